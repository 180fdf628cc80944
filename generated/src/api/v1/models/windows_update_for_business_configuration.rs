// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsUpdateForBusinessConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateforbusinessconfiguration?view=graph-rest-1.0)
    WindowsUpdateForBusinessConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsUpdateForBusinessConfiguration"
}

impl WindowsUpdateForBusinessConfiguration {
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
    /// `deliveryOptimizationMode` in queries.
    pub const DELIVERY_OPTIMIZATION_MODE: Property<Self> = Property::new("deliveryOptimizationMode");
    /// `prereleaseFeatures` in queries.
    pub const PRERELEASE_FEATURES: Property<Self> = Property::new("prereleaseFeatures");
    /// `automaticUpdateMode` in queries.
    pub const AUTOMATIC_UPDATE_MODE: Property<Self> = Property::new("automaticUpdateMode");
    /// `microsoftUpdateServiceAllowed` in queries.
    pub const MICROSOFT_UPDATE_SERVICE_ALLOWED: Property<Self> = Property::new("microsoftUpdateServiceAllowed");
    /// `driversExcluded` in queries.
    pub const DRIVERS_EXCLUDED: Property<Self> = Property::new("driversExcluded");
    /// `installationSchedule` in queries.
    pub const INSTALLATION_SCHEDULE: Property<Self> = Property::new("installationSchedule");
    /// `qualityUpdatesDeferralPeriodInDays` in queries.
    pub const QUALITY_UPDATES_DEFERRAL_PERIOD_IN_DAYS: Property<Self> =
        Property::new("qualityUpdatesDeferralPeriodInDays");
    /// `featureUpdatesDeferralPeriodInDays` in queries.
    pub const FEATURE_UPDATES_DEFERRAL_PERIOD_IN_DAYS: Property<Self> =
        Property::new("featureUpdatesDeferralPeriodInDays");
    /// `qualityUpdatesPaused` in queries.
    pub const QUALITY_UPDATES_PAUSED: Property<Self> = Property::new("qualityUpdatesPaused");
    /// `featureUpdatesPaused` in queries.
    pub const FEATURE_UPDATES_PAUSED: Property<Self> = Property::new("featureUpdatesPaused");
    /// `qualityUpdatesPauseExpiryDateTime` in queries.
    pub const QUALITY_UPDATES_PAUSE_EXPIRY_DATE_TIME: Property<Self> =
        Property::new("qualityUpdatesPauseExpiryDateTime");
    /// `featureUpdatesPauseExpiryDateTime` in queries.
    pub const FEATURE_UPDATES_PAUSE_EXPIRY_DATE_TIME: Property<Self> =
        Property::new("featureUpdatesPauseExpiryDateTime");
    /// `businessReadyUpdatesOnly` in queries.
    pub const BUSINESS_READY_UPDATES_ONLY: Property<Self> = Property::new("businessReadyUpdatesOnly");

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

    /// `deliveryOptimizationMode`: `microsoft.graph.windowsDeliveryOptimizationMode`
    ///
    /// Possible values are: userDefined, httpOnly, httpWithPeeringNat, httpWithPeeringPrivateGroup, httpWithInternetPeering, simpleDownload, bypassMode.
    pub fn delivery_optimization_mode(&self) -> Option<super::WindowsDeliveryOptimizationMode> {
        self.0.enumeration("deliveryOptimizationMode")
    }

    /// Sets `deliveryOptimizationMode`.
    pub fn with_delivery_optimization_mode(
        self,
        value: impl Into<Nullable<super::WindowsDeliveryOptimizationMode>>,
    ) -> Self {
        Self(self.0.with("deliveryOptimizationMode", value))
    }

    /// `prereleaseFeatures`: `microsoft.graph.prereleaseFeatures`
    ///
    /// Possible values are: userDefined, settingsOnly, settingsAndExperimentations, notAllowed.
    pub fn prerelease_features(&self) -> Option<super::PrereleaseFeatures> {
        self.0.enumeration("prereleaseFeatures")
    }

    /// Sets `prereleaseFeatures`.
    pub fn with_prerelease_features(self, value: impl Into<Nullable<super::PrereleaseFeatures>>) -> Self {
        Self(self.0.with("prereleaseFeatures", value))
    }

    /// `automaticUpdateMode`: `microsoft.graph.automaticUpdateMode`
    ///
    /// Possible values are: userDefined, notifyDownload, autoInstallAtMaintenanceTime, autoInstallAndRebootAtMaintenanceTime, autoInstallAndRebootAtScheduledTime, autoInstallAndRebootWithoutEndUserControl.
    pub fn automatic_update_mode(&self) -> Option<super::AutomaticUpdateMode> {
        self.0.enumeration("automaticUpdateMode")
    }

