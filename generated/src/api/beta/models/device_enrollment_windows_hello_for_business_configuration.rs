// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration?view=graph-rest-beta)
    DeviceEnrollmentWindowsHelloForBusinessConfiguration: super::DeviceEnrollmentConfiguration = "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration"
}

impl DeviceEnrollmentWindowsHelloForBusinessConfiguration {
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
    /// `pinMinimumLength` in queries.
    pub const PIN_MINIMUM_LENGTH: Property<Self> = Property::new("pinMinimumLength");
    /// `pinMaximumLength` in queries.
    pub const PIN_MAXIMUM_LENGTH: Property<Self> = Property::new("pinMaximumLength");
    /// `pinUppercaseCharactersUsage` in queries.
    pub const PIN_UPPERCASE_CHARACTERS_USAGE: Property<Self> = Property::new("pinUppercaseCharactersUsage");
    /// `pinLowercaseCharactersUsage` in queries.
    pub const PIN_LOWERCASE_CHARACTERS_USAGE: Property<Self> = Property::new("pinLowercaseCharactersUsage");
    /// `pinSpecialCharactersUsage` in queries.
    pub const PIN_SPECIAL_CHARACTERS_USAGE: Property<Self> = Property::new("pinSpecialCharactersUsage");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `securityDeviceRequired` in queries.
    pub const SECURITY_DEVICE_REQUIRED: Property<Self> = Property::new("securityDeviceRequired");
    /// `unlockWithBiometricsEnabled` in queries.
    pub const UNLOCK_WITH_BIOMETRICS_ENABLED: Property<Self> = Property::new("unlockWithBiometricsEnabled");
    /// `remotePassportEnabled` in queries.
    pub const REMOTE_PASSPORT_ENABLED: Property<Self> = Property::new("remotePassportEnabled");
    /// `pinPreviousBlockCount` in queries.
    pub const PIN_PREVIOUS_BLOCK_COUNT: Property<Self> = Property::new("pinPreviousBlockCount");
    /// `pinExpirationInDays` in queries.
    pub const PIN_EXPIRATION_IN_DAYS: Property<Self> = Property::new("pinExpirationInDays");
    /// `enhancedBiometricsState` in queries.
    pub const ENHANCED_BIOMETRICS_STATE: Property<Self> = Property::new("enhancedBiometricsState");
    /// `securityKeyForSignIn` in queries.
    pub const SECURITY_KEY_FOR_SIGN_IN: Property<Self> = Property::new("securityKeyForSignIn");

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

    /// `pinMinimumLength`: `Edm.Int32`
    pub fn pin_minimum_length(&self) -> Option<i32> {
        self.0.i32("pinMinimumLength")
    }

    /// Sets `pinMinimumLength`.
    pub fn with_pin_minimum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pinMinimumLength", value))
    }

    /// `pinMaximumLength`: `Edm.Int32`
    pub fn pin_maximum_length(&self) -> Option<i32> {
        self.0.i32("pinMaximumLength")
    }

    /// Sets `pinMaximumLength`.
    pub fn with_pin_maximum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pinMaximumLength", value))
    }

    /// `pinUppercaseCharactersUsage`: `microsoft.graph.windowsHelloForBusinessPinUsage`
    ///
    /// Possible values are: allowed, required, disallowed.
    pub fn pin_uppercase_characters_usage(&self) -> Option<super::WindowsHelloForBusinessPinUsage> {
        self.0.enumeration("pinUppercaseCharactersUsage")
    }

    /// Sets `pinUppercaseCharactersUsage`.
    pub fn with_pin_uppercase_characters_usage(
        self,
        value: impl Into<Nullable<super::WindowsHelloForBusinessPinUsage>>,
    ) -> Self {
        Self(self.0.with("pinUppercaseCharactersUsage", value))
    }

    /// `pinLowercaseCharactersUsage`: `microsoft.graph.windowsHelloForBusinessPinUsage`
    ///
    /// Possible values are: allowed, required, disallowed.
    pub fn pin_lowercase_characters_usage(&self) -> Option<super::WindowsHelloForBusinessPinUsage> {
        self.0.enumeration("pinLowercaseCharactersUsage")
    }

    /// Sets `pinLowercaseCharactersUsage`.
    pub fn with_pin_lowercase_characters_usage(
        self,
        value: impl Into<Nullable<super::WindowsHelloForBusinessPinUsage>>,
    ) -> Self {
        Self(self.0.with("pinLowercaseCharactersUsage", value))
    }

    /// `pinSpecialCharactersUsage`: `microsoft.graph.windowsHelloForBusinessPinUsage`
    ///
    /// Possible values are: allowed, required, disallowed.
    pub fn pin_special_characters_usage(&self) -> Option<super::WindowsHelloForBusinessPinUsage> {
        self.0.enumeration("pinSpecialCharactersUsage")
    }

    /// Sets `pinSpecialCharactersUsage`.
    pub fn with_pin_special_characters_usage(
        self,
        value: impl Into<Nullable<super::WindowsHelloForBusinessPinUsage>>,
    ) -> Self {
        Self(self.0.with("pinSpecialCharactersUsage", value))
    }

    /// `state`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn state(&self) -> Option<super::Enablement> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `securityDeviceRequired`: `Edm.Boolean`
    pub fn security_device_required(&self) -> Option<bool> {
        self.0.bool("securityDeviceRequired")
    }

    /// Sets `securityDeviceRequired`.
    pub fn with_security_device_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityDeviceRequired", value))
    }

    /// `unlockWithBiometricsEnabled`: `Edm.Boolean`
    pub fn unlock_with_biometrics_enabled(&self) -> Option<bool> {
        self.0.bool("unlockWithBiometricsEnabled")
    }

    /// Sets `unlockWithBiometricsEnabled`.
    pub fn with_unlock_with_biometrics_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("unlockWithBiometricsEnabled", value))
    }

    /// `remotePassportEnabled`: `Edm.Boolean`
    pub fn remote_passport_enabled(&self) -> Option<bool> {
        self.0.bool("remotePassportEnabled")
    }

    /// Sets `remotePassportEnabled`.
    pub fn with_remote_passport_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("remotePassportEnabled", value))
    }

    /// `pinPreviousBlockCount`: `Edm.Int32`
    pub fn pin_previous_block_count(&self) -> Option<i32> {
        self.0.i32("pinPreviousBlockCount")
    }

    /// Sets `pinPreviousBlockCount`.
    pub fn with_pin_previous_block_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pinPreviousBlockCount", value))
    }

    /// `pinExpirationInDays`: `Edm.Int32`
    pub fn pin_expiration_in_days(&self) -> Option<i32> {
        self.0.i32("pinExpirationInDays")
    }

    /// Sets `pinExpirationInDays`.
    pub fn with_pin_expiration_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pinExpirationInDays", value))
    }

    /// `enhancedBiometricsState`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn enhanced_biometrics_state(&self) -> Option<super::Enablement> {
        self.0.enumeration("enhancedBiometricsState")
    }

    /// Sets `enhancedBiometricsState`.
    pub fn with_enhanced_biometrics_state(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("enhancedBiometricsState", value))
    }

    /// `securityKeyForSignIn`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn security_key_for_sign_in(&self) -> Option<super::Enablement> {
        self.0.enumeration("securityKeyForSignIn")
    }

    /// Sets `securityKeyForSignIn`.
    pub fn with_security_key_for_sign_in(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("securityKeyForSignIn", value))
    }
}
