// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationUserStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationuserstatus?view=graph-rest-beta)
    DeviceConfigurationUserStatus = "microsoft.graph.deviceConfigurationUserStatus"
}

impl DeviceConfigurationUserStatus {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userDisplayName` in queries.
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    /// `devicesCount` in queries.
    pub const DEVICES_COUNT: Property<Self> = Property::new("devicesCount");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `lastReportedDateTime` in queries.
    pub const LAST_REPORTED_DATE_TIME: Property<Self> = Property::new("lastReportedDateTime");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `userDisplayName`: `Edm.String`
    pub fn user_display_name(&self) -> Option<&str> {
        self.0.str("userDisplayName")
    }

    /// Sets `userDisplayName`.
    pub fn with_user_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userDisplayName", value))
    }

    /// `devicesCount`: `Edm.Int32`
    pub fn devices_count(&self) -> Option<i32> {
        self.0.i32("devicesCount")
    }

    /// Sets `devicesCount`.
    pub fn with_devices_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("devicesCount", value))
    }

    /// `status`: `microsoft.graph.complianceStatus`
    ///
    /// Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.
    pub fn status(&self) -> Option<super::ComplianceStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::ComplianceStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `lastReportedDateTime`: `Edm.DateTimeOffset`
    pub fn last_reported_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastReportedDateTime")
    }

    /// Sets `lastReportedDateTime`.
    pub fn with_last_reported_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastReportedDateTime", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }
}
