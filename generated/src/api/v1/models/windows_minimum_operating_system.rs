// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsMinimumOperatingSystem`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsminimumoperatingsystem?view=graph-rest-1.0)
    WindowsMinimumOperatingSystem = "microsoft.graph.windowsMinimumOperatingSystem"
}

impl WindowsMinimumOperatingSystem {
    /// `v8_0` in queries.
    pub const V8_0: Property<Self> = Property::new("v8_0");
    /// `v8_1` in queries.
    pub const V8_1: Property<Self> = Property::new("v8_1");
    /// `v10_0` in queries.
    pub const V10_0: Property<Self> = Property::new("v10_0");

    /// `v8_0`: `Edm.Boolean`
    pub fn v8_0(&self) -> Option<bool> {
        self.0.bool("v8_0")
    }

    /// Sets `v8_0`.
    pub fn with_v8_0(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v8_0", value))
    }

    /// `v8_1`: `Edm.Boolean`
    pub fn v8_1(&self) -> Option<bool> {
        self.0.bool("v8_1")
    }

    /// Sets `v8_1`.
    pub fn with_v8_1(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v8_1", value))
    }

    /// `v10_0`: `Edm.Boolean`
    pub fn v10_0(&self) -> Option<bool> {
        self.0.bool("v10_0")
    }

    /// Sets `v10_0`.
    pub fn with_v10_0(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_0", value))
    }
}
