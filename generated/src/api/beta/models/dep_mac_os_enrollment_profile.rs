// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from depenrollmentbaseprofile.
    ///
    /// [`microsoft.graph.depMacOSEnrollmentProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-depmacosenrollmentprofile?view=graph-rest-beta)
    DepMacOsEnrollmentProfile: super::DepEnrollmentBaseProfile = "microsoft.graph.depMacOSEnrollmentProfile"
}

crate::runtime::derived! {
    DepMacOsEnrollmentProfile: super::EnrollmentProfile
}

impl DepMacOsEnrollmentProfile {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `requiresUserAuthentication` in queries.
    pub const REQUIRES_USER_AUTHENTICATION: Property<Self> = Property::new("requiresUserAuthentication");
    /// `configurationEndpointUrl` in queries.
    pub const CONFIGURATION_ENDPOINT_URL: Property<Self> = Property::new("configurationEndpointUrl");
    /// `enableAuthenticationViaCompanyPortal` in queries.
    pub const ENABLE_AUTHENTICATION_VIA_COMPANY_PORTAL: Property<Self> =
        Property::new("enableAuthenticationViaCompanyPortal");
    /// `requireCompanyPortalOnSetupAssistantEnrolledDevices` in queries.
    pub const REQUIRE_COMPANY_PORTAL_ON_SETUP_ASSISTANT_ENROLLED_DEVICES: Property<Self> =
        Property::new("requireCompanyPortalOnSetupAssistantEnrolledDevices");
    /// `isDefault` in queries.
    pub const IS_DEFAULT: Property<Self> = Property::new("isDefault");
    /// `supervisedModeEnabled` in queries.
    pub const SUPERVISED_MODE_ENABLED: Property<Self> = Property::new("supervisedModeEnabled");
    /// `supportDepartment` in queries.
    pub const SUPPORT_DEPARTMENT: Property<Self> = Property::new("supportDepartment");
    /// `isMandatory` in queries.
    pub const IS_MANDATORY: Property<Self> = Property::new("isMandatory");
    /// `locationDisabled` in queries.
    pub const LOCATION_DISABLED: Property<Self> = Property::new("locationDisabled");
    /// `supportPhoneNumber` in queries.
    pub const SUPPORT_PHONE_NUMBER: Property<Self> = Property::new("supportPhoneNumber");
    /// `profileRemovalDisabled` in queries.
    pub const PROFILE_REMOVAL_DISABLED: Property<Self> = Property::new("profileRemovalDisabled");
    /// `restoreBlocked` in queries.
    pub const RESTORE_BLOCKED: Property<Self> = Property::new("restoreBlocked");
    /// `appleIdDisabled` in queries.
    pub const APPLE_ID_DISABLED: Property<Self> = Property::new("appleIdDisabled");
    /// `termsAndConditionsDisabled` in queries.
    pub const TERMS_AND_CONDITIONS_DISABLED: Property<Self> = Property::new("termsAndConditionsDisabled");
    /// `touchIdDisabled` in queries.
    pub const TOUCH_ID_DISABLED: Property<Self> = Property::new("touchIdDisabled");
    /// `applePayDisabled` in queries.
    pub const APPLE_PAY_DISABLED: Property<Self> = Property::new("applePayDisabled");
    /// `siriDisabled` in queries.
    pub const SIRI_DISABLED: Property<Self> = Property::new("siriDisabled");
    /// `diagnosticsDisabled` in queries.
    pub const DIAGNOSTICS_DISABLED: Property<Self> = Property::new("diagnosticsDisabled");
    /// `displayToneSetupDisabled` in queries.
    pub const DISPLAY_TONE_SETUP_DISABLED: Property<Self> = Property::new("displayToneSetupDisabled");
    /// `privacyPaneDisabled` in queries.
    pub const PRIVACY_PANE_DISABLED: Property<Self> = Property::new("privacyPaneDisabled");
    /// `screenTimeScreenDisabled` in queries.
    pub const SCREEN_TIME_SCREEN_DISABLED: Property<Self> = Property::new("screenTimeScreenDisabled");
    /// `deviceNameTemplate` in queries.
    pub const DEVICE_NAME_TEMPLATE: Property<Self> = Property::new("deviceNameTemplate");
    /// `configurationWebUrl` in queries.
    pub const CONFIGURATION_WEB_URL: Property<Self> = Property::new("configurationWebUrl");
    /// `registrationDisabled` in queries.
    pub const REGISTRATION_DISABLED: Property<Self> = Property::new("registrationDisabled");
    /// `fileVaultDisabled` in queries.
    pub const FILE_VAULT_DISABLED: Property<Self> = Property::new("fileVaultDisabled");
    /// `iCloudDiagnosticsDisabled` in queries.
    pub const I_CLOUD_DIAGNOSTICS_DISABLED: Property<Self> = Property::new("iCloudDiagnosticsDisabled");
    /// `passCodeDisabled` in queries.
    pub const PASS_CODE_DISABLED: Property<Self> = Property::new("passCodeDisabled");
    /// `zoomDisabled` in queries.
    pub const ZOOM_DISABLED: Property<Self> = Property::new("zoomDisabled");
    /// `iCloudStorageDisabled` in queries.
    pub const I_CLOUD_STORAGE_DISABLED: Property<Self> = Property::new("iCloudStorageDisabled");
    /// `chooseYourLockScreenDisabled` in queries.
    pub const CHOOSE_YOUR_LOCK_SCREEN_DISABLED: Property<Self> = Property::new("chooseYourLockScreenDisabled");
    /// `accessibilityScreenDisabled` in queries.
    pub const ACCESSIBILITY_SCREEN_DISABLED: Property<Self> = Property::new("accessibilityScreenDisabled");
    /// `autoUnlockWithWatchDisabled` in queries.
    pub const AUTO_UNLOCK_WITH_WATCH_DISABLED: Property<Self> = Property::new("autoUnlockWithWatchDisabled");

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

