// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.timeConstraint`](https://learn.microsoft.com/graph/api/resources/timeconstraint?view=graph-rest-1.0)
    TimeConstraint = "microsoft.graph.timeConstraint"
}

impl TimeConstraint {
    /// `activityDomain` in queries.
    pub const ACTIVITY_DOMAIN: Property<Self> = Property::new("activityDomain");
    /// `timeslots` in queries.
    pub const TIMESLOTS: Property<Self> = Property::new("timeslots");

    /// `activityDomain`: `microsoft.graph.activityDomain`
    ///
    /// Optional. Possible values are: work, personal, unrestricted, unknown.
    pub fn activity_domain(&self) -> Option<super::ActivityDomain> {
        self.0.enumeration("activityDomain")
    }

    /// Sets `activityDomain`.
    pub fn with_activity_domain(self, value: impl Into<Nullable<super::ActivityDomain>>) -> Self {
        Self(self.0.with("activityDomain", value))
    }

    /// `timeslots`: `Collection(microsoft.graph.timeSlot)`
    pub fn timeslots(&self) -> Option<&[super::TimeSlot]> {
        self.0.models("timeslots")
    }

    /// Sets `timeslots`.
    pub fn with_timeslots(self, value: impl Into<Nullable<Vec<super::TimeSlot>>>) -> Self {
        Self(self.0.with("timeslots", value))
    }
}
