// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsEnrollmentStatusScreenSettings`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsenrollmentstatusscreensettings?view=graph-rest-beta)
    WindowsEnrollmentStatusScreenSettings = "microsoft.graph.windowsEnrollmentStatusScreenSettings"
}

impl WindowsEnrollmentStatusScreenSettings {
    /// `hideInstallationProgress` in queries.
    pub const HIDE_INSTALLATION_PROGRESS: Property<Self> = Property::new("hideInstallationProgress");
    /// `allowDeviceUseBeforeProfileAndAppInstallComplete` in queries.
    pub const ALLOW_DEVICE_USE_BEFORE_PROFILE_AND_APP_INSTALL_COMPLETE: Property<Self> =
        Property::new("allowDeviceUseBeforeProfileAndAppInstallComplete");
    /// `blockDeviceSetupRetryByUser` in queries.
    pub const BLOCK_DEVICE_SETUP_RETRY_BY_USER: Property<Self> = Property::new("blockDeviceSetupRetryByUser");
    /// `allowLogCollectionOnInstallFailure` in queries.
    pub const ALLOW_LOG_COLLECTION_ON_INSTALL_FAILURE: Property<Self> =
        Property::new("allowLogCollectionOnInstallFailure");
    /// `customErrorMessage` in queries.
    pub const CUSTOM_ERROR_MESSAGE: Property<Self> = Property::new("customErrorMessage");
    /// `installProgressTimeoutInMinutes` in queries.
    pub const INSTALL_PROGRESS_TIMEOUT_IN_MINUTES: Property<Self> = Property::new("installProgressTimeoutInMinutes");
    /// `allowDeviceUseOnInstallFailure` in queries.
    pub const ALLOW_DEVICE_USE_ON_INSTALL_FAILURE: Property<Self> = Property::new("allowDeviceUseOnInstallFailure");

    /// `hideInstallationProgress`: `Edm.Boolean`
    pub fn hide_installation_progress(&self) -> Option<bool> {
        self.0.bool("hideInstallationProgress")
    }

    /// Sets `hideInstallationProgress`.
    pub fn with_hide_installation_progress(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hideInstallationProgress", value))
    }

    /// `allowDeviceUseBeforeProfileAndAppInstallComplete`: `Edm.Boolean`
    pub fn allow_device_use_before_profile_and_app_install_complete(&self) -> Option<bool> {
        self.0.bool("allowDeviceUseBeforeProfileAndAppInstallComplete")
    }

    /// Sets `allowDeviceUseBeforeProfileAndAppInstallComplete`.
    pub fn with_allow_device_use_before_profile_and_app_install_complete(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("allowDeviceUseBeforeProfileAndAppInstallComplete", value))
    }

    /// `blockDeviceSetupRetryByUser`: `Edm.Boolean`
    pub fn block_device_setup_retry_by_user(&self) -> Option<bool> {
        self.0.bool("blockDeviceSetupRetryByUser")
    }

    /// Sets `blockDeviceSetupRetryByUser`.
    pub fn with_block_device_setup_retry_by_user(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blockDeviceSetupRetryByUser", value))
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
}
