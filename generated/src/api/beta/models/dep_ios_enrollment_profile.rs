// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from depenrollmentbaseprofile.
    ///
    /// [`microsoft.graph.depIOSEnrollmentProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-depiosenrollmentprofile?view=graph-rest-beta)
    DepIosEnrollmentProfile: super::DepEnrollmentBaseProfile = "microsoft.graph.depIOSEnrollmentProfile"
}

crate::runtime::derived! {
    DepIosEnrollmentProfile: super::EnrollmentProfile
}

impl DepIosEnrollmentProfile {
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
    /// `iTunesPairingMode` in queries.
    pub const I_TUNES_PAIRING_MODE: Property<Self> = Property::new("iTunesPairingMode");
    /// `managementCertificates` in queries.
    pub const MANAGEMENT_CERTIFICATES: Property<Self> = Property::new("managementCertificates");
    /// `restoreFromAndroidDisabled` in queries.
    pub const RESTORE_FROM_ANDROID_DISABLED: Property<Self> = Property::new("restoreFromAndroidDisabled");
    /// `awaitDeviceConfiguredConfirmation` in queries.
    pub const AWAIT_DEVICE_CONFIGURED_CONFIRMATION: Property<Self> = Property::new("awaitDeviceConfiguredConfirmation");
    /// `sharedIPadMaximumUserCount` in queries.
    pub const SHARED_I_PAD_MAXIMUM_USER_COUNT: Property<Self> = Property::new("sharedIPadMaximumUserCount");
    /// `enableSharedIPad` in queries.
    pub const ENABLE_SHARED_I_PAD: Property<Self> = Property::new("enableSharedIPad");
    /// `companyPortalVppTokenId` in queries.
    pub const COMPANY_PORTAL_VPP_TOKEN_ID: Property<Self> = Property::new("companyPortalVppTokenId");
    /// `enableSingleAppEnrollmentMode` in queries.
    pub const ENABLE_SINGLE_APP_ENROLLMENT_MODE: Property<Self> = Property::new("enableSingleAppEnrollmentMode");
    /// `homeButtonScreenDisabled` in queries.
    pub const HOME_BUTTON_SCREEN_DISABLED: Property<Self> = Property::new("homeButtonScreenDisabled");
    /// `iMessageAndFaceTimeScreenDisabled` in queries.
    pub const I_MESSAGE_AND_FACE_TIME_SCREEN_DISABLED: Property<Self> =
        Property::new("iMessageAndFaceTimeScreenDisabled");
    /// `onBoardingScreenDisabled` in queries.
    pub const ON_BOARDING_SCREEN_DISABLED: Property<Self> = Property::new("onBoardingScreenDisabled");
    /// `simSetupScreenDisabled` in queries.
    pub const SIM_SETUP_SCREEN_DISABLED: Property<Self> = Property::new("simSetupScreenDisabled");
    /// `softwareUpdateScreenDisabled` in queries.
    pub const SOFTWARE_UPDATE_SCREEN_DISABLED: Property<Self> = Property::new("softwareUpdateScreenDisabled");
    /// `watchMigrationScreenDisabled` in queries.
    pub const WATCH_MIGRATION_SCREEN_DISABLED: Property<Self> = Property::new("watchMigrationScreenDisabled");
    /// `appearanceScreenDisabled` in queries.
    pub const APPEARANCE_SCREEN_DISABLED: Property<Self> = Property::new("appearanceScreenDisabled");
    /// `expressLanguageScreenDisabled` in queries.
    pub const EXPRESS_LANGUAGE_SCREEN_DISABLED: Property<Self> = Property::new("expressLanguageScreenDisabled");
    /// `preferredLanguageScreenDisabled` in queries.
    pub const PREFERRED_LANGUAGE_SCREEN_DISABLED: Property<Self> = Property::new("preferredLanguageScreenDisabled");
    /// `deviceToDeviceMigrationDisabled` in queries.
    pub const DEVICE_TO_DEVICE_MIGRATION_DISABLED: Property<Self> = Property::new("deviceToDeviceMigrationDisabled");
    /// `welcomeScreenDisabled` in queries.
    pub const WELCOME_SCREEN_DISABLED: Property<Self> = Property::new("welcomeScreenDisabled");
    /// `passCodeDisabled` in queries.
    pub const PASS_CODE_DISABLED: Property<Self> = Property::new("passCodeDisabled");
    /// `zoomDisabled` in queries.
    pub const ZOOM_DISABLED: Property<Self> = Property::new("zoomDisabled");
    /// `restoreCompletedScreenDisabled` in queries.
    pub const RESTORE_COMPLETED_SCREEN_DISABLED: Property<Self> = Property::new("restoreCompletedScreenDisabled");
    /// `updateCompleteScreenDisabled` in queries.
    pub const UPDATE_COMPLETE_SCREEN_DISABLED: Property<Self> = Property::new("updateCompleteScreenDisabled");
    /// `forceTemporarySession` in queries.
    pub const FORCE_TEMPORARY_SESSION: Property<Self> = Property::new("forceTemporarySession");
    /// `temporarySessionTimeoutInSeconds` in queries.
    pub const TEMPORARY_SESSION_TIMEOUT_IN_SECONDS: Property<Self> = Property::new("temporarySessionTimeoutInSeconds");
    /// `userSessionTimeoutInSeconds` in queries.
    pub const USER_SESSION_TIMEOUT_IN_SECONDS: Property<Self> = Property::new("userSessionTimeoutInSeconds");
    /// `passcodeLockGracePeriodInSeconds` in queries.
    pub const PASSCODE_LOCK_GRACE_PERIOD_IN_SECONDS: Property<Self> = Property::new("passcodeLockGracePeriodInSeconds");
    /// `carrierActivationUrl` in queries.
    pub const CARRIER_ACTIVATION_URL: Property<Self> = Property::new("carrierActivationUrl");
    /// `userlessSharedAadModeEnabled` in queries.
    pub const USERLESS_SHARED_AAD_MODE_ENABLED: Property<Self> = Property::new("userlessSharedAadModeEnabled");

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

