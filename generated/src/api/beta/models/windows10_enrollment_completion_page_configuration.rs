// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.windows10EnrollmentCompletionPageConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-windows10enrollmentcompletionpageconfiguration?view=graph-rest-beta)
    Windows10EnrollmentCompletionPageConfiguration: super::DeviceEnrollmentConfiguration = "microsoft.graph.windows10EnrollmentCompletionPageConfiguration"
}

impl Windows10EnrollmentCompletionPageConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `priority` in queries.
    pub const PRIORITY: Property<Self> = Property::new("priority");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `deviceEnrollmentConfigurationType` in queries.
    pub const DEVICE_ENROLLMENT_CONFIGURATION_TYPE: Property<Self> = Property::new("deviceEnrollmentConfigurationType");
    /// `showInstallationProgress` in queries.
    pub const SHOW_INSTALLATION_PROGRESS: Property<Self> = Property::new("showInstallationProgress");
    /// `blockDeviceSetupRetryByUser` in queries.
    pub const BLOCK_DEVICE_SETUP_RETRY_BY_USER: Property<Self> = Property::new("blockDeviceSetupRetryByUser");
    /// `allowDeviceResetOnInstallFailure` in queries.
    pub const ALLOW_DEVICE_RESET_ON_INSTALL_FAILURE: Property<Self> = Property::new("allowDeviceResetOnInstallFailure");
    /// `allowLogCollectionOnInstallFailure` in queries.
    pub const ALLOW_LOG_COLLECTION_ON_INSTALL_FAILURE: Property<Self> =
        Property::new("allowLogCollectionOnInstallFailure");
    /// `customErrorMessage` in queries.
    pub const CUSTOM_ERROR_MESSAGE: Property<Self> = Property::new("customErrorMessage");
    /// `installProgressTimeoutInMinutes` in queries.
    pub const INSTALL_PROGRESS_TIMEOUT_IN_MINUTES: Property<Self> = Property::new("installProgressTimeoutInMinutes");
    /// `allowDeviceUseOnInstallFailure` in queries.
    pub const ALLOW_DEVICE_USE_ON_INSTALL_FAILURE: Property<Self> = Property::new("allowDeviceUseOnInstallFailure");
    /// `selectedMobileAppIds` in queries.
    pub const SELECTED_MOBILE_APP_IDS: Property<Self> = Property::new("selectedMobileAppIds");
    /// `allowNonBlockingAppInstallation` in queries.
    pub const ALLOW_NON_BLOCKING_APP_INSTALLATION: Property<Self> = Property::new("allowNonBlockingAppInstallation");
    /// `trackInstallProgressForAutopilotOnly` in queries.
    pub const TRACK_INSTALL_PROGRESS_FOR_AUTOPILOT_ONLY: Property<Self> =
        Property::new("trackInstallProgressForAutopilotOnly");
    /// `disableUserStatusTrackingAfterFirstUser` in queries.
    pub const DISABLE_USER_STATUS_TRACKING_AFTER_FIRST_USER: Property<Self> =
        Property::new("disableUserStatusTrackingAfterFirstUser");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `priority`.
    pub fn with_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("priority", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::EnrollmentConfigurationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    ///
    /// Inherited from intune-onboarding-deviceenrollmentconfiguration.
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `deviceEnrollmentConfigurationType`: `microsoft.graph.deviceEnrollmentConfigurationType`
    ///
    /// Possible values are: unknown, limit, platformRestrictions, windowsHelloForBusiness, defaultLimit, defaultPlatformRestrictions, defaultWindowsHelloForBusiness, defaultWindows10EnrollmentCompletionPageConfiguration, windows10EnrollmentCompletionPageConfiguration, deviceComanagementAuthorityConfiguration, singlePlatformRestriction, unknownFutureValue, enrollmentNotificationsConfiguration.
    pub fn device_enrollment_configuration_type(&self) -> Option<super::DeviceEnrollmentConfigurationType> {
        self.0.enumeration("deviceEnrollmentConfigurationType")
    }

    /// Sets `deviceEnrollmentConfigurationType`.
    pub fn with_device_enrollment_configuration_type(
        self,
        value: impl Into<Nullable<super::DeviceEnrollmentConfigurationType>>,
    ) -> Self {
        Self(self.0.with("deviceEnrollmentConfigurationType", value))
    }

    /// `showInstallationProgress`: `Edm.Boolean`
    pub fn show_installation_progress(&self) -> Option<bool> {
        self.0.bool("showInstallationProgress")
    }

    /// Sets `showInstallationProgress`.
    pub fn with_show_installation_progress(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showInstallationProgress", value))
    }

    /// `blockDeviceSetupRetryByUser`: `Edm.Boolean`
    pub fn block_device_setup_retry_by_user(&self) -> Option<bool> {
        self.0.bool("blockDeviceSetupRetryByUser")
    }

    /// Sets `blockDeviceSetupRetryByUser`.
    pub fn with_block_device_setup_retry_by_user(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blockDeviceSetupRetryByUser", value))
    }

    /// `allowDeviceResetOnInstallFailure`: `Edm.Boolean`
    pub fn allow_device_reset_on_install_failure(&self) -> Option<bool> {
        self.0.bool("allowDeviceResetOnInstallFailure")
    }

    /// Sets `allowDeviceResetOnInstallFailure`.
    pub fn with_allow_device_reset_on_install_failure(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowDeviceResetOnInstallFailure", value))
    }

    /// `allowLogCollectionOnInstallFailure`: `Edm.Boolean`
    pub fn allow_log_collection_on_install_failure(&self) -> Option<bool> {
        self.0.bool("allowLogCollectionOnInstallFailure")
    }

    /// Sets `allowLogCollectionOnInstallFailure`.
    pub fn with_allow_log_collection_on_install_failure(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowLogCollectionOnInstallFailure", value))
    }

    /// `customErrorMessage`: `Edm.String`
    pub fn custom_error_message(&self) -> Option<&str> {
        self.0.str("customErrorMessage")
    }

    /// Sets `customErrorMessage`.
    pub fn with_custom_error_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customErrorMessage", value))
    }

    /// `installProgressTimeoutInMinutes`: `Edm.Int32`
    pub fn install_progress_timeout_in_minutes(&self) -> Option<i32> {
        self.0.i32("installProgressTimeoutInMinutes")
    }

    /// Sets `installProgressTimeoutInMinutes`.
    pub fn with_install_progress_timeout_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("installProgressTimeoutInMinutes", value))
    }

    /// `allowDeviceUseOnInstallFailure`: `Edm.Boolean`
    pub fn allow_device_use_on_install_failure(&self) -> Option<bool> {
        self.0.bool("allowDeviceUseOnInstallFailure")
    }

    /// Sets `allowDeviceUseOnInstallFailure`.
    pub fn with_allow_device_use_on_install_failure(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowDeviceUseOnInstallFailure", value))
    }

    /// `selectedMobileAppIds`: `Collection(Edm.String)`
    pub fn selected_mobile_app_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("selectedMobileAppIds")
    }

    /// Sets `selectedMobileAppIds`.
    pub fn with_selected_mobile_app_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("selectedMobileAppIds", value))
    }

    /// `allowNonBlockingAppInstallation`: `Edm.Boolean`
    pub fn allow_non_blocking_app_installation(&self) -> Option<bool> {
        self.0.bool("allowNonBlockingAppInstallation")
    }

    /// Sets `allowNonBlockingAppInstallation`.
    pub fn with_allow_non_blocking_app_installation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowNonBlockingAppInstallation", value))
    }

    /// `trackInstallProgressForAutopilotOnly`: `Edm.Boolean`
    pub fn track_install_progress_for_autopilot_only(&self) -> Option<bool> {
        self.0.bool("trackInstallProgressForAutopilotOnly")
    }

    /// Sets `trackInstallProgressForAutopilotOnly`.
    pub fn with_track_install_progress_for_autopilot_only(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("trackInstallProgressForAutopilotOnly", value))
    }

    /// `disableUserStatusTrackingAfterFirstUser`: `Edm.Boolean`
    pub fn disable_user_status_tracking_after_first_user(&self) -> Option<bool> {
        self.0.bool("disableUserStatusTrackingAfterFirstUser")
    }

    /// Sets `disableUserStatusTrackingAfterFirstUser`.
    pub fn with_disable_user_status_tracking_after_first_user(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("disableUserStatusTrackingAfterFirstUser", value))
    }
}
