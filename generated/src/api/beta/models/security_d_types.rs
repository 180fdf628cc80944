// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Flags, OffsetDateTime, Parsed};

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dataCenterSecurityCmdletAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DataCenterSecurityCmdletAuditRecord: super::security::AuditData = "microsoft.graph.security.dataCenterSecurityCmdletAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dataDiscoveryReport`, metadata, with the accessors of [`Entity`](super::Entity)
    DataDiscoveryReport: super::Entity = "microsoft.graph.security.dataDiscoveryReport";
    inherited "id" ID, with_id(String), "`id`";
    "uploadedStreams" UPLOADED_STREAMS, uploaded_streams models -> Option<&[super::security::CloudAppDiscoveryReport]>, with_uploaded_streams(Vec<super::security::CloudAppDiscoveryReport>), "`uploadedStreams`: `Collection(microsoft.graph.security.cloudAppDiscoveryReport)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dataDiscoveryRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    DataDiscoveryRoot: super::Entity = "microsoft.graph.security.dataDiscoveryRoot";
    inherited "id" ID, with_id(String), "`id`";
    "cloudAppDiscovery" CLOUD_APP_DISCOVERY, cloud_app_discovery model -> Option<&DataDiscoveryReport>, with_cloud_app_discovery(DataDiscoveryReport), "`cloudAppDiscovery`: `microsoft.graph.security.dataDiscoveryReport`, metadata";
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
    /// [`microsoft.graph.security.dataSource`](https://learn.microsoft.com/graph/api/resources/security-datasource?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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
    /// [`microsoft.graph.security.dataSourceContainer`](https://learn.microsoft.com/graph/api/resources/security-datasourcecontainer?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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
    /// [`microsoft.graph.security.dataSourceContainerStatus`](https://learn.microsoft.com/graph/api/resources/security-datasourcecontainer?view=graph-rest-beta)
    DataSourceContainerStatus = "microsoft.graph.security.dataSourceContainerStatus" {
        Active = "active",
        Released = "released",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.dataSourceHoldStatus`](https://learn.microsoft.com/graph/api/resources/security-datasourcecontainer?view=graph-rest-beta)
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
    /// [`microsoft.graph.security.dataSourceScopes`](https://learn.microsoft.com/graph/api/resources/security-ediscoverysearch?view=graph-rest-beta)
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
    /// [`microsoft.graph.security.defaultRecordBehavior`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
    DefaultRecordBehavior = "microsoft.graph.security.defaultRecordBehavior" {
        StartLocked = "startLocked",
        StartUnlocked = "startUnlocked",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.defenderAutomationRule`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DefenderAutomationRule: super::security::AuditData = "microsoft.graph.security.defenderAutomationRule";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
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
    /// `microsoft.graph.security.defenderGeneratedPlaybook`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DefenderGeneratedPlaybook: super::security::AuditData = "microsoft.graph.security.defenderGeneratedPlaybook";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.defenderIntegration`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DefenderIntegration: super::security::AuditData = "microsoft.graph.security.defenderIntegration";
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
crate::runtime::model! {
    /// `microsoft.graph.security.detectionAction`, metadata
    DetectionAction = "microsoft.graph.security.detectionAction";
    "alertTemplate" ALERT_TEMPLATE, alert_template model -> Option<&super::security::AlertTemplate>, with_alert_template(super::security::AlertTemplate), "`alertTemplate`: `microsoft.graph.security.alertTemplate`, metadata";
    "automatedActions" AUTOMATED_ACTIONS, automated_actions model -> Option<&super::security::AutomatedActionSet>, with_automated_actions(super::security::AutomatedActionSet), "`automatedActions`: `microsoft.graph.security.automatedActionSet`, metadata";
    "incidentConfiguration" INCIDENT_CONFIGURATION, incident_configuration model -> Option<&super::security::IncidentConfiguration>, with_incident_configuration(super::security::IncidentConfiguration), "`incidentConfiguration`: `microsoft.graph.security.incidentConfiguration`, metadata";
    "organizationalScope" ORGANIZATIONAL_SCOPE, organizational_scope model -> Option<&super::security::OrganizationalScope>, with_organizational_scope(super::security::OrganizationalScope), "`organizationalScope`: `microsoft.graph.security.organizationalScope`, metadata";
    "responseActions" RESPONSE_ACTIONS, response_actions models -> Option<&[super::security::ResponseAction]>, with_response_actions(Vec<super::security::ResponseAction>), "`responseActions`: `Collection(microsoft.graph.security.responseAction)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.detectionRule`, metadata, with the accessors of [`Entity`](super::Entity)
    DetectionRule: super::Entity = "microsoft.graph.security.detectionRule";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "detectionAction" DETECTION_ACTION, detection_action model -> Option<&DetectionAction>, with_detection_action(DetectionAction), "`detectionAction`: `microsoft.graph.security.detectionAction`, metadata";
    "detectorId" DETECTOR_ID, detector_id str -> Option<&str>, with_detector_id(String), "`detectorId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by str -> Option<&str>, with_last_modified_by(String), "`lastModifiedBy`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastRunDetails" LAST_RUN_DETAILS, last_run_details model -> Option<&super::security::RunDetails>, with_last_run_details(super::security::RunDetails), "`lastRunDetails`: `microsoft.graph.security.runDetails`, metadata";
    "queryCondition" QUERY_CONDITION, query_condition model -> Option<&super::security::QueryCondition>, with_query_condition(super::security::QueryCondition), "`queryCondition`: `microsoft.graph.security.queryCondition`, metadata";
    "schedule" SCHEDULE, schedule model -> Option<&super::security::RuleSchedule>, with_schedule(super::security::RuleSchedule), "`schedule`: `microsoft.graph.security.ruleSchedule`, metadata";
    "status" STATUS, status enumeration -> Option<DetectionRuleStatus>, with_status(DetectionRuleStatus), "`status`: `microsoft.graph.security.detectionRuleStatus`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.detectionRuleStatus`, metadata
    DetectionRuleStatus = "microsoft.graph.security.detectionRuleStatus" {
        Enabled = "enabled",
        Disabled = "disabled",
        AutoDisabled = "autoDisabled",
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
    /// `microsoft.graph.security.deviceAction`, metadata, with the accessors of [`AutomatedAction`](super::security::AutomatedAction)
    DeviceAction: super::security::AutomatedAction = "microsoft.graph.security.deviceAction" {
        "microsoft.graph.security.isolateDeviceAction",
    };
    "deviceIdColumn" DEVICE_ID_COLUMN, device_id_column str -> Option<&str>, with_device_id_column(String), "`deviceIdColumn`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.deviceAssetIdentifier`, metadata
    DeviceAssetIdentifier = "microsoft.graph.security.deviceAssetIdentifier" {
        DeviceId = "deviceId",
        DeviceName = "deviceName",
        RemoteDeviceName = "remoteDeviceName",
        TargetDeviceName = "targetDeviceName",
        DestinationDeviceName = "destinationDeviceName",
        UnknownFutureValue = "unknownFutureValue",
    }
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
    /// `microsoft.graph.security.deviceIdEntityIdentifier`, metadata
    DeviceIdEntityIdentifier = "microsoft.graph.security.deviceIdEntityIdentifier" {
        DeviceId = "deviceId",
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
crate::runtime::enumeration! {
    /// `microsoft.graph.security.deviceType`, metadata
    DeviceType = "microsoft.graph.security.deviceType" {
        DomainController = "domainController",
        Adfs = "adfs",
        Adcs = "adcs",
        EntraConnect = "entraConnect",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dictionary`, metadata
    Dictionary = "microsoft.graph.security.dictionary" {
        "microsoft.graph.security.alertCustomDetails",
    }
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.disableUserEntityIdentifier`, metadata
    DisableUserEntityIdentifier = "microsoft.graph.security.disableUserEntityIdentifier" {
        AccountSid = "accountSid",
        InitiatingProcessAccountSid = "initiatingProcessAccountSid",
        RequestAccountSid = "requestAccountSid",
        OnPremSid = "onPremSid",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.disableUserIncidentTaskResponseAction`, metadata, with the accessors of [`IncidentTaskResponseAction`](super::security::IncidentTaskResponseAction)
    DisableUserIncidentTaskResponseAction: super::security::IncidentTaskResponseAction, super::security::ResponseAction = "microsoft.graph.security.disableUserIncidentTaskResponseAction";
    inherited "identifierValue" IDENTIFIER_VALUE, with_identifier_value(String), "`identifierValue`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.disableUserResponseAction`, metadata, with the accessors of [`ResponseAction`](super::security::ResponseAction)
    DisableUserResponseAction: super::security::ResponseAction = "microsoft.graph.security.disableUserResponseAction";
    "identifier" IDENTIFIER, identifier flags -> Option<Flags<DisableUserEntityIdentifier>>, with_identifier(Flags<DisableUserEntityIdentifier>), "`identifier`: `microsoft.graph.security.disableUserEntityIdentifier`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.discoveredCloudAppDetail`, metadata, with the accessors of [`Entity`](super::Entity)
    DiscoveredCloudAppDetail: super::Entity = "microsoft.graph.security.discoveredCloudAppDetail" {
        "microsoft.graph.security.endpointDiscoveredCloudAppDetail",
    };
    inherited "id" ID, with_id(String), "`id`";
    "category" CATEGORY, category enumeration -> Option<super::security::AppCategory>, with_category(super::security::AppCategory), "`category`: `microsoft.graph.security.appCategory`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "domains" DOMAINS, domains strs -> Option<Vec<&str>>, with_domains(Vec<String>), "`domains`: `Collection(Edm.String)`, metadata";
    "downloadNetworkTrafficInBytes" DOWNLOAD_NETWORK_TRAFFIC_IN_BYTES, download_network_traffic_in_bytes i32 -> Option<i32>, with_download_network_traffic_in_bytes(i32), "`downloadNetworkTrafficInBytes`: `Edm.Int32`, metadata";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "ipAddressCount" IP_ADDRESS_COUNT, ip_address_count i32 -> Option<i32>, with_ip_address_count(i32), "`ipAddressCount`: `Edm.Int32`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "riskScore" RISK_SCORE, risk_score i32 -> Option<i32>, with_risk_score(i32), "`riskScore`: `Edm.Int32`, metadata";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`, metadata";
    "transactionCount" TRANSACTION_COUNT, transaction_count i32 -> Option<i32>, with_transaction_count(i32), "`transactionCount`: `Edm.Int32`, metadata";
    "uploadNetworkTrafficInBytes" UPLOAD_NETWORK_TRAFFIC_IN_BYTES, upload_network_traffic_in_bytes i32 -> Option<i32>, with_upload_network_traffic_in_bytes(i32), "`uploadNetworkTrafficInBytes`: `Edm.Int32`, metadata";
    "userCount" USER_COUNT, user_count i32 -> Option<i32>, with_user_count(i32), "`userCount`: `Edm.Int32`, metadata";
    "appInfo" APP_INFO, app_info model -> Option<&DiscoveredCloudAppInfo>, with_app_info(DiscoveredCloudAppInfo), "`appInfo`: `microsoft.graph.security.discoveredCloudAppInfo`, metadata";
    "ipAddresses" IP_ADDRESSES, ip_addresses models -> Option<&[DiscoveredCloudAppIpAddress]>, with_ip_addresses(Vec<DiscoveredCloudAppIpAddress>), "`ipAddresses`: `Collection(microsoft.graph.security.discoveredCloudAppIPAddress)`, metadata";
    "users" USERS, users models -> Option<&[DiscoveredCloudAppUser]>, with_users(Vec<DiscoveredCloudAppUser>), "`users`: `Collection(microsoft.graph.security.discoveredCloudAppUser)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.discoveredCloudAppDevice`, metadata
    DiscoveredCloudAppDevice = "microsoft.graph.security.discoveredCloudAppDevice";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.discoveredCloudAppInfo`, metadata, with the accessors of [`Entity`](super::Entity)
    DiscoveredCloudAppInfo: super::Entity = "microsoft.graph.security.discoveredCloudAppInfo";
    inherited "id" ID, with_id(String), "`id`";
    "csaStarLevel" CSA_STAR_LEVEL, csa_star_level enumeration -> Option<super::security::AppInfoCsaStarLevel>, with_csa_star_level(super::security::AppInfoCsaStarLevel), "`csaStarLevel`: `microsoft.graph.security.appInfoCsaStarLevel`, metadata";
    "dataAtRestEncryptionMethod" DATA_AT_REST_ENCRYPTION_METHOD, data_at_rest_encryption_method enumeration -> Option<super::security::AppInfoDataAtRestEncryptionMethod>, with_data_at_rest_encryption_method(super::security::AppInfoDataAtRestEncryptionMethod), "`dataAtRestEncryptionMethod`: `microsoft.graph.security.appInfoDataAtRestEncryptionMethod`, metadata";
    "dataCenter" DATA_CENTER, data_center str -> Option<&str>, with_data_center(String), "`dataCenter`: `Edm.String`, metadata";
    "dataRetentionPolicy" DATA_RETENTION_POLICY, data_retention_policy enumeration -> Option<super::security::AppInfoDataRetentionPolicy>, with_data_retention_policy(super::security::AppInfoDataRetentionPolicy), "`dataRetentionPolicy`: `microsoft.graph.security.appInfoDataRetentionPolicy`, metadata";
    "dataTypes" DATA_TYPES, data_types enumerations -> Option<Vec<super::security::AppInfoUploadedDataTypes>>, with_data_types(Vec<super::security::AppInfoUploadedDataTypes>), "`dataTypes`: `Collection(microsoft.graph.security.appInfoUploadedDataTypes)`, metadata";
    "domainRegistrationDateTime" DOMAIN_REGISTRATION_DATE_TIME, domain_registration_date_time date_time -> Parsed<OffsetDateTime>, with_domain_registration_date_time(OffsetDateTime), "`domainRegistrationDateTime`: `Edm.DateTimeOffset`, metadata";
    "encryptionProtocol" ENCRYPTION_PROTOCOL, encryption_protocol enumeration -> Option<super::security::AppInfoEncryptionProtocol>, with_encryption_protocol(super::security::AppInfoEncryptionProtocol), "`encryptionProtocol`: `microsoft.graph.security.appInfoEncryptionProtocol`, metadata";
    "fedRampLevel" FED_RAMP_LEVEL, fed_ramp_level enumeration -> Option<super::security::AppInfoFedRampLevel>, with_fed_ramp_level(super::security::AppInfoFedRampLevel), "`fedRampLevel`: `microsoft.graph.security.appInfoFedRampLevel`, metadata";
    "founded" FOUNDED, founded i32 -> Option<i32>, with_founded(i32), "`founded`: `Edm.Int32`, metadata";
    "gdprReadinessStatement" GDPR_READINESS_STATEMENT, gdpr_readiness_statement str -> Option<&str>, with_gdpr_readiness_statement(String), "`gdprReadinessStatement`: `Edm.String`, metadata";
    "headquarters" HEADQUARTERS, headquarters str -> Option<&str>, with_headquarters(String), "`headquarters`: `Edm.String`, metadata";
    "holding" HOLDING, holding enumeration -> Option<super::security::AppInfoHolding>, with_holding(super::security::AppInfoHolding), "`holding`: `microsoft.graph.security.appInfoHolding`, metadata";
    "hostingCompany" HOSTING_COMPANY, hosting_company str -> Option<&str>, with_hosting_company(String), "`hostingCompany`: `Edm.String`, metadata";
    "isAdminAuditTrail" IS_ADMIN_AUDIT_TRAIL, is_admin_audit_trail enumeration -> Option<super::security::CloudAppInfoState>, with_is_admin_audit_trail(super::security::CloudAppInfoState), "`isAdminAuditTrail`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isCobitCompliant" IS_COBIT_COMPLIANT, is_cobit_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_cobit_compliant(super::security::CloudAppInfoState), "`isCobitCompliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isCoppaCompliant" IS_COPPA_COMPLIANT, is_coppa_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_coppa_compliant(super::security::CloudAppInfoState), "`isCoppaCompliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isDataAuditTrail" IS_DATA_AUDIT_TRAIL, is_data_audit_trail enumeration -> Option<super::security::CloudAppInfoState>, with_is_data_audit_trail(super::security::CloudAppInfoState), "`isDataAuditTrail`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isDataClassification" IS_DATA_CLASSIFICATION, is_data_classification enumeration -> Option<super::security::CloudAppInfoState>, with_is_data_classification(super::security::CloudAppInfoState), "`isDataClassification`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isDataOwnership" IS_DATA_OWNERSHIP, is_data_ownership enumeration -> Option<super::security::CloudAppInfoState>, with_is_data_ownership(super::security::CloudAppInfoState), "`isDataOwnership`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isDisasterRecoveryPlan" IS_DISASTER_RECOVERY_PLAN, is_disaster_recovery_plan enumeration -> Option<super::security::CloudAppInfoState>, with_is_disaster_recovery_plan(super::security::CloudAppInfoState), "`isDisasterRecoveryPlan`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isDmca" IS_DMCA, is_dmca enumeration -> Option<super::security::CloudAppInfoState>, with_is_dmca(super::security::CloudAppInfoState), "`isDmca`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isFerpaCompliant" IS_FERPA_COMPLIANT, is_ferpa_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_ferpa_compliant(super::security::CloudAppInfoState), "`isFerpaCompliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isFfiecCompliant" IS_FFIEC_COMPLIANT, is_ffiec_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_ffiec_compliant(super::security::CloudAppInfoState), "`isFfiecCompliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isFileSharing" IS_FILE_SHARING, is_file_sharing enumeration -> Option<super::security::CloudAppInfoState>, with_is_file_sharing(super::security::CloudAppInfoState), "`isFileSharing`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isFinraCompliant" IS_FINRA_COMPLIANT, is_finra_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_finra_compliant(super::security::CloudAppInfoState), "`isFinraCompliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isFismaCompliant" IS_FISMA_COMPLIANT, is_fisma_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_fisma_compliant(super::security::CloudAppInfoState), "`isFismaCompliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isGaapCompliant" IS_GAAP_COMPLIANT, is_gaap_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_gaap_compliant(super::security::CloudAppInfoState), "`isGaapCompliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isGdprDataProtectionImpactAssessment" IS_GDPR_DATA_PROTECTION_IMPACT_ASSESSMENT, is_gdpr_data_protection_impact_assessment enumeration -> Option<super::security::CloudAppInfoState>, with_is_gdpr_data_protection_impact_assessment(super::security::CloudAppInfoState), "`isGdprDataProtectionImpactAssessment`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isGdprDataProtectionOfficer" IS_GDPR_DATA_PROTECTION_OFFICER, is_gdpr_data_protection_officer enumeration -> Option<super::security::CloudAppInfoState>, with_is_gdpr_data_protection_officer(super::security::CloudAppInfoState), "`isGdprDataProtectionOfficer`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isGdprDataProtectionSecureCrossBorderDataTransfer" IS_GDPR_DATA_PROTECTION_SECURE_CROSS_BORDER_DATA_TRANSFER, is_gdpr_data_protection_secure_cross_border_data_transfer enumeration -> Option<super::security::CloudAppInfoState>, with_is_gdpr_data_protection_secure_cross_border_data_transfer(super::security::CloudAppInfoState), "`isGdprDataProtectionSecureCrossBorderDataTransfer`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isGdprImpactAssessment" IS_GDPR_IMPACT_ASSESSMENT, is_gdpr_impact_assessment enumeration -> Option<super::security::CloudAppInfoState>, with_is_gdpr_impact_assessment(super::security::CloudAppInfoState), "`isGdprImpactAssessment`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isGdprLawfulBasisForProcessing" IS_GDPR_LAWFUL_BASIS_FOR_PROCESSING, is_gdpr_lawful_basis_for_processing enumeration -> Option<super::security::CloudAppInfoState>, with_is_gdpr_lawful_basis_for_processing(super::security::CloudAppInfoState), "`isGdprLawfulBasisForProcessing`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isGdprReportDataBreaches" IS_GDPR_REPORT_DATA_BREACHES, is_gdpr_report_data_breaches enumeration -> Option<super::security::CloudAppInfoState>, with_is_gdpr_report_data_breaches(super::security::CloudAppInfoState), "`isGdprReportDataBreaches`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isGdprRightToAccess" IS_GDPR_RIGHT_TO_ACCESS, is_gdpr_right_to_access enumeration -> Option<super::security::CloudAppInfoState>, with_is_gdpr_right_to_access(super::security::CloudAppInfoState), "`isGdprRightToAccess`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isGdprRightToBeInformed" IS_GDPR_RIGHT_TO_BE_INFORMED, is_gdpr_right_to_be_informed enumeration -> Option<super::security::CloudAppInfoState>, with_is_gdpr_right_to_be_informed(super::security::CloudAppInfoState), "`isGdprRightToBeInformed`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isGdprRightToDataPortablility" IS_GDPR_RIGHT_TO_DATA_PORTABLILITY, is_gdpr_right_to_data_portablility enumeration -> Option<super::security::CloudAppInfoState>, with_is_gdpr_right_to_data_portablility(super::security::CloudAppInfoState), "`isGdprRightToDataPortablility`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isGdprRightToErasure" IS_GDPR_RIGHT_TO_ERASURE, is_gdpr_right_to_erasure enumeration -> Option<super::security::CloudAppInfoState>, with_is_gdpr_right_to_erasure(super::security::CloudAppInfoState), "`isGdprRightToErasure`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isGdprRightToObject" IS_GDPR_RIGHT_TO_OBJECT, is_gdpr_right_to_object enumeration -> Option<super::security::CloudAppInfoState>, with_is_gdpr_right_to_object(super::security::CloudAppInfoState), "`isGdprRightToObject`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isGdprRightToRectification" IS_GDPR_RIGHT_TO_RECTIFICATION, is_gdpr_right_to_rectification enumeration -> Option<super::security::CloudAppInfoState>, with_is_gdpr_right_to_rectification(super::security::CloudAppInfoState), "`isGdprRightToRectification`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isGdprRightToRestrictionOfProcessing" IS_GDPR_RIGHT_TO_RESTRICTION_OF_PROCESSING, is_gdpr_right_to_restriction_of_processing enumeration -> Option<super::security::CloudAppInfoState>, with_is_gdpr_right_to_restriction_of_processing(super::security::CloudAppInfoState), "`isGdprRightToRestrictionOfProcessing`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isGdprRightsRelatedToAutomatedDecisionMaking" IS_GDPR_RIGHTS_RELATED_TO_AUTOMATED_DECISION_MAKING, is_gdpr_rights_related_to_automated_decision_making enumeration -> Option<super::security::CloudAppInfoState>, with_is_gdpr_rights_related_to_automated_decision_making(super::security::CloudAppInfoState), "`isGdprRightsRelatedToAutomatedDecisionMaking`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isGdprSecureCrossBorderDataControl" IS_GDPR_SECURE_CROSS_BORDER_DATA_CONTROL, is_gdpr_secure_cross_border_data_control enumeration -> Option<super::security::CloudAppInfoState>, with_is_gdpr_secure_cross_border_data_control(super::security::CloudAppInfoState), "`isGdprSecureCrossBorderDataControl`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isGlbaCompliant" IS_GLBA_COMPLIANT, is_glba_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_glba_compliant(super::security::CloudAppInfoState), "`isGlbaCompliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isHipaaCompliant" IS_HIPAA_COMPLIANT, is_hipaa_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_hipaa_compliant(super::security::CloudAppInfoState), "`isHipaaCompliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isHitrustCsfCompliant" IS_HITRUST_CSF_COMPLIANT, is_hitrust_csf_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_hitrust_csf_compliant(super::security::CloudAppInfoState), "`isHitrustCsfCompliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isHttpSecurityHeadersContentSecurityPolicy" IS_HTTP_SECURITY_HEADERS_CONTENT_SECURITY_POLICY, is_http_security_headers_content_security_policy enumeration -> Option<super::security::CloudAppInfoState>, with_is_http_security_headers_content_security_policy(super::security::CloudAppInfoState), "`isHttpSecurityHeadersContentSecurityPolicy`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isHttpSecurityHeadersStrictTransportSecurity" IS_HTTP_SECURITY_HEADERS_STRICT_TRANSPORT_SECURITY, is_http_security_headers_strict_transport_security enumeration -> Option<super::security::CloudAppInfoState>, with_is_http_security_headers_strict_transport_security(super::security::CloudAppInfoState), "`isHttpSecurityHeadersStrictTransportSecurity`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isHttpSecurityHeadersXContentTypeOptions" IS_HTTP_SECURITY_HEADERS_X_CONTENT_TYPE_OPTIONS, is_http_security_headers_x_content_type_options enumeration -> Option<super::security::CloudAppInfoState>, with_is_http_security_headers_x_content_type_options(super::security::CloudAppInfoState), "`isHttpSecurityHeadersXContentTypeOptions`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isHttpSecurityHeadersXFrameOptions" IS_HTTP_SECURITY_HEADERS_X_FRAME_OPTIONS, is_http_security_headers_x_frame_options enumeration -> Option<super::security::CloudAppInfoState>, with_is_http_security_headers_x_frame_options(super::security::CloudAppInfoState), "`isHttpSecurityHeadersXFrameOptions`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isHttpSecurityHeadersXXssProtection" IS_HTTP_SECURITY_HEADERS_X_XSS_PROTECTION, is_http_security_headers_x_xss_protection enumeration -> Option<super::security::CloudAppInfoState>, with_is_http_security_headers_x_xss_protection(super::security::CloudAppInfoState), "`isHttpSecurityHeadersXXssProtection`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isIpAddressRestriction" IS_IP_ADDRESS_RESTRICTION, is_ip_address_restriction enumeration -> Option<super::security::CloudAppInfoState>, with_is_ip_address_restriction(super::security::CloudAppInfoState), "`isIpAddressRestriction`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isIsae3402Compliant" IS_ISAE3402_COMPLIANT, is_isae3402_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_isae3402_compliant(super::security::CloudAppInfoState), "`isIsae3402Compliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isIso27001Compliant" IS_ISO27001_COMPLIANT, is_iso27001_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_iso27001_compliant(super::security::CloudAppInfoState), "`isIso27001Compliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isIso27017Compliant" IS_ISO27017_COMPLIANT, is_iso27017_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_iso27017_compliant(super::security::CloudAppInfoState), "`isIso27017Compliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isIso27018Compliant" IS_ISO27018_COMPLIANT, is_iso27018_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_iso27018_compliant(super::security::CloudAppInfoState), "`isIso27018Compliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isItarCompliant" IS_ITAR_COMPLIANT, is_itar_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_itar_compliant(super::security::CloudAppInfoState), "`isItarCompliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isMultiFactorAuthentication" IS_MULTI_FACTOR_AUTHENTICATION, is_multi_factor_authentication enumeration -> Option<super::security::CloudAppInfoState>, with_is_multi_factor_authentication(super::security::CloudAppInfoState), "`isMultiFactorAuthentication`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isPasswordPolicy" IS_PASSWORD_POLICY, is_password_policy enumeration -> Option<super::security::CloudAppInfoState>, with_is_password_policy(super::security::CloudAppInfoState), "`isPasswordPolicy`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isPasswordPolicyChangePasswordPeriod" IS_PASSWORD_POLICY_CHANGE_PASSWORD_PERIOD, is_password_policy_change_password_period enumeration -> Option<super::security::CloudAppInfoState>, with_is_password_policy_change_password_period(super::security::CloudAppInfoState), "`isPasswordPolicyChangePasswordPeriod`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isPasswordPolicyCharacterCombination" IS_PASSWORD_POLICY_CHARACTER_COMBINATION, is_password_policy_character_combination enumeration -> Option<super::security::CloudAppInfoState>, with_is_password_policy_character_combination(super::security::CloudAppInfoState), "`isPasswordPolicyCharacterCombination`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isPasswordPolicyPasswordHistoryAndReuse" IS_PASSWORD_POLICY_PASSWORD_HISTORY_AND_REUSE, is_password_policy_password_history_and_reuse enumeration -> Option<super::security::CloudAppInfoState>, with_is_password_policy_password_history_and_reuse(super::security::CloudAppInfoState), "`isPasswordPolicyPasswordHistoryAndReuse`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isPasswordPolicyPasswordLengthLimit" IS_PASSWORD_POLICY_PASSWORD_LENGTH_LIMIT, is_password_policy_password_length_limit enumeration -> Option<super::security::CloudAppInfoState>, with_is_password_policy_password_length_limit(super::security::CloudAppInfoState), "`isPasswordPolicyPasswordLengthLimit`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isPasswordPolicyPersonalInformationUse" IS_PASSWORD_POLICY_PERSONAL_INFORMATION_USE, is_password_policy_personal_information_use enumeration -> Option<super::security::CloudAppInfoState>, with_is_password_policy_personal_information_use(super::security::CloudAppInfoState), "`isPasswordPolicyPersonalInformationUse`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isPenetrationTesting" IS_PENETRATION_TESTING, is_penetration_testing enumeration -> Option<super::security::CloudAppInfoState>, with_is_penetration_testing(super::security::CloudAppInfoState), "`isPenetrationTesting`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isPrivacyShieldCompliant" IS_PRIVACY_SHIELD_COMPLIANT, is_privacy_shield_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_privacy_shield_compliant(super::security::CloudAppInfoState), "`isPrivacyShieldCompliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isRememberPassword" IS_REMEMBER_PASSWORD, is_remember_password enumeration -> Option<super::security::CloudAppInfoState>, with_is_remember_password(super::security::CloudAppInfoState), "`isRememberPassword`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isRequiresUserAuthentication" IS_REQUIRES_USER_AUTHENTICATION, is_requires_user_authentication enumeration -> Option<super::security::CloudAppInfoState>, with_is_requires_user_authentication(super::security::CloudAppInfoState), "`isRequiresUserAuthentication`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isSoc1Compliant" IS_SOC1_COMPLIANT, is_soc1_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_soc1_compliant(super::security::CloudAppInfoState), "`isSoc1Compliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isSoc2Compliant" IS_SOC2_COMPLIANT, is_soc2_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_soc2_compliant(super::security::CloudAppInfoState), "`isSoc2Compliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isSoc3Compliant" IS_SOC3_COMPLIANT, is_soc3_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_soc3_compliant(super::security::CloudAppInfoState), "`isSoc3Compliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isSoxCompliant" IS_SOX_COMPLIANT, is_sox_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_sox_compliant(super::security::CloudAppInfoState), "`isSoxCompliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isSp80053Compliant" IS_SP80053_COMPLIANT, is_sp80053_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_sp80053_compliant(super::security::CloudAppInfoState), "`isSp80053Compliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isSsae16Compliant" IS_SSAE16_COMPLIANT, is_ssae16_compliant enumeration -> Option<super::security::CloudAppInfoState>, with_is_ssae16_compliant(super::security::CloudAppInfoState), "`isSsae16Compliant`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isSupportsSaml" IS_SUPPORTS_SAML, is_supports_saml enumeration -> Option<super::security::CloudAppInfoState>, with_is_supports_saml(super::security::CloudAppInfoState), "`isSupportsSaml`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isTrustedCertificate" IS_TRUSTED_CERTIFICATE, is_trusted_certificate enumeration -> Option<super::security::CloudAppInfoState>, with_is_trusted_certificate(super::security::CloudAppInfoState), "`isTrustedCertificate`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isUserAuditTrail" IS_USER_AUDIT_TRAIL, is_user_audit_trail enumeration -> Option<super::security::CloudAppInfoState>, with_is_user_audit_trail(super::security::CloudAppInfoState), "`isUserAuditTrail`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isUserCanUploadData" IS_USER_CAN_UPLOAD_DATA, is_user_can_upload_data enumeration -> Option<super::security::CloudAppInfoState>, with_is_user_can_upload_data(super::security::CloudAppInfoState), "`isUserCanUploadData`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isUserRolesSupport" IS_USER_ROLES_SUPPORT, is_user_roles_support enumeration -> Option<super::security::CloudAppInfoState>, with_is_user_roles_support(super::security::CloudAppInfoState), "`isUserRolesSupport`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "isValidCertificateName" IS_VALID_CERTIFICATE_NAME, is_valid_certificate_name enumeration -> Option<super::security::CloudAppInfoState>, with_is_valid_certificate_name(super::security::CloudAppInfoState), "`isValidCertificateName`: `microsoft.graph.security.cloudAppInfoState`, metadata";
    "latestBreachDateTime" LATEST_BREACH_DATE_TIME, latest_breach_date_time date_time -> Parsed<OffsetDateTime>, with_latest_breach_date_time(OffsetDateTime), "`latestBreachDateTime`: `Edm.DateTimeOffset`, metadata";
    "logonUrls" LOGON_URLS, logon_urls strs -> Option<Vec<&str>>, with_logon_urls(Vec<String>), "`logonUrls`: `Collection(Edm.String)`, metadata";
    "pciDssVersion" PCI_DSS_VERSION, pci_dss_version enumeration -> Option<super::security::AppInfoPciDssVersion>, with_pci_dss_version(super::security::AppInfoPciDssVersion), "`pciDssVersion`: `microsoft.graph.security.appInfoPciDssVersion`, metadata";
    "vendor" VENDOR, vendor str -> Option<&str>, with_vendor(String), "`vendor`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.discoveredCloudAppIPAddress`, metadata
    DiscoveredCloudAppIpAddress = "microsoft.graph.security.discoveredCloudAppIPAddress";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.discoveredCloudAppUser`, metadata
    DiscoveredCloudAppUser = "microsoft.graph.security.discoveredCloudAppUser";
    "userIdentifier" USER_IDENTIFIER, user_identifier str -> Option<&str>, with_user_identifier(String), "`userIdentifier`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.discoveryAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DiscoveryAuditRecord: super::security::AuditData = "microsoft.graph.security.discoveryAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// [`microsoft.graph.security.dispositionReviewStage`](https://learn.microsoft.com/graph/api/resources/security-dispositionreviewstage?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DispositionReviewStage: super::Entity = "microsoft.graph.security.dispositionReviewStage";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "reviewersEmailAddresses" REVIEWERS_EMAIL_ADDRESSES, reviewers_email_addresses strs -> Option<Vec<&str>>, with_reviewers_email_addresses(Vec<String>), "`reviewersEmailAddresses`: `Collection(Edm.String)`";
    "stageNumber" STAGE_NUMBER, stage_number str -> Option<&str>, with_stage_number(String), "`stageNumber`: `Edm.String`, type of the metadata";
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
    /// `microsoft.graph.security.dnsEntityMapping`, metadata, with the accessors of [`EntityMapping`](super::security::EntityMapping)
    DnsEntityMapping: super::security::EntityMapping = "microsoft.graph.security.dnsEntityMapping";
    "domainNameColumn" DOMAIN_NAME_COLUMN, domain_name_column str -> Option<&str>, with_domain_name_column(String), "`domainNameColumn`: `Edm.String`, metadata";
    "hostIpAddressColumn" HOST_IP_ADDRESS_COLUMN, host_ip_address_column str -> Option<&str>, with_host_ip_address_column(String), "`hostIpAddressColumn`: `Edm.String`, metadata";
    "serverIpColumn" SERVER_IP_COLUMN, server_ip_column str -> Option<&str>, with_server_ip_column(String), "`serverIpColumn`: `Edm.String`, metadata";
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
    /// `microsoft.graph.security.downgradeJustification`, metadata
    DowngradeJustification = "microsoft.graph.security.downgradeJustification";
    "isDowngradeJustified" IS_DOWNGRADE_JUSTIFIED, is_downgrade_justified bool -> Option<bool>, with_is_downgrade_justified(bool), "`isDowngradeJustified`: `Edm.Boolean`, metadata";
    "justificationMessage" JUSTIFICATION_MESSAGE, justification_message str -> Option<&str>, with_justification_message(String), "`justificationMessage`: `Edm.String`, metadata";
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

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.dspmAdminActivity`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    DspmAdminActivity: super::security::AuditData = "microsoft.graph.security.dspmAdminActivity";
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
