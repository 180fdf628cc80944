// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from enrollmentprofile.
    ///
    /// [`microsoft.graph.depEnrollmentBaseProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-depenrollmentbaseprofile?view=graph-rest-beta)
    DepEnrollmentBaseProfile: super::EnrollmentProfile = "microsoft.graph.depEnrollmentBaseProfile" {
        "microsoft.graph.depIOSEnrollmentProfile",
        "microsoft.graph.depMacOSEnrollmentProfile",
    }
}

impl DepEnrollmentBaseProfile {
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

    /// `profileRemovalDisabled`: `Edm.Boolean`
    pub fn profile_removal_disabled(&self) -> Option<bool> {
        self.0.bool("profileRemovalDisabled")
    }

    /// Sets `profileRemovalDisabled`.
    pub fn with_profile_removal_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("profileRemovalDisabled", value))
    }

    /// `restoreBlocked`: `Edm.Boolean`
    pub fn restore_blocked(&self) -> Option<bool> {
        self.0.bool("restoreBlocked")
    }

    /// Sets `restoreBlocked`.
    pub fn with_restore_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("restoreBlocked", value))
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

    /// `displayToneSetupDisabled`: `Edm.Boolean`
    pub fn display_tone_setup_disabled(&self) -> Option<bool> {
        self.0.bool("displayToneSetupDisabled")
    }

    /// Sets `displayToneSetupDisabled`.
    pub fn with_display_tone_setup_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("displayToneSetupDisabled", value))
    }

    /// `privacyPaneDisabled`: `Edm.Boolean`
    pub fn privacy_pane_disabled(&self) -> Option<bool> {
        self.0.bool("privacyPaneDisabled")
    }

    /// Sets `privacyPaneDisabled`.
    pub fn with_privacy_pane_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("privacyPaneDisabled", value))
    }

    /// `screenTimeScreenDisabled`: `Edm.Boolean`
    pub fn screen_time_screen_disabled(&self) -> Option<bool> {
        self.0.bool("screenTimeScreenDisabled")
    }

    /// Sets `screenTimeScreenDisabled`.
    pub fn with_screen_time_screen_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("screenTimeScreenDisabled", value))
    }

    /// `deviceNameTemplate`: `Edm.String`
    pub fn device_name_template(&self) -> Option<&str> {
        self.0.str("deviceNameTemplate")
    }

    /// Sets `deviceNameTemplate`.
    pub fn with_device_name_template(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceNameTemplate", value))
    }

    /// `configurationWebUrl`: `Edm.Boolean`
    pub fn configuration_web_url(&self) -> Option<bool> {
        self.0.bool("configurationWebUrl")
    }

    /// Sets `configurationWebUrl`.
    pub fn with_configuration_web_url(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("configurationWebUrl", value))
    }
}
