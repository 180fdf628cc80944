// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::OffsetDateTime;

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.windowsWebApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowswebapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
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
    "appUrl" APP_URL, app_url str -> Option<&str>, with_app_url(String), "`appUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsWifiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowswificonfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsWifiConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsWifiConfiguration" {
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
    WindowsWifiEnterpriseEapConfiguration: super::WindowsWifiConfiguration, super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsWifiEnterpriseEAPConfiguration";
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
    WindowsWiredNetworkConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsWiredNetworkConfiguration";
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
