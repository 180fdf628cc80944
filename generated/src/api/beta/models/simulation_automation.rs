// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.simulationAutomation`](https://learn.microsoft.com/graph/api/resources/simulationautomation?view=graph-rest-beta)
    SimulationAutomation: super::Entity = "microsoft.graph.simulationAutomation"
}

impl SimulationAutomation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `lastRunDateTime` in queries.
    pub const LAST_RUN_DATE_TIME: Property<Self> = Property::new("lastRunDateTime");
    /// `nextRunDateTime` in queries.
    pub const NEXT_RUN_DATE_TIME: Property<Self> = Property::new("nextRunDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `runs` in queries.
    pub const RUNS: Property<Self> = Property::new("runs");

    /// `createdBy`: `microsoft.graph.emailIdentity`
    pub fn created_by(&self) -> Option<&super::EmailIdentity> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::EmailIdentity>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `lastModifiedBy`: `microsoft.graph.emailIdentity`
    pub fn last_modified_by(&self) -> Option<&super::EmailIdentity> {
        self.0.model("lastModifiedBy")
    }

    /// Sets `lastModifiedBy`.
    pub fn with_last_modified_by(self, value: impl Into<Nullable<super::EmailIdentity>>) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `lastRunDateTime`: `Edm.DateTimeOffset`
    pub fn last_run_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastRunDateTime")
    }

    /// Sets `lastRunDateTime`.
    pub fn with_last_run_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastRunDateTime", value))
    }

    /// `nextRunDateTime`: `Edm.DateTimeOffset`
    pub fn next_run_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("nextRunDateTime")
    }

    /// Sets `nextRunDateTime`.
    pub fn with_next_run_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("nextRunDateTime", value))
    }

    /// `status`: `microsoft.graph.simulationAutomationStatus`
    ///
    /// Possible values are: unknown, draft, notRunning, running, completed, unknownFutureValue.
    pub fn status(&self) -> Option<super::SimulationAutomationStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::SimulationAutomationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `runs`: `Collection(microsoft.graph.simulationAutomationRun)`
    pub fn runs(&self) -> Option<&[super::SimulationAutomationRun]> {
        self.0.models("runs")
    }

    /// Sets `runs`.
    pub fn with_runs(self, value: impl Into<Nullable<Vec<super::SimulationAutomationRun>>>) -> Self {
        Self(self.0.with("runs", value))
    }
}