    /// `iTunesPairingMode`: `microsoft.graph.iTunesPairingMode`
    ///
    /// Possible values are: disallow, allow, requiresCertificate.
    pub fn i_tunes_pairing_mode(&self) -> Option<super::ITunesPairingMode> {
        self.0.enumeration("iTunesPairingMode")
    }

    /// Sets `iTunesPairingMode`.
    pub fn with_i_tunes_pairing_mode(self, value: impl Into<Nullable<super::ITunesPairingMode>>) -> Self {
        Self(self.0.with("iTunesPairingMode", value))
    }

    /// `managementCertificates`: `Collection(microsoft.graph.managementCertificateWithThumbprint)`
    pub fn management_certificates(&self) -> Option<&[super::ManagementCertificateWithThumbprint]> {
        self.0.models("managementCertificates")
    }

    /// Sets `managementCertificates`.
    pub fn with_management_certificates(
        self,
        value: impl Into<Nullable<Vec<super::ManagementCertificateWithThumbprint>>>,
    ) -> Self {
        Self(self.0.with("managementCertificates", value))
    }

    /// `restoreFromAndroidDisabled`: `Edm.Boolean`
    pub fn restore_from_android_disabled(&self) -> Option<bool> {
        self.0.bool("restoreFromAndroidDisabled")
    }

