// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementIntentUserState`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentuserstate?view=graph-rest-beta)
    DeviceManagementIntentUserState = "microsoft.graph.deviceManagementIntentUserState"
}

impl DeviceManagementIntentUserState {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");
    /// `deviceCount` in queries.
    pub const DEVICE_COUNT: Property<Self> = Property::new("deviceCount");
    /// `lastReportedDateTime` in queries.
    pub const LAST_REPORTED_DATE_TIME: Property<Self> = Property::new("lastReportedDateTime");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");

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

    /// `deviceCount`: `Edm.Int32`
    pub fn device_count(&self) -> Option<i32> {
        self.0.i32("deviceCount")
    }

    /// Sets `deviceCount`.
    pub fn with_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceCount", value))
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
}
