// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsDeliveryOptimizationConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdeliveryoptimizationconfiguration?view=graph-rest-beta)
    WindowsDeliveryOptimizationConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsDeliveryOptimizationConfiguration"
}

impl WindowsDeliveryOptimizationConfiguration {
    pub const ID: Property<Self> = Property::new("id");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    pub const SUPPORTS_SCOPE_TAGS: Property<Self> = Property::new("supportsScopeTags");
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION: Property<Self> = Property::new(
        "deviceManagementApplicabilityRuleOsEdition",
    );
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION: Property<Self> = Property::new(
        "deviceManagementApplicabilityRuleOsVersion",
    );
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE: Property<Self> = Property::new(
        "deviceManagementApplicabilityRuleDeviceMode",
    );
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const VERSION: Property<Self> = Property::new("version");
    pub const GROUP_ASSIGNMENTS: Property<Self> = Property::new("groupAssignments");
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");
    pub const USER_STATUSES: Property<Self> = Property::new("userStatuses");
    pub const DEVICE_STATUS_OVERVIEW: Property<Self> = Property::new(
        "deviceStatusOverview",
    );
    pub const USER_STATUS_OVERVIEW: Property<Self> = Property::new("userStatusOverview");
    pub const DEVICE_SETTING_STATE_SUMMARIES: Property<Self> = Property::new(
        "deviceSettingStateSummaries",
    );
    pub const DELIVERY_OPTIMIZATION_MODE: Property<Self> = Property::new(
        "deliveryOptimizationMode",
    );
    pub const RESTRICT_PEER_SELECTION_BY: Property<Self> = Property::new(
        "restrictPeerSelectionBy",
    );
    pub const GROUP_ID_SOURCE: Property<Self> = Property::new("groupIdSource");
    pub const BANDWIDTH_MODE: Property<Self> = Property::new("bandwidthMode");
    pub const BACKGROUND_DOWNLOAD_FROM_HTTP_DELAY_IN_SECONDS: Property<Self> = Property::new(
        "backgroundDownloadFromHttpDelayInSeconds",
    );
    pub const FOREGROUND_DOWNLOAD_FROM_HTTP_DELAY_IN_SECONDS: Property<Self> = Property::new(
        "foregroundDownloadFromHttpDelayInSeconds",
    );
    pub const MINIMUM_RAM_ALLOWED_TO_PEER_IN_GIGABYTES: Property<Self> = Property::new(
        "minimumRamAllowedToPeerInGigabytes",
    );
    pub const MINIMUM_DISK_SIZE_ALLOWED_TO_PEER_IN_GIGABYTES: Property<Self> = Property::new(
        "minimumDiskSizeAllowedToPeerInGigabytes",
    );
    pub const MINIMUM_FILE_SIZE_TO_CACHE_IN_MEGABYTES: Property<Self> = Property::new(
        "minimumFileSizeToCacheInMegabytes",
    );
    pub const MINIMUM_BATTERY_PERCENTAGE_ALLOWED_TO_UPLOAD: Property<Self> = Property::new(
        "minimumBatteryPercentageAllowedToUpload",
    );
    pub const MODIFY_CACHE_LOCATION: Property<Self> = Property::new(
        "modifyCacheLocation",
    );
    pub const MAXIMUM_CACHE_AGE_IN_DAYS: Property<Self> = Property::new(
        "maximumCacheAgeInDays",
    );
    pub const MAXIMUM_CACHE_SIZE: Property<Self> = Property::new("maximumCacheSize");
    pub const VPN_PEER_CACHING: Property<Self> = Property::new("vpnPeerCaching");
    pub const CACHE_SERVER_HOST_NAMES: Property<Self> = Property::new(
        "cacheServerHostNames",
    );
    pub const CACHE_SERVER_FOREGROUND_DOWNLOAD_FALLBACK_TO_HTTP_DELAY_IN_SECONDS: Property<
        Self,
    > = Property::new("cacheServerForegroundDownloadFallbackToHttpDelayInSeconds");
    pub const CACHE_SERVER_BACKGROUND_DOWNLOAD_FALLBACK_TO_HTTP_DELAY_IN_SECONDS: Property<
        Self,
    > = Property::new("cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds");

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_role_scope_tag_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    pub fn with_device_management_applicability_rule_os_edition(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsEdition>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsEdition", value))
    }

