// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.includeAllAccountTargetContent`, metadata, with the accessors of [`AccountTargetContent`](super::AccountTargetContent)
    IncludeAllAccountTargetContent: super::AccountTargetContent = "microsoft.graph.includeAllAccountTargetContent";
    inherited "type" TYPE, with_type(super::AccountTargetContentType), "`type`";
}

crate::runtime::model! {
    /// `microsoft.graph.integratedApplicationMetadata`, metadata
    IntegratedApplicationMetadata = "microsoft.graph.integratedApplicationMetadata" {
        "microsoft.graph.protectedApplicationMetadata",
    };
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.interactionParticipant`, metadata
    InteractionParticipant = "microsoft.graph.interactionParticipant" {
        "microsoft.graph.agentParticipant",
        "microsoft.graph.toolParticipant",
        "microsoft.graph.userParticipant",
    };
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.investigationSecurityState`, metadata
    InvestigationSecurityState = "microsoft.graph.investigationSecurityState";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.ipCategory`, metadata
    IpCategory = "microsoft.graph.ipCategory";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "vendor" VENDOR, vendor str -> Option<&str>, with_vendor(String), "`vendor`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.ipReferenceData`, metadata
    IpReferenceData = "microsoft.graph.ipReferenceData";
    "asn" ASN, asn i64 -> Option<i64>, with_asn(i64), "`asn`: `Edm.Int64`, metadata";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`, metadata";
    "countryOrRegionCode" COUNTRY_OR_REGION_CODE, country_or_region_code str -> Option<&str>, with_country_or_region_code(String), "`countryOrRegionCode`: `Edm.String`, metadata";
    "organization" ORGANIZATION, organization str -> Option<&str>, with_organization(String), "`organization`: `Edm.String`, metadata";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, metadata";
    "vendor" VENDOR, vendor str -> Option<&str>, with_vendor(String), "`vendor`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.ipSecurityProfile`, metadata, with the accessors of [`Entity`](super::Entity)
    IpSecurityProfile: super::Entity = "microsoft.graph.ipSecurityProfile";
    inherited "id" ID, with_id(String), "`id`";
    "activityGroupNames" ACTIVITY_GROUP_NAMES, activity_group_names strs -> Option<Vec<&str>>, with_activity_group_names(Vec<String>), "`activityGroupNames`: `Collection(Edm.String)`, metadata";
    "address" ADDRESS, address str -> Option<&str>, with_address(String), "`address`: `Edm.String`, metadata";
    "azureSubscriptionId" AZURE_SUBSCRIPTION_ID, azure_subscription_id str -> Option<&str>, with_azure_subscription_id(String), "`azureSubscriptionId`: `Edm.String`, metadata";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`, metadata";
    "countHits" COUNT_HITS, count_hits i32 -> Option<i32>, with_count_hits(i32), "`countHits`: `Edm.Int32`, metadata";
    "countHosts" COUNT_HOSTS, count_hosts i32 -> Option<i32>, with_count_hosts(i32), "`countHosts`: `Edm.Int32`, metadata";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "ipCategories" IP_CATEGORIES, ip_categories models -> Option<&[super::IpCategory]>, with_ip_categories(Vec<super::IpCategory>), "`ipCategories`: `Collection(microsoft.graph.ipCategory)`, metadata";
    "ipReferenceData" IP_REFERENCE_DATA, ip_reference_data models -> Option<&[super::IpReferenceData]>, with_ip_reference_data(Vec<super::IpReferenceData>), "`ipReferenceData`: `Collection(microsoft.graph.ipReferenceData)`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`, metadata";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`, metadata";
    "vendorInformation" VENDOR_INFORMATION, vendor_information model -> Option<&super::SecurityVendorInformation>, with_vendor_information(super::SecurityVendorInformation), "`vendorInformation`: `microsoft.graph.securityVendorInformation`, metadata";
}
