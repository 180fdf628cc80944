// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed, Time};

crate::runtime::model! {
    /// [`microsoft.graph.zebraFotaArtifact`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotaartifact?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ZebraFotaArtifact: super::Entity = "microsoft.graph.zebraFotaArtifact";
    inherited "id" ID, with_id(String), "`id`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "patchVersion" PATCH_VERSION, patch_version str -> Option<&str>, with_patch_version(String), "`patchVersion`: `Edm.String`";
    "boardSupportPackageVersion" BOARD_SUPPORT_PACKAGE_VERSION, board_support_package_version str -> Option<&str>, with_board_support_package_version(String), "`boardSupportPackageVersion`: `Edm.String`";
    "releaseNotesUrl" RELEASE_NOTES_URL, release_notes_url str -> Option<&str>, with_release_notes_url(String), "`releaseNotesUrl`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.zebraFotaConnector`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotaconnector?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ZebraFotaConnector: super::Entity = "microsoft.graph.zebraFotaConnector";
    inherited "id" ID, with_id(String), "`id`";
    "state" STATE, state enumeration -> Option<super::ZebraFotaConnectorState>, with_state(super::ZebraFotaConnectorState), "`state`: `microsoft.graph.zebraFotaConnectorState`" "Possible values are: none, connected, disconnected, unknownFutureValue.";
    "enrollmentToken" ENROLLMENT_TOKEN, enrollment_token str -> Option<&str>, with_enrollment_token(String), "`enrollmentToken`: `Edm.String`";
    "enrollmentAuthorizationUrl" ENROLLMENT_AUTHORIZATION_URL, enrollment_authorization_url str -> Option<&str>, with_enrollment_authorization_url(String), "`enrollmentAuthorizationUrl`: `Edm.String`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
    "fotaAppsApproved" FOTA_APPS_APPROVED, fota_apps_approved bool -> Option<bool>, with_fota_apps_approved(bool), "`fotaAppsApproved`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.zebraFotaConnectorState`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotaconnectorstate?view=graph-rest-beta)
    ZebraFotaConnectorState = "microsoft.graph.zebraFotaConnectorState" {
        None = "none",
        Connected = "connected",
        Disconnected = "disconnected",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.zebraFotaDeployment`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotadeployment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ZebraFotaDeployment: super::Entity = "microsoft.graph.zebraFotaDeployment";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "deploymentSettings" DEPLOYMENT_SETTINGS, deployment_settings model -> Option<&super::ZebraFotaDeploymentSettings>, with_deployment_settings(super::ZebraFotaDeploymentSettings), "`deploymentSettings`: `microsoft.graph.zebraFotaDeploymentSettings`";
    "deploymentAssignments" DEPLOYMENT_ASSIGNMENTS, deployment_assignments models -> Option<&[super::AndroidFotaDeploymentAssignment]>, with_deployment_assignments(Vec<super::AndroidFotaDeploymentAssignment>), "`deploymentAssignments`: `Collection(microsoft.graph.androidFotaDeploymentAssignment)`, not in the metadata";
    "deploymentStatus" DEPLOYMENT_STATUS, deployment_status model -> Option<&super::ZebraFotaDeploymentStatus>, with_deployment_status(super::ZebraFotaDeploymentStatus), "`deploymentStatus`: `microsoft.graph.zebraFotaDeploymentStatus`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.zebraFotaDeploymentSettings`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotadeploymentsettings?view=graph-rest-beta)
    ZebraFotaDeploymentSettings = "microsoft.graph.zebraFotaDeploymentSettings";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "updateType" UPDATE_TYPE, update_type enumeration -> Option<super::ZebraFotaUpdateType>, with_update_type(super::ZebraFotaUpdateType), "`updateType`: `microsoft.graph.zebraFotaUpdateType`" "Possible values are: custom, latest, auto, unknownFutureValue.";
    "timeZoneOffsetInMinutes" TIME_ZONE_OFFSET_IN_MINUTES, time_zone_offset_in_minutes i32 -> Option<i32>, with_time_zone_offset_in_minutes(i32), "`timeZoneOffsetInMinutes`: `Edm.Int32`";
    "firmwareTargetBoardSupportPackageVersion" FIRMWARE_TARGET_BOARD_SUPPORT_PACKAGE_VERSION, firmware_target_board_support_package_version str -> Option<&str>, with_firmware_target_board_support_package_version(String), "`firmwareTargetBoardSupportPackageVersion`: `Edm.String`";
    "firmwareTargetPatch" FIRMWARE_TARGET_PATCH, firmware_target_patch str -> Option<&str>, with_firmware_target_patch(String), "`firmwareTargetPatch`: `Edm.String`";
    "firmwareTargetOsVersion" FIRMWARE_TARGET_OS_VERSION, firmware_target_os_version str -> Option<&str>, with_firmware_target_os_version(String), "`firmwareTargetOsVersion`: `Edm.String`";
    "scheduleMode" SCHEDULE_MODE, schedule_mode enumeration -> Option<super::ZebraFotaScheduleMode>, with_schedule_mode(super::ZebraFotaScheduleMode), "`scheduleMode`: `microsoft.graph.zebraFotaScheduleMode`" "Possible values are: installNow, scheduled, unknownFutureValue.";
    "scheduleDurationInDays" SCHEDULE_DURATION_IN_DAYS, schedule_duration_in_days i32 -> Option<i32>, with_schedule_duration_in_days(i32), "`scheduleDurationInDays`: `Edm.Int32`";
    "downloadRuleNetworkType" DOWNLOAD_RULE_NETWORK_TYPE, download_rule_network_type enumeration -> Option<super::ZebraFotaNetworkType>, with_download_rule_network_type(super::ZebraFotaNetworkType), "`downloadRuleNetworkType`: `microsoft.graph.zebraFotaNetworkType`" "Possible values are: any, wifi, cellular, wifiAndCellular, unknownFutureValue.";
    "downloadRuleStartDateTime" DOWNLOAD_RULE_START_DATE_TIME, download_rule_start_date_time date_time -> Parsed<OffsetDateTime>, with_download_rule_start_date_time(OffsetDateTime), "`downloadRuleStartDateTime`: `Edm.DateTimeOffset`";
    "installRuleStartDateTime" INSTALL_RULE_START_DATE_TIME, install_rule_start_date_time date_time -> Parsed<OffsetDateTime>, with_install_rule_start_date_time(OffsetDateTime), "`installRuleStartDateTime`: `Edm.DateTimeOffset`";
    "installRuleWindowStartTime" INSTALL_RULE_WINDOW_START_TIME, install_rule_window_start_time time_of_day -> Parsed<Time>, with_install_rule_window_start_time(Time), "`installRuleWindowStartTime`: `Edm.TimeOfDay`";
    "installRuleWindowEndTime" INSTALL_RULE_WINDOW_END_TIME, install_rule_window_end_time time_of_day -> Parsed<Time>, with_install_rule_window_end_time(Time), "`installRuleWindowEndTime`: `Edm.TimeOfDay`";
    "batteryRuleMinimumBatteryLevelPercentage" BATTERY_RULE_MINIMUM_BATTERY_LEVEL_PERCENTAGE, battery_rule_minimum_battery_level_percentage i32 -> Option<i32>, with_battery_rule_minimum_battery_level_percentage(i32), "`batteryRuleMinimumBatteryLevelPercentage`: `Edm.Int32`";
    "batteryRuleRequireCharger" BATTERY_RULE_REQUIRE_CHARGER, battery_rule_require_charger bool -> Option<bool>, with_battery_rule_require_charger(bool), "`batteryRuleRequireCharger`: `Edm.Boolean`";
    "firmwareTargetArtifactDescription" FIRMWARE_TARGET_ARTIFACT_DESCRIPTION, firmware_target_artifact_description str -> Option<&str>, with_firmware_target_artifact_description(String), "`firmwareTargetArtifactDescription`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.zebraFotaDeploymentState`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotadeploymentstate?view=graph-rest-beta)
    ZebraFotaDeploymentState = "microsoft.graph.zebraFotaDeploymentState" {
        PendingCreation = "pendingCreation",
        CreateFailed = "createFailed",
        Created = "created",
        InProgress = "inProgress",
        Completed = "completed",
        PendingCancel = "pendingCancel",
        Canceled = "canceled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.zebraFotaDeploymentStatus`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotadeploymentstatus?view=graph-rest-beta)
    ZebraFotaDeploymentStatus = "microsoft.graph.zebraFotaDeploymentStatus";
    "state" STATE, state enumeration -> Option<super::ZebraFotaDeploymentState>, with_state(super::ZebraFotaDeploymentState), "`state`: `microsoft.graph.zebraFotaDeploymentState`" "Possible values are: pendingCreation, createFailed, created, inProgress, completed, pendingCancel, canceled, unknownFutureValue.";
    "totalDevices" TOTAL_DEVICES, total_devices i32 -> Option<i32>, with_total_devices(i32), "`totalDevices`: `Edm.Int32`";
    "totalCreated" TOTAL_CREATED, total_created i32 -> Option<i32>, with_total_created(i32), "`totalCreated`: `Edm.Int32`";
    "totalScheduled" TOTAL_SCHEDULED, total_scheduled i32 -> Option<i32>, with_total_scheduled(i32), "`totalScheduled`: `Edm.Int32`";
    "totalDownloading" TOTAL_DOWNLOADING, total_downloading i32 -> Option<i32>, with_total_downloading(i32), "`totalDownloading`: `Edm.Int32`";
    "totalAwaitingInstall" TOTAL_AWAITING_INSTALL, total_awaiting_install i32 -> Option<i32>, with_total_awaiting_install(i32), "`totalAwaitingInstall`: `Edm.Int32`";
    "totalSucceededInstall" TOTAL_SUCCEEDED_INSTALL, total_succeeded_install i32 -> Option<i32>, with_total_succeeded_install(i32), "`totalSucceededInstall`: `Edm.Int32`";
    "totalCanceled" TOTAL_CANCELED, total_canceled i32 -> Option<i32>, with_total_canceled(i32), "`totalCanceled`: `Edm.Int32`";
    "totalUnknown" TOTAL_UNKNOWN, total_unknown i32 -> Option<i32>, with_total_unknown(i32), "`totalUnknown`: `Edm.Int32`";
    "totalFailedDownload" TOTAL_FAILED_DOWNLOAD, total_failed_download i32 -> Option<i32>, with_total_failed_download(i32), "`totalFailedDownload`: `Edm.Int32`";
    "totalFailedInstall" TOTAL_FAILED_INSTALL, total_failed_install i32 -> Option<i32>, with_total_failed_install(i32), "`totalFailedInstall`: `Edm.Int32`";
    "completeOrCanceledDateTime" COMPLETE_OR_CANCELED_DATE_TIME, complete_or_canceled_date_time date_time -> Parsed<OffsetDateTime>, with_complete_or_canceled_date_time(OffsetDateTime), "`completeOrCanceledDateTime`: `Edm.DateTimeOffset`";
    "cancelRequested" CANCEL_REQUESTED, cancel_requested bool -> Option<bool>, with_cancel_requested(bool), "`cancelRequested`: `Edm.Boolean`";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "errorCode" ERROR_CODE, error_code enumeration -> Option<super::ZebraFotaErrorCode>, with_error_code(super::ZebraFotaErrorCode), "`errorCode`: `microsoft.graph.zebraFotaErrorCode`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.zebraFotaErrorCode`, metadata
    ZebraFotaErrorCode = "microsoft.graph.zebraFotaErrorCode" {
        Success = "success",
        NoDevicesFoundInSelectedAadGroups = "noDevicesFoundInSelectedAadGroups",
        NoIntuneDevicesFoundInSelectedAadGroups = "noIntuneDevicesFoundInSelectedAadGroups",
        NoZebraFotaEnrolledDevicesFoundForCurrentTenant = "noZebraFotaEnrolledDevicesFoundForCurrentTenant",
        NoZebraFotaEnrolledDevicesFoundInSelectedAadGroups = "noZebraFotaEnrolledDevicesFoundInSelectedAadGroups",
        NoZebraFotaDevicesFoundForSelectedDeviceModel = "noZebraFotaDevicesFoundForSelectedDeviceModel",
        ZebraFotaCreateDeploymentRequestFailure = "zebraFotaCreateDeploymentRequestFailure",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.zebraFotaNetworkType`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotanetworktype?view=graph-rest-beta)
    ZebraFotaNetworkType = "microsoft.graph.zebraFotaNetworkType" {
        Any = "any",
        Wifi = "wifi",
        Cellular = "cellular",
        WifiAndCellular = "wifiAndCellular",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.zebraFotaScheduleMode`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotaschedulemode?view=graph-rest-beta)
    ZebraFotaScheduleMode = "microsoft.graph.zebraFotaScheduleMode" {
        InstallNow = "installNow",
        Scheduled = "scheduled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.zebraFotaUpdateType`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotaupdatetype?view=graph-rest-beta)
    ZebraFotaUpdateType = "microsoft.graph.zebraFotaUpdateType" {
        Custom = "custom",
        Latest = "latest",
        Auto = "auto",
        UnknownFutureValue = "unknownFutureValue",
    }
}
