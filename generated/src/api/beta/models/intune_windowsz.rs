// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::OffsetDateTime;

crate::runtime::model! {
    /// `microsoft.graph.windowsZtdnsConfiguration`, metadata, with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsZtdnsConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsZtdnsConfiguration";
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
    "auditModeEnabled" AUDIT_MODE_ENABLED, audit_mode_enabled bool -> Option<bool>, with_audit_mode_enabled(bool), "`auditModeEnabled`: `Edm.Boolean`, metadata";
    "exemptionRules" EXEMPTION_RULES, exemption_rules models -> Option<&[super::WindowsZtdnsExemptionRule]>, with_exemption_rules(Vec<super::WindowsZtdnsExemptionRule>), "`exemptionRules`: `Collection(microsoft.graph.windowsZtdnsExemptionRule)`, metadata";
    "extendedKeyUsagesForClientAuthentication" EXTENDED_KEY_USAGES_FOR_CLIENT_AUTHENTICATION, extended_key_usages_for_client_authentication models -> Option<&[super::ExtendedKeyUsage]>, with_extended_key_usages_for_client_authentication(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsagesForClientAuthentication`: `Collection(microsoft.graph.extendedKeyUsage)`, metadata";
    "hostsFileResolutionEnabled" HOSTS_FILE_RESOLUTION_ENABLED, hosts_file_resolution_enabled bool -> Option<bool>, with_hosts_file_resolution_enabled(bool), "`hostsFileResolutionEnabled`: `Edm.Boolean`, metadata";
    "loopbackDnsForwarderEnabled" LOOPBACK_DNS_FORWARDER_ENABLED, loopback_dns_forwarder_enabled bool -> Option<bool>, with_loopback_dns_forwarder_enabled(bool), "`loopbackDnsForwarderEnabled`: `Edm.Boolean`, metadata";
    "loopbackTrafficBlocked" LOOPBACK_TRAFFIC_BLOCKED, loopback_traffic_blocked bool -> Option<bool>, with_loopback_traffic_blocked(bool), "`loopbackTrafficBlocked`: `Edm.Boolean`, metadata";
    "maximumConnectionTimeInSeconds" MAXIMUM_CONNECTION_TIME_IN_SECONDS, maximum_connection_time_in_seconds i32 -> Option<i32>, with_maximum_connection_time_in_seconds(i32), "`maximumConnectionTimeInSeconds`: `Edm.Int32`, metadata";
    "secureDnsServers" SECURE_DNS_SERVERS, secure_dns_servers models -> Option<&[super::WindowsZtdnsSecureDnsServer]>, with_secure_dns_servers(Vec<super::WindowsZtdnsSecureDnsServer>), "`secureDnsServers`: `Collection(microsoft.graph.windowsZtdnsSecureDnsServer)`, metadata";
    "rootCertificatesForClientValidation" ROOT_CERTIFICATES_FOR_CLIENT_VALIDATION, root_certificates_for_client_validation models -> Option<&[super::Windows81TrustedRootCertificate]>, with_root_certificates_for_client_validation(Vec<super::Windows81TrustedRootCertificate>), "`rootCertificatesForClientValidation`: `Collection(microsoft.graph.windows81TrustedRootCertificate)`, metadata";
    "rootCertificatesForServerValidation" ROOT_CERTIFICATES_FOR_SERVER_VALIDATION, root_certificates_for_server_validation models -> Option<&[super::Windows81TrustedRootCertificate]>, with_root_certificates_for_server_validation(Vec<super::Windows81TrustedRootCertificate>), "`rootCertificatesForServerValidation`: `Collection(microsoft.graph.windows81TrustedRootCertificate)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsZtdnsExemptionRule`, metadata
    WindowsZtdnsExemptionRule = "microsoft.graph.windowsZtdnsExemptionRule";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "ipAddresses" IP_ADDRESSES, ip_addresses strs -> Option<Vec<&str>>, with_ip_addresses(Vec<String>), "`ipAddresses`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsZtdnsSecureDnsServer`, metadata
    WindowsZtdnsSecureDnsServer = "microsoft.graph.windowsZtdnsSecureDnsServer";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "dnsOverHttpsConfiguration" DNS_OVER_HTTPS_CONFIGURATION, dns_over_https_configuration model -> Option<&super::WindowsZtdnsSecureDnsServerDnsOverHttpsConfiguration>, with_dns_over_https_configuration(super::WindowsZtdnsSecureDnsServerDnsOverHttpsConfiguration), "`dnsOverHttpsConfiguration`: `microsoft.graph.windowsZtdnsSecureDnsServerDnsOverHttpsConfiguration`, metadata";
    "dnsOverTlsConfiguration" DNS_OVER_TLS_CONFIGURATION, dns_over_tls_configuration model -> Option<&super::WindowsZtdnsSecureDnsServerDnsOverTlsConfiguration>, with_dns_over_tls_configuration(super::WindowsZtdnsSecureDnsServerDnsOverTlsConfiguration), "`dnsOverTlsConfiguration`: `microsoft.graph.windowsZtdnsSecureDnsServerDnsOverTlsConfiguration`, metadata";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsZtdnsSecureDnsServerDnsOverHttpsConfiguration`, metadata
    WindowsZtdnsSecureDnsServerDnsOverHttpsConfiguration = "microsoft.graph.windowsZtdnsSecureDnsServerDnsOverHttpsConfiguration";
    "httpsPort" HTTPS_PORT, https_port i32 -> Option<i32>, with_https_port(i32), "`httpsPort`: `Edm.Int32`, metadata";
    "queryUrl" QUERY_URL, query_url str -> Option<&str>, with_query_url(String), "`queryUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsZtdnsSecureDnsServerDnsOverTlsConfiguration`, metadata
    WindowsZtdnsSecureDnsServerDnsOverTlsConfiguration = "microsoft.graph.windowsZtdnsSecureDnsServerDnsOverTlsConfiguration";
    "certificateSubjectName" CERTIFICATE_SUBJECT_NAME, certificate_subject_name str -> Option<&str>, with_certificate_subject_name(String), "`certificateSubjectName`: `Edm.String`, metadata";
    "tlsPort" TLS_PORT, tls_port i32 -> Option<i32>, with_tls_port(i32), "`tlsPort`: `Edm.Int32`, metadata";
}
