// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerRecentPlanReference`](https://learn.microsoft.com/graph/api/resources/plannerrecentplanreference?view=graph-rest-beta)
    PlannerRecentPlanReference = "microsoft.graph.plannerRecentPlanReference"
}

impl PlannerRecentPlanReference {
    /// `lastAccessedDateTime` in queries.
    pub const LAST_ACCESSED_DATE_TIME: Property<Self> = Property::new("lastAccessedDateTime");
    /// `planTitle` in queries.
    pub const PLAN_TITLE: Property<Self> = Property::new("planTitle");

    /// `lastAccessedDateTime`: `Edm.DateTimeOffset`
    pub fn last_accessed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastAccessedDateTime")
    }

    /// Sets `lastAccessedDateTime`.
    pub fn with_last_accessed_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastAccessedDateTime", value))
    }

    /// `planTitle`: `Edm.String`
    pub fn plan_title(&self) -> Option<&str> {
        self.0.str("planTitle")
    }

    /// Sets `planTitle`.
    pub fn with_plan_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("planTitle", value))
    }
}
