// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Date, Flags, OffsetDateTime, Parsed, Time, Uuid};

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.webApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-webapp?view=graph-rest-1.0), with the accessors of [`MobileApp`](super::MobileApp)
    WebApp: super::MobileApp, super::Entity = "microsoft.graph.webApp";
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
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    "appUrl" APP_URL, app_url str -> Option<&str>, with_app_url(String), "`appUrl`: `Edm.String`";
    "useManagedBrowser" USE_MANAGED_BROWSER, use_managed_browser bool -> Option<bool>, with_use_managed_browser(bool), "`useManagedBrowser`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.webBrowserCookieSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-webbrowsercookiesettings?view=graph-rest-1.0)
    WebBrowserCookieSettings = "microsoft.graph.webBrowserCookieSettings" {
        BrowserDefault = "browserDefault",
        BlockAlways = "blockAlways",
        AllowCurrentWebSite = "allowCurrentWebSite",
        AllowFromWebsitesVisited = "allowFromWebsitesVisited",
        AllowAlways = "allowAlways",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.weeklySchedule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-weeklyschedule?view=graph-rest-1.0)
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
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.welcomeScreenMeetingInformation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-welcomescreenmeetinginformation?view=graph-rest-1.0)
    WelcomeScreenMeetingInformation = "microsoft.graph.welcomeScreenMeetingInformation" {
        UserDefined = "userDefined",
        ShowOrganizerAndTimeOnly = "showOrganizerAndTimeOnly",
        ShowOrganizerAndTimeAndSubject = "showOrganizerAndTimeAndSubject",
    }
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.win32LobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapp?view=graph-rest-1.0), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    Win32LobApp: super::MobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.win32LobApp";
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
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "committedContentVersion" COMMITTED_CONTENT_VERSION, with_committed_content_version(String), "`committedContentVersion`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "contentVersions" CONTENT_VERSIONS, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`";
    "installCommandLine" INSTALL_COMMAND_LINE, install_command_line str -> Option<&str>, with_install_command_line(String), "`installCommandLine`: `Edm.String`";
    "uninstallCommandLine" UNINSTALL_COMMAND_LINE, uninstall_command_line str -> Option<&str>, with_uninstall_command_line(String), "`uninstallCommandLine`: `Edm.String`";
    "applicableArchitectures" APPLICABLE_ARCHITECTURES, applicable_architectures flags -> Option<Flags<super::WindowsArchitecture>>, with_applicable_architectures(Flags<super::WindowsArchitecture>), "`applicableArchitectures`: `microsoft.graph.windowsArchitecture`" "Possible values are: none, x86, x64, arm, neutral.";
    "minimumFreeDiskSpaceInMB" MINIMUM_FREE_DISK_SPACE_IN_MB, minimum_free_disk_space_in_mb i32 -> Option<i32>, with_minimum_free_disk_space_in_mb(i32), "`minimumFreeDiskSpaceInMB`: `Edm.Int32`";
    "minimumMemoryInMB" MINIMUM_MEMORY_IN_MB, minimum_memory_in_mb i32 -> Option<i32>, with_minimum_memory_in_mb(i32), "`minimumMemoryInMB`: `Edm.Int32`";
    "minimumNumberOfProcessors" MINIMUM_NUMBER_OF_PROCESSORS, minimum_number_of_processors i32 -> Option<i32>, with_minimum_number_of_processors(i32), "`minimumNumberOfProcessors`: `Edm.Int32`";
    "minimumCpuSpeedInMHz" MINIMUM_CPU_SPEED_IN_M_HZ, minimum_cpu_speed_in_m_hz i32 -> Option<i32>, with_minimum_cpu_speed_in_m_hz(i32), "`minimumCpuSpeedInMHz`: `Edm.Int32`";
    "rules" RULES, rules models -> Option<&[super::Win32LobAppRule]>, with_rules(Vec<super::Win32LobAppRule>), "`rules`: `Collection(microsoft.graph.win32LobAppRule)`";
    "installExperience" INSTALL_EXPERIENCE, install_experience model -> Option<&super::Win32LobAppInstallExperience>, with_install_experience(super::Win32LobAppInstallExperience), "`installExperience`: `microsoft.graph.win32LobAppInstallExperience`";
    "returnCodes" RETURN_CODES, return_codes models -> Option<&[super::Win32LobAppReturnCode]>, with_return_codes(Vec<super::Win32LobAppReturnCode>), "`returnCodes`: `Collection(microsoft.graph.win32LobAppReturnCode)`";
    "msiInformation" MSI_INFORMATION, msi_information model -> Option<&super::Win32LobAppMsiInformation>, with_msi_information(super::Win32LobAppMsiInformation), "`msiInformation`: `microsoft.graph.win32LobAppMsiInformation`";
    "setupFilePath" SETUP_FILE_PATH, setup_file_path str -> Option<&str>, with_setup_file_path(String), "`setupFilePath`: `Edm.String`";
    "minimumSupportedWindowsRelease" MINIMUM_SUPPORTED_WINDOWS_RELEASE, minimum_supported_windows_release str -> Option<&str>, with_minimum_supported_windows_release(String), "`minimumSupportedWindowsRelease`: `Edm.String`";
    "allowedArchitectures" ALLOWED_ARCHITECTURES, allowed_architectures flags -> Option<Flags<super::WindowsArchitecture>>, with_allowed_architectures(Flags<super::WindowsArchitecture>), "`allowedArchitectures`: `microsoft.graph.windowsArchitecture`, metadata";
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.win32LobAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappassignmentsettings?view=graph-rest-1.0), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    Win32LobAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.win32LobAppAssignmentSettings";
    "notifications" NOTIFICATIONS, notifications enumeration -> Option<super::Win32LobAppNotification>, with_notifications(super::Win32LobAppNotification), "`notifications`: `microsoft.graph.win32LobAppNotification`" "Possible values are: showAll, showReboot, hideAll.";
    "restartSettings" RESTART_SETTINGS, restart_settings model -> Option<&super::Win32LobAppRestartSettings>, with_restart_settings(super::Win32LobAppRestartSettings), "`restartSettings`: `microsoft.graph.win32LobAppRestartSettings`";
    "installTimeSettings" INSTALL_TIME_SETTINGS, install_time_settings model -> Option<&super::MobileAppInstallTimeSettings>, with_install_time_settings(super::MobileAppInstallTimeSettings), "`installTimeSettings`: `microsoft.graph.mobileAppInstallTimeSettings`";
    "deliveryOptimizationPriority" DELIVERY_OPTIMIZATION_PRIORITY, delivery_optimization_priority enumeration -> Option<super::Win32LobAppDeliveryOptimizationPriority>, with_delivery_optimization_priority(super::Win32LobAppDeliveryOptimizationPriority), "`deliveryOptimizationPriority`: `microsoft.graph.win32LobAppDeliveryOptimizationPriority`" "Possible values are: notConfigured, foreground.";
    "autoUpdateSettings" AUTO_UPDATE_SETTINGS, auto_update_settings model -> Option<&super::Win32LobAppAutoUpdateSettings>, with_auto_update_settings(super::Win32LobAppAutoUpdateSettings), "`autoUpdateSettings`: `microsoft.graph.win32LobAppAutoUpdateSettings`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.win32LobAppAutoUpdateSettings`, metadata
    Win32LobAppAutoUpdateSettings = "microsoft.graph.win32LobAppAutoUpdateSettings";
    "autoUpdateSupersededAppsState" AUTO_UPDATE_SUPERSEDED_APPS_STATE, auto_update_superseded_apps_state enumeration -> Option<super::Win32LobAutoUpdateSupersededAppsState>, with_auto_update_superseded_apps_state(super::Win32LobAutoUpdateSupersededAppsState), "`autoUpdateSupersededAppsState`: `microsoft.graph.win32LobAutoUpdateSupersededAppsState`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppDeliveryOptimizationPriority`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappdeliveryoptimizationpriority?view=graph-rest-1.0)
    Win32LobAppDeliveryOptimizationPriority = "microsoft.graph.win32LobAppDeliveryOptimizationPriority" {
        NotConfigured = "notConfigured",
        Foreground = "foreground",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppFileSystemOperationType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappfilesystemoperationtype?view=graph-rest-1.0)
    Win32LobAppFileSystemOperationType = "microsoft.graph.win32LobAppFileSystemOperationType" {
        NotConfigured = "notConfigured",
        Exists = "exists",
        ModifiedDate = "modifiedDate",
        CreatedDate = "createdDate",
        Version = "version",
        SizeInMb = "sizeInMB",
    }
}

