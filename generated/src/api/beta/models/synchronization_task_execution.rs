// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationTaskExecution`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationtaskexecution?view=graph-rest-beta)
    SynchronizationTaskExecution = "microsoft.graph.synchronizationTaskExecution"
}

impl SynchronizationTaskExecution {
    /// `activityIdentifier` in queries.
    pub const ACTIVITY_IDENTIFIER: Property<Self> = Property::new("activityIdentifier");
    /// `countEntitled` in queries.
    pub const COUNT_ENTITLED: Property<Self> = Property::new("countEntitled");
    /// `countEntitledForProvisioning` in queries.
    pub const COUNT_ENTITLED_FOR_PROVISIONING: Property<Self> = Property::new("countEntitledForProvisioning");
    /// `countEscrowed` in queries.
    pub const COUNT_ESCROWED: Property<Self> = Property::new("countEscrowed");
    /// `countEscrowedRaw` in queries.
    pub const COUNT_ESCROWED_RAW: Property<Self> = Property::new("countEscrowedRaw");
    /// `countExported` in queries.
    pub const COUNT_EXPORTED: Property<Self> = Property::new("countExported");
    /// `countExports` in queries.
    pub const COUNT_EXPORTS: Property<Self> = Property::new("countExports");
    /// `countImported` in queries.
    pub const COUNT_IMPORTED: Property<Self> = Property::new("countImported");
    /// `countImportedDeltas` in queries.
    pub const COUNT_IMPORTED_DELTAS: Property<Self> = Property::new("countImportedDeltas");
    /// `countImportedReferenceDeltas` in queries.
    pub const COUNT_IMPORTED_REFERENCE_DELTAS: Property<Self> = Property::new("countImportedReferenceDeltas");
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `timeBegan` in queries.
    pub const TIME_BEGAN: Property<Self> = Property::new("timeBegan");
    /// `timeEnded` in queries.
    pub const TIME_ENDED: Property<Self> = Property::new("timeEnded");

    /// `activityIdentifier`: `Edm.String`
    pub fn activity_identifier(&self) -> Option<&str> {
        self.0.str("activityIdentifier")
    }

    /// Sets `activityIdentifier`.
    pub fn with_activity_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("activityIdentifier", value))
    }

    /// `countEntitled`: `Edm.Int64`
    pub fn count_entitled(&self) -> Option<i64> {
        self.0.i64("countEntitled")
    }

    /// Sets `countEntitled`.
    pub fn with_count_entitled(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("countEntitled", value))
    }

    /// `countEntitledForProvisioning`: `Edm.Int64`
    pub fn count_entitled_for_provisioning(&self) -> Option<i64> {
        self.0.i64("countEntitledForProvisioning")
    }

    /// Sets `countEntitledForProvisioning`.
    pub fn with_count_entitled_for_provisioning(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("countEntitledForProvisioning", value))
    }

    /// `countEscrowed`: `Edm.Int64`
    pub fn count_escrowed(&self) -> Option<i64> {
        self.0.i64("countEscrowed")
    }

    /// Sets `countEscrowed`.
    pub fn with_count_escrowed(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("countEscrowed", value))
    }

    /// `countEscrowedRaw`: `Edm.Int64`
    pub fn count_escrowed_raw(&self) -> Option<i64> {
        self.0.i64("countEscrowedRaw")
    }

    /// Sets `countEscrowedRaw`.
    pub fn with_count_escrowed_raw(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("countEscrowedRaw", value))
    }

    /// `countExported`: `Edm.Int64`
    pub fn count_exported(&self) -> Option<i64> {
        self.0.i64("countExported")
    }

    /// Sets `countExported`.
    pub fn with_count_exported(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("countExported", value))
    }

    /// `countExports`: `Edm.Int64`
    pub fn count_exports(&self) -> Option<i64> {
        self.0.i64("countExports")
    }

    /// Sets `countExports`.
    pub fn with_count_exports(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("countExports", value))
    }

    /// `countImported`: `Edm.Int64`
    pub fn count_imported(&self) -> Option<i64> {
        self.0.i64("countImported")
    }

    /// Sets `countImported`.
    pub fn with_count_imported(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("countImported", value))
    }

    /// `countImportedDeltas`: `Edm.Int64`
    pub fn count_imported_deltas(&self) -> Option<i64> {
        self.0.i64("countImportedDeltas")
    }

    /// Sets `countImportedDeltas`.
    pub fn with_count_imported_deltas(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("countImportedDeltas", value))
    }

    /// `countImportedReferenceDeltas`: `Edm.Int64`
    pub fn count_imported_reference_deltas(&self) -> Option<i64> {
        self.0.i64("countImportedReferenceDeltas")
    }

    /// Sets `countImportedReferenceDeltas`.
    pub fn with_count_imported_reference_deltas(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("countImportedReferenceDeltas", value))
    }

    /// `error`: `microsoft.graph.synchronizationError`
    pub fn error(&self) -> Option<&super::SynchronizationError> {
        self.0.model("error")
    }

    /// Sets `error`.
    pub fn with_error(self, value: impl Into<Nullable<super::SynchronizationError>>) -> Self {
        Self(self.0.with("error", value))
    }

    /// `state`: `Edm.String`
    ///
    /// Possible values are: Succeeded, Failed, EntryLevelErrors.
    pub fn state(&self) -> Option<&str> {
        self.0.str("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `timeBegan`: `Edm.DateTimeOffset`
    pub fn time_began(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("timeBegan")
    }

    /// Sets `timeBegan`.
    pub fn with_time_began(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("timeBegan", value))
    }

    /// `timeEnded`: `Edm.DateTimeOffset`
    pub fn time_ended(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("timeEnded")
    }

    /// Sets `timeEnded`.
    pub fn with_time_ended(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("timeEnded", value))
    }
}
