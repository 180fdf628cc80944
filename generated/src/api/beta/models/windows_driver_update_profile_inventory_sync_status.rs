// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsDriverUpdateProfileInventorySyncStatus`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsdriverupdateprofileinventorysyncstatus?view=graph-rest-beta)
    WindowsDriverUpdateProfileInventorySyncStatus = "microsoft.graph.windowsDriverUpdateProfileInventorySyncStatus"
}

impl WindowsDriverUpdateProfileInventorySyncStatus {
    /// `lastSuccessfulSyncDateTime` in queries.
    pub const LAST_SUCCESSFUL_SYNC_DATE_TIME: Property<Self> = Property::new("lastSuccessfulSyncDateTime");
    /// `driverInventorySyncState` in queries.
    pub const DRIVER_INVENTORY_SYNC_STATE: Property<Self> = Property::new("driverInventorySyncState");

    /// `lastSuccessfulSyncDateTime`: `Edm.DateTimeOffset`
    pub fn last_successful_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSuccessfulSyncDateTime")
    }

    /// Sets `lastSuccessfulSyncDateTime`.
    pub fn with_last_successful_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSuccessfulSyncDateTime", value))
    }

    /// `driverInventorySyncState`: `microsoft.graph.windowsDriverUpdateProfileInventorySyncState`
    ///
    /// Possible values are: pending, success, failure.
    pub fn driver_inventory_sync_state(&self) -> Option<super::WindowsDriverUpdateProfileInventorySyncState> {
        self.0.enumeration("driverInventorySyncState")
    }

    /// Sets `driverInventorySyncState`.
    pub fn with_driver_inventory_sync_state(
        self,
        value: impl Into<Nullable<super::WindowsDriverUpdateProfileInventorySyncState>>,
    ) -> Self {
        Self(self.0.with("driverInventorySyncState", value))
    }
}