crate::runtime::model! {
    /// Inherits from win32LobAppRule.
    ///
    /// [`microsoft.graph.win32LobAppFileSystemRule`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappfilesystemrule?view=graph-rest-1.0), with the accessors of [`Win32LobAppRule`](super::Win32LobAppRule)
    Win32LobAppFileSystemRule: super::Win32LobAppRule = "microsoft.graph.win32LobAppFileSystemRule";
    inherited "ruleType" RULE_TYPE, with_rule_type(super::Win32LobAppRuleType), "`ruleType`";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`";
    "fileOrFolderName" FILE_OR_FOLDER_NAME, file_or_folder_name str -> Option<&str>, with_file_or_folder_name(String), "`fileOrFolderName`: `Edm.String`";
    "check32BitOn64System" CHECK32_BIT_ON64_SYSTEM, check32_bit_on64_system bool -> Option<bool>, with_check32_bit_on64_system(bool), "`check32BitOn64System`: `Edm.Boolean`";
    "operationType" OPERATION_TYPE, operation_type enumeration -> Option<super::Win32LobAppFileSystemOperationType>, with_operation_type(super::Win32LobAppFileSystemOperationType), "`operationType`: `microsoft.graph.win32LobAppFileSystemOperationType`" "Possible values are: notConfigured, exists, modifiedDate, createdDate, version, sizeInMB.";
    "operator" OPERATOR, operator enumeration -> Option<super::Win32LobAppRuleOperator>, with_operator(super::Win32LobAppRuleOperator), "`operator`: `microsoft.graph.win32LobAppRuleOperator`" "Possible values are: notConfigured, equal, notEqual, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual.";
    "comparisonValue" COMPARISON_VALUE, comparison_value str -> Option<&str>, with_comparison_value(String), "`comparisonValue`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppInstallExperience`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappinstallexperience?view=graph-rest-1.0)
    Win32LobAppInstallExperience = "microsoft.graph.win32LobAppInstallExperience";
    "runAsAccount" RUN_AS_ACCOUNT, run_as_account enumeration -> Option<super::RunAsAccountType>, with_run_as_account(super::RunAsAccountType), "`runAsAccount`: `microsoft.graph.runAsAccountType`" "Possible values are: system, user.";
    "deviceRestartBehavior" DEVICE_RESTART_BEHAVIOR, device_restart_behavior enumeration -> Option<super::Win32LobAppRestartBehavior>, with_device_restart_behavior(super::Win32LobAppRestartBehavior), "`deviceRestartBehavior`: `microsoft.graph.win32LobAppRestartBehavior`" "Possible values are: basedOnReturnCode, allow, suppress, force.";
}

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppMsiInformation`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappmsiinformation?view=graph-rest-1.0)
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
    /// [`microsoft.graph.win32LobAppMsiPackageType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappmsipackagetype?view=graph-rest-1.0)
    Win32LobAppMsiPackageType = "microsoft.graph.win32LobAppMsiPackageType" {
        PerMachine = "perMachine",
        PerUser = "perUser",
        DualPurpose = "dualPurpose",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppNotification`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappnotification?view=graph-rest-1.0)
    Win32LobAppNotification = "microsoft.graph.win32LobAppNotification" {
        ShowAll = "showAll",
        ShowReboot = "showReboot",
        HideAll = "hideAll",
    }
}

crate::runtime::model! {
    /// Inherits from win32LobAppRule.
    ///
    /// [`microsoft.graph.win32LobAppPowerShellScriptRule`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapppowershellscriptrule?view=graph-rest-1.0), with the accessors of [`Win32LobAppRule`](super::Win32LobAppRule)
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
    /// [`microsoft.graph.win32LobAppPowerShellScriptRuleOperationType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapppowershellscriptruleoperationtype?view=graph-rest-1.0)
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
    /// Inherits from win32LobAppRule.
    ///
    /// [`microsoft.graph.win32LobAppProductCodeRule`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappproductcoderule?view=graph-rest-1.0), with the accessors of [`Win32LobAppRule`](super::Win32LobAppRule)
    Win32LobAppProductCodeRule: super::Win32LobAppRule = "microsoft.graph.win32LobAppProductCodeRule";
    inherited "ruleType" RULE_TYPE, with_rule_type(super::Win32LobAppRuleType), "`ruleType`";
    "productCode" PRODUCT_CODE, product_code str -> Option<&str>, with_product_code(String), "`productCode`: `Edm.String`";
    "productVersionOperator" PRODUCT_VERSION_OPERATOR, product_version_operator enumeration -> Option<super::Win32LobAppRuleOperator>, with_product_version_operator(super::Win32LobAppRuleOperator), "`productVersionOperator`: `microsoft.graph.win32LobAppRuleOperator`" "Possible values are: notConfigured, equal, notEqual, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual.";
    "productVersion" PRODUCT_VERSION, product_version str -> Option<&str>, with_product_version(String), "`productVersion`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from win32LobAppRule.
    ///
    /// [`microsoft.graph.win32LobAppRegistryRule`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappregistryrule?view=graph-rest-1.0), with the accessors of [`Win32LobAppRule`](super::Win32LobAppRule)
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
    /// [`microsoft.graph.win32LobAppRegistryRuleOperationType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappregistryruleoperationtype?view=graph-rest-1.0)
    Win32LobAppRegistryRuleOperationType = "microsoft.graph.win32LobAppRegistryRuleOperationType" {
        NotConfigured = "notConfigured",
        Exists = "exists",
        DoesNotExist = "doesNotExist",
        String = "string",
        Integer = "integer",
        Version = "version",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppRestartBehavior`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapprestartbehavior?view=graph-rest-1.0)
    Win32LobAppRestartBehavior = "microsoft.graph.win32LobAppRestartBehavior" {
        BasedOnReturnCode = "basedOnReturnCode",
        Allow = "allow",
        Suppress = "suppress",
        Force = "force",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppRestartSettings`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapprestartsettings?view=graph-rest-1.0)
    Win32LobAppRestartSettings = "microsoft.graph.win32LobAppRestartSettings";
    "gracePeriodInMinutes" GRACE_PERIOD_IN_MINUTES, grace_period_in_minutes i32 -> Option<i32>, with_grace_period_in_minutes(i32), "`gracePeriodInMinutes`: `Edm.Int32`";
    "countdownDisplayBeforeRestartInMinutes" COUNTDOWN_DISPLAY_BEFORE_RESTART_IN_MINUTES, countdown_display_before_restart_in_minutes i32 -> Option<i32>, with_countdown_display_before_restart_in_minutes(i32), "`countdownDisplayBeforeRestartInMinutes`: `Edm.Int32`";
    "restartNotificationSnoozeDurationInMinutes" RESTART_NOTIFICATION_SNOOZE_DURATION_IN_MINUTES, restart_notification_snooze_duration_in_minutes i32 -> Option<i32>, with_restart_notification_snooze_duration_in_minutes(i32), "`restartNotificationSnoozeDurationInMinutes`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppReturnCode`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappreturncode?view=graph-rest-1.0)
    Win32LobAppReturnCode = "microsoft.graph.win32LobAppReturnCode";
    "returnCode" RETURN_CODE, return_code i32 -> Option<i32>, with_return_code(i32), "`returnCode`: `Edm.Int32`";
    "type" TYPE, type_ enumeration -> Option<super::Win32LobAppReturnCodeType>, with_type(super::Win32LobAppReturnCodeType), "`type`: `microsoft.graph.win32LobAppReturnCodeType`" "Possible values are: failed, success, softReboot, hardReboot, retry.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppReturnCodeType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappreturncodetype?view=graph-rest-1.0)
    Win32LobAppReturnCodeType = "microsoft.graph.win32LobAppReturnCodeType" {
        Failed = "failed",
        Success = "success",
        SoftReboot = "softReboot",
        HardReboot = "hardReboot",
        Retry = "retry",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppRule`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapprule?view=graph-rest-1.0)
    Win32LobAppRule = "microsoft.graph.win32LobAppRule" {
        "microsoft.graph.win32LobAppFileSystemRule",
        "microsoft.graph.win32LobAppPowerShellScriptRule",
        "microsoft.graph.win32LobAppProductCodeRule",
        "microsoft.graph.win32LobAppRegistryRule",
    };
    "ruleType" RULE_TYPE, rule_type enumeration -> Option<super::Win32LobAppRuleType>, with_rule_type(super::Win32LobAppRuleType), "`ruleType`: `microsoft.graph.win32LobAppRuleType`" "Possible values are: detection, requirement.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppRuleOperator`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappruleoperator?view=graph-rest-1.0)
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
    /// [`microsoft.graph.win32LobAppRuleType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappruletype?view=graph-rest-1.0)
    Win32LobAppRuleType = "microsoft.graph.win32LobAppRuleType" {
        Detection = "detection",
        Requirement = "requirement",
    }
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
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.windows10CompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10compliancepolicy?view=graph-rest-1.0), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    Windows10CompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.windows10CompliancePolicy";
    inherited "id" ID, with_id(String), "`id`";
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
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10CustomConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10customconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10CustomConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10CustomConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "omaSettings" OMA_SETTINGS, oma_settings models -> Option<&[super::OmaSetting]>, with_oma_settings(Vec<super::OmaSetting>), "`omaSettings`: `Collection(microsoft.graph.omaSetting)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10EditionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10editiontype?view=graph-rest-1.0)
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
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10EndpointProtectionConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10endpointprotectionconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10EndpointProtectionConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10EndpointProtectionConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "firewallBlockStatefulFTP" FIREWALL_BLOCK_STATEFUL_FTP, firewall_block_stateful_ftp bool -> Option<bool>, with_firewall_block_stateful_ftp(bool), "`firewallBlockStatefulFTP`: `Edm.Boolean`";
    "firewallIdleTimeoutForSecurityAssociationInSeconds" FIREWALL_IDLE_TIMEOUT_FOR_SECURITY_ASSOCIATION_IN_SECONDS, firewall_idle_timeout_for_security_association_in_seconds i32 -> Option<i32>, with_firewall_idle_timeout_for_security_association_in_seconds(i32), "`firewallIdleTimeoutForSecurityAssociationInSeconds`: `Edm.Int32`";
    "firewallPreSharedKeyEncodingMethod" FIREWALL_PRE_SHARED_KEY_ENCODING_METHOD, firewall_pre_shared_key_encoding_method enumeration -> Option<super::FirewallPreSharedKeyEncodingMethodType>, with_firewall_pre_shared_key_encoding_method(super::FirewallPreSharedKeyEncodingMethodType), "`firewallPreSharedKeyEncodingMethod`: `microsoft.graph.firewallPreSharedKeyEncodingMethodType`" "Possible values are: deviceDefault, none, utF8.";
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
    "defenderAttackSurfaceReductionExcludedPaths" DEFENDER_ATTACK_SURFACE_REDUCTION_EXCLUDED_PATHS, defender_attack_surface_reduction_excluded_paths strs -> Option<Vec<&str>>, with_defender_attack_surface_reduction_excluded_paths(Vec<String>), "`defenderAttackSurfaceReductionExcludedPaths`: `Collection(Edm.String)`";
    "defenderGuardedFoldersAllowedAppPaths" DEFENDER_GUARDED_FOLDERS_ALLOWED_APP_PATHS, defender_guarded_folders_allowed_app_paths strs -> Option<Vec<&str>>, with_defender_guarded_folders_allowed_app_paths(Vec<String>), "`defenderGuardedFoldersAllowedAppPaths`: `Collection(Edm.String)`";
    "defenderAdditionalGuardedFolders" DEFENDER_ADDITIONAL_GUARDED_FOLDERS, defender_additional_guarded_folders strs -> Option<Vec<&str>>, with_defender_additional_guarded_folders(Vec<String>), "`defenderAdditionalGuardedFolders`: `Collection(Edm.String)`";
    "defenderExploitProtectionXml" DEFENDER_EXPLOIT_PROTECTION_XML, defender_exploit_protection_xml binary -> Parsed<Bytes>, with_defender_exploit_protection_xml(Bytes), "`defenderExploitProtectionXml`: `Edm.Binary`";
    "defenderExploitProtectionXmlFileName" DEFENDER_EXPLOIT_PROTECTION_XML_FILE_NAME, defender_exploit_protection_xml_file_name str -> Option<&str>, with_defender_exploit_protection_xml_file_name(String), "`defenderExploitProtectionXmlFileName`: `Edm.String`";
    "defenderSecurityCenterBlockExploitProtectionOverride" DEFENDER_SECURITY_CENTER_BLOCK_EXPLOIT_PROTECTION_OVERRIDE, defender_security_center_block_exploit_protection_override bool -> Option<bool>, with_defender_security_center_block_exploit_protection_override(bool), "`defenderSecurityCenterBlockExploitProtectionOverride`: `Edm.Boolean`";
    "appLockerApplicationControl" APP_LOCKER_APPLICATION_CONTROL, app_locker_application_control enumeration -> Option<super::AppLockerApplicationControlType>, with_app_locker_application_control(super::AppLockerApplicationControlType), "`appLockerApplicationControl`: `microsoft.graph.appLockerApplicationControlType`" "Possible values are: notConfigured, enforceComponentsAndStoreApps, auditComponentsAndStoreApps, enforceComponentsStoreAppsAndSmartlocker, auditComponentsStoreAppsAndSmartlocker.";
    "smartScreenEnableInShell" SMART_SCREEN_ENABLE_IN_SHELL, smart_screen_enable_in_shell bool -> Option<bool>, with_smart_screen_enable_in_shell(bool), "`smartScreenEnableInShell`: `Edm.Boolean`";
    "smartScreenBlockOverrideForFiles" SMART_SCREEN_BLOCK_OVERRIDE_FOR_FILES, smart_screen_block_override_for_files bool -> Option<bool>, with_smart_screen_block_override_for_files(bool), "`smartScreenBlockOverrideForFiles`: `Edm.Boolean`";
    "applicationGuardEnabled" APPLICATION_GUARD_ENABLED, application_guard_enabled bool -> Option<bool>, with_application_guard_enabled(bool), "`applicationGuardEnabled`: `Edm.Boolean`";
    "applicationGuardBlockFileTransfer" APPLICATION_GUARD_BLOCK_FILE_TRANSFER, application_guard_block_file_transfer enumeration -> Option<super::ApplicationGuardBlockFileTransferType>, with_application_guard_block_file_transfer(super::ApplicationGuardBlockFileTransferType), "`applicationGuardBlockFileTransfer`: `microsoft.graph.applicationGuardBlockFileTransferType`" "Possible values are: notConfigured, blockImageAndTextFile, blockImageFile, blockNone, blockTextFile.";
    "applicationGuardBlockNonEnterpriseContent" APPLICATION_GUARD_BLOCK_NON_ENTERPRISE_CONTENT, application_guard_block_non_enterprise_content bool -> Option<bool>, with_application_guard_block_non_enterprise_content(bool), "`applicationGuardBlockNonEnterpriseContent`: `Edm.Boolean`";
    "applicationGuardAllowPersistence" APPLICATION_GUARD_ALLOW_PERSISTENCE, application_guard_allow_persistence bool -> Option<bool>, with_application_guard_allow_persistence(bool), "`applicationGuardAllowPersistence`: `Edm.Boolean`";
    "applicationGuardForceAuditing" APPLICATION_GUARD_FORCE_AUDITING, application_guard_force_auditing bool -> Option<bool>, with_application_guard_force_auditing(bool), "`applicationGuardForceAuditing`: `Edm.Boolean`";
    "applicationGuardBlockClipboardSharing" APPLICATION_GUARD_BLOCK_CLIPBOARD_SHARING, application_guard_block_clipboard_sharing enumeration -> Option<super::ApplicationGuardBlockClipboardSharingType>, with_application_guard_block_clipboard_sharing(super::ApplicationGuardBlockClipboardSharingType), "`applicationGuardBlockClipboardSharing`: `microsoft.graph.applicationGuardBlockClipboardSharingType`" "Possible values are: notConfigured, blockBoth, blockHostToContainer, blockContainerToHost, blockNone.";
    "applicationGuardAllowPrintToPDF" APPLICATION_GUARD_ALLOW_PRINT_TO_PDF, application_guard_allow_print_to_pdf bool -> Option<bool>, with_application_guard_allow_print_to_pdf(bool), "`applicationGuardAllowPrintToPDF`: `Edm.Boolean`";
    "applicationGuardAllowPrintToXPS" APPLICATION_GUARD_ALLOW_PRINT_TO_XPS, application_guard_allow_print_to_xps bool -> Option<bool>, with_application_guard_allow_print_to_xps(bool), "`applicationGuardAllowPrintToXPS`: `Edm.Boolean`";
    "applicationGuardAllowPrintToLocalPrinters" APPLICATION_GUARD_ALLOW_PRINT_TO_LOCAL_PRINTERS, application_guard_allow_print_to_local_printers bool -> Option<bool>, with_application_guard_allow_print_to_local_printers(bool), "`applicationGuardAllowPrintToLocalPrinters`: `Edm.Boolean`";
    "applicationGuardAllowPrintToNetworkPrinters" APPLICATION_GUARD_ALLOW_PRINT_TO_NETWORK_PRINTERS, application_guard_allow_print_to_network_printers bool -> Option<bool>, with_application_guard_allow_print_to_network_printers(bool), "`applicationGuardAllowPrintToNetworkPrinters`: `Edm.Boolean`";
    "bitLockerDisableWarningForOtherDiskEncryption" BIT_LOCKER_DISABLE_WARNING_FOR_OTHER_DISK_ENCRYPTION, bit_locker_disable_warning_for_other_disk_encryption bool -> Option<bool>, with_bit_locker_disable_warning_for_other_disk_encryption(bool), "`bitLockerDisableWarningForOtherDiskEncryption`: `Edm.Boolean`";
    "bitLockerEnableStorageCardEncryptionOnMobile" BIT_LOCKER_ENABLE_STORAGE_CARD_ENCRYPTION_ON_MOBILE, bit_locker_enable_storage_card_encryption_on_mobile bool -> Option<bool>, with_bit_locker_enable_storage_card_encryption_on_mobile(bool), "`bitLockerEnableStorageCardEncryptionOnMobile`: `Edm.Boolean`";
    "bitLockerEncryptDevice" BIT_LOCKER_ENCRYPT_DEVICE, bit_locker_encrypt_device bool -> Option<bool>, with_bit_locker_encrypt_device(bool), "`bitLockerEncryptDevice`: `Edm.Boolean`";
    "bitLockerRemovableDrivePolicy" BIT_LOCKER_REMOVABLE_DRIVE_POLICY, bit_locker_removable_drive_policy model -> Option<&super::BitLockerRemovableDrivePolicy>, with_bit_locker_removable_drive_policy(super::BitLockerRemovableDrivePolicy), "`bitLockerRemovableDrivePolicy`: `microsoft.graph.bitLockerRemovableDrivePolicy`";
}

