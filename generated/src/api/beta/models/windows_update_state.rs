// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdateState`](https://learn.microsoft.com/graph/api/resources/intune-shared-windowsupdatestate?view=graph-rest-beta)
    WindowsUpdateState = "microsoft.graph.windowsUpdateState"
}

impl WindowsUpdateState {
    pub const ID: Property<Self> = Property::new("id");
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    pub const USER_ID: Property<Self> = Property::new("userId");
    pub const DEVICE_DISPLAY_NAME: Property<Self> = Property::new("deviceDisplayName");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const QUALITY_UPDATE_VERSION: Property<Self> = Property::new(
        "qualityUpdateVersion",
    );
    pub const FEATURE_UPDATE_VERSION: Property<Self> = Property::new(
        "featureUpdateVersion",
    );
    pub const LAST_SCAN_DATE_TIME: Property<Self> = Property::new("lastScanDateTime");
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `deviceDisplayName`: `Edm.String`
    pub fn device_display_name(&self) -> Option<&str> {
        self.0.str("deviceDisplayName")
    }

    pub fn with_device_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceDisplayName", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `status`: `microsoft.graph.windowsUpdateStatus`
    ///
    /// Possible values are: upToDate, pendingInstallation, pendingReboot, failed.
    pub fn status(&self) -> Option<super::WindowsUpdateStatus> {
        self.0.enumeration("status")
    }

    pub fn with_status(
        self,
        value: impl Into<Nullable<super::WindowsUpdateStatus>>,
    ) -> Self {
        Self(self.0.with("status", value))
    }

    /// `qualityUpdateVersion`: `Edm.String`
    pub fn quality_update_version(&self) -> Option<&str> {
        self.0.str("qualityUpdateVersion")
    }

    pub fn with_quality_update_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("qualityUpdateVersion", value))
    }

    /// `featureUpdateVersion`: `Edm.String`
    pub fn feature_update_version(&self) -> Option<&str> {
        self.0.str("featureUpdateVersion")
    }

    pub fn with_feature_update_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("featureUpdateVersion", value))
    }

    /// `lastScanDateTime`: `Edm.DateTimeOffset`
    pub fn last_scan_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastScanDateTime")
    }

    pub fn with_last_scan_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastScanDateTime", value))
    }

    /// `lastSyncDateTime`: `Edm.DateTimeOffset`
    pub fn last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSyncDateTime")
    }

    pub fn with_last_sync_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastSyncDateTime", value))
    }
}
