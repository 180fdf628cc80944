// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.renameAction`](https://learn.microsoft.com/graph/api/resources/renameaction?view=graph-rest-beta)
    RenameAction = "microsoft.graph.renameAction"
}

impl RenameAction {
    /// `oldName` in queries.
    pub const OLD_NAME: Property<Self> = Property::new("oldName");
    /// `newName` in queries.
    pub const NEW_NAME: Property<Self> = Property::new("newName");

    /// `oldName`: `Edm.String`
    pub fn old_name(&self) -> Option<&str> {
        self.0.str("oldName")
    }

    /// Sets `oldName`.
    pub fn with_old_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("oldName", value))
    }

    /// `newName`: `Edm.String`
    pub fn new_name(&self) -> Option<&str> {
        self.0.str("newName")
    }

    /// Sets `newName`.
    pub fn with_new_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("newName", value))
    }
}
