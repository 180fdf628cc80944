// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.contentType`](https://learn.microsoft.com/graph/api/resources/contentType?view=graph-rest-1.0)
    ContentType: super::Entity = "microsoft.graph.contentType"
}

impl ContentType {
    pub const ID: Property<Self> = Property::new("id");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const GROUP: Property<Self> = Property::new("group");
    pub const HIDDEN: Property<Self> = Property::new("hidden");
    pub const INHERITED_FROM: Property<Self> = Property::new("inheritedFrom");
    pub const NAME: Property<Self> = Property::new("name");
    pub const ORDER: Property<Self> = Property::new("order");
    pub const PARENT_ID: Property<Self> = Property::new("parentId");
    pub const READ_ONLY: Property<Self> = Property::new("readOnly");
    pub const SEALED: Property<Self> = Property::new("sealed");
    pub const COLUMN_LINKS: Property<Self> = Property::new("columnLinks");

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `group`: `Edm.String`
    pub fn group(&self) -> Option<&str> {
        self.0.str("group")
    }

    pub fn with_group(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("group", value))
    }

    /// `hidden`: `Edm.Boolean`
    pub fn hidden(&self) -> Option<bool> {
        self.0.bool("hidden")
    }

    pub fn with_hidden(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hidden", value))
    }

    /// `inheritedFrom`: `microsoft.graph.itemReference`
    pub fn inherited_from(&self) -> Option<&super::ItemReference> {
        self.0.model("inheritedFrom")
    }

    pub fn with_inherited_from(
        self,
        value: impl Into<Nullable<super::ItemReference>>,
    ) -> Self {
        Self(self.0.with("inheritedFrom", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `order`: `microsoft.graph.contentTypeOrder`
    pub fn order(&self) -> Option<&super::ContentTypeOrder> {
        self.0.model("order")
    }

    pub fn with_order(
        self,
        value: impl Into<Nullable<super::ContentTypeOrder>>,
    ) -> Self {
        Self(self.0.with("order", value))
    }

    /// `parentId`: `Edm.String`
    pub fn parent_id(&self) -> Option<&str> {
        self.0.str("parentId")
    }

    pub fn with_parent_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentId", value))
    }

    /// `readOnly`: `Edm.Boolean`
    pub fn read_only(&self) -> Option<bool> {
        self.0.bool("readOnly")
    }

    pub fn with_read_only(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("readOnly", value))
    }

    /// `sealed`: `Edm.Boolean`
    pub fn sealed(&self) -> Option<bool> {
        self.0.bool("sealed")
    }

    pub fn with_sealed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("sealed", value))
    }

    /// `columnLinks`: `Collection(microsoft.graph.columnLink)`
    pub fn column_links(&self) -> Option<&[super::ColumnLink]> {
        self.0.models("columnLinks")
    }

    pub fn with_column_links(
        self,
        value: impl Into<Nullable<Vec<super::ColumnLink>>>,
    ) -> Self {
        Self(self.0.with("columnLinks", value))
    }
}
