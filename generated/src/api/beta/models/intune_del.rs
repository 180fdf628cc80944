// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::OffsetDateTime;

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.deleteUserFromSharedAppleDeviceActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-deleteuserfromsharedappledeviceactionresult?view=graph-rest-beta), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    DeleteUserFromSharedAppleDeviceActionResult: super::DeviceActionResult = "microsoft.graph.deleteUserFromSharedAppleDeviceActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deliveryOptimizationBandwidth`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationbandwidth?view=graph-rest-beta)
    DeliveryOptimizationBandwidth = "microsoft.graph.deliveryOptimizationBandwidth" {
        "microsoft.graph.deliveryOptimizationBandwidthAbsolute",
        "microsoft.graph.deliveryOptimizationBandwidthHoursWithPercentage",
        "microsoft.graph.deliveryOptimizationBandwidthPercentage",
    }
}

crate::runtime::model! {
    /// Inherits from deliveryOptimizationBandwidth.
    ///
    /// [`microsoft.graph.deliveryOptimizationBandwidthAbsolute`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationbandwidthabsolute?view=graph-rest-beta), with the accessors of [`DeliveryOptimizationBandwidth`](super::DeliveryOptimizationBandwidth)
    DeliveryOptimizationBandwidthAbsolute: super::DeliveryOptimizationBandwidth = "microsoft.graph.deliveryOptimizationBandwidthAbsolute";
    "maximumDownloadBandwidthInKilobytesPerSecond" MAXIMUM_DOWNLOAD_BANDWIDTH_IN_KILOBYTES_PER_SECOND, maximum_download_bandwidth_in_kilobytes_per_second i64 -> Option<i64>, with_maximum_download_bandwidth_in_kilobytes_per_second(i64), "`maximumDownloadBandwidthInKilobytesPerSecond`: `Edm.Int64`";
    "maximumUploadBandwidthInKilobytesPerSecond" MAXIMUM_UPLOAD_BANDWIDTH_IN_KILOBYTES_PER_SECOND, maximum_upload_bandwidth_in_kilobytes_per_second i64 -> Option<i64>, with_maximum_upload_bandwidth_in_kilobytes_per_second(i64), "`maximumUploadBandwidthInKilobytesPerSecond`: `Edm.Int64`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deliveryOptimizationBandwidthBusinessHoursLimit`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationbandwidthbusinesshourslimit?view=graph-rest-beta)
    DeliveryOptimizationBandwidthBusinessHoursLimit = "microsoft.graph.deliveryOptimizationBandwidthBusinessHoursLimit";
    "bandwidthBeginBusinessHours" BANDWIDTH_BEGIN_BUSINESS_HOURS, bandwidth_begin_business_hours i32 -> Option<i32>, with_bandwidth_begin_business_hours(i32), "`bandwidthBeginBusinessHours`: `Edm.Int32`";
    "bandwidthEndBusinessHours" BANDWIDTH_END_BUSINESS_HOURS, bandwidth_end_business_hours i32 -> Option<i32>, with_bandwidth_end_business_hours(i32), "`bandwidthEndBusinessHours`: `Edm.Int32`";
    "bandwidthPercentageDuringBusinessHours" BANDWIDTH_PERCENTAGE_DURING_BUSINESS_HOURS, bandwidth_percentage_during_business_hours i32 -> Option<i32>, with_bandwidth_percentage_during_business_hours(i32), "`bandwidthPercentageDuringBusinessHours`: `Edm.Int32`";
    "bandwidthPercentageOutsideBusinessHours" BANDWIDTH_PERCENTAGE_OUTSIDE_BUSINESS_HOURS, bandwidth_percentage_outside_business_hours i32 -> Option<i32>, with_bandwidth_percentage_outside_business_hours(i32), "`bandwidthPercentageOutsideBusinessHours`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from deliveryOptimizationBandwidth.
    ///
    /// [`microsoft.graph.deliveryOptimizationBandwidthHoursWithPercentage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationbandwidthhourswithpercentage?view=graph-rest-beta), with the accessors of [`DeliveryOptimizationBandwidth`](super::DeliveryOptimizationBandwidth)
    DeliveryOptimizationBandwidthHoursWithPercentage: super::DeliveryOptimizationBandwidth = "microsoft.graph.deliveryOptimizationBandwidthHoursWithPercentage";
    "bandwidthBackgroundPercentageHours" BANDWIDTH_BACKGROUND_PERCENTAGE_HOURS, bandwidth_background_percentage_hours model -> Option<&super::DeliveryOptimizationBandwidthBusinessHoursLimit>, with_bandwidth_background_percentage_hours(super::DeliveryOptimizationBandwidthBusinessHoursLimit), "`bandwidthBackgroundPercentageHours`: `microsoft.graph.deliveryOptimizationBandwidthBusinessHoursLimit`";
    "bandwidthForegroundPercentageHours" BANDWIDTH_FOREGROUND_PERCENTAGE_HOURS, bandwidth_foreground_percentage_hours model -> Option<&super::DeliveryOptimizationBandwidthBusinessHoursLimit>, with_bandwidth_foreground_percentage_hours(super::DeliveryOptimizationBandwidthBusinessHoursLimit), "`bandwidthForegroundPercentageHours`: `microsoft.graph.deliveryOptimizationBandwidthBusinessHoursLimit`";
}

