// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsDeviceStartupHistory`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicestartuphistory?view=graph-rest-beta)
    UserExperienceAnalyticsDeviceStartupHistory = "microsoft.graph.userExperienceAnalyticsDeviceStartupHistory"
}

impl UserExperienceAnalyticsDeviceStartupHistory {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `startTime` in queries.
    pub const START_TIME: Property<Self> = Property::new("startTime");
    /// `coreBootTimeInMs` in queries.
    pub const CORE_BOOT_TIME_IN_MS: Property<Self> = Property::new("coreBootTimeInMs");
    /// `groupPolicyBootTimeInMs` in queries.
    pub const GROUP_POLICY_BOOT_TIME_IN_MS: Property<Self> = Property::new("groupPolicyBootTimeInMs");
    /// `featureUpdateBootTimeInMs` in queries.
    pub const FEATURE_UPDATE_BOOT_TIME_IN_MS: Property<Self> = Property::new("featureUpdateBootTimeInMs");
    /// `totalBootTimeInMs` in queries.
    pub const TOTAL_BOOT_TIME_IN_MS: Property<Self> = Property::new("totalBootTimeInMs");
    /// `groupPolicyLoginTimeInMs` in queries.
    pub const GROUP_POLICY_LOGIN_TIME_IN_MS: Property<Self> = Property::new("groupPolicyLoginTimeInMs");
    /// `coreLoginTimeInMs` in queries.
    pub const CORE_LOGIN_TIME_IN_MS: Property<Self> = Property::new("coreLoginTimeInMs");
    /// `responsiveDesktopTimeInMs` in queries.
    pub const RESPONSIVE_DESKTOP_TIME_IN_MS: Property<Self> = Property::new("responsiveDesktopTimeInMs");
    /// `totalLoginTimeInMs` in queries.
    pub const TOTAL_LOGIN_TIME_IN_MS: Property<Self> = Property::new("totalLoginTimeInMs");
    /// `isFirstLogin` in queries.
    pub const IS_FIRST_LOGIN: Property<Self> = Property::new("isFirstLogin");
    /// `isFeatureUpdate` in queries.
    pub const IS_FEATURE_UPDATE: Property<Self> = Property::new("isFeatureUpdate");
    /// `operatingSystemVersion` in queries.
    pub const OPERATING_SYSTEM_VERSION: Property<Self> = Property::new("operatingSystemVersion");
    /// `restartCategory` in queries.
    pub const RESTART_CATEGORY: Property<Self> = Property::new("restartCategory");
    /// `restartStopCode` in queries.
    pub const RESTART_STOP_CODE: Property<Self> = Property::new("restartStopCode");
    /// `restartFaultBucket` in queries.
    pub const RESTART_FAULT_BUCKET: Property<Self> = Property::new("restartFaultBucket");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `startTime`: `Edm.DateTimeOffset`
    pub fn start_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startTime")
    }

    /// Sets `startTime`.
    pub fn with_start_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startTime", value))
    }

    /// `coreBootTimeInMs`: `Edm.Int32`
    pub fn core_boot_time_in_ms(&self) -> Option<i32> {
        self.0.i32("coreBootTimeInMs")
    }

    /// Sets `coreBootTimeInMs`.
    pub fn with_core_boot_time_in_ms(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("coreBootTimeInMs", value))
    }

    /// `groupPolicyBootTimeInMs`: `Edm.Int32`
    pub fn group_policy_boot_time_in_ms(&self) -> Option<i32> {
        self.0.i32("groupPolicyBootTimeInMs")
    }

    /// Sets `groupPolicyBootTimeInMs`.
    pub fn with_group_policy_boot_time_in_ms(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("groupPolicyBootTimeInMs", value))
    }

    /// `featureUpdateBootTimeInMs`: `Edm.Int32`
    pub fn feature_update_boot_time_in_ms(&self) -> Option<i32> {
        self.0.i32("featureUpdateBootTimeInMs")
    }

    /// Sets `featureUpdateBootTimeInMs`.
    pub fn with_feature_update_boot_time_in_ms(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("featureUpdateBootTimeInMs", value))
    }

    /// `totalBootTimeInMs`: `Edm.Int32`
    pub fn total_boot_time_in_ms(&self) -> Option<i32> {
        self.0.i32("totalBootTimeInMs")
    }

    /// Sets `totalBootTimeInMs`.
    pub fn with_total_boot_time_in_ms(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalBootTimeInMs", value))
    }

    /// `groupPolicyLoginTimeInMs`: `Edm.Int32`
    pub fn group_policy_login_time_in_ms(&self) -> Option<i32> {
        self.0.i32("groupPolicyLoginTimeInMs")
    }

    /// Sets `groupPolicyLoginTimeInMs`.
    pub fn with_group_policy_login_time_in_ms(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("groupPolicyLoginTimeInMs", value))
    }

    /// `coreLoginTimeInMs`: `Edm.Int32`
    pub fn core_login_time_in_ms(&self) -> Option<i32> {
        self.0.i32("coreLoginTimeInMs")
    }

    /// Sets `coreLoginTimeInMs`.
    pub fn with_core_login_time_in_ms(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("coreLoginTimeInMs", value))
    }

    /// `responsiveDesktopTimeInMs`: `Edm.Int32`
    pub fn responsive_desktop_time_in_ms(&self) -> Option<i32> {
        self.0.i32("responsiveDesktopTimeInMs")
    }

    /// Sets `responsiveDesktopTimeInMs`.
    pub fn with_responsive_desktop_time_in_ms(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("responsiveDesktopTimeInMs", value))
    }

    /// `totalLoginTimeInMs`: `Edm.Int32`
    pub fn total_login_time_in_ms(&self) -> Option<i32> {
        self.0.i32("totalLoginTimeInMs")
    }

    /// Sets `totalLoginTimeInMs`.
    pub fn with_total_login_time_in_ms(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalLoginTimeInMs", value))
    }

    /// `isFirstLogin`: `Edm.Boolean`
    pub fn is_first_login(&self) -> Option<bool> {
        self.0.bool("isFirstLogin")
    }

    /// Sets `isFirstLogin`.
    pub fn with_is_first_login(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isFirstLogin", value))
    }

    /// `isFeatureUpdate`: `Edm.Boolean`
    pub fn is_feature_update(&self) -> Option<bool> {
        self.0.bool("isFeatureUpdate")
    }

    /// Sets `isFeatureUpdate`.
    pub fn with_is_feature_update(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isFeatureUpdate", value))
    }

    /// `operatingSystemVersion`: `Edm.String`
    pub fn operating_system_version(&self) -> Option<&str> {
        self.0.str("operatingSystemVersion")
    }

    /// Sets `operatingSystemVersion`.
    pub fn with_operating_system_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operatingSystemVersion", value))
    }

    /// `restartCategory`: `microsoft.graph.userExperienceAnalyticsOperatingSystemRestartCategory`
    ///
    /// Possible values are: unknown, restartWithUpdate, restartWithoutUpdate, blueScreen, shutdownWithUpdate, shutdownWithoutUpdate, longPowerButtonPress, bootError, update.
    pub fn restart_category(&self) -> Option<super::UserExperienceAnalyticsOperatingSystemRestartCategory> {
        self.0.enumeration("restartCategory")
    }

    /// Sets `restartCategory`.
    pub fn with_restart_category(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsOperatingSystemRestartCategory>>,
    ) -> Self {
        Self(self.0.with("restartCategory", value))
    }

    /// `restartStopCode`: `Edm.String`
    pub fn restart_stop_code(&self) -> Option<&str> {
        self.0.str("restartStopCode")
    }

    /// Sets `restartStopCode`.
    pub fn with_restart_stop_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("restartStopCode", value))
    }

    /// `restartFaultBucket`: `Edm.String`
    pub fn restart_fault_bucket(&self) -> Option<&str> {
        self.0.str("restartFaultBucket")
    }

    /// Sets `restartFaultBucket`.
    pub fn with_restart_fault_bucket(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("restartFaultBucket", value))
    }
}
