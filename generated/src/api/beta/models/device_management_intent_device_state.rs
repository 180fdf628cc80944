// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementIntentDeviceState`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentdevicestate?view=graph-rest-beta)
    DeviceManagementIntentDeviceState = "microsoft.graph.deviceManagementIntentDeviceState"
}

impl DeviceManagementIntentDeviceState {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");
    /// `deviceDisplayName` in queries.
    pub const DEVICE_DISPLAY_NAME: Property<Self> = Property::new("deviceDisplayName");
    /// `lastReportedDateTime` in queries.
    pub const LAST_REPORTED_DATE_TIME: Property<Self> = Property::new("lastReportedDateTime");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `userName`: `Edm.String`
    pub fn user_name(&self) -> Option<&str> {
        self.0.str("userName")
    }

    /// Sets `userName`.
    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }

    /// `deviceDisplayName`: `Edm.String`
    pub fn device_display_name(&self) -> Option<&str> {
        self.0.str("deviceDisplayName")
    }

    /// Sets `deviceDisplayName`.
    pub fn with_device_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceDisplayName", value))
    }

    /// `lastReportedDateTime`: `Edm.DateTimeOffset`
    pub fn last_reported_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastReportedDateTime")
    }

    /// Sets `lastReportedDateTime`.
    pub fn with_last_reported_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastReportedDateTime", value))
    }

    /// `state`: `microsoft.graph.complianceStatus`
    ///
    /// Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.
    pub fn state(&self) -> Option<super::ComplianceStatus> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::ComplianceStatus>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }
}