    /// Sets `requiresUserAuthentication`.
    pub fn with_requires_user_authentication(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("requiresUserAuthentication", value))
    }

    /// Sets `configurationEndpointUrl`.
    pub fn with_configuration_endpoint_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("configurationEndpointUrl", value))
    }

    /// Sets `enableAuthenticationViaCompanyPortal`.
    pub fn with_enable_authentication_via_company_portal(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableAuthenticationViaCompanyPortal", value))
    }

    /// Sets `requireCompanyPortalOnSetupAssistantEnrolledDevices`.
    pub fn with_require_company_portal_on_setup_assistant_enrolled_devices(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("requireCompanyPortalOnSetupAssistantEnrolledDevices", value))
    }

    /// Sets `isDefault`.
    pub fn with_is_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDefault", value))
    }

    /// Sets `supervisedModeEnabled`.
    pub fn with_supervised_mode_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("supervisedModeEnabled", value))
    }

    /// Sets `supportDepartment`.
    pub fn with_support_department(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("supportDepartment", value))
    }

    /// Sets `isMandatory`.
    pub fn with_is_mandatory(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMandatory", value))
    }

    /// Sets `locationDisabled`.
    pub fn with_location_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("locationDisabled", value))
    }

    /// Sets `supportPhoneNumber`.
    pub fn with_support_phone_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("supportPhoneNumber", value))
    }

    /// Sets `profileRemovalDisabled`.
    pub fn with_profile_removal_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("profileRemovalDisabled", value))
    }

    /// Sets `restoreBlocked`.
    pub fn with_restore_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("restoreBlocked", value))
    }

    /// Sets `appleIdDisabled`.
    pub fn with_apple_id_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appleIdDisabled", value))
    }

    /// Sets `termsAndConditionsDisabled`.
    pub fn with_terms_and_conditions_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("termsAndConditionsDisabled", value))
    }

    /// Sets `touchIdDisabled`.
    pub fn with_touch_id_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("touchIdDisabled", value))
    }

    /// Sets `applePayDisabled`.
    pub fn with_apple_pay_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applePayDisabled", value))
    }

    /// Sets `siriDisabled`.
    pub fn with_siri_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("siriDisabled", value))
    }

    /// Sets `diagnosticsDisabled`.
    pub fn with_diagnostics_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("diagnosticsDisabled", value))
    }

    /// Sets `displayToneSetupDisabled`.
    pub fn with_display_tone_setup_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("displayToneSetupDisabled", value))
    }

    /// Sets `privacyPaneDisabled`.
    pub fn with_privacy_pane_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("privacyPaneDisabled", value))
    }

    /// Sets `screenTimeScreenDisabled`.
    pub fn with_screen_time_screen_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("screenTimeScreenDisabled", value))
    }

    /// Sets `deviceNameTemplate`.
    pub fn with_device_name_template(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceNameTemplate", value))
    }

    /// Sets `configurationWebUrl`.
    pub fn with_configuration_web_url(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("configurationWebUrl", value))
    }

    /// `registrationDisabled`: `Edm.Boolean`
    pub fn registration_disabled(&self) -> Option<bool> {
        self.0.bool("registrationDisabled")
    }

    /// Sets `registrationDisabled`.
    pub fn with_registration_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("registrationDisabled", value))
    }

    /// `fileVaultDisabled`: `Edm.Boolean`
    pub fn file_vault_disabled(&self) -> Option<bool> {
        self.0.bool("fileVaultDisabled")
    }

    /// Sets `fileVaultDisabled`.
    pub fn with_file_vault_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("fileVaultDisabled", value))
    }

    /// `iCloudDiagnosticsDisabled`: `Edm.Boolean`
    pub fn i_cloud_diagnostics_disabled(&self) -> Option<bool> {
        self.0.bool("iCloudDiagnosticsDisabled")
    }

    /// Sets `iCloudDiagnosticsDisabled`.
    pub fn with_i_cloud_diagnostics_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudDiagnosticsDisabled", value))
    }

    /// `passCodeDisabled`: `Edm.Boolean`
    pub fn pass_code_disabled(&self) -> Option<bool> {
        self.0.bool("passCodeDisabled")
    }

    /// Sets `passCodeDisabled`.
    pub fn with_pass_code_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passCodeDisabled", value))
    }

    /// `zoomDisabled`: `Edm.Boolean`
    pub fn zoom_disabled(&self) -> Option<bool> {
        self.0.bool("zoomDisabled")
    }

    /// Sets `zoomDisabled`.
    pub fn with_zoom_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("zoomDisabled", value))
    }

    /// `iCloudStorageDisabled`: `Edm.Boolean`
    pub fn i_cloud_storage_disabled(&self) -> Option<bool> {
        self.0.bool("iCloudStorageDisabled")
    }

    /// Sets `iCloudStorageDisabled`.
    pub fn with_i_cloud_storage_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudStorageDisabled", value))
    }

    /// `chooseYourLockScreenDisabled`: `Edm.Boolean`
    pub fn choose_your_lock_screen_disabled(&self) -> Option<bool> {
        self.0.bool("chooseYourLockScreenDisabled")
    }

    /// Sets `chooseYourLockScreenDisabled`.
    pub fn with_choose_your_lock_screen_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("chooseYourLockScreenDisabled", value))
    }

    /// `accessibilityScreenDisabled`: `Edm.Boolean`
    pub fn accessibility_screen_disabled(&self) -> Option<bool> {
        self.0.bool("accessibilityScreenDisabled")
    }

    /// Sets `accessibilityScreenDisabled`.
    pub fn with_accessibility_screen_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("accessibilityScreenDisabled", value))
    }

    /// `autoUnlockWithWatchDisabled`: `Edm.Boolean`
    pub fn auto_unlock_with_watch_disabled(&self) -> Option<bool> {
        self.0.bool("autoUnlockWithWatchDisabled")
    }

    /// Sets `autoUnlockWithWatchDisabled`.
    pub fn with_auto_unlock_with_watch_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("autoUnlockWithWatchDisabled", value))
    }
}
