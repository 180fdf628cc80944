// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.ndesConnector`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ndesconnector?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    NdesConnector: super::Entity = "microsoft.graph.ndesConnector";
    inherited "id" ID, with_id(String), "`id`";
    "lastConnectionDateTime" LAST_CONNECTION_DATE_TIME, last_connection_date_time date_time -> Parsed<OffsetDateTime>, with_last_connection_date_time(OffsetDateTime), "`lastConnectionDateTime`: `Edm.DateTimeOffset`";
    "state" STATE, state enumeration -> Option<super::NdesConnectorState>, with_state(super::NdesConnectorState), "`state`: `microsoft.graph.ndesConnectorState`" "Possible values are: none, active, inactive.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "connectorVersion" CONNECTOR_VERSION, connector_version str -> Option<&str>, with_connector_version(String), "`connectorVersion`: `Edm.String`, metadata";
    "enrolledDateTime" ENROLLED_DATE_TIME, enrolled_date_time date_time -> Parsed<OffsetDateTime>, with_enrolled_date_time(OffsetDateTime), "`enrolledDateTime`: `Edm.DateTimeOffset`, metadata";
    "healthChecks" HEALTH_CHECKS, health_checks models -> Option<&[super::ConnectorHealthCheck]>, with_health_checks(Vec<super::ConnectorHealthCheck>), "`healthChecks`: `Collection(microsoft.graph.connectorHealthCheck)`, metadata";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<super::NdesConnectorHealthStatus>, with_health_status(super::NdesConnectorHealthStatus), "`healthStatus`: `microsoft.graph.ndesConnectorHealthStatus`, metadata";
    "machineName" MACHINE_NAME, machine_name str -> Option<&str>, with_machine_name(String), "`machineName`: `Edm.String`, metadata";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.ndesConnectorHealthStatus`, metadata
    NdesConnectorHealthStatus = "microsoft.graph.ndesConnectorHealthStatus" {
        Unknown = "unknown",
        NoActionRequired = "noActionRequired",
        AttentionRequired = "attentionRequired",
        ActionRequired = "actionRequired",
        Disconnected = "disconnected",
        UnknownFutureValue = "unknownFutureValue",
    }
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
    /// [`microsoft.graph.networkIPv4ConfigurationManagementCondition`](https://learn.microsoft.com/graph/api/resources/intune-fencing-networkipv4configurationmanagementcondition?view=graph-rest-beta), not in the metadata, with the accessors of [`NetworkManagementCondition`](super::NetworkManagementCondition)
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
    /// [`microsoft.graph.networkIPv6ConfigurationManagementCondition`](https://learn.microsoft.com/graph/api/resources/intune-fencing-networkipv6configurationmanagementcondition?view=graph-rest-beta), not in the metadata, with the accessors of [`NetworkManagementCondition`](super::NetworkManagementCondition)
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
    /// [`microsoft.graph.networkManagementCondition`](https://learn.microsoft.com/graph/api/resources/intune-fencing-networkmanagementcondition?view=graph-rest-beta), not in the metadata, with the accessors of [`ManagementCondition`](super::ManagementCondition)
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
    /// [`microsoft.graph.notificationMessageTemplate`](https://learn.microsoft.com/graph/api/resources/intune-notification-notificationmessagetemplate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    NotificationMessageTemplate: super::Entity = "microsoft.graph.notificationMessageTemplate";
    inherited "id" ID, with_id(String), "`id`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "defaultLocale" DEFAULT_LOCALE, default_locale str -> Option<&str>, with_default_locale(String), "`defaultLocale`: `Edm.String`";
    "brandingOptions" BRANDING_OPTIONS, branding_options flags -> Option<Flags<super::NotificationTemplateBrandingOptions>>, with_branding_options(Flags<super::NotificationTemplateBrandingOptions>), "`brandingOptions`: `microsoft.graph.notificationTemplateBrandingOptions`" "Possible values are: none, includeCompanyLogo, includeCompanyName, includeContactInformation, includeCompanyPortalLink, includeDeviceDetails.";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
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
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.numberRange`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-numberrange?view=graph-rest-beta)
    NumberRange = "microsoft.graph.numberRange";
    "lowerNumber" LOWER_NUMBER, lower_number i32 -> Option<i32>, with_lower_number(i32), "`lowerNumber`: `Edm.Int32`";
    "upperNumber" UPPER_NUMBER, upper_number i32 -> Option<i32>, with_upper_number(i32), "`upperNumber`: `Edm.Int32`";
}
