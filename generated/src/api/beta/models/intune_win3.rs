// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Flags, OffsetDateTime};

crate::runtime::model! {
    /// `microsoft.graph.win32CatalogApp`, metadata, with the accessors of [`Win32LobApp`](super::Win32LobApp)
    Win32CatalogApp: super::Win32LobApp, super::MobileApp, super::Entity = "microsoft.graph.win32CatalogApp";
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
    inherited "installCommandLine" INSTALL_COMMAND_LINE, with_install_command_line(String), "`installCommandLine`";
    inherited "uninstallCommandLine" UNINSTALL_COMMAND_LINE, with_uninstall_command_line(String), "`uninstallCommandLine`";
    inherited "applicableArchitectures" APPLICABLE_ARCHITECTURES, with_applicable_architectures(Flags<super::WindowsArchitecture>), "`applicableArchitectures`";
    inherited "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, with_minimum_supported_operating_system(super::WindowsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`";
    inherited "minimumFreeDiskSpaceInMB" MINIMUM_FREE_DISK_SPACE_IN_MB, with_minimum_free_disk_space_in_mb(i32), "`minimumFreeDiskSpaceInMB`";
    inherited "minimumMemoryInMB" MINIMUM_MEMORY_IN_MB, with_minimum_memory_in_mb(i32), "`minimumMemoryInMB`";
    inherited "minimumNumberOfProcessors" MINIMUM_NUMBER_OF_PROCESSORS, with_minimum_number_of_processors(i32), "`minimumNumberOfProcessors`";
    inherited "minimumCpuSpeedInMHz" MINIMUM_CPU_SPEED_IN_M_HZ, with_minimum_cpu_speed_in_m_hz(i32), "`minimumCpuSpeedInMHz`";
    inherited "detectionRules" DETECTION_RULES, with_detection_rules(Vec<super::Win32LobAppDetection>), "`detectionRules`";
    inherited "requirementRules" REQUIREMENT_RULES, with_requirement_rules(Vec<super::Win32LobAppRequirement>), "`requirementRules`";
    inherited "rules" RULES, with_rules(Vec<super::Win32LobAppRule>), "`rules`";
    inherited "installExperience" INSTALL_EXPERIENCE, with_install_experience(super::Win32LobAppInstallExperience), "`installExperience`";
    inherited "returnCodes" RETURN_CODES, with_return_codes(Vec<super::Win32LobAppReturnCode>), "`returnCodes`";
    inherited "msiInformation" MSI_INFORMATION, with_msi_information(super::Win32LobAppMsiInformation), "`msiInformation`";
    inherited "setupFilePath" SETUP_FILE_PATH, with_setup_file_path(String), "`setupFilePath`";
    inherited "minimumSupportedWindowsRelease" MINIMUM_SUPPORTED_WINDOWS_RELEASE, with_minimum_supported_windows_release(String), "`minimumSupportedWindowsRelease`";
    inherited "displayVersion" DISPLAY_VERSION, with_display_version(String), "`displayVersion`";
    inherited "allowAvailableUninstall" ALLOW_AVAILABLE_UNINSTALL, with_allow_available_uninstall(bool), "`allowAvailableUninstall`";
    inherited "activeInstallScript" ACTIVE_INSTALL_SCRIPT, with_active_install_script(super::MobileAppScriptReference), "`activeInstallScript`";
    inherited "activeUninstallScript" ACTIVE_UNINSTALL_SCRIPT, with_active_uninstall_script(super::MobileAppScriptReference), "`activeUninstallScript`";
    inherited "allowedArchitectures" ALLOWED_ARCHITECTURES, with_allowed_architectures(Flags<super::WindowsArchitecture>), "`allowedArchitectures`";
    "mobileAppCatalogPackageId" MOBILE_APP_CATALOG_PACKAGE_ID, mobile_app_catalog_package_id str -> Option<&str>, with_mobile_app_catalog_package_id(String), "`mobileAppCatalogPackageId`: `Edm.String`, metadata";
    "latestUpgradeCatalogPackage" LATEST_UPGRADE_CATALOG_PACKAGE, latest_upgrade_catalog_package model -> Option<&super::MobileAppCatalogPackage>, with_latest_upgrade_catalog_package(super::MobileAppCatalogPackage), "`latestUpgradeCatalogPackage`: `microsoft.graph.mobileAppCatalogPackage`, metadata";
    "referencedCatalogPackage" REFERENCED_CATALOG_PACKAGE, referenced_catalog_package model -> Option<&super::MobileAppCatalogPackage>, with_referenced_catalog_package(super::MobileAppCatalogPackage), "`referencedCatalogPackage`: `microsoft.graph.mobileAppCatalogPackage`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.win32CatalogAppAssignmentSettings`, metadata, with the accessors of [`Win32LobAppAssignmentSettings`](super::Win32LobAppAssignmentSettings)
    Win32CatalogAppAssignmentSettings: super::Win32LobAppAssignmentSettings, super::MobileAppAssignmentSettings = "microsoft.graph.win32CatalogAppAssignmentSettings";
    inherited "notifications" NOTIFICATIONS, with_notifications(super::Win32LobAppNotification), "`notifications`";
    inherited "restartSettings" RESTART_SETTINGS, with_restart_settings(super::Win32LobAppRestartSettings), "`restartSettings`";
    inherited "installTimeSettings" INSTALL_TIME_SETTINGS, with_install_time_settings(super::MobileAppInstallTimeSettings), "`installTimeSettings`";
    inherited "deliveryOptimizationPriority" DELIVERY_OPTIMIZATION_PRIORITY, with_delivery_optimization_priority(super::Win32LobAppDeliveryOptimizationPriority), "`deliveryOptimizationPriority`";
    inherited "autoUpdateSettings" AUTO_UPDATE_SETTINGS, with_auto_update_settings(super::Win32LobAppAutoUpdateSettings), "`autoUpdateSettings`";
    inherited "inUseSettings" IN_USE_SETTINGS, with_in_use_settings(super::Win32LobAppInUseSettings), "`inUseSettings`";
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.win32LobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapp?view=graph-rest-beta), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    Win32LobApp: super::MobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.win32LobApp" {
        "microsoft.graph.win32CatalogApp",
    };
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
    "installCommandLine" INSTALL_COMMAND_LINE, install_command_line str -> Option<&str>, with_install_command_line(String), "`installCommandLine`: `Edm.String`";
    "uninstallCommandLine" UNINSTALL_COMMAND_LINE, uninstall_command_line str -> Option<&str>, with_uninstall_command_line(String), "`uninstallCommandLine`: `Edm.String`";
    "applicableArchitectures" APPLICABLE_ARCHITECTURES, applicable_architectures flags -> Option<Flags<super::WindowsArchitecture>>, with_applicable_architectures(Flags<super::WindowsArchitecture>), "`applicableArchitectures`: `microsoft.graph.windowsArchitecture`" "Possible values are: none, x86, x64, arm, neutral, arm64.";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::WindowsMinimumOperatingSystem>, with_minimum_supported_operating_system(super::WindowsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.windowsMinimumOperatingSystem`";
    "minimumFreeDiskSpaceInMB" MINIMUM_FREE_DISK_SPACE_IN_MB, minimum_free_disk_space_in_mb i32 -> Option<i32>, with_minimum_free_disk_space_in_mb(i32), "`minimumFreeDiskSpaceInMB`: `Edm.Int32`";
    "minimumMemoryInMB" MINIMUM_MEMORY_IN_MB, minimum_memory_in_mb i32 -> Option<i32>, with_minimum_memory_in_mb(i32), "`minimumMemoryInMB`: `Edm.Int32`";
    "minimumNumberOfProcessors" MINIMUM_NUMBER_OF_PROCESSORS, minimum_number_of_processors i32 -> Option<i32>, with_minimum_number_of_processors(i32), "`minimumNumberOfProcessors`: `Edm.Int32`";
    "minimumCpuSpeedInMHz" MINIMUM_CPU_SPEED_IN_M_HZ, minimum_cpu_speed_in_m_hz i32 -> Option<i32>, with_minimum_cpu_speed_in_m_hz(i32), "`minimumCpuSpeedInMHz`: `Edm.Int32`";
    "detectionRules" DETECTION_RULES, detection_rules models -> Option<&[super::Win32LobAppDetection]>, with_detection_rules(Vec<super::Win32LobAppDetection>), "`detectionRules`: `Collection(microsoft.graph.win32LobAppDetection)`";
    "requirementRules" REQUIREMENT_RULES, requirement_rules models -> Option<&[super::Win32LobAppRequirement]>, with_requirement_rules(Vec<super::Win32LobAppRequirement>), "`requirementRules`: `Collection(microsoft.graph.win32LobAppRequirement)`";
    "rules" RULES, rules models -> Option<&[super::Win32LobAppRule]>, with_rules(Vec<super::Win32LobAppRule>), "`rules`: `Collection(microsoft.graph.win32LobAppRule)`";
    "installExperience" INSTALL_EXPERIENCE, install_experience model -> Option<&super::Win32LobAppInstallExperience>, with_install_experience(super::Win32LobAppInstallExperience), "`installExperience`: `microsoft.graph.win32LobAppInstallExperience`";
    "returnCodes" RETURN_CODES, return_codes models -> Option<&[super::Win32LobAppReturnCode]>, with_return_codes(Vec<super::Win32LobAppReturnCode>), "`returnCodes`: `Collection(microsoft.graph.win32LobAppReturnCode)`";
    "msiInformation" MSI_INFORMATION, msi_information model -> Option<&super::Win32LobAppMsiInformation>, with_msi_information(super::Win32LobAppMsiInformation), "`msiInformation`: `microsoft.graph.win32LobAppMsiInformation`";
    "setupFilePath" SETUP_FILE_PATH, setup_file_path str -> Option<&str>, with_setup_file_path(String), "`setupFilePath`: `Edm.String`";
    "minimumSupportedWindowsRelease" MINIMUM_SUPPORTED_WINDOWS_RELEASE, minimum_supported_windows_release str -> Option<&str>, with_minimum_supported_windows_release(String), "`minimumSupportedWindowsRelease`: `Edm.String`";
    "displayVersion" DISPLAY_VERSION, display_version str -> Option<&str>, with_display_version(String), "`displayVersion`: `Edm.String`";
    "allowAvailableUninstall" ALLOW_AVAILABLE_UNINSTALL, allow_available_uninstall bool -> Option<bool>, with_allow_available_uninstall(bool), "`allowAvailableUninstall`: `Edm.Boolean`";
    "activeInstallScript" ACTIVE_INSTALL_SCRIPT, active_install_script model -> Option<&super::MobileAppScriptReference>, with_active_install_script(super::MobileAppScriptReference), "`activeInstallScript`: `microsoft.graph.mobileAppScriptReference`, metadata";
    "activeUninstallScript" ACTIVE_UNINSTALL_SCRIPT, active_uninstall_script model -> Option<&super::MobileAppScriptReference>, with_active_uninstall_script(super::MobileAppScriptReference), "`activeUninstallScript`: `microsoft.graph.mobileAppScriptReference`, metadata";
    "allowedArchitectures" ALLOWED_ARCHITECTURES, allowed_architectures flags -> Option<Flags<super::WindowsArchitecture>>, with_allowed_architectures(Flags<super::WindowsArchitecture>), "`allowedArchitectures`: `microsoft.graph.windowsArchitecture`, metadata";
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.win32LobAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-win32lobappassignmentsettings?view=graph-rest-beta), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    Win32LobAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.win32LobAppAssignmentSettings" {
        "microsoft.graph.win32CatalogAppAssignmentSettings",
    };
    "notifications" NOTIFICATIONS, notifications enumeration -> Option<super::Win32LobAppNotification>, with_notifications(super::Win32LobAppNotification), "`notifications`: `microsoft.graph.win32LobAppNotification`" "Possible values are: showAll, showReboot, hideAll.";
    "restartSettings" RESTART_SETTINGS, restart_settings model -> Option<&super::Win32LobAppRestartSettings>, with_restart_settings(super::Win32LobAppRestartSettings), "`restartSettings`: `microsoft.graph.win32LobAppRestartSettings`";
    "installTimeSettings" INSTALL_TIME_SETTINGS, install_time_settings model -> Option<&super::MobileAppInstallTimeSettings>, with_install_time_settings(super::MobileAppInstallTimeSettings), "`installTimeSettings`: `microsoft.graph.mobileAppInstallTimeSettings`";
    "deliveryOptimizationPriority" DELIVERY_OPTIMIZATION_PRIORITY, delivery_optimization_priority enumeration -> Option<super::Win32LobAppDeliveryOptimizationPriority>, with_delivery_optimization_priority(super::Win32LobAppDeliveryOptimizationPriority), "`deliveryOptimizationPriority`: `microsoft.graph.win32LobAppDeliveryOptimizationPriority`" "Possible values are: notConfigured, foreground.";
    "autoUpdateSettings" AUTO_UPDATE_SETTINGS, auto_update_settings model -> Option<&super::Win32LobAppAutoUpdateSettings>, with_auto_update_settings(super::Win32LobAppAutoUpdateSettings), "`autoUpdateSettings`: `microsoft.graph.win32LobAppAutoUpdateSettings`, metadata";
    "inUseSettings" IN_USE_SETTINGS, in_use_settings model -> Option<&super::Win32LobAppInUseSettings>, with_in_use_settings(super::Win32LobAppInUseSettings), "`inUseSettings`: `microsoft.graph.win32LobAppInUseSettings`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.win32LobAppAutoUpdateSettings`, metadata
    Win32LobAppAutoUpdateSettings = "microsoft.graph.win32LobAppAutoUpdateSettings";
    "autoUpdateSupersededAppsState" AUTO_UPDATE_SUPERSEDED_APPS_STATE, auto_update_superseded_apps_state enumeration -> Option<super::Win32LobAutoUpdateSupersededAppsState>, with_auto_update_superseded_apps_state(super::Win32LobAutoUpdateSupersededAppsState), "`autoUpdateSupersededAppsState`: `microsoft.graph.win32LobAutoUpdateSupersededAppsState`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppDeliveryOptimizationPriority`](https://learn.microsoft.com/graph/api/resources/intune-shared-win32lobappdeliveryoptimizationpriority?view=graph-rest-beta)
    Win32LobAppDeliveryOptimizationPriority = "microsoft.graph.win32LobAppDeliveryOptimizationPriority" {
        NotConfigured = "notConfigured",
        Foreground = "foreground",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppDetection`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappdetection?view=graph-rest-beta)
    Win32LobAppDetection = "microsoft.graph.win32LobAppDetection" {
        "microsoft.graph.win32LobAppFileSystemDetection",
        "microsoft.graph.win32LobAppPowerShellScriptDetection",
        "microsoft.graph.win32LobAppProductCodeDetection",
        "microsoft.graph.win32LobAppRegistryDetection",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppDetectionOperator`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappdetectionoperator?view=graph-rest-beta)
    Win32LobAppDetectionOperator = "microsoft.graph.win32LobAppDetectionOperator" {
        NotConfigured = "notConfigured",
        Equal = "equal",
        NotEqual = "notEqual",
        GreaterThan = "greaterThan",
        GreaterThanOrEqual = "greaterThanOrEqual",
        LessThan = "lessThan",
        LessThanOrEqual = "lessThanOrEqual",
    }
}