crate::runtime::model! {
    /// `microsoft.graph.windows10EnrollmentCompletionPageConfiguration`, metadata, with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    Windows10EnrollmentCompletionPageConfiguration: super::DeviceEnrollmentConfiguration, super::Entity = "microsoft.graph.windows10EnrollmentCompletionPageConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`";
    "allowNonBlockingAppInstallation" ALLOW_NON_BLOCKING_APP_INSTALLATION, allow_non_blocking_app_installation bool -> Option<bool>, with_allow_non_blocking_app_installation(bool), "`allowNonBlockingAppInstallation`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10EnterpriseModernAppManagementConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10EnterpriseModernAppManagementConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10EnterpriseModernAppManagementConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
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
    /// [`microsoft.graph.windows10GeneralConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10generalconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10GeneralConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10GeneralConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "enterpriseCloudPrintDiscoveryEndPoint" ENTERPRISE_CLOUD_PRINT_DISCOVERY_END_POINT, enterprise_cloud_print_discovery_end_point str -> Option<&str>, with_enterprise_cloud_print_discovery_end_point(String), "`enterpriseCloudPrintDiscoveryEndPoint`: `Edm.String`";
    "enterpriseCloudPrintOAuthAuthority" ENTERPRISE_CLOUD_PRINT_OAUTH_AUTHORITY, enterprise_cloud_print_oauth_authority str -> Option<&str>, with_enterprise_cloud_print_oauth_authority(String), "`enterpriseCloudPrintOAuthAuthority`: `Edm.String`";
    "enterpriseCloudPrintOAuthClientIdentifier" ENTERPRISE_CLOUD_PRINT_OAUTH_CLIENT_IDENTIFIER, enterprise_cloud_print_oauth_client_identifier str -> Option<&str>, with_enterprise_cloud_print_oauth_client_identifier(String), "`enterpriseCloudPrintOAuthClientIdentifier`: `Edm.String`";
    "enterpriseCloudPrintResourceIdentifier" ENTERPRISE_CLOUD_PRINT_RESOURCE_IDENTIFIER, enterprise_cloud_print_resource_identifier str -> Option<&str>, with_enterprise_cloud_print_resource_identifier(String), "`enterpriseCloudPrintResourceIdentifier`: `Edm.String`";
    "enterpriseCloudPrintDiscoveryMaxLimit" ENTERPRISE_CLOUD_PRINT_DISCOVERY_MAX_LIMIT, enterprise_cloud_print_discovery_max_limit i32 -> Option<i32>, with_enterprise_cloud_print_discovery_max_limit(i32), "`enterpriseCloudPrintDiscoveryMaxLimit`: `Edm.Int32`";
    "enterpriseCloudPrintMopriaDiscoveryResourceIdentifier" ENTERPRISE_CLOUD_PRINT_MOPRIA_DISCOVERY_RESOURCE_IDENTIFIER, enterprise_cloud_print_mopria_discovery_resource_identifier str -> Option<&str>, with_enterprise_cloud_print_mopria_discovery_resource_identifier(String), "`enterpriseCloudPrintMopriaDiscoveryResourceIdentifier`: `Edm.String`";
    "searchBlockDiacritics" SEARCH_BLOCK_DIACRITICS, search_block_diacritics bool -> Option<bool>, with_search_block_diacritics(bool), "`searchBlockDiacritics`: `Edm.Boolean`";
    "searchDisableAutoLanguageDetection" SEARCH_DISABLE_AUTO_LANGUAGE_DETECTION, search_disable_auto_language_detection bool -> Option<bool>, with_search_disable_auto_language_detection(bool), "`searchDisableAutoLanguageDetection`: `Edm.Boolean`";
    "searchDisableIndexingEncryptedItems" SEARCH_DISABLE_INDEXING_ENCRYPTED_ITEMS, search_disable_indexing_encrypted_items bool -> Option<bool>, with_search_disable_indexing_encrypted_items(bool), "`searchDisableIndexingEncryptedItems`: `Edm.Boolean`";
    "searchEnableRemoteQueries" SEARCH_ENABLE_REMOTE_QUERIES, search_enable_remote_queries bool -> Option<bool>, with_search_enable_remote_queries(bool), "`searchEnableRemoteQueries`: `Edm.Boolean`";
    "searchDisableIndexerBackoff" SEARCH_DISABLE_INDEXER_BACKOFF, search_disable_indexer_backoff bool -> Option<bool>, with_search_disable_indexer_backoff(bool), "`searchDisableIndexerBackoff`: `Edm.Boolean`";
    "searchDisableIndexingRemovableDrive" SEARCH_DISABLE_INDEXING_REMOVABLE_DRIVE, search_disable_indexing_removable_drive bool -> Option<bool>, with_search_disable_indexing_removable_drive(bool), "`searchDisableIndexingRemovableDrive`: `Edm.Boolean`";
    "searchEnableAutomaticIndexSizeManangement" SEARCH_ENABLE_AUTOMATIC_INDEX_SIZE_MANANGEMENT, search_enable_automatic_index_size_manangement bool -> Option<bool>, with_search_enable_automatic_index_size_manangement(bool), "`searchEnableAutomaticIndexSizeManangement`: `Edm.Boolean`";
    "diagnosticsDataSubmissionMode" DIAGNOSTICS_DATA_SUBMISSION_MODE, diagnostics_data_submission_mode enumeration -> Option<super::DiagnosticDataSubmissionMode>, with_diagnostics_data_submission_mode(super::DiagnosticDataSubmissionMode), "`diagnosticsDataSubmissionMode`: `microsoft.graph.diagnosticDataSubmissionMode`" "Possible values are: userDefined, none, basic, enhanced, full.";
    "oneDriveDisableFileSync" ONE_DRIVE_DISABLE_FILE_SYNC, one_drive_disable_file_sync bool -> Option<bool>, with_one_drive_disable_file_sync(bool), "`oneDriveDisableFileSync`: `Edm.Boolean`";
    "smartScreenEnableAppInstallControl" SMART_SCREEN_ENABLE_APP_INSTALL_CONTROL, smart_screen_enable_app_install_control bool -> Option<bool>, with_smart_screen_enable_app_install_control(bool), "`smartScreenEnableAppInstallControl`: `Edm.Boolean`";
    "personalizationDesktopImageUrl" PERSONALIZATION_DESKTOP_IMAGE_URL, personalization_desktop_image_url str -> Option<&str>, with_personalization_desktop_image_url(String), "`personalizationDesktopImageUrl`: `Edm.String`";
    "personalizationLockScreenImageUrl" PERSONALIZATION_LOCK_SCREEN_IMAGE_URL, personalization_lock_screen_image_url str -> Option<&str>, with_personalization_lock_screen_image_url(String), "`personalizationLockScreenImageUrl`: `Edm.String`";
    "bluetoothAllowedServices" BLUETOOTH_ALLOWED_SERVICES, bluetooth_allowed_services strs -> Option<Vec<&str>>, with_bluetooth_allowed_services(Vec<String>), "`bluetoothAllowedServices`: `Collection(Edm.String)`";
    "bluetoothBlockAdvertising" BLUETOOTH_BLOCK_ADVERTISING, bluetooth_block_advertising bool -> Option<bool>, with_bluetooth_block_advertising(bool), "`bluetoothBlockAdvertising`: `Edm.Boolean`";
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
    "cellularBlockDataWhenRoaming" CELLULAR_BLOCK_DATA_WHEN_ROAMING, cellular_block_data_when_roaming bool -> Option<bool>, with_cellular_block_data_when_roaming(bool), "`cellularBlockDataWhenRoaming`: `Edm.Boolean`";
    "cellularBlockVpn" CELLULAR_BLOCK_VPN, cellular_block_vpn bool -> Option<bool>, with_cellular_block_vpn(bool), "`cellularBlockVpn`: `Edm.Boolean`";
    "cellularBlockVpnWhenRoaming" CELLULAR_BLOCK_VPN_WHEN_ROAMING, cellular_block_vpn_when_roaming bool -> Option<bool>, with_cellular_block_vpn_when_roaming(bool), "`cellularBlockVpnWhenRoaming`: `Edm.Boolean`";
    "defenderRequireRealTimeMonitoring" DEFENDER_REQUIRE_REAL_TIME_MONITORING, defender_require_real_time_monitoring bool -> Option<bool>, with_defender_require_real_time_monitoring(bool), "`defenderRequireRealTimeMonitoring`: `Edm.Boolean`";
    "defenderRequireBehaviorMonitoring" DEFENDER_REQUIRE_BEHAVIOR_MONITORING, defender_require_behavior_monitoring bool -> Option<bool>, with_defender_require_behavior_monitoring(bool), "`defenderRequireBehaviorMonitoring`: `Edm.Boolean`";
    "defenderRequireNetworkInspectionSystem" DEFENDER_REQUIRE_NETWORK_INSPECTION_SYSTEM, defender_require_network_inspection_system bool -> Option<bool>, with_defender_require_network_inspection_system(bool), "`defenderRequireNetworkInspectionSystem`: `Edm.Boolean`";
    "defenderScanDownloads" DEFENDER_SCAN_DOWNLOADS, defender_scan_downloads bool -> Option<bool>, with_defender_scan_downloads(bool), "`defenderScanDownloads`: `Edm.Boolean`";
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
    "defenderPromptForSampleSubmission" DEFENDER_PROMPT_FOR_SAMPLE_SUBMISSION, defender_prompt_for_sample_submission enumeration -> Option<super::DefenderPromptForSampleSubmission>, with_defender_prompt_for_sample_submission(super::DefenderPromptForSampleSubmission), "`defenderPromptForSampleSubmission`: `microsoft.graph.defenderPromptForSampleSubmission`" "Possible values are: userDefined, alwaysPrompt, promptBeforeSendingPersonalData, neverSendData, sendAllDataWithoutPrompting.";
    "defenderScheduledQuickScanTime" DEFENDER_SCHEDULED_QUICK_SCAN_TIME, defender_scheduled_quick_scan_time time_of_day -> Parsed<Time>, with_defender_scheduled_quick_scan_time(Time), "`defenderScheduledQuickScanTime`: `Edm.TimeOfDay`";
    "defenderScanType" DEFENDER_SCAN_TYPE, defender_scan_type enumeration -> Option<super::DefenderScanType>, with_defender_scan_type(super::DefenderScanType), "`defenderScanType`: `microsoft.graph.defenderScanType`" "Possible values are: userDefined, disabled, quick, full.";
    "defenderSystemScanSchedule" DEFENDER_SYSTEM_SCAN_SCHEDULE, defender_system_scan_schedule enumeration -> Option<super::WeeklySchedule>, with_defender_system_scan_schedule(super::WeeklySchedule), "`defenderSystemScanSchedule`: `microsoft.graph.weeklySchedule`" "Possible values are: userDefined, everyday, sunday, monday, tuesday, wednesday, thursday, friday, saturday.";
    "defenderScheduledScanTime" DEFENDER_SCHEDULED_SCAN_TIME, defender_scheduled_scan_time time_of_day -> Parsed<Time>, with_defender_scheduled_scan_time(Time), "`defenderScheduledScanTime`: `Edm.TimeOfDay`";
    "defenderDetectedMalwareActions" DEFENDER_DETECTED_MALWARE_ACTIONS, defender_detected_malware_actions model -> Option<&super::DefenderDetectedMalwareActions>, with_defender_detected_malware_actions(super::DefenderDetectedMalwareActions), "`defenderDetectedMalwareActions`: `microsoft.graph.defenderDetectedMalwareActions`";
    "defenderFileExtensionsToExclude" DEFENDER_FILE_EXTENSIONS_TO_EXCLUDE, defender_file_extensions_to_exclude strs -> Option<Vec<&str>>, with_defender_file_extensions_to_exclude(Vec<String>), "`defenderFileExtensionsToExclude`: `Collection(Edm.String)`";
    "defenderFilesAndFoldersToExclude" DEFENDER_FILES_AND_FOLDERS_TO_EXCLUDE, defender_files_and_folders_to_exclude strs -> Option<Vec<&str>>, with_defender_files_and_folders_to_exclude(Vec<String>), "`defenderFilesAndFoldersToExclude`: `Collection(Edm.String)`";
    "defenderProcessesToExclude" DEFENDER_PROCESSES_TO_EXCLUDE, defender_processes_to_exclude strs -> Option<Vec<&str>>, with_defender_processes_to_exclude(Vec<String>), "`defenderProcessesToExclude`: `Collection(Edm.String)`";
    "lockScreenAllowTimeoutConfiguration" LOCK_SCREEN_ALLOW_TIMEOUT_CONFIGURATION, lock_screen_allow_timeout_configuration bool -> Option<bool>, with_lock_screen_allow_timeout_configuration(bool), "`lockScreenAllowTimeoutConfiguration`: `Edm.Boolean`";
    "lockScreenBlockActionCenterNotifications" LOCK_SCREEN_BLOCK_ACTION_CENTER_NOTIFICATIONS, lock_screen_block_action_center_notifications bool -> Option<bool>, with_lock_screen_block_action_center_notifications(bool), "`lockScreenBlockActionCenterNotifications`: `Edm.Boolean`";
    "lockScreenBlockCortana" LOCK_SCREEN_BLOCK_CORTANA, lock_screen_block_cortana bool -> Option<bool>, with_lock_screen_block_cortana(bool), "`lockScreenBlockCortana`: `Edm.Boolean`";
    "lockScreenBlockToastNotifications" LOCK_SCREEN_BLOCK_TOAST_NOTIFICATIONS, lock_screen_block_toast_notifications bool -> Option<bool>, with_lock_screen_block_toast_notifications(bool), "`lockScreenBlockToastNotifications`: `Edm.Boolean`";
    "lockScreenTimeoutInSeconds" LOCK_SCREEN_TIMEOUT_IN_SECONDS, lock_screen_timeout_in_seconds i32 -> Option<i32>, with_lock_screen_timeout_in_seconds(i32), "`lockScreenTimeoutInSeconds`: `Edm.Int32`";
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
    "privacyAdvertisingId" PRIVACY_ADVERTISING_ID, privacy_advertising_id enumeration -> Option<super::StateManagementSetting>, with_privacy_advertising_id(super::StateManagementSetting), "`privacyAdvertisingId`: `microsoft.graph.stateManagementSetting`" "Possible values are: notConfigured, blocked, allowed.";
    "privacyAutoAcceptPairingAndConsentPrompts" PRIVACY_AUTO_ACCEPT_PAIRING_AND_CONSENT_PROMPTS, privacy_auto_accept_pairing_and_consent_prompts bool -> Option<bool>, with_privacy_auto_accept_pairing_and_consent_prompts(bool), "`privacyAutoAcceptPairingAndConsentPrompts`: `Edm.Boolean`";
    "privacyBlockInputPersonalization" PRIVACY_BLOCK_INPUT_PERSONALIZATION, privacy_block_input_personalization bool -> Option<bool>, with_privacy_block_input_personalization(bool), "`privacyBlockInputPersonalization`: `Edm.Boolean`";
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
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.windows10MobileCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10mobilecompliancepolicy?view=graph-rest-1.0), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    Windows10MobileCompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.windows10MobileCompliancePolicy";
    inherited "id" ID, with_id(String), "`id`";
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
}

