// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementAutopilotEvent`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotevent?view=graph-rest-beta)
    DeviceManagementAutopilotEvent = "microsoft.graph.deviceManagementAutopilotEvent"
}

impl DeviceManagementAutopilotEvent {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `eventDateTime` in queries.
    pub const EVENT_DATE_TIME: Property<Self> = Property::new("eventDateTime");
    /// `deviceRegisteredDateTime` in queries.
    pub const DEVICE_REGISTERED_DATE_TIME: Property<Self> = Property::new("deviceRegisteredDateTime");
    /// `enrollmentStartDateTime` in queries.
    pub const ENROLLMENT_START_DATE_TIME: Property<Self> = Property::new("enrollmentStartDateTime");
    /// `enrollmentType` in queries.
    pub const ENROLLMENT_TYPE: Property<Self> = Property::new("enrollmentType");
    /// `deviceSerialNumber` in queries.
    pub const DEVICE_SERIAL_NUMBER: Property<Self> = Property::new("deviceSerialNumber");
    /// `managedDeviceName` in queries.
    pub const MANAGED_DEVICE_NAME: Property<Self> = Property::new("managedDeviceName");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `windowsAutopilotDeploymentProfileDisplayName` in queries.
    pub const WINDOWS_AUTOPILOT_DEPLOYMENT_PROFILE_DISPLAY_NAME: Property<Self> =
        Property::new("windowsAutopilotDeploymentProfileDisplayName");
    /// `enrollmentState` in queries.
    pub const ENROLLMENT_STATE: Property<Self> = Property::new("enrollmentState");
    /// `windows10EnrollmentCompletionPageConfigurationDisplayName` in queries.
    pub const WINDOWS10_ENROLLMENT_COMPLETION_PAGE_CONFIGURATION_DISPLAY_NAME: Property<Self> =
        Property::new("windows10EnrollmentCompletionPageConfigurationDisplayName");
    /// `windows10EnrollmentCompletionPageConfigurationId` in queries.
    pub const WINDOWS10_ENROLLMENT_COMPLETION_PAGE_CONFIGURATION_ID: Property<Self> =
        Property::new("windows10EnrollmentCompletionPageConfigurationId");
    /// `deploymentState` in queries.
    pub const DEPLOYMENT_STATE: Property<Self> = Property::new("deploymentState");
    /// `deviceSetupStatus` in queries.
    pub const DEVICE_SETUP_STATUS: Property<Self> = Property::new("deviceSetupStatus");
    /// `accountSetupStatus` in queries.
    pub const ACCOUNT_SETUP_STATUS: Property<Self> = Property::new("accountSetupStatus");
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `deploymentDuration` in queries.
    pub const DEPLOYMENT_DURATION: Property<Self> = Property::new("deploymentDuration");
    /// `deploymentTotalDuration` in queries.
    pub const DEPLOYMENT_TOTAL_DURATION: Property<Self> = Property::new("deploymentTotalDuration");
    /// `devicePreparationDuration` in queries.
    pub const DEVICE_PREPARATION_DURATION: Property<Self> = Property::new("devicePreparationDuration");
    /// `deviceSetupDuration` in queries.
    pub const DEVICE_SETUP_DURATION: Property<Self> = Property::new("deviceSetupDuration");
    /// `accountSetupDuration` in queries.
    pub const ACCOUNT_SETUP_DURATION: Property<Self> = Property::new("accountSetupDuration");
    /// `deploymentStartDateTime` in queries.
    pub const DEPLOYMENT_START_DATE_TIME: Property<Self> = Property::new("deploymentStartDateTime");
    /// `deploymentEndDateTime` in queries.
    pub const DEPLOYMENT_END_DATE_TIME: Property<Self> = Property::new("deploymentEndDateTime");
    /// `targetedAppCount` in queries.
    pub const TARGETED_APP_COUNT: Property<Self> = Property::new("targetedAppCount");
    /// `targetedPolicyCount` in queries.
    pub const TARGETED_POLICY_COUNT: Property<Self> = Property::new("targetedPolicyCount");
    /// `enrollmentFailureDetails` in queries.
    pub const ENROLLMENT_FAILURE_DETAILS: Property<Self> = Property::new("enrollmentFailureDetails");
    /// `policyStatusDetails` in queries.
    pub const POLICY_STATUS_DETAILS: Property<Self> = Property::new("policyStatusDetails");

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

