// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationJob`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjob?view=graph-rest-beta)
    SynchronizationJob = "microsoft.graph.synchronizationJob"
}

impl SynchronizationJob {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `schedule` in queries.
    pub const SCHEDULE: Property<Self> = Property::new("schedule");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `synchronizationJobSettings` in queries.
    pub const SYNCHRONIZATION_JOB_SETTINGS: Property<Self> = Property::new("synchronizationJobSettings");
    /// `templateId` in queries.
    pub const TEMPLATE_ID: Property<Self> = Property::new("templateId");
    /// `schema` in queries.
    pub const SCHEMA: Property<Self> = Property::new("schema");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `schedule`: `microsoft.graph.synchronizationSchedule`, read-only
    ///
    /// Read-only.
    pub fn schedule(&self) -> Option<&super::SynchronizationSchedule> {
        self.0.model("schedule")
    }

    /// `status`: `microsoft.graph.synchronizationStatus`
    pub fn status(&self) -> Option<&super::SynchronizationStatus> {
        self.0.model("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::SynchronizationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `synchronizationJobSettings`: `microsoft.graph.keyValuePair`
    pub fn synchronization_job_settings(&self) -> Option<&super::KeyValuePair> {
        self.0.model("synchronizationJobSettings")
    }

    /// Sets `synchronizationJobSettings`.
    pub fn with_synchronization_job_settings(self, value: impl Into<Nullable<super::KeyValuePair>>) -> Self {
        Self(self.0.with("synchronizationJobSettings", value))
    }

    /// `templateId`: `Edm.String`
    pub fn template_id(&self) -> Option<&str> {
        self.0.str("templateId")
    }

    /// Sets `templateId`.
    pub fn with_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("templateId", value))
    }

    /// `schema`: `microsoft.graph.synchronizationSchema`
    pub fn schema(&self) -> Option<&super::SynchronizationSchema> {
        self.0.model("schema")
    }

    /// Sets `schema`.
    pub fn with_schema(self, value: impl Into<Nullable<super::SynchronizationSchema>>) -> Self {
        Self(self.0.with("schema", value))
    }
}