crate::runtime::model! {
    /// Inherits from win32LobAppDetection.
    ///
    /// [`microsoft.graph.win32LobAppFileSystemDetection`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappfilesystemdetection?view=graph-rest-beta), with the accessors of [`Win32LobAppDetection`](super::Win32LobAppDetection)
    Win32LobAppFileSystemDetection: super::Win32LobAppDetection = "microsoft.graph.win32LobAppFileSystemDetection";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`";
    "fileOrFolderName" FILE_OR_FOLDER_NAME, file_or_folder_name str -> Option<&str>, with_file_or_folder_name(String), "`fileOrFolderName`: `Edm.String`";
    "check32BitOn64System" CHECK32_BIT_ON64_SYSTEM, check32_bit_on64_system bool -> Option<bool>, with_check32_bit_on64_system(bool), "`check32BitOn64System`: `Edm.Boolean`";
    "detectionType" DETECTION_TYPE, detection_type enumeration -> Option<super::Win32LobAppFileSystemDetectionType>, with_detection_type(super::Win32LobAppFileSystemDetectionType), "`detectionType`: `microsoft.graph.win32LobAppFileSystemDetectionType`" "Possible values are: notConfigured, exists, modifiedDate, createdDate, version, sizeInMB, doesNotExist.";
    "operator" OPERATOR, operator flags -> Option<Flags<super::Win32LobAppDetectionOperator>>, with_operator(Flags<super::Win32LobAppDetectionOperator>), "`operator`: `microsoft.graph.win32LobAppDetectionOperator`" "Possible values are: notConfigured, equal, notEqual, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual.";
    "detectionValue" DETECTION_VALUE, detection_value str -> Option<&str>, with_detection_value(String), "`detectionValue`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppFileSystemDetectionType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappfilesystemdetectiontype?view=graph-rest-beta)
    Win32LobAppFileSystemDetectionType = "microsoft.graph.win32LobAppFileSystemDetectionType" {
        NotConfigured = "notConfigured",
        Exists = "exists",
        ModifiedDate = "modifiedDate",
        CreatedDate = "createdDate",
        Version = "version",
        SizeInMb = "sizeInMB",
        DoesNotExist = "doesNotExist",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppFileSystemOperationType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappfilesystemoperationtype?view=graph-rest-beta)
    Win32LobAppFileSystemOperationType = "microsoft.graph.win32LobAppFileSystemOperationType" {
        NotConfigured = "notConfigured",
        Exists = "exists",
        ModifiedDate = "modifiedDate",
        CreatedDate = "createdDate",
        Version = "version",
        SizeInMb = "sizeInMB",
        DoesNotExist = "doesNotExist",
        SizeInBytes = "sizeInBytes",
        AppVersion = "appVersion",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from win32LobAppRequirement.
    ///
    /// [`microsoft.graph.win32LobAppFileSystemRequirement`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappfilesystemrequirement?view=graph-rest-beta), with the accessors of [`Win32LobAppRequirement`](super::Win32LobAppRequirement)
    Win32LobAppFileSystemRequirement: super::Win32LobAppRequirement = "microsoft.graph.win32LobAppFileSystemRequirement";
    inherited "operator" OPERATOR, with_operator(Flags<super::Win32LobAppDetectionOperator>), "`operator`";
    inherited "detectionValue" DETECTION_VALUE, with_detection_value(String), "`detectionValue`";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`";
    "fileOrFolderName" FILE_OR_FOLDER_NAME, file_or_folder_name str -> Option<&str>, with_file_or_folder_name(String), "`fileOrFolderName`: `Edm.String`";
    "check32BitOn64System" CHECK32_BIT_ON64_SYSTEM, check32_bit_on64_system bool -> Option<bool>, with_check32_bit_on64_system(bool), "`check32BitOn64System`: `Edm.Boolean`";
    "detectionType" DETECTION_TYPE, detection_type enumeration -> Option<super::Win32LobAppFileSystemDetectionType>, with_detection_type(super::Win32LobAppFileSystemDetectionType), "`detectionType`: `microsoft.graph.win32LobAppFileSystemDetectionType`" "Possible values are: notConfigured, exists, modifiedDate, createdDate, version, sizeInMB, doesNotExist.";
}

