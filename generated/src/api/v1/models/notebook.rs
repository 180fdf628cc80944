// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.notebook`](https://learn.microsoft.com/graph/api/resources/notebook?view=graph-rest-1.0)
    Notebook: super::OnenoteEntityHierarchyModel = "microsoft.graph.notebook"
}

crate::runtime::derived! {
    Notebook: super::Entity
}

impl Notebook {
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
    /// `isDefault` in queries.
    pub const IS_DEFAULT: Property<Self> = Property::new("isDefault");
    /// `isShared` in queries.
    pub const IS_SHARED: Property<Self> = Property::new("isShared");
    /// `links` in queries.
    pub const LINKS: Property<Self> = Property::new("links");
    /// `sectionGroupsUrl` in queries.
    pub const SECTION_GROUPS_URL: Property<Self> = Property::new("sectionGroupsUrl");
    /// `sectionsUrl` in queries.
    pub const SECTIONS_URL: Property<Self> = Property::new("sectionsUrl");
    /// `userRole` in queries.
    pub const USER_ROLE: Property<Self> = Property::new("userRole");
    /// `sectionGroups` in queries.
    pub const SECTION_GROUPS: Property<Self> = Property::new("sectionGroups");
    /// `sections` in queries.
    pub const SECTIONS: Property<Self> = Property::new("sections");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
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

    /// `links`: `microsoft.graph.notebookLinks`
    pub fn links(&self) -> Option<&super::NotebookLinks> {
        self.0.model("links")
    }

    /// Sets `links`.
    pub fn with_links(self, value: impl Into<Nullable<super::NotebookLinks>>) -> Self {
        Self(self.0.with("links", value))
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