    pub fn with_device_management_applicability_rule_os_version(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsVersion>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsVersion", value))
    }

    pub fn with_device_management_applicability_rule_device_mode(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleDeviceMode>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleDeviceMode", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    pub fn with_group_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("groupAssignments", value))
    }

    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    pub fn with_device_statuses(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationDeviceStatus>>>,
    ) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    pub fn with_user_statuses(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationUserStatus>>>,
    ) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    pub fn with_device_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationDeviceOverview>>,
    ) -> Self {
        Self(self.0.with("deviceStatusOverview", value))
    }

    pub fn with_user_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationUserOverview>>,
    ) -> Self {
        Self(self.0.with("userStatusOverview", value))
    }

    pub fn with_device_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::SettingStateDeviceSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceSettingStateSummaries", value))
    }

    /// `deliveryOptimizationMode`: `microsoft.graph.windowsDeliveryOptimizationMode`
    ///
    /// Possible values are: userDefined, httpOnly, httpWithPeeringNat, httpWithPeeringPrivateGroup, httpWithInternetPeering, simpleDownload, bypassMode.
    pub fn delivery_optimization_mode(
        &self,
    ) -> Option<super::WindowsDeliveryOptimizationMode> {
        self.0.enumeration("deliveryOptimizationMode")
    }

    pub fn with_delivery_optimization_mode(
        self,
        value: impl Into<Nullable<super::WindowsDeliveryOptimizationMode>>,
    ) -> Self {
        Self(self.0.with("deliveryOptimizationMode", value))
    }

    /// `restrictPeerSelectionBy`: `microsoft.graph.deliveryOptimizationRestrictPeerSelectionByOptions`
    ///
    /// Possible values are: notConfigured, subnetMask.
    pub fn restrict_peer_selection_by(
        &self,
    ) -> Option<super::DeliveryOptimizationRestrictPeerSelectionByOptions> {
        self.0.enumeration("restrictPeerSelectionBy")
    }

    pub fn with_restrict_peer_selection_by(
        self,
        value: impl Into<
            Nullable<super::DeliveryOptimizationRestrictPeerSelectionByOptions>,
        >,
    ) -> Self {
        Self(self.0.with("restrictPeerSelectionBy", value))
    }

    /// `groupIdSource`: `microsoft.graph.deliveryOptimizationGroupIdSource`
    pub fn group_id_source(&self) -> Option<&super::DeliveryOptimizationGroupIdSource> {
        self.0.model("groupIdSource")
    }

    pub fn with_group_id_source(
        self,
        value: impl Into<Nullable<super::DeliveryOptimizationGroupIdSource>>,
    ) -> Self {
        Self(self.0.with("groupIdSource", value))
    }

    /// `bandwidthMode`: `microsoft.graph.deliveryOptimizationBandwidth`
    pub fn bandwidth_mode(&self) -> Option<&super::DeliveryOptimizationBandwidth> {
        self.0.model("bandwidthMode")
    }

    pub fn with_bandwidth_mode(
        self,
        value: impl Into<Nullable<super::DeliveryOptimizationBandwidth>>,
    ) -> Self {
        Self(self.0.with("bandwidthMode", value))
    }

    /// `backgroundDownloadFromHttpDelayInSeconds`: `Edm.Int64`
    pub fn background_download_from_http_delay_in_seconds(&self) -> Option<i64> {
        self.0.i64("backgroundDownloadFromHttpDelayInSeconds")
    }

    pub fn with_background_download_from_http_delay_in_seconds(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("backgroundDownloadFromHttpDelayInSeconds", value))
    }

    /// `foregroundDownloadFromHttpDelayInSeconds`: `Edm.Int64`
    pub fn foreground_download_from_http_delay_in_seconds(&self) -> Option<i64> {
        self.0.i64("foregroundDownloadFromHttpDelayInSeconds")
    }

    pub fn with_foreground_download_from_http_delay_in_seconds(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("foregroundDownloadFromHttpDelayInSeconds", value))
    }

    /// `minimumRamAllowedToPeerInGigabytes`: `Edm.Int32`
    pub fn minimum_ram_allowed_to_peer_in_gigabytes(&self) -> Option<i32> {
        self.0.i32("minimumRamAllowedToPeerInGigabytes")
    }

    pub fn with_minimum_ram_allowed_to_peer_in_gigabytes(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("minimumRamAllowedToPeerInGigabytes", value))
    }

    /// `minimumDiskSizeAllowedToPeerInGigabytes`: `Edm.Int32`
    pub fn minimum_disk_size_allowed_to_peer_in_gigabytes(&self) -> Option<i32> {
        self.0.i32("minimumDiskSizeAllowedToPeerInGigabytes")
    }

    pub fn with_minimum_disk_size_allowed_to_peer_in_gigabytes(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("minimumDiskSizeAllowedToPeerInGigabytes", value))
    }

    /// `minimumFileSizeToCacheInMegabytes`: `Edm.Int32`
    pub fn minimum_file_size_to_cache_in_megabytes(&self) -> Option<i32> {
        self.0.i32("minimumFileSizeToCacheInMegabytes")
    }

    pub fn with_minimum_file_size_to_cache_in_megabytes(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("minimumFileSizeToCacheInMegabytes", value))
    }

    /// `minimumBatteryPercentageAllowedToUpload`: `Edm.Int32`
    pub fn minimum_battery_percentage_allowed_to_upload(&self) -> Option<i32> {
        self.0.i32("minimumBatteryPercentageAllowedToUpload")
    }

    pub fn with_minimum_battery_percentage_allowed_to_upload(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("minimumBatteryPercentageAllowedToUpload", value))
    }

    /// `modifyCacheLocation`: `Edm.String`
    pub fn modify_cache_location(&self) -> Option<&str> {
        self.0.str("modifyCacheLocation")
    }

    pub fn with_modify_cache_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("modifyCacheLocation", value))
    }

    /// `maximumCacheAgeInDays`: `Edm.Int32`
    pub fn maximum_cache_age_in_days(&self) -> Option<i32> {
        self.0.i32("maximumCacheAgeInDays")
    }

    pub fn with_maximum_cache_age_in_days(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("maximumCacheAgeInDays", value))
    }

    /// `maximumCacheSize`: `microsoft.graph.deliveryOptimizationMaxCacheSize`
    pub fn maximum_cache_size(
        &self,
    ) -> Option<&super::DeliveryOptimizationMaxCacheSize> {
        self.0.model("maximumCacheSize")
    }

    pub fn with_maximum_cache_size(
        self,
        value: impl Into<Nullable<super::DeliveryOptimizationMaxCacheSize>>,
    ) -> Self {
        Self(self.0.with("maximumCacheSize", value))
    }

    /// `vpnPeerCaching`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn vpn_peer_caching(&self) -> Option<super::Enablement> {
        self.0.enumeration("vpnPeerCaching")
    }

    pub fn with_vpn_peer_caching(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("vpnPeerCaching", value))
    }

    /// `cacheServerHostNames`: `Collection(Edm.String)`
    pub fn cache_server_host_names(&self) -> Option<Vec<&str>> {
        self.0.strs("cacheServerHostNames")
    }

    pub fn with_cache_server_host_names(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("cacheServerHostNames", value))
    }

    /// `cacheServerForegroundDownloadFallbackToHttpDelayInSeconds`: `Edm.Int32`
    pub fn cache_server_foreground_download_fallback_to_http_delay_in_seconds(
        &self,
    ) -> Option<i32> {
        self.0.i32("cacheServerForegroundDownloadFallbackToHttpDelayInSeconds")
    }

    pub fn with_cache_server_foreground_download_fallback_to_http_delay_in_seconds(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(
            self
                .0
                .with("cacheServerForegroundDownloadFallbackToHttpDelayInSeconds", value),
        )
    }

    /// `cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds`: `Edm.Int32`
    pub fn cache_server_background_download_fallback_to_http_delay_in_seconds(
        &self,
    ) -> Option<i32> {
        self.0.i32("cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds")
    }

    pub fn with_cache_server_background_download_fallback_to_http_delay_in_seconds(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(
            self
                .0
                .with("cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds", value),
        )
    }
}
