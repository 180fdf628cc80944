// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.drive`](https://learn.microsoft.com/graph/api/resources/drive?view=graph-rest-beta)
    Drive: super::BaseItem = "microsoft.graph.drive"
}

impl Drive {
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
    /// `driveType` in queries.
    pub const DRIVE_TYPE: Property<Self> = Property::new("driveType");
    /// `owner` in queries.
    pub const OWNER: Property<Self> = Property::new("owner");
    /// `quota` in queries.
    pub const QUOTA: Property<Self> = Property::new("quota");
    /// `sharepointIds` in queries.
    pub const SHAREPOINT_IDS: Property<Self> = Property::new("sharepointIds");
    /// `system` in queries.
    pub const SYSTEM: Property<Self> = Property::new("system");
    /// `activities` in queries.
    pub const ACTIVITIES: Property<Self> = Property::new("activities");
    /// `bundles` in queries.
    pub const BUNDLES: Property<Self> = Property::new("bundles");
    /// `following` in queries.
    pub const FOLLOWING: Property<Self> = Property::new("following");
    /// `items` in queries.
    pub const ITEMS: Property<Self> = Property::new("items");
    /// `root` in queries.
    pub const ROOT: Property<Self> = Property::new("root");
    /// `special` in queries.
    pub const SPECIAL: Property<Self> = Property::new("special");
    /// `list` in queries.
    pub const LIST: Property<Self> = Property::new("list");

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// Sets `parentReference`.
    pub fn with_parent_reference(self, value: impl Into<Nullable<super::ItemReference>>) -> Self {
        Self(self.0.with("parentReference", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `driveType`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn drive_type(&self) -> Option<&str> {
        self.0.str("driveType")
    }

    /// `owner`: `microsoft.graph.identitySet`, read-only
    ///
    /// Optional. Read-only.
    pub fn owner(&self) -> Option<&super::IdentitySet> {
        self.0.model("owner")
    }

    /// `quota`: `microsoft.graph.quota`, read-only
    ///
    /// Optional. Read-only.
    pub fn quota(&self) -> Option<&super::Quota> {
        self.0.model("quota")
    }

    /// `sharepointIds`: `microsoft.graph.sharepointIds`, read-only
    ///
    /// Read-only.
    pub fn sharepoint_ids(&self) -> Option<&super::SharepointIds> {
        self.0.model("sharepointIds")
    }

    /// `system`: `microsoft.graph.systemFacet`, read-only
    ///
    /// Read-only.
    pub fn system(&self) -> Option<&super::SystemFacet> {
        self.0.model("system")
    }

    /// `activities`: `Collection(microsoft.graph.itemActivity)`
    pub fn activities(&self) -> Option<&[super::ItemActivity]> {
        self.0.models("activities")
    }

    /// Sets `activities`.
    pub fn with_activities(self, value: impl Into<Nullable<Vec<super::ItemActivity>>>) -> Self {
        Self(self.0.with("activities", value))
    }

    /// `bundles`: `Collection(microsoft.graph.driveItem)`
    pub fn bundles(&self) -> Option<&[super::DriveItem]> {
        self.0.models("bundles")
    }

    /// Sets `bundles`.
    pub fn with_bundles(self, value: impl Into<Nullable<Vec<super::DriveItem>>>) -> Self {
        Self(self.0.with("bundles", value))
    }

    /// `following`: `Collection(microsoft.graph.driveItem)`
    pub fn following(&self) -> Option<&[super::DriveItem]> {
        self.0.models("following")
    }

    /// Sets `following`.
    pub fn with_following(self, value: impl Into<Nullable<Vec<super::DriveItem>>>) -> Self {
        Self(self.0.with("following", value))
    }

    /// `items`: `Collection(microsoft.graph.driveItem)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn items(&self) -> Option<&[super::DriveItem]> {
        self.0.models("items")
    }

    /// `root`: `microsoft.graph.driveItem`, read-only
    ///
    /// Read-only.
    pub fn root(&self) -> Option<&super::DriveItem> {
        self.0.model("root")
    }

    /// `special`: `Collection(microsoft.graph.driveItem)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn special(&self) -> Option<&[super::DriveItem]> {
        self.0.models("special")
    }

    /// `list`: `microsoft.graph.list`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "sites")]
    pub fn list(&self) -> Option<&super::List> {
        self.0.model("list")
    }
}
