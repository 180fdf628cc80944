// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// Inherits from managementConditionExpressionModel.
    ///
    /// [`microsoft.graph.variableManagementConditionExpression`](https://learn.microsoft.com/graph/api/resources/intune-fencing-variablemanagementconditionexpression?view=graph-rest-beta), not in the metadata, with the accessors of [`ManagementConditionExpressionModel`](super::ManagementConditionExpressionModel)
    VariableManagementConditionExpression: super::ManagementConditionExpressionModel, super::ManagementConditionExpression = "microsoft.graph.variableManagementConditionExpression";
    "managementConditionId" MANAGEMENT_CONDITION_ID, management_condition_id str -> Option<&str>, with_management_condition_id(String), "`managementConditionId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.virtualEndpoint`](https://learn.microsoft.com/graph/api/resources/virtualendpoint?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    VirtualEndpoint: super::Entity = "microsoft.graph.virtualEndpoint";
    inherited "id" ID, with_id(String), "`id`";
    "auditEvents" AUDIT_EVENTS, audit_events models -> Option<&[super::CloudPcAuditEvent]>, with_audit_events(Vec<super::CloudPcAuditEvent>), "`auditEvents`: `Collection(microsoft.graph.cloudPcAuditEvent)`";
    "cloudPCs" CLOUD_P_CS, cloud_p_cs models -> Option<&[super::CloudPc]>, with_cloud_p_cs(Vec<super::CloudPc>), "`cloudPCs`: `Collection(microsoft.graph.cloudPC)`";
    "deviceImages" DEVICE_IMAGES, device_images models -> Option<&[super::CloudPcDeviceImage]>, with_device_images(Vec<super::CloudPcDeviceImage>), "`deviceImages`: `Collection(microsoft.graph.cloudPcDeviceImage)`";
    "galleryImages" GALLERY_IMAGES, gallery_images models -> Option<&[super::CloudPcGalleryImage]>, with_gallery_images(Vec<super::CloudPcGalleryImage>), "`galleryImages`: `Collection(microsoft.graph.cloudPcGalleryImage)`";
    "onPremisesConnections" ON_PREMISES_CONNECTIONS, on_premises_connections models -> Option<&[super::CloudPcOnPremisesConnection]>, with_on_premises_connections(Vec<super::CloudPcOnPremisesConnection>), "`onPremisesConnections`: `Collection(microsoft.graph.cloudPcOnPremisesConnection)`";
    "organisationSettings" ORGANISATION_SETTINGS, organisation_settings model -> Option<&super::CloudPcOrganizationSettings>, with_organisation_settings(super::CloudPcOrganizationSettings), "`organisationSettings`: `microsoft.graph.cloudPcOrganizationSettings`, not in the metadata";
    "provisioningPolicies" PROVISIONING_POLICIES, provisioning_policies models -> Option<&[super::CloudPcProvisioningPolicy]>, with_provisioning_policies(Vec<super::CloudPcProvisioningPolicy>), "`provisioningPolicies`: `Collection(microsoft.graph.cloudPcProvisioningPolicy)`";
    "servicePlans" SERVICE_PLANS, service_plans models -> Option<&[super::CloudPcServicePlan]>, with_service_plans(Vec<super::CloudPcServicePlan>), "`servicePlans`: `Collection(microsoft.graph.cloudPcServicePlan)`";
    "snapshots" SNAPSHOTS, snapshots models -> Option<&[super::CloudPcSnapshot]>, with_snapshots(Vec<super::CloudPcSnapshot>), "`snapshots`: `Collection(microsoft.graph.cloudPcSnapshot)`";
    "supportedRegions" SUPPORTED_REGIONS, supported_regions models -> Option<&[super::CloudPcSupportedRegion]>, with_supported_regions(Vec<super::CloudPcSupportedRegion>), "`supportedRegions`: `Collection(microsoft.graph.cloudPcSupportedRegion)`";
    "userSettings" USER_SETTINGS, user_settings models -> Option<&[super::CloudPcUserSetting]>, with_user_settings(Vec<super::CloudPcUserSetting>), "`userSettings`: `Collection(microsoft.graph.cloudPcUserSetting)`";
    "bulkActions" BULK_ACTIONS, bulk_actions models -> Option<&[super::CloudPcBulkAction]>, with_bulk_actions(Vec<super::CloudPcBulkAction>), "`bulkActions`: `Collection(microsoft.graph.cloudPcBulkAction)`, metadata";
    "cloudApps" CLOUD_APPS, cloud_apps models -> Option<&[super::CloudPcCloudApp]>, with_cloud_apps(Vec<super::CloudPcCloudApp>), "`cloudApps`: `Collection(microsoft.graph.cloudPcCloudApp)`, metadata";
    "cloudPcPools" CLOUD_PC_POOLS, cloud_pc_pools models -> Option<&[super::CloudPcPool]>, with_cloud_pc_pools(Vec<super::CloudPcPool>), "`cloudPcPools`: `Collection(microsoft.graph.cloudPcPool)`, metadata";
    "crossCloudGovernmentOrganizationMapping" CROSS_CLOUD_GOVERNMENT_ORGANIZATION_MAPPING, cross_cloud_government_organization_mapping model -> Option<&super::CloudPcCrossCloudGovernmentOrganizationMapping>, with_cross_cloud_government_organization_mapping(super::CloudPcCrossCloudGovernmentOrganizationMapping), "`crossCloudGovernmentOrganizationMapping`: `microsoft.graph.cloudPcCrossCloudGovernmentOrganizationMapping`, metadata";
    "externalPartnerSettings" EXTERNAL_PARTNER_SETTINGS, external_partner_settings models -> Option<&[super::CloudPcExternalPartnerSetting]>, with_external_partner_settings(Vec<super::CloudPcExternalPartnerSetting>), "`externalPartnerSettings`: `Collection(microsoft.graph.cloudPcExternalPartnerSetting)`, metadata";
    "externalPartners" EXTERNAL_PARTNERS, external_partners models -> Option<&[super::CloudPcExternalPartner]>, with_external_partners(Vec<super::CloudPcExternalPartner>), "`externalPartners`: `Collection(microsoft.graph.cloudPcExternalPartner)`, metadata";
    "frontLineServicePlans" FRONT_LINE_SERVICE_PLANS, front_line_service_plans models -> Option<&[super::CloudPcFrontLineServicePlan]>, with_front_line_service_plans(Vec<super::CloudPcFrontLineServicePlan>), "`frontLineServicePlans`: `Collection(microsoft.graph.cloudPcFrontLineServicePlan)`, metadata";
    "managedLicenses" MANAGED_LICENSES, managed_licenses models -> Option<&[super::CloudPcManagedLicense]>, with_managed_licenses(Vec<super::CloudPcManagedLicense>), "`managedLicenses`: `Collection(microsoft.graph.cloudPcManagedLicense)`, metadata";
    "organizationSettings" ORGANIZATION_SETTINGS, organization_settings model -> Option<&super::CloudPcOrganizationSettings>, with_organization_settings(super::CloudPcOrganizationSettings), "`organizationSettings`: `microsoft.graph.cloudPcOrganizationSettings`, metadata";
    "report" REPORT, report model -> Option<&super::CloudPcReport>, with_report(super::CloudPcReport), "`report`: `microsoft.graph.cloudPcReport`, metadata";
    "reports" REPORTS, reports model -> Option<&super::CloudPcReports>, with_reports(super::CloudPcReports), "`reports`: `microsoft.graph.cloudPcReports`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.visibilitySetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-visibilitysetting?view=graph-rest-beta)
    VisibilitySetting = "microsoft.graph.visibilitySetting" {
        NotConfigured = "notConfigured",
        Hide = "hide",
        Show = "show",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnauthenticationmethod?view=graph-rest-beta)
    VpnAuthenticationMethod = "microsoft.graph.vpnAuthenticationMethod" {
        Certificate = "certificate",
        UsernameAndPassword = "usernameAndPassword",
        SharedSecret = "sharedSecret",
        DerivedCredential = "derivedCredential",
        AzureAd = "azureAD",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnClientAuthenticationType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnclientauthenticationtype?view=graph-rest-beta)
    VpnClientAuthenticationType = "microsoft.graph.vpnClientAuthenticationType" {
        UserAuthentication = "userAuthentication",
        DeviceAuthentication = "deviceAuthentication",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.vpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    VpnConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.vpnConfiguration" {
        "microsoft.graph.androidDeviceOwnerVpnConfiguration",
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
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::VpnAuthenticationMethod>, with_authentication_method(super::VpnAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.vpnAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, sharedSecret, derivedCredential, azureAD.";
    "connectionName" CONNECTION_NAME, connection_name str -> Option<&str>, with_connection_name(String), "`connectionName`: `Edm.String`";
    "role" ROLE, role str -> Option<&str>, with_role(String), "`role`: `Edm.String`";
    "realm" REALM, realm str -> Option<&str>, with_realm(String), "`realm`: `Edm.String`";
    "servers" SERVERS, servers models -> Option<&[super::VpnServer]>, with_servers(Vec<super::VpnServer>), "`servers`: `Collection(microsoft.graph.vpnServer)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnDeadPeerDetectionRate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpndeadpeerdetectionrate?view=graph-rest-beta)
    VpnDeadPeerDetectionRate = "microsoft.graph.vpnDeadPeerDetectionRate" {
        Medium = "medium",
        None = "none",
        Low = "low",
        High = "high",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.vpnDnsRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpndnsrule?view=graph-rest-beta)
    VpnDnsRule = "microsoft.graph.vpnDnsRule";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "servers" SERVERS, servers strs -> Option<Vec<&str>>, with_servers(Vec<String>), "`servers`: `Collection(Edm.String)`";
    "proxyServerUri" PROXY_SERVER_URI, proxy_server_uri str -> Option<&str>, with_proxy_server_uri(String), "`proxyServerUri`: `Edm.String`";
    "autoTrigger" AUTO_TRIGGER, auto_trigger bool -> Option<bool>, with_auto_trigger(bool), "`autoTrigger`: `Edm.Boolean`";
    "persistent" PERSISTENT, persistent bool -> Option<bool>, with_persistent(bool), "`persistent`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnEncryptionAlgorithmType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnencryptionalgorithmtype?view=graph-rest-beta)
    VpnEncryptionAlgorithmType = "microsoft.graph.vpnEncryptionAlgorithmType" {
        Aes256 = "aes256",
        Des = "des",
        TripleDes = "tripleDes",
        Aes128 = "aes128",
        Aes128Gcm = "aes128Gcm",
        Aes256Gcm = "aes256Gcm",
        Aes192 = "aes192",
        Aes192Gcm = "aes192Gcm",
        ChaCha20Poly1305 = "chaCha20Poly1305",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnIntegrityAlgorithmType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnintegrityalgorithmtype?view=graph-rest-beta)
    VpnIntegrityAlgorithmType = "microsoft.graph.vpnIntegrityAlgorithmType" {
        Sha2_256 = "sha2_256",
        Sha1_96 = "sha1_96",
        Sha1_160 = "sha1_160",
        Sha2_384 = "sha2_384",
        Sha2_512 = "sha2_512",
        Md5 = "md5",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnLocalIdentifier`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnlocalidentifier?view=graph-rest-beta)
    VpnLocalIdentifier = "microsoft.graph.vpnLocalIdentifier" {
        DeviceFqdn = "deviceFQDN",
        Empty = "empty",
        ClientCertificateSubjectName = "clientCertificateSubjectName",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.vpnOnDemandRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnondemandrule?view=graph-rest-beta)
    VpnOnDemandRule = "microsoft.graph.vpnOnDemandRule";
    "ssids" SSIDS, ssids strs -> Option<Vec<&str>>, with_ssids(Vec<String>), "`ssids`: `Collection(Edm.String)`";
    "dnsSearchDomains" DNS_SEARCH_DOMAINS, dns_search_domains strs -> Option<Vec<&str>>, with_dns_search_domains(Vec<String>), "`dnsSearchDomains`: `Collection(Edm.String)`";
    "probeUrl" PROBE_URL, probe_url str -> Option<&str>, with_probe_url(String), "`probeUrl`: `Edm.String`";
    "action" ACTION, action enumeration -> Option<super::VpnOnDemandRuleConnectionAction>, with_action(super::VpnOnDemandRuleConnectionAction), "`action`: `microsoft.graph.vpnOnDemandRuleConnectionAction`" "Possible values are: connect, evaluateConnection, ignore, disconnect.";
    "domainAction" DOMAIN_ACTION, domain_action enumeration -> Option<super::VpnOnDemandRuleConnectionDomainAction>, with_domain_action(super::VpnOnDemandRuleConnectionDomainAction), "`domainAction`: `microsoft.graph.vpnOnDemandRuleConnectionDomainAction`" "Possible values are: connectIfNeeded, neverConnect.";
    "domains" DOMAINS, domains strs -> Option<Vec<&str>>, with_domains(Vec<String>), "`domains`: `Collection(Edm.String)`";
    "probeRequiredUrl" PROBE_REQUIRED_URL, probe_required_url str -> Option<&str>, with_probe_required_url(String), "`probeRequiredUrl`: `Edm.String`";
    "dnsServerAddressMatch" DNS_SERVER_ADDRESS_MATCH, dns_server_address_match strs -> Option<Vec<&str>>, with_dns_server_address_match(Vec<String>), "`dnsServerAddressMatch`: `Collection(Edm.String)`, metadata";
    "interfaceTypeMatch" INTERFACE_TYPE_MATCH, interface_type_match enumeration -> Option<super::VpnOnDemandRuleInterfaceTypeMatch>, with_interface_type_match(super::VpnOnDemandRuleInterfaceTypeMatch), "`interfaceTypeMatch`: `microsoft.graph.vpnOnDemandRuleInterfaceTypeMatch`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnOnDemandRuleConnectionAction`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnondemandruleconnectionaction?view=graph-rest-beta)
    VpnOnDemandRuleConnectionAction = "microsoft.graph.vpnOnDemandRuleConnectionAction" {
        Connect = "connect",
        EvaluateConnection = "evaluateConnection",
        Ignore = "ignore",
        Disconnect = "disconnect",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnOnDemandRuleConnectionDomainAction`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnondemandruleconnectiondomainaction?view=graph-rest-beta)
    VpnOnDemandRuleConnectionDomainAction = "microsoft.graph.vpnOnDemandRuleConnectionDomainAction" {
        ConnectIfNeeded = "connectIfNeeded",
        NeverConnect = "neverConnect",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.vpnOnDemandRuleInterfaceTypeMatch`, metadata
    VpnOnDemandRuleInterfaceTypeMatch = "microsoft.graph.vpnOnDemandRuleInterfaceTypeMatch" {
        NotConfigured = "notConfigured",
        Ethernet = "ethernet",
        WiFi = "wiFi",
        Cellular = "cellular",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnProviderType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnprovidertype?view=graph-rest-beta)
    VpnProviderType = "microsoft.graph.vpnProviderType" {
        NotConfigured = "notConfigured",
        AppProxy = "appProxy",
        PacketTunnel = "packetTunnel",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.vpnProxyServer`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnproxyserver?view=graph-rest-beta)
    VpnProxyServer = "microsoft.graph.vpnProxyServer" {
        "microsoft.graph.windows10VpnProxyServer",
        "microsoft.graph.windows81VpnProxyServer",
    };
    "automaticConfigurationScriptUrl" AUTOMATIC_CONFIGURATION_SCRIPT_URL, automatic_configuration_script_url str -> Option<&str>, with_automatic_configuration_script_url(String), "`automaticConfigurationScriptUrl`: `Edm.String`";
    "address" ADDRESS, address str -> Option<&str>, with_address(String), "`address`: `Edm.String`";
    "port" PORT, port i32 -> Option<i32>, with_port(i32), "`port`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.vpnRoute`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnroute?view=graph-rest-beta)
    VpnRoute = "microsoft.graph.vpnRoute";
    "destinationPrefix" DESTINATION_PREFIX, destination_prefix str -> Option<&str>, with_destination_prefix(String), "`destinationPrefix`: `Edm.String`";
    "prefixSize" PREFIX_SIZE, prefix_size i32 -> Option<i32>, with_prefix_size(i32), "`prefixSize`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.vpnServer`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnserver?view=graph-rest-beta)
    VpnServer = "microsoft.graph.vpnServer";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "address" ADDRESS, address str -> Option<&str>, with_address(String), "`address`: `Edm.String`";
    "isDefaultServer" IS_DEFAULT_SERVER, is_default_server bool -> Option<bool>, with_is_default_server(bool), "`isDefaultServer`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnServerCertificateType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnservercertificatetype?view=graph-rest-beta)
    VpnServerCertificateType = "microsoft.graph.vpnServerCertificateType" {
        Rsa = "rsa",
        Ecdsa256 = "ecdsa256",
        Ecdsa384 = "ecdsa384",
        Ecdsa521 = "ecdsa521",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnServiceExceptionAction`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnserviceexceptionaction?view=graph-rest-beta)
    VpnServiceExceptionAction = "microsoft.graph.vpnServiceExceptionAction" {
        ForceTrafficViaVpn = "forceTrafficViaVPN",
        AllowTrafficOutside = "allowTrafficOutside",
        DropTraffic = "dropTraffic",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.vpnTrafficDirection`, metadata
    VpnTrafficDirection = "microsoft.graph.vpnTrafficDirection" {
        Outbound = "outbound",
        Inbound = "inbound",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.vpnTrafficRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpntrafficrule?view=graph-rest-beta)
    VpnTrafficRule = "microsoft.graph.vpnTrafficRule";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "protocols" PROTOCOLS, protocols i32 -> Option<i32>, with_protocols(i32), "`protocols`: `Edm.Int32`";
    "localPortRanges" LOCAL_PORT_RANGES, local_port_ranges models -> Option<&[super::NumberRange]>, with_local_port_ranges(Vec<super::NumberRange>), "`localPortRanges`: `Collection(microsoft.graph.numberRange)`";
    "remotePortRanges" REMOTE_PORT_RANGES, remote_port_ranges models -> Option<&[super::NumberRange]>, with_remote_port_ranges(Vec<super::NumberRange>), "`remotePortRanges`: `Collection(microsoft.graph.numberRange)`";
    "localAddressRanges" LOCAL_ADDRESS_RANGES, local_address_ranges models -> Option<&[super::Ipv4Range]>, with_local_address_ranges(Vec<super::Ipv4Range>), "`localAddressRanges`: `Collection(microsoft.graph.iPv4Range)`";
    "remoteAddressRanges" REMOTE_ADDRESS_RANGES, remote_address_ranges models -> Option<&[super::Ipv4Range]>, with_remote_address_ranges(Vec<super::Ipv4Range>), "`remoteAddressRanges`: `Collection(microsoft.graph.iPv4Range)`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "appType" APP_TYPE, app_type enumeration -> Option<super::VpnTrafficRuleAppType>, with_app_type(super::VpnTrafficRuleAppType), "`appType`: `microsoft.graph.vpnTrafficRuleAppType`" "Possible values are: none, desktop, universal.";
    "routingPolicyType" ROUTING_POLICY_TYPE, routing_policy_type enumeration -> Option<super::VpnTrafficRuleRoutingPolicyType>, with_routing_policy_type(super::VpnTrafficRuleRoutingPolicyType), "`routingPolicyType`: `microsoft.graph.vpnTrafficRuleRoutingPolicyType`" "Possible values are: none, splitTunnel, forceTunnel.";
    "claims" CLAIMS, claims str -> Option<&str>, with_claims(String), "`claims`: `Edm.String`";
    "vpnTrafficDirection" VPN_TRAFFIC_DIRECTION, vpn_traffic_direction enumeration -> Option<super::VpnTrafficDirection>, with_vpn_traffic_direction(super::VpnTrafficDirection), "`vpnTrafficDirection`: `microsoft.graph.vpnTrafficDirection`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnTrafficRuleAppType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpntrafficruleapptype?view=graph-rest-beta)
    VpnTrafficRuleAppType = "microsoft.graph.vpnTrafficRuleAppType" {
        None = "none",
        Desktop = "desktop",
        Universal = "universal",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnTrafficRuleRoutingPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpntrafficruleroutingpolicytype?view=graph-rest-beta)
    VpnTrafficRuleRoutingPolicyType = "microsoft.graph.vpnTrafficRuleRoutingPolicyType" {
        None = "none",
        SplitTunnel = "splitTunnel",
        ForceTunnel = "forceTunnel",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnTunnelConfigurationType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpntunnelconfigurationtype?view=graph-rest-beta)
    VpnTunnelConfigurationType = "microsoft.graph.vpnTunnelConfigurationType" {
        WifiAndCellular = "wifiAndCellular",
        Cellular = "cellular",
        Wifi = "wifi",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.vppLicensingType`](https://learn.microsoft.com/graph/api/resources/intune-apps-vpplicensingtype?view=graph-rest-beta)
    VppLicensingType = "microsoft.graph.vppLicensingType";
    "supportUserLicensing" SUPPORT_USER_LICENSING, support_user_licensing bool -> Option<bool>, with_support_user_licensing(bool), "`supportUserLicensing`: `Edm.Boolean`";
    "supportDeviceLicensing" SUPPORT_DEVICE_LICENSING, support_device_licensing bool -> Option<bool>, with_support_device_licensing(bool), "`supportDeviceLicensing`: `Edm.Boolean`";
    "supportsUserLicensing" SUPPORTS_USER_LICENSING, supports_user_licensing bool -> Option<bool>, with_supports_user_licensing(bool), "`supportsUserLicensing`: `Edm.Boolean`";
    "supportsDeviceLicensing" SUPPORTS_DEVICE_LICENSING, supports_device_licensing bool -> Option<bool>, with_supports_device_licensing(bool), "`supportsDeviceLicensing`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.vppToken`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptoken?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    VppToken: super::Entity = "microsoft.graph.vppToken";
    inherited "id" ID, with_id(String), "`id`";
    "organizationName" ORGANIZATION_NAME, organization_name str -> Option<&str>, with_organization_name(String), "`organizationName`: `Edm.String`";
    "vppTokenAccountType" VPP_TOKEN_ACCOUNT_TYPE, vpp_token_account_type enumeration -> Option<super::VppTokenAccountType>, with_vpp_token_account_type(super::VppTokenAccountType), "`vppTokenAccountType`: `microsoft.graph.vppTokenAccountType`" "Possible values are: business, education.";
    "appleId" APPLE_ID, apple_id str -> Option<&str>, with_apple_id(String), "`appleId`: `Edm.String`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
    "token" TOKEN, token str -> Option<&str>, with_token(String), "`token`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "state" STATE, state enumeration -> Option<super::VppTokenState>, with_state(super::VppTokenState), "`state`: `microsoft.graph.vppTokenState`" "Possible values are: unknown, valid, expired, invalid, assignedToExternalMDM.";
    "tokenActionResults" TOKEN_ACTION_RESULTS, token_action_results models -> Option<&[super::VppTokenActionResult]>, with_token_action_results(Vec<super::VppTokenActionResult>), "`tokenActionResults`: `Collection(microsoft.graph.vppTokenActionResult)`";
    "lastSyncStatus" LAST_SYNC_STATUS, last_sync_status enumeration -> Option<super::VppTokenSyncStatus>, with_last_sync_status(super::VppTokenSyncStatus), "`lastSyncStatus`: `microsoft.graph.vppTokenSyncStatus`" "Possible values are: none, inProgress, completed, failed.";
    "automaticallyUpdateApps" AUTOMATICALLY_UPDATE_APPS, automatically_update_apps bool -> Option<bool>, with_automatically_update_apps(bool), "`automaticallyUpdateApps`: `Edm.Boolean`";
    "countryOrRegion" COUNTRY_OR_REGION, country_or_region str -> Option<&str>, with_country_or_region(String), "`countryOrRegion`: `Edm.String`";
    "dataSharingConsentGranted" DATA_SHARING_CONSENT_GRANTED, data_sharing_consent_granted bool -> Option<bool>, with_data_sharing_consent_granted(bool), "`dataSharingConsentGranted`: `Edm.Boolean`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "locationName" LOCATION_NAME, location_name str -> Option<&str>, with_location_name(String), "`locationName`: `Edm.String`";
    "claimTokenManagementFromExternalMdm" CLAIM_TOKEN_MANAGEMENT_FROM_EXTERNAL_MDM, claim_token_management_from_external_mdm bool -> Option<bool>, with_claim_token_management_from_external_mdm(bool), "`claimTokenManagementFromExternalMdm`: `Edm.Boolean`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "appleDeviceAppDeliveryProtocolType" APPLE_DEVICE_APP_DELIVERY_PROTOCOL_TYPE, apple_device_app_delivery_protocol_type enumeration -> Option<super::AppleDeviceDeliveryProtocol>, with_apple_device_app_delivery_protocol_type(super::AppleDeviceDeliveryProtocol), "`appleDeviceAppDeliveryProtocolType`: `microsoft.graph.appleDeviceDeliveryProtocol`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vppTokenAccountType`](https://learn.microsoft.com/graph/api/resources/intune-shared-vpptokenaccounttype?view=graph-rest-beta)
    VppTokenAccountType = "microsoft.graph.vppTokenAccountType" {
        Business = "business",
        Education = "education",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vppTokenActionFailureReason`](https://learn.microsoft.com/graph/api/resources/intune-shared-vpptokenactionfailurereason?view=graph-rest-beta)
    VppTokenActionFailureReason = "microsoft.graph.vppTokenActionFailureReason" {
        None = "none",
        AppleFailure = "appleFailure",
        InternalError = "internalError",
        ExpiredVppToken = "expiredVppToken",
        ExpiredApplePushNotificationCertificate = "expiredApplePushNotificationCertificate",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.vppTokenActionResult`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptokenactionresult?view=graph-rest-beta)
    VppTokenActionResult = "microsoft.graph.vppTokenActionResult" {
        "microsoft.graph.vppTokenRevokeLicensesActionResult",
    };
    "actionName" ACTION_NAME, action_name str -> Option<&str>, with_action_name(String), "`actionName`: `Edm.String`";
    "actionState" ACTION_STATE, action_state enumeration -> Option<super::ActionState>, with_action_state(super::ActionState), "`actionState`: `microsoft.graph.actionState`" "Possible values are: none, pending, canceled, active, done, failed, notSupported.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.vppTokenLicenseSummary`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vppTokenLicenseSummary?view=graph-rest-beta)
    VppTokenLicenseSummary = "microsoft.graph.vppTokenLicenseSummary";
    "vppTokenId" VPP_TOKEN_ID, vpp_token_id str -> Option<&str>, with_vpp_token_id(String), "`vppTokenId`: `Edm.String`";
    "appleId" APPLE_ID, apple_id str -> Option<&str>, with_apple_id(String), "`appleId`: `Edm.String`";
    "organizationName" ORGANIZATION_NAME, organization_name str -> Option<&str>, with_organization_name(String), "`organizationName`: `Edm.String`";
    "availableLicenseCount" AVAILABLE_LICENSE_COUNT, available_license_count i32 -> Option<i32>, with_available_license_count(i32), "`availableLicenseCount`: `Edm.Int32`";
    "usedLicenseCount" USED_LICENSE_COUNT, used_license_count i32 -> Option<i32>, with_used_license_count(i32), "`usedLicenseCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from vpptokenactionresult.
    ///
    /// [`microsoft.graph.vppTokenRevokeLicensesActionResult`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptokenrevokelicensesactionresult?view=graph-rest-beta), with the accessors of [`VppTokenActionResult`](super::VppTokenActionResult)
    VppTokenRevokeLicensesActionResult: super::VppTokenActionResult = "microsoft.graph.vppTokenRevokeLicensesActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "totalLicensesCount" TOTAL_LICENSES_COUNT, total_licenses_count i32 -> Option<i32>, with_total_licenses_count(i32), "`totalLicensesCount`: `Edm.Int32`";
    "failedLicensesCount" FAILED_LICENSES_COUNT, failed_licenses_count i32 -> Option<i32>, with_failed_licenses_count(i32), "`failedLicensesCount`: `Edm.Int32`";
    "actionFailureReason" ACTION_FAILURE_REASON, action_failure_reason enumeration -> Option<super::VppTokenActionFailureReason>, with_action_failure_reason(super::VppTokenActionFailureReason), "`actionFailureReason`: `microsoft.graph.vppTokenActionFailureReason`" "Possible values are: none, appleFailure, internalError, expiredVppToken, expiredApplePushNotificationCertificate.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vppTokenState`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptokenstate?view=graph-rest-beta)
    VppTokenState = "microsoft.graph.vppTokenState" {
        Unknown = "unknown",
        Valid = "valid",
        Expired = "expired",
        Invalid = "invalid",
        AssignedToExternalMdm = "assignedToExternalMDM",
        DuplicateLocationId = "duplicateLocationId",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.vppTokenSyncStatus`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptokensyncstatus?view=graph-rest-beta)
    VppTokenSyncStatus = "microsoft.graph.vppTokenSyncStatus" {
        None = "none",
        InProgress = "inProgress",
        Completed = "completed",
        Failed = "failed",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.vulnerableManagedDevice`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-vulnerablemanageddevice?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    VulnerableManagedDevice: super::Entity = "microsoft.graph.vulnerableManagedDevice";
    inherited "id" ID, with_id(String), "`id`";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
}
