// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.admin`](https://learn.microsoft.com/graph/api/resources/windowsupdates-admin?view=graph-rest-beta)
    Admin = "microsoft.graph.windowsUpdates.admin"
}

impl Admin {
    pub const WINDOWS: Property<Self> = Property::new("windows");

    /// `windows`: `microsoft.graph.windowsUpdates.windows`, read-only
    ///
    /// Read-only.
    pub fn windows(&self) -> Option<&super::Windows> {
        self.0.model("windows")
    }
}
