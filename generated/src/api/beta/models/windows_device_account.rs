// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsDeviceAccount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdeviceaccount?view=graph-rest-beta)
    WindowsDeviceAccount = "microsoft.graph.windowsDeviceAccount" {
        "microsoft.graph.windowsDeviceADAccount",
        "microsoft.graph.windowsDeviceAzureADAccount",
    }
}

impl WindowsDeviceAccount {
    /// `password` in queries.
    pub const PASSWORD: Property<Self> = Property::new("password");

    /// `password`: `Edm.String`
    pub fn password(&self) -> Option<&str> {
        self.0.str("password")
    }

    /// Sets `password`.
    pub fn with_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("password", value))
    }
}
