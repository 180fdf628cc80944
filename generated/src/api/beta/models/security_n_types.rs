// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::OffsetDateTime;

crate::runtime::model! {
    /// `microsoft.graph.security.networkAdapter`, metadata, with the accessors of [`Entity`](super::Entity)
    NetworkAdapter: super::Entity = "microsoft.graph.security.networkAdapter";
    inherited "id" ID, with_id(String), "`id`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.networkConnectionEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    NetworkConnectionEvidence: super::security::AlertEvidence = "microsoft.graph.security.networkConnectionEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "destinationAddress" DESTINATION_ADDRESS, destination_address model -> Option<&super::security::IpEvidence>, with_destination_address(super::security::IpEvidence), "`destinationAddress`: `microsoft.graph.security.ipEvidence`, metadata";
    "destinationPort" DESTINATION_PORT, destination_port i32 -> Option<i32>, with_destination_port(i32), "`destinationPort`: `Edm.Int32`, metadata";
    "protocol" PROTOCOL, protocol enumeration -> Option<super::security::ProtocolType>, with_protocol(super::security::ProtocolType), "`protocol`: `microsoft.graph.security.protocolType`, metadata";
    "sourceAddress" SOURCE_ADDRESS, source_address model -> Option<&super::security::IpEvidence>, with_source_address(super::security::IpEvidence), "`sourceAddress`: `microsoft.graph.security.ipEvidence`, metadata";
    "sourcePort" SOURCE_PORT, source_port i32 -> Option<i32>, with_source_port(i32), "`sourcePort`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.nicEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    NicEvidence: super::security::AlertEvidence = "microsoft.graph.security.nicEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "ipAddress" IP_ADDRESS, ip_address model -> Option<&super::security::IpEvidence>, with_ip_address(super::security::IpEvidence), "`ipAddress`: `microsoft.graph.security.ipEvidence`, metadata";
    "macAddress" MAC_ADDRESS, mac_address str -> Option<&str>, with_mac_address(String), "`macAddress`: `Edm.String`, metadata";
    "vlans" VLANS, vlans strs -> Option<Vec<&str>>, with_vlans(Vec<String>), "`vlans`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.noisyAlertPolicyAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    NoisyAlertPolicyAuditRecord: super::security::AuditData = "microsoft.graph.security.noisyAlertPolicyAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}
