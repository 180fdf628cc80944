// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.onenote`](https://learn.microsoft.com/graph/api/resources/onenote?view=graph-rest-1.0)
    Onenote: super::Entity = "microsoft.graph.onenote"
}

impl Onenote {
    pub const ID: Property<Self> = Property::new("id");
    pub const NOTEBOOKS: Property<Self> = Property::new("notebooks");
    pub const OPERATIONS: Property<Self> = Property::new("operations");
    pub const PAGES: Property<Self> = Property::new("pages");
    pub const RESOURCES: Property<Self> = Property::new("resources");
    pub const SECTION_GROUPS: Property<Self> = Property::new("sectionGroups");
    pub const SECTIONS: Property<Self> = Property::new("sections");

    #[cfg(feature = "onenote")]
    /// `notebooks`: `Collection(microsoft.graph.notebook)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn notebooks(&self) -> Option<&[super::Notebook]> {
        self.0.models("notebooks")
    }

    #[cfg(feature = "onenote")]
    /// `operations`: `Collection(microsoft.graph.onenoteOperation)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn operations(&self) -> Option<&[super::OnenoteOperation]> {
        self.0.models("operations")
    }

    #[cfg(feature = "onenote")]
    /// `pages`: `Collection(microsoft.graph.onenotePage)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn pages(&self) -> Option<&[super::OnenotePage]> {
        self.0.models("pages")
    }

    /// `resources`: `Collection(microsoft.graph.onenoteResource)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn resources(&self) -> Option<&[super::OnenoteResource]> {
        self.0.models("resources")
    }

    #[cfg(feature = "onenote")]
    /// `sectionGroups`: `Collection(microsoft.graph.sectionGroup)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn section_groups(&self) -> Option<&[super::SectionGroup]> {
        self.0.models("sectionGroups")
    }

    #[cfg(feature = "onenote")]
    /// `sections`: `Collection(microsoft.graph.onenoteSection)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn sections(&self) -> Option<&[super::OnenoteSection]> {
        self.0.models("sections")
    }
}