crate::runtime::model! {
    /// Inherits from win32LobAppRule.
    ///
    /// [`microsoft.graph.win32LobAppFileSystemRule`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappfilesystemrule?view=graph-rest-beta), with the accessors of [`Win32LobAppRule`](super::Win32LobAppRule)
    Win32LobAppFileSystemRule: super::Win32LobAppRule = "microsoft.graph.win32LobAppFileSystemRule";
    inherited "ruleType" RULE_TYPE, with_rule_type(super::Win32LobAppRuleType), "`ruleType`";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`";
    "fileOrFolderName" FILE_OR_FOLDER_NAME, file_or_folder_name str -> Option<&str>, with_file_or_folder_name(String), "`fileOrFolderName`: `Edm.String`";
    "check32BitOn64System" CHECK32_BIT_ON64_SYSTEM, check32_bit_on64_system bool -> Option<bool>, with_check32_bit_on64_system(bool), "`check32BitOn64System`: `Edm.Boolean`";
    "operationType" OPERATION_TYPE, operation_type enumeration -> Option<super::Win32LobAppFileSystemOperationType>, with_operation_type(super::Win32LobAppFileSystemOperationType), "`operationType`: `microsoft.graph.win32LobAppFileSystemOperationType`" "Possible values are: notConfigured, exists, modifiedDate, createdDate, version, sizeInMB, doesNotExist.";
    "operator" OPERATOR, operator enumeration -> Option<super::Win32LobAppRuleOperator>, with_operator(super::Win32LobAppRuleOperator), "`operator`: `microsoft.graph.win32LobAppRuleOperator`" "Possible values are: notConfigured, equal, notEqual, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual.";
    "comparisonValue" COMPARISON_VALUE, comparison_value str -> Option<&str>, with_comparison_value(String), "`comparisonValue`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.win32LobAppInUseActionType`, metadata
    Win32LobAppInUseActionType = "microsoft.graph.win32LobAppInUseActionType" {
        NotEnabled = "notEnabled",
        Fail = "fail",
        TerminateWithoutUserInteraction = "terminateWithoutUserInteraction",
        TerminateWithUserInteraction = "terminateWithUserInteraction",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.win32LobAppInUseSettings`, metadata
    Win32LobAppInUseSettings = "microsoft.graph.win32LobAppInUseSettings";
    "countdownMinutes" COUNTDOWN_MINUTES, countdown_minutes i32 -> Option<i32>, with_countdown_minutes(i32), "`countdownMinutes`: `Edm.Int32`, metadata";
    "minutesBetweenDeferrals" MINUTES_BETWEEN_DEFERRALS, minutes_between_deferrals i32 -> Option<i32>, with_minutes_between_deferrals(i32), "`minutesBetweenDeferrals`: `Edm.Int32`, metadata";
    "numberOfDeferrals" NUMBER_OF_DEFERRALS, number_of_deferrals i32 -> Option<i32>, with_number_of_deferrals(i32), "`numberOfDeferrals`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppInstallExperience`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappinstallexperience?view=graph-rest-beta)
    Win32LobAppInstallExperience = "microsoft.graph.win32LobAppInstallExperience";
    "runAsAccount" RUN_AS_ACCOUNT, run_as_account enumeration -> Option<super::RunAsAccountType>, with_run_as_account(super::RunAsAccountType), "`runAsAccount`: `microsoft.graph.runAsAccountType`" "Possible values are: system, user.";
    "deviceRestartBehavior" DEVICE_RESTART_BEHAVIOR, device_restart_behavior enumeration -> Option<super::Win32LobAppRestartBehavior>, with_device_restart_behavior(super::Win32LobAppRestartBehavior), "`deviceRestartBehavior`: `microsoft.graph.win32LobAppRestartBehavior`" "Possible values are: basedOnReturnCode, allow, suppress, force.";
    "inUseBehavior" IN_USE_BEHAVIOR, in_use_behavior enumeration -> Option<super::Win32LobAppInUseActionType>, with_in_use_behavior(super::Win32LobAppInUseActionType), "`inUseBehavior`: `microsoft.graph.win32LobAppInUseActionType`, metadata";
    "maxRunTimeInMinutes" MAX_RUN_TIME_IN_MINUTES, max_run_time_in_minutes i32 -> Option<i32>, with_max_run_time_in_minutes(i32), "`maxRunTimeInMinutes`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.win32LobAppInstallPowerShellScript`, metadata, with the accessors of [`Win32LobAppScript`](super::Win32LobAppScript)
    Win32LobAppInstallPowerShellScript: super::Win32LobAppScript, super::MobileAppContentScript, super::Entity = "microsoft.graph.win32LobAppInstallPowerShellScript";
    inherited "id" ID, with_id(String), "`id`";
    inherited "content" CONTENT, with_content(String), "`content`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "state" STATE, with_state(super::MobileAppContentScriptState), "`state`";
    inherited "enforceSignatureCheck" ENFORCE_SIGNATURE_CHECK, with_enforce_signature_check(bool), "`enforceSignatureCheck`";
    inherited "runAs32Bit" RUN_AS32_BIT, with_run_as32_bit(bool), "`runAs32Bit`";
}

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppMsiInformation`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappmsiinformation?view=graph-rest-beta)
    Win32LobAppMsiInformation = "microsoft.graph.win32LobAppMsiInformation";
    "productCode" PRODUCT_CODE, product_code str -> Option<&str>, with_product_code(String), "`productCode`: `Edm.String`";
    "productVersion" PRODUCT_VERSION, product_version str -> Option<&str>, with_product_version(String), "`productVersion`: `Edm.String`";
    "upgradeCode" UPGRADE_CODE, upgrade_code str -> Option<&str>, with_upgrade_code(String), "`upgradeCode`: `Edm.String`";
    "requiresReboot" REQUIRES_REBOOT, requires_reboot bool -> Option<bool>, with_requires_reboot(bool), "`requiresReboot`: `Edm.Boolean`";
    "packageType" PACKAGE_TYPE, package_type enumeration -> Option<super::Win32LobAppMsiPackageType>, with_package_type(super::Win32LobAppMsiPackageType), "`packageType`: `microsoft.graph.win32LobAppMsiPackageType`" "Possible values are: perMachine, perUser, dualPurpose.";
    "productName" PRODUCT_NAME, product_name str -> Option<&str>, with_product_name(String), "`productName`: `Edm.String`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppMsiPackageType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappmsipackagetype?view=graph-rest-beta)
    Win32LobAppMsiPackageType = "microsoft.graph.win32LobAppMsiPackageType" {
        PerMachine = "perMachine",
        PerUser = "perUser",
        DualPurpose = "dualPurpose",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppNotification`](https://learn.microsoft.com/graph/api/resources/intune-shared-win32lobappnotification?view=graph-rest-beta)
    Win32LobAppNotification = "microsoft.graph.win32LobAppNotification" {
        ShowAll = "showAll",
        ShowReboot = "showReboot",
        HideAll = "hideAll",
    }
}

