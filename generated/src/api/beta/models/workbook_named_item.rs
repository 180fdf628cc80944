// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookNamedItem`](https://learn.microsoft.com/graph/api/resources/workbooknameditem?view=graph-rest-beta)
    WorkbookNamedItem: super::Entity = "microsoft.graph.workbookNamedItem"
}

impl WorkbookNamedItem {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `comment` in queries.
    pub const COMMENT: Property<Self> = Property::new("comment");
    /// `scope` in queries.
    pub const SCOPE: Property<Self> = Property::new("scope");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");
    /// `visible` in queries.
    pub const VISIBLE: Property<Self> = Property::new("visible");
    /// `worksheet` in queries.
    pub const WORKSHEET: Property<Self> = Property::new("worksheet");

    /// `name`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// `comment`: `Edm.String`
    pub fn comment(&self) -> Option<&str> {
        self.0.str("comment")
    }

    /// Sets `comment`.
    pub fn with_comment(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("comment", value))
    }

    /// `scope`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn scope(&self) -> Option<&str> {
        self.0.str("scope")
    }

    /// `type`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: String, Integer, Double, Boolean, Range.
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// `value`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// `visible`: `Edm.Boolean`
    pub fn visible(&self) -> Option<bool> {
        self.0.bool("visible")
    }

    /// Sets `visible`.
    pub fn with_visible(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("visible", value))
    }

    /// `worksheet`: `microsoft.graph.workbookWorksheet`, read-only
    ///
    /// Read-only.
    pub fn worksheet(&self) -> Option<&super::WorkbookWorksheet> {
        self.0.model("worksheet")
    }
}
