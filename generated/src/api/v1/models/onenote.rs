// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.onenote`](https://learn.microsoft.com/graph/api/resources/onenote?view=graph-rest-1.0)
    Onenote: super::Entity = "microsoft.graph.onenote"
}

impl Onenote {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `notebooks` in queries.
    pub const NOTEBOOKS: Property<Self> = Property::new("notebooks");
    /// `operations` in queries.
    pub const OPERATIONS: Property<Self> = Property::new("operations");
    /// `pages` in queries.
    pub const PAGES: Property<Self> = Property::new("pages");
    /// `resources` in queries.
    pub const RESOURCES: Property<Self> = Property::new("resources");
    /// `sectionGroups` in queries.
    pub const SECTION_GROUPS: Property<Self> = Property::new("sectionGroups");
    /// `sections` in queries.
    pub const SECTIONS: Property<Self> = Property::new("sections");

    /// `notebooks`: `Collection(microsoft.graph.notebook)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "onenote")]
    pub fn notebooks(&self) -> Option<&[super::Notebook]> {
        self.0.models("notebooks")
    }

    /// `operations`: `Collection(microsoft.graph.onenoteOperation)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "onenote")]
    pub fn operations(&self) -> Option<&[super::OnenoteOperation]> {
        self.0.models("operations")
    }

    /// `pages`: `Collection(microsoft.graph.onenotePage)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "onenote")]
    pub fn pages(&self) -> Option<&[super::OnenotePage]> {
        self.0.models("pages")
    }

    /// `resources`: `Collection(microsoft.graph.onenoteResource)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn resources(&self) -> Option<&[super::OnenoteResource]> {
        self.0.models("resources")
    }

    /// `sectionGroups`: `Collection(microsoft.graph.sectionGroup)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "onenote")]
    pub fn section_groups(&self) -> Option<&[super::SectionGroup]> {
        self.0.models("sectionGroups")
    }

    /// `sections`: `Collection(microsoft.graph.onenoteSection)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "onenote")]
    pub fn sections(&self) -> Option<&[super::OnenoteSection]> {
        self.0.models("sections")
    }
}