crate::runtime::model! {
    /// Inherits from win32LobAppDetection.
    ///
    /// [`microsoft.graph.win32LobAppPowerShellScriptDetection`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapppowershellscriptdetection?view=graph-rest-beta), with the accessors of [`Win32LobAppDetection`](super::Win32LobAppDetection)
    Win32LobAppPowerShellScriptDetection: super::Win32LobAppDetection = "microsoft.graph.win32LobAppPowerShellScriptDetection";
    "enforceSignatureCheck" ENFORCE_SIGNATURE_CHECK, enforce_signature_check bool -> Option<bool>, with_enforce_signature_check(bool), "`enforceSignatureCheck`: `Edm.Boolean`";
    "runAs32Bit" RUN_AS32_BIT, run_as32_bit bool -> Option<bool>, with_run_as32_bit(bool), "`runAs32Bit`: `Edm.Boolean`";
    "scriptContent" SCRIPT_CONTENT, script_content str -> Option<&str>, with_script_content(String), "`scriptContent`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppPowerShellScriptDetectionType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapppowershellscriptdetectiontype?view=graph-rest-beta)
    Win32LobAppPowerShellScriptDetectionType = "microsoft.graph.win32LobAppPowerShellScriptDetectionType" {
        NotConfigured = "notConfigured",
        String = "string",
        DateTime = "dateTime",
        Integer = "integer",
        Float = "float",
        Version = "version",
        Boolean = "boolean",
    }
}

