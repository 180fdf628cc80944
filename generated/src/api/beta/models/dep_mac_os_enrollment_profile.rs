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
    pub const ID: Property<Self> = Property::new("id");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const REQUIRES_USER_AUTHENTICATION: Property<Self> = Property::new(
        "requiresUserAuthentication",
    );
    pub const CONFIGURATION_ENDPOINT_URL: Property<Self> = Property::new(
        "configurationEndpointUrl",
    );
    pub const ENABLE_AUTHENTICATION_VIA_COMPANY_PORTAL: Property<Self> = Property::new(
        "enableAuthenticationViaCompanyPortal",
    );
    pub const REQUIRE_COMPANY_PORTAL_ON_SETUP_ASSISTANT_ENROLLED_DEVICES: Property<
        Self,
    > = Property::new("requireCompanyPortalOnSetupAssistantEnrolledDevices");
    pub const IS_DEFAULT: Property<Self> = Property::new("isDefault");
    pub const SUPERVISED_MODE_ENABLED: Property<Self> = Property::new(
        "supervisedModeEnabled",
    );
    pub const SUPPORT_DEPARTMENT: Property<Self> = Property::new("supportDepartment");
    pub const IS_MANDATORY: Property<Self> = Property::new("isMandatory");
    pub const LOCATION_DISABLED: Property<Self> = Property::new("locationDisabled");
    pub const SUPPORT_PHONE_NUMBER: Property<Self> = Property::new("supportPhoneNumber");
    pub const PROFILE_REMOVAL_DISABLED: Property<Self> = Property::new(
        "profileRemovalDisabled",
    );
    pub const RESTORE_BLOCKED: Property<Self> = Property::new("restoreBlocked");
    pub const APPLE_ID_DISABLED: Property<Self> = Property::new("appleIdDisabled");
    pub const TERMS_AND_CONDITIONS_DISABLED: Property<Self> = Property::new(
        "termsAndConditionsDisabled",
    );
    pub const TOUCH_ID_DISABLED: Property<Self> = Property::new("touchIdDisabled");
    pub const APPLE_PAY_DISABLED: Property<Self> = Property::new("applePayDisabled");
    pub const SIRI_DISABLED: Property<Self> = Property::new("siriDisabled");
    pub const DIAGNOSTICS_DISABLED: Property<Self> = Property::new(
        "diagnosticsDisabled",
    );
    pub const DISPLAY_TONE_SETUP_DISABLED: Property<Self> = Property::new(
        "displayToneSetupDisabled",
    );
    pub const PRIVACY_PANE_DISABLED: Property<Self> = Property::new(
        "privacyPaneDisabled",
    );
    pub const SCREEN_TIME_SCREEN_DISABLED: Property<Self> = Property::new(
        "screenTimeScreenDisabled",
    );
    pub const DEVICE_NAME_TEMPLATE: Property<Self> = Property::new("deviceNameTemplate");
    pub const CONFIGURATION_WEB_URL: Property<Self> = Property::new(
        "configurationWebUrl",
    );
    pub const REGISTRATION_DISABLED: Property<Self> = Property::new(
        "registrationDisabled",
    );
    pub const FILE_VAULT_DISABLED: Property<Self> = Property::new("fileVaultDisabled");
    pub const I_CLOUD_DIAGNOSTICS_DISABLED: Property<Self> = Property::new(
        "iCloudDiagnosticsDisabled",
    );
    pub const PASS_CODE_DISABLED: Property<Self> = Property::new("passCodeDisabled");
    pub const ZOOM_DISABLED: Property<Self> = Property::new("zoomDisabled");
    pub const I_CLOUD_STORAGE_DISABLED: Property<Self> = Property::new(
        "iCloudStorageDisabled",
    );
    pub const CHOOSE_YOUR_LOCK_SCREEN_DISABLED: Property<Self> = Property::new(
        "chooseYourLockScreenDisabled",
    );
    pub const ACCESSIBILITY_SCREEN_DISABLED: Property<Self> = Property::new(
        "accessibilityScreenDisabled",
    );
    pub const AUTO_UNLOCK_WITH_WATCH_DISABLED: Property<Self> = Property::new(
        "autoUnlockWithWatchDisabled",
    );

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_requires_user_authentication(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("requiresUserAuthentication", value))
    }

    pub fn with_configuration_endpoint_url(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("configurationEndpointUrl", value))
    }

    pub fn with_enable_authentication_via_company_portal(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("enableAuthenticationViaCompanyPortal", value))
    }

    pub fn with_require_company_portal_on_setup_assistant_enrolled_devices(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("requireCompanyPortalOnSetupAssistantEnrolledDevices", value))
    }

    pub fn with_is_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDefault", value))
    }

    pub fn with_supervised_mode_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("supervisedModeEnabled", value))
    }

    pub fn with_support_department(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("supportDepartment", value))
    }

    pub fn with_is_mandatory(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMandatory", value))
    }

    pub fn with_location_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("locationDisabled", value))
    }

    pub fn with_support_phone_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("supportPhoneNumber", value))
    }

    pub fn with_profile_removal_disabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("profileRemovalDisabled", value))
    }

    pub fn with_restore_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("restoreBlocked", value))
    }

    pub fn with_apple_id_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appleIdDisabled", value))
    }

    pub fn with_terms_and_conditions_disabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("termsAndConditionsDisabled", value))
    }

    pub fn with_touch_id_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("touchIdDisabled", value))
    }

    pub fn with_apple_pay_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applePayDisabled", value))
    }

    pub fn with_siri_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("siriDisabled", value))
    }

    pub fn with_diagnostics_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("diagnosticsDisabled", value))
    }

    pub fn with_display_tone_setup_disabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("displayToneSetupDisabled", value))
    }

    pub fn with_privacy_pane_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("privacyPaneDisabled", value))
    }

    pub fn with_screen_time_screen_disabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("screenTimeScreenDisabled", value))
    }

    pub fn with_device_name_template(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceNameTemplate", value))
    }

    pub fn with_configuration_web_url(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("configurationWebUrl", value))
    }

    /// `registrationDisabled`: `Edm.Boolean`
    pub fn registration_disabled(&self) -> Option<bool> {
        self.0.bool("registrationDisabled")
    }

    pub fn with_registration_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("registrationDisabled", value))
    }

    /// `fileVaultDisabled`: `Edm.Boolean`
    pub fn file_vault_disabled(&self) -> Option<bool> {
        self.0.bool("fileVaultDisabled")
    }

    pub fn with_file_vault_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("fileVaultDisabled", value))
    }

    /// `iCloudDiagnosticsDisabled`: `Edm.Boolean`
    pub fn i_cloud_diagnostics_disabled(&self) -> Option<bool> {
        self.0.bool("iCloudDiagnosticsDisabled")
    }

    pub fn with_i_cloud_diagnostics_disabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("iCloudDiagnosticsDisabled", value))
    }

    /// `passCodeDisabled`: `Edm.Boolean`
    pub fn pass_code_disabled(&self) -> Option<bool> {
        self.0.bool("passCodeDisabled")
    }

    pub fn with_pass_code_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passCodeDisabled", value))
    }

    /// `zoomDisabled`: `Edm.Boolean`
    pub fn zoom_disabled(&self) -> Option<bool> {
        self.0.bool("zoomDisabled")
    }

    pub fn with_zoom_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("zoomDisabled", value))
    }

    /// `iCloudStorageDisabled`: `Edm.Boolean`
    pub fn i_cloud_storage_disabled(&self) -> Option<bool> {
        self.0.bool("iCloudStorageDisabled")
    }

    pub fn with_i_cloud_storage_disabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("iCloudStorageDisabled", value))
    }

    /// `chooseYourLockScreenDisabled`: `Edm.Boolean`
    pub fn choose_your_lock_screen_disabled(&self) -> Option<bool> {
        self.0.bool("chooseYourLockScreenDisabled")
    }

    pub fn with_choose_your_lock_screen_disabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("chooseYourLockScreenDisabled", value))
    }

    /// `accessibilityScreenDisabled`: `Edm.Boolean`
    pub fn accessibility_screen_disabled(&self) -> Option<bool> {
        self.0.bool("accessibilityScreenDisabled")
    }

    pub fn with_accessibility_screen_disabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("accessibilityScreenDisabled", value))
    }

    /// `autoUnlockWithWatchDisabled`: `Edm.Boolean`
    pub fn auto_unlock_with_watch_disabled(&self) -> Option<bool> {
        self.0.bool("autoUnlockWithWatchDisabled")
    }

    pub fn with_auto_unlock_with_watch_disabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("autoUnlockWithWatchDisabled", value))
    }
}
