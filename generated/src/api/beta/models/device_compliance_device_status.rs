// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceDeviceStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancedevicestatus?view=graph-rest-beta)
    DeviceComplianceDeviceStatus = "microsoft.graph.deviceComplianceDeviceStatus"
}

impl DeviceComplianceDeviceStatus {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceDisplayName` in queries.
    pub const DEVICE_DISPLAY_NAME: Property<Self> = Property::new("deviceDisplayName");
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");
    /// `deviceModel` in queries.
    pub const DEVICE_MODEL: Property<Self> = Property::new("deviceModel");
    /// `platform` in queries.
    pub const PLATFORM: Property<Self> = Property::new("platform");
    /// `complianceGracePeriodExpirationDateTime` in queries.
    pub const COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME: Property<Self> =
        Property::new("complianceGracePeriodExpirationDateTime");
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

    /// `deviceDisplayName`: `Edm.String`
    pub fn device_display_name(&self) -> Option<&str> {
        self.0.str("deviceDisplayName")
    }

    /// Sets `deviceDisplayName`.
    pub fn with_device_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceDisplayName", value))
    }

    /// `userName`: `Edm.String`
    pub fn user_name(&self) -> Option<&str> {
        self.0.str("userName")
    }

    /// Sets `userName`.
    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }

    /// `deviceModel`: `Edm.String`
    pub fn device_model(&self) -> Option<&str> {
        self.0.str("deviceModel")
    }

    /// Sets `deviceModel`.
    pub fn with_device_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceModel", value))
    }

    /// `platform`: `Edm.Int32`
    pub fn platform(&self) -> Option<i32> {
        self.0.i32("platform")
    }

    /// Sets `platform`.
    pub fn with_platform(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("platform", value))
    }

    /// `complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`
    pub fn compliance_grace_period_expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("complianceGracePeriodExpirationDateTime")
    }

    /// Sets `complianceGracePeriodExpirationDateTime`.
    pub fn with_compliance_grace_period_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("complianceGracePeriodExpirationDateTime", value))
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
