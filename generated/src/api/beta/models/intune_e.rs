// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.eBookInstallSummary`](https://learn.microsoft.com/graph/api/resources/intune-books-ebookinstallsummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EBookInstallSummary: super::Entity = "microsoft.graph.eBookInstallSummary";
    inherited "id" ID, with_id(String), "`id`";
    "installedDeviceCount" INSTALLED_DEVICE_COUNT, installed_device_count i32 -> Option<i32>, with_installed_device_count(i32), "`installedDeviceCount`: `Edm.Int32`";
    "failedDeviceCount" FAILED_DEVICE_COUNT, failed_device_count i32 -> Option<i32>, with_failed_device_count(i32), "`failedDeviceCount`: `Edm.Int32`";
    "notInstalledDeviceCount" NOT_INSTALLED_DEVICE_COUNT, not_installed_device_count i32 -> Option<i32>, with_not_installed_device_count(i32), "`notInstalledDeviceCount`: `Edm.Int32`";
    "installedUserCount" INSTALLED_USER_COUNT, installed_user_count i32 -> Option<i32>, with_installed_user_count(i32), "`installedUserCount`: `Edm.Int32`";
    "failedUserCount" FAILED_USER_COUNT, failed_user_count i32 -> Option<i32>, with_failed_user_count(i32), "`failedUserCount`: `Edm.Int32`";
    "notInstalledUserCount" NOT_INSTALLED_USER_COUNT, not_installed_user_count i32 -> Option<i32>, with_not_installed_user_count(i32), "`notInstalledUserCount`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.eapFastConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-eapfastconfiguration?view=graph-rest-beta)
    EapFastConfiguration = "microsoft.graph.eapFastConfiguration" {
        NoProtectedAccessCredential = "noProtectedAccessCredential",
        UseProtectedAccessCredential = "useProtectedAccessCredential",
        UseProtectedAccessCredentialAndProvision = "useProtectedAccessCredentialAndProvision",
        UseProtectedAccessCredentialAndProvisionAnonymously = "useProtectedAccessCredentialAndProvisionAnonymously",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.eapType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-eaptype?view=graph-rest-beta)
    EapType = "microsoft.graph.eapType" {
        EapTls = "eapTls",
        Leap = "leap",
        EapSim = "eapSim",
        EapTtls = "eapTtls",
        Peap = "peap",
        EapFast = "eapFast",
        Teap = "teap",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.easAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-easauthenticationmethod?view=graph-rest-beta)
    EasAuthenticationMethod = "microsoft.graph.easAuthenticationMethod" {
        UsernameAndPassword = "usernameAndPassword",
        Certificate = "certificate",
        DerivedCredential = "derivedCredential",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.easEmailProfileConfigurationBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-easemailprofileconfigurationbase?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    EasEmailProfileConfigurationBase: super::DeviceConfiguration, super::Entity = "microsoft.graph.easEmailProfileConfigurationBase" {
        "microsoft.graph.iosEasEmailProfileConfiguration",
        "microsoft.graph.windows10EasEmailProfileConfiguration",
        "microsoft.graph.windowsPhoneEASEmailProfileConfiguration",
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
    "usernameSource" USERNAME_SOURCE, username_source enumeration -> Option<super::UserEmailSource>, with_username_source(super::UserEmailSource), "`usernameSource`: `microsoft.graph.userEmailSource`" "Possible values are: userPrincipalName, primarySmtpAddress.";
    "usernameAADSource" USERNAME_AAD_SOURCE, username_aad_source enumeration -> Option<super::UsernameSource>, with_username_aad_source(super::UsernameSource), "`usernameAADSource`: `microsoft.graph.usernameSource`" "Possible values are: userPrincipalName, primarySmtpAddress, samAccountName.";
    "userDomainNameSource" USER_DOMAIN_NAME_SOURCE, user_domain_name_source enumeration -> Option<super::DomainNameSource>, with_user_domain_name_source(super::DomainNameSource), "`userDomainNameSource`: `microsoft.graph.domainNameSource`" "Possible values are: fullDomainName, netBiosDomainName.";
    "customDomainName" CUSTOM_DOMAIN_NAME, custom_domain_name str -> Option<&str>, with_custom_domain_name(String), "`customDomainName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.easServices`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-easservices?view=graph-rest-beta)
    EasServices = "microsoft.graph.easServices" {
        None = "none",
        Calendars = "calendars",
        Contacts = "contacts",
        Email = "email",
        Notes = "notes",
        Reminders = "reminders",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.edgeCookiePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgecookiepolicy?view=graph-rest-beta)
    EdgeCookiePolicy = "microsoft.graph.edgeCookiePolicy" {
        UserDefined = "userDefined",
        Allow = "allow",
        BlockThirdParty = "blockThirdParty",
        BlockAll = "blockAll",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.edgeHomeButtonConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgehomebuttonconfiguration?view=graph-rest-beta)
    EdgeHomeButtonConfiguration = "microsoft.graph.edgeHomeButtonConfiguration" {
        "microsoft.graph.edgeHomeButtonHidden",
        "microsoft.graph.edgeHomeButtonLoadsStartPage",
        "microsoft.graph.edgeHomeButtonOpensCustomURL",
        "microsoft.graph.edgeHomeButtonOpensNewTab",
    }
}

crate::runtime::model! {
    /// Inherits from edgeHomeButtonConfiguration.
    ///
    /// [`microsoft.graph.edgeHomeButtonHidden`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgehomebuttonhidden?view=graph-rest-beta), with the accessors of [`EdgeHomeButtonConfiguration`](super::EdgeHomeButtonConfiguration)
    EdgeHomeButtonHidden: super::EdgeHomeButtonConfiguration = "microsoft.graph.edgeHomeButtonHidden"
}

crate::runtime::model! {
    /// Inherits from edgeHomeButtonConfiguration.
    ///
    /// [`microsoft.graph.edgeHomeButtonLoadsStartPage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgehomebuttonloadsstartpage?view=graph-rest-beta), with the accessors of [`EdgeHomeButtonConfiguration`](super::EdgeHomeButtonConfiguration)
    EdgeHomeButtonLoadsStartPage: super::EdgeHomeButtonConfiguration = "microsoft.graph.edgeHomeButtonLoadsStartPage"
}

crate::runtime::model! {
    /// Inherits from edgeHomeButtonConfiguration.
    ///
    /// [`microsoft.graph.edgeHomeButtonOpensCustomURL`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgehomebuttonopenscustomurl?view=graph-rest-beta), with the accessors of [`EdgeHomeButtonConfiguration`](super::EdgeHomeButtonConfiguration)
    EdgeHomeButtonOpensCustomUrl: super::EdgeHomeButtonConfiguration = "microsoft.graph.edgeHomeButtonOpensCustomURL";
    "homeButtonCustomURL" HOME_BUTTON_CUSTOM_URL, home_button_custom_url str -> Option<&str>, with_home_button_custom_url(String), "`homeButtonCustomURL`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from edgeHomeButtonConfiguration.
    ///
    /// [`microsoft.graph.edgeHomeButtonOpensNewTab`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgehomebuttonopensnewtab?view=graph-rest-beta), with the accessors of [`EdgeHomeButtonConfiguration`](super::EdgeHomeButtonConfiguration)
    EdgeHomeButtonOpensNewTab: super::EdgeHomeButtonConfiguration = "microsoft.graph.edgeHomeButtonOpensNewTab"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.edgeKioskModeRestrictionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgekioskmoderestrictiontype?view=graph-rest-beta)
    EdgeKioskModeRestrictionType = "microsoft.graph.edgeKioskModeRestrictionType" {
        NotConfigured = "notConfigured",
        DigitalSignage = "digitalSignage",
        NormalMode = "normalMode",
        PublicBrowsingSingleApp = "publicBrowsingSingleApp",
        PublicBrowsingMultiApp = "publicBrowsingMultiApp",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.edgeOpenOptions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgeopenoptions?view=graph-rest-beta)
    EdgeOpenOptions = "microsoft.graph.edgeOpenOptions" {
        NotConfigured = "notConfigured",
        StartPage = "startPage",
        NewTabPage = "newTabPage",
        PreviousPages = "previousPages",
        SpecificPages = "specificPages",
    }
}