crate::runtime::model! {
    /// Inherits from win32LobAppRequirement.
    ///
    /// [`microsoft.graph.win32LobAppPowerShellScriptRequirement`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapppowershellscriptrequirement?view=graph-rest-beta), with the accessors of [`Win32LobAppRequirement`](super::Win32LobAppRequirement)
    Win32LobAppPowerShellScriptRequirement: super::Win32LobAppRequirement = "microsoft.graph.win32LobAppPowerShellScriptRequirement";
    inherited "operator" OPERATOR, with_operator(Flags<super::Win32LobAppDetectionOperator>), "`operator`";
    inherited "detectionValue" DETECTION_VALUE, with_detection_value(String), "`detectionValue`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "enforceSignatureCheck" ENFORCE_SIGNATURE_CHECK, enforce_signature_check bool -> Option<bool>, with_enforce_signature_check(bool), "`enforceSignatureCheck`: `Edm.Boolean`";
    "runAs32Bit" RUN_AS32_BIT, run_as32_bit bool -> Option<bool>, with_run_as32_bit(bool), "`runAs32Bit`: `Edm.Boolean`";
    "runAsAccount" RUN_AS_ACCOUNT, run_as_account enumeration -> Option<super::RunAsAccountType>, with_run_as_account(super::RunAsAccountType), "`runAsAccount`: `microsoft.graph.runAsAccountType`" "Possible values are: system, user.";
    "scriptContent" SCRIPT_CONTENT, script_content str -> Option<&str>, with_script_content(String), "`scriptContent`: `Edm.String`";
    "detectionType" DETECTION_TYPE, detection_type enumeration -> Option<super::Win32LobAppPowerShellScriptDetectionType>, with_detection_type(super::Win32LobAppPowerShellScriptDetectionType), "`detectionType`: `microsoft.graph.win32LobAppPowerShellScriptDetectionType`" "Possible values are: notConfigured, string, dateTime, integer, float, version, boolean.";
}

