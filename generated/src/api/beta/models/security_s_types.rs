// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Uuid, Value};

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sasTokenEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    SasTokenEvidence: super::security::AlertEvidence = "microsoft.graph.security.sasTokenEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "allowedIpAddresses" ALLOWED_IP_ADDRESSES, allowed_ip_addresses str -> Option<&str>, with_allowed_ip_addresses(String), "`allowedIpAddresses`: `Edm.String`, metadata";
    "allowedResourceTypes" ALLOWED_RESOURCE_TYPES, allowed_resource_types strs -> Option<Vec<&str>>, with_allowed_resource_types(Vec<String>), "`allowedResourceTypes`: `Collection(Edm.String)`, metadata";
    "allowedServices" ALLOWED_SERVICES, allowed_services strs -> Option<Vec<&str>>, with_allowed_services(Vec<String>), "`allowedServices`: `Collection(Edm.String)`, metadata";
    "expiryDateTime" EXPIRY_DATE_TIME, expiry_date_time date_time -> Parsed<OffsetDateTime>, with_expiry_date_time(OffsetDateTime), "`expiryDateTime`: `Edm.DateTimeOffset`, metadata";
    "permissions" PERMISSIONS, permissions strs -> Option<Vec<&str>>, with_permissions(Vec<String>), "`permissions`: `Collection(Edm.String)`, metadata";
    "protocol" PROTOCOL, protocol str -> Option<&str>, with_protocol(String), "`protocol`: `Edm.String`, metadata";
    "signatureHash" SIGNATURE_HASH, signature_hash str -> Option<&str>, with_signature_hash(String), "`signatureHash`: `Edm.String`, metadata";
    "signedWith" SIGNED_WITH, signed_with str -> Option<&str>, with_signed_with(String), "`signedWith`: `Edm.String`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
    "storageResource" STORAGE_RESOURCE, storage_resource model -> Option<&super::security::AzureResourceEvidence>, with_storage_resource(super::security::AzureResourceEvidence), "`storageResource`: `microsoft.graph.security.azureResourceEvidence`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sbpConfigurationEventRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SbpConfigurationEventRecord: super::security::AuditData = "microsoft.graph.security.sbpConfigurationEventRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sbpUsageEventRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SbpUsageEventRecord: super::security::AuditData = "microsoft.graph.security.sbpUsageEventRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.scopeType`, metadata
    ScopeType = "microsoft.graph.security.scopeType" {
        DeviceGroup = "deviceGroup",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.scoreEvidence`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ScoreEvidence: super::security::AuditData = "microsoft.graph.security.scoreEvidence";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.scorePlatformGenericAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ScorePlatformGenericAuditRecord: super::security::AuditData = "microsoft.graph.security.scorePlatformGenericAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.scriptRunAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ScriptRunAuditRecord: super::security::AuditData = "microsoft.graph.security.scriptRunAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.search`, metadata, with the accessors of [`Entity`](super::Entity)
    Search: super::Entity = "microsoft.graph.security.search" {
        "microsoft.graph.security.ediscoveryReviewSetQuery",
        "microsoft.graph.security.ediscoverySearch",
    };
    inherited "id" ID, with_id(String), "`id`";
    "contentQuery" CONTENT_QUERY, content_query str -> Option<&str>, with_content_query(String), "`contentQuery`: `Edm.String`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.searchAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SearchAuditRecord: super::security::AuditData = "microsoft.graph.security.searchAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.security`, metadata, with the accessors of [`Entity`](super::Entity)
    Security: super::Entity = "microsoft.graph.security.security";
    inherited "id" ID, with_id(String), "`id`";
    "informationProtection" INFORMATION_PROTECTION, information_protection model -> Option<&super::security::InformationProtection>, with_information_protection(super::security::InformationProtection), "`informationProtection`: `microsoft.graph.security.informationProtection`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityComplianceAlertRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SecurityComplianceAlertRecord: super::security::AuditData = "microsoft.graph.security.securityComplianceAlertRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityComplianceCenterEOPCmdletAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SecurityComplianceCenterEopCmdletAuditRecord: super::security::AuditData = "microsoft.graph.security.securityComplianceCenterEOPCmdletAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityComplianceInsightsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SecurityComplianceInsightsAuditRecord: super::security::AuditData = "microsoft.graph.security.securityComplianceInsightsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityComplianceRBACAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SecurityComplianceRbacAuditRecord: super::security::AuditData = "microsoft.graph.security.securityComplianceRBACAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityComplianceUserChangeAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SecurityComplianceUserChangeAuditRecord: super::security::AuditData = "microsoft.graph.security.securityComplianceUserChangeAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityCopilotIdentityManagementAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SecurityCopilotIdentityManagementAuditRecord: super::security::AuditData = "microsoft.graph.security.securityCopilotIdentityManagementAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityDevelopmentLifecycleAILogAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SecurityDevelopmentLifecycleAiLogAuditRecord: super::security::AuditData = "microsoft.graph.security.securityDevelopmentLifecycleAILogAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityGroupEntityMapping`, metadata, with the accessors of [`EntityMapping`](super::security::EntityMapping)
    SecurityGroupEntityMapping: super::security::EntityMapping = "microsoft.graph.security.securityGroupEntityMapping";
    "distinguishedNameColumn" DISTINGUISHED_NAME_COLUMN, distinguished_name_column str -> Option<&str>, with_distinguished_name_column(String), "`distinguishedNameColumn`: `Edm.String`, metadata";
    "objectIdColumn" OBJECT_ID_COLUMN, object_id_column str -> Option<&str>, with_object_id_column(String), "`objectIdColumn`: `Edm.String`, metadata";
    "sidColumn" SID_COLUMN, sid_column str -> Option<&str>, with_sid_column(String), "`sidColumn`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.securityGroupEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    SecurityGroupEvidence: super::security::AlertEvidence = "microsoft.graph.security.securityGroupEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "activeDirectoryObjectGuid" ACTIVE_DIRECTORY_OBJECT_GUID, active_directory_object_guid guid -> Parsed<Uuid>, with_active_directory_object_guid(Uuid), "`activeDirectoryObjectGuid`: `Edm.Guid`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "distinguishedName" DISTINGUISHED_NAME, distinguished_name str -> Option<&str>, with_distinguished_name(String), "`distinguishedName`: `Edm.String`, metadata";
    "friendlyName" FRIENDLY_NAME, friendly_name str -> Option<&str>, with_friendly_name(String), "`friendlyName`: `Edm.String`, metadata";
    "securityGroupId" SECURITY_GROUP_ID, security_group_id str -> Option<&str>, with_security_group_id(String), "`securityGroupId`: `Edm.String`, metadata";
    "sid" SID, sid str -> Option<&str>, with_sid(String), "`sid`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sensitiveInfoRemediationAgentDataRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SensitiveInfoRemediationAgentDataRecord: super::security::AuditData = "microsoft.graph.security.sensitiveInfoRemediationAgentDataRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sensitivityLabel`, metadata, with the accessors of [`Entity`](super::Entity)
    SensitivityLabel: super::Entity = "microsoft.graph.security.sensitivityLabel";
    inherited "id" ID, with_id(String), "`id`";
    "color" COLOR, color str -> Option<&str>, with_color(String), "`color`: `Edm.String`, metadata";
    "contentFormats" CONTENT_FORMATS, content_formats strs -> Option<Vec<&str>>, with_content_formats(Vec<String>), "`contentFormats`: `Collection(Edm.String)`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "hasProtection" HAS_PROTECTION, has_protection bool -> Option<bool>, with_has_protection(bool), "`hasProtection`: `Edm.Boolean`, metadata";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`, metadata";
    "isAppliable" IS_APPLIABLE, is_appliable bool -> Option<bool>, with_is_appliable(bool), "`isAppliable`: `Edm.Boolean`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "sensitivity" SENSITIVITY, sensitivity i32 -> Option<i32>, with_sensitivity(i32), "`sensitivity`: `Edm.Int32`, metadata";
    "tooltip" TOOLTIP, tooltip str -> Option<&str>, with_tooltip(String), "`tooltip`: `Edm.String`, metadata";
    "parent" PARENT, parent model -> Option<&SensitivityLabel>, with_parent(SensitivityLabel), "`parent`: `microsoft.graph.security.sensitivityLabel`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sensitivityLabelActionAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SensitivityLabelActionAuditRecord: super::security::AuditData = "microsoft.graph.security.sensitivityLabelActionAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sensitivityLabelPolicyMatchAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SensitivityLabelPolicyMatchAuditRecord: super::security::AuditData = "microsoft.graph.security.sensitivityLabelPolicyMatchAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sensitivityLabeledFileActionAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SensitivityLabeledFileActionAuditRecord: super::security::AuditData = "microsoft.graph.security.sensitivityLabeledFileActionAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sensor`, metadata, with the accessors of [`Entity`](super::Entity)
    Sensor: super::Entity = "microsoft.graph.security.sensor";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "deploymentStatus" DEPLOYMENT_STATUS, deployment_status enumeration -> Option<super::security::DeploymentStatus>, with_deployment_status(super::security::DeploymentStatus), "`deploymentStatus`: `microsoft.graph.security.deploymentStatus`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`, metadata";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<SensorHealthStatus>, with_health_status(SensorHealthStatus), "`healthStatus`: `microsoft.graph.security.sensorHealthStatus`, metadata";
    "migrationState" MIGRATION_STATE, migration_state enumeration -> Option<super::security::MigrationState>, with_migration_state(super::security::MigrationState), "`migrationState`: `microsoft.graph.security.migrationState`, metadata";
    "openHealthIssuesCount" OPEN_HEALTH_ISSUES_COUNT, open_health_issues_count i64 -> Option<i64>, with_open_health_issues_count(i64), "`openHealthIssuesCount`: `Edm.Int64`, metadata";
    "sensorType" SENSOR_TYPE, sensor_type enumeration -> Option<SensorType>, with_sensor_type(SensorType), "`sensorType`: `microsoft.graph.security.sensorType`, metadata";
    "serviceStatus" SERVICE_STATUS, service_status enumeration -> Option<ServiceStatus>, with_service_status(ServiceStatus), "`serviceStatus`: `microsoft.graph.security.serviceStatus`, metadata";
    "settings" SETTINGS, settings model -> Option<&SensorSettings>, with_settings(SensorSettings), "`settings`: `microsoft.graph.security.sensorSettings`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
    "healthIssues" HEALTH_ISSUES, health_issues models -> Option<&[super::security::HealthIssue]>, with_health_issues(Vec<super::security::HealthIssue>), "`healthIssues`: `Collection(microsoft.graph.security.healthIssue)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sensorCandidate`, metadata, with the accessors of [`Entity`](super::Entity)
    SensorCandidate: super::Entity = "microsoft.graph.security.sensorCandidate";
    inherited "id" ID, with_id(String), "`id`";
    "computerDnsName" COMPUTER_DNS_NAME, computer_dns_name str -> Option<&str>, with_computer_dns_name(String), "`computerDnsName`: `Edm.String`, metadata";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "senseClientVersion" SENSE_CLIENT_VERSION, sense_client_version str -> Option<&str>, with_sense_client_version(String), "`senseClientVersion`: `Edm.String`, metadata";
    "sensorTypes" SENSOR_TYPES, sensor_types enumerations -> Option<Vec<super::security::DeviceType>>, with_sensor_types(Vec<super::security::DeviceType>), "`sensorTypes`: `Collection(microsoft.graph.security.deviceType)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sensorCandidateActivationConfiguration`, metadata, with the accessors of [`Entity`](super::Entity)
    SensorCandidateActivationConfiguration: super::Entity = "microsoft.graph.security.sensorCandidateActivationConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "activationMode" ACTIVATION_MODE, activation_mode enumeration -> Option<SensorCandidateActivationMode>, with_activation_mode(SensorCandidateActivationMode), "`activationMode`: `microsoft.graph.security.sensorCandidateActivationMode`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.sensorCandidateActivationMode`, metadata
    SensorCandidateActivationMode = "microsoft.graph.security.sensorCandidateActivationMode" {
        Manual = "manual",
        Automated = "automated",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sensorDeploymentPackage`, metadata
    SensorDeploymentPackage = "microsoft.graph.security.sensorDeploymentPackage";
    "downloadUrl" DOWNLOAD_URL, download_url str -> Option<&str>, with_download_url(String), "`downloadUrl`: `Edm.String`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.sensorHealthStatus`, metadata
    SensorHealthStatus = "microsoft.graph.security.sensorHealthStatus" {
        Healthy = "healthy",
        NotHealthyLow = "notHealthyLow",
        NotHealthyMedium = "notHealthyMedium",
        NotHealthyHigh = "notHealthyHigh",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sensorMigration`, metadata, with the accessors of [`Entity`](super::Entity)
    SensorMigration: super::Entity = "microsoft.graph.security.sensorMigration";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`, metadata";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<SensorHealthStatus>, with_health_status(SensorHealthStatus), "`healthStatus`: `microsoft.graph.security.sensorHealthStatus`, metadata";
    "migrationState" MIGRATION_STATE, migration_state enumeration -> Option<super::security::MigrationState>, with_migration_state(super::security::MigrationState), "`migrationState`: `microsoft.graph.security.migrationState`, metadata";
    "sensorType" SENSOR_TYPE, sensor_type enumeration -> Option<SensorType>, with_sensor_type(SensorType), "`sensorType`: `microsoft.graph.security.sensorType`, metadata";
    "serviceStatus" SERVICE_STATUS, service_status enumeration -> Option<ServiceStatus>, with_service_status(ServiceStatus), "`serviceStatus`: `microsoft.graph.security.serviceStatus`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sensorSettings`, metadata
    SensorSettings = "microsoft.graph.security.sensorSettings";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "domainControllerDnsNames" DOMAIN_CONTROLLER_DNS_NAMES, domain_controller_dns_names strs -> Option<Vec<&str>>, with_domain_controller_dns_names(Vec<String>), "`domainControllerDnsNames`: `Collection(Edm.String)`, metadata";
    "isDelayedDeploymentEnabled" IS_DELAYED_DEPLOYMENT_ENABLED, is_delayed_deployment_enabled bool -> Option<bool>, with_is_delayed_deployment_enabled(bool), "`isDelayedDeploymentEnabled`: `Edm.Boolean`, metadata";
    "networkAdapters" NETWORK_ADAPTERS, network_adapters models -> Option<&[super::security::NetworkAdapter]>, with_network_adapters(Vec<super::security::NetworkAdapter>), "`networkAdapters`: `Collection(microsoft.graph.security.networkAdapter)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.sensorType`, metadata
    SensorType = "microsoft.graph.security.sensorType" {
        AdConnectIntegrated = "adConnectIntegrated",
        AdcsIntegrated = "adcsIntegrated",
        AdfsIntegrated = "adfsIntegrated",
        DomainControllerIntegrated = "domainControllerIntegrated",
        DomainControllerStandalone = "domainControllerStandalone",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sentinelAIToolAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SentinelAiToolAuditRecord: super::security::AuditData = "microsoft.graph.security.sentinelAIToolAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sentinelGraphAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SentinelGraphAuditRecord: super::security::AuditData = "microsoft.graph.security.sentinelGraphAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sentinelJobAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SentinelJobAuditRecord: super::security::AuditData = "microsoft.graph.security.sentinelJobAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sentinelKQLOnLakeAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SentinelKqlOnLakeAuditRecord: super::security::AuditData = "microsoft.graph.security.sentinelKQLOnLakeAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sentinelLakeDataOnboardingAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SentinelLakeDataOnboardingAuditRecord: super::security::AuditData = "microsoft.graph.security.sentinelLakeDataOnboardingAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sentinelLakeEncryptionAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SentinelLakeEncryptionAuditRecord: super::security::AuditData = "microsoft.graph.security.sentinelLakeEncryptionAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sentinelLakeOnboardingAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SentinelLakeOnboardingAuditRecord: super::security::AuditData = "microsoft.graph.security.sentinelLakeOnboardingAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sentinelNotebookOnLakeAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SentinelNotebookOnLakeAuditRecord: super::security::AuditData = "microsoft.graph.security.sentinelNotebookOnLakeAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sentinelPackageAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SentinelPackageAuditRecord: super::security::AuditData = "microsoft.graph.security.sentinelPackageAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.servicePrincipalEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    ServicePrincipalEvidence: super::security::AlertEvidence = "microsoft.graph.security.servicePrincipalEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "appOwnerTenantId" APP_OWNER_TENANT_ID, app_owner_tenant_id str -> Option<&str>, with_app_owner_tenant_id(String), "`appOwnerTenantId`: `Edm.String`, metadata";
    "servicePrincipalName" SERVICE_PRINCIPAL_NAME, service_principal_name str -> Option<&str>, with_service_principal_name(String), "`servicePrincipalName`: `Edm.String`, metadata";
    "servicePrincipalObjectId" SERVICE_PRINCIPAL_OBJECT_ID, service_principal_object_id str -> Option<&str>, with_service_principal_object_id(String), "`servicePrincipalObjectId`: `Edm.String`, metadata";
    "servicePrincipalType" SERVICE_PRINCIPAL_TYPE, service_principal_type enumeration -> Option<ServicePrincipalType>, with_service_principal_type(ServicePrincipalType), "`servicePrincipalType`: `microsoft.graph.security.servicePrincipalType`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.servicePrincipalType`, metadata
    ServicePrincipalType = "microsoft.graph.security.servicePrincipalType" {
        Unknown = "unknown",
        Application = "application",
        ManagedIdentity = "managedIdentity",
        Legacy = "legacy",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.serviceSource`, metadata
    ServiceSource = "microsoft.graph.security.serviceSource" {
        Unknown = "unknown",
        MicrosoftDefenderForEndpoint = "microsoftDefenderForEndpoint",
        MicrosoftDefenderForIdentity = "microsoftDefenderForIdentity",
        MicrosoftDefenderForCloudApps = "microsoftDefenderForCloudApps",
        MicrosoftDefenderForOffice365 = "microsoftDefenderForOffice365",
        Microsoft365Defender = "microsoft365Defender",
        AzureAdIdentityProtection = "azureAdIdentityProtection",
        MicrosoftAppGovernance = "microsoftAppGovernance",
        DataLossPrevention = "dataLossPrevention",
        UnknownFutureValue = "unknownFutureValue",
        MicrosoftDefenderForCloud = "microsoftDefenderForCloud",
        MicrosoftSentinel = "microsoftSentinel",
        MicrosoftInsiderRiskManagement = "microsoftInsiderRiskManagement",
        MicrosoftThreatIntelligence = "microsoftThreatIntelligence",
        MicrosoftSecurityForAi = "microsoftSecurityForAI",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.serviceStatus`, metadata
    ServiceStatus = "microsoft.graph.security.serviceStatus" {
        Stopped = "stopped",
        Starting = "starting",
        Running = "running",
        Disabled = "disabled",
        Onboarding = "onboarding",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.settingsContainer`, metadata, with the accessors of [`Entity`](super::Entity)
    SettingsContainer: super::Entity = "microsoft.graph.security.settingsContainer";
    inherited "id" ID, with_id(String), "`id`";
    "autoAuditingConfiguration" AUTO_AUDITING_CONFIGURATION, auto_auditing_configuration model -> Option<&super::security::AutoAuditingConfiguration>, with_auto_auditing_configuration(super::security::AutoAuditingConfiguration), "`autoAuditingConfiguration`: `microsoft.graph.security.autoAuditingConfiguration`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sharePointAppPermissionOperationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SharePointAppPermissionOperationAuditRecord: super::security::AuditData = "microsoft.graph.security.sharePointAppPermissionOperationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sharePointAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SharePointAuditRecord: super::security::AuditData = "microsoft.graph.security.sharePointAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sharePointCommentOperationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SharePointCommentOperationAuditRecord: super::security::AuditData = "microsoft.graph.security.sharePointCommentOperationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sharePointContentSecurityPolicyAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SharePointContentSecurityPolicyAuditRecord: super::security::AuditData = "microsoft.graph.security.sharePointContentSecurityPolicyAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sharePointContentTypeOperationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SharePointContentTypeOperationAuditRecord: super::security::AuditData = "microsoft.graph.security.sharePointContentTypeOperationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sharePointESignatureAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SharePointESignatureAuditRecord: super::security::AuditData = "microsoft.graph.security.sharePointESignatureAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sharePointFieldOperationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SharePointFieldOperationAuditRecord: super::security::AuditData = "microsoft.graph.security.sharePointFieldOperationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sharePointFileArchivePolicy`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SharePointFileArchivePolicy: super::security::AuditData = "microsoft.graph.security.sharePointFileArchivePolicy";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sharePointFileOperationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SharePointFileOperationAuditRecord: super::security::AuditData = "microsoft.graph.security.sharePointFileOperationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sharePointListItemOperationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SharePointListItemOperationAuditRecord: super::security::AuditData = "microsoft.graph.security.sharePointListItemOperationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sharePointListOperationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SharePointListOperationAuditRecord: super::security::AuditData = "microsoft.graph.security.sharePointListOperationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sharePointSharingOperationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SharePointSharingOperationAuditRecord: super::security::AuditData = "microsoft.graph.security.sharePointSharingOperationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.security.signingResult`, metadata
    SigningResult = "microsoft.graph.security.signingResult";
    "signature" SIGNATURE, signature untyped -> Option<&Value>, with_signature(Value), "`signature`: `Edm.Untyped`, metadata";
    "signingKeyId" SIGNING_KEY_ID, signing_key_id untyped -> Option<&Value>, with_signing_key_id(Value), "`signingKeyId`: `Edm.Untyped`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.singlePropertySchema`, metadata
    SinglePropertySchema = "microsoft.graph.security.singlePropertySchema";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from datasource.
    ///
    /// [`microsoft.graph.security.siteSource`](https://learn.microsoft.com/graph/api/resources/security-sitesource?view=graph-rest-beta), with the accessors of [`DataSource`](super::security::DataSource)
    SiteSource: super::security::DataSource, super::Entity = "microsoft.graph.security.siteSource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "holdStatus" HOLD_STATUS, with_hold_status(super::security::DataSourceHoldStatus), "`holdStatus`";
    "site" SITE, site model -> Option<&super::Site>, with_site(super::Site), "`site`: `microsoft.graph.site`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.skypeForBusinessCmdletsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SkypeForBusinessCmdletsAuditRecord: super::security::AuditData = "microsoft.graph.security.skypeForBusinessCmdletsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.skypeForBusinessPSTNUsageAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SkypeForBusinessPstnUsageAuditRecord: super::security::AuditData = "microsoft.graph.security.skypeForBusinessPSTNUsageAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.skypeForBusinessUsersBlockedAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SkypeForBusinessUsersBlockedAuditRecord: super::security::AuditData = "microsoft.graph.security.skypeForBusinessUsersBlockedAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.softDeleteIncidentTaskResponseAction`, metadata, with the accessors of [`IncidentTaskResponseAction`](super::security::IncidentTaskResponseAction)
    SoftDeleteIncidentTaskResponseAction: super::security::IncidentTaskResponseAction, super::security::ResponseAction = "microsoft.graph.security.softDeleteIncidentTaskResponseAction";
    inherited "identifierValue" IDENTIFIER_VALUE, with_identifier_value(String), "`identifierValue`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.softDeleteResponseAction`, metadata, with the accessors of [`ResponseAction`](super::security::ResponseAction)
    SoftDeleteResponseAction: super::security::ResponseAction = "microsoft.graph.security.softDeleteResponseAction";
    "identifier" IDENTIFIER, identifier flags -> Option<Flags<super::security::EmailEntityIdentifier>>, with_identifier(Flags<super::security::EmailEntityIdentifier>), "`identifier`: `microsoft.graph.security.emailEntityIdentifier`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sonarDetonationContentMetadata`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SonarDetonationContentMetadata: super::security::AuditData = "microsoft.graph.security.sonarDetonationContentMetadata";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sonarDetonationEntityAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SonarDetonationEntityAuditRecord: super::security::AuditData = "microsoft.graph.security.sonarDetonationEntityAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sonarFileDetonationEntityAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SonarFileDetonationEntityAuditRecord: super::security::AuditData = "microsoft.graph.security.sonarFileDetonationEntityAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sonarSubmissionEntityAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SonarSubmissionEntityAuditRecord: super::security::AuditData = "microsoft.graph.security.sonarSubmissionEntityAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sonarUrlDetonationEntityAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SonarUrlDetonationEntityAuditRecord: super::security::AuditData = "microsoft.graph.security.sonarUrlDetonationEntityAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.sourceType`](https://learn.microsoft.com/graph/api/resources/security-unifiedgroupsource?view=graph-rest-beta)
    SourceType = "microsoft.graph.security.sourceType" {
        Mailbox = "mailbox",
        Site = "site",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sparkCoreCustomLivePoolRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SparkCoreCustomLivePoolRecord: super::security::AuditData = "microsoft.graph.security.sparkCoreCustomLivePoolRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sslCertificate`, metadata, with the accessors of [`Artifact`](super::security::Artifact)
    SslCertificate: super::security::Artifact, super::Entity = "microsoft.graph.security.sslCertificate";
    inherited "id" ID, with_id(String), "`id`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "fingerprint" FINGERPRINT, fingerprint str -> Option<&str>, with_fingerprint(String), "`fingerprint`: `Edm.String`, metadata";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "issueDateTime" ISSUE_DATE_TIME, issue_date_time date_time -> Parsed<OffsetDateTime>, with_issue_date_time(OffsetDateTime), "`issueDateTime`: `Edm.DateTimeOffset`, metadata";
    "issuer" ISSUER, issuer model -> Option<&SslCertificateEntity>, with_issuer(SslCertificateEntity), "`issuer`: `microsoft.graph.security.sslCertificateEntity`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`, metadata";
    "sha1" SHA1, sha1 str -> Option<&str>, with_sha1(String), "`sha1`: `Edm.String`, metadata";
    "subject" SUBJECT, subject model -> Option<&SslCertificateEntity>, with_subject(SslCertificateEntity), "`subject`: `microsoft.graph.security.sslCertificateEntity`, metadata";
    "relatedHosts" RELATED_HOSTS, related_hosts models -> Option<&[super::security::Host]>, with_related_hosts(Vec<super::security::Host>), "`relatedHosts`: `Collection(microsoft.graph.security.host)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.sslCertificateEntity`, metadata
    SslCertificateEntity = "microsoft.graph.security.sslCertificateEntity";
    "address" ADDRESS, address model -> Option<&super::PhysicalAddress>, with_address(super::PhysicalAddress), "`address`: `microsoft.graph.physicalAddress`, metadata";
    "alternateNames" ALTERNATE_NAMES, alternate_names strs -> Option<Vec<&str>>, with_alternate_names(Vec<String>), "`alternateNames`: `Collection(Edm.String)`, metadata";
    "commonName" COMMON_NAME, common_name str -> Option<&str>, with_common_name(String), "`commonName`: `Edm.String`, metadata";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`, metadata";
    "organizationName" ORGANIZATION_NAME, organization_name str -> Option<&str>, with_organization_name(String), "`organizationName`: `Edm.String`, metadata";
    "organizationUnitName" ORGANIZATION_UNIT_NAME, organization_unit_name str -> Option<&str>, with_organization_unit_name(String), "`organizationUnitName`: `Edm.String`, metadata";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`, metadata";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.statisticsOptions`, metadata
    StatisticsOptions = "microsoft.graph.security.statisticsOptions" {
        IncludeRefiners = "includeRefiners",
        IncludeQueryStats = "includeQueryStats",
        IncludeUnindexedStats = "includeUnindexedStats",
        AdvancedIndexing = "advancedIndexing",
        LocationsWithoutHits = "locationsWithoutHits",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.stopAndQuarantineFileAction`, metadata, with the accessors of [`AutomatedAction`](super::security::AutomatedAction)
    StopAndQuarantineFileAction: super::security::AutomatedAction = "microsoft.graph.security.stopAndQuarantineFileAction";
    "deviceIdColumn" DEVICE_ID_COLUMN, device_id_column str -> Option<&str>, with_device_id_column(String), "`deviceIdColumn`: `Edm.String`, metadata";
    "sha1Column" SHA1_COLUMN, sha1_column str -> Option<&str>, with_sha1_column(String), "`sha1Column`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.stopAndQuarantineFileEntityIdentifier`, metadata
    StopAndQuarantineFileEntityIdentifier = "microsoft.graph.security.stopAndQuarantineFileEntityIdentifier" {
        DeviceId = "deviceId",
        Sha1 = "sha1",
        InitiatingProcessSha1 = "initiatingProcessSHA1",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.stopAndQuarantineFileIncidentTaskResponseAction`, metadata, with the accessors of [`IncidentTaskResponseAction`](super::security::IncidentTaskResponseAction)
    StopAndQuarantineFileIncidentTaskResponseAction: super::security::IncidentTaskResponseAction, super::security::ResponseAction = "microsoft.graph.security.stopAndQuarantineFileIncidentTaskResponseAction";
    inherited "identifierValue" IDENTIFIER_VALUE, with_identifier_value(String), "`identifierValue`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.stopAndQuarantineFileResponseAction`, metadata, with the accessors of [`ResponseAction`](super::security::ResponseAction)
    StopAndQuarantineFileResponseAction: super::security::ResponseAction = "microsoft.graph.security.stopAndQuarantineFileResponseAction";
    "identifier" IDENTIFIER, identifier flags -> Option<Flags<StopAndQuarantineFileEntityIdentifier>>, with_identifier(Flags<StopAndQuarantineFileEntityIdentifier>), "`identifier`: `microsoft.graph.security.stopAndQuarantineFileEntityIdentifier`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.stream`, metadata
    Stream = "microsoft.graph.security.stream";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.stringValueDictionary`, metadata
    StringValueDictionary = "microsoft.graph.security.stringValueDictionary"
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.subcategoryTemplate`, metadata, with the accessors of [`FilePlanDescriptorTemplate`](super::security::FilePlanDescriptorTemplate)
    SubcategoryTemplate: super::security::FilePlanDescriptorTemplate, super::Entity = "microsoft.graph.security.subcategoryTemplate";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.subdomain`, metadata, with the accessors of [`Entity`](super::Entity)
    Subdomain: super::Entity = "microsoft.graph.security.subdomain";
    inherited "id" ID, with_id(String), "`id`";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "host" HOST, host model -> Option<&super::security::Host>, with_host(super::security::Host), "`host`: `microsoft.graph.security.host`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.submissionAdminReview`](https://learn.microsoft.com/graph/api/resources/security-submissionadminreview?view=graph-rest-beta)
    SubmissionAdminReview = "microsoft.graph.security.submissionAdminReview";
    "reviewBy" REVIEW_BY, review_by str -> Option<&str>, with_review_by(String), "`reviewBy`: `Edm.String`";
    "reviewDateTime" REVIEW_DATE_TIME, review_date_time date_time -> Parsed<OffsetDateTime>, with_review_date_time(OffsetDateTime), "`reviewDateTime`: `Edm.DateTimeOffset`";
    "reviewResult" REVIEW_RESULT, review_result enumeration -> Option<SubmissionResultCategory>, with_review_result(SubmissionResultCategory), "`reviewResult`: `microsoft.graph.security.submissionResultCategory`, type of the metadata" "Possible values are: notJunk, spam, phishing, malware, allowedByPolicy, blockedByPolicy, spoof, unknown, noResultAvailable, unknownFutureValue.";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.submissionCategory`, metadata
    SubmissionCategory = "microsoft.graph.security.submissionCategory" {
        NotJunk = "notJunk",
        Spam = "spam",
        Phishing = "phishing",
        Malware = "malware",
        UnkownFutureValue = "unkownFutureValue",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.submissionClientSource`, metadata
    SubmissionClientSource = "microsoft.graph.security.submissionClientSource" {
        Microsoft = "microsoft",
        Other = "other",
        UnkownFutureValue = "unkownFutureValue",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.submissionContentType`, metadata
    SubmissionContentType = "microsoft.graph.security.submissionContentType" {
        Email = "email",
        Url = "url",
        File = "file",
        App = "app",
        UnkownFutureValue = "unkownFutureValue",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.submissionDetectedFile`](https://learn.microsoft.com/graph/api/resources/security-submissiondetectedfile?view=graph-rest-beta)
    SubmissionDetectedFile = "microsoft.graph.security.submissionDetectedFile";
    "fileHash" FILE_HASH, file_hash str -> Option<&str>, with_file_hash(String), "`fileHash`: `Edm.String`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.submissionEntityAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SubmissionEntityAuditRecord: super::security::AuditData = "microsoft.graph.security.submissionEntityAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.submissionMailEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    SubmissionMailEvidence: super::security::AlertEvidence = "microsoft.graph.security.submissionMailEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "networkMessageId" NETWORK_MESSAGE_ID, network_message_id str -> Option<&str>, with_network_message_id(String), "`networkMessageId`: `Edm.String`, metadata";
    "recipient" RECIPIENT, recipient str -> Option<&str>, with_recipient(String), "`recipient`: `Edm.String`, metadata";
    "reportType" REPORT_TYPE, report_type str -> Option<&str>, with_report_type(String), "`reportType`: `Edm.String`, metadata";
    "sender" SENDER, sender str -> Option<&str>, with_sender(String), "`sender`: `Edm.String`, metadata";
    "senderIp" SENDER_IP, sender_ip str -> Option<&str>, with_sender_ip(String), "`senderIp`: `Edm.String`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
    "submissionDateTime" SUBMISSION_DATE_TIME, submission_date_time date_time -> Parsed<OffsetDateTime>, with_submission_date_time(OffsetDateTime), "`submissionDateTime`: `Edm.DateTimeOffset`, metadata";
    "submissionId" SUBMISSION_ID, submission_id str -> Option<&str>, with_submission_id(String), "`submissionId`: `Edm.String`, metadata";
    "submitter" SUBMITTER, submitter str -> Option<&str>, with_submitter(String), "`submitter`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.submissionResult`](https://learn.microsoft.com/graph/api/resources/security-submissionresult?view=graph-rest-beta)
    SubmissionResult = "microsoft.graph.security.submissionResult";
    "category" CATEGORY, category enumeration -> Option<SubmissionResultCategory>, with_category(SubmissionResultCategory), "`category`: `microsoft.graph.security.submissionResultCategory`, type of the metadata" "Possible values are: notJunk, spam, phishing, malware, allowedByPolicy, blockedByPolicy, spoof, unknown, noResultAvailable, unkownFutureValue.";
    "detail" DETAIL, detail enumeration -> Option<SubmissionResultDetail>, with_detail(SubmissionResultDetail), "`detail`: `microsoft.graph.security.submissionResultDetail`";
    "detectedFiles" DETECTED_FILES, detected_files models -> Option<&[SubmissionDetectedFile]>, with_detected_files(Vec<SubmissionDetectedFile>), "`detectedFiles`: `Collection(microsoft.graph.security.submissionDetectedFile)`";
    "detectedUrls" DETECTED_URLS, detected_urls strs -> Option<Vec<&str>>, with_detected_urls(Vec<String>), "`detectedUrls`: `Collection(Edm.String)`";
    "userMailboxSetting" USER_MAILBOX_SETTING, user_mailbox_setting flags -> Option<Flags<super::security::UserMailboxSetting>>, with_user_mailbox_setting(Flags<super::security::UserMailboxSetting>), "`userMailboxSetting`: `microsoft.graph.security.userMailboxSetting`";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.submissionResultCategory`, metadata
    SubmissionResultCategory = "microsoft.graph.security.submissionResultCategory" {
        NotJunk = "notJunk",
        Spam = "spam",
        Phishing = "phishing",
        Malware = "malware",
        AllowedByPolicy = "allowedByPolicy",
        BlockedByPolicy = "blockedByPolicy",
        Spoof = "spoof",
        Unknown = "unknown",
        NoResultAvailable = "noResultAvailable",
        UnknownFutureValue = "unknownFutureValue",
        BeingAnalyzed = "beingAnalyzed",
        NotSubmittedToMicrosoft = "notSubmittedToMicrosoft",
        PhishingSimulation = "phishingSimulation",
        AllowedDueToOrganizationOverride = "allowedDueToOrganizationOverride",
        BlockedDueToOrganizationOverride = "blockedDueToOrganizationOverride",
        AllowedDueToUserOverride = "allowedDueToUserOverride",
        BlockedDueToUserOverride = "blockedDueToUserOverride",
        ItemNotfound = "itemNotfound",
        ThreatsFound = "threatsFound",
        NoThreatsFound = "noThreatsFound",
        DomainImpersonation = "domainImpersonation",
        UserImpersonation = "userImpersonation",
        BrandImpersonation = "brandImpersonation",
        AuthenticationFailure = "authenticationFailure",
        SpoofedBlocked = "spoofedBlocked",
        SpoofedAllowed = "spoofedAllowed",
        ReasonLostInTransit = "reasonLostInTransit",
        Bulk = "bulk",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.submissionResultDetail`](https://learn.microsoft.com/graph/api/resources/security-submissionresult?view=graph-rest-beta)
    SubmissionResultDetail = "microsoft.graph.security.submissionResultDetail" {
        None = "none",
        UnderInvestigation = "underInvestigation",
        SimulatedThreat = "simulatedThreat",
        AllowedBySecOps = "allowedBySecOps",
        AllowedByThirdPartyFilters = "allowedByThirdPartyFilters",
        MessageNotFound = "messageNotFound",
        UrlFileShouldNotBeBlocked = "urlFileShouldNotBeBlocked",
        UrlFileShouldBeBlocked = "urlFileShouldBeBlocked",
        UrlFileCannotMakeDecision = "urlFileCannotMakeDecision",
        DomainImpersonation = "domainImpersonation",
        UserImpersonation = "userImpersonation",
        BrandImpersonation = "brandImpersonation",
        OutboundShouldNotBeBlocked = "outboundShouldNotBeBlocked",
        OutboundShouldBeBlocked = "outboundShouldBeBlocked",
        OutboundBulk = "outboundBulk",
        OutboundCannotMakeDecision = "outboundCannotMakeDecision",
        OutboundNotRescanned = "outboundNotRescanned",
        ZeroHourAutoPurgeAllowed = "zeroHourAutoPurgeAllowed",
        ZeroHourAutoPurgeBlocked = "zeroHourAutoPurgeBlocked",
        ZeroHourAutoPurgeQuarantineReleased = "zeroHourAutoPurgeQuarantineReleased",
        OnPremisesSkip = "onPremisesSkip",
        AllowedByTenantAllowBlockList = "allowedByTenantAllowBlockList",
        BlockedByTenantAllowBlockList = "blockedByTenantAllowBlockList",
        AllowedUrlByTenantAllowBlockList = "allowedUrlByTenantAllowBlockList",
        AllowedFileByTenantAllowBlockList = "allowedFileByTenantAllowBlockList",
        AllowedSenderByTenantAllowBlockList = "allowedSenderByTenantAllowBlockList",
        AllowedRecipientByTenantAllowBlockList = "allowedRecipientByTenantAllowBlockList",
        BlockedUrlByTenantAllowBlockList = "blockedUrlByTenantAllowBlockList",
        BlockedFileByTenantAllowBlockList = "blockedFileByTenantAllowBlockList",
        BlockedSenderByTenantAllowBlockList = "blockedSenderByTenantAllowBlockList",
        BlockedRecipientByTenantAllowBlockList = "blockedRecipientByTenantAllowBlockList",
        AllowedByConnection = "allowedByConnection",
        BlockedByConnection = "blockedByConnection",
        AllowedByExchangeTransportRule = "allowedByExchangeTransportRule",
        BlockedByExchangeTransportRule = "blockedByExchangeTransportRule",
        QuarantineReleased = "quarantineReleased",
        QuarantineReleasedThenBlocked = "quarantineReleasedThenBlocked",
        JunkMailRuleDisabled = "junkMailRuleDisabled",
        AllowedByUserSetting = "allowedByUserSetting",
        BlockedByUserSetting = "blockedByUserSetting",
        AllowedByTenant = "allowedByTenant",
        BlockedByTenant = "blockedByTenant",
        InvalidFalsePositive = "invalidFalsePositive",
        InvalidFalseNegative = "invalidFalseNegative",
        SpoofBlocked = "spoofBlocked",
        GoodReclassifiedAsBad = "goodReclassifiedAsBad",
        GoodReclassifiedAsBulk = "goodReclassifiedAsBulk",
        GoodReclassifiedAsGood = "goodReclassifiedAsGood",
        GoodReclassifiedAsCannotMakeDecision = "goodReclassifiedAsCannotMakeDecision",
        BadReclassifiedAsGood = "badReclassifiedAsGood",
        BadReclassifiedAsBulk = "badReclassifiedAsBulk",
        BadReclassifiedAsBad = "badReclassifiedAsBad",
        BadReclassifiedAsCannotMakeDecision = "badReclassifiedAsCannotMakeDecision",
        UnknownFutureValue = "unknownFutureValue",
        WillNotifyOnceDone = "willNotifyOnceDone",
        CheckUserReportedSettings = "checkUserReportedSettings",
        PartOfEducationCampaign = "partOfEducationCampaign",
        AllowedByAdvancedDelivery = "allowedByAdvancedDelivery",
        AllowedByEnhancedFiltering = "allowedByEnhancedFiltering",
        ItemDeleted = "itemDeleted",
        ItemFoundClean = "itemFoundClean",
        ItemFoundMalicious = "itemFoundMalicious",
        UnableToMakeDecision = "unableToMakeDecision",
        DomainResembledYourOrganization = "domainResembledYourOrganization",
        EndUserBeingImpersonated = "endUserBeingImpersonated",
        AssociatedWithBrand = "associatedWithBrand",
        SenderFailedAuthentication = "senderFailedAuthentication",
        EndUserBeingSpoofed = "endUserBeingSpoofed",
        ItemFoundBulk = "itemFoundBulk",
        ItemNotReceivedByService = "itemNotReceivedByService",
        ItemFoundSpam = "itemFoundSpam",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.submissionSource`, metadata
    SubmissionSource = "microsoft.graph.security.submissionSource" {
        Administrator = "administrator",
        User = "user",
        UnkownFutureValue = "unkownFutureValue",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.security.submissionUserIdentity`](https://learn.microsoft.com/graph/api/resources/security-submissionuseridentity?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    SubmissionUserIdentity: super::Identity = "microsoft.graph.security.submissionUserIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.supervisoryReviewDayXInsightsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SupervisoryReviewDayXInsightsAuditRecord: super::security::AuditData = "microsoft.graph.security.supervisoryReviewDayXInsightsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.syntheticMediaDetectionEvent`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SyntheticMediaDetectionEvent: super::security::AuditData = "microsoft.graph.security.syntheticMediaDetectionEvent";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.syntheticProbeAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    SyntheticProbeAuditRecord: super::security::AuditData = "microsoft.graph.security.syntheticProbeAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}
