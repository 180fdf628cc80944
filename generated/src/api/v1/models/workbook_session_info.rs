// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookSessionInfo`](https://learn.microsoft.com/graph/api/resources/workbooksessioninfo?view=graph-rest-1.0)
    WorkbookSessionInfo = "microsoft.graph.workbookSessionInfo"
}

impl WorkbookSessionInfo {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `persistChanges` in queries.
    pub const PERSIST_CHANGES: Property<Self> = Property::new("persistChanges");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `persistChanges`: `Edm.Boolean`
    pub fn persist_changes(&self) -> Option<bool> {
        self.0.bool("persistChanges")
    }

    /// Sets `persistChanges`.
    pub fn with_persist_changes(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("persistChanges", value))
    }
}
