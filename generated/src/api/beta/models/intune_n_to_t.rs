// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Duration, Flags, OffsetDateTime, Parsed, Time, Uuid, Value};

crate::runtime::model! {
    /// [`microsoft.graph.ndesConnector`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ndesconnector?view=graph-rest-beta)
    NdesConnector = "microsoft.graph.ndesConnector";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "lastConnectionDateTime" LAST_CONNECTION_DATE_TIME, last_connection_date_time date_time -> Parsed<OffsetDateTime>, with_last_connection_date_time(OffsetDateTime), "`lastConnectionDateTime`: `Edm.DateTimeOffset`";
    "state" STATE, state enumeration -> Option<super::NdesConnectorState>, with_state(super::NdesConnectorState), "`state`: `microsoft.graph.ndesConnectorState`" "Possible values are: none, active, inactive.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ndesConnectorState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ndesconnectorstate?view=graph-rest-beta)
    NdesConnectorState = "microsoft.graph.ndesConnectorState" {
        None = "none",
        Active = "active",
        Inactive = "inactive",
    }
}

crate::runtime::model! {
    /// Inherits from networkmanagementcondition.
    ///
    /// [`microsoft.graph.networkIPv4ConfigurationManagementCondition`](https://learn.microsoft.com/graph/api/resources/intune-fencing-networkipv4configurationmanagementcondition?view=graph-rest-beta), with the accessors of [`NetworkManagementCondition`](super::NetworkManagementCondition)
    NetworkIpv4ConfigurationManagementCondition: super::NetworkManagementCondition, super::ManagementCondition = "microsoft.graph.networkIPv4ConfigurationManagementCondition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "uniqueName" UNIQUE_NAME, with_unique_name(String), "`uniqueName`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "applicablePlatforms" APPLICABLE_PLATFORMS, with_applicable_platforms(Vec<super::DevicePlatformType>), "`applicablePlatforms`";
    inherited "managementConditionStatements" MANAGEMENT_CONDITION_STATEMENTS, with_management_condition_statements(Vec<super::ManagementConditionStatement>), "`managementConditionStatements`";
    "ipV4Prefix" IP_V4_PREFIX, ip_v4_prefix str -> Option<&str>, with_ip_v4_prefix(String), "`ipV4Prefix`: `Edm.String`";
    "ipV4Gateway" IP_V4_GATEWAY, ip_v4_gateway str -> Option<&str>, with_ip_v4_gateway(String), "`ipV4Gateway`: `Edm.String`";
    "ipV4DHCPServer" IP_V4DHCP_SERVER, ip_v4dhcp_server str -> Option<&str>, with_ip_v4dhcp_server(String), "`ipV4DHCPServer`: `Edm.String`";
    "ipV4DNSServerList" IP_V4DNS_SERVER_LIST, ip_v4dns_server_list strs -> Option<Vec<&str>>, with_ip_v4dns_server_list(Vec<String>), "`ipV4DNSServerList`: `Collection(Edm.String)`";
    "dnsSuffixList" DNS_SUFFIX_LIST, dns_suffix_list strs -> Option<Vec<&str>>, with_dns_suffix_list(Vec<String>), "`dnsSuffixList`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from networkmanagementcondition.
    ///
    /// [`microsoft.graph.networkIPv6ConfigurationManagementCondition`](https://learn.microsoft.com/graph/api/resources/intune-fencing-networkipv6configurationmanagementcondition?view=graph-rest-beta), with the accessors of [`NetworkManagementCondition`](super::NetworkManagementCondition)
    NetworkIpv6ConfigurationManagementCondition: super::NetworkManagementCondition, super::ManagementCondition = "microsoft.graph.networkIPv6ConfigurationManagementCondition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "uniqueName" UNIQUE_NAME, with_unique_name(String), "`uniqueName`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "applicablePlatforms" APPLICABLE_PLATFORMS, with_applicable_platforms(Vec<super::DevicePlatformType>), "`applicablePlatforms`";
    inherited "managementConditionStatements" MANAGEMENT_CONDITION_STATEMENTS, with_management_condition_statements(Vec<super::ManagementConditionStatement>), "`managementConditionStatements`";
    "ipV6Prefix" IP_V6_PREFIX, ip_v6_prefix str -> Option<&str>, with_ip_v6_prefix(String), "`ipV6Prefix`: `Edm.String`";
    "ipV6Gateway" IP_V6_GATEWAY, ip_v6_gateway str -> Option<&str>, with_ip_v6_gateway(String), "`ipV6Gateway`: `Edm.String`";
    "ipV6DNSServerList" IP_V6DNS_SERVER_LIST, ip_v6dns_server_list strs -> Option<Vec<&str>>, with_ip_v6dns_server_list(Vec<String>), "`ipV6DNSServerList`: `Collection(Edm.String)`";
    "dnsSuffixList" DNS_SUFFIX_LIST, dns_suffix_list strs -> Option<Vec<&str>>, with_dns_suffix_list(Vec<String>), "`dnsSuffixList`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from managementCondition.
    ///
    /// [`microsoft.graph.networkManagementCondition`](https://learn.microsoft.com/graph/api/resources/intune-fencing-networkmanagementcondition?view=graph-rest-beta), with the accessors of [`ManagementCondition`](super::ManagementCondition)
    NetworkManagementCondition: super::ManagementCondition = "microsoft.graph.networkManagementCondition" {
        "microsoft.graph.networkIPv4ConfigurationManagementCondition",
        "microsoft.graph.networkIPv6ConfigurationManagementCondition",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "uniqueName" UNIQUE_NAME, with_unique_name(String), "`uniqueName`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "applicablePlatforms" APPLICABLE_PLATFORMS, with_applicable_platforms(Vec<super::DevicePlatformType>), "`applicablePlatforms`";
    inherited "managementConditionStatements" MANAGEMENT_CONDITION_STATEMENTS, with_management_condition_statements(Vec<super::ManagementConditionStatement>), "`managementConditionStatements`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.networkSingleSignOnType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-networksinglesignontype?view=graph-rest-beta)
    NetworkSingleSignOnType = "microsoft.graph.networkSingleSignOnType" {
        Disabled = "disabled",
        Prelogon = "prelogon",
        Postlogon = "postlogon",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.nonEapAuthenticationMethodForEapTtlsType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-noneapauthenticationmethodforeapttlstype?view=graph-rest-beta)
    NonEapAuthenticationMethodForEapTtlsType = "microsoft.graph.nonEapAuthenticationMethodForEapTtlsType" {
        UnencryptedPassword = "unencryptedPassword",
        ChallengeHandshakeAuthenticationProtocol = "challengeHandshakeAuthenticationProtocol",
        MicrosoftChap = "microsoftChap",
        MicrosoftChapVersionTwo = "microsoftChapVersionTwo",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.nonEapAuthenticationMethodForPeap`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-noneapauthenticationmethodforpeap?view=graph-rest-beta)
    NonEapAuthenticationMethodForPeap = "microsoft.graph.nonEapAuthenticationMethodForPeap" {
        None = "none",
        MicrosoftChapVersionTwo = "microsoftChapVersionTwo",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.notificationMessageTemplate`](https://learn.microsoft.com/graph/api/resources/intune-notification-notificationmessagetemplate?view=graph-rest-beta)
    NotificationMessageTemplate = "microsoft.graph.notificationMessageTemplate";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "defaultLocale" DEFAULT_LOCALE, default_locale str -> Option<&str>, with_default_locale(String), "`defaultLocale`: `Edm.String`";
    "brandingOptions" BRANDING_OPTIONS, branding_options flags -> Option<Flags<super::NotificationTemplateBrandingOptions>>, with_branding_options(Flags<super::NotificationTemplateBrandingOptions>), "`brandingOptions`: `microsoft.graph.notificationTemplateBrandingOptions`" "Possible values are: none, includeCompanyLogo, includeCompanyName, includeContactInformation, includeCompanyPortalLink, includeDeviceDetails.";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "localizedNotificationMessages" LOCALIZED_NOTIFICATION_MESSAGES, localized_notification_messages models -> Option<&[super::LocalizedNotificationMessage]>, with_localized_notification_messages(Vec<super::LocalizedNotificationMessage>), "`localizedNotificationMessages`: `Collection(microsoft.graph.localizedNotificationMessage)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.notificationTemplateBrandingOptions`](https://learn.microsoft.com/graph/api/resources/intune-notification-notificationtemplatebrandingoptions?view=graph-rest-beta)
    NotificationTemplateBrandingOptions = "microsoft.graph.notificationTemplateBrandingOptions" {
        None = "none",
        IncludeCompanyLogo = "includeCompanyLogo",
        IncludeCompanyName = "includeCompanyName",
        IncludeContactInformation = "includeContactInformation",
        IncludeCompanyPortalLink = "includeCompanyPortalLink",
        IncludeDeviceDetails = "includeDeviceDetails",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.numberRange`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-numberrange?view=graph-rest-beta)
    NumberRange = "microsoft.graph.numberRange";
    "lowerNumber" LOWER_NUMBER, lower_number i32 -> Option<i32>, with_lower_number(i32), "`lowerNumber`: `Edm.Int32`";
    "upperNumber" UPPER_NUMBER, upper_number i32 -> Option<i32>, with_upper_number(i32), "`upperNumber`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.oemWarranty`](https://learn.microsoft.com/graph/api/resources/intune-devices-oemwarranty?view=graph-rest-beta)
    OemWarranty = "microsoft.graph.oemWarranty";
    "baseWarranties" BASE_WARRANTIES, base_warranties models -> Option<&[super::WarrantyOffer]>, with_base_warranties(Vec<super::WarrantyOffer>), "`baseWarranties`: `Collection(microsoft.graph.warrantyOffer)`";
    "additionalWarranties" ADDITIONAL_WARRANTIES, additional_warranties models -> Option<&[super::WarrantyOffer]>, with_additional_warranties(Vec<super::WarrantyOffer>), "`additionalWarranties`: `Collection(microsoft.graph.warrantyOffer)`";
    "deviceWarrantyUrl" DEVICE_WARRANTY_URL, device_warranty_url str -> Option<&str>, with_device_warranty_url(String), "`deviceWarrantyUrl`: `Edm.String`";
    "deviceConfigurationUrl" DEVICE_CONFIGURATION_URL, device_configuration_url str -> Option<&str>, with_device_configuration_url(String), "`deviceConfigurationUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.oemWarrantyInformationOnboarding`](https://learn.microsoft.com/graph/api/resources/intune-devices-oemwarrantyinformationonboarding?view=graph-rest-beta)
    OemWarrantyInformationOnboarding = "microsoft.graph.oemWarrantyInformationOnboarding";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "oemName" OEM_NAME, oem_name str -> Option<&str>, with_oem_name(String), "`oemName`: `Edm.String`, read-only" "Read-only.";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`, read-only" "Read-only.";
    "available" AVAILABLE, available bool -> Option<bool>, with_available(bool), "`available`: `Edm.Boolean`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.officeClientCheckinStatus`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-officeclientcheckinstatus?view=graph-rest-beta)
    OfficeClientCheckinStatus = "microsoft.graph.officeClientCheckinStatus";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "devicePlatform" DEVICE_PLATFORM, device_platform str -> Option<&str>, with_device_platform(String), "`devicePlatform`: `Edm.String`";
    "devicePlatformVersion" DEVICE_PLATFORM_VERSION, device_platform_version str -> Option<&str>, with_device_platform_version(String), "`devicePlatformVersion`: `Edm.String`";
    "wasSuccessful" WAS_SUCCESSFUL, was_successful bool -> Option<bool>, with_was_successful(bool), "`wasSuccessful`: `Edm.Boolean`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "checkinDateTime" CHECKIN_DATE_TIME, checkin_date_time date_time -> Parsed<OffsetDateTime>, with_checkin_date_time(OffsetDateTime), "`checkinDateTime`: `Edm.DateTimeOffset`";
    "errorMessage" ERROR_MESSAGE, error_message str -> Option<&str>, with_error_message(String), "`errorMessage`: `Edm.String`";
    "appliedPolicies" APPLIED_POLICIES, applied_policies strs -> Option<Vec<&str>>, with_applied_policies(Vec<String>), "`appliedPolicies`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.officeClientConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-officeclientconfiguration?view=graph-rest-beta)
    OfficeClientConfiguration = "microsoft.graph.officeClientConfiguration" {
        "microsoft.graph.windowsOfficeClientConfiguration",
        "microsoft.graph.windowsOfficeClientSecurityConfiguration",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "userPreferencePayload" USER_PREFERENCE_PAYLOAD, user_preference_payload untyped -> Option<&Value>, with_user_preference_payload(Value), "`userPreferencePayload`: `Edm.Stream`";
    "policyPayload" POLICY_PAYLOAD, policy_payload untyped -> Option<&Value>, with_policy_payload(Value), "`policyPayload`: `Edm.Stream`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`";
    "userCheckinSummary" USER_CHECKIN_SUMMARY, user_checkin_summary model -> Option<&super::OfficeUserCheckinSummary>, with_user_checkin_summary(super::OfficeUserCheckinSummary), "`userCheckinSummary`: `microsoft.graph.officeUserCheckinSummary`";
    "checkinStatuses" CHECKIN_STATUSES, checkin_statuses models -> Option<&[super::OfficeClientCheckinStatus]>, with_checkin_statuses(Vec<super::OfficeClientCheckinStatus>), "`checkinStatuses`: `Collection(microsoft.graph.officeClientCheckinStatus)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::OfficeClientConfigurationAssignment]>, with_assignments(Vec<super::OfficeClientConfigurationAssignment>), "`assignments`: `Collection(microsoft.graph.officeClientConfigurationAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.officeClientConfigurationAssignment`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-officeclientconfigurationassignment?view=graph-rest-beta)
    OfficeClientConfigurationAssignment = "microsoft.graph.officeClientConfigurationAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::OfficeConfigurationAssignmentTarget>, with_target(super::OfficeConfigurationAssignmentTarget), "`target`: `microsoft.graph.officeConfigurationAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.officeConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-officeconfiguration?view=graph-rest-beta)
    OfficeConfiguration = "microsoft.graph.officeConfiguration";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "tenantCheckinStatuses" TENANT_CHECKIN_STATUSES, tenant_checkin_statuses models -> Option<&[super::OfficeClientCheckinStatus]>, with_tenant_checkin_statuses(Vec<super::OfficeClientCheckinStatus>), "`tenantCheckinStatuses`: `Collection(microsoft.graph.officeClientCheckinStatus)`";
    "tenantUserCheckinSummary" TENANT_USER_CHECKIN_SUMMARY, tenant_user_checkin_summary model -> Option<&super::OfficeUserCheckinSummary>, with_tenant_user_checkin_summary(super::OfficeUserCheckinSummary), "`tenantUserCheckinSummary`: `microsoft.graph.officeUserCheckinSummary`";
    "clientConfigurations" CLIENT_CONFIGURATIONS, client_configurations models -> Option<&[super::OfficeClientConfiguration]>, with_client_configurations(Vec<super::OfficeClientConfiguration>), "`clientConfigurations`: `Collection(microsoft.graph.officeClientConfiguration)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.officeConfigurationAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-officeconfigurationassignmenttarget?view=graph-rest-beta)
    OfficeConfigurationAssignmentTarget = "microsoft.graph.officeConfigurationAssignmentTarget" {
        "microsoft.graph.officeConfigurationGroupAssignmentTarget",
    }
}

crate::runtime::model! {
    /// Inherits from officeconfigurationassignmenttarget.
    ///
    /// [`microsoft.graph.officeConfigurationGroupAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-officeconfigurationgroupassignmenttarget?view=graph-rest-beta), with the accessors of [`OfficeConfigurationAssignmentTarget`](super::OfficeConfigurationAssignmentTarget)
    OfficeConfigurationGroupAssignmentTarget: super::OfficeConfigurationAssignmentTarget = "microsoft.graph.officeConfigurationGroupAssignmentTarget";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.officeProductId`](https://learn.microsoft.com/graph/api/resources/intune-apps-officeproductid?view=graph-rest-beta)
    OfficeProductId = "microsoft.graph.officeProductId" {
        O365ProPlusRetail = "o365ProPlusRetail",
        O365BusinessRetail = "o365BusinessRetail",
        VisioProRetail = "visioProRetail",
        ProjectProRetail = "projectProRetail",
    }
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.officeSuiteApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-officesuiteapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    OfficeSuiteApp: super::MobileApp = "microsoft.graph.officeSuiteApp";
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
    "autoAcceptEula" AUTO_ACCEPT_EULA, auto_accept_eula bool -> Option<bool>, with_auto_accept_eula(bool), "`autoAcceptEula`: `Edm.Boolean`";
    "productIds" PRODUCT_IDS, product_ids enumerations -> Option<Vec<super::OfficeProductId>>, with_product_ids(Vec<super::OfficeProductId>), "`productIds`: `Collection(microsoft.graph.officeProductId)`";
    "excludedApps" EXCLUDED_APPS, excluded_apps model -> Option<&super::ExcludedApps>, with_excluded_apps(super::ExcludedApps), "`excludedApps`: `microsoft.graph.excludedApps`";
    "useSharedComputerActivation" USE_SHARED_COMPUTER_ACTIVATION, use_shared_computer_activation bool -> Option<bool>, with_use_shared_computer_activation(bool), "`useSharedComputerActivation`: `Edm.Boolean`";
    "updateChannel" UPDATE_CHANNEL, update_channel enumeration -> Option<super::OfficeUpdateChannel>, with_update_channel(super::OfficeUpdateChannel), "`updateChannel`: `microsoft.graph.officeUpdateChannel`" "Possible values are: none, current, deferred, firstReleaseCurrent, firstReleaseDeferred, monthlyEnterprise.";
    "officePlatformArchitecture" OFFICE_PLATFORM_ARCHITECTURE, office_platform_architecture flags -> Option<Flags<super::WindowsArchitecture>>, with_office_platform_architecture(Flags<super::WindowsArchitecture>), "`officePlatformArchitecture`: `microsoft.graph.windowsArchitecture`" "Possible values are: none, x86, x64, arm, neutral, arm64.";
    "localesToInstall" LOCALES_TO_INSTALL, locales_to_install strs -> Option<Vec<&str>>, with_locales_to_install(Vec<String>), "`localesToInstall`: `Collection(Edm.String)`";
    "installProgressDisplayLevel" INSTALL_PROGRESS_DISPLAY_LEVEL, install_progress_display_level enumeration -> Option<super::OfficeSuiteInstallProgressDisplayLevel>, with_install_progress_display_level(super::OfficeSuiteInstallProgressDisplayLevel), "`installProgressDisplayLevel`: `microsoft.graph.officeSuiteInstallProgressDisplayLevel`" "Possible values are: none, full.";
    "shouldUninstallOlderVersionsOfOffice" SHOULD_UNINSTALL_OLDER_VERSIONS_OF_OFFICE, should_uninstall_older_versions_of_office bool -> Option<bool>, with_should_uninstall_older_versions_of_office(bool), "`shouldUninstallOlderVersionsOfOffice`: `Edm.Boolean`";
    "targetVersion" TARGET_VERSION, target_version str -> Option<&str>, with_target_version(String), "`targetVersion`: `Edm.String`";
    "updateVersion" UPDATE_VERSION, update_version str -> Option<&str>, with_update_version(String), "`updateVersion`: `Edm.String`";
    "officeConfigurationXml" OFFICE_CONFIGURATION_XML, office_configuration_xml binary -> Parsed<Bytes>, with_office_configuration_xml(Bytes), "`officeConfigurationXml`: `Edm.Binary`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.officeSuiteInstallProgressDisplayLevel`](https://learn.microsoft.com/graph/api/resources/intune-apps-officesuiteinstallprogressdisplaylevel?view=graph-rest-beta)
    OfficeSuiteInstallProgressDisplayLevel = "microsoft.graph.officeSuiteInstallProgressDisplayLevel" {
        None = "none",
        Full = "full",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.officeUpdateChannel`](https://learn.microsoft.com/graph/api/resources/intune-apps-officeupdatechannel?view=graph-rest-beta)
    OfficeUpdateChannel = "microsoft.graph.officeUpdateChannel" {
        None = "none",
        Current = "current",
        Deferred = "deferred",
        FirstReleaseCurrent = "firstReleaseCurrent",
        FirstReleaseDeferred = "firstReleaseDeferred",
        MonthlyEnterprise = "monthlyEnterprise",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.officeUserCheckinSummary`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-officeusercheckinsummary?view=graph-rest-beta)
    OfficeUserCheckinSummary = "microsoft.graph.officeUserCheckinSummary";
    "succeededUserCount" SUCCEEDED_USER_COUNT, succeeded_user_count i32 -> Option<i32>, with_succeeded_user_count(i32), "`succeededUserCount`: `Edm.Int32`";
    "failedUserCount" FAILED_USER_COUNT, failed_user_count i32 -> Option<i32>, with_failed_user_count(i32), "`failedUserCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.omaSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasetting?view=graph-rest-beta)
    OmaSetting = "microsoft.graph.omaSetting" {
        "microsoft.graph.omaSettingBase64",
        "microsoft.graph.omaSettingBoolean",
        "microsoft.graph.omaSettingDateTime",
        "microsoft.graph.omaSettingFloatingPoint",
        "microsoft.graph.omaSettingInteger",
        "microsoft.graph.omaSettingString",
        "microsoft.graph.omaSettingStringXml",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "omaUri" OMA_URI, oma_uri str -> Option<&str>, with_oma_uri(String), "`omaUri`: `Edm.String`";
    "secretReferenceValueId" SECRET_REFERENCE_VALUE_ID, secret_reference_value_id str -> Option<&str>, with_secret_reference_value_id(String), "`secretReferenceValueId`: `Edm.String`, read-only" "Read-only.";
    "isEncrypted" IS_ENCRYPTED, is_encrypted bool -> Option<bool>, with_is_encrypted(bool), "`isEncrypted`: `Edm.Boolean`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingBase64`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingbase64?view=graph-rest-beta), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingBase64: super::OmaSetting = "microsoft.graph.omaSettingBase64";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    inherited "secretReferenceValueId" SECRET_REFERENCE_VALUE_ID, with_secret_reference_value_id(String), "`secretReferenceValueId`";
    inherited "isEncrypted" IS_ENCRYPTED, with_is_encrypted(bool), "`isEncrypted`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingBoolean`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingboolean?view=graph-rest-beta), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingBoolean: super::OmaSetting = "microsoft.graph.omaSettingBoolean";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    inherited "secretReferenceValueId" SECRET_REFERENCE_VALUE_ID, with_secret_reference_value_id(String), "`secretReferenceValueId`";
    inherited "isEncrypted" IS_ENCRYPTED, with_is_encrypted(bool), "`isEncrypted`";
    "value" VALUE, value bool -> Option<bool>, with_value(bool), "`value`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingDateTime`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingdatetime?view=graph-rest-beta), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingDateTime: super::OmaSetting = "microsoft.graph.omaSettingDateTime";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    inherited "secretReferenceValueId" SECRET_REFERENCE_VALUE_ID, with_secret_reference_value_id(String), "`secretReferenceValueId`";
    inherited "isEncrypted" IS_ENCRYPTED, with_is_encrypted(bool), "`isEncrypted`";
    "value" VALUE, value date_time -> Parsed<OffsetDateTime>, with_value(OffsetDateTime), "`value`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingFloatingPoint`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingfloatingpoint?view=graph-rest-beta), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingFloatingPoint: super::OmaSetting = "microsoft.graph.omaSettingFloatingPoint";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    inherited "secretReferenceValueId" SECRET_REFERENCE_VALUE_ID, with_secret_reference_value_id(String), "`secretReferenceValueId`";
    inherited "isEncrypted" IS_ENCRYPTED, with_is_encrypted(bool), "`isEncrypted`";
    "value" VALUE, value f32 -> Option<f32>, with_value(f32), "`value`: `Edm.Single`";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingInteger`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettinginteger?view=graph-rest-beta), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingInteger: super::OmaSetting = "microsoft.graph.omaSettingInteger";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    inherited "secretReferenceValueId" SECRET_REFERENCE_VALUE_ID, with_secret_reference_value_id(String), "`secretReferenceValueId`";
    inherited "isEncrypted" IS_ENCRYPTED, with_is_encrypted(bool), "`isEncrypted`";
    "value" VALUE, value i32 -> Option<i32>, with_value(i32), "`value`: `Edm.Int32`";
    "isReadOnly" IS_READ_ONLY, is_read_only bool -> Option<bool>, with_is_read_only(bool), "`isReadOnly`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingString`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingstring?view=graph-rest-beta), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingString: super::OmaSetting = "microsoft.graph.omaSettingString";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    inherited "secretReferenceValueId" SECRET_REFERENCE_VALUE_ID, with_secret_reference_value_id(String), "`secretReferenceValueId`";
    inherited "isEncrypted" IS_ENCRYPTED, with_is_encrypted(bool), "`isEncrypted`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingStringXml`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingstringxml?view=graph-rest-beta), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingStringXml: super::OmaSetting = "microsoft.graph.omaSettingStringXml";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    inherited "secretReferenceValueId" SECRET_REFERENCE_VALUE_ID, with_secret_reference_value_id(String), "`secretReferenceValueId`";
    inherited "isEncrypted" IS_ENCRYPTED, with_is_encrypted(bool), "`isEncrypted`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "value" VALUE, value binary -> Parsed<Bytes>, with_value(Bytes), "`value`: `Edm.Binary`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onPremEncryptedPayload`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-onpremencryptedpayload?view=graph-rest-beta)
    OnPremEncryptedPayload = "microsoft.graph.onPremEncryptedPayload";
    "tenantId" TENANT_ID, tenant_id guid -> Parsed<Uuid>, with_tenant_id(Uuid), "`tenantId`: `Edm.Guid`";
    "userId" USER_ID, user_id guid -> Parsed<Uuid>, with_user_id(Uuid), "`userId`: `Edm.Guid`";
    "deviceId" DEVICE_ID, device_id guid -> Parsed<Uuid>, with_device_id(Uuid), "`deviceId`: `Edm.Guid`";
    "payloadId" PAYLOAD_ID, payload_id guid -> Parsed<Uuid>, with_payload_id(Uuid), "`payloadId`: `Edm.Guid`";
    "deviceKeyThumbprint" DEVICE_KEY_THUMBPRINT, device_key_thumbprint str -> Option<&str>, with_device_key_thumbprint(String), "`deviceKeyThumbprint`: `Edm.String`";
    "cert1PayloadUUID" CERT1_PAYLOAD_UUID, cert1_payload_uuid str -> Option<&str>, with_cert1_payload_uuid(String), "`cert1PayloadUUID`: `Edm.String`";
    "cert2PayloadUUID" CERT2_PAYLOAD_UUID, cert2_payload_uuid str -> Option<&str>, with_cert2_payload_uuid(String), "`cert2PayloadUUID`: `Edm.String`";
    "cert3PayloadUUID" CERT3_PAYLOAD_UUID, cert3_payload_uuid str -> Option<&str>, with_cert3_payload_uuid(String), "`cert3PayloadUUID`: `Edm.String`";
    "plistTemplate" PLIST_TEMPLATE, plist_template str -> Option<&str>, with_plist_template(String), "`plistTemplate`: `Edm.String`";
    "encryptedBlob" ENCRYPTED_BLOB, encrypted_blob binary -> Parsed<Bytes>, with_encrypted_blob(Bytes), "`encryptedBlob`: `Edm.Binary`";
    "payloadVersion" PAYLOAD_VERSION, payload_version i32 -> Option<i32>, with_payload_version(i32), "`payloadVersion`: `Edm.Int32`";
    "status" STATUS, status i32 -> Option<i32>, with_status(i32), "`status`: `Edm.Int32`";
    "createdTime" CREATED_TIME, created_time date_time -> Parsed<OffsetDateTime>, with_created_time(OffsetDateTime), "`createdTime`: `Edm.DateTimeOffset`";
    "lastModifiedTime" LAST_MODIFIED_TIME, last_modified_time date_time -> Parsed<OffsetDateTime>, with_last_modified_time(OffsetDateTime), "`lastModifiedTime`: `Edm.DateTimeOffset`";
    "eTag" E_TAG, e_tag str -> Option<&str>, with_e_tag(String), "`eTag`: `Edm.String`";
    "isDeleted" IS_DELETED, is_deleted bool -> Option<bool>, with_is_deleted(bool), "`isDeleted`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesConditionalAccessSettings`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-onpremisesconditionalaccesssettings?view=graph-rest-beta)
    OnPremisesConditionalAccessSettings = "microsoft.graph.onPremisesConditionalAccessSettings";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`";
    "includedGroups" INCLUDED_GROUPS, included_groups values -> Parsed<Vec<Uuid>>, with_included_groups(Vec<Uuid>), "`includedGroups`: `Collection(Edm.Guid)`";
    "excludedGroups" EXCLUDED_GROUPS, excluded_groups values -> Parsed<Vec<Uuid>>, with_excluded_groups(Vec<Uuid>), "`excludedGroups`: `Collection(Edm.Guid)`";
    "overrideDefaultRule" OVERRIDE_DEFAULT_RULE, override_default_rule bool -> Option<bool>, with_override_default_rule(bool), "`overrideDefaultRule`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.onboardingStatus`](https://learn.microsoft.com/graph/api/resources/intune-chromebooksync-onboardingstatus?view=graph-rest-beta)
    OnboardingStatus = "microsoft.graph.onboardingStatus" {
        Unknown = "unknown",
        Inprogress = "inprogress",
        Onboarded = "onboarded",
        Failed = "failed",
        Offboarding = "offboarding",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.operatingSystemUpgradeEligibility`](https://learn.microsoft.com/graph/api/resources/intune-devices-operatingsystemupgradeeligibility?view=graph-rest-beta)
    OperatingSystemUpgradeEligibility = "microsoft.graph.operatingSystemUpgradeEligibility" {
        Upgraded = "upgraded",
        Unknown = "unknown",
        NotCapable = "notCapable",
        Capable = "capable",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.operatingSystemVersionRange`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-operatingsystemversionrange?view=graph-rest-beta)
    OperatingSystemVersionRange = "microsoft.graph.operatingSystemVersionRange";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "lowestVersion" LOWEST_VERSION, lowest_version str -> Option<&str>, with_lowest_version(String), "`lowestVersion`: `Edm.String`";
    "highestVersion" HIGHEST_VERSION, highest_version str -> Option<&str>, with_highest_version(String), "`highestVersion`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.operationApprovalPolicy`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalpolicy?view=graph-rest-beta)
    OperationApprovalPolicy = "microsoft.graph.operationApprovalPolicy";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "policyType" POLICY_TYPE, policy_type enumeration -> Option<super::OperationApprovalPolicyType>, with_policy_type(super::OperationApprovalPolicyType), "`policyType`: `microsoft.graph.operationApprovalPolicyType`" "Possible values are: deviceActions, deviceWipe, deviceRetire, deviceRetireNonCompliant, deviceDelete, deviceLock, deviceErase, deviceDisableActivationLock, compliancePolicies, windowsEnrollment, configurationPolicies, appProtectionPolicies, policySets, filters, endpointSecurity, apps, scripts, roles, deviceResetPasscode, unknownFutureValue.";
    "approverGroupIds" APPROVER_GROUP_IDS, approver_group_ids strs -> Option<Vec<&str>>, with_approver_group_ids(Vec<String>), "`approverGroupIds`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.operationApprovalPolicyPlatform`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalpolicyplatform?view=graph-rest-beta)
    OperationApprovalPolicyPlatform = "microsoft.graph.operationApprovalPolicyPlatform" {
        NotApplicable = "notApplicable",
        AndroidDeviceAdministrator = "androidDeviceAdministrator",
        AndroidEnterprise = "androidEnterprise",
        IOSiPadOs = "iOSiPadOS",
        MacOs = "macOS",
        Windows10AndLater = "windows10AndLater",
        Windows81AndLater = "windows81AndLater",
        Windows10X = "windows10X",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.operationApprovalPolicySet`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalpolicyset?view=graph-rest-beta)
    OperationApprovalPolicySet = "microsoft.graph.operationApprovalPolicySet";
    "policyType" POLICY_TYPE, policy_type enumeration -> Option<super::OperationApprovalPolicyType>, with_policy_type(super::OperationApprovalPolicyType), "`policyType`: `microsoft.graph.operationApprovalPolicyType`, read-only" "Read-only. Possible values are: deviceActions, deviceWipe, deviceRetire, deviceRetireNonCompliant, deviceDelete, deviceLock, deviceErase, deviceDisableActivationLock, windowsEnrollment, compliancePolicies, configurationPolicies, appProtectionPolicies, policySets, filters, endpointSecurity, apps, scripts, roles, deviceResetPasscode, unknownFutureValue.";
    "policyPlatform" POLICY_PLATFORM, policy_platform flags -> Option<Flags<super::OperationApprovalPolicyPlatform>>, with_policy_platform(Flags<super::OperationApprovalPolicyPlatform>), "`policyPlatform`: `microsoft.graph.operationApprovalPolicyPlatform`, read-only" "Read-only. Possible values are: notApplicable, androidDeviceAdministrator, androidEnterprise, iOSiPadOS, macOS, windows10AndLater, windows81AndLater, windows10X.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.operationApprovalPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalpolicytype?view=graph-rest-beta)
    OperationApprovalPolicyType = "microsoft.graph.operationApprovalPolicyType" {
        DeviceActions = "deviceActions",
        DeviceWipe = "deviceWipe",
        DeviceRetire = "deviceRetire",
        DeviceRetireNonCompliant = "deviceRetireNonCompliant",
        DeviceDelete = "deviceDelete",
        DeviceLock = "deviceLock",
        DeviceErase = "deviceErase",
        DeviceDisableActivationLock = "deviceDisableActivationLock",
        WindowsEnrollment = "windowsEnrollment",
        CompliancePolicies = "compliancePolicies",
        ConfigurationPolicies = "configurationPolicies",
        AppProtectionPolicies = "appProtectionPolicies",
        PolicySets = "policySets",
        Filters = "filters",
        EndpointSecurity = "endpointSecurity",
        Apps = "apps",
        Scripts = "scripts",
        Roles = "roles",
        DeviceResetPasscode = "deviceResetPasscode",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.operationApprovalRequest`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalrequest?view=graph-rest-beta)
    OperationApprovalRequest = "microsoft.graph.operationApprovalRequest";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "requestDateTime" REQUEST_DATE_TIME, request_date_time date_time -> Parsed<OffsetDateTime>, with_request_date_time(OffsetDateTime), "`requestDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "requestor" REQUESTOR, requestor model -> Option<&super::IdentitySet>, with_requestor(super::IdentitySet), "`requestor`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "approver" APPROVER, approver model -> Option<&super::IdentitySet>, with_approver(super::IdentitySet), "`approver`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationApprovalRequestStatus>, with_status(super::OperationApprovalRequestStatus), "`status`: `microsoft.graph.operationApprovalRequestStatus`, read-only" "Read-only. Possible values are: unknown, needsApproval, approved, rejected, cancelled, completed, expired, unknownFutureValue.";
    "requestJustification" REQUEST_JUSTIFICATION, request_justification str -> Option<&str>, with_request_justification(String), "`requestJustification`: `Edm.String`, read-only" "Read-only.";
    "approvalJustification" APPROVAL_JUSTIFICATION, approval_justification str -> Option<&str>, with_approval_justification(String), "`approvalJustification`: `Edm.String`, read-only" "Read-only.";
    "operationApprovalPolicies" OPERATION_APPROVAL_POLICIES, operation_approval_policies str -> Option<&str>, with_operation_approval_policies(String), "`operationApprovalPolicies`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.operationApprovalRequestEntityStatus`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalrequestentitystatus?view=graph-rest-beta)
    OperationApprovalRequestEntityStatus = "microsoft.graph.operationApprovalRequestEntityStatus";
    "requestId" REQUEST_ID, request_id str -> Option<&str>, with_request_id(String), "`requestId`: `Edm.String`, read-only" "Read-only.";
    "requestExpirationDateTime" REQUEST_EXPIRATION_DATE_TIME, request_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_request_expiration_date_time(OffsetDateTime), "`requestExpirationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "requestStatus" REQUEST_STATUS, request_status enumeration -> Option<super::OperationApprovalRequestStatus>, with_request_status(super::OperationApprovalRequestStatus), "`requestStatus`: `microsoft.graph.operationApprovalRequestStatus`, read-only" "Read-only. Possible values are: unknown, needsApproval, approved, rejected, cancelled, completed, expired, unknownFutureValue.";
    "entityLocked" ENTITY_LOCKED, entity_locked bool -> Option<bool>, with_entity_locked(bool), "`entityLocked`: `Edm.Boolean`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.operationApprovalRequestStatus`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalrequeststatus?view=graph-rest-beta)
    OperationApprovalRequestStatus = "microsoft.graph.operationApprovalRequestStatus" {
        Unknown = "unknown",
        NeedsApproval = "needsApproval",
        Approved = "approved",
        Rejected = "rejected",
        Cancelled = "cancelled",
        Completed = "completed",
        Expired = "expired",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.operator`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-operator?view=graph-rest-beta)
    Operator = "microsoft.graph.operator" {
        None = "none",
        And = "and",
        Or = "or",
        IsEquals = "isEquals",
        NotEquals = "notEquals",
        GreaterThan = "greaterThan",
        LessThan = "lessThan",
        Between = "between",
        NotBetween = "notBetween",
        GreaterEquals = "greaterEquals",
        LessEquals = "lessEquals",
        DayTimeBetween = "dayTimeBetween",
        BeginsWith = "beginsWith",
        NotBeginsWith = "notBeginsWith",
        EndsWith = "endsWith",
        NotEndsWith = "notEndsWith",
        Contains = "contains",
        NotContains = "notContains",
        AllOf = "allOf",
        OneOf = "oneOf",
        NoneOf = "noneOf",
        SetEquals = "setEquals",
        OrderedSetEquals = "orderedSetEquals",
        SubsetOf = "subsetOf",
        ExcludesAll = "excludesAll",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.osVersionCount`](https://learn.microsoft.com/graph/api/resources/intune-devices-osversioncount?view=graph-rest-beta)
    OsVersionCount = "microsoft.graph.osVersionCount";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.outOfBoxExperienceSettings`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-outofboxexperiencesettings?view=graph-rest-beta)
    OutOfBoxExperienceSettings = "microsoft.graph.outOfBoxExperienceSettings";
    "hidePrivacySettings" HIDE_PRIVACY_SETTINGS, hide_privacy_settings bool -> Option<bool>, with_hide_privacy_settings(bool), "`hidePrivacySettings`: `Edm.Boolean`";
    "hideEULA" HIDE_EULA, hide_eula bool -> Option<bool>, with_hide_eula(bool), "`hideEULA`: `Edm.Boolean`";
    "userType" USER_TYPE, user_type enumeration -> Option<super::WindowsUserType>, with_user_type(super::WindowsUserType), "`userType`: `microsoft.graph.windowsUserType`" "Possible values are: administrator, standard.";
    "deviceUsageType" DEVICE_USAGE_TYPE, device_usage_type enumeration -> Option<super::WindowsDeviceUsageType>, with_device_usage_type(super::WindowsDeviceUsageType), "`deviceUsageType`: `microsoft.graph.windowsDeviceUsageType`" "Possible values are: singleUser, shared.";
    "skipKeyboardSelectionPage" SKIP_KEYBOARD_SELECTION_PAGE, skip_keyboard_selection_page bool -> Option<bool>, with_skip_keyboard_selection_page(bool), "`skipKeyboardSelectionPage`: `Edm.Boolean`";
    "hideEscapeLink" HIDE_ESCAPE_LINK, hide_escape_link bool -> Option<bool>, with_hide_escape_link(bool), "`hideEscapeLink`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ownerType`](https://learn.microsoft.com/graph/api/resources/intune-shared-ownertype?view=graph-rest-beta)
    OwnerType = "microsoft.graph.ownerType" {
        Unknown = "unknown",
        Company = "company",
        Personal = "personal",
    }
}

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentFilter.
    ///
    /// [`microsoft.graph.payloadCompatibleAssignmentFilter`](https://learn.microsoft.com/graph/api/resources/intune-policyset-payloadcompatibleassignmentfilter?view=graph-rest-beta), with the accessors of [`DeviceAndAppManagementAssignmentFilter`](super::DeviceAndAppManagementAssignmentFilter)
    PayloadCompatibleAssignmentFilter: super::DeviceAndAppManagementAssignmentFilter = "microsoft.graph.payloadCompatibleAssignmentFilter";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "platform" PLATFORM, with_platform(super::DevicePlatformType), "`platform`";
    inherited "rule" RULE, with_rule(String), "`rule`";
    inherited "roleScopeTags" ROLE_SCOPE_TAGS, with_role_scope_tags(Vec<String>), "`roleScopeTags`";
    "payloadType" PAYLOAD_TYPE, payload_type enumeration -> Option<super::AssignmentFilterPayloadType>, with_payload_type(super::AssignmentFilterPayloadType), "`payloadType`: `microsoft.graph.assignmentFilterPayloadType`" "Possible values are: notSet, enrollmentRestrictions.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.perfectForwardSecrecyGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-perfectforwardsecrecygroup?view=graph-rest-beta)
    PerfectForwardSecrecyGroup = "microsoft.graph.perfectForwardSecrecyGroup" {
        Pfs1 = "pfs1",
        Pfs2 = "pfs2",
        Pfs2048 = "pfs2048",
        Ecp256 = "ecp256",
        Ecp384 = "ecp384",
        PfsMm = "pfsMM",
        Pfs24 = "pfs24",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.personalProfilePersonalPlayStoreMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-personalprofilepersonalplaystoremode?view=graph-rest-beta)
    PersonalProfilePersonalPlayStoreMode = "microsoft.graph.personalProfilePersonalPlayStoreMode" {
        NotConfigured = "notConfigured",
        BlockedApps = "blockedApps",
        AllowedApps = "allowedApps",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.pfxRecryptionRequest`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-pfxrecryptionrequest?view=graph-rest-beta)
    PfxRecryptionRequest = "microsoft.graph.pfxRecryptionRequest";
    "tenantId" TENANT_ID, tenant_id guid -> Parsed<Uuid>, with_tenant_id(Uuid), "`tenantId`: `Edm.Guid`";
    "userId" USER_ID, user_id guid -> Parsed<Uuid>, with_user_id(Uuid), "`userId`: `Edm.Guid`";
    "deviceId" DEVICE_ID, device_id guid -> Parsed<Uuid>, with_device_id(Uuid), "`deviceId`: `Edm.Guid`";
    "profileId" PROFILE_ID, profile_id guid -> Parsed<Uuid>, with_profile_id(Uuid), "`profileId`: `Edm.Guid`";
    "thumbprint" THUMBPRINT, thumbprint str -> Option<&str>, with_thumbprint(String), "`thumbprint`: `Edm.String`";
    "deviceKeyThumbprint" DEVICE_KEY_THUMBPRINT, device_key_thumbprint str -> Option<&str>, with_device_key_thumbprint(String), "`deviceKeyThumbprint`: `Edm.String`";
    "status" STATUS, status i32 -> Option<i32>, with_status(i32), "`status`: `Edm.Int32`";
    "sourceType" SOURCE_TYPE, source_type i32 -> Option<i32>, with_source_type(i32), "`sourceType`: `Edm.Int32`";
    "createdTime" CREATED_TIME, created_time date_time -> Parsed<OffsetDateTime>, with_created_time(OffsetDateTime), "`createdTime`: `Edm.DateTimeOffset`";
    "lastModifiedTime" LAST_MODIFIED_TIME, last_modified_time date_time -> Parsed<OffsetDateTime>, with_last_modified_time(OffsetDateTime), "`lastModifiedTime`: `Edm.DateTimeOffset`";
    "isDeleted" IS_DELETED, is_deleted bool -> Option<bool>, with_is_deleted(bool), "`isDeleted`: `Edm.Boolean`";
    "eTag" E_TAG, e_tag str -> Option<&str>, with_e_tag(String), "`eTag`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.pfxUserCertificate`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-pfxusercertificate?view=graph-rest-beta)
    PfxUserCertificate = "microsoft.graph.pfxUserCertificate";
    "tenantId" TENANT_ID, tenant_id guid -> Parsed<Uuid>, with_tenant_id(Uuid), "`tenantId`: `Edm.Guid`";
    "userId" USER_ID, user_id guid -> Parsed<Uuid>, with_user_id(Uuid), "`userId`: `Edm.Guid`";
    "thumbprint" THUMBPRINT, thumbprint str -> Option<&str>, with_thumbprint(String), "`thumbprint`: `Edm.String`";
    "userUpn" USER_UPN, user_upn str -> Option<&str>, with_user_upn(String), "`userUpn`: `Edm.String`";
    "encryptedPfxBlob" ENCRYPTED_PFX_BLOB, encrypted_pfx_blob str -> Option<&str>, with_encrypted_pfx_blob(String), "`encryptedPfxBlob`: `Edm.String`";
    "encryptedPfxPassword" ENCRYPTED_PFX_PASSWORD, encrypted_pfx_password str -> Option<&str>, with_encrypted_pfx_password(String), "`encryptedPfxPassword`: `Edm.String`";
    "certStartDate" CERT_START_DATE, cert_start_date date_time -> Parsed<OffsetDateTime>, with_cert_start_date(OffsetDateTime), "`certStartDate`: `Edm.DateTimeOffset`";
    "certExpirationDate" CERT_EXPIRATION_DATE, cert_expiration_date date_time -> Parsed<OffsetDateTime>, with_cert_expiration_date(OffsetDateTime), "`certExpirationDate`: `Edm.DateTimeOffset`";
    "providerName" PROVIDER_NAME, provider_name str -> Option<&str>, with_provider_name(String), "`providerName`: `Edm.String`";
    "encryptionKeyName" ENCRYPTION_KEY_NAME, encryption_key_name str -> Option<&str>, with_encryption_key_name(String), "`encryptionKeyName`: `Edm.String`";
    "paddingScheme" PADDING_SCHEME, padding_scheme i32 -> Option<i32>, with_padding_scheme(i32), "`paddingScheme`: `Edm.Int32`";
    "status" STATUS, status i32 -> Option<i32>, with_status(i32), "`status`: `Edm.Int32`";
    "intendedPurpose" INTENDED_PURPOSE, intended_purpose i32 -> Option<i32>, with_intended_purpose(i32), "`intendedPurpose`: `Edm.Int32`";
    "createdTime" CREATED_TIME, created_time date_time -> Parsed<OffsetDateTime>, with_created_time(OffsetDateTime), "`createdTime`: `Edm.DateTimeOffset`";
    "isDeleted" IS_DELETED, is_deleted bool -> Option<bool>, with_is_deleted(bool), "`isDeleted`: `Edm.Boolean`";
    "lastModifiedTime" LAST_MODIFIED_TIME, last_modified_time date_time -> Parsed<OffsetDateTime>, with_last_modified_time(OffsetDateTime), "`lastModifiedTime`: `Edm.DateTimeOffset`";
    "eTag" E_TAG, e_tag str -> Option<&str>, with_e_tag(String), "`eTag`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.policyPlatformType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-policyplatformtype?view=graph-rest-beta)
    PolicyPlatformType = "microsoft.graph.policyPlatformType" {
        Android = "android",
        AndroidForWork = "androidForWork",
        Ios = "iOS",
        MacOs = "macOS",
        WindowsPhone81 = "windowsPhone81",
        Windows81AndLater = "windows81AndLater",
        Windows10AndLater = "windows10AndLater",
        AndroidWorkProfile = "androidWorkProfile",
        Windows10XProfile = "windows10XProfile",
        AndroidAosp = "androidAOSP",
        All = "all",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.policySet`](https://learn.microsoft.com/graph/api/resources/intune-policyset-policyset?view=graph-rest-beta)
    PolicySet = "microsoft.graph.policySet";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::PolicySetStatus>, with_status(super::PolicySetStatus), "`status`: `microsoft.graph.policySetStatus`" "Possible values are: unknown, validating, partialSuccess, success, error, notAssigned.";
    "errorCode" ERROR_CODE, error_code enumeration -> Option<super::ErrorCode>, with_error_code(super::ErrorCode), "`errorCode`: `microsoft.graph.errorCode`" "Possible values are: noError, unauthorized, notFound, deleted.";
    "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, guided_deployment_tags strs -> Option<Vec<&str>>, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`: `Collection(Edm.String)`";
    "roleScopeTags" ROLE_SCOPE_TAGS, role_scope_tags strs -> Option<Vec<&str>>, with_role_scope_tags(Vec<String>), "`roleScopeTags`: `Collection(Edm.String)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::PolicySetAssignment]>, with_assignments(Vec<super::PolicySetAssignment>), "`assignments`: `Collection(microsoft.graph.policySetAssignment)`";
    "items" ITEMS, items models -> Option<&[super::PolicySetItem]>, with_items(Vec<super::PolicySetItem>), "`items`: `Collection(microsoft.graph.policySetItem)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.policySetAssignment`](https://learn.microsoft.com/graph/api/resources/intune-policyset-policysetassignment?view=graph-rest-beta)
    PolicySetAssignment = "microsoft.graph.policySetAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.policySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-policysetitem?view=graph-rest-beta)
    PolicySetItem = "microsoft.graph.policySetItem" {
        "microsoft.graph.deviceCompliancePolicyPolicySetItem",
        "microsoft.graph.deviceConfigurationPolicySetItem",
        "microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem",
        "microsoft.graph.deviceManagementScriptPolicySetItem",
        "microsoft.graph.enrollmentRestrictionsConfigurationPolicySetItem",
        "microsoft.graph.iosLobAppProvisioningConfigurationPolicySetItem",
        "microsoft.graph.managedAppProtectionPolicySetItem",
        "microsoft.graph.managedDeviceMobileAppConfigurationPolicySetItem",
        "microsoft.graph.mdmWindowsInformationProtectionPolicyPolicySetItem",
        "microsoft.graph.mobileAppPolicySetItem",
        "microsoft.graph.targetedManagedAppConfigurationPolicySetItem",
        "microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem",
        "microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "payloadId" PAYLOAD_ID, payload_id str -> Option<&str>, with_payload_id(String), "`payloadId`: `Edm.String`";
    "itemType" ITEM_TYPE, item_type str -> Option<&str>, with_item_type(String), "`itemType`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::PolicySetStatus>, with_status(super::PolicySetStatus), "`status`: `microsoft.graph.policySetStatus`" "Possible values are: unknown, validating, partialSuccess, success, error, notAssigned.";
    "errorCode" ERROR_CODE, error_code enumeration -> Option<super::ErrorCode>, with_error_code(super::ErrorCode), "`errorCode`: `microsoft.graph.errorCode`" "Possible values are: noError, unauthorized, notFound, deleted.";
    "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, guided_deployment_tags strs -> Option<Vec<&str>>, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.policySetStatus`](https://learn.microsoft.com/graph/api/resources/intune-policyset-policysetstatus?view=graph-rest-beta)
    PolicySetStatus = "microsoft.graph.policySetStatus" {
        Unknown = "unknown",
        Validating = "validating",
        PartialSuccess = "partialSuccess",
        Success = "success",
        Error = "error",
        NotAssigned = "notAssigned",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.powerActionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-poweractiontype?view=graph-rest-beta)
    PowerActionType = "microsoft.graph.powerActionType" {
        NotConfigured = "notConfigured",
        NoAction = "noAction",
        Sleep = "sleep",
        Hibernate = "hibernate",
        Shutdown = "shutdown",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.prereleaseFeatures`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-prereleasefeatures?view=graph-rest-beta)
    PrereleaseFeatures = "microsoft.graph.prereleaseFeatures" {
        UserDefined = "userDefined",
        SettingsOnly = "settingsOnly",
        SettingsAndExperimentations = "settingsAndExperimentations",
        NotAllowed = "notAllowed",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.proxiedDomain`](https://learn.microsoft.com/graph/api/resources/intune-shared-proxieddomain?view=graph-rest-beta)
    ProxiedDomain = "microsoft.graph.proxiedDomain";
    "ipAddressOrFQDN" IP_ADDRESS_OR_FQDN, ip_address_or_fqdn str -> Option<&str>, with_ip_address_or_fqdn(String), "`ipAddressOrFQDN`: `Edm.String`";
    "proxy" PROXY, proxy str -> Option<&str>, with_proxy(String), "`proxy`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingAppsType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingappstype?view=graph-rest-beta)
    RatingAppsType = "microsoft.graph.ratingAppsType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        AgesAbove4 = "agesAbove4",
        AgesAbove9 = "agesAbove9",
        AgesAbove12 = "agesAbove12",
        AgesAbove17 = "agesAbove17",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingAustraliaMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingaustraliamoviestype?view=graph-rest-beta)
    RatingAustraliaMoviesType = "microsoft.graph.ratingAustraliaMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        Mature = "mature",
        AgesAbove15 = "agesAbove15",
        AgesAbove18 = "agesAbove18",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingAustraliaTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingaustraliatelevisiontype?view=graph-rest-beta)
    RatingAustraliaTelevisionType = "microsoft.graph.ratingAustraliaTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        Preschoolers = "preschoolers",
        Children = "children",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        Mature = "mature",
        AgesAbove15 = "agesAbove15",
        AgesAbove15AdultViolence = "agesAbove15AdultViolence",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingCanadaMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingcanadamoviestype?view=graph-rest-beta)
    RatingCanadaMoviesType = "microsoft.graph.ratingCanadaMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        AgesAbove14 = "agesAbove14",
        AgesAbove18 = "agesAbove18",
        Restricted = "restricted",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingCanadaTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingcanadatelevisiontype?view=graph-rest-beta)
    RatingCanadaTelevisionType = "microsoft.graph.ratingCanadaTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        Children = "children",
        ChildrenAbove8 = "childrenAbove8",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        AgesAbove14 = "agesAbove14",
        AgesAbove18 = "agesAbove18",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingFranceMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingfrancemoviestype?view=graph-rest-beta)
    RatingFranceMoviesType = "microsoft.graph.ratingFranceMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        AgesAbove10 = "agesAbove10",
        AgesAbove12 = "agesAbove12",
        AgesAbove16 = "agesAbove16",
        AgesAbove18 = "agesAbove18",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingFranceTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingfrancetelevisiontype?view=graph-rest-beta)
    RatingFranceTelevisionType = "microsoft.graph.ratingFranceTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        AgesAbove10 = "agesAbove10",
        AgesAbove12 = "agesAbove12",
        AgesAbove16 = "agesAbove16",
        AgesAbove18 = "agesAbove18",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingGermanyMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratinggermanymoviestype?view=graph-rest-beta)
    RatingGermanyMoviesType = "microsoft.graph.ratingGermanyMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        AgesAbove6 = "agesAbove6",
        AgesAbove12 = "agesAbove12",
        AgesAbove16 = "agesAbove16",
        Adults = "adults",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingGermanyTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratinggermanytelevisiontype?view=graph-rest-beta)
    RatingGermanyTelevisionType = "microsoft.graph.ratingGermanyTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        AgesAbove6 = "agesAbove6",
        AgesAbove12 = "agesAbove12",
        AgesAbove16 = "agesAbove16",
        Adults = "adults",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingIrelandMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingirelandmoviestype?view=graph-rest-beta)
    RatingIrelandMoviesType = "microsoft.graph.ratingIrelandMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        AgesAbove12 = "agesAbove12",
        AgesAbove15 = "agesAbove15",
        AgesAbove16 = "agesAbove16",
        Adults = "adults",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingIrelandTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingirelandtelevisiontype?view=graph-rest-beta)
    RatingIrelandTelevisionType = "microsoft.graph.ratingIrelandTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        Children = "children",
        YoungAdults = "youngAdults",
        ParentalSupervision = "parentalSupervision",
        Mature = "mature",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingJapanMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingjapanmoviestype?view=graph-rest-beta)
    RatingJapanMoviesType = "microsoft.graph.ratingJapanMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        AgesAbove15 = "agesAbove15",
        AgesAbove18 = "agesAbove18",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingJapanTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingjapantelevisiontype?view=graph-rest-beta)
    RatingJapanTelevisionType = "microsoft.graph.ratingJapanTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        ExplicitAllowed = "explicitAllowed",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingNewZealandMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingnewzealandmoviestype?view=graph-rest-beta)
    RatingNewZealandMoviesType = "microsoft.graph.ratingNewZealandMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        Mature = "mature",
        AgesAbove13 = "agesAbove13",
        AgesAbove15 = "agesAbove15",
        AgesAbove16 = "agesAbove16",
        AgesAbove18 = "agesAbove18",
        Restricted = "restricted",
        AgesAbove16Restricted = "agesAbove16Restricted",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingNewZealandTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingnewzealandtelevisiontype?view=graph-rest-beta)
    RatingNewZealandTelevisionType = "microsoft.graph.ratingNewZealandTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        Adults = "adults",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingUnitedKingdomMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedkingdommoviestype?view=graph-rest-beta)
    RatingUnitedKingdomMoviesType = "microsoft.graph.ratingUnitedKingdomMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        UniversalChildren = "universalChildren",
        ParentalGuidance = "parentalGuidance",
        AgesAbove12Video = "agesAbove12Video",
        AgesAbove12Cinema = "agesAbove12Cinema",
        AgesAbove15 = "agesAbove15",
        Adults = "adults",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingUnitedKingdomTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedkingdomtelevisiontype?view=graph-rest-beta)
    RatingUnitedKingdomTelevisionType = "microsoft.graph.ratingUnitedKingdomTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        Caution = "caution",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingUnitedStatesMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedstatesmoviestype?view=graph-rest-beta)
    RatingUnitedStatesMoviesType = "microsoft.graph.ratingUnitedStatesMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        ParentalGuidance13 = "parentalGuidance13",
        Restricted = "restricted",
        Adults = "adults",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingUnitedStatesTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedstatestelevisiontype?view=graph-rest-beta)
    RatingUnitedStatesTelevisionType = "microsoft.graph.ratingUnitedStatesTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        ChildrenAll = "childrenAll",
        ChildrenAbove7 = "childrenAbove7",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        ChildrenAbove14 = "childrenAbove14",
        Adults = "adults",
    }
}

