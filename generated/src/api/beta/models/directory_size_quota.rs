// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.directorySizeQuota`](https://learn.microsoft.com/graph/api/resources/directorysizequota?view=graph-rest-beta)
    DirectorySizeQuota = "microsoft.graph.directorySizeQuota"
}

impl DirectorySizeQuota {
    /// `used` in queries.
    pub const USED: Property<Self> = Property::new("used");
    /// `total` in queries.
    pub const TOTAL: Property<Self> = Property::new("total");

    /// `used`: `Edm.Int32`
    pub fn used(&self) -> Option<i32> {
        self.0.i32("used")
    }

    /// Sets `used`.
    pub fn with_used(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("used", value))
    }

    /// `total`: `Edm.Int32`
    pub fn total(&self) -> Option<i32> {
        self.0.i32("total")
    }

    /// Sets `total`.
    pub fn with_total(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("total", value))
    }
}