crate::runtime::model! {
    /// Inherits from edgeSearchEngineBase.
    ///
    /// [`microsoft.graph.edgeSearchEngine`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgesearchengine?view=graph-rest-beta), with the accessors of [`EdgeSearchEngineBase`](super::EdgeSearchEngineBase)
    EdgeSearchEngine: super::EdgeSearchEngineBase = "microsoft.graph.edgeSearchEngine";
    "edgeSearchEngineType" EDGE_SEARCH_ENGINE_TYPE, edge_search_engine_type enumeration -> Option<super::EdgeSearchEngineType>, with_edge_search_engine_type(super::EdgeSearchEngineType), "`edgeSearchEngineType`: `microsoft.graph.edgeSearchEngineType`" "Possible values are: default, bing.";
}

crate::runtime::model! {
    /// [`microsoft.graph.edgeSearchEngineBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgesearchenginebase?view=graph-rest-beta)
    EdgeSearchEngineBase = "microsoft.graph.edgeSearchEngineBase" {
        "microsoft.graph.edgeSearchEngine",
        "microsoft.graph.edgeSearchEngineCustom",
    }
}

crate::runtime::model! {
    /// Inherits from edgeSearchEngineBase.
    ///
    /// [`microsoft.graph.edgeSearchEngineCustom`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgesearchenginecustom?view=graph-rest-beta), with the accessors of [`EdgeSearchEngineBase`](super::EdgeSearchEngineBase)
    EdgeSearchEngineCustom: super::EdgeSearchEngineBase = "microsoft.graph.edgeSearchEngineCustom";
    "edgeSearchEngineOpenSearchXmlUrl" EDGE_SEARCH_ENGINE_OPEN_SEARCH_XML_URL, edge_search_engine_open_search_xml_url str -> Option<&str>, with_edge_search_engine_open_search_xml_url(String), "`edgeSearchEngineOpenSearchXmlUrl`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.edgeSearchEngineType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgesearchenginetype?view=graph-rest-beta)
    EdgeSearchEngineType = "microsoft.graph.edgeSearchEngineType" {
        Default = "default",
        Bing = "bing",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.edgeTelemetryMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgetelemetrymode?view=graph-rest-beta)
    EdgeTelemetryMode = "microsoft.graph.edgeTelemetryMode" {
        NotConfigured = "notConfigured",
        Intranet = "intranet",
        Internet = "internet",
        IntranetAndInternet = "intranetAndInternet",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.editionUpgradeConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-editionupgradeconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    EditionUpgradeConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.editionUpgradeConfiguration";
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
    "licenseType" LICENSE_TYPE, license_type enumeration -> Option<super::EditionUpgradeLicenseType>, with_license_type(super::EditionUpgradeLicenseType), "`licenseType`: `microsoft.graph.editionUpgradeLicenseType`" "Possible values are: productKey, licenseFile, notConfigured.";
    "targetEdition" TARGET_EDITION, target_edition enumeration -> Option<super::Windows10EditionType>, with_target_edition(super::Windows10EditionType), "`targetEdition`: `microsoft.graph.windows10EditionType`" "Possible values are: windows10Enterprise, windows10EnterpriseN, windows10Education, windows10EducationN, windows10MobileEnterprise, windows10HolographicEnterprise, windows10Professional, windows10ProfessionalN, windows10ProfessionalEducationN, windows10ProfessionalEducation, windows10ProfessionalWorkstation, windows10ProfessionalWorkstationN, notConfigured, windows10Home, windows10HomeChina, windows10HomeN, windows10HomeSingleLanguage, windows10Mobile, windows10IoTCore, windows10IoTCoreCommercial.";
    "license" LICENSE, license str -> Option<&str>, with_license(String), "`license`: `Edm.String`";
    "productKey" PRODUCT_KEY, product_key str -> Option<&str>, with_product_key(String), "`productKey`: `Edm.String`";
    "windowsSMode" WINDOWS_S_MODE, windows_s_mode enumeration -> Option<super::WindowsSModeConfiguration>, with_windows_s_mode(super::WindowsSModeConfiguration), "`windowsSMode`: `microsoft.graph.windowsSModeConfiguration`" "Possible values are: noRestriction, block, unlock.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.editionUpgradeLicenseType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-editionupgradelicensetype?view=graph-rest-beta)
    EditionUpgradeLicenseType = "microsoft.graph.editionUpgradeLicenseType" {
        ProductKey = "productKey",
        LicenseFile = "licenseFile",
        NotConfigured = "notConfigured",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.elevationRequestApplicationDetail`, metadata
    ElevationRequestApplicationDetail = "microsoft.graph.elevationRequestApplicationDetail";
    "fileDescription" FILE_DESCRIPTION, file_description str -> Option<&str>, with_file_description(String), "`fileDescription`: `Edm.String`, metadata";
    "fileHash" FILE_HASH, file_hash str -> Option<&str>, with_file_hash(String), "`fileHash`: `Edm.String`, metadata";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`, metadata";
    "filePath" FILE_PATH, file_path str -> Option<&str>, with_file_path(String), "`filePath`: `Edm.String`, metadata";
    "productInternalName" PRODUCT_INTERNAL_NAME, product_internal_name str -> Option<&str>, with_product_internal_name(String), "`productInternalName`: `Edm.String`, metadata";
    "productName" PRODUCT_NAME, product_name str -> Option<&str>, with_product_name(String), "`productName`: `Edm.String`, metadata";
    "productVersion" PRODUCT_VERSION, product_version str -> Option<&str>, with_product_version(String), "`productVersion`: `Edm.String`, metadata";
    "publisherCert" PUBLISHER_CERT, publisher_cert str -> Option<&str>, with_publisher_cert(String), "`publisherCert`: `Edm.String`, metadata";
    "publisherName" PUBLISHER_NAME, publisher_name str -> Option<&str>, with_publisher_name(String), "`publisherName`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.elevationRequestState`, metadata
    ElevationRequestState = "microsoft.graph.elevationRequestState" {
        None = "none",
        Pending = "pending",
        Approved = "approved",
        Denied = "denied",
        Expired = "expired",
        UnknownFutureValue = "unknownFutureValue",
        Revoked = "revoked",
        Completed = "completed",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.emailCertificateType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-emailcertificatetype?view=graph-rest-beta)
    EmailCertificateType = "microsoft.graph.emailCertificateType" {
        None = "none",
        Certificate = "certificate",
        DerivedCredential = "derivedCredential",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.emailSyncDuration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-emailsyncduration?view=graph-rest-beta)
    EmailSyncDuration = "microsoft.graph.emailSyncDuration" {
        UserDefined = "userDefined",
        OneDay = "oneDay",
        ThreeDays = "threeDays",
        OneWeek = "oneWeek",
        TwoWeeks = "twoWeeks",
        OneMonth = "oneMonth",
        Unlimited = "unlimited",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.emailSyncSchedule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-emailsyncschedule?view=graph-rest-beta)
    EmailSyncSchedule = "microsoft.graph.emailSyncSchedule" {
        UserDefined = "userDefined",
        AsMessagesArrive = "asMessagesArrive",
        Manual = "manual",
        FifteenMinutes = "fifteenMinutes",
        ThirtyMinutes = "thirtyMinutes",
        SixtyMinutes = "sixtyMinutes",
        BasedOnMyUsage = "basedOnMyUsage",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.embeddedSIMActivationCode`](https://learn.microsoft.com/graph/api/resources/intune-esim-embeddedsimactivationcode?view=graph-rest-beta)
    EmbeddedSimActivationCode = "microsoft.graph.embeddedSIMActivationCode";
    "integratedCircuitCardIdentifier" INTEGRATED_CIRCUIT_CARD_IDENTIFIER, integrated_circuit_card_identifier str -> Option<&str>, with_integrated_circuit_card_identifier(String), "`integratedCircuitCardIdentifier`: `Edm.String`";
    "matchingIdentifier" MATCHING_IDENTIFIER, matching_identifier str -> Option<&str>, with_matching_identifier(String), "`matchingIdentifier`: `Edm.String`";
    "smdpPlusServerAddress" SMDP_PLUS_SERVER_ADDRESS, smdp_plus_server_address str -> Option<&str>, with_smdp_plus_server_address(String), "`smdpPlusServerAddress`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.embeddedSIMActivationCodePool`](https://learn.microsoft.com/graph/api/resources/intune-esim-embeddedsimactivationcodepool?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EmbeddedSimActivationCodePool: super::Entity = "microsoft.graph.embeddedSIMActivationCodePool";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`";
    "activationCodes" ACTIVATION_CODES, activation_codes models -> Option<&[super::EmbeddedSimActivationCode]>, with_activation_codes(Vec<super::EmbeddedSimActivationCode>), "`activationCodes`: `Collection(microsoft.graph.embeddedSIMActivationCode)`";
    "activationCodeCount" ACTIVATION_CODE_COUNT, activation_code_count i32 -> Option<i32>, with_activation_code_count(i32), "`activationCodeCount`: `Edm.Int32`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::EmbeddedSimActivationCodePoolAssignment]>, with_assignments(Vec<super::EmbeddedSimActivationCodePoolAssignment>), "`assignments`: `Collection(microsoft.graph.embeddedSIMActivationCodePoolAssignment)`";
    "deviceStates" DEVICE_STATES, device_states models -> Option<&[super::EmbeddedSimDeviceState]>, with_device_states(Vec<super::EmbeddedSimDeviceState>), "`deviceStates`: `Collection(microsoft.graph.embeddedSIMDeviceState)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.embeddedSIMActivationCodePoolAssignment`](https://learn.microsoft.com/graph/api/resources/intune-esim-embeddedsimactivationcodepoolassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EmbeddedSimActivationCodePoolAssignment: super::Entity = "microsoft.graph.embeddedSIMActivationCodePoolAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.embeddedSIMDeviceState`](https://learn.microsoft.com/graph/api/resources/intune-esim-embeddedsimdevicestate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EmbeddedSimDeviceState: super::Entity = "microsoft.graph.embeddedSIMDeviceState";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
    "universalIntegratedCircuitCardIdentifier" UNIVERSAL_INTEGRATED_CIRCUIT_CARD_IDENTIFIER, universal_integrated_circuit_card_identifier str -> Option<&str>, with_universal_integrated_circuit_card_identifier(String), "`universalIntegratedCircuitCardIdentifier`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::EmbeddedSimDeviceStateValue>, with_state(super::EmbeddedSimDeviceStateValue), "`state`: `microsoft.graph.embeddedSIMDeviceStateValue`" "Possible values are: notEvaluated, failed, installing, installed, deleting, error, deleted, removedByUser.";
    "stateDetails" STATE_DETAILS, state_details str -> Option<&str>, with_state_details(String), "`stateDetails`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.embeddedSIMDeviceStateValue`](https://learn.microsoft.com/graph/api/resources/intune-esim-embeddedsimdevicestatevalue?view=graph-rest-beta)
    EmbeddedSimDeviceStateValue = "microsoft.graph.embeddedSIMDeviceStateValue" {
        NotEvaluated = "notEvaluated",
        Failed = "failed",
        Installing = "installing",
        Installed = "installed",
        Deleting = "deleting",
        Error = "error",
        Deleted = "deleted",
        RemovedByUser = "removedByUser",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.enablement`](https://learn.microsoft.com/graph/api/resources/intune-shared-enablement?view=graph-rest-beta)
    Enablement = "microsoft.graph.enablement" {
        NotConfigured = "notConfigured",
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.encryptionReadinessState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-encryptionreadinessstate?view=graph-rest-beta)
    EncryptionReadinessState = "microsoft.graph.encryptionReadinessState" {
        NotReady = "notReady",
        Ready = "ready",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.encryptionReportPolicyDetails`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-encryptionreportpolicydetails?view=graph-rest-beta)
    EncryptionReportPolicyDetails = "microsoft.graph.encryptionReportPolicyDetails";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`";
    "policyName" POLICY_NAME, policy_name str -> Option<&str>, with_policy_name(String), "`policyName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.encryptionState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-encryptionstate?view=graph-rest-beta)
    EncryptionState = "microsoft.graph.encryptionState" {
        NotEncrypted = "notEncrypted",
        Encrypted = "encrypted",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.endpointPrivilegeManagementProvisioningStatus`, metadata, with the accessors of [`Entity`](super::Entity)
    EndpointPrivilegeManagementProvisioningStatus: super::Entity = "microsoft.graph.endpointPrivilegeManagementProvisioningStatus";
    inherited "id" ID, with_id(String), "`id`";
    "licenseType" LICENSE_TYPE, license_type enumeration -> Option<super::LicenseType>, with_license_type(super::LicenseType), "`licenseType`: `microsoft.graph.licenseType`, metadata";
    "onboardedToMicrosoftManagedPlatform" ONBOARDED_TO_MICROSOFT_MANAGED_PLATFORM, onboarded_to_microsoft_managed_platform bool -> Option<bool>, with_onboarded_to_microsoft_managed_platform(bool), "`onboardedToMicrosoftManagedPlatform`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.endpointSecurityConfigurationApplicablePlatform`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-endpointsecurityconfigurationapplicableplatform?view=graph-rest-beta)
    EndpointSecurityConfigurationApplicablePlatform = "microsoft.graph.endpointSecurityConfigurationApplicablePlatform" {
        Unknown = "unknown",
        MacOs = "macOS",
        Windows10AndLater = "windows10AndLater",
        Windows10AndWindowsServer = "windows10AndWindowsServer",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.endpointSecurityConfigurationProfileType`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-endpointsecurityconfigurationprofiletype?view=graph-rest-beta)
    EndpointSecurityConfigurationProfileType = "microsoft.graph.endpointSecurityConfigurationProfileType" {
        Unknown = "unknown",
        Antivirus = "antivirus",
        WindowsSecurity = "windowsSecurity",
        BitLocker = "bitLocker",
        FileVault = "fileVault",
        Firewall = "firewall",
        FirewallRules = "firewallRules",
        EndpointDetectionAndResponse = "endpointDetectionAndResponse",
        DeviceControl = "deviceControl",
        AppAndBrowserIsolation = "appAndBrowserIsolation",
        ExploitProtection = "exploitProtection",
        WebProtection = "webProtection",
        ApplicationControl = "applicationControl",
        AttackSurfaceReductionRules = "attackSurfaceReductionRules",
        AccountProtection = "accountProtection",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.endpointSecurityConfigurationType`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-endpointsecurityconfigurationtype?view=graph-rest-beta)
    EndpointSecurityConfigurationType = "microsoft.graph.endpointSecurityConfigurationType" {
        Unknown = "unknown",
        Antivirus = "antivirus",
        DiskEncryption = "diskEncryption",
        Firewall = "firewall",
        EndpointDetectionAndResponse = "endpointDetectionAndResponse",
        AttackSurfaceReduction = "attackSurfaceReduction",
        AccountProtection = "accountProtection",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.enrollmentAvailabilityOptions`](https://learn.microsoft.com/graph/api/resources/intune-shared-enrollmentavailabilityoptions?view=graph-rest-beta)
    EnrollmentAvailabilityOptions = "microsoft.graph.enrollmentAvailabilityOptions" {
        AvailableWithPrompts = "availableWithPrompts",
        AvailableWithoutPrompts = "availableWithoutPrompts",
        Unavailable = "unavailable",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.enrollmentConfigurationAssignment`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-enrollmentconfigurationassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EnrollmentConfigurationAssignment: super::Entity = "microsoft.graph.enrollmentConfigurationAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "source" SOURCE, source enumeration -> Option<super::DeviceAndAppManagementAssignmentSource>, with_source(super::DeviceAndAppManagementAssignmentSource), "`source`: `microsoft.graph.deviceAndAppManagementAssignmentSource`" "Possible values are: direct, policySets.";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.enrollmentNotificationBrandingOptions`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-enrollmentnotificationbrandingoptions?view=graph-rest-beta)
    EnrollmentNotificationBrandingOptions = "microsoft.graph.enrollmentNotificationBrandingOptions" {
        None = "none",
        IncludeCompanyLogo = "includeCompanyLogo",
        IncludeCompanyName = "includeCompanyName",
        IncludeContactInformation = "includeContactInformation",
        IncludeCompanyPortalLink = "includeCompanyPortalLink",
        IncludeDeviceDetails = "includeDeviceDetails",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.enrollmentNotificationTemplateType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-enrollmentnotificationtemplatetype?view=graph-rest-beta)
    EnrollmentNotificationTemplateType = "microsoft.graph.enrollmentNotificationTemplateType" {
        Email = "email",
        Push = "push",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.enrollmentProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-enrollmentprofile?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EnrollmentProfile: super::Entity = "microsoft.graph.enrollmentProfile" {
        "microsoft.graph.depEnrollmentBaseProfile",
        "microsoft.graph.depEnrollmentProfile",
        "microsoft.graph.depIOSEnrollmentProfile",
        "microsoft.graph.depMacOSEnrollmentProfile",
        "microsoft.graph.depTvOSEnrollmentProfile",
        "microsoft.graph.depVisionOSEnrollmentProfile",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "requiresUserAuthentication" REQUIRES_USER_AUTHENTICATION, requires_user_authentication bool -> Option<bool>, with_requires_user_authentication(bool), "`requiresUserAuthentication`: `Edm.Boolean`";
    "configurationEndpointUrl" CONFIGURATION_ENDPOINT_URL, configuration_endpoint_url str -> Option<&str>, with_configuration_endpoint_url(String), "`configurationEndpointUrl`: `Edm.String`";
    "enableAuthenticationViaCompanyPortal" ENABLE_AUTHENTICATION_VIA_COMPANY_PORTAL, enable_authentication_via_company_portal bool -> Option<bool>, with_enable_authentication_via_company_portal(bool), "`enableAuthenticationViaCompanyPortal`: `Edm.Boolean`";
    "requireCompanyPortalOnSetupAssistantEnrolledDevices" REQUIRE_COMPANY_PORTAL_ON_SETUP_ASSISTANT_ENROLLED_DEVICES, require_company_portal_on_setup_assistant_enrolled_devices bool -> Option<bool>, with_require_company_portal_on_setup_assistant_enrolled_devices(bool), "`requireCompanyPortalOnSetupAssistantEnrolledDevices`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.enrollmentRestrictionPlatformType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-enrollmentrestrictionplatformtype?view=graph-rest-beta)
    EnrollmentRestrictionPlatformType = "microsoft.graph.enrollmentRestrictionPlatformType" {
        AllPlatforms = "allPlatforms",
        Ios = "ios",
        Windows = "windows",
        WindowsPhone = "windowsPhone",
        Android = "android",
        AndroidForWork = "androidForWork",
        Mac = "mac",
        Linux = "linux",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.enrollmentRestrictionsConfigurationPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-enrollmentrestrictionsconfigurationpolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    EnrollmentRestrictionsConfigurationPolicySetItem: super::PolicySetItem, super::Entity = "microsoft.graph.enrollmentRestrictionsConfigurationPolicySetItem";
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
    "limit" LIMIT, limit i32 -> Option<i32>, with_limit(i32), "`limit`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.enrollmentState`](https://learn.microsoft.com/graph/api/resources/intune-shared-enrollmentstate?view=graph-rest-beta)
    EnrollmentState = "microsoft.graph.enrollmentState" {
        Unknown = "unknown",
        Enrolled = "enrolled",
        PendingReset = "pendingReset",
        Failed = "failed",
        NotContacted = "notContacted",
        Blocked = "blocked",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.enrollmentTimeDeviceMembershipTarget`, metadata
    EnrollmentTimeDeviceMembershipTarget = "microsoft.graph.enrollmentTimeDeviceMembershipTarget";
    "targetId" TARGET_ID, target_id str -> Option<&str>, with_target_id(String), "`targetId`: `Edm.String`, metadata";
    "targetType" TARGET_TYPE, target_type enumeration -> Option<super::EnrollmentTimeDeviceMembershipTargetType>, with_target_type(super::EnrollmentTimeDeviceMembershipTargetType), "`targetType`: `microsoft.graph.enrollmentTimeDeviceMembershipTargetType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.enrollmentTimeDeviceMembershipTargetResult`, metadata
    EnrollmentTimeDeviceMembershipTargetResult = "microsoft.graph.enrollmentTimeDeviceMembershipTargetResult";
    "enrollmentTimeDeviceMembershipTargetValidationStatuses" ENROLLMENT_TIME_DEVICE_MEMBERSHIP_TARGET_VALIDATION_STATUSES, enrollment_time_device_membership_target_validation_statuses models -> Option<&[super::EnrollmentTimeDeviceMembershipTargetStatus]>, with_enrollment_time_device_membership_target_validation_statuses(Vec<super::EnrollmentTimeDeviceMembershipTargetStatus>), "`enrollmentTimeDeviceMembershipTargetValidationStatuses`: `Collection(microsoft.graph.enrollmentTimeDeviceMembershipTargetStatus)`, metadata";
    "validationSucceeded" VALIDATION_SUCCEEDED, validation_succeeded bool -> Option<bool>, with_validation_succeeded(bool), "`validationSucceeded`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.enrollmentTimeDeviceMembershipTargetStatus`, metadata
    EnrollmentTimeDeviceMembershipTargetStatus = "microsoft.graph.enrollmentTimeDeviceMembershipTargetStatus";
    "targetId" TARGET_ID, target_id str -> Option<&str>, with_target_id(String), "`targetId`: `Edm.String`, metadata";
    "targetValidationErrorCode" TARGET_VALIDATION_ERROR_CODE, target_validation_error_code enumeration -> Option<super::EnrollmentTimeDeviceMembershipTargetValidationErrorCode>, with_target_validation_error_code(super::EnrollmentTimeDeviceMembershipTargetValidationErrorCode), "`targetValidationErrorCode`: `microsoft.graph.enrollmentTimeDeviceMembershipTargetValidationErrorCode`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.enrollmentTimeDeviceMembershipTargetType`, metadata
    EnrollmentTimeDeviceMembershipTargetType = "microsoft.graph.enrollmentTimeDeviceMembershipTargetType" {
        StaticSecurityGroup = "staticSecurityGroup",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.enrollmentTimeDeviceMembershipTargetValidationErrorCode`, metadata
    EnrollmentTimeDeviceMembershipTargetValidationErrorCode = "microsoft.graph.enrollmentTimeDeviceMembershipTargetValidationErrorCode" {
        SecurityGroupNotFound = "securityGroupNotFound",
        NotSecurityGroup = "notSecurityGroup",
        NotStaticSecurityGroup = "notStaticSecurityGroup",
        FirstPartyAppNotAnOwner = "firstPartyAppNotAnOwner",
        SecurityGroupNotInCallerScope = "securityGroupNotInCallerScope",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from deviceManagementTroubleshootingEvent.
    ///
    /// [`microsoft.graph.enrollmentTroubleshootingEvent`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-enrollmenttroubleshootingevent?view=graph-rest-beta), with the accessors of [`DeviceManagementTroubleshootingEvent`](super::DeviceManagementTroubleshootingEvent)
    EnrollmentTroubleshootingEvent: super::DeviceManagementTroubleshootingEvent, super::Entity = "microsoft.graph.enrollmentTroubleshootingEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    inherited "troubleshootingErrorDetails" TROUBLESHOOTING_ERROR_DETAILS, with_troubleshooting_error_details(super::DeviceManagementTroubleshootingErrorDetails), "`troubleshootingErrorDetails`";
    inherited "eventName" EVENT_NAME, with_event_name(String), "`eventName`";
    inherited "additionalInformation" ADDITIONAL_INFORMATION, with_additional_information(Vec<super::KeyValuePair>), "`additionalInformation`";
    "managedDeviceIdentifier" MANAGED_DEVICE_IDENTIFIER, managed_device_identifier str -> Option<&str>, with_managed_device_identifier(String), "`managedDeviceIdentifier`: `Edm.String`";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "enrollmentType" ENROLLMENT_TYPE, enrollment_type enumeration -> Option<super::DeviceEnrollmentType>, with_enrollment_type(super::DeviceEnrollmentType), "`enrollmentType`: `microsoft.graph.deviceEnrollmentType`" "Possible values are: unknown, userEnrollment, deviceEnrollmentManager, appleBulkWithUser, appleBulkWithoutUser, windowsAzureADJoin, windowsBulkUserless, windowsAutoEnrollment, windowsBulkAzureDomainJoin, windowsCoManagement, windowsAzureADJoinUsingDeviceAuth, appleUserEnrollment, appleUserEnrollmentWithServiceAccount, azureAdJoinUsingAzureVmExtension, androidEnterpriseDedicatedDevice, androidEnterpriseFullyManaged, androidEnterpriseCorporateWorkProfile.";
    "failureCategory" FAILURE_CATEGORY, failure_category enumeration -> Option<super::DeviceEnrollmentFailureReason>, with_failure_category(super::DeviceEnrollmentFailureReason), "`failureCategory`: `microsoft.graph.deviceEnrollmentFailureReason`" "Possible values are: unknown, authentication, authorization, accountValidation, userValidation, deviceNotSupported, inMaintenance, badRequest, featureNotSupported, enrollmentRestrictionsEnforced, clientDisconnected, userAbandonment.";
    "failureReason" FAILURE_REASON, failure_reason str -> Option<&str>, with_failure_reason(String), "`failureReason`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.enterpriseCodeSigningCertificate`](https://learn.microsoft.com/graph/api/resources/intune-apps-enterprisecodesigningcertificate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EnterpriseCodeSigningCertificate: super::Entity = "microsoft.graph.enterpriseCodeSigningCertificate";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content binary -> Parsed<Bytes>, with_content(Bytes), "`content`: `Edm.Binary`";
    "status" STATUS, status enumeration -> Option<super::CertificateStatus>, with_status(super::CertificateStatus), "`status`: `microsoft.graph.certificateStatus`" "Possible values are: notProvisioned, provisioned.";
    "subjectName" SUBJECT_NAME, subject_name str -> Option<&str>, with_subject_name(String), "`subjectName`: `Edm.String`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "issuerName" ISSUER_NAME, issuer_name str -> Option<&str>, with_issuer_name(String), "`issuerName`: `Edm.String`";
    "issuer" ISSUER, issuer str -> Option<&str>, with_issuer(String), "`issuer`: `Edm.String`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "uploadDateTime" UPLOAD_DATE_TIME, upload_date_time date_time -> Parsed<OffsetDateTime>, with_upload_date_time(OffsetDateTime), "`uploadDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.errorCode`](https://learn.microsoft.com/graph/api/resources/intune-policyset-errorcode?view=graph-rest-beta)
    ErrorCode = "microsoft.graph.errorCode" {
        NoError = "noError",
        Unauthorized = "unauthorized",
        NotFound = "notFound",
        Deleted = "deleted",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.excludedApps`](https://learn.microsoft.com/graph/api/resources/intune-apps-excludedapps?view=graph-rest-beta)
    ExcludedApps = "microsoft.graph.excludedApps";
    "access" ACCESS, access bool -> Option<bool>, with_access(bool), "`access`: `Edm.Boolean`";
    "bing" BING, bing bool -> Option<bool>, with_bing(bool), "`bing`: `Edm.Boolean`";
    "excel" EXCEL, excel bool -> Option<bool>, with_excel(bool), "`excel`: `Edm.Boolean`";
    "groove" GROOVE, groove bool -> Option<bool>, with_groove(bool), "`groove`: `Edm.Boolean`";
    "infoPath" INFO_PATH, info_path bool -> Option<bool>, with_info_path(bool), "`infoPath`: `Edm.Boolean`";
    "lync" LYNC, lync bool -> Option<bool>, with_lync(bool), "`lync`: `Edm.Boolean`";
    "oneDrive" ONE_DRIVE, one_drive bool -> Option<bool>, with_one_drive(bool), "`oneDrive`: `Edm.Boolean`";
    "oneNote" ONE_NOTE, one_note bool -> Option<bool>, with_one_note(bool), "`oneNote`: `Edm.Boolean`";
    "outlook" OUTLOOK, outlook bool -> Option<bool>, with_outlook(bool), "`outlook`: `Edm.Boolean`";
    "powerPoint" POWER_POINT, power_point bool -> Option<bool>, with_power_point(bool), "`powerPoint`: `Edm.Boolean`";
    "publisher" PUBLISHER, publisher bool -> Option<bool>, with_publisher(bool), "`publisher`: `Edm.Boolean`";
    "sharePointDesigner" SHARE_POINT_DESIGNER, share_point_designer bool -> Option<bool>, with_share_point_designer(bool), "`sharePointDesigner`: `Edm.Boolean`";
    "teams" TEAMS, teams bool -> Option<bool>, with_teams(bool), "`teams`: `Edm.Boolean`";
    "visio" VISIO, visio bool -> Option<bool>, with_visio(bool), "`visio`: `Edm.Boolean`";
    "word" WORD, word bool -> Option<bool>, with_word(bool), "`word`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from groupAssignmentTarget.
    ///
    /// [`microsoft.graph.exclusionGroupAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-exclusiongroupassignmenttarget?view=graph-rest-beta), with the accessors of [`GroupAssignmentTarget`](super::GroupAssignmentTarget)
    ExclusionGroupAssignmentTarget: super::GroupAssignmentTarget, super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.exclusionGroupAssignmentTarget";
    inherited "deviceAndAppManagementAssignmentFilterId" DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_ID, with_device_and_app_management_assignment_filter_id(String), "`deviceAndAppManagementAssignmentFilterId`";
    inherited "deviceAndAppManagementAssignmentFilterType" DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_TYPE, with_device_and_app_management_assignment_filter_type(super::DeviceAndAppManagementAssignmentFilterType), "`deviceAndAppManagementAssignmentFilterType`";
    inherited "groupId" GROUP_ID, with_group_id(String), "`groupId`";
}

crate::runtime::model! {
    /// [`microsoft.graph.expeditedWindowsQualityUpdateSettings`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-expeditedwindowsqualityupdatesettings?view=graph-rest-beta)
    ExpeditedWindowsQualityUpdateSettings = "microsoft.graph.expeditedWindowsQualityUpdateSettings";
    "qualityUpdateRelease" QUALITY_UPDATE_RELEASE, quality_update_release str -> Option<&str>, with_quality_update_release(String), "`qualityUpdateRelease`: `Edm.String`";
    "daysUntilForcedReboot" DAYS_UNTIL_FORCED_REBOOT, days_until_forced_reboot i32 -> Option<i32>, with_days_until_forced_reboot(i32), "`daysUntilForcedReboot`: `Edm.Int32`";
    "qualityUpdateCatalogItemId" QUALITY_UPDATE_CATALOG_ITEM_ID, quality_update_catalog_item_id str -> Option<&str>, with_quality_update_catalog_item_id(String), "`qualityUpdateCatalogItemId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.extendedKeyUsage`](https://learn.microsoft.com/graph/api/resources/intune-shared-extendedkeyusage?view=graph-rest-beta)
    ExtendedKeyUsage = "microsoft.graph.extendedKeyUsage";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "objectIdentifier" OBJECT_IDENTIFIER, object_identifier str -> Option<&str>, with_object_identifier(String), "`objectIdentifier`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.externalConnection`, metadata, with the accessors of [`Entity`](super::Entity)
    ExternalConnection: super::Entity = "microsoft.graph.externalConnection";
    inherited "id" ID, with_id(String), "`id`";
    "configuration" CONFIGURATION, configuration model -> Option<&super::Configuration>, with_configuration(super::Configuration), "`configuration`: `microsoft.graph.configuration`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "state" STATE, state enumeration -> Option<super::ConnectionState>, with_state(super::ConnectionState), "`state`: `microsoft.graph.connectionState`, metadata";
    "groups" GROUPS, groups models -> Option<&[super::ExternalGroup]>, with_groups(Vec<super::ExternalGroup>), "`groups`: `Collection(microsoft.graph.externalGroup)`, metadata";
    "items" ITEMS, items models -> Option<&[super::ExternalItem]>, with_items(Vec<super::ExternalItem>), "`items`: `Collection(microsoft.graph.externalItem)`, metadata";
    "operations" OPERATIONS, operations models -> Option<&[super::ConnectionOperation]>, with_operations(Vec<super::ConnectionOperation>), "`operations`: `Collection(microsoft.graph.connectionOperation)`, metadata";
    "schema" SCHEMA, schema model -> Option<&super::Schema>, with_schema(super::Schema), "`schema`: `microsoft.graph.schema`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.externalGroup`, metadata, with the accessors of [`Entity`](super::Entity)
    ExternalGroup: super::Entity = "microsoft.graph.externalGroup";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.externalItem`, metadata, with the accessors of [`Entity`](super::Entity)
    ExternalItem: super::Entity = "microsoft.graph.externalItem";
    inherited "id" ID, with_id(String), "`id`";
    "acl" ACL, acl models -> Option<&[super::Acl]>, with_acl(Vec<super::Acl>), "`acl`: `Collection(microsoft.graph.acl)`, metadata";
    "content" CONTENT, content model -> Option<&super::ExternalItemContent>, with_content(super::ExternalItemContent), "`content`: `microsoft.graph.externalItemContent`, metadata";
    "informationProtectionLabel" INFORMATION_PROTECTION_LABEL, information_protection_label model -> Option<&super::ExternalItemInformationProtectionLabel>, with_information_protection_label(super::ExternalItemInformationProtectionLabel), "`informationProtectionLabel`: `microsoft.graph.externalItemInformationProtectionLabel`, metadata";
    "properties" PROPERTIES, properties model -> Option<&super::Properties>, with_properties(super::Properties), "`properties`: `microsoft.graph.properties`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.externalItemConfiguration`, metadata
    ExternalItemConfiguration = "microsoft.graph.externalItemConfiguration";
    "connections" CONNECTIONS, connections models -> Option<&[super::ConnectionItem]>, with_connections(Vec<super::ConnectionItem>), "`connections`: `Collection(microsoft.graph.connectionItem)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.externalItemContent`, metadata
    ExternalItemContent = "microsoft.graph.externalItemContent";
    "type" TYPE, type_ enumeration -> Option<super::ExternalItemContentType>, with_type(super::ExternalItemContentType), "`type`: `microsoft.graph.externalItemContentType`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.externalItemContentType`, metadata
    ExternalItemContentType = "microsoft.graph.externalItemContentType" {
        Text = "text",
        Html = "html",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.externalItemInformationProtectionLabel`, metadata
    ExternalItemInformationProtectionLabel = "microsoft.graph.externalItemInformationProtectionLabel";
    "sensitivityLabelId" SENSITIVITY_LABEL_ID, sensitivity_label_id str -> Option<&str>, with_sensitivity_label_id(String), "`sensitivityLabelId`: `Edm.String`, metadata";
}