    /// Sets `restoreFromAndroidDisabled`.
    pub fn with_restore_from_android_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("restoreFromAndroidDisabled", value))
    }

    /// `awaitDeviceConfiguredConfirmation`: `Edm.Boolean`
    pub fn await_device_configured_confirmation(&self) -> Option<bool> {
        self.0.bool("awaitDeviceConfiguredConfirmation")
    }

    /// Sets `awaitDeviceConfiguredConfirmation`.
    pub fn with_await_device_configured_confirmation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("awaitDeviceConfiguredConfirmation", value))
    }

    /// `sharedIPadMaximumUserCount`: `Edm.Int32`
    pub fn shared_i_pad_maximum_user_count(&self) -> Option<i32> {
        self.0.i32("sharedIPadMaximumUserCount")
    }

    /// Sets `sharedIPadMaximumUserCount`.
    pub fn with_shared_i_pad_maximum_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("sharedIPadMaximumUserCount", value))
    }

    /// `enableSharedIPad`: `Edm.Boolean`
    pub fn enable_shared_i_pad(&self) -> Option<bool> {
        self.0.bool("enableSharedIPad")
    }

    /// Sets `enableSharedIPad`.
    pub fn with_enable_shared_i_pad(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableSharedIPad", value))
    }

    /// `companyPortalVppTokenId`: `Edm.String`
    pub fn company_portal_vpp_token_id(&self) -> Option<&str> {
        self.0.str("companyPortalVppTokenId")
    }

    /// Sets `companyPortalVppTokenId`.
    pub fn with_company_portal_vpp_token_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("companyPortalVppTokenId", value))
    }

    /// `enableSingleAppEnrollmentMode`: `Edm.Boolean`
    pub fn enable_single_app_enrollment_mode(&self) -> Option<bool> {
        self.0.bool("enableSingleAppEnrollmentMode")
    }

    /// Sets `enableSingleAppEnrollmentMode`.
    pub fn with_enable_single_app_enrollment_mode(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableSingleAppEnrollmentMode", value))
    }

    /// `homeButtonScreenDisabled`: `Edm.Boolean`
    pub fn home_button_screen_disabled(&self) -> Option<bool> {
        self.0.bool("homeButtonScreenDisabled")
    }

    /// Sets `homeButtonScreenDisabled`.
    pub fn with_home_button_screen_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("homeButtonScreenDisabled", value))
    }

    /// `iMessageAndFaceTimeScreenDisabled`: `Edm.Boolean`
    pub fn i_message_and_face_time_screen_disabled(&self) -> Option<bool> {
        self.0.bool("iMessageAndFaceTimeScreenDisabled")
    }

    /// Sets `iMessageAndFaceTimeScreenDisabled`.
    pub fn with_i_message_and_face_time_screen_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iMessageAndFaceTimeScreenDisabled", value))
    }

    /// `onBoardingScreenDisabled`: `Edm.Boolean`
    pub fn on_boarding_screen_disabled(&self) -> Option<bool> {
        self.0.bool("onBoardingScreenDisabled")
    }

    /// Sets `onBoardingScreenDisabled`.
    pub fn with_on_boarding_screen_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("onBoardingScreenDisabled", value))
    }

    /// `simSetupScreenDisabled`: `Edm.Boolean`
    pub fn sim_setup_screen_disabled(&self) -> Option<bool> {
        self.0.bool("simSetupScreenDisabled")
    }

    /// Sets `simSetupScreenDisabled`.
    pub fn with_sim_setup_screen_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("simSetupScreenDisabled", value))
    }

    /// `softwareUpdateScreenDisabled`: `Edm.Boolean`
    pub fn software_update_screen_disabled(&self) -> Option<bool> {
        self.0.bool("softwareUpdateScreenDisabled")
    }

    /// Sets `softwareUpdateScreenDisabled`.
    pub fn with_software_update_screen_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("softwareUpdateScreenDisabled", value))
    }

    /// `watchMigrationScreenDisabled`: `Edm.Boolean`
    pub fn watch_migration_screen_disabled(&self) -> Option<bool> {
        self.0.bool("watchMigrationScreenDisabled")
    }

    /// Sets `watchMigrationScreenDisabled`.
    pub fn with_watch_migration_screen_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("watchMigrationScreenDisabled", value))
    }

    /// `appearanceScreenDisabled`: `Edm.Boolean`
    pub fn appearance_screen_disabled(&self) -> Option<bool> {
        self.0.bool("appearanceScreenDisabled")
    }

    /// Sets `appearanceScreenDisabled`.
    pub fn with_appearance_screen_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appearanceScreenDisabled", value))
    }

    /// `expressLanguageScreenDisabled`: `Edm.Boolean`
    pub fn express_language_screen_disabled(&self) -> Option<bool> {
        self.0.bool("expressLanguageScreenDisabled")
    }

    /// Sets `expressLanguageScreenDisabled`.
    pub fn with_express_language_screen_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("expressLanguageScreenDisabled", value))
    }

    /// `preferredLanguageScreenDisabled`: `Edm.Boolean`
    pub fn preferred_language_screen_disabled(&self) -> Option<bool> {
        self.0.bool("preferredLanguageScreenDisabled")
    }

    /// Sets `preferredLanguageScreenDisabled`.
    pub fn with_preferred_language_screen_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("preferredLanguageScreenDisabled", value))
    }

    /// `deviceToDeviceMigrationDisabled`: `Edm.Boolean`
    pub fn device_to_device_migration_disabled(&self) -> Option<bool> {
        self.0.bool("deviceToDeviceMigrationDisabled")
    }

    /// Sets `deviceToDeviceMigrationDisabled`.
    pub fn with_device_to_device_migration_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deviceToDeviceMigrationDisabled", value))
    }

    /// `welcomeScreenDisabled`: `Edm.Boolean`
    pub fn welcome_screen_disabled(&self) -> Option<bool> {
        self.0.bool("welcomeScreenDisabled")
    }

    /// Sets `welcomeScreenDisabled`.
    pub fn with_welcome_screen_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("welcomeScreenDisabled", value))
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

    /// `restoreCompletedScreenDisabled`: `Edm.Boolean`
    pub fn restore_completed_screen_disabled(&self) -> Option<bool> {
        self.0.bool("restoreCompletedScreenDisabled")
    }

    /// Sets `restoreCompletedScreenDisabled`.
    pub fn with_restore_completed_screen_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("restoreCompletedScreenDisabled", value))
    }

    /// `updateCompleteScreenDisabled`: `Edm.Boolean`
    pub fn update_complete_screen_disabled(&self) -> Option<bool> {
        self.0.bool("updateCompleteScreenDisabled")
    }

    /// Sets `updateCompleteScreenDisabled`.
    pub fn with_update_complete_screen_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("updateCompleteScreenDisabled", value))
    }

    /// `forceTemporarySession`: `Edm.Boolean`
    pub fn force_temporary_session(&self) -> Option<bool> {
        self.0.bool("forceTemporarySession")
    }

    /// Sets `forceTemporarySession`.
    pub fn with_force_temporary_session(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("forceTemporarySession", value))
    }

    /// `temporarySessionTimeoutInSeconds`: `Edm.Int32`
    pub fn temporary_session_timeout_in_seconds(&self) -> Option<i32> {
        self.0.i32("temporarySessionTimeoutInSeconds")
    }

    /// Sets `temporarySessionTimeoutInSeconds`.
    pub fn with_temporary_session_timeout_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("temporarySessionTimeoutInSeconds", value))
    }

    /// `userSessionTimeoutInSeconds`: `Edm.Int32`
    pub fn user_session_timeout_in_seconds(&self) -> Option<i32> {
        self.0.i32("userSessionTimeoutInSeconds")
    }

    /// Sets `userSessionTimeoutInSeconds`.
    pub fn with_user_session_timeout_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("userSessionTimeoutInSeconds", value))
    }

    /// `passcodeLockGracePeriodInSeconds`: `Edm.Int32`
    pub fn passcode_lock_grace_period_in_seconds(&self) -> Option<i32> {
        self.0.i32("passcodeLockGracePeriodInSeconds")
    }

    /// Sets `passcodeLockGracePeriodInSeconds`.
    pub fn with_passcode_lock_grace_period_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passcodeLockGracePeriodInSeconds", value))
    }

    /// `carrierActivationUrl`: `Edm.String`
    pub fn carrier_activation_url(&self) -> Option<&str> {
        self.0.str("carrierActivationUrl")
    }

    /// Sets `carrierActivationUrl`.
    pub fn with_carrier_activation_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("carrierActivationUrl", value))
    }

    /// `userlessSharedAadModeEnabled`: `Edm.Boolean`
    pub fn userless_shared_aad_mode_enabled(&self) -> Option<bool> {
        self.0.bool("userlessSharedAadModeEnabled")
    }

    /// Sets `userlessSharedAadModeEnabled`.
    pub fn with_userless_shared_aad_mode_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("userlessSharedAadModeEnabled", value))
    }
}
