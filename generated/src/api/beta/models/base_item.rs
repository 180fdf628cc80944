// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.baseItem`](https://learn.microsoft.com/graph/api/resources/baseitem?view=graph-rest-beta)
    BaseItem = "microsoft.graph.baseItem" {
        "microsoft.graph.drive",
        "microsoft.graph.driveItem",
        "microsoft.graph.listItem",
        "microsoft.graph.sharedDriveItem",
        "microsoft.graph.site",
        "microsoft.graph.sitePage",
    }
}

impl BaseItem {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `eTag` in queries.
    pub const E_TAG: Property<Self> = Property::new("eTag");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `parentReference` in queries.
    pub const PARENT_REFERENCE: Property<Self> = Property::new("parentReference");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `createdBy`: `microsoft.graph.identitySet`, read-only
    ///
    /// Read-only.
    pub fn created_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `eTag`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn e_tag(&self) -> Option<&str> {
        self.0.str("eTag")
    }

    /// `lastModifiedBy`: `microsoft.graph.identitySet`, read-only
    ///
    /// Read-only.
    pub fn last_modified_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("lastModifiedBy")
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `parentReference`: `microsoft.graph.itemReference`
    pub fn parent_reference(&self) -> Option<&super::ItemReference> {
        self.0.model("parentReference")
    }

    /// Sets `parentReference`.
    pub fn with_parent_reference(self, value: impl Into<Nullable<super::ItemReference>>) -> Self {
        Self(self.0.with("parentReference", value))
    }

    /// `webUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }
}
