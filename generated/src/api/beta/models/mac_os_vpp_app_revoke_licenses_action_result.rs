// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.macOsVppAppRevokeLicensesActionResult`](https://learn.microsoft.com/graph/api/resources/intune-apps-macosvppapprevokelicensesactionresult?view=graph-rest-beta)
    MacOsVppAppRevokeLicensesActionResult = "microsoft.graph.macOsVppAppRevokeLicensesActionResult"
}

impl MacOsVppAppRevokeLicensesActionResult {
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `managedDeviceId` in queries.
    pub const MANAGED_DEVICE_ID: Property<Self> = Property::new("managedDeviceId");
    /// `totalLicensesCount` in queries.
    pub const TOTAL_LICENSES_COUNT: Property<Self> = Property::new("totalLicensesCount");
    /// `failedLicensesCount` in queries.
    pub const FAILED_LICENSES_COUNT: Property<Self> = Property::new("failedLicensesCount");
    /// `actionFailureReason` in queries.
    pub const ACTION_FAILURE_REASON: Property<Self> = Property::new("actionFailureReason");
    /// `actionName` in queries.
    pub const ACTION_NAME: Property<Self> = Property::new("actionName");
    /// `actionState` in queries.
    pub const ACTION_STATE: Property<Self> = Property::new("actionState");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `lastUpdatedDateTime` in queries.
    pub const LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("lastUpdatedDateTime");

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `managedDeviceId`: `Edm.String`
    pub fn managed_device_id(&self) -> Option<&str> {
        self.0.str("managedDeviceId")
    }

    /// Sets `managedDeviceId`.
    pub fn with_managed_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceId", value))
    }

    /// `totalLicensesCount`: `Edm.Int32`
    pub fn total_licenses_count(&self) -> Option<i32> {
        self.0.i32("totalLicensesCount")
    }

    /// Sets `totalLicensesCount`.
    pub fn with_total_licenses_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalLicensesCount", value))
    }

    /// `failedLicensesCount`: `Edm.Int32`
    pub fn failed_licenses_count(&self) -> Option<i32> {
        self.0.i32("failedLicensesCount")
    }

    /// Sets `failedLicensesCount`.
    pub fn with_failed_licenses_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("failedLicensesCount", value))
    }

    /// `actionFailureReason`: `microsoft.graph.vppTokenActionFailureReason`
    ///
    /// Possible values are: none, appleFailure, internalError, expiredVppToken, expiredApplePushNotificationCertificate.
    pub fn action_failure_reason(&self) -> Option<super::VppTokenActionFailureReason> {
        self.0.enumeration("actionFailureReason")
    }

    /// Sets `actionFailureReason`.
    pub fn with_action_failure_reason(self, value: impl Into<Nullable<super::VppTokenActionFailureReason>>) -> Self {
        Self(self.0.with("actionFailureReason", value))
    }

    /// `actionName`: `Edm.String`
    pub fn action_name(&self) -> Option<&str> {
        self.0.str("actionName")
    }

    /// Sets `actionName`.
    pub fn with_action_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("actionName", value))
    }

    /// `actionState`: `microsoft.graph.actionState`
    ///
    /// Possible values are: none, pending, canceled, active, done, failed, notSupported.
    pub fn action_state(&self) -> Option<super::ActionState> {
        self.0.enumeration("actionState")
    }

    /// Sets `actionState`.
    pub fn with_action_state(self, value: impl Into<Nullable<super::ActionState>>) -> Self {
        Self(self.0.with("actionState", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
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
