// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.officeUserCheckinSummary`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-officeusercheckinsummary?view=graph-rest-beta)
    OfficeUserCheckinSummary = "microsoft.graph.officeUserCheckinSummary"
}

impl OfficeUserCheckinSummary {
    /// `succeededUserCount` in queries.
    pub const SUCCEEDED_USER_COUNT: Property<Self> = Property::new("succeededUserCount");
    /// `failedUserCount` in queries.
    pub const FAILED_USER_COUNT: Property<Self> = Property::new("failedUserCount");

    /// `succeededUserCount`: `Edm.Int32`
    pub fn succeeded_user_count(&self) -> Option<i32> {
        self.0.i32("succeededUserCount")
    }

    /// Sets `succeededUserCount`.
    pub fn with_succeeded_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("succeededUserCount", value))
    }

    /// `failedUserCount`: `Edm.Int32`
    pub fn failed_user_count(&self) -> Option<i32> {
        self.0.i32("failedUserCount")
    }

    /// Sets `failedUserCount`.
    pub fn with_failed_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("failedUserCount", value))
    }
}
