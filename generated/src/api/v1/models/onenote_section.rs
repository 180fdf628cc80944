// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.onenoteSection`](https://learn.microsoft.com/graph/api/resources/section?view=graph-rest-1.0)
    OnenoteSection: super::OnenoteEntityHierarchyModel = "microsoft.graph.onenoteSection"
}

crate::runtime::derived! {
    OnenoteSection: super::Entity
}

impl OnenoteSection {
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
    /// `links` in queries.
    pub const LINKS: Property<Self> = Property::new("links");
    /// `pagesUrl` in queries.
    pub const PAGES_URL: Property<Self> = Property::new("pagesUrl");
    /// `pages` in queries.
    pub const PAGES: Property<Self> = Property::new("pages");
    /// `parentNotebook` in queries.
    pub const PARENT_NOTEBOOK: Property<Self> = Property::new("parentNotebook");
    /// `parentSectionGroup` in queries.
    pub const PARENT_SECTION_GROUP: Property<Self> = Property::new("parentSectionGroup");

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

    /// `links`: `microsoft.graph.sectionLinks`
    pub fn links(&self) -> Option<&super::SectionLinks> {
        self.0.model("links")
    }

    /// Sets `links`.
    pub fn with_links(self, value: impl Into<Nullable<super::SectionLinks>>) -> Self {
        Self(self.0.with("links", value))
    }

    /// `pagesUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn pages_url(&self) -> Option<&str> {
        self.0.str("pagesUrl")
    }

    /// `pages`: `Collection(microsoft.graph.onenotePage)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn pages(&self) -> Option<&[super::OnenotePage]> {
        self.0.models("pages")
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
}
