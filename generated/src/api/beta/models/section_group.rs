// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sectionGroup`](https://learn.microsoft.com/graph/api/resources/sectiongroup?view=graph-rest-beta)
    SectionGroup = "microsoft.graph.sectionGroup"
}

impl SectionGroup {
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `sectionGroupsUrl` in queries.
    pub const SECTION_GROUPS_URL: Property<Self> = Property::new("sectionGroupsUrl");
    /// `sectionsUrl` in queries.
    pub const SECTIONS_URL: Property<Self> = Property::new("sectionsUrl");
    /// `self` in queries.
    pub const SELF: Property<Self> = Property::new("self");
    /// `parentNotebook` in queries.
    pub const PARENT_NOTEBOOK: Property<Self> = Property::new("parentNotebook");
    /// `parentSectionGroup` in queries.
    pub const PARENT_SECTION_GROUP: Property<Self> = Property::new("parentSectionGroup");
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

    /// `parentNotebook`: `microsoft.graph.notebook`, read-only
    ///
    /// Read-only.
    pub fn parent_notebook(&self) -> Option<&super::Notebook> {
        self.0.model("parentNotebook")
    }

    /// `parentSectionGroup`: `microsoft.graph.sectionGroup`, read-only
    ///
    /// Read-only.
    pub fn parent_section_group(&self) -> Option<&super::SectionGroup> {
        self.0.model("parentSectionGroup")
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
