// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.suggestedEnrollmentLimit`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-suggestedenrollmentlimit?view=graph-rest-beta)
    SuggestedEnrollmentLimit = "microsoft.graph.suggestedEnrollmentLimit"
}

impl SuggestedEnrollmentLimit {
    /// `suggestedDailyLimit` in queries.
    pub const SUGGESTED_DAILY_LIMIT: Property<Self> = Property::new("suggestedDailyLimit");

    /// `suggestedDailyLimit`: `Edm.Int32`
    pub fn suggested_daily_limit(&self) -> Option<i32> {
        self.0.i32("suggestedDailyLimit")
    }

    /// Sets `suggestedDailyLimit`.
    pub fn with_suggested_daily_limit(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("suggestedDailyLimit", value))
    }
}
