// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{OffsetDateTime, Parsed};

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dataCenterSecurityCmdletAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DataCenterSecurityCmdletAuditRecord: super::security::AuditData = "microsoft.graph.security.dataCenterSecurityCmdletAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dataGovernanceAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DataGovernanceAuditRecord: super::security::AuditData = "microsoft.graph.security.dataGovernanceAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dataInsightsRestApiAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DataInsightsRestApiAuditRecord: super::security::AuditData = "microsoft.graph.security.dataInsightsRestApiAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dataLakeExportOperationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DataLakeExportOperationAuditRecord: super::security::AuditData = "microsoft.graph.security.dataLakeExportOperationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dataSecurityInvestigationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DataSecurityInvestigationAuditRecord: super::security::AuditData = "microsoft.graph.security.dataSecurityInvestigationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dataSet`, metadata, with the accessors of [`Entity`](super::Entity)
    DataSet: super::Entity = "microsoft.graph.security.dataSet" {
        "microsoft.graph.security.ediscoveryReviewSet",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dataShareOperationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DataShareOperationAuditRecord: super::security::AuditData = "microsoft.graph.security.dataShareOperationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.dataSource`](https://learn.microsoft.com/graph/api/resources/security-datasource?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DataSource: super::Entity = "microsoft.graph.security.dataSource" {
        "microsoft.graph.security.siteSource",
        "microsoft.graph.security.unifiedGroupSource",
        "microsoft.graph.security.userSource",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "holdStatus" HOLD_STATUS, hold_status enumeration -> Option<DataSourceHoldStatus>, with_hold_status(DataSourceHoldStatus), "`holdStatus`: `microsoft.graph.security.dataSourceHoldStatus`" "Possible values are: notApplied, applied, applying, removing, partial.";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.security.dataSourceContainer`](https://learn.microsoft.com/graph/api/resources/security-datasourcecontainer?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DataSourceContainer: super::Entity = "microsoft.graph.security.dataSourceContainer" {
        "microsoft.graph.security.ediscoveryCustodian",
        "microsoft.graph.security.ediscoveryNoncustodialDataSource",
    };
    inherited "id" ID, with_id(String), "`id`";
    "holdStatus" HOLD_STATUS, hold_status enumeration -> Option<DataSourceHoldStatus>, with_hold_status(DataSourceHoldStatus), "`holdStatus`: `microsoft.graph.security.dataSourceHoldStatus`" "Possible values are: notApplied, applied, applying, removing, partial.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "releasedDateTime" RELEASED_DATE_TIME, released_date_time date_time -> Parsed<OffsetDateTime>, with_released_date_time(OffsetDateTime), "`releasedDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<DataSourceContainerStatus>, with_status(DataSourceContainerStatus), "`status`: `microsoft.graph.security.dataSourceContainerStatus`" "Possible values are: Active, Released.";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.dataSourceContainerStatus`](https://learn.microsoft.com/graph/api/resources/security-datasourcecontainer?view=graph-rest-1.0)
    DataSourceContainerStatus = "microsoft.graph.security.dataSourceContainerStatus" {
        Active = "active",
        Released = "released",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.dataSourceHoldStatus`](https://learn.microsoft.com/graph/api/resources/security-datasourcecontainer?view=graph-rest-1.0)
    DataSourceHoldStatus = "microsoft.graph.security.dataSourceHoldStatus" {
        NotApplied = "notApplied",
        Applied = "applied",
        Applying = "applying",
        Removing = "removing",
        Partial = "partial",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.dataSourceScopes`](https://learn.microsoft.com/graph/api/resources/security-ediscoverysearch?view=graph-rest-1.0)
    DataSourceScopes = "microsoft.graph.security.dataSourceScopes" {
        None = "none",
        AllTenantMailboxes = "allTenantMailboxes",
        AllTenantSites = "allTenantSites",
        AllCaseCustodians = "allCaseCustodians",
        AllCaseNoncustodialDataSources = "allCaseNoncustodialDataSources",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.defaultAuditData`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DefaultAuditData: super::security::AuditData = "microsoft.graph.security.defaultAuditData";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.defaultRecordBehavior`, metadata
    DefaultRecordBehavior = "microsoft.graph.security.defaultRecordBehavior" {
        StartLocked = "startLocked",
        StartUnlocked = "startUnlocked",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.defenderAvStatus`, metadata
    DefenderAvStatus = "microsoft.graph.security.defenderAvStatus" {
        NotReporting = "notReporting",
        Disabled = "disabled",
        NotUpdated = "notUpdated",
        Updated = "updated",
        Unknown = "unknown",
        NotSupported = "notSupported",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.defenderCaseManagementAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DefenderCaseManagementAuditRecord: super::security::AuditData = "microsoft.graph.security.defenderCaseManagementAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.defenderPreviewFeaturesRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DefenderPreviewFeaturesRecord: super::security::AuditData = "microsoft.graph.security.defenderPreviewFeaturesRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.defenderSecurityForAIConfigurationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DefenderSecurityForAiConfigurationAuditRecord: super::security::AuditData = "microsoft.graph.security.defenderSecurityForAIConfigurationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.deliveryAction`, metadata
    DeliveryAction = "microsoft.graph.security.deliveryAction" {
        Unknown = "unknown",
        DeliveredToJunk = "deliveredToJunk",
        Delivered = "delivered",
        Blocked = "blocked",
        Replaced = "replaced",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.deliveryLocation`, metadata
    DeliveryLocation = "microsoft.graph.security.deliveryLocation" {
        Unknown = "unknown",
        InboxFolder = "inbox_folder",
        JunkFolder = "junkFolder",
        DeletedFolder = "deletedFolder",
        Quarantine = "quarantine",
        OnpremExternal = "onprem_external",
        Failed = "failed",
        Dropped = "dropped",
        Others = "others",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.departmentTemplate`, metadata, with the accessors of [`FilePlanDescriptorTemplate`](super::security::FilePlanDescriptorTemplate)
    DepartmentTemplate: super::security::FilePlanDescriptorTemplate, super::Entity = "microsoft.graph.security.departmentTemplate";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.deployFeatureActivityRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DeployFeatureActivityRecord: super::security::AuditData = "microsoft.graph.security.deployFeatureActivityRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.deploymentAccessKeyType`, metadata
    DeploymentAccessKeyType = "microsoft.graph.security.deploymentAccessKeyType";
    "deploymentAccessKey" DEPLOYMENT_ACCESS_KEY, deployment_access_key str -> Option<&str>, with_deployment_access_key(String), "`deploymentAccessKey`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.deploymentStatus`, metadata
    DeploymentStatus = "microsoft.graph.security.deploymentStatus" {
        UpToDate = "upToDate",
        Outdated = "outdated",
        Updating = "updating",
        UpdateFailed = "updateFailed",
        NotConfigured = "notConfigured",
        Unreachable = "unreachable",
        Disconnected = "disconnected",
        StartFailure = "startFailure",
        Syncing = "syncing",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.detectionSource`, metadata
    DetectionSource = "microsoft.graph.security.detectionSource" {
        Unknown = "unknown",
        MicrosoftDefenderForEndpoint = "microsoftDefenderForEndpoint",
        Antivirus = "antivirus",
        SmartScreen = "smartScreen",
        CustomTi = "customTi",
        MicrosoftDefenderForOffice365 = "microsoftDefenderForOffice365",
        AutomatedInvestigation = "automatedInvestigation",
        MicrosoftThreatExperts = "microsoftThreatExperts",
        CustomDetection = "customDetection",
        MicrosoftDefenderForIdentity = "microsoftDefenderForIdentity",
        CloudAppSecurity = "cloudAppSecurity",
        Microsoft365Defender = "microsoft365Defender",
        AzureAdIdentityProtection = "azureAdIdentityProtection",
        Manual = "manual",
        MicrosoftDataLossPrevention = "microsoftDataLossPrevention",
        AppGovernancePolicy = "appGovernancePolicy",
        AppGovernanceDetection = "appGovernanceDetection",
        UnknownFutureValue = "unknownFutureValue",
        MicrosoftDefenderForCloud = "microsoftDefenderForCloud",
        MicrosoftDefenderForIoT = "microsoftDefenderForIoT",
        MicrosoftDefenderForServers = "microsoftDefenderForServers",
        MicrosoftDefenderForStorage = "microsoftDefenderForStorage",
        MicrosoftDefenderForDns = "microsoftDefenderForDNS",
        MicrosoftDefenderForDatabases = "microsoftDefenderForDatabases",
        MicrosoftDefenderForContainers = "microsoftDefenderForContainers",
        MicrosoftDefenderForNetwork = "microsoftDefenderForNetwork",
        MicrosoftDefenderForAppService = "microsoftDefenderForAppService",
        MicrosoftDefenderForKeyVault = "microsoftDefenderForKeyVault",
        MicrosoftDefenderForResourceManager = "microsoftDefenderForResourceManager",
        MicrosoftDefenderForApiManagement = "microsoftDefenderForApiManagement",
        NrtAlerts = "nrtAlerts",
        ScheduledAlerts = "scheduledAlerts",
        MicrosoftDefenderThreatIntelligenceAnalytics = "microsoftDefenderThreatIntelligenceAnalytics",
        BuiltInMl = "builtInMl",
        MicrosoftInsiderRiskManagement = "microsoftInsiderRiskManagement",
        MicrosoftThreatIntelligence = "microsoftThreatIntelligence",
        MicrosoftDefenderForAiServices = "microsoftDefenderForAIServices",
        SecurityCopilot = "securityCopilot",
        MicrosoftSentinel = "microsoftSentinel",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.detectionStatus`, metadata
    DetectionStatus = "microsoft.graph.security.detectionStatus" {
        Detected = "detected",
        Blocked = "blocked",
        Prevented = "prevented",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.detonationBehaviourDetails`, metadata
    #[deprecated(since = "2025-10-20", note = "the service announces its removal on 2026-03-01 (2025-10/Tasks\\_And\\_Plans)")]
    DetonationBehaviourDetails = "microsoft.graph.security.detonationBehaviourDetails";
    "actionStatus" ACTION_STATUS, action_status str -> Option<&str>, with_action_status(String), "`actionStatus`: `Edm.String`, metadata";
    "behaviourCapability" BEHAVIOUR_CAPABILITY, behaviour_capability str -> Option<&str>, with_behaviour_capability(String), "`behaviourCapability`: `Edm.String`, metadata";
    "behaviourGroup" BEHAVIOUR_GROUP, behaviour_group str -> Option<&str>, with_behaviour_group(String), "`behaviourGroup`: `Edm.String`, metadata";
    "details" DETAILS, details str -> Option<&str>, with_details(String), "`details`: `Edm.String`, metadata";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`, metadata";
    "operation" OPERATION, operation str -> Option<&str>, with_operation(String), "`operation`: `Edm.String`, metadata";
    "processId" PROCESS_ID, process_id str -> Option<&str>, with_process_id(String), "`processId`: `Edm.String`, metadata";
    "processName" PROCESS_NAME, process_name str -> Option<&str>, with_process_name(String), "`processName`: `Edm.String`, metadata";
    "target" TARGET, target str -> Option<&str>, with_target(String), "`target`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.detonationChain`, metadata
    DetonationChain = "microsoft.graph.security.detonationChain";
    "childNodes" CHILD_NODES, child_nodes models -> Option<&[DetonationChain]>, with_child_nodes(Vec<DetonationChain>), "`childNodes`: `Collection(microsoft.graph.security.detonationChain)`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.detonationDetails`, metadata
    DetonationDetails = "microsoft.graph.security.detonationDetails";
    "analysisDateTime" ANALYSIS_DATE_TIME, analysis_date_time date_time -> Parsed<OffsetDateTime>, with_analysis_date_time(OffsetDateTime), "`analysisDateTime`: `Edm.DateTimeOffset`, metadata";
    "compromiseIndicators" COMPROMISE_INDICATORS, compromise_indicators models -> Option<&[super::security::CompromiseIndicator]>, with_compromise_indicators(Vec<super::security::CompromiseIndicator>), "`compromiseIndicators`: `Collection(microsoft.graph.security.compromiseIndicator)`, metadata";
    "detonationBehaviourDetails" DETONATION_BEHAVIOUR_DETAILS, detonation_behaviour_details model -> Option<&DetonationBehaviourDetails>, with_detonation_behaviour_details(DetonationBehaviourDetails), "`detonationBehaviourDetails`: `microsoft.graph.security.detonationBehaviourDetails`, metadata";
    "detonationBehaviourDetailsV2" DETONATION_BEHAVIOUR_DETAILS_V2, detonation_behaviour_details_v2 str -> Option<&str>, with_detonation_behaviour_details_v2(String), "`detonationBehaviourDetailsV2`: `Edm.String`, metadata";
    "detonationChain" DETONATION_CHAIN, detonation_chain model -> Option<&DetonationChain>, with_detonation_chain(DetonationChain), "`detonationChain`: `microsoft.graph.security.detonationChain`, metadata";
    "detonationObservables" DETONATION_OBSERVABLES, detonation_observables model -> Option<&DetonationObservables>, with_detonation_observables(DetonationObservables), "`detonationObservables`: `microsoft.graph.security.detonationObservables`, metadata";
    "detonationScreenshotUri" DETONATION_SCREENSHOT_URI, detonation_screenshot_uri str -> Option<&str>, with_detonation_screenshot_uri(String), "`detonationScreenshotUri`: `Edm.String`, metadata";
    "detonationVerdict" DETONATION_VERDICT, detonation_verdict str -> Option<&str>, with_detonation_verdict(String), "`detonationVerdict`: `Edm.String`, metadata";
    "detonationVerdictReason" DETONATION_VERDICT_REASON, detonation_verdict_reason str -> Option<&str>, with_detonation_verdict_reason(String), "`detonationVerdictReason`: `Edm.String`, metadata";
    "entityMetadata" ENTITY_METADATA, entity_metadata str -> Option<&str>, with_entity_metadata(String), "`entityMetadata`: `Edm.String`, metadata";
    "mitreTechniques" MITRE_TECHNIQUES, mitre_techniques str -> Option<&str>, with_mitre_techniques(String), "`mitreTechniques`: `Edm.String`, metadata";
    "staticAnalysis" STATIC_ANALYSIS, static_analysis str -> Option<&str>, with_static_analysis(String), "`staticAnalysis`: `Edm.String`, metadata";
    "submissionSource" SUBMISSION_SOURCE, submission_source str -> Option<&str>, with_submission_source(String), "`submissionSource`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.detonationObservables`, metadata
    DetonationObservables = "microsoft.graph.security.detonationObservables";
    "contactedIps" CONTACTED_IPS, contacted_ips strs -> Option<Vec<&str>>, with_contacted_ips(Vec<String>), "`contactedIps`: `Collection(Edm.String)`, metadata";
    "contactedUrls" CONTACTED_URLS, contacted_urls strs -> Option<Vec<&str>>, with_contacted_urls(Vec<String>), "`contactedUrls`: `Collection(Edm.String)`, metadata";
    "droppedfiles" DROPPEDFILES, droppedfiles strs -> Option<Vec<&str>>, with_droppedfiles(Vec<String>), "`droppedfiles`: `Collection(Edm.String)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.deviceDiscoverySettingsAuthenticatedScansRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DeviceDiscoverySettingsAuthenticatedScansRecord: super::security::AuditData = "microsoft.graph.security.deviceDiscoverySettingsAuthenticatedScansRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.deviceDiscoverySettingsExclusionRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DeviceDiscoverySettingsExclusionRecord: super::security::AuditData = "microsoft.graph.security.deviceDiscoverySettingsExclusionRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.deviceDiscoverySettingsRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DeviceDiscoverySettingsRecord: super::security::AuditData = "microsoft.graph.security.deviceDiscoverySettingsRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.deviceEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    DeviceEvidence: super::security::AlertEvidence = "microsoft.graph.security.deviceEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "azureAdDeviceId" AZURE_AD_DEVICE_ID, azure_ad_device_id str -> Option<&str>, with_azure_ad_device_id(String), "`azureAdDeviceId`: `Edm.String`, metadata";
    "defenderAvStatus" DEFENDER_AV_STATUS, defender_av_status enumeration -> Option<DefenderAvStatus>, with_defender_av_status(DefenderAvStatus), "`defenderAvStatus`: `microsoft.graph.security.defenderAvStatus`, metadata";
    "deviceDnsName" DEVICE_DNS_NAME, device_dns_name str -> Option<&str>, with_device_dns_name(String), "`deviceDnsName`: `Edm.String`, metadata";
    "dnsDomain" DNS_DOMAIN, dns_domain str -> Option<&str>, with_dns_domain(String), "`dnsDomain`: `Edm.String`, metadata";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<DeviceHealthStatus>, with_health_status(DeviceHealthStatus), "`healthStatus`: `microsoft.graph.security.deviceHealthStatus`, metadata";
    "hostName" HOST_NAME, host_name str -> Option<&str>, with_host_name(String), "`hostName`: `Edm.String`, metadata";
    "ipInterfaces" IP_INTERFACES, ip_interfaces strs -> Option<Vec<&str>>, with_ip_interfaces(Vec<String>), "`ipInterfaces`: `Collection(Edm.String)`, metadata";
    "lastExternalIpAddress" LAST_EXTERNAL_IP_ADDRESS, last_external_ip_address str -> Option<&str>, with_last_external_ip_address(String), "`lastExternalIpAddress`: `Edm.String`, metadata";
    "lastIpAddress" LAST_IP_ADDRESS, last_ip_address str -> Option<&str>, with_last_ip_address(String), "`lastIpAddress`: `Edm.String`, metadata";
    "loggedOnUsers" LOGGED_ON_USERS, logged_on_users models -> Option<&[super::security::LoggedOnUser]>, with_logged_on_users(Vec<super::security::LoggedOnUser>), "`loggedOnUsers`: `Collection(microsoft.graph.security.loggedOnUser)`, metadata";
    "mdeDeviceId" MDE_DEVICE_ID, mde_device_id str -> Option<&str>, with_mde_device_id(String), "`mdeDeviceId`: `Edm.String`, metadata";
    "ntDomain" NT_DOMAIN, nt_domain str -> Option<&str>, with_nt_domain(String), "`ntDomain`: `Edm.String`, metadata";
    "onboardingStatus" ONBOARDING_STATUS, onboarding_status enumeration -> Option<super::security::OnboardingStatus>, with_onboarding_status(super::security::OnboardingStatus), "`onboardingStatus`: `microsoft.graph.security.onboardingStatus`, metadata";
    "osBuild" OS_BUILD, os_build i64 -> Option<i64>, with_os_build(i64), "`osBuild`: `Edm.Int64`, metadata";
    "osPlatform" OS_PLATFORM, os_platform str -> Option<&str>, with_os_platform(String), "`osPlatform`: `Edm.String`, metadata";
    "rbacGroupId" RBAC_GROUP_ID, rbac_group_id i32 -> Option<i32>, with_rbac_group_id(i32), "`rbacGroupId`: `Edm.Int32`, metadata";
    "rbacGroupName" RBAC_GROUP_NAME, rbac_group_name str -> Option<&str>, with_rbac_group_name(String), "`rbacGroupName`: `Edm.String`, metadata";
    "resourceAccessEvents" RESOURCE_ACCESS_EVENTS, resource_access_events models -> Option<&[super::security::ResourceAccessEvent]>, with_resource_access_events(Vec<super::security::ResourceAccessEvent>), "`resourceAccessEvents`: `Collection(microsoft.graph.security.resourceAccessEvent)`, metadata";
    "riskScore" RISK_SCORE, risk_score enumeration -> Option<DeviceRiskScore>, with_risk_score(DeviceRiskScore), "`riskScore`: `microsoft.graph.security.deviceRiskScore`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
    "vmMetadata" VM_METADATA, vm_metadata model -> Option<&super::security::VmMetadata>, with_vm_metadata(super::security::VmMetadata), "`vmMetadata`: `microsoft.graph.security.vmMetadata`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.deviceHealthStatus`, metadata
    DeviceHealthStatus = "microsoft.graph.security.deviceHealthStatus" {
        Active = "active",
        Inactive = "inactive",
        ImpairedCommunication = "impairedCommunication",
        NoSensorData = "noSensorData",
        NoSensorDataImpairedCommunication = "noSensorDataImpairedCommunication",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.deviceRiskScore`, metadata
    DeviceRiskScore = "microsoft.graph.security.deviceRiskScore" {
        None = "none",
        Informational = "informational",
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dictionary`, metadata
    Dictionary = "microsoft.graph.security.dictionary"
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.discoveryAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DiscoveryAuditRecord: super::security::AuditData = "microsoft.graph.security.discoveryAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dispositionReviewStage`, metadata
    DispositionReviewStage = "microsoft.graph.security.dispositionReviewStage";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "reviewersEmailAddresses" REVIEWERS_EMAIL_ADDRESSES, reviewers_email_addresses strs -> Option<Vec<&str>>, with_reviewers_email_addresses(Vec<String>), "`reviewersEmailAddresses`: `Collection(Edm.String)`, metadata";
    "stageNumber" STAGE_NUMBER, stage_number str -> Option<&str>, with_stage_number(String), "`stageNumber`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dlpEndpointAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DlpEndpointAuditRecord: super::security::AuditData = "microsoft.graph.security.dlpEndpointAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dlpImportResultAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DlpImportResultAuditRecord: super::security::AuditData = "microsoft.graph.security.dlpImportResultAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dlpSensitiveInformationTypeRulePackageCmdletRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DlpSensitiveInformationTypeRulePackageCmdletRecord: super::security::AuditData = "microsoft.graph.security.dlpSensitiveInformationTypeRulePackageCmdletRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dnsEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    DnsEvidence: super::security::AlertEvidence = "microsoft.graph.security.dnsEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "dnsServerIp" DNS_SERVER_IP, dns_server_ip model -> Option<&super::security::IpEvidence>, with_dns_server_ip(super::security::IpEvidence), "`dnsServerIp`: `microsoft.graph.security.ipEvidence`, metadata";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`, metadata";
    "hostIpAddress" HOST_IP_ADDRESS, host_ip_address model -> Option<&super::security::IpEvidence>, with_host_ip_address(super::security::IpEvidence), "`hostIpAddress`: `microsoft.graph.security.ipEvidence`, metadata";
    "ipAddresses" IP_ADDRESSES, ip_addresses models -> Option<&[super::security::IpEvidence]>, with_ip_addresses(Vec<super::security::IpEvidence>), "`ipAddresses`: `Collection(microsoft.graph.security.ipEvidence)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.documentVersion`, metadata
    DocumentVersion = "microsoft.graph.security.documentVersion" {
        Latest = "latest",
        Recent10 = "recent10",
        Recent100 = "recent100",
        All = "all",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dragonCopilotAccessRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DragonCopilotAccessRecord: super::security::AuditData = "microsoft.graph.security.dragonCopilotAccessRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dragonCopilotAdminRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DragonCopilotAdminRecord: super::security::AuditData = "microsoft.graph.security.dragonCopilotAdminRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dragonCopilotClinicalDataRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DragonCopilotClinicalDataRecord: super::security::AuditData = "microsoft.graph.security.dragonCopilotClinicalDataRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dragonCopilotSessionRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DragonCopilotSessionRecord: super::security::AuditData = "microsoft.graph.security.dragonCopilotSessionRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.security.dynamicColumnValue`, metadata
    DynamicColumnValue = "microsoft.graph.security.dynamicColumnValue"
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dynamics365BusinessCentralAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    Dynamics365BusinessCentralAuditRecord: super::security::AuditData = "microsoft.graph.security.dynamics365BusinessCentralAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}
