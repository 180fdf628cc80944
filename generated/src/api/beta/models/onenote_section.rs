// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.onenoteSection`](https://learn.microsoft.com/graph/api/resources/onenotesection?view=graph-rest-beta)
    OnenoteSection: super::Entity = "microsoft.graph.onenoteSection"
}

impl OnenoteSection {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `isDefault` in queries.
    pub const IS_DEFAULT: Property<Self> = Property::new("isDefault");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `links` in queries.
    pub const LINKS: Property<Self> = Property::new("links");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `pagesUrl` in queries.
    pub const PAGES_URL: Property<Self> = Property::new("pagesUrl");
    /// `self` in queries.
    pub const SELF: Property<Self> = Property::new("self");
    /// `pages` in queries.
    pub const PAGES: Property<Self> = Property::new("pages");
    /// `parentNotebook` in queries.
    pub const PARENT_NOTEBOOK: Property<Self> = Property::new("parentNotebook");
    /// `parentSectionGroup` in queries.
    pub const PARENT_SECTION_GROUP: Property<Self> = Property::new("parentSectionGroup");

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

    /// `isDefault`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_default(&self) -> Option<bool> {
        self.0.bool("isDefault")
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

    /// `links`: `microsoft.graph.sectionLinks`
    pub fn links(&self) -> Option<&super::SectionLinks> {
        self.0.model("links")
    }

    /// Sets `links`.
    pub fn with_links(self, value: impl Into<Nullable<super::SectionLinks>>) -> Self {
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

    /// `pagesUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn pages_url(&self) -> Option<&str> {
        self.0.str("pagesUrl")
    }

    /// `self`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn self_(&self) -> Option<&str> {
        self.0.str("self")
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
