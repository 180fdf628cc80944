// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.workbookTableSort`](https://learn.microsoft.com/graph/api/resources/workbooktablesort?view=graph-rest-beta)
    WorkbookTableSort: super::Entity = "microsoft.graph.workbookTableSort"
}

impl WorkbookTableSort {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `matchCase` in queries.
    pub const MATCH_CASE: Property<Self> = Property::new("matchCase");
    /// `method` in queries.
    pub const METHOD: Property<Self> = Property::new("method");
    /// `fields` in queries.
    pub const FIELDS: Property<Self> = Property::new("fields");

    /// `matchCase`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn match_case(&self) -> Option<bool> {
        self.0.bool("matchCase")
    }

    /// `method`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: PinYin, StrokeCount.
    pub fn method(&self) -> Option<&str> {
        self.0.str("method")
    }

    /// `fields`: `microsoft.graph.workbookSortField`, read-only
    ///
    /// Read-only.
    pub fn fields(&self) -> Option<&super::WorkbookSortField> {
        self.0.model("fields")
    }
}
