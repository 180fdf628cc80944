// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationStatus`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationstatus?view=graph-rest-beta)
    SynchronizationStatus = "microsoft.graph.synchronizationStatus"
}

impl SynchronizationStatus {
    /// `code` in queries.
    pub const CODE: Property<Self> = Property::new("code");
    /// `countSuccessiveCompleteFailures` in queries.
    pub const COUNT_SUCCESSIVE_COMPLETE_FAILURES: Property<Self> = Property::new("countSuccessiveCompleteFailures");
    /// `escrowsPruned` in queries.
    pub const ESCROWS_PRUNED: Property<Self> = Property::new("escrowsPruned");
    /// `lastExecution` in queries.
    pub const LAST_EXECUTION: Property<Self> = Property::new("lastExecution");
    /// `lastSuccessfulExecution` in queries.
    pub const LAST_SUCCESSFUL_EXECUTION: Property<Self> = Property::new("lastSuccessfulExecution");
    /// `lastSuccessfulExecutionWithExports` in queries.
    pub const LAST_SUCCESSFUL_EXECUTION_WITH_EXPORTS: Property<Self> =
        Property::new("lastSuccessfulExecutionWithExports");
    /// `progress` in queries.
    pub const PROGRESS: Property<Self> = Property::new("progress");
    /// `quarantine` in queries.
    pub const QUARANTINE: Property<Self> = Property::new("quarantine");
    /// `steadyStateFirstAchievedTime` in queries.
    pub const STEADY_STATE_FIRST_ACHIEVED_TIME: Property<Self> = Property::new("steadyStateFirstAchievedTime");
    /// `steadyStateLastAchievedTime` in queries.
    pub const STEADY_STATE_LAST_ACHIEVED_TIME: Property<Self> = Property::new("steadyStateLastAchievedTime");
    /// `synchronizedEntryCountByType` in queries.
    pub const SYNCHRONIZED_ENTRY_COUNT_BY_TYPE: Property<Self> = Property::new("synchronizedEntryCountByType");
    /// `troubleshootingUrl` in queries.
    pub const TROUBLESHOOTING_URL: Property<Self> = Property::new("troubleshootingUrl");

    /// `code`: `Edm.String`
    ///
    /// Possible values are: NotConfigured, NotRun, Active, Paused, Quarantine.
    pub fn code(&self) -> Option<&str> {
        self.0.str("code")
    }

    /// Sets `code`.
    pub fn with_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("code", value))
    }

    /// `countSuccessiveCompleteFailures`: `Edm.Int64`
    pub fn count_successive_complete_failures(&self) -> Option<i64> {
        self.0.i64("countSuccessiveCompleteFailures")
    }

    /// Sets `countSuccessiveCompleteFailures`.
    pub fn with_count_successive_complete_failures(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("countSuccessiveCompleteFailures", value))
    }

    /// `escrowsPruned`: `Edm.Boolean`
    pub fn escrows_pruned(&self) -> Option<bool> {
        self.0.bool("escrowsPruned")
    }

    /// Sets `escrowsPruned`.
    pub fn with_escrows_pruned(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("escrowsPruned", value))
    }

    /// `lastExecution`: `microsoft.graph.synchronizationTaskExecution`
    pub fn last_execution(&self) -> Option<&super::SynchronizationTaskExecution> {
        self.0.model("lastExecution")
    }

    /// Sets `lastExecution`.
    pub fn with_last_execution(self, value: impl Into<Nullable<super::SynchronizationTaskExecution>>) -> Self {
        Self(self.0.with("lastExecution", value))
    }

    /// `lastSuccessfulExecution`: `microsoft.graph.synchronizationTaskExecution`
    pub fn last_successful_execution(&self) -> Option<&super::SynchronizationTaskExecution> {
        self.0.model("lastSuccessfulExecution")
    }

    /// Sets `lastSuccessfulExecution`.
    pub fn with_last_successful_execution(
        self,
        value: impl Into<Nullable<super::SynchronizationTaskExecution>>,
    ) -> Self {
        Self(self.0.with("lastSuccessfulExecution", value))
    }

    /// `lastSuccessfulExecutionWithExports`: `microsoft.graph.synchronizationTaskExecution`
    pub fn last_successful_execution_with_exports(&self) -> Option<&super::SynchronizationTaskExecution> {
        self.0.model("lastSuccessfulExecutionWithExports")
    }

    /// Sets `lastSuccessfulExecutionWithExports`.
    pub fn with_last_successful_execution_with_exports(
        self,
        value: impl Into<Nullable<super::SynchronizationTaskExecution>>,
    ) -> Self {
        Self(self.0.with("lastSuccessfulExecutionWithExports", value))
    }

    /// `progress`: `Collection(microsoft.graph.synchronizationProgress)`
    pub fn progress(&self) -> Option<&[super::SynchronizationProgress]> {
        self.0.models("progress")
    }

    /// Sets `progress`.
    pub fn with_progress(self, value: impl Into<Nullable<Vec<super::SynchronizationProgress>>>) -> Self {
        Self(self.0.with("progress", value))
    }

    /// `quarantine`: `microsoft.graph.synchronizationQuarantine`
    pub fn quarantine(&self) -> Option<&super::SynchronizationQuarantine> {
        self.0.model("quarantine")
    }

    /// Sets `quarantine`.
    pub fn with_quarantine(self, value: impl Into<Nullable<super::SynchronizationQuarantine>>) -> Self {
        Self(self.0.with("quarantine", value))
    }

    /// `steadyStateFirstAchievedTime`: `Edm.DateTimeOffset`
    pub fn steady_state_first_achieved_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("steadyStateFirstAchievedTime")
    }

    /// Sets `steadyStateFirstAchievedTime`.
    pub fn with_steady_state_first_achieved_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("steadyStateFirstAchievedTime", value))
    }

    /// `steadyStateLastAchievedTime`: `Edm.DateTimeOffset`
    pub fn steady_state_last_achieved_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("steadyStateLastAchievedTime")
    }

    /// Sets `steadyStateLastAchievedTime`.
    pub fn with_steady_state_last_achieved_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("steadyStateLastAchievedTime", value))
    }

    /// `synchronizedEntryCountByType`: `Collection(microsoft.graph.stringKeyLongValuePair)`
    pub fn synchronized_entry_count_by_type(&self) -> Option<&[super::StringKeyLongValuePair]> {
        self.0.models("synchronizedEntryCountByType")
    }

    /// Sets `synchronizedEntryCountByType`.
    pub fn with_synchronized_entry_count_by_type(
        self,
        value: impl Into<Nullable<Vec<super::StringKeyLongValuePair>>>,
    ) -> Self {
        Self(self.0.with("synchronizedEntryCountByType", value))
    }

    /// `troubleshootingUrl`: `Edm.String`
    pub fn troubleshooting_url(&self) -> Option<&str> {
        self.0.str("troubleshootingUrl")
    }

    /// Sets `troubleshootingUrl`.
    pub fn with_troubleshooting_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("troubleshootingUrl", value))
    }
}
