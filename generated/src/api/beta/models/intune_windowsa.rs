// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// Inherits from mobileAppIdentifier.
    ///
    /// [`microsoft.graph.windowsAppIdentifier`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsappidentifier?view=graph-rest-beta), with the accessors of [`MobileAppIdentifier`](super::MobileAppIdentifier)
    WindowsAppIdentifier: super::MobileAppIdentifier = "microsoft.graph.windowsAppIdentifier";
    "windowsAppId" WINDOWS_APP_ID, windows_app_id str -> Option<&str>, with_windows_app_id(String), "`windowsAppId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAppStartLayoutTileSize`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsappstartlayouttilesize?view=graph-rest-beta)
    WindowsAppStartLayoutTileSize = "microsoft.graph.windowsAppStartLayoutTileSize" {
        Hidden = "hidden",
        Small = "small",
        Medium = "medium",
        Wide = "wide",
        Large = "large",
    }
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.windowsAppX`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsappx?view=graph-rest-beta), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    WindowsAppX: super::MobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.windowsAppX";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "uploadState" UPLOAD_STATE, with_upload_state(i32), "`uploadState`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "isAssigned" IS_ASSIGNED, with_is_assigned(bool), "`isAssigned`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "dependentAppCount" DEPENDENT_APP_COUNT, with_dependent_app_count(i32), "`dependentAppCount`";
    inherited "supersededAppCount" SUPERSEDED_APP_COUNT, with_superseded_app_count(i32), "`supersededAppCount`";
    inherited "supersedingAppCount" SUPERSEDING_APP_COUNT, with_superseding_app_count(i32), "`supersedingAppCount`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    inherited "committedContentVersion" COMMITTED_CONTENT_VERSION, with_committed_content_version(String), "`committedContentVersion`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "contentVersions" CONTENT_VERSIONS, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`";
    "applicableArchitectures" APPLICABLE_ARCHITECTURES, applicable_architectures flags -> Option<Flags<super::WindowsArchitecture>>, with_applicable_architectures(Flags<super::WindowsArchitecture>), "`applicableArchitectures`: `microsoft.graph.windowsArchitecture`" "Possible values are: none, x86, x64, arm, neutral, arm64.";
    "identityName" IDENTITY_NAME, identity_name str -> Option<&str>, with_identity_name(String), "`identityName`: `Edm.String`";
    "identityPublisherHash" IDENTITY_PUBLISHER_HASH, identity_publisher_hash str -> Option<&str>, with_identity_publisher_hash(String), "`identityPublisherHash`: `Edm.String`";
    "identityResourceIdentifier" IDENTITY_RESOURCE_IDENTIFIER, identity_resource_identifier str -> Option<&str>, with_identity_resource_identifier(String), "`identityResourceIdentifier`: `Edm.String`";
    "isBundle" IS_BUNDLE, is_bundle bool -> Option<bool>, with_is_bundle(bool), "`isBundle`: `Edm.Boolean`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::WindowsMinimumOperatingSystem>, with_minimum_supported_operating_system(super::WindowsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.windowsMinimumOperatingSystem`";
    "identityVersion" IDENTITY_VERSION, identity_version str -> Option<&str>, with_identity_version(String), "`identityVersion`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.windowsAppXAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-windowsappxappassignmentsettings?view=graph-rest-beta), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    WindowsAppXAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.windowsAppXAppAssignmentSettings";
    "useDeviceContext" USE_DEVICE_CONTEXT, use_device_context bool -> Option<bool>, with_use_device_context(bool), "`useDeviceContext`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsArchitecture`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsarchitecture?view=graph-rest-beta)
    WindowsArchitecture = "microsoft.graph.windowsArchitecture" {
        None = "none",
        X86 = "x86",
        X64 = "x64",
        Arm = "arm",
        Neutral = "neutral",
        Arm64 = "arm64",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.windowsAssignedAccessProfile`, metadata, with the accessors of [`Entity`](super::Entity)
    WindowsAssignedAccessProfile: super::Entity = "microsoft.graph.windowsAssignedAccessProfile";
    inherited "id" ID, with_id(String), "`id`";
    "appUserModelIds" APP_USER_MODEL_IDS, app_user_model_ids strs -> Option<Vec<&str>>, with_app_user_model_ids(Vec<String>), "`appUserModelIds`: `Collection(Edm.String)`, metadata";
    "desktopAppPaths" DESKTOP_APP_PATHS, desktop_app_paths strs -> Option<Vec<&str>>, with_desktop_app_paths(Vec<String>), "`desktopAppPaths`: `Collection(Edm.String)`, metadata";
    "profileName" PROFILE_NAME, profile_name str -> Option<&str>, with_profile_name(String), "`profileName`: `Edm.String`, metadata";
    "showTaskBar" SHOW_TASK_BAR, show_task_bar bool -> Option<bool>, with_show_task_bar(bool), "`showTaskBar`: `Edm.Boolean`, metadata";
    "startMenuLayoutXml" START_MENU_LAYOUT_XML, start_menu_layout_xml binary -> Parsed<Bytes>, with_start_menu_layout_xml(Bytes), "`startMenuLayoutXml`: `Edm.Binary`, metadata";
    "userAccounts" USER_ACCOUNTS, user_accounts strs -> Option<Vec<&str>>, with_user_accounts(Vec<String>), "`userAccounts`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsAutoUpdateCatalogApp`, metadata, with the accessors of [`MobileApp`](super::MobileApp)
    WindowsAutoUpdateCatalogApp: super::MobileApp, super::Entity = "microsoft.graph.windowsAutoUpdateCatalogApp";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "uploadState" UPLOAD_STATE, with_upload_state(i32), "`uploadState`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "isAssigned" IS_ASSIGNED, with_is_assigned(bool), "`isAssigned`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "dependentAppCount" DEPENDENT_APP_COUNT, with_dependent_app_count(i32), "`dependentAppCount`";
    inherited "supersededAppCount" SUPERSEDED_APP_COUNT, with_superseded_app_count(i32), "`supersededAppCount`";
    inherited "supersedingAppCount" SUPERSEDING_APP_COUNT, with_superseding_app_count(i32), "`supersedingAppCount`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    "allowedArchitectures" ALLOWED_ARCHITECTURES, allowed_architectures flags -> Option<Flags<super::WindowsArchitecture>>, with_allowed_architectures(Flags<super::WindowsArchitecture>), "`allowedArchitectures`: `microsoft.graph.windowsArchitecture`, metadata";
    "installExperience" INSTALL_EXPERIENCE, install_experience model -> Option<&super::WindowsAutoUpdateCatalogAppInstallExperience>, with_install_experience(super::WindowsAutoUpdateCatalogAppInstallExperience), "`installExperience`: `microsoft.graph.windowsAutoUpdateCatalogAppInstallExperience`, metadata";
    "mobileAppCatalogPackageBranchId" MOBILE_APP_CATALOG_PACKAGE_BRANCH_ID, mobile_app_catalog_package_branch_id str -> Option<&str>, with_mobile_app_catalog_package_branch_id(String), "`mobileAppCatalogPackageBranchId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsAutoUpdateCatalogAppAssignmentSettings`, metadata, with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    WindowsAutoUpdateCatalogAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.windowsAutoUpdateCatalogAppAssignmentSettings";
    "deliveryOptimizationPriority" DELIVERY_OPTIMIZATION_PRIORITY, delivery_optimization_priority enumeration -> Option<super::WindowsAutoUpdateCatalogAppDeliveryOptimizationPriority>, with_delivery_optimization_priority(super::WindowsAutoUpdateCatalogAppDeliveryOptimizationPriority), "`deliveryOptimizationPriority`: `microsoft.graph.windowsAutoUpdateCatalogAppDeliveryOptimizationPriority`, metadata";
    "installTimeSettings" INSTALL_TIME_SETTINGS, install_time_settings model -> Option<&super::WindowsAutoUpdateCatalogAppInstallTimeSettings>, with_install_time_settings(super::WindowsAutoUpdateCatalogAppInstallTimeSettings), "`installTimeSettings`: `microsoft.graph.windowsAutoUpdateCatalogAppInstallTimeSettings`, metadata";
    "notificationType" NOTIFICATION_TYPE, notification_type enumeration -> Option<super::WindowsAutoUpdateCatalogAppNotificationType>, with_notification_type(super::WindowsAutoUpdateCatalogAppNotificationType), "`notificationType`: `microsoft.graph.windowsAutoUpdateCatalogAppNotificationType`, metadata";
    "restartSettings" RESTART_SETTINGS, restart_settings model -> Option<&super::WindowsAutoUpdateCatalogAppRestartSettings>, with_restart_settings(super::WindowsAutoUpdateCatalogAppRestartSettings), "`restartSettings`: `microsoft.graph.windowsAutoUpdateCatalogAppRestartSettings`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsAutoUpdateCatalogAppDeliveryOptimizationPriority`, metadata
    WindowsAutoUpdateCatalogAppDeliveryOptimizationPriority = "microsoft.graph.windowsAutoUpdateCatalogAppDeliveryOptimizationPriority" {
        NotConfigured = "notConfigured",
        Foreground = "foreground",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.windowsAutoUpdateCatalogAppInstallExperience`, metadata
    WindowsAutoUpdateCatalogAppInstallExperience = "microsoft.graph.windowsAutoUpdateCatalogAppInstallExperience";
    "deviceRestartBehavior" DEVICE_RESTART_BEHAVIOR, device_restart_behavior enumeration -> Option<super::WindowsAutoUpdateCatalogAppRestartBehavior>, with_device_restart_behavior(super::WindowsAutoUpdateCatalogAppRestartBehavior), "`deviceRestartBehavior`: `microsoft.graph.windowsAutoUpdateCatalogAppRestartBehavior`, metadata";
    "runAsAccount" RUN_AS_ACCOUNT, run_as_account enumeration -> Option<super::RunAsAccountType>, with_run_as_account(super::RunAsAccountType), "`runAsAccount`: `microsoft.graph.runAsAccountType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsAutoUpdateCatalogAppInstallTimeSettings`, metadata
    WindowsAutoUpdateCatalogAppInstallTimeSettings = "microsoft.graph.windowsAutoUpdateCatalogAppInstallTimeSettings";
    "deadlineDateTime" DEADLINE_DATE_TIME, deadline_date_time date_time -> Parsed<OffsetDateTime>, with_deadline_date_time(OffsetDateTime), "`deadlineDateTime`: `Edm.DateTimeOffset`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
    "useLocalTime" USE_LOCAL_TIME, use_local_time bool -> Option<bool>, with_use_local_time(bool), "`useLocalTime`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsAutoUpdateCatalogAppNotificationType`, metadata
    WindowsAutoUpdateCatalogAppNotificationType = "microsoft.graph.windowsAutoUpdateCatalogAppNotificationType" {
        ShowAll = "showAll",
        ShowReboot = "showReboot",
        HideAll = "hideAll",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsAutoUpdateCatalogAppRestartBehavior`, metadata
    WindowsAutoUpdateCatalogAppRestartBehavior = "microsoft.graph.windowsAutoUpdateCatalogAppRestartBehavior" {
        BasedOnReturnCode = "basedOnReturnCode",
        Allow = "allow",
        Suppress = "suppress",
        Force = "force",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.windowsAutoUpdateCatalogAppRestartSettings`, metadata
    WindowsAutoUpdateCatalogAppRestartSettings = "microsoft.graph.windowsAutoUpdateCatalogAppRestartSettings";
    "countdownDisplayBeforeRestartInMinutes" COUNTDOWN_DISPLAY_BEFORE_RESTART_IN_MINUTES, countdown_display_before_restart_in_minutes i32 -> Option<i32>, with_countdown_display_before_restart_in_minutes(i32), "`countdownDisplayBeforeRestartInMinutes`: `Edm.Int32`, metadata";
    "gracePeriodInMinutes" GRACE_PERIOD_IN_MINUTES, grace_period_in_minutes i32 -> Option<i32>, with_grace_period_in_minutes(i32), "`gracePeriodInMinutes`: `Edm.Int32`, metadata";
    "restartNotificationSnoozeDurationInMinutes" RESTART_NOTIFICATION_SNOOZE_DURATION_IN_MINUTES, restart_notification_snooze_duration_in_minutes i32 -> Option<i32>, with_restart_notification_snooze_duration_in_minutes(i32), "`restartNotificationSnoozeDurationInMinutes`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsAutopilotDeploymentProfile`](https://learn.microsoft.com/graph/api/resources/intune-shared-windowsautopilotdeploymentprofile?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsAutopilotDeploymentProfile: super::Entity = "microsoft.graph.windowsAutopilotDeploymentProfile" {
        "microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile",
        "microsoft.graph.azureADWindowsAutopilotDeploymentProfile",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "outOfBoxExperienceSettings" OUT_OF_BOX_EXPERIENCE_SETTINGS, out_of_box_experience_settings model -> Option<&super::OutOfBoxExperienceSettings>, with_out_of_box_experience_settings(super::OutOfBoxExperienceSettings), "`outOfBoxExperienceSettings`: `microsoft.graph.outOfBoxExperienceSettings`";
    "enrollmentStatusScreenSettings" ENROLLMENT_STATUS_SCREEN_SETTINGS, enrollment_status_screen_settings model -> Option<&super::WindowsEnrollmentStatusScreenSettings>, with_enrollment_status_screen_settings(super::WindowsEnrollmentStatusScreenSettings), "`enrollmentStatusScreenSettings`: `microsoft.graph.windowsEnrollmentStatusScreenSettings`";
    "extractHardwareHash" EXTRACT_HARDWARE_HASH, extract_hardware_hash bool -> Option<bool>, with_extract_hardware_hash(bool), "`extractHardwareHash`: `Edm.Boolean`";
    "deviceNameTemplate" DEVICE_NAME_TEMPLATE, device_name_template str -> Option<&str>, with_device_name_template(String), "`deviceNameTemplate`: `Edm.String`";
    "deviceType" DEVICE_TYPE, device_type enumeration -> Option<super::WindowsAutopilotDeviceType>, with_device_type(super::WindowsAutopilotDeviceType), "`deviceType`: `microsoft.graph.windowsAutopilotDeviceType`" "Possible values are: windowsPc, surfaceHub2.";
    "enableWhiteGlove" ENABLE_WHITE_GLOVE, enable_white_glove bool -> Option<bool>, with_enable_white_glove(bool), "`enableWhiteGlove`: `Edm.Boolean`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "hardwareHashExtractionEnabled" HARDWARE_HASH_EXTRACTION_ENABLED, hardware_hash_extraction_enabled bool -> Option<bool>, with_hardware_hash_extraction_enabled(bool), "`hardwareHashExtractionEnabled`: `Edm.Boolean`, metadata";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
    "managementServiceAppId" MANAGEMENT_SERVICE_APP_ID, management_service_app_id str -> Option<&str>, with_management_service_app_id(String), "`managementServiceAppId`: `Edm.String`, metadata";
    "outOfBoxExperienceSetting" OUT_OF_BOX_EXPERIENCE_SETTING, out_of_box_experience_setting model -> Option<&super::OutOfBoxExperienceSetting>, with_out_of_box_experience_setting(super::OutOfBoxExperienceSetting), "`outOfBoxExperienceSetting`: `microsoft.graph.outOfBoxExperienceSetting`, metadata";
    "preprovisioningAllowed" PREPROVISIONING_ALLOWED, preprovisioning_allowed bool -> Option<bool>, with_preprovisioning_allowed(bool), "`preprovisioningAllowed`: `Edm.Boolean`, metadata";
    "assignedDevices" ASSIGNED_DEVICES, assigned_devices models -> Option<&[super::WindowsAutopilotDeviceIdentity]>, with_assigned_devices(Vec<super::WindowsAutopilotDeviceIdentity>), "`assignedDevices`: `Collection(microsoft.graph.windowsAutopilotDeviceIdentity)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::WindowsAutopilotDeploymentProfileAssignment]>, with_assignments(Vec<super::WindowsAutopilotDeploymentProfileAssignment>), "`assignments`: `Collection(microsoft.graph.windowsAutopilotDeploymentProfileAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsAutopilotDeploymentProfileAssignment`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeploymentprofileassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsAutopilotDeploymentProfileAssignment: super::Entity = "microsoft.graph.windowsAutopilotDeploymentProfileAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "source" SOURCE, source enumeration -> Option<super::DeviceAndAppManagementAssignmentSource>, with_source(super::DeviceAndAppManagementAssignmentSource), "`source`: `microsoft.graph.deviceAndAppManagementAssignmentSource`" "Possible values are: direct, policySets.";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-windowsautopilotdeploymentprofilepolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    WindowsAutopilotDeploymentProfilePolicySetItem: super::PolicySetItem, super::Entity = "microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "payloadId" PAYLOAD_ID, with_payload_id(String), "`payloadId`";
    inherited "itemType" ITEM_TYPE, with_item_type(String), "`itemType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "status" STATUS, with_status(super::PolicySetStatus), "`status`";
    inherited "errorCode" ERROR_CODE, with_error_code(super::ErrorCode), "`errorCode`";
    inherited "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotDeploymentState`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-windowsautopilotdeploymentstate?view=graph-rest-beta)
    WindowsAutopilotDeploymentState = "microsoft.graph.windowsAutopilotDeploymentState" {
        Unknown = "unknown",
        Success = "success",
        InProgress = "inProgress",
        Failure = "failure",
        SuccessWithTimeout = "successWithTimeout",
        NotAttempted = "notAttempted",
        Disabled = "disabled",
        SuccessOnRetry = "successOnRetry",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsAutopilotDeviceIdentity`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeviceidentity?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsAutopilotDeviceIdentity: super::Entity = "microsoft.graph.windowsAutopilotDeviceIdentity";
    inherited "id" ID, with_id(String), "`id`";
    "deploymentProfileAssignmentStatus" DEPLOYMENT_PROFILE_ASSIGNMENT_STATUS, deployment_profile_assignment_status enumeration -> Option<super::WindowsAutopilotProfileAssignmentStatus>, with_deployment_profile_assignment_status(super::WindowsAutopilotProfileAssignmentStatus), "`deploymentProfileAssignmentStatus`: `microsoft.graph.windowsAutopilotProfileAssignmentStatus`" "Possible values are: unknown, assignedInSync, assignedOutOfSync, assignedUnkownSyncState, notAssigned, pending, failed.";
    "deploymentProfileAssignmentDetailedStatus" DEPLOYMENT_PROFILE_ASSIGNMENT_DETAILED_STATUS, deployment_profile_assignment_detailed_status enumeration -> Option<super::WindowsAutopilotProfileAssignmentDetailedStatus>, with_deployment_profile_assignment_detailed_status(super::WindowsAutopilotProfileAssignmentDetailedStatus), "`deploymentProfileAssignmentDetailedStatus`: `microsoft.graph.windowsAutopilotProfileAssignmentDetailedStatus`" "Possible values are: none, hardwareRequirementsNotMet, surfaceHubProfileNotSupported, holoLensProfileNotSupported, windowsPcProfileNotSupported, surfaceHub2SProfileNotSupported, unknownFutureValue.";
    "deploymentProfileAssignedDateTime" DEPLOYMENT_PROFILE_ASSIGNED_DATE_TIME, deployment_profile_assigned_date_time date_time -> Parsed<OffsetDateTime>, with_deployment_profile_assigned_date_time(OffsetDateTime), "`deploymentProfileAssignedDateTime`: `Edm.DateTimeOffset`";
    "groupTag" GROUP_TAG, group_tag str -> Option<&str>, with_group_tag(String), "`groupTag`: `Edm.String`";
    "purchaseOrderIdentifier" PURCHASE_ORDER_IDENTIFIER, purchase_order_identifier str -> Option<&str>, with_purchase_order_identifier(String), "`purchaseOrderIdentifier`: `Edm.String`";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`";
    "productKey" PRODUCT_KEY, product_key str -> Option<&str>, with_product_key(String), "`productKey`: `Edm.String`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "enrollmentState" ENROLLMENT_STATE, enrollment_state enumeration -> Option<super::EnrollmentState>, with_enrollment_state(super::EnrollmentState), "`enrollmentState`: `microsoft.graph.enrollmentState`" "Possible values are: unknown, enrolled, pendingReset, failed, notContacted, blocked.";
    "lastContactedDateTime" LAST_CONTACTED_DATE_TIME, last_contacted_date_time date_time -> Parsed<OffsetDateTime>, with_last_contacted_date_time(OffsetDateTime), "`lastContactedDateTime`: `Edm.DateTimeOffset`";
    "addressableUserName" ADDRESSABLE_USER_NAME, addressable_user_name str -> Option<&str>, with_addressable_user_name(String), "`addressableUserName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "resourceName" RESOURCE_NAME, resource_name str -> Option<&str>, with_resource_name(String), "`resourceName`: `Edm.String`";
    "skuNumber" SKU_NUMBER, sku_number str -> Option<&str>, with_sku_number(String), "`skuNumber`: `Edm.String`";
    "systemFamily" SYSTEM_FAMILY, system_family str -> Option<&str>, with_system_family(String), "`systemFamily`: `Edm.String`";
    "azureActiveDirectoryDeviceId" AZURE_ACTIVE_DIRECTORY_DEVICE_ID, azure_active_directory_device_id str -> Option<&str>, with_azure_active_directory_device_id(String), "`azureActiveDirectoryDeviceId`: `Edm.String`";
    "azureAdDeviceId" AZURE_AD_DEVICE_ID, azure_ad_device_id str -> Option<&str>, with_azure_ad_device_id(String), "`azureAdDeviceId`: `Edm.String`";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "deviceAccountUpn" DEVICE_ACCOUNT_UPN, device_account_upn str -> Option<&str>, with_device_account_upn(String), "`deviceAccountUpn`: `Edm.String`";
    "deviceAccountPassword" DEVICE_ACCOUNT_PASSWORD, device_account_password str -> Option<&str>, with_device_account_password(String), "`deviceAccountPassword`: `Edm.String`";
    "deviceFriendlyName" DEVICE_FRIENDLY_NAME, device_friendly_name str -> Option<&str>, with_device_friendly_name(String), "`deviceFriendlyName`: `Edm.String`";
    "remediationState" REMEDIATION_STATE, remediation_state enumeration -> Option<super::WindowsAutopilotDeviceRemediationState>, with_remediation_state(super::WindowsAutopilotDeviceRemediationState), "`remediationState`: `microsoft.graph.windowsAutopilotDeviceRemediationState`" "Possible values are: unknown, noRemediationRequired, automaticRemediationRequired, manualRemediationRequired, unknownFutureValue.";
    "remediationStateLastModifiedDateTime" REMEDIATION_STATE_LAST_MODIFIED_DATE_TIME, remediation_state_last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_remediation_state_last_modified_date_time(OffsetDateTime), "`remediationStateLastModifiedDateTime`: `Edm.DateTimeOffset`";
    "userlessEnrollmentStatus" USERLESS_ENROLLMENT_STATUS, userless_enrollment_status enumeration -> Option<super::WindowsAutopilotUserlessEnrollmentStatus>, with_userless_enrollment_status(super::WindowsAutopilotUserlessEnrollmentStatus), "`userlessEnrollmentStatus`: `microsoft.graph.windowsAutopilotUserlessEnrollmentStatus`, metadata";
    "deploymentProfile" DEPLOYMENT_PROFILE, deployment_profile model -> Option<&super::WindowsAutopilotDeploymentProfile>, with_deployment_profile(super::WindowsAutopilotDeploymentProfile), "`deploymentProfile`: `microsoft.graph.windowsAutopilotDeploymentProfile`";
    "intendedDeploymentProfile" INTENDED_DEPLOYMENT_PROFILE, intended_deployment_profile model -> Option<&super::WindowsAutopilotDeploymentProfile>, with_intended_deployment_profile(super::WindowsAutopilotDeploymentProfile), "`intendedDeploymentProfile`: `microsoft.graph.windowsAutopilotDeploymentProfile`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotDeviceRemediationState`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeviceremediationstate?view=graph-rest-beta)
    WindowsAutopilotDeviceRemediationState = "microsoft.graph.windowsAutopilotDeviceRemediationState" {
        Unknown = "unknown",
        NoRemediationRequired = "noRemediationRequired",
        AutomaticRemediationRequired = "automaticRemediationRequired",
        ManualRemediationRequired = "manualRemediationRequired",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotDeviceType`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdevicetype?view=graph-rest-beta)
    WindowsAutopilotDeviceType = "microsoft.graph.windowsAutopilotDeviceType" {
        WindowsPc = "windowsPc",
        SurfaceHub2 = "surfaceHub2",
        HoloLens = "holoLens",
        SurfaceHub2S = "surfaceHub2S",
        VirtualMachine = "virtualMachine",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotEnrollmentType`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-windowsautopilotenrollmenttype?view=graph-rest-beta)
    WindowsAutopilotEnrollmentType = "microsoft.graph.windowsAutopilotEnrollmentType" {
        Unknown = "unknown",
        AzureAdJoinedWithAutopilotProfile = "azureADJoinedWithAutopilotProfile",
        OfflineDomainJoined = "offlineDomainJoined",
        AzureAdJoinedUsingDeviceAuthWithAutopilotProfile = "azureADJoinedUsingDeviceAuthWithAutopilotProfile",
        AzureAdJoinedUsingDeviceAuthWithoutAutopilotProfile = "azureADJoinedUsingDeviceAuthWithoutAutopilotProfile",
        AzureAdJoinedWithOfflineAutopilotProfile = "azureADJoinedWithOfflineAutopilotProfile",
        AzureAdJoinedWithWhiteGlove = "azureADJoinedWithWhiteGlove",
        OfflineDomainJoinedWithWhiteGlove = "offlineDomainJoinedWithWhiteGlove",
        OfflineDomainJoinedWithOfflineAutopilotProfile = "offlineDomainJoinedWithOfflineAutopilotProfile",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotProfileAssignmentDetailedStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotprofileassignmentdetailedstatus?view=graph-rest-beta)
    WindowsAutopilotProfileAssignmentDetailedStatus = "microsoft.graph.windowsAutopilotProfileAssignmentDetailedStatus" {
        None = "none",
        HardwareRequirementsNotMet = "hardwareRequirementsNotMet",
        SurfaceHubProfileNotSupported = "surfaceHubProfileNotSupported",
        HoloLensProfileNotSupported = "holoLensProfileNotSupported",
        WindowsPcProfileNotSupported = "windowsPcProfileNotSupported",
        SurfaceHub2SProfileNotSupported = "surfaceHub2SProfileNotSupported",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotProfileAssignmentStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotprofileassignmentstatus?view=graph-rest-beta)
    WindowsAutopilotProfileAssignmentStatus = "microsoft.graph.windowsAutopilotProfileAssignmentStatus" {
        Unknown = "unknown",
        AssignedInSync = "assignedInSync",
        AssignedOutOfSync = "assignedOutOfSync",
        AssignedUnkownSyncState = "assignedUnkownSyncState",
        NotAssigned = "notAssigned",
        Pending = "pending",
        Failed = "failed",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsAutopilotSettings`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotsettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsAutopilotSettings: super::Entity = "microsoft.graph.windowsAutopilotSettings";
    inherited "id" ID, with_id(String), "`id`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
    "lastManualSyncTriggerDateTime" LAST_MANUAL_SYNC_TRIGGER_DATE_TIME, last_manual_sync_trigger_date_time date_time -> Parsed<OffsetDateTime>, with_last_manual_sync_trigger_date_time(OffsetDateTime), "`lastManualSyncTriggerDateTime`: `Edm.DateTimeOffset`";
    "syncStatus" SYNC_STATUS, sync_status enumeration -> Option<super::WindowsAutopilotSyncStatus>, with_sync_status(super::WindowsAutopilotSyncStatus), "`syncStatus`: `microsoft.graph.windowsAutopilotSyncStatus`" "Possible values are: unknown, inProgress, completed, failed.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotSyncStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotsyncstatus?view=graph-rest-beta)
    WindowsAutopilotSyncStatus = "microsoft.graph.windowsAutopilotSyncStatus" {
        Unknown = "unknown",
        InProgress = "inProgress",
        Completed = "completed",
        Failed = "failed",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsAutopilotUserlessEnrollmentStatus`, metadata
    WindowsAutopilotUserlessEnrollmentStatus = "microsoft.graph.windowsAutopilotUserlessEnrollmentStatus" {
        Unknown = "unknown",
        Allowed = "allowed",
        Blocked = "blocked",
        UnknownFutureValue = "unknownFutureValue",
    }
}
