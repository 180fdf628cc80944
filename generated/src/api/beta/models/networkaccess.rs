// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Value};

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.accessType`, metadata
    AccessType = "microsoft.graph.networkaccess.accessType" {
        QuickAccess = "quickAccess",
        PrivateAccess = "privateAccess",
        UnknownFutureValue = "unknownFutureValue",
        AppAccess = "appAccess",
    }
}

#[cfg(feature = "extra-types")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.aggregationFilter`, metadata
    AggregationFilter = "microsoft.graph.networkaccess.aggregationFilter" {
        BytesReceived = "bytesReceived",
        BytesSent = "bytesSent",
        Connections = "connections",
        Devices = "devices",
        TotalBytes = "totalBytes",
        Transactions = "transactions",
        UnknownFutureValue = "unknownFutureValue",
        Users = "users",
    }
}

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.aiAgent`, metadata
    AiAgent = "microsoft.graph.networkaccess.aiAgent";
    "firstAccessDateTime" FIRST_ACCESS_DATE_TIME, first_access_date_time untyped -> Option<&Value>, with_first_access_date_time(Value), "`firstAccessDateTime`: `Edm.Untyped`, metadata";
    "id" ID, id untyped -> Option<&Value>, with_id(Value), "`id`: `Edm.Untyped`, metadata";
    "lastAccessDateTime" LAST_ACCESS_DATE_TIME, last_access_date_time untyped -> Option<&Value>, with_last_access_date_time(Value), "`lastAccessDateTime`: `Edm.Untyped`, metadata";
    "name" NAME, name untyped -> Option<&Value>, with_name(Value), "`name`: `Edm.Untyped`, metadata";
    "totalBytesReceived" TOTAL_BYTES_RECEIVED, total_bytes_received untyped -> Option<&Value>, with_total_bytes_received(Value), "`totalBytesReceived`: `Edm.Untyped`, metadata";
    "totalBytesSent" TOTAL_BYTES_SENT, total_bytes_sent untyped -> Option<&Value>, with_total_bytes_sent(Value), "`totalBytesSent`: `Edm.Untyped`, metadata";
    "trafficType" TRAFFIC_TYPE, traffic_type untyped -> Option<&Value>, with_traffic_type(Value), "`trafficType`: `Edm.Untyped`, metadata";
    "transactionCount" TRANSACTION_COUNT, transaction_count untyped -> Option<&Value>, with_transaction_count(Value), "`transactionCount`: `Edm.Untyped`, metadata";
}

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.aiAgentDetails`, metadata
    AiAgentDetails = "microsoft.graph.networkaccess.aiAgentDetails";
    "id" ID, id untyped -> Option<&Value>, with_id(Value), "`id`: `Edm.Untyped`, metadata";
    "name" NAME, name untyped -> Option<&Value>, with_name(Value), "`name`: `Edm.Untyped`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.alert`, metadata, with the accessors of [`Entity`](super::Entity)
    Alert: super::Entity = "microsoft.graph.networkaccess.alert";
    inherited "id" ID, with_id(String), "`id`";
    "actions" ACTIONS, actions models -> Option<&[AlertAction]>, with_actions(Vec<AlertAction>), "`actions`: `Collection(microsoft.graph.networkaccess.alertAction)`, metadata";
    "alertType" ALERT_TYPE, alert_type enumeration -> Option<AlertType>, with_alert_type(AlertType), "`alertType`: `microsoft.graph.networkaccess.alertType`, metadata";
    "categories" CATEGORIES, categories enumerations -> Option<Vec<IntentCategory>>, with_categories(Vec<IntentCategory>), "`categories`: `Collection(microsoft.graph.networkaccess.intentCategory)`, metadata";
    "componentName" COMPONENT_NAME, component_name str -> Option<&str>, with_component_name(String), "`componentName`: `Edm.String`, metadata";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "detectionTechnology" DETECTION_TECHNOLOGY, detection_technology str -> Option<&str>, with_detection_technology(String), "`detectionTechnology`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "extendedProperties" EXTENDED_PROPERTIES, extended_properties model -> Option<&ExtendedProperties>, with_extended_properties(ExtendedProperties), "`extendedProperties`: `microsoft.graph.networkaccess.extendedProperties`, metadata";
    "firstActivityDateTime" FIRST_ACTIVITY_DATE_TIME, first_activity_date_time date_time -> Parsed<OffsetDateTime>, with_first_activity_date_time(OffsetDateTime), "`firstActivityDateTime`: `Edm.DateTimeOffset`, metadata";
    "isPreview" IS_PREVIEW, is_preview bool -> Option<bool>, with_is_preview(bool), "`isPreview`: `Edm.Boolean`, metadata";
    "lastActivityDateTime" LAST_ACTIVITY_DATE_TIME, last_activity_date_time date_time -> Parsed<OffsetDateTime>, with_last_activity_date_time(OffsetDateTime), "`lastActivityDateTime`: `Edm.DateTimeOffset`, metadata";
    "productName" PRODUCT_NAME, product_name str -> Option<&str>, with_product_name(String), "`productName`: `Edm.String`, metadata";
    "relatedResources" RELATED_RESOURCES, related_resources models -> Option<&[RelatedResource]>, with_related_resources(Vec<RelatedResource>), "`relatedResources`: `Collection(microsoft.graph.networkaccess.relatedResource)`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<AlertSeverity>, with_severity(AlertSeverity), "`severity`: `microsoft.graph.networkaccess.alertSeverity`, metadata";
    "subTechniques" SUB_TECHNIQUES, sub_techniques strs -> Option<Vec<&str>>, with_sub_techniques(Vec<String>), "`subTechniques`: `Collection(Edm.String)`, metadata";
    "techniques" TECHNIQUES, techniques strs -> Option<Vec<&str>>, with_techniques(Vec<String>), "`techniques`: `Collection(Edm.String)`, metadata";
    "vendorName" VENDOR_NAME, vendor_name str -> Option<&str>, with_vendor_name(String), "`vendorName`: `Edm.String`, metadata";
    "policy" POLICY, policy model -> Option<&FilteringPolicy>, with_policy(FilteringPolicy), "`policy`: `microsoft.graph.networkaccess.filteringPolicy`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.alertAction`, metadata
    AlertAction = "microsoft.graph.networkaccess.alertAction";
    "actionLink" ACTION_LINK, action_link str -> Option<&str>, with_action_link(String), "`actionLink`: `Edm.String`, metadata";
    "actionText" ACTION_TEXT, action_text str -> Option<&str>, with_action_text(String), "`actionText`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.alertFrequencyPoint`, metadata
    AlertFrequencyPoint = "microsoft.graph.networkaccess.alertFrequencyPoint";
    "highSeverityCount" HIGH_SEVERITY_COUNT, high_severity_count i32 -> Option<i32>, with_high_severity_count(i32), "`highSeverityCount`: `Edm.Int32`, metadata";
    "informationalSeverityCount" INFORMATIONAL_SEVERITY_COUNT, informational_severity_count i32 -> Option<i32>, with_informational_severity_count(i32), "`informationalSeverityCount`: `Edm.Int32`, metadata";
    "lowSeverityCount" LOW_SEVERITY_COUNT, low_severity_count i32 -> Option<i32>, with_low_severity_count(i32), "`lowSeverityCount`: `Edm.Int32`, metadata";
    "mediumSeverityCount" MEDIUM_SEVERITY_COUNT, medium_severity_count i32 -> Option<i32>, with_medium_severity_count(i32), "`mediumSeverityCount`: `Edm.Int32`, metadata";
    "timeStampDateTime" TIME_STAMP_DATE_TIME, time_stamp_date_time date_time -> Parsed<OffsetDateTime>, with_time_stamp_date_time(OffsetDateTime), "`timeStampDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.alertSeverity`, metadata
    AlertSeverity = "microsoft.graph.networkaccess.alertSeverity" {
        Informational = "informational",
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.alertSeveritySummary`, metadata
    AlertSeveritySummary = "microsoft.graph.networkaccess.alertSeveritySummary";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<AlertSeverity>, with_severity(AlertSeverity), "`severity`: `microsoft.graph.networkaccess.alertSeverity`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.alertSummary`, metadata
    AlertSummary = "microsoft.graph.networkaccess.alertSummary";
    "alertType" ALERT_TYPE, alert_type enumeration -> Option<AlertType>, with_alert_type(AlertType), "`alertType`: `microsoft.graph.networkaccess.alertType`, metadata";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<AlertSeverity>, with_severity(AlertSeverity), "`severity`: `microsoft.graph.networkaccess.alertSeverity`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.alertType`, metadata
    AlertType = "microsoft.graph.networkaccess.alertType" {
        UnhealthyRemoteNetworks = "unhealthyRemoteNetworks",
        UnhealthyConnectors = "unhealthyConnectors",
        DeviceTokenInconsistency = "deviceTokenInconsistency",
        CrossTenantAnomaly = "crossTenantAnomaly",
        SuspiciousProcess = "suspiciousProcess",
        ThreatIntelligenceTransactions = "threatIntelligenceTransactions",
        UnknownFutureValue = "unknownFutureValue",
        WebContentBlocked = "webContentBlocked",
        Malware = "malware",
        PatientZero = "patientZero",
        Dlp = "dlp",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.algorithm`, metadata
    Algorithm = "microsoft.graph.networkaccess.algorithm" {
        Md5 = "md5",
        Sha1 = "sha1",
        Sha256 = "sha256",
        Sha256ac = "sha256ac",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.applicationActivity`, metadata
    ApplicationActivity = "microsoft.graph.networkaccess.applicationActivity" {
        None = "none",
        Prompt = "prompt",
        Mcp = "mcp",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.applicationAnalyticsUsagePoint`, metadata
    ApplicationAnalyticsUsagePoint = "microsoft.graph.networkaccess.applicationAnalyticsUsagePoint";
    "cloudAppsCount" CLOUD_APPS_COUNT, cloud_apps_count i32 -> Option<i32>, with_cloud_apps_count(i32), "`cloudAppsCount`: `Edm.Int32`, metadata";
    "enterpriseAppsCount" ENTERPRISE_APPS_COUNT, enterprise_apps_count i32 -> Option<i32>, with_enterprise_apps_count(i32), "`enterpriseAppsCount`: `Edm.Int32`, metadata";
    "timeStampDateTime" TIME_STAMP_DATE_TIME, time_stamp_date_time date_time -> Parsed<OffsetDateTime>, with_time_stamp_date_time(OffsetDateTime), "`timeStampDateTime`: `Edm.DateTimeOffset`, metadata";
    "totalCount" TOTAL_COUNT, total_count i32 -> Option<i32>, with_total_count(i32), "`totalCount`: `Edm.Int32`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.applicationSnapshot`, metadata
    ApplicationSnapshot = "microsoft.graph.networkaccess.applicationSnapshot";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.associatedBranch`, metadata, with the accessors of [`Association`](Association)
    AssociatedBranch: Association = "microsoft.graph.networkaccess.associatedBranch";
    "branchId" BRANCH_ID, branch_id str -> Option<&str>, with_branch_id(String), "`branchId`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.association`, metadata
    Association = "microsoft.graph.networkaccess.association" {
        "microsoft.graph.networkaccess.associatedBranch",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.bandwidthCapacityInMbps`, metadata
    BandwidthCapacityInMbps = "microsoft.graph.networkaccess.bandwidthCapacityInMbps" {
        Mbps250 = "mbps250",
        Mbps500 = "mbps500",
        Mbps750 = "mbps750",
        Mbps1000 = "mbps1000",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.baseEntity`, metadata, with the accessors of [`Entity`](super::Entity)
    BaseEntity: super::Entity = "microsoft.graph.networkaccess.baseEntity" {
        "microsoft.graph.networkaccess.filteringProfile",
        "microsoft.graph.networkaccess.forwardingProfile",
        "microsoft.graph.networkaccess.forwardingProfileBase",
        "microsoft.graph.networkaccess.profile",
        "microsoft.graph.networkaccess.remoteNetwork",
    };
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.bgpConfiguration`, metadata
    BgpConfiguration = "microsoft.graph.networkaccess.bgpConfiguration";
    "asn" ASN, asn i32 -> Option<i32>, with_asn(i32), "`asn`: `Edm.Int32`, metadata";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`, metadata";
    "localIpAddress" LOCAL_IP_ADDRESS, local_ip_address str -> Option<&str>, with_local_ip_address(String), "`localIpAddress`: `Edm.String`, metadata";
    "peerIpAddress" PEER_IP_ADDRESS, peer_ip_address str -> Option<&str>, with_peer_ip_address(String), "`peerIpAddress`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.blockPageConfigurationBase`, metadata
    BlockPageConfigurationBase = "microsoft.graph.networkaccess.blockPageConfigurationBase" {
        "microsoft.graph.networkaccess.markdownBlockMessageConfiguration",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.branchConnectivityConfiguration`, metadata
    BranchConnectivityConfiguration = "microsoft.graph.networkaccess.branchConnectivityConfiguration";
    "branchId" BRANCH_ID, branch_id str -> Option<&str>, with_branch_id(String), "`branchId`: `Edm.String`, metadata";
    "branchName" BRANCH_NAME, branch_name str -> Option<&str>, with_branch_name(String), "`branchName`: `Edm.String`, metadata";
    "links" LINKS, links models -> Option<&[ConnectivityConfigurationLink]>, with_links(Vec<ConnectivityConfigurationLink>), "`links`: `Collection(microsoft.graph.networkaccess.connectivityConfigurationLink)`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.branchSite`, metadata, with the accessors of [`Entity`](super::Entity)
    BranchSite: super::Entity = "microsoft.graph.networkaccess.branchSite";
    inherited "id" ID, with_id(String), "`id`";
    "bandwidthCapacity" BANDWIDTH_CAPACITY, bandwidth_capacity i32 -> Option<i32>, with_bandwidth_capacity(i32), "`bandwidthCapacity`: `Edm.Int32`, metadata";
    "connectivityState" CONNECTIVITY_STATE, connectivity_state enumeration -> Option<ConnectivityState>, with_connectivity_state(ConnectivityState), "`connectivityState`: `microsoft.graph.networkaccess.connectivityState`, metadata";
    "country" COUNTRY, country str -> Option<&str>, with_country(String), "`country`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "region" REGION, region enumeration -> Option<Region>, with_region(Region), "`region`: `microsoft.graph.networkaccess.region`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
    "connectivityConfiguration" CONNECTIVITY_CONFIGURATION, connectivity_configuration model -> Option<&BranchConnectivityConfiguration>, with_connectivity_configuration(BranchConnectivityConfiguration), "`connectivityConfiguration`: `microsoft.graph.networkaccess.branchConnectivityConfiguration`, metadata";
    "deviceLinks" DEVICE_LINKS, device_links models -> Option<&[DeviceLink]>, with_device_links(Vec<DeviceLink>), "`deviceLinks`: `Collection(microsoft.graph.networkaccess.deviceLink)`, metadata";
    "forwardingProfiles" FORWARDING_PROFILES, forwarding_profiles models -> Option<&[ForwardingProfile]>, with_forwarding_profiles(Vec<ForwardingProfile>), "`forwardingProfiles`: `Collection(microsoft.graph.networkaccess.forwardingProfile)`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.clientFallbackAction`, metadata
    ClientFallbackAction = "microsoft.graph.networkaccess.clientFallbackAction" {
        Bypass = "bypass",
        Block = "block",
        Default = "default",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.cloudApplicationMetadata`, metadata
    CloudApplicationMetadata = "microsoft.graph.networkaccess.cloudApplicationMetadata";
    "activity" ACTIVITY, activity enumeration -> Option<ApplicationActivity>, with_activity(ApplicationActivity), "`activity`: `microsoft.graph.networkaccess.applicationActivity`, metadata";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`, metadata";
    "cloudApplicationCatalogId" CLOUD_APPLICATION_CATALOG_ID, cloud_application_catalog_id str -> Option<&str>, with_cloud_application_catalog_id(String), "`cloudApplicationCatalogId`: `Edm.String`, metadata";
    "complianceScore" COMPLIANCE_SCORE, compliance_score i32 -> Option<i32>, with_compliance_score(i32), "`complianceScore`: `Edm.Int32`, metadata";
    "generalScore" GENERAL_SCORE, general_score i32 -> Option<i32>, with_general_score(i32), "`generalScore`: `Edm.Int32`, metadata";
    "legalScore" LEGAL_SCORE, legal_score i32 -> Option<i32>, with_legal_score(i32), "`legalScore`: `Edm.Int32`, metadata";
    "loginUser" LOGIN_USER, login_user str -> Option<&str>, with_login_user(String), "`loginUser`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "riskScore" RISK_SCORE, risk_score i32 -> Option<i32>, with_risk_score(i32), "`riskScore`: `Edm.Int32`, metadata";
    "securityScore" SECURITY_SCORE, security_score i32 -> Option<i32>, with_security_score(i32), "`securityScore`: `Edm.Int32`, metadata";
    "subactivity" SUBACTIVITY, subactivity str -> Option<&str>, with_subactivity(String), "`subactivity`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.cloudApplicationReport`, metadata
    CloudApplicationReport = "microsoft.graph.networkaccess.cloudApplicationReport";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`, metadata";
    "cloudApplicationCatalogId" CLOUD_APPLICATION_CATALOG_ID, cloud_application_catalog_id str -> Option<&str>, with_cloud_application_catalog_id(String), "`cloudApplicationCatalogId`: `Edm.String`, metadata";
    "complianceScore" COMPLIANCE_SCORE, compliance_score i32 -> Option<i32>, with_compliance_score(i32), "`complianceScore`: `Edm.Int32`, metadata";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`, metadata";
    "firstAccessDateTime" FIRST_ACCESS_DATE_TIME, first_access_date_time date_time -> Parsed<OffsetDateTime>, with_first_access_date_time(OffsetDateTime), "`firstAccessDateTime`: `Edm.DateTimeOffset`, metadata";
    "generalScore" GENERAL_SCORE, general_score i32 -> Option<i32>, with_general_score(i32), "`generalScore`: `Edm.Int32`, metadata";
    "lastAccessDateTime" LAST_ACCESS_DATE_TIME, last_access_date_time date_time -> Parsed<OffsetDateTime>, with_last_access_date_time(OffsetDateTime), "`lastAccessDateTime`: `Edm.DateTimeOffset`, metadata";
    "legalScore" LEGAL_SCORE, legal_score i32 -> Option<i32>, with_legal_score(i32), "`legalScore`: `Edm.Int32`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "riskScore" RISK_SCORE, risk_score i32 -> Option<i32>, with_risk_score(i32), "`riskScore`: `Edm.Int32`, metadata";
    "securityScore" SECURITY_SCORE, security_score i32 -> Option<i32>, with_security_score(i32), "`securityScore`: `Edm.Int32`, metadata";
    "totalBytesReceived" TOTAL_BYTES_RECEIVED, total_bytes_received i32 -> Option<i32>, with_total_bytes_received(i32), "`totalBytesReceived`: `Edm.Int32`, metadata";
    "totalBytesSent" TOTAL_BYTES_SENT, total_bytes_sent i32 -> Option<i32>, with_total_bytes_sent(i32), "`totalBytesSent`: `Edm.Int32`, metadata";
    "trafficType" TRAFFIC_TYPE, traffic_type enumeration -> Option<TrafficType>, with_traffic_type(TrafficType), "`trafficType`: `microsoft.graph.networkaccess.trafficType`, metadata";
    "transactionCount" TRANSACTION_COUNT, transaction_count i32 -> Option<i32>, with_transaction_count(i32), "`transactionCount`: `Edm.Int32`, metadata";
    "userCount" USER_COUNT, user_count i32 -> Option<i32>, with_user_count(i32), "`userCount`: `Edm.Int32`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.cloudFirewallAction`, metadata
    CloudFirewallAction = "microsoft.graph.networkaccess.cloudFirewallAction" {
        Allow = "allow",
        Block = "block",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.cloudFirewallDestinationAddress`, metadata
    CloudFirewallDestinationAddress = "microsoft.graph.networkaccess.cloudFirewallDestinationAddress" {
        "microsoft.graph.networkaccess.cloudFirewallDestinationFqdnAddress",
        "microsoft.graph.networkaccess.cloudFirewallDestinationIpAddress",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.cloudFirewallDestinationFqdnAddress`, metadata, with the accessors of [`CloudFirewallDestinationAddress`](CloudFirewallDestinationAddress)
    CloudFirewallDestinationFqdnAddress: CloudFirewallDestinationAddress = "microsoft.graph.networkaccess.cloudFirewallDestinationFqdnAddress";
    "values" VALUES, values strs -> Option<Vec<&str>>, with_values(Vec<String>), "`values`: `Collection(Edm.String)`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.cloudFirewallDestinationIpAddress`, metadata, with the accessors of [`CloudFirewallDestinationAddress`](CloudFirewallDestinationAddress)
    CloudFirewallDestinationIpAddress: CloudFirewallDestinationAddress = "microsoft.graph.networkaccess.cloudFirewallDestinationIpAddress";
    "values" VALUES, values strs -> Option<Vec<&str>>, with_values(Vec<String>), "`values`: `Collection(Edm.String)`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.cloudFirewallDestinationMatching`, metadata
    CloudFirewallDestinationMatching = "microsoft.graph.networkaccess.cloudFirewallDestinationMatching";
    "addresses" ADDRESSES, addresses models -> Option<&[CloudFirewallDestinationAddress]>, with_addresses(Vec<CloudFirewallDestinationAddress>), "`addresses`: `Collection(microsoft.graph.networkaccess.cloudFirewallDestinationAddress)`, metadata";
    "ports" PORTS, ports strs -> Option<Vec<&str>>, with_ports(Vec<String>), "`ports`: `Collection(Edm.String)`, metadata";
    "protocols" PROTOCOLS, protocols flags -> Option<Flags<CloudFirewallProtocol>>, with_protocols(Flags<CloudFirewallProtocol>), "`protocols`: `microsoft.graph.networkaccess.cloudFirewallProtocol`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.cloudFirewallMatchingConditions`, metadata
    CloudFirewallMatchingConditions = "microsoft.graph.networkaccess.cloudFirewallMatchingConditions";
    "destinations" DESTINATIONS, destinations model -> Option<&CloudFirewallDestinationMatching>, with_destinations(CloudFirewallDestinationMatching), "`destinations`: `microsoft.graph.networkaccess.cloudFirewallDestinationMatching`, metadata";
    "sources" SOURCES, sources model -> Option<&CloudFirewallSourceMatching>, with_sources(CloudFirewallSourceMatching), "`sources`: `microsoft.graph.networkaccess.cloudFirewallSourceMatching`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.cloudFirewallPolicy`, metadata, with the accessors of [`Policy`](Policy)
    CloudFirewallPolicy: Policy, super::Entity = "microsoft.graph.networkaccess.cloudFirewallPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "policyRules" POLICY_RULES, with_policy_rules(Vec<PolicyRule>), "`policyRules`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "settings" SETTINGS, settings model -> Option<&CloudFirewallPolicySettings>, with_settings(CloudFirewallPolicySettings), "`settings`: `microsoft.graph.networkaccess.cloudFirewallPolicySettings`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.cloudFirewallPolicyLink`, metadata, with the accessors of [`PolicyLink`](PolicyLink)
    CloudFirewallPolicyLink: PolicyLink, super::Entity = "microsoft.graph.networkaccess.cloudFirewallPolicyLink";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(Status), "`state`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "policy" POLICY, with_policy(Policy), "`policy`";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.cloudFirewallPolicySettings`, metadata
    CloudFirewallPolicySettings = "microsoft.graph.networkaccess.cloudFirewallPolicySettings";
    "defaultAction" DEFAULT_ACTION, default_action enumeration -> Option<CloudFirewallAction>, with_default_action(CloudFirewallAction), "`defaultAction`: `microsoft.graph.networkaccess.cloudFirewallAction`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.cloudFirewallProtocol`, metadata
    CloudFirewallProtocol = "microsoft.graph.networkaccess.cloudFirewallProtocol" {
        Tcp = "tcp",
        Udp = "udp",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.cloudFirewallRule`, metadata, with the accessors of [`PolicyRule`](PolicyRule)
    CloudFirewallRule: PolicyRule, super::Entity = "microsoft.graph.networkaccess.cloudFirewallRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "name" NAME, with_name(String), "`name`";
    "action" ACTION, action enumeration -> Option<CloudFirewallAction>, with_action(CloudFirewallAction), "`action`: `microsoft.graph.networkaccess.cloudFirewallAction`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "matchingConditions" MATCHING_CONDITIONS, matching_conditions model -> Option<&CloudFirewallMatchingConditions>, with_matching_conditions(CloudFirewallMatchingConditions), "`matchingConditions`: `microsoft.graph.networkaccess.cloudFirewallMatchingConditions`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "settings" SETTINGS, settings model -> Option<&CloudFirewallRuleSettings>, with_settings(CloudFirewallRuleSettings), "`settings`: `microsoft.graph.networkaccess.cloudFirewallRuleSettings`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.cloudFirewallRuleSettings`, metadata
    CloudFirewallRuleSettings = "microsoft.graph.networkaccess.cloudFirewallRuleSettings";
    "status" STATUS, status enumeration -> Option<SecurityRuleStatus>, with_status(SecurityRuleStatus), "`status`: `microsoft.graph.networkaccess.securityRuleStatus`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.cloudFirewallSourceAddress`, metadata
    CloudFirewallSourceAddress = "microsoft.graph.networkaccess.cloudFirewallSourceAddress" {
        "microsoft.graph.networkaccess.cloudFirewallSourceIpAddress",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.cloudFirewallSourceIpAddress`, metadata, with the accessors of [`CloudFirewallSourceAddress`](CloudFirewallSourceAddress)
    CloudFirewallSourceIpAddress: CloudFirewallSourceAddress = "microsoft.graph.networkaccess.cloudFirewallSourceIpAddress";
    "values" VALUES, values strs -> Option<Vec<&str>>, with_values(Vec<String>), "`values`: `Collection(Edm.String)`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.cloudFirewallSourceMatching`, metadata
    CloudFirewallSourceMatching = "microsoft.graph.networkaccess.cloudFirewallSourceMatching";
    "addresses" ADDRESSES, addresses models -> Option<&[CloudFirewallSourceAddress]>, with_addresses(Vec<CloudFirewallSourceAddress>), "`addresses`: `Collection(microsoft.graph.networkaccess.cloudFirewallSourceAddress)`, metadata";
    "ports" PORTS, ports strs -> Option<Vec<&str>>, with_ports(Vec<String>), "`ports`: `Collection(Edm.String)`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.conditionalAccessPolicy`, metadata, with the accessors of [`Entity`](super::Entity)
    ConditionalAccessPolicy: super::Entity = "microsoft.graph.networkaccess.conditionalAccessPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.conditionalAccessSettings`, metadata, with the accessors of [`Entity`](super::Entity)
    ConditionalAccessSettings: super::Entity = "microsoft.graph.networkaccess.conditionalAccessSettings";
    inherited "id" ID, with_id(String), "`id`";
    "signalingStatus" SIGNALING_STATUS, signaling_status enumeration -> Option<Status>, with_signaling_status(Status), "`signalingStatus`: `microsoft.graph.networkaccess.status`, metadata";
}

#[cfg(feature = "extra-types")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.confidenceLevel`, metadata
    ConfidenceLevel = "microsoft.graph.networkaccess.confidenceLevel" {
        High = "high",
        Low = "low",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.connection`, metadata, with the accessors of [`Entity`](super::Entity)
    Connection: super::Entity = "microsoft.graph.networkaccess.connection";
    inherited "id" ID, with_id(String), "`id`";
    "agentVersion" AGENT_VERSION, agent_version str -> Option<&str>, with_agent_version(String), "`agentVersion`: `Edm.String`, metadata";
    "applicationSnapshot" APPLICATION_SNAPSHOT, application_snapshot model -> Option<&ApplicationSnapshot>, with_application_snapshot(ApplicationSnapshot), "`applicationSnapshot`: `microsoft.graph.networkaccess.applicationSnapshot`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "crossTenantAccessType" CROSS_TENANT_ACCESS_TYPE, cross_tenant_access_type enumeration -> Option<CrossTenantAccessType>, with_cross_tenant_access_type(CrossTenantAccessType), "`crossTenantAccessType`: `microsoft.graph.networkaccess.crossTenantAccessType`, metadata";
    "destinationFqdn" DESTINATION_FQDN, destination_fqdn str -> Option<&str>, with_destination_fqdn(String), "`destinationFqdn`: `Edm.String`, metadata";
    "destinationIp" DESTINATION_IP, destination_ip str -> Option<&str>, with_destination_ip(String), "`destinationIp`: `Edm.String`, metadata";
    "destinationPort" DESTINATION_PORT, destination_port i32 -> Option<i32>, with_destination_port(i32), "`destinationPort`: `Edm.Int32`, metadata";
    "deviceCategory" DEVICE_CATEGORY, device_category enumeration -> Option<DeviceCategory>, with_device_category(DeviceCategory), "`deviceCategory`: `microsoft.graph.networkaccess.deviceCategory`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "deviceJoinType" DEVICE_JOIN_TYPE, device_join_type enumeration -> Option<DeviceJoinType>, with_device_join_type(DeviceJoinType), "`deviceJoinType`: `microsoft.graph.networkaccess.deviceJoinType`, metadata";
    "deviceOperatingSystem" DEVICE_OPERATING_SYSTEM, device_operating_system str -> Option<&str>, with_device_operating_system(String), "`deviceOperatingSystem`: `Edm.String`, metadata";
    "deviceOperatingSystemVersion" DEVICE_OPERATING_SYSTEM_VERSION, device_operating_system_version str -> Option<&str>, with_device_operating_system_version(String), "`deviceOperatingSystemVersion`: `Edm.String`, metadata";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "homeTenantId" HOME_TENANT_ID, home_tenant_id str -> Option<&str>, with_home_tenant_id(String), "`homeTenantId`: `Edm.String`, metadata";
    "initiatingProcessName" INITIATING_PROCESS_NAME, initiating_process_name str -> Option<&str>, with_initiating_process_name(String), "`initiatingProcessName`: `Edm.String`, metadata";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`, metadata";
    "networkProtocol" NETWORK_PROTOCOL, network_protocol enumeration -> Option<NetworkingProtocol>, with_network_protocol(NetworkingProtocol), "`networkProtocol`: `microsoft.graph.networkaccess.networkingProtocol`, metadata";
    "popProcessingRegion" POP_PROCESSING_REGION, pop_processing_region str -> Option<&str>, with_pop_processing_region(String), "`popProcessingRegion`: `Edm.String`, metadata";
    "privateAccessDetails" PRIVATE_ACCESS_DETAILS, private_access_details model -> Option<&PrivateAccessDetails>, with_private_access_details(PrivateAccessDetails), "`privateAccessDetails`: `microsoft.graph.networkaccess.privateAccessDetails`, metadata";
    "receivedBytes" RECEIVED_BYTES, received_bytes i32 -> Option<i32>, with_received_bytes(i32), "`receivedBytes`: `Edm.Int32`, metadata";
    "sentBytes" SENT_BYTES, sent_bytes i32 -> Option<i32>, with_sent_bytes(i32), "`sentBytes`: `Edm.Int32`, metadata";
    "sourceIp" SOURCE_IP, source_ip str -> Option<&str>, with_source_ip(String), "`sourceIp`: `Edm.String`, metadata";
    "sourcePort" SOURCE_PORT, source_port i32 -> Option<i32>, with_source_port(i32), "`sourcePort`: `Edm.Int32`, metadata";
    "status" STATUS, status enumeration -> Option<ConnectionStatus>, with_status(ConnectionStatus), "`status`: `microsoft.graph.networkaccess.connectionStatus`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "trafficType" TRAFFIC_TYPE, traffic_type enumeration -> Option<TrafficType>, with_traffic_type(TrafficType), "`trafficType`: `microsoft.graph.networkaccess.trafficType`, metadata";
    "transactionBlockCount" TRANSACTION_BLOCK_COUNT, transaction_block_count i32 -> Option<i32>, with_transaction_block_count(i32), "`transactionBlockCount`: `Edm.Int32`, metadata";
    "transactionCount" TRANSACTION_COUNT, transaction_count i32 -> Option<i32>, with_transaction_count(i32), "`transactionCount`: `Edm.Int32`, metadata";
    "transportProtocol" TRANSPORT_PROTOCOL, transport_protocol enumeration -> Option<NetworkingProtocol>, with_transport_protocol(NetworkingProtocol), "`transportProtocol`: `microsoft.graph.networkaccess.networkingProtocol`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.connectionStatus`, metadata
    ConnectionStatus = "microsoft.graph.networkaccess.connectionStatus" {
        Open = "open",
        Active = "active",
        Closed = "closed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.connectionSummary`, metadata
    ConnectionSummary = "microsoft.graph.networkaccess.connectionSummary";
    "totalCount" TOTAL_COUNT, total_count i32 -> Option<i32>, with_total_count(i32), "`totalCount`: `Edm.Int32`, metadata";
    "trafficType" TRAFFIC_TYPE, traffic_type enumeration -> Option<TrafficType>, with_traffic_type(TrafficType), "`trafficType`: `microsoft.graph.networkaccess.trafficType`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.connectivity`, metadata, with the accessors of [`Entity`](super::Entity)
    Connectivity: super::Entity = "microsoft.graph.networkaccess.connectivity";
    inherited "id" ID, with_id(String), "`id`";
    "webCategories" WEB_CATEGORIES, web_categories models -> Option<&[WebCategory]>, with_web_categories(Vec<WebCategory>), "`webCategories`: `Collection(microsoft.graph.networkaccess.webCategory)`, metadata";
    "branches" BRANCHES, branches models -> Option<&[BranchSite]>, with_branches(Vec<BranchSite>), "`branches`: `Collection(microsoft.graph.networkaccess.branchSite)`, metadata";
    "remoteNetworks" REMOTE_NETWORKS, remote_networks models -> Option<&[RemoteNetwork]>, with_remote_networks(Vec<RemoteNetwork>), "`remoteNetworks`: `Collection(microsoft.graph.networkaccess.remoteNetwork)`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.connectivityConfigurationLink`, metadata, with the accessors of [`Entity`](super::Entity)
    ConnectivityConfigurationLink: super::Entity = "microsoft.graph.networkaccess.connectivityConfigurationLink";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "localConfigurations" LOCAL_CONFIGURATIONS, local_configurations models -> Option<&[LocalConnectivityConfiguration]>, with_local_configurations(Vec<LocalConnectivityConfiguration>), "`localConfigurations`: `Collection(microsoft.graph.networkaccess.localConnectivityConfiguration)`, metadata";
    "peerConfiguration" PEER_CONFIGURATION, peer_configuration model -> Option<&PeerConnectivityConfiguration>, with_peer_configuration(PeerConnectivityConfiguration), "`peerConfiguration`: `microsoft.graph.networkaccess.peerConnectivityConfiguration`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.connectivityState`, metadata
    ConnectivityState = "microsoft.graph.networkaccess.connectivityState" {
        Pending = "pending",
        Connected = "connected",
        Inactive = "inactive",
        Error = "error",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.crossTenantAccess`, metadata
    CrossTenantAccess = "microsoft.graph.networkaccess.crossTenantAccess";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`, metadata";
    "lastAccessDateTime" LAST_ACCESS_DATE_TIME, last_access_date_time date_time -> Parsed<OffsetDateTime>, with_last_access_date_time(OffsetDateTime), "`lastAccessDateTime`: `Edm.DateTimeOffset`, metadata";
    "resourceTenantId" RESOURCE_TENANT_ID, resource_tenant_id str -> Option<&str>, with_resource_tenant_id(String), "`resourceTenantId`: `Edm.String`, metadata";
    "resourceTenantName" RESOURCE_TENANT_NAME, resource_tenant_name str -> Option<&str>, with_resource_tenant_name(String), "`resourceTenantName`: `Edm.String`, metadata";
    "resourceTenantPrimaryDomain" RESOURCE_TENANT_PRIMARY_DOMAIN, resource_tenant_primary_domain str -> Option<&str>, with_resource_tenant_primary_domain(String), "`resourceTenantPrimaryDomain`: `Edm.String`, metadata";
    "usageStatus" USAGE_STATUS, usage_status enumeration -> Option<UsageStatus>, with_usage_status(UsageStatus), "`usageStatus`: `microsoft.graph.networkaccess.usageStatus`, metadata";
    "userCount" USER_COUNT, user_count i32 -> Option<i32>, with_user_count(i32), "`userCount`: `Edm.Int32`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.crossTenantAccessSettings`, metadata, with the accessors of [`Entity`](super::Entity)
    CrossTenantAccessSettings: super::Entity = "microsoft.graph.networkaccess.crossTenantAccessSettings";
    inherited "id" ID, with_id(String), "`id`";
    "networkPacketTaggingStatus" NETWORK_PACKET_TAGGING_STATUS, network_packet_tagging_status enumeration -> Option<Status>, with_network_packet_tagging_status(Status), "`networkPacketTaggingStatus`: `microsoft.graph.networkaccess.status`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.crossTenantAccessType`, metadata
    CrossTenantAccessType = "microsoft.graph.networkaccess.crossTenantAccessType" {
        None = "none",
        B2bCollaboration = "b2bCollaboration",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.crossTenantSummary`, metadata
    CrossTenantSummary = "microsoft.graph.networkaccess.crossTenantSummary";
    "authTransactionCount" AUTH_TRANSACTION_COUNT, auth_transaction_count i32 -> Option<i32>, with_auth_transaction_count(i32), "`authTransactionCount`: `Edm.Int32`, metadata";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`, metadata";
    "newTenantCount" NEW_TENANT_COUNT, new_tenant_count i32 -> Option<i32>, with_new_tenant_count(i32), "`newTenantCount`: `Edm.Int32`, metadata";
    "rarelyUsedTenantCount" RARELY_USED_TENANT_COUNT, rarely_used_tenant_count i32 -> Option<i32>, with_rarely_used_tenant_count(i32), "`rarelyUsedTenantCount`: `Edm.Int32`, metadata";
    "tenantCount" TENANT_COUNT, tenant_count i32 -> Option<i32>, with_tenant_count(i32), "`tenantCount`: `Edm.Int32`, metadata";
    "userCount" USER_COUNT, user_count i32 -> Option<i32>, with_user_count(i32), "`userCount`: `Edm.Int32`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.customBlockPage`, metadata, with the accessors of [`Entity`](super::Entity)
    CustomBlockPage: super::Entity = "microsoft.graph.networkaccess.customBlockPage";
    inherited "id" ID, with_id(String), "`id`";
    "configuration" CONFIGURATION, configuration model -> Option<&BlockPageConfigurationBase>, with_configuration(BlockPageConfigurationBase), "`configuration`: `microsoft.graph.networkaccess.blockPageConfigurationBase`, metadata";
    "state" STATE, state enumeration -> Option<Status>, with_state(Status), "`state`: `microsoft.graph.networkaccess.status`, metadata";
}

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.deployment`, metadata
    Deployment = "microsoft.graph.networkaccess.deployment";
    "configuration" CONFIGURATION, configuration untyped -> Option<&Value>, with_configuration(Value), "`configuration`: `Edm.Untyped`, metadata";
    "deploymentEndDateTime" DEPLOYMENT_END_DATE_TIME, deployment_end_date_time untyped -> Option<&Value>, with_deployment_end_date_time(Value), "`deploymentEndDateTime`: `Edm.Untyped`, metadata";
    "initiatedBy" INITIATED_BY, initiated_by untyped -> Option<&Value>, with_initiated_by(Value), "`initiatedBy`: `Edm.Untyped`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time untyped -> Option<&Value>, with_last_modified_date_time(Value), "`lastModifiedDateTime`: `Edm.Untyped`, metadata";
    "requestId" REQUEST_ID, request_id untyped -> Option<&Value>, with_request_id(Value), "`requestId`: `Edm.Untyped`, metadata";
    "status" STATUS, status untyped -> Option<&Value>, with_status(Value), "`status`: `Edm.Untyped`, metadata";
}

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.deploymentConfiguration`, metadata
    DeploymentConfiguration = "microsoft.graph.networkaccess.deploymentConfiguration";
    "changeType" CHANGE_TYPE, change_type untyped -> Option<&Value>, with_change_type(Value), "`changeType`: `Edm.Untyped`, metadata";
    "operationName" OPERATION_NAME, operation_name untyped -> Option<&Value>, with_operation_name(Value), "`operationName`: `Edm.Untyped`, metadata";
}

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.deploymentStatus`, metadata
    DeploymentStatus = "microsoft.graph.networkaccess.deploymentStatus";
    "message" MESSAGE, message untyped -> Option<&Value>, with_message(Value), "`message`: `Edm.Untyped`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.destination`, metadata
    Destination = "microsoft.graph.networkaccess.destination";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`, metadata";
    "firstAccessDateTime" FIRST_ACCESS_DATE_TIME, first_access_date_time date_time -> Parsed<OffsetDateTime>, with_first_access_date_time(OffsetDateTime), "`firstAccessDateTime`: `Edm.DateTimeOffset`, metadata";
    "fqdn" FQDN, fqdn str -> Option<&str>, with_fqdn(String), "`fqdn`: `Edm.String`, metadata";
    "ip" IP, ip str -> Option<&str>, with_ip(String), "`ip`: `Edm.String`, metadata";
    "lastAccessDateTime" LAST_ACCESS_DATE_TIME, last_access_date_time date_time -> Parsed<OffsetDateTime>, with_last_access_date_time(OffsetDateTime), "`lastAccessDateTime`: `Edm.DateTimeOffset`, metadata";
    "networkingProtocol" NETWORKING_PROTOCOL, networking_protocol enumeration -> Option<NetworkingProtocol>, with_networking_protocol(NetworkingProtocol), "`networkingProtocol`: `microsoft.graph.networkaccess.networkingProtocol`, metadata";
    "port" PORT, port i32 -> Option<i32>, with_port(i32), "`port`: `Edm.Int32`, metadata";
    "threatCount" THREAT_COUNT, threat_count i32 -> Option<i32>, with_threat_count(i32), "`threatCount`: `Edm.Int32`, metadata";
    "totalBytesReceived" TOTAL_BYTES_RECEIVED, total_bytes_received i32 -> Option<i32>, with_total_bytes_received(i32), "`totalBytesReceived`: `Edm.Int32`, metadata";
    "totalBytesSent" TOTAL_BYTES_SENT, total_bytes_sent i32 -> Option<i32>, with_total_bytes_sent(i32), "`totalBytesSent`: `Edm.Int32`, metadata";
    "trafficType" TRAFFIC_TYPE, traffic_type enumeration -> Option<TrafficType>, with_traffic_type(TrafficType), "`trafficType`: `microsoft.graph.networkaccess.trafficType`, metadata";
    "transactionCount" TRANSACTION_COUNT, transaction_count i32 -> Option<i32>, with_transaction_count(i32), "`transactionCount`: `Edm.Int32`, metadata";
    "userCount" USER_COUNT, user_count i32 -> Option<i32>, with_user_count(i32), "`userCount`: `Edm.Int32`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.destinationSummary`, metadata
    DestinationSummary = "microsoft.graph.networkaccess.destinationSummary";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`, metadata";
    "destination" DESTINATION, destination str -> Option<&str>, with_destination(String), "`destination`: `Edm.String`, metadata";
    "trafficType" TRAFFIC_TYPE, traffic_type enumeration -> Option<TrafficType>, with_traffic_type(TrafficType), "`trafficType`: `microsoft.graph.networkaccess.trafficType`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.device`, metadata
    Device = "microsoft.graph.networkaccess.device";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isCompliant" IS_COMPLIANT, is_compliant bool -> Option<bool>, with_is_compliant(bool), "`isCompliant`: `Edm.Boolean`, metadata";
    "lastAccessDateTime" LAST_ACCESS_DATE_TIME, last_access_date_time date_time -> Parsed<OffsetDateTime>, with_last_access_date_time(OffsetDateTime), "`lastAccessDateTime`: `Edm.DateTimeOffset`, metadata";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`, metadata";
    "trafficType" TRAFFIC_TYPE, traffic_type enumeration -> Option<TrafficType>, with_traffic_type(TrafficType), "`trafficType`: `microsoft.graph.networkaccess.trafficType`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.deviceCategory`, metadata
    DeviceCategory = "microsoft.graph.networkaccess.deviceCategory" {
        Client = "client",
        Branch = "branch",
        UnknownFutureValue = "unknownFutureValue",
        RemoteNetwork = "remoteNetwork",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.deviceJoinType`, metadata
    DeviceJoinType = "microsoft.graph.networkaccess.deviceJoinType" {
        None = "none",
        MicrosoftEntraJoined = "microsoftEntraJoined",
        MicrosoftEntraRegistered = "microsoftEntraRegistered",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.deviceLink`, metadata, with the accessors of [`Entity`](super::Entity)
    DeviceLink: super::Entity = "microsoft.graph.networkaccess.deviceLink";
    inherited "id" ID, with_id(String), "`id`";
    "bandwidthCapacityInMbps" BANDWIDTH_CAPACITY_IN_MBPS, bandwidth_capacity_in_mbps enumeration -> Option<BandwidthCapacityInMbps>, with_bandwidth_capacity_in_mbps(BandwidthCapacityInMbps), "`bandwidthCapacityInMbps`: `microsoft.graph.networkaccess.bandwidthCapacityInMbps`, metadata";
    "bgpConfiguration" BGP_CONFIGURATION, bgp_configuration model -> Option<&BgpConfiguration>, with_bgp_configuration(BgpConfiguration), "`bgpConfiguration`: `microsoft.graph.networkaccess.bgpConfiguration`, metadata";
    "deviceVendor" DEVICE_VENDOR, device_vendor enumeration -> Option<DeviceVendor>, with_device_vendor(DeviceVendor), "`deviceVendor`: `microsoft.graph.networkaccess.deviceVendor`, metadata";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "redundancyConfiguration" REDUNDANCY_CONFIGURATION, redundancy_configuration model -> Option<&RedundancyConfiguration>, with_redundancy_configuration(RedundancyConfiguration), "`redundancyConfiguration`: `microsoft.graph.networkaccess.redundancyConfiguration`, metadata";
    "tunnelConfiguration" TUNNEL_CONFIGURATION, tunnel_configuration model -> Option<&TunnelConfiguration>, with_tunnel_configuration(TunnelConfiguration), "`tunnelConfiguration`: `microsoft.graph.networkaccess.tunnelConfiguration`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.deviceUsageSummary`, metadata
    DeviceUsageSummary = "microsoft.graph.networkaccess.deviceUsageSummary";
    "activeDeviceCount" ACTIVE_DEVICE_COUNT, active_device_count i32 -> Option<i32>, with_active_device_count(i32), "`activeDeviceCount`: `Edm.Int32`, metadata";
    "inactiveDeviceCount" INACTIVE_DEVICE_COUNT, inactive_device_count i32 -> Option<i32>, with_inactive_device_count(i32), "`inactiveDeviceCount`: `Edm.Int32`, metadata";
    "totalDeviceCount" TOTAL_DEVICE_COUNT, total_device_count i32 -> Option<i32>, with_total_device_count(i32), "`totalDeviceCount`: `Edm.Int32`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.deviceVendor`, metadata
    DeviceVendor = "microsoft.graph.networkaccess.deviceVendor" {
        BarracudaNetworks = "barracudaNetworks",
        CheckPoint = "checkPoint",
        CiscoMeraki = "ciscoMeraki",
        Citrix = "citrix",
        Fortinet = "fortinet",
        HpeAruba = "hpeAruba",
        NetFoundry = "netFoundry",
        Nuage = "nuage",
        OpenSystems = "openSystems",
        PaloAltoNetworks = "paloAltoNetworks",
        RiverbedTechnology = "riverbedTechnology",
        SilverPeak = "silverPeak",
        VmWareSdWan = "vmWareSdWan",
        Versa = "versa",
        Other = "other",
        CiscoCatalyst = "ciscoCatalyst",
        UnknownFutureValue = "unknownFutureValue",
        Aviatrix = "aviatrix",
        Netskope = "netskope",
        Teridion = "teridion",
        AristaNetworks = "aristaNetworks",
        AristaVeloCloud = "aristaVeloCloud",
        JuniperNetworks = "juniperNetworks",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.dhGroup`, metadata
    DhGroup = "microsoft.graph.networkaccess.dhGroup" {
        DhGroup14 = "dhGroup14",
        DhGroup24 = "dhGroup24",
        DhGroup2048 = "dhGroup2048",
        Ecp256 = "ecp256",
        Ecp384 = "ecp384",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.discoveredApplicationSegmentReport`, metadata
    DiscoveredApplicationSegmentReport = "microsoft.graph.networkaccess.discoveredApplicationSegmentReport";
    "accessType" ACCESS_TYPE, access_type enumeration -> Option<AccessType>, with_access_type(AccessType), "`accessType`: `microsoft.graph.networkaccess.accessType`, metadata";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`, metadata";
    "discoveredApplicationSegmentId" DISCOVERED_APPLICATION_SEGMENT_ID, discovered_application_segment_id str -> Option<&str>, with_discovered_application_segment_id(String), "`discoveredApplicationSegmentId`: `Edm.String`, metadata";
    "firstAccessDateTime" FIRST_ACCESS_DATE_TIME, first_access_date_time date_time -> Parsed<OffsetDateTime>, with_first_access_date_time(OffsetDateTime), "`firstAccessDateTime`: `Edm.DateTimeOffset`, metadata";
    "fqdn" FQDN, fqdn str -> Option<&str>, with_fqdn(String), "`fqdn`: `Edm.String`, metadata";
    "ip" IP, ip str -> Option<&str>, with_ip(String), "`ip`: `Edm.String`, metadata";
    "lastAccessDateTime" LAST_ACCESS_DATE_TIME, last_access_date_time date_time -> Parsed<OffsetDateTime>, with_last_access_date_time(OffsetDateTime), "`lastAccessDateTime`: `Edm.DateTimeOffset`, metadata";
    "port" PORT, port i32 -> Option<i32>, with_port(i32), "`port`: `Edm.Int32`, metadata";
    "totalBytesReceived" TOTAL_BYTES_RECEIVED, total_bytes_received i32 -> Option<i32>, with_total_bytes_received(i32), "`totalBytesReceived`: `Edm.Int32`, metadata";
    "totalBytesSent" TOTAL_BYTES_SENT, total_bytes_sent i32 -> Option<i32>, with_total_bytes_sent(i32), "`totalBytesSent`: `Edm.Int32`, metadata";
    "transactionCount" TRANSACTION_COUNT, transaction_count i32 -> Option<i32>, with_transaction_count(i32), "`transactionCount`: `Edm.Int32`, metadata";
    "transportProtocol" TRANSPORT_PROTOCOL, transport_protocol enumeration -> Option<NetworkingProtocol>, with_transport_protocol(NetworkingProtocol), "`transportProtocol`: `microsoft.graph.networkaccess.networkingProtocol`, metadata";
    "userCount" USER_COUNT, user_count i32 -> Option<i32>, with_user_count(i32), "`userCount`: `Edm.Int32`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.enterpriseApplicationReport`, metadata
    EnterpriseApplicationReport = "microsoft.graph.networkaccess.enterpriseApplicationReport";
    "accessType" ACCESS_TYPE, access_type enumeration -> Option<AccessType>, with_access_type(AccessType), "`accessType`: `microsoft.graph.networkaccess.accessType`, metadata";
    "applicationId" APPLICATION_ID, application_id str -> Option<&str>, with_application_id(String), "`applicationId`: `Edm.String`, metadata";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`, metadata";
    "firstAccessDateTime" FIRST_ACCESS_DATE_TIME, first_access_date_time date_time -> Parsed<OffsetDateTime>, with_first_access_date_time(OffsetDateTime), "`firstAccessDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastAccessDateTime" LAST_ACCESS_DATE_TIME, last_access_date_time date_time -> Parsed<OffsetDateTime>, with_last_access_date_time(OffsetDateTime), "`lastAccessDateTime`: `Edm.DateTimeOffset`, metadata";
    "totalBytesReceived" TOTAL_BYTES_RECEIVED, total_bytes_received i32 -> Option<i32>, with_total_bytes_received(i32), "`totalBytesReceived`: `Edm.Int32`, metadata";
    "totalBytesSent" TOTAL_BYTES_SENT, total_bytes_sent i32 -> Option<i32>, with_total_bytes_sent(i32), "`totalBytesSent`: `Edm.Int32`, metadata";
    "trafficType" TRAFFIC_TYPE, traffic_type enumeration -> Option<TrafficType>, with_traffic_type(TrafficType), "`trafficType`: `microsoft.graph.networkaccess.trafficType`, metadata";
    "transactionCount" TRANSACTION_COUNT, transaction_count i32 -> Option<i32>, with_transaction_count(i32), "`transactionCount`: `Edm.Int32`, metadata";
    "userCount" USER_COUNT, user_count i32 -> Option<i32>, with_user_count(i32), "`userCount`: `Edm.Int32`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.entitiesSummary`, metadata
    EntitiesSummary = "microsoft.graph.networkaccess.entitiesSummary";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`, metadata";
    "trafficType" TRAFFIC_TYPE, traffic_type enumeration -> Option<TrafficType>, with_traffic_type(TrafficType), "`trafficType`: `microsoft.graph.networkaccess.trafficType`, metadata";
    "userCount" USER_COUNT, user_count i32 -> Option<i32>, with_user_count(i32), "`userCount`: `Edm.Int32`, metadata";
    "workloadCount" WORKLOAD_COUNT, workload_count i32 -> Option<i32>, with_workload_count(i32), "`workloadCount`: `Edm.Int32`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.extendedProperties`, metadata, with the accessors of [`Dictionary`](super::Dictionary)
    ExtendedProperties: super::Dictionary = "microsoft.graph.networkaccess.extendedProperties"
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.externalCertificateAuthorityCertificate`, metadata, with the accessors of [`Entity`](super::Entity)
    ExternalCertificateAuthorityCertificate: super::Entity = "microsoft.graph.networkaccess.externalCertificateAuthorityCertificate";
    inherited "id" ID, with_id(String), "`id`";
    "certificate" CERTIFICATE, certificate str -> Option<&str>, with_certificate(String), "`certificate`: `Edm.String`, metadata";
    "certificateSigningRequest" CERTIFICATE_SIGNING_REQUEST, certificate_signing_request str -> Option<&str>, with_certificate_signing_request(String), "`certificateSigningRequest`: `Edm.String`, metadata";
    "chain" CHAIN, chain str -> Option<&str>, with_chain(String), "`chain`: `Edm.String`, metadata";
    "commonName" COMMON_NAME, common_name str -> Option<&str>, with_common_name(String), "`commonName`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "organizationName" ORGANIZATION_NAME, organization_name str -> Option<&str>, with_organization_name(String), "`organizationName`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<TlsCertificateStatus>, with_status(TlsCertificateStatus), "`status`: `microsoft.graph.networkaccess.tlsCertificateStatus`, metadata";
    "validity" VALIDITY, validity model -> Option<&ValidityDate>, with_validity(ValidityDate), "`validity`: `microsoft.graph.networkaccess.validityDate`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.filteringPolicy`, metadata, with the accessors of [`Policy`](Policy)
    FilteringPolicy: Policy, super::Entity = "microsoft.graph.networkaccess.filteringPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "policyRules" POLICY_RULES, with_policy_rules(Vec<PolicyRule>), "`policyRules`";
    "action" ACTION, action enumeration -> Option<FilteringPolicyAction>, with_action(FilteringPolicyAction), "`action`: `microsoft.graph.networkaccess.filteringPolicyAction`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.filteringPolicyAction`, metadata
    FilteringPolicyAction = "microsoft.graph.networkaccess.filteringPolicyAction" {
        Block = "block",
        Allow = "allow",
        UnknownFutureValue = "unknownFutureValue",
        Bypass = "bypass",
        Alert = "alert",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.filteringPolicyLink`, metadata, with the accessors of [`PolicyLink`](PolicyLink)
    FilteringPolicyLink: PolicyLink, super::Entity = "microsoft.graph.networkaccess.filteringPolicyLink";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(Status), "`state`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "policy" POLICY, with_policy(Policy), "`policy`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "loggingState" LOGGING_STATE, logging_state enumeration -> Option<Status>, with_logging_state(Status), "`loggingState`: `microsoft.graph.networkaccess.status`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.filteringProfile`, metadata, with the accessors of [`Profile`](Profile)
    FilteringProfile: Profile, super::Entity = "microsoft.graph.networkaccess.filteringProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "state" STATE, with_state(Status), "`state`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "policies" POLICIES, with_policies(Vec<PolicyLink>), "`policies`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "conditionalAccessPolicies" CONDITIONAL_ACCESS_POLICIES, conditional_access_policies models -> Option<&[ConditionalAccessPolicy]>, with_conditional_access_policies(Vec<ConditionalAccessPolicy>), "`conditionalAccessPolicies`: `Collection(microsoft.graph.networkaccess.conditionalAccessPolicy)`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.filteringRule`, metadata, with the accessors of [`PolicyRule`](PolicyRule)
    FilteringRule: PolicyRule, super::Entity = "microsoft.graph.networkaccess.filteringRule" {
        "microsoft.graph.networkaccess.fqdnFilteringRule",
        "microsoft.graph.networkaccess.urlDestinationFilteringRule",
        "microsoft.graph.networkaccess.webCategoryFilteringRule",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "name" NAME, with_name(String), "`name`";
    "destinations" DESTINATIONS, destinations models -> Option<&[RuleDestination]>, with_destinations(Vec<RuleDestination>), "`destinations`: `Collection(microsoft.graph.networkaccess.ruleDestination)`, metadata";
    "ruleType" RULE_TYPE, rule_type enumeration -> Option<NetworkDestinationType>, with_rule_type(NetworkDestinationType), "`ruleType`: `microsoft.graph.networkaccess.networkDestinationType`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.forwardingCategory`, metadata
    ForwardingCategory = "microsoft.graph.networkaccess.forwardingCategory" {
        Default = "default",
        Optimized = "optimized",
        Allow = "allow",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.forwardingOptions`, metadata, with the accessors of [`Entity`](super::Entity)
    ForwardingOptions: super::Entity = "microsoft.graph.networkaccess.forwardingOptions";
    inherited "id" ID, with_id(String), "`id`";
    "skipDnsLookupState" SKIP_DNS_LOOKUP_STATE, skip_dns_lookup_state enumeration -> Option<Status>, with_skip_dns_lookup_state(Status), "`skipDnsLookupState`: `microsoft.graph.networkaccess.status`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.forwardingPolicy`, metadata, with the accessors of [`Policy`](Policy)
    ForwardingPolicy: Policy, super::Entity = "microsoft.graph.networkaccess.forwardingPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "policyRules" POLICY_RULES, with_policy_rules(Vec<PolicyRule>), "`policyRules`";
    "privateAccessAppId" PRIVATE_ACCESS_APP_ID, private_access_app_id str -> Option<&str>, with_private_access_app_id(String), "`privateAccessAppId`: `Edm.String`, metadata";
    "trafficForwardingType" TRAFFIC_FORWARDING_TYPE, traffic_forwarding_type enumeration -> Option<TrafficForwardingType>, with_traffic_forwarding_type(TrafficForwardingType), "`trafficForwardingType`: `microsoft.graph.networkaccess.trafficForwardingType`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.forwardingPolicyLink`, metadata, with the accessors of [`PolicyLink`](PolicyLink)
    ForwardingPolicyLink: PolicyLink, super::Entity = "microsoft.graph.networkaccess.forwardingPolicyLink";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(Status), "`state`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "policy" POLICY, with_policy(Policy), "`policy`";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.forwardingProfile`, metadata, with the accessors of [`ForwardingProfileBase`](ForwardingProfileBase)
    ForwardingProfile: ForwardingProfileBase, super::Entity = "microsoft.graph.networkaccess.forwardingProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "state" STATE, with_state(Status), "`state`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "policies" POLICIES, with_policies(Vec<PolicyLink>), "`policies`";
    inherited "associations" ASSOCIATIONS, with_associations(Vec<Association>), "`associations`";
    inherited "isCustomProfile" IS_CUSTOM_PROFILE, with_is_custom_profile(bool), "`isCustomProfile`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "trafficForwardingType" TRAFFIC_FORWARDING_TYPE, with_traffic_forwarding_type(TrafficForwardingType), "`trafficForwardingType`";
    inherited "servicePrincipal" SERVICE_PRINCIPAL, with_service_principal(super::ServicePrincipal), "`servicePrincipal`" if (any(feature = "applications", feature = "directory", feature = "groups", feature = "users"));
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.forwardingProfileBase`, metadata, with the accessors of [`Profile`](Profile)
    ForwardingProfileBase: Profile, super::Entity = "microsoft.graph.networkaccess.forwardingProfileBase" {
        "microsoft.graph.networkaccess.forwardingProfile",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "state" STATE, with_state(Status), "`state`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "policies" POLICIES, with_policies(Vec<PolicyLink>), "`policies`";
    "associations" ASSOCIATIONS, associations models -> Option<&[Association]>, with_associations(Vec<Association>), "`associations`: `Collection(microsoft.graph.networkaccess.association)`, metadata";
    "isCustomProfile" IS_CUSTOM_PROFILE, is_custom_profile bool -> Option<bool>, with_is_custom_profile(bool), "`isCustomProfile`: `Edm.Boolean`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "trafficForwardingType" TRAFFIC_FORWARDING_TYPE, traffic_forwarding_type enumeration -> Option<TrafficForwardingType>, with_traffic_forwarding_type(TrafficForwardingType), "`trafficForwardingType`: `microsoft.graph.networkaccess.trafficForwardingType`, metadata";
    "servicePrincipal" SERVICE_PRINCIPAL, service_principal model -> Option<&super::ServicePrincipal>, with_service_principal(super::ServicePrincipal), "`servicePrincipal`: `microsoft.graph.servicePrincipal`, metadata" if (any(feature = "applications", feature = "directory", feature = "groups", feature = "users"));
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.forwardingRule`, metadata, with the accessors of [`PolicyRule`](PolicyRule)
    ForwardingRule: PolicyRule, super::Entity = "microsoft.graph.networkaccess.forwardingRule" {
        "microsoft.graph.networkaccess.internetAccessForwardingRule",
        "microsoft.graph.networkaccess.m365ForwardingRule",
        "microsoft.graph.networkaccess.privateAccessForwardingRule",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "name" NAME, with_name(String), "`name`";
    "action" ACTION, action enumeration -> Option<ForwardingRuleAction>, with_action(ForwardingRuleAction), "`action`: `microsoft.graph.networkaccess.forwardingRuleAction`, metadata";
    "clientFallbackAction" CLIENT_FALLBACK_ACTION, client_fallback_action enumeration -> Option<ClientFallbackAction>, with_client_fallback_action(ClientFallbackAction), "`clientFallbackAction`: `microsoft.graph.networkaccess.clientFallbackAction`, metadata";
    "destinations" DESTINATIONS, destinations models -> Option<&[RuleDestination]>, with_destinations(Vec<RuleDestination>), "`destinations`: `Collection(microsoft.graph.networkaccess.ruleDestination)`, metadata";
    "ruleType" RULE_TYPE, rule_type enumeration -> Option<NetworkDestinationType>, with_rule_type(NetworkDestinationType), "`ruleType`: `microsoft.graph.networkaccess.networkDestinationType`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.forwardingRuleAction`, metadata
    ForwardingRuleAction = "microsoft.graph.networkaccess.forwardingRuleAction" {
        Bypass = "bypass",
        Forward = "forward",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.fqdn`, metadata, with the accessors of [`RuleDestination`](RuleDestination)
    Fqdn: RuleDestination = "microsoft.graph.networkaccess.fqdn";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.fqdnFilteringRule`, metadata, with the accessors of [`FilteringRule`](FilteringRule)
    FqdnFilteringRule: FilteringRule, PolicyRule, super::Entity = "microsoft.graph.networkaccess.fqdnFilteringRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "destinations" DESTINATIONS, with_destinations(Vec<RuleDestination>), "`destinations`";
    inherited "ruleType" RULE_TYPE, with_rule_type(NetworkDestinationType), "`ruleType`";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.generativeAIInsight`, metadata
    GenerativeAiInsight = "microsoft.graph.networkaccess.generativeAIInsight";
    "activity" ACTIVITY, activity enumeration -> Option<ApplicationActivity>, with_activity(ApplicationActivity), "`activity`: `microsoft.graph.networkaccess.applicationActivity`, metadata";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "destinationUrl" DESTINATION_URL, destination_url str -> Option<&str>, with_destination_url(String), "`destinationUrl`: `Edm.String`, metadata";
    "eventId" EVENT_ID, event_id str -> Option<&str>, with_event_id(String), "`eventId`: `Edm.String`, metadata";
    "eventType" EVENT_TYPE, event_type str -> Option<&str>, with_event_type(String), "`eventType`: `Edm.String`, metadata";
    "mcpClientName" MCP_CLIENT_NAME, mcp_client_name str -> Option<&str>, with_mcp_client_name(String), "`mcpClientName`: `Edm.String`, metadata";
    "mcpServerName" MCP_SERVER_NAME, mcp_server_name str -> Option<&str>, with_mcp_server_name(String), "`mcpServerName`: `Edm.String`, metadata";
    "sessionId" SESSION_ID, session_id str -> Option<&str>, with_session_id(String), "`sessionId`: `Edm.String`, metadata";
    "subactivity" SUBACTIVITY, subactivity str -> Option<&str>, with_subactivity(String), "`subactivity`: `Edm.String`, metadata";
    "transactionId" TRANSACTION_ID, transaction_id str -> Option<&str>, with_transaction_id(String), "`transactionId`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.headers`, metadata
    Headers = "microsoft.graph.networkaccess.headers";
    "origin" ORIGIN, origin str -> Option<&str>, with_origin(String), "`origin`: `Edm.String`, metadata";
    "referrer" REFERRER, referrer str -> Option<&str>, with_referrer(String), "`referrer`: `Edm.String`, metadata";
    "xForwardedFor" X_FORWARDED_FOR, x_forwarded_for str -> Option<&str>, with_x_forwarded_for(String), "`xForwardedFor`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.httpMethod`, metadata
    HttpMethod = "microsoft.graph.networkaccess.httpMethod" {
        Get = "get",
        Post = "post",
        Put = "put",
        Delete = "delete",
        Head = "head",
        Options = "options",
        Connect = "connect",
        Patch = "patch",
        Trace = "trace",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.ikeEncryption`, metadata
    IkeEncryption = "microsoft.graph.networkaccess.ikeEncryption" {
        Aes128 = "aes128",
        Aes192 = "aes192",
        Aes256 = "aes256",
        GcmAes128 = "gcmAes128",
        GcmAes256 = "gcmAes256",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.ikeIntegrity`, metadata
    IkeIntegrity = "microsoft.graph.networkaccess.ikeIntegrity" {
        Sha256 = "sha256",
        Sha384 = "sha384",
        GcmAes128 = "gcmAes128",
        GcmAes256 = "gcmAes256",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.intentCategory`, metadata
    IntentCategory = "microsoft.graph.networkaccess.intentCategory" {
        InitialAccess = "initialAccess",
        Persistence = "persistence",
        PrivilegeEscalation = "privilegeEscalation",
        DefenseEvasion = "defenseEvasion",
        CredentialAccess = "credentialAccess",
        Discovery = "discovery",
        LateralMovement = "lateralMovement",
        Execution = "execution",
        Collection = "collection",
        Exfiltration = "exfiltration",
        CommandAndControl = "commandAndControl",
        Impact = "impact",
        ImpairProcessControl = "impairProcessControl",
        InhibitResponseFunction = "inhibitResponseFunction",
        Reconnaissance = "reconnaissance",
        ResourceDevelopment = "resourceDevelopment",
        Evasion = "evasion",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.internetAccessForwardingRule`, metadata, with the accessors of [`ForwardingRule`](ForwardingRule)
    InternetAccessForwardingRule: ForwardingRule, PolicyRule, super::Entity = "microsoft.graph.networkaccess.internetAccessForwardingRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "action" ACTION, with_action(ForwardingRuleAction), "`action`";
    inherited "clientFallbackAction" CLIENT_FALLBACK_ACTION, with_client_fallback_action(ClientFallbackAction), "`clientFallbackAction`";
    inherited "destinations" DESTINATIONS, with_destinations(Vec<RuleDestination>), "`destinations`";
    inherited "ruleType" RULE_TYPE, with_rule_type(NetworkDestinationType), "`ruleType`";
    "ports" PORTS, ports strs -> Option<Vec<&str>>, with_ports(Vec<String>), "`ports`: `Collection(Edm.String)`, metadata";
    "protocol" PROTOCOL, protocol enumeration -> Option<NetworkingProtocol>, with_protocol(NetworkingProtocol), "`protocol`: `microsoft.graph.networkaccess.networkingProtocol`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.ipAddress`, metadata, with the accessors of [`IpDestination`](IpDestination)
    IpAddress: IpDestination, RuleDestination = "microsoft.graph.networkaccess.ipAddress";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.ipDestination`, metadata, with the accessors of [`RuleDestination`](RuleDestination)
    IpDestination: RuleDestination = "microsoft.graph.networkaccess.ipDestination" {
        "microsoft.graph.networkaccess.ipAddress",
        "microsoft.graph.networkaccess.ipRange",
        "microsoft.graph.networkaccess.ipSubnet",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.ipRange`, metadata, with the accessors of [`IpDestination`](IpDestination)
    IpRange: IpDestination, RuleDestination = "microsoft.graph.networkaccess.ipRange";
    "beginAddress" BEGIN_ADDRESS, begin_address str -> Option<&str>, with_begin_address(String), "`beginAddress`: `Edm.String`, metadata";
    "endAddress" END_ADDRESS, end_address str -> Option<&str>, with_end_address(String), "`endAddress`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.ipSecEncryption`, metadata
    IpSecEncryption = "microsoft.graph.networkaccess.ipSecEncryption" {
        None = "none",
        GcmAes128 = "gcmAes128",
        GcmAes192 = "gcmAes192",
        GcmAes256 = "gcmAes256",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.ipSecIntegrity`, metadata
    IpSecIntegrity = "microsoft.graph.networkaccess.ipSecIntegrity" {
        GcmAes128 = "gcmAes128",
        GcmAes192 = "gcmAes192",
        GcmAes256 = "gcmAes256",
        Sha256 = "sha256",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.ipSubnet`, metadata, with the accessors of [`IpDestination`](IpDestination)
    IpSubnet: IpDestination, RuleDestination = "microsoft.graph.networkaccess.ipSubnet";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.localConnectivityConfiguration`, metadata
    LocalConnectivityConfiguration = "microsoft.graph.networkaccess.localConnectivityConfiguration";
    "asn" ASN, asn i32 -> Option<i32>, with_asn(i32), "`asn`: `Edm.Int32`, metadata";
    "bgpAddress" BGP_ADDRESS, bgp_address str -> Option<&str>, with_bgp_address(String), "`bgpAddress`: `Edm.String`, metadata";
    "endpoint" ENDPOINT, endpoint str -> Option<&str>, with_endpoint(String), "`endpoint`: `Edm.String`, metadata";
    "region" REGION, region enumeration -> Option<Region>, with_region(Region), "`region`: `microsoft.graph.networkaccess.region`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.logs`, metadata, with the accessors of [`Entity`](super::Entity)
    Logs: super::Entity = "microsoft.graph.networkaccess.logs";
    inherited "id" ID, with_id(String), "`id`";
    "connections" CONNECTIONS, connections models -> Option<&[Connection]>, with_connections(Vec<Connection>), "`connections`: `Collection(microsoft.graph.networkaccess.connection)`, metadata";
    "generativeAIInsights" GENERATIVE_AI_INSIGHTS, generative_ai_insights models -> Option<&[GenerativeAiInsight]>, with_generative_ai_insights(Vec<GenerativeAiInsight>), "`generativeAIInsights`: `Collection(microsoft.graph.networkaccess.generativeAIInsight)`, metadata";
    "remoteNetworks" REMOTE_NETWORKS, remote_networks models -> Option<&[RemoteNetworkHealthEvent]>, with_remote_networks(Vec<RemoteNetworkHealthEvent>), "`remoteNetworks`: `Collection(microsoft.graph.networkaccess.remoteNetworkHealthEvent)`, metadata";
    "traffic" TRAFFIC, traffic models -> Option<&[NetworkAccessTraffic]>, with_traffic(Vec<NetworkAccessTraffic>), "`traffic`: `Collection(microsoft.graph.networkaccess.networkAccessTraffic)`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.m365ForwardingRule`, metadata, with the accessors of [`ForwardingRule`](ForwardingRule)
    M365ForwardingRule: ForwardingRule, PolicyRule, super::Entity = "microsoft.graph.networkaccess.m365ForwardingRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "action" ACTION, with_action(ForwardingRuleAction), "`action`";
    inherited "clientFallbackAction" CLIENT_FALLBACK_ACTION, with_client_fallback_action(ClientFallbackAction), "`clientFallbackAction`";
    inherited "destinations" DESTINATIONS, with_destinations(Vec<RuleDestination>), "`destinations`";
    inherited "ruleType" RULE_TYPE, with_rule_type(NetworkDestinationType), "`ruleType`";
    "category" CATEGORY, category enumeration -> Option<ForwardingCategory>, with_category(ForwardingCategory), "`category`: `microsoft.graph.networkaccess.forwardingCategory`, metadata";
    "ports" PORTS, ports strs -> Option<Vec<&str>>, with_ports(Vec<String>), "`ports`: `Collection(Edm.String)`, metadata";
    "protocol" PROTOCOL, protocol enumeration -> Option<NetworkingProtocol>, with_protocol(NetworkingProtocol), "`protocol`: `microsoft.graph.networkaccess.networkingProtocol`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.malwareCategory`, metadata
    MalwareCategory = "microsoft.graph.networkaccess.malwareCategory" {
        Adware = "adware",
        Backdoor = "backdoor",
        Behavior = "behavior",
        Bot = "bot",
        BrowserModifier = "browserModifier",
        Constructor = "constructor",
        Cryptojacking = "cryptojacking",
        Ddos = "ddos",
        Dropper = "dropper",
        DropperMalware = "dropperMalware",
        Exploit = "exploit",
        FilelessMalware = "filelessMalware",
        HackTool = "hackTool",
        HybridMalware = "hybridMalware",
        Joke = "joke",
        Keylogger = "keylogger",
        Misleading = "misleading",
        MonitoringTool = "monitoringTool",
        PolymorphicMalware = "polymorphicMalware",
        PasswordStealer = "passwordStealer",
        Program = "program",
        Ransomware = "ransomware",
        RemoteAccess = "remoteAccess",
        Rogue = "rogue",
        Rootkit = "rootkit",
        SettingsModifier = "settingsModifier",
        SoftwareBundler = "softwareBundler",
        Spammer = "spammer",
        Spoofer = "spoofer",
        Spyware = "spyware",
        Tool = "tool",
        Trojan = "trojan",
        TrojanClicker = "trojanClicker",
        TrojanDownloader = "trojanDownloader",
        TrojanNotifier = "trojanNotifier",
        TrojanProxy = "trojanProxy",
        TrojanSpy = "trojanSpy",
        Virus = "virus",
        WiperMalware = "wiperMalware",
        Worm = "worm",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.markdownBlockMessageConfiguration`, metadata, with the accessors of [`BlockPageConfigurationBase`](BlockPageConfigurationBase)
    MarkdownBlockMessageConfiguration: BlockPageConfigurationBase = "microsoft.graph.networkaccess.markdownBlockMessageConfiguration";
    "body" BODY, body str -> Option<&str>, with_body(String), "`body`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.networkAccessRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    NetworkAccessRoot: super::Entity = "microsoft.graph.networkaccess.networkAccessRoot";
    inherited "id" ID, with_id(String), "`id`";
    "alerts" ALERTS, alerts models -> Option<&[Alert]>, with_alerts(Vec<Alert>), "`alerts`: `Collection(microsoft.graph.networkaccess.alert)`, metadata";
    "cloudFirewallPolicies" CLOUD_FIREWALL_POLICIES, cloud_firewall_policies models -> Option<&[CloudFirewallPolicy]>, with_cloud_firewall_policies(Vec<CloudFirewallPolicy>), "`cloudFirewallPolicies`: `Collection(microsoft.graph.networkaccess.cloudFirewallPolicy)`, metadata";
    "connectivity" CONNECTIVITY, connectivity model -> Option<&Connectivity>, with_connectivity(Connectivity), "`connectivity`: `microsoft.graph.networkaccess.connectivity`, metadata";
    "filteringPolicies" FILTERING_POLICIES, filtering_policies models -> Option<&[FilteringPolicy]>, with_filtering_policies(Vec<FilteringPolicy>), "`filteringPolicies`: `Collection(microsoft.graph.networkaccess.filteringPolicy)`, metadata";
    "filteringProfiles" FILTERING_PROFILES, filtering_profiles models -> Option<&[FilteringProfile]>, with_filtering_profiles(Vec<FilteringProfile>), "`filteringProfiles`: `Collection(microsoft.graph.networkaccess.filteringProfile)`, metadata";
    "forwardingPolicies" FORWARDING_POLICIES, forwarding_policies models -> Option<&[ForwardingPolicy]>, with_forwarding_policies(Vec<ForwardingPolicy>), "`forwardingPolicies`: `Collection(microsoft.graph.networkaccess.forwardingPolicy)`, metadata";
    "forwardingProfiles" FORWARDING_PROFILES, forwarding_profiles models -> Option<&[ForwardingProfile]>, with_forwarding_profiles(Vec<ForwardingProfile>), "`forwardingProfiles`: `Collection(microsoft.graph.networkaccess.forwardingProfile)`, metadata";
    "logs" LOGS, logs model -> Option<&Logs>, with_logs(Logs), "`logs`: `microsoft.graph.networkaccess.logs`, metadata";
    "reports" REPORTS, reports model -> Option<&Reports>, with_reports(Reports), "`reports`: `microsoft.graph.networkaccess.reports`, metadata";
    "settings" SETTINGS, settings model -> Option<&Settings>, with_settings(Settings), "`settings`: `microsoft.graph.networkaccess.settings`, metadata";
    "tenantStatus" TENANT_STATUS, tenant_status model -> Option<&TenantStatus>, with_tenant_status(TenantStatus), "`tenantStatus`: `microsoft.graph.networkaccess.tenantStatus`, metadata";
    "threatIntelligencePolicies" THREAT_INTELLIGENCE_POLICIES, threat_intelligence_policies models -> Option<&[ThreatIntelligencePolicy]>, with_threat_intelligence_policies(Vec<ThreatIntelligencePolicy>), "`threatIntelligencePolicies`: `Collection(microsoft.graph.networkaccess.threatIntelligencePolicy)`, metadata";
    "tls" TLS, tls model -> Option<&TlsTermination>, with_tls(TlsTermination), "`tls`: `microsoft.graph.networkaccess.tlsTermination`, metadata";
    "tlsInspectionPolicies" TLS_INSPECTION_POLICIES, tls_inspection_policies models -> Option<&[TlsInspectionPolicy]>, with_tls_inspection_policies(Vec<TlsInspectionPolicy>), "`tlsInspectionPolicies`: `Collection(microsoft.graph.networkaccess.tlsInspectionPolicy)`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.networkAccessTraffic`, metadata
    NetworkAccessTraffic = "microsoft.graph.networkaccess.networkAccessTraffic";
    "action" ACTION, action enumeration -> Option<FilteringPolicyAction>, with_action(FilteringPolicyAction), "`action`: `microsoft.graph.networkaccess.filteringPolicyAction`, metadata";
    "agentVersion" AGENT_VERSION, agent_version str -> Option<&str>, with_agent_version(String), "`agentVersion`: `Edm.String`, metadata";
    "applicationSnapshot" APPLICATION_SNAPSHOT, application_snapshot model -> Option<&ApplicationSnapshot>, with_application_snapshot(ApplicationSnapshot), "`applicationSnapshot`: `microsoft.graph.networkaccess.applicationSnapshot`, metadata";
    "cloudApplicationMetadata" CLOUD_APPLICATION_METADATA, cloud_application_metadata model -> Option<&CloudApplicationMetadata>, with_cloud_application_metadata(CloudApplicationMetadata), "`cloudApplicationMetadata`: `microsoft.graph.networkaccess.cloudApplicationMetadata`, metadata";
    "connectionId" CONNECTION_ID, connection_id str -> Option<&str>, with_connection_id(String), "`connectionId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "destinationFQDN" DESTINATION_FQDN, destination_fqdn str -> Option<&str>, with_destination_fqdn(String), "`destinationFQDN`: `Edm.String`, metadata";
    "destinationIp" DESTINATION_IP, destination_ip str -> Option<&str>, with_destination_ip(String), "`destinationIp`: `Edm.String`, metadata";
    "destinationPort" DESTINATION_PORT, destination_port i32 -> Option<i32>, with_destination_port(i32), "`destinationPort`: `Edm.Int32`, metadata";
    "destinationUrl" DESTINATION_URL, destination_url str -> Option<&str>, with_destination_url(String), "`destinationUrl`: `Edm.String`, metadata";
    "destinationWebCategory" DESTINATION_WEB_CATEGORY, destination_web_category model -> Option<&WebCategory>, with_destination_web_category(WebCategory), "`destinationWebCategory`: `microsoft.graph.networkaccess.webCategory`, metadata";
    "deviceCategory" DEVICE_CATEGORY, device_category enumeration -> Option<DeviceCategory>, with_device_category(DeviceCategory), "`deviceCategory`: `microsoft.graph.networkaccess.deviceCategory`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "deviceOperatingSystem" DEVICE_OPERATING_SYSTEM, device_operating_system str -> Option<&str>, with_device_operating_system(String), "`deviceOperatingSystem`: `Edm.String`, metadata";
    "deviceOperatingSystemVersion" DEVICE_OPERATING_SYSTEM_VERSION, device_operating_system_version str -> Option<&str>, with_device_operating_system_version(String), "`deviceOperatingSystemVersion`: `Edm.String`, metadata";
    "filteringProfileId" FILTERING_PROFILE_ID, filtering_profile_id str -> Option<&str>, with_filtering_profile_id(String), "`filteringProfileId`: `Edm.String`, metadata";
    "filteringProfileName" FILTERING_PROFILE_NAME, filtering_profile_name str -> Option<&str>, with_filtering_profile_name(String), "`filteringProfileName`: `Edm.String`, metadata";
    "headers" HEADERS, headers model -> Option<&Headers>, with_headers(Headers), "`headers`: `microsoft.graph.networkaccess.headers`, metadata";
    "httpMethod" HTTP_METHOD, http_method enumeration -> Option<HttpMethod>, with_http_method(HttpMethod), "`httpMethod`: `microsoft.graph.networkaccess.httpMethod`, metadata";
    "initiatingProcessName" INITIATING_PROCESS_NAME, initiating_process_name str -> Option<&str>, with_initiating_process_name(String), "`initiatingProcessName`: `Edm.String`, metadata";
    "networkProtocol" NETWORK_PROTOCOL, network_protocol enumeration -> Option<NetworkingProtocol>, with_network_protocol(NetworkingProtocol), "`networkProtocol`: `microsoft.graph.networkaccess.networkingProtocol`, metadata";
    "operationStatus" OPERATION_STATUS, operation_status enumeration -> Option<NetworkTrafficOperationStatus>, with_operation_status(NetworkTrafficOperationStatus), "`operationStatus`: `microsoft.graph.networkaccess.networkTrafficOperationStatus`, metadata";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`, metadata";
    "policyName" POLICY_NAME, policy_name str -> Option<&str>, with_policy_name(String), "`policyName`: `Edm.String`, metadata";
    "policyRuleId" POLICY_RULE_ID, policy_rule_id str -> Option<&str>, with_policy_rule_id(String), "`policyRuleId`: `Edm.String`, metadata";
    "policyRuleName" POLICY_RULE_NAME, policy_rule_name str -> Option<&str>, with_policy_rule_name(String), "`policyRuleName`: `Edm.String`, metadata";
    "popProcessingRegion" POP_PROCESSING_REGION, pop_processing_region str -> Option<&str>, with_pop_processing_region(String), "`popProcessingRegion`: `Edm.String`, metadata";
    "privateAccessDetails" PRIVATE_ACCESS_DETAILS, private_access_details model -> Option<&PrivateAccessDetails>, with_private_access_details(PrivateAccessDetails), "`privateAccessDetails`: `microsoft.graph.networkaccess.privateAccessDetails`, metadata";
    "receivedBytes" RECEIVED_BYTES, received_bytes i32 -> Option<i32>, with_received_bytes(i32), "`receivedBytes`: `Edm.Int32`, metadata";
    "remoteNetworkId" REMOTE_NETWORK_ID, remote_network_id str -> Option<&str>, with_remote_network_id(String), "`remoteNetworkId`: `Edm.String`, metadata";
    "resourceTenantId" RESOURCE_TENANT_ID, resource_tenant_id str -> Option<&str>, with_resource_tenant_id(String), "`resourceTenantId`: `Edm.String`, metadata";
    "responseCode" RESPONSE_CODE, response_code i32 -> Option<i32>, with_response_code(i32), "`responseCode`: `Edm.Int32`, metadata";
    "sentBytes" SENT_BYTES, sent_bytes i32 -> Option<i32>, with_sent_bytes(i32), "`sentBytes`: `Edm.Int32`, metadata";
    "sessionId" SESSION_ID, session_id str -> Option<&str>, with_session_id(String), "`sessionId`: `Edm.String`, metadata";
    "sourceIp" SOURCE_IP, source_ip str -> Option<&str>, with_source_ip(String), "`sourceIp`: `Edm.String`, metadata";
    "sourcePort" SOURCE_PORT, source_port i32 -> Option<i32>, with_source_port(i32), "`sourcePort`: `Edm.Int32`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "threatType" THREAT_TYPE, threat_type str -> Option<&str>, with_threat_type(String), "`threatType`: `Edm.String`, metadata";
    "trafficType" TRAFFIC_TYPE, traffic_type enumeration -> Option<TrafficType>, with_traffic_type(TrafficType), "`trafficType`: `microsoft.graph.networkaccess.trafficType`, metadata";
    "transactionId" TRANSACTION_ID, transaction_id str -> Option<&str>, with_transaction_id(String), "`transactionId`: `Edm.String`, metadata";
    "transportProtocol" TRANSPORT_PROTOCOL, transport_protocol enumeration -> Option<NetworkingProtocol>, with_transport_protocol(NetworkingProtocol), "`transportProtocol`: `microsoft.graph.networkaccess.networkingProtocol`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
    "vendorNames" VENDOR_NAMES, vendor_names strs -> Option<Vec<&str>>, with_vendor_names(Vec<String>), "`vendorNames`: `Collection(Edm.String)`, metadata";
    "device" DEVICE, device model -> Option<&super::Device>, with_device(super::Device), "`device`: `microsoft.graph.device`, metadata" if (any(feature = "directory", feature = "users"));
    "user" USER, user model -> Option<&super::User>, with_user(super::User), "`user`: `microsoft.graph.user`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.networkDestinationType`, metadata
    NetworkDestinationType = "microsoft.graph.networkaccess.networkDestinationType" {
        Url = "url",
        Fqdn = "fqdn",
        IpAddress = "ipAddress",
        IpRange = "ipRange",
        IpSubnet = "ipSubnet",
        WebCategory = "webCategory",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.networkTrafficOperationStatus`, metadata
    NetworkTrafficOperationStatus = "microsoft.graph.networkaccess.networkTrafficOperationStatus" {
        Success = "success",
        Failure = "failure",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.networkingProtocol`, metadata
    NetworkingProtocol = "microsoft.graph.networkaccess.networkingProtocol" {
        Ip = "ip",
        Icmp = "icmp",
        Igmp = "igmp",
        Ggp = "ggp",
        Ipv4 = "ipv4",
        Tcp = "tcp",
        Pup = "pup",
        Udp = "udp",
        Idp = "idp",
        Ipv6 = "ipv6",
        Ipv6RoutingHeader = "ipv6RoutingHeader",
        Ipv6FragmentHeader = "ipv6FragmentHeader",
        IpSecEncapsulatingSecurityPayload = "ipSecEncapsulatingSecurityPayload",
        IpSecAuthenticationHeader = "ipSecAuthenticationHeader",
        IcmpV6 = "icmpV6",
        Ipv6NoNextHeader = "ipv6NoNextHeader",
        Ipv6DestinationOptions = "ipv6DestinationOptions",
        Nd = "nd",
        Ipx = "ipx",
        Raw = "raw",
        Spx = "spx",
        SpxIi = "spxII",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.onboardingStatus`, metadata
    OnboardingStatus = "microsoft.graph.networkaccess.onboardingStatus" {
        Offboarded = "offboarded",
        OffboardingInProgress = "offboardingInProgress",
        OnboardingInProgress = "onboardingInProgress",
        Onboarded = "onboarded",
        OnboardingErrorOccurred = "onboardingErrorOccurred",
        OffboardingErrorOccurred = "offboardingErrorOccurred",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.peerConnectivityConfiguration`, metadata
    PeerConnectivityConfiguration = "microsoft.graph.networkaccess.peerConnectivityConfiguration";
    "asn" ASN, asn i32 -> Option<i32>, with_asn(i32), "`asn`: `Edm.Int32`, metadata";
    "bgpAddress" BGP_ADDRESS, bgp_address str -> Option<&str>, with_bgp_address(String), "`bgpAddress`: `Edm.String`, metadata";
    "endpoint" ENDPOINT, endpoint str -> Option<&str>, with_endpoint(String), "`endpoint`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.pfsGroup`, metadata
    PfsGroup = "microsoft.graph.networkaccess.pfsGroup" {
        None = "none",
        Pfs1 = "pfs1",
        Pfs2 = "pfs2",
        Pfs14 = "pfs14",
        Pfs24 = "pfs24",
        Pfs2048 = "pfs2048",
        Pfsmm = "pfsmm",
        Ecp256 = "ecp256",
        Ecp384 = "ecp384",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.policy`, metadata, with the accessors of [`Entity`](super::Entity)
    Policy: super::Entity = "microsoft.graph.networkaccess.policy" {
        "microsoft.graph.networkaccess.cloudFirewallPolicy",
        "microsoft.graph.networkaccess.filteringPolicy",
        "microsoft.graph.networkaccess.forwardingPolicy",
        "microsoft.graph.networkaccess.threatIntelligencePolicy",
        "microsoft.graph.networkaccess.tlsInspectionPolicy",
    };
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
    "policyRules" POLICY_RULES, policy_rules models -> Option<&[PolicyRule]>, with_policy_rules(Vec<PolicyRule>), "`policyRules`: `Collection(microsoft.graph.networkaccess.policyRule)`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.policyLink`, metadata, with the accessors of [`Entity`](super::Entity)
    PolicyLink: super::Entity = "microsoft.graph.networkaccess.policyLink" {
        "microsoft.graph.networkaccess.cloudFirewallPolicyLink",
        "microsoft.graph.networkaccess.filteringPolicyLink",
        "microsoft.graph.networkaccess.forwardingPolicyLink",
        "microsoft.graph.networkaccess.threatIntelligencePolicyLink",
        "microsoft.graph.networkaccess.tlsInspectionPolicyLink",
    };
    inherited "id" ID, with_id(String), "`id`";
    "state" STATE, state enumeration -> Option<Status>, with_state(Status), "`state`: `microsoft.graph.networkaccess.status`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
    "policy" POLICY, policy model -> Option<&Policy>, with_policy(Policy), "`policy`: `microsoft.graph.networkaccess.policy`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.policyRule`, metadata, with the accessors of [`Entity`](super::Entity)
    PolicyRule: super::Entity = "microsoft.graph.networkaccess.policyRule" {
        "microsoft.graph.networkaccess.cloudFirewallRule",
        "microsoft.graph.networkaccess.filteringRule",
        "microsoft.graph.networkaccess.forwardingRule",
        "microsoft.graph.networkaccess.fqdnFilteringRule",
        "microsoft.graph.networkaccess.internetAccessForwardingRule",
        "microsoft.graph.networkaccess.m365ForwardingRule",
        "microsoft.graph.networkaccess.privateAccessForwardingRule",
        "microsoft.graph.networkaccess.threatIntelligenceRule",
        "microsoft.graph.networkaccess.tlsInspectionRule",
        "microsoft.graph.networkaccess.urlDestinationFilteringRule",
        "microsoft.graph.networkaccess.webCategoryFilteringRule",
    };
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.policyRuleDelta`, metadata
    PolicyRuleDelta = "microsoft.graph.networkaccess.policyRuleDelta";
    "action" ACTION, action enumeration -> Option<ForwardingRuleAction>, with_action(ForwardingRuleAction), "`action`: `microsoft.graph.networkaccess.forwardingRuleAction`, metadata";
    "ruleId" RULE_ID, rule_id str -> Option<&str>, with_rule_id(String), "`ruleId`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.privateAccessDetails`, metadata
    PrivateAccessDetails = "microsoft.graph.networkaccess.privateAccessDetails";
    "accessType" ACCESS_TYPE, access_type enumeration -> Option<AccessType>, with_access_type(AccessType), "`accessType`: `microsoft.graph.networkaccess.accessType`, metadata";
    "appSegmentId" APP_SEGMENT_ID, app_segment_id str -> Option<&str>, with_app_segment_id(String), "`appSegmentId`: `Edm.String`, metadata";
    "connectionStatus" CONNECTION_STATUS, connection_status enumeration -> Option<ConnectionStatus>, with_connection_status(ConnectionStatus), "`connectionStatus`: `microsoft.graph.networkaccess.connectionStatus`, metadata";
    "connectorId" CONNECTOR_ID, connector_id str -> Option<&str>, with_connector_id(String), "`connectorId`: `Edm.String`, metadata";
    "connectorIp" CONNECTOR_IP, connector_ip str -> Option<&str>, with_connector_ip(String), "`connectorIp`: `Edm.String`, metadata";
    "connectorName" CONNECTOR_NAME, connector_name str -> Option<&str>, with_connector_name(String), "`connectorName`: `Edm.String`, metadata";
    "processingRegion" PROCESSING_REGION, processing_region str -> Option<&str>, with_processing_region(String), "`processingRegion`: `Edm.String`, metadata";
    "thirdPartyTokenDetails" THIRD_PARTY_TOKEN_DETAILS, third_party_token_details model -> Option<&ThirdPartyTokenDetails>, with_third_party_token_details(ThirdPartyTokenDetails), "`thirdPartyTokenDetails`: `microsoft.graph.networkaccess.thirdPartyTokenDetails`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.privateAccessForwardingRule`, metadata, with the accessors of [`ForwardingRule`](ForwardingRule)
    PrivateAccessForwardingRule: ForwardingRule, PolicyRule, super::Entity = "microsoft.graph.networkaccess.privateAccessForwardingRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "action" ACTION, with_action(ForwardingRuleAction), "`action`";
    inherited "clientFallbackAction" CLIENT_FALLBACK_ACTION, with_client_fallback_action(ClientFallbackAction), "`clientFallbackAction`";
    inherited "destinations" DESTINATIONS, with_destinations(Vec<RuleDestination>), "`destinations`";
    inherited "ruleType" RULE_TYPE, with_rule_type(NetworkDestinationType), "`ruleType`";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.profile`, metadata, with the accessors of [`BaseEntity`](BaseEntity)
    Profile: BaseEntity, super::Entity = "microsoft.graph.networkaccess.profile" {
        "microsoft.graph.networkaccess.filteringProfile",
        "microsoft.graph.networkaccess.forwardingProfile",
        "microsoft.graph.networkaccess.forwardingProfileBase",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "name" NAME, with_name(String), "`name`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "state" STATE, state enumeration -> Option<Status>, with_state(Status), "`state`: `microsoft.graph.networkaccess.status`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
    "policies" POLICIES, policies models -> Option<&[PolicyLink]>, with_policies(Vec<PolicyLink>), "`policies`: `Collection(microsoft.graph.networkaccess.policyLink)`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.redundancyConfiguration`, metadata
    RedundancyConfiguration = "microsoft.graph.networkaccess.redundancyConfiguration";
    "redundancyTier" REDUNDANCY_TIER, redundancy_tier enumeration -> Option<RedundancyTier>, with_redundancy_tier(RedundancyTier), "`redundancyTier`: `microsoft.graph.networkaccess.redundancyTier`, metadata";
    "zoneLocalIpAddress" ZONE_LOCAL_IP_ADDRESS, zone_local_ip_address str -> Option<&str>, with_zone_local_ip_address(String), "`zoneLocalIpAddress`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.redundancyTier`, metadata
    RedundancyTier = "microsoft.graph.networkaccess.redundancyTier" {
        NoRedundancy = "noRedundancy",
        ZoneRedundancy = "zoneRedundancy",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.region`, metadata
    Region = "microsoft.graph.networkaccess.region" {
        EastUs = "eastUS",
        EastUs2 = "eastUS2",
        WestUs = "westUS",
        WestUs2 = "westUS2",
        WestUs3 = "westUS3",
        CentralUs = "centralUS",
        NorthCentralUs = "northCentralUS",
        SouthCentralUs = "southCentralUS",
        NorthEurope = "northEurope",
        WestEurope = "westEurope",
        FranceCentral = "franceCentral",
        GermanyWestCentral = "germanyWestCentral",
        SwitzerlandNorth = "switzerlandNorth",
        UkSouth = "ukSouth",
        CanadaEast = "canadaEast",
        CanadaCentral = "canadaCentral",
        SouthAfricaWest = "southAfricaWest",
        SouthAfricaNorth = "southAfricaNorth",
        UaeNorth = "uaeNorth",
        AustraliaEast = "australiaEast",
        WestCentralUs = "westCentralUS",
        CentralIndia = "centralIndia",
        SouthEastAsia = "southEastAsia",
        SwedenCentral = "swedenCentral",
        SouthIndia = "southIndia",
        AustraliaSouthEast = "australiaSouthEast",
        KoreaCentral = "koreaCentral",
        PolandCentral = "polandCentral",
        BrazilSouth = "brazilSouth",
        JapanEast = "japanEast",
        JapanWest = "japanWest",
        KoreaSouth = "koreaSouth",
        ItalyNorth = "italyNorth",
        FranceSouth = "franceSouth",
        IsraelCentral = "israelCentral",
        UnknownFutureValue = "unknownFutureValue",
        TaiwanNorth = "taiwanNorth",
        MexicoCentral = "mexicoCentral",
        SpainCentral = "spainCentral",
        JioIndiaCentral = "jioIndiaCentral",
        BrazilSouthEast = "brazilSouthEast",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.relatedDestination`, metadata, with the accessors of [`RelatedResource`](RelatedResource)
    RelatedDestination: RelatedResource = "microsoft.graph.networkaccess.relatedDestination";
    "fqdn" FQDN, fqdn str -> Option<&str>, with_fqdn(String), "`fqdn`: `Edm.String`, metadata";
    "ip" IP, ip str -> Option<&str>, with_ip(String), "`ip`: `Edm.String`, metadata";
    "networkingProtocol" NETWORKING_PROTOCOL, networking_protocol enumeration -> Option<NetworkingProtocol>, with_networking_protocol(NetworkingProtocol), "`networkingProtocol`: `microsoft.graph.networkaccess.networkingProtocol`, metadata";
    "port" PORT, port i32 -> Option<i32>, with_port(i32), "`port`: `Edm.Int32`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.relatedDevice`, metadata, with the accessors of [`RelatedResource`](RelatedResource)
    RelatedDevice: RelatedResource = "microsoft.graph.networkaccess.relatedDevice";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.relatedFile`, metadata, with the accessors of [`RelatedResource`](RelatedResource)
    RelatedFile: RelatedResource = "microsoft.graph.networkaccess.relatedFile";
    "directory" DIRECTORY, directory str -> Option<&str>, with_directory(String), "`directory`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "sizeInBytes" SIZE_IN_BYTES, size_in_bytes i32 -> Option<i32>, with_size_in_bytes(i32), "`sizeInBytes`: `Edm.Int32`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.relatedFileHash`, metadata, with the accessors of [`RelatedResource`](RelatedResource)
    RelatedFileHash: RelatedResource = "microsoft.graph.networkaccess.relatedFileHash";
    "algorithm" ALGORITHM, algorithm enumeration -> Option<Algorithm>, with_algorithm(Algorithm), "`algorithm`: `microsoft.graph.networkaccess.algorithm`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.relatedMalware`, metadata, with the accessors of [`RelatedResource`](RelatedResource)
    RelatedMalware: RelatedResource = "microsoft.graph.networkaccess.relatedMalware";
    "category" CATEGORY, category enumeration -> Option<MalwareCategory>, with_category(MalwareCategory), "`category`: `microsoft.graph.networkaccess.malwareCategory`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<ThreatSeverity>, with_severity(ThreatSeverity), "`severity`: `microsoft.graph.networkaccess.threatSeverity`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.relatedRemoteNetwork`, metadata, with the accessors of [`RelatedResource`](RelatedResource)
    RelatedRemoteNetwork: RelatedResource = "microsoft.graph.networkaccess.relatedRemoteNetwork";
    "remoteNetworkId" REMOTE_NETWORK_ID, remote_network_id str -> Option<&str>, with_remote_network_id(String), "`remoteNetworkId`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.relatedResource`, metadata
    RelatedResource = "microsoft.graph.networkaccess.relatedResource" {
        "microsoft.graph.networkaccess.relatedDestination",
        "microsoft.graph.networkaccess.relatedDevice",
        "microsoft.graph.networkaccess.relatedFile",
        "microsoft.graph.networkaccess.relatedFileHash",
        "microsoft.graph.networkaccess.relatedMalware",
        "microsoft.graph.networkaccess.relatedRemoteNetwork",
        "microsoft.graph.networkaccess.relatedTenant",
        "microsoft.graph.networkaccess.relatedThreatIntelligence",
        "microsoft.graph.networkaccess.relatedToken",
        "microsoft.graph.networkaccess.relatedTransaction",
        "microsoft.graph.networkaccess.relatedUrl",
        "microsoft.graph.networkaccess.relatedUser",
        "microsoft.graph.networkaccess.relatedWebCategory",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.relatedTenant`, metadata, with the accessors of [`RelatedResource`](RelatedResource)
    RelatedTenant: RelatedResource = "microsoft.graph.networkaccess.relatedTenant";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.relatedThreatIntelligence`, metadata, with the accessors of [`RelatedResource`](RelatedResource)
    RelatedThreatIntelligence: RelatedResource = "microsoft.graph.networkaccess.relatedThreatIntelligence";
    "threatCount" THREAT_COUNT, threat_count i32 -> Option<i32>, with_threat_count(i32), "`threatCount`: `Edm.Int32`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.relatedToken`, metadata, with the accessors of [`RelatedResource`](RelatedResource)
    RelatedToken: RelatedResource = "microsoft.graph.networkaccess.relatedToken";
    "uniqueTokenIdentifier" UNIQUE_TOKEN_IDENTIFIER, unique_token_identifier str -> Option<&str>, with_unique_token_identifier(String), "`uniqueTokenIdentifier`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.relatedTransaction`, metadata, with the accessors of [`RelatedResource`](RelatedResource)
    RelatedTransaction: RelatedResource = "microsoft.graph.networkaccess.relatedTransaction";
    "transactionId" TRANSACTION_ID, transaction_id str -> Option<&str>, with_transaction_id(String), "`transactionId`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.relatedUrl`, metadata, with the accessors of [`RelatedResource`](RelatedResource)
    RelatedUrl: RelatedResource = "microsoft.graph.networkaccess.relatedUrl";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.relatedUser`, metadata, with the accessors of [`RelatedResource`](RelatedResource)
    RelatedUser: RelatedResource = "microsoft.graph.networkaccess.relatedUser";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.relatedWebCategory`, metadata, with the accessors of [`RelatedResource`](RelatedResource)
    RelatedWebCategory: RelatedResource = "microsoft.graph.networkaccess.relatedWebCategory";
    "webCategoryName" WEB_CATEGORY_NAME, web_category_name str -> Option<&str>, with_web_category_name(String), "`webCategoryName`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.remoteNetwork`, metadata, with the accessors of [`BaseEntity`](BaseEntity)
    RemoteNetwork: BaseEntity, super::Entity = "microsoft.graph.networkaccess.remoteNetwork";
    inherited "id" ID, with_id(String), "`id`";
    inherited "name" NAME, with_name(String), "`name`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "region" REGION, region enumeration -> Option<Region>, with_region(Region), "`region`: `microsoft.graph.networkaccess.region`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
    "connectivityConfiguration" CONNECTIVITY_CONFIGURATION, connectivity_configuration model -> Option<&RemoteNetworkConnectivityConfiguration>, with_connectivity_configuration(RemoteNetworkConnectivityConfiguration), "`connectivityConfiguration`: `microsoft.graph.networkaccess.remoteNetworkConnectivityConfiguration`, metadata";
    "deviceLinks" DEVICE_LINKS, device_links models -> Option<&[DeviceLink]>, with_device_links(Vec<DeviceLink>), "`deviceLinks`: `Collection(microsoft.graph.networkaccess.deviceLink)`, metadata";
    "forwardingProfiles" FORWARDING_PROFILES, forwarding_profiles models -> Option<&[ForwardingProfile]>, with_forwarding_profiles(Vec<ForwardingProfile>), "`forwardingProfiles`: `Collection(microsoft.graph.networkaccess.forwardingProfile)`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.remoteNetworkConnectivityConfiguration`, metadata
    RemoteNetworkConnectivityConfiguration = "microsoft.graph.networkaccess.remoteNetworkConnectivityConfiguration";
    "remoteNetworkId" REMOTE_NETWORK_ID, remote_network_id str -> Option<&str>, with_remote_network_id(String), "`remoteNetworkId`: `Edm.String`, metadata";
    "remoteNetworkName" REMOTE_NETWORK_NAME, remote_network_name str -> Option<&str>, with_remote_network_name(String), "`remoteNetworkName`: `Edm.String`, metadata";
    "links" LINKS, links models -> Option<&[ConnectivityConfigurationLink]>, with_links(Vec<ConnectivityConfigurationLink>), "`links`: `Collection(microsoft.graph.networkaccess.connectivityConfigurationLink)`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.remoteNetworkHealthEvent`, metadata, with the accessors of [`Entity`](super::Entity)
    RemoteNetworkHealthEvent: super::Entity = "microsoft.graph.networkaccess.remoteNetworkHealthEvent";
    inherited "id" ID, with_id(String), "`id`";
    "bgpRoutesAdvertisedCount" BGP_ROUTES_ADVERTISED_COUNT, bgp_routes_advertised_count i32 -> Option<i32>, with_bgp_routes_advertised_count(i32), "`bgpRoutesAdvertisedCount`: `Edm.Int32`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "destinationIp" DESTINATION_IP, destination_ip str -> Option<&str>, with_destination_ip(String), "`destinationIp`: `Edm.String`, metadata";
    "receivedBytes" RECEIVED_BYTES, received_bytes i32 -> Option<i32>, with_received_bytes(i32), "`receivedBytes`: `Edm.Int32`, metadata";
    "remoteNetworkId" REMOTE_NETWORK_ID, remote_network_id str -> Option<&str>, with_remote_network_id(String), "`remoteNetworkId`: `Edm.String`, metadata";
    "sentBytes" SENT_BYTES, sent_bytes i32 -> Option<i32>, with_sent_bytes(i32), "`sentBytes`: `Edm.Int32`, metadata";
    "sourceIp" SOURCE_IP, source_ip str -> Option<&str>, with_source_ip(String), "`sourceIp`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<RemoteNetworkStatus>, with_status(RemoteNetworkStatus), "`status`: `microsoft.graph.networkaccess.remoteNetworkStatus`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.remoteNetworkStatus`, metadata
    RemoteNetworkStatus = "microsoft.graph.networkaccess.remoteNetworkStatus" {
        TunnelDisconnected = "tunnelDisconnected",
        TunnelConnected = "tunnelConnected",
        BgpDisconnected = "bgpDisconnected",
        BgpConnected = "bgpConnected",
        RemoteNetworkAlive = "remoteNetworkAlive",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.reports`, metadata, with the accessors of [`Entity`](super::Entity)
    Reports: super::Entity = "microsoft.graph.networkaccess.reports";
    inherited "id" ID, with_id(String), "`id`";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.ruleDestination`, metadata
    RuleDestination = "microsoft.graph.networkaccess.ruleDestination" {
        "microsoft.graph.networkaccess.fqdn",
        "microsoft.graph.networkaccess.ipAddress",
        "microsoft.graph.networkaccess.ipDestination",
        "microsoft.graph.networkaccess.ipRange",
        "microsoft.graph.networkaccess.ipSubnet",
        "microsoft.graph.networkaccess.url",
        "microsoft.graph.networkaccess.webCategory",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.securityRuleStatus`, metadata
    SecurityRuleStatus = "microsoft.graph.networkaccess.securityRuleStatus" {
        Enabled = "enabled",
        Disabled = "disabled",
        ReportOnly = "reportOnly",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.settings`, metadata, with the accessors of [`Entity`](super::Entity)
    Settings: super::Entity = "microsoft.graph.networkaccess.settings";
    inherited "id" ID, with_id(String), "`id`";
    "conditionalAccess" CONDITIONAL_ACCESS, conditional_access model -> Option<&ConditionalAccessSettings>, with_conditional_access(ConditionalAccessSettings), "`conditionalAccess`: `microsoft.graph.networkaccess.conditionalAccessSettings`, metadata";
    "crossTenantAccess" CROSS_TENANT_ACCESS, cross_tenant_access model -> Option<&CrossTenantAccessSettings>, with_cross_tenant_access(CrossTenantAccessSettings), "`crossTenantAccess`: `microsoft.graph.networkaccess.crossTenantAccessSettings`, metadata";
    "customBlockPage" CUSTOM_BLOCK_PAGE, custom_block_page model -> Option<&CustomBlockPage>, with_custom_block_page(CustomBlockPage), "`customBlockPage`: `microsoft.graph.networkaccess.customBlockPage`, metadata";
    "forwardingOptions" FORWARDING_OPTIONS, forwarding_options model -> Option<&ForwardingOptions>, with_forwarding_options(ForwardingOptions), "`forwardingOptions`: `microsoft.graph.networkaccess.forwardingOptions`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.status`, metadata
    Status = "microsoft.graph.networkaccess.status" {
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.tenantStatus`, metadata, with the accessors of [`Entity`](super::Entity)
    TenantStatus: super::Entity = "microsoft.graph.networkaccess.tenantStatus";
    inherited "id" ID, with_id(String), "`id`";
    "onboardingErrorMessage" ONBOARDING_ERROR_MESSAGE, onboarding_error_message str -> Option<&str>, with_onboarding_error_message(String), "`onboardingErrorMessage`: `Edm.String`, metadata";
    "onboardingStatus" ONBOARDING_STATUS, onboarding_status enumeration -> Option<OnboardingStatus>, with_onboarding_status(OnboardingStatus), "`onboardingStatus`: `microsoft.graph.networkaccess.onboardingStatus`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.thirdPartyTokenDetails`, metadata
    ThirdPartyTokenDetails = "microsoft.graph.networkaccess.thirdPartyTokenDetails";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "issuedAtDateTime" ISSUED_AT_DATE_TIME, issued_at_date_time date_time -> Parsed<OffsetDateTime>, with_issued_at_date_time(OffsetDateTime), "`issuedAtDateTime`: `Edm.DateTimeOffset`, metadata";
    "uniqueTokenIdentifier" UNIQUE_TOKEN_IDENTIFIER, unique_token_identifier str -> Option<&str>, with_unique_token_identifier(String), "`uniqueTokenIdentifier`: `Edm.String`, metadata";
    "validFromDateTime" VALID_FROM_DATE_TIME, valid_from_date_time date_time -> Parsed<OffsetDateTime>, with_valid_from_date_time(OffsetDateTime), "`validFromDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.threatIntelligenceAction`, metadata
    ThreatIntelligenceAction = "microsoft.graph.networkaccess.threatIntelligenceAction" {
        Allow = "allow",
        Block = "block",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.threatIntelligenceDestination`, metadata
    ThreatIntelligenceDestination = "microsoft.graph.networkaccess.threatIntelligenceDestination" {
        "microsoft.graph.networkaccess.threatIntelligenceFqdnDestination",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.threatIntelligenceFqdnDestination`, metadata, with the accessors of [`ThreatIntelligenceDestination`](ThreatIntelligenceDestination)
    ThreatIntelligenceFqdnDestination: ThreatIntelligenceDestination = "microsoft.graph.networkaccess.threatIntelligenceFqdnDestination";
    "values" VALUES, values strs -> Option<Vec<&str>>, with_values(Vec<String>), "`values`: `Collection(Edm.String)`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.threatIntelligenceMatchingConditions`, metadata
    ThreatIntelligenceMatchingConditions = "microsoft.graph.networkaccess.threatIntelligenceMatchingConditions";
    "destinations" DESTINATIONS, destinations models -> Option<&[ThreatIntelligenceDestination]>, with_destinations(Vec<ThreatIntelligenceDestination>), "`destinations`: `Collection(microsoft.graph.networkaccess.threatIntelligenceDestination)`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<ThreatIntelligenceSeverity>, with_severity(ThreatIntelligenceSeverity), "`severity`: `microsoft.graph.networkaccess.threatIntelligenceSeverity`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.threatIntelligencePolicy`, metadata, with the accessors of [`Policy`](Policy)
    ThreatIntelligencePolicy: Policy, super::Entity = "microsoft.graph.networkaccess.threatIntelligencePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "policyRules" POLICY_RULES, with_policy_rules(Vec<PolicyRule>), "`policyRules`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "settings" SETTINGS, settings model -> Option<&ThreatIntelligencePolicySettings>, with_settings(ThreatIntelligencePolicySettings), "`settings`: `microsoft.graph.networkaccess.threatIntelligencePolicySettings`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.threatIntelligencePolicyLink`, metadata, with the accessors of [`PolicyLink`](PolicyLink)
    ThreatIntelligencePolicyLink: PolicyLink, super::Entity = "microsoft.graph.networkaccess.threatIntelligencePolicyLink";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(Status), "`state`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "policy" POLICY, with_policy(Policy), "`policy`";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.threatIntelligencePolicySettings`, metadata
    ThreatIntelligencePolicySettings = "microsoft.graph.networkaccess.threatIntelligencePolicySettings";
    "defaultAction" DEFAULT_ACTION, default_action enumeration -> Option<ThreatIntelligenceAction>, with_default_action(ThreatIntelligenceAction), "`defaultAction`: `microsoft.graph.networkaccess.threatIntelligenceAction`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.threatIntelligenceRule`, metadata, with the accessors of [`PolicyRule`](PolicyRule)
    ThreatIntelligenceRule: PolicyRule, super::Entity = "microsoft.graph.networkaccess.threatIntelligenceRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "name" NAME, with_name(String), "`name`";
    "action" ACTION, action enumeration -> Option<ThreatIntelligenceAction>, with_action(ThreatIntelligenceAction), "`action`: `microsoft.graph.networkaccess.threatIntelligenceAction`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "matchingConditions" MATCHING_CONDITIONS, matching_conditions model -> Option<&ThreatIntelligenceMatchingConditions>, with_matching_conditions(ThreatIntelligenceMatchingConditions), "`matchingConditions`: `microsoft.graph.networkaccess.threatIntelligenceMatchingConditions`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "settings" SETTINGS, settings model -> Option<&ThreatIntelligenceRuleSettings>, with_settings(ThreatIntelligenceRuleSettings), "`settings`: `microsoft.graph.networkaccess.threatIntelligenceRuleSettings`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.threatIntelligenceRuleSettings`, metadata
    ThreatIntelligenceRuleSettings = "microsoft.graph.networkaccess.threatIntelligenceRuleSettings";
    "status" STATUS, status enumeration -> Option<SecurityRuleStatus>, with_status(SecurityRuleStatus), "`status`: `microsoft.graph.networkaccess.securityRuleStatus`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.threatIntelligenceSeverity`, metadata
    ThreatIntelligenceSeverity = "microsoft.graph.networkaccess.threatIntelligenceSeverity" {
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.threatSeverity`, metadata
    ThreatSeverity = "microsoft.graph.networkaccess.threatSeverity" {
        Low = "low",
        Medium = "medium",
        High = "high",
        Critical = "critical",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.tlsAction`, metadata
    TlsAction = "microsoft.graph.networkaccess.tlsAction" {
        Bypassed = "bypassed",
        Intercepted = "intercepted",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.tlsCertificateStatus`, metadata
    TlsCertificateStatus = "microsoft.graph.networkaccess.tlsCertificateStatus" {
        CsrGenerated = "csrGenerated",
        Enrolling = "enrolling",
        Active = "active",
        UnknownFutureValue = "unknownFutureValue",
        Expiring = "expiring",
        Expired = "expired",
        Enabled = "enabled",
        Disabled = "disabled",
        Creating = "creating",
        Revoked = "revoked",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.tlsDetails`, metadata
    TlsDetails = "microsoft.graph.networkaccess.tlsDetails";
    "action" ACTION, action untyped -> Option<&Value>, with_action(Value), "`action`: `Edm.Untyped`, metadata";
    "policyId" POLICY_ID, policy_id untyped -> Option<&Value>, with_policy_id(Value), "`policyId`: `Edm.Untyped`, metadata";
    "policyName" POLICY_NAME, policy_name untyped -> Option<&Value>, with_policy_name(Value), "`policyName`: `Edm.Untyped`, metadata";
    "ruleId" RULE_ID, rule_id untyped -> Option<&Value>, with_rule_id(Value), "`ruleId`: `Edm.Untyped`, metadata";
    "ruleName" RULE_NAME, rule_name untyped -> Option<&Value>, with_rule_name(Value), "`ruleName`: `Edm.Untyped`, metadata";
    "status" STATUS, status untyped -> Option<&Value>, with_status(Value), "`status`: `Edm.Untyped`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.tlsInspectionDestination`, metadata
    TlsInspectionDestination = "microsoft.graph.networkaccess.tlsInspectionDestination" {
        "microsoft.graph.networkaccess.tlsInspectionFqdnDestination",
        "microsoft.graph.networkaccess.tlsInspectionWebCategoryDestination",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.tlsInspectionFqdnDestination`, metadata, with the accessors of [`TlsInspectionDestination`](TlsInspectionDestination)
    TlsInspectionFqdnDestination: TlsInspectionDestination = "microsoft.graph.networkaccess.tlsInspectionFqdnDestination";
    "values" VALUES, values strs -> Option<Vec<&str>>, with_values(Vec<String>), "`values`: `Collection(Edm.String)`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.tlsInspectionMatchingConditions`, metadata
    TlsInspectionMatchingConditions = "microsoft.graph.networkaccess.tlsInspectionMatchingConditions";
    "destinations" DESTINATIONS, destinations models -> Option<&[TlsInspectionDestination]>, with_destinations(Vec<TlsInspectionDestination>), "`destinations`: `Collection(microsoft.graph.networkaccess.tlsInspectionDestination)`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.tlsInspectionPolicy`, metadata, with the accessors of [`Policy`](Policy)
    TlsInspectionPolicy: Policy, super::Entity = "microsoft.graph.networkaccess.tlsInspectionPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "policyRules" POLICY_RULES, with_policy_rules(Vec<PolicyRule>), "`policyRules`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "settings" SETTINGS, settings model -> Option<&TlsInspectionPolicySettings>, with_settings(TlsInspectionPolicySettings), "`settings`: `microsoft.graph.networkaccess.tlsInspectionPolicySettings`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.tlsInspectionPolicyLink`, metadata, with the accessors of [`PolicyLink`](PolicyLink)
    TlsInspectionPolicyLink: PolicyLink, super::Entity = "microsoft.graph.networkaccess.tlsInspectionPolicyLink";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(Status), "`state`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "policy" POLICY, with_policy(Policy), "`policy`";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.tlsInspectionPolicySettings`, metadata
    TlsInspectionPolicySettings = "microsoft.graph.networkaccess.tlsInspectionPolicySettings"
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.tlsInspectionRule`, metadata, with the accessors of [`PolicyRule`](PolicyRule)
    TlsInspectionRule: PolicyRule, super::Entity = "microsoft.graph.networkaccess.tlsInspectionRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "name" NAME, with_name(String), "`name`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "matchingConditions" MATCHING_CONDITIONS, matching_conditions model -> Option<&TlsInspectionMatchingConditions>, with_matching_conditions(TlsInspectionMatchingConditions), "`matchingConditions`: `microsoft.graph.networkaccess.tlsInspectionMatchingConditions`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "settings" SETTINGS, settings model -> Option<&TlsInspectionRuleSettings>, with_settings(TlsInspectionRuleSettings), "`settings`: `microsoft.graph.networkaccess.tlsInspectionRuleSettings`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.tlsInspectionRuleSettings`, metadata
    TlsInspectionRuleSettings = "microsoft.graph.networkaccess.tlsInspectionRuleSettings";
    "status" STATUS, status enumeration -> Option<SecurityRuleStatus>, with_status(SecurityRuleStatus), "`status`: `microsoft.graph.networkaccess.securityRuleStatus`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.tlsInspectionWebCategoryDestination`, metadata, with the accessors of [`TlsInspectionDestination`](TlsInspectionDestination)
    TlsInspectionWebCategoryDestination: TlsInspectionDestination = "microsoft.graph.networkaccess.tlsInspectionWebCategoryDestination";
    "values" VALUES, values strs -> Option<Vec<&str>>, with_values(Vec<String>), "`values`: `Collection(Edm.String)`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.tlsStatus`, metadata
    TlsStatus = "microsoft.graph.networkaccess.tlsStatus" {
        Failure = "failure",
        Success = "success",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.tlsTermination`, metadata, with the accessors of [`Entity`](super::Entity)
    TlsTermination: super::Entity = "microsoft.graph.networkaccess.tlsTermination";
    inherited "id" ID, with_id(String), "`id`";
    "externalCertificateAuthorityCertificates" EXTERNAL_CERTIFICATE_AUTHORITY_CERTIFICATES, external_certificate_authority_certificates models -> Option<&[ExternalCertificateAuthorityCertificate]>, with_external_certificate_authority_certificates(Vec<ExternalCertificateAuthorityCertificate>), "`externalCertificateAuthorityCertificates`: `Collection(microsoft.graph.networkaccess.externalCertificateAuthorityCertificate)`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.trafficForwardingType`, metadata
    TrafficForwardingType = "microsoft.graph.networkaccess.trafficForwardingType" {
        M365 = "m365",
        Internet = "internet",
        Private = "private",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.trafficType`, metadata
    TrafficType = "microsoft.graph.networkaccess.trafficType" {
        Internet = "internet",
        Private = "private",
        Microsoft365 = "microsoft365",
        All = "all",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.transactionSummary`, metadata
    TransactionSummary = "microsoft.graph.networkaccess.transactionSummary";
    "blockedCount" BLOCKED_COUNT, blocked_count i32 -> Option<i32>, with_blocked_count(i32), "`blockedCount`: `Edm.Int32`, metadata";
    "totalCount" TOTAL_COUNT, total_count i32 -> Option<i32>, with_total_count(i32), "`totalCount`: `Edm.Int32`, metadata";
    "trafficType" TRAFFIC_TYPE, traffic_type enumeration -> Option<TrafficType>, with_traffic_type(TrafficType), "`trafficType`: `microsoft.graph.networkaccess.trafficType`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.tunnelConfiguration`, metadata
    TunnelConfiguration = "microsoft.graph.networkaccess.tunnelConfiguration" {
        "microsoft.graph.networkaccess.tunnelConfigurationIKEv2Custom",
        "microsoft.graph.networkaccess.tunnelConfigurationIKEv2Default",
    };
    "preSharedKey" PRE_SHARED_KEY, pre_shared_key str -> Option<&str>, with_pre_shared_key(String), "`preSharedKey`: `Edm.String`, metadata";
    "zoneRedundancyPreSharedKey" ZONE_REDUNDANCY_PRE_SHARED_KEY, zone_redundancy_pre_shared_key str -> Option<&str>, with_zone_redundancy_pre_shared_key(String), "`zoneRedundancyPreSharedKey`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.tunnelConfigurationIKEv2Custom`, metadata, with the accessors of [`TunnelConfiguration`](TunnelConfiguration)
    TunnelConfigurationIkEv2Custom: TunnelConfiguration = "microsoft.graph.networkaccess.tunnelConfigurationIKEv2Custom";
    inherited "preSharedKey" PRE_SHARED_KEY, with_pre_shared_key(String), "`preSharedKey`";
    inherited "zoneRedundancyPreSharedKey" ZONE_REDUNDANCY_PRE_SHARED_KEY, with_zone_redundancy_pre_shared_key(String), "`zoneRedundancyPreSharedKey`";
    "dhGroup" DH_GROUP, dh_group enumeration -> Option<DhGroup>, with_dh_group(DhGroup), "`dhGroup`: `microsoft.graph.networkaccess.dhGroup`, metadata";
    "ikeEncryption" IKE_ENCRYPTION, ike_encryption enumeration -> Option<IkeEncryption>, with_ike_encryption(IkeEncryption), "`ikeEncryption`: `microsoft.graph.networkaccess.ikeEncryption`, metadata";
    "ikeIntegrity" IKE_INTEGRITY, ike_integrity enumeration -> Option<IkeIntegrity>, with_ike_integrity(IkeIntegrity), "`ikeIntegrity`: `microsoft.graph.networkaccess.ikeIntegrity`, metadata";
    "ipSecEncryption" IP_SEC_ENCRYPTION, ip_sec_encryption enumeration -> Option<IpSecEncryption>, with_ip_sec_encryption(IpSecEncryption), "`ipSecEncryption`: `microsoft.graph.networkaccess.ipSecEncryption`, metadata";
    "ipSecIntegrity" IP_SEC_INTEGRITY, ip_sec_integrity enumeration -> Option<IpSecIntegrity>, with_ip_sec_integrity(IpSecIntegrity), "`ipSecIntegrity`: `microsoft.graph.networkaccess.ipSecIntegrity`, metadata";
    "pfsGroup" PFS_GROUP, pfs_group enumeration -> Option<PfsGroup>, with_pfs_group(PfsGroup), "`pfsGroup`: `microsoft.graph.networkaccess.pfsGroup`, metadata";
    "saLifeTimeSeconds" SA_LIFE_TIME_SECONDS, sa_life_time_seconds i32 -> Option<i32>, with_sa_life_time_seconds(i32), "`saLifeTimeSeconds`: `Edm.Int32`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.tunnelConfigurationIKEv2Default`, metadata, with the accessors of [`TunnelConfiguration`](TunnelConfiguration)
    TunnelConfigurationIkEv2Default: TunnelConfiguration = "microsoft.graph.networkaccess.tunnelConfigurationIKEv2Default";
    inherited "preSharedKey" PRE_SHARED_KEY, with_pre_shared_key(String), "`preSharedKey`";
    inherited "zoneRedundancyPreSharedKey" ZONE_REDUNDANCY_PRE_SHARED_KEY, with_zone_redundancy_pre_shared_key(String), "`zoneRedundancyPreSharedKey`";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.url`, metadata, with the accessors of [`RuleDestination`](RuleDestination)
    Url: RuleDestination = "microsoft.graph.networkaccess.url";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.urlDestinationFilteringRule`, metadata, with the accessors of [`FilteringRule`](FilteringRule)
    UrlDestinationFilteringRule: FilteringRule, PolicyRule, super::Entity = "microsoft.graph.networkaccess.urlDestinationFilteringRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "destinations" DESTINATIONS, with_destinations(Vec<RuleDestination>), "`destinations`";
    inherited "ruleType" RULE_TYPE, with_rule_type(NetworkDestinationType), "`ruleType`";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.usageProfilingPoint`, metadata
    UsageProfilingPoint = "microsoft.graph.networkaccess.usageProfilingPoint";
    "internetAccessTrafficCount" INTERNET_ACCESS_TRAFFIC_COUNT, internet_access_traffic_count i32 -> Option<i32>, with_internet_access_traffic_count(i32), "`internetAccessTrafficCount`: `Edm.Int32`, metadata";
    "microsoft365AccessTrafficCount" MICROSOFT365_ACCESS_TRAFFIC_COUNT, microsoft365_access_traffic_count i32 -> Option<i32>, with_microsoft365_access_traffic_count(i32), "`microsoft365AccessTrafficCount`: `Edm.Int32`, metadata";
    "privateAccessTrafficCount" PRIVATE_ACCESS_TRAFFIC_COUNT, private_access_traffic_count i32 -> Option<i32>, with_private_access_traffic_count(i32), "`privateAccessTrafficCount`: `Edm.Int32`, metadata";
    "timeStampDateTime" TIME_STAMP_DATE_TIME, time_stamp_date_time date_time -> Parsed<OffsetDateTime>, with_time_stamp_date_time(OffsetDateTime), "`timeStampDateTime`: `Edm.DateTimeOffset`, metadata";
    "totalTrafficCount" TOTAL_TRAFFIC_COUNT, total_traffic_count i32 -> Option<i32>, with_total_traffic_count(i32), "`totalTrafficCount`: `Edm.Int32`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.usageStatus`, metadata
    UsageStatus = "microsoft.graph.networkaccess.usageStatus" {
        FrequentlyUsed = "frequentlyUsed",
        RarelyUsed = "rarelyUsed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.user`, metadata
    User = "microsoft.graph.networkaccess.user";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "firstAccessDateTime" FIRST_ACCESS_DATE_TIME, first_access_date_time date_time -> Parsed<OffsetDateTime>, with_first_access_date_time(OffsetDateTime), "`firstAccessDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastAccessDateTime" LAST_ACCESS_DATE_TIME, last_access_date_time date_time -> Parsed<OffsetDateTime>, with_last_access_date_time(OffsetDateTime), "`lastAccessDateTime`: `Edm.DateTimeOffset`, metadata";
    "totalBytesReceived" TOTAL_BYTES_RECEIVED, total_bytes_received i32 -> Option<i32>, with_total_bytes_received(i32), "`totalBytesReceived`: `Edm.Int32`, metadata";
    "totalBytesSent" TOTAL_BYTES_SENT, total_bytes_sent i32 -> Option<i32>, with_total_bytes_sent(i32), "`totalBytesSent`: `Edm.Int32`, metadata";
    "trafficType" TRAFFIC_TYPE, traffic_type enumeration -> Option<TrafficType>, with_traffic_type(TrafficType), "`trafficType`: `microsoft.graph.networkaccess.trafficType`, metadata";
    "transactionCount" TRANSACTION_COUNT, transaction_count i32 -> Option<i32>, with_transaction_count(i32), "`transactionCount`: `Edm.Int32`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
    "userType" USER_TYPE, user_type enumeration -> Option<UserType>, with_user_type(UserType), "`userType`: `microsoft.graph.networkaccess.userType`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::enumeration! {
    /// `microsoft.graph.networkaccess.userType`, metadata
    UserType = "microsoft.graph.networkaccess.userType" {
        Member = "member",
        Guest = "guest",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.validityDate`, metadata
    ValidityDate = "microsoft.graph.networkaccess.validityDate";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.webCategoriesSummary`, metadata
    WebCategoriesSummary = "microsoft.graph.networkaccess.webCategoriesSummary";
    "action" ACTION, action enumeration -> Option<FilteringPolicyAction>, with_action(FilteringPolicyAction), "`action`: `microsoft.graph.networkaccess.filteringPolicyAction`, metadata";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`, metadata";
    "transactionCount" TRANSACTION_COUNT, transaction_count i32 -> Option<i32>, with_transaction_count(i32), "`transactionCount`: `Edm.Int32`, metadata";
    "userCount" USER_COUNT, user_count i32 -> Option<i32>, with_user_count(i32), "`userCount`: `Edm.Int32`, metadata";
    "webCategory" WEB_CATEGORY, web_category model -> Option<&WebCategory>, with_web_category(WebCategory), "`webCategory`: `microsoft.graph.networkaccess.webCategory`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.webCategory`, metadata, with the accessors of [`RuleDestination`](RuleDestination)
    WebCategory: RuleDestination = "microsoft.graph.networkaccess.webCategory";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "group" GROUP, group str -> Option<&str>, with_group(String), "`group`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

#[cfg(feature = "network-access")]
crate::runtime::model! {
    /// `microsoft.graph.networkaccess.webCategoryFilteringRule`, metadata, with the accessors of [`FilteringRule`](FilteringRule)
    WebCategoryFilteringRule: FilteringRule, PolicyRule, super::Entity = "microsoft.graph.networkaccess.webCategoryFilteringRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "destinations" DESTINATIONS, with_destinations(Vec<RuleDestination>), "`destinations`";
    inherited "ruleType" RULE_TYPE, with_rule_type(NetworkDestinationType), "`ruleType`";
}
