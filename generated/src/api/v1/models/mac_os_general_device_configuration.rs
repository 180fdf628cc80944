// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.macOSGeneralDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosgeneraldeviceconfiguration?view=graph-rest-1.0)
    MacOsGeneralDeviceConfiguration: super::DeviceConfiguration = "microsoft.graph.macOSGeneralDeviceConfiguration"
}

impl MacOsGeneralDeviceConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `deviceStatuses` in queries.
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");
    /// `userStatuses` in queries.
    pub const USER_STATUSES: Property<Self> = Property::new("userStatuses");
    /// `deviceStatusOverview` in queries.
    pub const DEVICE_STATUS_OVERVIEW: Property<Self> = Property::new("deviceStatusOverview");
    /// `userStatusOverview` in queries.
    pub const USER_STATUS_OVERVIEW: Property<Self> = Property::new("userStatusOverview");
    /// `deviceSettingStateSummaries` in queries.
    pub const DEVICE_SETTING_STATE_SUMMARIES: Property<Self> = Property::new("deviceSettingStateSummaries");
    /// `compliantAppsList` in queries.
    pub const COMPLIANT_APPS_LIST: Property<Self> = Property::new("compliantAppsList");
    /// `compliantAppListType` in queries.
    pub const COMPLIANT_APP_LIST_TYPE: Property<Self> = Property::new("compliantAppListType");
    /// `emailInDomainSuffixes` in queries.
    pub const EMAIL_IN_DOMAIN_SUFFIXES: Property<Self> = Property::new("emailInDomainSuffixes");
    /// `passwordBlockSimple` in queries.
    pub const PASSWORD_BLOCK_SIMPLE: Property<Self> = Property::new("passwordBlockSimple");
    /// `passwordExpirationDays` in queries.
    pub const PASSWORD_EXPIRATION_DAYS: Property<Self> = Property::new("passwordExpirationDays");
    /// `passwordMinimumCharacterSetCount` in queries.
    pub const PASSWORD_MINIMUM_CHARACTER_SET_COUNT: Property<Self> = Property::new("passwordMinimumCharacterSetCount");
    /// `passwordMinimumLength` in queries.
    pub const PASSWORD_MINIMUM_LENGTH: Property<Self> = Property::new("passwordMinimumLength");
    /// `passwordMinutesOfInactivityBeforeLock` in queries.
    pub const PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK: Property<Self> =
        Property::new("passwordMinutesOfInactivityBeforeLock");
    /// `passwordMinutesOfInactivityBeforeScreenTimeout` in queries.
    pub const PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT: Property<Self> =
        Property::new("passwordMinutesOfInactivityBeforeScreenTimeout");
    /// `passwordPreviousPasswordBlockCount` in queries.
    pub const PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT: Property<Self> =
        Property::new("passwordPreviousPasswordBlockCount");
    /// `passwordRequiredType` in queries.
    pub const PASSWORD_REQUIRED_TYPE: Property<Self> = Property::new("passwordRequiredType");
    /// `passwordRequired` in queries.
    pub const PASSWORD_REQUIRED: Property<Self> = Property::new("passwordRequired");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// Sets `deviceStatuses`.
    pub fn with_device_statuses(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationDeviceStatus>>>) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    /// Sets `userStatuses`.
    pub fn with_user_statuses(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationUserStatus>>>) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    /// Sets `deviceStatusOverview`.
    pub fn with_device_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationDeviceOverview>>,
    ) -> Self {
        Self(self.0.with("deviceStatusOverview", value))
    }

    /// Sets `userStatusOverview`.
    pub fn with_user_status_overview(self, value: impl Into<Nullable<super::DeviceConfigurationUserOverview>>) -> Self {
        Self(self.0.with("userStatusOverview", value))
    }

    /// Sets `deviceSettingStateSummaries`.
    pub fn with_device_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::SettingStateDeviceSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceSettingStateSummaries", value))
    }

    /// `compliantAppsList`: `Collection(microsoft.graph.appListItem)`
    pub fn compliant_apps_list(&self) -> Option<&[super::AppListItem]> {
        self.0.models("compliantAppsList")
    }

    /// Sets `compliantAppsList`.
    pub fn with_compliant_apps_list(self, value: impl Into<Nullable<Vec<super::AppListItem>>>) -> Self {
        Self(self.0.with("compliantAppsList", value))
    }

    /// `compliantAppListType`: `microsoft.graph.appListType`
    ///
    /// Possible values are: none, appsInListCompliant, appsNotInListCompliant.
    pub fn compliant_app_list_type(&self) -> Option<super::AppListType> {
        self.0.enumeration("compliantAppListType")
    }

    /// Sets `compliantAppListType`.
    pub fn with_compliant_app_list_type(self, value: impl Into<Nullable<super::AppListType>>) -> Self {
        Self(self.0.with("compliantAppListType", value))
    }

    /// `emailInDomainSuffixes`: `Collection(Edm.String)`
    pub fn email_in_domain_suffixes(&self) -> Option<Vec<&str>> {
        self.0.strs("emailInDomainSuffixes")
    }

    /// Sets `emailInDomainSuffixes`.
    pub fn with_email_in_domain_suffixes(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("emailInDomainSuffixes", value))
    }

    /// `passwordBlockSimple`: `Edm.Boolean`
    pub fn password_block_simple(&self) -> Option<bool> {
        self.0.bool("passwordBlockSimple")
    }

    /// Sets `passwordBlockSimple`.
    pub fn with_password_block_simple(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordBlockSimple", value))
    }

    /// `passwordExpirationDays`: `Edm.Int32`
    pub fn password_expiration_days(&self) -> Option<i32> {
        self.0.i32("passwordExpirationDays")
    }

    /// Sets `passwordExpirationDays`.
    pub fn with_password_expiration_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordExpirationDays", value))
    }

    /// `passwordMinimumCharacterSetCount`: `Edm.Int32`
    pub fn password_minimum_character_set_count(&self) -> Option<i32> {
        self.0.i32("passwordMinimumCharacterSetCount")
    }

    /// Sets `passwordMinimumCharacterSetCount`.
    pub fn with_password_minimum_character_set_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumCharacterSetCount", value))
    }

    /// `passwordMinimumLength`: `Edm.Int32`
    pub fn password_minimum_length(&self) -> Option<i32> {
        self.0.i32("passwordMinimumLength")
    }

    /// Sets `passwordMinimumLength`.
    pub fn with_password_minimum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumLength", value))
    }

    /// `passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`
    pub fn password_minutes_of_inactivity_before_lock(&self) -> Option<i32> {
        self.0.i32("passwordMinutesOfInactivityBeforeLock")
    }

    /// Sets `passwordMinutesOfInactivityBeforeLock`.
    pub fn with_password_minutes_of_inactivity_before_lock(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinutesOfInactivityBeforeLock", value))
    }

    /// `passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`
    pub fn password_minutes_of_inactivity_before_screen_timeout(&self) -> Option<i32> {
        self.0.i32("passwordMinutesOfInactivityBeforeScreenTimeout")
    }

    /// Sets `passwordMinutesOfInactivityBeforeScreenTimeout`.
    pub fn with_password_minutes_of_inactivity_before_screen_timeout(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinutesOfInactivityBeforeScreenTimeout", value))
    }

    /// `passwordPreviousPasswordBlockCount`: `Edm.Int32`
    pub fn password_previous_password_block_count(&self) -> Option<i32> {
        self.0.i32("passwordPreviousPasswordBlockCount")
    }

    /// Sets `passwordPreviousPasswordBlockCount`.
    pub fn with_password_previous_password_block_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordPreviousPasswordBlockCount", value))
    }

    /// `passwordRequiredType`: `microsoft.graph.requiredPasswordType`
    ///
    /// Possible values are: deviceDefault, alphanumeric, numeric.
    pub fn password_required_type(&self) -> Option<super::RequiredPasswordType> {
        self.0.enumeration("passwordRequiredType")
    }

    /// Sets `passwordRequiredType`.
    pub fn with_password_required_type(self, value: impl Into<Nullable<super::RequiredPasswordType>>) -> Self {
        Self(self.0.with("passwordRequiredType", value))
    }

    /// `passwordRequired`: `Edm.Boolean`
    pub fn password_required(&self) -> Option<bool> {
        self.0.bool("passwordRequired")
    }

    /// Sets `passwordRequired`.
    pub fn with_password_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordRequired", value))
    }
}
