// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sectionGroup`](https://learn.microsoft.com/graph/api/resources/sectiongroup?view=graph-rest-1.0)
    SectionGroup: super::OnenoteEntityHierarchyModel = "microsoft.graph.sectionGroup"
}

crate::runtime::derived! {
    SectionGroup: super::Entity
}

impl SectionGroup {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `self` in queries.
    pub const SELF: Property<Self> = Property::new("self");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `sectionGroupsUrl` in queries.
    pub const SECTION_GROUPS_URL: Property<Self> = Property::new("sectionGroupsUrl");
    /// `sectionsUrl` in queries.
    pub const SECTIONS_URL: Property<Self> = Property::new("sectionsUrl");
    /// `parentNotebook` in queries.
    pub const PARENT_NOTEBOOK: Property<Self> = Property::new("parentNotebook");
    /// `parentSectionGroup` in queries.
    pub const PARENT_SECTION_GROUP: Property<Self> = Property::new("parentSectionGroup");
    /// `sectionGroups` in queries.
    pub const SECTION_GROUPS: Property<Self> = Property::new("sectionGroups");
    /// `sections` in queries.
    pub const SECTIONS: Property<Self> = Property::new("sections");

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