crate::runtime::model! {
    /// [`microsoft.graph.windows10NetworkProxyServer`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10networkproxyserver?view=graph-rest-1.0)
    Windows10NetworkProxyServer = "microsoft.graph.windows10NetworkProxyServer";
    "address" ADDRESS, address str -> Option<&str>, with_address(String), "`address`: `Edm.String`";
    "exceptions" EXCEPTIONS, exceptions strs -> Option<Vec<&str>>, with_exceptions(Vec<String>), "`exceptions`: `Collection(Edm.String)`";
    "useForLocalAddresses" USE_FOR_LOCAL_ADDRESSES, use_for_local_addresses bool -> Option<bool>, with_use_for_local_addresses(bool), "`useForLocalAddresses`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10SecureAssessmentConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10secureassessmentconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10SecureAssessmentConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10SecureAssessmentConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "launchUri" LAUNCH_URI, launch_uri str -> Option<&str>, with_launch_uri(String), "`launchUri`: `Edm.String`";
    "configurationAccount" CONFIGURATION_ACCOUNT, configuration_account str -> Option<&str>, with_configuration_account(String), "`configurationAccount`: `Edm.String`";
    "allowPrinting" ALLOW_PRINTING, allow_printing bool -> Option<bool>, with_allow_printing(bool), "`allowPrinting`: `Edm.Boolean`";
    "allowScreenCapture" ALLOW_SCREEN_CAPTURE, allow_screen_capture bool -> Option<bool>, with_allow_screen_capture(bool), "`allowScreenCapture`: `Edm.Boolean`";
    "allowTextSuggestion" ALLOW_TEXT_SUGGESTION, allow_text_suggestion bool -> Option<bool>, with_allow_text_suggestion(bool), "`allowTextSuggestion`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10TeamGeneralConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10teamgeneralconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows10TeamGeneralConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windows10TeamGeneralConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
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
    /// `microsoft.graph.windows365SwitchCompatibilityFailureReasonType`, metadata
    Windows365SwitchCompatibilityFailureReasonType = "microsoft.graph.windows365SwitchCompatibilityFailureReasonType" {
        OsVersionNotSupported = "osVersionNotSupported",
        HardwareNotSupported = "hardwareNotSupported",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.windows81CompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81compliancepolicy?view=graph-rest-1.0), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    Windows81CompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.windows81CompliancePolicy";
    inherited "id" ID, with_id(String), "`id`";
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
    /// [`microsoft.graph.windows81GeneralConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81generalconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    Windows81GeneralConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windows81GeneralConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
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
    "updatesRequireAutomaticUpdates" UPDATES_REQUIRE_AUTOMATIC_UPDATES, updates_require_automatic_updates bool -> Option<bool>, with_updates_require_automatic_updates(bool), "`updatesRequireAutomaticUpdates`: `Edm.Boolean`";
    "userAccountControlSettings" USER_ACCOUNT_CONTROL_SETTINGS, user_account_control_settings enumeration -> Option<super::WindowsUserAccountControlSettings>, with_user_account_control_settings(super::WindowsUserAccountControlSettings), "`userAccountControlSettings`: `microsoft.graph.windowsUserAccountControlSettings`" "Possible values are: userDefined, alwaysNotify, notifyOnAppChanges, notifyOnAppChangesWithoutDimming, neverNotify.";
    "workFoldersUrl" WORK_FOLDERS_URL, work_folders_url str -> Option<&str>, with_work_folders_url(String), "`workFoldersUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsAppX`, metadata, with the accessors of [`MobileLobApp`](super::MobileLobApp)
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
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "committedContentVersion" COMMITTED_CONTENT_VERSION, with_committed_content_version(String), "`committedContentVersion`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "contentVersions" CONTENT_VERSIONS, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`";
    "applicableArchitectures" APPLICABLE_ARCHITECTURES, applicable_architectures flags -> Option<Flags<super::WindowsArchitecture>>, with_applicable_architectures(Flags<super::WindowsArchitecture>), "`applicableArchitectures`: `microsoft.graph.windowsArchitecture`, metadata";
    "identityName" IDENTITY_NAME, identity_name str -> Option<&str>, with_identity_name(String), "`identityName`: `Edm.String`, metadata";
    "identityPublisherHash" IDENTITY_PUBLISHER_HASH, identity_publisher_hash str -> Option<&str>, with_identity_publisher_hash(String), "`identityPublisherHash`: `Edm.String`, metadata";
    "identityResourceIdentifier" IDENTITY_RESOURCE_IDENTIFIER, identity_resource_identifier str -> Option<&str>, with_identity_resource_identifier(String), "`identityResourceIdentifier`: `Edm.String`, metadata";
    "identityVersion" IDENTITY_VERSION, identity_version str -> Option<&str>, with_identity_version(String), "`identityVersion`: `Edm.String`, metadata";
    "isBundle" IS_BUNDLE, is_bundle bool -> Option<bool>, with_is_bundle(bool), "`isBundle`: `Edm.Boolean`, metadata";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::WindowsMinimumOperatingSystem>, with_minimum_supported_operating_system(super::WindowsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.windowsMinimumOperatingSystem`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsAppXAppAssignmentSettings`, metadata, with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    WindowsAppXAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.windowsAppXAppAssignmentSettings";
    "useDeviceContext" USE_DEVICE_CONTEXT, use_device_context bool -> Option<bool>, with_use_device_context(bool), "`useDeviceContext`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsArchitecture`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsarchitecture?view=graph-rest-1.0)
    WindowsArchitecture = "microsoft.graph.windowsArchitecture" {
        None = "none",
        X86 = "x86",
        X64 = "x64",
        Arm = "arm",
        Neutral = "neutral",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.windowsAutopilotDeploymentProfile`, metadata, with the accessors of [`Entity`](super::Entity)
    WindowsAutopilotDeploymentProfile: super::Entity = "microsoft.graph.windowsAutopilotDeploymentProfile";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "deviceNameTemplate" DEVICE_NAME_TEMPLATE, device_name_template str -> Option<&str>, with_device_name_template(String), "`deviceNameTemplate`: `Edm.String`, metadata";
    "deviceType" DEVICE_TYPE, device_type enumeration -> Option<super::WindowsAutopilotDeviceType>, with_device_type(super::WindowsAutopilotDeviceType), "`deviceType`: `microsoft.graph.windowsAutopilotDeviceType`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "hardwareHashExtractionEnabled" HARDWARE_HASH_EXTRACTION_ENABLED, hardware_hash_extraction_enabled bool -> Option<bool>, with_hardware_hash_extraction_enabled(bool), "`hardwareHashExtractionEnabled`: `Edm.Boolean`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
    "managementServiceAppId" MANAGEMENT_SERVICE_APP_ID, management_service_app_id str -> Option<&str>, with_management_service_app_id(String), "`managementServiceAppId`: `Edm.String`, metadata";
    "outOfBoxExperienceSetting" OUT_OF_BOX_EXPERIENCE_SETTING, out_of_box_experience_setting model -> Option<&super::OutOfBoxExperienceSetting>, with_out_of_box_experience_setting(super::OutOfBoxExperienceSetting), "`outOfBoxExperienceSetting`: `microsoft.graph.outOfBoxExperienceSetting`, metadata";
    "preprovisioningAllowed" PREPROVISIONING_ALLOWED, preprovisioning_allowed bool -> Option<bool>, with_preprovisioning_allowed(bool), "`preprovisioningAllowed`: `Edm.Boolean`, metadata";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`, metadata";
    "assignedDevices" ASSIGNED_DEVICES, assigned_devices models -> Option<&[super::WindowsAutopilotDeviceIdentity]>, with_assigned_devices(Vec<super::WindowsAutopilotDeviceIdentity>), "`assignedDevices`: `Collection(microsoft.graph.windowsAutopilotDeviceIdentity)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsAutopilotDeploymentProfileAssignment`, metadata, with the accessors of [`Entity`](super::Entity)
    WindowsAutopilotDeploymentProfileAssignment: super::Entity = "microsoft.graph.windowsAutopilotDeploymentProfileAssignment";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsAutopilotDeviceIdentity`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeviceidentity?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    WindowsAutopilotDeviceIdentity: super::Entity = "microsoft.graph.windowsAutopilotDeviceIdentity";
    inherited "id" ID, with_id(String), "`id`";
    "groupTag" GROUP_TAG, group_tag str -> Option<&str>, with_group_tag(String), "`groupTag`: `Edm.String`";
    "purchaseOrderIdentifier" PURCHASE_ORDER_IDENTIFIER, purchase_order_identifier str -> Option<&str>, with_purchase_order_identifier(String), "`purchaseOrderIdentifier`: `Edm.String`";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`";
    "productKey" PRODUCT_KEY, product_key str -> Option<&str>, with_product_key(String), "`productKey`: `Edm.String`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "enrollmentState" ENROLLMENT_STATE, enrollment_state enumeration -> Option<super::EnrollmentState>, with_enrollment_state(super::EnrollmentState), "`enrollmentState`: `microsoft.graph.enrollmentState`" "Possible values are: unknown, enrolled, pendingReset, failed, notContacted.";
    "lastContactedDateTime" LAST_CONTACTED_DATE_TIME, last_contacted_date_time date_time -> Parsed<OffsetDateTime>, with_last_contacted_date_time(OffsetDateTime), "`lastContactedDateTime`: `Edm.DateTimeOffset`";
    "addressableUserName" ADDRESSABLE_USER_NAME, addressable_user_name str -> Option<&str>, with_addressable_user_name(String), "`addressableUserName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "resourceName" RESOURCE_NAME, resource_name str -> Option<&str>, with_resource_name(String), "`resourceName`: `Edm.String`";
    "skuNumber" SKU_NUMBER, sku_number str -> Option<&str>, with_sku_number(String), "`skuNumber`: `Edm.String`";
    "systemFamily" SYSTEM_FAMILY, system_family str -> Option<&str>, with_system_family(String), "`systemFamily`: `Edm.String`";
    "azureActiveDirectoryDeviceId" AZURE_ACTIVE_DIRECTORY_DEVICE_ID, azure_active_directory_device_id str -> Option<&str>, with_azure_active_directory_device_id(String), "`azureActiveDirectoryDeviceId`: `Edm.String`";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsAutopilotDeviceType`, metadata
    WindowsAutopilotDeviceType = "microsoft.graph.windowsAutopilotDeviceType" {
        WindowsPc = "windowsPc",
        HoloLens = "holoLens",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsDefenderAdvancedThreatProtectionConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "allowSampleSharing" ALLOW_SAMPLE_SHARING, allow_sample_sharing bool -> Option<bool>, with_allow_sample_sharing(bool), "`allowSampleSharing`: `Edm.Boolean`";
    "enableExpeditedTelemetryReporting" ENABLE_EXPEDITED_TELEMETRY_REPORTING, enable_expedited_telemetry_reporting bool -> Option<bool>, with_enable_expedited_telemetry_reporting(bool), "`enableExpeditedTelemetryReporting`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsDefenderProductStatus`, metadata
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
    /// [`microsoft.graph.windowsDefenderScanActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdefenderscanactionresult?view=graph-rest-1.0), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    WindowsDefenderScanActionResult: super::DeviceActionResult = "microsoft.graph.windowsDefenderScanActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "scanType" SCAN_TYPE, scan_type str -> Option<&str>, with_scan_type(String), "`scanType`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDeliveryOptimizationMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdeliveryoptimizationmode?view=graph-rest-1.0)
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
    /// [`microsoft.graph.windowsDeviceAccount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdeviceaccount?view=graph-rest-1.0)
    WindowsDeviceAccount = "microsoft.graph.windowsDeviceAccount" {
        "microsoft.graph.windowsDeviceADAccount",
        "microsoft.graph.windowsDeviceAzureADAccount",
    };
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowsDeviceAccount.
    ///
    /// [`microsoft.graph.windowsDeviceADAccount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdeviceadaccount?view=graph-rest-1.0), with the accessors of [`WindowsDeviceAccount`](super::WindowsDeviceAccount)
    WindowsDeviceAdAccount: super::WindowsDeviceAccount = "microsoft.graph.windowsDeviceADAccount";
    inherited "password" PASSWORD, with_password(String), "`password`";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowsDeviceAccount.
    ///
    /// [`microsoft.graph.windowsDeviceAzureADAccount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdeviceazureadaccount?view=graph-rest-1.0), with the accessors of [`WindowsDeviceAccount`](super::WindowsDeviceAccount)
    WindowsDeviceAzureAdAccount: super::WindowsDeviceAccount = "microsoft.graph.windowsDeviceAzureADAccount";
    inherited "password" PASSWORD, with_password(String), "`password`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsDeviceHealthState`, metadata
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
    /// `microsoft.graph.windowsDeviceMalwareState`, metadata, with the accessors of [`Entity`](super::Entity)
    WindowsDeviceMalwareState: super::Entity = "microsoft.graph.windowsDeviceMalwareState";
    inherited "id" ID, with_id(String), "`id`";
    "additionalInformationUrl" ADDITIONAL_INFORMATION_URL, additional_information_url str -> Option<&str>, with_additional_information_url(String), "`additionalInformationUrl`: `Edm.String`, metadata";
    "category" CATEGORY, category enumeration -> Option<super::WindowsMalwareCategory>, with_category(super::WindowsMalwareCategory), "`category`: `microsoft.graph.windowsMalwareCategory`, metadata";
    "detectionCount" DETECTION_COUNT, detection_count i32 -> Option<i32>, with_detection_count(i32), "`detectionCount`: `Edm.Int32`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "executionState" EXECUTION_STATE, execution_state enumeration -> Option<super::WindowsMalwareExecutionState>, with_execution_state(super::WindowsMalwareExecutionState), "`executionState`: `microsoft.graph.windowsMalwareExecutionState`, metadata";
    "initialDetectionDateTime" INITIAL_DETECTION_DATE_TIME, initial_detection_date_time date_time -> Parsed<OffsetDateTime>, with_initial_detection_date_time(OffsetDateTime), "`initialDetectionDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastStateChangeDateTime" LAST_STATE_CHANGE_DATE_TIME, last_state_change_date_time date_time -> Parsed<OffsetDateTime>, with_last_state_change_date_time(OffsetDateTime), "`lastStateChangeDateTime`: `Edm.DateTimeOffset`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<super::WindowsMalwareSeverity>, with_severity(super::WindowsMalwareSeverity), "`severity`: `microsoft.graph.windowsMalwareSeverity`, metadata";
    "state" STATE, state enumeration -> Option<super::WindowsMalwareState>, with_state(super::WindowsMalwareState), "`state`: `microsoft.graph.windowsMalwareState`, metadata";
    "threatState" THREAT_STATE, threat_state enumeration -> Option<super::WindowsMalwareThreatState>, with_threat_state(super::WindowsMalwareThreatState), "`threatState`: `microsoft.graph.windowsMalwareThreatState`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDeviceType`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsdevicetype?view=graph-rest-1.0)
    WindowsDeviceType = "microsoft.graph.windowsDeviceType" {
        None = "none",
        Desktop = "desktop",
        Mobile = "mobile",
        Holographic = "holographic",
        Team = "team",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsDeviceUsageType`, metadata
    WindowsDeviceUsageType = "microsoft.graph.windowsDeviceUsageType" {
        SingleUser = "singleUser",
        Shared = "shared",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsFirewallNetworkProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallnetworkprofile?view=graph-rest-1.0)
    WindowsFirewallNetworkProfile = "microsoft.graph.windowsFirewallNetworkProfile";
    "firewallEnabled" FIREWALL_ENABLED, firewall_enabled enumeration -> Option<super::StateManagementSetting>, with_firewall_enabled(super::StateManagementSetting), "`firewallEnabled`: `microsoft.graph.stateManagementSetting`" "Possible values are: notConfigured, blocked, allowed.";
    "stealthModeBlocked" STEALTH_MODE_BLOCKED, stealth_mode_blocked bool -> Option<bool>, with_stealth_mode_blocked(bool), "`stealthModeBlocked`: `Edm.Boolean`";
    "incomingTrafficBlocked" INCOMING_TRAFFIC_BLOCKED, incoming_traffic_blocked bool -> Option<bool>, with_incoming_traffic_blocked(bool), "`incomingTrafficBlocked`: `Edm.Boolean`";
    "unicastResponsesToMulticastBroadcastsBlocked" UNICAST_RESPONSES_TO_MULTICAST_BROADCASTS_BLOCKED, unicast_responses_to_multicast_broadcasts_blocked bool -> Option<bool>, with_unicast_responses_to_multicast_broadcasts_blocked(bool), "`unicastResponsesToMulticastBroadcastsBlocked`: `Edm.Boolean`";
    "inboundNotificationsBlocked" INBOUND_NOTIFICATIONS_BLOCKED, inbound_notifications_blocked bool -> Option<bool>, with_inbound_notifications_blocked(bool), "`inboundNotificationsBlocked`: `Edm.Boolean`";
    "authorizedApplicationRulesFromGroupPolicyMerged" AUTHORIZED_APPLICATION_RULES_FROM_GROUP_POLICY_MERGED, authorized_application_rules_from_group_policy_merged bool -> Option<bool>, with_authorized_application_rules_from_group_policy_merged(bool), "`authorizedApplicationRulesFromGroupPolicyMerged`: `Edm.Boolean`";
    "globalPortRulesFromGroupPolicyMerged" GLOBAL_PORT_RULES_FROM_GROUP_POLICY_MERGED, global_port_rules_from_group_policy_merged bool -> Option<bool>, with_global_port_rules_from_group_policy_merged(bool), "`globalPortRulesFromGroupPolicyMerged`: `Edm.Boolean`";
    "connectionSecurityRulesFromGroupPolicyMerged" CONNECTION_SECURITY_RULES_FROM_GROUP_POLICY_MERGED, connection_security_rules_from_group_policy_merged bool -> Option<bool>, with_connection_security_rules_from_group_policy_merged(bool), "`connectionSecurityRulesFromGroupPolicyMerged`: `Edm.Boolean`";
    "outboundConnectionsBlocked" OUTBOUND_CONNECTIONS_BLOCKED, outbound_connections_blocked bool -> Option<bool>, with_outbound_connections_blocked(bool), "`outboundConnectionsBlocked`: `Edm.Boolean`";
    "inboundConnectionsBlocked" INBOUND_CONNECTIONS_BLOCKED, inbound_connections_blocked bool -> Option<bool>, with_inbound_connections_blocked(bool), "`inboundConnectionsBlocked`: `Edm.Boolean`";
    "securedPacketExemptionAllowed" SECURED_PACKET_EXEMPTION_ALLOWED, secured_packet_exemption_allowed bool -> Option<bool>, with_secured_packet_exemption_allowed(bool), "`securedPacketExemptionAllowed`: `Edm.Boolean`";
    "policyRulesFromGroupPolicyMerged" POLICY_RULES_FROM_GROUP_POLICY_MERGED, policy_rules_from_group_policy_merged bool -> Option<bool>, with_policy_rules_from_group_policy_merged(bool), "`policyRulesFromGroupPolicyMerged`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsHelloForBusinessPinUsage`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-windowshelloforbusinesspinusage?view=graph-rest-1.0)
    WindowsHelloForBusinessPinUsage = "microsoft.graph.windowsHelloForBusinessPinUsage" {
        Allowed = "allowed",
        Required = "required",
        Disallowed = "disallowed",
    }
}

crate::runtime::model! {
    /// Inherits from managedAppPolicy.
    ///
    /// [`microsoft.graph.windowsInformationProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotection?view=graph-rest-1.0), with the accessors of [`ManagedAppPolicy`](super::ManagedAppPolicy)
    WindowsInformationProtection: super::ManagedAppPolicy, super::Entity = "microsoft.graph.windowsInformationProtection" {
        "microsoft.graph.mdmWindowsInformationProtectionPolicy",
        "microsoft.graph.windowsInformationProtectionPolicy",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
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
    /// [`microsoft.graph.windowsInformationProtectionApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionapp?view=graph-rest-1.0)
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
    /// [`microsoft.graph.windowsInformationProtectionAppLearningSummary`](https://learn.microsoft.com/graph/api/resources/intune-wip-windowsinformationprotectionapplearningsummary?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    WindowsInformationProtectionAppLearningSummary: super::Entity = "microsoft.graph.windowsInformationProtectionAppLearningSummary";
    inherited "id" ID, with_id(String), "`id`";
    "applicationName" APPLICATION_NAME, application_name str -> Option<&str>, with_application_name(String), "`applicationName`: `Edm.String`";
    "applicationType" APPLICATION_TYPE, application_type enumeration -> Option<super::ApplicationType>, with_application_type(super::ApplicationType), "`applicationType`: `microsoft.graph.applicationType`" "Possible values are: universal, desktop.";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionAppLockerFile`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionapplockerfile?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    WindowsInformationProtectionAppLockerFile: super::Entity = "microsoft.graph.windowsInformationProtectionAppLockerFile";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "fileHash" FILE_HASH, file_hash str -> Option<&str>, with_file_hash(String), "`fileHash`: `Edm.String`";
    "file" FILE, file binary -> Parsed<Bytes>, with_file(Bytes), "`file`: `Edm.Binary`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionDataRecoveryCertificate`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectiondatarecoverycertificate?view=graph-rest-1.0)
    WindowsInformationProtectionDataRecoveryCertificate = "microsoft.graph.windowsInformationProtectionDataRecoveryCertificate";
    "subjectName" SUBJECT_NAME, subject_name str -> Option<&str>, with_subject_name(String), "`subjectName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "certificate" CERTIFICATE, certificate binary -> Parsed<Bytes>, with_certificate(Bytes), "`certificate`: `Edm.Binary`";
}

crate::runtime::model! {
    /// Inherits from windowsInformationProtectionApp.
    ///
    /// [`microsoft.graph.windowsInformationProtectionDesktopApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectiondesktopapp?view=graph-rest-1.0), with the accessors of [`WindowsInformationProtectionApp`](super::WindowsInformationProtectionApp)
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsInformationProtectionEnforcementLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionenforcementlevel?view=graph-rest-1.0)
    WindowsInformationProtectionEnforcementLevel = "microsoft.graph.windowsInformationProtectionEnforcementLevel" {
        NoProtection = "noProtection",
        EncryptAndAuditOnly = "encryptAndAuditOnly",
        EncryptAuditAndPrompt = "encryptAuditAndPrompt",
        EncryptAuditAndBlock = "encryptAuditAndBlock",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionIPRangeCollection`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectioniprangecollection?view=graph-rest-1.0)
    WindowsInformationProtectionIpRangeCollection = "microsoft.graph.windowsInformationProtectionIPRangeCollection";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "ranges" RANGES, ranges models -> Option<&[super::IpRange]>, with_ranges(Vec<super::IpRange>), "`ranges`: `Collection(microsoft.graph.ipRange)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionNetworkLearningSummary`](https://learn.microsoft.com/graph/api/resources/intune-wip-windowsinformationprotectionnetworklearningsummary?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    WindowsInformationProtectionNetworkLearningSummary: super::Entity = "microsoft.graph.windowsInformationProtectionNetworkLearningSummary";
    inherited "id" ID, with_id(String), "`id`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsInformationProtectionPinCharacterRequirements`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionpincharacterrequirements?view=graph-rest-1.0)
    WindowsInformationProtectionPinCharacterRequirements = "microsoft.graph.windowsInformationProtectionPinCharacterRequirements" {
        NotAllow = "notAllow",
        RequireAtLeastOne = "requireAtLeastOne",
        Allow = "allow",
    }
}

crate::runtime::model! {
    /// Inherits from windowsInformationProtection.
    ///
    /// [`microsoft.graph.windowsInformationProtectionPolicy`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionpolicy?view=graph-rest-1.0), with the accessors of [`WindowsInformationProtection`](super::WindowsInformationProtection)
    WindowsInformationProtectionPolicy: super::WindowsInformationProtection, super::ManagedAppPolicy, super::Entity = "microsoft.graph.windowsInformationProtectionPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
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
    /// [`microsoft.graph.windowsInformationProtectionProxiedDomainCollection`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionproxieddomaincollection?view=graph-rest-1.0)
    WindowsInformationProtectionProxiedDomainCollection = "microsoft.graph.windowsInformationProtectionProxiedDomainCollection";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "proxiedDomains" PROXIED_DOMAINS, proxied_domains models -> Option<&[super::ProxiedDomain]>, with_proxied_domains(Vec<super::ProxiedDomain>), "`proxiedDomains`: `Collection(microsoft.graph.proxiedDomain)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionResourceCollection`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionresourcecollection?view=graph-rest-1.0)
    WindowsInformationProtectionResourceCollection = "microsoft.graph.windowsInformationProtectionResourceCollection";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "resources" RESOURCES, resources strs -> Option<Vec<&str>>, with_resources(Vec<String>), "`resources`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from windowsInformationProtectionApp.
    ///
    /// [`microsoft.graph.windowsInformationProtectionStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionstoreapp?view=graph-rest-1.0), with the accessors of [`WindowsInformationProtectionApp`](super::WindowsInformationProtectionApp)
    WindowsInformationProtectionStoreApp: super::WindowsInformationProtectionApp = "microsoft.graph.windowsInformationProtectionStoreApp";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisherName" PUBLISHER_NAME, with_publisher_name(String), "`publisherName`";
    inherited "productName" PRODUCT_NAME, with_product_name(String), "`productName`";
    inherited "denied" DENIED, with_denied(bool), "`denied`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsMalwareCategory`, metadata
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
    /// `microsoft.graph.windowsMalwareCategoryCount`, metadata
    WindowsMalwareCategoryCount = "microsoft.graph.windowsMalwareCategoryCount";
    "activeMalwareDetectionCount" ACTIVE_MALWARE_DETECTION_COUNT, active_malware_detection_count i32 -> Option<i32>, with_active_malware_detection_count(i32), "`activeMalwareDetectionCount`: `Edm.Int32`, metadata";
    "category" CATEGORY, category enumeration -> Option<super::WindowsMalwareCategory>, with_category(super::WindowsMalwareCategory), "`category`: `microsoft.graph.windowsMalwareCategory`, metadata";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`, metadata";
    "distinctActiveMalwareCount" DISTINCT_ACTIVE_MALWARE_COUNT, distinct_active_malware_count i32 -> Option<i32>, with_distinct_active_malware_count(i32), "`distinctActiveMalwareCount`: `Edm.Int32`, metadata";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsMalwareExecutionState`, metadata
    WindowsMalwareExecutionState = "microsoft.graph.windowsMalwareExecutionState" {
        Unknown = "unknown",
        Blocked = "blocked",
        Allowed = "allowed",
        Running = "running",
        NotRunning = "notRunning",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.windowsMalwareExecutionStateCount`, metadata
    WindowsMalwareExecutionStateCount = "microsoft.graph.windowsMalwareExecutionStateCount";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`, metadata";
    "executionState" EXECUTION_STATE, execution_state enumeration -> Option<super::WindowsMalwareExecutionState>, with_execution_state(super::WindowsMalwareExecutionState), "`executionState`: `microsoft.graph.windowsMalwareExecutionState`, metadata";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsMalwareInformation`, metadata, with the accessors of [`Entity`](super::Entity)
    WindowsMalwareInformation: super::Entity = "microsoft.graph.windowsMalwareInformation";
    inherited "id" ID, with_id(String), "`id`";
    "additionalInformationUrl" ADDITIONAL_INFORMATION_URL, additional_information_url str -> Option<&str>, with_additional_information_url(String), "`additionalInformationUrl`: `Edm.String`, metadata";
    "category" CATEGORY, category enumeration -> Option<super::WindowsMalwareCategory>, with_category(super::WindowsMalwareCategory), "`category`: `microsoft.graph.windowsMalwareCategory`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastDetectionDateTime" LAST_DETECTION_DATE_TIME, last_detection_date_time date_time -> Parsed<OffsetDateTime>, with_last_detection_date_time(OffsetDateTime), "`lastDetectionDateTime`: `Edm.DateTimeOffset`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<super::WindowsMalwareSeverity>, with_severity(super::WindowsMalwareSeverity), "`severity`: `microsoft.graph.windowsMalwareSeverity`, metadata";
    "deviceMalwareStates" DEVICE_MALWARE_STATES, device_malware_states models -> Option<&[super::MalwareStateForWindowsDevice]>, with_device_malware_states(Vec<super::MalwareStateForWindowsDevice>), "`deviceMalwareStates`: `Collection(microsoft.graph.malwareStateForWindowsDevice)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsMalwareNameCount`, metadata
    WindowsMalwareNameCount = "microsoft.graph.windowsMalwareNameCount";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`, metadata";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`, metadata";
    "malwareIdentifier" MALWARE_IDENTIFIER, malware_identifier str -> Option<&str>, with_malware_identifier(String), "`malwareIdentifier`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsMalwareOverview`, metadata
    WindowsMalwareOverview = "microsoft.graph.windowsMalwareOverview";
    "malwareCategorySummary" MALWARE_CATEGORY_SUMMARY, malware_category_summary models -> Option<&[super::WindowsMalwareCategoryCount]>, with_malware_category_summary(Vec<super::WindowsMalwareCategoryCount>), "`malwareCategorySummary`: `Collection(microsoft.graph.windowsMalwareCategoryCount)`, metadata";
    "malwareDetectedDeviceCount" MALWARE_DETECTED_DEVICE_COUNT, malware_detected_device_count i32 -> Option<i32>, with_malware_detected_device_count(i32), "`malwareDetectedDeviceCount`: `Edm.Int32`, metadata";
    "malwareExecutionStateSummary" MALWARE_EXECUTION_STATE_SUMMARY, malware_execution_state_summary models -> Option<&[super::WindowsMalwareExecutionStateCount]>, with_malware_execution_state_summary(Vec<super::WindowsMalwareExecutionStateCount>), "`malwareExecutionStateSummary`: `Collection(microsoft.graph.windowsMalwareExecutionStateCount)`, metadata";
    "malwareNameSummary" MALWARE_NAME_SUMMARY, malware_name_summary models -> Option<&[super::WindowsMalwareNameCount]>, with_malware_name_summary(Vec<super::WindowsMalwareNameCount>), "`malwareNameSummary`: `Collection(microsoft.graph.windowsMalwareNameCount)`, metadata";
    "malwareSeveritySummary" MALWARE_SEVERITY_SUMMARY, malware_severity_summary models -> Option<&[super::WindowsMalwareSeverityCount]>, with_malware_severity_summary(Vec<super::WindowsMalwareSeverityCount>), "`malwareSeveritySummary`: `Collection(microsoft.graph.windowsMalwareSeverityCount)`, metadata";
    "malwareStateSummary" MALWARE_STATE_SUMMARY, malware_state_summary models -> Option<&[super::WindowsMalwareStateCount]>, with_malware_state_summary(Vec<super::WindowsMalwareStateCount>), "`malwareStateSummary`: `Collection(microsoft.graph.windowsMalwareStateCount)`, metadata";
    "osVersionsSummary" OS_VERSIONS_SUMMARY, os_versions_summary models -> Option<&[super::OsVersionCount]>, with_os_versions_summary(Vec<super::OsVersionCount>), "`osVersionsSummary`: `Collection(microsoft.graph.osVersionCount)`, metadata";
    "totalDistinctMalwareCount" TOTAL_DISTINCT_MALWARE_COUNT, total_distinct_malware_count i32 -> Option<i32>, with_total_distinct_malware_count(i32), "`totalDistinctMalwareCount`: `Edm.Int32`, metadata";
    "totalMalwareCount" TOTAL_MALWARE_COUNT, total_malware_count i32 -> Option<i32>, with_total_malware_count(i32), "`totalMalwareCount`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsMalwareSeverity`, metadata
    WindowsMalwareSeverity = "microsoft.graph.windowsMalwareSeverity" {
        Unknown = "unknown",
        Low = "low",
        Moderate = "moderate",
        High = "high",
        Severe = "severe",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.windowsMalwareSeverityCount`, metadata
    WindowsMalwareSeverityCount = "microsoft.graph.windowsMalwareSeverityCount";
    "distinctMalwareCount" DISTINCT_MALWARE_COUNT, distinct_malware_count i32 -> Option<i32>, with_distinct_malware_count(i32), "`distinctMalwareCount`: `Edm.Int32`, metadata";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`, metadata";
    "malwareDetectionCount" MALWARE_DETECTION_COUNT, malware_detection_count i32 -> Option<i32>, with_malware_detection_count(i32), "`malwareDetectionCount`: `Edm.Int32`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<super::WindowsMalwareSeverity>, with_severity(super::WindowsMalwareSeverity), "`severity`: `microsoft.graph.windowsMalwareSeverity`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsMalwareState`, metadata
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
    /// `microsoft.graph.windowsMalwareStateCount`, metadata
    WindowsMalwareStateCount = "microsoft.graph.windowsMalwareStateCount";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`, metadata";
    "distinctMalwareCount" DISTINCT_MALWARE_COUNT, distinct_malware_count i32 -> Option<i32>, with_distinct_malware_count(i32), "`distinctMalwareCount`: `Edm.Int32`, metadata";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`, metadata";
    "malwareDetectionCount" MALWARE_DETECTION_COUNT, malware_detection_count i32 -> Option<i32>, with_malware_detection_count(i32), "`malwareDetectionCount`: `Edm.Int32`, metadata";
    "state" STATE, state enumeration -> Option<super::WindowsMalwareThreatState>, with_state(super::WindowsMalwareThreatState), "`state`: `microsoft.graph.windowsMalwareThreatState`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsMalwareThreatState`, metadata
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

crate::runtime::model! {
    /// `microsoft.graph.windowsMicrosoftEdgeApp`, metadata, with the accessors of [`MobileApp`](super::MobileApp)
    WindowsMicrosoftEdgeApp: super::MobileApp, super::Entity = "microsoft.graph.windowsMicrosoftEdgeApp";
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
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    "channel" CHANNEL, channel enumeration -> Option<super::MicrosoftEdgeChannel>, with_channel(super::MicrosoftEdgeChannel), "`channel`: `microsoft.graph.microsoftEdgeChannel`, metadata";
    "displayLanguageLocale" DISPLAY_LANGUAGE_LOCALE, display_language_locale str -> Option<&str>, with_display_language_locale(String), "`displayLanguageLocale`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsMinimumOperatingSystem`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsminimumoperatingsystem?view=graph-rest-1.0)
    WindowsMinimumOperatingSystem = "microsoft.graph.windowsMinimumOperatingSystem";
    "v8_0" V8_0, v8_0 bool -> Option<bool>, with_v8_0(bool), "`v8_0`: `Edm.Boolean`";
    "v8_1" V8_1, v8_1 bool -> Option<bool>, with_v8_1(bool), "`v8_1`: `Edm.Boolean`";
    "v10_0" V10_0, v10_0 bool -> Option<bool>, with_v10_0(bool), "`v10_0`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.windowsMobileMSI`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsmobilemsi?view=graph-rest-1.0), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    WindowsMobileMsi: super::MobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.windowsMobileMSI";
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
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "committedContentVersion" COMMITTED_CONTENT_VERSION, with_committed_content_version(String), "`committedContentVersion`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "contentVersions" CONTENT_VERSIONS, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`";
    "commandLine" COMMAND_LINE, command_line str -> Option<&str>, with_command_line(String), "`commandLine`: `Edm.String`";
    "productCode" PRODUCT_CODE, product_code str -> Option<&str>, with_product_code(String), "`productCode`: `Edm.String`";
    "productVersion" PRODUCT_VERSION, product_version str -> Option<&str>, with_product_version(String), "`productVersion`: `Edm.String`";
    "ignoreVersionDetection" IGNORE_VERSION_DETECTION, ignore_version_detection bool -> Option<bool>, with_ignore_version_detection(bool), "`ignoreVersionDetection`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.windowsPhone81CompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81compliancepolicy?view=graph-rest-1.0), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    WindowsPhone81CompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.windowsPhone81CompliancePolicy";
    inherited "id" ID, with_id(String), "`id`";
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
    /// [`microsoft.graph.windowsPhone81CustomConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81customconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsPhone81CustomConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsPhone81CustomConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
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
    /// [`microsoft.graph.windowsPhone81GeneralConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81generalconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsPhone81GeneralConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsPhone81GeneralConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
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
    /// `microsoft.graph.windowsProtectionState`, metadata, with the accessors of [`Entity`](super::Entity)
    WindowsProtectionState: super::Entity = "microsoft.graph.windowsProtectionState";
    inherited "id" ID, with_id(String), "`id`";
    "antiMalwareVersion" ANTI_MALWARE_VERSION, anti_malware_version str -> Option<&str>, with_anti_malware_version(String), "`antiMalwareVersion`: `Edm.String`, metadata";
    "controlledConfigurationEnabled" CONTROLLED_CONFIGURATION_ENABLED, controlled_configuration_enabled bool -> Option<bool>, with_controlled_configuration_enabled(bool), "`controlledConfigurationEnabled`: `Edm.Boolean`, metadata";
    "deviceState" DEVICE_STATE, device_state flags -> Option<Flags<super::WindowsDeviceHealthState>>, with_device_state(Flags<super::WindowsDeviceHealthState>), "`deviceState`: `microsoft.graph.windowsDeviceHealthState`, metadata";
    "engineVersion" ENGINE_VERSION, engine_version str -> Option<&str>, with_engine_version(String), "`engineVersion`: `Edm.String`, metadata";
    "fullScanOverdue" FULL_SCAN_OVERDUE, full_scan_overdue bool -> Option<bool>, with_full_scan_overdue(bool), "`fullScanOverdue`: `Edm.Boolean`, metadata";
    "fullScanRequired" FULL_SCAN_REQUIRED, full_scan_required bool -> Option<bool>, with_full_scan_required(bool), "`fullScanRequired`: `Edm.Boolean`, metadata";
    "isVirtualMachine" IS_VIRTUAL_MACHINE, is_virtual_machine bool -> Option<bool>, with_is_virtual_machine(bool), "`isVirtualMachine`: `Edm.Boolean`, metadata";
    "lastFullScanDateTime" LAST_FULL_SCAN_DATE_TIME, last_full_scan_date_time date_time -> Parsed<OffsetDateTime>, with_last_full_scan_date_time(OffsetDateTime), "`lastFullScanDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastFullScanSignatureVersion" LAST_FULL_SCAN_SIGNATURE_VERSION, last_full_scan_signature_version str -> Option<&str>, with_last_full_scan_signature_version(String), "`lastFullScanSignatureVersion`: `Edm.String`, metadata";
    "lastQuickScanDateTime" LAST_QUICK_SCAN_DATE_TIME, last_quick_scan_date_time date_time -> Parsed<OffsetDateTime>, with_last_quick_scan_date_time(OffsetDateTime), "`lastQuickScanDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastQuickScanSignatureVersion" LAST_QUICK_SCAN_SIGNATURE_VERSION, last_quick_scan_signature_version str -> Option<&str>, with_last_quick_scan_signature_version(String), "`lastQuickScanSignatureVersion`: `Edm.String`, metadata";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`, metadata";
    "malwareProtectionEnabled" MALWARE_PROTECTION_ENABLED, malware_protection_enabled bool -> Option<bool>, with_malware_protection_enabled(bool), "`malwareProtectionEnabled`: `Edm.Boolean`, metadata";
    "networkInspectionSystemEnabled" NETWORK_INSPECTION_SYSTEM_ENABLED, network_inspection_system_enabled bool -> Option<bool>, with_network_inspection_system_enabled(bool), "`networkInspectionSystemEnabled`: `Edm.Boolean`, metadata";
    "productStatus" PRODUCT_STATUS, product_status flags -> Option<Flags<super::WindowsDefenderProductStatus>>, with_product_status(Flags<super::WindowsDefenderProductStatus>), "`productStatus`: `microsoft.graph.windowsDefenderProductStatus`, metadata";
    "quickScanOverdue" QUICK_SCAN_OVERDUE, quick_scan_overdue bool -> Option<bool>, with_quick_scan_overdue(bool), "`quickScanOverdue`: `Edm.Boolean`, metadata";
    "realTimeProtectionEnabled" REAL_TIME_PROTECTION_ENABLED, real_time_protection_enabled bool -> Option<bool>, with_real_time_protection_enabled(bool), "`realTimeProtectionEnabled`: `Edm.Boolean`, metadata";
    "rebootRequired" REBOOT_REQUIRED, reboot_required bool -> Option<bool>, with_reboot_required(bool), "`rebootRequired`: `Edm.Boolean`, metadata";
    "signatureUpdateOverdue" SIGNATURE_UPDATE_OVERDUE, signature_update_overdue bool -> Option<bool>, with_signature_update_overdue(bool), "`signatureUpdateOverdue`: `Edm.Boolean`, metadata";
    "signatureVersion" SIGNATURE_VERSION, signature_version str -> Option<&str>, with_signature_version(String), "`signatureVersion`: `Edm.String`, metadata";
    "tamperProtectionEnabled" TAMPER_PROTECTION_ENABLED, tamper_protection_enabled bool -> Option<bool>, with_tamper_protection_enabled(bool), "`tamperProtectionEnabled`: `Edm.Boolean`, metadata";
    "detectedMalwareState" DETECTED_MALWARE_STATE, detected_malware_state models -> Option<&[super::WindowsDeviceMalwareState]>, with_detected_malware_state(Vec<super::WindowsDeviceMalwareState>), "`detectedMalwareState`: `Collection(microsoft.graph.windowsDeviceMalwareState)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsSpotlightEnablementSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsspotlightenablementsettings?view=graph-rest-1.0)
    WindowsSpotlightEnablementSettings = "microsoft.graph.windowsSpotlightEnablementSettings" {
        NotConfigured = "notConfigured",
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsStartMenuAppListVisibilityType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsstartmenuapplistvisibilitytype?view=graph-rest-1.0)
    WindowsStartMenuAppListVisibilityType = "microsoft.graph.windowsStartMenuAppListVisibilityType" {
        UserDefined = "userDefined",
        Collapse = "collapse",
        Remove = "remove",
        DisableSettingsApp = "disableSettingsApp",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsStartMenuModeType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsstartmenumodetype?view=graph-rest-1.0)
    WindowsStartMenuModeType = "microsoft.graph.windowsStartMenuModeType" {
        UserDefined = "userDefined",
        FullScreen = "fullScreen",
        NonFullScreen = "nonFullScreen",
    }
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.windowsUniversalAppX`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsuniversalappx?view=graph-rest-1.0), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    WindowsUniversalAppX: super::MobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.windowsUniversalAppX";
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
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "committedContentVersion" COMMITTED_CONTENT_VERSION, with_committed_content_version(String), "`committedContentVersion`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "contentVersions" CONTENT_VERSIONS, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`";
    "applicableArchitectures" APPLICABLE_ARCHITECTURES, applicable_architectures flags -> Option<Flags<super::WindowsArchitecture>>, with_applicable_architectures(Flags<super::WindowsArchitecture>), "`applicableArchitectures`: `microsoft.graph.windowsArchitecture`" "Possible values are: none, x86, x64, arm, neutral.";
    "applicableDeviceTypes" APPLICABLE_DEVICE_TYPES, applicable_device_types flags -> Option<Flags<super::WindowsDeviceType>>, with_applicable_device_types(Flags<super::WindowsDeviceType>), "`applicableDeviceTypes`: `microsoft.graph.windowsDeviceType`" "Possible values are: none, desktop, mobile, holographic, team.";
    "identityName" IDENTITY_NAME, identity_name str -> Option<&str>, with_identity_name(String), "`identityName`: `Edm.String`";
    "identityPublisherHash" IDENTITY_PUBLISHER_HASH, identity_publisher_hash str -> Option<&str>, with_identity_publisher_hash(String), "`identityPublisherHash`: `Edm.String`";
    "identityResourceIdentifier" IDENTITY_RESOURCE_IDENTIFIER, identity_resource_identifier str -> Option<&str>, with_identity_resource_identifier(String), "`identityResourceIdentifier`: `Edm.String`";
    "isBundle" IS_BUNDLE, is_bundle bool -> Option<bool>, with_is_bundle(bool), "`isBundle`: `Edm.Boolean`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::WindowsMinimumOperatingSystem>, with_minimum_supported_operating_system(super::WindowsMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.windowsMinimumOperatingSystem`";
    "identityVersion" IDENTITY_VERSION, identity_version str -> Option<&str>, with_identity_version(String), "`identityVersion`: `Edm.String`";
    "committedContainedApps" COMMITTED_CONTAINED_APPS, committed_contained_apps models -> Option<&[super::MobileContainedApp]>, with_committed_contained_apps(Vec<super::MobileContainedApp>), "`committedContainedApps`: `Collection(microsoft.graph.mobileContainedApp)`, read-only, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsUniversalAppXAppAssignmentSettings`, metadata, with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    WindowsUniversalAppXAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.windowsUniversalAppXAppAssignmentSettings";
    "useDeviceContext" USE_DEVICE_CONTEXT, use_device_context bool -> Option<bool>, with_use_device_context(bool), "`useDeviceContext`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsUniversalAppXContainedApp`, metadata, with the accessors of [`MobileContainedApp`](super::MobileContainedApp)
    WindowsUniversalAppXContainedApp: super::MobileContainedApp, super::Entity = "microsoft.graph.windowsUniversalAppXContainedApp";
    inherited "id" ID, with_id(String), "`id`";
    "appUserModelId" APP_USER_MODEL_ID, app_user_model_id str -> Option<&str>, with_app_user_model_id(String), "`appUserModelId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from windowsUpdateInstallScheduleType.
    ///
    /// [`microsoft.graph.windowsUpdateActiveHoursInstall`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateactivehoursinstall?view=graph-rest-1.0), with the accessors of [`WindowsUpdateInstallScheduleType`](super::WindowsUpdateInstallScheduleType)
    WindowsUpdateActiveHoursInstall: super::WindowsUpdateInstallScheduleType = "microsoft.graph.windowsUpdateActiveHoursInstall";
    "activeHoursStart" ACTIVE_HOURS_START, active_hours_start time_of_day -> Parsed<Time>, with_active_hours_start(Time), "`activeHoursStart`: `Edm.TimeOfDay`";
    "activeHoursEnd" ACTIVE_HOURS_END, active_hours_end time_of_day -> Parsed<Time>, with_active_hours_end(Time), "`activeHoursEnd`: `Edm.TimeOfDay`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsUpdateForBusinessConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateforbusinessconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsUpdateForBusinessConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsUpdateForBusinessConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "deliveryOptimizationMode" DELIVERY_OPTIMIZATION_MODE, delivery_optimization_mode enumeration -> Option<super::WindowsDeliveryOptimizationMode>, with_delivery_optimization_mode(super::WindowsDeliveryOptimizationMode), "`deliveryOptimizationMode`: `microsoft.graph.windowsDeliveryOptimizationMode`" "Possible values are: userDefined, httpOnly, httpWithPeeringNat, httpWithPeeringPrivateGroup, httpWithInternetPeering, simpleDownload, bypassMode.";
    "prereleaseFeatures" PRERELEASE_FEATURES, prerelease_features enumeration -> Option<super::PrereleaseFeatures>, with_prerelease_features(super::PrereleaseFeatures), "`prereleaseFeatures`: `microsoft.graph.prereleaseFeatures`" "Possible values are: userDefined, settingsOnly, settingsAndExperimentations, notAllowed.";
    "automaticUpdateMode" AUTOMATIC_UPDATE_MODE, automatic_update_mode enumeration -> Option<super::AutomaticUpdateMode>, with_automatic_update_mode(super::AutomaticUpdateMode), "`automaticUpdateMode`: `microsoft.graph.automaticUpdateMode`" "Possible values are: userDefined, notifyDownload, autoInstallAtMaintenanceTime, autoInstallAndRebootAtMaintenanceTime, autoInstallAndRebootAtScheduledTime, autoInstallAndRebootWithoutEndUserControl.";
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
    "allowWindows11Upgrade" ALLOW_WINDOWS11_UPGRADE, allow_windows11_upgrade bool -> Option<bool>, with_allow_windows11_upgrade(bool), "`allowWindows11Upgrade`: `Edm.Boolean`, metadata";
    "autoRestartNotificationDismissal" AUTO_RESTART_NOTIFICATION_DISMISSAL, auto_restart_notification_dismissal enumeration -> Option<super::AutoRestartNotificationDismissalMethod>, with_auto_restart_notification_dismissal(super::AutoRestartNotificationDismissalMethod), "`autoRestartNotificationDismissal`: `microsoft.graph.autoRestartNotificationDismissalMethod`, metadata";
    "deadlineForFeatureUpdatesInDays" DEADLINE_FOR_FEATURE_UPDATES_IN_DAYS, deadline_for_feature_updates_in_days i32 -> Option<i32>, with_deadline_for_feature_updates_in_days(i32), "`deadlineForFeatureUpdatesInDays`: `Edm.Int32`, metadata";
    "deadlineForQualityUpdatesInDays" DEADLINE_FOR_QUALITY_UPDATES_IN_DAYS, deadline_for_quality_updates_in_days i32 -> Option<i32>, with_deadline_for_quality_updates_in_days(i32), "`deadlineForQualityUpdatesInDays`: `Edm.Int32`, metadata";
    "deadlineGracePeriodInDays" DEADLINE_GRACE_PERIOD_IN_DAYS, deadline_grace_period_in_days i32 -> Option<i32>, with_deadline_grace_period_in_days(i32), "`deadlineGracePeriodInDays`: `Edm.Int32`, metadata";
    "engagedRestartDeadlineInDays" ENGAGED_RESTART_DEADLINE_IN_DAYS, engaged_restart_deadline_in_days i32 -> Option<i32>, with_engaged_restart_deadline_in_days(i32), "`engagedRestartDeadlineInDays`: `Edm.Int32`, metadata";
    "engagedRestartSnoozeScheduleInDays" ENGAGED_RESTART_SNOOZE_SCHEDULE_IN_DAYS, engaged_restart_snooze_schedule_in_days i32 -> Option<i32>, with_engaged_restart_snooze_schedule_in_days(i32), "`engagedRestartSnoozeScheduleInDays`: `Edm.Int32`, metadata";
    "engagedRestartTransitionScheduleInDays" ENGAGED_RESTART_TRANSITION_SCHEDULE_IN_DAYS, engaged_restart_transition_schedule_in_days i32 -> Option<i32>, with_engaged_restart_transition_schedule_in_days(i32), "`engagedRestartTransitionScheduleInDays`: `Edm.Int32`, metadata";
    "featureUpdatesPauseStartDate" FEATURE_UPDATES_PAUSE_START_DATE, feature_updates_pause_start_date date -> Parsed<Date>, with_feature_updates_pause_start_date(Date), "`featureUpdatesPauseStartDate`: `Edm.Date`, read-only, metadata";
    "featureUpdatesRollbackStartDateTime" FEATURE_UPDATES_ROLLBACK_START_DATE_TIME, feature_updates_rollback_start_date_time date_time -> Parsed<OffsetDateTime>, with_feature_updates_rollback_start_date_time(OffsetDateTime), "`featureUpdatesRollbackStartDateTime`: `Edm.DateTimeOffset`, metadata";
    "featureUpdatesRollbackWindowInDays" FEATURE_UPDATES_ROLLBACK_WINDOW_IN_DAYS, feature_updates_rollback_window_in_days i32 -> Option<i32>, with_feature_updates_rollback_window_in_days(i32), "`featureUpdatesRollbackWindowInDays`: `Edm.Int32`, metadata";
    "featureUpdatesWillBeRolledBack" FEATURE_UPDATES_WILL_BE_ROLLED_BACK, feature_updates_will_be_rolled_back bool -> Option<bool>, with_feature_updates_will_be_rolled_back(bool), "`featureUpdatesWillBeRolledBack`: `Edm.Boolean`, metadata";
    "postponeRebootUntilAfterDeadline" POSTPONE_REBOOT_UNTIL_AFTER_DEADLINE, postpone_reboot_until_after_deadline bool -> Option<bool>, with_postpone_reboot_until_after_deadline(bool), "`postponeRebootUntilAfterDeadline`: `Edm.Boolean`, metadata";
    "qualityUpdatesPauseStartDate" QUALITY_UPDATES_PAUSE_START_DATE, quality_updates_pause_start_date date -> Parsed<Date>, with_quality_updates_pause_start_date(Date), "`qualityUpdatesPauseStartDate`: `Edm.Date`, read-only, metadata";
    "qualityUpdatesRollbackStartDateTime" QUALITY_UPDATES_ROLLBACK_START_DATE_TIME, quality_updates_rollback_start_date_time date_time -> Parsed<OffsetDateTime>, with_quality_updates_rollback_start_date_time(OffsetDateTime), "`qualityUpdatesRollbackStartDateTime`: `Edm.DateTimeOffset`, metadata";
    "qualityUpdatesWillBeRolledBack" QUALITY_UPDATES_WILL_BE_ROLLED_BACK, quality_updates_will_be_rolled_back bool -> Option<bool>, with_quality_updates_will_be_rolled_back(bool), "`qualityUpdatesWillBeRolledBack`: `Edm.Boolean`, metadata";
    "scheduleImminentRestartWarningInMinutes" SCHEDULE_IMMINENT_RESTART_WARNING_IN_MINUTES, schedule_imminent_restart_warning_in_minutes i32 -> Option<i32>, with_schedule_imminent_restart_warning_in_minutes(i32), "`scheduleImminentRestartWarningInMinutes`: `Edm.Int32`, metadata";
    "scheduleRestartWarningInHours" SCHEDULE_RESTART_WARNING_IN_HOURS, schedule_restart_warning_in_hours i32 -> Option<i32>, with_schedule_restart_warning_in_hours(i32), "`scheduleRestartWarningInHours`: `Edm.Int32`, metadata";
    "skipChecksBeforeRestart" SKIP_CHECKS_BEFORE_RESTART, skip_checks_before_restart bool -> Option<bool>, with_skip_checks_before_restart(bool), "`skipChecksBeforeRestart`: `Edm.Boolean`, metadata";
    "updateNotificationLevel" UPDATE_NOTIFICATION_LEVEL, update_notification_level enumeration -> Option<super::WindowsUpdateNotificationDisplayOption>, with_update_notification_level(super::WindowsUpdateNotificationDisplayOption), "`updateNotificationLevel`: `microsoft.graph.windowsUpdateNotificationDisplayOption`, metadata";
    "updateWeeks" UPDATE_WEEKS, update_weeks flags -> Option<Flags<super::WindowsUpdateForBusinessUpdateWeeks>>, with_update_weeks(Flags<super::WindowsUpdateForBusinessUpdateWeeks>), "`updateWeeks`: `microsoft.graph.windowsUpdateForBusinessUpdateWeeks`, metadata";
    "userPauseAccess" USER_PAUSE_ACCESS, user_pause_access enumeration -> Option<super::Enablement>, with_user_pause_access(super::Enablement), "`userPauseAccess`: `microsoft.graph.enablement`, metadata";
    "userWindowsUpdateScanAccess" USER_WINDOWS_UPDATE_SCAN_ACCESS, user_windows_update_scan_access enumeration -> Option<super::Enablement>, with_user_windows_update_scan_access(super::Enablement), "`userWindowsUpdateScanAccess`: `microsoft.graph.enablement`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsUpdateForBusinessUpdateWeeks`, metadata
    WindowsUpdateForBusinessUpdateWeeks = "microsoft.graph.windowsUpdateForBusinessUpdateWeeks" {
        UserDefined = "userDefined",
        FirstWeek = "firstWeek",
        SecondWeek = "secondWeek",
        ThirdWeek = "thirdWeek",
        FourthWeek = "fourthWeek",
        EveryWeek = "everyWeek",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdateInstallScheduleType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdateinstallscheduletype?view=graph-rest-1.0)
    WindowsUpdateInstallScheduleType = "microsoft.graph.windowsUpdateInstallScheduleType" {
        "microsoft.graph.windowsUpdateActiveHoursInstall",
        "microsoft.graph.windowsUpdateScheduledInstall",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsUpdateNotificationDisplayOption`, metadata
    WindowsUpdateNotificationDisplayOption = "microsoft.graph.windowsUpdateNotificationDisplayOption" {
        NotConfigured = "notConfigured",
        DefaultNotifications = "defaultNotifications",
        RestartWarningsOnly = "restartWarningsOnly",
        DisableAllNotifications = "disableAllNotifications",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from windowsUpdateInstallScheduleType.
    ///
    /// [`microsoft.graph.windowsUpdateScheduledInstall`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdatescheduledinstall?view=graph-rest-1.0), with the accessors of [`WindowsUpdateInstallScheduleType`](super::WindowsUpdateInstallScheduleType)
    WindowsUpdateScheduledInstall: super::WindowsUpdateInstallScheduleType = "microsoft.graph.windowsUpdateScheduledInstall";
    "scheduledInstallDay" SCHEDULED_INSTALL_DAY, scheduled_install_day enumeration -> Option<super::WeeklySchedule>, with_scheduled_install_day(super::WeeklySchedule), "`scheduledInstallDay`: `microsoft.graph.weeklySchedule`" "Possible values are: userDefined, everyday, sunday, monday, tuesday, wednesday, thursday, friday, saturday.";
    "scheduledInstallTime" SCHEDULED_INSTALL_TIME, scheduled_install_time time_of_day -> Parsed<Time>, with_scheduled_install_time(Time), "`scheduledInstallTime`: `Edm.TimeOfDay`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdateType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdatetype?view=graph-rest-1.0)
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
    /// [`microsoft.graph.windowsUserAccountControlSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsuseraccountcontrolsettings?view=graph-rest-1.0)
    WindowsUserAccountControlSettings = "microsoft.graph.windowsUserAccountControlSettings" {
        UserDefined = "userDefined",
        AlwaysNotify = "alwaysNotify",
        NotifyOnAppChanges = "notifyOnAppChanges",
        NotifyOnAppChangesWithoutDimming = "notifyOnAppChangesWithoutDimming",
        NeverNotify = "neverNotify",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsUserType`, metadata
    WindowsUserType = "microsoft.graph.windowsUserType" {
        Administrator = "administrator",
        Standard = "standard",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.windowsWebApp`, metadata, with the accessors of [`MobileApp`](super::MobileApp)
    WindowsWebApp: super::MobileApp, super::Entity = "microsoft.graph.windowsWebApp";
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
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    "appUrl" APP_URL, app_url str -> Option<&str>, with_app_url(String), "`appUrl`: `Edm.String`, metadata";
}
