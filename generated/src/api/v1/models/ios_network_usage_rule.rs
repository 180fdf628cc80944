// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.iosNetworkUsageRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosnetworkusagerule?view=graph-rest-1.0)
    IosNetworkUsageRule = "microsoft.graph.iosNetworkUsageRule"
}

impl IosNetworkUsageRule {
    /// `managedApps` in queries.
    pub const MANAGED_APPS: Property<Self> = Property::new("managedApps");
    /// `cellularDataBlockWhenRoaming` in queries.
    pub const CELLULAR_DATA_BLOCK_WHEN_ROAMING: Property<Self> = Property::new("cellularDataBlockWhenRoaming");
    /// `cellularDataBlocked` in queries.
    pub const CELLULAR_DATA_BLOCKED: Property<Self> = Property::new("cellularDataBlocked");

    /// `managedApps`: `Collection(microsoft.graph.appListItem)`
    pub fn managed_apps(&self) -> Option<&[super::AppListItem]> {
        self.0.models("managedApps")
    }

    /// Sets `managedApps`.
    pub fn with_managed_apps(self, value: impl Into<Nullable<Vec<super::AppListItem>>>) -> Self {
        Self(self.0.with("managedApps", value))
    }

    /// `cellularDataBlockWhenRoaming`: `Edm.Boolean`
    pub fn cellular_data_block_when_roaming(&self) -> Option<bool> {
        self.0.bool("cellularDataBlockWhenRoaming")
    }

    /// Sets `cellularDataBlockWhenRoaming`.
    pub fn with_cellular_data_block_when_roaming(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cellularDataBlockWhenRoaming", value))
    }

    /// `cellularDataBlocked`: `Edm.Boolean`
    pub fn cellular_data_blocked(&self) -> Option<bool> {
        self.0.bool("cellularDataBlocked")
    }

    /// Sets `cellularDataBlocked`.
    pub fn with_cellular_data_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cellularDataBlocked", value))
    }
}
