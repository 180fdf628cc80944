// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.entitlementManagementSchedule`](https://learn.microsoft.com/graph/api/resources/entitlementmanagementschedule?view=graph-rest-1.0)
    EntitlementManagementSchedule = "microsoft.graph.entitlementManagementSchedule"
}

impl EntitlementManagementSchedule {
    /// `expiration` in queries.
    pub const EXPIRATION: Property<Self> = Property::new("expiration");
    /// `recurrence` in queries.
    pub const RECURRENCE: Property<Self> = Property::new("recurrence");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");

    /// `expiration`: `microsoft.graph.expirationPattern`
    pub fn expiration(&self) -> Option<&super::ExpirationPattern> {
        self.0.model("expiration")
    }

    /// Sets `expiration`.
    pub fn with_expiration(self, value: impl Into<Nullable<super::ExpirationPattern>>) -> Self {
        Self(self.0.with("expiration", value))
    }

    /// `recurrence`: `microsoft.graph.patternedRecurrence`
    pub fn recurrence(&self) -> Option<&super::PatternedRecurrence> {
        self.0.model("recurrence")
    }

    /// Sets `recurrence`.
    pub fn with_recurrence(self, value: impl Into<Nullable<super::PatternedRecurrence>>) -> Self {
        Self(self.0.with("recurrence", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }
}
