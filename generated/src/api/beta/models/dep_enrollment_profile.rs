// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from enrollmentprofile.
    ///
    /// [`microsoft.graph.depEnrollmentProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-depenrollmentprofile?view=graph-rest-beta)
    DepEnrollmentProfile: super::EnrollmentProfile = "microsoft.graph.depEnrollmentProfile"
}

impl DepEnrollmentProfile {
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
    /// `passCodeDisabled` in queries.
    pub const PASS_CODE_DISABLED: Property<Self> = Property::new("passCodeDisabled");
    /// `isMandatory` in queries.
    pub const IS_MANDATORY: Property<Self> = Property::new("isMandatory");
    /// `locationDisabled` in queries.
    pub const LOCATION_DISABLED: Property<Self> = Property::new("locationDisabled");
    /// `supportPhoneNumber` in queries.
    pub const SUPPORT_PHONE_NUMBER: Property<Self> = Property::new("supportPhoneNumber");
    /// `iTunesPairingMode` in queries.
    pub const I_TUNES_PAIRING_MODE: Property<Self> = Property::new("iTunesPairingMode");
    /// `profileRemovalDisabled` in queries.
    pub const PROFILE_REMOVAL_DISABLED: Property<Self> = Property::new("profileRemovalDisabled");
    /// `managementCertificates` in queries.
    pub const MANAGEMENT_CERTIFICATES: Property<Self> = Property::new("managementCertificates");
    /// `restoreBlocked` in queries.
    pub const RESTORE_BLOCKED: Property<Self> = Property::new("restoreBlocked");
    /// `restoreFromAndroidDisabled` in queries.
    pub const RESTORE_FROM_ANDROID_DISABLED: Property<Self> = Property::new("restoreFromAndroidDisabled");
    /// `appleIdDisabled` in queries.
    pub const APPLE_ID_DISABLED: Property<Self> = Property::new("appleIdDisabled");
    /// `termsAndConditionsDisabled` in queries.
    pub const TERMS_AND_CONDITIONS_DISABLED: Property<Self> = Property::new("termsAndConditionsDisabled");
    /// `touchIdDisabled` in queries.
    pub const TOUCH_ID_DISABLED: Property<Self> = Property::new("touchIdDisabled");
    /// `applePayDisabled` in queries.
    pub const APPLE_PAY_DISABLED: Property<Self> = Property::new("applePayDisabled");
    /// `zoomDisabled` in queries.
    pub const ZOOM_DISABLED: Property<Self> = Property::new("zoomDisabled");
    /// `siriDisabled` in queries.
    pub const SIRI_DISABLED: Property<Self> = Property::new("siriDisabled");
    /// `diagnosticsDisabled` in queries.
    pub const DIAGNOSTICS_DISABLED: Property<Self> = Property::new("diagnosticsDisabled");
    /// `macOSRegistrationDisabled` in queries.
    pub const MAC_OS_REGISTRATION_DISABLED: Property<Self> = Property::new("macOSRegistrationDisabled");
    /// `macOSFileVaultDisabled` in queries.
    pub const MAC_OS_FILE_VAULT_DISABLED: Property<Self> = Property::new("macOSFileVaultDisabled");
    /// `awaitDeviceConfiguredConfirmation` in queries.
    pub const AWAIT_DEVICE_CONFIGURED_CONFIRMATION: Property<Self> = Property::new("awaitDeviceConfiguredConfirmation");
    /// `sharedIPadMaximumUserCount` in queries.
    pub const SHARED_I_PAD_MAXIMUM_USER_COUNT: Property<Self> = Property::new("sharedIPadMaximumUserCount");
    /// `enableSharedIPad` in queries.
    pub const ENABLE_SHARED_I_PAD: Property<Self> = Property::new("enableSharedIPad");

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

    /// `isDefault`: `Edm.Boolean`
    pub fn is_default(&self) -> Option<bool> {
        self.0.bool("isDefault")
    }

