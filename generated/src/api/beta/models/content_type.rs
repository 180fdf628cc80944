// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.contentType`](https://learn.microsoft.com/graph/api/resources/contentType?view=graph-rest-beta)
    ContentType = "microsoft.graph.contentType"
}

impl ContentType {
    /// `associatedHubsUrls` in queries.
    pub const ASSOCIATED_HUBS_URLS: Property<Self> = Property::new("associatedHubsUrls");
    /// `documentSet` in queries.
    pub const DOCUMENT_SET: Property<Self> = Property::new("documentSet");
    /// `documentTemplate` in queries.
    pub const DOCUMENT_TEMPLATE: Property<Self> = Property::new("documentTemplate");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `group` in queries.
    pub const GROUP: Property<Self> = Property::new("group");
    /// `hidden` in queries.
    pub const HIDDEN: Property<Self> = Property::new("hidden");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `inheritedFrom` in queries.
    pub const INHERITED_FROM: Property<Self> = Property::new("inheritedFrom");
    /// `isBuiltIn` in queries.
    pub const IS_BUILT_IN: Property<Self> = Property::new("isBuiltIn");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `order` in queries.
    pub const ORDER: Property<Self> = Property::new("order");
    /// `parentId` in queries.
    pub const PARENT_ID: Property<Self> = Property::new("parentId");
    /// `propagateChanges` in queries.
    pub const PROPAGATE_CHANGES: Property<Self> = Property::new("propagateChanges");
    /// `readOnly` in queries.
    pub const READ_ONLY: Property<Self> = Property::new("readOnly");
    /// `sealed` in queries.
    pub const SEALED: Property<Self> = Property::new("sealed");
    /// `base` in queries.
    pub const BASE: Property<Self> = Property::new("base");
    /// `columnLinks` in queries.
    pub const COLUMN_LINKS: Property<Self> = Property::new("columnLinks");
    /// `baseTypes` in queries.
    pub const BASE_TYPES: Property<Self> = Property::new("baseTypes");
    /// `columnPositions` in queries.
    pub const COLUMN_POSITIONS: Property<Self> = Property::new("columnPositions");
    /// `columns` in queries.
    pub const COLUMNS: Property<Self> = Property::new("columns");

    /// `associatedHubsUrls`: `Collection(Edm.String)`
    pub fn associated_hubs_urls(&self) -> Option<Vec<&str>> {
        self.0.strs("associatedHubsUrls")
    }

    /// Sets `associatedHubsUrls`.
    pub fn with_associated_hubs_urls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("associatedHubsUrls", value))
    }

    /// `documentSet`: `microsoft.graph.documentSet`
    pub fn document_set(&self) -> Option<&super::DocumentSet> {
        self.0.model("documentSet")
    }

    /// Sets `documentSet`.
    pub fn with_document_set(self, value: impl Into<Nullable<super::DocumentSet>>) -> Self {
        Self(self.0.with("documentSet", value))
    }

    /// `documentTemplate`: `microsoft.graph.documentSetContent`
    pub fn document_template(&self) -> Option<&super::DocumentSetContent> {
        self.0.model("documentTemplate")
    }

    /// Sets `documentTemplate`.
    pub fn with_document_template(self, value: impl Into<Nullable<super::DocumentSetContent>>) -> Self {
        Self(self.0.with("documentTemplate", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `group`: `Edm.String`
    pub fn group(&self) -> Option<&str> {
        self.0.str("group")
    }

    /// Sets `group`.
    pub fn with_group(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("group", value))
    }

    /// `hidden`: `Edm.Boolean`
    pub fn hidden(&self) -> Option<bool> {
        self.0.bool("hidden")
    }

    /// Sets `hidden`.
    pub fn with_hidden(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hidden", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `inheritedFrom`: `microsoft.graph.itemReference`
    pub fn inherited_from(&self) -> Option<&super::ItemReference> {
        self.0.model("inheritedFrom")
    }

    /// Sets `inheritedFrom`.
    pub fn with_inherited_from(self, value: impl Into<Nullable<super::ItemReference>>) -> Self {
        Self(self.0.with("inheritedFrom", value))
    }

    /// `isBuiltIn`: `Edm.Boolean`
    pub fn is_built_in(&self) -> Option<bool> {
        self.0.bool("isBuiltIn")
    }

    /// Sets `isBuiltIn`.
    pub fn with_is_built_in(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isBuiltIn", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `order`: `microsoft.graph.contentTypeOrder`
    pub fn order(&self) -> Option<&super::ContentTypeOrder> {
        self.0.model("order")
    }

    /// Sets `order`.
    pub fn with_order(self, value: impl Into<Nullable<super::ContentTypeOrder>>) -> Self {
        Self(self.0.with("order", value))
    }

    /// `parentId`: `Edm.String`
    pub fn parent_id(&self) -> Option<&str> {
        self.0.str("parentId")
    }

    /// Sets `parentId`.
    pub fn with_parent_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentId", value))
    }

    /// `propagateChanges`: `Edm.Boolean`
    pub fn propagate_changes(&self) -> Option<bool> {
        self.0.bool("propagateChanges")
    }

    /// Sets `propagateChanges`.
    pub fn with_propagate_changes(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("propagateChanges", value))
    }

    /// `readOnly`: `Edm.Boolean`
    pub fn read_only(&self) -> Option<bool> {
        self.0.bool("readOnly")
    }

    /// Sets `readOnly`.
    pub fn with_read_only(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("readOnly", value))
    }

    /// `sealed`: `Edm.Boolean`
    pub fn sealed(&self) -> Option<bool> {
        self.0.bool("sealed")
    }

    /// Sets `sealed`.
    pub fn with_sealed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("sealed", value))
    }

    /// `base`: `microsoft.graph.contentType`
    pub fn base(&self) -> Option<&super::ContentType> {
        self.0.model("base")
    }

    /// Sets `base`.
    pub fn with_base(self, value: impl Into<Nullable<super::ContentType>>) -> Self {
        Self(self.0.with("base", value))
    }

    /// `columnLinks`: `Collection(microsoft.graph.columnLink)`
    pub fn column_links(&self) -> Option<&[super::ColumnLink]> {
        self.0.models("columnLinks")
    }

    /// Sets `columnLinks`.
    pub fn with_column_links(self, value: impl Into<Nullable<Vec<super::ColumnLink>>>) -> Self {
        Self(self.0.with("columnLinks", value))
    }

    /// `baseTypes`: `Collection(microsoft.graph.contentType)`
    pub fn base_types(&self) -> Option<&[super::ContentType]> {
        self.0.models("baseTypes")
    }

    /// Sets `baseTypes`.
    pub fn with_base_types(self, value: impl Into<Nullable<Vec<super::ContentType>>>) -> Self {
        Self(self.0.with("baseTypes", value))
    }

    /// `columnPositions`: `Collection(microsoft.graph.columnDefinition)`
    pub fn column_positions(&self) -> Option<&[super::ColumnDefinition]> {
        self.0.models("columnPositions")
    }

    /// Sets `columnPositions`.
    pub fn with_column_positions(self, value: impl Into<Nullable<Vec<super::ColumnDefinition>>>) -> Self {
        Self(self.0.with("columnPositions", value))
    }

    /// `columns`: `Collection(microsoft.graph.columnDefinition)`
    pub fn columns(&self) -> Option<&[super::ColumnDefinition]> {
        self.0.models("columns")
    }

    /// Sets `columns`.
    pub fn with_columns(self, value: impl Into<Nullable<Vec<super::ColumnDefinition>>>) -> Self {
        Self(self.0.with("columns", value))
    }
}
