// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.iosMinimumOperatingSystem`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosminimumoperatingsystem?view=graph-rest-1.0)
    IosMinimumOperatingSystem = "microsoft.graph.iosMinimumOperatingSystem"
}

impl IosMinimumOperatingSystem {
    /// `v8_0` in queries.
    pub const V8_0: Property<Self> = Property::new("v8_0");
    /// `v9_0` in queries.
    pub const V9_0: Property<Self> = Property::new("v9_0");
    /// `v10_0` in queries.
    pub const V10_0: Property<Self> = Property::new("v10_0");
    /// `v11_0` in queries.
    pub const V11_0: Property<Self> = Property::new("v11_0");
    /// `v12_0` in queries.
    pub const V12_0: Property<Self> = Property::new("v12_0");
    /// `v13_0` in queries.
    pub const V13_0: Property<Self> = Property::new("v13_0");
    /// `v14_0` in queries.
    pub const V14_0: Property<Self> = Property::new("v14_0");

    /// `v8_0`: `Edm.Boolean`
    pub fn v8_0(&self) -> Option<bool> {
        self.0.bool("v8_0")
    }

    /// Sets `v8_0`.
    pub fn with_v8_0(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v8_0", value))
    }

    /// `v9_0`: `Edm.Boolean`
    pub fn v9_0(&self) -> Option<bool> {
        self.0.bool("v9_0")
    }

    /// Sets `v9_0`.
    pub fn with_v9_0(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v9_0", value))
    }

    /// `v10_0`: `Edm.Boolean`
    pub fn v10_0(&self) -> Option<bool> {
        self.0.bool("v10_0")
    }

    /// Sets `v10_0`.
    pub fn with_v10_0(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_0", value))
    }

    /// `v11_0`: `Edm.Boolean`
    pub fn v11_0(&self) -> Option<bool> {
        self.0.bool("v11_0")
    }

    /// Sets `v11_0`.
    pub fn with_v11_0(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v11_0", value))
    }

    /// `v12_0`: `Edm.Boolean`
    pub fn v12_0(&self) -> Option<bool> {
        self.0.bool("v12_0")
    }

    /// Sets `v12_0`.
    pub fn with_v12_0(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v12_0", value))
    }

    /// `v13_0`: `Edm.Boolean`
    pub fn v13_0(&self) -> Option<bool> {
        self.0.bool("v13_0")
    }

    /// Sets `v13_0`.
    pub fn with_v13_0(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v13_0", value))
    }

    /// `v14_0`: `Edm.Boolean`
    pub fn v14_0(&self) -> Option<bool> {
        self.0.bool("v14_0")
    }

    /// Sets `v14_0`.
    pub fn with_v14_0(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v14_0", value))
    }
}