crate::runtime::model! {
    /// Inherits from win32LobAppRule.
    ///
    /// [`microsoft.graph.win32LobAppPowerShellScriptRule`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapppowershellscriptrule?view=graph-rest-beta), with the accessors of [`Win32LobAppRule`](super::Win32LobAppRule)
    Win32LobAppPowerShellScriptRule: super::Win32LobAppRule = "microsoft.graph.win32LobAppPowerShellScriptRule";
    inherited "ruleType" RULE_TYPE, with_rule_type(super::Win32LobAppRuleType), "`ruleType`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "enforceSignatureCheck" ENFORCE_SIGNATURE_CHECK, enforce_signature_check bool -> Option<bool>, with_enforce_signature_check(bool), "`enforceSignatureCheck`: `Edm.Boolean`";
    "runAs32Bit" RUN_AS32_BIT, run_as32_bit bool -> Option<bool>, with_run_as32_bit(bool), "`runAs32Bit`: `Edm.Boolean`";
    "runAsAccount" RUN_AS_ACCOUNT, run_as_account enumeration -> Option<super::RunAsAccountType>, with_run_as_account(super::RunAsAccountType), "`runAsAccount`: `microsoft.graph.runAsAccountType`" "Possible values are: system, user.";
    "scriptContent" SCRIPT_CONTENT, script_content str -> Option<&str>, with_script_content(String), "`scriptContent`: `Edm.String`";
    "operationType" OPERATION_TYPE, operation_type enumeration -> Option<super::Win32LobAppPowerShellScriptRuleOperationType>, with_operation_type(super::Win32LobAppPowerShellScriptRuleOperationType), "`operationType`: `microsoft.graph.win32LobAppPowerShellScriptRuleOperationType`" "Possible values are: notConfigured, string, dateTime, integer, float, version, boolean.";
    "operator" OPERATOR, operator enumeration -> Option<super::Win32LobAppRuleOperator>, with_operator(super::Win32LobAppRuleOperator), "`operator`: `microsoft.graph.win32LobAppRuleOperator`" "Possible values are: notConfigured, equal, notEqual, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual.";
    "comparisonValue" COMPARISON_VALUE, comparison_value str -> Option<&str>, with_comparison_value(String), "`comparisonValue`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppPowerShellScriptRuleOperationType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapppowershellscriptruleoperationtype?view=graph-rest-beta)
    Win32LobAppPowerShellScriptRuleOperationType = "microsoft.graph.win32LobAppPowerShellScriptRuleOperationType" {
        NotConfigured = "notConfigured",
        String = "string",
        DateTime = "dateTime",
        Integer = "integer",
        Float = "float",
        Version = "version",
        Boolean = "boolean",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.win32LobAppProcessOperationType`, metadata
    Win32LobAppProcessOperationType = "microsoft.graph.win32LobAppProcessOperationType" {
        NotConfigured = "notConfigured",
        Exists = "exists",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.win32LobAppProcessRule`, metadata, with the accessors of [`Win32LobAppRule`](super::Win32LobAppRule)
    Win32LobAppProcessRule: super::Win32LobAppRule = "microsoft.graph.win32LobAppProcessRule";
    inherited "ruleType" RULE_TYPE, with_rule_type(super::Win32LobAppRuleType), "`ruleType`";
    "operationType" OPERATION_TYPE, operation_type enumeration -> Option<super::Win32LobAppProcessOperationType>, with_operation_type(super::Win32LobAppProcessOperationType), "`operationType`: `microsoft.graph.win32LobAppProcessOperationType`, metadata";
    "processDisplayName" PROCESS_DISPLAY_NAME, process_display_name str -> Option<&str>, with_process_display_name(String), "`processDisplayName`: `Edm.String`, metadata";
    "processName" PROCESS_NAME, process_name str -> Option<&str>, with_process_name(String), "`processName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from win32LobAppDetection.
    ///
    /// [`microsoft.graph.win32LobAppProductCodeDetection`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappproductcodedetection?view=graph-rest-beta), with the accessors of [`Win32LobAppDetection`](super::Win32LobAppDetection)
    Win32LobAppProductCodeDetection: super::Win32LobAppDetection = "microsoft.graph.win32LobAppProductCodeDetection";
    "productCode" PRODUCT_CODE, product_code str -> Option<&str>, with_product_code(String), "`productCode`: `Edm.String`";
    "productVersionOperator" PRODUCT_VERSION_OPERATOR, product_version_operator flags -> Option<Flags<super::Win32LobAppDetectionOperator>>, with_product_version_operator(Flags<super::Win32LobAppDetectionOperator>), "`productVersionOperator`: `microsoft.graph.win32LobAppDetectionOperator`" "Possible values are: notConfigured, equal, notEqual, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual.";
    "productVersion" PRODUCT_VERSION, product_version str -> Option<&str>, with_product_version(String), "`productVersion`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from win32LobAppRule.
    ///
    /// [`microsoft.graph.win32LobAppProductCodeRule`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappproductcoderule?view=graph-rest-beta), with the accessors of [`Win32LobAppRule`](super::Win32LobAppRule)
    Win32LobAppProductCodeRule: super::Win32LobAppRule = "microsoft.graph.win32LobAppProductCodeRule";
    inherited "ruleType" RULE_TYPE, with_rule_type(super::Win32LobAppRuleType), "`ruleType`";
    "productCode" PRODUCT_CODE, product_code str -> Option<&str>, with_product_code(String), "`productCode`: `Edm.String`";
    "productVersionOperator" PRODUCT_VERSION_OPERATOR, product_version_operator enumeration -> Option<super::Win32LobAppRuleOperator>, with_product_version_operator(super::Win32LobAppRuleOperator), "`productVersionOperator`: `microsoft.graph.win32LobAppRuleOperator`" "Possible values are: notConfigured, equal, notEqual, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual.";
    "productVersion" PRODUCT_VERSION, product_version str -> Option<&str>, with_product_version(String), "`productVersion`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from win32LobAppDetection.
    ///
    /// [`microsoft.graph.win32LobAppRegistryDetection`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappregistrydetection?view=graph-rest-beta), with the accessors of [`Win32LobAppDetection`](super::Win32LobAppDetection)
    Win32LobAppRegistryDetection: super::Win32LobAppDetection = "microsoft.graph.win32LobAppRegistryDetection";
    "check32BitOn64System" CHECK32_BIT_ON64_SYSTEM, check32_bit_on64_system bool -> Option<bool>, with_check32_bit_on64_system(bool), "`check32BitOn64System`: `Edm.Boolean`";
    "keyPath" KEY_PATH, key_path str -> Option<&str>, with_key_path(String), "`keyPath`: `Edm.String`";
    "valueName" VALUE_NAME, value_name str -> Option<&str>, with_value_name(String), "`valueName`: `Edm.String`";
    "detectionType" DETECTION_TYPE, detection_type enumeration -> Option<super::Win32LobAppRegistryDetectionType>, with_detection_type(super::Win32LobAppRegistryDetectionType), "`detectionType`: `microsoft.graph.win32LobAppRegistryDetectionType`" "Possible values are: notConfigured, exists, doesNotExist, string, integer, version.";
    "operator" OPERATOR, operator flags -> Option<Flags<super::Win32LobAppDetectionOperator>>, with_operator(Flags<super::Win32LobAppDetectionOperator>), "`operator`: `microsoft.graph.win32LobAppDetectionOperator`" "Possible values are: notConfigured, equal, notEqual, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual.";
    "detectionValue" DETECTION_VALUE, detection_value str -> Option<&str>, with_detection_value(String), "`detectionValue`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppRegistryDetectionType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappregistrydetectiontype?view=graph-rest-beta)
    Win32LobAppRegistryDetectionType = "microsoft.graph.win32LobAppRegistryDetectionType" {
        NotConfigured = "notConfigured",
        Exists = "exists",
        DoesNotExist = "doesNotExist",
        String = "string",
        Integer = "integer",
        Version = "version",
    }
}

crate::runtime::model! {
    /// Inherits from win32LobAppRequirement.
    ///
    /// [`microsoft.graph.win32LobAppRegistryRequirement`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappregistryrequirement?view=graph-rest-beta), with the accessors of [`Win32LobAppRequirement`](super::Win32LobAppRequirement)
    Win32LobAppRegistryRequirement: super::Win32LobAppRequirement = "microsoft.graph.win32LobAppRegistryRequirement";
    inherited "operator" OPERATOR, with_operator(Flags<super::Win32LobAppDetectionOperator>), "`operator`";
    inherited "detectionValue" DETECTION_VALUE, with_detection_value(String), "`detectionValue`";
    "check32BitOn64System" CHECK32_BIT_ON64_SYSTEM, check32_bit_on64_system bool -> Option<bool>, with_check32_bit_on64_system(bool), "`check32BitOn64System`: `Edm.Boolean`";
    "keyPath" KEY_PATH, key_path str -> Option<&str>, with_key_path(String), "`keyPath`: `Edm.String`";
    "valueName" VALUE_NAME, value_name str -> Option<&str>, with_value_name(String), "`valueName`: `Edm.String`";
    "detectionType" DETECTION_TYPE, detection_type enumeration -> Option<super::Win32LobAppRegistryDetectionType>, with_detection_type(super::Win32LobAppRegistryDetectionType), "`detectionType`: `microsoft.graph.win32LobAppRegistryDetectionType`" "Possible values are: notConfigured, exists, doesNotExist, string, integer, version.";
}

crate::runtime::model! {
    /// Inherits from win32LobAppRule.
    ///
    /// [`microsoft.graph.win32LobAppRegistryRule`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappregistryrule?view=graph-rest-beta), with the accessors of [`Win32LobAppRule`](super::Win32LobAppRule)
    Win32LobAppRegistryRule: super::Win32LobAppRule = "microsoft.graph.win32LobAppRegistryRule";
    inherited "ruleType" RULE_TYPE, with_rule_type(super::Win32LobAppRuleType), "`ruleType`";
    "check32BitOn64System" CHECK32_BIT_ON64_SYSTEM, check32_bit_on64_system bool -> Option<bool>, with_check32_bit_on64_system(bool), "`check32BitOn64System`: `Edm.Boolean`";
    "keyPath" KEY_PATH, key_path str -> Option<&str>, with_key_path(String), "`keyPath`: `Edm.String`";
    "valueName" VALUE_NAME, value_name str -> Option<&str>, with_value_name(String), "`valueName`: `Edm.String`";
    "operationType" OPERATION_TYPE, operation_type enumeration -> Option<super::Win32LobAppRegistryRuleOperationType>, with_operation_type(super::Win32LobAppRegistryRuleOperationType), "`operationType`: `microsoft.graph.win32LobAppRegistryRuleOperationType`" "Possible values are: notConfigured, exists, doesNotExist, string, integer, version.";
    "operator" OPERATOR, operator enumeration -> Option<super::Win32LobAppRuleOperator>, with_operator(super::Win32LobAppRuleOperator), "`operator`: `microsoft.graph.win32LobAppRuleOperator`" "Possible values are: notConfigured, equal, notEqual, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual.";
    "comparisonValue" COMPARISON_VALUE, comparison_value str -> Option<&str>, with_comparison_value(String), "`comparisonValue`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppRegistryRuleOperationType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappregistryruleoperationtype?view=graph-rest-beta)
    Win32LobAppRegistryRuleOperationType = "microsoft.graph.win32LobAppRegistryRuleOperationType" {
        NotConfigured = "notConfigured",
        Exists = "exists",
        DoesNotExist = "doesNotExist",
        String = "string",
        Integer = "integer",
        Version = "version",
        AppVersion = "appVersion",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppRequirement`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapprequirement?view=graph-rest-beta)
    Win32LobAppRequirement = "microsoft.graph.win32LobAppRequirement" {
        "microsoft.graph.win32LobAppFileSystemRequirement",
        "microsoft.graph.win32LobAppPowerShellScriptRequirement",
        "microsoft.graph.win32LobAppRegistryRequirement",
    };
    "operator" OPERATOR, operator flags -> Option<Flags<super::Win32LobAppDetectionOperator>>, with_operator(Flags<super::Win32LobAppDetectionOperator>), "`operator`: `microsoft.graph.win32LobAppDetectionOperator`" "Possible values are: notConfigured, equal, notEqual, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual.";
    "detectionValue" DETECTION_VALUE, detection_value str -> Option<&str>, with_detection_value(String), "`detectionValue`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppRestartBehavior`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapprestartbehavior?view=graph-rest-beta)
    Win32LobAppRestartBehavior = "microsoft.graph.win32LobAppRestartBehavior" {
        BasedOnReturnCode = "basedOnReturnCode",
        Allow = "allow",
        Suppress = "suppress",
        Force = "force",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppRestartSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-win32lobapprestartsettings?view=graph-rest-beta)
    Win32LobAppRestartSettings = "microsoft.graph.win32LobAppRestartSettings";
    "gracePeriodInMinutes" GRACE_PERIOD_IN_MINUTES, grace_period_in_minutes i32 -> Option<i32>, with_grace_period_in_minutes(i32), "`gracePeriodInMinutes`: `Edm.Int32`";
    "countdownDisplayBeforeRestartInMinutes" COUNTDOWN_DISPLAY_BEFORE_RESTART_IN_MINUTES, countdown_display_before_restart_in_minutes i32 -> Option<i32>, with_countdown_display_before_restart_in_minutes(i32), "`countdownDisplayBeforeRestartInMinutes`: `Edm.Int32`";
    "restartNotificationSnoozeDurationInMinutes" RESTART_NOTIFICATION_SNOOZE_DURATION_IN_MINUTES, restart_notification_snooze_duration_in_minutes i32 -> Option<i32>, with_restart_notification_snooze_duration_in_minutes(i32), "`restartNotificationSnoozeDurationInMinutes`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppReturnCode`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappreturncode?view=graph-rest-beta)
    Win32LobAppReturnCode = "microsoft.graph.win32LobAppReturnCode";
    "returnCode" RETURN_CODE, return_code i32 -> Option<i32>, with_return_code(i32), "`returnCode`: `Edm.Int32`";
    "type" TYPE, type_ enumeration -> Option<super::Win32LobAppReturnCodeType>, with_type(super::Win32LobAppReturnCodeType), "`type`: `microsoft.graph.win32LobAppReturnCodeType`" "Possible values are: failed, success, softReboot, hardReboot, retry.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppReturnCodeType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappreturncodetype?view=graph-rest-beta)
    Win32LobAppReturnCodeType = "microsoft.graph.win32LobAppReturnCodeType" {
        Failed = "failed",
        Success = "success",
        SoftReboot = "softReboot",
        HardReboot = "hardReboot",
        Retry = "retry",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppRule`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapprule?view=graph-rest-beta)
    Win32LobAppRule = "microsoft.graph.win32LobAppRule" {
        "microsoft.graph.win32LobAppFileSystemRule",
        "microsoft.graph.win32LobAppPowerShellScriptRule",
        "microsoft.graph.win32LobAppProcessRule",
        "microsoft.graph.win32LobAppProductCodeRule",
        "microsoft.graph.win32LobAppRegistryRule",
    };
    "ruleType" RULE_TYPE, rule_type enumeration -> Option<super::Win32LobAppRuleType>, with_rule_type(super::Win32LobAppRuleType), "`ruleType`: `microsoft.graph.win32LobAppRuleType`" "Possible values are: detection, requirement.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppRuleOperator`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappruleoperator?view=graph-rest-beta)
    Win32LobAppRuleOperator = "microsoft.graph.win32LobAppRuleOperator" {
        NotConfigured = "notConfigured",
        Equal = "equal",
        NotEqual = "notEqual",
        GreaterThan = "greaterThan",
        GreaterThanOrEqual = "greaterThanOrEqual",
        LessThan = "lessThan",
        LessThanOrEqual = "lessThanOrEqual",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppRuleType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappruletype?view=graph-rest-beta)
    Win32LobAppRuleType = "microsoft.graph.win32LobAppRuleType" {
        Detection = "detection",
        Requirement = "requirement",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.win32LobAppScript`, metadata, with the accessors of [`MobileAppContentScript`](super::MobileAppContentScript)
    Win32LobAppScript: super::MobileAppContentScript, super::Entity = "microsoft.graph.win32LobAppScript" {
        "microsoft.graph.win32LobAppInstallPowerShellScript",
        "microsoft.graph.win32LobAppUninstallPowerShellScript",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "content" CONTENT, with_content(String), "`content`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "state" STATE, with_state(super::MobileAppContentScriptState), "`state`";
    "enforceSignatureCheck" ENFORCE_SIGNATURE_CHECK, enforce_signature_check bool -> Option<bool>, with_enforce_signature_check(bool), "`enforceSignatureCheck`: `Edm.Boolean`, metadata";
    "runAs32Bit" RUN_AS32_BIT, run_as32_bit bool -> Option<bool>, with_run_as32_bit(bool), "`runAs32Bit`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.win32LobAppUninstallPowerShellScript`, metadata, with the accessors of [`Win32LobAppScript`](super::Win32LobAppScript)
    Win32LobAppUninstallPowerShellScript: super::Win32LobAppScript, super::MobileAppContentScript, super::Entity = "microsoft.graph.win32LobAppUninstallPowerShellScript";
    inherited "id" ID, with_id(String), "`id`";
    inherited "content" CONTENT, with_content(String), "`content`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "state" STATE, with_state(super::MobileAppContentScriptState), "`state`";
    inherited "enforceSignatureCheck" ENFORCE_SIGNATURE_CHECK, with_enforce_signature_check(bool), "`enforceSignatureCheck`";
    inherited "runAs32Bit" RUN_AS32_BIT, with_run_as32_bit(bool), "`runAs32Bit`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.win32LobAutoUpdateSupersededAppsState`, metadata
    Win32LobAutoUpdateSupersededAppsState = "microsoft.graph.win32LobAutoUpdateSupersededAppsState" {
        NotConfigured = "notConfigured",
        Enabled = "enabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.win32MobileAppCatalogPackage`, metadata, with the accessors of [`MobileAppCatalogPackage`](super::MobileAppCatalogPackage)
    Win32MobileAppCatalogPackage: super::MobileAppCatalogPackage, super::Entity = "microsoft.graph.win32MobileAppCatalogPackage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "productDescription" PRODUCT_DESCRIPTION, with_product_description(String), "`productDescription`";
    inherited "productDisplayName" PRODUCT_DISPLAY_NAME, with_product_display_name(String), "`productDisplayName`";
    inherited "productId" PRODUCT_ID, with_product_id(String), "`productId`";
    inherited "publisherDisplayName" PUBLISHER_DISPLAY_NAME, with_publisher_display_name(String), "`publisherDisplayName`";
    inherited "versionDisplayName" VERSION_DISPLAY_NAME, with_version_display_name(String), "`versionDisplayName`";
    "applicableArchitectures" APPLICABLE_ARCHITECTURES, applicable_architectures flags -> Option<Flags<super::WindowsArchitecture>>, with_applicable_architectures(Flags<super::WindowsArchitecture>), "`applicableArchitectures`: `microsoft.graph.windowsArchitecture`, metadata";
    "branchDisplayName" BRANCH_DISPLAY_NAME, branch_display_name str -> Option<&str>, with_branch_display_name(String), "`branchDisplayName`: `Edm.String`, metadata";
    "branchId" BRANCH_ID, branch_id str -> Option<&str>, with_branch_id(String), "`branchId`: `Edm.String`, metadata";
    "locales" LOCALES, locales strs -> Option<Vec<&str>>, with_locales(Vec<String>), "`locales`: `Collection(Edm.String)`, metadata";
    "packageAutoUpdateCapable" PACKAGE_AUTO_UPDATE_CAPABLE, package_auto_update_capable bool -> Option<bool>, with_package_auto_update_capable(bool), "`packageAutoUpdateCapable`: `Edm.Boolean`, metadata";
}
