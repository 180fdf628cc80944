// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.notebook`](https://learn.microsoft.com/graph/api/resources/notebook?view=graph-rest-beta)
    Notebook = "microsoft.graph.notebook"
}

impl Notebook {
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isDefault` in queries.
    pub const IS_DEFAULT: Property<Self> = Property::new("isDefault");
    /// `isShared` in queries.
    pub const IS_SHARED: Property<Self> = Property::new("isShared");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `links` in queries.
    pub const LINKS: Property<Self> = Property::new("links");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `sectionGroupsUrl` in queries.
    pub const SECTION_GROUPS_URL: Property<Self> = Property::new("sectionGroupsUrl");
    /// `sectionsUrl` in queries.
    pub const SECTIONS_URL: Property<Self> = Property::new("sectionsUrl");
    /// `self` in queries.
    pub const SELF: Property<Self> = Property::new("self");
    /// `userRole` in queries.
    pub const USER_ROLE: Property<Self> = Property::new("userRole");
    /// `sectionGroups` in queries.
    pub const SECTION_GROUPS: Property<Self> = Property::new("sectionGroups");
    /// `sections` in queries.
    pub const SECTIONS: Property<Self> = Property::new("sections");

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

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isDefault`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_default(&self) -> Option<bool> {
        self.0.bool("isDefault")
    }

    /// `isShared`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_shared(&self) -> Option<bool> {
        self.0.bool("isShared")
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

    /// `links`: `microsoft.graph.notebookLinks`
    pub fn links(&self) -> Option<&super::NotebookLinks> {
        self.0.model("links")
    }

    /// Sets `links`.
    pub fn with_links(self, value: impl Into<Nullable<super::NotebookLinks>>) -> Self {
        Self(self.0.with("links", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `sectionGroupsUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn section_groups_url(&self) -> Option<&str> {
        self.0.str("sectionGroupsUrl")
    }

    /// `sectionsUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn sections_url(&self) -> Option<&str> {
        self.0.str("sectionsUrl")
    }

    /// `self`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn self_(&self) -> Option<&str> {
        self.0.str("self")
    }

    /// `userRole`: `microsoft.graph.onenoteUserRole`, read-only
    ///
    /// Read-only. Possible values are: Owner, Contributor, Reader, None.
    pub fn user_role(&self) -> Option<super::OnenoteUserRole> {
        self.0.enumeration("userRole")
    }

    /// `sectionGroups`: `Collection(microsoft.graph.sectionGroup)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn section_groups(&self) -> Option<&[super::SectionGroup]> {
        self.0.models("sectionGroups")
    }

    /// `sections`: `Collection(microsoft.graph.onenoteSection)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn sections(&self) -> Option<&[super::OnenoteSection]> {
        self.0.models("sections")
    }
}
