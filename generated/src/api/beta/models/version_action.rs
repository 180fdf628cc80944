// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.versionAction`](https://learn.microsoft.com/graph/api/resources/versionaction?view=graph-rest-beta)
    VersionAction = "microsoft.graph.versionAction"
}

impl VersionAction {
    /// `newVersion` in queries.
    pub const NEW_VERSION: Property<Self> = Property::new("newVersion");

    /// `newVersion`: `Edm.String`
    pub fn new_version(&self) -> Option<&str> {
        self.0.str("newVersion")
    }

    /// Sets `newVersion`.
    pub fn with_new_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("newVersion", value))
    }
}
