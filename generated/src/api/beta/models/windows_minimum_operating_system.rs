// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsMinimumOperatingSystem`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsminimumoperatingsystem?view=graph-rest-beta)
    WindowsMinimumOperatingSystem = "microsoft.graph.windowsMinimumOperatingSystem"
}

impl WindowsMinimumOperatingSystem {
    /// `v8_0` in queries.
    pub const V8_0: Property<Self> = Property::new("v8_0");
    /// `v8_1` in queries.
    pub const V8_1: Property<Self> = Property::new("v8_1");
    /// `v10_0` in queries.
    pub const V10_0: Property<Self> = Property::new("v10_0");
    /// `v10_1607` in queries.
    pub const V10_1607: Property<Self> = Property::new("v10_1607");
    /// `v10_1703` in queries.
    pub const V10_1703: Property<Self> = Property::new("v10_1703");
    /// `v10_1709` in queries.
    pub const V10_1709: Property<Self> = Property::new("v10_1709");
    /// `v10_1803` in queries.
    pub const V10_1803: Property<Self> = Property::new("v10_1803");
    /// `v10_1809` in queries.
    pub const V10_1809: Property<Self> = Property::new("v10_1809");
    /// `v10_1903` in queries.
    pub const V10_1903: Property<Self> = Property::new("v10_1903");
    /// `v10_1909` in queries.
    pub const V10_1909: Property<Self> = Property::new("v10_1909");
    /// `v10_2004` in queries.
    pub const V10_2004: Property<Self> = Property::new("v10_2004");
    /// `v10_2H20` in queries.
    pub const V10_2H20: Property<Self> = Property::new("v10_2H20");
    /// `v10_21H1` in queries.
    pub const V10_21H1: Property<Self> = Property::new("v10_21H1");

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

    /// `v10_1607`: `Edm.Boolean`
    pub fn v10_1607(&self) -> Option<bool> {
        self.0.bool("v10_1607")
    }

    /// Sets `v10_1607`.
    pub fn with_v10_1607(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_1607", value))
    }

    /// `v10_1703`: `Edm.Boolean`
    pub fn v10_1703(&self) -> Option<bool> {
        self.0.bool("v10_1703")
    }

    /// Sets `v10_1703`.
    pub fn with_v10_1703(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_1703", value))
    }

    /// `v10_1709`: `Edm.Boolean`
    pub fn v10_1709(&self) -> Option<bool> {
        self.0.bool("v10_1709")
    }

    /// Sets `v10_1709`.
    pub fn with_v10_1709(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_1709", value))
    }

    /// `v10_1803`: `Edm.Boolean`
    pub fn v10_1803(&self) -> Option<bool> {
        self.0.bool("v10_1803")
    }

    /// Sets `v10_1803`.
    pub fn with_v10_1803(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_1803", value))
    }

    /// `v10_1809`: `Edm.Boolean`
    pub fn v10_1809(&self) -> Option<bool> {
        self.0.bool("v10_1809")
    }

    /// Sets `v10_1809`.
    pub fn with_v10_1809(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_1809", value))
    }

    /// `v10_1903`: `Edm.Boolean`
    pub fn v10_1903(&self) -> Option<bool> {
        self.0.bool("v10_1903")
    }

    /// Sets `v10_1903`.
    pub fn with_v10_1903(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_1903", value))
    }

    /// `v10_1909`: `Edm.Boolean`
    pub fn v10_1909(&self) -> Option<bool> {
        self.0.bool("v10_1909")
    }

    /// Sets `v10_1909`.
    pub fn with_v10_1909(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_1909", value))
    }

    /// `v10_2004`: `Edm.Boolean`
    pub fn v10_2004(&self) -> Option<bool> {
        self.0.bool("v10_2004")
    }

    /// Sets `v10_2004`.
    pub fn with_v10_2004(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_2004", value))
    }

    /// `v10_2H20`: `Edm.Boolean`
    pub fn v10_2h20(&self) -> Option<bool> {
        self.0.bool("v10_2H20")
    }

    /// Sets `v10_2H20`.
    pub fn with_v10_2h20(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_2H20", value))
    }

    /// `v10_21H1`: `Edm.Boolean`
    pub fn v10_21h1(&self) -> Option<bool> {
        self.0.bool("v10_21H1")
    }

    /// Sets `v10_21H1`.
    pub fn with_v10_21h1(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("v10_21H1", value))
    }
}
