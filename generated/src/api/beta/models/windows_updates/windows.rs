// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.windows`](https://learn.microsoft.com/graph/api/resources/windowsupdates-windows?view=graph-rest-beta)
    Windows: super::super::Entity = "microsoft.graph.windowsUpdates.windows"
}

impl Windows {
    pub const ID: Property<Self> = Property::new("id");
    pub const UPDATES: Property<Self> = Property::new("updates");

    /// `updates`: `microsoft.graph.windowsUpdates.updates`, read-only
    ///
    /// Read-only.
    pub fn updates(&self) -> Option<&super::Updates> {
        self.0.model("updates")
    }
}
