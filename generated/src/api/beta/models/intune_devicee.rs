// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.deviceEnrollmentConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceenrollmentconfiguration?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceEnrollmentConfiguration: super::Entity = "microsoft.graph.deviceEnrollmentConfiguration" {
        "microsoft.graph.deviceComanagementAuthorityConfiguration",
        "microsoft.graph.deviceEnrollmentLimitConfiguration",
        "microsoft.graph.deviceEnrollmentNotificationConfiguration",
        "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
        "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
        "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
        "microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
        "microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`";
    "deviceEnrollmentConfigurationType" DEVICE_ENROLLMENT_CONFIGURATION_TYPE, device_enrollment_configuration_type enumeration -> Option<super::DeviceEnrollmentConfigurationType>, with_device_enrollment_configuration_type(super::DeviceEnrollmentConfigurationType), "`deviceEnrollmentConfigurationType`: `microsoft.graph.deviceEnrollmentConfigurationType`, metadata";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`, metadata";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::EnrollmentConfigurationAssignment]>, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`: `Collection(microsoft.graph.enrollmentConfigurationAssignment)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceEnrollmentConfigurationType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentconfigurationtype?view=graph-rest-beta)
    DeviceEnrollmentConfigurationType = "microsoft.graph.deviceEnrollmentConfigurationType" {
        Unknown = "unknown",
        Limit = "limit",
        PlatformRestrictions = "platformRestrictions",
        WindowsHelloForBusiness = "windowsHelloForBusiness",
        DefaultLimit = "defaultLimit",
        DefaultPlatformRestrictions = "defaultPlatformRestrictions",
        DefaultWindowsHelloForBusiness = "defaultWindowsHelloForBusiness",
        DefaultWindows10EnrollmentCompletionPageConfiguration = "defaultWindows10EnrollmentCompletionPageConfiguration",
        Windows10EnrollmentCompletionPageConfiguration = "windows10EnrollmentCompletionPageConfiguration",
        DeviceComanagementAuthorityConfiguration = "deviceComanagementAuthorityConfiguration",
        SinglePlatformRestriction = "singlePlatformRestriction",
        UnknownFutureValue = "unknownFutureValue",
        EnrollmentNotificationsConfiguration = "enrollmentNotificationsConfiguration",
        WindowsRestore = "windowsRestore",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceEnrollmentFailureReason`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-deviceenrollmentfailurereason?view=graph-rest-beta)
    DeviceEnrollmentFailureReason = "microsoft.graph.deviceEnrollmentFailureReason" {
        Unknown = "unknown",
        Authentication = "authentication",
        Authorization = "authorization",
        AccountValidation = "accountValidation",
        UserValidation = "userValidation",
        DeviceNotSupported = "deviceNotSupported",
        InMaintenance = "inMaintenance",
        BadRequest = "badRequest",
        FeatureNotSupported = "featureNotSupported",
        EnrollmentRestrictionsEnforced = "enrollmentRestrictionsEnforced",
        ClientDisconnected = "clientDisconnected",
        UserAbandonment = "userAbandonment",
    }
}

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.deviceEnrollmentLimitConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentlimitconfiguration?view=graph-rest-beta), with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    DeviceEnrollmentLimitConfiguration: super::DeviceEnrollmentConfiguration, super::Entity = "microsoft.graph.deviceEnrollmentLimitConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "deviceEnrollmentConfigurationType" DEVICE_ENROLLMENT_CONFIGURATION_TYPE, with_device_enrollment_configuration_type(super::DeviceEnrollmentConfigurationType), "`deviceEnrollmentConfigurationType`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`";
    "limit" LIMIT, limit i32 -> Option<i32>, with_limit(i32), "`limit`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.deviceEnrollmentNotificationConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentnotificationconfiguration?view=graph-rest-beta), with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    DeviceEnrollmentNotificationConfiguration: super::DeviceEnrollmentConfiguration, super::Entity = "microsoft.graph.deviceEnrollmentNotificationConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "deviceEnrollmentConfigurationType" DEVICE_ENROLLMENT_CONFIGURATION_TYPE, with_device_enrollment_configuration_type(super::DeviceEnrollmentConfigurationType), "`deviceEnrollmentConfigurationType`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`";
    "platformType" PLATFORM_TYPE, platform_type enumeration -> Option<super::EnrollmentRestrictionPlatformType>, with_platform_type(super::EnrollmentRestrictionPlatformType), "`platformType`: `microsoft.graph.enrollmentRestrictionPlatformType`" "Possible values are: allPlatforms, ios, windows, windowsPhone, android, androidForWork, mac.";
    "templateType" TEMPLATE_TYPE, template_type enumeration -> Option<super::EnrollmentNotificationTemplateType>, with_template_type(super::EnrollmentNotificationTemplateType), "`templateType`: `microsoft.graph.enrollmentNotificationTemplateType`" "Possible values are: email, push, unknownFutureValue.";
    "notificationMessageTemplateId" NOTIFICATION_MESSAGE_TEMPLATE_ID, notification_message_template_id guid -> Parsed<Uuid>, with_notification_message_template_id(Uuid), "`notificationMessageTemplateId`: `Edm.Guid`";
    "brandingOptions" BRANDING_OPTIONS, branding_options flags -> Option<Flags<super::EnrollmentNotificationBrandingOptions>>, with_branding_options(Flags<super::EnrollmentNotificationBrandingOptions>), "`brandingOptions`: `microsoft.graph.enrollmentNotificationBrandingOptions`" "Possible values are: none, includeCompanyLogo, includeCompanyName, includeContactInformation, includeCompanyPortalLink, includeDeviceDetails.";
    "defaultLocale" DEFAULT_LOCALE, default_locale str -> Option<&str>, with_default_locale(String), "`defaultLocale`: `Edm.String`";
    "notificationTemplates" NOTIFICATION_TEMPLATES, notification_templates strs -> Option<Vec<&str>>, with_notification_templates(Vec<String>), "`notificationTemplates`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceEnrollmentPlatformRestriction`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestriction?view=graph-rest-beta)
    DeviceEnrollmentPlatformRestriction = "microsoft.graph.deviceEnrollmentPlatformRestriction";
    "platformBlocked" PLATFORM_BLOCKED, platform_blocked bool -> Option<bool>, with_platform_blocked(bool), "`platformBlocked`: `Edm.Boolean`";
    "personalDeviceEnrollmentBlocked" PERSONAL_DEVICE_ENROLLMENT_BLOCKED, personal_device_enrollment_blocked bool -> Option<bool>, with_personal_device_enrollment_blocked(bool), "`personalDeviceEnrollmentBlocked`: `Edm.Boolean`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "blockedManufacturers" BLOCKED_MANUFACTURERS, blocked_manufacturers strs -> Option<Vec<&str>>, with_blocked_manufacturers(Vec<String>), "`blockedManufacturers`: `Collection(Edm.String)`";
    "blockedSkus" BLOCKED_SKUS, blocked_skus strs -> Option<Vec<&str>>, with_blocked_skus(Vec<String>), "`blockedSkus`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestrictionconfiguration?view=graph-rest-beta), with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    DeviceEnrollmentPlatformRestrictionConfiguration: super::DeviceEnrollmentConfiguration, super::Entity = "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "deviceEnrollmentConfigurationType" DEVICE_ENROLLMENT_CONFIGURATION_TYPE, with_device_enrollment_configuration_type(super::DeviceEnrollmentConfigurationType), "`deviceEnrollmentConfigurationType`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`";
    "platformRestriction" PLATFORM_RESTRICTION, platform_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_platform_restriction(super::DeviceEnrollmentPlatformRestriction), "`platformRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "platformType" PLATFORM_TYPE, platform_type enumeration -> Option<super::EnrollmentRestrictionPlatformType>, with_platform_type(super::EnrollmentRestrictionPlatformType), "`platformType`: `microsoft.graph.enrollmentRestrictionPlatformType`" "Possible values are: allPlatforms, ios, windows, windowsPhone, android, androidForWork, mac.";
}

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration?view=graph-rest-beta), with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    DeviceEnrollmentPlatformRestrictionsConfiguration: super::DeviceEnrollmentConfiguration, super::Entity = "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "deviceEnrollmentConfigurationType" DEVICE_ENROLLMENT_CONFIGURATION_TYPE, with_device_enrollment_configuration_type(super::DeviceEnrollmentConfigurationType), "`deviceEnrollmentConfigurationType`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`";
    "iosRestriction" IOS_RESTRICTION, ios_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_ios_restriction(super::DeviceEnrollmentPlatformRestriction), "`iosRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "windowsRestriction" WINDOWS_RESTRICTION, windows_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_windows_restriction(super::DeviceEnrollmentPlatformRestriction), "`windowsRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "windowsHomeSkuRestriction" WINDOWS_HOME_SKU_RESTRICTION, windows_home_sku_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_windows_home_sku_restriction(super::DeviceEnrollmentPlatformRestriction), "`windowsHomeSkuRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "windowsMobileRestriction" WINDOWS_MOBILE_RESTRICTION, windows_mobile_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_windows_mobile_restriction(super::DeviceEnrollmentPlatformRestriction), "`windowsMobileRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "androidRestriction" ANDROID_RESTRICTION, android_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_android_restriction(super::DeviceEnrollmentPlatformRestriction), "`androidRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "androidForWorkRestriction" ANDROID_FOR_WORK_RESTRICTION, android_for_work_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_android_for_work_restriction(super::DeviceEnrollmentPlatformRestriction), "`androidForWorkRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "macRestriction" MAC_RESTRICTION, mac_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_mac_restriction(super::DeviceEnrollmentPlatformRestriction), "`macRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "macOSRestriction" MAC_OS_RESTRICTION, mac_os_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_mac_os_restriction(super::DeviceEnrollmentPlatformRestriction), "`macOSRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`";
    "tvosRestriction" TVOS_RESTRICTION, tvos_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_tvos_restriction(super::DeviceEnrollmentPlatformRestriction), "`tvosRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`, metadata";
    "visionOSRestriction" VISION_OS_RESTRICTION, vision_os_restriction model -> Option<&super::DeviceEnrollmentPlatformRestriction>, with_vision_os_restriction(super::DeviceEnrollmentPlatformRestriction), "`visionOSRestriction`: `microsoft.graph.deviceEnrollmentPlatformRestriction`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceEnrollmentType`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceenrollmenttype?view=graph-rest-beta)
    DeviceEnrollmentType = "microsoft.graph.deviceEnrollmentType" {
        Unknown = "unknown",
        UserEnrollment = "userEnrollment",
        DeviceEnrollmentManager = "deviceEnrollmentManager",
        AppleBulkWithUser = "appleBulkWithUser",
        AppleBulkWithoutUser = "appleBulkWithoutUser",
        WindowsAzureAdJoin = "windowsAzureADJoin",
        WindowsBulkUserless = "windowsBulkUserless",
        WindowsAutoEnrollment = "windowsAutoEnrollment",
        WindowsBulkAzureDomainJoin = "windowsBulkAzureDomainJoin",
        WindowsCoManagement = "windowsCoManagement",
        WindowsAzureAdJoinUsingDeviceAuth = "windowsAzureADJoinUsingDeviceAuth",
        AppleUserEnrollment = "appleUserEnrollment",
        AppleUserEnrollmentWithServiceAccount = "appleUserEnrollmentWithServiceAccount",
        AzureAdJoinUsingAzureVmExtension = "azureAdJoinUsingAzureVmExtension",
        AndroidEnterpriseDedicatedDevice = "androidEnterpriseDedicatedDevice",
        AndroidEnterpriseFullyManaged = "androidEnterpriseFullyManaged",
        AndroidEnterpriseCorporateWorkProfile = "androidEnterpriseCorporateWorkProfile",
        AndroidAospUserOwnedDeviceEnrollment = "androidAOSPUserOwnedDeviceEnrollment",
        AndroidAospUserlessDeviceEnrollment = "androidAOSPUserlessDeviceEnrollment",
        AppleAccountDrivenUserEnrollment = "appleAccountDrivenUserEnrollment",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration?view=graph-rest-beta), with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    DeviceEnrollmentWindowsHelloForBusinessConfiguration: super::DeviceEnrollmentConfiguration, super::Entity = "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "deviceEnrollmentConfigurationType" DEVICE_ENROLLMENT_CONFIGURATION_TYPE, with_device_enrollment_configuration_type(super::DeviceEnrollmentConfigurationType), "`deviceEnrollmentConfigurationType`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`";
    "pinMinimumLength" PIN_MINIMUM_LENGTH, pin_minimum_length i32 -> Option<i32>, with_pin_minimum_length(i32), "`pinMinimumLength`: `Edm.Int32`";
    "pinMaximumLength" PIN_MAXIMUM_LENGTH, pin_maximum_length i32 -> Option<i32>, with_pin_maximum_length(i32), "`pinMaximumLength`: `Edm.Int32`";
    "pinUppercaseCharactersUsage" PIN_UPPERCASE_CHARACTERS_USAGE, pin_uppercase_characters_usage enumeration -> Option<super::WindowsHelloForBusinessPinUsage>, with_pin_uppercase_characters_usage(super::WindowsHelloForBusinessPinUsage), "`pinUppercaseCharactersUsage`: `microsoft.graph.windowsHelloForBusinessPinUsage`" "Possible values are: allowed, required, disallowed.";
    "pinLowercaseCharactersUsage" PIN_LOWERCASE_CHARACTERS_USAGE, pin_lowercase_characters_usage enumeration -> Option<super::WindowsHelloForBusinessPinUsage>, with_pin_lowercase_characters_usage(super::WindowsHelloForBusinessPinUsage), "`pinLowercaseCharactersUsage`: `microsoft.graph.windowsHelloForBusinessPinUsage`" "Possible values are: allowed, required, disallowed.";
    "pinSpecialCharactersUsage" PIN_SPECIAL_CHARACTERS_USAGE, pin_special_characters_usage enumeration -> Option<super::WindowsHelloForBusinessPinUsage>, with_pin_special_characters_usage(super::WindowsHelloForBusinessPinUsage), "`pinSpecialCharactersUsage`: `microsoft.graph.windowsHelloForBusinessPinUsage`" "Possible values are: allowed, required, disallowed.";
    "state" STATE, state enumeration -> Option<super::Enablement>, with_state(super::Enablement), "`state`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "securityDeviceRequired" SECURITY_DEVICE_REQUIRED, security_device_required bool -> Option<bool>, with_security_device_required(bool), "`securityDeviceRequired`: `Edm.Boolean`";
    "unlockWithBiometricsEnabled" UNLOCK_WITH_BIOMETRICS_ENABLED, unlock_with_biometrics_enabled bool -> Option<bool>, with_unlock_with_biometrics_enabled(bool), "`unlockWithBiometricsEnabled`: `Edm.Boolean`";
    "remotePassportEnabled" REMOTE_PASSPORT_ENABLED, remote_passport_enabled bool -> Option<bool>, with_remote_passport_enabled(bool), "`remotePassportEnabled`: `Edm.Boolean`";
    "pinPreviousBlockCount" PIN_PREVIOUS_BLOCK_COUNT, pin_previous_block_count i32 -> Option<i32>, with_pin_previous_block_count(i32), "`pinPreviousBlockCount`: `Edm.Int32`";
    "pinExpirationInDays" PIN_EXPIRATION_IN_DAYS, pin_expiration_in_days i32 -> Option<i32>, with_pin_expiration_in_days(i32), "`pinExpirationInDays`: `Edm.Int32`";
    "enhancedBiometricsState" ENHANCED_BIOMETRICS_STATE, enhanced_biometrics_state enumeration -> Option<super::Enablement>, with_enhanced_biometrics_state(super::Enablement), "`enhancedBiometricsState`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "securityKeyForSignIn" SECURITY_KEY_FOR_SIGN_IN, security_key_for_sign_in enumeration -> Option<super::Enablement>, with_security_key_for_sign_in(super::Enablement), "`securityKeyForSignIn`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "enhancedSignInSecurity" ENHANCED_SIGN_IN_SECURITY, enhanced_sign_in_security i32 -> Option<i32>, with_enhanced_sign_in_security(i32), "`enhancedSignInSecurity`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceEventLevel`, metadata
    DeviceEventLevel = "microsoft.graph.deviceEventLevel" {
        None = "none",
        Verbose = "verbose",
        Information = "information",
        Warning = "warning",
        Error = "error",
        Critical = "critical",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceExchangeAccessStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceexchangeaccessstatesummary?view=graph-rest-beta)
    DeviceExchangeAccessStateSummary = "microsoft.graph.deviceExchangeAccessStateSummary";
    "allowedDeviceCount" ALLOWED_DEVICE_COUNT, allowed_device_count i32 -> Option<i32>, with_allowed_device_count(i32), "`allowedDeviceCount`: `Edm.Int32`";
    "blockedDeviceCount" BLOCKED_DEVICE_COUNT, blocked_device_count i32 -> Option<i32>, with_blocked_device_count(i32), "`blockedDeviceCount`: `Edm.Int32`";
    "quarantinedDeviceCount" QUARANTINED_DEVICE_COUNT, quarantined_device_count i32 -> Option<i32>, with_quarantined_device_count(i32), "`quarantinedDeviceCount`: `Edm.Int32`";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`";
    "unavailableDeviceCount" UNAVAILABLE_DEVICE_COUNT, unavailable_device_count i32 -> Option<i32>, with_unavailable_device_count(i32), "`unavailableDeviceCount`: `Edm.Int32`";
}
