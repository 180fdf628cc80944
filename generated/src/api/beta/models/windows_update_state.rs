// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdateState`](https://learn.microsoft.com/graph/api/resources/intune-shared-windowsupdatestate?view=graph-rest-beta)
    WindowsUpdateState = "microsoft.graph.windowsUpdateState"
}

impl WindowsUpdateState {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `deviceDisplayName` in queries.
    pub const DEVICE_DISPLAY_NAME: Property<Self> = Property::new("deviceDisplayName");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `qualityUpdateVersion` in queries.
    pub const QUALITY_UPDATE_VERSION: Property<Self> = Property::new("qualityUpdateVersion");
    /// `featureUpdateVersion` in queries.
    pub const FEATURE_UPDATE_VERSION: Property<Self> = Property::new("featureUpdateVersion");
    /// `lastScanDateTime` in queries.
    pub const LAST_SCAN_DATE_TIME: Property<Self> = Property::new("lastScanDateTime");
    /// `lastSyncDateTime` in queries.
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `deviceDisplayName`: `Edm.String`
    pub fn device_display_name(&self) -> Option<&str> {
        self.0.str("deviceDisplayName")
    }

    /// Sets `deviceDisplayName`.
    pub fn with_device_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceDisplayName", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `status`: `microsoft.graph.windowsUpdateStatus`
    ///
    /// Possible values are: upToDate, pendingInstallation, pendingReboot, failed.
    pub fn status(&self) -> Option<super::WindowsUpdateStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::WindowsUpdateStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `qualityUpdateVersion`: `Edm.String`
    pub fn quality_update_version(&self) -> Option<&str> {
        self.0.str("qualityUpdateVersion")
    }

    /// Sets `qualityUpdateVersion`.
    pub fn with_quality_update_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("qualityUpdateVersion", value))
    }

    /// `featureUpdateVersion`: `Edm.String`
    pub fn feature_update_version(&self) -> Option<&str> {
        self.0.str("featureUpdateVersion")
    }

    /// Sets `featureUpdateVersion`.
    pub fn with_feature_update_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("featureUpdateVersion", value))
    }

    /// `lastScanDateTime`: `Edm.DateTimeOffset`
    pub fn last_scan_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastScanDateTime")
    }

    /// Sets `lastScanDateTime`.
    pub fn with_last_scan_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastScanDateTime", value))
    }

    /// `lastSyncDateTime`: `Edm.DateTimeOffset`
    pub fn last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSyncDateTime")
    }

    /// Sets `lastSyncDateTime`.
    pub fn with_last_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSyncDateTime", value))
    }
}
