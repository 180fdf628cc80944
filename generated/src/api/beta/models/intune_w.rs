// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Date, Duration, Flags, OffsetDateTime, Parsed, Time, Uuid, Value};

crate::runtime::model! {
    /// [`microsoft.graph.warrantyOffer`](https://learn.microsoft.com/graph/api/resources/intune-devices-warrantyoffer?view=graph-rest-beta)
    WarrantyOffer = "microsoft.graph.warrantyOffer";
    "type" TYPE, type_ enumeration -> Option<super::WarrantyType>, with_type(super::WarrantyType), "`type`: `microsoft.graph.warrantyType`" "Possible values are: unknown, manufacturer, contractual, unknownFutureValue.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.warrantyType`](https://learn.microsoft.com/graph/api/resources/intune-devices-warrantytype?view=graph-rest-beta)
    WarrantyType = "microsoft.graph.warrantyType" {
        Unknown = "unknown",
        Manufacturer = "manufacturer",
        Contractual = "contractual",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.webApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-webapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    WebApp: super::MobileApp = "microsoft.graph.webApp";
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
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    "supersedingAppCount" SUPERSEDING_APP_COUNT, superseding_app_count i32 -> Option<i32>, with_superseding_app_count(i32), "`supersedingAppCount`: `Edm.Int32`" "Inherited from intune-apps-mobileapp.";
    "supersededAppCount" SUPERSEDED_APP_COUNT, superseded_app_count i32 -> Option<i32>, with_superseded_app_count(i32), "`supersededAppCount`: `Edm.Int32`" "Inherited from intune-apps-mobileapp.";
    "appUrl" APP_URL, app_url str -> Option<&str>, with_app_url(String), "`appUrl`: `Edm.String`";
    "useManagedBrowser" USE_MANAGED_BROWSER, use_managed_browser bool -> Option<bool>, with_use_managed_browser(bool), "`useManagedBrowser`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.webBrowserCookieSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-webbrowsercookiesettings?view=graph-rest-beta)
    WebBrowserCookieSettings = "microsoft.graph.webBrowserCookieSettings" {
        BrowserDefault = "browserDefault",
        BlockAlways = "blockAlways",
        AllowCurrentWebSite = "allowCurrentWebSite",
        AllowFromWebsitesVisited = "allowFromWebsitesVisited",
        AllowAlways = "allowAlways",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.weeklySchedule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-weeklyschedule?view=graph-rest-beta)
    WeeklySchedule = "microsoft.graph.weeklySchedule" {
        UserDefined = "userDefined",
        Everyday = "everyday",
        Sunday = "sunday",
        Monday = "monday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
        Thursday = "thursday",
        Friday = "friday",
        Saturday = "saturday",
        NoScheduledScan = "noScheduledScan",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.welcomeScreenMeetingInformation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-welcomescreenmeetinginformation?view=graph-rest-beta)
    WelcomeScreenMeetingInformation = "microsoft.graph.welcomeScreenMeetingInformation" {
        UserDefined = "userDefined",
        ShowOrganizerAndTimeOnly = "showOrganizerAndTimeOnly",
        ShowOrganizerAndTimeAndSubject = "showOrganizerAndTimeAndSubject",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.wiFiAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wifiauthenticationmethod?view=graph-rest-beta)
    WiFiAuthenticationMethod = "microsoft.graph.wiFiAuthenticationMethod" {
        Certificate = "certificate",
        UsernameAndPassword = "usernameAndPassword",
        DerivedCredential = "derivedCredential",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.wiFiProxySetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wifiproxysetting?view=graph-rest-beta)
    WiFiProxySetting = "microsoft.graph.wiFiProxySetting" {
        None = "none",
        Manual = "manual",
        Automatic = "automatic",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.wiFiSecurityType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wifisecuritytype?view=graph-rest-beta)
    WiFiSecurityType = "microsoft.graph.wiFiSecurityType" {
        Open = "open",
        WpaPersonal = "wpaPersonal",
        WpaEnterprise = "wpaEnterprise",
        Wep = "wep",
        Wpa2Personal = "wpa2Personal",
        Wpa2Enterprise = "wpa2Enterprise",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.wifiAuthenticationType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wifiauthenticationtype?view=graph-rest-beta)
    WifiAuthenticationType = "microsoft.graph.wifiAuthenticationType" {
        None = "none",
        User = "user",
        Machine = "machine",
        MachineOrUser = "machineOrUser",
        Guest = "guest",
    }
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.win32LobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapp?view=graph-rest-beta), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    Win32LobApp: super::MobileLobApp, super::MobileApp = "microsoft.graph.win32LobApp";
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
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    inherited "supersedingAppCount" SUPERSEDING_APP_COUNT, with_superseding_app_count(i32), "`supersedingAppCount`";
    inherited "supersededAppCount" SUPERSEDED_APP_COUNT, with_superseded_app_count(i32), "`supersededAppCount`";
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
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.win32LobAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-win32lobappassignmentsettings?view=graph-rest-beta), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    Win32LobAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.win32LobAppAssignmentSettings";
    "notifications" NOTIFICATIONS, notifications enumeration -> Option<super::Win32LobAppNotification>, with_notifications(super::Win32LobAppNotification), "`notifications`: `microsoft.graph.win32LobAppNotification`" "Possible values are: showAll, showReboot, hideAll.";
    "restartSettings" RESTART_SETTINGS, restart_settings model -> Option<&super::Win32LobAppRestartSettings>, with_restart_settings(super::Win32LobAppRestartSettings), "`restartSettings`: `microsoft.graph.win32LobAppRestartSettings`";
    "installTimeSettings" INSTALL_TIME_SETTINGS, install_time_settings model -> Option<&super::MobileAppInstallTimeSettings>, with_install_time_settings(super::MobileAppInstallTimeSettings), "`installTimeSettings`: `microsoft.graph.mobileAppInstallTimeSettings`";
    "deliveryOptimizationPriority" DELIVERY_OPTIMIZATION_PRIORITY, delivery_optimization_priority enumeration -> Option<super::Win32LobAppDeliveryOptimizationPriority>, with_delivery_optimization_priority(super::Win32LobAppDeliveryOptimizationPriority), "`deliveryOptimizationPriority`: `microsoft.graph.win32LobAppDeliveryOptimizationPriority`" "Possible values are: notConfigured, foreground.";
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
    "operator" OPERATOR, operator enumeration -> Option<super::Win32LobAppDetectionOperator>, with_operator(super::Win32LobAppDetectionOperator), "`operator`: `microsoft.graph.win32LobAppDetectionOperator`" "Possible values are: notConfigured, equal, notEqual, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual.";
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
    }
}

crate::runtime::model! {
    /// Inherits from win32LobAppRequirement.
    ///
    /// [`microsoft.graph.win32LobAppFileSystemRequirement`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappfilesystemrequirement?view=graph-rest-beta), with the accessors of [`Win32LobAppRequirement`](super::Win32LobAppRequirement)
    Win32LobAppFileSystemRequirement: super::Win32LobAppRequirement = "microsoft.graph.win32LobAppFileSystemRequirement";
    inherited "operator" OPERATOR, with_operator(super::Win32LobAppDetectionOperator), "`operator`";
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

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppInstallExperience`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappinstallexperience?view=graph-rest-beta)
    Win32LobAppInstallExperience = "microsoft.graph.win32LobAppInstallExperience";
    "runAsAccount" RUN_AS_ACCOUNT, run_as_account enumeration -> Option<super::RunAsAccountType>, with_run_as_account(super::RunAsAccountType), "`runAsAccount`: `microsoft.graph.runAsAccountType`" "Possible values are: system, user.";
    "deviceRestartBehavior" DEVICE_RESTART_BEHAVIOR, device_restart_behavior enumeration -> Option<super::Win32LobAppRestartBehavior>, with_device_restart_behavior(super::Win32LobAppRestartBehavior), "`deviceRestartBehavior`: `microsoft.graph.win32LobAppRestartBehavior`" "Possible values are: basedOnReturnCode, allow, suppress, force.";
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
    inherited "operator" OPERATOR, with_operator(super::Win32LobAppDetectionOperator), "`operator`";
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

crate::runtime::model! {
    /// Inherits from win32LobAppDetection.
    ///
    /// [`microsoft.graph.win32LobAppProductCodeDetection`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappproductcodedetection?view=graph-rest-beta), with the accessors of [`Win32LobAppDetection`](super::Win32LobAppDetection)
    Win32LobAppProductCodeDetection: super::Win32LobAppDetection = "microsoft.graph.win32LobAppProductCodeDetection";
    "productCode" PRODUCT_CODE, product_code str -> Option<&str>, with_product_code(String), "`productCode`: `Edm.String`";
    "productVersionOperator" PRODUCT_VERSION_OPERATOR, product_version_operator enumeration -> Option<super::Win32LobAppDetectionOperator>, with_product_version_operator(super::Win32LobAppDetectionOperator), "`productVersionOperator`: `microsoft.graph.win32LobAppDetectionOperator`" "Possible values are: notConfigured, equal, notEqual, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual.";
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
    "operator" OPERATOR, operator enumeration -> Option<super::Win32LobAppDetectionOperator>, with_operator(super::Win32LobAppDetectionOperator), "`operator`: `microsoft.graph.win32LobAppDetectionOperator`" "Possible values are: notConfigured, equal, notEqual, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual.";
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
    inherited "operator" OPERATOR, with_operator(super::Win32LobAppDetectionOperator), "`operator`";
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
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppRequirement`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapprequirement?view=graph-rest-beta)
    Win32LobAppRequirement = "microsoft.graph.win32LobAppRequirement" {
        "microsoft.graph.win32LobAppFileSystemRequirement",
        "microsoft.graph.win32LobAppPowerShellScriptRequirement",
        "microsoft.graph.win32LobAppRegistryRequirement",
    };
    "operator" OPERATOR, operator enumeration -> Option<super::Win32LobAppDetectionOperator>, with_operator(super::Win32LobAppDetectionOperator), "`operator`: `microsoft.graph.win32LobAppDetectionOperator`" "Possible values are: notConfigured, equal, notEqual, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual.";
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10AppType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10apptype?view=graph-rest-beta)
    Windows10AppType = "microsoft.graph.windows10AppType" {
        Desktop = "desktop",
        Universal = "universal",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windows10AppsForceUpdateSchedule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10appsforceupdateschedule?view=graph-rest-beta)
    Windows10AppsForceUpdateSchedule = "microsoft.graph.windows10AppsForceUpdateSchedule";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "recurrence" RECURRENCE, recurrence enumeration -> Option<super::Windows10AppsUpdateRecurrence>, with_recurrence(super::Windows10AppsUpdateRecurrence), "`recurrence`: `microsoft.graph.windows10AppsUpdateRecurrence`" "Possible values are: none, daily, weekly, monthly.";
    "runImmediatelyIfAfterStartDateTime" RUN_IMMEDIATELY_IF_AFTER_START_DATE_TIME, run_immediately_if_after_start_date_time bool -> Option<bool>, with_run_immediately_if_after_start_date_time(bool), "`runImmediatelyIfAfterStartDateTime`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10AppsUpdateRecurrence`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10appsupdaterecurrence?view=graph-rest-beta)
    Windows10AppsUpdateRecurrence = "microsoft.graph.windows10AppsUpdateRecurrence" {
        None = "none",
        Daily = "daily",
        Weekly = "weekly",
        Monthly = "monthly",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windows10AssociatedApps`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10associatedapps?view=graph-rest-beta)
    Windows10AssociatedApps = "microsoft.graph.windows10AssociatedApps";
    "appType" APP_TYPE, app_type enumeration -> Option<super::Windows10AppType>, with_app_type(super::Windows10AppType), "`appType`: `microsoft.graph.windows10AppType`" "Possible values are: desktop, universal.";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowsCertificateProfileBase.
    ///
    /// [`microsoft.graph.windows10CertificateProfileBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10certificateprofilebase?view=graph-rest-beta), with the accessors of [`WindowsCertificateProfileBase`](super::WindowsCertificateProfileBase)
    Windows10CertificateProfileBase: super::WindowsCertificateProfileBase, super::DeviceConfiguration = "microsoft.graph.windows10CertificateProfileBase" {
        "microsoft.graph.windows10PkcsCertificateProfile",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`";
    inherited "keyStorageProvider" KEY_STORAGE_PROVIDER, with_key_storage_provider(super::KeyStorageProviderOption), "`keyStorageProvider`";
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.windows10CompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10compliancepolicy?view=graph-rest-beta), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    Windows10CompliancePolicy: super::DeviceCompliancePolicy = "microsoft.graph.windows10CompliancePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "scheduledActionsForRule" SCHEDULED_ACTIONS_FOR_RULE, with_scheduled_actions_for_rule(Vec<super::DeviceComplianceScheduledActionForRule>), "`scheduledActionsForRule`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceComplianceDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceComplianceUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceComplianceDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceComplianceUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceCompliancePolicyAssignment>), "`assignments`";
    "passwordRequired" PASSWORD_REQUIRED, password_required bool -> Option<bool>, with_password_required(bool), "`passwordRequired`: `Edm.Boolean`";
    "passwordBlockSimple" PASSWORD_BLOCK_SIMPLE, password_block_simple bool -> Option<bool>, with_password_block_simple(bool), "`passwordBlockSimple`: `Edm.Boolean`";
    "passwordRequiredToUnlockFromIdle" PASSWORD_REQUIRED_TO_UNLOCK_FROM_IDLE, password_required_to_unlock_from_idle bool -> Option<bool>, with_password_required_to_unlock_from_idle(bool), "`passwordRequiredToUnlockFromIdle`: `Edm.Boolean`";
    "passwordMinutesOfInactivityBeforeLock" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK, password_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_password_minutes_of_inactivity_before_lock(i32), "`passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinimumCharacterSetCount" PASSWORD_MINIMUM_CHARACTER_SET_COUNT, password_minimum_character_set_count i32 -> Option<i32>, with_password_minimum_character_set_count(i32), "`passwordMinimumCharacterSetCount`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::RequiredPasswordType>, with_password_required_type(super::RequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "requireHealthyDeviceReport" REQUIRE_HEALTHY_DEVICE_REPORT, require_healthy_device_report bool -> Option<bool>, with_require_healthy_device_report(bool), "`requireHealthyDeviceReport`: `Edm.Boolean`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "mobileOsMinimumVersion" MOBILE_OS_MINIMUM_VERSION, mobile_os_minimum_version str -> Option<&str>, with_mobile_os_minimum_version(String), "`mobileOsMinimumVersion`: `Edm.String`";
    "mobileOsMaximumVersion" MOBILE_OS_MAXIMUM_VERSION, mobile_os_maximum_version str -> Option<&str>, with_mobile_os_maximum_version(String), "`mobileOsMaximumVersion`: `Edm.String`";
    "earlyLaunchAntiMalwareDriverEnabled" EARLY_LAUNCH_ANTI_MALWARE_DRIVER_ENABLED, early_launch_anti_malware_driver_enabled bool -> Option<bool>, with_early_launch_anti_malware_driver_enabled(bool), "`earlyLaunchAntiMalwareDriverEnabled`: `Edm.Boolean`";
    "bitLockerEnabled" BIT_LOCKER_ENABLED, bit_locker_enabled bool -> Option<bool>, with_bit_locker_enabled(bool), "`bitLockerEnabled`: `Edm.Boolean`";
    "secureBootEnabled" SECURE_BOOT_ENABLED, secure_boot_enabled bool -> Option<bool>, with_secure_boot_enabled(bool), "`secureBootEnabled`: `Edm.Boolean`";
    "codeIntegrityEnabled" CODE_INTEGRITY_ENABLED, code_integrity_enabled bool -> Option<bool>, with_code_integrity_enabled(bool), "`codeIntegrityEnabled`: `Edm.Boolean`";
    "storageRequireEncryption" STORAGE_REQUIRE_ENCRYPTION, storage_require_encryption bool -> Option<bool>, with_storage_require_encryption(bool), "`storageRequireEncryption`: `Edm.Boolean`";
    "activeFirewallRequired" ACTIVE_FIREWALL_REQUIRED, active_firewall_required bool -> Option<bool>, with_active_firewall_required(bool), "`activeFirewallRequired`: `Edm.Boolean`";
    "defenderEnabled" DEFENDER_ENABLED, defender_enabled bool -> Option<bool>, with_defender_enabled(bool), "`defenderEnabled`: `Edm.Boolean`";
    "defenderVersion" DEFENDER_VERSION, defender_version str -> Option<&str>, with_defender_version(String), "`defenderVersion`: `Edm.String`";
    "signatureOutOfDate" SIGNATURE_OUT_OF_DATE, signature_out_of_date bool -> Option<bool>, with_signature_out_of_date(bool), "`signatureOutOfDate`: `Edm.Boolean`";
    "rtpEnabled" RTP_ENABLED, rtp_enabled bool -> Option<bool>, with_rtp_enabled(bool), "`rtpEnabled`: `Edm.Boolean`";
    "antivirusRequired" ANTIVIRUS_REQUIRED, antivirus_required bool -> Option<bool>, with_antivirus_required(bool), "`antivirusRequired`: `Edm.Boolean`";
    "antiSpywareRequired" ANTI_SPYWARE_REQUIRED, anti_spyware_required bool -> Option<bool>, with_anti_spyware_required(bool), "`antiSpywareRequired`: `Edm.Boolean`";
    "validOperatingSystemBuildRanges" VALID_OPERATING_SYSTEM_BUILD_RANGES, valid_operating_system_build_ranges models -> Option<&[super::OperatingSystemVersionRange]>, with_valid_operating_system_build_ranges(Vec<super::OperatingSystemVersionRange>), "`validOperatingSystemBuildRanges`: `Collection(microsoft.graph.operatingSystemVersionRange)`";
    "deviceThreatProtectionEnabled" DEVICE_THREAT_PROTECTION_ENABLED, device_threat_protection_enabled bool -> Option<bool>, with_device_threat_protection_enabled(bool), "`deviceThreatProtectionEnabled`: `Edm.Boolean`";
    "deviceThreatProtectionRequiredSecurityLevel" DEVICE_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL, device_threat_protection_required_security_level enumeration -> Option<super::DeviceThreatProtectionLevel>, with_device_threat_protection_required_security_level(super::DeviceThreatProtectionLevel), "`deviceThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`" "Possible values are: unavailable, secured, low, medium, high, notSet.";
    "configurationManagerComplianceRequired" CONFIGURATION_MANAGER_COMPLIANCE_REQUIRED, configuration_manager_compliance_required bool -> Option<bool>, with_configuration_manager_compliance_required(bool), "`configurationManagerComplianceRequired`: `Edm.Boolean`";
    "tpmRequired" TPM_REQUIRED, tpm_required bool -> Option<bool>, with_tpm_required(bool), "`tpmRequired`: `Edm.Boolean`";
    "deviceCompliancePolicyScript" DEVICE_COMPLIANCE_POLICY_SCRIPT, device_compliance_policy_script model -> Option<&super::DeviceCompliancePolicyScript>, with_device_compliance_policy_script(super::DeviceCompliancePolicyScript), "`deviceCompliancePolicyScript`: `microsoft.graph.deviceCompliancePolicyScript`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10CustomConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10customconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10CustomConfiguration: super::DeviceConfiguration = "microsoft.graph.windows10CustomConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "omaSettings" OMA_SETTINGS, oma_settings models -> Option<&[super::OmaSetting]>, with_oma_settings(Vec<super::OmaSetting>), "`omaSettings`: `Collection(microsoft.graph.omaSetting)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10DeviceFirmwareConfigurationInterface`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10devicefirmwareconfigurationinterface?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10DeviceFirmwareConfigurationInterface: super::DeviceConfiguration = "microsoft.graph.windows10DeviceFirmwareConfigurationInterface";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "changeUefiSettingsPermission" CHANGE_UEFI_SETTINGS_PERMISSION, change_uefi_settings_permission enumeration -> Option<super::ChangeUefiSettingsPermission>, with_change_uefi_settings_permission(super::ChangeUefiSettingsPermission), "`changeUefiSettingsPermission`: `microsoft.graph.changeUefiSettingsPermission`" "Possible values are: notConfiguredOnly, none.";
    "virtualizationOfCpuAndIO" VIRTUALIZATION_OF_CPU_AND_IO, virtualization_of_cpu_and_io enumeration -> Option<super::Enablement>, with_virtualization_of_cpu_and_io(super::Enablement), "`virtualizationOfCpuAndIO`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "cameras" CAMERAS, cameras enumeration -> Option<super::Enablement>, with_cameras(super::Enablement), "`cameras`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "microphonesAndSpeakers" MICROPHONES_AND_SPEAKERS, microphones_and_speakers enumeration -> Option<super::Enablement>, with_microphones_and_speakers(super::Enablement), "`microphonesAndSpeakers`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "radios" RADIOS, radios enumeration -> Option<super::Enablement>, with_radios(super::Enablement), "`radios`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "bootFromExternalMedia" BOOT_FROM_EXTERNAL_MEDIA, boot_from_external_media enumeration -> Option<super::Enablement>, with_boot_from_external_media(super::Enablement), "`bootFromExternalMedia`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "bootFromBuiltInNetworkAdapters" BOOT_FROM_BUILT_IN_NETWORK_ADAPTERS, boot_from_built_in_network_adapters enumeration -> Option<super::Enablement>, with_boot_from_built_in_network_adapters(super::Enablement), "`bootFromBuiltInNetworkAdapters`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "windowsPlatformBinaryTable" WINDOWS_PLATFORM_BINARY_TABLE, windows_platform_binary_table enumeration -> Option<super::Enablement>, with_windows_platform_binary_table(super::Enablement), "`windowsPlatformBinaryTable`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "simultaneousMultiThreading" SIMULTANEOUS_MULTI_THREADING, simultaneous_multi_threading enumeration -> Option<super::Enablement>, with_simultaneous_multi_threading(super::Enablement), "`simultaneousMultiThreading`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "frontCamera" FRONT_CAMERA, front_camera enumeration -> Option<super::Enablement>, with_front_camera(super::Enablement), "`frontCamera`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "rearCamera" REAR_CAMERA, rear_camera enumeration -> Option<super::Enablement>, with_rear_camera(super::Enablement), "`rearCamera`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "infraredCamera" INFRARED_CAMERA, infrared_camera enumeration -> Option<super::Enablement>, with_infrared_camera(super::Enablement), "`infraredCamera`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "microphone" MICROPHONE, microphone enumeration -> Option<super::Enablement>, with_microphone(super::Enablement), "`microphone`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "bluetooth" BLUETOOTH, bluetooth enumeration -> Option<super::Enablement>, with_bluetooth(super::Enablement), "`bluetooth`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "wirelessWideAreaNetwork" WIRELESS_WIDE_AREA_NETWORK, wireless_wide_area_network enumeration -> Option<super::Enablement>, with_wireless_wide_area_network(super::Enablement), "`wirelessWideAreaNetwork`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "nearFieldCommunication" NEAR_FIELD_COMMUNICATION, near_field_communication enumeration -> Option<super::Enablement>, with_near_field_communication(super::Enablement), "`nearFieldCommunication`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "wiFi" WI_FI, wi_fi enumeration -> Option<super::Enablement>, with_wi_fi(super::Enablement), "`wiFi`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "usbTypeAPort" USB_TYPE_A_PORT, usb_type_a_port enumeration -> Option<super::Enablement>, with_usb_type_a_port(super::Enablement), "`usbTypeAPort`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "sdCard" SD_CARD, sd_card enumeration -> Option<super::Enablement>, with_sd_card(super::Enablement), "`sdCard`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "wakeOnLAN" WAKE_ON_LAN, wake_on_lan enumeration -> Option<super::Enablement>, with_wake_on_lan(super::Enablement), "`wakeOnLAN`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "wakeOnPower" WAKE_ON_POWER, wake_on_power enumeration -> Option<super::Enablement>, with_wake_on_power(super::Enablement), "`wakeOnPower`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10DeviceModeType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10devicemodetype?view=graph-rest-beta)
    Windows10DeviceModeType = "microsoft.graph.windows10DeviceModeType" {
        StandardConfiguration = "standardConfiguration",
        SModeConfiguration = "sModeConfiguration",
    }
}

crate::runtime::model! {
    /// Inherits from easEmailProfileConfigurationBase.
    ///
    /// [`microsoft.graph.windows10EasEmailProfileConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10easemailprofileconfiguration?view=graph-rest-beta), with the accessors of [`EasEmailProfileConfigurationBase`](super::EasEmailProfileConfigurationBase)
    Windows10EasEmailProfileConfiguration: super::EasEmailProfileConfigurationBase, super::DeviceConfiguration = "microsoft.graph.windows10EasEmailProfileConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "usernameSource" USERNAME_SOURCE, with_username_source(super::UserEmailSource), "`usernameSource`";
    inherited "usernameAADSource" USERNAME_AAD_SOURCE, with_username_aad_source(super::UsernameSource), "`usernameAADSource`";
    inherited "userDomainNameSource" USER_DOMAIN_NAME_SOURCE, with_user_domain_name_source(super::DomainNameSource), "`userDomainNameSource`";
    inherited "customDomainName" CUSTOM_DOMAIN_NAME, with_custom_domain_name(String), "`customDomainName`";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`";
    "syncCalendar" SYNC_CALENDAR, sync_calendar bool -> Option<bool>, with_sync_calendar(bool), "`syncCalendar`: `Edm.Boolean`";
    "syncContacts" SYNC_CONTACTS, sync_contacts bool -> Option<bool>, with_sync_contacts(bool), "`syncContacts`: `Edm.Boolean`";
    "syncTasks" SYNC_TASKS, sync_tasks bool -> Option<bool>, with_sync_tasks(bool), "`syncTasks`: `Edm.Boolean`";
    "durationOfEmailToSync" DURATION_OF_EMAIL_TO_SYNC, duration_of_email_to_sync enumeration -> Option<super::EmailSyncDuration>, with_duration_of_email_to_sync(super::EmailSyncDuration), "`durationOfEmailToSync`: `microsoft.graph.emailSyncDuration`" "Possible values are: userDefined, oneDay, threeDays, oneWeek, unlimited, twoWeeks, oneMonth.";
    "emailAddressSource" EMAIL_ADDRESS_SOURCE, email_address_source enumeration -> Option<super::UserEmailSource>, with_email_address_source(super::UserEmailSource), "`emailAddressSource`: `microsoft.graph.userEmailSource`" "Possible values are: userPrincipalName, primarySmtpAddress.";
    "emailSyncSchedule" EMAIL_SYNC_SCHEDULE, email_sync_schedule enumeration -> Option<super::EmailSyncSchedule>, with_email_sync_schedule(super::EmailSyncSchedule), "`emailSyncSchedule`: `microsoft.graph.emailSyncSchedule`" "Possible values are: userDefined, asMessagesArrive, manual, fifteenMinutes, thirtyMinutes, sixtyMinutes, basedOnMyUsage.";
    "hostName" HOST_NAME, host_name str -> Option<&str>, with_host_name(String), "`hostName`: `Edm.String`";
    "requireSsl" REQUIRE_SSL, require_ssl bool -> Option<bool>, with_require_ssl(bool), "`requireSsl`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10EditionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10editiontype?view=graph-rest-beta)
    Windows10EditionType = "microsoft.graph.windows10EditionType" {
        Windows10Enterprise = "windows10Enterprise",
        Windows10EnterpriseN = "windows10EnterpriseN",
        Windows10Education = "windows10Education",
        Windows10EducationN = "windows10EducationN",
        Windows10MobileEnterprise = "windows10MobileEnterprise",
        Windows10HolographicEnterprise = "windows10HolographicEnterprise",
        Windows10Professional = "windows10Professional",
        Windows10ProfessionalN = "windows10ProfessionalN",
        Windows10ProfessionalEducation = "windows10ProfessionalEducation",
        Windows10ProfessionalEducationN = "windows10ProfessionalEducationN",
        Windows10ProfessionalWorkstation = "windows10ProfessionalWorkstation",
        Windows10ProfessionalWorkstationN = "windows10ProfessionalWorkstationN",
        NotConfigured = "notConfigured",
        Windows10Home = "windows10Home",
        Windows10HomeChina = "windows10HomeChina",
        Windows10HomeN = "windows10HomeN",
        Windows10HomeSingleLanguage = "windows10HomeSingleLanguage",
        Windows10Mobile = "windows10Mobile",
        Windows10IoTCore = "windows10IoTCore",
        Windows10IoTCoreCommercial = "windows10IoTCoreCommercial",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10EndpointProtectionConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10endpointprotectionconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10EndpointProtectionConfiguration: super::DeviceConfiguration = "microsoft.graph.windows10EndpointProtectionConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "dmaGuardDeviceEnumerationPolicy" DMA_GUARD_DEVICE_ENUMERATION_POLICY, dma_guard_device_enumeration_policy enumeration -> Option<super::DmaGuardDeviceEnumerationPolicyType>, with_dma_guard_device_enumeration_policy(super::DmaGuardDeviceEnumerationPolicyType), "`dmaGuardDeviceEnumerationPolicy`: `microsoft.graph.dmaGuardDeviceEnumerationPolicyType`" "Possible values are: deviceDefault, blockAll, allowAll.";
    "firewallRules" FIREWALL_RULES, firewall_rules models -> Option<&[super::WindowsFirewallRule]>, with_firewall_rules(Vec<super::WindowsFirewallRule>), "`firewallRules`: `Collection(microsoft.graph.windowsFirewallRule)`";
    "userRightsAccessCredentialManagerAsTrustedCaller" USER_RIGHTS_ACCESS_CREDENTIAL_MANAGER_AS_TRUSTED_CALLER, user_rights_access_credential_manager_as_trusted_caller model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_access_credential_manager_as_trusted_caller(super::DeviceManagementUserRightsSetting), "`userRightsAccessCredentialManagerAsTrustedCaller`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsAllowAccessFromNetwork" USER_RIGHTS_ALLOW_ACCESS_FROM_NETWORK, user_rights_allow_access_from_network model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_allow_access_from_network(super::DeviceManagementUserRightsSetting), "`userRightsAllowAccessFromNetwork`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsBlockAccessFromNetwork" USER_RIGHTS_BLOCK_ACCESS_FROM_NETWORK, user_rights_block_access_from_network model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_block_access_from_network(super::DeviceManagementUserRightsSetting), "`userRightsBlockAccessFromNetwork`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsActAsPartOfTheOperatingSystem" USER_RIGHTS_ACT_AS_PART_OF_THE_OPERATING_SYSTEM, user_rights_act_as_part_of_the_operating_system model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_act_as_part_of_the_operating_system(super::DeviceManagementUserRightsSetting), "`userRightsActAsPartOfTheOperatingSystem`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsLocalLogOn" USER_RIGHTS_LOCAL_LOG_ON, user_rights_local_log_on model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_local_log_on(super::DeviceManagementUserRightsSetting), "`userRightsLocalLogOn`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsDenyLocalLogOn" USER_RIGHTS_DENY_LOCAL_LOG_ON, user_rights_deny_local_log_on model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_deny_local_log_on(super::DeviceManagementUserRightsSetting), "`userRightsDenyLocalLogOn`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsBackupData" USER_RIGHTS_BACKUP_DATA, user_rights_backup_data model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_backup_data(super::DeviceManagementUserRightsSetting), "`userRightsBackupData`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsChangeSystemTime" USER_RIGHTS_CHANGE_SYSTEM_TIME, user_rights_change_system_time model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_change_system_time(super::DeviceManagementUserRightsSetting), "`userRightsChangeSystemTime`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsCreateGlobalObjects" USER_RIGHTS_CREATE_GLOBAL_OBJECTS, user_rights_create_global_objects model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_create_global_objects(super::DeviceManagementUserRightsSetting), "`userRightsCreateGlobalObjects`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsCreatePageFile" USER_RIGHTS_CREATE_PAGE_FILE, user_rights_create_page_file model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_create_page_file(super::DeviceManagementUserRightsSetting), "`userRightsCreatePageFile`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsCreatePermanentSharedObjects" USER_RIGHTS_CREATE_PERMANENT_SHARED_OBJECTS, user_rights_create_permanent_shared_objects model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_create_permanent_shared_objects(super::DeviceManagementUserRightsSetting), "`userRightsCreatePermanentSharedObjects`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsCreateSymbolicLinks" USER_RIGHTS_CREATE_SYMBOLIC_LINKS, user_rights_create_symbolic_links model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_create_symbolic_links(super::DeviceManagementUserRightsSetting), "`userRightsCreateSymbolicLinks`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsCreateToken" USER_RIGHTS_CREATE_TOKEN, user_rights_create_token model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_create_token(super::DeviceManagementUserRightsSetting), "`userRightsCreateToken`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsDebugPrograms" USER_RIGHTS_DEBUG_PROGRAMS, user_rights_debug_programs model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_debug_programs(super::DeviceManagementUserRightsSetting), "`userRightsDebugPrograms`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsRemoteDesktopServicesLogOn" USER_RIGHTS_REMOTE_DESKTOP_SERVICES_LOG_ON, user_rights_remote_desktop_services_log_on model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_remote_desktop_services_log_on(super::DeviceManagementUserRightsSetting), "`userRightsRemoteDesktopServicesLogOn`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsDelegation" USER_RIGHTS_DELEGATION, user_rights_delegation model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_delegation(super::DeviceManagementUserRightsSetting), "`userRightsDelegation`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsGenerateSecurityAudits" USER_RIGHTS_GENERATE_SECURITY_AUDITS, user_rights_generate_security_audits model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_generate_security_audits(super::DeviceManagementUserRightsSetting), "`userRightsGenerateSecurityAudits`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsImpersonateClient" USER_RIGHTS_IMPERSONATE_CLIENT, user_rights_impersonate_client model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_impersonate_client(super::DeviceManagementUserRightsSetting), "`userRightsImpersonateClient`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsIncreaseSchedulingPriority" USER_RIGHTS_INCREASE_SCHEDULING_PRIORITY, user_rights_increase_scheduling_priority model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_increase_scheduling_priority(super::DeviceManagementUserRightsSetting), "`userRightsIncreaseSchedulingPriority`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsLoadUnloadDrivers" USER_RIGHTS_LOAD_UNLOAD_DRIVERS, user_rights_load_unload_drivers model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_load_unload_drivers(super::DeviceManagementUserRightsSetting), "`userRightsLoadUnloadDrivers`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsLockMemory" USER_RIGHTS_LOCK_MEMORY, user_rights_lock_memory model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_lock_memory(super::DeviceManagementUserRightsSetting), "`userRightsLockMemory`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsManageAuditingAndSecurityLogs" USER_RIGHTS_MANAGE_AUDITING_AND_SECURITY_LOGS, user_rights_manage_auditing_and_security_logs model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_manage_auditing_and_security_logs(super::DeviceManagementUserRightsSetting), "`userRightsManageAuditingAndSecurityLogs`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsManageVolumes" USER_RIGHTS_MANAGE_VOLUMES, user_rights_manage_volumes model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_manage_volumes(super::DeviceManagementUserRightsSetting), "`userRightsManageVolumes`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsModifyFirmwareEnvironment" USER_RIGHTS_MODIFY_FIRMWARE_ENVIRONMENT, user_rights_modify_firmware_environment model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_modify_firmware_environment(super::DeviceManagementUserRightsSetting), "`userRightsModifyFirmwareEnvironment`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsModifyObjectLabels" USER_RIGHTS_MODIFY_OBJECT_LABELS, user_rights_modify_object_labels model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_modify_object_labels(super::DeviceManagementUserRightsSetting), "`userRightsModifyObjectLabels`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsProfileSingleProcess" USER_RIGHTS_PROFILE_SINGLE_PROCESS, user_rights_profile_single_process model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_profile_single_process(super::DeviceManagementUserRightsSetting), "`userRightsProfileSingleProcess`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsRemoteShutdown" USER_RIGHTS_REMOTE_SHUTDOWN, user_rights_remote_shutdown model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_remote_shutdown(super::DeviceManagementUserRightsSetting), "`userRightsRemoteShutdown`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsRestoreData" USER_RIGHTS_RESTORE_DATA, user_rights_restore_data model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_restore_data(super::DeviceManagementUserRightsSetting), "`userRightsRestoreData`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "userRightsTakeOwnership" USER_RIGHTS_TAKE_OWNERSHIP, user_rights_take_ownership model -> Option<&super::DeviceManagementUserRightsSetting>, with_user_rights_take_ownership(super::DeviceManagementUserRightsSetting), "`userRightsTakeOwnership`: `microsoft.graph.deviceManagementUserRightsSetting`";
    "xboxServicesEnableXboxGameSaveTask" XBOX_SERVICES_ENABLE_XBOX_GAME_SAVE_TASK, xbox_services_enable_xbox_game_save_task bool -> Option<bool>, with_xbox_services_enable_xbox_game_save_task(bool), "`xboxServicesEnableXboxGameSaveTask`: `Edm.Boolean`";
    "xboxServicesAccessoryManagementServiceStartupMode" XBOX_SERVICES_ACCESSORY_MANAGEMENT_SERVICE_STARTUP_MODE, xbox_services_accessory_management_service_startup_mode enumeration -> Option<super::ServiceStartType>, with_xbox_services_accessory_management_service_startup_mode(super::ServiceStartType), "`xboxServicesAccessoryManagementServiceStartupMode`: `microsoft.graph.serviceStartType`" "Possible values are: manual, automatic, disabled.";
    "xboxServicesLiveAuthManagerServiceStartupMode" XBOX_SERVICES_LIVE_AUTH_MANAGER_SERVICE_STARTUP_MODE, xbox_services_live_auth_manager_service_startup_mode enumeration -> Option<super::ServiceStartType>, with_xbox_services_live_auth_manager_service_startup_mode(super::ServiceStartType), "`xboxServicesLiveAuthManagerServiceStartupMode`: `microsoft.graph.serviceStartType`" "Possible values are: manual, automatic, disabled.";
    "xboxServicesLiveGameSaveServiceStartupMode" XBOX_SERVICES_LIVE_GAME_SAVE_SERVICE_STARTUP_MODE, xbox_services_live_game_save_service_startup_mode enumeration -> Option<super::ServiceStartType>, with_xbox_services_live_game_save_service_startup_mode(super::ServiceStartType), "`xboxServicesLiveGameSaveServiceStartupMode`: `microsoft.graph.serviceStartType`" "Possible values are: manual, automatic, disabled.";
    "xboxServicesLiveNetworkingServiceStartupMode" XBOX_SERVICES_LIVE_NETWORKING_SERVICE_STARTUP_MODE, xbox_services_live_networking_service_startup_mode enumeration -> Option<super::ServiceStartType>, with_xbox_services_live_networking_service_startup_mode(super::ServiceStartType), "`xboxServicesLiveNetworkingServiceStartupMode`: `microsoft.graph.serviceStartType`" "Possible values are: manual, automatic, disabled.";
    "localSecurityOptionsBlockMicrosoftAccounts" LOCAL_SECURITY_OPTIONS_BLOCK_MICROSOFT_ACCOUNTS, local_security_options_block_microsoft_accounts bool -> Option<bool>, with_local_security_options_block_microsoft_accounts(bool), "`localSecurityOptionsBlockMicrosoftAccounts`: `Edm.Boolean`";
    "localSecurityOptionsBlockRemoteLogonWithBlankPassword" LOCAL_SECURITY_OPTIONS_BLOCK_REMOTE_LOGON_WITH_BLANK_PASSWORD, local_security_options_block_remote_logon_with_blank_password bool -> Option<bool>, with_local_security_options_block_remote_logon_with_blank_password(bool), "`localSecurityOptionsBlockRemoteLogonWithBlankPassword`: `Edm.Boolean`";
    "localSecurityOptionsDisableAdministratorAccount" LOCAL_SECURITY_OPTIONS_DISABLE_ADMINISTRATOR_ACCOUNT, local_security_options_disable_administrator_account bool -> Option<bool>, with_local_security_options_disable_administrator_account(bool), "`localSecurityOptionsDisableAdministratorAccount`: `Edm.Boolean`";
    "localSecurityOptionsAdministratorAccountName" LOCAL_SECURITY_OPTIONS_ADMINISTRATOR_ACCOUNT_NAME, local_security_options_administrator_account_name str -> Option<&str>, with_local_security_options_administrator_account_name(String), "`localSecurityOptionsAdministratorAccountName`: `Edm.String`";
    "localSecurityOptionsDisableGuestAccount" LOCAL_SECURITY_OPTIONS_DISABLE_GUEST_ACCOUNT, local_security_options_disable_guest_account bool -> Option<bool>, with_local_security_options_disable_guest_account(bool), "`localSecurityOptionsDisableGuestAccount`: `Edm.Boolean`";
    "localSecurityOptionsGuestAccountName" LOCAL_SECURITY_OPTIONS_GUEST_ACCOUNT_NAME, local_security_options_guest_account_name str -> Option<&str>, with_local_security_options_guest_account_name(String), "`localSecurityOptionsGuestAccountName`: `Edm.String`";
    "localSecurityOptionsAllowUndockWithoutHavingToLogon" LOCAL_SECURITY_OPTIONS_ALLOW_UNDOCK_WITHOUT_HAVING_TO_LOGON, local_security_options_allow_undock_without_having_to_logon bool -> Option<bool>, with_local_security_options_allow_undock_without_having_to_logon(bool), "`localSecurityOptionsAllowUndockWithoutHavingToLogon`: `Edm.Boolean`";
    "localSecurityOptionsBlockUsersInstallingPrinterDrivers" LOCAL_SECURITY_OPTIONS_BLOCK_USERS_INSTALLING_PRINTER_DRIVERS, local_security_options_block_users_installing_printer_drivers bool -> Option<bool>, with_local_security_options_block_users_installing_printer_drivers(bool), "`localSecurityOptionsBlockUsersInstallingPrinterDrivers`: `Edm.Boolean`";
    "localSecurityOptionsBlockRemoteOpticalDriveAccess" LOCAL_SECURITY_OPTIONS_BLOCK_REMOTE_OPTICAL_DRIVE_ACCESS, local_security_options_block_remote_optical_drive_access bool -> Option<bool>, with_local_security_options_block_remote_optical_drive_access(bool), "`localSecurityOptionsBlockRemoteOpticalDriveAccess`: `Edm.Boolean`";
    "localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUser" LOCAL_SECURITY_OPTIONS_FORMAT_AND_EJECT_OF_REMOVABLE_MEDIA_ALLOWED_USER, local_security_options_format_and_eject_of_removable_media_allowed_user enumeration -> Option<super::LocalSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType>, with_local_security_options_format_and_eject_of_removable_media_allowed_user(super::LocalSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType), "`localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUser`: `microsoft.graph.localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType`" "Possible values are: notConfigured, administrators, administratorsAndPowerUsers, administratorsAndInteractiveUsers.";
    "localSecurityOptionsMachineInactivityLimit" LOCAL_SECURITY_OPTIONS_MACHINE_INACTIVITY_LIMIT, local_security_options_machine_inactivity_limit i32 -> Option<i32>, with_local_security_options_machine_inactivity_limit(i32), "`localSecurityOptionsMachineInactivityLimit`: `Edm.Int32`";
    "localSecurityOptionsMachineInactivityLimitInMinutes" LOCAL_SECURITY_OPTIONS_MACHINE_INACTIVITY_LIMIT_IN_MINUTES, local_security_options_machine_inactivity_limit_in_minutes i32 -> Option<i32>, with_local_security_options_machine_inactivity_limit_in_minutes(i32), "`localSecurityOptionsMachineInactivityLimitInMinutes`: `Edm.Int32`";
    "localSecurityOptionsDoNotRequireCtrlAltDel" LOCAL_SECURITY_OPTIONS_DO_NOT_REQUIRE_CTRL_ALT_DEL, local_security_options_do_not_require_ctrl_alt_del bool -> Option<bool>, with_local_security_options_do_not_require_ctrl_alt_del(bool), "`localSecurityOptionsDoNotRequireCtrlAltDel`: `Edm.Boolean`";
    "localSecurityOptionsHideLastSignedInUser" LOCAL_SECURITY_OPTIONS_HIDE_LAST_SIGNED_IN_USER, local_security_options_hide_last_signed_in_user bool -> Option<bool>, with_local_security_options_hide_last_signed_in_user(bool), "`localSecurityOptionsHideLastSignedInUser`: `Edm.Boolean`";
    "localSecurityOptionsHideUsernameAtSignIn" LOCAL_SECURITY_OPTIONS_HIDE_USERNAME_AT_SIGN_IN, local_security_options_hide_username_at_sign_in bool -> Option<bool>, with_local_security_options_hide_username_at_sign_in(bool), "`localSecurityOptionsHideUsernameAtSignIn`: `Edm.Boolean`";
    "localSecurityOptionsLogOnMessageTitle" LOCAL_SECURITY_OPTIONS_LOG_ON_MESSAGE_TITLE, local_security_options_log_on_message_title str -> Option<&str>, with_local_security_options_log_on_message_title(String), "`localSecurityOptionsLogOnMessageTitle`: `Edm.String`";
    "localSecurityOptionsLogOnMessageText" LOCAL_SECURITY_OPTIONS_LOG_ON_MESSAGE_TEXT, local_security_options_log_on_message_text str -> Option<&str>, with_local_security_options_log_on_message_text(String), "`localSecurityOptionsLogOnMessageText`: `Edm.String`";
    "localSecurityOptionsAllowPKU2UAuthenticationRequests" LOCAL_SECURITY_OPTIONS_ALLOW_PKU2U_AUTHENTICATION_REQUESTS, local_security_options_allow_pku2u_authentication_requests bool -> Option<bool>, with_local_security_options_allow_pku2u_authentication_requests(bool), "`localSecurityOptionsAllowPKU2UAuthenticationRequests`: `Edm.Boolean`";
    "localSecurityOptionsAllowRemoteCallsToSecurityAccountsManagerHelperBool" LOCAL_SECURITY_OPTIONS_ALLOW_REMOTE_CALLS_TO_SECURITY_ACCOUNTS_MANAGER_HELPER_BOOL, local_security_options_allow_remote_calls_to_security_accounts_manager_helper_bool bool -> Option<bool>, with_local_security_options_allow_remote_calls_to_security_accounts_manager_helper_bool(bool), "`localSecurityOptionsAllowRemoteCallsToSecurityAccountsManagerHelperBool`: `Edm.Boolean`";
    "localSecurityOptionsAllowRemoteCallsToSecurityAccountsManager" LOCAL_SECURITY_OPTIONS_ALLOW_REMOTE_CALLS_TO_SECURITY_ACCOUNTS_MANAGER, local_security_options_allow_remote_calls_to_security_accounts_manager str -> Option<&str>, with_local_security_options_allow_remote_calls_to_security_accounts_manager(String), "`localSecurityOptionsAllowRemoteCallsToSecurityAccountsManager`: `Edm.String`";
    "localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedClients" LOCAL_SECURITY_OPTIONS_MINIMUM_SESSION_SECURITY_FOR_NTLM_SSP_BASED_CLIENTS, local_security_options_minimum_session_security_for_ntlm_ssp_based_clients enumeration -> Option<super::LocalSecurityOptionsMinimumSessionSecurity>, with_local_security_options_minimum_session_security_for_ntlm_ssp_based_clients(super::LocalSecurityOptionsMinimumSessionSecurity), "`localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedClients`: `microsoft.graph.localSecurityOptionsMinimumSessionSecurity`" "Possible values are: none, requireNtmlV2SessionSecurity, require128BitEncryption, ntlmV2And128BitEncryption.";
    "localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedServers" LOCAL_SECURITY_OPTIONS_MINIMUM_SESSION_SECURITY_FOR_NTLM_SSP_BASED_SERVERS, local_security_options_minimum_session_security_for_ntlm_ssp_based_servers enumeration -> Option<super::LocalSecurityOptionsMinimumSessionSecurity>, with_local_security_options_minimum_session_security_for_ntlm_ssp_based_servers(super::LocalSecurityOptionsMinimumSessionSecurity), "`localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedServers`: `microsoft.graph.localSecurityOptionsMinimumSessionSecurity`" "Possible values are: none, requireNtmlV2SessionSecurity, require128BitEncryption, ntlmV2And128BitEncryption.";
    "lanManagerAuthenticationLevel" LAN_MANAGER_AUTHENTICATION_LEVEL, lan_manager_authentication_level enumeration -> Option<super::LanManagerAuthenticationLevel>, with_lan_manager_authentication_level(super::LanManagerAuthenticationLevel), "`lanManagerAuthenticationLevel`: `microsoft.graph.lanManagerAuthenticationLevel`" "Possible values are: lmAndNltm, lmNtlmAndNtlmV2, lmAndNtlmOnly, lmAndNtlmV2, lmNtlmV2AndNotLm, lmNtlmV2AndNotLmOrNtm.";
    "lanManagerWorkstationDisableInsecureGuestLogons" LAN_MANAGER_WORKSTATION_DISABLE_INSECURE_GUEST_LOGONS, lan_manager_workstation_disable_insecure_guest_logons bool -> Option<bool>, with_lan_manager_workstation_disable_insecure_guest_logons(bool), "`lanManagerWorkstationDisableInsecureGuestLogons`: `Edm.Boolean`";
    "localSecurityOptionsClearVirtualMemoryPageFile" LOCAL_SECURITY_OPTIONS_CLEAR_VIRTUAL_MEMORY_PAGE_FILE, local_security_options_clear_virtual_memory_page_file bool -> Option<bool>, with_local_security_options_clear_virtual_memory_page_file(bool), "`localSecurityOptionsClearVirtualMemoryPageFile`: `Edm.Boolean`";
    "localSecurityOptionsAllowSystemToBeShutDownWithoutHavingToLogOn" LOCAL_SECURITY_OPTIONS_ALLOW_SYSTEM_TO_BE_SHUT_DOWN_WITHOUT_HAVING_TO_LOG_ON, local_security_options_allow_system_to_be_shut_down_without_having_to_log_on bool -> Option<bool>, with_local_security_options_allow_system_to_be_shut_down_without_having_to_log_on(bool), "`localSecurityOptionsAllowSystemToBeShutDownWithoutHavingToLogOn`: `Edm.Boolean`";
    "localSecurityOptionsAllowUIAccessApplicationElevation" LOCAL_SECURITY_OPTIONS_ALLOW_UI_ACCESS_APPLICATION_ELEVATION, local_security_options_allow_ui_access_application_elevation bool -> Option<bool>, with_local_security_options_allow_ui_access_application_elevation(bool), "`localSecurityOptionsAllowUIAccessApplicationElevation`: `Edm.Boolean`";
    "localSecurityOptionsVirtualizeFileAndRegistryWriteFailuresToPerUserLocations" LOCAL_SECURITY_OPTIONS_VIRTUALIZE_FILE_AND_REGISTRY_WRITE_FAILURES_TO_PER_USER_LOCATIONS, local_security_options_virtualize_file_and_registry_write_failures_to_per_user_locations bool -> Option<bool>, with_local_security_options_virtualize_file_and_registry_write_failures_to_per_user_locations(bool), "`localSecurityOptionsVirtualizeFileAndRegistryWriteFailuresToPerUserLocations`: `Edm.Boolean`";
    "localSecurityOptionsOnlyElevateSignedExecutables" LOCAL_SECURITY_OPTIONS_ONLY_ELEVATE_SIGNED_EXECUTABLES, local_security_options_only_elevate_signed_executables bool -> Option<bool>, with_local_security_options_only_elevate_signed_executables(bool), "`localSecurityOptionsOnlyElevateSignedExecutables`: `Edm.Boolean`";
    "localSecurityOptionsAdministratorElevationPromptBehavior" LOCAL_SECURITY_OPTIONS_ADMINISTRATOR_ELEVATION_PROMPT_BEHAVIOR, local_security_options_administrator_elevation_prompt_behavior enumeration -> Option<super::LocalSecurityOptionsAdministratorElevationPromptBehaviorType>, with_local_security_options_administrator_elevation_prompt_behavior(super::LocalSecurityOptionsAdministratorElevationPromptBehaviorType), "`localSecurityOptionsAdministratorElevationPromptBehavior`: `microsoft.graph.localSecurityOptionsAdministratorElevationPromptBehaviorType`" "Possible values are: notConfigured, elevateWithoutPrompting, promptForCredentialsOnTheSecureDesktop, promptForConsentOnTheSecureDesktop, promptForCredentials, promptForConsent, promptForConsentForNonWindowsBinaries.";
    "localSecurityOptionsStandardUserElevationPromptBehavior" LOCAL_SECURITY_OPTIONS_STANDARD_USER_ELEVATION_PROMPT_BEHAVIOR, local_security_options_standard_user_elevation_prompt_behavior enumeration -> Option<super::LocalSecurityOptionsStandardUserElevationPromptBehaviorType>, with_local_security_options_standard_user_elevation_prompt_behavior(super::LocalSecurityOptionsStandardUserElevationPromptBehaviorType), "`localSecurityOptionsStandardUserElevationPromptBehavior`: `microsoft.graph.localSecurityOptionsStandardUserElevationPromptBehaviorType`" "Possible values are: notConfigured, automaticallyDenyElevationRequests, promptForCredentialsOnTheSecureDesktop, promptForCredentials.";
    "localSecurityOptionsSwitchToSecureDesktopWhenPromptingForElevation" LOCAL_SECURITY_OPTIONS_SWITCH_TO_SECURE_DESKTOP_WHEN_PROMPTING_FOR_ELEVATION, local_security_options_switch_to_secure_desktop_when_prompting_for_elevation bool -> Option<bool>, with_local_security_options_switch_to_secure_desktop_when_prompting_for_elevation(bool), "`localSecurityOptionsSwitchToSecureDesktopWhenPromptingForElevation`: `Edm.Boolean`";
    "localSecurityOptionsDetectApplicationInstallationsAndPromptForElevation" LOCAL_SECURITY_OPTIONS_DETECT_APPLICATION_INSTALLATIONS_AND_PROMPT_FOR_ELEVATION, local_security_options_detect_application_installations_and_prompt_for_elevation bool -> Option<bool>, with_local_security_options_detect_application_installations_and_prompt_for_elevation(bool), "`localSecurityOptionsDetectApplicationInstallationsAndPromptForElevation`: `Edm.Boolean`";
    "localSecurityOptionsAllowUIAccessApplicationsForSecureLocations" LOCAL_SECURITY_OPTIONS_ALLOW_UI_ACCESS_APPLICATIONS_FOR_SECURE_LOCATIONS, local_security_options_allow_ui_access_applications_for_secure_locations bool -> Option<bool>, with_local_security_options_allow_ui_access_applications_for_secure_locations(bool), "`localSecurityOptionsAllowUIAccessApplicationsForSecureLocations`: `Edm.Boolean`";
    "localSecurityOptionsUseAdminApprovalMode" LOCAL_SECURITY_OPTIONS_USE_ADMIN_APPROVAL_MODE, local_security_options_use_admin_approval_mode bool -> Option<bool>, with_local_security_options_use_admin_approval_mode(bool), "`localSecurityOptionsUseAdminApprovalMode`: `Edm.Boolean`";
    "localSecurityOptionsUseAdminApprovalModeForAdministrators" LOCAL_SECURITY_OPTIONS_USE_ADMIN_APPROVAL_MODE_FOR_ADMINISTRATORS, local_security_options_use_admin_approval_mode_for_administrators bool -> Option<bool>, with_local_security_options_use_admin_approval_mode_for_administrators(bool), "`localSecurityOptionsUseAdminApprovalModeForAdministrators`: `Edm.Boolean`";
    "localSecurityOptionsInformationShownOnLockScreen" LOCAL_SECURITY_OPTIONS_INFORMATION_SHOWN_ON_LOCK_SCREEN, local_security_options_information_shown_on_lock_screen enumeration -> Option<super::LocalSecurityOptionsInformationShownOnLockScreenType>, with_local_security_options_information_shown_on_lock_screen(super::LocalSecurityOptionsInformationShownOnLockScreenType), "`localSecurityOptionsInformationShownOnLockScreen`: `microsoft.graph.localSecurityOptionsInformationShownOnLockScreenType`" "Possible values are: notConfigured, userDisplayNameDomainUser, userDisplayNameOnly, doNotDisplayUser.";
    "localSecurityOptionsInformationDisplayedOnLockScreen" LOCAL_SECURITY_OPTIONS_INFORMATION_DISPLAYED_ON_LOCK_SCREEN, local_security_options_information_displayed_on_lock_screen enumeration -> Option<super::LocalSecurityOptionsInformationDisplayedOnLockScreenType>, with_local_security_options_information_displayed_on_lock_screen(super::LocalSecurityOptionsInformationDisplayedOnLockScreenType), "`localSecurityOptionsInformationDisplayedOnLockScreen`: `microsoft.graph.localSecurityOptionsInformationDisplayedOnLockScreenType`" "Possible values are: notConfigured, administrators, administratorsAndPowerUsers, administratorsAndInteractiveUsers.";
    "localSecurityOptionsDisableClientDigitallySignCommunicationsIfServerAgrees" LOCAL_SECURITY_OPTIONS_DISABLE_CLIENT_DIGITALLY_SIGN_COMMUNICATIONS_IF_SERVER_AGREES, local_security_options_disable_client_digitally_sign_communications_if_server_agrees bool -> Option<bool>, with_local_security_options_disable_client_digitally_sign_communications_if_server_agrees(bool), "`localSecurityOptionsDisableClientDigitallySignCommunicationsIfServerAgrees`: `Edm.Boolean`";
    "localSecurityOptionsClientDigitallySignCommunicationsAlways" LOCAL_SECURITY_OPTIONS_CLIENT_DIGITALLY_SIGN_COMMUNICATIONS_ALWAYS, local_security_options_client_digitally_sign_communications_always bool -> Option<bool>, with_local_security_options_client_digitally_sign_communications_always(bool), "`localSecurityOptionsClientDigitallySignCommunicationsAlways`: `Edm.Boolean`";
    "localSecurityOptionsClientSendUnencryptedPasswordToThirdPartySMBServers" LOCAL_SECURITY_OPTIONS_CLIENT_SEND_UNENCRYPTED_PASSWORD_TO_THIRD_PARTY_SMB_SERVERS, local_security_options_client_send_unencrypted_password_to_third_party_smb_servers bool -> Option<bool>, with_local_security_options_client_send_unencrypted_password_to_third_party_smb_servers(bool), "`localSecurityOptionsClientSendUnencryptedPasswordToThirdPartySMBServers`: `Edm.Boolean`";
    "localSecurityOptionsDisableServerDigitallySignCommunicationsAlways" LOCAL_SECURITY_OPTIONS_DISABLE_SERVER_DIGITALLY_SIGN_COMMUNICATIONS_ALWAYS, local_security_options_disable_server_digitally_sign_communications_always bool -> Option<bool>, with_local_security_options_disable_server_digitally_sign_communications_always(bool), "`localSecurityOptionsDisableServerDigitallySignCommunicationsAlways`: `Edm.Boolean`";
    "localSecurityOptionsDisableServerDigitallySignCommunicationsIfClientAgrees" LOCAL_SECURITY_OPTIONS_DISABLE_SERVER_DIGITALLY_SIGN_COMMUNICATIONS_IF_CLIENT_AGREES, local_security_options_disable_server_digitally_sign_communications_if_client_agrees bool -> Option<bool>, with_local_security_options_disable_server_digitally_sign_communications_if_client_agrees(bool), "`localSecurityOptionsDisableServerDigitallySignCommunicationsIfClientAgrees`: `Edm.Boolean`";
    "localSecurityOptionsRestrictAnonymousAccessToNamedPipesAndShares" LOCAL_SECURITY_OPTIONS_RESTRICT_ANONYMOUS_ACCESS_TO_NAMED_PIPES_AND_SHARES, local_security_options_restrict_anonymous_access_to_named_pipes_and_shares bool -> Option<bool>, with_local_security_options_restrict_anonymous_access_to_named_pipes_and_shares(bool), "`localSecurityOptionsRestrictAnonymousAccessToNamedPipesAndShares`: `Edm.Boolean`";
    "localSecurityOptionsDoNotAllowAnonymousEnumerationOfSAMAccounts" LOCAL_SECURITY_OPTIONS_DO_NOT_ALLOW_ANONYMOUS_ENUMERATION_OF_SAM_ACCOUNTS, local_security_options_do_not_allow_anonymous_enumeration_of_sam_accounts bool -> Option<bool>, with_local_security_options_do_not_allow_anonymous_enumeration_of_sam_accounts(bool), "`localSecurityOptionsDoNotAllowAnonymousEnumerationOfSAMAccounts`: `Edm.Boolean`";
    "localSecurityOptionsAllowAnonymousEnumerationOfSAMAccountsAndShares" LOCAL_SECURITY_OPTIONS_ALLOW_ANONYMOUS_ENUMERATION_OF_SAM_ACCOUNTS_AND_SHARES, local_security_options_allow_anonymous_enumeration_of_sam_accounts_and_shares bool -> Option<bool>, with_local_security_options_allow_anonymous_enumeration_of_sam_accounts_and_shares(bool), "`localSecurityOptionsAllowAnonymousEnumerationOfSAMAccountsAndShares`: `Edm.Boolean`";
    "localSecurityOptionsDoNotStoreLANManagerHashValueOnNextPasswordChange" LOCAL_SECURITY_OPTIONS_DO_NOT_STORE_LAN_MANAGER_HASH_VALUE_ON_NEXT_PASSWORD_CHANGE, local_security_options_do_not_store_lan_manager_hash_value_on_next_password_change bool -> Option<bool>, with_local_security_options_do_not_store_lan_manager_hash_value_on_next_password_change(bool), "`localSecurityOptionsDoNotStoreLANManagerHashValueOnNextPasswordChange`: `Edm.Boolean`";
    "localSecurityOptionsSmartCardRemovalBehavior" LOCAL_SECURITY_OPTIONS_SMART_CARD_REMOVAL_BEHAVIOR, local_security_options_smart_card_removal_behavior enumeration -> Option<super::LocalSecurityOptionsSmartCardRemovalBehaviorType>, with_local_security_options_smart_card_removal_behavior(super::LocalSecurityOptionsSmartCardRemovalBehaviorType), "`localSecurityOptionsSmartCardRemovalBehavior`: `microsoft.graph.localSecurityOptionsSmartCardRemovalBehaviorType`" "Possible values are: noAction, lockWorkstation, forceLogoff, disconnectRemoteDesktopSession.";
    "defenderSecurityCenterDisableAppBrowserUI" DEFENDER_SECURITY_CENTER_DISABLE_APP_BROWSER_UI, defender_security_center_disable_app_browser_ui bool -> Option<bool>, with_defender_security_center_disable_app_browser_ui(bool), "`defenderSecurityCenterDisableAppBrowserUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableFamilyUI" DEFENDER_SECURITY_CENTER_DISABLE_FAMILY_UI, defender_security_center_disable_family_ui bool -> Option<bool>, with_defender_security_center_disable_family_ui(bool), "`defenderSecurityCenterDisableFamilyUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableHealthUI" DEFENDER_SECURITY_CENTER_DISABLE_HEALTH_UI, defender_security_center_disable_health_ui bool -> Option<bool>, with_defender_security_center_disable_health_ui(bool), "`defenderSecurityCenterDisableHealthUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableNetworkUI" DEFENDER_SECURITY_CENTER_DISABLE_NETWORK_UI, defender_security_center_disable_network_ui bool -> Option<bool>, with_defender_security_center_disable_network_ui(bool), "`defenderSecurityCenterDisableNetworkUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableVirusUI" DEFENDER_SECURITY_CENTER_DISABLE_VIRUS_UI, defender_security_center_disable_virus_ui bool -> Option<bool>, with_defender_security_center_disable_virus_ui(bool), "`defenderSecurityCenterDisableVirusUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableAccountUI" DEFENDER_SECURITY_CENTER_DISABLE_ACCOUNT_UI, defender_security_center_disable_account_ui bool -> Option<bool>, with_defender_security_center_disable_account_ui(bool), "`defenderSecurityCenterDisableAccountUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableClearTpmUI" DEFENDER_SECURITY_CENTER_DISABLE_CLEAR_TPM_UI, defender_security_center_disable_clear_tpm_ui bool -> Option<bool>, with_defender_security_center_disable_clear_tpm_ui(bool), "`defenderSecurityCenterDisableClearTpmUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableHardwareUI" DEFENDER_SECURITY_CENTER_DISABLE_HARDWARE_UI, defender_security_center_disable_hardware_ui bool -> Option<bool>, with_defender_security_center_disable_hardware_ui(bool), "`defenderSecurityCenterDisableHardwareUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableNotificationAreaUI" DEFENDER_SECURITY_CENTER_DISABLE_NOTIFICATION_AREA_UI, defender_security_center_disable_notification_area_ui bool -> Option<bool>, with_defender_security_center_disable_notification_area_ui(bool), "`defenderSecurityCenterDisableNotificationAreaUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableRansomwareUI" DEFENDER_SECURITY_CENTER_DISABLE_RANSOMWARE_UI, defender_security_center_disable_ransomware_ui bool -> Option<bool>, with_defender_security_center_disable_ransomware_ui(bool), "`defenderSecurityCenterDisableRansomwareUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableSecureBootUI" DEFENDER_SECURITY_CENTER_DISABLE_SECURE_BOOT_UI, defender_security_center_disable_secure_boot_ui bool -> Option<bool>, with_defender_security_center_disable_secure_boot_ui(bool), "`defenderSecurityCenterDisableSecureBootUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableTroubleshootingUI" DEFENDER_SECURITY_CENTER_DISABLE_TROUBLESHOOTING_UI, defender_security_center_disable_troubleshooting_ui bool -> Option<bool>, with_defender_security_center_disable_troubleshooting_ui(bool), "`defenderSecurityCenterDisableTroubleshootingUI`: `Edm.Boolean`";
    "defenderSecurityCenterDisableVulnerableTpmFirmwareUpdateUI" DEFENDER_SECURITY_CENTER_DISABLE_VULNERABLE_TPM_FIRMWARE_UPDATE_UI, defender_security_center_disable_vulnerable_tpm_firmware_update_ui bool -> Option<bool>, with_defender_security_center_disable_vulnerable_tpm_firmware_update_ui(bool), "`defenderSecurityCenterDisableVulnerableTpmFirmwareUpdateUI`: `Edm.Boolean`";
    "defenderSecurityCenterOrganizationDisplayName" DEFENDER_SECURITY_CENTER_ORGANIZATION_DISPLAY_NAME, defender_security_center_organization_display_name str -> Option<&str>, with_defender_security_center_organization_display_name(String), "`defenderSecurityCenterOrganizationDisplayName`: `Edm.String`";
    "defenderSecurityCenterHelpEmail" DEFENDER_SECURITY_CENTER_HELP_EMAIL, defender_security_center_help_email str -> Option<&str>, with_defender_security_center_help_email(String), "`defenderSecurityCenterHelpEmail`: `Edm.String`";
    "defenderSecurityCenterHelpPhone" DEFENDER_SECURITY_CENTER_HELP_PHONE, defender_security_center_help_phone str -> Option<&str>, with_defender_security_center_help_phone(String), "`defenderSecurityCenterHelpPhone`: `Edm.String`";
    "defenderSecurityCenterHelpURL" DEFENDER_SECURITY_CENTER_HELP_URL, defender_security_center_help_url str -> Option<&str>, with_defender_security_center_help_url(String), "`defenderSecurityCenterHelpURL`: `Edm.String`";
    "defenderSecurityCenterNotificationsFromApp" DEFENDER_SECURITY_CENTER_NOTIFICATIONS_FROM_APP, defender_security_center_notifications_from_app enumeration -> Option<super::DefenderSecurityCenterNotificationsFromAppType>, with_defender_security_center_notifications_from_app(super::DefenderSecurityCenterNotificationsFromAppType), "`defenderSecurityCenterNotificationsFromApp`: `microsoft.graph.defenderSecurityCenterNotificationsFromAppType`" "Possible values are: notConfigured, blockNoncriticalNotifications, blockAllNotifications.";
    "defenderSecurityCenterITContactDisplay" DEFENDER_SECURITY_CENTER_IT_CONTACT_DISPLAY, defender_security_center_it_contact_display enumeration -> Option<super::DefenderSecurityCenterItContactDisplayType>, with_defender_security_center_it_contact_display(super::DefenderSecurityCenterItContactDisplayType), "`defenderSecurityCenterITContactDisplay`: `microsoft.graph.defenderSecurityCenterITContactDisplayType`" "Possible values are: notConfigured, displayInAppAndInNotifications, displayOnlyInApp, displayOnlyInNotifications.";
    "windowsDefenderTamperProtection" WINDOWS_DEFENDER_TAMPER_PROTECTION, windows_defender_tamper_protection enumeration -> Option<super::WindowsDefenderTamperProtectionOptions>, with_windows_defender_tamper_protection(super::WindowsDefenderTamperProtectionOptions), "`windowsDefenderTamperProtection`: `microsoft.graph.windowsDefenderTamperProtectionOptions`" "Possible values are: notConfigured, enable, disable.";
    "firewallBlockStatefulFTP" FIREWALL_BLOCK_STATEFUL_FTP, firewall_block_stateful_ftp bool -> Option<bool>, with_firewall_block_stateful_ftp(bool), "`firewallBlockStatefulFTP`: `Edm.Boolean`";
    "firewallIdleTimeoutForSecurityAssociationInSeconds" FIREWALL_IDLE_TIMEOUT_FOR_SECURITY_ASSOCIATION_IN_SECONDS, firewall_idle_timeout_for_security_association_in_seconds i32 -> Option<i32>, with_firewall_idle_timeout_for_security_association_in_seconds(i32), "`firewallIdleTimeoutForSecurityAssociationInSeconds`: `Edm.Int32`";
    "firewallPreSharedKeyEncodingMethod" FIREWALL_PRE_SHARED_KEY_ENCODING_METHOD, firewall_pre_shared_key_encoding_method enumeration -> Option<super::FirewallPreSharedKeyEncodingMethodType>, with_firewall_pre_shared_key_encoding_method(super::FirewallPreSharedKeyEncodingMethodType), "`firewallPreSharedKeyEncodingMethod`: `microsoft.graph.firewallPreSharedKeyEncodingMethodType`" "Possible values are: deviceDefault, none, utF8.";
    "firewallIPSecExemptionsNone" FIREWALL_IP_SEC_EXEMPTIONS_NONE, firewall_ip_sec_exemptions_none bool -> Option<bool>, with_firewall_ip_sec_exemptions_none(bool), "`firewallIPSecExemptionsNone`: `Edm.Boolean`";
    "firewallIPSecExemptionsAllowNeighborDiscovery" FIREWALL_IP_SEC_EXEMPTIONS_ALLOW_NEIGHBOR_DISCOVERY, firewall_ip_sec_exemptions_allow_neighbor_discovery bool -> Option<bool>, with_firewall_ip_sec_exemptions_allow_neighbor_discovery(bool), "`firewallIPSecExemptionsAllowNeighborDiscovery`: `Edm.Boolean`";
    "firewallIPSecExemptionsAllowICMP" FIREWALL_IP_SEC_EXEMPTIONS_ALLOW_ICMP, firewall_ip_sec_exemptions_allow_icmp bool -> Option<bool>, with_firewall_ip_sec_exemptions_allow_icmp(bool), "`firewallIPSecExemptionsAllowICMP`: `Edm.Boolean`";
    "firewallIPSecExemptionsAllowRouterDiscovery" FIREWALL_IP_SEC_EXEMPTIONS_ALLOW_ROUTER_DISCOVERY, firewall_ip_sec_exemptions_allow_router_discovery bool -> Option<bool>, with_firewall_ip_sec_exemptions_allow_router_discovery(bool), "`firewallIPSecExemptionsAllowRouterDiscovery`: `Edm.Boolean`";
    "firewallIPSecExemptionsAllowDHCP" FIREWALL_IP_SEC_EXEMPTIONS_ALLOW_DHCP, firewall_ip_sec_exemptions_allow_dhcp bool -> Option<bool>, with_firewall_ip_sec_exemptions_allow_dhcp(bool), "`firewallIPSecExemptionsAllowDHCP`: `Edm.Boolean`";
    "firewallCertificateRevocationListCheckMethod" FIREWALL_CERTIFICATE_REVOCATION_LIST_CHECK_METHOD, firewall_certificate_revocation_list_check_method enumeration -> Option<super::FirewallCertificateRevocationListCheckMethodType>, with_firewall_certificate_revocation_list_check_method(super::FirewallCertificateRevocationListCheckMethodType), "`firewallCertificateRevocationListCheckMethod`: `microsoft.graph.firewallCertificateRevocationListCheckMethodType`" "Possible values are: deviceDefault, none, attempt, require.";
    "firewallMergeKeyingModuleSettings" FIREWALL_MERGE_KEYING_MODULE_SETTINGS, firewall_merge_keying_module_settings bool -> Option<bool>, with_firewall_merge_keying_module_settings(bool), "`firewallMergeKeyingModuleSettings`: `Edm.Boolean`";
    "firewallPacketQueueingMethod" FIREWALL_PACKET_QUEUEING_METHOD, firewall_packet_queueing_method enumeration -> Option<super::FirewallPacketQueueingMethodType>, with_firewall_packet_queueing_method(super::FirewallPacketQueueingMethodType), "`firewallPacketQueueingMethod`: `microsoft.graph.firewallPacketQueueingMethodType`" "Possible values are: deviceDefault, disabled, queueInbound, queueOutbound, queueBoth.";
    "firewallProfileDomain" FIREWALL_PROFILE_DOMAIN, firewall_profile_domain model -> Option<&super::WindowsFirewallNetworkProfile>, with_firewall_profile_domain(super::WindowsFirewallNetworkProfile), "`firewallProfileDomain`: `microsoft.graph.windowsFirewallNetworkProfile`";
    "firewallProfilePublic" FIREWALL_PROFILE_PUBLIC, firewall_profile_public model -> Option<&super::WindowsFirewallNetworkProfile>, with_firewall_profile_public(super::WindowsFirewallNetworkProfile), "`firewallProfilePublic`: `microsoft.graph.windowsFirewallNetworkProfile`";
    "firewallProfilePrivate" FIREWALL_PROFILE_PRIVATE, firewall_profile_private model -> Option<&super::WindowsFirewallNetworkProfile>, with_firewall_profile_private(super::WindowsFirewallNetworkProfile), "`firewallProfilePrivate`: `microsoft.graph.windowsFirewallNetworkProfile`";
    "defenderAdobeReaderLaunchChildProcess" DEFENDER_ADOBE_READER_LAUNCH_CHILD_PROCESS, defender_adobe_reader_launch_child_process enumeration -> Option<super::DefenderProtectionType>, with_defender_adobe_reader_launch_child_process(super::DefenderProtectionType), "`defenderAdobeReaderLaunchChildProcess`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderAttackSurfaceReductionExcludedPaths" DEFENDER_ATTACK_SURFACE_REDUCTION_EXCLUDED_PATHS, defender_attack_surface_reduction_excluded_paths strs -> Option<Vec<&str>>, with_defender_attack_surface_reduction_excluded_paths(Vec<String>), "`defenderAttackSurfaceReductionExcludedPaths`: `Collection(Edm.String)`";
    "defenderOfficeAppsOtherProcessInjectionType" DEFENDER_OFFICE_APPS_OTHER_PROCESS_INJECTION_TYPE, defender_office_apps_other_process_injection_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_office_apps_other_process_injection_type(super::DefenderAttackSurfaceType), "`defenderOfficeAppsOtherProcessInjectionType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderOfficeAppsOtherProcessInjection" DEFENDER_OFFICE_APPS_OTHER_PROCESS_INJECTION, defender_office_apps_other_process_injection enumeration -> Option<super::DefenderProtectionType>, with_defender_office_apps_other_process_injection(super::DefenderProtectionType), "`defenderOfficeAppsOtherProcessInjection`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderOfficeCommunicationAppsLaunchChildProcess" DEFENDER_OFFICE_COMMUNICATION_APPS_LAUNCH_CHILD_PROCESS, defender_office_communication_apps_launch_child_process enumeration -> Option<super::DefenderProtectionType>, with_defender_office_communication_apps_launch_child_process(super::DefenderProtectionType), "`defenderOfficeCommunicationAppsLaunchChildProcess`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderOfficeAppsExecutableContentCreationOrLaunchType" DEFENDER_OFFICE_APPS_EXECUTABLE_CONTENT_CREATION_OR_LAUNCH_TYPE, defender_office_apps_executable_content_creation_or_launch_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_office_apps_executable_content_creation_or_launch_type(super::DefenderAttackSurfaceType), "`defenderOfficeAppsExecutableContentCreationOrLaunchType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderOfficeAppsExecutableContentCreationOrLaunch" DEFENDER_OFFICE_APPS_EXECUTABLE_CONTENT_CREATION_OR_LAUNCH, defender_office_apps_executable_content_creation_or_launch enumeration -> Option<super::DefenderProtectionType>, with_defender_office_apps_executable_content_creation_or_launch(super::DefenderProtectionType), "`defenderOfficeAppsExecutableContentCreationOrLaunch`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderOfficeAppsLaunchChildProcessType" DEFENDER_OFFICE_APPS_LAUNCH_CHILD_PROCESS_TYPE, defender_office_apps_launch_child_process_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_office_apps_launch_child_process_type(super::DefenderAttackSurfaceType), "`defenderOfficeAppsLaunchChildProcessType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderOfficeAppsLaunchChildProcess" DEFENDER_OFFICE_APPS_LAUNCH_CHILD_PROCESS, defender_office_apps_launch_child_process enumeration -> Option<super::DefenderProtectionType>, with_defender_office_apps_launch_child_process(super::DefenderProtectionType), "`defenderOfficeAppsLaunchChildProcess`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderOfficeMacroCodeAllowWin32ImportsType" DEFENDER_OFFICE_MACRO_CODE_ALLOW_WIN32_IMPORTS_TYPE, defender_office_macro_code_allow_win32_imports_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_office_macro_code_allow_win32_imports_type(super::DefenderAttackSurfaceType), "`defenderOfficeMacroCodeAllowWin32ImportsType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderOfficeMacroCodeAllowWin32Imports" DEFENDER_OFFICE_MACRO_CODE_ALLOW_WIN32_IMPORTS, defender_office_macro_code_allow_win32_imports enumeration -> Option<super::DefenderProtectionType>, with_defender_office_macro_code_allow_win32_imports(super::DefenderProtectionType), "`defenderOfficeMacroCodeAllowWin32Imports`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderScriptObfuscatedMacroCodeType" DEFENDER_SCRIPT_OBFUSCATED_MACRO_CODE_TYPE, defender_script_obfuscated_macro_code_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_script_obfuscated_macro_code_type(super::DefenderAttackSurfaceType), "`defenderScriptObfuscatedMacroCodeType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderScriptObfuscatedMacroCode" DEFENDER_SCRIPT_OBFUSCATED_MACRO_CODE, defender_script_obfuscated_macro_code enumeration -> Option<super::DefenderProtectionType>, with_defender_script_obfuscated_macro_code(super::DefenderProtectionType), "`defenderScriptObfuscatedMacroCode`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderScriptDownloadedPayloadExecutionType" DEFENDER_SCRIPT_DOWNLOADED_PAYLOAD_EXECUTION_TYPE, defender_script_downloaded_payload_execution_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_script_downloaded_payload_execution_type(super::DefenderAttackSurfaceType), "`defenderScriptDownloadedPayloadExecutionType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderScriptDownloadedPayloadExecution" DEFENDER_SCRIPT_DOWNLOADED_PAYLOAD_EXECUTION, defender_script_downloaded_payload_execution enumeration -> Option<super::DefenderProtectionType>, with_defender_script_downloaded_payload_execution(super::DefenderProtectionType), "`defenderScriptDownloadedPayloadExecution`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderPreventCredentialStealingType" DEFENDER_PREVENT_CREDENTIAL_STEALING_TYPE, defender_prevent_credential_stealing_type enumeration -> Option<super::DefenderProtectionType>, with_defender_prevent_credential_stealing_type(super::DefenderProtectionType), "`defenderPreventCredentialStealingType`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderProcessCreationType" DEFENDER_PROCESS_CREATION_TYPE, defender_process_creation_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_process_creation_type(super::DefenderAttackSurfaceType), "`defenderProcessCreationType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderProcessCreation" DEFENDER_PROCESS_CREATION, defender_process_creation enumeration -> Option<super::DefenderProtectionType>, with_defender_process_creation(super::DefenderProtectionType), "`defenderProcessCreation`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderUntrustedUSBProcessType" DEFENDER_UNTRUSTED_USB_PROCESS_TYPE, defender_untrusted_usb_process_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_untrusted_usb_process_type(super::DefenderAttackSurfaceType), "`defenderUntrustedUSBProcessType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderUntrustedUSBProcess" DEFENDER_UNTRUSTED_USB_PROCESS, defender_untrusted_usb_process enumeration -> Option<super::DefenderProtectionType>, with_defender_untrusted_usb_process(super::DefenderProtectionType), "`defenderUntrustedUSBProcess`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderUntrustedExecutableType" DEFENDER_UNTRUSTED_EXECUTABLE_TYPE, defender_untrusted_executable_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_untrusted_executable_type(super::DefenderAttackSurfaceType), "`defenderUntrustedExecutableType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderUntrustedExecutable" DEFENDER_UNTRUSTED_EXECUTABLE, defender_untrusted_executable enumeration -> Option<super::DefenderProtectionType>, with_defender_untrusted_executable(super::DefenderProtectionType), "`defenderUntrustedExecutable`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderEmailContentExecutionType" DEFENDER_EMAIL_CONTENT_EXECUTION_TYPE, defender_email_content_execution_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_email_content_execution_type(super::DefenderAttackSurfaceType), "`defenderEmailContentExecutionType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "defenderEmailContentExecution" DEFENDER_EMAIL_CONTENT_EXECUTION, defender_email_content_execution enumeration -> Option<super::DefenderProtectionType>, with_defender_email_content_execution(super::DefenderProtectionType), "`defenderEmailContentExecution`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderAdvancedRansomewareProtectionType" DEFENDER_ADVANCED_RANSOMEWARE_PROTECTION_TYPE, defender_advanced_ransomeware_protection_type enumeration -> Option<super::DefenderProtectionType>, with_defender_advanced_ransomeware_protection_type(super::DefenderProtectionType), "`defenderAdvancedRansomewareProtectionType`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderGuardMyFoldersType" DEFENDER_GUARD_MY_FOLDERS_TYPE, defender_guard_my_folders_type enumeration -> Option<super::FolderProtectionType>, with_defender_guard_my_folders_type(super::FolderProtectionType), "`defenderGuardMyFoldersType`: `microsoft.graph.folderProtectionType`" "Possible values are: userDefined, enable, auditMode, blockDiskModification, auditDiskModification.";
    "defenderGuardedFoldersAllowedAppPaths" DEFENDER_GUARDED_FOLDERS_ALLOWED_APP_PATHS, defender_guarded_folders_allowed_app_paths strs -> Option<Vec<&str>>, with_defender_guarded_folders_allowed_app_paths(Vec<String>), "`defenderGuardedFoldersAllowedAppPaths`: `Collection(Edm.String)`";
    "defenderAdditionalGuardedFolders" DEFENDER_ADDITIONAL_GUARDED_FOLDERS, defender_additional_guarded_folders strs -> Option<Vec<&str>>, with_defender_additional_guarded_folders(Vec<String>), "`defenderAdditionalGuardedFolders`: `Collection(Edm.String)`";
    "defenderNetworkProtectionType" DEFENDER_NETWORK_PROTECTION_TYPE, defender_network_protection_type enumeration -> Option<super::DefenderProtectionType>, with_defender_network_protection_type(super::DefenderProtectionType), "`defenderNetworkProtectionType`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderExploitProtectionXml" DEFENDER_EXPLOIT_PROTECTION_XML, defender_exploit_protection_xml binary -> Parsed<Bytes>, with_defender_exploit_protection_xml(Bytes), "`defenderExploitProtectionXml`: `Edm.Binary`";
    "defenderExploitProtectionXmlFileName" DEFENDER_EXPLOIT_PROTECTION_XML_FILE_NAME, defender_exploit_protection_xml_file_name str -> Option<&str>, with_defender_exploit_protection_xml_file_name(String), "`defenderExploitProtectionXmlFileName`: `Edm.String`";
    "defenderSecurityCenterBlockExploitProtectionOverride" DEFENDER_SECURITY_CENTER_BLOCK_EXPLOIT_PROTECTION_OVERRIDE, defender_security_center_block_exploit_protection_override bool -> Option<bool>, with_defender_security_center_block_exploit_protection_override(bool), "`defenderSecurityCenterBlockExploitProtectionOverride`: `Edm.Boolean`";
    "defenderBlockPersistenceThroughWmiType" DEFENDER_BLOCK_PERSISTENCE_THROUGH_WMI_TYPE, defender_block_persistence_through_wmi_type enumeration -> Option<super::DefenderAttackSurfaceType>, with_defender_block_persistence_through_wmi_type(super::DefenderAttackSurfaceType), "`defenderBlockPersistenceThroughWmiType`: `microsoft.graph.defenderAttackSurfaceType`" "Possible values are: userDefined, block, auditMode, warn, disable.";
    "appLockerApplicationControl" APP_LOCKER_APPLICATION_CONTROL, app_locker_application_control enumeration -> Option<super::AppLockerApplicationControlType>, with_app_locker_application_control(super::AppLockerApplicationControlType), "`appLockerApplicationControl`: `microsoft.graph.appLockerApplicationControlType`" "Possible values are: notConfigured, enforceComponentsAndStoreApps, auditComponentsAndStoreApps, enforceComponentsStoreAppsAndSmartlocker, auditComponentsStoreAppsAndSmartlocker.";
    "deviceGuardLocalSystemAuthorityCredentialGuardSettings" DEVICE_GUARD_LOCAL_SYSTEM_AUTHORITY_CREDENTIAL_GUARD_SETTINGS, device_guard_local_system_authority_credential_guard_settings enumeration -> Option<super::DeviceGuardLocalSystemAuthorityCredentialGuardType>, with_device_guard_local_system_authority_credential_guard_settings(super::DeviceGuardLocalSystemAuthorityCredentialGuardType), "`deviceGuardLocalSystemAuthorityCredentialGuardSettings`: `microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardType`" "Possible values are: notConfigured, enableWithUEFILock, enableWithoutUEFILock, disable.";
    "deviceGuardEnableVirtualizationBasedSecurity" DEVICE_GUARD_ENABLE_VIRTUALIZATION_BASED_SECURITY, device_guard_enable_virtualization_based_security bool -> Option<bool>, with_device_guard_enable_virtualization_based_security(bool), "`deviceGuardEnableVirtualizationBasedSecurity`: `Edm.Boolean`";
    "deviceGuardEnableSecureBootWithDMA" DEVICE_GUARD_ENABLE_SECURE_BOOT_WITH_DMA, device_guard_enable_secure_boot_with_dma bool -> Option<bool>, with_device_guard_enable_secure_boot_with_dma(bool), "`deviceGuardEnableSecureBootWithDMA`: `Edm.Boolean`";
    "deviceGuardSecureBootWithDMA" DEVICE_GUARD_SECURE_BOOT_WITH_DMA, device_guard_secure_boot_with_dma enumeration -> Option<super::SecureBootWithDmaType>, with_device_guard_secure_boot_with_dma(super::SecureBootWithDmaType), "`deviceGuardSecureBootWithDMA`: `microsoft.graph.secureBootWithDMAType`" "Possible values are: notConfigured, withoutDMA, withDMA.";
    "deviceGuardLaunchSystemGuard" DEVICE_GUARD_LAUNCH_SYSTEM_GUARD, device_guard_launch_system_guard enumeration -> Option<super::Enablement>, with_device_guard_launch_system_guard(super::Enablement), "`deviceGuardLaunchSystemGuard`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "smartScreenEnableInShell" SMART_SCREEN_ENABLE_IN_SHELL, smart_screen_enable_in_shell bool -> Option<bool>, with_smart_screen_enable_in_shell(bool), "`smartScreenEnableInShell`: `Edm.Boolean`";
    "smartScreenBlockOverrideForFiles" SMART_SCREEN_BLOCK_OVERRIDE_FOR_FILES, smart_screen_block_override_for_files bool -> Option<bool>, with_smart_screen_block_override_for_files(bool), "`smartScreenBlockOverrideForFiles`: `Edm.Boolean`";
    "applicationGuardEnabled" APPLICATION_GUARD_ENABLED, application_guard_enabled bool -> Option<bool>, with_application_guard_enabled(bool), "`applicationGuardEnabled`: `Edm.Boolean`";
    "applicationGuardEnabledOptions" APPLICATION_GUARD_ENABLED_OPTIONS, application_guard_enabled_options enumeration -> Option<super::ApplicationGuardEnabledOptions>, with_application_guard_enabled_options(super::ApplicationGuardEnabledOptions), "`applicationGuardEnabledOptions`: `microsoft.graph.applicationGuardEnabledOptions`" "Possible values are: notConfigured, enabledForEdge, enabledForOffice, enabledForEdgeAndOffice.";
    "applicationGuardBlockFileTransfer" APPLICATION_GUARD_BLOCK_FILE_TRANSFER, application_guard_block_file_transfer enumeration -> Option<super::ApplicationGuardBlockFileTransferType>, with_application_guard_block_file_transfer(super::ApplicationGuardBlockFileTransferType), "`applicationGuardBlockFileTransfer`: `microsoft.graph.applicationGuardBlockFileTransferType`" "Possible values are: notConfigured, blockImageAndTextFile, blockImageFile, blockNone, blockTextFile.";
    "applicationGuardBlockNonEnterpriseContent" APPLICATION_GUARD_BLOCK_NON_ENTERPRISE_CONTENT, application_guard_block_non_enterprise_content bool -> Option<bool>, with_application_guard_block_non_enterprise_content(bool), "`applicationGuardBlockNonEnterpriseContent`: `Edm.Boolean`";
    "applicationGuardAllowPersistence" APPLICATION_GUARD_ALLOW_PERSISTENCE, application_guard_allow_persistence bool -> Option<bool>, with_application_guard_allow_persistence(bool), "`applicationGuardAllowPersistence`: `Edm.Boolean`";
    "applicationGuardForceAuditing" APPLICATION_GUARD_FORCE_AUDITING, application_guard_force_auditing bool -> Option<bool>, with_application_guard_force_auditing(bool), "`applicationGuardForceAuditing`: `Edm.Boolean`";
    "applicationGuardBlockClipboardSharing" APPLICATION_GUARD_BLOCK_CLIPBOARD_SHARING, application_guard_block_clipboard_sharing enumeration -> Option<super::ApplicationGuardBlockClipboardSharingType>, with_application_guard_block_clipboard_sharing(super::ApplicationGuardBlockClipboardSharingType), "`applicationGuardBlockClipboardSharing`: `microsoft.graph.applicationGuardBlockClipboardSharingType`" "Possible values are: notConfigured, blockBoth, blockHostToContainer, blockContainerToHost, blockNone.";
    "applicationGuardAllowPrintToPDF" APPLICATION_GUARD_ALLOW_PRINT_TO_PDF, application_guard_allow_print_to_pdf bool -> Option<bool>, with_application_guard_allow_print_to_pdf(bool), "`applicationGuardAllowPrintToPDF`: `Edm.Boolean`";
    "applicationGuardAllowPrintToXPS" APPLICATION_GUARD_ALLOW_PRINT_TO_XPS, application_guard_allow_print_to_xps bool -> Option<bool>, with_application_guard_allow_print_to_xps(bool), "`applicationGuardAllowPrintToXPS`: `Edm.Boolean`";
    "applicationGuardAllowPrintToLocalPrinters" APPLICATION_GUARD_ALLOW_PRINT_TO_LOCAL_PRINTERS, application_guard_allow_print_to_local_printers bool -> Option<bool>, with_application_guard_allow_print_to_local_printers(bool), "`applicationGuardAllowPrintToLocalPrinters`: `Edm.Boolean`";
    "applicationGuardAllowPrintToNetworkPrinters" APPLICATION_GUARD_ALLOW_PRINT_TO_NETWORK_PRINTERS, application_guard_allow_print_to_network_printers bool -> Option<bool>, with_application_guard_allow_print_to_network_printers(bool), "`applicationGuardAllowPrintToNetworkPrinters`: `Edm.Boolean`";
    "applicationGuardAllowVirtualGPU" APPLICATION_GUARD_ALLOW_VIRTUAL_GPU, application_guard_allow_virtual_gpu bool -> Option<bool>, with_application_guard_allow_virtual_gpu(bool), "`applicationGuardAllowVirtualGPU`: `Edm.Boolean`";
    "applicationGuardAllowFileSaveOnHost" APPLICATION_GUARD_ALLOW_FILE_SAVE_ON_HOST, application_guard_allow_file_save_on_host bool -> Option<bool>, with_application_guard_allow_file_save_on_host(bool), "`applicationGuardAllowFileSaveOnHost`: `Edm.Boolean`";
    "applicationGuardAllowCameraMicrophoneRedirection" APPLICATION_GUARD_ALLOW_CAMERA_MICROPHONE_REDIRECTION, application_guard_allow_camera_microphone_redirection bool -> Option<bool>, with_application_guard_allow_camera_microphone_redirection(bool), "`applicationGuardAllowCameraMicrophoneRedirection`: `Edm.Boolean`";
    "applicationGuardCertificateThumbprints" APPLICATION_GUARD_CERTIFICATE_THUMBPRINTS, application_guard_certificate_thumbprints strs -> Option<Vec<&str>>, with_application_guard_certificate_thumbprints(Vec<String>), "`applicationGuardCertificateThumbprints`: `Collection(Edm.String)`";
    "bitLockerAllowStandardUserEncryption" BIT_LOCKER_ALLOW_STANDARD_USER_ENCRYPTION, bit_locker_allow_standard_user_encryption bool -> Option<bool>, with_bit_locker_allow_standard_user_encryption(bool), "`bitLockerAllowStandardUserEncryption`: `Edm.Boolean`";
    "bitLockerDisableWarningForOtherDiskEncryption" BIT_LOCKER_DISABLE_WARNING_FOR_OTHER_DISK_ENCRYPTION, bit_locker_disable_warning_for_other_disk_encryption bool -> Option<bool>, with_bit_locker_disable_warning_for_other_disk_encryption(bool), "`bitLockerDisableWarningForOtherDiskEncryption`: `Edm.Boolean`";
    "bitLockerEnableStorageCardEncryptionOnMobile" BIT_LOCKER_ENABLE_STORAGE_CARD_ENCRYPTION_ON_MOBILE, bit_locker_enable_storage_card_encryption_on_mobile bool -> Option<bool>, with_bit_locker_enable_storage_card_encryption_on_mobile(bool), "`bitLockerEnableStorageCardEncryptionOnMobile`: `Edm.Boolean`";
    "bitLockerEncryptDevice" BIT_LOCKER_ENCRYPT_DEVICE, bit_locker_encrypt_device bool -> Option<bool>, with_bit_locker_encrypt_device(bool), "`bitLockerEncryptDevice`: `Edm.Boolean`";
    "bitLockerSystemDrivePolicy" BIT_LOCKER_SYSTEM_DRIVE_POLICY, bit_locker_system_drive_policy model -> Option<&super::BitLockerSystemDrivePolicy>, with_bit_locker_system_drive_policy(super::BitLockerSystemDrivePolicy), "`bitLockerSystemDrivePolicy`: `microsoft.graph.bitLockerSystemDrivePolicy`";
    "bitLockerFixedDrivePolicy" BIT_LOCKER_FIXED_DRIVE_POLICY, bit_locker_fixed_drive_policy model -> Option<&super::BitLockerFixedDrivePolicy>, with_bit_locker_fixed_drive_policy(super::BitLockerFixedDrivePolicy), "`bitLockerFixedDrivePolicy`: `microsoft.graph.bitLockerFixedDrivePolicy`";
    "bitLockerRemovableDrivePolicy" BIT_LOCKER_REMOVABLE_DRIVE_POLICY, bit_locker_removable_drive_policy model -> Option<&super::BitLockerRemovableDrivePolicy>, with_bit_locker_removable_drive_policy(super::BitLockerRemovableDrivePolicy), "`bitLockerRemovableDrivePolicy`: `microsoft.graph.bitLockerRemovableDrivePolicy`";
    "bitLockerRecoveryPasswordRotation" BIT_LOCKER_RECOVERY_PASSWORD_ROTATION, bit_locker_recovery_password_rotation enumeration -> Option<super::BitLockerRecoveryPasswordRotationType>, with_bit_locker_recovery_password_rotation(super::BitLockerRecoveryPasswordRotationType), "`bitLockerRecoveryPasswordRotation`: `microsoft.graph.bitLockerRecoveryPasswordRotationType`" "Possible values are: notConfigured, disabled, enabledForAzureAd, enabledForAzureAdAndHybrid.";
    "defenderDisableScanArchiveFiles" DEFENDER_DISABLE_SCAN_ARCHIVE_FILES, defender_disable_scan_archive_files bool -> Option<bool>, with_defender_disable_scan_archive_files(bool), "`defenderDisableScanArchiveFiles`: `Edm.Boolean`";
    "defenderAllowScanArchiveFiles" DEFENDER_ALLOW_SCAN_ARCHIVE_FILES, defender_allow_scan_archive_files bool -> Option<bool>, with_defender_allow_scan_archive_files(bool), "`defenderAllowScanArchiveFiles`: `Edm.Boolean`";
    "defenderDisableBehaviorMonitoring" DEFENDER_DISABLE_BEHAVIOR_MONITORING, defender_disable_behavior_monitoring bool -> Option<bool>, with_defender_disable_behavior_monitoring(bool), "`defenderDisableBehaviorMonitoring`: `Edm.Boolean`";
    "defenderAllowBehaviorMonitoring" DEFENDER_ALLOW_BEHAVIOR_MONITORING, defender_allow_behavior_monitoring bool -> Option<bool>, with_defender_allow_behavior_monitoring(bool), "`defenderAllowBehaviorMonitoring`: `Edm.Boolean`";
    "defenderDisableCloudProtection" DEFENDER_DISABLE_CLOUD_PROTECTION, defender_disable_cloud_protection bool -> Option<bool>, with_defender_disable_cloud_protection(bool), "`defenderDisableCloudProtection`: `Edm.Boolean`";
    "defenderAllowCloudProtection" DEFENDER_ALLOW_CLOUD_PROTECTION, defender_allow_cloud_protection bool -> Option<bool>, with_defender_allow_cloud_protection(bool), "`defenderAllowCloudProtection`: `Edm.Boolean`";
    "defenderEnableScanIncomingMail" DEFENDER_ENABLE_SCAN_INCOMING_MAIL, defender_enable_scan_incoming_mail bool -> Option<bool>, with_defender_enable_scan_incoming_mail(bool), "`defenderEnableScanIncomingMail`: `Edm.Boolean`";
    "defenderEnableScanMappedNetworkDrivesDuringFullScan" DEFENDER_ENABLE_SCAN_MAPPED_NETWORK_DRIVES_DURING_FULL_SCAN, defender_enable_scan_mapped_network_drives_during_full_scan bool -> Option<bool>, with_defender_enable_scan_mapped_network_drives_during_full_scan(bool), "`defenderEnableScanMappedNetworkDrivesDuringFullScan`: `Edm.Boolean`";
    "defenderDisableScanRemovableDrivesDuringFullScan" DEFENDER_DISABLE_SCAN_REMOVABLE_DRIVES_DURING_FULL_SCAN, defender_disable_scan_removable_drives_during_full_scan bool -> Option<bool>, with_defender_disable_scan_removable_drives_during_full_scan(bool), "`defenderDisableScanRemovableDrivesDuringFullScan`: `Edm.Boolean`";
    "defenderAllowScanRemovableDrivesDuringFullScan" DEFENDER_ALLOW_SCAN_REMOVABLE_DRIVES_DURING_FULL_SCAN, defender_allow_scan_removable_drives_during_full_scan bool -> Option<bool>, with_defender_allow_scan_removable_drives_during_full_scan(bool), "`defenderAllowScanRemovableDrivesDuringFullScan`: `Edm.Boolean`";
    "defenderDisableScanDownloads" DEFENDER_DISABLE_SCAN_DOWNLOADS, defender_disable_scan_downloads bool -> Option<bool>, with_defender_disable_scan_downloads(bool), "`defenderDisableScanDownloads`: `Edm.Boolean`";
    "defenderAllowScanDownloads" DEFENDER_ALLOW_SCAN_DOWNLOADS, defender_allow_scan_downloads bool -> Option<bool>, with_defender_allow_scan_downloads(bool), "`defenderAllowScanDownloads`: `Edm.Boolean`";
    "defenderDisableIntrusionPreventionSystem" DEFENDER_DISABLE_INTRUSION_PREVENTION_SYSTEM, defender_disable_intrusion_prevention_system bool -> Option<bool>, with_defender_disable_intrusion_prevention_system(bool), "`defenderDisableIntrusionPreventionSystem`: `Edm.Boolean`";
    "defenderAllowIntrusionPreventionSystem" DEFENDER_ALLOW_INTRUSION_PREVENTION_SYSTEM, defender_allow_intrusion_prevention_system bool -> Option<bool>, with_defender_allow_intrusion_prevention_system(bool), "`defenderAllowIntrusionPreventionSystem`: `Edm.Boolean`";
    "defenderDisableOnAccessProtection" DEFENDER_DISABLE_ON_ACCESS_PROTECTION, defender_disable_on_access_protection bool -> Option<bool>, with_defender_disable_on_access_protection(bool), "`defenderDisableOnAccessProtection`: `Edm.Boolean`";
    "defenderAllowOnAccessProtection" DEFENDER_ALLOW_ON_ACCESS_PROTECTION, defender_allow_on_access_protection bool -> Option<bool>, with_defender_allow_on_access_protection(bool), "`defenderAllowOnAccessProtection`: `Edm.Boolean`";
    "defenderDisableRealTimeMonitoring" DEFENDER_DISABLE_REAL_TIME_MONITORING, defender_disable_real_time_monitoring bool -> Option<bool>, with_defender_disable_real_time_monitoring(bool), "`defenderDisableRealTimeMonitoring`: `Edm.Boolean`";
    "defenderAllowRealTimeMonitoring" DEFENDER_ALLOW_REAL_TIME_MONITORING, defender_allow_real_time_monitoring bool -> Option<bool>, with_defender_allow_real_time_monitoring(bool), "`defenderAllowRealTimeMonitoring`: `Edm.Boolean`";
    "defenderDisableScanNetworkFiles" DEFENDER_DISABLE_SCAN_NETWORK_FILES, defender_disable_scan_network_files bool -> Option<bool>, with_defender_disable_scan_network_files(bool), "`defenderDisableScanNetworkFiles`: `Edm.Boolean`";
    "defenderAllowScanNetworkFiles" DEFENDER_ALLOW_SCAN_NETWORK_FILES, defender_allow_scan_network_files bool -> Option<bool>, with_defender_allow_scan_network_files(bool), "`defenderAllowScanNetworkFiles`: `Edm.Boolean`";
    "defenderDisableScanScriptsLoadedInInternetExplorer" DEFENDER_DISABLE_SCAN_SCRIPTS_LOADED_IN_INTERNET_EXPLORER, defender_disable_scan_scripts_loaded_in_internet_explorer bool -> Option<bool>, with_defender_disable_scan_scripts_loaded_in_internet_explorer(bool), "`defenderDisableScanScriptsLoadedInInternetExplorer`: `Edm.Boolean`";
    "defenderAllowScanScriptsLoadedInInternetExplorer" DEFENDER_ALLOW_SCAN_SCRIPTS_LOADED_IN_INTERNET_EXPLORER, defender_allow_scan_scripts_loaded_in_internet_explorer bool -> Option<bool>, with_defender_allow_scan_scripts_loaded_in_internet_explorer(bool), "`defenderAllowScanScriptsLoadedInInternetExplorer`: `Edm.Boolean`";
    "defenderBlockEndUserAccess" DEFENDER_BLOCK_END_USER_ACCESS, defender_block_end_user_access bool -> Option<bool>, with_defender_block_end_user_access(bool), "`defenderBlockEndUserAccess`: `Edm.Boolean`";
    "defenderAllowEndUserAccess" DEFENDER_ALLOW_END_USER_ACCESS, defender_allow_end_user_access bool -> Option<bool>, with_defender_allow_end_user_access(bool), "`defenderAllowEndUserAccess`: `Edm.Boolean`";
    "defenderScanMaxCpuPercentage" DEFENDER_SCAN_MAX_CPU_PERCENTAGE, defender_scan_max_cpu_percentage i32 -> Option<i32>, with_defender_scan_max_cpu_percentage(i32), "`defenderScanMaxCpuPercentage`: `Edm.Int32`";
    "defenderCheckForSignaturesBeforeRunningScan" DEFENDER_CHECK_FOR_SIGNATURES_BEFORE_RUNNING_SCAN, defender_check_for_signatures_before_running_scan bool -> Option<bool>, with_defender_check_for_signatures_before_running_scan(bool), "`defenderCheckForSignaturesBeforeRunningScan`: `Edm.Boolean`";
    "defenderCloudBlockLevel" DEFENDER_CLOUD_BLOCK_LEVEL, defender_cloud_block_level enumeration -> Option<super::DefenderCloudBlockLevelType>, with_defender_cloud_block_level(super::DefenderCloudBlockLevelType), "`defenderCloudBlockLevel`: `microsoft.graph.defenderCloudBlockLevelType`" "Possible values are: notConfigured, high, highPlus, zeroTolerance.";
    "defenderCloudExtendedTimeoutInSeconds" DEFENDER_CLOUD_EXTENDED_TIMEOUT_IN_SECONDS, defender_cloud_extended_timeout_in_seconds i32 -> Option<i32>, with_defender_cloud_extended_timeout_in_seconds(i32), "`defenderCloudExtendedTimeoutInSeconds`: `Edm.Int32`";
    "defenderDaysBeforeDeletingQuarantinedMalware" DEFENDER_DAYS_BEFORE_DELETING_QUARANTINED_MALWARE, defender_days_before_deleting_quarantined_malware i32 -> Option<i32>, with_defender_days_before_deleting_quarantined_malware(i32), "`defenderDaysBeforeDeletingQuarantinedMalware`: `Edm.Int32`";
    "defenderDisableCatchupFullScan" DEFENDER_DISABLE_CATCHUP_FULL_SCAN, defender_disable_catchup_full_scan bool -> Option<bool>, with_defender_disable_catchup_full_scan(bool), "`defenderDisableCatchupFullScan`: `Edm.Boolean`";
    "defenderDisableCatchupQuickScan" DEFENDER_DISABLE_CATCHUP_QUICK_SCAN, defender_disable_catchup_quick_scan bool -> Option<bool>, with_defender_disable_catchup_quick_scan(bool), "`defenderDisableCatchupQuickScan`: `Edm.Boolean`";
    "defenderEnableLowCpuPriority" DEFENDER_ENABLE_LOW_CPU_PRIORITY, defender_enable_low_cpu_priority bool -> Option<bool>, with_defender_enable_low_cpu_priority(bool), "`defenderEnableLowCpuPriority`: `Edm.Boolean`";
    "defenderFileExtensionsToExclude" DEFENDER_FILE_EXTENSIONS_TO_EXCLUDE, defender_file_extensions_to_exclude strs -> Option<Vec<&str>>, with_defender_file_extensions_to_exclude(Vec<String>), "`defenderFileExtensionsToExclude`: `Collection(Edm.String)`";
    "defenderFilesAndFoldersToExclude" DEFENDER_FILES_AND_FOLDERS_TO_EXCLUDE, defender_files_and_folders_to_exclude strs -> Option<Vec<&str>>, with_defender_files_and_folders_to_exclude(Vec<String>), "`defenderFilesAndFoldersToExclude`: `Collection(Edm.String)`";
    "defenderProcessesToExclude" DEFENDER_PROCESSES_TO_EXCLUDE, defender_processes_to_exclude strs -> Option<Vec<&str>>, with_defender_processes_to_exclude(Vec<String>), "`defenderProcessesToExclude`: `Collection(Edm.String)`";
    "defenderPotentiallyUnwantedAppAction" DEFENDER_POTENTIALLY_UNWANTED_APP_ACTION, defender_potentially_unwanted_app_action enumeration -> Option<super::DefenderProtectionType>, with_defender_potentially_unwanted_app_action(super::DefenderProtectionType), "`defenderPotentiallyUnwantedAppAction`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderScanDirection" DEFENDER_SCAN_DIRECTION, defender_scan_direction enumeration -> Option<super::DefenderRealtimeScanDirection>, with_defender_scan_direction(super::DefenderRealtimeScanDirection), "`defenderScanDirection`: `microsoft.graph.defenderRealtimeScanDirection`" "Possible values are: monitorAllFiles, monitorIncomingFilesOnly, monitorOutgoingFilesOnly.";
    "defenderScanType" DEFENDER_SCAN_TYPE, defender_scan_type enumeration -> Option<super::DefenderScanType>, with_defender_scan_type(super::DefenderScanType), "`defenderScanType`: `microsoft.graph.defenderScanType`" "Possible values are: userDefined, disabled, quick, full.";
    "defenderScheduledQuickScanTime" DEFENDER_SCHEDULED_QUICK_SCAN_TIME, defender_scheduled_quick_scan_time time_of_day -> Parsed<Time>, with_defender_scheduled_quick_scan_time(Time), "`defenderScheduledQuickScanTime`: `Edm.TimeOfDay`";
    "defenderScheduledScanDay" DEFENDER_SCHEDULED_SCAN_DAY, defender_scheduled_scan_day enumeration -> Option<super::WeeklySchedule>, with_defender_scheduled_scan_day(super::WeeklySchedule), "`defenderScheduledScanDay`: `microsoft.graph.weeklySchedule`" "Possible values are: userDefined, everyday, sunday, monday, tuesday, wednesday, thursday, friday, saturday, noScheduledScan.";
    "defenderScheduledScanTime" DEFENDER_SCHEDULED_SCAN_TIME, defender_scheduled_scan_time time_of_day -> Parsed<Time>, with_defender_scheduled_scan_time(Time), "`defenderScheduledScanTime`: `Edm.TimeOfDay`";
    "defenderSignatureUpdateIntervalInHours" DEFENDER_SIGNATURE_UPDATE_INTERVAL_IN_HOURS, defender_signature_update_interval_in_hours i32 -> Option<i32>, with_defender_signature_update_interval_in_hours(i32), "`defenderSignatureUpdateIntervalInHours`: `Edm.Int32`";
    "defenderSubmitSamplesConsentType" DEFENDER_SUBMIT_SAMPLES_CONSENT_TYPE, defender_submit_samples_consent_type enumeration -> Option<super::DefenderSubmitSamplesConsentType>, with_defender_submit_samples_consent_type(super::DefenderSubmitSamplesConsentType), "`defenderSubmitSamplesConsentType`: `microsoft.graph.defenderSubmitSamplesConsentType`" "Possible values are: sendSafeSamplesAutomatically, alwaysPrompt, neverSend, sendAllSamplesAutomatically.";
    "defenderDetectedMalwareActions" DEFENDER_DETECTED_MALWARE_ACTIONS, defender_detected_malware_actions model -> Option<&super::DefenderDetectedMalwareActions>, with_defender_detected_malware_actions(super::DefenderDetectedMalwareActions), "`defenderDetectedMalwareActions`: `microsoft.graph.defenderDetectedMalwareActions`";
}

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.windows10EnrollmentCompletionPageConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-windows10enrollmentcompletionpageconfiguration?view=graph-rest-beta), with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    Windows10EnrollmentCompletionPageConfiguration: super::DeviceEnrollmentConfiguration = "microsoft.graph.windows10EnrollmentCompletionPageConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`" "Inherited from intune-onboarding-deviceenrollmentconfiguration.";
    "deviceEnrollmentConfigurationType" DEVICE_ENROLLMENT_CONFIGURATION_TYPE, device_enrollment_configuration_type enumeration -> Option<super::DeviceEnrollmentConfigurationType>, with_device_enrollment_configuration_type(super::DeviceEnrollmentConfigurationType), "`deviceEnrollmentConfigurationType`: `microsoft.graph.deviceEnrollmentConfigurationType`" "Possible values are: unknown, limit, platformRestrictions, windowsHelloForBusiness, defaultLimit, defaultPlatformRestrictions, defaultWindowsHelloForBusiness, defaultWindows10EnrollmentCompletionPageConfiguration, windows10EnrollmentCompletionPageConfiguration, deviceComanagementAuthorityConfiguration, singlePlatformRestriction, unknownFutureValue, enrollmentNotificationsConfiguration.";
    "showInstallationProgress" SHOW_INSTALLATION_PROGRESS, show_installation_progress bool -> Option<bool>, with_show_installation_progress(bool), "`showInstallationProgress`: `Edm.Boolean`";
    "blockDeviceSetupRetryByUser" BLOCK_DEVICE_SETUP_RETRY_BY_USER, block_device_setup_retry_by_user bool -> Option<bool>, with_block_device_setup_retry_by_user(bool), "`blockDeviceSetupRetryByUser`: `Edm.Boolean`";
    "allowDeviceResetOnInstallFailure" ALLOW_DEVICE_RESET_ON_INSTALL_FAILURE, allow_device_reset_on_install_failure bool -> Option<bool>, with_allow_device_reset_on_install_failure(bool), "`allowDeviceResetOnInstallFailure`: `Edm.Boolean`";
    "allowLogCollectionOnInstallFailure" ALLOW_LOG_COLLECTION_ON_INSTALL_FAILURE, allow_log_collection_on_install_failure bool -> Option<bool>, with_allow_log_collection_on_install_failure(bool), "`allowLogCollectionOnInstallFailure`: `Edm.Boolean`";
    "customErrorMessage" CUSTOM_ERROR_MESSAGE, custom_error_message str -> Option<&str>, with_custom_error_message(String), "`customErrorMessage`: `Edm.String`";
    "installProgressTimeoutInMinutes" INSTALL_PROGRESS_TIMEOUT_IN_MINUTES, install_progress_timeout_in_minutes i32 -> Option<i32>, with_install_progress_timeout_in_minutes(i32), "`installProgressTimeoutInMinutes`: `Edm.Int32`";
    "allowDeviceUseOnInstallFailure" ALLOW_DEVICE_USE_ON_INSTALL_FAILURE, allow_device_use_on_install_failure bool -> Option<bool>, with_allow_device_use_on_install_failure(bool), "`allowDeviceUseOnInstallFailure`: `Edm.Boolean`";
    "selectedMobileAppIds" SELECTED_MOBILE_APP_IDS, selected_mobile_app_ids strs -> Option<Vec<&str>>, with_selected_mobile_app_ids(Vec<String>), "`selectedMobileAppIds`: `Collection(Edm.String)`";
    "allowNonBlockingAppInstallation" ALLOW_NON_BLOCKING_APP_INSTALLATION, allow_non_blocking_app_installation bool -> Option<bool>, with_allow_non_blocking_app_installation(bool), "`allowNonBlockingAppInstallation`: `Edm.Boolean`";
    "trackInstallProgressForAutopilotOnly" TRACK_INSTALL_PROGRESS_FOR_AUTOPILOT_ONLY, track_install_progress_for_autopilot_only bool -> Option<bool>, with_track_install_progress_for_autopilot_only(bool), "`trackInstallProgressForAutopilotOnly`: `Edm.Boolean`";
    "disableUserStatusTrackingAfterFirstUser" DISABLE_USER_STATUS_TRACKING_AFTER_FIRST_USER, disable_user_status_tracking_after_first_user bool -> Option<bool>, with_disable_user_status_tracking_after_first_user(bool), "`disableUserStatusTrackingAfterFirstUser`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-windows10enrollmentcompletionpageconfigurationpolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    Windows10EnrollmentCompletionPageConfigurationPolicySetItem: super::PolicySetItem = "microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "payloadId" PAYLOAD_ID, with_payload_id(String), "`payloadId`";
    inherited "itemType" ITEM_TYPE, with_item_type(String), "`itemType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "status" STATUS, with_status(super::PolicySetStatus), "`status`";
    inherited "errorCode" ERROR_CODE, with_error_code(super::ErrorCode), "`errorCode`";
    inherited "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10EnterpriseModernAppManagementConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10EnterpriseModernAppManagementConfiguration: super::DeviceConfiguration = "microsoft.graph.windows10EnterpriseModernAppManagementConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "uninstallBuiltInApps" UNINSTALL_BUILT_IN_APPS, uninstall_built_in_apps bool -> Option<bool>, with_uninstall_built_in_apps(bool), "`uninstallBuiltInApps`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10GeneralConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10generalconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10GeneralConfiguration: super::DeviceConfiguration = "microsoft.graph.windows10GeneralConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "taskManagerBlockEndTask" TASK_MANAGER_BLOCK_END_TASK, task_manager_block_end_task bool -> Option<bool>, with_task_manager_block_end_task(bool), "`taskManagerBlockEndTask`: `Edm.Boolean`";
    "energySaverOnBatteryThresholdPercentage" ENERGY_SAVER_ON_BATTERY_THRESHOLD_PERCENTAGE, energy_saver_on_battery_threshold_percentage i32 -> Option<i32>, with_energy_saver_on_battery_threshold_percentage(i32), "`energySaverOnBatteryThresholdPercentage`: `Edm.Int32`";
    "energySaverPluggedInThresholdPercentage" ENERGY_SAVER_PLUGGED_IN_THRESHOLD_PERCENTAGE, energy_saver_plugged_in_threshold_percentage i32 -> Option<i32>, with_energy_saver_plugged_in_threshold_percentage(i32), "`energySaverPluggedInThresholdPercentage`: `Edm.Int32`";
    "powerLidCloseActionOnBattery" POWER_LID_CLOSE_ACTION_ON_BATTERY, power_lid_close_action_on_battery enumeration -> Option<super::PowerActionType>, with_power_lid_close_action_on_battery(super::PowerActionType), "`powerLidCloseActionOnBattery`: `microsoft.graph.powerActionType`" "Possible values are: notConfigured, noAction, sleep, hibernate, shutdown.";
    "powerLidCloseActionPluggedIn" POWER_LID_CLOSE_ACTION_PLUGGED_IN, power_lid_close_action_plugged_in enumeration -> Option<super::PowerActionType>, with_power_lid_close_action_plugged_in(super::PowerActionType), "`powerLidCloseActionPluggedIn`: `microsoft.graph.powerActionType`" "Possible values are: notConfigured, noAction, sleep, hibernate, shutdown.";
    "powerButtonActionOnBattery" POWER_BUTTON_ACTION_ON_BATTERY, power_button_action_on_battery enumeration -> Option<super::PowerActionType>, with_power_button_action_on_battery(super::PowerActionType), "`powerButtonActionOnBattery`: `microsoft.graph.powerActionType`" "Possible values are: notConfigured, noAction, sleep, hibernate, shutdown.";
    "powerButtonActionPluggedIn" POWER_BUTTON_ACTION_PLUGGED_IN, power_button_action_plugged_in enumeration -> Option<super::PowerActionType>, with_power_button_action_plugged_in(super::PowerActionType), "`powerButtonActionPluggedIn`: `microsoft.graph.powerActionType`" "Possible values are: notConfigured, noAction, sleep, hibernate, shutdown.";
    "powerSleepButtonActionOnBattery" POWER_SLEEP_BUTTON_ACTION_ON_BATTERY, power_sleep_button_action_on_battery enumeration -> Option<super::PowerActionType>, with_power_sleep_button_action_on_battery(super::PowerActionType), "`powerSleepButtonActionOnBattery`: `microsoft.graph.powerActionType`" "Possible values are: notConfigured, noAction, sleep, hibernate, shutdown.";
    "powerSleepButtonActionPluggedIn" POWER_SLEEP_BUTTON_ACTION_PLUGGED_IN, power_sleep_button_action_plugged_in enumeration -> Option<super::PowerActionType>, with_power_sleep_button_action_plugged_in(super::PowerActionType), "`powerSleepButtonActionPluggedIn`: `microsoft.graph.powerActionType`" "Possible values are: notConfigured, noAction, sleep, hibernate, shutdown.";
    "powerHybridSleepOnBattery" POWER_HYBRID_SLEEP_ON_BATTERY, power_hybrid_sleep_on_battery enumeration -> Option<super::Enablement>, with_power_hybrid_sleep_on_battery(super::Enablement), "`powerHybridSleepOnBattery`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "powerHybridSleepPluggedIn" POWER_HYBRID_SLEEP_PLUGGED_IN, power_hybrid_sleep_plugged_in enumeration -> Option<super::Enablement>, with_power_hybrid_sleep_plugged_in(super::Enablement), "`powerHybridSleepPluggedIn`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "windows10AppsForceUpdateSchedule" WINDOWS10_APPS_FORCE_UPDATE_SCHEDULE, windows10_apps_force_update_schedule model -> Option<&super::Windows10AppsForceUpdateSchedule>, with_windows10_apps_force_update_schedule(super::Windows10AppsForceUpdateSchedule), "`windows10AppsForceUpdateSchedule`: `microsoft.graph.windows10AppsForceUpdateSchedule`";
    "enableAutomaticRedeployment" ENABLE_AUTOMATIC_REDEPLOYMENT, enable_automatic_redeployment bool -> Option<bool>, with_enable_automatic_redeployment(bool), "`enableAutomaticRedeployment`: `Edm.Boolean`";
    "microsoftAccountSignInAssistantSettings" MICROSOFT_ACCOUNT_SIGN_IN_ASSISTANT_SETTINGS, microsoft_account_sign_in_assistant_settings enumeration -> Option<super::SignInAssistantOptions>, with_microsoft_account_sign_in_assistant_settings(super::SignInAssistantOptions), "`microsoftAccountSignInAssistantSettings`: `microsoft.graph.signInAssistantOptions`" "Possible values are: notConfigured, disabled.";
    "authenticationAllowSecondaryDevice" AUTHENTICATION_ALLOW_SECONDARY_DEVICE, authentication_allow_secondary_device bool -> Option<bool>, with_authentication_allow_secondary_device(bool), "`authenticationAllowSecondaryDevice`: `Edm.Boolean`";
    "authenticationWebSignIn" AUTHENTICATION_WEB_SIGN_IN, authentication_web_sign_in enumeration -> Option<super::Enablement>, with_authentication_web_sign_in(super::Enablement), "`authenticationWebSignIn`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "authenticationPreferredAzureADTenantDomainName" AUTHENTICATION_PREFERRED_AZURE_AD_TENANT_DOMAIN_NAME, authentication_preferred_azure_ad_tenant_domain_name str -> Option<&str>, with_authentication_preferred_azure_ad_tenant_domain_name(String), "`authenticationPreferredAzureADTenantDomainName`: `Edm.String`";
    "cryptographyAllowFipsAlgorithmPolicy" CRYPTOGRAPHY_ALLOW_FIPS_ALGORITHM_POLICY, cryptography_allow_fips_algorithm_policy bool -> Option<bool>, with_cryptography_allow_fips_algorithm_policy(bool), "`cryptographyAllowFipsAlgorithmPolicy`: `Edm.Boolean`";
    "displayAppListWithGdiDPIScalingTurnedOn" DISPLAY_APP_LIST_WITH_GDI_DPI_SCALING_TURNED_ON, display_app_list_with_gdi_dpi_scaling_turned_on strs -> Option<Vec<&str>>, with_display_app_list_with_gdi_dpi_scaling_turned_on(Vec<String>), "`displayAppListWithGdiDPIScalingTurnedOn`: `Collection(Edm.String)`";
    "displayAppListWithGdiDPIScalingTurnedOff" DISPLAY_APP_LIST_WITH_GDI_DPI_SCALING_TURNED_OFF, display_app_list_with_gdi_dpi_scaling_turned_off strs -> Option<Vec<&str>>, with_display_app_list_with_gdi_dpi_scaling_turned_off(Vec<String>), "`displayAppListWithGdiDPIScalingTurnedOff`: `Collection(Edm.String)`";
    "enterpriseCloudPrintDiscoveryEndPoint" ENTERPRISE_CLOUD_PRINT_DISCOVERY_END_POINT, enterprise_cloud_print_discovery_end_point str -> Option<&str>, with_enterprise_cloud_print_discovery_end_point(String), "`enterpriseCloudPrintDiscoveryEndPoint`: `Edm.String`";
    "enterpriseCloudPrintOAuthAuthority" ENTERPRISE_CLOUD_PRINT_OAUTH_AUTHORITY, enterprise_cloud_print_oauth_authority str -> Option<&str>, with_enterprise_cloud_print_oauth_authority(String), "`enterpriseCloudPrintOAuthAuthority`: `Edm.String`";
    "enterpriseCloudPrintOAuthClientIdentifier" ENTERPRISE_CLOUD_PRINT_OAUTH_CLIENT_IDENTIFIER, enterprise_cloud_print_oauth_client_identifier str -> Option<&str>, with_enterprise_cloud_print_oauth_client_identifier(String), "`enterpriseCloudPrintOAuthClientIdentifier`: `Edm.String`";
    "enterpriseCloudPrintResourceIdentifier" ENTERPRISE_CLOUD_PRINT_RESOURCE_IDENTIFIER, enterprise_cloud_print_resource_identifier str -> Option<&str>, with_enterprise_cloud_print_resource_identifier(String), "`enterpriseCloudPrintResourceIdentifier`: `Edm.String`";
    "enterpriseCloudPrintDiscoveryMaxLimit" ENTERPRISE_CLOUD_PRINT_DISCOVERY_MAX_LIMIT, enterprise_cloud_print_discovery_max_limit i32 -> Option<i32>, with_enterprise_cloud_print_discovery_max_limit(i32), "`enterpriseCloudPrintDiscoveryMaxLimit`: `Edm.Int32`";
    "enterpriseCloudPrintMopriaDiscoveryResourceIdentifier" ENTERPRISE_CLOUD_PRINT_MOPRIA_DISCOVERY_RESOURCE_IDENTIFIER, enterprise_cloud_print_mopria_discovery_resource_identifier str -> Option<&str>, with_enterprise_cloud_print_mopria_discovery_resource_identifier(String), "`enterpriseCloudPrintMopriaDiscoveryResourceIdentifier`: `Edm.String`";
    "experienceDoNotSyncBrowserSettings" EXPERIENCE_DO_NOT_SYNC_BROWSER_SETTINGS, experience_do_not_sync_browser_settings enumeration -> Option<super::BrowserSyncSetting>, with_experience_do_not_sync_browser_settings(super::BrowserSyncSetting), "`experienceDoNotSyncBrowserSettings`: `microsoft.graph.browserSyncSetting`" "Possible values are: notConfigured, blockedWithUserOverride, blocked.";
    "messagingBlockSync" MESSAGING_BLOCK_SYNC, messaging_block_sync bool -> Option<bool>, with_messaging_block_sync(bool), "`messagingBlockSync`: `Edm.Boolean`";
    "messagingBlockMMS" MESSAGING_BLOCK_MMS, messaging_block_mms bool -> Option<bool>, with_messaging_block_mms(bool), "`messagingBlockMMS`: `Edm.Boolean`";
    "messagingBlockRichCommunicationServices" MESSAGING_BLOCK_RICH_COMMUNICATION_SERVICES, messaging_block_rich_communication_services bool -> Option<bool>, with_messaging_block_rich_communication_services(bool), "`messagingBlockRichCommunicationServices`: `Edm.Boolean`";
    "printerNames" PRINTER_NAMES, printer_names strs -> Option<Vec<&str>>, with_printer_names(Vec<String>), "`printerNames`: `Collection(Edm.String)`";
    "printerDefaultName" PRINTER_DEFAULT_NAME, printer_default_name str -> Option<&str>, with_printer_default_name(String), "`printerDefaultName`: `Edm.String`";
    "printerBlockAddition" PRINTER_BLOCK_ADDITION, printer_block_addition bool -> Option<bool>, with_printer_block_addition(bool), "`printerBlockAddition`: `Edm.Boolean`";
    "searchBlockDiacritics" SEARCH_BLOCK_DIACRITICS, search_block_diacritics bool -> Option<bool>, with_search_block_diacritics(bool), "`searchBlockDiacritics`: `Edm.Boolean`";
    "searchDisableAutoLanguageDetection" SEARCH_DISABLE_AUTO_LANGUAGE_DETECTION, search_disable_auto_language_detection bool -> Option<bool>, with_search_disable_auto_language_detection(bool), "`searchDisableAutoLanguageDetection`: `Edm.Boolean`";
    "searchDisableIndexingEncryptedItems" SEARCH_DISABLE_INDEXING_ENCRYPTED_ITEMS, search_disable_indexing_encrypted_items bool -> Option<bool>, with_search_disable_indexing_encrypted_items(bool), "`searchDisableIndexingEncryptedItems`: `Edm.Boolean`";
    "searchEnableRemoteQueries" SEARCH_ENABLE_REMOTE_QUERIES, search_enable_remote_queries bool -> Option<bool>, with_search_enable_remote_queries(bool), "`searchEnableRemoteQueries`: `Edm.Boolean`";
    "searchDisableUseLocation" SEARCH_DISABLE_USE_LOCATION, search_disable_use_location bool -> Option<bool>, with_search_disable_use_location(bool), "`searchDisableUseLocation`: `Edm.Boolean`";
    "searchDisableLocation" SEARCH_DISABLE_LOCATION, search_disable_location bool -> Option<bool>, with_search_disable_location(bool), "`searchDisableLocation`: `Edm.Boolean`";
    "searchDisableIndexerBackoff" SEARCH_DISABLE_INDEXER_BACKOFF, search_disable_indexer_backoff bool -> Option<bool>, with_search_disable_indexer_backoff(bool), "`searchDisableIndexerBackoff`: `Edm.Boolean`";
    "searchDisableIndexingRemovableDrive" SEARCH_DISABLE_INDEXING_REMOVABLE_DRIVE, search_disable_indexing_removable_drive bool -> Option<bool>, with_search_disable_indexing_removable_drive(bool), "`searchDisableIndexingRemovableDrive`: `Edm.Boolean`";
    "searchEnableAutomaticIndexSizeManangement" SEARCH_ENABLE_AUTOMATIC_INDEX_SIZE_MANANGEMENT, search_enable_automatic_index_size_manangement bool -> Option<bool>, with_search_enable_automatic_index_size_manangement(bool), "`searchEnableAutomaticIndexSizeManangement`: `Edm.Boolean`";
    "searchBlockWebResults" SEARCH_BLOCK_WEB_RESULTS, search_block_web_results bool -> Option<bool>, with_search_block_web_results(bool), "`searchBlockWebResults`: `Edm.Boolean`";
    "findMyFiles" FIND_MY_FILES, find_my_files enumeration -> Option<super::Enablement>, with_find_my_files(super::Enablement), "`findMyFiles`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "securityBlockAzureADJoinedDevicesAutoEncryption" SECURITY_BLOCK_AZURE_AD_JOINED_DEVICES_AUTO_ENCRYPTION, security_block_azure_ad_joined_devices_auto_encryption bool -> Option<bool>, with_security_block_azure_ad_joined_devices_auto_encryption(bool), "`securityBlockAzureADJoinedDevicesAutoEncryption`: `Edm.Boolean`";
    "diagnosticsDataSubmissionMode" DIAGNOSTICS_DATA_SUBMISSION_MODE, diagnostics_data_submission_mode enumeration -> Option<super::DiagnosticDataSubmissionMode>, with_diagnostics_data_submission_mode(super::DiagnosticDataSubmissionMode), "`diagnosticsDataSubmissionMode`: `microsoft.graph.diagnosticDataSubmissionMode`" "Possible values are: userDefined, none, basic, enhanced, full.";
    "oneDriveDisableFileSync" ONE_DRIVE_DISABLE_FILE_SYNC, one_drive_disable_file_sync bool -> Option<bool>, with_one_drive_disable_file_sync(bool), "`oneDriveDisableFileSync`: `Edm.Boolean`";
    "systemTelemetryProxyServer" SYSTEM_TELEMETRY_PROXY_SERVER, system_telemetry_proxy_server str -> Option<&str>, with_system_telemetry_proxy_server(String), "`systemTelemetryProxyServer`: `Edm.String`";
    "edgeTelemetryForMicrosoft365Analytics" EDGE_TELEMETRY_FOR_MICROSOFT365_ANALYTICS, edge_telemetry_for_microsoft365_analytics enumeration -> Option<super::EdgeTelemetryMode>, with_edge_telemetry_for_microsoft365_analytics(super::EdgeTelemetryMode), "`edgeTelemetryForMicrosoft365Analytics`: `microsoft.graph.edgeTelemetryMode`" "Possible values are: notConfigured, intranet, internet, intranetAndInternet.";
    "inkWorkspaceAccess" INK_WORKSPACE_ACCESS, ink_workspace_access enumeration -> Option<super::InkAccessSetting>, with_ink_workspace_access(super::InkAccessSetting), "`inkWorkspaceAccess`: `microsoft.graph.inkAccessSetting`" "Possible values are: notConfigured, enabled, disabled.";
    "inkWorkspaceAccessState" INK_WORKSPACE_ACCESS_STATE, ink_workspace_access_state enumeration -> Option<super::StateManagementSetting>, with_ink_workspace_access_state(super::StateManagementSetting), "`inkWorkspaceAccessState`: `microsoft.graph.stateManagementSetting`" "Possible values are: notConfigured, blocked, allowed.";
    "inkWorkspaceBlockSuggestedApps" INK_WORKSPACE_BLOCK_SUGGESTED_APPS, ink_workspace_block_suggested_apps bool -> Option<bool>, with_ink_workspace_block_suggested_apps(bool), "`inkWorkspaceBlockSuggestedApps`: `Edm.Boolean`";
    "smartScreenEnableAppInstallControl" SMART_SCREEN_ENABLE_APP_INSTALL_CONTROL, smart_screen_enable_app_install_control bool -> Option<bool>, with_smart_screen_enable_app_install_control(bool), "`smartScreenEnableAppInstallControl`: `Edm.Boolean`";
    "smartScreenAppInstallControl" SMART_SCREEN_APP_INSTALL_CONTROL, smart_screen_app_install_control enumeration -> Option<super::AppInstallControlType>, with_smart_screen_app_install_control(super::AppInstallControlType), "`smartScreenAppInstallControl`: `microsoft.graph.appInstallControlType`" "Possible values are: notConfigured, anywhere, storeOnly, recommendations, preferStore.";
    "personalizationDesktopImageUrl" PERSONALIZATION_DESKTOP_IMAGE_URL, personalization_desktop_image_url str -> Option<&str>, with_personalization_desktop_image_url(String), "`personalizationDesktopImageUrl`: `Edm.String`";
    "personalizationLockScreenImageUrl" PERSONALIZATION_LOCK_SCREEN_IMAGE_URL, personalization_lock_screen_image_url str -> Option<&str>, with_personalization_lock_screen_image_url(String), "`personalizationLockScreenImageUrl`: `Edm.String`";
    "bluetoothAllowedServices" BLUETOOTH_ALLOWED_SERVICES, bluetooth_allowed_services strs -> Option<Vec<&str>>, with_bluetooth_allowed_services(Vec<String>), "`bluetoothAllowedServices`: `Collection(Edm.String)`";
    "bluetoothBlockAdvertising" BLUETOOTH_BLOCK_ADVERTISING, bluetooth_block_advertising bool -> Option<bool>, with_bluetooth_block_advertising(bool), "`bluetoothBlockAdvertising`: `Edm.Boolean`";
    "bluetoothBlockPromptedProximalConnections" BLUETOOTH_BLOCK_PROMPTED_PROXIMAL_CONNECTIONS, bluetooth_block_prompted_proximal_connections bool -> Option<bool>, with_bluetooth_block_prompted_proximal_connections(bool), "`bluetoothBlockPromptedProximalConnections`: `Edm.Boolean`";
    "bluetoothBlockDiscoverableMode" BLUETOOTH_BLOCK_DISCOVERABLE_MODE, bluetooth_block_discoverable_mode bool -> Option<bool>, with_bluetooth_block_discoverable_mode(bool), "`bluetoothBlockDiscoverableMode`: `Edm.Boolean`";
    "bluetoothBlockPrePairing" BLUETOOTH_BLOCK_PRE_PAIRING, bluetooth_block_pre_pairing bool -> Option<bool>, with_bluetooth_block_pre_pairing(bool), "`bluetoothBlockPrePairing`: `Edm.Boolean`";
    "edgeBlockAutofill" EDGE_BLOCK_AUTOFILL, edge_block_autofill bool -> Option<bool>, with_edge_block_autofill(bool), "`edgeBlockAutofill`: `Edm.Boolean`";
    "edgeBlocked" EDGE_BLOCKED, edge_blocked bool -> Option<bool>, with_edge_blocked(bool), "`edgeBlocked`: `Edm.Boolean`";
    "edgeCookiePolicy" EDGE_COOKIE_POLICY, edge_cookie_policy enumeration -> Option<super::EdgeCookiePolicy>, with_edge_cookie_policy(super::EdgeCookiePolicy), "`edgeCookiePolicy`: `microsoft.graph.edgeCookiePolicy`" "Possible values are: userDefined, allow, blockThirdParty, blockAll.";
    "edgeBlockDeveloperTools" EDGE_BLOCK_DEVELOPER_TOOLS, edge_block_developer_tools bool -> Option<bool>, with_edge_block_developer_tools(bool), "`edgeBlockDeveloperTools`: `Edm.Boolean`";
    "edgeBlockSendingDoNotTrackHeader" EDGE_BLOCK_SENDING_DO_NOT_TRACK_HEADER, edge_block_sending_do_not_track_header bool -> Option<bool>, with_edge_block_sending_do_not_track_header(bool), "`edgeBlockSendingDoNotTrackHeader`: `Edm.Boolean`";
    "edgeBlockExtensions" EDGE_BLOCK_EXTENSIONS, edge_block_extensions bool -> Option<bool>, with_edge_block_extensions(bool), "`edgeBlockExtensions`: `Edm.Boolean`";
    "edgeBlockInPrivateBrowsing" EDGE_BLOCK_IN_PRIVATE_BROWSING, edge_block_in_private_browsing bool -> Option<bool>, with_edge_block_in_private_browsing(bool), "`edgeBlockInPrivateBrowsing`: `Edm.Boolean`";
    "edgeBlockJavaScript" EDGE_BLOCK_JAVA_SCRIPT, edge_block_java_script bool -> Option<bool>, with_edge_block_java_script(bool), "`edgeBlockJavaScript`: `Edm.Boolean`";
    "edgeBlockPasswordManager" EDGE_BLOCK_PASSWORD_MANAGER, edge_block_password_manager bool -> Option<bool>, with_edge_block_password_manager(bool), "`edgeBlockPasswordManager`: `Edm.Boolean`";
    "edgeBlockAddressBarDropdown" EDGE_BLOCK_ADDRESS_BAR_DROPDOWN, edge_block_address_bar_dropdown bool -> Option<bool>, with_edge_block_address_bar_dropdown(bool), "`edgeBlockAddressBarDropdown`: `Edm.Boolean`";
    "edgeBlockCompatibilityList" EDGE_BLOCK_COMPATIBILITY_LIST, edge_block_compatibility_list bool -> Option<bool>, with_edge_block_compatibility_list(bool), "`edgeBlockCompatibilityList`: `Edm.Boolean`";
    "edgeClearBrowsingDataOnExit" EDGE_CLEAR_BROWSING_DATA_ON_EXIT, edge_clear_browsing_data_on_exit bool -> Option<bool>, with_edge_clear_browsing_data_on_exit(bool), "`edgeClearBrowsingDataOnExit`: `Edm.Boolean`";
    "edgeAllowStartPagesModification" EDGE_ALLOW_START_PAGES_MODIFICATION, edge_allow_start_pages_modification bool -> Option<bool>, with_edge_allow_start_pages_modification(bool), "`edgeAllowStartPagesModification`: `Edm.Boolean`";
    "edgeDisableFirstRunPage" EDGE_DISABLE_FIRST_RUN_PAGE, edge_disable_first_run_page bool -> Option<bool>, with_edge_disable_first_run_page(bool), "`edgeDisableFirstRunPage`: `Edm.Boolean`";
    "edgeBlockLiveTileDataCollection" EDGE_BLOCK_LIVE_TILE_DATA_COLLECTION, edge_block_live_tile_data_collection bool -> Option<bool>, with_edge_block_live_tile_data_collection(bool), "`edgeBlockLiveTileDataCollection`: `Edm.Boolean`";
    "edgeSyncFavoritesWithInternetExplorer" EDGE_SYNC_FAVORITES_WITH_INTERNET_EXPLORER, edge_sync_favorites_with_internet_explorer bool -> Option<bool>, with_edge_sync_favorites_with_internet_explorer(bool), "`edgeSyncFavoritesWithInternetExplorer`: `Edm.Boolean`";
    "edgeFavoritesListLocation" EDGE_FAVORITES_LIST_LOCATION, edge_favorites_list_location str -> Option<&str>, with_edge_favorites_list_location(String), "`edgeFavoritesListLocation`: `Edm.String`";
    "edgeBlockEditFavorites" EDGE_BLOCK_EDIT_FAVORITES, edge_block_edit_favorites bool -> Option<bool>, with_edge_block_edit_favorites(bool), "`edgeBlockEditFavorites`: `Edm.Boolean`";
    "edgeNewTabPageURL" EDGE_NEW_TAB_PAGE_URL, edge_new_tab_page_url str -> Option<&str>, with_edge_new_tab_page_url(String), "`edgeNewTabPageURL`: `Edm.String`";
    "edgeHomeButtonConfiguration" EDGE_HOME_BUTTON_CONFIGURATION, edge_home_button_configuration model -> Option<&super::EdgeHomeButtonConfiguration>, with_edge_home_button_configuration(super::EdgeHomeButtonConfiguration), "`edgeHomeButtonConfiguration`: `microsoft.graph.edgeHomeButtonConfiguration`";
    "edgeHomeButtonConfigurationEnabled" EDGE_HOME_BUTTON_CONFIGURATION_ENABLED, edge_home_button_configuration_enabled bool -> Option<bool>, with_edge_home_button_configuration_enabled(bool), "`edgeHomeButtonConfigurationEnabled`: `Edm.Boolean`";
    "edgeOpensWith" EDGE_OPENS_WITH, edge_opens_with enumeration -> Option<super::EdgeOpenOptions>, with_edge_opens_with(super::EdgeOpenOptions), "`edgeOpensWith`: `microsoft.graph.edgeOpenOptions`" "Possible values are: notConfigured, startPage, newTabPage, previousPages, specificPages.";
    "edgeBlockSideloadingExtensions" EDGE_BLOCK_SIDELOADING_EXTENSIONS, edge_block_sideloading_extensions bool -> Option<bool>, with_edge_block_sideloading_extensions(bool), "`edgeBlockSideloadingExtensions`: `Edm.Boolean`";
    "edgeRequiredExtensionPackageFamilyNames" EDGE_REQUIRED_EXTENSION_PACKAGE_FAMILY_NAMES, edge_required_extension_package_family_names strs -> Option<Vec<&str>>, with_edge_required_extension_package_family_names(Vec<String>), "`edgeRequiredExtensionPackageFamilyNames`: `Collection(Edm.String)`";
    "edgeBlockPrinting" EDGE_BLOCK_PRINTING, edge_block_printing bool -> Option<bool>, with_edge_block_printing(bool), "`edgeBlockPrinting`: `Edm.Boolean`";
    "edgeFavoritesBarVisibility" EDGE_FAVORITES_BAR_VISIBILITY, edge_favorites_bar_visibility enumeration -> Option<super::VisibilitySetting>, with_edge_favorites_bar_visibility(super::VisibilitySetting), "`edgeFavoritesBarVisibility`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "edgeBlockSavingHistory" EDGE_BLOCK_SAVING_HISTORY, edge_block_saving_history bool -> Option<bool>, with_edge_block_saving_history(bool), "`edgeBlockSavingHistory`: `Edm.Boolean`";
    "edgeBlockFullScreenMode" EDGE_BLOCK_FULL_SCREEN_MODE, edge_block_full_screen_mode bool -> Option<bool>, with_edge_block_full_screen_mode(bool), "`edgeBlockFullScreenMode`: `Edm.Boolean`";
    "edgeBlockWebContentOnNewTabPage" EDGE_BLOCK_WEB_CONTENT_ON_NEW_TAB_PAGE, edge_block_web_content_on_new_tab_page bool -> Option<bool>, with_edge_block_web_content_on_new_tab_page(bool), "`edgeBlockWebContentOnNewTabPage`: `Edm.Boolean`";
    "edgeBlockTabPreloading" EDGE_BLOCK_TAB_PRELOADING, edge_block_tab_preloading bool -> Option<bool>, with_edge_block_tab_preloading(bool), "`edgeBlockTabPreloading`: `Edm.Boolean`";
    "edgeBlockPrelaunch" EDGE_BLOCK_PRELAUNCH, edge_block_prelaunch bool -> Option<bool>, with_edge_block_prelaunch(bool), "`edgeBlockPrelaunch`: `Edm.Boolean`";
    "edgeShowMessageWhenOpeningInternetExplorerSites" EDGE_SHOW_MESSAGE_WHEN_OPENING_INTERNET_EXPLORER_SITES, edge_show_message_when_opening_internet_explorer_sites enumeration -> Option<super::InternetExplorerMessageSetting>, with_edge_show_message_when_opening_internet_explorer_sites(super::InternetExplorerMessageSetting), "`edgeShowMessageWhenOpeningInternetExplorerSites`: `microsoft.graph.internetExplorerMessageSetting`" "Possible values are: notConfigured, disabled, enabled, keepGoing.";
    "edgePreventCertificateErrorOverride" EDGE_PREVENT_CERTIFICATE_ERROR_OVERRIDE, edge_prevent_certificate_error_override bool -> Option<bool>, with_edge_prevent_certificate_error_override(bool), "`edgePreventCertificateErrorOverride`: `Edm.Boolean`";
    "edgeKioskModeRestriction" EDGE_KIOSK_MODE_RESTRICTION, edge_kiosk_mode_restriction enumeration -> Option<super::EdgeKioskModeRestrictionType>, with_edge_kiosk_mode_restriction(super::EdgeKioskModeRestrictionType), "`edgeKioskModeRestriction`: `microsoft.graph.edgeKioskModeRestrictionType`" "Possible values are: notConfigured, digitalSignage, normalMode, publicBrowsingSingleApp, publicBrowsingMultiApp.";
    "edgeKioskResetAfterIdleTimeInMinutes" EDGE_KIOSK_RESET_AFTER_IDLE_TIME_IN_MINUTES, edge_kiosk_reset_after_idle_time_in_minutes i32 -> Option<i32>, with_edge_kiosk_reset_after_idle_time_in_minutes(i32), "`edgeKioskResetAfterIdleTimeInMinutes`: `Edm.Int32`";
    "cellularBlockDataWhenRoaming" CELLULAR_BLOCK_DATA_WHEN_ROAMING, cellular_block_data_when_roaming bool -> Option<bool>, with_cellular_block_data_when_roaming(bool), "`cellularBlockDataWhenRoaming`: `Edm.Boolean`";
    "cellularBlockVpn" CELLULAR_BLOCK_VPN, cellular_block_vpn bool -> Option<bool>, with_cellular_block_vpn(bool), "`cellularBlockVpn`: `Edm.Boolean`";
    "cellularBlockVpnWhenRoaming" CELLULAR_BLOCK_VPN_WHEN_ROAMING, cellular_block_vpn_when_roaming bool -> Option<bool>, with_cellular_block_vpn_when_roaming(bool), "`cellularBlockVpnWhenRoaming`: `Edm.Boolean`";
    "cellularData" CELLULAR_DATA, cellular_data enumeration -> Option<super::ConfigurationUsage>, with_cellular_data(super::ConfigurationUsage), "`cellularData`: `microsoft.graph.configurationUsage`" "Possible values are: blocked, required, allowed, notConfigured.";
    "defenderRequireRealTimeMonitoring" DEFENDER_REQUIRE_REAL_TIME_MONITORING, defender_require_real_time_monitoring bool -> Option<bool>, with_defender_require_real_time_monitoring(bool), "`defenderRequireRealTimeMonitoring`: `Edm.Boolean`";
    "defenderRequireBehaviorMonitoring" DEFENDER_REQUIRE_BEHAVIOR_MONITORING, defender_require_behavior_monitoring bool -> Option<bool>, with_defender_require_behavior_monitoring(bool), "`defenderRequireBehaviorMonitoring`: `Edm.Boolean`";
    "defenderRequireNetworkInspectionSystem" DEFENDER_REQUIRE_NETWORK_INSPECTION_SYSTEM, defender_require_network_inspection_system bool -> Option<bool>, with_defender_require_network_inspection_system(bool), "`defenderRequireNetworkInspectionSystem`: `Edm.Boolean`";
    "defenderScanDownloads" DEFENDER_SCAN_DOWNLOADS, defender_scan_downloads bool -> Option<bool>, with_defender_scan_downloads(bool), "`defenderScanDownloads`: `Edm.Boolean`";
    "defenderScheduleScanEnableLowCpuPriority" DEFENDER_SCHEDULE_SCAN_ENABLE_LOW_CPU_PRIORITY, defender_schedule_scan_enable_low_cpu_priority bool -> Option<bool>, with_defender_schedule_scan_enable_low_cpu_priority(bool), "`defenderScheduleScanEnableLowCpuPriority`: `Edm.Boolean`";
    "defenderDisableCatchupQuickScan" DEFENDER_DISABLE_CATCHUP_QUICK_SCAN, defender_disable_catchup_quick_scan bool -> Option<bool>, with_defender_disable_catchup_quick_scan(bool), "`defenderDisableCatchupQuickScan`: `Edm.Boolean`";
    "defenderDisableCatchupFullScan" DEFENDER_DISABLE_CATCHUP_FULL_SCAN, defender_disable_catchup_full_scan bool -> Option<bool>, with_defender_disable_catchup_full_scan(bool), "`defenderDisableCatchupFullScan`: `Edm.Boolean`";
    "defenderScanScriptsLoadedInInternetExplorer" DEFENDER_SCAN_SCRIPTS_LOADED_IN_INTERNET_EXPLORER, defender_scan_scripts_loaded_in_internet_explorer bool -> Option<bool>, with_defender_scan_scripts_loaded_in_internet_explorer(bool), "`defenderScanScriptsLoadedInInternetExplorer`: `Edm.Boolean`";
    "defenderBlockEndUserAccess" DEFENDER_BLOCK_END_USER_ACCESS, defender_block_end_user_access bool -> Option<bool>, with_defender_block_end_user_access(bool), "`defenderBlockEndUserAccess`: `Edm.Boolean`";
    "defenderSignatureUpdateIntervalInHours" DEFENDER_SIGNATURE_UPDATE_INTERVAL_IN_HOURS, defender_signature_update_interval_in_hours i32 -> Option<i32>, with_defender_signature_update_interval_in_hours(i32), "`defenderSignatureUpdateIntervalInHours`: `Edm.Int32`";
    "defenderMonitorFileActivity" DEFENDER_MONITOR_FILE_ACTIVITY, defender_monitor_file_activity enumeration -> Option<super::DefenderMonitorFileActivity>, with_defender_monitor_file_activity(super::DefenderMonitorFileActivity), "`defenderMonitorFileActivity`: `microsoft.graph.defenderMonitorFileActivity`" "Possible values are: userDefined, disable, monitorAllFiles, monitorIncomingFilesOnly, monitorOutgoingFilesOnly.";
    "defenderDaysBeforeDeletingQuarantinedMalware" DEFENDER_DAYS_BEFORE_DELETING_QUARANTINED_MALWARE, defender_days_before_deleting_quarantined_malware i32 -> Option<i32>, with_defender_days_before_deleting_quarantined_malware(i32), "`defenderDaysBeforeDeletingQuarantinedMalware`: `Edm.Int32`";
    "defenderScanMaxCpu" DEFENDER_SCAN_MAX_CPU, defender_scan_max_cpu i32 -> Option<i32>, with_defender_scan_max_cpu(i32), "`defenderScanMaxCpu`: `Edm.Int32`";
    "defenderScanArchiveFiles" DEFENDER_SCAN_ARCHIVE_FILES, defender_scan_archive_files bool -> Option<bool>, with_defender_scan_archive_files(bool), "`defenderScanArchiveFiles`: `Edm.Boolean`";
    "defenderScanIncomingMail" DEFENDER_SCAN_INCOMING_MAIL, defender_scan_incoming_mail bool -> Option<bool>, with_defender_scan_incoming_mail(bool), "`defenderScanIncomingMail`: `Edm.Boolean`";
    "defenderScanRemovableDrivesDuringFullScan" DEFENDER_SCAN_REMOVABLE_DRIVES_DURING_FULL_SCAN, defender_scan_removable_drives_during_full_scan bool -> Option<bool>, with_defender_scan_removable_drives_during_full_scan(bool), "`defenderScanRemovableDrivesDuringFullScan`: `Edm.Boolean`";
    "defenderScanMappedNetworkDrivesDuringFullScan" DEFENDER_SCAN_MAPPED_NETWORK_DRIVES_DURING_FULL_SCAN, defender_scan_mapped_network_drives_during_full_scan bool -> Option<bool>, with_defender_scan_mapped_network_drives_during_full_scan(bool), "`defenderScanMappedNetworkDrivesDuringFullScan`: `Edm.Boolean`";
    "defenderScanNetworkFiles" DEFENDER_SCAN_NETWORK_FILES, defender_scan_network_files bool -> Option<bool>, with_defender_scan_network_files(bool), "`defenderScanNetworkFiles`: `Edm.Boolean`";
    "defenderRequireCloudProtection" DEFENDER_REQUIRE_CLOUD_PROTECTION, defender_require_cloud_protection bool -> Option<bool>, with_defender_require_cloud_protection(bool), "`defenderRequireCloudProtection`: `Edm.Boolean`";
    "defenderCloudBlockLevel" DEFENDER_CLOUD_BLOCK_LEVEL, defender_cloud_block_level enumeration -> Option<super::DefenderCloudBlockLevelType>, with_defender_cloud_block_level(super::DefenderCloudBlockLevelType), "`defenderCloudBlockLevel`: `microsoft.graph.defenderCloudBlockLevelType`" "Possible values are: notConfigured, high, highPlus, zeroTolerance.";
    "defenderCloudExtendedTimeout" DEFENDER_CLOUD_EXTENDED_TIMEOUT, defender_cloud_extended_timeout i32 -> Option<i32>, with_defender_cloud_extended_timeout(i32), "`defenderCloudExtendedTimeout`: `Edm.Int32`";
    "defenderCloudExtendedTimeoutInSeconds" DEFENDER_CLOUD_EXTENDED_TIMEOUT_IN_SECONDS, defender_cloud_extended_timeout_in_seconds i32 -> Option<i32>, with_defender_cloud_extended_timeout_in_seconds(i32), "`defenderCloudExtendedTimeoutInSeconds`: `Edm.Int32`";
    "defenderPromptForSampleSubmission" DEFENDER_PROMPT_FOR_SAMPLE_SUBMISSION, defender_prompt_for_sample_submission enumeration -> Option<super::DefenderPromptForSampleSubmission>, with_defender_prompt_for_sample_submission(super::DefenderPromptForSampleSubmission), "`defenderPromptForSampleSubmission`: `microsoft.graph.defenderPromptForSampleSubmission`" "Possible values are: userDefined, alwaysPrompt, promptBeforeSendingPersonalData, neverSendData, sendAllDataWithoutPrompting.";
    "defenderScheduledQuickScanTime" DEFENDER_SCHEDULED_QUICK_SCAN_TIME, defender_scheduled_quick_scan_time time_of_day -> Parsed<Time>, with_defender_scheduled_quick_scan_time(Time), "`defenderScheduledQuickScanTime`: `Edm.TimeOfDay`";
    "defenderScanType" DEFENDER_SCAN_TYPE, defender_scan_type enumeration -> Option<super::DefenderScanType>, with_defender_scan_type(super::DefenderScanType), "`defenderScanType`: `microsoft.graph.defenderScanType`" "Possible values are: userDefined, disabled, quick, full.";
    "defenderSystemScanSchedule" DEFENDER_SYSTEM_SCAN_SCHEDULE, defender_system_scan_schedule enumeration -> Option<super::WeeklySchedule>, with_defender_system_scan_schedule(super::WeeklySchedule), "`defenderSystemScanSchedule`: `microsoft.graph.weeklySchedule`" "Possible values are: userDefined, everyday, sunday, monday, tuesday, wednesday, thursday, friday, saturday, noScheduledScan.";
    "defenderScheduledScanTime" DEFENDER_SCHEDULED_SCAN_TIME, defender_scheduled_scan_time time_of_day -> Parsed<Time>, with_defender_scheduled_scan_time(Time), "`defenderScheduledScanTime`: `Edm.TimeOfDay`";
    "defenderPotentiallyUnwantedAppAction" DEFENDER_POTENTIALLY_UNWANTED_APP_ACTION, defender_potentially_unwanted_app_action enumeration -> Option<super::DefenderPotentiallyUnwantedAppAction>, with_defender_potentially_unwanted_app_action(super::DefenderPotentiallyUnwantedAppAction), "`defenderPotentiallyUnwantedAppAction`: `microsoft.graph.defenderPotentiallyUnwantedAppAction`" "Possible values are: deviceDefault, block, audit.";
    "defenderPotentiallyUnwantedAppActionSetting" DEFENDER_POTENTIALLY_UNWANTED_APP_ACTION_SETTING, defender_potentially_unwanted_app_action_setting enumeration -> Option<super::DefenderProtectionType>, with_defender_potentially_unwanted_app_action_setting(super::DefenderProtectionType), "`defenderPotentiallyUnwantedAppActionSetting`: `microsoft.graph.defenderProtectionType`" "Possible values are: userDefined, enable, auditMode, warn, notConfigured.";
    "defenderSubmitSamplesConsentType" DEFENDER_SUBMIT_SAMPLES_CONSENT_TYPE, defender_submit_samples_consent_type enumeration -> Option<super::DefenderSubmitSamplesConsentType>, with_defender_submit_samples_consent_type(super::DefenderSubmitSamplesConsentType), "`defenderSubmitSamplesConsentType`: `microsoft.graph.defenderSubmitSamplesConsentType`" "Possible values are: sendSafeSamplesAutomatically, alwaysPrompt, neverSend, sendAllSamplesAutomatically.";
    "defenderBlockOnAccessProtection" DEFENDER_BLOCK_ON_ACCESS_PROTECTION, defender_block_on_access_protection bool -> Option<bool>, with_defender_block_on_access_protection(bool), "`defenderBlockOnAccessProtection`: `Edm.Boolean`";
    "defenderDetectedMalwareActions" DEFENDER_DETECTED_MALWARE_ACTIONS, defender_detected_malware_actions model -> Option<&super::DefenderDetectedMalwareActions>, with_defender_detected_malware_actions(super::DefenderDetectedMalwareActions), "`defenderDetectedMalwareActions`: `microsoft.graph.defenderDetectedMalwareActions`";
    "defenderFileExtensionsToExclude" DEFENDER_FILE_EXTENSIONS_TO_EXCLUDE, defender_file_extensions_to_exclude strs -> Option<Vec<&str>>, with_defender_file_extensions_to_exclude(Vec<String>), "`defenderFileExtensionsToExclude`: `Collection(Edm.String)`";
    "defenderFilesAndFoldersToExclude" DEFENDER_FILES_AND_FOLDERS_TO_EXCLUDE, defender_files_and_folders_to_exclude strs -> Option<Vec<&str>>, with_defender_files_and_folders_to_exclude(Vec<String>), "`defenderFilesAndFoldersToExclude`: `Collection(Edm.String)`";
    "defenderProcessesToExclude" DEFENDER_PROCESSES_TO_EXCLUDE, defender_processes_to_exclude strs -> Option<Vec<&str>>, with_defender_processes_to_exclude(Vec<String>), "`defenderProcessesToExclude`: `Collection(Edm.String)`";
    "lockScreenAllowTimeoutConfiguration" LOCK_SCREEN_ALLOW_TIMEOUT_CONFIGURATION, lock_screen_allow_timeout_configuration bool -> Option<bool>, with_lock_screen_allow_timeout_configuration(bool), "`lockScreenAllowTimeoutConfiguration`: `Edm.Boolean`";
    "lockScreenBlockActionCenterNotifications" LOCK_SCREEN_BLOCK_ACTION_CENTER_NOTIFICATIONS, lock_screen_block_action_center_notifications bool -> Option<bool>, with_lock_screen_block_action_center_notifications(bool), "`lockScreenBlockActionCenterNotifications`: `Edm.Boolean`";
    "lockScreenBlockCortana" LOCK_SCREEN_BLOCK_CORTANA, lock_screen_block_cortana bool -> Option<bool>, with_lock_screen_block_cortana(bool), "`lockScreenBlockCortana`: `Edm.Boolean`";
    "lockScreenBlockToastNotifications" LOCK_SCREEN_BLOCK_TOAST_NOTIFICATIONS, lock_screen_block_toast_notifications bool -> Option<bool>, with_lock_screen_block_toast_notifications(bool), "`lockScreenBlockToastNotifications`: `Edm.Boolean`";
    "lockScreenTimeoutInSeconds" LOCK_SCREEN_TIMEOUT_IN_SECONDS, lock_screen_timeout_in_seconds i32 -> Option<i32>, with_lock_screen_timeout_in_seconds(i32), "`lockScreenTimeoutInSeconds`: `Edm.Int32`";
    "lockScreenActivateAppsWithVoice" LOCK_SCREEN_ACTIVATE_APPS_WITH_VOICE, lock_screen_activate_apps_with_voice enumeration -> Option<super::Enablement>, with_lock_screen_activate_apps_with_voice(super::Enablement), "`lockScreenActivateAppsWithVoice`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "passwordBlockSimple" PASSWORD_BLOCK_SIMPLE, password_block_simple bool -> Option<bool>, with_password_block_simple(bool), "`passwordBlockSimple`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeScreenTimeout" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, password_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_password_minutes_of_inactivity_before_screen_timeout(i32), "`passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "passwordMinimumCharacterSetCount" PASSWORD_MINIMUM_CHARACTER_SET_COUNT, password_minimum_character_set_count i32 -> Option<i32>, with_password_minimum_character_set_count(i32), "`passwordMinimumCharacterSetCount`: `Edm.Int32`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordRequired" PASSWORD_REQUIRED, password_required bool -> Option<bool>, with_password_required(bool), "`passwordRequired`: `Edm.Boolean`";
    "passwordRequireWhenResumeFromIdleState" PASSWORD_REQUIRE_WHEN_RESUME_FROM_IDLE_STATE, password_require_when_resume_from_idle_state bool -> Option<bool>, with_password_require_when_resume_from_idle_state(bool), "`passwordRequireWhenResumeFromIdleState`: `Edm.Boolean`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::RequiredPasswordType>, with_password_required_type(super::RequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passwordSignInFailureCountBeforeFactoryReset" PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_password_sign_in_failure_count_before_factory_reset(i32), "`passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "passwordMinimumAgeInDays" PASSWORD_MINIMUM_AGE_IN_DAYS, password_minimum_age_in_days i32 -> Option<i32>, with_password_minimum_age_in_days(i32), "`passwordMinimumAgeInDays`: `Edm.Int32`";
    "privacyAdvertisingId" PRIVACY_ADVERTISING_ID, privacy_advertising_id enumeration -> Option<super::StateManagementSetting>, with_privacy_advertising_id(super::StateManagementSetting), "`privacyAdvertisingId`: `microsoft.graph.stateManagementSetting`" "Possible values are: notConfigured, blocked, allowed.";
    "privacyAutoAcceptPairingAndConsentPrompts" PRIVACY_AUTO_ACCEPT_PAIRING_AND_CONSENT_PROMPTS, privacy_auto_accept_pairing_and_consent_prompts bool -> Option<bool>, with_privacy_auto_accept_pairing_and_consent_prompts(bool), "`privacyAutoAcceptPairingAndConsentPrompts`: `Edm.Boolean`";
    "privacyDisableLaunchExperience" PRIVACY_DISABLE_LAUNCH_EXPERIENCE, privacy_disable_launch_experience bool -> Option<bool>, with_privacy_disable_launch_experience(bool), "`privacyDisableLaunchExperience`: `Edm.Boolean`";
    "privacyBlockInputPersonalization" PRIVACY_BLOCK_INPUT_PERSONALIZATION, privacy_block_input_personalization bool -> Option<bool>, with_privacy_block_input_personalization(bool), "`privacyBlockInputPersonalization`: `Edm.Boolean`";
    "privacyBlockPublishUserActivities" PRIVACY_BLOCK_PUBLISH_USER_ACTIVITIES, privacy_block_publish_user_activities bool -> Option<bool>, with_privacy_block_publish_user_activities(bool), "`privacyBlockPublishUserActivities`: `Edm.Boolean`";
    "privacyBlockActivityFeed" PRIVACY_BLOCK_ACTIVITY_FEED, privacy_block_activity_feed bool -> Option<bool>, with_privacy_block_activity_feed(bool), "`privacyBlockActivityFeed`: `Edm.Boolean`";
    "activateAppsWithVoice" ACTIVATE_APPS_WITH_VOICE, activate_apps_with_voice enumeration -> Option<super::Enablement>, with_activate_apps_with_voice(super::Enablement), "`activateAppsWithVoice`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "startBlockUnpinningAppsFromTaskbar" START_BLOCK_UNPINNING_APPS_FROM_TASKBAR, start_block_unpinning_apps_from_taskbar bool -> Option<bool>, with_start_block_unpinning_apps_from_taskbar(bool), "`startBlockUnpinningAppsFromTaskbar`: `Edm.Boolean`";
    "startMenuAppListVisibility" START_MENU_APP_LIST_VISIBILITY, start_menu_app_list_visibility flags -> Option<Flags<super::WindowsStartMenuAppListVisibilityType>>, with_start_menu_app_list_visibility(Flags<super::WindowsStartMenuAppListVisibilityType>), "`startMenuAppListVisibility`: `microsoft.graph.windowsStartMenuAppListVisibilityType`" "Possible values are: userDefined, collapse, remove, disableSettingsApp.";
    "startMenuHideChangeAccountSettings" START_MENU_HIDE_CHANGE_ACCOUNT_SETTINGS, start_menu_hide_change_account_settings bool -> Option<bool>, with_start_menu_hide_change_account_settings(bool), "`startMenuHideChangeAccountSettings`: `Edm.Boolean`";
    "startMenuHideFrequentlyUsedApps" START_MENU_HIDE_FREQUENTLY_USED_APPS, start_menu_hide_frequently_used_apps bool -> Option<bool>, with_start_menu_hide_frequently_used_apps(bool), "`startMenuHideFrequentlyUsedApps`: `Edm.Boolean`";
    "startMenuHideHibernate" START_MENU_HIDE_HIBERNATE, start_menu_hide_hibernate bool -> Option<bool>, with_start_menu_hide_hibernate(bool), "`startMenuHideHibernate`: `Edm.Boolean`";
    "startMenuHideLock" START_MENU_HIDE_LOCK, start_menu_hide_lock bool -> Option<bool>, with_start_menu_hide_lock(bool), "`startMenuHideLock`: `Edm.Boolean`";
    "startMenuHidePowerButton" START_MENU_HIDE_POWER_BUTTON, start_menu_hide_power_button bool -> Option<bool>, with_start_menu_hide_power_button(bool), "`startMenuHidePowerButton`: `Edm.Boolean`";
    "startMenuHideRecentJumpLists" START_MENU_HIDE_RECENT_JUMP_LISTS, start_menu_hide_recent_jump_lists bool -> Option<bool>, with_start_menu_hide_recent_jump_lists(bool), "`startMenuHideRecentJumpLists`: `Edm.Boolean`";
    "startMenuHideRecentlyAddedApps" START_MENU_HIDE_RECENTLY_ADDED_APPS, start_menu_hide_recently_added_apps bool -> Option<bool>, with_start_menu_hide_recently_added_apps(bool), "`startMenuHideRecentlyAddedApps`: `Edm.Boolean`";
    "startMenuHideRestartOptions" START_MENU_HIDE_RESTART_OPTIONS, start_menu_hide_restart_options bool -> Option<bool>, with_start_menu_hide_restart_options(bool), "`startMenuHideRestartOptions`: `Edm.Boolean`";
    "startMenuHideShutDown" START_MENU_HIDE_SHUT_DOWN, start_menu_hide_shut_down bool -> Option<bool>, with_start_menu_hide_shut_down(bool), "`startMenuHideShutDown`: `Edm.Boolean`";
    "startMenuHideSignOut" START_MENU_HIDE_SIGN_OUT, start_menu_hide_sign_out bool -> Option<bool>, with_start_menu_hide_sign_out(bool), "`startMenuHideSignOut`: `Edm.Boolean`";
    "startMenuHideSleep" START_MENU_HIDE_SLEEP, start_menu_hide_sleep bool -> Option<bool>, with_start_menu_hide_sleep(bool), "`startMenuHideSleep`: `Edm.Boolean`";
    "startMenuHideSwitchAccount" START_MENU_HIDE_SWITCH_ACCOUNT, start_menu_hide_switch_account bool -> Option<bool>, with_start_menu_hide_switch_account(bool), "`startMenuHideSwitchAccount`: `Edm.Boolean`";
    "startMenuHideUserTile" START_MENU_HIDE_USER_TILE, start_menu_hide_user_tile bool -> Option<bool>, with_start_menu_hide_user_tile(bool), "`startMenuHideUserTile`: `Edm.Boolean`";
    "startMenuLayoutEdgeAssetsXml" START_MENU_LAYOUT_EDGE_ASSETS_XML, start_menu_layout_edge_assets_xml binary -> Parsed<Bytes>, with_start_menu_layout_edge_assets_xml(Bytes), "`startMenuLayoutEdgeAssetsXml`: `Edm.Binary`";
    "startMenuLayoutXml" START_MENU_LAYOUT_XML, start_menu_layout_xml binary -> Parsed<Bytes>, with_start_menu_layout_xml(Bytes), "`startMenuLayoutXml`: `Edm.Binary`";
    "startMenuMode" START_MENU_MODE, start_menu_mode enumeration -> Option<super::WindowsStartMenuModeType>, with_start_menu_mode(super::WindowsStartMenuModeType), "`startMenuMode`: `microsoft.graph.windowsStartMenuModeType`" "Possible values are: userDefined, fullScreen, nonFullScreen.";
    "startMenuPinnedFolderDocuments" START_MENU_PINNED_FOLDER_DOCUMENTS, start_menu_pinned_folder_documents enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_documents(super::VisibilitySetting), "`startMenuPinnedFolderDocuments`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "startMenuPinnedFolderDownloads" START_MENU_PINNED_FOLDER_DOWNLOADS, start_menu_pinned_folder_downloads enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_downloads(super::VisibilitySetting), "`startMenuPinnedFolderDownloads`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "startMenuPinnedFolderFileExplorer" START_MENU_PINNED_FOLDER_FILE_EXPLORER, start_menu_pinned_folder_file_explorer enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_file_explorer(super::VisibilitySetting), "`startMenuPinnedFolderFileExplorer`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "startMenuPinnedFolderHomeGroup" START_MENU_PINNED_FOLDER_HOME_GROUP, start_menu_pinned_folder_home_group enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_home_group(super::VisibilitySetting), "`startMenuPinnedFolderHomeGroup`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "startMenuPinnedFolderMusic" START_MENU_PINNED_FOLDER_MUSIC, start_menu_pinned_folder_music enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_music(super::VisibilitySetting), "`startMenuPinnedFolderMusic`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "startMenuPinnedFolderNetwork" START_MENU_PINNED_FOLDER_NETWORK, start_menu_pinned_folder_network enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_network(super::VisibilitySetting), "`startMenuPinnedFolderNetwork`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "startMenuPinnedFolderPersonalFolder" START_MENU_PINNED_FOLDER_PERSONAL_FOLDER, start_menu_pinned_folder_personal_folder enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_personal_folder(super::VisibilitySetting), "`startMenuPinnedFolderPersonalFolder`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "startMenuPinnedFolderPictures" START_MENU_PINNED_FOLDER_PICTURES, start_menu_pinned_folder_pictures enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_pictures(super::VisibilitySetting), "`startMenuPinnedFolderPictures`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "startMenuPinnedFolderSettings" START_MENU_PINNED_FOLDER_SETTINGS, start_menu_pinned_folder_settings enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_settings(super::VisibilitySetting), "`startMenuPinnedFolderSettings`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "startMenuPinnedFolderVideos" START_MENU_PINNED_FOLDER_VIDEOS, start_menu_pinned_folder_videos enumeration -> Option<super::VisibilitySetting>, with_start_menu_pinned_folder_videos(super::VisibilitySetting), "`startMenuPinnedFolderVideos`: `microsoft.graph.visibilitySetting`" "Possible values are: notConfigured, hide, show.";
    "settingsBlockSettingsApp" SETTINGS_BLOCK_SETTINGS_APP, settings_block_settings_app bool -> Option<bool>, with_settings_block_settings_app(bool), "`settingsBlockSettingsApp`: `Edm.Boolean`";
    "settingsBlockSystemPage" SETTINGS_BLOCK_SYSTEM_PAGE, settings_block_system_page bool -> Option<bool>, with_settings_block_system_page(bool), "`settingsBlockSystemPage`: `Edm.Boolean`";
    "settingsBlockDevicesPage" SETTINGS_BLOCK_DEVICES_PAGE, settings_block_devices_page bool -> Option<bool>, with_settings_block_devices_page(bool), "`settingsBlockDevicesPage`: `Edm.Boolean`";
    "settingsBlockNetworkInternetPage" SETTINGS_BLOCK_NETWORK_INTERNET_PAGE, settings_block_network_internet_page bool -> Option<bool>, with_settings_block_network_internet_page(bool), "`settingsBlockNetworkInternetPage`: `Edm.Boolean`";
    "settingsBlockPersonalizationPage" SETTINGS_BLOCK_PERSONALIZATION_PAGE, settings_block_personalization_page bool -> Option<bool>, with_settings_block_personalization_page(bool), "`settingsBlockPersonalizationPage`: `Edm.Boolean`";
    "settingsBlockAccountsPage" SETTINGS_BLOCK_ACCOUNTS_PAGE, settings_block_accounts_page bool -> Option<bool>, with_settings_block_accounts_page(bool), "`settingsBlockAccountsPage`: `Edm.Boolean`";
    "settingsBlockTimeLanguagePage" SETTINGS_BLOCK_TIME_LANGUAGE_PAGE, settings_block_time_language_page bool -> Option<bool>, with_settings_block_time_language_page(bool), "`settingsBlockTimeLanguagePage`: `Edm.Boolean`";
    "settingsBlockEaseOfAccessPage" SETTINGS_BLOCK_EASE_OF_ACCESS_PAGE, settings_block_ease_of_access_page bool -> Option<bool>, with_settings_block_ease_of_access_page(bool), "`settingsBlockEaseOfAccessPage`: `Edm.Boolean`";
    "settingsBlockPrivacyPage" SETTINGS_BLOCK_PRIVACY_PAGE, settings_block_privacy_page bool -> Option<bool>, with_settings_block_privacy_page(bool), "`settingsBlockPrivacyPage`: `Edm.Boolean`";
    "settingsBlockUpdateSecurityPage" SETTINGS_BLOCK_UPDATE_SECURITY_PAGE, settings_block_update_security_page bool -> Option<bool>, with_settings_block_update_security_page(bool), "`settingsBlockUpdateSecurityPage`: `Edm.Boolean`";
    "settingsBlockAppsPage" SETTINGS_BLOCK_APPS_PAGE, settings_block_apps_page bool -> Option<bool>, with_settings_block_apps_page(bool), "`settingsBlockAppsPage`: `Edm.Boolean`";
    "settingsBlockGamingPage" SETTINGS_BLOCK_GAMING_PAGE, settings_block_gaming_page bool -> Option<bool>, with_settings_block_gaming_page(bool), "`settingsBlockGamingPage`: `Edm.Boolean`";
    "windowsSpotlightBlockConsumerSpecificFeatures" WINDOWS_SPOTLIGHT_BLOCK_CONSUMER_SPECIFIC_FEATURES, windows_spotlight_block_consumer_specific_features bool -> Option<bool>, with_windows_spotlight_block_consumer_specific_features(bool), "`windowsSpotlightBlockConsumerSpecificFeatures`: `Edm.Boolean`";
    "windowsSpotlightBlocked" WINDOWS_SPOTLIGHT_BLOCKED, windows_spotlight_blocked bool -> Option<bool>, with_windows_spotlight_blocked(bool), "`windowsSpotlightBlocked`: `Edm.Boolean`";
    "windowsSpotlightBlockOnActionCenter" WINDOWS_SPOTLIGHT_BLOCK_ON_ACTION_CENTER, windows_spotlight_block_on_action_center bool -> Option<bool>, with_windows_spotlight_block_on_action_center(bool), "`windowsSpotlightBlockOnActionCenter`: `Edm.Boolean`";
    "windowsSpotlightBlockTailoredExperiences" WINDOWS_SPOTLIGHT_BLOCK_TAILORED_EXPERIENCES, windows_spotlight_block_tailored_experiences bool -> Option<bool>, with_windows_spotlight_block_tailored_experiences(bool), "`windowsSpotlightBlockTailoredExperiences`: `Edm.Boolean`";
    "windowsSpotlightBlockThirdPartyNotifications" WINDOWS_SPOTLIGHT_BLOCK_THIRD_PARTY_NOTIFICATIONS, windows_spotlight_block_third_party_notifications bool -> Option<bool>, with_windows_spotlight_block_third_party_notifications(bool), "`windowsSpotlightBlockThirdPartyNotifications`: `Edm.Boolean`";
    "windowsSpotlightBlockWelcomeExperience" WINDOWS_SPOTLIGHT_BLOCK_WELCOME_EXPERIENCE, windows_spotlight_block_welcome_experience bool -> Option<bool>, with_windows_spotlight_block_welcome_experience(bool), "`windowsSpotlightBlockWelcomeExperience`: `Edm.Boolean`";
    "windowsSpotlightBlockWindowsTips" WINDOWS_SPOTLIGHT_BLOCK_WINDOWS_TIPS, windows_spotlight_block_windows_tips bool -> Option<bool>, with_windows_spotlight_block_windows_tips(bool), "`windowsSpotlightBlockWindowsTips`: `Edm.Boolean`";
    "windowsSpotlightConfigureOnLockScreen" WINDOWS_SPOTLIGHT_CONFIGURE_ON_LOCK_SCREEN, windows_spotlight_configure_on_lock_screen enumeration -> Option<super::WindowsSpotlightEnablementSettings>, with_windows_spotlight_configure_on_lock_screen(super::WindowsSpotlightEnablementSettings), "`windowsSpotlightConfigureOnLockScreen`: `microsoft.graph.windowsSpotlightEnablementSettings`" "Possible values are: notConfigured, disabled, enabled.";
    "networkProxyApplySettingsDeviceWide" NETWORK_PROXY_APPLY_SETTINGS_DEVICE_WIDE, network_proxy_apply_settings_device_wide bool -> Option<bool>, with_network_proxy_apply_settings_device_wide(bool), "`networkProxyApplySettingsDeviceWide`: `Edm.Boolean`";
    "networkProxyDisableAutoDetect" NETWORK_PROXY_DISABLE_AUTO_DETECT, network_proxy_disable_auto_detect bool -> Option<bool>, with_network_proxy_disable_auto_detect(bool), "`networkProxyDisableAutoDetect`: `Edm.Boolean`";
    "networkProxyAutomaticConfigurationUrl" NETWORK_PROXY_AUTOMATIC_CONFIGURATION_URL, network_proxy_automatic_configuration_url str -> Option<&str>, with_network_proxy_automatic_configuration_url(String), "`networkProxyAutomaticConfigurationUrl`: `Edm.String`";
    "networkProxyServer" NETWORK_PROXY_SERVER, network_proxy_server model -> Option<&super::Windows10NetworkProxyServer>, with_network_proxy_server(super::Windows10NetworkProxyServer), "`networkProxyServer`: `microsoft.graph.windows10NetworkProxyServer`";
    "accountsBlockAddingNonMicrosoftAccountEmail" ACCOUNTS_BLOCK_ADDING_NON_MICROSOFT_ACCOUNT_EMAIL, accounts_block_adding_non_microsoft_account_email bool -> Option<bool>, with_accounts_block_adding_non_microsoft_account_email(bool), "`accountsBlockAddingNonMicrosoftAccountEmail`: `Edm.Boolean`";
    "antiTheftModeBlocked" ANTI_THEFT_MODE_BLOCKED, anti_theft_mode_blocked bool -> Option<bool>, with_anti_theft_mode_blocked(bool), "`antiTheftModeBlocked`: `Edm.Boolean`";
    "bluetoothBlocked" BLUETOOTH_BLOCKED, bluetooth_blocked bool -> Option<bool>, with_bluetooth_blocked(bool), "`bluetoothBlocked`: `Edm.Boolean`";
    "cameraBlocked" CAMERA_BLOCKED, camera_blocked bool -> Option<bool>, with_camera_blocked(bool), "`cameraBlocked`: `Edm.Boolean`";
    "connectedDevicesServiceBlocked" CONNECTED_DEVICES_SERVICE_BLOCKED, connected_devices_service_blocked bool -> Option<bool>, with_connected_devices_service_blocked(bool), "`connectedDevicesServiceBlocked`: `Edm.Boolean`";
    "certificatesBlockManualRootCertificateInstallation" CERTIFICATES_BLOCK_MANUAL_ROOT_CERTIFICATE_INSTALLATION, certificates_block_manual_root_certificate_installation bool -> Option<bool>, with_certificates_block_manual_root_certificate_installation(bool), "`certificatesBlockManualRootCertificateInstallation`: `Edm.Boolean`";
    "copyPasteBlocked" COPY_PASTE_BLOCKED, copy_paste_blocked bool -> Option<bool>, with_copy_paste_blocked(bool), "`copyPasteBlocked`: `Edm.Boolean`";
    "cortanaBlocked" CORTANA_BLOCKED, cortana_blocked bool -> Option<bool>, with_cortana_blocked(bool), "`cortanaBlocked`: `Edm.Boolean`";
    "deviceManagementBlockFactoryResetOnMobile" DEVICE_MANAGEMENT_BLOCK_FACTORY_RESET_ON_MOBILE, device_management_block_factory_reset_on_mobile bool -> Option<bool>, with_device_management_block_factory_reset_on_mobile(bool), "`deviceManagementBlockFactoryResetOnMobile`: `Edm.Boolean`";
    "deviceManagementBlockManualUnenroll" DEVICE_MANAGEMENT_BLOCK_MANUAL_UNENROLL, device_management_block_manual_unenroll bool -> Option<bool>, with_device_management_block_manual_unenroll(bool), "`deviceManagementBlockManualUnenroll`: `Edm.Boolean`";
    "safeSearchFilter" SAFE_SEARCH_FILTER, safe_search_filter enumeration -> Option<super::SafeSearchFilterType>, with_safe_search_filter(super::SafeSearchFilterType), "`safeSearchFilter`: `microsoft.graph.safeSearchFilterType`" "Possible values are: userDefined, strict, moderate.";
    "edgeBlockPopups" EDGE_BLOCK_POPUPS, edge_block_popups bool -> Option<bool>, with_edge_block_popups(bool), "`edgeBlockPopups`: `Edm.Boolean`";
    "edgeBlockSearchSuggestions" EDGE_BLOCK_SEARCH_SUGGESTIONS, edge_block_search_suggestions bool -> Option<bool>, with_edge_block_search_suggestions(bool), "`edgeBlockSearchSuggestions`: `Edm.Boolean`";
    "edgeBlockSearchEngineCustomization" EDGE_BLOCK_SEARCH_ENGINE_CUSTOMIZATION, edge_block_search_engine_customization bool -> Option<bool>, with_edge_block_search_engine_customization(bool), "`edgeBlockSearchEngineCustomization`: `Edm.Boolean`";
    "edgeBlockSendingIntranetTrafficToInternetExplorer" EDGE_BLOCK_SENDING_INTRANET_TRAFFIC_TO_INTERNET_EXPLORER, edge_block_sending_intranet_traffic_to_internet_explorer bool -> Option<bool>, with_edge_block_sending_intranet_traffic_to_internet_explorer(bool), "`edgeBlockSendingIntranetTrafficToInternetExplorer`: `Edm.Boolean`";
    "edgeSendIntranetTrafficToInternetExplorer" EDGE_SEND_INTRANET_TRAFFIC_TO_INTERNET_EXPLORER, edge_send_intranet_traffic_to_internet_explorer bool -> Option<bool>, with_edge_send_intranet_traffic_to_internet_explorer(bool), "`edgeSendIntranetTrafficToInternetExplorer`: `Edm.Boolean`";
    "edgeRequireSmartScreen" EDGE_REQUIRE_SMART_SCREEN, edge_require_smart_screen bool -> Option<bool>, with_edge_require_smart_screen(bool), "`edgeRequireSmartScreen`: `Edm.Boolean`";
    "edgeEnterpriseModeSiteListLocation" EDGE_ENTERPRISE_MODE_SITE_LIST_LOCATION, edge_enterprise_mode_site_list_location str -> Option<&str>, with_edge_enterprise_mode_site_list_location(String), "`edgeEnterpriseModeSiteListLocation`: `Edm.String`";
    "edgeFirstRunUrl" EDGE_FIRST_RUN_URL, edge_first_run_url str -> Option<&str>, with_edge_first_run_url(String), "`edgeFirstRunUrl`: `Edm.String`";
    "edgeSearchEngine" EDGE_SEARCH_ENGINE, edge_search_engine model -> Option<&super::EdgeSearchEngineBase>, with_edge_search_engine(super::EdgeSearchEngineBase), "`edgeSearchEngine`: `microsoft.graph.edgeSearchEngineBase`";
    "edgeHomepageUrls" EDGE_HOMEPAGE_URLS, edge_homepage_urls strs -> Option<Vec<&str>>, with_edge_homepage_urls(Vec<String>), "`edgeHomepageUrls`: `Collection(Edm.String)`";
    "edgeBlockAccessToAboutFlags" EDGE_BLOCK_ACCESS_TO_ABOUT_FLAGS, edge_block_access_to_about_flags bool -> Option<bool>, with_edge_block_access_to_about_flags(bool), "`edgeBlockAccessToAboutFlags`: `Edm.Boolean`" "Supports multiple values.";
    "smartScreenBlockPromptOverride" SMART_SCREEN_BLOCK_PROMPT_OVERRIDE, smart_screen_block_prompt_override bool -> Option<bool>, with_smart_screen_block_prompt_override(bool), "`smartScreenBlockPromptOverride`: `Edm.Boolean`";
    "smartScreenBlockPromptOverrideForFiles" SMART_SCREEN_BLOCK_PROMPT_OVERRIDE_FOR_FILES, smart_screen_block_prompt_override_for_files bool -> Option<bool>, with_smart_screen_block_prompt_override_for_files(bool), "`smartScreenBlockPromptOverrideForFiles`: `Edm.Boolean`";
    "webRtcBlockLocalhostIpAddress" WEB_RTC_BLOCK_LOCALHOST_IP_ADDRESS, web_rtc_block_localhost_ip_address bool -> Option<bool>, with_web_rtc_block_localhost_ip_address(bool), "`webRtcBlockLocalhostIpAddress`: `Edm.Boolean`";
    "internetSharingBlocked" INTERNET_SHARING_BLOCKED, internet_sharing_blocked bool -> Option<bool>, with_internet_sharing_blocked(bool), "`internetSharingBlocked`: `Edm.Boolean`";
    "settingsBlockAddProvisioningPackage" SETTINGS_BLOCK_ADD_PROVISIONING_PACKAGE, settings_block_add_provisioning_package bool -> Option<bool>, with_settings_block_add_provisioning_package(bool), "`settingsBlockAddProvisioningPackage`: `Edm.Boolean`";
    "settingsBlockRemoveProvisioningPackage" SETTINGS_BLOCK_REMOVE_PROVISIONING_PACKAGE, settings_block_remove_provisioning_package bool -> Option<bool>, with_settings_block_remove_provisioning_package(bool), "`settingsBlockRemoveProvisioningPackage`: `Edm.Boolean`";
    "settingsBlockChangeSystemTime" SETTINGS_BLOCK_CHANGE_SYSTEM_TIME, settings_block_change_system_time bool -> Option<bool>, with_settings_block_change_system_time(bool), "`settingsBlockChangeSystemTime`: `Edm.Boolean`";
    "settingsBlockEditDeviceName" SETTINGS_BLOCK_EDIT_DEVICE_NAME, settings_block_edit_device_name bool -> Option<bool>, with_settings_block_edit_device_name(bool), "`settingsBlockEditDeviceName`: `Edm.Boolean`";
    "settingsBlockChangeRegion" SETTINGS_BLOCK_CHANGE_REGION, settings_block_change_region bool -> Option<bool>, with_settings_block_change_region(bool), "`settingsBlockChangeRegion`: `Edm.Boolean`";
    "settingsBlockChangeLanguage" SETTINGS_BLOCK_CHANGE_LANGUAGE, settings_block_change_language bool -> Option<bool>, with_settings_block_change_language(bool), "`settingsBlockChangeLanguage`: `Edm.Boolean`";
    "settingsBlockChangePowerSleep" SETTINGS_BLOCK_CHANGE_POWER_SLEEP, settings_block_change_power_sleep bool -> Option<bool>, with_settings_block_change_power_sleep(bool), "`settingsBlockChangePowerSleep`: `Edm.Boolean`";
    "locationServicesBlocked" LOCATION_SERVICES_BLOCKED, location_services_blocked bool -> Option<bool>, with_location_services_blocked(bool), "`locationServicesBlocked`: `Edm.Boolean`";
    "microsoftAccountBlocked" MICROSOFT_ACCOUNT_BLOCKED, microsoft_account_blocked bool -> Option<bool>, with_microsoft_account_blocked(bool), "`microsoftAccountBlocked`: `Edm.Boolean`";
    "microsoftAccountBlockSettingsSync" MICROSOFT_ACCOUNT_BLOCK_SETTINGS_SYNC, microsoft_account_block_settings_sync bool -> Option<bool>, with_microsoft_account_block_settings_sync(bool), "`microsoftAccountBlockSettingsSync`: `Edm.Boolean`";
    "nfcBlocked" NFC_BLOCKED, nfc_blocked bool -> Option<bool>, with_nfc_blocked(bool), "`nfcBlocked`: `Edm.Boolean`";
    "resetProtectionModeBlocked" RESET_PROTECTION_MODE_BLOCKED, reset_protection_mode_blocked bool -> Option<bool>, with_reset_protection_mode_blocked(bool), "`resetProtectionModeBlocked`: `Edm.Boolean`";
    "screenCaptureBlocked" SCREEN_CAPTURE_BLOCKED, screen_capture_blocked bool -> Option<bool>, with_screen_capture_blocked(bool), "`screenCaptureBlocked`: `Edm.Boolean`";
    "storageBlockRemovableStorage" STORAGE_BLOCK_REMOVABLE_STORAGE, storage_block_removable_storage bool -> Option<bool>, with_storage_block_removable_storage(bool), "`storageBlockRemovableStorage`: `Edm.Boolean`";
    "storageRequireMobileDeviceEncryption" STORAGE_REQUIRE_MOBILE_DEVICE_ENCRYPTION, storage_require_mobile_device_encryption bool -> Option<bool>, with_storage_require_mobile_device_encryption(bool), "`storageRequireMobileDeviceEncryption`: `Edm.Boolean`";
    "usbBlocked" USB_BLOCKED, usb_blocked bool -> Option<bool>, with_usb_blocked(bool), "`usbBlocked`: `Edm.Boolean`";
    "voiceRecordingBlocked" VOICE_RECORDING_BLOCKED, voice_recording_blocked bool -> Option<bool>, with_voice_recording_blocked(bool), "`voiceRecordingBlocked`: `Edm.Boolean`";
    "wiFiBlockAutomaticConnectHotspots" WI_FI_BLOCK_AUTOMATIC_CONNECT_HOTSPOTS, wi_fi_block_automatic_connect_hotspots bool -> Option<bool>, with_wi_fi_block_automatic_connect_hotspots(bool), "`wiFiBlockAutomaticConnectHotspots`: `Edm.Boolean`";
    "wiFiBlocked" WI_FI_BLOCKED, wi_fi_blocked bool -> Option<bool>, with_wi_fi_blocked(bool), "`wiFiBlocked`: `Edm.Boolean`";
    "wiFiBlockManualConfiguration" WI_FI_BLOCK_MANUAL_CONFIGURATION, wi_fi_block_manual_configuration bool -> Option<bool>, with_wi_fi_block_manual_configuration(bool), "`wiFiBlockManualConfiguration`: `Edm.Boolean`";
    "wiFiScanInterval" WI_FI_SCAN_INTERVAL, wi_fi_scan_interval i32 -> Option<i32>, with_wi_fi_scan_interval(i32), "`wiFiScanInterval`: `Edm.Int32`";
    "wirelessDisplayBlockProjectionToThisDevice" WIRELESS_DISPLAY_BLOCK_PROJECTION_TO_THIS_DEVICE, wireless_display_block_projection_to_this_device bool -> Option<bool>, with_wireless_display_block_projection_to_this_device(bool), "`wirelessDisplayBlockProjectionToThisDevice`: `Edm.Boolean`";
    "wirelessDisplayBlockUserInputFromReceiver" WIRELESS_DISPLAY_BLOCK_USER_INPUT_FROM_RECEIVER, wireless_display_block_user_input_from_receiver bool -> Option<bool>, with_wireless_display_block_user_input_from_receiver(bool), "`wirelessDisplayBlockUserInputFromReceiver`: `Edm.Boolean`";
    "wirelessDisplayRequirePinForPairing" WIRELESS_DISPLAY_REQUIRE_PIN_FOR_PAIRING, wireless_display_require_pin_for_pairing bool -> Option<bool>, with_wireless_display_require_pin_for_pairing(bool), "`wirelessDisplayRequirePinForPairing`: `Edm.Boolean`";
    "windowsStoreBlocked" WINDOWS_STORE_BLOCKED, windows_store_blocked bool -> Option<bool>, with_windows_store_blocked(bool), "`windowsStoreBlocked`: `Edm.Boolean`";
    "appsAllowTrustedAppsSideloading" APPS_ALLOW_TRUSTED_APPS_SIDELOADING, apps_allow_trusted_apps_sideloading enumeration -> Option<super::StateManagementSetting>, with_apps_allow_trusted_apps_sideloading(super::StateManagementSetting), "`appsAllowTrustedAppsSideloading`: `microsoft.graph.stateManagementSetting`" "Possible values are: notConfigured, blocked, allowed.";
    "windowsStoreBlockAutoUpdate" WINDOWS_STORE_BLOCK_AUTO_UPDATE, windows_store_block_auto_update bool -> Option<bool>, with_windows_store_block_auto_update(bool), "`windowsStoreBlockAutoUpdate`: `Edm.Boolean`";
    "developerUnlockSetting" DEVELOPER_UNLOCK_SETTING, developer_unlock_setting enumeration -> Option<super::StateManagementSetting>, with_developer_unlock_setting(super::StateManagementSetting), "`developerUnlockSetting`: `microsoft.graph.stateManagementSetting`" "Possible values are: notConfigured, blocked, allowed.";
    "sharedUserAppDataAllowed" SHARED_USER_APP_DATA_ALLOWED, shared_user_app_data_allowed bool -> Option<bool>, with_shared_user_app_data_allowed(bool), "`sharedUserAppDataAllowed`: `Edm.Boolean`";
    "appsBlockWindowsStoreOriginatedApps" APPS_BLOCK_WINDOWS_STORE_ORIGINATED_APPS, apps_block_windows_store_originated_apps bool -> Option<bool>, with_apps_block_windows_store_originated_apps(bool), "`appsBlockWindowsStoreOriginatedApps`: `Edm.Boolean`";
    "windowsStoreEnablePrivateStoreOnly" WINDOWS_STORE_ENABLE_PRIVATE_STORE_ONLY, windows_store_enable_private_store_only bool -> Option<bool>, with_windows_store_enable_private_store_only(bool), "`windowsStoreEnablePrivateStoreOnly`: `Edm.Boolean`";
    "storageRestrictAppDataToSystemVolume" STORAGE_RESTRICT_APP_DATA_TO_SYSTEM_VOLUME, storage_restrict_app_data_to_system_volume bool -> Option<bool>, with_storage_restrict_app_data_to_system_volume(bool), "`storageRestrictAppDataToSystemVolume`: `Edm.Boolean`";
    "storageRestrictAppInstallToSystemVolume" STORAGE_RESTRICT_APP_INSTALL_TO_SYSTEM_VOLUME, storage_restrict_app_install_to_system_volume bool -> Option<bool>, with_storage_restrict_app_install_to_system_volume(bool), "`storageRestrictAppInstallToSystemVolume`: `Edm.Boolean`";
    "gameDvrBlocked" GAME_DVR_BLOCKED, game_dvr_blocked bool -> Option<bool>, with_game_dvr_blocked(bool), "`gameDvrBlocked`: `Edm.Boolean`";
    "experienceBlockDeviceDiscovery" EXPERIENCE_BLOCK_DEVICE_DISCOVERY, experience_block_device_discovery bool -> Option<bool>, with_experience_block_device_discovery(bool), "`experienceBlockDeviceDiscovery`: `Edm.Boolean`";
    "experienceBlockErrorDialogWhenNoSIM" EXPERIENCE_BLOCK_ERROR_DIALOG_WHEN_NO_SIM, experience_block_error_dialog_when_no_sim bool -> Option<bool>, with_experience_block_error_dialog_when_no_sim(bool), "`experienceBlockErrorDialogWhenNoSIM`: `Edm.Boolean`";
    "experienceBlockTaskSwitcher" EXPERIENCE_BLOCK_TASK_SWITCHER, experience_block_task_switcher bool -> Option<bool>, with_experience_block_task_switcher(bool), "`experienceBlockTaskSwitcher`: `Edm.Boolean`";
    "logonBlockFastUserSwitching" LOGON_BLOCK_FAST_USER_SWITCHING, logon_block_fast_user_switching bool -> Option<bool>, with_logon_block_fast_user_switching(bool), "`logonBlockFastUserSwitching`: `Edm.Boolean`";
    "tenantLockdownRequireNetworkDuringOutOfBoxExperience" TENANT_LOCKDOWN_REQUIRE_NETWORK_DURING_OUT_OF_BOX_EXPERIENCE, tenant_lockdown_require_network_during_out_of_box_experience bool -> Option<bool>, with_tenant_lockdown_require_network_during_out_of_box_experience(bool), "`tenantLockdownRequireNetworkDuringOutOfBoxExperience`: `Edm.Boolean`";
    "appManagementMSIAllowUserControlOverInstall" APP_MANAGEMENT_MSI_ALLOW_USER_CONTROL_OVER_INSTALL, app_management_msi_allow_user_control_over_install bool -> Option<bool>, with_app_management_msi_allow_user_control_over_install(bool), "`appManagementMSIAllowUserControlOverInstall`: `Edm.Boolean`";
    "appManagementMSIAlwaysInstallWithElevatedPrivileges" APP_MANAGEMENT_MSI_ALWAYS_INSTALL_WITH_ELEVATED_PRIVILEGES, app_management_msi_always_install_with_elevated_privileges bool -> Option<bool>, with_app_management_msi_always_install_with_elevated_privileges(bool), "`appManagementMSIAlwaysInstallWithElevatedPrivileges`: `Edm.Boolean`";
    "dataProtectionBlockDirectMemoryAccess" DATA_PROTECTION_BLOCK_DIRECT_MEMORY_ACCESS, data_protection_block_direct_memory_access bool -> Option<bool>, with_data_protection_block_direct_memory_access(bool), "`dataProtectionBlockDirectMemoryAccess`: `Edm.Boolean`";
    "appManagementPackageFamilyNamesToLaunchAfterLogOn" APP_MANAGEMENT_PACKAGE_FAMILY_NAMES_TO_LAUNCH_AFTER_LOG_ON, app_management_package_family_names_to_launch_after_log_on strs -> Option<Vec<&str>>, with_app_management_package_family_names_to_launch_after_log_on(Vec<String>), "`appManagementPackageFamilyNamesToLaunchAfterLogOn`: `Collection(Edm.String)`";
    "uninstallBuiltInApps" UNINSTALL_BUILT_IN_APPS, uninstall_built_in_apps bool -> Option<bool>, with_uninstall_built_in_apps(bool), "`uninstallBuiltInApps`: `Edm.Boolean`";
    "configureTimeZone" CONFIGURE_TIME_ZONE, configure_time_zone str -> Option<&str>, with_configure_time_zone(String), "`configureTimeZone`: `Edm.String`";
    "privacyAccessControls" PRIVACY_ACCESS_CONTROLS, privacy_access_controls models -> Option<&[super::WindowsPrivacyDataAccessControlItem]>, with_privacy_access_controls(Vec<super::WindowsPrivacyDataAccessControlItem>), "`privacyAccessControls`: `Collection(microsoft.graph.windowsPrivacyDataAccessControlItem)`";
}

crate::runtime::model! {
    /// Inherits from windowsCertificateProfileBase.
    ///
    /// [`microsoft.graph.windows10ImportedPFXCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10importedpfxcertificateprofile?view=graph-rest-beta), with the accessors of [`WindowsCertificateProfileBase`](super::WindowsCertificateProfileBase)
    Windows10ImportedPfxCertificateProfile: super::WindowsCertificateProfileBase, super::DeviceConfiguration = "microsoft.graph.windows10ImportedPFXCertificateProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`";
    inherited "keyStorageProvider" KEY_STORAGE_PROVIDER, with_key_storage_provider(super::KeyStorageProviderOption), "`keyStorageProvider`";
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    "intendedPurpose" INTENDED_PURPOSE, intended_purpose enumeration -> Option<super::IntendedPurpose>, with_intended_purpose(super::IntendedPurpose), "`intendedPurpose`: `microsoft.graph.intendedPurpose`" "Possible values are: unassigned, smimeSigning, vpn, wifi, smimeEncryption.";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.windows10MobileCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10mobilecompliancepolicy?view=graph-rest-beta), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    Windows10MobileCompliancePolicy: super::DeviceCompliancePolicy = "microsoft.graph.windows10MobileCompliancePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "scheduledActionsForRule" SCHEDULED_ACTIONS_FOR_RULE, with_scheduled_actions_for_rule(Vec<super::DeviceComplianceScheduledActionForRule>), "`scheduledActionsForRule`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceComplianceDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceComplianceUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceComplianceDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceComplianceUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceCompliancePolicyAssignment>), "`assignments`";
    "passwordRequired" PASSWORD_REQUIRED, password_required bool -> Option<bool>, with_password_required(bool), "`passwordRequired`: `Edm.Boolean`";
    "passwordBlockSimple" PASSWORD_BLOCK_SIMPLE, password_block_simple bool -> Option<bool>, with_password_block_simple(bool), "`passwordBlockSimple`: `Edm.Boolean`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinimumCharacterSetCount" PASSWORD_MINIMUM_CHARACTER_SET_COUNT, password_minimum_character_set_count i32 -> Option<i32>, with_password_minimum_character_set_count(i32), "`passwordMinimumCharacterSetCount`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::RequiredPasswordType>, with_password_required_type(super::RequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeLock" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK, password_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_password_minutes_of_inactivity_before_lock(i32), "`passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passwordRequireToUnlockFromIdle" PASSWORD_REQUIRE_TO_UNLOCK_FROM_IDLE, password_require_to_unlock_from_idle bool -> Option<bool>, with_password_require_to_unlock_from_idle(bool), "`passwordRequireToUnlockFromIdle`: `Edm.Boolean`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "earlyLaunchAntiMalwareDriverEnabled" EARLY_LAUNCH_ANTI_MALWARE_DRIVER_ENABLED, early_launch_anti_malware_driver_enabled bool -> Option<bool>, with_early_launch_anti_malware_driver_enabled(bool), "`earlyLaunchAntiMalwareDriverEnabled`: `Edm.Boolean`";
    "bitLockerEnabled" BIT_LOCKER_ENABLED, bit_locker_enabled bool -> Option<bool>, with_bit_locker_enabled(bool), "`bitLockerEnabled`: `Edm.Boolean`";
    "secureBootEnabled" SECURE_BOOT_ENABLED, secure_boot_enabled bool -> Option<bool>, with_secure_boot_enabled(bool), "`secureBootEnabled`: `Edm.Boolean`";
    "codeIntegrityEnabled" CODE_INTEGRITY_ENABLED, code_integrity_enabled bool -> Option<bool>, with_code_integrity_enabled(bool), "`codeIntegrityEnabled`: `Edm.Boolean`";
    "storageRequireEncryption" STORAGE_REQUIRE_ENCRYPTION, storage_require_encryption bool -> Option<bool>, with_storage_require_encryption(bool), "`storageRequireEncryption`: `Edm.Boolean`";
    "activeFirewallRequired" ACTIVE_FIREWALL_REQUIRED, active_firewall_required bool -> Option<bool>, with_active_firewall_required(bool), "`activeFirewallRequired`: `Edm.Boolean`";
    "validOperatingSystemBuildRanges" VALID_OPERATING_SYSTEM_BUILD_RANGES, valid_operating_system_build_ranges models -> Option<&[super::OperatingSystemVersionRange]>, with_valid_operating_system_build_ranges(Vec<super::OperatingSystemVersionRange>), "`validOperatingSystemBuildRanges`: `Collection(microsoft.graph.operatingSystemVersionRange)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10NetworkBoundaryConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10networkboundaryconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10NetworkBoundaryConfiguration: super::DeviceConfiguration = "microsoft.graph.windows10NetworkBoundaryConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "windowsNetworkIsolationPolicy" WINDOWS_NETWORK_ISOLATION_POLICY, windows_network_isolation_policy model -> Option<&super::WindowsNetworkIsolationPolicy>, with_windows_network_isolation_policy(super::WindowsNetworkIsolationPolicy), "`windowsNetworkIsolationPolicy`: `microsoft.graph.windowsNetworkIsolationPolicy`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windows10NetworkProxyServer`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10networkproxyserver?view=graph-rest-beta)
    Windows10NetworkProxyServer = "microsoft.graph.windows10NetworkProxyServer";
    "address" ADDRESS, address str -> Option<&str>, with_address(String), "`address`: `Edm.String`";
    "exceptions" EXCEPTIONS, exceptions strs -> Option<Vec<&str>>, with_exceptions(Vec<String>), "`exceptions`: `Collection(Edm.String)`";
    "useForLocalAddresses" USE_FOR_LOCAL_ADDRESSES, use_for_local_addresses bool -> Option<bool>, with_use_for_local_addresses(bool), "`useForLocalAddresses`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10PFXImportCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10pfximportcertificateprofile?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10PfxImportCertificateProfile: super::DeviceConfiguration = "microsoft.graph.windows10PFXImportCertificateProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "keyStorageProvider" KEY_STORAGE_PROVIDER, key_storage_provider enumeration -> Option<super::KeyStorageProviderOption>, with_key_storage_provider(super::KeyStorageProviderOption), "`keyStorageProvider`: `microsoft.graph.keyStorageProviderOption`" "Possible values are: useTpmKspOtherwiseUseSoftwareKsp, useTpmKspOtherwiseFail, usePassportForWorkKspOtherwiseFail, useSoftwareKsp.";
}

crate::runtime::model! {
    /// Inherits from windows10certificateprofilebase.
    ///
    /// [`microsoft.graph.windows10PkcsCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10pkcscertificateprofile?view=graph-rest-beta), with the accessors of [`Windows10CertificateProfileBase`](super::Windows10CertificateProfileBase)
    Windows10PkcsCertificateProfile: super::Windows10CertificateProfileBase, super::WindowsCertificateProfileBase, super::DeviceConfiguration = "microsoft.graph.windows10PkcsCertificateProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`";
    inherited "keyStorageProvider" KEY_STORAGE_PROVIDER, with_key_storage_provider(super::KeyStorageProviderOption), "`keyStorageProvider`";
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    "certificationAuthority" CERTIFICATION_AUTHORITY, certification_authority str -> Option<&str>, with_certification_authority(String), "`certificationAuthority`: `Edm.String`";
    "certificationAuthorityName" CERTIFICATION_AUTHORITY_NAME, certification_authority_name str -> Option<&str>, with_certification_authority_name(String), "`certificationAuthorityName`: `Edm.String`";
    "certificateTemplateName" CERTIFICATE_TEMPLATE_NAME, certificate_template_name str -> Option<&str>, with_certificate_template_name(String), "`certificateTemplateName`: `Edm.String`";
    "subjectAlternativeNameFormatString" SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, subject_alternative_name_format_string str -> Option<&str>, with_subject_alternative_name_format_string(String), "`subjectAlternativeNameFormatString`: `Edm.String`";
    "extendedKeyUsages" EXTENDED_KEY_USAGES, extended_key_usages models -> Option<&[super::ExtendedKeyUsage]>, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`: `Collection(microsoft.graph.extendedKeyUsage)`";
    "subjectNameFormatString" SUBJECT_NAME_FORMAT_STRING, subject_name_format_string str -> Option<&str>, with_subject_name_format_string(String), "`subjectNameFormatString`: `Edm.String`";
    "certificateStore" CERTIFICATE_STORE, certificate_store enumeration -> Option<super::CertificateStore>, with_certificate_store(super::CertificateStore), "`certificateStore`: `microsoft.graph.certificateStore`" "Possible values are: user, machine.";
    "customSubjectAlternativeNames" CUSTOM_SUBJECT_ALTERNATIVE_NAMES, custom_subject_alternative_names models -> Option<&[super::CustomSubjectAlternativeName]>, with_custom_subject_alternative_names(Vec<super::CustomSubjectAlternativeName>), "`customSubjectAlternativeNames`: `Collection(microsoft.graph.customSubjectAlternativeName)`";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10SecureAssessmentConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10secureassessmentconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10SecureAssessmentConfiguration: super::DeviceConfiguration = "microsoft.graph.windows10SecureAssessmentConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "launchUri" LAUNCH_URI, launch_uri str -> Option<&str>, with_launch_uri(String), "`launchUri`: `Edm.String`";
    "configurationAccount" CONFIGURATION_ACCOUNT, configuration_account str -> Option<&str>, with_configuration_account(String), "`configurationAccount`: `Edm.String`";
    "configurationAccountType" CONFIGURATION_ACCOUNT_TYPE, configuration_account_type enumeration -> Option<super::SecureAssessmentAccountType>, with_configuration_account_type(super::SecureAssessmentAccountType), "`configurationAccountType`: `microsoft.graph.secureAssessmentAccountType`" "Possible values are: azureADAccount, domainAccount, localAccount, localGuestAccount.";
    "allowPrinting" ALLOW_PRINTING, allow_printing bool -> Option<bool>, with_allow_printing(bool), "`allowPrinting`: `Edm.Boolean`";
    "allowScreenCapture" ALLOW_SCREEN_CAPTURE, allow_screen_capture bool -> Option<bool>, with_allow_screen_capture(bool), "`allowScreenCapture`: `Edm.Boolean`";
    "allowTextSuggestion" ALLOW_TEXT_SUGGESTION, allow_text_suggestion bool -> Option<bool>, with_allow_text_suggestion(bool), "`allowTextSuggestion`: `Edm.Boolean`";
    "localGuestAccountName" LOCAL_GUEST_ACCOUNT_NAME, local_guest_account_name str -> Option<&str>, with_local_guest_account_name(String), "`localGuestAccountName`: `Edm.String`";
    "assessmentAppUserModelId" ASSESSMENT_APP_USER_MODEL_ID, assessment_app_user_model_id str -> Option<&str>, with_assessment_app_user_model_id(String), "`assessmentAppUserModelId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10TeamGeneralConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10teamgeneralconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10TeamGeneralConfiguration: super::DeviceConfiguration = "microsoft.graph.windows10TeamGeneralConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "azureOperationalInsightsBlockTelemetry" AZURE_OPERATIONAL_INSIGHTS_BLOCK_TELEMETRY, azure_operational_insights_block_telemetry bool -> Option<bool>, with_azure_operational_insights_block_telemetry(bool), "`azureOperationalInsightsBlockTelemetry`: `Edm.Boolean`";
    "azureOperationalInsightsWorkspaceId" AZURE_OPERATIONAL_INSIGHTS_WORKSPACE_ID, azure_operational_insights_workspace_id str -> Option<&str>, with_azure_operational_insights_workspace_id(String), "`azureOperationalInsightsWorkspaceId`: `Edm.String`";
    "azureOperationalInsightsWorkspaceKey" AZURE_OPERATIONAL_INSIGHTS_WORKSPACE_KEY, azure_operational_insights_workspace_key str -> Option<&str>, with_azure_operational_insights_workspace_key(String), "`azureOperationalInsightsWorkspaceKey`: `Edm.String`";
    "connectAppBlockAutoLaunch" CONNECT_APP_BLOCK_AUTO_LAUNCH, connect_app_block_auto_launch bool -> Option<bool>, with_connect_app_block_auto_launch(bool), "`connectAppBlockAutoLaunch`: `Edm.Boolean`";
    "maintenanceWindowBlocked" MAINTENANCE_WINDOW_BLOCKED, maintenance_window_blocked bool -> Option<bool>, with_maintenance_window_blocked(bool), "`maintenanceWindowBlocked`: `Edm.Boolean`";
    "maintenanceWindowDurationInHours" MAINTENANCE_WINDOW_DURATION_IN_HOURS, maintenance_window_duration_in_hours i32 -> Option<i32>, with_maintenance_window_duration_in_hours(i32), "`maintenanceWindowDurationInHours`: `Edm.Int32`";
    "maintenanceWindowStartTime" MAINTENANCE_WINDOW_START_TIME, maintenance_window_start_time time_of_day -> Parsed<Time>, with_maintenance_window_start_time(Time), "`maintenanceWindowStartTime`: `Edm.TimeOfDay`";
    "miracastChannel" MIRACAST_CHANNEL, miracast_channel enumeration -> Option<super::MiracastChannel>, with_miracast_channel(super::MiracastChannel), "`miracastChannel`: `microsoft.graph.miracastChannel`" "Possible values are: userDefined, one, two, three, four, five, six, seven, eight, nine, ten, eleven, thirtySix, forty, fortyFour, fortyEight, oneHundredFortyNine, oneHundredFiftyThree, oneHundredFiftySeven, oneHundredSixtyOne, oneHundredSixtyFive.";
    "miracastBlocked" MIRACAST_BLOCKED, miracast_blocked bool -> Option<bool>, with_miracast_blocked(bool), "`miracastBlocked`: `Edm.Boolean`";
    "miracastRequirePin" MIRACAST_REQUIRE_PIN, miracast_require_pin bool -> Option<bool>, with_miracast_require_pin(bool), "`miracastRequirePin`: `Edm.Boolean`";
    "settingsBlockMyMeetingsAndFiles" SETTINGS_BLOCK_MY_MEETINGS_AND_FILES, settings_block_my_meetings_and_files bool -> Option<bool>, with_settings_block_my_meetings_and_files(bool), "`settingsBlockMyMeetingsAndFiles`: `Edm.Boolean`";
    "settingsBlockSessionResume" SETTINGS_BLOCK_SESSION_RESUME, settings_block_session_resume bool -> Option<bool>, with_settings_block_session_resume(bool), "`settingsBlockSessionResume`: `Edm.Boolean`";
    "settingsBlockSigninSuggestions" SETTINGS_BLOCK_SIGNIN_SUGGESTIONS, settings_block_signin_suggestions bool -> Option<bool>, with_settings_block_signin_suggestions(bool), "`settingsBlockSigninSuggestions`: `Edm.Boolean`";
    "settingsDefaultVolume" SETTINGS_DEFAULT_VOLUME, settings_default_volume i32 -> Option<i32>, with_settings_default_volume(i32), "`settingsDefaultVolume`: `Edm.Int32`";
    "settingsScreenTimeoutInMinutes" SETTINGS_SCREEN_TIMEOUT_IN_MINUTES, settings_screen_timeout_in_minutes i32 -> Option<i32>, with_settings_screen_timeout_in_minutes(i32), "`settingsScreenTimeoutInMinutes`: `Edm.Int32`";
    "settingsSessionTimeoutInMinutes" SETTINGS_SESSION_TIMEOUT_IN_MINUTES, settings_session_timeout_in_minutes i32 -> Option<i32>, with_settings_session_timeout_in_minutes(i32), "`settingsSessionTimeoutInMinutes`: `Edm.Int32`";
    "settingsSleepTimeoutInMinutes" SETTINGS_SLEEP_TIMEOUT_IN_MINUTES, settings_sleep_timeout_in_minutes i32 -> Option<i32>, with_settings_sleep_timeout_in_minutes(i32), "`settingsSleepTimeoutInMinutes`: `Edm.Int32`";
    "welcomeScreenBlockAutomaticWakeUp" WELCOME_SCREEN_BLOCK_AUTOMATIC_WAKE_UP, welcome_screen_block_automatic_wake_up bool -> Option<bool>, with_welcome_screen_block_automatic_wake_up(bool), "`welcomeScreenBlockAutomaticWakeUp`: `Edm.Boolean`";
    "welcomeScreenBackgroundImageUrl" WELCOME_SCREEN_BACKGROUND_IMAGE_URL, welcome_screen_background_image_url str -> Option<&str>, with_welcome_screen_background_image_url(String), "`welcomeScreenBackgroundImageUrl`: `Edm.String`";
    "welcomeScreenMeetingInformation" WELCOME_SCREEN_MEETING_INFORMATION, welcome_screen_meeting_information enumeration -> Option<super::WelcomeScreenMeetingInformation>, with_welcome_screen_meeting_information(super::WelcomeScreenMeetingInformation), "`welcomeScreenMeetingInformation`: `microsoft.graph.welcomeScreenMeetingInformation`" "Possible values are: userDefined, showOrganizerAndTimeOnly, showOrganizerAndTimeAndSubject.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10VpnAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10vpnauthenticationmethod?view=graph-rest-beta)
    Windows10VpnAuthenticationMethod = "microsoft.graph.windows10VpnAuthenticationMethod" {
        Certificate = "certificate",
        UsernameAndPassword = "usernameAndPassword",
        CustomEapXml = "customEapXml",
        DerivedCredential = "derivedCredential",
    }
}

crate::runtime::model! {
    /// Inherits from windowsVpnConfiguration.
    ///
    /// [`microsoft.graph.windows10VpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10vpnconfiguration?view=graph-rest-beta), with the accessors of [`WindowsVpnConfiguration`](super::WindowsVpnConfiguration)
    Windows10VpnConfiguration: super::WindowsVpnConfiguration, super::DeviceConfiguration = "microsoft.graph.windows10VpnConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "connectionName" CONNECTION_NAME, with_connection_name(String), "`connectionName`";
    inherited "servers" SERVERS, with_servers(Vec<super::VpnServer>), "`servers`";
    inherited "customXml" CUSTOM_XML, with_custom_xml(Bytes), "`customXml`";
    "profileTarget" PROFILE_TARGET, profile_target enumeration -> Option<super::Windows10VpnProfileTarget>, with_profile_target(super::Windows10VpnProfileTarget), "`profileTarget`: `microsoft.graph.windows10VpnProfileTarget`" "Possible values are: user, device, autoPilotDevice.";
    "connectionType" CONNECTION_TYPE, connection_type enumeration -> Option<super::Windows10VpnConnectionType>, with_connection_type(super::Windows10VpnConnectionType), "`connectionType`: `microsoft.graph.windows10VpnConnectionType`" "Possible values are: pulseSecure, f5EdgeClient, dellSonicWallMobileConnect, checkPointCapsuleVpn, automatic, ikEv2, l2tp, pptp, citrix, paloAltoGlobalProtect, ciscoAnyConnect, unknownFutureValue, microsoftTunnel.";
    "enableSplitTunneling" ENABLE_SPLIT_TUNNELING, enable_split_tunneling bool -> Option<bool>, with_enable_split_tunneling(bool), "`enableSplitTunneling`: `Edm.Boolean`";
    "enableAlwaysOn" ENABLE_ALWAYS_ON, enable_always_on bool -> Option<bool>, with_enable_always_on(bool), "`enableAlwaysOn`: `Edm.Boolean`";
    "enableDeviceTunnel" ENABLE_DEVICE_TUNNEL, enable_device_tunnel bool -> Option<bool>, with_enable_device_tunnel(bool), "`enableDeviceTunnel`: `Edm.Boolean`";
    "enableDnsRegistration" ENABLE_DNS_REGISTRATION, enable_dns_registration bool -> Option<bool>, with_enable_dns_registration(bool), "`enableDnsRegistration`: `Edm.Boolean`";
    "dnsSuffixes" DNS_SUFFIXES, dns_suffixes strs -> Option<Vec<&str>>, with_dns_suffixes(Vec<String>), "`dnsSuffixes`: `Collection(Edm.String)`";
    "microsoftTunnelSiteId" MICROSOFT_TUNNEL_SITE_ID, microsoft_tunnel_site_id str -> Option<&str>, with_microsoft_tunnel_site_id(String), "`microsoftTunnelSiteId`: `Edm.String`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::Windows10VpnAuthenticationMethod>, with_authentication_method(super::Windows10VpnAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.windows10VpnAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, customEapXml, derivedCredential.";
    "rememberUserCredentials" REMEMBER_USER_CREDENTIALS, remember_user_credentials bool -> Option<bool>, with_remember_user_credentials(bool), "`rememberUserCredentials`: `Edm.Boolean`";
    "enableConditionalAccess" ENABLE_CONDITIONAL_ACCESS, enable_conditional_access bool -> Option<bool>, with_enable_conditional_access(bool), "`enableConditionalAccess`: `Edm.Boolean`";
    "enableSingleSignOnWithAlternateCertificate" ENABLE_SINGLE_SIGN_ON_WITH_ALTERNATE_CERTIFICATE, enable_single_sign_on_with_alternate_certificate bool -> Option<bool>, with_enable_single_sign_on_with_alternate_certificate(bool), "`enableSingleSignOnWithAlternateCertificate`: `Edm.Boolean`";
    "singleSignOnEku" SINGLE_SIGN_ON_EKU, single_sign_on_eku model -> Option<&super::ExtendedKeyUsage>, with_single_sign_on_eku(super::ExtendedKeyUsage), "`singleSignOnEku`: `microsoft.graph.extendedKeyUsage`";
    "singleSignOnIssuerHash" SINGLE_SIGN_ON_ISSUER_HASH, single_sign_on_issuer_hash str -> Option<&str>, with_single_sign_on_issuer_hash(String), "`singleSignOnIssuerHash`: `Edm.String`";
    "eapXml" EAP_XML, eap_xml binary -> Parsed<Bytes>, with_eap_xml(Bytes), "`eapXml`: `Edm.Binary`";
    "proxyServer" PROXY_SERVER, proxy_server model -> Option<&super::Windows10VpnProxyServer>, with_proxy_server(super::Windows10VpnProxyServer), "`proxyServer`: `microsoft.graph.windows10VpnProxyServer`";
    "associatedApps" ASSOCIATED_APPS, associated_apps models -> Option<&[super::Windows10AssociatedApps]>, with_associated_apps(Vec<super::Windows10AssociatedApps>), "`associatedApps`: `Collection(microsoft.graph.windows10AssociatedApps)`";
    "onlyAssociatedAppsCanUseConnection" ONLY_ASSOCIATED_APPS_CAN_USE_CONNECTION, only_associated_apps_can_use_connection bool -> Option<bool>, with_only_associated_apps_can_use_connection(bool), "`onlyAssociatedAppsCanUseConnection`: `Edm.Boolean`";
    "windowsInformationProtectionDomain" WINDOWS_INFORMATION_PROTECTION_DOMAIN, windows_information_protection_domain str -> Option<&str>, with_windows_information_protection_domain(String), "`windowsInformationProtectionDomain`: `Edm.String`";
    "trafficRules" TRAFFIC_RULES, traffic_rules models -> Option<&[super::VpnTrafficRule]>, with_traffic_rules(Vec<super::VpnTrafficRule>), "`trafficRules`: `Collection(microsoft.graph.vpnTrafficRule)`";
    "routes" ROUTES, routes models -> Option<&[super::VpnRoute]>, with_routes(Vec<super::VpnRoute>), "`routes`: `Collection(microsoft.graph.vpnRoute)`";
    "dnsRules" DNS_RULES, dns_rules models -> Option<&[super::VpnDnsRule]>, with_dns_rules(Vec<super::VpnDnsRule>), "`dnsRules`: `Collection(microsoft.graph.vpnDnsRule)`";
    "trustedNetworkDomains" TRUSTED_NETWORK_DOMAINS, trusted_network_domains strs -> Option<Vec<&str>>, with_trusted_network_domains(Vec<String>), "`trustedNetworkDomains`: `Collection(Edm.String)`";
    "cryptographySuite" CRYPTOGRAPHY_SUITE, cryptography_suite model -> Option<&super::CryptographySuite>, with_cryptography_suite(super::CryptographySuite), "`cryptographySuite`: `microsoft.graph.cryptographySuite`";
    "identityCertificate" IDENTITY_CERTIFICATE, identity_certificate model -> Option<&super::WindowsCertificateProfileBase>, with_identity_certificate(super::WindowsCertificateProfileBase), "`identityCertificate`: `microsoft.graph.windowsCertificateProfileBase`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10VpnConnectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10vpnconnectiontype?view=graph-rest-beta)
    Windows10VpnConnectionType = "microsoft.graph.windows10VpnConnectionType" {
        PulseSecure = "pulseSecure",
        F5EdgeClient = "f5EdgeClient",
        DellSonicWallMobileConnect = "dellSonicWallMobileConnect",
        CheckPointCapsuleVpn = "checkPointCapsuleVpn",
        Automatic = "automatic",
        IkEv2 = "ikEv2",
        L2tp = "l2tp",
        Pptp = "pptp",
        Citrix = "citrix",
        PaloAltoGlobalProtect = "paloAltoGlobalProtect",
        CiscoAnyConnect = "ciscoAnyConnect",
        UnknownFutureValue = "unknownFutureValue",
        MicrosoftTunnel = "microsoftTunnel",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10VpnProfileTarget`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10vpnprofiletarget?view=graph-rest-beta)
    Windows10VpnProfileTarget = "microsoft.graph.windows10VpnProfileTarget" {
        User = "user",
        Device = "device",
        AutoPilotDevice = "autoPilotDevice",
    }
}

crate::runtime::model! {
    /// Inherits from vpnproxyserver.
    ///
    /// [`microsoft.graph.windows10VpnProxyServer`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10vpnproxyserver?view=graph-rest-beta), with the accessors of [`VpnProxyServer`](super::VpnProxyServer)
    Windows10VpnProxyServer: super::VpnProxyServer = "microsoft.graph.windows10VpnProxyServer";
    inherited "automaticConfigurationScriptUrl" AUTOMATIC_CONFIGURATION_SCRIPT_URL, with_automatic_configuration_script_url(String), "`automaticConfigurationScriptUrl`";
    inherited "address" ADDRESS, with_address(String), "`address`";
    inherited "port" PORT, with_port(i32), "`port`";
    "bypassProxyServerForLocalAddress" BYPASS_PROXY_SERVER_FOR_LOCAL_ADDRESS, bypass_proxy_server_for_local_address bool -> Option<bool>, with_bypass_proxy_server_for_local_address(bool), "`bypassProxyServerForLocalAddress`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementresourceaccessprofilebase.
    ///
    /// [`microsoft.graph.windows10XCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-windows10xcertificateprofile?view=graph-rest-beta), with the accessors of [`DeviceManagementResourceAccessProfileBase`](super::DeviceManagementResourceAccessProfileBase)
    Windows10XCertificateProfile: super::DeviceManagementResourceAccessProfileBase = "microsoft.graph.windows10XCertificateProfile" {
        "microsoft.graph.windows10XSCEPCertificateProfile",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "creationDateTime" CREATION_DATE_TIME, with_creation_date_time(OffsetDateTime), "`creationDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceManagementResourceAccessProfileAssignment>), "`assignments`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windows10XCustomSubjectAlternativeName`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-windows10xcustomsubjectalternativename?view=graph-rest-beta)
    Windows10XCustomSubjectAlternativeName = "microsoft.graph.windows10XCustomSubjectAlternativeName";
    "sanType" SAN_TYPE, san_type flags -> Option<Flags<super::SubjectAlternativeNameType>>, with_san_type(Flags<super::SubjectAlternativeNameType>), "`sanType`: `microsoft.graph.subjectAlternativeNameType`" "Possible values are: none, emailAddress, userPrincipalName, customAzureADAttribute, domainNameService, universalResourceIdentifier.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementresourceaccessprofilebase.
    ///
    /// [`microsoft.graph.windows10XTrustedRootCertificate`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-windows10xtrustedrootcertificate?view=graph-rest-beta), with the accessors of [`DeviceManagementResourceAccessProfileBase`](super::DeviceManagementResourceAccessProfileBase)
    Windows10XTrustedRootCertificate: super::DeviceManagementResourceAccessProfileBase = "microsoft.graph.windows10XTrustedRootCertificate";
    inherited "id" ID, with_id(String), "`id`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "creationDateTime" CREATION_DATE_TIME, with_creation_date_time(OffsetDateTime), "`creationDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceManagementResourceAccessProfileAssignment>), "`assignments`";
    "trustedRootCertificate" TRUSTED_ROOT_CERTIFICATE, trusted_root_certificate binary -> Parsed<Bytes>, with_trusted_root_certificate(Bytes), "`trustedRootCertificate`: `Edm.Binary`";
    "certFileName" CERT_FILE_NAME, cert_file_name str -> Option<&str>, with_cert_file_name(String), "`certFileName`: `Edm.String`";
    "destinationStore" DESTINATION_STORE, destination_store enumeration -> Option<super::CertificateDestinationStore>, with_destination_store(super::CertificateDestinationStore), "`destinationStore`: `microsoft.graph.certificateDestinationStore`" "Possible values are: computerCertStoreRoot, computerCertStoreIntermediate, userCertStoreIntermediate.";
}

crate::runtime::model! {
    /// Inherits from devicemanagementresourceaccessprofilebase.
    ///
    /// [`microsoft.graph.windows10XVpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-windows10xvpnconfiguration?view=graph-rest-beta), with the accessors of [`DeviceManagementResourceAccessProfileBase`](super::DeviceManagementResourceAccessProfileBase)
    Windows10XVpnConfiguration: super::DeviceManagementResourceAccessProfileBase = "microsoft.graph.windows10XVpnConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "creationDateTime" CREATION_DATE_TIME, with_creation_date_time(OffsetDateTime), "`creationDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceManagementResourceAccessProfileAssignment>), "`assignments`";
    "authenticationCertificateId" AUTHENTICATION_CERTIFICATE_ID, authentication_certificate_id guid -> Parsed<Uuid>, with_authentication_certificate_id(Uuid), "`authenticationCertificateId`: `Edm.Guid`";
    "customXmlFileName" CUSTOM_XML_FILE_NAME, custom_xml_file_name str -> Option<&str>, with_custom_xml_file_name(String), "`customXmlFileName`: `Edm.String`";
    "customXml" CUSTOM_XML, custom_xml binary -> Parsed<Bytes>, with_custom_xml(Bytes), "`customXml`: `Edm.Binary`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementresourceaccessprofilebase.
    ///
    /// [`microsoft.graph.windows10XWifiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-windows10xwificonfiguration?view=graph-rest-beta), with the accessors of [`DeviceManagementResourceAccessProfileBase`](super::DeviceManagementResourceAccessProfileBase)
    Windows10XWifiConfiguration: super::DeviceManagementResourceAccessProfileBase = "microsoft.graph.windows10XWifiConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "creationDateTime" CREATION_DATE_TIME, with_creation_date_time(OffsetDateTime), "`creationDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceManagementResourceAccessProfileAssignment>), "`assignments`";
    "authenticationCertificateId" AUTHENTICATION_CERTIFICATE_ID, authentication_certificate_id guid -> Parsed<Uuid>, with_authentication_certificate_id(Uuid), "`authenticationCertificateId`: `Edm.Guid`";
    "customXmlFileName" CUSTOM_XML_FILE_NAME, custom_xml_file_name str -> Option<&str>, with_custom_xml_file_name(String), "`customXmlFileName`: `Edm.String`";
    "customXml" CUSTOM_XML, custom_xml binary -> Parsed<Bytes>, with_custom_xml(Bytes), "`customXml`: `Edm.Binary`";
}

crate::runtime::model! {
    /// Inherits from windows10xcertificateprofile.
    ///
    /// [`microsoft.graph.windows10XSCEPCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-windows10xscepcertificateprofile?view=graph-rest-beta), with the accessors of [`Windows10XCertificateProfile`](super::Windows10XCertificateProfile)
    Windows10XscepCertificateProfile: super::Windows10XCertificateProfile, super::DeviceManagementResourceAccessProfileBase = "microsoft.graph.windows10XSCEPCertificateProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "creationDateTime" CREATION_DATE_TIME, with_creation_date_time(OffsetDateTime), "`creationDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceManagementResourceAccessProfileAssignment>), "`assignments`";
    "certificateStore" CERTIFICATE_STORE, certificate_store enumeration -> Option<super::CertificateStore>, with_certificate_store(super::CertificateStore), "`certificateStore`: `microsoft.graph.certificateStore`" "Possible values are: user, machine.";
    "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, certificate_validity_period_scale enumeration -> Option<super::CertificateValidityPeriodScale>, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`: `microsoft.graph.certificateValidityPeriodScale`" "Possible values are: days, months, years.";
    "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, certificate_validity_period_value i32 -> Option<i32>, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`: `Edm.Int32`";
    "extendedKeyUsages" EXTENDED_KEY_USAGES, extended_key_usages models -> Option<&[super::ExtendedKeyUsage]>, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`: `Collection(microsoft.graph.extendedKeyUsage)`";
    "hashAlgorithm" HASH_ALGORITHM, hash_algorithm enumerations -> Option<Vec<super::HashAlgorithms>>, with_hash_algorithm(Vec<super::HashAlgorithms>), "`hashAlgorithm`: `Collection(microsoft.graph.hashAlgorithms)`";
    "keySize" KEY_SIZE, key_size enumeration -> Option<super::KeySize>, with_key_size(super::KeySize), "`keySize`: `microsoft.graph.keySize`" "Possible values are: size1024, size2048, size4096.";
    "keyStorageProvider" KEY_STORAGE_PROVIDER, key_storage_provider enumeration -> Option<super::KeyStorageProviderOption>, with_key_storage_provider(super::KeyStorageProviderOption), "`keyStorageProvider`: `microsoft.graph.keyStorageProviderOption`" "Possible values are: useTpmKspOtherwiseUseSoftwareKsp, useTpmKspOtherwiseFail, usePassportForWorkKspOtherwiseFail, useSoftwareKsp.";
    "keyUsage" KEY_USAGE, key_usage enumeration -> Option<super::KeyUsages>, with_key_usage(super::KeyUsages), "`keyUsage`: `microsoft.graph.keyUsages`" "Possible values are: keyEncipherment, digitalSignature.";
    "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, renewal_threshold_percentage i32 -> Option<i32>, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`: `Edm.Int32`";
    "rootCertificateId" ROOT_CERTIFICATE_ID, root_certificate_id guid -> Parsed<Uuid>, with_root_certificate_id(Uuid), "`rootCertificateId`: `Edm.Guid`";
    "scepServerUrls" SCEP_SERVER_URLS, scep_server_urls strs -> Option<Vec<&str>>, with_scep_server_urls(Vec<String>), "`scepServerUrls`: `Collection(Edm.String)`";
    "subjectAlternativeNameFormats" SUBJECT_ALTERNATIVE_NAME_FORMATS, subject_alternative_name_formats models -> Option<&[super::Windows10XCustomSubjectAlternativeName]>, with_subject_alternative_name_formats(Vec<super::Windows10XCustomSubjectAlternativeName>), "`subjectAlternativeNameFormats`: `Collection(microsoft.graph.windows10XCustomSubjectAlternativeName)`";
    "subjectNameFormatString" SUBJECT_NAME_FORMAT_STRING, subject_name_format_string str -> Option<&str>, with_subject_name_format_string(String), "`subjectNameFormatString`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowsCertificateProfileBase.
    ///
    /// [`microsoft.graph.windows81CertificateProfileBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81certificateprofilebase?view=graph-rest-beta), with the accessors of [`WindowsCertificateProfileBase`](super::WindowsCertificateProfileBase)
    Windows81CertificateProfileBase: super::WindowsCertificateProfileBase, super::DeviceConfiguration = "microsoft.graph.windows81CertificateProfileBase" {
        "microsoft.graph.windows81SCEPCertificateProfile",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`";
    inherited "keyStorageProvider" KEY_STORAGE_PROVIDER, with_key_storage_provider(super::KeyStorageProviderOption), "`keyStorageProvider`";
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    "extendedKeyUsages" EXTENDED_KEY_USAGES, extended_key_usages models -> Option<&[super::ExtendedKeyUsage]>, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`: `Collection(microsoft.graph.extendedKeyUsage)`";
    "customSubjectAlternativeNames" CUSTOM_SUBJECT_ALTERNATIVE_NAMES, custom_subject_alternative_names models -> Option<&[super::CustomSubjectAlternativeName]>, with_custom_subject_alternative_names(Vec<super::CustomSubjectAlternativeName>), "`customSubjectAlternativeNames`: `Collection(microsoft.graph.customSubjectAlternativeName)`";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.windows81CompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81compliancepolicy?view=graph-rest-beta), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    Windows81CompliancePolicy: super::DeviceCompliancePolicy = "microsoft.graph.windows81CompliancePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "scheduledActionsForRule" SCHEDULED_ACTIONS_FOR_RULE, with_scheduled_actions_for_rule(Vec<super::DeviceComplianceScheduledActionForRule>), "`scheduledActionsForRule`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceComplianceDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceComplianceUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceComplianceDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceComplianceUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceCompliancePolicyAssignment>), "`assignments`";
    "passwordRequired" PASSWORD_REQUIRED, password_required bool -> Option<bool>, with_password_required(bool), "`passwordRequired`: `Edm.Boolean`";
    "passwordBlockSimple" PASSWORD_BLOCK_SIMPLE, password_block_simple bool -> Option<bool>, with_password_block_simple(bool), "`passwordBlockSimple`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeLock" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK, password_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_password_minutes_of_inactivity_before_lock(i32), "`passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passwordMinimumCharacterSetCount" PASSWORD_MINIMUM_CHARACTER_SET_COUNT, password_minimum_character_set_count i32 -> Option<i32>, with_password_minimum_character_set_count(i32), "`passwordMinimumCharacterSetCount`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::RequiredPasswordType>, with_password_required_type(super::RequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "storageRequireEncryption" STORAGE_REQUIRE_ENCRYPTION, storage_require_encryption bool -> Option<bool>, with_storage_require_encryption(bool), "`storageRequireEncryption`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows81GeneralConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81generalconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows81GeneralConfiguration: super::DeviceConfiguration = "microsoft.graph.windows81GeneralConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "accountsBlockAddingNonMicrosoftAccountEmail" ACCOUNTS_BLOCK_ADDING_NON_MICROSOFT_ACCOUNT_EMAIL, accounts_block_adding_non_microsoft_account_email bool -> Option<bool>, with_accounts_block_adding_non_microsoft_account_email(bool), "`accountsBlockAddingNonMicrosoftAccountEmail`: `Edm.Boolean`";
    "applyOnlyToWindows81" APPLY_ONLY_TO_WINDOWS81, apply_only_to_windows81 bool -> Option<bool>, with_apply_only_to_windows81(bool), "`applyOnlyToWindows81`: `Edm.Boolean`, read-only" "Read-only.";
    "browserBlockAutofill" BROWSER_BLOCK_AUTOFILL, browser_block_autofill bool -> Option<bool>, with_browser_block_autofill(bool), "`browserBlockAutofill`: `Edm.Boolean`";
    "browserBlockAutomaticDetectionOfIntranetSites" BROWSER_BLOCK_AUTOMATIC_DETECTION_OF_INTRANET_SITES, browser_block_automatic_detection_of_intranet_sites bool -> Option<bool>, with_browser_block_automatic_detection_of_intranet_sites(bool), "`browserBlockAutomaticDetectionOfIntranetSites`: `Edm.Boolean`";
    "browserBlockEnterpriseModeAccess" BROWSER_BLOCK_ENTERPRISE_MODE_ACCESS, browser_block_enterprise_mode_access bool -> Option<bool>, with_browser_block_enterprise_mode_access(bool), "`browserBlockEnterpriseModeAccess`: `Edm.Boolean`";
    "browserBlockJavaScript" BROWSER_BLOCK_JAVA_SCRIPT, browser_block_java_script bool -> Option<bool>, with_browser_block_java_script(bool), "`browserBlockJavaScript`: `Edm.Boolean`";
    "browserBlockPlugins" BROWSER_BLOCK_PLUGINS, browser_block_plugins bool -> Option<bool>, with_browser_block_plugins(bool), "`browserBlockPlugins`: `Edm.Boolean`";
    "browserBlockPopups" BROWSER_BLOCK_POPUPS, browser_block_popups bool -> Option<bool>, with_browser_block_popups(bool), "`browserBlockPopups`: `Edm.Boolean`";
    "browserBlockSendingDoNotTrackHeader" BROWSER_BLOCK_SENDING_DO_NOT_TRACK_HEADER, browser_block_sending_do_not_track_header bool -> Option<bool>, with_browser_block_sending_do_not_track_header(bool), "`browserBlockSendingDoNotTrackHeader`: `Edm.Boolean`";
    "browserBlockSingleWordEntryOnIntranetSites" BROWSER_BLOCK_SINGLE_WORD_ENTRY_ON_INTRANET_SITES, browser_block_single_word_entry_on_intranet_sites bool -> Option<bool>, with_browser_block_single_word_entry_on_intranet_sites(bool), "`browserBlockSingleWordEntryOnIntranetSites`: `Edm.Boolean`";
    "browserRequireSmartScreen" BROWSER_REQUIRE_SMART_SCREEN, browser_require_smart_screen bool -> Option<bool>, with_browser_require_smart_screen(bool), "`browserRequireSmartScreen`: `Edm.Boolean`";
    "browserEnterpriseModeSiteListLocation" BROWSER_ENTERPRISE_MODE_SITE_LIST_LOCATION, browser_enterprise_mode_site_list_location str -> Option<&str>, with_browser_enterprise_mode_site_list_location(String), "`browserEnterpriseModeSiteListLocation`: `Edm.String`";
    "browserInternetSecurityLevel" BROWSER_INTERNET_SECURITY_LEVEL, browser_internet_security_level enumeration -> Option<super::InternetSiteSecurityLevel>, with_browser_internet_security_level(super::InternetSiteSecurityLevel), "`browserInternetSecurityLevel`: `microsoft.graph.internetSiteSecurityLevel`" "Possible values are: userDefined, medium, mediumHigh, high.";
    "browserIntranetSecurityLevel" BROWSER_INTRANET_SECURITY_LEVEL, browser_intranet_security_level enumeration -> Option<super::SiteSecurityLevel>, with_browser_intranet_security_level(super::SiteSecurityLevel), "`browserIntranetSecurityLevel`: `microsoft.graph.siteSecurityLevel`" "Possible values are: userDefined, low, mediumLow, medium, mediumHigh, high.";
    "browserLoggingReportLocation" BROWSER_LOGGING_REPORT_LOCATION, browser_logging_report_location str -> Option<&str>, with_browser_logging_report_location(String), "`browserLoggingReportLocation`: `Edm.String`";
    "browserRequireHighSecurityForRestrictedSites" BROWSER_REQUIRE_HIGH_SECURITY_FOR_RESTRICTED_SITES, browser_require_high_security_for_restricted_sites bool -> Option<bool>, with_browser_require_high_security_for_restricted_sites(bool), "`browserRequireHighSecurityForRestrictedSites`: `Edm.Boolean`";
    "browserRequireFirewall" BROWSER_REQUIRE_FIREWALL, browser_require_firewall bool -> Option<bool>, with_browser_require_firewall(bool), "`browserRequireFirewall`: `Edm.Boolean`";
    "browserRequireFraudWarning" BROWSER_REQUIRE_FRAUD_WARNING, browser_require_fraud_warning bool -> Option<bool>, with_browser_require_fraud_warning(bool), "`browserRequireFraudWarning`: `Edm.Boolean`";
    "browserTrustedSitesSecurityLevel" BROWSER_TRUSTED_SITES_SECURITY_LEVEL, browser_trusted_sites_security_level enumeration -> Option<super::SiteSecurityLevel>, with_browser_trusted_sites_security_level(super::SiteSecurityLevel), "`browserTrustedSitesSecurityLevel`: `microsoft.graph.siteSecurityLevel`" "Possible values are: userDefined, low, mediumLow, medium, mediumHigh, high.";
    "cellularBlockDataRoaming" CELLULAR_BLOCK_DATA_ROAMING, cellular_block_data_roaming bool -> Option<bool>, with_cellular_block_data_roaming(bool), "`cellularBlockDataRoaming`: `Edm.Boolean`";
    "diagnosticsBlockDataSubmission" DIAGNOSTICS_BLOCK_DATA_SUBMISSION, diagnostics_block_data_submission bool -> Option<bool>, with_diagnostics_block_data_submission(bool), "`diagnosticsBlockDataSubmission`: `Edm.Boolean`";
    "passwordBlockPicturePasswordAndPin" PASSWORD_BLOCK_PICTURE_PASSWORD_AND_PIN, password_block_picture_password_and_pin bool -> Option<bool>, with_password_block_picture_password_and_pin(bool), "`passwordBlockPicturePasswordAndPin`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeScreenTimeout" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, password_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_password_minutes_of_inactivity_before_screen_timeout(i32), "`passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "passwordMinimumCharacterSetCount" PASSWORD_MINIMUM_CHARACTER_SET_COUNT, password_minimum_character_set_count i32 -> Option<i32>, with_password_minimum_character_set_count(i32), "`passwordMinimumCharacterSetCount`: `Edm.Int32`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::RequiredPasswordType>, with_password_required_type(super::RequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passwordSignInFailureCountBeforeFactoryReset" PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_password_sign_in_failure_count_before_factory_reset(i32), "`passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "storageRequireDeviceEncryption" STORAGE_REQUIRE_DEVICE_ENCRYPTION, storage_require_device_encryption bool -> Option<bool>, with_storage_require_device_encryption(bool), "`storageRequireDeviceEncryption`: `Edm.Boolean`";
    "minimumAutoInstallClassification" MINIMUM_AUTO_INSTALL_CLASSIFICATION, minimum_auto_install_classification enumeration -> Option<super::UpdateClassification>, with_minimum_auto_install_classification(super::UpdateClassification), "`minimumAutoInstallClassification`: `microsoft.graph.updateClassification`" "Possible values are: userDefined, recommendedAndImportant, important, none.";
    "updatesMinimumAutoInstallClassification" UPDATES_MINIMUM_AUTO_INSTALL_CLASSIFICATION, updates_minimum_auto_install_classification enumeration -> Option<super::UpdateClassification>, with_updates_minimum_auto_install_classification(super::UpdateClassification), "`updatesMinimumAutoInstallClassification`: `microsoft.graph.updateClassification`" "Possible values are: userDefined, recommendedAndImportant, important, none.";
    "updatesRequireAutomaticUpdates" UPDATES_REQUIRE_AUTOMATIC_UPDATES, updates_require_automatic_updates bool -> Option<bool>, with_updates_require_automatic_updates(bool), "`updatesRequireAutomaticUpdates`: `Edm.Boolean`";
    "userAccountControlSettings" USER_ACCOUNT_CONTROL_SETTINGS, user_account_control_settings enumeration -> Option<super::WindowsUserAccountControlSettings>, with_user_account_control_settings(super::WindowsUserAccountControlSettings), "`userAccountControlSettings`: `microsoft.graph.windowsUserAccountControlSettings`" "Possible values are: userDefined, alwaysNotify, notifyOnAppChanges, notifyOnAppChangesWithoutDimming, neverNotify.";
    "workFoldersUrl" WORK_FOLDERS_URL, work_folders_url str -> Option<&str>, with_work_folders_url(String), "`workFoldersUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windows81CertificateProfileBase.
    ///
    /// [`microsoft.graph.windows81SCEPCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81scepcertificateprofile?view=graph-rest-beta), with the accessors of [`Windows81CertificateProfileBase`](super::Windows81CertificateProfileBase)
    Windows81ScepCertificateProfile: super::Windows81CertificateProfileBase, super::WindowsCertificateProfileBase, super::DeviceConfiguration = "microsoft.graph.windows81SCEPCertificateProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`";
    inherited "keyStorageProvider" KEY_STORAGE_PROVIDER, with_key_storage_provider(super::KeyStorageProviderOption), "`keyStorageProvider`";
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    inherited "extendedKeyUsages" EXTENDED_KEY_USAGES, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`";
    inherited "customSubjectAlternativeNames" CUSTOM_SUBJECT_ALTERNATIVE_NAMES, with_custom_subject_alternative_names(Vec<super::CustomSubjectAlternativeName>), "`customSubjectAlternativeNames`";
    "scepServerUrls" SCEP_SERVER_URLS, scep_server_urls strs -> Option<Vec<&str>>, with_scep_server_urls(Vec<String>), "`scepServerUrls`: `Collection(Edm.String)`";
    "subjectNameFormatString" SUBJECT_NAME_FORMAT_STRING, subject_name_format_string str -> Option<&str>, with_subject_name_format_string(String), "`subjectNameFormatString`: `Edm.String`";
    "keyUsage" KEY_USAGE, key_usage enumeration -> Option<super::KeyUsages>, with_key_usage(super::KeyUsages), "`keyUsage`: `microsoft.graph.keyUsages`" "Possible values are: keyEncipherment, digitalSignature.";
    "keySize" KEY_SIZE, key_size enumeration -> Option<super::KeySize>, with_key_size(super::KeySize), "`keySize`: `microsoft.graph.keySize`" "Possible values are: size1024, size2048, size4096.";
    "hashAlgorithm" HASH_ALGORITHM, hash_algorithm enumeration -> Option<super::HashAlgorithms>, with_hash_algorithm(super::HashAlgorithms), "`hashAlgorithm`: `microsoft.graph.hashAlgorithms`" "Possible values are: sha1, sha2.";
    "subjectAlternativeNameFormatString" SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, subject_alternative_name_format_string str -> Option<&str>, with_subject_alternative_name_format_string(String), "`subjectAlternativeNameFormatString`: `Edm.String`";
    "certificateStore" CERTIFICATE_STORE, certificate_store enumeration -> Option<super::CertificateStore>, with_certificate_store(super::CertificateStore), "`certificateStore`: `microsoft.graph.certificateStore`" "Possible values are: user, machine.";
    "rootCertificate" ROOT_CERTIFICATE, root_certificate model -> Option<&super::Windows81TrustedRootCertificate>, with_root_certificate(super::Windows81TrustedRootCertificate), "`rootCertificate`: `microsoft.graph.windows81TrustedRootCertificate`";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows81TrustedRootCertificate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81trustedrootcertificate?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows81TrustedRootCertificate: super::DeviceConfiguration = "microsoft.graph.windows81TrustedRootCertificate";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "trustedRootCertificate" TRUSTED_ROOT_CERTIFICATE, trusted_root_certificate binary -> Parsed<Bytes>, with_trusted_root_certificate(Bytes), "`trustedRootCertificate`: `Edm.Binary`";
    "certFileName" CERT_FILE_NAME, cert_file_name str -> Option<&str>, with_cert_file_name(String), "`certFileName`: `Edm.String`";
    "destinationStore" DESTINATION_STORE, destination_store enumeration -> Option<super::CertificateDestinationStore>, with_destination_store(super::CertificateDestinationStore), "`destinationStore`: `microsoft.graph.certificateDestinationStore`" "Possible values are: computerCertStoreRoot, computerCertStoreIntermediate, userCertStoreIntermediate.";
}

crate::runtime::model! {
    /// Inherits from windowsVpnConfiguration.
    ///
    /// [`microsoft.graph.windows81VpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81vpnconfiguration?view=graph-rest-beta), with the accessors of [`WindowsVpnConfiguration`](super::WindowsVpnConfiguration)
    Windows81VpnConfiguration: super::WindowsVpnConfiguration, super::DeviceConfiguration = "microsoft.graph.windows81VpnConfiguration" {
        "microsoft.graph.windowsPhone81VpnConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "connectionName" CONNECTION_NAME, with_connection_name(String), "`connectionName`";
    inherited "servers" SERVERS, with_servers(Vec<super::VpnServer>), "`servers`";
    inherited "customXml" CUSTOM_XML, with_custom_xml(Bytes), "`customXml`";
    "applyOnlyToWindows81" APPLY_ONLY_TO_WINDOWS81, apply_only_to_windows81 bool -> Option<bool>, with_apply_only_to_windows81(bool), "`applyOnlyToWindows81`: `Edm.Boolean`, read-only" "Read-only.";
    "connectionType" CONNECTION_TYPE, connection_type enumeration -> Option<super::WindowsVpnConnectionType>, with_connection_type(super::WindowsVpnConnectionType), "`connectionType`: `microsoft.graph.windowsVpnConnectionType`" "Possible values are: pulseSecure, f5EdgeClient, dellSonicWallMobileConnect, checkPointCapsuleVpn.";
    "loginGroupOrDomain" LOGIN_GROUP_OR_DOMAIN, login_group_or_domain str -> Option<&str>, with_login_group_or_domain(String), "`loginGroupOrDomain`: `Edm.String`";
    "enableSplitTunneling" ENABLE_SPLIT_TUNNELING, enable_split_tunneling bool -> Option<bool>, with_enable_split_tunneling(bool), "`enableSplitTunneling`: `Edm.Boolean`";
    "proxyServer" PROXY_SERVER, proxy_server model -> Option<&super::Windows81VpnProxyServer>, with_proxy_server(super::Windows81VpnProxyServer), "`proxyServer`: `microsoft.graph.windows81VpnProxyServer`";
}

crate::runtime::model! {
    /// Inherits from vpnproxyserver.
    ///
    /// [`microsoft.graph.windows81VpnProxyServer`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81vpnproxyserver?view=graph-rest-beta), with the accessors of [`VpnProxyServer`](super::VpnProxyServer)
    Windows81VpnProxyServer: super::VpnProxyServer = "microsoft.graph.windows81VpnProxyServer";
    inherited "automaticConfigurationScriptUrl" AUTOMATIC_CONFIGURATION_SCRIPT_URL, with_automatic_configuration_script_url(String), "`automaticConfigurationScriptUrl`";
    inherited "address" ADDRESS, with_address(String), "`address`";
    inherited "port" PORT, with_port(i32), "`port`";
    "automaticallyDetectProxySettings" AUTOMATICALLY_DETECT_PROXY_SETTINGS, automatically_detect_proxy_settings bool -> Option<bool>, with_automatically_detect_proxy_settings(bool), "`automaticallyDetectProxySettings`: `Edm.Boolean`";
    "bypassProxyServerForLocalAddress" BYPASS_PROXY_SERVER_FOR_LOCAL_ADDRESS, bypass_proxy_server_for_local_address bool -> Option<bool>, with_bypass_proxy_server_for_local_address(bool), "`bypassProxyServerForLocalAddress`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows81WifiImportConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81wifiimportconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows81WifiImportConfiguration: super::DeviceConfiguration = "microsoft.graph.windows81WifiImportConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "payloadFileName" PAYLOAD_FILE_NAME, payload_file_name str -> Option<&str>, with_payload_file_name(String), "`payloadFileName`: `Edm.String`";
    "profileName" PROFILE_NAME, profile_name str -> Option<&str>, with_profile_name(String), "`profileName`: `Edm.String`";
    "payload" PAYLOAD, payload binary -> Parsed<Bytes>, with_payload(Bytes), "`payload`: `Edm.Binary`";
}

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
    WindowsAppX: super::MobileLobApp, super::MobileApp = "microsoft.graph.windowsAppX";
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
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    inherited "supersedingAppCount" SUPERSEDING_APP_COUNT, with_superseding_app_count(i32), "`supersedingAppCount`";
    inherited "supersededAppCount" SUPERSEDED_APP_COUNT, with_superseded_app_count(i32), "`supersededAppCount`";
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
    /// `microsoft.graph.windowsAssignedAccessProfile`, which the reference names and does not describe.
    WindowsAssignedAccessProfile = "microsoft.graph.windowsAssignedAccessProfile"
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsAutopilotDeploymentProfile`](https://learn.microsoft.com/graph/api/resources/intune-shared-windowsautopilotdeploymentprofile?view=graph-rest-beta)
    WindowsAutopilotDeploymentProfile = "microsoft.graph.windowsAutopilotDeploymentProfile" {
        "microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile",
        "microsoft.graph.azureADWindowsAutopilotDeploymentProfile",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    "assignedDevices" ASSIGNED_DEVICES, assigned_devices models -> Option<&[super::WindowsAutopilotDeviceIdentity]>, with_assigned_devices(Vec<super::WindowsAutopilotDeviceIdentity>), "`assignedDevices`: `Collection(microsoft.graph.windowsAutopilotDeviceIdentity)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::WindowsAutopilotDeploymentProfileAssignment]>, with_assignments(Vec<super::WindowsAutopilotDeploymentProfileAssignment>), "`assignments`: `Collection(microsoft.graph.windowsAutopilotDeploymentProfileAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsAutopilotDeploymentProfileAssignment`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeploymentprofileassignment?view=graph-rest-beta)
    WindowsAutopilotDeploymentProfileAssignment = "microsoft.graph.windowsAutopilotDeploymentProfileAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "source" SOURCE, source enumeration -> Option<super::DeviceAndAppManagementAssignmentSource>, with_source(super::DeviceAndAppManagementAssignmentSource), "`source`: `microsoft.graph.deviceAndAppManagementAssignmentSource`" "Possible values are: direct, policySets.";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-windowsautopilotdeploymentprofilepolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    WindowsAutopilotDeploymentProfilePolicySetItem: super::PolicySetItem = "microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem";
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
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsAutopilotDeviceIdentity`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeviceidentity?view=graph-rest-beta)
    WindowsAutopilotDeviceIdentity = "microsoft.graph.windowsAutopilotDeviceIdentity";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    /// [`microsoft.graph.windowsAutopilotSettings`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotsettings?view=graph-rest-beta)
    WindowsAutopilotSettings = "microsoft.graph.windowsAutopilotSettings";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsCertificateProfileBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowscertificateprofilebase?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsCertificateProfileBase: super::DeviceConfiguration = "microsoft.graph.windowsCertificateProfileBase" {
        "microsoft.graph.windows10CertificateProfileBase",
        "microsoft.graph.windows10ImportedPFXCertificateProfile",
        "microsoft.graph.windows10PkcsCertificateProfile",
        "microsoft.graph.windows81CertificateProfileBase",
        "microsoft.graph.windows81SCEPCertificateProfile",
        "microsoft.graph.windowsPhone81ImportedPFXCertificateProfile",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, renewal_threshold_percentage i32 -> Option<i32>, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`: `Edm.Int32`";
    "keyStorageProvider" KEY_STORAGE_PROVIDER, key_storage_provider enumeration -> Option<super::KeyStorageProviderOption>, with_key_storage_provider(super::KeyStorageProviderOption), "`keyStorageProvider`: `microsoft.graph.keyStorageProviderOption`" "Possible values are: useTpmKspOtherwiseUseSoftwareKsp, useTpmKspOtherwiseFail, usePassportForWorkKspOtherwiseFail, useSoftwareKsp.";
    "subjectNameFormat" SUBJECT_NAME_FORMAT, subject_name_format enumeration -> Option<super::SubjectNameFormat>, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`: `microsoft.graph.subjectNameFormat`" "Possible values are: commonName, commonNameIncludingEmail, commonNameAsEmail, custom, commonNameAsIMEI, commonNameAsSerialNumber, commonNameAsAadDeviceId, commonNameAsIntuneDeviceId, commonNameAsDurableDeviceId.";
    "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, subject_alternative_name_type flags -> Option<Flags<super::SubjectAlternativeNameType>>, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`: `microsoft.graph.subjectAlternativeNameType`" "Possible values are: none, emailAddress, userPrincipalName, customAzureADAttribute, domainNameService, universalResourceIdentifier.";
    "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, certificate_validity_period_value i32 -> Option<i32>, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`: `Edm.Int32`";
    "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, certificate_validity_period_scale enumeration -> Option<super::CertificateValidityPeriodScale>, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`: `microsoft.graph.certificateValidityPeriodScale`" "Possible values are: days, months, years.";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsDefenderAdvancedThreatProtectionConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "advancedThreatProtectionOnboardingBlob" ADVANCED_THREAT_PROTECTION_ONBOARDING_BLOB, advanced_threat_protection_onboarding_blob str -> Option<&str>, with_advanced_threat_protection_onboarding_blob(String), "`advancedThreatProtectionOnboardingBlob`: `Edm.String`";
    "advancedThreatProtectionOnboardingFilename" ADVANCED_THREAT_PROTECTION_ONBOARDING_FILENAME, advanced_threat_protection_onboarding_filename str -> Option<&str>, with_advanced_threat_protection_onboarding_filename(String), "`advancedThreatProtectionOnboardingFilename`: `Edm.String`";
    "advancedThreatProtectionAutoPopulateOnboardingBlob" ADVANCED_THREAT_PROTECTION_AUTO_POPULATE_ONBOARDING_BLOB, advanced_threat_protection_auto_populate_onboarding_blob bool -> Option<bool>, with_advanced_threat_protection_auto_populate_onboarding_blob(bool), "`advancedThreatProtectionAutoPopulateOnboardingBlob`: `Edm.Boolean`";
    "allowSampleSharing" ALLOW_SAMPLE_SHARING, allow_sample_sharing bool -> Option<bool>, with_allow_sample_sharing(bool), "`allowSampleSharing`: `Edm.Boolean`";
    "enableExpeditedTelemetryReporting" ENABLE_EXPEDITED_TELEMETRY_REPORTING, enable_expedited_telemetry_reporting bool -> Option<bool>, with_enable_expedited_telemetry_reporting(bool), "`enableExpeditedTelemetryReporting`: `Edm.Boolean`";
    "advancedThreatProtectionOffboardingBlob" ADVANCED_THREAT_PROTECTION_OFFBOARDING_BLOB, advanced_threat_protection_offboarding_blob str -> Option<&str>, with_advanced_threat_protection_offboarding_blob(String), "`advancedThreatProtectionOffboardingBlob`: `Edm.String`";
    "advancedThreatProtectionOffboardingFilename" ADVANCED_THREAT_PROTECTION_OFFBOARDING_FILENAME, advanced_threat_protection_offboarding_filename str -> Option<&str>, with_advanced_threat_protection_offboarding_filename(String), "`advancedThreatProtectionOffboardingFilename`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDefenderApplicationControlSupplementalPolicy`](https://learn.microsoft.com/graph/api/resources/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy?view=graph-rest-beta)
    WindowsDefenderApplicationControlSupplementalPolicy = "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicy";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "content" CONTENT, content binary -> Parsed<Bytes>, with_content(Bytes), "`content`: `Edm.Binary`";
    "contentFileName" CONTENT_FILE_NAME, content_file_name str -> Option<&str>, with_content_file_name(String), "`contentFileName`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::WindowsDefenderApplicationControlSupplementalPolicyAssignment]>, with_assignments(Vec<super::WindowsDefenderApplicationControlSupplementalPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyAssignment)`";
    "deploySummary" DEPLOY_SUMMARY, deploy_summary model -> Option<&super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary>, with_deploy_summary(super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary), "`deploySummary`: `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary`";
    "deviceStatuses" DEVICE_STATUSES, device_statuses models -> Option<&[super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus]>, with_device_statuses(Vec<super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus>), "`deviceStatuses`: `Collection(microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyAssignment`](https://learn.microsoft.com/graph/api/resources/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment?view=graph-rest-beta)
    WindowsDefenderApplicationControlSupplementalPolicyAssignment = "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`](https://learn.microsoft.com/graph/api/resources/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus?view=graph-rest-beta)
    WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus = "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "osDescription" OS_DESCRIPTION, os_description str -> Option<&str>, with_os_description(String), "`osDescription`: `Edm.String`";
    "deploymentStatus" DEPLOYMENT_STATUS, deployment_status enumeration -> Option<super::WindowsDefenderApplicationControlSupplementalPolicyStatuses>, with_deployment_status(super::WindowsDefenderApplicationControlSupplementalPolicyStatuses), "`deploymentStatus`: `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyStatuses`" "Possible values are: unknown, success, tokenError, notAuthorizedByToken, policyNotFound.";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "policyVersion" POLICY_VERSION, policy_version str -> Option<&str>, with_policy_version(String), "`policyVersion`: `Edm.String`";
    "policy" POLICY, policy model -> Option<&super::WindowsDefenderApplicationControlSupplementalPolicy>, with_policy(super::WindowsDefenderApplicationControlSupplementalPolicy), "`policy`: `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicy`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary`](https://learn.microsoft.com/graph/api/resources/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentsummary?view=graph-rest-beta)
    WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary = "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "deployedDeviceCount" DEPLOYED_DEVICE_COUNT, deployed_device_count i32 -> Option<i32>, with_deployed_device_count(i32), "`deployedDeviceCount`: `Edm.Int32`";
    "failedDeviceCount" FAILED_DEVICE_COUNT, failed_device_count i32 -> Option<i32>, with_failed_device_count(i32), "`failedDeviceCount`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyStatuses`](https://learn.microsoft.com/graph/api/resources/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicystatuses?view=graph-rest-beta)
    WindowsDefenderApplicationControlSupplementalPolicyStatuses = "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyStatuses" {
        Unknown = "unknown",
        Success = "success",
        TokenError = "tokenError",
        NotAuthorizedByToken = "notAuthorizedByToken",
        PolicyNotFound = "policyNotFound",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDefenderProductStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdefenderproductstatus?view=graph-rest-beta)
    WindowsDefenderProductStatus = "microsoft.graph.windowsDefenderProductStatus" {
        NoStatus = "noStatus",
        ServiceNotRunning = "serviceNotRunning",
        ServiceStartedWithoutMalwareProtection = "serviceStartedWithoutMalwareProtection",
        PendingFullScanDueToThreatAction = "pendingFullScanDueToThreatAction",
        PendingRebootDueToThreatAction = "pendingRebootDueToThreatAction",
        PendingManualStepsDueToThreatAction = "pendingManualStepsDueToThreatAction",
        AvSignaturesOutOfDate = "avSignaturesOutOfDate",
        AsSignaturesOutOfDate = "asSignaturesOutOfDate",
        NoQuickScanHappenedForSpecifiedPeriod = "noQuickScanHappenedForSpecifiedPeriod",
        NoFullScanHappenedForSpecifiedPeriod = "noFullScanHappenedForSpecifiedPeriod",
        SystemInitiatedScanInProgress = "systemInitiatedScanInProgress",
        SystemInitiatedCleanInProgress = "systemInitiatedCleanInProgress",
        SamplesPendingSubmission = "samplesPendingSubmission",
        ProductRunningInEvaluationMode = "productRunningInEvaluationMode",
        ProductRunningInNonGenuineMode = "productRunningInNonGenuineMode",
        ProductExpired = "productExpired",
        OfflineScanRequired = "offlineScanRequired",
        ServiceShutdownAsPartOfSystemShutdown = "serviceShutdownAsPartOfSystemShutdown",
        ThreatRemediationFailedCritically = "threatRemediationFailedCritically",
        ThreatRemediationFailedNonCritically = "threatRemediationFailedNonCritically",
        NoStatusFlagsSet = "noStatusFlagsSet",
        PlatformOutOfDate = "platformOutOfDate",
        PlatformUpdateInProgress = "platformUpdateInProgress",
        PlatformAboutToBeOutdated = "platformAboutToBeOutdated",
        SignatureOrPlatformEndOfLifeIsPastOrIsImpending = "signatureOrPlatformEndOfLifeIsPastOrIsImpending",
        WindowsSModeSignaturesInUseOnNonWin10SInstall = "windowsSModeSignaturesInUseOnNonWin10SInstall",
    }
}

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.windowsDefenderScanActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdefenderscanactionresult?view=graph-rest-beta), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    WindowsDefenderScanActionResult: super::DeviceActionResult = "microsoft.graph.windowsDefenderScanActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "scanType" SCAN_TYPE, scan_type str -> Option<&str>, with_scan_type(String), "`scanType`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDefenderTamperProtectionOptions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdefendertamperprotectionoptions?view=graph-rest-beta)
    WindowsDefenderTamperProtectionOptions = "microsoft.graph.windowsDefenderTamperProtectionOptions" {
        NotConfigured = "notConfigured",
        Enable = "enable",
        Disable = "disable",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsDeliveryOptimizationConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdeliveryoptimizationconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsDeliveryOptimizationConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsDeliveryOptimizationConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "deliveryOptimizationMode" DELIVERY_OPTIMIZATION_MODE, delivery_optimization_mode enumeration -> Option<super::WindowsDeliveryOptimizationMode>, with_delivery_optimization_mode(super::WindowsDeliveryOptimizationMode), "`deliveryOptimizationMode`: `microsoft.graph.windowsDeliveryOptimizationMode`" "Possible values are: userDefined, httpOnly, httpWithPeeringNat, httpWithPeeringPrivateGroup, httpWithInternetPeering, simpleDownload, bypassMode.";
    "restrictPeerSelectionBy" RESTRICT_PEER_SELECTION_BY, restrict_peer_selection_by enumeration -> Option<super::DeliveryOptimizationRestrictPeerSelectionByOptions>, with_restrict_peer_selection_by(super::DeliveryOptimizationRestrictPeerSelectionByOptions), "`restrictPeerSelectionBy`: `microsoft.graph.deliveryOptimizationRestrictPeerSelectionByOptions`" "Possible values are: notConfigured, subnetMask.";
    "groupIdSource" GROUP_ID_SOURCE, group_id_source model -> Option<&super::DeliveryOptimizationGroupIdSource>, with_group_id_source(super::DeliveryOptimizationGroupIdSource), "`groupIdSource`: `microsoft.graph.deliveryOptimizationGroupIdSource`";
    "bandwidthMode" BANDWIDTH_MODE, bandwidth_mode model -> Option<&super::DeliveryOptimizationBandwidth>, with_bandwidth_mode(super::DeliveryOptimizationBandwidth), "`bandwidthMode`: `microsoft.graph.deliveryOptimizationBandwidth`";
    "backgroundDownloadFromHttpDelayInSeconds" BACKGROUND_DOWNLOAD_FROM_HTTP_DELAY_IN_SECONDS, background_download_from_http_delay_in_seconds i64 -> Option<i64>, with_background_download_from_http_delay_in_seconds(i64), "`backgroundDownloadFromHttpDelayInSeconds`: `Edm.Int64`";
    "foregroundDownloadFromHttpDelayInSeconds" FOREGROUND_DOWNLOAD_FROM_HTTP_DELAY_IN_SECONDS, foreground_download_from_http_delay_in_seconds i64 -> Option<i64>, with_foreground_download_from_http_delay_in_seconds(i64), "`foregroundDownloadFromHttpDelayInSeconds`: `Edm.Int64`";
    "minimumRamAllowedToPeerInGigabytes" MINIMUM_RAM_ALLOWED_TO_PEER_IN_GIGABYTES, minimum_ram_allowed_to_peer_in_gigabytes i32 -> Option<i32>, with_minimum_ram_allowed_to_peer_in_gigabytes(i32), "`minimumRamAllowedToPeerInGigabytes`: `Edm.Int32`";
    "minimumDiskSizeAllowedToPeerInGigabytes" MINIMUM_DISK_SIZE_ALLOWED_TO_PEER_IN_GIGABYTES, minimum_disk_size_allowed_to_peer_in_gigabytes i32 -> Option<i32>, with_minimum_disk_size_allowed_to_peer_in_gigabytes(i32), "`minimumDiskSizeAllowedToPeerInGigabytes`: `Edm.Int32`";
    "minimumFileSizeToCacheInMegabytes" MINIMUM_FILE_SIZE_TO_CACHE_IN_MEGABYTES, minimum_file_size_to_cache_in_megabytes i32 -> Option<i32>, with_minimum_file_size_to_cache_in_megabytes(i32), "`minimumFileSizeToCacheInMegabytes`: `Edm.Int32`";
    "minimumBatteryPercentageAllowedToUpload" MINIMUM_BATTERY_PERCENTAGE_ALLOWED_TO_UPLOAD, minimum_battery_percentage_allowed_to_upload i32 -> Option<i32>, with_minimum_battery_percentage_allowed_to_upload(i32), "`minimumBatteryPercentageAllowedToUpload`: `Edm.Int32`";
    "modifyCacheLocation" MODIFY_CACHE_LOCATION, modify_cache_location str -> Option<&str>, with_modify_cache_location(String), "`modifyCacheLocation`: `Edm.String`";
    "maximumCacheAgeInDays" MAXIMUM_CACHE_AGE_IN_DAYS, maximum_cache_age_in_days i32 -> Option<i32>, with_maximum_cache_age_in_days(i32), "`maximumCacheAgeInDays`: `Edm.Int32`";
    "maximumCacheSize" MAXIMUM_CACHE_SIZE, maximum_cache_size model -> Option<&super::DeliveryOptimizationMaxCacheSize>, with_maximum_cache_size(super::DeliveryOptimizationMaxCacheSize), "`maximumCacheSize`: `microsoft.graph.deliveryOptimizationMaxCacheSize`";
    "vpnPeerCaching" VPN_PEER_CACHING, vpn_peer_caching enumeration -> Option<super::Enablement>, with_vpn_peer_caching(super::Enablement), "`vpnPeerCaching`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "cacheServerHostNames" CACHE_SERVER_HOST_NAMES, cache_server_host_names strs -> Option<Vec<&str>>, with_cache_server_host_names(Vec<String>), "`cacheServerHostNames`: `Collection(Edm.String)`";
    "cacheServerForegroundDownloadFallbackToHttpDelayInSeconds" CACHE_SERVER_FOREGROUND_DOWNLOAD_FALLBACK_TO_HTTP_DELAY_IN_SECONDS, cache_server_foreground_download_fallback_to_http_delay_in_seconds i32 -> Option<i32>, with_cache_server_foreground_download_fallback_to_http_delay_in_seconds(i32), "`cacheServerForegroundDownloadFallbackToHttpDelayInSeconds`: `Edm.Int32`";
    "cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds" CACHE_SERVER_BACKGROUND_DOWNLOAD_FALLBACK_TO_HTTP_DELAY_IN_SECONDS, cache_server_background_download_fallback_to_http_delay_in_seconds i32 -> Option<i32>, with_cache_server_background_download_fallback_to_http_delay_in_seconds(i32), "`cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDeliveryOptimizationMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdeliveryoptimizationmode?view=graph-rest-beta)
    WindowsDeliveryOptimizationMode = "microsoft.graph.windowsDeliveryOptimizationMode" {
        UserDefined = "userDefined",
        HttpOnly = "httpOnly",
        HttpWithPeeringNat = "httpWithPeeringNat",
        HttpWithPeeringPrivateGroup = "httpWithPeeringPrivateGroup",
        HttpWithInternetPeering = "httpWithInternetPeering",
        SimpleDownload = "simpleDownload",
        BypassMode = "bypassMode",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDeviceAccount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdeviceaccount?view=graph-rest-beta)
    WindowsDeviceAccount = "microsoft.graph.windowsDeviceAccount" {
        "microsoft.graph.windowsDeviceADAccount",
        "microsoft.graph.windowsDeviceAzureADAccount",
    };
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowsDeviceAccount.
    ///
    /// [`microsoft.graph.windowsDeviceADAccount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdeviceadaccount?view=graph-rest-beta), with the accessors of [`WindowsDeviceAccount`](super::WindowsDeviceAccount)
    WindowsDeviceAdAccount: super::WindowsDeviceAccount = "microsoft.graph.windowsDeviceADAccount";
    inherited "password" PASSWORD, with_password(String), "`password`";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowsDeviceAccount.
    ///
    /// [`microsoft.graph.windowsDeviceAzureADAccount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdeviceazureadaccount?view=graph-rest-beta), with the accessors of [`WindowsDeviceAccount`](super::WindowsDeviceAccount)
    WindowsDeviceAzureAdAccount: super::WindowsDeviceAccount = "microsoft.graph.windowsDeviceAzureADAccount";
    inherited "password" PASSWORD, with_password(String), "`password`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDeviceHealthState`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdevicehealthstate?view=graph-rest-beta)
    WindowsDeviceHealthState = "microsoft.graph.windowsDeviceHealthState" {
        Clean = "clean",
        FullScanPending = "fullScanPending",
        RebootPending = "rebootPending",
        ManualStepsPending = "manualStepsPending",
        OfflineScanPending = "offlineScanPending",
        Critical = "critical",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDeviceMalwareState`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdevicemalwarestate?view=graph-rest-beta)
    WindowsDeviceMalwareState = "microsoft.graph.windowsDeviceMalwareState";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "additionalInformationUrl" ADDITIONAL_INFORMATION_URL, additional_information_url str -> Option<&str>, with_additional_information_url(String), "`additionalInformationUrl`: `Edm.String`";
    "severity" SEVERITY, severity enumeration -> Option<super::WindowsMalwareSeverity>, with_severity(super::WindowsMalwareSeverity), "`severity`: `microsoft.graph.windowsMalwareSeverity`" "Possible values are: unknown, low, moderate, high, severe.";
    "executionState" EXECUTION_STATE, execution_state enumeration -> Option<super::WindowsMalwareExecutionState>, with_execution_state(super::WindowsMalwareExecutionState), "`executionState`: `microsoft.graph.windowsMalwareExecutionState`" "Possible values are: unknown, blocked, allowed, running, notRunning.";
    "state" STATE, state enumeration -> Option<super::WindowsMalwareState>, with_state(super::WindowsMalwareState), "`state`: `microsoft.graph.windowsMalwareState`" "Possible values are: unknown, detected, cleaned, quarantined, removed, allowed, blocked, cleanFailed, quarantineFailed, removeFailed, allowFailed, abandoned, blockFailed.";
    "threatState" THREAT_STATE, threat_state enumeration -> Option<super::WindowsMalwareThreatState>, with_threat_state(super::WindowsMalwareThreatState), "`threatState`: `microsoft.graph.windowsMalwareThreatState`" "Possible values are: active, actionFailed, manualStepsRequired, fullScanRequired, rebootRequired, remediatedWithNonCriticalFailures, quarantined, removed, cleaned, allowed, noStatusCleared.";
    "initialDetectionDateTime" INITIAL_DETECTION_DATE_TIME, initial_detection_date_time date_time -> Parsed<OffsetDateTime>, with_initial_detection_date_time(OffsetDateTime), "`initialDetectionDateTime`: `Edm.DateTimeOffset`";
    "lastStateChangeDateTime" LAST_STATE_CHANGE_DATE_TIME, last_state_change_date_time date_time -> Parsed<OffsetDateTime>, with_last_state_change_date_time(OffsetDateTime), "`lastStateChangeDateTime`: `Edm.DateTimeOffset`";
    "detectionCount" DETECTION_COUNT, detection_count i32 -> Option<i32>, with_detection_count(i32), "`detectionCount`: `Edm.Int32`";
    "category" CATEGORY, category enumeration -> Option<super::WindowsMalwareCategory>, with_category(super::WindowsMalwareCategory), "`category`: `microsoft.graph.windowsMalwareCategory`" "Possible values are: invalid, adware, spyware, passwordStealer, trojanDownloader, worm, backdoor, remoteAccessTrojan, trojan, emailFlooder, keylogger, dialer, monitoringSoftware, browserModifier, cookie, browserPlugin, aolExploit, nuker, securityDisabler, jokeProgram, hostileActiveXControl, softwareBundler, stealthNotifier, settingsModifier, toolBar, remoteControlSoftware, trojanFtp, potentialUnwantedSoftware, icqExploit, trojanTelnet, exploit, filesharingProgram, malwareCreationTool, remote\\_Control\\_Software, tool, trojanDenialOfService, trojanDropper, trojanMassMailer, trojanMonitoringSoftware, trojanProxyServer, virus, known, unknown, spp, behavior, vulnerability, policy, enterpriseUnwantedSoftware, ransom, hipsRule.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDeviceType`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsdevicetype?view=graph-rest-beta)
    WindowsDeviceType = "microsoft.graph.windowsDeviceType" {
        None = "none",
        Desktop = "desktop",
        Mobile = "mobile",
        Holographic = "holographic",
        Team = "team",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDeviceUsageType`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsdeviceusagetype?view=graph-rest-beta)
    WindowsDeviceUsageType = "microsoft.graph.windowsDeviceUsageType" {
        SingleUser = "singleUser",
        Shared = "shared",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsDomainJoinConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-shared-windowsdomainjoinconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsDomainJoinConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsDomainJoinConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "activeDirectoryDomainName" ACTIVE_DIRECTORY_DOMAIN_NAME, active_directory_domain_name str -> Option<&str>, with_active_directory_domain_name(String), "`activeDirectoryDomainName`: `Edm.String`";
    "computerNameStaticPrefix" COMPUTER_NAME_STATIC_PREFIX, computer_name_static_prefix str -> Option<&str>, with_computer_name_static_prefix(String), "`computerNameStaticPrefix`: `Edm.String`";
    "computerNameSuffixRandomCharCount" COMPUTER_NAME_SUFFIX_RANDOM_CHAR_COUNT, computer_name_suffix_random_char_count i32 -> Option<i32>, with_computer_name_suffix_random_char_count(i32), "`computerNameSuffixRandomCharCount`: `Edm.Int32`";
    "organizationalUnit" ORGANIZATIONAL_UNIT, organizational_unit str -> Option<&str>, with_organizational_unit(String), "`organizationalUnit`: `Edm.String`";
    "networkAccessConfigurations" NETWORK_ACCESS_CONFIGURATIONS, network_access_configurations models -> Option<&[super::DeviceConfiguration]>, with_network_access_configurations(Vec<super::DeviceConfiguration>), "`networkAccessConfigurations`: `Collection(microsoft.graph.deviceConfiguration)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDriverUpdateInventory`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsdriverupdateinventory?view=graph-rest-beta)
    WindowsDriverUpdateInventory = "microsoft.graph.windowsDriverUpdateInventory";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "releaseDateTime" RELEASE_DATE_TIME, release_date_time date_time -> Parsed<OffsetDateTime>, with_release_date_time(OffsetDateTime), "`releaseDateTime`: `Edm.DateTimeOffset`";
    "driverClass" DRIVER_CLASS, driver_class str -> Option<&str>, with_driver_class(String), "`driverClass`: `Edm.String`";
    "applicableDeviceCount" APPLICABLE_DEVICE_COUNT, applicable_device_count i32 -> Option<i32>, with_applicable_device_count(i32), "`applicableDeviceCount`: `Edm.Int32`";
    "approvalStatus" APPROVAL_STATUS, approval_status enumeration -> Option<super::DriverApprovalStatus>, with_approval_status(super::DriverApprovalStatus), "`approvalStatus`: `microsoft.graph.driverApprovalStatus`" "Possible values are: needsReview, declined, approved, suspended.";
    "category" CATEGORY, category enumeration -> Option<super::DriverCategory>, with_category(super::DriverCategory), "`category`: `microsoft.graph.driverCategory`" "Possible values are: recommended, previouslyApproved, other.";
    "deployDateTime" DEPLOY_DATE_TIME, deploy_date_time date_time -> Parsed<OffsetDateTime>, with_deploy_date_time(OffsetDateTime), "`deployDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDriverUpdateProfile`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsdriverupdateprofile?view=graph-rest-beta)
    WindowsDriverUpdateProfile = "microsoft.graph.windowsDriverUpdateProfile";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "approvalType" APPROVAL_TYPE, approval_type enumeration -> Option<super::DriverUpdateProfileApprovalType>, with_approval_type(super::DriverUpdateProfileApprovalType), "`approvalType`: `microsoft.graph.driverUpdateProfileApprovalType`" "Possible values are: manual, automatic.";
    "deviceReporting" DEVICE_REPORTING, device_reporting i32 -> Option<i32>, with_device_reporting(i32), "`deviceReporting`: `Edm.Int32`";
    "newUpdates" NEW_UPDATES, new_updates i32 -> Option<i32>, with_new_updates(i32), "`newUpdates`: `Edm.Int32`";
    "deploymentDeferralInDays" DEPLOYMENT_DEFERRAL_IN_DAYS, deployment_deferral_in_days i32 -> Option<i32>, with_deployment_deferral_in_days(i32), "`deploymentDeferralInDays`: `Edm.Int32`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "inventorySyncStatus" INVENTORY_SYNC_STATUS, inventory_sync_status model -> Option<&super::WindowsDriverUpdateProfileInventorySyncStatus>, with_inventory_sync_status(super::WindowsDriverUpdateProfileInventorySyncStatus), "`inventorySyncStatus`: `microsoft.graph.windowsDriverUpdateProfileInventorySyncStatus`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::WindowsDriverUpdateProfileAssignment]>, with_assignments(Vec<super::WindowsDriverUpdateProfileAssignment>), "`assignments`: `Collection(microsoft.graph.windowsDriverUpdateProfileAssignment)`";
    "driverInventories" DRIVER_INVENTORIES, driver_inventories models -> Option<&[super::WindowsDriverUpdateInventory]>, with_driver_inventories(Vec<super::WindowsDriverUpdateInventory>), "`driverInventories`: `Collection(microsoft.graph.windowsDriverUpdateInventory)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDriverUpdateProfileAssignment`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsdriverupdateprofileassignment?view=graph-rest-beta)
    WindowsDriverUpdateProfileAssignment = "microsoft.graph.windowsDriverUpdateProfileAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDriverUpdateProfileInventorySyncState`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsdriverupdateprofileinventorysyncstate?view=graph-rest-beta)
    WindowsDriverUpdateProfileInventorySyncState = "microsoft.graph.windowsDriverUpdateProfileInventorySyncState" {
        Pending = "pending",
        Success = "success",
        Failure = "failure",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDriverUpdateProfileInventorySyncStatus`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsdriverupdateprofileinventorysyncstatus?view=graph-rest-beta)
    WindowsDriverUpdateProfileInventorySyncStatus = "microsoft.graph.windowsDriverUpdateProfileInventorySyncStatus";
    "lastSuccessfulSyncDateTime" LAST_SUCCESSFUL_SYNC_DATE_TIME, last_successful_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_successful_sync_date_time(OffsetDateTime), "`lastSuccessfulSyncDateTime`: `Edm.DateTimeOffset`";
    "driverInventorySyncState" DRIVER_INVENTORY_SYNC_STATE, driver_inventory_sync_state enumeration -> Option<super::WindowsDriverUpdateProfileInventorySyncState>, with_driver_inventory_sync_state(super::WindowsDriverUpdateProfileInventorySyncState), "`driverInventorySyncState`: `microsoft.graph.windowsDriverUpdateProfileInventorySyncState`" "Possible values are: pending, success, failure.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsEdgeKioskType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsedgekiosktype?view=graph-rest-beta)
    WindowsEdgeKioskType = "microsoft.graph.windowsEdgeKioskType" {
        PublicBrowsing = "publicBrowsing",
        FullScreen = "fullScreen",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsEnrollmentStatusScreenSettings`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsenrollmentstatusscreensettings?view=graph-rest-beta)
    WindowsEnrollmentStatusScreenSettings = "microsoft.graph.windowsEnrollmentStatusScreenSettings";
    "hideInstallationProgress" HIDE_INSTALLATION_PROGRESS, hide_installation_progress bool -> Option<bool>, with_hide_installation_progress(bool), "`hideInstallationProgress`: `Edm.Boolean`";
    "allowDeviceUseBeforeProfileAndAppInstallComplete" ALLOW_DEVICE_USE_BEFORE_PROFILE_AND_APP_INSTALL_COMPLETE, allow_device_use_before_profile_and_app_install_complete bool -> Option<bool>, with_allow_device_use_before_profile_and_app_install_complete(bool), "`allowDeviceUseBeforeProfileAndAppInstallComplete`: `Edm.Boolean`";
    "blockDeviceSetupRetryByUser" BLOCK_DEVICE_SETUP_RETRY_BY_USER, block_device_setup_retry_by_user bool -> Option<bool>, with_block_device_setup_retry_by_user(bool), "`blockDeviceSetupRetryByUser`: `Edm.Boolean`";
    "allowLogCollectionOnInstallFailure" ALLOW_LOG_COLLECTION_ON_INSTALL_FAILURE, allow_log_collection_on_install_failure bool -> Option<bool>, with_allow_log_collection_on_install_failure(bool), "`allowLogCollectionOnInstallFailure`: `Edm.Boolean`";
    "customErrorMessage" CUSTOM_ERROR_MESSAGE, custom_error_message str -> Option<&str>, with_custom_error_message(String), "`customErrorMessage`: `Edm.String`";
    "installProgressTimeoutInMinutes" INSTALL_PROGRESS_TIMEOUT_IN_MINUTES, install_progress_timeout_in_minutes i32 -> Option<i32>, with_install_progress_timeout_in_minutes(i32), "`installProgressTimeoutInMinutes`: `Edm.Int32`";
    "allowDeviceUseOnInstallFailure" ALLOW_DEVICE_USE_ON_INSTALL_FAILURE, allow_device_use_on_install_failure bool -> Option<bool>, with_allow_device_use_on_install_failure(bool), "`allowDeviceUseOnInstallFailure`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from windowsupdatecatalogitem.
    ///
    /// [`microsoft.graph.windowsFeatureUpdateCatalogItem`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsfeatureupdatecatalogitem?view=graph-rest-beta), with the accessors of [`WindowsUpdateCatalogItem`](super::WindowsUpdateCatalogItem)
    WindowsFeatureUpdateCatalogItem: super::WindowsUpdateCatalogItem = "microsoft.graph.windowsFeatureUpdateCatalogItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "releaseDateTime" RELEASE_DATE_TIME, with_release_date_time(OffsetDateTime), "`releaseDateTime`";
    inherited "endOfSupportDate" END_OF_SUPPORT_DATE, with_end_of_support_date(OffsetDateTime), "`endOfSupportDate`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsFeatureUpdateProfile`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsfeatureupdateprofile?view=graph-rest-beta)
    WindowsFeatureUpdateProfile = "microsoft.graph.windowsFeatureUpdateProfile";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "featureUpdateVersion" FEATURE_UPDATE_VERSION, feature_update_version str -> Option<&str>, with_feature_update_version(String), "`featureUpdateVersion`: `Edm.String`";
    "rolloutSettings" ROLLOUT_SETTINGS, rollout_settings model -> Option<&super::WindowsUpdateRolloutSettings>, with_rollout_settings(super::WindowsUpdateRolloutSettings), "`rolloutSettings`: `microsoft.graph.windowsUpdateRolloutSettings`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "deployableContentDisplayName" DEPLOYABLE_CONTENT_DISPLAY_NAME, deployable_content_display_name str -> Option<&str>, with_deployable_content_display_name(String), "`deployableContentDisplayName`: `Edm.String`";
    "endOfSupportDate" END_OF_SUPPORT_DATE, end_of_support_date date_time -> Parsed<OffsetDateTime>, with_end_of_support_date(OffsetDateTime), "`endOfSupportDate`: `Edm.DateTimeOffset`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::WindowsFeatureUpdateProfileAssignment]>, with_assignments(Vec<super::WindowsFeatureUpdateProfileAssignment>), "`assignments`: `Collection(microsoft.graph.windowsFeatureUpdateProfileAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsFeatureUpdateProfileAssignment`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsfeatureupdateprofileassignment?view=graph-rest-beta)
    WindowsFeatureUpdateProfileAssignment = "microsoft.graph.windowsFeatureUpdateProfileAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsFirewallNetworkProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallnetworkprofile?view=graph-rest-beta)
    WindowsFirewallNetworkProfile = "microsoft.graph.windowsFirewallNetworkProfile";
    "firewallEnabled" FIREWALL_ENABLED, firewall_enabled enumeration -> Option<super::StateManagementSetting>, with_firewall_enabled(super::StateManagementSetting), "`firewallEnabled`: `microsoft.graph.stateManagementSetting`" "Possible values are: notConfigured, blocked, allowed.";
    "stealthModeRequired" STEALTH_MODE_REQUIRED, stealth_mode_required bool -> Option<bool>, with_stealth_mode_required(bool), "`stealthModeRequired`: `Edm.Boolean`";
    "stealthModeBlocked" STEALTH_MODE_BLOCKED, stealth_mode_blocked bool -> Option<bool>, with_stealth_mode_blocked(bool), "`stealthModeBlocked`: `Edm.Boolean`";
    "incomingTrafficRequired" INCOMING_TRAFFIC_REQUIRED, incoming_traffic_required bool -> Option<bool>, with_incoming_traffic_required(bool), "`incomingTrafficRequired`: `Edm.Boolean`";
    "incomingTrafficBlocked" INCOMING_TRAFFIC_BLOCKED, incoming_traffic_blocked bool -> Option<bool>, with_incoming_traffic_blocked(bool), "`incomingTrafficBlocked`: `Edm.Boolean`";
    "unicastResponsesToMulticastBroadcastsRequired" UNICAST_RESPONSES_TO_MULTICAST_BROADCASTS_REQUIRED, unicast_responses_to_multicast_broadcasts_required bool -> Option<bool>, with_unicast_responses_to_multicast_broadcasts_required(bool), "`unicastResponsesToMulticastBroadcastsRequired`: `Edm.Boolean`";
    "unicastResponsesToMulticastBroadcastsBlocked" UNICAST_RESPONSES_TO_MULTICAST_BROADCASTS_BLOCKED, unicast_responses_to_multicast_broadcasts_blocked bool -> Option<bool>, with_unicast_responses_to_multicast_broadcasts_blocked(bool), "`unicastResponsesToMulticastBroadcastsBlocked`: `Edm.Boolean`";
    "inboundNotificationsRequired" INBOUND_NOTIFICATIONS_REQUIRED, inbound_notifications_required bool -> Option<bool>, with_inbound_notifications_required(bool), "`inboundNotificationsRequired`: `Edm.Boolean`";
    "inboundNotificationsBlocked" INBOUND_NOTIFICATIONS_BLOCKED, inbound_notifications_blocked bool -> Option<bool>, with_inbound_notifications_blocked(bool), "`inboundNotificationsBlocked`: `Edm.Boolean`";
    "authorizedApplicationRulesFromGroupPolicyMerged" AUTHORIZED_APPLICATION_RULES_FROM_GROUP_POLICY_MERGED, authorized_application_rules_from_group_policy_merged bool -> Option<bool>, with_authorized_application_rules_from_group_policy_merged(bool), "`authorizedApplicationRulesFromGroupPolicyMerged`: `Edm.Boolean`";
    "authorizedApplicationRulesFromGroupPolicyNotMerged" AUTHORIZED_APPLICATION_RULES_FROM_GROUP_POLICY_NOT_MERGED, authorized_application_rules_from_group_policy_not_merged bool -> Option<bool>, with_authorized_application_rules_from_group_policy_not_merged(bool), "`authorizedApplicationRulesFromGroupPolicyNotMerged`: `Edm.Boolean`";
    "globalPortRulesFromGroupPolicyMerged" GLOBAL_PORT_RULES_FROM_GROUP_POLICY_MERGED, global_port_rules_from_group_policy_merged bool -> Option<bool>, with_global_port_rules_from_group_policy_merged(bool), "`globalPortRulesFromGroupPolicyMerged`: `Edm.Boolean`";
    "globalPortRulesFromGroupPolicyNotMerged" GLOBAL_PORT_RULES_FROM_GROUP_POLICY_NOT_MERGED, global_port_rules_from_group_policy_not_merged bool -> Option<bool>, with_global_port_rules_from_group_policy_not_merged(bool), "`globalPortRulesFromGroupPolicyNotMerged`: `Edm.Boolean`";
    "connectionSecurityRulesFromGroupPolicyMerged" CONNECTION_SECURITY_RULES_FROM_GROUP_POLICY_MERGED, connection_security_rules_from_group_policy_merged bool -> Option<bool>, with_connection_security_rules_from_group_policy_merged(bool), "`connectionSecurityRulesFromGroupPolicyMerged`: `Edm.Boolean`";
    "connectionSecurityRulesFromGroupPolicyNotMerged" CONNECTION_SECURITY_RULES_FROM_GROUP_POLICY_NOT_MERGED, connection_security_rules_from_group_policy_not_merged bool -> Option<bool>, with_connection_security_rules_from_group_policy_not_merged(bool), "`connectionSecurityRulesFromGroupPolicyNotMerged`: `Edm.Boolean`";
    "outboundConnectionsRequired" OUTBOUND_CONNECTIONS_REQUIRED, outbound_connections_required bool -> Option<bool>, with_outbound_connections_required(bool), "`outboundConnectionsRequired`: `Edm.Boolean`";
    "outboundConnectionsBlocked" OUTBOUND_CONNECTIONS_BLOCKED, outbound_connections_blocked bool -> Option<bool>, with_outbound_connections_blocked(bool), "`outboundConnectionsBlocked`: `Edm.Boolean`";
    "inboundConnectionsRequired" INBOUND_CONNECTIONS_REQUIRED, inbound_connections_required bool -> Option<bool>, with_inbound_connections_required(bool), "`inboundConnectionsRequired`: `Edm.Boolean`";
    "inboundConnectionsBlocked" INBOUND_CONNECTIONS_BLOCKED, inbound_connections_blocked bool -> Option<bool>, with_inbound_connections_blocked(bool), "`inboundConnectionsBlocked`: `Edm.Boolean`";
    "securedPacketExemptionAllowed" SECURED_PACKET_EXEMPTION_ALLOWED, secured_packet_exemption_allowed bool -> Option<bool>, with_secured_packet_exemption_allowed(bool), "`securedPacketExemptionAllowed`: `Edm.Boolean`";
    "securedPacketExemptionBlocked" SECURED_PACKET_EXEMPTION_BLOCKED, secured_packet_exemption_blocked bool -> Option<bool>, with_secured_packet_exemption_blocked(bool), "`securedPacketExemptionBlocked`: `Edm.Boolean`";
    "policyRulesFromGroupPolicyMerged" POLICY_RULES_FROM_GROUP_POLICY_MERGED, policy_rules_from_group_policy_merged bool -> Option<bool>, with_policy_rules_from_group_policy_merged(bool), "`policyRulesFromGroupPolicyMerged`: `Edm.Boolean`";
    "policyRulesFromGroupPolicyNotMerged" POLICY_RULES_FROM_GROUP_POLICY_NOT_MERGED, policy_rules_from_group_policy_not_merged bool -> Option<bool>, with_policy_rules_from_group_policy_not_merged(bool), "`policyRulesFromGroupPolicyNotMerged`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsFirewallRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallrule?view=graph-rest-beta)
    WindowsFirewallRule = "microsoft.graph.windowsFirewallRule";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "packageFamilyName" PACKAGE_FAMILY_NAME, package_family_name str -> Option<&str>, with_package_family_name(String), "`packageFamilyName`: `Edm.String`";
    "filePath" FILE_PATH, file_path str -> Option<&str>, with_file_path(String), "`filePath`: `Edm.String`";
    "serviceName" SERVICE_NAME, service_name str -> Option<&str>, with_service_name(String), "`serviceName`: `Edm.String`";
    "protocol" PROTOCOL, protocol i32 -> Option<i32>, with_protocol(i32), "`protocol`: `Edm.Int32`";
    "localPortRanges" LOCAL_PORT_RANGES, local_port_ranges strs -> Option<Vec<&str>>, with_local_port_ranges(Vec<String>), "`localPortRanges`: `Collection(Edm.String)`";
    "remotePortRanges" REMOTE_PORT_RANGES, remote_port_ranges strs -> Option<Vec<&str>>, with_remote_port_ranges(Vec<String>), "`remotePortRanges`: `Collection(Edm.String)`";
    "localAddressRanges" LOCAL_ADDRESS_RANGES, local_address_ranges strs -> Option<Vec<&str>>, with_local_address_ranges(Vec<String>), "`localAddressRanges`: `Collection(Edm.String)`";
    "remoteAddressRanges" REMOTE_ADDRESS_RANGES, remote_address_ranges strs -> Option<Vec<&str>>, with_remote_address_ranges(Vec<String>), "`remoteAddressRanges`: `Collection(Edm.String)`";
    "profileTypes" PROFILE_TYPES, profile_types flags -> Option<Flags<super::WindowsFirewallRuleNetworkProfileTypes>>, with_profile_types(Flags<super::WindowsFirewallRuleNetworkProfileTypes>), "`profileTypes`: `microsoft.graph.windowsFirewallRuleNetworkProfileTypes`" "Possible values are: notConfigured, domain, private, public.";
    "action" ACTION, action enumeration -> Option<super::StateManagementSetting>, with_action(super::StateManagementSetting), "`action`: `microsoft.graph.stateManagementSetting`" "Possible values are: notConfigured, blocked, allowed.";
    "trafficDirection" TRAFFIC_DIRECTION, traffic_direction enumeration -> Option<super::WindowsFirewallRuleTrafficDirectionType>, with_traffic_direction(super::WindowsFirewallRuleTrafficDirectionType), "`trafficDirection`: `microsoft.graph.windowsFirewallRuleTrafficDirectionType`" "Possible values are: notConfigured, out, in.";
    "interfaceTypes" INTERFACE_TYPES, interface_types flags -> Option<Flags<super::WindowsFirewallRuleInterfaceTypes>>, with_interface_types(Flags<super::WindowsFirewallRuleInterfaceTypes>), "`interfaceTypes`: `microsoft.graph.windowsFirewallRuleInterfaceTypes`" "Possible values are: notConfigured, remoteAccess, wireless, lan.";
    "edgeTraversal" EDGE_TRAVERSAL, edge_traversal enumeration -> Option<super::StateManagementSetting>, with_edge_traversal(super::StateManagementSetting), "`edgeTraversal`: `microsoft.graph.stateManagementSetting`" "Possible values are: notConfigured, blocked, allowed.";
    "localUserAuthorizations" LOCAL_USER_AUTHORIZATIONS, local_user_authorizations str -> Option<&str>, with_local_user_authorizations(String), "`localUserAuthorizations`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsFirewallRuleInterfaceTypes`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallruleinterfacetypes?view=graph-rest-beta)
    WindowsFirewallRuleInterfaceTypes = "microsoft.graph.windowsFirewallRuleInterfaceTypes" {
        NotConfigured = "notConfigured",
        RemoteAccess = "remoteAccess",
        Wireless = "wireless",
        Lan = "lan",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsFirewallRuleNetworkProfileTypes`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallrulenetworkprofiletypes?view=graph-rest-beta)
    WindowsFirewallRuleNetworkProfileTypes = "microsoft.graph.windowsFirewallRuleNetworkProfileTypes" {
        NotConfigured = "notConfigured",
        Domain = "domain",
        Private = "private",
        Public = "public",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsFirewallRuleTrafficDirectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallruletrafficdirectiontype?view=graph-rest-beta)
    WindowsFirewallRuleTrafficDirectionType = "microsoft.graph.windowsFirewallRuleTrafficDirectionType" {
        NotConfigured = "notConfigured",
        Out = "out",
        In = "in",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsHealthMonitoringConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowshealthmonitoringconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsHealthMonitoringConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsHealthMonitoringConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "allowDeviceHealthMonitoring" ALLOW_DEVICE_HEALTH_MONITORING, allow_device_health_monitoring enumeration -> Option<super::Enablement>, with_allow_device_health_monitoring(super::Enablement), "`allowDeviceHealthMonitoring`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "configDeviceHealthMonitoringScope" CONFIG_DEVICE_HEALTH_MONITORING_SCOPE, config_device_health_monitoring_scope flags -> Option<Flags<super::WindowsHealthMonitoringScope>>, with_config_device_health_monitoring_scope(Flags<super::WindowsHealthMonitoringScope>), "`configDeviceHealthMonitoringScope`: `microsoft.graph.windowsHealthMonitoringScope`" "Possible values are: undefined, healthMonitoring, bootPerformance, windowsUpdates.";
    "configDeviceHealthMonitoringCustomScope" CONFIG_DEVICE_HEALTH_MONITORING_CUSTOM_SCOPE, config_device_health_monitoring_custom_scope str -> Option<&str>, with_config_device_health_monitoring_custom_scope(String), "`configDeviceHealthMonitoringCustomScope`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsHealthMonitoringScope`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowshealthmonitoringscope?view=graph-rest-beta)
    WindowsHealthMonitoringScope = "microsoft.graph.windowsHealthMonitoringScope" {
        Undefined = "undefined",
        HealthMonitoring = "healthMonitoring",
        BootPerformance = "bootPerformance",
        WindowsUpdates = "windowsUpdates",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsHelloForBusinessPinUsage`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-windowshelloforbusinesspinusage?view=graph-rest-beta)
    WindowsHelloForBusinessPinUsage = "microsoft.graph.windowsHelloForBusinessPinUsage" {
        Allowed = "allowed",
        Required = "required",
        Disallowed = "disallowed",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsIdentityProtectionConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsidentityprotectionconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsIdentityProtectionConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsIdentityProtectionConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "useSecurityKeyForSignin" USE_SECURITY_KEY_FOR_SIGNIN, use_security_key_for_signin bool -> Option<bool>, with_use_security_key_for_signin(bool), "`useSecurityKeyForSignin`: `Edm.Boolean`";
    "enhancedAntiSpoofingForFacialFeaturesEnabled" ENHANCED_ANTI_SPOOFING_FOR_FACIAL_FEATURES_ENABLED, enhanced_anti_spoofing_for_facial_features_enabled bool -> Option<bool>, with_enhanced_anti_spoofing_for_facial_features_enabled(bool), "`enhancedAntiSpoofingForFacialFeaturesEnabled`: `Edm.Boolean`";
    "pinMinimumLength" PIN_MINIMUM_LENGTH, pin_minimum_length i32 -> Option<i32>, with_pin_minimum_length(i32), "`pinMinimumLength`: `Edm.Int32`";
    "pinMaximumLength" PIN_MAXIMUM_LENGTH, pin_maximum_length i32 -> Option<i32>, with_pin_maximum_length(i32), "`pinMaximumLength`: `Edm.Int32`";
    "pinUppercaseCharactersUsage" PIN_UPPERCASE_CHARACTERS_USAGE, pin_uppercase_characters_usage enumeration -> Option<super::ConfigurationUsage>, with_pin_uppercase_characters_usage(super::ConfigurationUsage), "`pinUppercaseCharactersUsage`: `microsoft.graph.configurationUsage`" "Possible values are: blocked, required, allowed, notConfigured.";
    "pinLowercaseCharactersUsage" PIN_LOWERCASE_CHARACTERS_USAGE, pin_lowercase_characters_usage enumeration -> Option<super::ConfigurationUsage>, with_pin_lowercase_characters_usage(super::ConfigurationUsage), "`pinLowercaseCharactersUsage`: `microsoft.graph.configurationUsage`" "Possible values are: blocked, required, allowed, notConfigured.";
    "pinSpecialCharactersUsage" PIN_SPECIAL_CHARACTERS_USAGE, pin_special_characters_usage enumeration -> Option<super::ConfigurationUsage>, with_pin_special_characters_usage(super::ConfigurationUsage), "`pinSpecialCharactersUsage`: `microsoft.graph.configurationUsage`" "Possible values are: blocked, required, allowed, notConfigured.";
    "pinExpirationInDays" PIN_EXPIRATION_IN_DAYS, pin_expiration_in_days i32 -> Option<i32>, with_pin_expiration_in_days(i32), "`pinExpirationInDays`: `Edm.Int32`";
    "pinPreviousBlockCount" PIN_PREVIOUS_BLOCK_COUNT, pin_previous_block_count i32 -> Option<i32>, with_pin_previous_block_count(i32), "`pinPreviousBlockCount`: `Edm.Int32`";
    "pinRecoveryEnabled" PIN_RECOVERY_ENABLED, pin_recovery_enabled bool -> Option<bool>, with_pin_recovery_enabled(bool), "`pinRecoveryEnabled`: `Edm.Boolean`";
    "securityDeviceRequired" SECURITY_DEVICE_REQUIRED, security_device_required bool -> Option<bool>, with_security_device_required(bool), "`securityDeviceRequired`: `Edm.Boolean`";
    "unlockWithBiometricsEnabled" UNLOCK_WITH_BIOMETRICS_ENABLED, unlock_with_biometrics_enabled bool -> Option<bool>, with_unlock_with_biometrics_enabled(bool), "`unlockWithBiometricsEnabled`: `Edm.Boolean`";
    "useCertificatesForOnPremisesAuthEnabled" USE_CERTIFICATES_FOR_ON_PREMISES_AUTH_ENABLED, use_certificates_for_on_premises_auth_enabled bool -> Option<bool>, with_use_certificates_for_on_premises_auth_enabled(bool), "`useCertificatesForOnPremisesAuthEnabled`: `Edm.Boolean`";
    "windowsHelloForBusinessBlocked" WINDOWS_HELLO_FOR_BUSINESS_BLOCKED, windows_hello_for_business_blocked bool -> Option<bool>, with_windows_hello_for_business_blocked(bool), "`windowsHelloForBusinessBlocked`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from managedAppPolicy.
    ///
    /// [`microsoft.graph.windowsInformationProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotection?view=graph-rest-beta), with the accessors of [`ManagedAppPolicy`](super::ManagedAppPolicy)
    WindowsInformationProtection: super::ManagedAppPolicy = "microsoft.graph.windowsInformationProtection" {
        "microsoft.graph.mdmWindowsInformationProtectionPolicy",
        "microsoft.graph.windowsInformationProtectionPolicy",
    };
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "version" VERSION, with_version(String), "`version`";
    "enforcementLevel" ENFORCEMENT_LEVEL, enforcement_level enumeration -> Option<super::WindowsInformationProtectionEnforcementLevel>, with_enforcement_level(super::WindowsInformationProtectionEnforcementLevel), "`enforcementLevel`: `microsoft.graph.windowsInformationProtectionEnforcementLevel`" "Possible values are: noProtection, encryptAndAuditOnly, encryptAuditAndPrompt, encryptAuditAndBlock.";
    "enterpriseDomain" ENTERPRISE_DOMAIN, enterprise_domain str -> Option<&str>, with_enterprise_domain(String), "`enterpriseDomain`: `Edm.String`";
    "enterpriseProtectedDomainNames" ENTERPRISE_PROTECTED_DOMAIN_NAMES, enterprise_protected_domain_names models -> Option<&[super::WindowsInformationProtectionResourceCollection]>, with_enterprise_protected_domain_names(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseProtectedDomainNames`: `Collection(microsoft.graph.windowsInformationProtectionResourceCollection)`";
    "protectionUnderLockConfigRequired" PROTECTION_UNDER_LOCK_CONFIG_REQUIRED, protection_under_lock_config_required bool -> Option<bool>, with_protection_under_lock_config_required(bool), "`protectionUnderLockConfigRequired`: `Edm.Boolean`";
    "dataRecoveryCertificate" DATA_RECOVERY_CERTIFICATE, data_recovery_certificate model -> Option<&super::WindowsInformationProtectionDataRecoveryCertificate>, with_data_recovery_certificate(super::WindowsInformationProtectionDataRecoveryCertificate), "`dataRecoveryCertificate`: `microsoft.graph.windowsInformationProtectionDataRecoveryCertificate`";
    "revokeOnUnenrollDisabled" REVOKE_ON_UNENROLL_DISABLED, revoke_on_unenroll_disabled bool -> Option<bool>, with_revoke_on_unenroll_disabled(bool), "`revokeOnUnenrollDisabled`: `Edm.Boolean`";
    "rightsManagementServicesTemplateId" RIGHTS_MANAGEMENT_SERVICES_TEMPLATE_ID, rights_management_services_template_id guid -> Parsed<Uuid>, with_rights_management_services_template_id(Uuid), "`rightsManagementServicesTemplateId`: `Edm.Guid`";
    "azureRightsManagementServicesAllowed" AZURE_RIGHTS_MANAGEMENT_SERVICES_ALLOWED, azure_rights_management_services_allowed bool -> Option<bool>, with_azure_rights_management_services_allowed(bool), "`azureRightsManagementServicesAllowed`: `Edm.Boolean`";
    "iconsVisible" ICONS_VISIBLE, icons_visible bool -> Option<bool>, with_icons_visible(bool), "`iconsVisible`: `Edm.Boolean`";
    "protectedApps" PROTECTED_APPS, protected_apps models -> Option<&[super::WindowsInformationProtectionApp]>, with_protected_apps(Vec<super::WindowsInformationProtectionApp>), "`protectedApps`: `Collection(microsoft.graph.windowsInformationProtectionApp)`";
    "exemptApps" EXEMPT_APPS, exempt_apps models -> Option<&[super::WindowsInformationProtectionApp]>, with_exempt_apps(Vec<super::WindowsInformationProtectionApp>), "`exemptApps`: `Collection(microsoft.graph.windowsInformationProtectionApp)`";
    "enterpriseNetworkDomainNames" ENTERPRISE_NETWORK_DOMAIN_NAMES, enterprise_network_domain_names models -> Option<&[super::WindowsInformationProtectionResourceCollection]>, with_enterprise_network_domain_names(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseNetworkDomainNames`: `Collection(microsoft.graph.windowsInformationProtectionResourceCollection)`";
    "enterpriseProxiedDomains" ENTERPRISE_PROXIED_DOMAINS, enterprise_proxied_domains models -> Option<&[super::WindowsInformationProtectionProxiedDomainCollection]>, with_enterprise_proxied_domains(Vec<super::WindowsInformationProtectionProxiedDomainCollection>), "`enterpriseProxiedDomains`: `Collection(microsoft.graph.windowsInformationProtectionProxiedDomainCollection)`";
    "enterpriseIPRanges" ENTERPRISE_IP_RANGES, enterprise_ip_ranges models -> Option<&[super::WindowsInformationProtectionIpRangeCollection]>, with_enterprise_ip_ranges(Vec<super::WindowsInformationProtectionIpRangeCollection>), "`enterpriseIPRanges`: `Collection(microsoft.graph.windowsInformationProtectionIPRangeCollection)`";
    "enterpriseIPRangesAreAuthoritative" ENTERPRISE_IP_RANGES_ARE_AUTHORITATIVE, enterprise_ip_ranges_are_authoritative bool -> Option<bool>, with_enterprise_ip_ranges_are_authoritative(bool), "`enterpriseIPRangesAreAuthoritative`: `Edm.Boolean`";
    "enterpriseProxyServers" ENTERPRISE_PROXY_SERVERS, enterprise_proxy_servers models -> Option<&[super::WindowsInformationProtectionResourceCollection]>, with_enterprise_proxy_servers(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseProxyServers`: `Collection(microsoft.graph.windowsInformationProtectionResourceCollection)`";
    "enterpriseInternalProxyServers" ENTERPRISE_INTERNAL_PROXY_SERVERS, enterprise_internal_proxy_servers models -> Option<&[super::WindowsInformationProtectionResourceCollection]>, with_enterprise_internal_proxy_servers(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseInternalProxyServers`: `Collection(microsoft.graph.windowsInformationProtectionResourceCollection)`";
    "enterpriseProxyServersAreAuthoritative" ENTERPRISE_PROXY_SERVERS_ARE_AUTHORITATIVE, enterprise_proxy_servers_are_authoritative bool -> Option<bool>, with_enterprise_proxy_servers_are_authoritative(bool), "`enterpriseProxyServersAreAuthoritative`: `Edm.Boolean`";
    "neutralDomainResources" NEUTRAL_DOMAIN_RESOURCES, neutral_domain_resources models -> Option<&[super::WindowsInformationProtectionResourceCollection]>, with_neutral_domain_resources(Vec<super::WindowsInformationProtectionResourceCollection>), "`neutralDomainResources`: `Collection(microsoft.graph.windowsInformationProtectionResourceCollection)`";
    "indexingEncryptedStoresOrItemsBlocked" INDEXING_ENCRYPTED_STORES_OR_ITEMS_BLOCKED, indexing_encrypted_stores_or_items_blocked bool -> Option<bool>, with_indexing_encrypted_stores_or_items_blocked(bool), "`indexingEncryptedStoresOrItemsBlocked`: `Edm.Boolean`";
    "smbAutoEncryptedFileExtensions" SMB_AUTO_ENCRYPTED_FILE_EXTENSIONS, smb_auto_encrypted_file_extensions models -> Option<&[super::WindowsInformationProtectionResourceCollection]>, with_smb_auto_encrypted_file_extensions(Vec<super::WindowsInformationProtectionResourceCollection>), "`smbAutoEncryptedFileExtensions`: `Collection(microsoft.graph.windowsInformationProtectionResourceCollection)`";
    "isAssigned" IS_ASSIGNED, is_assigned bool -> Option<bool>, with_is_assigned(bool), "`isAssigned`: `Edm.Boolean`";
    "protectedAppLockerFiles" PROTECTED_APP_LOCKER_FILES, protected_app_locker_files models -> Option<&[super::WindowsInformationProtectionAppLockerFile]>, with_protected_app_locker_files(Vec<super::WindowsInformationProtectionAppLockerFile>), "`protectedAppLockerFiles`: `Collection(microsoft.graph.windowsInformationProtectionAppLockerFile)`";
    "exemptAppLockerFiles" EXEMPT_APP_LOCKER_FILES, exempt_app_locker_files models -> Option<&[super::WindowsInformationProtectionAppLockerFile]>, with_exempt_app_locker_files(Vec<super::WindowsInformationProtectionAppLockerFile>), "`exemptAppLockerFiles`: `Collection(microsoft.graph.windowsInformationProtectionAppLockerFile)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::TargetedManagedAppPolicyAssignment]>, with_assignments(Vec<super::TargetedManagedAppPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionapp?view=graph-rest-beta)
    WindowsInformationProtectionApp = "microsoft.graph.windowsInformationProtectionApp" {
        "microsoft.graph.windowsInformationProtectionDesktopApp",
        "microsoft.graph.windowsInformationProtectionStoreApp",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "publisherName" PUBLISHER_NAME, publisher_name str -> Option<&str>, with_publisher_name(String), "`publisherName`: `Edm.String`";
    "productName" PRODUCT_NAME, product_name str -> Option<&str>, with_product_name(String), "`productName`: `Edm.String`";
    "denied" DENIED, denied bool -> Option<bool>, with_denied(bool), "`denied`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionAppLearningSummary`](https://learn.microsoft.com/graph/api/resources/intune-wip-windowsinformationprotectionapplearningsummary?view=graph-rest-beta)
    WindowsInformationProtectionAppLearningSummary = "microsoft.graph.windowsInformationProtectionAppLearningSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "applicationName" APPLICATION_NAME, application_name str -> Option<&str>, with_application_name(String), "`applicationName`: `Edm.String`";
    "applicationType" APPLICATION_TYPE, application_type enumeration -> Option<super::ApplicationType>, with_application_type(super::ApplicationType), "`applicationType`: `microsoft.graph.applicationType`" "Possible values are: universal, desktop.";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionAppLockerFile`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionapplockerfile?view=graph-rest-beta)
    WindowsInformationProtectionAppLockerFile = "microsoft.graph.windowsInformationProtectionAppLockerFile";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "fileHash" FILE_HASH, file_hash str -> Option<&str>, with_file_hash(String), "`fileHash`: `Edm.String`";
    "file" FILE, file binary -> Parsed<Bytes>, with_file(Bytes), "`file`: `Edm.Binary`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionDataRecoveryCertificate`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectiondatarecoverycertificate?view=graph-rest-beta)
    WindowsInformationProtectionDataRecoveryCertificate = "microsoft.graph.windowsInformationProtectionDataRecoveryCertificate";
    "subjectName" SUBJECT_NAME, subject_name str -> Option<&str>, with_subject_name(String), "`subjectName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "certificate" CERTIFICATE, certificate binary -> Parsed<Bytes>, with_certificate(Bytes), "`certificate`: `Edm.Binary`";
}

crate::runtime::model! {
    /// Inherits from windowsInformationProtectionApp.
    ///
    /// [`microsoft.graph.windowsInformationProtectionDesktopApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectiondesktopapp?view=graph-rest-beta), with the accessors of [`WindowsInformationProtectionApp`](super::WindowsInformationProtectionApp)
    WindowsInformationProtectionDesktopApp: super::WindowsInformationProtectionApp = "microsoft.graph.windowsInformationProtectionDesktopApp";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisherName" PUBLISHER_NAME, with_publisher_name(String), "`publisherName`";
    inherited "productName" PRODUCT_NAME, with_product_name(String), "`productName`";
    inherited "denied" DENIED, with_denied(bool), "`denied`";
    "binaryName" BINARY_NAME, binary_name str -> Option<&str>, with_binary_name(String), "`binaryName`: `Edm.String`";
    "binaryVersionLow" BINARY_VERSION_LOW, binary_version_low str -> Option<&str>, with_binary_version_low(String), "`binaryVersionLow`: `Edm.String`";
    "binaryVersionHigh" BINARY_VERSION_HIGH, binary_version_high str -> Option<&str>, with_binary_version_high(String), "`binaryVersionHigh`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionDeviceRegistration`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectiondeviceregistration?view=graph-rest-beta)
    WindowsInformationProtectionDeviceRegistration = "microsoft.graph.windowsInformationProtectionDeviceRegistration";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "deviceRegistrationId" DEVICE_REGISTRATION_ID, device_registration_id str -> Option<&str>, with_device_registration_id(String), "`deviceRegistrationId`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "deviceType" DEVICE_TYPE, device_type str -> Option<&str>, with_device_type(String), "`deviceType`: `Edm.String`";
    "deviceMacAddress" DEVICE_MAC_ADDRESS, device_mac_address str -> Option<&str>, with_device_mac_address(String), "`deviceMacAddress`: `Edm.String`";
    "lastCheckInDateTime" LAST_CHECK_IN_DATE_TIME, last_check_in_date_time date_time -> Parsed<OffsetDateTime>, with_last_check_in_date_time(OffsetDateTime), "`lastCheckInDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsInformationProtectionEnforcementLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionenforcementlevel?view=graph-rest-beta)
    WindowsInformationProtectionEnforcementLevel = "microsoft.graph.windowsInformationProtectionEnforcementLevel" {
        NoProtection = "noProtection",
        EncryptAndAuditOnly = "encryptAndAuditOnly",
        EncryptAuditAndPrompt = "encryptAuditAndPrompt",
        EncryptAuditAndBlock = "encryptAuditAndBlock",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionIPRangeCollection`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectioniprangecollection?view=graph-rest-beta)
    WindowsInformationProtectionIpRangeCollection = "microsoft.graph.windowsInformationProtectionIPRangeCollection";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "ranges" RANGES, ranges models -> Option<&[super::IpRange]>, with_ranges(Vec<super::IpRange>), "`ranges`: `Collection(microsoft.graph.ipRange)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionNetworkLearningSummary`](https://learn.microsoft.com/graph/api/resources/intune-wip-windowsinformationprotectionnetworklearningsummary?view=graph-rest-beta)
    WindowsInformationProtectionNetworkLearningSummary = "microsoft.graph.windowsInformationProtectionNetworkLearningSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsInformationProtectionPinCharacterRequirements`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionpincharacterrequirements?view=graph-rest-beta)
    WindowsInformationProtectionPinCharacterRequirements = "microsoft.graph.windowsInformationProtectionPinCharacterRequirements" {
        NotAllow = "notAllow",
        RequireAtLeastOne = "requireAtLeastOne",
        Allow = "allow",
    }
}

crate::runtime::model! {
    /// Inherits from windowsInformationProtection.
    ///
    /// [`microsoft.graph.windowsInformationProtectionPolicy`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionpolicy?view=graph-rest-beta), with the accessors of [`WindowsInformationProtection`](super::WindowsInformationProtection)
    WindowsInformationProtectionPolicy: super::WindowsInformationProtection, super::ManagedAppPolicy = "microsoft.graph.windowsInformationProtectionPolicy";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "enforcementLevel" ENFORCEMENT_LEVEL, with_enforcement_level(super::WindowsInformationProtectionEnforcementLevel), "`enforcementLevel`";
    inherited "enterpriseDomain" ENTERPRISE_DOMAIN, with_enterprise_domain(String), "`enterpriseDomain`";
    inherited "enterpriseProtectedDomainNames" ENTERPRISE_PROTECTED_DOMAIN_NAMES, with_enterprise_protected_domain_names(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseProtectedDomainNames`";
    inherited "protectionUnderLockConfigRequired" PROTECTION_UNDER_LOCK_CONFIG_REQUIRED, with_protection_under_lock_config_required(bool), "`protectionUnderLockConfigRequired`";
    inherited "dataRecoveryCertificate" DATA_RECOVERY_CERTIFICATE, with_data_recovery_certificate(super::WindowsInformationProtectionDataRecoveryCertificate), "`dataRecoveryCertificate`";
    inherited "revokeOnUnenrollDisabled" REVOKE_ON_UNENROLL_DISABLED, with_revoke_on_unenroll_disabled(bool), "`revokeOnUnenrollDisabled`";
    inherited "rightsManagementServicesTemplateId" RIGHTS_MANAGEMENT_SERVICES_TEMPLATE_ID, with_rights_management_services_template_id(Uuid), "`rightsManagementServicesTemplateId`";
    inherited "azureRightsManagementServicesAllowed" AZURE_RIGHTS_MANAGEMENT_SERVICES_ALLOWED, with_azure_rights_management_services_allowed(bool), "`azureRightsManagementServicesAllowed`";
    inherited "iconsVisible" ICONS_VISIBLE, with_icons_visible(bool), "`iconsVisible`";
    inherited "protectedApps" PROTECTED_APPS, with_protected_apps(Vec<super::WindowsInformationProtectionApp>), "`protectedApps`";
    inherited "exemptApps" EXEMPT_APPS, with_exempt_apps(Vec<super::WindowsInformationProtectionApp>), "`exemptApps`";
    inherited "enterpriseNetworkDomainNames" ENTERPRISE_NETWORK_DOMAIN_NAMES, with_enterprise_network_domain_names(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseNetworkDomainNames`";
    inherited "enterpriseProxiedDomains" ENTERPRISE_PROXIED_DOMAINS, with_enterprise_proxied_domains(Vec<super::WindowsInformationProtectionProxiedDomainCollection>), "`enterpriseProxiedDomains`";
    inherited "enterpriseIPRanges" ENTERPRISE_IP_RANGES, with_enterprise_ip_ranges(Vec<super::WindowsInformationProtectionIpRangeCollection>), "`enterpriseIPRanges`";
    inherited "enterpriseIPRangesAreAuthoritative" ENTERPRISE_IP_RANGES_ARE_AUTHORITATIVE, with_enterprise_ip_ranges_are_authoritative(bool), "`enterpriseIPRangesAreAuthoritative`";
    inherited "enterpriseProxyServers" ENTERPRISE_PROXY_SERVERS, with_enterprise_proxy_servers(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseProxyServers`";
    inherited "enterpriseInternalProxyServers" ENTERPRISE_INTERNAL_PROXY_SERVERS, with_enterprise_internal_proxy_servers(Vec<super::WindowsInformationProtectionResourceCollection>), "`enterpriseInternalProxyServers`";
    inherited "enterpriseProxyServersAreAuthoritative" ENTERPRISE_PROXY_SERVERS_ARE_AUTHORITATIVE, with_enterprise_proxy_servers_are_authoritative(bool), "`enterpriseProxyServersAreAuthoritative`";
    inherited "neutralDomainResources" NEUTRAL_DOMAIN_RESOURCES, with_neutral_domain_resources(Vec<super::WindowsInformationProtectionResourceCollection>), "`neutralDomainResources`";
    inherited "indexingEncryptedStoresOrItemsBlocked" INDEXING_ENCRYPTED_STORES_OR_ITEMS_BLOCKED, with_indexing_encrypted_stores_or_items_blocked(bool), "`indexingEncryptedStoresOrItemsBlocked`";
    inherited "smbAutoEncryptedFileExtensions" SMB_AUTO_ENCRYPTED_FILE_EXTENSIONS, with_smb_auto_encrypted_file_extensions(Vec<super::WindowsInformationProtectionResourceCollection>), "`smbAutoEncryptedFileExtensions`";
    inherited "isAssigned" IS_ASSIGNED, with_is_assigned(bool), "`isAssigned`";
    inherited "protectedAppLockerFiles" PROTECTED_APP_LOCKER_FILES, with_protected_app_locker_files(Vec<super::WindowsInformationProtectionAppLockerFile>), "`protectedAppLockerFiles`";
    inherited "exemptAppLockerFiles" EXEMPT_APP_LOCKER_FILES, with_exempt_app_locker_files(Vec<super::WindowsInformationProtectionAppLockerFile>), "`exemptAppLockerFiles`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::TargetedManagedAppPolicyAssignment>), "`assignments`";
    "revokeOnMdmHandoffDisabled" REVOKE_ON_MDM_HANDOFF_DISABLED, revoke_on_mdm_handoff_disabled bool -> Option<bool>, with_revoke_on_mdm_handoff_disabled(bool), "`revokeOnMdmHandoffDisabled`: `Edm.Boolean`";
    "mdmEnrollmentUrl" MDM_ENROLLMENT_URL, mdm_enrollment_url str -> Option<&str>, with_mdm_enrollment_url(String), "`mdmEnrollmentUrl`: `Edm.String`";
    "windowsHelloForBusinessBlocked" WINDOWS_HELLO_FOR_BUSINESS_BLOCKED, windows_hello_for_business_blocked bool -> Option<bool>, with_windows_hello_for_business_blocked(bool), "`windowsHelloForBusinessBlocked`: `Edm.Boolean`";
    "pinMinimumLength" PIN_MINIMUM_LENGTH, pin_minimum_length i32 -> Option<i32>, with_pin_minimum_length(i32), "`pinMinimumLength`: `Edm.Int32`";
    "pinUppercaseLetters" PIN_UPPERCASE_LETTERS, pin_uppercase_letters enumeration -> Option<super::WindowsInformationProtectionPinCharacterRequirements>, with_pin_uppercase_letters(super::WindowsInformationProtectionPinCharacterRequirements), "`pinUppercaseLetters`: `microsoft.graph.windowsInformationProtectionPinCharacterRequirements`" "Possible values are: notAllow, requireAtLeastOne, allow.";
    "pinLowercaseLetters" PIN_LOWERCASE_LETTERS, pin_lowercase_letters enumeration -> Option<super::WindowsInformationProtectionPinCharacterRequirements>, with_pin_lowercase_letters(super::WindowsInformationProtectionPinCharacterRequirements), "`pinLowercaseLetters`: `microsoft.graph.windowsInformationProtectionPinCharacterRequirements`" "Possible values are: notAllow, requireAtLeastOne, allow.";
    "pinSpecialCharacters" PIN_SPECIAL_CHARACTERS, pin_special_characters enumeration -> Option<super::WindowsInformationProtectionPinCharacterRequirements>, with_pin_special_characters(super::WindowsInformationProtectionPinCharacterRequirements), "`pinSpecialCharacters`: `microsoft.graph.windowsInformationProtectionPinCharacterRequirements`" "Possible values are: notAllow, requireAtLeastOne, allow.";
    "pinExpirationDays" PIN_EXPIRATION_DAYS, pin_expiration_days i32 -> Option<i32>, with_pin_expiration_days(i32), "`pinExpirationDays`: `Edm.Int32`";
    "numberOfPastPinsRemembered" NUMBER_OF_PAST_PINS_REMEMBERED, number_of_past_pins_remembered i32 -> Option<i32>, with_number_of_past_pins_remembered(i32), "`numberOfPastPinsRemembered`: `Edm.Int32`";
    "passwordMaximumAttemptCount" PASSWORD_MAXIMUM_ATTEMPT_COUNT, password_maximum_attempt_count i32 -> Option<i32>, with_password_maximum_attempt_count(i32), "`passwordMaximumAttemptCount`: `Edm.Int32`";
    "minutesOfInactivityBeforeDeviceLock" MINUTES_OF_INACTIVITY_BEFORE_DEVICE_LOCK, minutes_of_inactivity_before_device_lock i32 -> Option<i32>, with_minutes_of_inactivity_before_device_lock(i32), "`minutesOfInactivityBeforeDeviceLock`: `Edm.Int32`";
    "daysWithoutContactBeforeUnenroll" DAYS_WITHOUT_CONTACT_BEFORE_UNENROLL, days_without_contact_before_unenroll i32 -> Option<i32>, with_days_without_contact_before_unenroll(i32), "`daysWithoutContactBeforeUnenroll`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionProxiedDomainCollection`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionproxieddomaincollection?view=graph-rest-beta)
    WindowsInformationProtectionProxiedDomainCollection = "microsoft.graph.windowsInformationProtectionProxiedDomainCollection";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "proxiedDomains" PROXIED_DOMAINS, proxied_domains models -> Option<&[super::ProxiedDomain]>, with_proxied_domains(Vec<super::ProxiedDomain>), "`proxiedDomains`: `Collection(microsoft.graph.proxiedDomain)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionResourceCollection`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionresourcecollection?view=graph-rest-beta)
    WindowsInformationProtectionResourceCollection = "microsoft.graph.windowsInformationProtectionResourceCollection";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "resources" RESOURCES, resources strs -> Option<Vec<&str>>, with_resources(Vec<String>), "`resources`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from windowsInformationProtectionApp.
    ///
    /// [`microsoft.graph.windowsInformationProtectionStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionstoreapp?view=graph-rest-beta), with the accessors of [`WindowsInformationProtectionApp`](super::WindowsInformationProtectionApp)
    WindowsInformationProtectionStoreApp: super::WindowsInformationProtectionApp = "microsoft.graph.windowsInformationProtectionStoreApp";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisherName" PUBLISHER_NAME, with_publisher_name(String), "`publisherName`";
    inherited "productName" PRODUCT_NAME, with_product_name(String), "`productName`";
    inherited "denied" DENIED, with_denied(bool), "`denied`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionWipeAction`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionwipeaction?view=graph-rest-beta)
    WindowsInformationProtectionWipeAction = "microsoft.graph.windowsInformationProtectionWipeAction";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::ActionState>, with_status(super::ActionState), "`status`: `microsoft.graph.actionState`" "Possible values are: none, pending, canceled, active, done, failed, notSupported.";
    "targetedUserId" TARGETED_USER_ID, targeted_user_id str -> Option<&str>, with_targeted_user_id(String), "`targetedUserId`: `Edm.String`";
    "targetedDeviceRegistrationId" TARGETED_DEVICE_REGISTRATION_ID, targeted_device_registration_id str -> Option<&str>, with_targeted_device_registration_id(String), "`targetedDeviceRegistrationId`: `Edm.String`";
    "targetedDeviceName" TARGETED_DEVICE_NAME, targeted_device_name str -> Option<&str>, with_targeted_device_name(String), "`targetedDeviceName`: `Edm.String`";
    "targetedDeviceMacAddress" TARGETED_DEVICE_MAC_ADDRESS, targeted_device_mac_address str -> Option<&str>, with_targeted_device_mac_address(String), "`targetedDeviceMacAddress`: `Edm.String`";
    "lastCheckInDateTime" LAST_CHECK_IN_DATE_TIME, last_check_in_date_time date_time -> Parsed<OffsetDateTime>, with_last_check_in_date_time(OffsetDateTime), "`lastCheckInDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskActiveDirectoryGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskactivedirectorygroup?view=graph-rest-beta), with the accessors of [`WindowsKioskUser`](super::WindowsKioskUser)
    WindowsKioskActiveDirectoryGroup: super::WindowsKioskUser = "microsoft.graph.windowsKioskActiveDirectoryGroup";
    "groupName" GROUP_NAME, group_name str -> Option<&str>, with_group_name(String), "`groupName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsKioskAppBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskappbase?view=graph-rest-beta)
    WindowsKioskAppBase = "microsoft.graph.windowsKioskAppBase" {
        "microsoft.graph.windowsKioskDesktopApp",
        "microsoft.graph.windowsKioskUWPApp",
        "microsoft.graph.windowsKioskWin32App",
    };
    "startLayoutTileSize" START_LAYOUT_TILE_SIZE, start_layout_tile_size enumeration -> Option<super::WindowsAppStartLayoutTileSize>, with_start_layout_tile_size(super::WindowsAppStartLayoutTileSize), "`startLayoutTileSize`: `microsoft.graph.windowsAppStartLayoutTileSize`" "Possible values are: hidden, small, medium, wide, large.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "appType" APP_TYPE, app_type enumeration -> Option<super::WindowsKioskAppType>, with_app_type(super::WindowsKioskAppType), "`appType`: `microsoft.graph.windowsKioskAppType`" "Possible values are: unknown, store, desktop, aumId.";
    "autoLaunch" AUTO_LAUNCH, auto_launch bool -> Option<bool>, with_auto_launch(bool), "`autoLaunch`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsKioskAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskappconfiguration?view=graph-rest-beta)
    WindowsKioskAppConfiguration = "microsoft.graph.windowsKioskAppConfiguration" {
        "microsoft.graph.windowsKioskMultipleApps",
        "microsoft.graph.windowsKioskSingleUWPApp",
        "microsoft.graph.windowsKioskSingleWin32App",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsKioskAppType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskapptype?view=graph-rest-beta)
    WindowsKioskAppType = "microsoft.graph.windowsKioskAppType" {
        Unknown = "unknown",
        Store = "store",
        Desktop = "desktop",
        AumId = "aumId",
    }
}

crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskAutologon`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskautologon?view=graph-rest-beta), with the accessors of [`WindowsKioskUser`](super::WindowsKioskUser)
    WindowsKioskAutologon: super::WindowsKioskUser = "microsoft.graph.windowsKioskAutologon"
}

crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskAzureADGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskazureadgroup?view=graph-rest-beta), with the accessors of [`WindowsKioskUser`](super::WindowsKioskUser)
    WindowsKioskAzureAdGroup: super::WindowsKioskUser = "microsoft.graph.windowsKioskAzureADGroup";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskAzureADUser`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskazureaduser?view=graph-rest-beta), with the accessors of [`WindowsKioskUser`](super::WindowsKioskUser)
    WindowsKioskAzureAdUser: super::WindowsKioskUser = "microsoft.graph.windowsKioskAzureADUser";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsKioskConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsKioskConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsKioskConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "kioskProfiles" KIOSK_PROFILES, kiosk_profiles models -> Option<&[super::WindowsKioskProfile]>, with_kiosk_profiles(Vec<super::WindowsKioskProfile>), "`kioskProfiles`: `Collection(microsoft.graph.windowsKioskProfile)`";
    "kioskBrowserDefaultUrl" KIOSK_BROWSER_DEFAULT_URL, kiosk_browser_default_url str -> Option<&str>, with_kiosk_browser_default_url(String), "`kioskBrowserDefaultUrl`: `Edm.String`";
    "kioskBrowserEnableHomeButton" KIOSK_BROWSER_ENABLE_HOME_BUTTON, kiosk_browser_enable_home_button bool -> Option<bool>, with_kiosk_browser_enable_home_button(bool), "`kioskBrowserEnableHomeButton`: `Edm.Boolean`";
    "kioskBrowserEnableNavigationButtons" KIOSK_BROWSER_ENABLE_NAVIGATION_BUTTONS, kiosk_browser_enable_navigation_buttons bool -> Option<bool>, with_kiosk_browser_enable_navigation_buttons(bool), "`kioskBrowserEnableNavigationButtons`: `Edm.Boolean`";
    "kioskBrowserEnableEndSessionButton" KIOSK_BROWSER_ENABLE_END_SESSION_BUTTON, kiosk_browser_enable_end_session_button bool -> Option<bool>, with_kiosk_browser_enable_end_session_button(bool), "`kioskBrowserEnableEndSessionButton`: `Edm.Boolean`";
    "kioskBrowserRestartOnIdleTimeInMinutes" KIOSK_BROWSER_RESTART_ON_IDLE_TIME_IN_MINUTES, kiosk_browser_restart_on_idle_time_in_minutes i32 -> Option<i32>, with_kiosk_browser_restart_on_idle_time_in_minutes(i32), "`kioskBrowserRestartOnIdleTimeInMinutes`: `Edm.Int32`";
    "kioskBrowserBlockedURLs" KIOSK_BROWSER_BLOCKED_UR_LS, kiosk_browser_blocked_ur_ls strs -> Option<Vec<&str>>, with_kiosk_browser_blocked_ur_ls(Vec<String>), "`kioskBrowserBlockedURLs`: `Collection(Edm.String)`";
    "kioskBrowserBlockedUrlExceptions" KIOSK_BROWSER_BLOCKED_URL_EXCEPTIONS, kiosk_browser_blocked_url_exceptions strs -> Option<Vec<&str>>, with_kiosk_browser_blocked_url_exceptions(Vec<String>), "`kioskBrowserBlockedUrlExceptions`: `Collection(Edm.String)`";
    "edgeKioskEnablePublicBrowsing" EDGE_KIOSK_ENABLE_PUBLIC_BROWSING, edge_kiosk_enable_public_browsing bool -> Option<bool>, with_edge_kiosk_enable_public_browsing(bool), "`edgeKioskEnablePublicBrowsing`: `Edm.Boolean`";
    "windowsKioskForceUpdateSchedule" WINDOWS_KIOSK_FORCE_UPDATE_SCHEDULE, windows_kiosk_force_update_schedule model -> Option<&super::WindowsKioskForceUpdateSchedule>, with_windows_kiosk_force_update_schedule(super::WindowsKioskForceUpdateSchedule), "`windowsKioskForceUpdateSchedule`: `microsoft.graph.windowsKioskForceUpdateSchedule`";
}

crate::runtime::model! {
    /// Inherits from windowskioskappbase.
    ///
    /// [`microsoft.graph.windowsKioskDesktopApp`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskdesktopapp?view=graph-rest-beta), with the accessors of [`WindowsKioskAppBase`](super::WindowsKioskAppBase)
    WindowsKioskDesktopApp: super::WindowsKioskAppBase = "microsoft.graph.windowsKioskDesktopApp";
    inherited "startLayoutTileSize" START_LAYOUT_TILE_SIZE, with_start_layout_tile_size(super::WindowsAppStartLayoutTileSize), "`startLayoutTileSize`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "appType" APP_TYPE, with_app_type(super::WindowsKioskAppType), "`appType`";
    inherited "autoLaunch" AUTO_LAUNCH, with_auto_launch(bool), "`autoLaunch`";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`";
    "desktopApplicationId" DESKTOP_APPLICATION_ID, desktop_application_id str -> Option<&str>, with_desktop_application_id(String), "`desktopApplicationId`: `Edm.String`";
    "desktopApplicationLinkPath" DESKTOP_APPLICATION_LINK_PATH, desktop_application_link_path str -> Option<&str>, with_desktop_application_link_path(String), "`desktopApplicationLinkPath`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsKioskForceUpdateSchedule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskforceupdateschedule?view=graph-rest-beta)
    WindowsKioskForceUpdateSchedule = "microsoft.graph.windowsKioskForceUpdateSchedule";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "recurrence" RECURRENCE, recurrence enumeration -> Option<super::Windows10AppsUpdateRecurrence>, with_recurrence(super::Windows10AppsUpdateRecurrence), "`recurrence`: `microsoft.graph.windows10AppsUpdateRecurrence`" "Possible values are: none, daily, weekly, monthly.";
    "dayofWeek" DAYOF_WEEK, dayof_week enumeration -> Option<super::DayOfWeek>, with_dayof_week(super::DayOfWeek), "`dayofWeek`: `microsoft.graph.dayOfWeek`" "Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.";
    "dayofMonth" DAYOF_MONTH, dayof_month i32 -> Option<i32>, with_dayof_month(i32), "`dayofMonth`: `Edm.Int32`";
    "runImmediatelyIfAfterStartDateTime" RUN_IMMEDIATELY_IF_AFTER_START_DATE_TIME, run_immediately_if_after_start_date_time bool -> Option<bool>, with_run_immediately_if_after_start_date_time(bool), "`runImmediatelyIfAfterStartDateTime`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskLocalGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskiosklocalgroup?view=graph-rest-beta), with the accessors of [`WindowsKioskUser`](super::WindowsKioskUser)
    WindowsKioskLocalGroup: super::WindowsKioskUser = "microsoft.graph.windowsKioskLocalGroup";
    "groupName" GROUP_NAME, group_name str -> Option<&str>, with_group_name(String), "`groupName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskLocalUser`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskiosklocaluser?view=graph-rest-beta), with the accessors of [`WindowsKioskUser`](super::WindowsKioskUser)
    WindowsKioskLocalUser: super::WindowsKioskUser = "microsoft.graph.windowsKioskLocalUser";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowskioskappconfiguration.
    ///
    /// [`microsoft.graph.windowsKioskMultipleApps`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskmultipleapps?view=graph-rest-beta), with the accessors of [`WindowsKioskAppConfiguration`](super::WindowsKioskAppConfiguration)
    WindowsKioskMultipleApps: super::WindowsKioskAppConfiguration = "microsoft.graph.windowsKioskMultipleApps";
    "apps" APPS, apps models -> Option<&[super::WindowsKioskAppBase]>, with_apps(Vec<super::WindowsKioskAppBase>), "`apps`: `Collection(microsoft.graph.windowsKioskAppBase)`";
    "showTaskBar" SHOW_TASK_BAR, show_task_bar bool -> Option<bool>, with_show_task_bar(bool), "`showTaskBar`: `Edm.Boolean`";
    "allowAccessToDownloadsFolder" ALLOW_ACCESS_TO_DOWNLOADS_FOLDER, allow_access_to_downloads_folder bool -> Option<bool>, with_allow_access_to_downloads_folder(bool), "`allowAccessToDownloadsFolder`: `Edm.Boolean`";
    "disallowDesktopApps" DISALLOW_DESKTOP_APPS, disallow_desktop_apps bool -> Option<bool>, with_disallow_desktop_apps(bool), "`disallowDesktopApps`: `Edm.Boolean`";
    "startMenuLayoutXml" START_MENU_LAYOUT_XML, start_menu_layout_xml binary -> Parsed<Bytes>, with_start_menu_layout_xml(Bytes), "`startMenuLayoutXml`: `Edm.Binary`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsKioskProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskprofile?view=graph-rest-beta)
    WindowsKioskProfile = "microsoft.graph.windowsKioskProfile";
    "profileId" PROFILE_ID, profile_id str -> Option<&str>, with_profile_id(String), "`profileId`: `Edm.String`";
    "profileName" PROFILE_NAME, profile_name str -> Option<&str>, with_profile_name(String), "`profileName`: `Edm.String`";
    "appConfiguration" APP_CONFIGURATION, app_configuration model -> Option<&super::WindowsKioskAppConfiguration>, with_app_configuration(super::WindowsKioskAppConfiguration), "`appConfiguration`: `microsoft.graph.windowsKioskAppConfiguration`";
    "userAccountsConfiguration" USER_ACCOUNTS_CONFIGURATION, user_accounts_configuration models -> Option<&[super::WindowsKioskUser]>, with_user_accounts_configuration(Vec<super::WindowsKioskUser>), "`userAccountsConfiguration`: `Collection(microsoft.graph.windowsKioskUser)`";
}

crate::runtime::model! {
    /// Inherits from windowskioskappconfiguration.
    ///
    /// [`microsoft.graph.windowsKioskSingleUWPApp`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskiosksingleuwpapp?view=graph-rest-beta), with the accessors of [`WindowsKioskAppConfiguration`](super::WindowsKioskAppConfiguration)
    WindowsKioskSingleUwpApp: super::WindowsKioskAppConfiguration = "microsoft.graph.windowsKioskSingleUWPApp";
    "uwpApp" UWP_APP, uwp_app model -> Option<&super::WindowsKioskUwpApp>, with_uwp_app(super::WindowsKioskUwpApp), "`uwpApp`: `microsoft.graph.windowsKioskUWPApp`";
}

crate::runtime::model! {
    /// Inherits from windowskioskappconfiguration.
    ///
    /// [`microsoft.graph.windowsKioskSingleWin32App`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskiosksinglewin32app?view=graph-rest-beta), with the accessors of [`WindowsKioskAppConfiguration`](super::WindowsKioskAppConfiguration)
    WindowsKioskSingleWin32App: super::WindowsKioskAppConfiguration = "microsoft.graph.windowsKioskSingleWin32App";
    "win32App" WIN32_APP, win32_app model -> Option<&super::WindowsKioskWin32App>, with_win32_app(super::WindowsKioskWin32App), "`win32App`: `microsoft.graph.windowsKioskWin32App`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsKioskUser`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskuser?view=graph-rest-beta)
    WindowsKioskUser = "microsoft.graph.windowsKioskUser" {
        "microsoft.graph.windowsKioskActiveDirectoryGroup",
        "microsoft.graph.windowsKioskAutologon",
        "microsoft.graph.windowsKioskAzureADGroup",
        "microsoft.graph.windowsKioskAzureADUser",
        "microsoft.graph.windowsKioskLocalGroup",
        "microsoft.graph.windowsKioskLocalUser",
        "microsoft.graph.windowsKioskVisitor",
    }
}

crate::runtime::model! {
    /// Inherits from windowskioskappbase.
    ///
    /// [`microsoft.graph.windowsKioskUWPApp`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskuwpapp?view=graph-rest-beta), with the accessors of [`WindowsKioskAppBase`](super::WindowsKioskAppBase)
    WindowsKioskUwpApp: super::WindowsKioskAppBase = "microsoft.graph.windowsKioskUWPApp";
    inherited "startLayoutTileSize" START_LAYOUT_TILE_SIZE, with_start_layout_tile_size(super::WindowsAppStartLayoutTileSize), "`startLayoutTileSize`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "appType" APP_TYPE, with_app_type(super::WindowsKioskAppType), "`appType`";
    inherited "autoLaunch" AUTO_LAUNCH, with_auto_launch(bool), "`autoLaunch`";
    "appUserModelId" APP_USER_MODEL_ID, app_user_model_id str -> Option<&str>, with_app_user_model_id(String), "`appUserModelId`: `Edm.String`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "containedAppId" CONTAINED_APP_ID, contained_app_id str -> Option<&str>, with_contained_app_id(String), "`containedAppId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskVisitor`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskvisitor?view=graph-rest-beta), with the accessors of [`WindowsKioskUser`](super::WindowsKioskUser)
    WindowsKioskVisitor: super::WindowsKioskUser = "microsoft.graph.windowsKioskVisitor"
}

crate::runtime::model! {
    /// Inherits from windowskioskappbase.
    ///
    /// [`microsoft.graph.windowsKioskWin32App`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskwin32app?view=graph-rest-beta), with the accessors of [`WindowsKioskAppBase`](super::WindowsKioskAppBase)
    WindowsKioskWin32App: super::WindowsKioskAppBase = "microsoft.graph.windowsKioskWin32App";
    inherited "startLayoutTileSize" START_LAYOUT_TILE_SIZE, with_start_layout_tile_size(super::WindowsAppStartLayoutTileSize), "`startLayoutTileSize`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "appType" APP_TYPE, with_app_type(super::WindowsKioskAppType), "`appType`";
    inherited "autoLaunch" AUTO_LAUNCH, with_auto_launch(bool), "`autoLaunch`";
    "classicAppPath" CLASSIC_APP_PATH, classic_app_path str -> Option<&str>, with_classic_app_path(String), "`classicAppPath`: `Edm.String`";
    "edgeNoFirstRun" EDGE_NO_FIRST_RUN, edge_no_first_run bool -> Option<bool>, with_edge_no_first_run(bool), "`edgeNoFirstRun`: `Edm.Boolean`";
    "edgeKioskIdleTimeoutMinutes" EDGE_KIOSK_IDLE_TIMEOUT_MINUTES, edge_kiosk_idle_timeout_minutes i32 -> Option<i32>, with_edge_kiosk_idle_timeout_minutes(i32), "`edgeKioskIdleTimeoutMinutes`: `Edm.Int32`";
    "edgeKioskType" EDGE_KIOSK_TYPE, edge_kiosk_type enumeration -> Option<super::WindowsEdgeKioskType>, with_edge_kiosk_type(super::WindowsEdgeKioskType), "`edgeKioskType`: `microsoft.graph.windowsEdgeKioskType`" "Possible values are: publicBrowsing, fullScreen.";
    "edgeKiosk" EDGE_KIOSK, edge_kiosk str -> Option<&str>, with_edge_kiosk(String), "`edgeKiosk`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsMalwareCategory`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwarecategory?view=graph-rest-beta)
    WindowsMalwareCategory = "microsoft.graph.windowsMalwareCategory" {
        Invalid = "invalid",
        Adware = "adware",
        Spyware = "spyware",
        PasswordStealer = "passwordStealer",
        TrojanDownloader = "trojanDownloader",
        Worm = "worm",
        Backdoor = "backdoor",
        RemoteAccessTrojan = "remoteAccessTrojan",
        Trojan = "trojan",
        EmailFlooder = "emailFlooder",
        Keylogger = "keylogger",
        Dialer = "dialer",
        MonitoringSoftware = "monitoringSoftware",
        BrowserModifier = "browserModifier",
        Cookie = "cookie",
        BrowserPlugin = "browserPlugin",
        AolExploit = "aolExploit",
        Nuker = "nuker",
        SecurityDisabler = "securityDisabler",
        JokeProgram = "jokeProgram",
        HostileActiveXControl = "hostileActiveXControl",
        SoftwareBundler = "softwareBundler",
        StealthNotifier = "stealthNotifier",
        SettingsModifier = "settingsModifier",
        ToolBar = "toolBar",
        RemoteControlSoftware = "remoteControlSoftware",
        TrojanFtp = "trojanFtp",
        PotentialUnwantedSoftware = "potentialUnwantedSoftware",
        IcqExploit = "icqExploit",
        TrojanTelnet = "trojanTelnet",
        Exploit = "exploit",
        FilesharingProgram = "filesharingProgram",
        MalwareCreationTool = "malwareCreationTool",
        RemoteControlSoftware2 = "remote_Control_Software",
        Tool = "tool",
        TrojanDenialOfService = "trojanDenialOfService",
        TrojanDropper = "trojanDropper",
        TrojanMassMailer = "trojanMassMailer",
        TrojanMonitoringSoftware = "trojanMonitoringSoftware",
        TrojanProxyServer = "trojanProxyServer",
        Virus = "virus",
        Known = "known",
        Unknown = "unknown",
        Spp = "spp",
        Behavior = "behavior",
        Vulnerability = "vulnerability",
        Policy = "policy",
        EnterpriseUnwantedSoftware = "enterpriseUnwantedSoftware",
        Ransom = "ransom",
        HipsRule = "hipsRule",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsMalwareCategoryCount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwarecategorycount?view=graph-rest-beta)
    WindowsMalwareCategoryCount = "microsoft.graph.windowsMalwareCategoryCount";
    "category" CATEGORY, category enumeration -> Option<super::WindowsMalwareCategory>, with_category(super::WindowsMalwareCategory), "`category`: `microsoft.graph.windowsMalwareCategory`" "Possible values are: invalid, adware, spyware, passwordStealer, trojanDownloader, worm, backdoor, remoteAccessTrojan, trojan, emailFlooder, keylogger, dialer, monitoringSoftware, browserModifier, cookie, browserPlugin, aolExploit, nuker, securityDisabler, jokeProgram, hostileActiveXControl, softwareBundler, stealthNotifier, settingsModifier, toolBar, remoteControlSoftware, trojanFtp, potentialUnwantedSoftware, icqExploit, trojanTelnet, exploit, filesharingProgram, malwareCreationTool, remote\\_Control\\_Software, tool, trojanDenialOfService, trojanDropper, trojanMassMailer, trojanMonitoringSoftware, trojanProxyServer, virus, known, unknown, spp, behavior, vulnerability, policy, enterpriseUnwantedSoftware, ransom, hipsRule.";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
    "activeMalwareDetectionCount" ACTIVE_MALWARE_DETECTION_COUNT, active_malware_detection_count i32 -> Option<i32>, with_active_malware_detection_count(i32), "`activeMalwareDetectionCount`: `Edm.Int32`";
    "distinctActiveMalwareCount" DISTINCT_ACTIVE_MALWARE_COUNT, distinct_active_malware_count i32 -> Option<i32>, with_distinct_active_malware_count(i32), "`distinctActiveMalwareCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsMalwareExecutionState`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwareexecutionstate?view=graph-rest-beta)
    WindowsMalwareExecutionState = "microsoft.graph.windowsMalwareExecutionState" {
        Unknown = "unknown",
        Blocked = "blocked",
        Allowed = "allowed",
        Running = "running",
        NotRunning = "notRunning",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsMalwareExecutionStateCount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwareexecutionstatecount?view=graph-rest-beta)
    WindowsMalwareExecutionStateCount = "microsoft.graph.windowsMalwareExecutionStateCount";
    "executionState" EXECUTION_STATE, execution_state enumeration -> Option<super::WindowsMalwareExecutionState>, with_execution_state(super::WindowsMalwareExecutionState), "`executionState`: `microsoft.graph.windowsMalwareExecutionState`" "Possible values are: unknown, blocked, allowed, running, notRunning.";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsMalwareInformation`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwareinformation?view=graph-rest-beta)
    WindowsMalwareInformation = "microsoft.graph.windowsMalwareInformation";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "additionalInformationUrl" ADDITIONAL_INFORMATION_URL, additional_information_url str -> Option<&str>, with_additional_information_url(String), "`additionalInformationUrl`: `Edm.String`";
    "severity" SEVERITY, severity enumeration -> Option<super::WindowsMalwareSeverity>, with_severity(super::WindowsMalwareSeverity), "`severity`: `microsoft.graph.windowsMalwareSeverity`" "Possible values are: unknown, low, moderate, high, severe.";
    "category" CATEGORY, category enumeration -> Option<super::WindowsMalwareCategory>, with_category(super::WindowsMalwareCategory), "`category`: `microsoft.graph.windowsMalwareCategory`" "Possible values are: invalid, adware, spyware, passwordStealer, trojanDownloader, worm, backdoor, remoteAccessTrojan, trojan, emailFlooder, keylogger, dialer, monitoringSoftware, browserModifier, cookie, browserPlugin, aolExploit, nuker, securityDisabler, jokeProgram, hostileActiveXControl, softwareBundler, stealthNotifier, settingsModifier, toolBar, remoteControlSoftware, trojanFtp, potentialUnwantedSoftware, icqExploit, trojanTelnet, exploit, filesharingProgram, malwareCreationTool, remote\\_Control\\_Software, tool, trojanDenialOfService, trojanDropper, trojanMassMailer, trojanMonitoringSoftware, trojanProxyServer, virus, known, unknown, spp, behavior, vulnerability, policy, enterpriseUnwantedSoftware, ransom, hipsRule.";
    "lastDetectionDateTime" LAST_DETECTION_DATE_TIME, last_detection_date_time date_time -> Parsed<OffsetDateTime>, with_last_detection_date_time(OffsetDateTime), "`lastDetectionDateTime`: `Edm.DateTimeOffset`";
    "deviceMalwareStates" DEVICE_MALWARE_STATES, device_malware_states models -> Option<&[super::MalwareStateForWindowsDevice]>, with_device_malware_states(Vec<super::MalwareStateForWindowsDevice>), "`deviceMalwareStates`: `Collection(microsoft.graph.malwareStateForWindowsDevice)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsMalwareNameCount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwarenamecount?view=graph-rest-beta)
    WindowsMalwareNameCount = "microsoft.graph.windowsMalwareNameCount";
    "malwareIdentifier" MALWARE_IDENTIFIER, malware_identifier str -> Option<&str>, with_malware_identifier(String), "`malwareIdentifier`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsMalwareOverview`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwareoverview?view=graph-rest-beta)
    WindowsMalwareOverview = "microsoft.graph.windowsMalwareOverview";
    "malwareDetectedDeviceCount" MALWARE_DETECTED_DEVICE_COUNT, malware_detected_device_count i32 -> Option<i32>, with_malware_detected_device_count(i32), "`malwareDetectedDeviceCount`: `Edm.Int32`";
    "totalMalwareCount" TOTAL_MALWARE_COUNT, total_malware_count i32 -> Option<i32>, with_total_malware_count(i32), "`totalMalwareCount`: `Edm.Int32`";
    "totalDistinctMalwareCount" TOTAL_DISTINCT_MALWARE_COUNT, total_distinct_malware_count i32 -> Option<i32>, with_total_distinct_malware_count(i32), "`totalDistinctMalwareCount`: `Edm.Int32`";
    "malwareStateSummary" MALWARE_STATE_SUMMARY, malware_state_summary models -> Option<&[super::WindowsMalwareStateCount]>, with_malware_state_summary(Vec<super::WindowsMalwareStateCount>), "`malwareStateSummary`: `Collection(microsoft.graph.windowsMalwareStateCount)`";
    "malwareSeveritySummary" MALWARE_SEVERITY_SUMMARY, malware_severity_summary models -> Option<&[super::WindowsMalwareSeverityCount]>, with_malware_severity_summary(Vec<super::WindowsMalwareSeverityCount>), "`malwareSeveritySummary`: `Collection(microsoft.graph.windowsMalwareSeverityCount)`";
    "malwareExecutionStateSummary" MALWARE_EXECUTION_STATE_SUMMARY, malware_execution_state_summary models -> Option<&[super::WindowsMalwareExecutionStateCount]>, with_malware_execution_state_summary(Vec<super::WindowsMalwareExecutionStateCount>), "`malwareExecutionStateSummary`: `Collection(microsoft.graph.windowsMalwareExecutionStateCount)`";
    "malwareCategorySummary" MALWARE_CATEGORY_SUMMARY, malware_category_summary models -> Option<&[super::WindowsMalwareCategoryCount]>, with_malware_category_summary(Vec<super::WindowsMalwareCategoryCount>), "`malwareCategorySummary`: `Collection(microsoft.graph.windowsMalwareCategoryCount)`";
    "malwareNameSummary" MALWARE_NAME_SUMMARY, malware_name_summary models -> Option<&[super::WindowsMalwareNameCount]>, with_malware_name_summary(Vec<super::WindowsMalwareNameCount>), "`malwareNameSummary`: `Collection(microsoft.graph.windowsMalwareNameCount)`";
    "osVersionsSummary" OS_VERSIONS_SUMMARY, os_versions_summary models -> Option<&[super::OsVersionCount]>, with_os_versions_summary(Vec<super::OsVersionCount>), "`osVersionsSummary`: `Collection(microsoft.graph.osVersionCount)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsMalwareSeverity`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwareseverity?view=graph-rest-beta)
    WindowsMalwareSeverity = "microsoft.graph.windowsMalwareSeverity" {
        Unknown = "unknown",
        Low = "low",
        Moderate = "moderate",
        High = "high",
        Severe = "severe",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsMalwareSeverityCount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwareseveritycount?view=graph-rest-beta)
    WindowsMalwareSeverityCount = "microsoft.graph.windowsMalwareSeverityCount";
    "severity" SEVERITY, severity enumeration -> Option<super::WindowsMalwareSeverity>, with_severity(super::WindowsMalwareSeverity), "`severity`: `microsoft.graph.windowsMalwareSeverity`" "Possible values are: unknown, low, moderate, high, severe.";
    "malwareDetectionCount" MALWARE_DETECTION_COUNT, malware_detection_count i32 -> Option<i32>, with_malware_detection_count(i32), "`malwareDetectionCount`: `Edm.Int32`";
    "distinctMalwareCount" DISTINCT_MALWARE_COUNT, distinct_malware_count i32 -> Option<i32>, with_distinct_malware_count(i32), "`distinctMalwareCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsMalwareState`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwarestate?view=graph-rest-beta)
    WindowsMalwareState = "microsoft.graph.windowsMalwareState" {
        Unknown = "unknown",
        Detected = "detected",
        Cleaned = "cleaned",
        Quarantined = "quarantined",
        Removed = "removed",
        Allowed = "allowed",
        Blocked = "blocked",
        CleanFailed = "cleanFailed",
        QuarantineFailed = "quarantineFailed",
        RemoveFailed = "removeFailed",
        AllowFailed = "allowFailed",
        Abandoned = "abandoned",
        BlockFailed = "blockFailed",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsMalwareStateCount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwarestatecount?view=graph-rest-beta)
    WindowsMalwareStateCount = "microsoft.graph.windowsMalwareStateCount";
    "state" STATE, state enumeration -> Option<super::WindowsMalwareThreatState>, with_state(super::WindowsMalwareThreatState), "`state`: `microsoft.graph.windowsMalwareThreatState`" "Possible values are: active, actionFailed, manualStepsRequired, fullScanRequired, rebootRequired, remediatedWithNonCriticalFailures, quarantined, removed, cleaned, allowed, noStatusCleared.";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
    "malwareDetectionCount" MALWARE_DETECTION_COUNT, malware_detection_count i32 -> Option<i32>, with_malware_detection_count(i32), "`malwareDetectionCount`: `Edm.Int32`";
    "distinctMalwareCount" DISTINCT_MALWARE_COUNT, distinct_malware_count i32 -> Option<i32>, with_distinct_malware_count(i32), "`distinctMalwareCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsMalwareThreatState`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwarethreatstate?view=graph-rest-beta)
    WindowsMalwareThreatState = "microsoft.graph.windowsMalwareThreatState" {
        Active = "active",
        ActionFailed = "actionFailed",
        ManualStepsRequired = "manualStepsRequired",
        FullScanRequired = "fullScanRequired",
        RebootRequired = "rebootRequired",
        RemediatedWithNonCriticalFailures = "remediatedWithNonCriticalFailures",
        Quarantined = "quarantined",
        Removed = "removed",
        Cleaned = "cleaned",
        Allowed = "allowed",
        NoStatusCleared = "noStatusCleared",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsManagedAppClipboardSharingLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsmanagedappclipboardsharinglevel?view=graph-rest-beta)
    WindowsManagedAppClipboardSharingLevel = "microsoft.graph.windowsManagedAppClipboardSharingLevel" {
        AnyDestinationAnySource = "anyDestinationAnySource",
        None = "none",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsManagedAppDataTransferLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsmanagedappdatatransferlevel?view=graph-rest-beta)
    WindowsManagedAppDataTransferLevel = "microsoft.graph.windowsManagedAppDataTransferLevel" {
        AllApps = "allApps",
        None = "none",
    }
}

crate::runtime::model! {
    /// Inherits from managedAppPolicy.
    ///
    /// [`microsoft.graph.windowsManagedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsmanagedappprotection?view=graph-rest-beta), with the accessors of [`ManagedAppPolicy`](super::ManagedAppPolicy)
    WindowsManagedAppProtection: super::ManagedAppPolicy = "microsoft.graph.windowsManagedAppProtection";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "version" VERSION, with_version(String), "`version`";
    "isAssigned" IS_ASSIGNED, is_assigned bool -> Option<bool>, with_is_assigned(bool), "`isAssigned`: `Edm.Boolean`";
    "deployedAppCount" DEPLOYED_APP_COUNT, deployed_app_count i32 -> Option<i32>, with_deployed_app_count(i32), "`deployedAppCount`: `Edm.Int32`";
    "printBlocked" PRINT_BLOCKED, print_blocked bool -> Option<bool>, with_print_blocked(bool), "`printBlocked`: `Edm.Boolean`";
    "allowedInboundDataTransferSources" ALLOWED_INBOUND_DATA_TRANSFER_SOURCES, allowed_inbound_data_transfer_sources enumeration -> Option<super::WindowsManagedAppDataTransferLevel>, with_allowed_inbound_data_transfer_sources(super::WindowsManagedAppDataTransferLevel), "`allowedInboundDataTransferSources`: `microsoft.graph.windowsManagedAppDataTransferLevel`" "Possible values are: allApps, none.";
    "allowedOutboundClipboardSharingLevel" ALLOWED_OUTBOUND_CLIPBOARD_SHARING_LEVEL, allowed_outbound_clipboard_sharing_level enumeration -> Option<super::WindowsManagedAppClipboardSharingLevel>, with_allowed_outbound_clipboard_sharing_level(super::WindowsManagedAppClipboardSharingLevel), "`allowedOutboundClipboardSharingLevel`: `microsoft.graph.windowsManagedAppClipboardSharingLevel`" "Possible values are: anyDestinationAnySource, none.";
    "allowedOutboundDataTransferDestinations" ALLOWED_OUTBOUND_DATA_TRANSFER_DESTINATIONS, allowed_outbound_data_transfer_destinations enumeration -> Option<super::WindowsManagedAppDataTransferLevel>, with_allowed_outbound_data_transfer_destinations(super::WindowsManagedAppDataTransferLevel), "`allowedOutboundDataTransferDestinations`: `microsoft.graph.windowsManagedAppDataTransferLevel`" "Possible values are: allApps, none.";
    "appActionIfUnableToAuthenticateUser" APP_ACTION_IF_UNABLE_TO_AUTHENTICATE_USER, app_action_if_unable_to_authenticate_user enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_unable_to_authenticate_user(super::ManagedAppRemediationAction), "`appActionIfUnableToAuthenticateUser`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "maximumAllowedDeviceThreatLevel" MAXIMUM_ALLOWED_DEVICE_THREAT_LEVEL, maximum_allowed_device_threat_level enumeration -> Option<super::ManagedAppDeviceThreatLevel>, with_maximum_allowed_device_threat_level(super::ManagedAppDeviceThreatLevel), "`maximumAllowedDeviceThreatLevel`: `microsoft.graph.managedAppDeviceThreatLevel`" "Possible values are: notConfigured, secured, low, medium, high.";
    "mobileThreatDefenseRemediationAction" MOBILE_THREAT_DEFENSE_REMEDIATION_ACTION, mobile_threat_defense_remediation_action enumeration -> Option<super::ManagedAppRemediationAction>, with_mobile_threat_defense_remediation_action(super::ManagedAppRemediationAction), "`mobileThreatDefenseRemediationAction`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "minimumRequiredSdkVersion" MINIMUM_REQUIRED_SDK_VERSION, minimum_required_sdk_version str -> Option<&str>, with_minimum_required_sdk_version(String), "`minimumRequiredSdkVersion`: `Edm.String`";
    "minimumWipeSdkVersion" MINIMUM_WIPE_SDK_VERSION, minimum_wipe_sdk_version str -> Option<&str>, with_minimum_wipe_sdk_version(String), "`minimumWipeSdkVersion`: `Edm.String`";
    "minimumRequiredOsVersion" MINIMUM_REQUIRED_OS_VERSION, minimum_required_os_version str -> Option<&str>, with_minimum_required_os_version(String), "`minimumRequiredOsVersion`: `Edm.String`";
    "minimumWarningOsVersion" MINIMUM_WARNING_OS_VERSION, minimum_warning_os_version str -> Option<&str>, with_minimum_warning_os_version(String), "`minimumWarningOsVersion`: `Edm.String`";
    "minimumWipeOsVersion" MINIMUM_WIPE_OS_VERSION, minimum_wipe_os_version str -> Option<&str>, with_minimum_wipe_os_version(String), "`minimumWipeOsVersion`: `Edm.String`";
    "minimumRequiredAppVersion" MINIMUM_REQUIRED_APP_VERSION, minimum_required_app_version str -> Option<&str>, with_minimum_required_app_version(String), "`minimumRequiredAppVersion`: `Edm.String`";
    "minimumWarningAppVersion" MINIMUM_WARNING_APP_VERSION, minimum_warning_app_version str -> Option<&str>, with_minimum_warning_app_version(String), "`minimumWarningAppVersion`: `Edm.String`";
    "minimumWipeAppVersion" MINIMUM_WIPE_APP_VERSION, minimum_wipe_app_version str -> Option<&str>, with_minimum_wipe_app_version(String), "`minimumWipeAppVersion`: `Edm.String`";
    "maximumRequiredOsVersion" MAXIMUM_REQUIRED_OS_VERSION, maximum_required_os_version str -> Option<&str>, with_maximum_required_os_version(String), "`maximumRequiredOsVersion`: `Edm.String`";
    "maximumWarningOsVersion" MAXIMUM_WARNING_OS_VERSION, maximum_warning_os_version str -> Option<&str>, with_maximum_warning_os_version(String), "`maximumWarningOsVersion`: `Edm.String`";
    "maximumWipeOsVersion" MAXIMUM_WIPE_OS_VERSION, maximum_wipe_os_version str -> Option<&str>, with_maximum_wipe_os_version(String), "`maximumWipeOsVersion`: `Edm.String`";
    "periodOfflineBeforeWipeIsEnforced" PERIOD_OFFLINE_BEFORE_WIPE_IS_ENFORCED, period_offline_before_wipe_is_enforced duration -> Parsed<Duration>, with_period_offline_before_wipe_is_enforced(Duration), "`periodOfflineBeforeWipeIsEnforced`: `Edm.Duration`";
    "periodOfflineBeforeAccessCheck" PERIOD_OFFLINE_BEFORE_ACCESS_CHECK, period_offline_before_access_check duration -> Parsed<Duration>, with_period_offline_before_access_check(Duration), "`periodOfflineBeforeAccessCheck`: `Edm.Duration`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::TargetedManagedAppPolicyAssignment]>, with_assignments(Vec<super::TargetedManagedAppPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`";
    "apps" APPS, apps models -> Option<&[super::ManagedMobileApp]>, with_apps(Vec<super::ManagedMobileApp>), "`apps`: `Collection(microsoft.graph.managedMobileApp)`";
}

crate::runtime::model! {
    /// Inherits from managedDevice.
    ///
    /// [`microsoft.graph.windowsManagedDevice`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmanageddevice?view=graph-rest-beta), with the accessors of [`ManagedDevice`](super::ManagedDevice)
    WindowsManagedDevice: super::ManagedDevice = "microsoft.graph.windowsManagedDevice";
    inherited "id" ID, with_id(String), "`id`";
    inherited "userId" USER_ID, with_user_id(String), "`userId`";
    inherited "deviceName" DEVICE_NAME, with_device_name(String), "`deviceName`";
    inherited "hardwareInformation" HARDWARE_INFORMATION, with_hardware_information(super::HardwareInformation), "`hardwareInformation`";
    inherited "ownerType" OWNER_TYPE, with_owner_type(super::OwnerType), "`ownerType`";
    inherited "managedDeviceOwnerType" MANAGED_DEVICE_OWNER_TYPE, with_managed_device_owner_type(super::ManagedDeviceOwnerType), "`managedDeviceOwnerType`";
    inherited "deviceActionResults" DEVICE_ACTION_RESULTS, with_device_action_results(Vec<super::DeviceActionResult>), "`deviceActionResults`";
    inherited "managementState" MANAGEMENT_STATE, with_management_state(super::ManagementState), "`managementState`";
    inherited "enrolledDateTime" ENROLLED_DATE_TIME, with_enrolled_date_time(OffsetDateTime), "`enrolledDateTime`";
    inherited "lastSyncDateTime" LAST_SYNC_DATE_TIME, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`";
    inherited "chassisType" CHASSIS_TYPE, with_chassis_type(super::ChassisType), "`chassisType`";
    inherited "operatingSystem" OPERATING_SYSTEM, with_operating_system(String), "`operatingSystem`";
    inherited "deviceType" DEVICE_TYPE, with_device_type(super::DeviceType), "`deviceType`";
    inherited "complianceState" COMPLIANCE_STATE, with_compliance_state(super::ComplianceState), "`complianceState`";
    inherited "jailBroken" JAIL_BROKEN, with_jail_broken(String), "`jailBroken`";
    inherited "managementAgent" MANAGEMENT_AGENT, with_management_agent(super::ManagementAgentType), "`managementAgent`";
    inherited "osVersion" OS_VERSION, with_os_version(String), "`osVersion`";
    inherited "easActivated" EAS_ACTIVATED, with_eas_activated(bool), "`easActivated`";
    inherited "easDeviceId" EAS_DEVICE_ID, with_eas_device_id(String), "`easDeviceId`";
    inherited "easActivationDateTime" EAS_ACTIVATION_DATE_TIME, with_eas_activation_date_time(OffsetDateTime), "`easActivationDateTime`";
    inherited "aadRegistered" AAD_REGISTERED, with_aad_registered(bool), "`aadRegistered`";
    inherited "azureADRegistered" AZURE_AD_REGISTERED, with_azure_ad_registered(bool), "`azureADRegistered`";
    inherited "deviceEnrollmentType" DEVICE_ENROLLMENT_TYPE, with_device_enrollment_type(super::DeviceEnrollmentType), "`deviceEnrollmentType`";
    inherited "lostModeState" LOST_MODE_STATE, with_lost_mode_state(super::LostModeState), "`lostModeState`";
    inherited "activationLockBypassCode" ACTIVATION_LOCK_BYPASS_CODE, with_activation_lock_bypass_code(String), "`activationLockBypassCode`";
    inherited "emailAddress" EMAIL_ADDRESS, with_email_address(String), "`emailAddress`";
    inherited "azureActiveDirectoryDeviceId" AZURE_ACTIVE_DIRECTORY_DEVICE_ID, with_azure_active_directory_device_id(String), "`azureActiveDirectoryDeviceId`";
    inherited "azureADDeviceId" AZURE_AD_DEVICE_ID, with_azure_ad_device_id(String), "`azureADDeviceId`";
    inherited "deviceRegistrationState" DEVICE_REGISTRATION_STATE, with_device_registration_state(super::DeviceRegistrationState), "`deviceRegistrationState`";
    inherited "deviceCategoryDisplayName" DEVICE_CATEGORY_DISPLAY_NAME, with_device_category_display_name(String), "`deviceCategoryDisplayName`";
    inherited "isSupervised" IS_SUPERVISED, with_is_supervised(bool), "`isSupervised`";
    inherited "exchangeLastSuccessfulSyncDateTime" EXCHANGE_LAST_SUCCESSFUL_SYNC_DATE_TIME, with_exchange_last_successful_sync_date_time(OffsetDateTime), "`exchangeLastSuccessfulSyncDateTime`";
    inherited "exchangeAccessState" EXCHANGE_ACCESS_STATE, with_exchange_access_state(super::DeviceManagementExchangeAccessState), "`exchangeAccessState`";
    inherited "exchangeAccessStateReason" EXCHANGE_ACCESS_STATE_REASON, with_exchange_access_state_reason(super::DeviceManagementExchangeAccessStateReason), "`exchangeAccessStateReason`";
    inherited "remoteAssistanceSessionUrl" REMOTE_ASSISTANCE_SESSION_URL, with_remote_assistance_session_url(String), "`remoteAssistanceSessionUrl`";
    inherited "remoteAssistanceSessionErrorDetails" REMOTE_ASSISTANCE_SESSION_ERROR_DETAILS, with_remote_assistance_session_error_details(String), "`remoteAssistanceSessionErrorDetails`";
    inherited "isEncrypted" IS_ENCRYPTED, with_is_encrypted(bool), "`isEncrypted`";
    inherited "userPrincipalName" USER_PRINCIPAL_NAME, with_user_principal_name(String), "`userPrincipalName`";
    inherited "model" MODEL, with_model(String), "`model`";
    inherited "manufacturer" MANUFACTURER, with_manufacturer(String), "`manufacturer`";
    inherited "imei" IMEI, with_imei(String), "`imei`";
    inherited "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`";
    inherited "serialNumber" SERIAL_NUMBER, with_serial_number(String), "`serialNumber`";
    inherited "phoneNumber" PHONE_NUMBER, with_phone_number(String), "`phoneNumber`";
    inherited "androidSecurityPatchLevel" ANDROID_SECURITY_PATCH_LEVEL, with_android_security_patch_level(String), "`androidSecurityPatchLevel`";
    inherited "userDisplayName" USER_DISPLAY_NAME, with_user_display_name(String), "`userDisplayName`";
    inherited "configurationManagerClientEnabledFeatures" CONFIGURATION_MANAGER_CLIENT_ENABLED_FEATURES, with_configuration_manager_client_enabled_features(super::ConfigurationManagerClientEnabledFeatures), "`configurationManagerClientEnabledFeatures`";
    inherited "wiFiMacAddress" WI_FI_MAC_ADDRESS, with_wi_fi_mac_address(String), "`wiFiMacAddress`";
    inherited "deviceHealthAttestationState" DEVICE_HEALTH_ATTESTATION_STATE, with_device_health_attestation_state(super::DeviceHealthAttestationState), "`deviceHealthAttestationState`";
    inherited "subscriberCarrier" SUBSCRIBER_CARRIER, with_subscriber_carrier(String), "`subscriberCarrier`";
    inherited "meid" MEID, with_meid(String), "`meid`";
    inherited "totalStorageSpaceInBytes" TOTAL_STORAGE_SPACE_IN_BYTES, with_total_storage_space_in_bytes(i64), "`totalStorageSpaceInBytes`";
    inherited "freeStorageSpaceInBytes" FREE_STORAGE_SPACE_IN_BYTES, with_free_storage_space_in_bytes(i64), "`freeStorageSpaceInBytes`";
    inherited "managedDeviceName" MANAGED_DEVICE_NAME, with_managed_device_name(String), "`managedDeviceName`";
    inherited "partnerReportedThreatState" PARTNER_REPORTED_THREAT_STATE, with_partner_reported_threat_state(super::ManagedDevicePartnerReportedHealthState), "`partnerReportedThreatState`";
    inherited "retireAfterDateTime" RETIRE_AFTER_DATE_TIME, with_retire_after_date_time(OffsetDateTime), "`retireAfterDateTime`";
    inherited "usersLoggedOn" USERS_LOGGED_ON, with_users_logged_on(Vec<super::LoggedOnUser>), "`usersLoggedOn`";
    inherited "preferMdmOverGroupPolicyAppliedDateTime" PREFER_MDM_OVER_GROUP_POLICY_APPLIED_DATE_TIME, with_prefer_mdm_over_group_policy_applied_date_time(OffsetDateTime), "`preferMdmOverGroupPolicyAppliedDateTime`";
    inherited "autopilotEnrolled" AUTOPILOT_ENROLLED, with_autopilot_enrolled(bool), "`autopilotEnrolled`";
    inherited "requireUserEnrollmentApproval" REQUIRE_USER_ENROLLMENT_APPROVAL, with_require_user_enrollment_approval(bool), "`requireUserEnrollmentApproval`";
    inherited "managementCertificateExpirationDate" MANAGEMENT_CERTIFICATE_EXPIRATION_DATE, with_management_certificate_expiration_date(OffsetDateTime), "`managementCertificateExpirationDate`";
    inherited "iccid" ICCID, with_iccid(String), "`iccid`";
    inherited "udid" UDID, with_udid(String), "`udid`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "windowsActiveMalwareCount" WINDOWS_ACTIVE_MALWARE_COUNT, with_windows_active_malware_count(i32), "`windowsActiveMalwareCount`";
    inherited "windowsRemediatedMalwareCount" WINDOWS_REMEDIATED_MALWARE_COUNT, with_windows_remediated_malware_count(i32), "`windowsRemediatedMalwareCount`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "configurationManagerClientHealthState" CONFIGURATION_MANAGER_CLIENT_HEALTH_STATE, with_configuration_manager_client_health_state(super::ConfigurationManagerClientHealthState), "`configurationManagerClientHealthState`";
    inherited "configurationManagerClientInformation" CONFIGURATION_MANAGER_CLIENT_INFORMATION, with_configuration_manager_client_information(super::ConfigurationManagerClientInformation), "`configurationManagerClientInformation`";
    inherited "ethernetMacAddress" ETHERNET_MAC_ADDRESS, with_ethernet_mac_address(String), "`ethernetMacAddress`";
    inherited "physicalMemoryInBytes" PHYSICAL_MEMORY_IN_BYTES, with_physical_memory_in_bytes(i64), "`physicalMemoryInBytes`";
    inherited "processorArchitecture" PROCESSOR_ARCHITECTURE, with_processor_architecture(super::ManagedDeviceArchitecture), "`processorArchitecture`";
    inherited "specificationVersion" SPECIFICATION_VERSION, with_specification_version(String), "`specificationVersion`";
    inherited "joinType" JOIN_TYPE, with_join_type(super::JoinType), "`joinType`";
    inherited "skuFamily" SKU_FAMILY, with_sku_family(String), "`skuFamily`";
    inherited "skuNumber" SKU_NUMBER, with_sku_number(i32), "`skuNumber`";
    inherited "managementFeatures" MANAGEMENT_FEATURES, with_management_features(super::ManagedDeviceManagementFeatures), "`managementFeatures`";
    inherited "chromeOSDeviceInfo" CHROME_OS_DEVICE_INFO, with_chrome_os_device_info(Vec<super::ChromeOsDeviceProperty>), "`chromeOSDeviceInfo`";
    inherited "enrollmentProfileName" ENROLLMENT_PROFILE_NAME, with_enrollment_profile_name(String), "`enrollmentProfileName`";
    inherited "bootstrapTokenEscrowed" BOOTSTRAP_TOKEN_ESCROWED, with_bootstrap_token_escrowed(bool), "`bootstrapTokenEscrowed`";
    inherited "deviceFirmwareConfigurationInterfaceManaged" DEVICE_FIRMWARE_CONFIGURATION_INTERFACE_MANAGED, with_device_firmware_configuration_interface_managed(bool), "`deviceFirmwareConfigurationInterfaceManaged`";
    inherited "detectedApps" DETECTED_APPS, with_detected_apps(Vec<super::DetectedApp>), "`detectedApps`";
    inherited "deviceCategory" DEVICE_CATEGORY, with_device_category(super::DeviceCategory), "`deviceCategory`";
    inherited "windowsProtectionState" WINDOWS_PROTECTION_STATE, with_windows_protection_state(super::WindowsProtectionState), "`windowsProtectionState`";
    inherited "users" USERS, with_users(Vec<super::User>), "`users`";
    inherited "logCollectionRequests" LOG_COLLECTION_REQUESTS, with_log_collection_requests(Vec<super::DeviceLogCollectionResponse>), "`logCollectionRequests`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsManagementApp`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmanagementapp?view=graph-rest-beta)
    WindowsManagementApp = "microsoft.graph.windowsManagementApp";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "availableVersion" AVAILABLE_VERSION, available_version str -> Option<&str>, with_available_version(String), "`availableVersion`: `Edm.String`";
    "managedInstaller" MANAGED_INSTALLER, managed_installer enumeration -> Option<super::ManagedInstallerStatus>, with_managed_installer(super::ManagedInstallerStatus), "`managedInstaller`: `microsoft.graph.managedInstallerStatus`" "Possible values are: disabled, enabled.";
    "managedInstallerConfiguredDateTime" MANAGED_INSTALLER_CONFIGURED_DATE_TIME, managed_installer_configured_date_time str -> Option<&str>, with_managed_installer_configured_date_time(String), "`managedInstallerConfiguredDateTime`: `Edm.String`";
    "healthStates" HEALTH_STATES, health_states models -> Option<&[super::WindowsManagementAppHealthState]>, with_health_states(Vec<super::WindowsManagementAppHealthState>), "`healthStates`: `Collection(microsoft.graph.windowsManagementAppHealthState)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsManagementAppHealthState`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmanagementapphealthstate?view=graph-rest-beta)
    WindowsManagementAppHealthState = "microsoft.graph.windowsManagementAppHealthState";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "healthState" HEALTH_STATE, health_state enumeration -> Option<super::HealthState>, with_health_state(super::HealthState), "`healthState`: `microsoft.graph.healthState`" "Possible values are: unknown, healthy, unhealthy.";
    "installedVersion" INSTALLED_VERSION, installed_version str -> Option<&str>, with_installed_version(String), "`installedVersion`: `Edm.String`";
    "lastCheckInDateTime" LAST_CHECK_IN_DATE_TIME, last_check_in_date_time date_time -> Parsed<OffsetDateTime>, with_last_check_in_date_time(OffsetDateTime), "`lastCheckInDateTime`: `Edm.DateTimeOffset`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "deviceOSVersion" DEVICE_OS_VERSION, device_os_version str -> Option<&str>, with_device_os_version(String), "`deviceOSVersion`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.windowsMicrosoftEdgeApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsmicrosoftedgeapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    WindowsMicrosoftEdgeApp: super::MobileApp = "microsoft.graph.windowsMicrosoftEdgeApp";
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
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    "supersedingAppCount" SUPERSEDING_APP_COUNT, superseding_app_count i32 -> Option<i32>, with_superseding_app_count(i32), "`supersedingAppCount`: `Edm.Int32`" "Inherited from intune-apps-mobileapp.";
    "supersededAppCount" SUPERSEDED_APP_COUNT, superseded_app_count i32 -> Option<i32>, with_superseded_app_count(i32), "`supersededAppCount`: `Edm.Int32`" "Inherited from intune-apps-mobileapp.";
    "channel" CHANNEL, channel enumeration -> Option<super::MicrosoftEdgeChannel>, with_channel(super::MicrosoftEdgeChannel), "`channel`: `microsoft.graph.microsoftEdgeChannel`" "Possible values are: dev, beta, stable.";
    "displayLanguageLocale" DISPLAY_LANGUAGE_LOCALE, display_language_locale str -> Option<&str>, with_display_language_locale(String), "`displayLanguageLocale`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsMinimumOperatingSystem`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsminimumoperatingsystem?view=graph-rest-beta)
    WindowsMinimumOperatingSystem = "microsoft.graph.windowsMinimumOperatingSystem";
    "v8_0" V8_0, v8_0 bool -> Option<bool>, with_v8_0(bool), "`v8_0`: `Edm.Boolean`";
    "v8_1" V8_1, v8_1 bool -> Option<bool>, with_v8_1(bool), "`v8_1`: `Edm.Boolean`";
    "v10_0" V10_0, v10_0 bool -> Option<bool>, with_v10_0(bool), "`v10_0`: `Edm.Boolean`";
    "v10_1607" V10_1607, v10_1607 bool -> Option<bool>, with_v10_1607(bool), "`v10_1607`: `Edm.Boolean`";
    "v10_1703" V10_1703, v10_1703 bool -> Option<bool>, with_v10_1703(bool), "`v10_1703`: `Edm.Boolean`";
    "v10_1709" V10_1709, v10_1709 bool -> Option<bool>, with_v10_1709(bool), "`v10_1709`: `Edm.Boolean`";
    "v10_1803" V10_1803, v10_1803 bool -> Option<bool>, with_v10_1803(bool), "`v10_1803`: `Edm.Boolean`";
    "v10_1809" V10_1809, v10_1809 bool -> Option<bool>, with_v10_1809(bool), "`v10_1809`: `Edm.Boolean`";
    "v10_1903" V10_1903, v10_1903 bool -> Option<bool>, with_v10_1903(bool), "`v10_1903`: `Edm.Boolean`";
    "v10_1909" V10_1909, v10_1909 bool -> Option<bool>, with_v10_1909(bool), "`v10_1909`: `Edm.Boolean`";
    "v10_2004" V10_2004, v10_2004 bool -> Option<bool>, with_v10_2004(bool), "`v10_2004`: `Edm.Boolean`";
    "v10_2H20" V10_2H20, v10_2h20 bool -> Option<bool>, with_v10_2h20(bool), "`v10_2H20`: `Edm.Boolean`";
    "v10_21H1" V10_21H1, v10_21h1 bool -> Option<bool>, with_v10_21h1(bool), "`v10_21H1`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.windowsMobileMSI`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsmobilemsi?view=graph-rest-beta), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    WindowsMobileMsi: super::MobileLobApp, super::MobileApp = "microsoft.graph.windowsMobileMSI";
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
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    inherited "supersedingAppCount" SUPERSEDING_APP_COUNT, with_superseding_app_count(i32), "`supersedingAppCount`";
    inherited "supersededAppCount" SUPERSEDED_APP_COUNT, with_superseded_app_count(i32), "`supersededAppCount`";
    inherited "committedContentVersion" COMMITTED_CONTENT_VERSION, with_committed_content_version(String), "`committedContentVersion`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "contentVersions" CONTENT_VERSIONS, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`";
    "commandLine" COMMAND_LINE, command_line str -> Option<&str>, with_command_line(String), "`commandLine`: `Edm.String`";
    "productCode" PRODUCT_CODE, product_code str -> Option<&str>, with_product_code(String), "`productCode`: `Edm.String`";
    "productVersion" PRODUCT_VERSION, product_version str -> Option<&str>, with_product_version(String), "`productVersion`: `Edm.String`";
    "ignoreVersionDetection" IGNORE_VERSION_DETECTION, ignore_version_detection bool -> Option<bool>, with_ignore_version_detection(bool), "`ignoreVersionDetection`: `Edm.Boolean`";
    "identityVersion" IDENTITY_VERSION, identity_version str -> Option<&str>, with_identity_version(String), "`identityVersion`: `Edm.String`";
    "useDeviceContext" USE_DEVICE_CONTEXT, use_device_context bool -> Option<bool>, with_use_device_context(bool), "`useDeviceContext`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsNetworkIsolationPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsnetworkisolationpolicy?view=graph-rest-beta)
    WindowsNetworkIsolationPolicy = "microsoft.graph.windowsNetworkIsolationPolicy";
    "enterpriseNetworkDomainNames" ENTERPRISE_NETWORK_DOMAIN_NAMES, enterprise_network_domain_names strs -> Option<Vec<&str>>, with_enterprise_network_domain_names(Vec<String>), "`enterpriseNetworkDomainNames`: `Collection(Edm.String)`";
    "enterpriseCloudResources" ENTERPRISE_CLOUD_RESOURCES, enterprise_cloud_resources models -> Option<&[super::ProxiedDomain]>, with_enterprise_cloud_resources(Vec<super::ProxiedDomain>), "`enterpriseCloudResources`: `Collection(microsoft.graph.proxiedDomain)`";
    "enterpriseIPRanges" ENTERPRISE_IP_RANGES, enterprise_ip_ranges models -> Option<&[super::IpRange]>, with_enterprise_ip_ranges(Vec<super::IpRange>), "`enterpriseIPRanges`: `Collection(microsoft.graph.ipRange)`";
    "enterpriseInternalProxyServers" ENTERPRISE_INTERNAL_PROXY_SERVERS, enterprise_internal_proxy_servers strs -> Option<Vec<&str>>, with_enterprise_internal_proxy_servers(Vec<String>), "`enterpriseInternalProxyServers`: `Collection(Edm.String)`";
    "enterpriseIPRangesAreAuthoritative" ENTERPRISE_IP_RANGES_ARE_AUTHORITATIVE, enterprise_ip_ranges_are_authoritative bool -> Option<bool>, with_enterprise_ip_ranges_are_authoritative(bool), "`enterpriseIPRangesAreAuthoritative`: `Edm.Boolean`";
    "enterpriseProxyServers" ENTERPRISE_PROXY_SERVERS, enterprise_proxy_servers strs -> Option<Vec<&str>>, with_enterprise_proxy_servers(Vec<String>), "`enterpriseProxyServers`: `Collection(Edm.String)`";
    "enterpriseProxyServersAreAuthoritative" ENTERPRISE_PROXY_SERVERS_ARE_AUTHORITATIVE, enterprise_proxy_servers_are_authoritative bool -> Option<bool>, with_enterprise_proxy_servers_are_authoritative(bool), "`enterpriseProxyServersAreAuthoritative`: `Edm.Boolean`";
    "neutralDomainResources" NEUTRAL_DOMAIN_RESOURCES, neutral_domain_resources strs -> Option<Vec<&str>>, with_neutral_domain_resources(Vec<String>), "`neutralDomainResources`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from officeclientconfiguration.
    ///
    /// [`microsoft.graph.windowsOfficeClientConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-windowsofficeclientconfiguration?view=graph-rest-beta), with the accessors of [`OfficeClientConfiguration`](super::OfficeClientConfiguration)
    WindowsOfficeClientConfiguration: super::OfficeClientConfiguration = "microsoft.graph.windowsOfficeClientConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "userPreferencePayload" USER_PREFERENCE_PAYLOAD, with_user_preference_payload(Value), "`userPreferencePayload`";
    inherited "policyPayload" POLICY_PAYLOAD, with_policy_payload(Value), "`policyPayload`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "userCheckinSummary" USER_CHECKIN_SUMMARY, with_user_checkin_summary(super::OfficeUserCheckinSummary), "`userCheckinSummary`";
    inherited "checkinStatuses" CHECKIN_STATUSES, with_checkin_statuses(Vec<super::OfficeClientCheckinStatus>), "`checkinStatuses`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::OfficeClientConfigurationAssignment>), "`assignments`";
}

crate::runtime::model! {
    /// Inherits from officeclientconfiguration.
    ///
    /// [`microsoft.graph.windowsOfficeClientSecurityConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-windowsofficeclientsecurityconfiguration?view=graph-rest-beta), with the accessors of [`OfficeClientConfiguration`](super::OfficeClientConfiguration)
    WindowsOfficeClientSecurityConfiguration: super::OfficeClientConfiguration = "microsoft.graph.windowsOfficeClientSecurityConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "userPreferencePayload" USER_PREFERENCE_PAYLOAD, with_user_preference_payload(Value), "`userPreferencePayload`";
    inherited "policyPayload" POLICY_PAYLOAD, with_policy_payload(Value), "`policyPayload`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "userCheckinSummary" USER_CHECKIN_SUMMARY, with_user_checkin_summary(super::OfficeUserCheckinSummary), "`userCheckinSummary`";
    inherited "checkinStatuses" CHECKIN_STATUSES, with_checkin_statuses(Vec<super::OfficeClientCheckinStatus>), "`checkinStatuses`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::OfficeClientConfigurationAssignment>), "`assignments`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsPackageInformation`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowspackageinformation?view=graph-rest-beta)
    WindowsPackageInformation = "microsoft.graph.windowsPackageInformation";
    "applicableArchitecture" APPLICABLE_ARCHITECTURE, applicable_architecture flags -> Option<Flags<super::WindowsArchitecture>>, with_applicable_architecture(Flags<super::WindowsArchitecture>), "`applicableArchitecture`: `microsoft.graph.windowsArchitecture`" "Possible values are: none, x86, x64, arm, neutral, arm64.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "identityName" IDENTITY_NAME, identity_name str -> Option<&str>, with_identity_name(String), "`identityName`: `Edm.String`";
    "identityPublisher" IDENTITY_PUBLISHER, identity_publisher str -> Option<&str>, with_identity_publisher(String), "`identityPublisher`: `Edm.String`";
    "identityResourceIdentifier" IDENTITY_RESOURCE_IDENTIFIER, identity_resource_identifier str -> Option<&str>, with_identity_resource_identifier(String), "`identityResourceIdentifier`: `Edm.String`";
    "identityVersion" IDENTITY_VERSION, identity_version str -> Option<&str>, with_identity_version(String), "`identityVersion`: `Edm.String`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::WindowsMinimumOperatingSystem>, with_minimum_supported_operating_system(super::WindowsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.windowsMinimumOperatingSystem`";
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.windowsPhone81AppX`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsphone81appx?view=graph-rest-beta), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    WindowsPhone81AppX: super::MobileLobApp, super::MobileApp = "microsoft.graph.windowsPhone81AppX" {
        "microsoft.graph.windowsPhone81AppXBundle",
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
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    inherited "supersedingAppCount" SUPERSEDING_APP_COUNT, with_superseding_app_count(i32), "`supersedingAppCount`";
    inherited "supersededAppCount" SUPERSEDED_APP_COUNT, with_superseded_app_count(i32), "`supersededAppCount`";
    inherited "committedContentVersion" COMMITTED_CONTENT_VERSION, with_committed_content_version(String), "`committedContentVersion`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "contentVersions" CONTENT_VERSIONS, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`";
    "applicableArchitectures" APPLICABLE_ARCHITECTURES, applicable_architectures flags -> Option<Flags<super::WindowsArchitecture>>, with_applicable_architectures(Flags<super::WindowsArchitecture>), "`applicableArchitectures`: `microsoft.graph.windowsArchitecture`" "Possible values are: none, x86, x64, arm, neutral, arm64.";
    "identityName" IDENTITY_NAME, identity_name str -> Option<&str>, with_identity_name(String), "`identityName`: `Edm.String`";
    "identityPublisherHash" IDENTITY_PUBLISHER_HASH, identity_publisher_hash str -> Option<&str>, with_identity_publisher_hash(String), "`identityPublisherHash`: `Edm.String`";
    "identityResourceIdentifier" IDENTITY_RESOURCE_IDENTIFIER, identity_resource_identifier str -> Option<&str>, with_identity_resource_identifier(String), "`identityResourceIdentifier`: `Edm.String`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::WindowsMinimumOperatingSystem>, with_minimum_supported_operating_system(super::WindowsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.windowsMinimumOperatingSystem`";
    "phoneProductIdentifier" PHONE_PRODUCT_IDENTIFIER, phone_product_identifier str -> Option<&str>, with_phone_product_identifier(String), "`phoneProductIdentifier`: `Edm.String`";
    "phonePublisherId" PHONE_PUBLISHER_ID, phone_publisher_id str -> Option<&str>, with_phone_publisher_id(String), "`phonePublisherId`: `Edm.String`";
    "identityVersion" IDENTITY_VERSION, identity_version str -> Option<&str>, with_identity_version(String), "`identityVersion`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowsPhone81AppX.
    ///
    /// [`microsoft.graph.windowsPhone81AppXBundle`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsphone81appxbundle?view=graph-rest-beta), with the accessors of [`WindowsPhone81AppX`](super::WindowsPhone81AppX)
    WindowsPhone81AppXBundle: super::WindowsPhone81AppX, super::MobileApp = "microsoft.graph.windowsPhone81AppXBundle";
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
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    inherited "supersedingAppCount" SUPERSEDING_APP_COUNT, with_superseding_app_count(i32), "`supersedingAppCount`";
    inherited "supersededAppCount" SUPERSEDED_APP_COUNT, with_superseded_app_count(i32), "`supersededAppCount`";
    inherited "committedContentVersion" COMMITTED_CONTENT_VERSION, with_committed_content_version(String), "`committedContentVersion`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "contentVersions" CONTENT_VERSIONS, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`";
    inherited "applicableArchitectures" APPLICABLE_ARCHITECTURES, with_applicable_architectures(Flags<super::WindowsArchitecture>), "`applicableArchitectures`";
    inherited "identityName" IDENTITY_NAME, with_identity_name(String), "`identityName`";
    inherited "identityPublisherHash" IDENTITY_PUBLISHER_HASH, with_identity_publisher_hash(String), "`identityPublisherHash`";
    inherited "identityResourceIdentifier" IDENTITY_RESOURCE_IDENTIFIER, with_identity_resource_identifier(String), "`identityResourceIdentifier`";
    inherited "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, with_minimum_supported_operating_system(super::WindowsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`";
    inherited "phoneProductIdentifier" PHONE_PRODUCT_IDENTIFIER, with_phone_product_identifier(String), "`phoneProductIdentifier`";
    inherited "phonePublisherId" PHONE_PUBLISHER_ID, with_phone_publisher_id(String), "`phonePublisherId`";
    inherited "identityVersion" IDENTITY_VERSION, with_identity_version(String), "`identityVersion`";
    "appXPackageInformationList" APP_X_PACKAGE_INFORMATION_LIST, app_x_package_information_list models -> Option<&[super::WindowsPackageInformation]>, with_app_x_package_information_list(Vec<super::WindowsPackageInformation>), "`appXPackageInformationList`: `Collection(microsoft.graph.windowsPackageInformation)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsPhone81CertificateProfileBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81certificateprofilebase?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsPhone81CertificateProfileBase: super::DeviceConfiguration = "microsoft.graph.windowsPhone81CertificateProfileBase" {
        "microsoft.graph.windowsPhone81SCEPCertificateProfile",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, renewal_threshold_percentage i32 -> Option<i32>, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`: `Edm.Int32`";
    "keyStorageProvider" KEY_STORAGE_PROVIDER, key_storage_provider enumeration -> Option<super::KeyStorageProviderOption>, with_key_storage_provider(super::KeyStorageProviderOption), "`keyStorageProvider`: `microsoft.graph.keyStorageProviderOption`" "Possible values are: useTpmKspOtherwiseUseSoftwareKsp, useTpmKspOtherwiseFail, usePassportForWorkKspOtherwiseFail, useSoftwareKsp.";
    "subjectNameFormat" SUBJECT_NAME_FORMAT, subject_name_format enumeration -> Option<super::SubjectNameFormat>, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`: `microsoft.graph.subjectNameFormat`" "Possible values are: commonName, commonNameIncludingEmail, commonNameAsEmail, custom, commonNameAsIMEI, commonNameAsSerialNumber, commonNameAsAadDeviceId, commonNameAsIntuneDeviceId, commonNameAsDurableDeviceId.";
    "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, subject_alternative_name_type flags -> Option<Flags<super::SubjectAlternativeNameType>>, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`: `microsoft.graph.subjectAlternativeNameType`" "Possible values are: none, emailAddress, userPrincipalName, customAzureADAttribute, domainNameService, universalResourceIdentifier.";
    "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, certificate_validity_period_value i32 -> Option<i32>, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`: `Edm.Int32`";
    "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, certificate_validity_period_scale enumeration -> Option<super::CertificateValidityPeriodScale>, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`: `microsoft.graph.certificateValidityPeriodScale`" "Possible values are: days, months, years.";
    "extendedKeyUsages" EXTENDED_KEY_USAGES, extended_key_usages models -> Option<&[super::ExtendedKeyUsage]>, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`: `Collection(microsoft.graph.extendedKeyUsage)`";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.windowsPhone81CompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81compliancepolicy?view=graph-rest-beta), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    WindowsPhone81CompliancePolicy: super::DeviceCompliancePolicy = "microsoft.graph.windowsPhone81CompliancePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "scheduledActionsForRule" SCHEDULED_ACTIONS_FOR_RULE, with_scheduled_actions_for_rule(Vec<super::DeviceComplianceScheduledActionForRule>), "`scheduledActionsForRule`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceComplianceDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceComplianceUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceComplianceDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceComplianceUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceCompliancePolicyAssignment>), "`assignments`";
    "passwordBlockSimple" PASSWORD_BLOCK_SIMPLE, password_block_simple bool -> Option<bool>, with_password_block_simple(bool), "`passwordBlockSimple`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeLock" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK, password_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_password_minutes_of_inactivity_before_lock(i32), "`passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passwordMinimumCharacterSetCount" PASSWORD_MINIMUM_CHARACTER_SET_COUNT, password_minimum_character_set_count i32 -> Option<i32>, with_password_minimum_character_set_count(i32), "`passwordMinimumCharacterSetCount`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::RequiredPasswordType>, with_password_required_type(super::RequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordRequired" PASSWORD_REQUIRED, password_required bool -> Option<bool>, with_password_required(bool), "`passwordRequired`: `Edm.Boolean`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "storageRequireEncryption" STORAGE_REQUIRE_ENCRYPTION, storage_require_encryption bool -> Option<bool>, with_storage_require_encryption(bool), "`storageRequireEncryption`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsPhone81CustomConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81customconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsPhone81CustomConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsPhone81CustomConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "omaSettings" OMA_SETTINGS, oma_settings models -> Option<&[super::OmaSetting]>, with_oma_settings(Vec<super::OmaSetting>), "`omaSettings`: `Collection(microsoft.graph.omaSetting)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsPhone81GeneralConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81generalconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsPhone81GeneralConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsPhone81GeneralConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "applyOnlyToWindowsPhone81" APPLY_ONLY_TO_WINDOWS_PHONE81, apply_only_to_windows_phone81 bool -> Option<bool>, with_apply_only_to_windows_phone81(bool), "`applyOnlyToWindowsPhone81`: `Edm.Boolean`, read-only" "Read-only.";
    "appsBlockCopyPaste" APPS_BLOCK_COPY_PASTE, apps_block_copy_paste bool -> Option<bool>, with_apps_block_copy_paste(bool), "`appsBlockCopyPaste`: `Edm.Boolean`";
    "bluetoothBlocked" BLUETOOTH_BLOCKED, bluetooth_blocked bool -> Option<bool>, with_bluetooth_blocked(bool), "`bluetoothBlocked`: `Edm.Boolean`";
    "cameraBlocked" CAMERA_BLOCKED, camera_blocked bool -> Option<bool>, with_camera_blocked(bool), "`cameraBlocked`: `Edm.Boolean`";
    "cellularBlockWifiTethering" CELLULAR_BLOCK_WIFI_TETHERING, cellular_block_wifi_tethering bool -> Option<bool>, with_cellular_block_wifi_tethering(bool), "`cellularBlockWifiTethering`: `Edm.Boolean`";
    "compliantAppsList" COMPLIANT_APPS_LIST, compliant_apps_list models -> Option<&[super::AppListItem]>, with_compliant_apps_list(Vec<super::AppListItem>), "`compliantAppsList`: `Collection(microsoft.graph.appListItem)`";
    "compliantAppListType" COMPLIANT_APP_LIST_TYPE, compliant_app_list_type enumeration -> Option<super::AppListType>, with_compliant_app_list_type(super::AppListType), "`compliantAppListType`: `microsoft.graph.appListType`" "Possible values are: none, appsInListCompliant, appsNotInListCompliant.";
    "diagnosticDataBlockSubmission" DIAGNOSTIC_DATA_BLOCK_SUBMISSION, diagnostic_data_block_submission bool -> Option<bool>, with_diagnostic_data_block_submission(bool), "`diagnosticDataBlockSubmission`: `Edm.Boolean`";
    "emailBlockAddingAccounts" EMAIL_BLOCK_ADDING_ACCOUNTS, email_block_adding_accounts bool -> Option<bool>, with_email_block_adding_accounts(bool), "`emailBlockAddingAccounts`: `Edm.Boolean`";
    "locationServicesBlocked" LOCATION_SERVICES_BLOCKED, location_services_blocked bool -> Option<bool>, with_location_services_blocked(bool), "`locationServicesBlocked`: `Edm.Boolean`";
    "microsoftAccountBlocked" MICROSOFT_ACCOUNT_BLOCKED, microsoft_account_blocked bool -> Option<bool>, with_microsoft_account_blocked(bool), "`microsoftAccountBlocked`: `Edm.Boolean`";
    "nfcBlocked" NFC_BLOCKED, nfc_blocked bool -> Option<bool>, with_nfc_blocked(bool), "`nfcBlocked`: `Edm.Boolean`";
    "passwordBlockSimple" PASSWORD_BLOCK_SIMPLE, password_block_simple bool -> Option<bool>, with_password_block_simple(bool), "`passwordBlockSimple`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinutesOfInactivityBeforeScreenTimeout" PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, password_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_password_minutes_of_inactivity_before_screen_timeout(i32), "`passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "passwordMinimumCharacterSetCount" PASSWORD_MINIMUM_CHARACTER_SET_COUNT, password_minimum_character_set_count i32 -> Option<i32>, with_password_minimum_character_set_count(i32), "`passwordMinimumCharacterSetCount`: `Edm.Int32`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordSignInFailureCountBeforeFactoryReset" PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET, password_sign_in_failure_count_before_factory_reset i32 -> Option<i32>, with_password_sign_in_failure_count_before_factory_reset(i32), "`passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`";
    "passwordRequiredType" PASSWORD_REQUIRED_TYPE, password_required_type enumeration -> Option<super::RequiredPasswordType>, with_password_required_type(super::RequiredPasswordType), "`passwordRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passwordRequired" PASSWORD_REQUIRED, password_required bool -> Option<bool>, with_password_required(bool), "`passwordRequired`: `Edm.Boolean`";
    "screenCaptureBlocked" SCREEN_CAPTURE_BLOCKED, screen_capture_blocked bool -> Option<bool>, with_screen_capture_blocked(bool), "`screenCaptureBlocked`: `Edm.Boolean`";
    "storageBlockRemovableStorage" STORAGE_BLOCK_REMOVABLE_STORAGE, storage_block_removable_storage bool -> Option<bool>, with_storage_block_removable_storage(bool), "`storageBlockRemovableStorage`: `Edm.Boolean`";
    "storageRequireEncryption" STORAGE_REQUIRE_ENCRYPTION, storage_require_encryption bool -> Option<bool>, with_storage_require_encryption(bool), "`storageRequireEncryption`: `Edm.Boolean`";
    "webBrowserBlocked" WEB_BROWSER_BLOCKED, web_browser_blocked bool -> Option<bool>, with_web_browser_blocked(bool), "`webBrowserBlocked`: `Edm.Boolean`";
    "wifiBlocked" WIFI_BLOCKED, wifi_blocked bool -> Option<bool>, with_wifi_blocked(bool), "`wifiBlocked`: `Edm.Boolean`";
    "wifiBlockAutomaticConnectHotspots" WIFI_BLOCK_AUTOMATIC_CONNECT_HOTSPOTS, wifi_block_automatic_connect_hotspots bool -> Option<bool>, with_wifi_block_automatic_connect_hotspots(bool), "`wifiBlockAutomaticConnectHotspots`: `Edm.Boolean`";
    "wifiBlockHotspotReporting" WIFI_BLOCK_HOTSPOT_REPORTING, wifi_block_hotspot_reporting bool -> Option<bool>, with_wifi_block_hotspot_reporting(bool), "`wifiBlockHotspotReporting`: `Edm.Boolean`";
    "windowsStoreBlocked" WINDOWS_STORE_BLOCKED, windows_store_blocked bool -> Option<bool>, with_windows_store_blocked(bool), "`windowsStoreBlocked`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from windowsCertificateProfileBase.
    ///
    /// [`microsoft.graph.windowsPhone81ImportedPFXCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81importedpfxcertificateprofile?view=graph-rest-beta), with the accessors of [`WindowsCertificateProfileBase`](super::WindowsCertificateProfileBase)
    WindowsPhone81ImportedPfxCertificateProfile: super::WindowsCertificateProfileBase, super::DeviceConfiguration = "microsoft.graph.windowsPhone81ImportedPFXCertificateProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`";
    inherited "keyStorageProvider" KEY_STORAGE_PROVIDER, with_key_storage_provider(super::KeyStorageProviderOption), "`keyStorageProvider`";
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    "intendedPurpose" INTENDED_PURPOSE, intended_purpose enumeration -> Option<super::IntendedPurpose>, with_intended_purpose(super::IntendedPurpose), "`intendedPurpose`: `microsoft.graph.intendedPurpose`" "Possible values are: unassigned, smimeSigning, vpn, wifi, smimeEncryption.";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// Inherits from windowsPhone81CertificateProfileBase.
    ///
    /// [`microsoft.graph.windowsPhone81SCEPCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81scepcertificateprofile?view=graph-rest-beta), with the accessors of [`WindowsPhone81CertificateProfileBase`](super::WindowsPhone81CertificateProfileBase)
    WindowsPhone81ScepCertificateProfile: super::WindowsPhone81CertificateProfileBase, super::DeviceConfiguration = "microsoft.graph.windowsPhone81SCEPCertificateProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`";
    inherited "keyStorageProvider" KEY_STORAGE_PROVIDER, with_key_storage_provider(super::KeyStorageProviderOption), "`keyStorageProvider`";
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    inherited "extendedKeyUsages" EXTENDED_KEY_USAGES, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`";
    "scepServerUrls" SCEP_SERVER_URLS, scep_server_urls strs -> Option<Vec<&str>>, with_scep_server_urls(Vec<String>), "`scepServerUrls`: `Collection(Edm.String)`";
    "subjectNameFormatString" SUBJECT_NAME_FORMAT_STRING, subject_name_format_string str -> Option<&str>, with_subject_name_format_string(String), "`subjectNameFormatString`: `Edm.String`";
    "keyUsage" KEY_USAGE, key_usage enumeration -> Option<super::KeyUsages>, with_key_usage(super::KeyUsages), "`keyUsage`: `microsoft.graph.keyUsages`" "Possible values are: keyEncipherment, digitalSignature.";
    "keySize" KEY_SIZE, key_size enumeration -> Option<super::KeySize>, with_key_size(super::KeySize), "`keySize`: `microsoft.graph.keySize`" "Possible values are: size1024, size2048, size4096.";
    "hashAlgorithm" HASH_ALGORITHM, hash_algorithm enumeration -> Option<super::HashAlgorithms>, with_hash_algorithm(super::HashAlgorithms), "`hashAlgorithm`: `microsoft.graph.hashAlgorithms`" "Possible values are: sha1, sha2.";
    "subjectAlternativeNameFormatString" SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, subject_alternative_name_format_string str -> Option<&str>, with_subject_alternative_name_format_string(String), "`subjectAlternativeNameFormatString`: `Edm.String`";
    "rootCertificate" ROOT_CERTIFICATE, root_certificate model -> Option<&super::WindowsPhone81TrustedRootCertificate>, with_root_certificate(super::WindowsPhone81TrustedRootCertificate), "`rootCertificate`: `microsoft.graph.windowsPhone81TrustedRootCertificate`";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.windowsPhone81StoreApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsphone81storeapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    WindowsPhone81StoreApp: super::MobileApp = "microsoft.graph.windowsPhone81StoreApp";
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
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    "supersedingAppCount" SUPERSEDING_APP_COUNT, superseding_app_count i32 -> Option<i32>, with_superseding_app_count(i32), "`supersedingAppCount`: `Edm.Int32`" "Inherited from intune-apps-mobileapp.";
    "supersededAppCount" SUPERSEDED_APP_COUNT, superseded_app_count i32 -> Option<i32>, with_superseded_app_count(i32), "`supersededAppCount`: `Edm.Int32`" "Inherited from intune-apps-mobileapp.";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsPhone81TrustedRootCertificate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81trustedrootcertificate?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsPhone81TrustedRootCertificate: super::DeviceConfiguration = "microsoft.graph.windowsPhone81TrustedRootCertificate";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "trustedRootCertificate" TRUSTED_ROOT_CERTIFICATE, trusted_root_certificate binary -> Parsed<Bytes>, with_trusted_root_certificate(Bytes), "`trustedRootCertificate`: `Edm.Binary`";
    "certFileName" CERT_FILE_NAME, cert_file_name str -> Option<&str>, with_cert_file_name(String), "`certFileName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windows81vpnconfiguration.
    ///
    /// [`microsoft.graph.windowsPhone81VpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81vpnconfiguration?view=graph-rest-beta), with the accessors of [`Windows81VpnConfiguration`](super::Windows81VpnConfiguration)
    WindowsPhone81VpnConfiguration: super::Windows81VpnConfiguration, super::DeviceConfiguration = "microsoft.graph.windowsPhone81VpnConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "connectionName" CONNECTION_NAME, with_connection_name(String), "`connectionName`";
    inherited "servers" SERVERS, with_servers(Vec<super::VpnServer>), "`servers`";
    inherited "customXml" CUSTOM_XML, with_custom_xml(Bytes), "`customXml`";
    inherited "applyOnlyToWindows81" APPLY_ONLY_TO_WINDOWS81, with_apply_only_to_windows81(bool), "`applyOnlyToWindows81`";
    inherited "connectionType" CONNECTION_TYPE, with_connection_type(super::WindowsVpnConnectionType), "`connectionType`";
    inherited "loginGroupOrDomain" LOGIN_GROUP_OR_DOMAIN, with_login_group_or_domain(String), "`loginGroupOrDomain`";
    inherited "enableSplitTunneling" ENABLE_SPLIT_TUNNELING, with_enable_split_tunneling(bool), "`enableSplitTunneling`";
    inherited "proxyServer" PROXY_SERVER, with_proxy_server(super::Windows81VpnProxyServer), "`proxyServer`";
    "bypassVpnOnCompanyWifi" BYPASS_VPN_ON_COMPANY_WIFI, bypass_vpn_on_company_wifi bool -> Option<bool>, with_bypass_vpn_on_company_wifi(bool), "`bypassVpnOnCompanyWifi`: `Edm.Boolean`";
    "bypassVpnOnHomeWifi" BYPASS_VPN_ON_HOME_WIFI, bypass_vpn_on_home_wifi bool -> Option<bool>, with_bypass_vpn_on_home_wifi(bool), "`bypassVpnOnHomeWifi`: `Edm.Boolean`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::VpnAuthenticationMethod>, with_authentication_method(super::VpnAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.vpnAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, sharedSecret, derivedCredential, azureAD.";
    "rememberUserCredentials" REMEMBER_USER_CREDENTIALS, remember_user_credentials bool -> Option<bool>, with_remember_user_credentials(bool), "`rememberUserCredentials`: `Edm.Boolean`";
    "dnsSuffixSearchList" DNS_SUFFIX_SEARCH_LIST, dns_suffix_search_list strs -> Option<Vec<&str>>, with_dns_suffix_search_list(Vec<String>), "`dnsSuffixSearchList`: `Collection(Edm.String)`";
    "identityCertificate" IDENTITY_CERTIFICATE, identity_certificate model -> Option<&super::WindowsPhone81CertificateProfileBase>, with_identity_certificate(super::WindowsPhone81CertificateProfileBase), "`identityCertificate`: `microsoft.graph.windowsPhone81CertificateProfileBase`";
}

crate::runtime::model! {
    /// Inherits from easEmailProfileConfigurationBase.
    ///
    /// [`microsoft.graph.windowsPhoneEASEmailProfileConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphoneeasemailprofileconfiguration?view=graph-rest-beta), with the accessors of [`EasEmailProfileConfigurationBase`](super::EasEmailProfileConfigurationBase)
    WindowsPhoneEasEmailProfileConfiguration: super::EasEmailProfileConfigurationBase, super::DeviceConfiguration = "microsoft.graph.windowsPhoneEASEmailProfileConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "usernameSource" USERNAME_SOURCE, with_username_source(super::UserEmailSource), "`usernameSource`";
    inherited "usernameAADSource" USERNAME_AAD_SOURCE, with_username_aad_source(super::UsernameSource), "`usernameAADSource`";
    inherited "userDomainNameSource" USER_DOMAIN_NAME_SOURCE, with_user_domain_name_source(super::DomainNameSource), "`userDomainNameSource`";
    inherited "customDomainName" CUSTOM_DOMAIN_NAME, with_custom_domain_name(String), "`customDomainName`";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`";
    "applyOnlyToWindowsPhone81" APPLY_ONLY_TO_WINDOWS_PHONE81, apply_only_to_windows_phone81 bool -> Option<bool>, with_apply_only_to_windows_phone81(bool), "`applyOnlyToWindowsPhone81`: `Edm.Boolean`, read-only" "Read-only.";
    "syncCalendar" SYNC_CALENDAR, sync_calendar bool -> Option<bool>, with_sync_calendar(bool), "`syncCalendar`: `Edm.Boolean`";
    "syncContacts" SYNC_CONTACTS, sync_contacts bool -> Option<bool>, with_sync_contacts(bool), "`syncContacts`: `Edm.Boolean`";
    "syncTasks" SYNC_TASKS, sync_tasks bool -> Option<bool>, with_sync_tasks(bool), "`syncTasks`: `Edm.Boolean`";
    "durationOfEmailToSync" DURATION_OF_EMAIL_TO_SYNC, duration_of_email_to_sync enumeration -> Option<super::EmailSyncDuration>, with_duration_of_email_to_sync(super::EmailSyncDuration), "`durationOfEmailToSync`: `microsoft.graph.emailSyncDuration`" "Possible values are: userDefined, oneDay, threeDays, oneWeek, unlimited, twoWeeks, oneMonth.";
    "emailAddressSource" EMAIL_ADDRESS_SOURCE, email_address_source enumeration -> Option<super::UserEmailSource>, with_email_address_source(super::UserEmailSource), "`emailAddressSource`: `microsoft.graph.userEmailSource`" "Possible values are: userPrincipalName, primarySmtpAddress.";
    "emailSyncSchedule" EMAIL_SYNC_SCHEDULE, email_sync_schedule enumeration -> Option<super::EmailSyncSchedule>, with_email_sync_schedule(super::EmailSyncSchedule), "`emailSyncSchedule`: `microsoft.graph.emailSyncSchedule`" "Possible values are: userDefined, asMessagesArrive, manual, fifteenMinutes, thirtyMinutes, sixtyMinutes, basedOnMyUsage.";
    "hostName" HOST_NAME, host_name str -> Option<&str>, with_host_name(String), "`hostName`: `Edm.String`";
    "requireSsl" REQUIRE_SSL, require_ssl bool -> Option<bool>, with_require_ssl(bool), "`requireSsl`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.windowsPhoneXAP`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsphonexap?view=graph-rest-beta), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    WindowsPhoneXap: super::MobileLobApp, super::MobileApp = "microsoft.graph.windowsPhoneXAP";
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
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    inherited "supersedingAppCount" SUPERSEDING_APP_COUNT, with_superseding_app_count(i32), "`supersedingAppCount`";
    inherited "supersededAppCount" SUPERSEDED_APP_COUNT, with_superseded_app_count(i32), "`supersededAppCount`";
    inherited "committedContentVersion" COMMITTED_CONTENT_VERSION, with_committed_content_version(String), "`committedContentVersion`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "contentVersions" CONTENT_VERSIONS, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::WindowsMinimumOperatingSystem>, with_minimum_supported_operating_system(super::WindowsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.windowsMinimumOperatingSystem`";
    "productIdentifier" PRODUCT_IDENTIFIER, product_identifier str -> Option<&str>, with_product_identifier(String), "`productIdentifier`: `Edm.String`";
    "identityVersion" IDENTITY_VERSION, identity_version str -> Option<&str>, with_identity_version(String), "`identityVersion`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsPrivacyDataAccessControlItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsprivacydataaccesscontrolitem?view=graph-rest-beta)
    WindowsPrivacyDataAccessControlItem = "microsoft.graph.windowsPrivacyDataAccessControlItem";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "accessLevel" ACCESS_LEVEL, access_level enumeration -> Option<super::WindowsPrivacyDataAccessLevel>, with_access_level(super::WindowsPrivacyDataAccessLevel), "`accessLevel`: `microsoft.graph.windowsPrivacyDataAccessLevel`" "Possible values are: notConfigured, forceAllow, forceDeny, userInControl.";
    "dataCategory" DATA_CATEGORY, data_category enumeration -> Option<super::WindowsPrivacyDataCategory>, with_data_category(super::WindowsPrivacyDataCategory), "`dataCategory`: `microsoft.graph.windowsPrivacyDataCategory`" "Possible values are: notConfigured, accountInfo, appsRunInBackground, calendar, callHistory, camera, contacts, diagnosticsInfo, email, location, messaging, microphone, motion, notifications, phone, radios, tasks, syncWithDevices, trustedDevices.";
    "appPackageFamilyName" APP_PACKAGE_FAMILY_NAME, app_package_family_name str -> Option<&str>, with_app_package_family_name(String), "`appPackageFamilyName`: `Edm.String`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsPrivacyDataAccessLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsprivacydataaccesslevel?view=graph-rest-beta)
    WindowsPrivacyDataAccessLevel = "microsoft.graph.windowsPrivacyDataAccessLevel" {
        NotConfigured = "notConfigured",
        ForceAllow = "forceAllow",
        ForceDeny = "forceDeny",
        UserInControl = "userInControl",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsPrivacyDataCategory`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsprivacydatacategory?view=graph-rest-beta)
    WindowsPrivacyDataCategory = "microsoft.graph.windowsPrivacyDataCategory" {
        NotConfigured = "notConfigured",
        AccountInfo = "accountInfo",
        AppsRunInBackground = "appsRunInBackground",
        Calendar = "calendar",
        CallHistory = "callHistory",
        Camera = "camera",
        Contacts = "contacts",
        DiagnosticsInfo = "diagnosticsInfo",
        Email = "email",
        Location = "location",
        Messaging = "messaging",
        Microphone = "microphone",
        Motion = "motion",
        Notifications = "notifications",
        Phone = "phone",
        Radios = "radios",
        Tasks = "tasks",
        SyncWithDevices = "syncWithDevices",
        TrustedDevices = "trustedDevices",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsProtectionState`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsprotectionstate?view=graph-rest-beta)
    WindowsProtectionState = "microsoft.graph.windowsProtectionState";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "malwareProtectionEnabled" MALWARE_PROTECTION_ENABLED, malware_protection_enabled bool -> Option<bool>, with_malware_protection_enabled(bool), "`malwareProtectionEnabled`: `Edm.Boolean`";
    "deviceState" DEVICE_STATE, device_state flags -> Option<Flags<super::WindowsDeviceHealthState>>, with_device_state(Flags<super::WindowsDeviceHealthState>), "`deviceState`: `microsoft.graph.windowsDeviceHealthState`" "Possible values are: clean, fullScanPending, rebootPending, manualStepsPending, offlineScanPending, critical.";
    "realTimeProtectionEnabled" REAL_TIME_PROTECTION_ENABLED, real_time_protection_enabled bool -> Option<bool>, with_real_time_protection_enabled(bool), "`realTimeProtectionEnabled`: `Edm.Boolean`";
    "networkInspectionSystemEnabled" NETWORK_INSPECTION_SYSTEM_ENABLED, network_inspection_system_enabled bool -> Option<bool>, with_network_inspection_system_enabled(bool), "`networkInspectionSystemEnabled`: `Edm.Boolean`";
    "quickScanOverdue" QUICK_SCAN_OVERDUE, quick_scan_overdue bool -> Option<bool>, with_quick_scan_overdue(bool), "`quickScanOverdue`: `Edm.Boolean`";
    "fullScanOverdue" FULL_SCAN_OVERDUE, full_scan_overdue bool -> Option<bool>, with_full_scan_overdue(bool), "`fullScanOverdue`: `Edm.Boolean`";
    "signatureUpdateOverdue" SIGNATURE_UPDATE_OVERDUE, signature_update_overdue bool -> Option<bool>, with_signature_update_overdue(bool), "`signatureUpdateOverdue`: `Edm.Boolean`";
    "rebootRequired" REBOOT_REQUIRED, reboot_required bool -> Option<bool>, with_reboot_required(bool), "`rebootRequired`: `Edm.Boolean`";
    "fullScanRequired" FULL_SCAN_REQUIRED, full_scan_required bool -> Option<bool>, with_full_scan_required(bool), "`fullScanRequired`: `Edm.Boolean`";
    "engineVersion" ENGINE_VERSION, engine_version str -> Option<&str>, with_engine_version(String), "`engineVersion`: `Edm.String`";
    "signatureVersion" SIGNATURE_VERSION, signature_version str -> Option<&str>, with_signature_version(String), "`signatureVersion`: `Edm.String`";
    "antiMalwareVersion" ANTI_MALWARE_VERSION, anti_malware_version str -> Option<&str>, with_anti_malware_version(String), "`antiMalwareVersion`: `Edm.String`";
    "lastQuickScanDateTime" LAST_QUICK_SCAN_DATE_TIME, last_quick_scan_date_time date_time -> Parsed<OffsetDateTime>, with_last_quick_scan_date_time(OffsetDateTime), "`lastQuickScanDateTime`: `Edm.DateTimeOffset`";
    "lastFullScanDateTime" LAST_FULL_SCAN_DATE_TIME, last_full_scan_date_time date_time -> Parsed<OffsetDateTime>, with_last_full_scan_date_time(OffsetDateTime), "`lastFullScanDateTime`: `Edm.DateTimeOffset`";
    "lastQuickScanSignatureVersion" LAST_QUICK_SCAN_SIGNATURE_VERSION, last_quick_scan_signature_version str -> Option<&str>, with_last_quick_scan_signature_version(String), "`lastQuickScanSignatureVersion`: `Edm.String`";
    "lastFullScanSignatureVersion" LAST_FULL_SCAN_SIGNATURE_VERSION, last_full_scan_signature_version str -> Option<&str>, with_last_full_scan_signature_version(String), "`lastFullScanSignatureVersion`: `Edm.String`";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "productStatus" PRODUCT_STATUS, product_status flags -> Option<Flags<super::WindowsDefenderProductStatus>>, with_product_status(Flags<super::WindowsDefenderProductStatus>), "`productStatus`: `microsoft.graph.windowsDefenderProductStatus`" "Possible values are: noStatus, serviceNotRunning, serviceStartedWithoutMalwareProtection, pendingFullScanDueToThreatAction, pendingRebootDueToThreatAction, pendingManualStepsDueToThreatAction, avSignaturesOutOfDate, asSignaturesOutOfDate, noQuickScanHappenedForSpecifiedPeriod, noFullScanHappenedForSpecifiedPeriod, systemInitiatedScanInProgress, systemInitiatedCleanInProgress, samplesPendingSubmission, productRunningInEvaluationMode, productRunningInNonGenuineMode, productExpired, offlineScanRequired, serviceShutdownAsPartOfSystemShutdown, threatRemediationFailedCritically, threatRemediationFailedNonCritically, noStatusFlagsSet, platformOutOfDate, platformUpdateInProgress, platformAboutToBeOutdated, signatureOrPlatformEndOfLifeIsPastOrIsImpending.";
    "isVirtualMachine" IS_VIRTUAL_MACHINE, is_virtual_machine bool -> Option<bool>, with_is_virtual_machine(bool), "`isVirtualMachine`: `Edm.Boolean`";
    "tamperProtectionEnabled" TAMPER_PROTECTION_ENABLED, tamper_protection_enabled bool -> Option<bool>, with_tamper_protection_enabled(bool), "`tamperProtectionEnabled`: `Edm.Boolean`";
    "detectedMalwareState" DETECTED_MALWARE_STATE, detected_malware_state models -> Option<&[super::WindowsDeviceMalwareState]>, with_detected_malware_state(Vec<super::WindowsDeviceMalwareState>), "`detectedMalwareState`: `Collection(microsoft.graph.windowsDeviceMalwareState)`";
}

crate::runtime::model! {
    /// Inherits from windowsupdatecatalogitem.
    ///
    /// [`microsoft.graph.windowsQualityUpdateCatalogItem`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdatecatalogitem?view=graph-rest-beta), with the accessors of [`WindowsUpdateCatalogItem`](super::WindowsUpdateCatalogItem)
    WindowsQualityUpdateCatalogItem: super::WindowsUpdateCatalogItem = "microsoft.graph.windowsQualityUpdateCatalogItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "releaseDateTime" RELEASE_DATE_TIME, with_release_date_time(OffsetDateTime), "`releaseDateTime`";
    inherited "endOfSupportDate" END_OF_SUPPORT_DATE, with_end_of_support_date(OffsetDateTime), "`endOfSupportDate`";
    "kbArticleId" KB_ARTICLE_ID, kb_article_id str -> Option<&str>, with_kb_article_id(String), "`kbArticleId`: `Edm.String`";
    "classification" CLASSIFICATION, classification enumeration -> Option<super::WindowsQualityUpdateClassification>, with_classification(super::WindowsQualityUpdateClassification), "`classification`: `microsoft.graph.windowsQualityUpdateClassification`" "Possible values are: all, security, nonSecurity.";
    "isExpeditable" IS_EXPEDITABLE, is_expeditable bool -> Option<bool>, with_is_expeditable(bool), "`isExpeditable`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsQualityUpdateClassification`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdateclassification?view=graph-rest-beta)
    WindowsQualityUpdateClassification = "microsoft.graph.windowsQualityUpdateClassification" {
        All = "all",
        Security = "security",
        NonSecurity = "nonSecurity",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsQualityUpdateProfile`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdateprofile?view=graph-rest-beta)
    WindowsQualityUpdateProfile = "microsoft.graph.windowsQualityUpdateProfile";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "expeditedUpdateSettings" EXPEDITED_UPDATE_SETTINGS, expedited_update_settings model -> Option<&super::ExpeditedWindowsQualityUpdateSettings>, with_expedited_update_settings(super::ExpeditedWindowsQualityUpdateSettings), "`expeditedUpdateSettings`: `microsoft.graph.expeditedWindowsQualityUpdateSettings`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "releaseDateDisplayName" RELEASE_DATE_DISPLAY_NAME, release_date_display_name str -> Option<&str>, with_release_date_display_name(String), "`releaseDateDisplayName`: `Edm.String`";
    "deployableContentDisplayName" DEPLOYABLE_CONTENT_DISPLAY_NAME, deployable_content_display_name str -> Option<&str>, with_deployable_content_display_name(String), "`deployableContentDisplayName`: `Edm.String`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::WindowsQualityUpdateProfileAssignment]>, with_assignments(Vec<super::WindowsQualityUpdateProfileAssignment>), "`assignments`: `Collection(microsoft.graph.windowsQualityUpdateProfileAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsQualityUpdateProfileAssignment`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdateprofileassignment?view=graph-rest-beta)
    WindowsQualityUpdateProfileAssignment = "microsoft.graph.windowsQualityUpdateProfileAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsSModeConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowssmodeconfiguration?view=graph-rest-beta)
    WindowsSModeConfiguration = "microsoft.graph.windowsSModeConfiguration" {
        NoRestriction = "noRestriction",
        Block = "block",
        Unlock = "unlock",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsSpotlightEnablementSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsspotlightenablementsettings?view=graph-rest-beta)
    WindowsSpotlightEnablementSettings = "microsoft.graph.windowsSpotlightEnablementSettings" {
        NotConfigured = "notConfigured",
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsStartMenuAppListVisibilityType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsstartmenuapplistvisibilitytype?view=graph-rest-beta)
    WindowsStartMenuAppListVisibilityType = "microsoft.graph.windowsStartMenuAppListVisibilityType" {
        UserDefined = "userDefined",
        Collapse = "collapse",
        Remove = "remove",
        DisableSettingsApp = "disableSettingsApp",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsStartMenuModeType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsstartmenumodetype?view=graph-rest-beta)
    WindowsStartMenuModeType = "microsoft.graph.windowsStartMenuModeType" {
        UserDefined = "userDefined",
        FullScreen = "fullScreen",
        NonFullScreen = "nonFullScreen",
    }
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.windowsStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsstoreapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    WindowsStoreApp: super::MobileApp = "microsoft.graph.windowsStoreApp";
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
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    "supersedingAppCount" SUPERSEDING_APP_COUNT, superseding_app_count i32 -> Option<i32>, with_superseding_app_count(i32), "`supersedingAppCount`: `Edm.Int32`" "Inherited from intune-apps-mobileapp.";
    "supersededAppCount" SUPERSEDED_APP_COUNT, superseded_app_count i32 -> Option<i32>, with_superseded_app_count(i32), "`supersededAppCount`: `Edm.Int32`" "Inherited from intune-apps-mobileapp.";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.windowsUniversalAppX`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsuniversalappx?view=graph-rest-beta), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    WindowsUniversalAppX: super::MobileLobApp, super::MobileApp = "microsoft.graph.windowsUniversalAppX";
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
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    inherited "supersedingAppCount" SUPERSEDING_APP_COUNT, with_superseding_app_count(i32), "`supersedingAppCount`";
    inherited "supersededAppCount" SUPERSEDED_APP_COUNT, with_superseded_app_count(i32), "`supersededAppCount`";
    inherited "committedContentVersion" COMMITTED_CONTENT_VERSION, with_committed_content_version(String), "`committedContentVersion`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "contentVersions" CONTENT_VERSIONS, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`";
    "applicableArchitectures" APPLICABLE_ARCHITECTURES, applicable_architectures flags -> Option<Flags<super::WindowsArchitecture>>, with_applicable_architectures(Flags<super::WindowsArchitecture>), "`applicableArchitectures`: `microsoft.graph.windowsArchitecture`" "Possible values are: none, x86, x64, arm, neutral, arm64.";
    "applicableDeviceTypes" APPLICABLE_DEVICE_TYPES, applicable_device_types flags -> Option<Flags<super::WindowsDeviceType>>, with_applicable_device_types(Flags<super::WindowsDeviceType>), "`applicableDeviceTypes`: `microsoft.graph.windowsDeviceType`" "Possible values are: none, desktop, mobile, holographic, team.";
    "identityName" IDENTITY_NAME, identity_name str -> Option<&str>, with_identity_name(String), "`identityName`: `Edm.String`";
    "identityPublisherHash" IDENTITY_PUBLISHER_HASH, identity_publisher_hash str -> Option<&str>, with_identity_publisher_hash(String), "`identityPublisherHash`: `Edm.String`";
    "identityResourceIdentifier" IDENTITY_RESOURCE_IDENTIFIER, identity_resource_identifier str -> Option<&str>, with_identity_resource_identifier(String), "`identityResourceIdentifier`: `Edm.String`";
    "isBundle" IS_BUNDLE, is_bundle bool -> Option<bool>, with_is_bundle(bool), "`isBundle`: `Edm.Boolean`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::WindowsMinimumOperatingSystem>, with_minimum_supported_operating_system(super::WindowsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.windowsMinimumOperatingSystem`";
    "identityVersion" IDENTITY_VERSION, identity_version str -> Option<&str>, with_identity_version(String), "`identityVersion`: `Edm.String`";
    "committedContainedApps" COMMITTED_CONTAINED_APPS, committed_contained_apps models -> Option<&[super::MobileContainedApp]>, with_committed_contained_apps(Vec<super::MobileContainedApp>), "`committedContainedApps`: `Collection(microsoft.graph.mobileContainedApp)`";
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.windowsUniversalAppXAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-windowsuniversalappxappassignmentsettings?view=graph-rest-beta), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    WindowsUniversalAppXAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.windowsUniversalAppXAppAssignmentSettings";
    "useDeviceContext" USE_DEVICE_CONTEXT, use_device_context bool -> Option<bool>, with_use_device_context(bool), "`useDeviceContext`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from mobileContainedApp.
    ///
    /// [`microsoft.graph.windowsUniversalAppXContainedApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsuniversalappxcontainedapp?view=graph-rest-beta), with the accessors of [`MobileContainedApp`](super::MobileContainedApp)
    WindowsUniversalAppXContainedApp: super::MobileContainedApp = "microsoft.graph.windowsUniversalAppXContainedApp";
    inherited "id" ID, with_id(String), "`id`";
    "appUserModelId" APP_USER_MODEL_ID, app_user_model_id str -> Option<&str>, with_app_user_model_id(String), "`appUserModelId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowsUpdateInstallScheduleType.
    ///
    /// [`microsoft.graph.windowsUpdateActiveHoursInstall`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateactivehoursinstall?view=graph-rest-beta), with the accessors of [`WindowsUpdateInstallScheduleType`](super::WindowsUpdateInstallScheduleType)
    WindowsUpdateActiveHoursInstall: super::WindowsUpdateInstallScheduleType = "microsoft.graph.windowsUpdateActiveHoursInstall";
    "activeHoursStart" ACTIVE_HOURS_START, active_hours_start time_of_day -> Parsed<Time>, with_active_hours_start(Time), "`activeHoursStart`: `Edm.TimeOfDay`";
    "activeHoursEnd" ACTIVE_HOURS_END, active_hours_end time_of_day -> Parsed<Time>, with_active_hours_end(Time), "`activeHoursEnd`: `Edm.TimeOfDay`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdateCatalogItem`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsupdatecatalogitem?view=graph-rest-beta)
    WindowsUpdateCatalogItem = "microsoft.graph.windowsUpdateCatalogItem" {
        "microsoft.graph.windowsFeatureUpdateCatalogItem",
        "microsoft.graph.windowsQualityUpdateCatalogItem",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "releaseDateTime" RELEASE_DATE_TIME, release_date_time date_time -> Parsed<OffsetDateTime>, with_release_date_time(OffsetDateTime), "`releaseDateTime`: `Edm.DateTimeOffset`";
    "endOfSupportDate" END_OF_SUPPORT_DATE, end_of_support_date date_time -> Parsed<OffsetDateTime>, with_end_of_support_date(OffsetDateTime), "`endOfSupportDate`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsUpdateForBusinessConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateforbusinessconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsUpdateForBusinessConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsUpdateForBusinessConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "deliveryOptimizationMode" DELIVERY_OPTIMIZATION_MODE, delivery_optimization_mode enumeration -> Option<super::WindowsDeliveryOptimizationMode>, with_delivery_optimization_mode(super::WindowsDeliveryOptimizationMode), "`deliveryOptimizationMode`: `microsoft.graph.windowsDeliveryOptimizationMode`" "Possible values are: userDefined, httpOnly, httpWithPeeringNat, httpWithPeeringPrivateGroup, httpWithInternetPeering, simpleDownload, bypassMode.";
    "prereleaseFeatures" PRERELEASE_FEATURES, prerelease_features enumeration -> Option<super::PrereleaseFeatures>, with_prerelease_features(super::PrereleaseFeatures), "`prereleaseFeatures`: `microsoft.graph.prereleaseFeatures`" "Possible values are: userDefined, settingsOnly, settingsAndExperimentations, notAllowed.";
    "automaticUpdateMode" AUTOMATIC_UPDATE_MODE, automatic_update_mode enumeration -> Option<super::AutomaticUpdateMode>, with_automatic_update_mode(super::AutomaticUpdateMode), "`automaticUpdateMode`: `microsoft.graph.automaticUpdateMode`" "Possible values are: userDefined, notifyDownload, autoInstallAtMaintenanceTime, autoInstallAndRebootAtMaintenanceTime, autoInstallAndRebootAtScheduledTime, autoInstallAndRebootWithoutEndUserControl, windowsDefault.";
    "microsoftUpdateServiceAllowed" MICROSOFT_UPDATE_SERVICE_ALLOWED, microsoft_update_service_allowed bool -> Option<bool>, with_microsoft_update_service_allowed(bool), "`microsoftUpdateServiceAllowed`: `Edm.Boolean`";
    "driversExcluded" DRIVERS_EXCLUDED, drivers_excluded bool -> Option<bool>, with_drivers_excluded(bool), "`driversExcluded`: `Edm.Boolean`";
    "installationSchedule" INSTALLATION_SCHEDULE, installation_schedule model -> Option<&super::WindowsUpdateInstallScheduleType>, with_installation_schedule(super::WindowsUpdateInstallScheduleType), "`installationSchedule`: `microsoft.graph.windowsUpdateInstallScheduleType`";
    "qualityUpdatesDeferralPeriodInDays" QUALITY_UPDATES_DEFERRAL_PERIOD_IN_DAYS, quality_updates_deferral_period_in_days i32 -> Option<i32>, with_quality_updates_deferral_period_in_days(i32), "`qualityUpdatesDeferralPeriodInDays`: `Edm.Int32`";
    "featureUpdatesDeferralPeriodInDays" FEATURE_UPDATES_DEFERRAL_PERIOD_IN_DAYS, feature_updates_deferral_period_in_days i32 -> Option<i32>, with_feature_updates_deferral_period_in_days(i32), "`featureUpdatesDeferralPeriodInDays`: `Edm.Int32`";
    "qualityUpdatesPaused" QUALITY_UPDATES_PAUSED, quality_updates_paused bool -> Option<bool>, with_quality_updates_paused(bool), "`qualityUpdatesPaused`: `Edm.Boolean`";
    "featureUpdatesPaused" FEATURE_UPDATES_PAUSED, feature_updates_paused bool -> Option<bool>, with_feature_updates_paused(bool), "`featureUpdatesPaused`: `Edm.Boolean`";
    "qualityUpdatesPauseExpiryDateTime" QUALITY_UPDATES_PAUSE_EXPIRY_DATE_TIME, quality_updates_pause_expiry_date_time date_time -> Parsed<OffsetDateTime>, with_quality_updates_pause_expiry_date_time(OffsetDateTime), "`qualityUpdatesPauseExpiryDateTime`: `Edm.DateTimeOffset`";
    "featureUpdatesPauseExpiryDateTime" FEATURE_UPDATES_PAUSE_EXPIRY_DATE_TIME, feature_updates_pause_expiry_date_time date_time -> Parsed<OffsetDateTime>, with_feature_updates_pause_expiry_date_time(OffsetDateTime), "`featureUpdatesPauseExpiryDateTime`: `Edm.DateTimeOffset`";
    "businessReadyUpdatesOnly" BUSINESS_READY_UPDATES_ONLY, business_ready_updates_only enumeration -> Option<super::WindowsUpdateType>, with_business_ready_updates_only(super::WindowsUpdateType), "`businessReadyUpdatesOnly`: `microsoft.graph.windowsUpdateType`" "Possible values are: userDefined, all, businessReadyOnly, windowsInsiderBuildFast, windowsInsiderBuildSlow, windowsInsiderBuildRelease.";
    "skipChecksBeforeRestart" SKIP_CHECKS_BEFORE_RESTART, skip_checks_before_restart bool -> Option<bool>, with_skip_checks_before_restart(bool), "`skipChecksBeforeRestart`: `Edm.Boolean`";
    "updateWeeks" UPDATE_WEEKS, update_weeks enumeration -> Option<super::WindowsUpdateForBusinessUpdateWeeks>, with_update_weeks(super::WindowsUpdateForBusinessUpdateWeeks), "`updateWeeks`: `microsoft.graph.windowsUpdateForBusinessUpdateWeeks`" "Possible values are: userDefined, firstWeek, secondWeek, thirdWeek, fourthWeek, everyWeek.";
    "qualityUpdatesPauseStartDate" QUALITY_UPDATES_PAUSE_START_DATE, quality_updates_pause_start_date date -> Parsed<Date>, with_quality_updates_pause_start_date(Date), "`qualityUpdatesPauseStartDate`: `Edm.Date`, read-only" "Read-only.";
    "featureUpdatesPauseStartDate" FEATURE_UPDATES_PAUSE_START_DATE, feature_updates_pause_start_date date -> Parsed<Date>, with_feature_updates_pause_start_date(Date), "`featureUpdatesPauseStartDate`: `Edm.Date`, read-only" "Read-only.";
    "featureUpdatesRollbackWindowInDays" FEATURE_UPDATES_ROLLBACK_WINDOW_IN_DAYS, feature_updates_rollback_window_in_days i32 -> Option<i32>, with_feature_updates_rollback_window_in_days(i32), "`featureUpdatesRollbackWindowInDays`: `Edm.Int32`";
    "qualityUpdatesWillBeRolledBack" QUALITY_UPDATES_WILL_BE_ROLLED_BACK, quality_updates_will_be_rolled_back bool -> Option<bool>, with_quality_updates_will_be_rolled_back(bool), "`qualityUpdatesWillBeRolledBack`: `Edm.Boolean`";
    "featureUpdatesWillBeRolledBack" FEATURE_UPDATES_WILL_BE_ROLLED_BACK, feature_updates_will_be_rolled_back bool -> Option<bool>, with_feature_updates_will_be_rolled_back(bool), "`featureUpdatesWillBeRolledBack`: `Edm.Boolean`";
    "qualityUpdatesRollbackStartDateTime" QUALITY_UPDATES_ROLLBACK_START_DATE_TIME, quality_updates_rollback_start_date_time date_time -> Parsed<OffsetDateTime>, with_quality_updates_rollback_start_date_time(OffsetDateTime), "`qualityUpdatesRollbackStartDateTime`: `Edm.DateTimeOffset`";
    "featureUpdatesRollbackStartDateTime" FEATURE_UPDATES_ROLLBACK_START_DATE_TIME, feature_updates_rollback_start_date_time date_time -> Parsed<OffsetDateTime>, with_feature_updates_rollback_start_date_time(OffsetDateTime), "`featureUpdatesRollbackStartDateTime`: `Edm.DateTimeOffset`";
    "engagedRestartDeadlineInDays" ENGAGED_RESTART_DEADLINE_IN_DAYS, engaged_restart_deadline_in_days i32 -> Option<i32>, with_engaged_restart_deadline_in_days(i32), "`engagedRestartDeadlineInDays`: `Edm.Int32`";
    "engagedRestartSnoozeScheduleInDays" ENGAGED_RESTART_SNOOZE_SCHEDULE_IN_DAYS, engaged_restart_snooze_schedule_in_days i32 -> Option<i32>, with_engaged_restart_snooze_schedule_in_days(i32), "`engagedRestartSnoozeScheduleInDays`: `Edm.Int32`";
    "engagedRestartTransitionScheduleInDays" ENGAGED_RESTART_TRANSITION_SCHEDULE_IN_DAYS, engaged_restart_transition_schedule_in_days i32 -> Option<i32>, with_engaged_restart_transition_schedule_in_days(i32), "`engagedRestartTransitionScheduleInDays`: `Edm.Int32`";
    "deadlineForFeatureUpdatesInDays" DEADLINE_FOR_FEATURE_UPDATES_IN_DAYS, deadline_for_feature_updates_in_days i32 -> Option<i32>, with_deadline_for_feature_updates_in_days(i32), "`deadlineForFeatureUpdatesInDays`: `Edm.Int32`";
    "deadlineForQualityUpdatesInDays" DEADLINE_FOR_QUALITY_UPDATES_IN_DAYS, deadline_for_quality_updates_in_days i32 -> Option<i32>, with_deadline_for_quality_updates_in_days(i32), "`deadlineForQualityUpdatesInDays`: `Edm.Int32`";
    "deadlineGracePeriodInDays" DEADLINE_GRACE_PERIOD_IN_DAYS, deadline_grace_period_in_days i32 -> Option<i32>, with_deadline_grace_period_in_days(i32), "`deadlineGracePeriodInDays`: `Edm.Int32`";
    "postponeRebootUntilAfterDeadline" POSTPONE_REBOOT_UNTIL_AFTER_DEADLINE, postpone_reboot_until_after_deadline bool -> Option<bool>, with_postpone_reboot_until_after_deadline(bool), "`postponeRebootUntilAfterDeadline`: `Edm.Boolean`";
    "autoRestartNotificationDismissal" AUTO_RESTART_NOTIFICATION_DISMISSAL, auto_restart_notification_dismissal enumeration -> Option<super::AutoRestartNotificationDismissalMethod>, with_auto_restart_notification_dismissal(super::AutoRestartNotificationDismissalMethod), "`autoRestartNotificationDismissal`: `microsoft.graph.autoRestartNotificationDismissalMethod`" "Possible values are: notConfigured, automatic, user.";
    "scheduleRestartWarningInHours" SCHEDULE_RESTART_WARNING_IN_HOURS, schedule_restart_warning_in_hours i32 -> Option<i32>, with_schedule_restart_warning_in_hours(i32), "`scheduleRestartWarningInHours`: `Edm.Int32`";
    "scheduleImminentRestartWarningInMinutes" SCHEDULE_IMMINENT_RESTART_WARNING_IN_MINUTES, schedule_imminent_restart_warning_in_minutes i32 -> Option<i32>, with_schedule_imminent_restart_warning_in_minutes(i32), "`scheduleImminentRestartWarningInMinutes`: `Edm.Int32`";
    "userPauseAccess" USER_PAUSE_ACCESS, user_pause_access enumeration -> Option<super::Enablement>, with_user_pause_access(super::Enablement), "`userPauseAccess`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "userWindowsUpdateScanAccess" USER_WINDOWS_UPDATE_SCAN_ACCESS, user_windows_update_scan_access enumeration -> Option<super::Enablement>, with_user_windows_update_scan_access(super::Enablement), "`userWindowsUpdateScanAccess`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "updateNotificationLevel" UPDATE_NOTIFICATION_LEVEL, update_notification_level enumeration -> Option<super::WindowsUpdateNotificationDisplayOption>, with_update_notification_level(super::WindowsUpdateNotificationDisplayOption), "`updateNotificationLevel`: `microsoft.graph.windowsUpdateNotificationDisplayOption`" "Possible values are: notConfigured, defaultNotifications, restartWarningsOnly, disableAllNotifications.";
    "allowWindows11Upgrade" ALLOW_WINDOWS11_UPGRADE, allow_windows11_upgrade bool -> Option<bool>, with_allow_windows11_upgrade(bool), "`allowWindows11Upgrade`: `Edm.Boolean`";
    "deviceUpdateStates" DEVICE_UPDATE_STATES, device_update_states models -> Option<&[super::WindowsUpdateState]>, with_device_update_states(Vec<super::WindowsUpdateState>), "`deviceUpdateStates`: `Collection(microsoft.graph.windowsUpdateState)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdateForBusinessUpdateWeeks`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateforbusinessupdateweeks?view=graph-rest-beta)
    WindowsUpdateForBusinessUpdateWeeks = "microsoft.graph.windowsUpdateForBusinessUpdateWeeks" {
        UserDefined = "userDefined",
        FirstWeek = "firstWeek",
        SecondWeek = "secondWeek",
        ThirdWeek = "thirdWeek",
        FourthWeek = "fourthWeek",
        EveryWeek = "everyWeek",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdateInstallScheduleType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateinstallscheduletype?view=graph-rest-beta)
    WindowsUpdateInstallScheduleType = "microsoft.graph.windowsUpdateInstallScheduleType" {
        "microsoft.graph.windowsUpdateActiveHoursInstall",
        "microsoft.graph.windowsUpdateScheduledInstall",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdateNotificationDisplayOption`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdatenotificationdisplayoption?view=graph-rest-beta)
    WindowsUpdateNotificationDisplayOption = "microsoft.graph.windowsUpdateNotificationDisplayOption" {
        NotConfigured = "notConfigured",
        DefaultNotifications = "defaultNotifications",
        RestartWarningsOnly = "restartWarningsOnly",
        DisableAllNotifications = "disableAllNotifications",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdateRolloutSettings`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsupdaterolloutsettings?view=graph-rest-beta)
    WindowsUpdateRolloutSettings = "microsoft.graph.windowsUpdateRolloutSettings";
    "offerStartDateTimeInUTC" OFFER_START_DATE_TIME_IN_UTC, offer_start_date_time_in_utc date_time -> Parsed<OffsetDateTime>, with_offer_start_date_time_in_utc(OffsetDateTime), "`offerStartDateTimeInUTC`: `Edm.DateTimeOffset`";
    "offerEndDateTimeInUTC" OFFER_END_DATE_TIME_IN_UTC, offer_end_date_time_in_utc date_time -> Parsed<OffsetDateTime>, with_offer_end_date_time_in_utc(OffsetDateTime), "`offerEndDateTimeInUTC`: `Edm.DateTimeOffset`";
    "offerIntervalInDays" OFFER_INTERVAL_IN_DAYS, offer_interval_in_days i32 -> Option<i32>, with_offer_interval_in_days(i32), "`offerIntervalInDays`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from windowsUpdateInstallScheduleType.
    ///
    /// [`microsoft.graph.windowsUpdateScheduledInstall`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdatescheduledinstall?view=graph-rest-beta), with the accessors of [`WindowsUpdateInstallScheduleType`](super::WindowsUpdateInstallScheduleType)
    WindowsUpdateScheduledInstall: super::WindowsUpdateInstallScheduleType = "microsoft.graph.windowsUpdateScheduledInstall";
    "scheduledInstallDay" SCHEDULED_INSTALL_DAY, scheduled_install_day enumeration -> Option<super::WeeklySchedule>, with_scheduled_install_day(super::WeeklySchedule), "`scheduledInstallDay`: `microsoft.graph.weeklySchedule`" "Possible values are: userDefined, everyday, sunday, monday, tuesday, wednesday, thursday, friday, saturday, noScheduledScan.";
    "scheduledInstallTime" SCHEDULED_INSTALL_TIME, scheduled_install_time time_of_day -> Parsed<Time>, with_scheduled_install_time(Time), "`scheduledInstallTime`: `Edm.TimeOfDay`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdateState`](https://learn.microsoft.com/graph/api/resources/intune-shared-windowsupdatestate?view=graph-rest-beta)
    WindowsUpdateState = "microsoft.graph.windowsUpdateState";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::WindowsUpdateStatus>, with_status(super::WindowsUpdateStatus), "`status`: `microsoft.graph.windowsUpdateStatus`" "Possible values are: upToDate, pendingInstallation, pendingReboot, failed.";
    "qualityUpdateVersion" QUALITY_UPDATE_VERSION, quality_update_version str -> Option<&str>, with_quality_update_version(String), "`qualityUpdateVersion`: `Edm.String`";
    "featureUpdateVersion" FEATURE_UPDATE_VERSION, feature_update_version str -> Option<&str>, with_feature_update_version(String), "`featureUpdateVersion`: `Edm.String`";
    "lastScanDateTime" LAST_SCAN_DATE_TIME, last_scan_date_time date_time -> Parsed<OffsetDateTime>, with_last_scan_date_time(OffsetDateTime), "`lastScanDateTime`: `Edm.DateTimeOffset`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdateStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdatestatus?view=graph-rest-beta)
    WindowsUpdateStatus = "microsoft.graph.windowsUpdateStatus" {
        UpToDate = "upToDate",
        PendingInstallation = "pendingInstallation",
        PendingReboot = "pendingReboot",
        Failed = "failed",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdateType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdatetype?view=graph-rest-beta)
    WindowsUpdateType = "microsoft.graph.windowsUpdateType" {
        UserDefined = "userDefined",
        All = "all",
        BusinessReadyOnly = "businessReadyOnly",
        WindowsInsiderBuildFast = "windowsInsiderBuildFast",
        WindowsInsiderBuildSlow = "windowsInsiderBuildSlow",
        WindowsInsiderBuildRelease = "windowsInsiderBuildRelease",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUserAccountControlSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsuseraccountcontrolsettings?view=graph-rest-beta)
    WindowsUserAccountControlSettings = "microsoft.graph.windowsUserAccountControlSettings" {
        UserDefined = "userDefined",
        AlwaysNotify = "alwaysNotify",
        NotifyOnAppChanges = "notifyOnAppChanges",
        NotifyOnAppChangesWithoutDimming = "notifyOnAppChangesWithoutDimming",
        NeverNotify = "neverNotify",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUserType`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsusertype?view=graph-rest-beta)
    WindowsUserType = "microsoft.graph.windowsUserType" {
        Administrator = "administrator",
        Standard = "standard",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsVpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsvpnconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsVpnConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsVpnConfiguration" {
        "microsoft.graph.windows10VpnConfiguration",
        "microsoft.graph.windows81VpnConfiguration",
        "microsoft.graph.windowsPhone81VpnConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "connectionName" CONNECTION_NAME, connection_name str -> Option<&str>, with_connection_name(String), "`connectionName`: `Edm.String`";
    "servers" SERVERS, servers models -> Option<&[super::VpnServer]>, with_servers(Vec<super::VpnServer>), "`servers`: `Collection(microsoft.graph.vpnServer)`";
    "customXml" CUSTOM_XML, custom_xml binary -> Parsed<Bytes>, with_custom_xml(Bytes), "`customXml`: `Edm.Binary`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsVpnConnectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsvpnconnectiontype?view=graph-rest-beta)
    WindowsVpnConnectionType = "microsoft.graph.windowsVpnConnectionType" {
        PulseSecure = "pulseSecure",
        F5EdgeClient = "f5EdgeClient",
        DellSonicWallMobileConnect = "dellSonicWallMobileConnect",
        CheckPointCapsuleVpn = "checkPointCapsuleVpn",
    }
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.windowsWebApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowswebapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    WindowsWebApp: super::MobileApp = "microsoft.graph.windowsWebApp";
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
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    "supersedingAppCount" SUPERSEDING_APP_COUNT, superseding_app_count i32 -> Option<i32>, with_superseding_app_count(i32), "`supersedingAppCount`: `Edm.Int32`" "Inherited from intune-apps-mobileapp.";
    "supersededAppCount" SUPERSEDED_APP_COUNT, superseded_app_count i32 -> Option<i32>, with_superseded_app_count(i32), "`supersededAppCount`: `Edm.Int32`" "Inherited from intune-apps-mobileapp.";
    "appUrl" APP_URL, app_url str -> Option<&str>, with_app_url(String), "`appUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsWifiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowswificonfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsWifiConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsWifiConfiguration" {
        "microsoft.graph.windowsWifiEnterpriseEAPConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "preSharedKey" PRE_SHARED_KEY, pre_shared_key str -> Option<&str>, with_pre_shared_key(String), "`preSharedKey`: `Edm.String`";
    "wifiSecurityType" WIFI_SECURITY_TYPE, wifi_security_type enumeration -> Option<super::WiFiSecurityType>, with_wifi_security_type(super::WiFiSecurityType), "`wifiSecurityType`: `microsoft.graph.wiFiSecurityType`" "Possible values are: open, wpaPersonal, wpaEnterprise, wep, wpa2Personal, wpa2Enterprise.";
    "meteredConnectionLimit" METERED_CONNECTION_LIMIT, metered_connection_limit enumeration -> Option<super::MeteredConnectionLimitType>, with_metered_connection_limit(super::MeteredConnectionLimitType), "`meteredConnectionLimit`: `microsoft.graph.meteredConnectionLimitType`" "Possible values are: unrestricted, fixed, variable.";
    "ssid" SSID, ssid str -> Option<&str>, with_ssid(String), "`ssid`: `Edm.String`";
    "networkName" NETWORK_NAME, network_name str -> Option<&str>, with_network_name(String), "`networkName`: `Edm.String`";
    "connectAutomatically" CONNECT_AUTOMATICALLY, connect_automatically bool -> Option<bool>, with_connect_automatically(bool), "`connectAutomatically`: `Edm.Boolean`";
    "connectToPreferredNetwork" CONNECT_TO_PREFERRED_NETWORK, connect_to_preferred_network bool -> Option<bool>, with_connect_to_preferred_network(bool), "`connectToPreferredNetwork`: `Edm.Boolean`";
    "connectWhenNetworkNameIsHidden" CONNECT_WHEN_NETWORK_NAME_IS_HIDDEN, connect_when_network_name_is_hidden bool -> Option<bool>, with_connect_when_network_name_is_hidden(bool), "`connectWhenNetworkNameIsHidden`: `Edm.Boolean`";
    "proxySetting" PROXY_SETTING, proxy_setting enumeration -> Option<super::WiFiProxySetting>, with_proxy_setting(super::WiFiProxySetting), "`proxySetting`: `microsoft.graph.wiFiProxySetting`" "Possible values are: none, manual, automatic.";
    "proxyManualAddress" PROXY_MANUAL_ADDRESS, proxy_manual_address str -> Option<&str>, with_proxy_manual_address(String), "`proxyManualAddress`: `Edm.String`";
    "proxyManualPort" PROXY_MANUAL_PORT, proxy_manual_port i32 -> Option<i32>, with_proxy_manual_port(i32), "`proxyManualPort`: `Edm.Int32`";
    "proxyAutomaticConfigurationUrl" PROXY_AUTOMATIC_CONFIGURATION_URL, proxy_automatic_configuration_url str -> Option<&str>, with_proxy_automatic_configuration_url(String), "`proxyAutomaticConfigurationUrl`: `Edm.String`";
    "forceFIPSCompliance" FORCE_FIPS_COMPLIANCE, force_fips_compliance bool -> Option<bool>, with_force_fips_compliance(bool), "`forceFIPSCompliance`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from windowsWifiConfiguration.
    ///
    /// [`microsoft.graph.windowsWifiEnterpriseEAPConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowswifienterpriseeapconfiguration?view=graph-rest-beta), with the accessors of [`WindowsWifiConfiguration`](super::WindowsWifiConfiguration)
    WindowsWifiEnterpriseEapConfiguration: super::WindowsWifiConfiguration, super::DeviceConfiguration = "microsoft.graph.windowsWifiEnterpriseEAPConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "preSharedKey" PRE_SHARED_KEY, with_pre_shared_key(String), "`preSharedKey`";
    inherited "wifiSecurityType" WIFI_SECURITY_TYPE, with_wifi_security_type(super::WiFiSecurityType), "`wifiSecurityType`";
    inherited "meteredConnectionLimit" METERED_CONNECTION_LIMIT, with_metered_connection_limit(super::MeteredConnectionLimitType), "`meteredConnectionLimit`";
    inherited "ssid" SSID, with_ssid(String), "`ssid`";
    inherited "networkName" NETWORK_NAME, with_network_name(String), "`networkName`";
    inherited "connectAutomatically" CONNECT_AUTOMATICALLY, with_connect_automatically(bool), "`connectAutomatically`";
    inherited "connectToPreferredNetwork" CONNECT_TO_PREFERRED_NETWORK, with_connect_to_preferred_network(bool), "`connectToPreferredNetwork`";
    inherited "connectWhenNetworkNameIsHidden" CONNECT_WHEN_NETWORK_NAME_IS_HIDDEN, with_connect_when_network_name_is_hidden(bool), "`connectWhenNetworkNameIsHidden`";
    inherited "proxySetting" PROXY_SETTING, with_proxy_setting(super::WiFiProxySetting), "`proxySetting`";
    inherited "proxyManualAddress" PROXY_MANUAL_ADDRESS, with_proxy_manual_address(String), "`proxyManualAddress`";
    inherited "proxyManualPort" PROXY_MANUAL_PORT, with_proxy_manual_port(i32), "`proxyManualPort`";
    inherited "proxyAutomaticConfigurationUrl" PROXY_AUTOMATIC_CONFIGURATION_URL, with_proxy_automatic_configuration_url(String), "`proxyAutomaticConfigurationUrl`";
    inherited "forceFIPSCompliance" FORCE_FIPS_COMPLIANCE, with_force_fips_compliance(bool), "`forceFIPSCompliance`";
    "networkSingleSignOn" NETWORK_SINGLE_SIGN_ON, network_single_sign_on enumeration -> Option<super::NetworkSingleSignOnType>, with_network_single_sign_on(super::NetworkSingleSignOnType), "`networkSingleSignOn`: `microsoft.graph.networkSingleSignOnType`" "Possible values are: disabled, prelogon, postlogon.";
    "maximumAuthenticationTimeoutInSeconds" MAXIMUM_AUTHENTICATION_TIMEOUT_IN_SECONDS, maximum_authentication_timeout_in_seconds i32 -> Option<i32>, with_maximum_authentication_timeout_in_seconds(i32), "`maximumAuthenticationTimeoutInSeconds`: `Edm.Int32`";
    "userBasedVirtualLan" USER_BASED_VIRTUAL_LAN, user_based_virtual_lan bool -> Option<bool>, with_user_based_virtual_lan(bool), "`userBasedVirtualLan`: `Edm.Boolean`";
    "promptForAdditionalAuthenticationCredentials" PROMPT_FOR_ADDITIONAL_AUTHENTICATION_CREDENTIALS, prompt_for_additional_authentication_credentials bool -> Option<bool>, with_prompt_for_additional_authentication_credentials(bool), "`promptForAdditionalAuthenticationCredentials`: `Edm.Boolean`";
    "enablePairwiseMasterKeyCaching" ENABLE_PAIRWISE_MASTER_KEY_CACHING, enable_pairwise_master_key_caching bool -> Option<bool>, with_enable_pairwise_master_key_caching(bool), "`enablePairwiseMasterKeyCaching`: `Edm.Boolean`";
    "maximumPairwiseMasterKeyCacheTimeInMinutes" MAXIMUM_PAIRWISE_MASTER_KEY_CACHE_TIME_IN_MINUTES, maximum_pairwise_master_key_cache_time_in_minutes i32 -> Option<i32>, with_maximum_pairwise_master_key_cache_time_in_minutes(i32), "`maximumPairwiseMasterKeyCacheTimeInMinutes`: `Edm.Int32`";
    "maximumNumberOfPairwiseMasterKeysInCache" MAXIMUM_NUMBER_OF_PAIRWISE_MASTER_KEYS_IN_CACHE, maximum_number_of_pairwise_master_keys_in_cache i32 -> Option<i32>, with_maximum_number_of_pairwise_master_keys_in_cache(i32), "`maximumNumberOfPairwiseMasterKeysInCache`: `Edm.Int32`";
    "enablePreAuthentication" ENABLE_PRE_AUTHENTICATION, enable_pre_authentication bool -> Option<bool>, with_enable_pre_authentication(bool), "`enablePreAuthentication`: `Edm.Boolean`";
    "maximumPreAuthenticationAttempts" MAXIMUM_PRE_AUTHENTICATION_ATTEMPTS, maximum_pre_authentication_attempts i32 -> Option<i32>, with_maximum_pre_authentication_attempts(i32), "`maximumPreAuthenticationAttempts`: `Edm.Int32`";
    "eapType" EAP_TYPE, eap_type enumeration -> Option<super::EapType>, with_eap_type(super::EapType), "`eapType`: `microsoft.graph.eapType`" "Possible values are: eapTls, leap, eapSim, eapTtls, peap, eapFast, teap.";
    "trustedServerCertificateNames" TRUSTED_SERVER_CERTIFICATE_NAMES, trusted_server_certificate_names strs -> Option<Vec<&str>>, with_trusted_server_certificate_names(Vec<String>), "`trustedServerCertificateNames`: `Collection(Edm.String)`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::WiFiAuthenticationMethod>, with_authentication_method(super::WiFiAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.wiFiAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, derivedCredential.";
    "innerAuthenticationProtocolForEAPTTLS" INNER_AUTHENTICATION_PROTOCOL_FOR_EAPTTLS, inner_authentication_protocol_for_eapttls enumeration -> Option<super::NonEapAuthenticationMethodForEapTtlsType>, with_inner_authentication_protocol_for_eapttls(super::NonEapAuthenticationMethodForEapTtlsType), "`innerAuthenticationProtocolForEAPTTLS`: `microsoft.graph.nonEapAuthenticationMethodForEapTtlsType`" "Possible values are: unencryptedPassword, challengeHandshakeAuthenticationProtocol, microsoftChap, microsoftChapVersionTwo.";
    "outerIdentityPrivacyTemporaryValue" OUTER_IDENTITY_PRIVACY_TEMPORARY_VALUE, outer_identity_privacy_temporary_value str -> Option<&str>, with_outer_identity_privacy_temporary_value(String), "`outerIdentityPrivacyTemporaryValue`: `Edm.String`";
    "requireCryptographicBinding" REQUIRE_CRYPTOGRAPHIC_BINDING, require_cryptographic_binding bool -> Option<bool>, with_require_cryptographic_binding(bool), "`requireCryptographicBinding`: `Edm.Boolean`";
    "performServerValidation" PERFORM_SERVER_VALIDATION, perform_server_validation bool -> Option<bool>, with_perform_server_validation(bool), "`performServerValidation`: `Edm.Boolean`";
    "disableUserPromptForServerValidation" DISABLE_USER_PROMPT_FOR_SERVER_VALIDATION, disable_user_prompt_for_server_validation bool -> Option<bool>, with_disable_user_prompt_for_server_validation(bool), "`disableUserPromptForServerValidation`: `Edm.Boolean`";
    "authenticationPeriodInSeconds" AUTHENTICATION_PERIOD_IN_SECONDS, authentication_period_in_seconds i32 -> Option<i32>, with_authentication_period_in_seconds(i32), "`authenticationPeriodInSeconds`: `Edm.Int32`";
    "authenticationRetryDelayPeriodInSeconds" AUTHENTICATION_RETRY_DELAY_PERIOD_IN_SECONDS, authentication_retry_delay_period_in_seconds i32 -> Option<i32>, with_authentication_retry_delay_period_in_seconds(i32), "`authenticationRetryDelayPeriodInSeconds`: `Edm.Int32`";
    "eapolStartPeriodInSeconds" EAPOL_START_PERIOD_IN_SECONDS, eapol_start_period_in_seconds i32 -> Option<i32>, with_eapol_start_period_in_seconds(i32), "`eapolStartPeriodInSeconds`: `Edm.Int32`";
    "maximumEAPOLStartMessages" MAXIMUM_EAPOL_START_MESSAGES, maximum_eapol_start_messages i32 -> Option<i32>, with_maximum_eapol_start_messages(i32), "`maximumEAPOLStartMessages`: `Edm.Int32`";
    "maximumAuthenticationFailures" MAXIMUM_AUTHENTICATION_FAILURES, maximum_authentication_failures i32 -> Option<i32>, with_maximum_authentication_failures(i32), "`maximumAuthenticationFailures`: `Edm.Int32`";
    "cacheCredentials" CACHE_CREDENTIALS, cache_credentials bool -> Option<bool>, with_cache_credentials(bool), "`cacheCredentials`: `Edm.Boolean`";
    "authenticationType" AUTHENTICATION_TYPE, authentication_type enumeration -> Option<super::WifiAuthenticationType>, with_authentication_type(super::WifiAuthenticationType), "`authenticationType`: `microsoft.graph.wifiAuthenticationType`" "Possible values are: none, user, machine, machineOrUser, guest.";
    "rootCertificatesForServerValidation" ROOT_CERTIFICATES_FOR_SERVER_VALIDATION, root_certificates_for_server_validation models -> Option<&[super::Windows81TrustedRootCertificate]>, with_root_certificates_for_server_validation(Vec<super::Windows81TrustedRootCertificate>), "`rootCertificatesForServerValidation`: `Collection(microsoft.graph.windows81TrustedRootCertificate)`";
    "identityCertificateForClientAuthentication" IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION, identity_certificate_for_client_authentication model -> Option<&super::WindowsCertificateProfileBase>, with_identity_certificate_for_client_authentication(super::WindowsCertificateProfileBase), "`identityCertificateForClientAuthentication`: `microsoft.graph.windowsCertificateProfileBase`";
    "rootCertificateForClientValidation" ROOT_CERTIFICATE_FOR_CLIENT_VALIDATION, root_certificate_for_client_validation model -> Option<&super::Windows81TrustedRootCertificate>, with_root_certificate_for_client_validation(super::Windows81TrustedRootCertificate), "`rootCertificateForClientValidation`: `microsoft.graph.windows81TrustedRootCertificate`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsWiredNetworkConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowswirednetworkconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsWiredNetworkConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsWiredNetworkConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "authenticationType" AUTHENTICATION_TYPE, authentication_type enumeration -> Option<super::WiredNetworkAuthenticationType>, with_authentication_type(super::WiredNetworkAuthenticationType), "`authenticationType`: `microsoft.graph.wiredNetworkAuthenticationType`" "Possible values are: none, user, machine, machineOrUser, guest.";
    "cacheCredentials" CACHE_CREDENTIALS, cache_credentials bool -> Option<bool>, with_cache_credentials(bool), "`cacheCredentials`: `Edm.Boolean`";
    "authenticationPeriodInSeconds" AUTHENTICATION_PERIOD_IN_SECONDS, authentication_period_in_seconds i32 -> Option<i32>, with_authentication_period_in_seconds(i32), "`authenticationPeriodInSeconds`: `Edm.Int32`";
    "authenticationRetryDelayPeriodInSeconds" AUTHENTICATION_RETRY_DELAY_PERIOD_IN_SECONDS, authentication_retry_delay_period_in_seconds i32 -> Option<i32>, with_authentication_retry_delay_period_in_seconds(i32), "`authenticationRetryDelayPeriodInSeconds`: `Edm.Int32`";
    "eapolStartPeriodInSeconds" EAPOL_START_PERIOD_IN_SECONDS, eapol_start_period_in_seconds i32 -> Option<i32>, with_eapol_start_period_in_seconds(i32), "`eapolStartPeriodInSeconds`: `Edm.Int32`";
    "maximumEAPOLStartMessages" MAXIMUM_EAPOL_START_MESSAGES, maximum_eapol_start_messages i32 -> Option<i32>, with_maximum_eapol_start_messages(i32), "`maximumEAPOLStartMessages`: `Edm.Int32`";
    "maximumAuthenticationFailures" MAXIMUM_AUTHENTICATION_FAILURES, maximum_authentication_failures i32 -> Option<i32>, with_maximum_authentication_failures(i32), "`maximumAuthenticationFailures`: `Edm.Int32`";
    "enforce8021X" ENFORCE8021_X, enforce8021_x bool -> Option<bool>, with_enforce8021_x(bool), "`enforce8021X`: `Edm.Boolean`";
    "authenticationBlockPeriodInMinutes" AUTHENTICATION_BLOCK_PERIOD_IN_MINUTES, authentication_block_period_in_minutes i32 -> Option<i32>, with_authentication_block_period_in_minutes(i32), "`authenticationBlockPeriodInMinutes`: `Edm.Int32`";
    "eapType" EAP_TYPE, eap_type enumeration -> Option<super::EapType>, with_eap_type(super::EapType), "`eapType`: `microsoft.graph.eapType`" "Possible values are: eapTls, leap, eapSim, eapTtls, peap, eapFast, teap.";
    "trustedServerCertificateNames" TRUSTED_SERVER_CERTIFICATE_NAMES, trusted_server_certificate_names strs -> Option<Vec<&str>>, with_trusted_server_certificate_names(Vec<String>), "`trustedServerCertificateNames`: `Collection(Edm.String)`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::WiredNetworkAuthenticationMethod>, with_authentication_method(super::WiredNetworkAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.wiredNetworkAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, derivedCredential.";
    "secondaryAuthenticationMethod" SECONDARY_AUTHENTICATION_METHOD, secondary_authentication_method enumeration -> Option<super::WiredNetworkAuthenticationMethod>, with_secondary_authentication_method(super::WiredNetworkAuthenticationMethod), "`secondaryAuthenticationMethod`: `microsoft.graph.wiredNetworkAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, derivedCredential.";
    "innerAuthenticationProtocolForEAPTTLS" INNER_AUTHENTICATION_PROTOCOL_FOR_EAPTTLS, inner_authentication_protocol_for_eapttls enumeration -> Option<super::NonEapAuthenticationMethodForEapTtlsType>, with_inner_authentication_protocol_for_eapttls(super::NonEapAuthenticationMethodForEapTtlsType), "`innerAuthenticationProtocolForEAPTTLS`: `microsoft.graph.nonEapAuthenticationMethodForEapTtlsType`" "Possible values are: unencryptedPassword, challengeHandshakeAuthenticationProtocol, microsoftChap, microsoftChapVersionTwo.";
    "outerIdentityPrivacyTemporaryValue" OUTER_IDENTITY_PRIVACY_TEMPORARY_VALUE, outer_identity_privacy_temporary_value str -> Option<&str>, with_outer_identity_privacy_temporary_value(String), "`outerIdentityPrivacyTemporaryValue`: `Edm.String`";
    "performServerValidation" PERFORM_SERVER_VALIDATION, perform_server_validation bool -> Option<bool>, with_perform_server_validation(bool), "`performServerValidation`: `Edm.Boolean`";
    "disableUserPromptForServerValidation" DISABLE_USER_PROMPT_FOR_SERVER_VALIDATION, disable_user_prompt_for_server_validation bool -> Option<bool>, with_disable_user_prompt_for_server_validation(bool), "`disableUserPromptForServerValidation`: `Edm.Boolean`";
    "requireCryptographicBinding" REQUIRE_CRYPTOGRAPHIC_BINDING, require_cryptographic_binding bool -> Option<bool>, with_require_cryptographic_binding(bool), "`requireCryptographicBinding`: `Edm.Boolean`";
    "forceFIPSCompliance" FORCE_FIPS_COMPLIANCE, force_fips_compliance bool -> Option<bool>, with_force_fips_compliance(bool), "`forceFIPSCompliance`: `Edm.Boolean`";
    "rootCertificatesForServerValidation" ROOT_CERTIFICATES_FOR_SERVER_VALIDATION, root_certificates_for_server_validation models -> Option<&[super::Windows81TrustedRootCertificate]>, with_root_certificates_for_server_validation(Vec<super::Windows81TrustedRootCertificate>), "`rootCertificatesForServerValidation`: `Collection(microsoft.graph.windows81TrustedRootCertificate)`";
    "identityCertificateForClientAuthentication" IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION, identity_certificate_for_client_authentication model -> Option<&super::WindowsCertificateProfileBase>, with_identity_certificate_for_client_authentication(super::WindowsCertificateProfileBase), "`identityCertificateForClientAuthentication`: `microsoft.graph.windowsCertificateProfileBase`";
    "secondaryIdentityCertificateForClientAuthentication" SECONDARY_IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION, secondary_identity_certificate_for_client_authentication model -> Option<&super::WindowsCertificateProfileBase>, with_secondary_identity_certificate_for_client_authentication(super::WindowsCertificateProfileBase), "`secondaryIdentityCertificateForClientAuthentication`: `microsoft.graph.windowsCertificateProfileBase`";
    "rootCertificateForClientValidation" ROOT_CERTIFICATE_FOR_CLIENT_VALIDATION, root_certificate_for_client_validation model -> Option<&super::Windows81TrustedRootCertificate>, with_root_certificate_for_client_validation(super::Windows81TrustedRootCertificate), "`rootCertificateForClientValidation`: `microsoft.graph.windows81TrustedRootCertificate`";
    "secondaryRootCertificateForClientValidation" SECONDARY_ROOT_CERTIFICATE_FOR_CLIENT_VALIDATION, secondary_root_certificate_for_client_validation model -> Option<&super::Windows81TrustedRootCertificate>, with_secondary_root_certificate_for_client_validation(super::Windows81TrustedRootCertificate), "`secondaryRootCertificateForClientValidation`: `microsoft.graph.windows81TrustedRootCertificate`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.wiredNetworkAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wirednetworkauthenticationmethod?view=graph-rest-beta)
    WiredNetworkAuthenticationMethod = "microsoft.graph.wiredNetworkAuthenticationMethod" {
        Certificate = "certificate",
        UsernameAndPassword = "usernameAndPassword",
        DerivedCredential = "derivedCredential",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.wiredNetworkAuthenticationType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wirednetworkauthenticationtype?view=graph-rest-beta)
    WiredNetworkAuthenticationType = "microsoft.graph.wiredNetworkAuthenticationType" {
        None = "none",
        User = "user",
        Machine = "machine",
        MachineOrUser = "machineOrUser",
        Guest = "guest",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.wiredNetworkInterface`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wirednetworkinterface?view=graph-rest-beta)
    WiredNetworkInterface = "microsoft.graph.wiredNetworkInterface" {
        AnyEthernet = "anyEthernet",
        FirstActiveEthernet = "firstActiveEthernet",
        SecondActiveEthernet = "secondActiveEthernet",
        ThirdActiveEthernet = "thirdActiveEthernet",
        FirstEthernet = "firstEthernet",
        SecondEthernet = "secondEthernet",
        ThirdEthernet = "thirdEthernet",
    }
}
