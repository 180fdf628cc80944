// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceReportedApp`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-manageddevicereportedapp?view=graph-rest-beta)
    ManagedDeviceReportedApp = "microsoft.graph.managedDeviceReportedApp"
}

impl ManagedDeviceReportedApp {
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }
}
