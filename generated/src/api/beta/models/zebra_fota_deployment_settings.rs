// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Time};

crate::runtime::model! {
    /// [`microsoft.graph.zebraFotaDeploymentSettings`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotadeploymentsettings?view=graph-rest-beta)
    ZebraFotaDeploymentSettings = "microsoft.graph.zebraFotaDeploymentSettings"
}

impl ZebraFotaDeploymentSettings {
    /// `deviceModel` in queries.
    pub const DEVICE_MODEL: Property<Self> = Property::new("deviceModel");
    /// `updateType` in queries.
    pub const UPDATE_TYPE: Property<Self> = Property::new("updateType");
    /// `timeZoneOffsetInMinutes` in queries.
    pub const TIME_ZONE_OFFSET_IN_MINUTES: Property<Self> = Property::new("timeZoneOffsetInMinutes");
    /// `firmwareTargetBoardSupportPackageVersion` in queries.
    pub const FIRMWARE_TARGET_BOARD_SUPPORT_PACKAGE_VERSION: Property<Self> =
        Property::new("firmwareTargetBoardSupportPackageVersion");
    /// `firmwareTargetPatch` in queries.
    pub const FIRMWARE_TARGET_PATCH: Property<Self> = Property::new("firmwareTargetPatch");
    /// `firmwareTargetOsVersion` in queries.
    pub const FIRMWARE_TARGET_OS_VERSION: Property<Self> = Property::new("firmwareTargetOsVersion");
    /// `scheduleMode` in queries.
    pub const SCHEDULE_MODE: Property<Self> = Property::new("scheduleMode");
    /// `scheduleDurationInDays` in queries.
    pub const SCHEDULE_DURATION_IN_DAYS: Property<Self> = Property::new("scheduleDurationInDays");
    /// `downloadRuleNetworkType` in queries.
    pub const DOWNLOAD_RULE_NETWORK_TYPE: Property<Self> = Property::new("downloadRuleNetworkType");
    /// `downloadRuleStartDateTime` in queries.
    pub const DOWNLOAD_RULE_START_DATE_TIME: Property<Self> = Property::new("downloadRuleStartDateTime");
    /// `installRuleStartDateTime` in queries.
    pub const INSTALL_RULE_START_DATE_TIME: Property<Self> = Property::new("installRuleStartDateTime");
    /// `installRuleWindowStartTime` in queries.
    pub const INSTALL_RULE_WINDOW_START_TIME: Property<Self> = Property::new("installRuleWindowStartTime");
    /// `installRuleWindowEndTime` in queries.
    pub const INSTALL_RULE_WINDOW_END_TIME: Property<Self> = Property::new("installRuleWindowEndTime");
    /// `batteryRuleMinimumBatteryLevelPercentage` in queries.
    pub const BATTERY_RULE_MINIMUM_BATTERY_LEVEL_PERCENTAGE: Property<Self> =
        Property::new("batteryRuleMinimumBatteryLevelPercentage");
    /// `batteryRuleRequireCharger` in queries.
    pub const BATTERY_RULE_REQUIRE_CHARGER: Property<Self> = Property::new("batteryRuleRequireCharger");

    /// `deviceModel`: `Edm.String`
    pub fn device_model(&self) -> Option<&str> {
        self.0.str("deviceModel")
    }

