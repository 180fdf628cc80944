// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.licenseUnitsDetail`](https://learn.microsoft.com/graph/api/resources/licenseunitsdetail?view=graph-rest-1.0)
    LicenseUnitsDetail = "microsoft.graph.licenseUnitsDetail"
}

impl LicenseUnitsDetail {
    /// `enabled` in queries.
    pub const ENABLED: Property<Self> = Property::new("enabled");
    /// `suspended` in queries.
    pub const SUSPENDED: Property<Self> = Property::new("suspended");
    /// `warning` in queries.
    pub const WARNING: Property<Self> = Property::new("warning");

    /// `enabled`: `Edm.Int32`
    pub fn enabled(&self) -> Option<i32> {
        self.0.i32("enabled")
    }

    /// Sets `enabled`.
    pub fn with_enabled(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("enabled", value))
    }

    /// `suspended`: `Edm.Int32`
    pub fn suspended(&self) -> Option<i32> {
        self.0.i32("suspended")
    }

    /// Sets `suspended`.
    pub fn with_suspended(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("suspended", value))
    }

    /// `warning`: `Edm.Int32`
    pub fn warning(&self) -> Option<i32> {
        self.0.i32("warning")
    }

    /// Sets `warning`.
    pub fn with_warning(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("warning", value))
    }
}