    /// `eventDateTime`: `Edm.DateTimeOffset`
    pub fn event_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("eventDateTime")
    }

    /// Sets `eventDateTime`.
    pub fn with_event_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("eventDateTime", value))
    }

    /// `deviceRegisteredDateTime`: `Edm.DateTimeOffset`
    pub fn device_registered_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("deviceRegisteredDateTime")
    }

    /// Sets `deviceRegisteredDateTime`.
    pub fn with_device_registered_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deviceRegisteredDateTime", value))
    }

    /// `enrollmentStartDateTime`: `Edm.DateTimeOffset`
    pub fn enrollment_start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("enrollmentStartDateTime")
    }

    /// Sets `enrollmentStartDateTime`.
    pub fn with_enrollment_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("enrollmentStartDateTime", value))
    }

    /// `enrollmentType`: `microsoft.graph.windowsAutopilotEnrollmentType`
    ///
    /// Possible values are: unknown, azureADJoinedWithAutopilotProfile, offlineDomainJoined, azureADJoinedUsingDeviceAuthWithAutopilotProfile, azureADJoinedUsingDeviceAuthWithoutAutopilotProfile, azureADJoinedWithOfflineAutopilotProfile, azureADJoinedWithWhiteGlove, offlineDomainJoinedWithWhiteGlove, offlineDomainJoinedWithOfflineAutopilotProfile.
    pub fn enrollment_type(&self) -> Option<super::WindowsAutopilotEnrollmentType> {
        self.0.enumeration("enrollmentType")
    }

    /// Sets `enrollmentType`.
    pub fn with_enrollment_type(self, value: impl Into<Nullable<super::WindowsAutopilotEnrollmentType>>) -> Self {
        Self(self.0.with("enrollmentType", value))
    }

    /// `deviceSerialNumber`: `Edm.String`
    pub fn device_serial_number(&self) -> Option<&str> {
        self.0.str("deviceSerialNumber")
    }

    /// Sets `deviceSerialNumber`.
    pub fn with_device_serial_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceSerialNumber", value))
    }

    /// `managedDeviceName`: `Edm.String`
    pub fn managed_device_name(&self) -> Option<&str> {
        self.0.str("managedDeviceName")
    }

    /// Sets `managedDeviceName`.
    pub fn with_managed_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceName", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `windowsAutopilotDeploymentProfileDisplayName`: `Edm.String`
    pub fn windows_autopilot_deployment_profile_display_name(&self) -> Option<&str> {
        self.0.str("windowsAutopilotDeploymentProfileDisplayName")
    }

    /// Sets `windowsAutopilotDeploymentProfileDisplayName`.
    pub fn with_windows_autopilot_deployment_profile_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("windowsAutopilotDeploymentProfileDisplayName", value))
    }

    /// `enrollmentState`: `microsoft.graph.enrollmentState`
    ///
    /// Possible values are: unknown, enrolled, pendingReset, failed, notContacted, blocked.
    pub fn enrollment_state(&self) -> Option<super::EnrollmentState> {
        self.0.enumeration("enrollmentState")
    }

    /// Sets `enrollmentState`.
    pub fn with_enrollment_state(self, value: impl Into<Nullable<super::EnrollmentState>>) -> Self {
        Self(self.0.with("enrollmentState", value))
    }

    /// `windows10EnrollmentCompletionPageConfigurationDisplayName`: `Edm.String`
    pub fn windows10_enrollment_completion_page_configuration_display_name(&self) -> Option<&str> {
        self.0.str("windows10EnrollmentCompletionPageConfigurationDisplayName")
    }

    /// Sets `windows10EnrollmentCompletionPageConfigurationDisplayName`.
    pub fn with_windows10_enrollment_completion_page_configuration_display_name(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("windows10EnrollmentCompletionPageConfigurationDisplayName", value))
    }

    /// `windows10EnrollmentCompletionPageConfigurationId`: `Edm.String`
    pub fn windows10_enrollment_completion_page_configuration_id(&self) -> Option<&str> {
        self.0.str("windows10EnrollmentCompletionPageConfigurationId")
    }

    /// Sets `windows10EnrollmentCompletionPageConfigurationId`.
    pub fn with_windows10_enrollment_completion_page_configuration_id(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("windows10EnrollmentCompletionPageConfigurationId", value))
    }

    /// `deploymentState`: `microsoft.graph.windowsAutopilotDeploymentState`
    ///
    /// Possible values are: unknown, success, inProgress, failure, successWithTimeout, notAttempted, disabled.
    pub fn deployment_state(&self) -> Option<super::WindowsAutopilotDeploymentState> {
        self.0.enumeration("deploymentState")
    }

    /// Sets `deploymentState`.
    pub fn with_deployment_state(self, value: impl Into<Nullable<super::WindowsAutopilotDeploymentState>>) -> Self {
        Self(self.0.with("deploymentState", value))
    }

    /// `deviceSetupStatus`: `microsoft.graph.windowsAutopilotDeploymentState`
    ///
    /// Possible values are: unknown, success, inProgress, failure, successWithTimeout, notAttempted, disabled.
    pub fn device_setup_status(&self) -> Option<super::WindowsAutopilotDeploymentState> {
        self.0.enumeration("deviceSetupStatus")
    }

    /// Sets `deviceSetupStatus`.
    pub fn with_device_setup_status(self, value: impl Into<Nullable<super::WindowsAutopilotDeploymentState>>) -> Self {
        Self(self.0.with("deviceSetupStatus", value))
    }

    /// `accountSetupStatus`: `microsoft.graph.windowsAutopilotDeploymentState`
    ///
    /// Possible values are: unknown, success, inProgress, failure, successWithTimeout, notAttempted, disabled.
    pub fn account_setup_status(&self) -> Option<super::WindowsAutopilotDeploymentState> {
        self.0.enumeration("accountSetupStatus")
    }

    /// Sets `accountSetupStatus`.
    pub fn with_account_setup_status(self, value: impl Into<Nullable<super::WindowsAutopilotDeploymentState>>) -> Self {
        Self(self.0.with("accountSetupStatus", value))
    }

    /// `osVersion`: `Edm.String`
    pub fn os_version(&self) -> Option<&str> {
        self.0.str("osVersion")
    }

    /// Sets `osVersion`.
    pub fn with_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osVersion", value))
    }

    /// `deploymentDuration`: `Edm.Duration`
    pub fn deployment_duration(&self) -> Parsed<Duration> {
        self.0.duration("deploymentDuration")
    }

    /// Sets `deploymentDuration`.
    pub fn with_deployment_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("deploymentDuration", value))
    }

    /// `deploymentTotalDuration`: `Edm.Duration`
    pub fn deployment_total_duration(&self) -> Parsed<Duration> {
        self.0.duration("deploymentTotalDuration")
    }

    /// Sets `deploymentTotalDuration`.
    pub fn with_deployment_total_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("deploymentTotalDuration", value))
    }

    /// `devicePreparationDuration`: `Edm.Duration`
    pub fn device_preparation_duration(&self) -> Parsed<Duration> {
        self.0.duration("devicePreparationDuration")
    }

    /// Sets `devicePreparationDuration`.
    pub fn with_device_preparation_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("devicePreparationDuration", value))
    }

    /// `deviceSetupDuration`: `Edm.Duration`
    pub fn device_setup_duration(&self) -> Parsed<Duration> {
        self.0.duration("deviceSetupDuration")
    }

    /// Sets `deviceSetupDuration`.
    pub fn with_device_setup_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("deviceSetupDuration", value))
    }

    /// `accountSetupDuration`: `Edm.Duration`
    pub fn account_setup_duration(&self) -> Parsed<Duration> {
        self.0.duration("accountSetupDuration")
    }

    /// Sets `accountSetupDuration`.
    pub fn with_account_setup_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("accountSetupDuration", value))
    }

    /// `deploymentStartDateTime`: `Edm.DateTimeOffset`
    pub fn deployment_start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("deploymentStartDateTime")
    }

    /// Sets `deploymentStartDateTime`.
    pub fn with_deployment_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deploymentStartDateTime", value))
    }

    /// `deploymentEndDateTime`: `Edm.DateTimeOffset`
    pub fn deployment_end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("deploymentEndDateTime")
    }

    /// Sets `deploymentEndDateTime`.
    pub fn with_deployment_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deploymentEndDateTime", value))
    }

    /// `targetedAppCount`: `Edm.Int32`
    pub fn targeted_app_count(&self) -> Option<i32> {
        self.0.i32("targetedAppCount")
    }

    /// Sets `targetedAppCount`.
    pub fn with_targeted_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("targetedAppCount", value))
    }

    /// `targetedPolicyCount`: `Edm.Int32`
    pub fn targeted_policy_count(&self) -> Option<i32> {
        self.0.i32("targetedPolicyCount")
    }

    /// Sets `targetedPolicyCount`.
    pub fn with_targeted_policy_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("targetedPolicyCount", value))
    }

    /// `enrollmentFailureDetails`: `Edm.String`
    pub fn enrollment_failure_details(&self) -> Option<&str> {
        self.0.str("enrollmentFailureDetails")
    }

    /// Sets `enrollmentFailureDetails`.
    pub fn with_enrollment_failure_details(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("enrollmentFailureDetails", value))
    }

    /// `policyStatusDetails`: `Collection(microsoft.graph.deviceManagementAutopilotPolicyStatusDetail)`
    pub fn policy_status_details(&self) -> Option<&[super::DeviceManagementAutopilotPolicyStatusDetail]> {
        self.0.models("policyStatusDetails")
    }

    /// Sets `policyStatusDetails`.
    pub fn with_policy_status_details(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementAutopilotPolicyStatusDetail>>>,
    ) -> Self {
        Self(self.0.with("policyStatusDetails", value))
    }
}
