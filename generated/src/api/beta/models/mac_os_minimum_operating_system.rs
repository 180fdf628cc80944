// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.macOSMinimumOperatingSystem`](https://learn.microsoft.com/graph/api/resources/intune-apps-macosminimumoperatingsystem?view=graph-rest-beta)
    MacOsMinimumOperatingSystem = "microsoft.graph.macOSMinimumOperatingSystem"
}

impl MacOsMinimumOperatingSystem {
    /// `v10_7` in queries.
    pub const V10_7: Property<Self> = Property::new("v10_7");
    /// `v10_8` in queries.
    pub const V10_8: Property<Self> = Property::new("v10_8");
    /// `v10_9` in queries.
    pub const V10_9: Property<Self> = Property::new("v10_9");
    /// `v10_10` in queries.
    pub const V10_10: Property<Self> = Property::new("v10_10");
    /// `v10_11` in queries.
    pub const V10_11: Property<Self> = Property::new("v10_11");
    /// `v10_12` in queries.
    pub const V10_12: Property<Self> = Property::new("v10_12");
    /// `v10_13` in queries.
    pub const V10_13: Property<Self> = Property::new("v10_13");
    /// `v10_14` in queries.
    pub const V10_14: Property<Self> = Property::new("v10_14");
    /// `v10_15` in queries.
    pub const V10_15: Property<Self> = Property::new("v10_15");
    /// `v11_0` in queries.
    pub const V11_0: Property<Self> = Property::new("v11_0");
    /// `v12_0` in queries.
    pub const V12_0: Property<Self> = Property::new("v12_0");

    /// `v10_7`: `Edm.Boolean`
    pub fn v10_7(&self) -> Option<bool> {
        self.0.bool("v10_7")
    }

    /// Sets `v10_7`.
    pub fn with_v10_7(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_7", value))
    }

    /// `v10_8`: `Edm.Boolean`
    pub fn v10_8(&self) -> Option<bool> {
        self.0.bool("v10_8")
    }

    /// Sets `v10_8`.
    pub fn with_v10_8(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_8", value))
    }

    /// `v10_9`: `Edm.Boolean`
    pub fn v10_9(&self) -> Option<bool> {
        self.0.bool("v10_9")
    }

    /// Sets `v10_9`.
    pub fn with_v10_9(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_9", value))
    }

    /// `v10_10`: `Edm.Boolean`
    pub fn v10_10(&self) -> Option<bool> {
        self.0.bool("v10_10")
    }

    /// Sets `v10_10`.
    pub fn with_v10_10(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_10", value))
    }

    /// `v10_11`: `Edm.Boolean`
    pub fn v10_11(&self) -> Option<bool> {
        self.0.bool("v10_11")
    }

    /// Sets `v10_11`.
    pub fn with_v10_11(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_11", value))
    }

    /// `v10_12`: `Edm.Boolean`
    pub fn v10_12(&self) -> Option<bool> {
        self.0.bool("v10_12")
    }

    /// Sets `v10_12`.
    pub fn with_v10_12(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_12", value))
    }

    /// `v10_13`: `Edm.Boolean`
    pub fn v10_13(&self) -> Option<bool> {
        self.0.bool("v10_13")
    }

    /// Sets `v10_13`.
    pub fn with_v10_13(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_13", value))
    }

    /// `v10_14`: `Edm.Boolean`
    pub fn v10_14(&self) -> Option<bool> {
        self.0.bool("v10_14")
    }

    /// Sets `v10_14`.
    pub fn with_v10_14(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_14", value))
    }

    /// `v10_15`: `Edm.Boolean`
    pub fn v10_15(&self) -> Option<bool> {
        self.0.bool("v10_15")
    }

    /// Sets `v10_15`.
    pub fn with_v10_15(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_15", value))
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
}
