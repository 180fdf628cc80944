// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.zebraFotaDeploymentStatus`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotadeploymentstatus?view=graph-rest-beta)
    ZebraFotaDeploymentStatus = "microsoft.graph.zebraFotaDeploymentStatus"
}

impl ZebraFotaDeploymentStatus {
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `totalDevices` in queries.
    pub const TOTAL_DEVICES: Property<Self> = Property::new("totalDevices");
    /// `totalCreated` in queries.
    pub const TOTAL_CREATED: Property<Self> = Property::new("totalCreated");
    /// `totalScheduled` in queries.
    pub const TOTAL_SCHEDULED: Property<Self> = Property::new("totalScheduled");
    /// `totalDownloading` in queries.
    pub const TOTAL_DOWNLOADING: Property<Self> = Property::new("totalDownloading");
    /// `totalAwaitingInstall` in queries.
    pub const TOTAL_AWAITING_INSTALL: Property<Self> = Property::new("totalAwaitingInstall");
    /// `totalSucceededInstall` in queries.
    pub const TOTAL_SUCCEEDED_INSTALL: Property<Self> = Property::new("totalSucceededInstall");
    /// `totalCanceled` in queries.
    pub const TOTAL_CANCELED: Property<Self> = Property::new("totalCanceled");
    /// `totalUnknown` in queries.
    pub const TOTAL_UNKNOWN: Property<Self> = Property::new("totalUnknown");
    /// `totalFailedDownload` in queries.
    pub const TOTAL_FAILED_DOWNLOAD: Property<Self> = Property::new("totalFailedDownload");
    /// `totalFailedInstall` in queries.
    pub const TOTAL_FAILED_INSTALL: Property<Self> = Property::new("totalFailedInstall");
    /// `completeOrCanceledDateTime` in queries.
    pub const COMPLETE_OR_CANCELED_DATE_TIME: Property<Self> = Property::new("completeOrCanceledDateTime");
    /// `cancelRequested` in queries.
    pub const CANCEL_REQUESTED: Property<Self> = Property::new("cancelRequested");
    /// `lastUpdatedDateTime` in queries.
    pub const LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("lastUpdatedDateTime");

    /// `state`: `microsoft.graph.zebraFotaDeploymentState`
    ///
    /// Possible values are: pendingCreation, createFailed, created, inProgress, completed, pendingCancel, canceled, unknownFutureValue.
    pub fn state(&self) -> Option<super::ZebraFotaDeploymentState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::ZebraFotaDeploymentState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `totalDevices`: `Edm.Int32`
    pub fn total_devices(&self) -> Option<i32> {
        self.0.i32("totalDevices")
    }

    /// Sets `totalDevices`.
    pub fn with_total_devices(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalDevices", value))
    }

    /// `totalCreated`: `Edm.Int32`
    pub fn total_created(&self) -> Option<i32> {
        self.0.i32("totalCreated")
    }

    /// Sets `totalCreated`.
    pub fn with_total_created(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalCreated", value))
    }

    /// `totalScheduled`: `Edm.Int32`
    pub fn total_scheduled(&self) -> Option<i32> {
        self.0.i32("totalScheduled")
    }

    /// Sets `totalScheduled`.
    pub fn with_total_scheduled(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalScheduled", value))
    }

    /// `totalDownloading`: `Edm.Int32`
    pub fn total_downloading(&self) -> Option<i32> {
        self.0.i32("totalDownloading")
    }

    /// Sets `totalDownloading`.
    pub fn with_total_downloading(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalDownloading", value))
    }

    /// `totalAwaitingInstall`: `Edm.Int32`
    pub fn total_awaiting_install(&self) -> Option<i32> {
        self.0.i32("totalAwaitingInstall")
    }

    /// Sets `totalAwaitingInstall`.
    pub fn with_total_awaiting_install(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalAwaitingInstall", value))
    }

    /// `totalSucceededInstall`: `Edm.Int32`
    pub fn total_succeeded_install(&self) -> Option<i32> {
        self.0.i32("totalSucceededInstall")
    }

    /// Sets `totalSucceededInstall`.
    pub fn with_total_succeeded_install(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalSucceededInstall", value))
    }

    /// `totalCanceled`: `Edm.Int32`
    pub fn total_canceled(&self) -> Option<i32> {
        self.0.i32("totalCanceled")
    }

    /// Sets `totalCanceled`.
    pub fn with_total_canceled(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalCanceled", value))
    }

    /// `totalUnknown`: `Edm.Int32`
    pub fn total_unknown(&self) -> Option<i32> {
        self.0.i32("totalUnknown")
    }

    /// Sets `totalUnknown`.
    pub fn with_total_unknown(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalUnknown", value))
    }

    /// `totalFailedDownload`: `Edm.Int32`
    pub fn total_failed_download(&self) -> Option<i32> {
        self.0.i32("totalFailedDownload")
    }

    /// Sets `totalFailedDownload`.
    pub fn with_total_failed_download(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalFailedDownload", value))
    }

    /// `totalFailedInstall`: `Edm.Int32`
    pub fn total_failed_install(&self) -> Option<i32> {
        self.0.i32("totalFailedInstall")
    }

    /// Sets `totalFailedInstall`.
    pub fn with_total_failed_install(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalFailedInstall", value))
    }

    /// `completeOrCanceledDateTime`: `Edm.DateTimeOffset`
    pub fn complete_or_canceled_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("completeOrCanceledDateTime")
    }

    /// Sets `completeOrCanceledDateTime`.
    pub fn with_complete_or_canceled_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("completeOrCanceledDateTime", value))
    }

    /// `cancelRequested`: `Edm.Boolean`
    pub fn cancel_requested(&self) -> Option<bool> {
        self.0.bool("cancelRequested")
    }

    /// Sets `cancelRequested`.
    pub fn with_cancel_requested(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cancelRequested", value))
    }

    /// `lastUpdatedDateTime`: `Edm.DateTimeOffset`
    pub fn last_updated_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastUpdatedDateTime")
    }

    /// Sets `lastUpdatedDateTime`.
    pub fn with_last_updated_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastUpdatedDateTime", value))
    }
}
