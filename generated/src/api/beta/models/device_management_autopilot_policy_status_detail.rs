// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementAutopilotPolicyStatusDetail`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotpolicystatusdetail?view=graph-rest-beta)
    DeviceManagementAutopilotPolicyStatusDetail = "microsoft.graph.deviceManagementAutopilotPolicyStatusDetail"
}

impl DeviceManagementAutopilotPolicyStatusDetail {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `policyType` in queries.
    pub const POLICY_TYPE: Property<Self> = Property::new("policyType");
    /// `complianceStatus` in queries.
    pub const COMPLIANCE_STATUS: Property<Self> = Property::new("complianceStatus");
    /// `trackedOnEnrollmentStatus` in queries.
    pub const TRACKED_ON_ENROLLMENT_STATUS: Property<Self> = Property::new("trackedOnEnrollmentStatus");
    /// `lastReportedDateTime` in queries.
    pub const LAST_REPORTED_DATE_TIME: Property<Self> = Property::new("lastReportedDateTime");
    /// `errorCode` in queries.
    pub const ERROR_CODE: Property<Self> = Property::new("errorCode");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `policyType`: `microsoft.graph.deviceManagementAutopilotPolicyType`
    ///
    /// Possible values are: unknown, application, appModel, configurationPolicy.
    pub fn policy_type(&self) -> Option<super::DeviceManagementAutopilotPolicyType> {
        self.0.enumeration("policyType")
    }

    /// Sets `policyType`.
    pub fn with_policy_type(self, value: impl Into<Nullable<super::DeviceManagementAutopilotPolicyType>>) -> Self {
        Self(self.0.with("policyType", value))
    }

    /// `complianceStatus`: `microsoft.graph.deviceManagementAutopilotPolicyComplianceStatus`
    ///
    /// Possible values are: unknown, compliant, installed, notCompliant, notInstalled, error.
    pub fn compliance_status(&self) -> Option<super::DeviceManagementAutopilotPolicyComplianceStatus> {
        self.0.enumeration("complianceStatus")
    }

    /// Sets `complianceStatus`.
    pub fn with_compliance_status(
        self,
        value: impl Into<Nullable<super::DeviceManagementAutopilotPolicyComplianceStatus>>,
    ) -> Self {
        Self(self.0.with("complianceStatus", value))
    }

    /// `trackedOnEnrollmentStatus`: `Edm.Boolean`
    pub fn tracked_on_enrollment_status(&self) -> Option<bool> {
        self.0.bool("trackedOnEnrollmentStatus")
    }

    /// Sets `trackedOnEnrollmentStatus`.
    pub fn with_tracked_on_enrollment_status(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("trackedOnEnrollmentStatus", value))
    }

    /// `lastReportedDateTime`: `Edm.DateTimeOffset`
    pub fn last_reported_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastReportedDateTime")
    }

    /// Sets `lastReportedDateTime`.
    pub fn with_last_reported_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastReportedDateTime", value))
    }

    /// `errorCode`: `Edm.Int32`
    pub fn error_code(&self) -> Option<i32> {
        self.0.i32("errorCode")
    }

    /// Sets `errorCode`.
    pub fn with_error_code(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorCode", value))
    }
}