crate::runtime::model! {
    /// Inherits from deliveryOptimizationBandwidth.
    ///
    /// [`microsoft.graph.deliveryOptimizationBandwidthPercentage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationbandwidthpercentage?view=graph-rest-beta), with the accessors of [`DeliveryOptimizationBandwidth`](super::DeliveryOptimizationBandwidth)
    DeliveryOptimizationBandwidthPercentage: super::DeliveryOptimizationBandwidth = "microsoft.graph.deliveryOptimizationBandwidthPercentage";
    "maximumBackgroundBandwidthPercentage" MAXIMUM_BACKGROUND_BANDWIDTH_PERCENTAGE, maximum_background_bandwidth_percentage i32 -> Option<i32>, with_maximum_background_bandwidth_percentage(i32), "`maximumBackgroundBandwidthPercentage`: `Edm.Int32`";
    "maximumForegroundBandwidthPercentage" MAXIMUM_FOREGROUND_BANDWIDTH_PERCENTAGE, maximum_foreground_bandwidth_percentage i32 -> Option<i32>, with_maximum_foreground_bandwidth_percentage(i32), "`maximumForegroundBandwidthPercentage`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from deliveryOptimizationGroupIdSource.
    ///
    /// [`microsoft.graph.deliveryOptimizationGroupIdCustom`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationgroupidcustom?view=graph-rest-beta), with the accessors of [`DeliveryOptimizationGroupIdSource`](super::DeliveryOptimizationGroupIdSource)
    DeliveryOptimizationGroupIdCustom: super::DeliveryOptimizationGroupIdSource = "microsoft.graph.deliveryOptimizationGroupIdCustom";
    "groupIdCustom" GROUP_ID_CUSTOM, group_id_custom str -> Option<&str>, with_group_id_custom(String), "`groupIdCustom`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deliveryOptimizationGroupIdOptionsType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationgroupidoptionstype?view=graph-rest-beta)
    DeliveryOptimizationGroupIdOptionsType = "microsoft.graph.deliveryOptimizationGroupIdOptionsType" {
        NotConfigured = "notConfigured",
        AdSite = "adSite",
        AuthenticatedDomainSid = "authenticatedDomainSid",
        DhcpUserOption = "dhcpUserOption",
        DnsSuffix = "dnsSuffix",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deliveryOptimizationGroupIdSource`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationgroupidsource?view=graph-rest-beta)
    DeliveryOptimizationGroupIdSource = "microsoft.graph.deliveryOptimizationGroupIdSource" {
        "microsoft.graph.deliveryOptimizationGroupIdCustom",
        "microsoft.graph.deliveryOptimizationGroupIdSourceOptions",
    }
}

crate::runtime::model! {
    /// Inherits from deliveryOptimizationGroupIdSource.
    ///
    /// [`microsoft.graph.deliveryOptimizationGroupIdSourceOptions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationgroupidsourceoptions?view=graph-rest-beta), with the accessors of [`DeliveryOptimizationGroupIdSource`](super::DeliveryOptimizationGroupIdSource)
    DeliveryOptimizationGroupIdSourceOptions: super::DeliveryOptimizationGroupIdSource = "microsoft.graph.deliveryOptimizationGroupIdSourceOptions";
    "groupIdSourceOption" GROUP_ID_SOURCE_OPTION, group_id_source_option enumeration -> Option<super::DeliveryOptimizationGroupIdOptionsType>, with_group_id_source_option(super::DeliveryOptimizationGroupIdOptionsType), "`groupIdSourceOption`: `microsoft.graph.deliveryOptimizationGroupIdOptionsType`" "Possible values are: notConfigured, adSite, authenticatedDomainSid, dhcpUserOption, dnsSuffix.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deliveryOptimizationMaxCacheSize`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationmaxcachesize?view=graph-rest-beta)
    DeliveryOptimizationMaxCacheSize = "microsoft.graph.deliveryOptimizationMaxCacheSize" {
        "microsoft.graph.deliveryOptimizationMaxCacheSizeAbsolute",
        "microsoft.graph.deliveryOptimizationMaxCacheSizePercentage",
    }
}

crate::runtime::model! {
    /// Inherits from deliveryOptimizationMaxCacheSize.
    ///
    /// [`microsoft.graph.deliveryOptimizationMaxCacheSizeAbsolute`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationmaxcachesizeabsolute?view=graph-rest-beta), with the accessors of [`DeliveryOptimizationMaxCacheSize`](super::DeliveryOptimizationMaxCacheSize)
    DeliveryOptimizationMaxCacheSizeAbsolute: super::DeliveryOptimizationMaxCacheSize = "microsoft.graph.deliveryOptimizationMaxCacheSizeAbsolute";
    "maximumCacheSizeInGigabytes" MAXIMUM_CACHE_SIZE_IN_GIGABYTES, maximum_cache_size_in_gigabytes i64 -> Option<i64>, with_maximum_cache_size_in_gigabytes(i64), "`maximumCacheSizeInGigabytes`: `Edm.Int64`";
}

crate::runtime::model! {
    /// Inherits from deliveryOptimizationMaxCacheSize.
    ///
    /// [`microsoft.graph.deliveryOptimizationMaxCacheSizePercentage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationmaxcachesizepercentage?view=graph-rest-beta), with the accessors of [`DeliveryOptimizationMaxCacheSize`](super::DeliveryOptimizationMaxCacheSize)
    DeliveryOptimizationMaxCacheSizePercentage: super::DeliveryOptimizationMaxCacheSize = "microsoft.graph.deliveryOptimizationMaxCacheSizePercentage";
    "maximumCacheSizePercentage" MAXIMUM_CACHE_SIZE_PERCENTAGE, maximum_cache_size_percentage i32 -> Option<i32>, with_maximum_cache_size_percentage(i32), "`maximumCacheSizePercentage`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deliveryOptimizationRestrictPeerSelectionByOptions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationrestrictpeerselectionbyoptions?view=graph-rest-beta)
    DeliveryOptimizationRestrictPeerSelectionByOptions = "microsoft.graph.deliveryOptimizationRestrictPeerSelectionByOptions" {
        NotConfigured = "notConfigured",
        SubnetMask = "subnetMask",
    }
}
