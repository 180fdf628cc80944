// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.hostSecurityProfile`, metadata, with the accessors of [`Entity`](super::Entity)
    HostSecurityProfile: super::Entity = "microsoft.graph.hostSecurityProfile";
    inherited "id" ID, with_id(String), "`id`";
    "azureSubscriptionId" AZURE_SUBSCRIPTION_ID, azure_subscription_id str -> Option<&str>, with_azure_subscription_id(String), "`azureSubscriptionId`: `Edm.String`, metadata";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`, metadata";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "fqdn" FQDN, fqdn str -> Option<&str>, with_fqdn(String), "`fqdn`: `Edm.String`, metadata";
    "isAzureAdJoined" IS_AZURE_AD_JOINED, is_azure_ad_joined bool -> Option<bool>, with_is_azure_ad_joined(bool), "`isAzureAdJoined`: `Edm.Boolean`, metadata";
    "isAzureAdRegistered" IS_AZURE_AD_REGISTERED, is_azure_ad_registered bool -> Option<bool>, with_is_azure_ad_registered(bool), "`isAzureAdRegistered`: `Edm.Boolean`, metadata";
    "isHybridAzureDomainJoined" IS_HYBRID_AZURE_DOMAIN_JOINED, is_hybrid_azure_domain_joined bool -> Option<bool>, with_is_hybrid_azure_domain_joined(bool), "`isHybridAzureDomainJoined`: `Edm.Boolean`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "logonUsers" LOGON_USERS, logon_users models -> Option<&[super::LogonUser]>, with_logon_users(Vec<super::LogonUser>), "`logonUsers`: `Collection(microsoft.graph.logonUser)`, metadata";
    "netBiosName" NET_BIOS_NAME, net_bios_name str -> Option<&str>, with_net_bios_name(String), "`netBiosName`: `Edm.String`, metadata";
    "networkInterfaces" NETWORK_INTERFACES, network_interfaces models -> Option<&[super::NetworkInterface]>, with_network_interfaces(Vec<super::NetworkInterface>), "`networkInterfaces`: `Collection(microsoft.graph.networkInterface)`, metadata";
    "os" OS, os str -> Option<&str>, with_os(String), "`os`: `Edm.String`, metadata";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`, metadata";
    "parentHost" PARENT_HOST, parent_host str -> Option<&str>, with_parent_host(String), "`parentHost`: `Edm.String`, metadata";
    "relatedHostIds" RELATED_HOST_IDS, related_host_ids strs -> Option<Vec<&str>>, with_related_host_ids(Vec<String>), "`relatedHostIds`: `Collection(Edm.String)`, metadata";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`, metadata";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`, metadata";
    "vendorInformation" VENDOR_INFORMATION, vendor_information model -> Option<&super::SecurityVendorInformation>, with_vendor_information(super::SecurityVendorInformation), "`vendorInformation`: `microsoft.graph.securityVendorInformation`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.hostSecurityState`](https://learn.microsoft.com/graph/api/resources/hostsecuritystate?view=graph-rest-beta)
    HostSecurityState = "microsoft.graph.hostSecurityState";
    "fqdn" FQDN, fqdn str -> Option<&str>, with_fqdn(String), "`fqdn`: `Edm.String`";
    "isAzureAadJoined" IS_AZURE_AAD_JOINED, is_azure_aad_joined bool -> Option<bool>, with_is_azure_aad_joined(bool), "`isAzureAadJoined`: `Edm.Boolean`, not in the metadata";
    "isAzureAadRegistered" IS_AZURE_AAD_REGISTERED, is_azure_aad_registered bool -> Option<bool>, with_is_azure_aad_registered(bool), "`isAzureAadRegistered`: `Edm.Boolean`, not in the metadata";
    "isHybridAzureDomainJoined" IS_HYBRID_AZURE_DOMAIN_JOINED, is_hybrid_azure_domain_joined bool -> Option<bool>, with_is_hybrid_azure_domain_joined(bool), "`isHybridAzureDomainJoined`: `Edm.Boolean`";
    "netBiosName" NET_BIOS_NAME, net_bios_name str -> Option<&str>, with_net_bios_name(String), "`netBiosName`: `Edm.String`";
    "os" OS, os str -> Option<&str>, with_os(String), "`os`: `Edm.String`";
    "privateIpAddress" PRIVATE_IP_ADDRESS, private_ip_address str -> Option<&str>, with_private_ip_address(String), "`privateIpAddress`: `Edm.String`";
    "publicIpAddress" PUBLIC_IP_ADDRESS, public_ip_address str -> Option<&str>, with_public_ip_address(String), "`publicIpAddress`: `Edm.String`";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`";
    "isAzureAdJoined" IS_AZURE_AD_JOINED, is_azure_ad_joined bool -> Option<bool>, with_is_azure_ad_joined(bool), "`isAzureAdJoined`: `Edm.Boolean`, metadata";
    "isAzureAdRegistered" IS_AZURE_AD_REGISTERED, is_azure_ad_registered bool -> Option<bool>, with_is_azure_ad_registered(bool), "`isAzureAdRegistered`: `Edm.Boolean`, metadata";
}