    /// Sets `deviceModel`.
    pub fn with_device_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceModel", value))
    }

    /// `updateType`: `microsoft.graph.zebraFotaUpdateType`
    ///
    /// Possible values are: custom, latest, auto, unknownFutureValue.
    pub fn update_type(&self) -> Option<super::ZebraFotaUpdateType> {
        self.0.enumeration("updateType")
    }

    /// Sets `updateType`.
    pub fn with_update_type(self, value: impl Into<Nullable<super::ZebraFotaUpdateType>>) -> Self {
        Self(self.0.with("updateType", value))
    }

    /// `timeZoneOffsetInMinutes`: `Edm.Int32`
    pub fn time_zone_offset_in_minutes(&self) -> Option<i32> {
        self.0.i32("timeZoneOffsetInMinutes")
    }

    /// Sets `timeZoneOffsetInMinutes`.
    pub fn with_time_zone_offset_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("timeZoneOffsetInMinutes", value))
    }

    /// `firmwareTargetBoardSupportPackageVersion`: `Edm.String`
    pub fn firmware_target_board_support_package_version(&self) -> Option<&str> {
        self.0.str("firmwareTargetBoardSupportPackageVersion")
    }

    /// Sets `firmwareTargetBoardSupportPackageVersion`.
    pub fn with_firmware_target_board_support_package_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("firmwareTargetBoardSupportPackageVersion", value))
    }

    /// `firmwareTargetPatch`: `Edm.String`
    pub fn firmware_target_patch(&self) -> Option<&str> {
        self.0.str("firmwareTargetPatch")
    }

    /// Sets `firmwareTargetPatch`.
    pub fn with_firmware_target_patch(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("firmwareTargetPatch", value))
    }

    /// `firmwareTargetOsVersion`: `Edm.String`
    pub fn firmware_target_os_version(&self) -> Option<&str> {
        self.0.str("firmwareTargetOsVersion")
    }

    /// Sets `firmwareTargetOsVersion`.
    pub fn with_firmware_target_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("firmwareTargetOsVersion", value))
    }

    /// `scheduleMode`: `microsoft.graph.zebraFotaScheduleMode`
    ///
    /// Possible values are: installNow, scheduled, unknownFutureValue.
    pub fn schedule_mode(&self) -> Option<super::ZebraFotaScheduleMode> {
        self.0.enumeration("scheduleMode")
    }

    /// Sets `scheduleMode`.
    pub fn with_schedule_mode(self, value: impl Into<Nullable<super::ZebraFotaScheduleMode>>) -> Self {
        Self(self.0.with("scheduleMode", value))
    }

    /// `scheduleDurationInDays`: `Edm.Int32`
    pub fn schedule_duration_in_days(&self) -> Option<i32> {
        self.0.i32("scheduleDurationInDays")
    }

    /// Sets `scheduleDurationInDays`.
    pub fn with_schedule_duration_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("scheduleDurationInDays", value))
    }

    /// `downloadRuleNetworkType`: `microsoft.graph.zebraFotaNetworkType`
    ///
    /// Possible values are: any, wifi, cellular, wifiAndCellular, unknownFutureValue.
    pub fn download_rule_network_type(&self) -> Option<super::ZebraFotaNetworkType> {
        self.0.enumeration("downloadRuleNetworkType")
    }

    /// Sets `downloadRuleNetworkType`.
    pub fn with_download_rule_network_type(self, value: impl Into<Nullable<super::ZebraFotaNetworkType>>) -> Self {
        Self(self.0.with("downloadRuleNetworkType", value))
    }

    /// `downloadRuleStartDateTime`: `Edm.DateTimeOffset`
    pub fn download_rule_start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("downloadRuleStartDateTime")
    }

    /// Sets `downloadRuleStartDateTime`.
    pub fn with_download_rule_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("downloadRuleStartDateTime", value))
    }

    /// `installRuleStartDateTime`: `Edm.DateTimeOffset`
    pub fn install_rule_start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("installRuleStartDateTime")
    }

    /// Sets `installRuleStartDateTime`.
    pub fn with_install_rule_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("installRuleStartDateTime", value))
    }

    /// `installRuleWindowStartTime`: `Edm.TimeOfDay`
    pub fn install_rule_window_start_time(&self) -> Parsed<Time> {
        self.0.time_of_day("installRuleWindowStartTime")
    }

    /// Sets `installRuleWindowStartTime`.
    pub fn with_install_rule_window_start_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("installRuleWindowStartTime", value))
    }

    /// `installRuleWindowEndTime`: `Edm.TimeOfDay`
    pub fn install_rule_window_end_time(&self) -> Parsed<Time> {
        self.0.time_of_day("installRuleWindowEndTime")
    }

    /// Sets `installRuleWindowEndTime`.
    pub fn with_install_rule_window_end_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("installRuleWindowEndTime", value))
    }

    /// `batteryRuleMinimumBatteryLevelPercentage`: `Edm.Int32`
    pub fn battery_rule_minimum_battery_level_percentage(&self) -> Option<i32> {
        self.0.i32("batteryRuleMinimumBatteryLevelPercentage")
    }

    /// Sets `batteryRuleMinimumBatteryLevelPercentage`.
    pub fn with_battery_rule_minimum_battery_level_percentage(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("batteryRuleMinimumBatteryLevelPercentage", value))
    }

    /// `batteryRuleRequireCharger`: `Edm.Boolean`
    pub fn battery_rule_require_charger(&self) -> Option<bool> {
        self.0.bool("batteryRuleRequireCharger")
    }

    /// Sets `batteryRuleRequireCharger`.
    pub fn with_battery_rule_require_charger(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("batteryRuleRequireCharger", value))
    }
}