    /// Sets `isDefault`.
    pub fn with_is_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDefault", value))
    }

    /// `supervisedModeEnabled`: `Edm.Boolean`
    pub fn supervised_mode_enabled(&self) -> Option<bool> {
        self.0.bool("supervisedModeEnabled")
    }

    /// Sets `supervisedModeEnabled`.
    pub fn with_supervised_mode_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("supervisedModeEnabled", value))
    }

    /// `supportDepartment`: `Edm.String`
    pub fn support_department(&self) -> Option<&str> {
        self.0.str("supportDepartment")
    }

    /// Sets `supportDepartment`.
    pub fn with_support_department(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("supportDepartment", value))
    }

    /// `passCodeDisabled`: `Edm.Boolean`
    pub fn pass_code_disabled(&self) -> Option<bool> {
        self.0.bool("passCodeDisabled")
    }

    /// Sets `passCodeDisabled`.
    pub fn with_pass_code_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passCodeDisabled", value))
    }

    /// `isMandatory`: `Edm.Boolean`
    pub fn is_mandatory(&self) -> Option<bool> {
        self.0.bool("isMandatory")
    }

    /// Sets `isMandatory`.
    pub fn with_is_mandatory(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMandatory", value))
    }

    /// `locationDisabled`: `Edm.Boolean`
    pub fn location_disabled(&self) -> Option<bool> {
        self.0.bool("locationDisabled")
    }

    /// Sets `locationDisabled`.
    pub fn with_location_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("locationDisabled", value))
    }

    /// `supportPhoneNumber`: `Edm.String`
    pub fn support_phone_number(&self) -> Option<&str> {
        self.0.str("supportPhoneNumber")
    }

    /// Sets `supportPhoneNumber`.
    pub fn with_support_phone_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("supportPhoneNumber", value))
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

    /// `profileRemovalDisabled`: `Edm.Boolean`
    pub fn profile_removal_disabled(&self) -> Option<bool> {
        self.0.bool("profileRemovalDisabled")
    }

    /// Sets `profileRemovalDisabled`.
    pub fn with_profile_removal_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("profileRemovalDisabled", value))
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

    /// `restoreBlocked`: `Edm.Boolean`
    pub fn restore_blocked(&self) -> Option<bool> {
        self.0.bool("restoreBlocked")
    }

    /// Sets `restoreBlocked`.
    pub fn with_restore_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("restoreBlocked", value))
    }

    /// `restoreFromAndroidDisabled`: `Edm.Boolean`
    pub fn restore_from_android_disabled(&self) -> Option<bool> {
        self.0.bool("restoreFromAndroidDisabled")
    }

    /// Sets `restoreFromAndroidDisabled`.
    pub fn with_restore_from_android_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("restoreFromAndroidDisabled", value))
    }

    /// `appleIdDisabled`: `Edm.Boolean`
    pub fn apple_id_disabled(&self) -> Option<bool> {
        self.0.bool("appleIdDisabled")
    }

    /// Sets `appleIdDisabled`.
    pub fn with_apple_id_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appleIdDisabled", value))
    }

    /// `termsAndConditionsDisabled`: `Edm.Boolean`
    pub fn terms_and_conditions_disabled(&self) -> Option<bool> {
        self.0.bool("termsAndConditionsDisabled")
    }

    /// Sets `termsAndConditionsDisabled`.
    pub fn with_terms_and_conditions_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("termsAndConditionsDisabled", value))
    }

    /// `touchIdDisabled`: `Edm.Boolean`
    pub fn touch_id_disabled(&self) -> Option<bool> {
        self.0.bool("touchIdDisabled")
    }

    /// Sets `touchIdDisabled`.
    pub fn with_touch_id_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("touchIdDisabled", value))
    }

    /// `applePayDisabled`: `Edm.Boolean`
    pub fn apple_pay_disabled(&self) -> Option<bool> {
        self.0.bool("applePayDisabled")
    }

    /// Sets `applePayDisabled`.
    pub fn with_apple_pay_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applePayDisabled", value))
    }

    /// `zoomDisabled`: `Edm.Boolean`
    pub fn zoom_disabled(&self) -> Option<bool> {
        self.0.bool("zoomDisabled")
    }

    /// Sets `zoomDisabled`.
    pub fn with_zoom_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("zoomDisabled", value))
    }

    /// `siriDisabled`: `Edm.Boolean`
    pub fn siri_disabled(&self) -> Option<bool> {
        self.0.bool("siriDisabled")
    }

    /// Sets `siriDisabled`.
    pub fn with_siri_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("siriDisabled", value))
    }

    /// `diagnosticsDisabled`: `Edm.Boolean`
    pub fn diagnostics_disabled(&self) -> Option<bool> {
        self.0.bool("diagnosticsDisabled")
    }

    /// Sets `diagnosticsDisabled`.
    pub fn with_diagnostics_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("diagnosticsDisabled", value))
    }

    /// `macOSRegistrationDisabled`: `Edm.Boolean`
    pub fn mac_os_registration_disabled(&self) -> Option<bool> {
        self.0.bool("macOSRegistrationDisabled")
    }

    /// Sets `macOSRegistrationDisabled`.
    pub fn with_mac_os_registration_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("macOSRegistrationDisabled", value))
    }

    /// `macOSFileVaultDisabled`: `Edm.Boolean`
    pub fn mac_os_file_vault_disabled(&self) -> Option<bool> {
        self.0.bool("macOSFileVaultDisabled")
    }

    /// Sets `macOSFileVaultDisabled`.
    pub fn with_mac_os_file_vault_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("macOSFileVaultDisabled", value))
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
}
