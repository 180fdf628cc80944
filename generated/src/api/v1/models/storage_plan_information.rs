// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.storagePlanInformation`](https://learn.microsoft.com/graph/api/resources/storageplaninformation?view=graph-rest-1.0)
    StoragePlanInformation = "microsoft.graph.storagePlanInformation"
}

impl StoragePlanInformation {
    /// `upgradeAvailable` in queries.
    pub const UPGRADE_AVAILABLE: Property<Self> = Property::new("upgradeAvailable");

    /// `upgradeAvailable`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn upgrade_available(&self) -> Option<bool> {
        self.0.bool("upgradeAvailable")
    }
}