crate::runtime::model! {
    /// Inherits from singlesignonextension.
    ///
    /// [`microsoft.graph.redirectSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-redirectsinglesignonextension?view=graph-rest-beta), with the accessors of [`SingleSignOnExtension`](super::SingleSignOnExtension)
    RedirectSingleSignOnExtension: super::SingleSignOnExtension = "microsoft.graph.redirectSingleSignOnExtension";
    "extensionIdentifier" EXTENSION_IDENTIFIER, extension_identifier str -> Option<&str>, with_extension_identifier(String), "`extensionIdentifier`: `Edm.String`";
    "teamIdentifier" TEAM_IDENTIFIER, team_identifier str -> Option<&str>, with_team_identifier(String), "`teamIdentifier`: `Edm.String`";
    "configurations" CONFIGURATIONS, configurations models -> Option<&[super::KeyTypedValuePair]>, with_configurations(Vec<super::KeyTypedValuePair>), "`configurations`: `Collection(microsoft.graph.keyTypedValuePair)`";
    "urlPrefixes" URL_PREFIXES, url_prefixes strs -> Option<Vec<&str>>, with_url_prefixes(Vec<String>), "`urlPrefixes`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.remediationState`](https://learn.microsoft.com/graph/api/resources/intune-devices-remediationstate?view=graph-rest-beta)
    RemediationState = "microsoft.graph.remediationState" {
        Unknown = "unknown",
        Skipped = "skipped",
        Success = "success",
        RemediationFailed = "remediationFailed",
        ScriptError = "scriptError",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.remoteAction`](https://learn.microsoft.com/graph/api/resources/intune-devices-remoteaction?view=graph-rest-beta)
    RemoteAction = "microsoft.graph.remoteAction" {
        Unknown = "unknown",
        FactoryReset = "factoryReset",
        RemoveCompanyData = "removeCompanyData",
        ResetPasscode = "resetPasscode",
        RemoteLock = "remoteLock",
        EnableLostMode = "enableLostMode",
        DisableLostMode = "disableLostMode",
        LocateDevice = "locateDevice",
        RebootNow = "rebootNow",
        RecoverPasscode = "recoverPasscode",
        CleanWindowsDevice = "cleanWindowsDevice",
        LogoutSharedAppleDeviceActiveUser = "logoutSharedAppleDeviceActiveUser",
        QuickScan = "quickScan",
        FullScan = "fullScan",
        WindowsDefenderUpdateSignatures = "windowsDefenderUpdateSignatures",
        FactoryResetKeepEnrollmentData = "factoryResetKeepEnrollmentData",
        UpdateDeviceAccount = "updateDeviceAccount",
        AutomaticRedeployment = "automaticRedeployment",
        ShutDown = "shutDown",
        RotateBitLockerKeys = "rotateBitLockerKeys",
        RotateFileVaultKey = "rotateFileVaultKey",
        GetFileVaultKey = "getFileVaultKey",
        SetDeviceName = "setDeviceName",
        ActivateDeviceEsim = "activateDeviceEsim",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.remoteActionAudit`](https://learn.microsoft.com/graph/api/resources/intune-devices-remoteactionaudit?view=graph-rest-beta)
    RemoteActionAudit = "microsoft.graph.remoteActionAudit";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, initiated_by_user_principal_name str -> Option<&str>, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`: `Edm.String`";
    "action" ACTION, action enumeration -> Option<super::RemoteAction>, with_action(super::RemoteAction), "`action`: `microsoft.graph.remoteAction`" "Possible values are: unknown, factoryReset, removeCompanyData, resetPasscode, remoteLock, enableLostMode, disableLostMode, locateDevice, rebootNow, recoverPasscode, cleanWindowsDevice, logoutSharedAppleDeviceActiveUser, quickScan, fullScan, windowsDefenderUpdateSignatures, factoryResetKeepEnrollmentData, updateDeviceAccount, automaticRedeployment, shutDown, rotateBitLockerKeys, rotateFileVaultKey, getFileVaultKey.";
    "requestDateTime" REQUEST_DATE_TIME, request_date_time date_time -> Parsed<OffsetDateTime>, with_request_date_time(OffsetDateTime), "`requestDateTime`: `Edm.DateTimeOffset`";
    "deviceOwnerUserPrincipalName" DEVICE_OWNER_USER_PRINCIPAL_NAME, device_owner_user_principal_name str -> Option<&str>, with_device_owner_user_principal_name(String), "`deviceOwnerUserPrincipalName`: `Edm.String`";
    "deviceIMEI" DEVICE_IMEI, device_imei str -> Option<&str>, with_device_imei(String), "`deviceIMEI`: `Edm.String`";
    "actionState" ACTION_STATE, action_state enumeration -> Option<super::ActionState>, with_action_state(super::ActionState), "`actionState`: `microsoft.graph.actionState`" "Possible values are: none, pending, canceled, active, done, failed, notSupported.";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.remoteAssistanceOnboardingStatus`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistanceonboardingstatus?view=graph-rest-beta)
    RemoteAssistanceOnboardingStatus = "microsoft.graph.remoteAssistanceOnboardingStatus" {
        NotOnboarded = "notOnboarded",
        Onboarding = "onboarding",
        Onboarded = "onboarded",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.remoteAssistancePartner`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancepartner?view=graph-rest-beta)
    RemoteAssistancePartner = "microsoft.graph.remoteAssistancePartner";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "onboardingUrl" ONBOARDING_URL, onboarding_url str -> Option<&str>, with_onboarding_url(String), "`onboardingUrl`: `Edm.String`";
    "onboardingStatus" ONBOARDING_STATUS, onboarding_status enumeration -> Option<super::RemoteAssistanceOnboardingStatus>, with_onboarding_status(super::RemoteAssistanceOnboardingStatus), "`onboardingStatus`: `microsoft.graph.remoteAssistanceOnboardingStatus`" "Possible values are: notOnboarded, onboarding, onboarded.";
    "lastConnectionDateTime" LAST_CONNECTION_DATE_TIME, last_connection_date_time date_time -> Parsed<OffsetDateTime>, with_last_connection_date_time(OffsetDateTime), "`lastConnectionDateTime`: `Edm.DateTimeOffset`";
    "onboardingRequestExpiryDateTime" ONBOARDING_REQUEST_EXPIRY_DATE_TIME, onboarding_request_expiry_date_time date_time -> Parsed<OffsetDateTime>, with_onboarding_request_expiry_date_time(OffsetDateTime), "`onboardingRequestExpiryDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.remoteAssistanceReporting`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancereporting?view=graph-rest-beta)
    RemoteAssistanceReporting = "microsoft.graph.remoteAssistanceReporting";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "remoteAssistanceSessionType" REMOTE_ASSISTANCE_SESSION_TYPE, remote_assistance_session_type enumeration -> Option<super::RemoteAssistanceSessionType>, with_remote_assistance_session_type(super::RemoteAssistanceSessionType), "`remoteAssistanceSessionType`: `microsoft.graph.remoteAssistanceSessionType`" "Possible values are: viewOnly, fullControl, elevation.";
    "helperEmail" HELPER_EMAIL, helper_email str -> Option<&str>, with_helper_email(String), "`helperEmail`: `Edm.String`";
    "helperTenantId" HELPER_TENANT_ID, helper_tenant_id str -> Option<&str>, with_helper_tenant_id(String), "`helperTenantId`: `Edm.String`";
    "helperFirstName" HELPER_FIRST_NAME, helper_first_name str -> Option<&str>, with_helper_first_name(String), "`helperFirstName`: `Edm.String`";
    "helperLastName" HELPER_LAST_NAME, helper_last_name str -> Option<&str>, with_helper_last_name(String), "`helperLastName`: `Edm.String`";
    "helperOs" HELPER_OS, helper_os str -> Option<&str>, with_helper_os(String), "`helperOs`: `Edm.String`";
    "helperDeviceAadId" HELPER_DEVICE_AAD_ID, helper_device_aad_id str -> Option<&str>, with_helper_device_aad_id(String), "`helperDeviceAadId`: `Edm.String`";
    "helperDeviceName" HELPER_DEVICE_NAME, helper_device_name str -> Option<&str>, with_helper_device_name(String), "`helperDeviceName`: `Edm.String`";
    "helperEnrollmentState" HELPER_ENROLLMENT_STATE, helper_enrollment_state enumeration -> Option<super::EnrollmentState>, with_helper_enrollment_state(super::EnrollmentState), "`helperEnrollmentState`: `microsoft.graph.enrollmentState`" "Possible values are: unknown, enrolled, pendingReset, failed, notContacted, blocked.";
    "sharerEmail" SHARER_EMAIL, sharer_email str -> Option<&str>, with_sharer_email(String), "`sharerEmail`: `Edm.String`";
    "sharerTenantId" SHARER_TENANT_ID, sharer_tenant_id str -> Option<&str>, with_sharer_tenant_id(String), "`sharerTenantId`: `Edm.String`";
    "sharerFirstName" SHARER_FIRST_NAME, sharer_first_name str -> Option<&str>, with_sharer_first_name(String), "`sharerFirstName`: `Edm.String`";
    "sharerLastName" SHARER_LAST_NAME, sharer_last_name str -> Option<&str>, with_sharer_last_name(String), "`sharerLastName`: `Edm.String`";
    "sharerDeviceAadId" SHARER_DEVICE_AAD_ID, sharer_device_aad_id str -> Option<&str>, with_sharer_device_aad_id(String), "`sharerDeviceAadId`: `Edm.String`";
    "sharerDeviceName" SHARER_DEVICE_NAME, sharer_device_name str -> Option<&str>, with_sharer_device_name(String), "`sharerDeviceName`: `Edm.String`";
    "sharerOs" SHARER_OS, sharer_os str -> Option<&str>, with_sharer_os(String), "`sharerOs`: `Edm.String`";
    "sharerEnrollmentState" SHARER_ENROLLMENT_STATE, sharer_enrollment_state enumeration -> Option<super::EnrollmentState>, with_sharer_enrollment_state(super::EnrollmentState), "`sharerEnrollmentState`: `microsoft.graph.enrollmentState`" "Possible values are: unknown, enrolled, pendingReset, failed, notContacted, blocked.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.remoteAssistanceSessionType`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancesessiontype?view=graph-rest-beta)
    RemoteAssistanceSessionType = "microsoft.graph.remoteAssistanceSessionType" {
        ViewOnly = "viewOnly",
        FullControl = "fullControl",
        Elevation = "elevation",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.remoteAssistanceSettings`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancesettings?view=graph-rest-beta)
    RemoteAssistanceSettings = "microsoft.graph.remoteAssistanceSettings";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "remoteAssistanceState" REMOTE_ASSISTANCE_STATE, remote_assistance_state enumeration -> Option<super::RemoteAssistanceState>, with_remote_assistance_state(super::RemoteAssistanceState), "`remoteAssistanceState`: `microsoft.graph.remoteAssistanceState`" "Possible values are: disabled, enabled.";
    "allowSessionsToUnenrolledDevices" ALLOW_SESSIONS_TO_UNENROLLED_DEVICES, allow_sessions_to_unenrolled_devices bool -> Option<bool>, with_allow_sessions_to_unenrolled_devices(bool), "`allowSessionsToUnenrolledDevices`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.remoteAssistanceState`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancestate?view=graph-rest-beta)
    RemoteAssistanceState = "microsoft.graph.remoteAssistanceState" {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.remoteLockActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-remotelockactionresult?view=graph-rest-beta), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    RemoteLockActionResult: super::DeviceActionResult = "microsoft.graph.remoteLockActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "unlockPin" UNLOCK_PIN, unlock_pin str -> Option<&str>, with_unlock_pin(String), "`unlockPin`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.requiredPasswordType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-requiredpasswordtype?view=graph-rest-beta)
    RequiredPasswordType = "microsoft.graph.requiredPasswordType" {
        DeviceDefault = "deviceDefault",
        Alphanumeric = "alphanumeric",
        Numeric = "numeric",
    }
}

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.resetPasscodeActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-resetpasscodeactionresult?view=graph-rest-beta), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    ResetPasscodeActionResult: super::DeviceActionResult = "microsoft.graph.resetPasscodeActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "passcode" PASSCODE, passcode str -> Option<&str>, with_passcode(String), "`passcode`: `Edm.String`";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.resourceAction`](https://learn.microsoft.com/graph/api/resources/intune-rbac-resourceaction?view=graph-rest-beta)
    ResourceAction = "microsoft.graph.resourceAction";
    "allowedResourceActions" ALLOWED_RESOURCE_ACTIONS, allowed_resource_actions strs -> Option<Vec<&str>>, with_allowed_resource_actions(Vec<String>), "`allowedResourceActions`: `Collection(Edm.String)`";
    "notAllowedResourceActions" NOT_ALLOWED_RESOURCE_ACTIONS, not_allowed_resource_actions strs -> Option<Vec<&str>>, with_not_allowed_resource_actions(Vec<String>), "`notAllowedResourceActions`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.resourceOperation`](https://learn.microsoft.com/graph/api/resources/intune-rbac-resourceoperation?view=graph-rest-beta)
    ResourceOperation = "microsoft.graph.resourceOperation";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "resource" RESOURCE, resource str -> Option<&str>, with_resource(String), "`resource`: `Edm.String`, read-only" "Read-only.";
    "resourceName" RESOURCE_NAME, resource_name str -> Option<&str>, with_resource_name(String), "`resourceName`: `Edm.String`";
    "actionName" ACTION_NAME, action_name str -> Option<&str>, with_action_name(String), "`actionName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "enabledForScopeValidation" ENABLED_FOR_SCOPE_VALIDATION, enabled_for_scope_validation bool -> Option<bool>, with_enabled_for_scope_validation(bool), "`enabledForScopeValidation`: `Edm.Boolean`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.restoreTimeRange`](https://learn.microsoft.com/graph/api/manageddevice-bulkrestorecloudpc?view=graph-rest-beta)
    RestoreTimeRange = "microsoft.graph.restoreTimeRange" {
        Before = "before",
        After = "after",
        BeforeOrAfter = "beforeOrAfter",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.restrictedAppsState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-restrictedappsstate?view=graph-rest-beta)
    RestrictedAppsState = "microsoft.graph.restrictedAppsState" {
        ProhibitedApps = "prohibitedApps",
        NotApprovedApps = "notApprovedApps",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.restrictedAppsViolation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-restrictedappsviolation?view=graph-rest-beta)
    RestrictedAppsViolation = "microsoft.graph.restrictedAppsViolation";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "deviceConfigurationId" DEVICE_CONFIGURATION_ID, device_configuration_id str -> Option<&str>, with_device_configuration_id(String), "`deviceConfigurationId`: `Edm.String`";
    "deviceConfigurationName" DEVICE_CONFIGURATION_NAME, device_configuration_name str -> Option<&str>, with_device_configuration_name(String), "`deviceConfigurationName`: `Edm.String`";
    "platformType" PLATFORM_TYPE, platform_type enumeration -> Option<super::PolicyPlatformType>, with_platform_type(super::PolicyPlatformType), "`platformType`: `microsoft.graph.policyPlatformType`" "Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, windows10XProfile, androidAOSP, all.";
    "restrictedAppsState" RESTRICTED_APPS_STATE, restricted_apps_state enumeration -> Option<super::RestrictedAppsState>, with_restricted_apps_state(super::RestrictedAppsState), "`restrictedAppsState`: `microsoft.graph.restrictedAppsState`" "Possible values are: prohibitedApps, notApprovedApps.";
    "restrictedApps" RESTRICTED_APPS, restricted_apps models -> Option<&[super::ManagedDeviceReportedApp]>, with_restricted_apps(Vec<super::ManagedDeviceReportedApp>), "`restrictedApps`: `Collection(microsoft.graph.managedDeviceReportedApp)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.resultantAppState`](https://learn.microsoft.com/graph/api/resources/intune-apps-resultantappstate?view=graph-rest-beta)
    ResultantAppState = "microsoft.graph.resultantAppState" {
        Installed = "installed",
        Failed = "failed",
        NotInstalled = "notInstalled",
        UninstallFailed = "uninstallFailed",
        PendingInstall = "pendingInstall",
        Unknown = "unknown",
        NotApplicable = "notApplicable",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.resultantAppStateDetail`](https://learn.microsoft.com/graph/api/resources/intune-apps-resultantappstatedetail?view=graph-rest-beta)
    ResultantAppStateDetail = "microsoft.graph.resultantAppStateDetail" {
        NoAdditionalDetails = "noAdditionalDetails",
        DependencyFailedToInstall = "dependencyFailedToInstall",
        DependencyWithRequirementsNotMet = "dependencyWithRequirementsNotMet",
        DependencyPendingReboot = "dependencyPendingReboot",
        DependencyWithAutoInstallDisabled = "dependencyWithAutoInstallDisabled",
        SupersededAppUninstallFailed = "supersededAppUninstallFailed",
        SupersededAppUninstallPendingReboot = "supersededAppUninstallPendingReboot",
        RemovingSupersededApps = "removingSupersededApps",
        IosAppStoreUpdateFailedToInstall = "iosAppStoreUpdateFailedToInstall",
        VppAppHasUpdateAvailable = "vppAppHasUpdateAvailable",
        UserRejectedUpdate = "userRejectedUpdate",
        UninstallPendingReboot = "uninstallPendingReboot",
        SupersedingAppsDetected = "supersedingAppsDetected",
        SupersededAppsDetected = "supersededAppsDetected",
        SeeInstallErrorCode = "seeInstallErrorCode",
        AutoInstallDisabled = "autoInstallDisabled",
        ManagedAppNoLongerPresent = "managedAppNoLongerPresent",
        UserRejectedInstall = "userRejectedInstall",
        UserIsNotLoggedIntoAppStore = "userIsNotLoggedIntoAppStore",
        UntargetedSupersedingAppsDetected = "untargetedSupersedingAppsDetected",
        AppRemovedBySupersedence = "appRemovedBySupersedence",
        SeeUninstallErrorCode = "seeUninstallErrorCode",
        PendingReboot = "pendingReboot",
        InstallingDependencies = "installingDependencies",
        ContentDownloaded = "contentDownloaded",
        SupersedingAppsNotApplicable = "supersedingAppsNotApplicable",
        PowerShellScriptRequirementNotMet = "powerShellScriptRequirementNotMet",
        RegistryRequirementNotMet = "registryRequirementNotMet",
        FileSystemRequirementNotMet = "fileSystemRequirementNotMet",
        PlatformNotApplicable = "platformNotApplicable",
        MinimumCpuSpeedNotMet = "minimumCpuSpeedNotMet",
        MinimumLogicalProcessorCountNotMet = "minimumLogicalProcessorCountNotMet",
        MinimumPhysicalMemoryNotMet = "minimumPhysicalMemoryNotMet",
        MinimumOsVersionNotMet = "minimumOsVersionNotMet",
        MinimumDiskSpaceNotMet = "minimumDiskSpaceNotMet",
        ProcessorArchitectureNotApplicable = "processorArchitectureNotApplicable",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.retireScheduledManagedDevice`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-retirescheduledmanageddevice?view=graph-rest-beta)
    RetireScheduledManagedDevice = "microsoft.graph.retireScheduledManagedDevice";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
    "managedDeviceName" MANAGED_DEVICE_NAME, managed_device_name str -> Option<&str>, with_managed_device_name(String), "`managedDeviceName`: `Edm.String`";
    "deviceType" DEVICE_TYPE, device_type enumeration -> Option<super::DeviceType>, with_device_type(super::DeviceType), "`deviceType`: `microsoft.graph.deviceType`" "Possible values are: desktop, windowsRT, winMO6, nokia, windowsPhone, mac, winEmbedded, winCE, iPhone, iPad, iPod, iSocConsumer, android, unix, macMDM, holoLens, surfaceHub, androidForWork, unknown, cloudPC, palm, androidEnterprise, windows10x, androidnGMS, chromeOS, linux, blackberry.";
    "complianceState" COMPLIANCE_STATE, compliance_state enumeration -> Option<super::ComplianceStatus>, with_compliance_state(super::ComplianceStatus), "`complianceState`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "retireAfterDateTime" RETIRE_AFTER_DATE_TIME, retire_after_date_time date_time -> Parsed<OffsetDateTime>, with_retire_after_date_time(OffsetDateTime), "`retireAfterDateTime`: `Edm.DateTimeOffset`";
    "managementAgent" MANAGEMENT_AGENT, management_agent enumeration -> Option<super::ManagementAgentType>, with_management_agent(super::ManagementAgentType), "`managementAgent`: `microsoft.graph.managementAgentType`" "Possible values are: eas, mdm, easMdm, intuneClient, easIntuneClient, configurationManagerClient, configurationManagerClientMdm, unknown, configurationManagerClientMdmEas, jamf, googleCloudDevicePolicyController, microsoft365ManagedMdm, msSense.";
    "ownerType" OWNER_TYPE, owner_type enumeration -> Option<super::ManagedDeviceOwnerType>, with_owner_type(super::ManagedDeviceOwnerType), "`ownerType`: `microsoft.graph.managedDeviceOwnerType`" "Possible values are: unknown, company, personal.";
    "deviceCompliancePolicyName" DEVICE_COMPLIANCE_POLICY_NAME, device_compliance_policy_name str -> Option<&str>, with_device_compliance_policy_name(String), "`deviceCompliancePolicyName`: `Edm.String`";
    "deviceCompliancePolicyId" DEVICE_COMPLIANCE_POLICY_ID, device_compliance_policy_id str -> Option<&str>, with_device_compliance_policy_id(String), "`deviceCompliancePolicyId`: `Edm.String`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.revokeAppleVppLicensesActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-revokeapplevpplicensesactionresult?view=graph-rest-beta), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    RevokeAppleVppLicensesActionResult: super::DeviceActionResult = "microsoft.graph.revokeAppleVppLicensesActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "totalLicensesCount" TOTAL_LICENSES_COUNT, total_licenses_count i32 -> Option<i32>, with_total_licenses_count(i32), "`totalLicensesCount`: `Edm.Int32`";
    "failedLicensesCount" FAILED_LICENSES_COUNT, failed_licenses_count i32 -> Option<i32>, with_failed_licenses_count(i32), "`failedLicensesCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.rgbColor`](https://learn.microsoft.com/graph/api/resources/intune-shared-rgbcolor?view=graph-rest-beta)
    RgbColor = "microsoft.graph.rgbColor";
    "r" R, r u8 -> Option<u8>, with_r(u8), "`r`: `Edm.Byte`";
    "g" G, g u8 -> Option<u8>, with_g(u8), "`g`: `Edm.Byte`";
    "b" B, b u8 -> Option<u8>, with_b(u8), "`b`: `Edm.Byte`";
}

crate::runtime::model! {
    /// [`microsoft.graph.roleAssignment`](https://learn.microsoft.com/graph/api/resources/intune-rbac-roleassignment?view=graph-rest-beta)
    RoleAssignment = "microsoft.graph.roleAssignment" {
        "microsoft.graph.deviceAndAppManagementRoleAssignment",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "scopeMembers" SCOPE_MEMBERS, scope_members strs -> Option<Vec<&str>>, with_scope_members(Vec<String>), "`scopeMembers`: `Collection(Edm.String)`";
    "scopeType" SCOPE_TYPE, scope_type enumeration -> Option<super::RoleAssignmentScopeType>, with_scope_type(super::RoleAssignmentScopeType), "`scopeType`: `microsoft.graph.roleAssignmentScopeType`" "Possible values are: resourceScope, allDevices, allLicensedUsers, allDevicesAndLicensedUsers.";
    "resourceScopes" RESOURCE_SCOPES, resource_scopes strs -> Option<Vec<&str>>, with_resource_scopes(Vec<String>), "`resourceScopes`: `Collection(Edm.String)`";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::RoleDefinition>, with_role_definition(super::RoleDefinition), "`roleDefinition`: `microsoft.graph.roleDefinition`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleAssignmentScopeType`](https://learn.microsoft.com/graph/api/resources/intune-rbac-roleassignmentscopetype?view=graph-rest-beta)
    RoleAssignmentScopeType = "microsoft.graph.roleAssignmentScopeType" {
        ResourceScope = "resourceScope",
        AllDevices = "allDevices",
        AllLicensedUsers = "allLicensedUsers",
        AllDevicesAndLicensedUsers = "allDevicesAndLicensedUsers",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.roleDefinition`](https://learn.microsoft.com/graph/api/resources/intune-rbac-roledefinition?view=graph-rest-beta)
    RoleDefinition = "microsoft.graph.roleDefinition" {
        "microsoft.graph.deviceAndAppManagementRoleDefinition",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "permissions" PERMISSIONS, permissions models -> Option<&[super::RolePermission]>, with_permissions(Vec<super::RolePermission>), "`permissions`: `Collection(microsoft.graph.rolePermission)`";
    "rolePermissions" ROLE_PERMISSIONS, role_permissions models -> Option<&[super::RolePermission]>, with_role_permissions(Vec<super::RolePermission>), "`rolePermissions`: `Collection(microsoft.graph.rolePermission)`";
    "isBuiltInRoleDefinition" IS_BUILT_IN_ROLE_DEFINITION, is_built_in_role_definition bool -> Option<bool>, with_is_built_in_role_definition(bool), "`isBuiltInRoleDefinition`: `Edm.Boolean`";
    "isBuiltIn" IS_BUILT_IN, is_built_in bool -> Option<bool>, with_is_built_in(bool), "`isBuiltIn`: `Edm.Boolean`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "roleAssignments" ROLE_ASSIGNMENTS, role_assignments models -> Option<&[super::RoleAssignment]>, with_role_assignments(Vec<super::RoleAssignment>), "`roleAssignments`: `Collection(microsoft.graph.roleAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.rolePermission`](https://learn.microsoft.com/graph/api/resources/intune-rbac-rolepermission?view=graph-rest-beta)
    RolePermission = "microsoft.graph.rolePermission";
    "actions" ACTIONS, actions strs -> Option<Vec<&str>>, with_actions(Vec<String>), "`actions`: `Collection(Edm.String)`";
    "resourceActions" RESOURCE_ACTIONS, resource_actions models -> Option<&[super::ResourceAction]>, with_resource_actions(Vec<super::ResourceAction>), "`resourceActions`: `Collection(microsoft.graph.resourceAction)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.roleScopeTag`](https://learn.microsoft.com/graph/api/resources/intune-rbac-rolescopetag?view=graph-rest-beta)
    RoleScopeTag = "microsoft.graph.roleScopeTag";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "isBuiltIn" IS_BUILT_IN, is_built_in bool -> Option<bool>, with_is_built_in(bool), "`isBuiltIn`: `Edm.Boolean`, read-only" "Read-only.";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::RoleScopeTagAutoAssignment]>, with_assignments(Vec<super::RoleScopeTagAutoAssignment>), "`assignments`: `Collection(microsoft.graph.roleScopeTagAutoAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.roleScopeTagAutoAssignment`](https://learn.microsoft.com/graph/api/resources/intune-rbac-rolescopetagautoassignment?view=graph-rest-beta)
    RoleScopeTagAutoAssignment = "microsoft.graph.roleScopeTagAutoAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.roleScopeTagInfo`](https://learn.microsoft.com/graph/api/resources/intune-auditing-rolescopetaginfo?view=graph-rest-beta)
    RoleScopeTagInfo = "microsoft.graph.roleScopeTagInfo";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "roleScopeTagId" ROLE_SCOPE_TAG_ID, role_scope_tag_id str -> Option<&str>, with_role_scope_tag_id(String), "`roleScopeTagId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.rotateBitLockerKeysDeviceActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-rotatebitlockerkeysdeviceactionresult?view=graph-rest-beta), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    RotateBitLockerKeysDeviceActionResult: super::DeviceActionResult = "microsoft.graph.rotateBitLockerKeysDeviceActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.runAsAccountType`](https://learn.microsoft.com/graph/api/resources/intune-shared-runasaccounttype?view=graph-rest-beta)
    RunAsAccountType = "microsoft.graph.runAsAccountType" {
        System = "system",
        User = "user",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.runState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-runstate?view=graph-rest-beta)
    RunState = "microsoft.graph.runState" {
        Unknown = "unknown",
        Success = "success",
        Fail = "fail",
        ScriptError = "scriptError",
        Pending = "pending",
        NotApplicable = "notApplicable",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.safeSearchFilterType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-safesearchfiltertype?view=graph-rest-beta)
    SafeSearchFilterType = "microsoft.graph.safeSearchFilterType" {
        UserDefined = "userDefined",
        Strict = "strict",
        Moderate = "moderate",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.scheduledRetireState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-scheduledretirestate?view=graph-rest-beta)
    ScheduledRetireState = "microsoft.graph.scheduledRetireState" {
        CancelRetire = "cancelRetire",
        ComfirmRetire = "comfirmRetire",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.secureAssessmentAccountType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-secureassessmentaccounttype?view=graph-rest-beta)
    SecureAssessmentAccountType = "microsoft.graph.secureAssessmentAccountType" {
        AzureAdAccount = "azureADAccount",
        DomainAccount = "domainAccount",
        LocalAccount = "localAccount",
        LocalGuestAccount = "localGuestAccount",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.secureBootWithDMAType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-securebootwithdmatype?view=graph-rest-beta)
    SecureBootWithDmaType = "microsoft.graph.secureBootWithDMAType" {
        NotConfigured = "notConfigured",
        WithoutDma = "withoutDMA",
        WithDma = "withDMA",
    }
}

crate::runtime::model! {
    /// Inherits from securitybaselinestatesummary.
    ///
    /// [`microsoft.graph.securityBaselineCategoryStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinecategorystatesummary?view=graph-rest-beta), with the accessors of [`SecurityBaselineStateSummary`](super::SecurityBaselineStateSummary)
    SecurityBaselineCategoryStateSummary: super::SecurityBaselineStateSummary = "microsoft.graph.securityBaselineCategoryStateSummary";
    inherited "id" ID, with_id(String), "`id`";
    inherited "secureCount" SECURE_COUNT, with_secure_count(i32), "`secureCount`";
    inherited "notSecureCount" NOT_SECURE_COUNT, with_not_secure_count(i32), "`notSecureCount`";
    inherited "unknownCount" UNKNOWN_COUNT, with_unknown_count(i32), "`unknownCount`";
    inherited "errorCount" ERROR_COUNT, with_error_count(i32), "`errorCount`";
    inherited "conflictCount" CONFLICT_COUNT, with_conflict_count(i32), "`conflictCount`";
    inherited "notApplicableCount" NOT_APPLICABLE_COUNT, with_not_applicable_count(i32), "`notApplicableCount`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.securityBaselineComplianceState`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinecompliancestate?view=graph-rest-beta)
    SecurityBaselineComplianceState = "microsoft.graph.securityBaselineComplianceState" {
        Unknown = "unknown",
        Secure = "secure",
        NotApplicable = "notApplicable",
        NotSecure = "notSecure",
        Error = "error",
        Conflict = "conflict",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.securityBaselineDeviceState`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinedevicestate?view=graph-rest-beta)
    SecurityBaselineDeviceState = "microsoft.graph.securityBaselineDeviceState";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::SecurityBaselineComplianceState>, with_state(super::SecurityBaselineComplianceState), "`state`: `microsoft.graph.securityBaselineComplianceState`" "Possible values are: unknown, secure, notApplicable, notSecure, error, conflict.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.securityBaselineStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinestatesummary?view=graph-rest-beta)
    SecurityBaselineStateSummary = "microsoft.graph.securityBaselineStateSummary" {
        "microsoft.graph.securityBaselineCategoryStateSummary",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "secureCount" SECURE_COUNT, secure_count i32 -> Option<i32>, with_secure_count(i32), "`secureCount`: `Edm.Int32`";
    "notSecureCount" NOT_SECURE_COUNT, not_secure_count i32 -> Option<i32>, with_not_secure_count(i32), "`notSecureCount`: `Edm.Int32`";
    "unknownCount" UNKNOWN_COUNT, unknown_count i32 -> Option<i32>, with_unknown_count(i32), "`unknownCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "conflictCount" CONFLICT_COUNT, conflict_count i32 -> Option<i32>, with_conflict_count(i32), "`conflictCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementtemplate.
    ///
    /// [`microsoft.graph.securityBaselineTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinetemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementTemplate`](super::DeviceManagementTemplate)
    SecurityBaselineTemplate: super::DeviceManagementTemplate = "microsoft.graph.securityBaselineTemplate";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "versionInfo" VERSION_INFO, with_version_info(String), "`versionInfo`";
    inherited "isDeprecated" IS_DEPRECATED, with_is_deprecated(bool), "`isDeprecated`";
    inherited "intentCount" INTENT_COUNT, with_intent_count(i32), "`intentCount`";
    inherited "templateType" TEMPLATE_TYPE, with_template_type(super::DeviceManagementTemplateType), "`templateType`";
    inherited "platformType" PLATFORM_TYPE, with_platform_type(super::PolicyPlatformType), "`platformType`";
    inherited "templateSubtype" TEMPLATE_SUBTYPE, with_template_subtype(super::DeviceManagementTemplateSubtype), "`templateSubtype`";
    inherited "publishedDateTime" PUBLISHED_DATE_TIME, with_published_date_time(OffsetDateTime), "`publishedDateTime`";
    inherited "settings" SETTINGS, with_settings(Vec<super::DeviceManagementSettingInstance>), "`settings`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::DeviceManagementTemplateSettingCategory>), "`categories`";
    inherited "migratableTo" MIGRATABLE_TO, with_migratable_to(Vec<super::DeviceManagementTemplate>), "`migratableTo`";
    "deviceStateSummary" DEVICE_STATE_SUMMARY, device_state_summary model -> Option<&super::SecurityBaselineStateSummary>, with_device_state_summary(super::SecurityBaselineStateSummary), "`deviceStateSummary`: `microsoft.graph.securityBaselineStateSummary`";
    "deviceStates" DEVICE_STATES, device_states models -> Option<&[super::SecurityBaselineDeviceState]>, with_device_states(Vec<super::SecurityBaselineDeviceState>), "`deviceStates`: `Collection(microsoft.graph.securityBaselineDeviceState)`";
    "categoryDeviceStateSummaries" CATEGORY_DEVICE_STATE_SUMMARIES, category_device_state_summaries models -> Option<&[super::SecurityBaselineCategoryStateSummary]>, with_category_device_state_summaries(Vec<super::SecurityBaselineCategoryStateSummary>), "`categoryDeviceStateSummaries`: `Collection(microsoft.graph.securityBaselineCategoryStateSummary)`";
}

crate::runtime::model! {
    /// Inherits from deviceappmanagementtask.
    ///
    /// [`microsoft.graph.securityConfigurationTask`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-securityconfigurationtask?view=graph-rest-beta), with the accessors of [`DeviceAppManagementTask`](super::DeviceAppManagementTask)
    SecurityConfigurationTask: super::DeviceAppManagementTask = "microsoft.graph.securityConfigurationTask";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "dueDateTime" DUE_DATE_TIME, with_due_date_time(OffsetDateTime), "`dueDateTime`";
    inherited "category" CATEGORY, with_category(super::DeviceAppManagementTaskCategory), "`category`";
    inherited "priority" PRIORITY, with_priority(super::DeviceAppManagementTaskPriority), "`priority`";
    inherited "creator" CREATOR, with_creator(String), "`creator`";
    inherited "creatorNotes" CREATOR_NOTES, with_creator_notes(String), "`creatorNotes`";
    inherited "assignedTo" ASSIGNED_TO, with_assigned_to(String), "`assignedTo`";
    inherited "status" STATUS, with_status(super::DeviceAppManagementTaskStatus), "`status`";
    "endpointSecurityPolicy" ENDPOINT_SECURITY_POLICY, endpoint_security_policy enumeration -> Option<super::EndpointSecurityConfigurationType>, with_endpoint_security_policy(super::EndpointSecurityConfigurationType), "`endpointSecurityPolicy`: `microsoft.graph.endpointSecurityConfigurationType`" "Possible values are: unknown, antivirus, diskEncryption, firewall, endpointDetectionAndResponse, attackSurfaceReduction, accountProtection.";
    "applicablePlatform" APPLICABLE_PLATFORM, applicable_platform enumeration -> Option<super::EndpointSecurityConfigurationApplicablePlatform>, with_applicable_platform(super::EndpointSecurityConfigurationApplicablePlatform), "`applicablePlatform`: `microsoft.graph.endpointSecurityConfigurationApplicablePlatform`" "Possible values are: unknown, macOS, windows10AndLater, windows10AndWindowsServer.";
    "endpointSecurityPolicyProfile" ENDPOINT_SECURITY_POLICY_PROFILE, endpoint_security_policy_profile enumeration -> Option<super::EndpointSecurityConfigurationProfileType>, with_endpoint_security_policy_profile(super::EndpointSecurityConfigurationProfileType), "`endpointSecurityPolicyProfile`: `microsoft.graph.endpointSecurityConfigurationProfileType`" "Possible values are: unknown, antivirus, windowsSecurity, bitLocker, fileVault, firewall, firewallRules, endpointDetectionAndResponse, deviceControl, appAndBrowserIsolation, exploitProtection, webProtection, applicationControl, attackSurfaceReductionRules, accountProtection.";
    "insights" INSIGHTS, insights str -> Option<&str>, with_insights(String), "`insights`: `Edm.String`";
    "managedDeviceCount" MANAGED_DEVICE_COUNT, managed_device_count i32 -> Option<i32>, with_managed_device_count(i32), "`managedDeviceCount`: `Edm.Int32`";
    "intendedSettings" INTENDED_SETTINGS, intended_settings models -> Option<&[super::KeyValuePair]>, with_intended_settings(Vec<super::KeyValuePair>), "`intendedSettings`: `Collection(microsoft.graph.keyValuePair)`";
    "managedDevices" MANAGED_DEVICES, managed_devices models -> Option<&[super::VulnerableManagedDevice]>, with_managed_devices(Vec<super::VulnerableManagedDevice>), "`managedDevices`: `Collection(microsoft.graph.vulnerableManagedDevice)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceStartType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-servicestarttype?view=graph-rest-beta)
    ServiceStartType = "microsoft.graph.serviceStartType" {
        Manual = "manual",
        Automatic = "automatic",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.settingStateDeviceSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-settingstatedevicesummary?view=graph-rest-beta)
    SettingStateDeviceSummary = "microsoft.graph.settingStateDeviceSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "instancePath" INSTANCE_PATH, instance_path str -> Option<&str>, with_instance_path(String), "`instancePath`: `Edm.String`";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`";
    "notApplicableDeviceCount" NOT_APPLICABLE_DEVICE_COUNT, not_applicable_device_count i32 -> Option<i32>, with_not_applicable_device_count(i32), "`notApplicableDeviceCount`: `Edm.Int32`";
    "compliantDeviceCount" COMPLIANT_DEVICE_COUNT, compliant_device_count i32 -> Option<i32>, with_compliant_device_count(i32), "`compliantDeviceCount`: `Edm.Int32`";
    "remediatedDeviceCount" REMEDIATED_DEVICE_COUNT, remediated_device_count i32 -> Option<i32>, with_remediated_device_count(i32), "`remediatedDeviceCount`: `Edm.Int32`";
    "nonCompliantDeviceCount" NON_COMPLIANT_DEVICE_COUNT, non_compliant_device_count i32 -> Option<i32>, with_non_compliant_device_count(i32), "`nonCompliantDeviceCount`: `Edm.Int32`";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`";
    "conflictDeviceCount" CONFLICT_DEVICE_COUNT, conflict_device_count i32 -> Option<i32>, with_conflict_device_count(i32), "`conflictDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.sharedAppleDeviceUser`](https://learn.microsoft.com/graph/api/resources/intune-devices-sharedappledeviceuser?view=graph-rest-beta)
    SharedAppleDeviceUser = "microsoft.graph.sharedAppleDeviceUser";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "dataToSync" DATA_TO_SYNC, data_to_sync bool -> Option<bool>, with_data_to_sync(bool), "`dataToSync`: `Edm.Boolean`";
    "dataQuota" DATA_QUOTA, data_quota i64 -> Option<i64>, with_data_quota(i64), "`dataQuota`: `Edm.Int64`";
    "dataUsed" DATA_USED, data_used i64 -> Option<i64>, with_data_used(i64), "`dataUsed`: `Edm.Int64`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.sharedPCAccountDeletionPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcaccountdeletionpolicytype?view=graph-rest-beta)
    SharedPcAccountDeletionPolicyType = "microsoft.graph.sharedPCAccountDeletionPolicyType" {
        Immediate = "immediate",
        DiskSpaceThreshold = "diskSpaceThreshold",
        DiskSpaceThresholdOrInactiveThreshold = "diskSpaceThresholdOrInactiveThreshold",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.sharedPCAccountManagerPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcaccountmanagerpolicy?view=graph-rest-beta)
    SharedPcAccountManagerPolicy = "microsoft.graph.sharedPCAccountManagerPolicy";
    "accountDeletionPolicy" ACCOUNT_DELETION_POLICY, account_deletion_policy enumeration -> Option<super::SharedPcAccountDeletionPolicyType>, with_account_deletion_policy(super::SharedPcAccountDeletionPolicyType), "`accountDeletionPolicy`: `microsoft.graph.sharedPCAccountDeletionPolicyType`" "Possible values are: immediate, diskSpaceThreshold, diskSpaceThresholdOrInactiveThreshold.";
    "cacheAccountsAboveDiskFreePercentage" CACHE_ACCOUNTS_ABOVE_DISK_FREE_PERCENTAGE, cache_accounts_above_disk_free_percentage i32 -> Option<i32>, with_cache_accounts_above_disk_free_percentage(i32), "`cacheAccountsAboveDiskFreePercentage`: `Edm.Int32`";
    "inactiveThresholdDays" INACTIVE_THRESHOLD_DAYS, inactive_threshold_days i32 -> Option<i32>, with_inactive_threshold_days(i32), "`inactiveThresholdDays`: `Edm.Int32`";
    "removeAccountsBelowDiskFreePercentage" REMOVE_ACCOUNTS_BELOW_DISK_FREE_PERCENTAGE, remove_accounts_below_disk_free_percentage i32 -> Option<i32>, with_remove_accounts_below_disk_free_percentage(i32), "`removeAccountsBelowDiskFreePercentage`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.sharedPCAllowedAccountType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcallowedaccounttype?view=graph-rest-beta)
    SharedPcAllowedAccountType = "microsoft.graph.sharedPCAllowedAccountType" {
        NotConfigured = "notConfigured",
        Guest = "guest",
        Domain = "domain",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.sharedPCConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    SharedPcConfiguration: super::DeviceConfiguration = "microsoft.graph.sharedPCConfiguration";
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
    "accountManagerPolicy" ACCOUNT_MANAGER_POLICY, account_manager_policy model -> Option<&super::SharedPcAccountManagerPolicy>, with_account_manager_policy(super::SharedPcAccountManagerPolicy), "`accountManagerPolicy`: `microsoft.graph.sharedPCAccountManagerPolicy`";
    "allowedAccounts" ALLOWED_ACCOUNTS, allowed_accounts enumeration -> Option<super::SharedPcAllowedAccountType>, with_allowed_accounts(super::SharedPcAllowedAccountType), "`allowedAccounts`: `microsoft.graph.sharedPCAllowedAccountType`" "Possible values are: notConfigured, guest, domain.";
    "localStorage" LOCAL_STORAGE, local_storage enumeration -> Option<super::Enablement>, with_local_storage(super::Enablement), "`localStorage`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "allowLocalStorage" ALLOW_LOCAL_STORAGE, allow_local_storage bool -> Option<bool>, with_allow_local_storage(bool), "`allowLocalStorage`: `Edm.Boolean`";
    "setAccountManager" SET_ACCOUNT_MANAGER, set_account_manager enumeration -> Option<super::Enablement>, with_set_account_manager(super::Enablement), "`setAccountManager`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "disableAccountManager" DISABLE_ACCOUNT_MANAGER, disable_account_manager bool -> Option<bool>, with_disable_account_manager(bool), "`disableAccountManager`: `Edm.Boolean`";
    "setEduPolicies" SET_EDU_POLICIES, set_edu_policies enumeration -> Option<super::Enablement>, with_set_edu_policies(super::Enablement), "`setEduPolicies`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "disableEduPolicies" DISABLE_EDU_POLICIES, disable_edu_policies bool -> Option<bool>, with_disable_edu_policies(bool), "`disableEduPolicies`: `Edm.Boolean`";
    "setPowerPolicies" SET_POWER_POLICIES, set_power_policies enumeration -> Option<super::Enablement>, with_set_power_policies(super::Enablement), "`setPowerPolicies`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "disablePowerPolicies" DISABLE_POWER_POLICIES, disable_power_policies bool -> Option<bool>, with_disable_power_policies(bool), "`disablePowerPolicies`: `Edm.Boolean`";
    "signInOnResume" SIGN_IN_ON_RESUME, sign_in_on_resume enumeration -> Option<super::Enablement>, with_sign_in_on_resume(super::Enablement), "`signInOnResume`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "disableSignInOnResume" DISABLE_SIGN_IN_ON_RESUME, disable_sign_in_on_resume bool -> Option<bool>, with_disable_sign_in_on_resume(bool), "`disableSignInOnResume`: `Edm.Boolean`";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`";
    "idleTimeBeforeSleepInSeconds" IDLE_TIME_BEFORE_SLEEP_IN_SECONDS, idle_time_before_sleep_in_seconds i32 -> Option<i32>, with_idle_time_before_sleep_in_seconds(i32), "`idleTimeBeforeSleepInSeconds`: `Edm.Int32`";
    "kioskAppDisplayName" KIOSK_APP_DISPLAY_NAME, kiosk_app_display_name str -> Option<&str>, with_kiosk_app_display_name(String), "`kioskAppDisplayName`: `Edm.String`";
    "kioskAppUserModelId" KIOSK_APP_USER_MODEL_ID, kiosk_app_user_model_id str -> Option<&str>, with_kiosk_app_user_model_id(String), "`kioskAppUserModelId`: `Edm.String`";
    "maintenanceStartTime" MAINTENANCE_START_TIME, maintenance_start_time time_of_day -> Parsed<Time>, with_maintenance_start_time(Time), "`maintenanceStartTime`: `Edm.TimeOfDay`";
    "fastFirstSignIn" FAST_FIRST_SIGN_IN, fast_first_sign_in enumeration -> Option<super::Enablement>, with_fast_first_sign_in(super::Enablement), "`fastFirstSignIn`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
}

crate::runtime::model! {
    /// [`microsoft.graph.sideLoadingKey`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-sideloadingkey?view=graph-rest-beta)
    SideLoadingKey = "microsoft.graph.sideLoadingKey";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "totalActivation" TOTAL_ACTIVATION, total_activation i32 -> Option<i32>, with_total_activation(i32), "`totalActivation`: `Edm.Int32`";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time str -> Option<&str>, with_last_updated_date_time(String), "`lastUpdatedDateTime`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.signInAssistantOptions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-signinassistantoptions?view=graph-rest-beta)
    SignInAssistantOptions = "microsoft.graph.signInAssistantOptions" {
        NotConfigured = "notConfigured",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.singleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-singlesignonextension?view=graph-rest-beta)
    SingleSignOnExtension = "microsoft.graph.singleSignOnExtension" {
        "microsoft.graph.credentialSingleSignOnExtension",
        "microsoft.graph.iosAzureAdSingleSignOnExtension",
        "microsoft.graph.iosCredentialSingleSignOnExtension",
        "microsoft.graph.iosKerberosSingleSignOnExtension",
        "microsoft.graph.iosRedirectSingleSignOnExtension",
        "microsoft.graph.iosSingleSignOnExtension",
        "microsoft.graph.kerberosSingleSignOnExtension",
        "microsoft.graph.macOSAzureAdSingleSignOnExtension",
        "microsoft.graph.macOSCredentialSingleSignOnExtension",
        "microsoft.graph.macOSKerberosSingleSignOnExtension",
        "microsoft.graph.macOSRedirectSingleSignOnExtension",
        "microsoft.graph.macOSSingleSignOnExtension",
        "microsoft.graph.redirectSingleSignOnExtension",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.siteSecurityLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sitesecuritylevel?view=graph-rest-beta)
    SiteSecurityLevel = "microsoft.graph.siteSecurityLevel" {
        UserDefined = "userDefined",
        Low = "low",
        MediumLow = "mediumLow",
        Medium = "medium",
        MediumHigh = "mediumHigh",
        High = "high",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.softwareUpdateStatusSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-softwareupdatestatussummary?view=graph-rest-beta)
    SoftwareUpdateStatusSummary = "microsoft.graph.softwareUpdateStatusSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "compliantDeviceCount" COMPLIANT_DEVICE_COUNT, compliant_device_count i32 -> Option<i32>, with_compliant_device_count(i32), "`compliantDeviceCount`: `Edm.Int32`";
    "nonCompliantDeviceCount" NON_COMPLIANT_DEVICE_COUNT, non_compliant_device_count i32 -> Option<i32>, with_non_compliant_device_count(i32), "`nonCompliantDeviceCount`: `Edm.Int32`";
    "remediatedDeviceCount" REMEDIATED_DEVICE_COUNT, remediated_device_count i32 -> Option<i32>, with_remediated_device_count(i32), "`remediatedDeviceCount`: `Edm.Int32`";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`";
    "conflictDeviceCount" CONFLICT_DEVICE_COUNT, conflict_device_count i32 -> Option<i32>, with_conflict_device_count(i32), "`conflictDeviceCount`: `Edm.Int32`";
    "notApplicableDeviceCount" NOT_APPLICABLE_DEVICE_COUNT, not_applicable_device_count i32 -> Option<i32>, with_not_applicable_device_count(i32), "`notApplicableDeviceCount`: `Edm.Int32`";
    "compliantUserCount" COMPLIANT_USER_COUNT, compliant_user_count i32 -> Option<i32>, with_compliant_user_count(i32), "`compliantUserCount`: `Edm.Int32`";
    "nonCompliantUserCount" NON_COMPLIANT_USER_COUNT, non_compliant_user_count i32 -> Option<i32>, with_non_compliant_user_count(i32), "`nonCompliantUserCount`: `Edm.Int32`";
    "remediatedUserCount" REMEDIATED_USER_COUNT, remediated_user_count i32 -> Option<i32>, with_remediated_user_count(i32), "`remediatedUserCount`: `Edm.Int32`";
    "errorUserCount" ERROR_USER_COUNT, error_user_count i32 -> Option<i32>, with_error_user_count(i32), "`errorUserCount`: `Edm.Int32`";
    "unknownUserCount" UNKNOWN_USER_COUNT, unknown_user_count i32 -> Option<i32>, with_unknown_user_count(i32), "`unknownUserCount`: `Edm.Int32`";
    "conflictUserCount" CONFLICT_USER_COUNT, conflict_user_count i32 -> Option<i32>, with_conflict_user_count(i32), "`conflictUserCount`: `Edm.Int32`";
    "notApplicableUserCount" NOT_APPLICABLE_USER_COUNT, not_applicable_user_count i32 -> Option<i32>, with_not_applicable_user_count(i32), "`notApplicableUserCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.specifiedCaptiveNetworkPlugins`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-specifiedcaptivenetworkplugins?view=graph-rest-beta)
    SpecifiedCaptiveNetworkPlugins = "microsoft.graph.specifiedCaptiveNetworkPlugins";
    "allowedBundleIdentifiers" ALLOWED_BUNDLE_IDENTIFIERS, allowed_bundle_identifiers strs -> Option<Vec<&str>>, with_allowed_bundle_identifiers(Vec<String>), "`allowedBundleIdentifiers`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.stateManagementSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-statemanagementsetting?view=graph-rest-beta)
    StateManagementSetting = "microsoft.graph.stateManagementSetting" {
        NotConfigured = "notConfigured",
        Blocked = "blocked",
        Allowed = "allowed",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectAlternativeNameType`](https://learn.microsoft.com/graph/api/resources/intune-shared-subjectalternativenametype?view=graph-rest-beta)
    SubjectAlternativeNameType = "microsoft.graph.subjectAlternativeNameType" {
        None = "none",
        EmailAddress = "emailAddress",
        UserPrincipalName = "userPrincipalName",
        CustomAzureAdAttribute = "customAzureADAttribute",
        DomainNameService = "domainNameService",
        UniversalResourceIdentifier = "universalResourceIdentifier",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectNameFormat`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-subjectnameformat?view=graph-rest-beta)
    SubjectNameFormat = "microsoft.graph.subjectNameFormat" {
        CommonName = "commonName",
        CommonNameIncludingEmail = "commonNameIncludingEmail",
        CommonNameAsEmail = "commonNameAsEmail",
        Custom = "custom",
        CommonNameAsImei = "commonNameAsIMEI",
        CommonNameAsSerialNumber = "commonNameAsSerialNumber",
        CommonNameAsAadDeviceId = "commonNameAsAadDeviceId",
        CommonNameAsIntuneDeviceId = "commonNameAsIntuneDeviceId",
        CommonNameAsDurableDeviceId = "commonNameAsDurableDeviceId",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.suggestedEnrollmentLimit`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-suggestedenrollmentlimit?view=graph-rest-beta)
    SuggestedEnrollmentLimit = "microsoft.graph.suggestedEnrollmentLimit";
    "suggestedDailyLimit" SUGGESTED_DAILY_LIMIT, suggested_daily_limit i32 -> Option<i32>, with_suggested_daily_limit(i32), "`suggestedDailyLimit`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.symantecCodeSigningCertificate`](https://learn.microsoft.com/graph/api/resources/intune-apps-symanteccodesigningcertificate?view=graph-rest-beta)
    SymantecCodeSigningCertificate = "microsoft.graph.symantecCodeSigningCertificate";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "content" CONTENT, content binary -> Parsed<Bytes>, with_content(Bytes), "`content`: `Edm.Binary`";
    "status" STATUS, status enumeration -> Option<super::CertificateStatus>, with_status(super::CertificateStatus), "`status`: `microsoft.graph.certificateStatus`" "Possible values are: notProvisioned, provisioned.";
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`";
    "subjectName" SUBJECT_NAME, subject_name str -> Option<&str>, with_subject_name(String), "`subjectName`: `Edm.String`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "issuerName" ISSUER_NAME, issuer_name str -> Option<&str>, with_issuer_name(String), "`issuerName`: `Edm.String`";
    "issuer" ISSUER, issuer str -> Option<&str>, with_issuer(String), "`issuer`: `Edm.String`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "uploadDateTime" UPLOAD_DATE_TIME, upload_date_time date_time -> Parsed<OffsetDateTime>, with_upload_date_time(OffsetDateTime), "`uploadDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from managedAppConfiguration.
    ///
    /// [`microsoft.graph.targetedManagedAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-shared-targetedmanagedappconfiguration?view=graph-rest-beta), with the accessors of [`ManagedAppConfiguration`](super::ManagedAppConfiguration)
    TargetedManagedAppConfiguration: super::ManagedAppConfiguration, super::ManagedAppPolicy = "microsoft.graph.targetedManagedAppConfiguration";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "customSettings" CUSTOM_SETTINGS, with_custom_settings(Vec<super::KeyValuePair>), "`customSettings`";
    "deployedAppCount" DEPLOYED_APP_COUNT, deployed_app_count i32 -> Option<i32>, with_deployed_app_count(i32), "`deployedAppCount`: `Edm.Int32`";
    "isAssigned" IS_ASSIGNED, is_assigned bool -> Option<bool>, with_is_assigned(bool), "`isAssigned`: `Edm.Boolean`";
    "apps" APPS, apps models -> Option<&[super::ManagedMobileApp]>, with_apps(Vec<super::ManagedMobileApp>), "`apps`: `Collection(microsoft.graph.managedMobileApp)`";
    "deploymentSummary" DEPLOYMENT_SUMMARY, deployment_summary model -> Option<&super::ManagedAppPolicyDeploymentSummary>, with_deployment_summary(super::ManagedAppPolicyDeploymentSummary), "`deploymentSummary`: `microsoft.graph.managedAppPolicyDeploymentSummary`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::TargetedManagedAppPolicyAssignment]>, with_assignments(Vec<super::TargetedManagedAppPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`";
}

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.targetedManagedAppConfigurationPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-targetedmanagedappconfigurationpolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    TargetedManagedAppConfigurationPolicySetItem: super::PolicySetItem = "microsoft.graph.targetedManagedAppConfigurationPolicySetItem";
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
    /// [`microsoft.graph.targetedManagedAppGroupType`](https://learn.microsoft.com/graph/api/resources/intune-mam-targetedmanagedappgrouptype?view=graph-rest-beta)
    TargetedManagedAppGroupType = "microsoft.graph.targetedManagedAppGroupType" {
        SelectedPublicApps = "selectedPublicApps",
        AllCoreMicrosoftApps = "allCoreMicrosoftApps",
        AllMicrosoftApps = "allMicrosoftApps",
        AllApps = "allApps",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.targetedManagedAppPolicyAssignment`](https://learn.microsoft.com/graph/api/resources/intune-mam-targetedmanagedapppolicyassignment?view=graph-rest-beta)
    TargetedManagedAppPolicyAssignment = "microsoft.graph.targetedManagedAppPolicyAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "source" SOURCE, source enumeration -> Option<super::DeviceAndAppManagementAssignmentSource>, with_source(super::DeviceAndAppManagementAssignmentSource), "`source`: `microsoft.graph.deviceAndAppManagementAssignmentSource`" "Possible values are: direct, policySets.";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from managedAppProtection.
    ///
    /// [`microsoft.graph.targetedManagedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-targetedmanagedappprotection?view=graph-rest-beta), with the accessors of [`ManagedAppProtection`](super::ManagedAppProtection)
    TargetedManagedAppProtection: super::ManagedAppProtection, super::ManagedAppPolicy = "microsoft.graph.targetedManagedAppProtection" {
        "microsoft.graph.androidManagedAppProtection",
        "microsoft.graph.iosManagedAppProtection",
    };
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "periodOfflineBeforeAccessCheck" PERIOD_OFFLINE_BEFORE_ACCESS_CHECK, with_period_offline_before_access_check(Duration), "`periodOfflineBeforeAccessCheck`";
    inherited "periodOnlineBeforeAccessCheck" PERIOD_ONLINE_BEFORE_ACCESS_CHECK, with_period_online_before_access_check(Duration), "`periodOnlineBeforeAccessCheck`";
    inherited "allowedInboundDataTransferSources" ALLOWED_INBOUND_DATA_TRANSFER_SOURCES, with_allowed_inbound_data_transfer_sources(super::ManagedAppDataTransferLevel), "`allowedInboundDataTransferSources`";
    inherited "allowedOutboundDataTransferDestinations" ALLOWED_OUTBOUND_DATA_TRANSFER_DESTINATIONS, with_allowed_outbound_data_transfer_destinations(super::ManagedAppDataTransferLevel), "`allowedOutboundDataTransferDestinations`";
    inherited "organizationalCredentialsRequired" ORGANIZATIONAL_CREDENTIALS_REQUIRED, with_organizational_credentials_required(bool), "`organizationalCredentialsRequired`";
    inherited "allowedOutboundClipboardSharingLevel" ALLOWED_OUTBOUND_CLIPBOARD_SHARING_LEVEL, with_allowed_outbound_clipboard_sharing_level(super::ManagedAppClipboardSharingLevel), "`allowedOutboundClipboardSharingLevel`";
    inherited "dataBackupBlocked" DATA_BACKUP_BLOCKED, with_data_backup_blocked(bool), "`dataBackupBlocked`";
    inherited "deviceComplianceRequired" DEVICE_COMPLIANCE_REQUIRED, with_device_compliance_required(bool), "`deviceComplianceRequired`";
    inherited "managedBrowserToOpenLinksRequired" MANAGED_BROWSER_TO_OPEN_LINKS_REQUIRED, with_managed_browser_to_open_links_required(bool), "`managedBrowserToOpenLinksRequired`";
    inherited "saveAsBlocked" SAVE_AS_BLOCKED, with_save_as_blocked(bool), "`saveAsBlocked`";
    inherited "periodOfflineBeforeWipeIsEnforced" PERIOD_OFFLINE_BEFORE_WIPE_IS_ENFORCED, with_period_offline_before_wipe_is_enforced(Duration), "`periodOfflineBeforeWipeIsEnforced`";
    inherited "pinRequired" PIN_REQUIRED, with_pin_required(bool), "`pinRequired`";
    inherited "maximumPinRetries" MAXIMUM_PIN_RETRIES, with_maximum_pin_retries(i32), "`maximumPinRetries`";
    inherited "simplePinBlocked" SIMPLE_PIN_BLOCKED, with_simple_pin_blocked(bool), "`simplePinBlocked`";
    inherited "minimumPinLength" MINIMUM_PIN_LENGTH, with_minimum_pin_length(i32), "`minimumPinLength`";
    inherited "pinCharacterSet" PIN_CHARACTER_SET, with_pin_character_set(super::ManagedAppPinCharacterSet), "`pinCharacterSet`";
    inherited "periodBeforePinReset" PERIOD_BEFORE_PIN_RESET, with_period_before_pin_reset(Duration), "`periodBeforePinReset`";
    inherited "allowedDataStorageLocations" ALLOWED_DATA_STORAGE_LOCATIONS, with_allowed_data_storage_locations(Vec<super::ManagedAppDataStorageLocation>), "`allowedDataStorageLocations`";
    inherited "contactSyncBlocked" CONTACT_SYNC_BLOCKED, with_contact_sync_blocked(bool), "`contactSyncBlocked`";
    inherited "printBlocked" PRINT_BLOCKED, with_print_blocked(bool), "`printBlocked`";
    inherited "fingerprintBlocked" FINGERPRINT_BLOCKED, with_fingerprint_blocked(bool), "`fingerprintBlocked`";
    inherited "disableAppPinIfDevicePinIsSet" DISABLE_APP_PIN_IF_DEVICE_PIN_IS_SET, with_disable_app_pin_if_device_pin_is_set(bool), "`disableAppPinIfDevicePinIsSet`";
    inherited "maximumRequiredOsVersion" MAXIMUM_REQUIRED_OS_VERSION, with_maximum_required_os_version(String), "`maximumRequiredOsVersion`";
    inherited "maximumWarningOsVersion" MAXIMUM_WARNING_OS_VERSION, with_maximum_warning_os_version(String), "`maximumWarningOsVersion`";
    inherited "maximumWipeOsVersion" MAXIMUM_WIPE_OS_VERSION, with_maximum_wipe_os_version(String), "`maximumWipeOsVersion`";
    inherited "minimumRequiredOsVersion" MINIMUM_REQUIRED_OS_VERSION, with_minimum_required_os_version(String), "`minimumRequiredOsVersion`";
    inherited "minimumWarningOsVersion" MINIMUM_WARNING_OS_VERSION, with_minimum_warning_os_version(String), "`minimumWarningOsVersion`";
    inherited "minimumRequiredAppVersion" MINIMUM_REQUIRED_APP_VERSION, with_minimum_required_app_version(String), "`minimumRequiredAppVersion`";
    inherited "minimumWarningAppVersion" MINIMUM_WARNING_APP_VERSION, with_minimum_warning_app_version(String), "`minimumWarningAppVersion`";
    inherited "minimumWipeOsVersion" MINIMUM_WIPE_OS_VERSION, with_minimum_wipe_os_version(String), "`minimumWipeOsVersion`";
    inherited "minimumWipeAppVersion" MINIMUM_WIPE_APP_VERSION, with_minimum_wipe_app_version(String), "`minimumWipeAppVersion`";
    inherited "appActionIfDeviceComplianceRequired" APP_ACTION_IF_DEVICE_COMPLIANCE_REQUIRED, with_app_action_if_device_compliance_required(super::ManagedAppRemediationAction), "`appActionIfDeviceComplianceRequired`";
    inherited "appActionIfMaximumPinRetriesExceeded" APP_ACTION_IF_MAXIMUM_PIN_RETRIES_EXCEEDED, with_app_action_if_maximum_pin_retries_exceeded(super::ManagedAppRemediationAction), "`appActionIfMaximumPinRetriesExceeded`";
    inherited "pinRequiredInsteadOfBiometricTimeout" PIN_REQUIRED_INSTEAD_OF_BIOMETRIC_TIMEOUT, with_pin_required_instead_of_biometric_timeout(Duration), "`pinRequiredInsteadOfBiometricTimeout`";
    inherited "allowedOutboundClipboardSharingExceptionLength" ALLOWED_OUTBOUND_CLIPBOARD_SHARING_EXCEPTION_LENGTH, with_allowed_outbound_clipboard_sharing_exception_length(i32), "`allowedOutboundClipboardSharingExceptionLength`";
    inherited "notificationRestriction" NOTIFICATION_RESTRICTION, with_notification_restriction(super::ManagedAppNotificationRestriction), "`notificationRestriction`";
    inherited "previousPinBlockCount" PREVIOUS_PIN_BLOCK_COUNT, with_previous_pin_block_count(i32), "`previousPinBlockCount`";
    inherited "managedBrowser" MANAGED_BROWSER, with_managed_browser(super::ManagedBrowserType), "`managedBrowser`";
    inherited "maximumAllowedDeviceThreatLevel" MAXIMUM_ALLOWED_DEVICE_THREAT_LEVEL, with_maximum_allowed_device_threat_level(super::ManagedAppDeviceThreatLevel), "`maximumAllowedDeviceThreatLevel`";
    inherited "mobileThreatDefenseRemediationAction" MOBILE_THREAT_DEFENSE_REMEDIATION_ACTION, with_mobile_threat_defense_remediation_action(super::ManagedAppRemediationAction), "`mobileThreatDefenseRemediationAction`";
    inherited "blockDataIngestionIntoOrganizationDocuments" BLOCK_DATA_INGESTION_INTO_ORGANIZATION_DOCUMENTS, with_block_data_ingestion_into_organization_documents(bool), "`blockDataIngestionIntoOrganizationDocuments`";
    inherited "allowedDataIngestionLocations" ALLOWED_DATA_INGESTION_LOCATIONS, with_allowed_data_ingestion_locations(Vec<super::ManagedAppDataIngestionLocation>), "`allowedDataIngestionLocations`";
    inherited "appActionIfUnableToAuthenticateUser" APP_ACTION_IF_UNABLE_TO_AUTHENTICATE_USER, with_app_action_if_unable_to_authenticate_user(super::ManagedAppRemediationAction), "`appActionIfUnableToAuthenticateUser`";
    inherited "dialerRestrictionLevel" DIALER_RESTRICTION_LEVEL, with_dialer_restriction_level(super::ManagedAppPhoneNumberRedirectLevel), "`dialerRestrictionLevel`";
    inherited "gracePeriodToBlockAppsDuringOffClockHours" GRACE_PERIOD_TO_BLOCK_APPS_DURING_OFF_CLOCK_HOURS, with_grace_period_to_block_apps_during_off_clock_hours(Duration), "`gracePeriodToBlockAppsDuringOffClockHours`";
    "isAssigned" IS_ASSIGNED, is_assigned bool -> Option<bool>, with_is_assigned(bool), "`isAssigned`: `Edm.Boolean`";
    "targetedAppManagementLevels" TARGETED_APP_MANAGEMENT_LEVELS, targeted_app_management_levels flags -> Option<Flags<super::AppManagementLevel>>, with_targeted_app_management_levels(Flags<super::AppManagementLevel>), "`targetedAppManagementLevels`: `microsoft.graph.appManagementLevel`" "Possible values are: unspecified, unmanaged, mdm, androidEnterprise, androidEnterpriseDedicatedDevicesWithAzureAdSharedMode, androidOpenSourceProjectUserAssociated, androidOpenSourceProjectUserless.";
    "appGroupType" APP_GROUP_TYPE, app_group_type flags -> Option<Flags<super::TargetedManagedAppGroupType>>, with_app_group_type(Flags<super::TargetedManagedAppGroupType>), "`appGroupType`: `microsoft.graph.targetedManagedAppGroupType`" "Possible values are: selectedPublicApps, allCoreMicrosoftApps, allMicrosoftApps, allApps.";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::TargetedManagedAppPolicyAssignment]>, with_assignments(Vec<super::TargetedManagedAppPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.telecomExpenseManagementPartner`](https://learn.microsoft.com/graph/api/resources/intune-tem-telecomexpensemanagementpartner?view=graph-rest-beta)
    TelecomExpenseManagementPartner = "microsoft.graph.telecomExpenseManagementPartner";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "appAuthorized" APP_AUTHORIZED, app_authorized bool -> Option<bool>, with_app_authorized(bool), "`appAuthorized`: `Edm.Boolean`";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`";
    "lastConnectionDateTime" LAST_CONNECTION_DATE_TIME, last_connection_date_time date_time -> Parsed<OffsetDateTime>, with_last_connection_date_time(OffsetDateTime), "`lastConnectionDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.tenantAttachRBAC`](https://learn.microsoft.com/graph/api/resources/intune-devices-tenantattachrbac?view=graph-rest-beta)
    TenantAttachRbac = "microsoft.graph.tenantAttachRBAC";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.tenantAttachRBACState`](https://learn.microsoft.com/graph/api/resources/intune-devices-tenantattachrbacstate?view=graph-rest-beta)
    TenantAttachRbacState = "microsoft.graph.tenantAttachRBACState";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.termsAndConditions`](https://learn.microsoft.com/graph/api/resources/intune-companyterms-termsandconditions?view=graph-rest-beta)
    TermsAndConditions = "microsoft.graph.termsAndConditions";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "bodyText" BODY_TEXT, body_text str -> Option<&str>, with_body_text(String), "`bodyText`: `Edm.String`";
    "acceptanceStatement" ACCEPTANCE_STATEMENT, acceptance_statement str -> Option<&str>, with_acceptance_statement(String), "`acceptanceStatement`: `Edm.String`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "groupAssignments" GROUP_ASSIGNMENTS, group_assignments models -> Option<&[super::TermsAndConditionsGroupAssignment]>, with_group_assignments(Vec<super::TermsAndConditionsGroupAssignment>), "`groupAssignments`: `Collection(microsoft.graph.termsAndConditionsGroupAssignment)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::TermsAndConditionsAssignment]>, with_assignments(Vec<super::TermsAndConditionsAssignment>), "`assignments`: `Collection(microsoft.graph.termsAndConditionsAssignment)`";
    "acceptanceStatuses" ACCEPTANCE_STATUSES, acceptance_statuses models -> Option<&[super::TermsAndConditionsAcceptanceStatus]>, with_acceptance_statuses(Vec<super::TermsAndConditionsAcceptanceStatus>), "`acceptanceStatuses`: `Collection(microsoft.graph.termsAndConditionsAcceptanceStatus)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.termsAndConditionsAcceptanceStatus`](https://learn.microsoft.com/graph/api/resources/intune-companyterms-termsandconditionsacceptancestatus?view=graph-rest-beta)
    TermsAndConditionsAcceptanceStatus = "microsoft.graph.termsAndConditionsAcceptanceStatus";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "acceptedVersion" ACCEPTED_VERSION, accepted_version i32 -> Option<i32>, with_accepted_version(i32), "`acceptedVersion`: `Edm.Int32`";
    "acceptedDateTime" ACCEPTED_DATE_TIME, accepted_date_time date_time -> Parsed<OffsetDateTime>, with_accepted_date_time(OffsetDateTime), "`acceptedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "termsAndConditions" TERMS_AND_CONDITIONS, terms_and_conditions model -> Option<&super::TermsAndConditions>, with_terms_and_conditions(super::TermsAndConditions), "`termsAndConditions`: `microsoft.graph.termsAndConditions`";
}

crate::runtime::model! {
    /// [`microsoft.graph.termsAndConditionsAssignment`](https://learn.microsoft.com/graph/api/resources/intune-companyterms-termsandconditionsassignment?view=graph-rest-beta)
    TermsAndConditionsAssignment = "microsoft.graph.termsAndConditionsAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.termsAndConditionsGroupAssignment`](https://learn.microsoft.com/graph/api/resources/intune-companyterms-termsandconditionsgroupassignment?view=graph-rest-beta)
    TermsAndConditionsGroupAssignment = "microsoft.graph.termsAndConditionsGroupAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "targetGroupId" TARGET_GROUP_ID, target_group_id str -> Option<&str>, with_target_group_id(String), "`targetGroupId`: `Edm.String`";
    "termsAndConditions" TERMS_AND_CONDITIONS, terms_and_conditions model -> Option<&super::TermsAndConditions>, with_terms_and_conditions(super::TermsAndConditions), "`termsAndConditions`: `microsoft.graph.termsAndConditions`";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeSeriesParameter`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-timeseriesparameter?view=graph-rest-beta)
    TimeSeriesParameter = "microsoft.graph.timeSeriesParameter";
    "metricName" METRIC_NAME, metric_name str -> Option<&str>, with_metric_name(String), "`metricName`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`" "Optional.";
}
