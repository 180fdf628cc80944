// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.quota`](https://learn.microsoft.com/graph/api/resources/quota?view=graph-rest-beta)
    Quota = "microsoft.graph.quota"
}

impl Quota {
    /// `total` in queries.
    pub const TOTAL: Property<Self> = Property::new("total");
    /// `used` in queries.
    pub const USED: Property<Self> = Property::new("used");
    /// `remaining` in queries.
    pub const REMAINING: Property<Self> = Property::new("remaining");
    /// `deleted` in queries.
    pub const DELETED: Property<Self> = Property::new("deleted");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `storagePlanInformation` in queries.
    pub const STORAGE_PLAN_INFORMATION: Property<Self> = Property::new("storagePlanInformation");

    /// `total`: `Edm.Int64`, read-only
    ///
    /// Read-only.
    pub fn total(&self) -> Option<i64> {
        self.0.i64("total")
    }

    /// `used`: `Edm.Int64`, read-only
    ///
    /// Read-only.
    pub fn used(&self) -> Option<i64> {
        self.0.i64("used")
    }

    /// `remaining`: `Edm.Int64`, read-only
    ///
    /// Read-only.
    pub fn remaining(&self) -> Option<i64> {
        self.0.i64("remaining")
    }

    /// `deleted`: `Edm.Int64`, read-only
    ///
    /// Read-only.
    pub fn deleted(&self) -> Option<i64> {
        self.0.i64("deleted")
    }

    /// `state`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn state(&self) -> Option<&str> {
        self.0.str("state")
    }

    /// `storagePlanInformation`: `microsoft.graph.storagePlanInformation`
    pub fn storage_plan_information(&self) -> Option<&super::StoragePlanInformation> {
        self.0.model("storagePlanInformation")
    }

    /// Sets `storagePlanInformation`.
    pub fn with_storage_plan_information(self, value: impl Into<Nullable<super::StoragePlanInformation>>) -> Self {
        Self(self.0.with("storagePlanInformation", value))
    }
}
