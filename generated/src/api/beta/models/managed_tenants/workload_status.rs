// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.workloadStatus`](https://learn.microsoft.com/graph/api/resources/managedtenants-workloadstatus?view=graph-rest-beta)
    WorkloadStatus = "microsoft.graph.managedTenants.workloadStatus"
}

impl WorkloadStatus {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `offboardedDateTime` in queries.
    pub const OFFBOARDED_DATE_TIME: Property<Self> = Property::new("offboardedDateTime");
    /// `onboardedDateTime` in queries.
    pub const ONBOARDED_DATE_TIME: Property<Self> = Property::new("onboardedDateTime");
    /// `onboardingStatus` in queries.
    pub const ONBOARDING_STATUS: Property<Self> = Property::new("onboardingStatus");

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `offboardedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn offboarded_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("offboardedDateTime")
    }

    /// `onboardedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn onboarded_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("onboardedDateTime")
    }

    /// `onboardingStatus`: `microsoft.graph.managedTenants.workloadOnboardingStatus`, read-only
    ///
    /// Optional. Read-only. Possible values are: notOnboarded, onboarded, unknownFutureValue.
    pub fn onboarding_status(&self) -> Option<super::WorkloadOnboardingStatus> {
        self.0.enumeration("onboardingStatus")
    }
}
