// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.listItemVersion`](https://learn.microsoft.com/graph/api/resources/listitemversion?view=graph-rest-1.0)
    ListItemVersion: super::BaseItemVersion = "microsoft.graph.listItemVersion"
}

crate::runtime::derived! {
    ListItemVersion: super::Entity
}

impl ListItemVersion {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `publication` in queries.
    pub const PUBLICATION: Property<Self> = Property::new("publication");
    /// `published` in queries.
    pub const PUBLISHED: Property<Self> = Property::new("published");
    /// `fields` in queries.
    pub const FIELDS: Property<Self> = Property::new("fields");

    /// `published`: `microsoft.graph.publicationFacet`, read-only
    ///
    /// Read-only.
    pub fn published(&self) -> Option<&super::PublicationFacet> {
        self.0.model("published")
    }

    /// `fields`: `microsoft.graph.fieldValueSet`
    pub fn fields(&self) -> Option<&super::FieldValueSet> {
        self.0.model("fields")
    }

    /// Sets `fields`.
    pub fn with_fields(self, value: impl Into<Nullable<super::FieldValueSet>>) -> Self {
        Self(self.0.with("fields", value))
    }
}
