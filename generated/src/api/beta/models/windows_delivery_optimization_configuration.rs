// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsDeliveryOptimizationConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdeliveryoptimizationconfiguration?view=graph-rest-beta)
    WindowsDeliveryOptimizationConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsDeliveryOptimizationConfiguration"
}

impl WindowsDeliveryOptimizationConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `supportsScopeTags` in queries.
    pub const SUPPORTS_SCOPE_TAGS: Property<Self> = Property::new("supportsScopeTags");
    /// `deviceManagementApplicabilityRuleOsEdition` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleOsEdition");
    /// `deviceManagementApplicabilityRuleOsVersion` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleOsVersion");
    /// `deviceManagementApplicabilityRuleDeviceMode` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleDeviceMode");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `groupAssignments` in queries.
    pub const GROUP_ASSIGNMENTS: Property<Self> = Property::new("groupAssignments");
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
    /// `restrictPeerSelectionBy` in queries.
    pub const RESTRICT_PEER_SELECTION_BY: Property<Self> = Property::new("restrictPeerSelectionBy");
    /// `groupIdSource` in queries.
    pub const GROUP_ID_SOURCE: Property<Self> = Property::new("groupIdSource");
    /// `bandwidthMode` in queries.
    pub const BANDWIDTH_MODE: Property<Self> = Property::new("bandwidthMode");
    /// `backgroundDownloadFromHttpDelayInSeconds` in queries.
    pub const BACKGROUND_DOWNLOAD_FROM_HTTP_DELAY_IN_SECONDS: Property<Self> =
        Property::new("backgroundDownloadFromHttpDelayInSeconds");
    /// `foregroundDownloadFromHttpDelayInSeconds` in queries.
    pub const FOREGROUND_DOWNLOAD_FROM_HTTP_DELAY_IN_SECONDS: Property<Self> =
        Property::new("foregroundDownloadFromHttpDelayInSeconds");
    /// `minimumRamAllowedToPeerInGigabytes` in queries.
    pub const MINIMUM_RAM_ALLOWED_TO_PEER_IN_GIGABYTES: Property<Self> =
        Property::new("minimumRamAllowedToPeerInGigabytes");
    /// `minimumDiskSizeAllowedToPeerInGigabytes` in queries.
    pub const MINIMUM_DISK_SIZE_ALLOWED_TO_PEER_IN_GIGABYTES: Property<Self> =
        Property::new("minimumDiskSizeAllowedToPeerInGigabytes");
    /// `minimumFileSizeToCacheInMegabytes` in queries.
    pub const MINIMUM_FILE_SIZE_TO_CACHE_IN_MEGABYTES: Property<Self> =
        Property::new("minimumFileSizeToCacheInMegabytes");
    /// `minimumBatteryPercentageAllowedToUpload` in queries.
    pub const MINIMUM_BATTERY_PERCENTAGE_ALLOWED_TO_UPLOAD: Property<Self> =
        Property::new("minimumBatteryPercentageAllowedToUpload");
    /// `modifyCacheLocation` in queries.
    pub const MODIFY_CACHE_LOCATION: Property<Self> = Property::new("modifyCacheLocation");
    /// `maximumCacheAgeInDays` in queries.
    pub const MAXIMUM_CACHE_AGE_IN_DAYS: Property<Self> = Property::new("maximumCacheAgeInDays");
    /// `maximumCacheSize` in queries.
    pub const MAXIMUM_CACHE_SIZE: Property<Self> = Property::new("maximumCacheSize");
    /// `vpnPeerCaching` in queries.
    pub const VPN_PEER_CACHING: Property<Self> = Property::new("vpnPeerCaching");
    /// `cacheServerHostNames` in queries.
    pub const CACHE_SERVER_HOST_NAMES: Property<Self> = Property::new("cacheServerHostNames");
    /// `cacheServerForegroundDownloadFallbackToHttpDelayInSeconds` in queries.
    pub const CACHE_SERVER_FOREGROUND_DOWNLOAD_FALLBACK_TO_HTTP_DELAY_IN_SECONDS: Property<Self> =
        Property::new("cacheServerForegroundDownloadFallbackToHttpDelayInSeconds");
    /// `cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds` in queries.
    pub const CACHE_SERVER_BACKGROUND_DOWNLOAD_FALLBACK_TO_HTTP_DELAY_IN_SECONDS: Property<Self> =
        Property::new("cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// Sets `deviceManagementApplicabilityRuleOsEdition`.
    pub fn with_device_management_applicability_rule_os_edition(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsEdition>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsEdition", value))
    }

    /// Sets `deviceManagementApplicabilityRuleOsVersion`.
    pub fn with_device_management_applicability_rule_os_version(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsVersion>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsVersion", value))
    }

    /// Sets `deviceManagementApplicabilityRuleDeviceMode`.
    pub fn with_device_management_applicability_rule_device_mode(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleDeviceMode>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleDeviceMode", value))
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

    /// Sets `groupAssignments`.
    pub fn with_group_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("groupAssignments", value))
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

    /// `restrictPeerSelectionBy`: `microsoft.graph.deliveryOptimizationRestrictPeerSelectionByOptions`
    ///
    /// Possible values are: notConfigured, subnetMask.
    pub fn restrict_peer_selection_by(&self) -> Option<super::DeliveryOptimizationRestrictPeerSelectionByOptions> {
        self.0.enumeration("restrictPeerSelectionBy")
    }

    /// Sets `restrictPeerSelectionBy`.
    pub fn with_restrict_peer_selection_by(
        self,
        value: impl Into<Nullable<super::DeliveryOptimizationRestrictPeerSelectionByOptions>>,
    ) -> Self {
        Self(self.0.with("restrictPeerSelectionBy", value))
    }

    /// `groupIdSource`: `microsoft.graph.deliveryOptimizationGroupIdSource`
    pub fn group_id_source(&self) -> Option<&super::DeliveryOptimizationGroupIdSource> {
        self.0.model("groupIdSource")
    }

    /// Sets `groupIdSource`.
    pub fn with_group_id_source(self, value: impl Into<Nullable<super::DeliveryOptimizationGroupIdSource>>) -> Self {
        Self(self.0.with("groupIdSource", value))
    }

    /// `bandwidthMode`: `microsoft.graph.deliveryOptimizationBandwidth`
    pub fn bandwidth_mode(&self) -> Option<&super::DeliveryOptimizationBandwidth> {
        self.0.model("bandwidthMode")
    }

    /// Sets `bandwidthMode`.
    pub fn with_bandwidth_mode(self, value: impl Into<Nullable<super::DeliveryOptimizationBandwidth>>) -> Self {
        Self(self.0.with("bandwidthMode", value))
    }

    /// `backgroundDownloadFromHttpDelayInSeconds`: `Edm.Int64`
    pub fn background_download_from_http_delay_in_seconds(&self) -> Option<i64> {
        self.0.i64("backgroundDownloadFromHttpDelayInSeconds")
    }

    /// Sets `backgroundDownloadFromHttpDelayInSeconds`.
    pub fn with_background_download_from_http_delay_in_seconds(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("backgroundDownloadFromHttpDelayInSeconds", value))
    }

    /// `foregroundDownloadFromHttpDelayInSeconds`: `Edm.Int64`
    pub fn foreground_download_from_http_delay_in_seconds(&self) -> Option<i64> {
        self.0.i64("foregroundDownloadFromHttpDelayInSeconds")
    }

    /// Sets `foregroundDownloadFromHttpDelayInSeconds`.
    pub fn with_foreground_download_from_http_delay_in_seconds(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("foregroundDownloadFromHttpDelayInSeconds", value))
    }

    /// `minimumRamAllowedToPeerInGigabytes`: `Edm.Int32`
    pub fn minimum_ram_allowed_to_peer_in_gigabytes(&self) -> Option<i32> {
        self.0.i32("minimumRamAllowedToPeerInGigabytes")
    }

    /// Sets `minimumRamAllowedToPeerInGigabytes`.
    pub fn with_minimum_ram_allowed_to_peer_in_gigabytes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minimumRamAllowedToPeerInGigabytes", value))
    }

    /// `minimumDiskSizeAllowedToPeerInGigabytes`: `Edm.Int32`
    pub fn minimum_disk_size_allowed_to_peer_in_gigabytes(&self) -> Option<i32> {
        self.0.i32("minimumDiskSizeAllowedToPeerInGigabytes")
    }

    /// Sets `minimumDiskSizeAllowedToPeerInGigabytes`.
    pub fn with_minimum_disk_size_allowed_to_peer_in_gigabytes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minimumDiskSizeAllowedToPeerInGigabytes", value))
    }

    /// `minimumFileSizeToCacheInMegabytes`: `Edm.Int32`
    pub fn minimum_file_size_to_cache_in_megabytes(&self) -> Option<i32> {
        self.0.i32("minimumFileSizeToCacheInMegabytes")
    }

    /// Sets `minimumFileSizeToCacheInMegabytes`.
    pub fn with_minimum_file_size_to_cache_in_megabytes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minimumFileSizeToCacheInMegabytes", value))
    }

    /// `minimumBatteryPercentageAllowedToUpload`: `Edm.Int32`
    pub fn minimum_battery_percentage_allowed_to_upload(&self) -> Option<i32> {
        self.0.i32("minimumBatteryPercentageAllowedToUpload")
    }

    /// Sets `minimumBatteryPercentageAllowedToUpload`.
    pub fn with_minimum_battery_percentage_allowed_to_upload(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minimumBatteryPercentageAllowedToUpload", value))
    }

    /// `modifyCacheLocation`: `Edm.String`
    pub fn modify_cache_location(&self) -> Option<&str> {
        self.0.str("modifyCacheLocation")
    }

    /// Sets `modifyCacheLocation`.
    pub fn with_modify_cache_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("modifyCacheLocation", value))
    }

    /// `maximumCacheAgeInDays`: `Edm.Int32`
    pub fn maximum_cache_age_in_days(&self) -> Option<i32> {
        self.0.i32("maximumCacheAgeInDays")
    }

    /// Sets `maximumCacheAgeInDays`.
    pub fn with_maximum_cache_age_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumCacheAgeInDays", value))
    }

    /// `maximumCacheSize`: `microsoft.graph.deliveryOptimizationMaxCacheSize`
    pub fn maximum_cache_size(&self) -> Option<&super::DeliveryOptimizationMaxCacheSize> {
        self.0.model("maximumCacheSize")
    }

    /// Sets `maximumCacheSize`.
    pub fn with_maximum_cache_size(self, value: impl Into<Nullable<super::DeliveryOptimizationMaxCacheSize>>) -> Self {
        Self(self.0.with("maximumCacheSize", value))
    }

    /// `vpnPeerCaching`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn vpn_peer_caching(&self) -> Option<super::Enablement> {
        self.0.enumeration("vpnPeerCaching")
    }

    /// Sets `vpnPeerCaching`.
    pub fn with_vpn_peer_caching(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("vpnPeerCaching", value))
    }

    /// `cacheServerHostNames`: `Collection(Edm.String)`
    pub fn cache_server_host_names(&self) -> Option<Vec<&str>> {
        self.0.strs("cacheServerHostNames")
    }

    /// Sets `cacheServerHostNames`.
    pub fn with_cache_server_host_names(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("cacheServerHostNames", value))
    }

    /// `cacheServerForegroundDownloadFallbackToHttpDelayInSeconds`: `Edm.Int32`
    pub fn cache_server_foreground_download_fallback_to_http_delay_in_seconds(&self) -> Option<i32> {
        self.0.i32("cacheServerForegroundDownloadFallbackToHttpDelayInSeconds")
    }

    /// Sets `cacheServerForegroundDownloadFallbackToHttpDelayInSeconds`.
    pub fn with_cache_server_foreground_download_fallback_to_http_delay_in_seconds(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("cacheServerForegroundDownloadFallbackToHttpDelayInSeconds", value))
    }

    /// `cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds`: `Edm.Int32`
    pub fn cache_server_background_download_fallback_to_http_delay_in_seconds(&self) -> Option<i32> {
        self.0.i32("cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds")
    }

    /// Sets `cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds`.
    pub fn with_cache_server_background_download_fallback_to_http_delay_in_seconds(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds", value))
    }
}
