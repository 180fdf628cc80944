// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.cloudPcSnapshot`](https://learn.microsoft.com/graph/api/resources/cloudpcsnapshot?view=graph-rest-beta)
    CloudPcSnapshot: super::Entity = "microsoft.graph.cloudPcSnapshot"
}

impl CloudPcSnapshot {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `cloudPcId` in queries.
    pub const CLOUD_PC_ID: Property<Self> = Property::new("cloudPcId");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastRestoredDateTime` in queries.
    pub const LAST_RESTORED_DATE_TIME: Property<Self> = Property::new("lastRestoredDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `cloudPcId`: `Edm.String`
    pub fn cloud_pc_id(&self) -> Option<&str> {
        self.0.str("cloudPcId")
    }

    /// Sets `cloudPcId`.
    pub fn with_cloud_pc_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("cloudPcId", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastRestoredDateTime`: `Edm.DateTimeOffset`
    pub fn last_restored_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastRestoredDateTime")
    }

    /// Sets `lastRestoredDateTime`.
    pub fn with_last_restored_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastRestoredDateTime", value))
    }

    /// `status`: `microsoft.graph.cloudPcSnapshotStatus`
    ///
    /// Possible values are: ready, unknownFutureValue.
    pub fn status(&self) -> Option<super::CloudPcSnapshotStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::CloudPcSnapshotStatus>>) -> Self {
        Self(self.0.with("status", value))
    }
}