    /// Sets `automaticUpdateMode`.
    pub fn with_automatic_update_mode(self, value: impl Into<Nullable<super::AutomaticUpdateMode>>) -> Self {
        Self(self.0.with("automaticUpdateMode", value))
    }

    /// `microsoftUpdateServiceAllowed`: `Edm.Boolean`
    pub fn microsoft_update_service_allowed(&self) -> Option<bool> {
        self.0.bool("microsoftUpdateServiceAllowed")
    }

    /// Sets `microsoftUpdateServiceAllowed`.
    pub fn with_microsoft_update_service_allowed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("microsoftUpdateServiceAllowed", value))
    }

    /// `driversExcluded`: `Edm.Boolean`
    pub fn drivers_excluded(&self) -> Option<bool> {
        self.0.bool("driversExcluded")
    }

    /// Sets `driversExcluded`.
    pub fn with_drivers_excluded(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("driversExcluded", value))
    }

    /// `installationSchedule`: `microsoft.graph.windowsUpdateInstallScheduleType`
    pub fn installation_schedule(&self) -> Option<&super::WindowsUpdateInstallScheduleType> {
        self.0.model("installationSchedule")
    }

    /// Sets `installationSchedule`.
    pub fn with_installation_schedule(
        self,
        value: impl Into<Nullable<super::WindowsUpdateInstallScheduleType>>,
    ) -> Self {
        Self(self.0.with("installationSchedule", value))
    }

    /// `qualityUpdatesDeferralPeriodInDays`: `Edm.Int32`
    pub fn quality_updates_deferral_period_in_days(&self) -> Option<i32> {
        self.0.i32("qualityUpdatesDeferralPeriodInDays")
    }

    /// Sets `qualityUpdatesDeferralPeriodInDays`.
    pub fn with_quality_updates_deferral_period_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("qualityUpdatesDeferralPeriodInDays", value))
    }

    /// `featureUpdatesDeferralPeriodInDays`: `Edm.Int32`
    pub fn feature_updates_deferral_period_in_days(&self) -> Option<i32> {
        self.0.i32("featureUpdatesDeferralPeriodInDays")
    }

    /// Sets `featureUpdatesDeferralPeriodInDays`.
    pub fn with_feature_updates_deferral_period_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("featureUpdatesDeferralPeriodInDays", value))
    }

    /// `qualityUpdatesPaused`: `Edm.Boolean`
    pub fn quality_updates_paused(&self) -> Option<bool> {
        self.0.bool("qualityUpdatesPaused")
    }

    /// Sets `qualityUpdatesPaused`.
    pub fn with_quality_updates_paused(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("qualityUpdatesPaused", value))
    }

    /// `featureUpdatesPaused`: `Edm.Boolean`
    pub fn feature_updates_paused(&self) -> Option<bool> {
        self.0.bool("featureUpdatesPaused")
    }

    /// Sets `featureUpdatesPaused`.
    pub fn with_feature_updates_paused(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("featureUpdatesPaused", value))
    }

    /// `qualityUpdatesPauseExpiryDateTime`: `Edm.DateTimeOffset`
    pub fn quality_updates_pause_expiry_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("qualityUpdatesPauseExpiryDateTime")
    }

    /// Sets `qualityUpdatesPauseExpiryDateTime`.
    pub fn with_quality_updates_pause_expiry_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("qualityUpdatesPauseExpiryDateTime", value))
    }

    /// `featureUpdatesPauseExpiryDateTime`: `Edm.DateTimeOffset`
    pub fn feature_updates_pause_expiry_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("featureUpdatesPauseExpiryDateTime")
    }

    /// Sets `featureUpdatesPauseExpiryDateTime`.
    pub fn with_feature_updates_pause_expiry_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("featureUpdatesPauseExpiryDateTime", value))
    }

    /// `businessReadyUpdatesOnly`: `microsoft.graph.windowsUpdateType`
    ///
    /// Possible values are: userDefined, all, businessReadyOnly, windowsInsiderBuildFast, windowsInsiderBuildSlow, windowsInsiderBuildRelease.
    pub fn business_ready_updates_only(&self) -> Option<super::WindowsUpdateType> {
        self.0.enumeration("businessReadyUpdatesOnly")
    }

    /// Sets `businessReadyUpdatesOnly`.
    pub fn with_business_ready_updates_only(self, value: impl Into<Nullable<super::WindowsUpdateType>>) -> Self {
        Self(self.0.with("businessReadyUpdatesOnly", value))
    }
}
