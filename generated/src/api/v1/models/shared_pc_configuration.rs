// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Time};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.sharedPCConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcconfiguration?view=graph-rest-1.0)
    SharedPcConfiguration: super::DeviceConfiguration = "microsoft.graph.sharedPCConfiguration"
}

impl SharedPcConfiguration {
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
    /// `accountManagerPolicy` in queries.
    pub const ACCOUNT_MANAGER_POLICY: Property<Self> = Property::new("accountManagerPolicy");
    /// `allowedAccounts` in queries.
    pub const ALLOWED_ACCOUNTS: Property<Self> = Property::new("allowedAccounts");
    /// `allowLocalStorage` in queries.
    pub const ALLOW_LOCAL_STORAGE: Property<Self> = Property::new("allowLocalStorage");
    /// `disableAccountManager` in queries.
    pub const DISABLE_ACCOUNT_MANAGER: Property<Self> = Property::new("disableAccountManager");
    /// `disableEduPolicies` in queries.
    pub const DISABLE_EDU_POLICIES: Property<Self> = Property::new("disableEduPolicies");
    /// `disablePowerPolicies` in queries.
    pub const DISABLE_POWER_POLICIES: Property<Self> = Property::new("disablePowerPolicies");
    /// `disableSignInOnResume` in queries.
    pub const DISABLE_SIGN_IN_ON_RESUME: Property<Self> = Property::new("disableSignInOnResume");
    /// `enabled` in queries.
    pub const ENABLED: Property<Self> = Property::new("enabled");
    /// `idleTimeBeforeSleepInSeconds` in queries.
    pub const IDLE_TIME_BEFORE_SLEEP_IN_SECONDS: Property<Self> = Property::new("idleTimeBeforeSleepInSeconds");
    /// `kioskAppDisplayName` in queries.
    pub const KIOSK_APP_DISPLAY_NAME: Property<Self> = Property::new("kioskAppDisplayName");
    /// `kioskAppUserModelId` in queries.
    pub const KIOSK_APP_USER_MODEL_ID: Property<Self> = Property::new("kioskAppUserModelId");
    /// `maintenanceStartTime` in queries.
    pub const MAINTENANCE_START_TIME: Property<Self> = Property::new("maintenanceStartTime");

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

    /// `accountManagerPolicy`: `microsoft.graph.sharedPCAccountManagerPolicy`
    pub fn account_manager_policy(&self) -> Option<&super::SharedPcAccountManagerPolicy> {
        self.0.model("accountManagerPolicy")
    }

    /// Sets `accountManagerPolicy`.
    pub fn with_account_manager_policy(self, value: impl Into<Nullable<super::SharedPcAccountManagerPolicy>>) -> Self {
        Self(self.0.with("accountManagerPolicy", value))
    }

    /// `allowedAccounts`: `microsoft.graph.sharedPCAllowedAccountType`
    ///
    /// Possible values are: guest, domain.
    pub fn allowed_accounts(&self) -> Option<super::SharedPcAllowedAccountType> {
        self.0.enumeration("allowedAccounts")
    }

    /// Sets `allowedAccounts`.
    pub fn with_allowed_accounts(self, value: impl Into<Nullable<super::SharedPcAllowedAccountType>>) -> Self {
        Self(self.0.with("allowedAccounts", value))
    }

    /// `allowLocalStorage`: `Edm.Boolean`
    pub fn allow_local_storage(&self) -> Option<bool> {
        self.0.bool("allowLocalStorage")
    }

    /// Sets `allowLocalStorage`.
    pub fn with_allow_local_storage(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowLocalStorage", value))
    }

    /// `disableAccountManager`: `Edm.Boolean`
    pub fn disable_account_manager(&self) -> Option<bool> {
        self.0.bool("disableAccountManager")
    }

    /// Sets `disableAccountManager`.
    pub fn with_disable_account_manager(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("disableAccountManager", value))
    }

    /// `disableEduPolicies`: `Edm.Boolean`
    pub fn disable_edu_policies(&self) -> Option<bool> {
        self.0.bool("disableEduPolicies")
    }

    /// Sets `disableEduPolicies`.
    pub fn with_disable_edu_policies(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("disableEduPolicies", value))
    }

    /// `disablePowerPolicies`: `Edm.Boolean`
    pub fn disable_power_policies(&self) -> Option<bool> {
        self.0.bool("disablePowerPolicies")
    }

    /// Sets `disablePowerPolicies`.
    pub fn with_disable_power_policies(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("disablePowerPolicies", value))
    }

    /// `disableSignInOnResume`: `Edm.Boolean`
    pub fn disable_sign_in_on_resume(&self) -> Option<bool> {
        self.0.bool("disableSignInOnResume")
    }

    /// Sets `disableSignInOnResume`.
    pub fn with_disable_sign_in_on_resume(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("disableSignInOnResume", value))
    }

    /// `enabled`: `Edm.Boolean`
    pub fn enabled(&self) -> Option<bool> {
        self.0.bool("enabled")
    }

    /// Sets `enabled`.
    pub fn with_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enabled", value))
    }

    /// `idleTimeBeforeSleepInSeconds`: `Edm.Int32`
    pub fn idle_time_before_sleep_in_seconds(&self) -> Option<i32> {
        self.0.i32("idleTimeBeforeSleepInSeconds")
    }

    /// Sets `idleTimeBeforeSleepInSeconds`.
    pub fn with_idle_time_before_sleep_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("idleTimeBeforeSleepInSeconds", value))
    }

    /// `kioskAppDisplayName`: `Edm.String`
    pub fn kiosk_app_display_name(&self) -> Option<&str> {
        self.0.str("kioskAppDisplayName")
    }

    /// Sets `kioskAppDisplayName`.
    pub fn with_kiosk_app_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kioskAppDisplayName", value))
    }

    /// `kioskAppUserModelId`: `Edm.String`
    pub fn kiosk_app_user_model_id(&self) -> Option<&str> {
        self.0.str("kioskAppUserModelId")
    }

    /// Sets `kioskAppUserModelId`.
    pub fn with_kiosk_app_user_model_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kioskAppUserModelId", value))
    }

    /// `maintenanceStartTime`: `Edm.TimeOfDay`
    pub fn maintenance_start_time(&self) -> Parsed<Time> {
        self.0.time_of_day("maintenanceStartTime")
    }

    /// Sets `maintenanceStartTime`.
    pub fn with_maintenance_start_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("maintenanceStartTime", value))
    }
}
