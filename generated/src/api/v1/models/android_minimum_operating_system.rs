// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.androidMinimumOperatingSystem`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidminimumoperatingsystem?view=graph-rest-1.0)
    AndroidMinimumOperatingSystem = "microsoft.graph.androidMinimumOperatingSystem"
}

impl AndroidMinimumOperatingSystem {
    /// `v4_0` in queries.
    pub const V4_0: Property<Self> = Property::new("v4_0");
    /// `v4_0_3` in queries.
    pub const V4_0_3: Property<Self> = Property::new("v4_0_3");
    /// `v4_1` in queries.
    pub const V4_1: Property<Self> = Property::new("v4_1");
    /// `v4_2` in queries.
    pub const V4_2: Property<Self> = Property::new("v4_2");
    /// `v4_3` in queries.
    pub const V4_3: Property<Self> = Property::new("v4_3");
    /// `v4_4` in queries.
    pub const V4_4: Property<Self> = Property::new("v4_4");
    /// `v5_0` in queries.
    pub const V5_0: Property<Self> = Property::new("v5_0");
    /// `v5_1` in queries.
    pub const V5_1: Property<Self> = Property::new("v5_1");
    /// `v10_0` in queries.
    pub const V10_0: Property<Self> = Property::new("v10_0");
    /// `v11_0` in queries.
    pub const V11_0: Property<Self> = Property::new("v11_0");

    /// `v4_0`: `Edm.Boolean`
    pub fn v4_0(&self) -> Option<bool> {
        self.0.bool("v4_0")
    }

    /// Sets `v4_0`.
    pub fn with_v4_0(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v4_0", value))
    }

    /// `v4_0_3`: `Edm.Boolean`
    pub fn v4_0_3(&self) -> Option<bool> {
        self.0.bool("v4_0_3")
    }

    /// Sets `v4_0_3`.
    pub fn with_v4_0_3(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v4_0_3", value))
    }

    /// `v4_1`: `Edm.Boolean`
    pub fn v4_1(&self) -> Option<bool> {
        self.0.bool("v4_1")
    }

    /// Sets `v4_1`.
    pub fn with_v4_1(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v4_1", value))
    }

    /// `v4_2`: `Edm.Boolean`
    pub fn v4_2(&self) -> Option<bool> {
        self.0.bool("v4_2")
    }

    /// Sets `v4_2`.
    pub fn with_v4_2(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v4_2", value))
    }

    /// `v4_3`: `Edm.Boolean`
    pub fn v4_3(&self) -> Option<bool> {
        self.0.bool("v4_3")
    }

    /// Sets `v4_3`.
    pub fn with_v4_3(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v4_3", value))
    }

    /// `v4_4`: `Edm.Boolean`
    pub fn v4_4(&self) -> Option<bool> {
        self.0.bool("v4_4")
    }

    /// Sets `v4_4`.
    pub fn with_v4_4(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v4_4", value))
    }

    /// `v5_0`: `Edm.Boolean`
    pub fn v5_0(&self) -> Option<bool> {
        self.0.bool("v5_0")
    }

    /// Sets `v5_0`.
    pub fn with_v5_0(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v5_0", value))
    }

    /// `v5_1`: `Edm.Boolean`
    pub fn v5_1(&self) -> Option<bool> {
        self.0.bool("v5_1")
    }

    /// Sets `v5_1`.
    pub fn with_v5_1(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v5_1", value))
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
}
