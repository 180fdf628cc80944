// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.security.identityAccounts`, metadata, with the accessors of [`Entity`](super::Entity)
    IdentityAccounts: super::Entity = "microsoft.graph.security.identityAccounts" {
        "microsoft.graph.security.user",
    };
    inherited "id" ID, with_id(String), "`id`";
    "accounts" ACCOUNTS, accounts models -> Option<&[super::security::Account]>, with_accounts(Vec<super::security::Account>), "`accounts`: `Collection(microsoft.graph.security.account)`, metadata";
    "cloudSecurityIdentifier" CLOUD_SECURITY_IDENTIFIER, cloud_security_identifier str -> Option<&str>, with_cloud_security_identifier(String), "`cloudSecurityIdentifier`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "domain" DOMAIN, domain str -> Option<&str>, with_domain(String), "`domain`: `Edm.String`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "onPremisesSecurityIdentifier" ON_PREMISES_SECURITY_IDENTIFIER, on_premises_security_identifier str -> Option<&str>, with_on_premises_security_identifier(String), "`onPremisesSecurityIdentifier`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.identityContainer`, metadata, with the accessors of [`Entity`](super::Entity)
    IdentityContainer: super::Entity = "microsoft.graph.security.identityContainer";
    inherited "id" ID, with_id(String), "`id`";
    "healthIssues" HEALTH_ISSUES, health_issues models -> Option<&[super::security::HealthIssue]>, with_health_issues(Vec<super::security::HealthIssue>), "`healthIssues`: `Collection(microsoft.graph.security.healthIssue)`, metadata";
    "identityAccounts" IDENTITY_ACCOUNTS, identity_accounts models -> Option<&[IdentityAccounts]>, with_identity_accounts(Vec<IdentityAccounts>), "`identityAccounts`: `Collection(microsoft.graph.security.identityAccounts)`, metadata";
    "sensorCandidateActivationConfiguration" SENSOR_CANDIDATE_ACTIVATION_CONFIGURATION, sensor_candidate_activation_configuration model -> Option<&super::security::SensorCandidateActivationConfiguration>, with_sensor_candidate_activation_configuration(super::security::SensorCandidateActivationConfiguration), "`sensorCandidateActivationConfiguration`: `microsoft.graph.security.sensorCandidateActivationConfiguration`, metadata";
    "sensorCandidates" SENSOR_CANDIDATES, sensor_candidates models -> Option<&[super::security::SensorCandidate]>, with_sensor_candidates(Vec<super::security::SensorCandidate>), "`sensorCandidates`: `Collection(microsoft.graph.security.sensorCandidate)`, metadata";
    "sensorMigration" SENSOR_MIGRATION, sensor_migration models -> Option<&[super::security::SensorMigration]>, with_sensor_migration(Vec<super::security::SensorMigration>), "`sensorMigration`: `Collection(microsoft.graph.security.sensorMigration)`, metadata";
    "sensors" SENSORS, sensors models -> Option<&[super::security::Sensor]>, with_sensors(Vec<super::security::Sensor>), "`sensors`: `Collection(microsoft.graph.security.sensor)`, metadata";
    "settings" SETTINGS, settings model -> Option<&super::security::SettingsContainer>, with_settings(super::security::SettingsContainer), "`settings`: `microsoft.graph.security.settingsContainer`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.identityProvider`, metadata
    IdentityProvider = "microsoft.graph.security.identityProvider" {
        EntraId = "entraID",
        ActiveDirectory = "activeDirectory",
        Okta = "okta",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.impactedAsset`, metadata
    ImpactedAsset = "microsoft.graph.security.impactedAsset" {
        "microsoft.graph.security.impactedDeviceAsset",
        "microsoft.graph.security.impactedMailboxAsset",
        "microsoft.graph.security.impactedUserAsset",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.impactedDeviceAsset`, metadata, with the accessors of [`ImpactedAsset`](ImpactedAsset)
    ImpactedDeviceAsset: ImpactedAsset = "microsoft.graph.security.impactedDeviceAsset";
    "identifier" IDENTIFIER, identifier enumeration -> Option<super::security::DeviceAssetIdentifier>, with_identifier(super::security::DeviceAssetIdentifier), "`identifier`: `microsoft.graph.security.deviceAssetIdentifier`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.impactedMailboxAsset`, metadata, with the accessors of [`ImpactedAsset`](ImpactedAsset)
    ImpactedMailboxAsset: ImpactedAsset = "microsoft.graph.security.impactedMailboxAsset";
    "identifier" IDENTIFIER, identifier enumeration -> Option<super::security::MailboxAssetIdentifier>, with_identifier(super::security::MailboxAssetIdentifier), "`identifier`: `microsoft.graph.security.mailboxAssetIdentifier`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.impactedUserAsset`, metadata, with the accessors of [`ImpactedAsset`](ImpactedAsset)
    ImpactedUserAsset: ImpactedAsset = "microsoft.graph.security.impactedUserAsset";
    "identifier" IDENTIFIER, identifier enumeration -> Option<super::security::UserAssetIdentifier>, with_identifier(super::security::UserAssetIdentifier), "`identifier`: `microsoft.graph.security.userAssetIdentifier`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.incident`, metadata, with the accessors of [`Entity`](super::Entity)
    Incident: super::Entity = "microsoft.graph.security.incident";
    inherited "id" ID, with_id(String), "`id`";
    "assignedTo" ASSIGNED_TO, assigned_to str -> Option<&str>, with_assigned_to(String), "`assignedTo`: `Edm.String`, metadata";
    "classification" CLASSIFICATION, classification enumeration -> Option<super::security::AlertClassification>, with_classification(super::security::AlertClassification), "`classification`: `microsoft.graph.security.alertClassification`, metadata";
    "comments" COMMENTS, comments models -> Option<&[super::security::AlertComment]>, with_comments(Vec<super::security::AlertComment>), "`comments`: `Collection(microsoft.graph.security.alertComment)`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "customTags" CUSTOM_TAGS, custom_tags strs -> Option<Vec<&str>>, with_custom_tags(Vec<String>), "`customTags`: `Collection(Edm.String)`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "determination" DETERMINATION, determination enumeration -> Option<super::security::AlertDetermination>, with_determination(super::security::AlertDetermination), "`determination`: `microsoft.graph.security.alertDetermination`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "incidentWebUrl" INCIDENT_WEB_URL, incident_web_url str -> Option<&str>, with_incident_web_url(String), "`incidentWebUrl`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by str -> Option<&str>, with_last_modified_by(String), "`lastModifiedBy`: `Edm.String`, metadata";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`, metadata";
    "priorityScore" PRIORITY_SCORE, priority_score i32 -> Option<i32>, with_priority_score(i32), "`priorityScore`: `Edm.Int32`, metadata";
    "recommendedActions" RECOMMENDED_ACTIONS, recommended_actions str -> Option<&str>, with_recommended_actions(String), "`recommendedActions`: `Edm.String`, metadata";
    "recommendedHuntingQueries" RECOMMENDED_HUNTING_QUERIES, recommended_hunting_queries models -> Option<&[super::security::RecommendedHuntingQuery]>, with_recommended_hunting_queries(Vec<super::security::RecommendedHuntingQuery>), "`recommendedHuntingQueries`: `Collection(microsoft.graph.security.recommendedHuntingQuery)`, metadata";
    "redirectIncidentId" REDIRECT_INCIDENT_ID, redirect_incident_id str -> Option<&str>, with_redirect_incident_id(String), "`redirectIncidentId`: `Edm.String`, metadata";
    "resolvingComment" RESOLVING_COMMENT, resolving_comment str -> Option<&str>, with_resolving_comment(String), "`resolvingComment`: `Edm.String`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<super::security::AlertSeverity>, with_severity(super::security::AlertSeverity), "`severity`: `microsoft.graph.security.alertSeverity`, metadata";
    "status" STATUS, status enumeration -> Option<IncidentStatus>, with_status(IncidentStatus), "`status`: `microsoft.graph.security.incidentStatus`, metadata";
    "summary" SUMMARY, summary str -> Option<&str>, with_summary(String), "`summary`: `Edm.String`, metadata";
    "systemTags" SYSTEM_TAGS, system_tags strs -> Option<Vec<&str>>, with_system_tags(Vec<String>), "`systemTags`: `Collection(Edm.String)`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "alerts" ALERTS, alerts models -> Option<&[super::security::Alert]>, with_alerts(Vec<super::security::Alert>), "`alerts`: `Collection(microsoft.graph.security.alert)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.incidentConfiguration`, metadata
    IncidentConfiguration = "microsoft.graph.security.incidentConfiguration";
    "isExcludedFromIncidentCorrelation" IS_EXCLUDED_FROM_INCIDENT_CORRELATION, is_excluded_from_incident_correlation bool -> Option<bool>, with_is_excluded_from_incident_correlation(bool), "`isExcludedFromIncidentCorrelation`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.incidentStatus`, metadata
    IncidentStatus = "microsoft.graph.security.incidentStatus" {
        Active = "active",
        Resolved = "resolved",
        InProgress = "inProgress",
        Redirected = "redirected",
        UnknownFutureValue = "unknownFutureValue",
        AwaitingAction = "awaitingAction",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.incidentTask`, metadata, with the accessors of [`Entity`](super::Entity)
    IncidentTask: super::Entity = "microsoft.graph.security.incidentTask";
    inherited "id" ID, with_id(String), "`id`";
    "actionStatus" ACTION_STATUS, action_status enumeration -> Option<IncidentTaskActionStatus>, with_action_status(IncidentTaskActionStatus), "`actionStatus`: `microsoft.graph.security.incidentTaskActionStatus`, metadata";
    "actionType" ACTION_TYPE, action_type enumeration -> Option<IncidentTaskActionType>, with_action_type(IncidentTaskActionType), "`actionType`: `microsoft.graph.security.incidentTaskActionType`, metadata";
    "createdByDisplayName" CREATED_BY_DISPLAY_NAME, created_by_display_name str -> Option<&str>, with_created_by_display_name(String), "`createdByDisplayName`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedByDisplayName" LAST_MODIFIED_BY_DISPLAY_NAME, last_modified_by_display_name str -> Option<&str>, with_last_modified_by_display_name(String), "`lastModifiedByDisplayName`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "responseAction" RESPONSE_ACTION, response_action model -> Option<&IncidentTaskResponseAction>, with_response_action(IncidentTaskResponseAction), "`responseAction`: `microsoft.graph.security.incidentTaskResponseAction`, metadata";
    "source" SOURCE, source enumeration -> Option<IncidentTaskSource>, with_source(IncidentTaskSource), "`source`: `microsoft.graph.security.incidentTaskSource`, metadata";
    "status" STATUS, status enumeration -> Option<IncidentTaskStatus>, with_status(IncidentTaskStatus), "`status`: `microsoft.graph.security.incidentTaskStatus`, metadata";
    "incident" INCIDENT, incident model -> Option<&Incident>, with_incident(Incident), "`incident`: `microsoft.graph.security.incident`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.incidentTaskActionStatus`, metadata
    IncidentTaskActionStatus = "microsoft.graph.security.incidentTaskActionStatus" {
        NotStarted = "notStarted",
        InProgress = "inProgress",
        PartiallyCompleted = "partiallyCompleted",
        Completed = "completed",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.incidentTaskActionType`, metadata
    IncidentTaskActionType = "microsoft.graph.security.incidentTaskActionType" {
        Text = "text",
        IsolateDevice = "isolateDevice",
        StopAndQuarantineFile = "stopAndQuarantineFile",
        RunAntiVirusScan = "runAntiVirusScan",
        CollectInvestigationPackage = "collectInvestigationPackage",
        RestrictAppExecution = "restrictAppExecution",
        SubmitIocRule = "submitIocRule",
        ForceUserPasswordReset = "forceUserPasswordReset",
        DisableUser = "disableUser",
        MarkUserAsCompromised = "markUserAsCompromised",
        RequireSignIn = "requireSignIn",
        HardDeleteEmail = "hardDeleteEmail",
        SoftDeleteEmail = "softDeleteEmail",
        UnIsolateDevice = "unIsolateDevice",
        UnRestrictAppExecution = "unRestrictAppExecution",
        EnableUser = "enableUser",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.incidentTaskResponseAction`, metadata, with the accessors of [`ResponseAction`](super::security::ResponseAction)
    IncidentTaskResponseAction: super::security::ResponseAction = "microsoft.graph.security.incidentTaskResponseAction" {
        "microsoft.graph.security.collectInvestigationPackageIncidentTaskResponseAction",
        "microsoft.graph.security.disableUserIncidentTaskResponseAction",
        "microsoft.graph.security.enableUserIncidentTaskResponseAction",
        "microsoft.graph.security.forceUserPasswordResetIncidentTaskResponseAction",
        "microsoft.graph.security.hardDeleteEmailIncidentTaskResponseAction",
        "microsoft.graph.security.isolateDeviceIncidentTaskResponseAction",
        "microsoft.graph.security.markUserAsCompromisedIncidentTaskResponseAction",
        "microsoft.graph.security.requireSignInIncidentTaskResponseAction",
        "microsoft.graph.security.restrictAppExecutionIncidentTaskResponseAction",
        "microsoft.graph.security.runAntivirusScanIncidentTaskResponseAction",
        "microsoft.graph.security.softDeleteIncidentTaskResponseAction",
        "microsoft.graph.security.stopAndQuarantineFileIncidentTaskResponseAction",
        "microsoft.graph.security.unIsolateDeviceIncidentTaskResponseAction",
        "microsoft.graph.security.unRestrictAppExecutionIncidentTaskResponseAction",
    };
    "identifierValue" IDENTIFIER_VALUE, identifier_value str -> Option<&str>, with_identifier_value(String), "`identifierValue`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.incidentTaskSource`, metadata
    IncidentTaskSource = "microsoft.graph.security.incidentTaskSource" {
        DefenderExpertsGuidedResponse = "defenderExpertsGuidedResponse",
        DefenderExpertsManagedResponse = "defenderExpertsManagedResponse",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.incidentTaskStatus`, metadata
    IncidentTaskStatus = "microsoft.graph.security.incidentTaskStatus" {
        Open = "open",
        InProgress = "inProgress",
        Completed = "completed",
        Failed = "failed",
        NotRelevant = "notRelevant",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.indicator`, metadata, with the accessors of [`Entity`](super::Entity)
    Indicator: super::Entity = "microsoft.graph.security.indicator" {
        "microsoft.graph.security.articleIndicator",
        "microsoft.graph.security.intelligenceProfileIndicator",
    };
    inherited "id" ID, with_id(String), "`id`";
    "source" SOURCE, source enumeration -> Option<IndicatorSource>, with_source(IndicatorSource), "`source`: `microsoft.graph.security.indicatorSource`, metadata";
    "artifact" ARTIFACT, artifact model -> Option<&super::security::Artifact>, with_artifact(super::security::Artifact), "`artifact`: `microsoft.graph.security.artifact`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.indicatorSource`, metadata
    IndicatorSource = "microsoft.graph.security.indicatorSource" {
        Microsoft = "microsoft",
        Osint = "osint",
        Public = "public",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.informationBarrierPolicyApplicationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    InformationBarrierPolicyApplicationAuditRecord: super::security::AuditData = "microsoft.graph.security.informationBarrierPolicyApplicationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.informationProtection`, metadata, with the accessors of [`Entity`](super::Entity)
    InformationProtection: super::Entity = "microsoft.graph.security.informationProtection";
    inherited "id" ID, with_id(String), "`id`";
    "labelPolicySettings" LABEL_POLICY_SETTINGS, label_policy_settings model -> Option<&InformationProtectionPolicySetting>, with_label_policy_settings(InformationProtectionPolicySetting), "`labelPolicySettings`: `microsoft.graph.security.informationProtectionPolicySetting`, metadata";
    "sensitivityLabels" SENSITIVITY_LABELS, sensitivity_labels models -> Option<&[super::security::SensitivityLabel]>, with_sensitivity_labels(Vec<super::security::SensitivityLabel>), "`sensitivityLabels`: `Collection(microsoft.graph.security.sensitivityLabel)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.informationProtectionAction`, metadata
    InformationProtectionAction = "microsoft.graph.security.informationProtectionAction" {
        "microsoft.graph.security.addContentFooterAction",
        "microsoft.graph.security.addContentHeaderAction",
        "microsoft.graph.security.addWatermarkAction",
        "microsoft.graph.security.applyLabelAction",
        "microsoft.graph.security.customAction",
        "microsoft.graph.security.justifyAction",
        "microsoft.graph.security.metadataAction",
        "microsoft.graph.security.protectAdhocAction",
        "microsoft.graph.security.protectByTemplateAction",
        "microsoft.graph.security.protectDoNotForwardAction",
        "microsoft.graph.security.recommendLabelAction",
        "microsoft.graph.security.removeContentFooterAction",
        "microsoft.graph.security.removeContentHeaderAction",
        "microsoft.graph.security.removeProtectionAction",
        "microsoft.graph.security.removeWatermarkAction",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.informationProtectionPolicySetting`, metadata, with the accessors of [`Entity`](super::Entity)
    InformationProtectionPolicySetting: super::Entity = "microsoft.graph.security.informationProtectionPolicySetting";
    inherited "id" ID, with_id(String), "`id`";
    "defaultLabelId" DEFAULT_LABEL_ID, default_label_id str -> Option<&str>, with_default_label_id(String), "`defaultLabelId`: `Edm.String`, metadata";
    "isDowngradeJustificationRequired" IS_DOWNGRADE_JUSTIFICATION_REQUIRED, is_downgrade_justification_required bool -> Option<bool>, with_is_downgrade_justification_required(bool), "`isDowngradeJustificationRequired`: `Edm.Boolean`, metadata";
    "isMandatory" IS_MANDATORY, is_mandatory bool -> Option<bool>, with_is_mandatory(bool), "`isMandatory`: `Edm.Boolean`, metadata";
    "moreInfoUrl" MORE_INFO_URL, more_info_url str -> Option<&str>, with_more_info_url(String), "`moreInfoUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.informationWorkerProtectionAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    InformationWorkerProtectionAuditRecord: super::security::AuditData = "microsoft.graph.security.informationWorkerProtectionAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.initiateInvestigationResponseAction`, metadata, with the accessors of [`ResponseAction`](super::security::ResponseAction)
    InitiateInvestigationResponseAction: super::security::ResponseAction = "microsoft.graph.security.initiateInvestigationResponseAction";
    "identifier" IDENTIFIER, identifier flags -> Option<Flags<super::security::DeviceIdEntityIdentifier>>, with_identifier(Flags<super::security::DeviceIdEntityIdentifier>), "`identifier`: `microsoft.graph.security.deviceIdEntityIdentifier`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.insiderRiskScopedUserInsightsRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    InsiderRiskScopedUserInsightsRecord: super::security::AuditData = "microsoft.graph.security.insiderRiskScopedUserInsightsRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.insiderRiskScopedUsersRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    InsiderRiskScopedUsersRecord: super::security::AuditData = "microsoft.graph.security.insiderRiskScopedUsersRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.integratedAppsAppAdminActivityAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    IntegratedAppsAppAdminActivityAuditRecord: super::security::AuditData = "microsoft.graph.security.integratedAppsAppAdminActivityAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.integratedAppsAppSettingsAdminActivityAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    IntegratedAppsAppSettingsAdminActivityAuditRecord: super::security::AuditData = "microsoft.graph.security.integratedAppsAppSettingsAdminActivityAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.intelligenceProfile`, metadata, with the accessors of [`Entity`](super::Entity)
    IntelligenceProfile: super::Entity = "microsoft.graph.security.intelligenceProfile";
    inherited "id" ID, with_id(String), "`id`";
    "aliases" ALIASES, aliases strs -> Option<Vec<&str>>, with_aliases(Vec<String>), "`aliases`: `Collection(Edm.String)`, metadata";
    "countriesOrRegionsOfOrigin" COUNTRIES_OR_REGIONS_OF_ORIGIN, countries_or_regions_of_origin models -> Option<&[IntelligenceProfileCountryOrRegionOfOrigin]>, with_countries_or_regions_of_origin(Vec<IntelligenceProfileCountryOrRegionOfOrigin>), "`countriesOrRegionsOfOrigin`: `Collection(microsoft.graph.security.intelligenceProfileCountryOrRegionOfOrigin)`, metadata";
    "description" DESCRIPTION, description model -> Option<&super::security::FormattedContent>, with_description(super::security::FormattedContent), "`description`: `microsoft.graph.security.formattedContent`, metadata";
    "firstActiveDateTime" FIRST_ACTIVE_DATE_TIME, first_active_date_time date_time -> Parsed<OffsetDateTime>, with_first_active_date_time(OffsetDateTime), "`firstActiveDateTime`: `Edm.DateTimeOffset`, metadata";
    "kind" KIND, kind enumeration -> Option<IntelligenceProfileKind>, with_kind(IntelligenceProfileKind), "`kind`: `microsoft.graph.security.intelligenceProfileKind`, metadata";
    "summary" SUMMARY, summary model -> Option<&super::security::FormattedContent>, with_summary(super::security::FormattedContent), "`summary`: `microsoft.graph.security.formattedContent`, metadata";
    "targets" TARGETS, targets strs -> Option<Vec<&str>>, with_targets(Vec<String>), "`targets`: `Collection(Edm.String)`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
    "tradecraft" TRADECRAFT, tradecraft model -> Option<&super::security::FormattedContent>, with_tradecraft(super::security::FormattedContent), "`tradecraft`: `microsoft.graph.security.formattedContent`, metadata";
    "indicators" INDICATORS, indicators models -> Option<&[IntelligenceProfileIndicator]>, with_indicators(Vec<IntelligenceProfileIndicator>), "`indicators`: `Collection(microsoft.graph.security.intelligenceProfileIndicator)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.intelligenceProfileCountryOrRegionOfOrigin`, metadata
    IntelligenceProfileCountryOrRegionOfOrigin = "microsoft.graph.security.intelligenceProfileCountryOrRegionOfOrigin";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "label" LABEL, label str -> Option<&str>, with_label(String), "`label`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.intelligenceProfileIndicator`, metadata, with the accessors of [`Indicator`](Indicator)
    IntelligenceProfileIndicator: Indicator, super::Entity = "microsoft.graph.security.intelligenceProfileIndicator";
    inherited "id" ID, with_id(String), "`id`";
    inherited "source" SOURCE, with_source(IndicatorSource), "`source`";
    inherited "artifact" ARTIFACT, with_artifact(super::security::Artifact), "`artifact`";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.intelligenceProfileKind`, metadata
    IntelligenceProfileKind = "microsoft.graph.security.intelligenceProfileKind" {
        Actor = "actor",
        Tool = "tool",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.investigationState`, metadata
    InvestigationState = "microsoft.graph.security.investigationState" {
        Unknown = "unknown",
        Terminated = "terminated",
        SuccessfullyRemediated = "successfullyRemediated",
        Benign = "benign",
        Failed = "failed",
        PartiallyRemediated = "partiallyRemediated",
        Running = "running",
        PendingApproval = "pendingApproval",
        PendingResource = "pendingResource",
        Queued = "queued",
        InnerFailure = "innerFailure",
        PreexistingAlert = "preexistingAlert",
        UnsupportedOs = "unsupportedOs",
        UnsupportedAlertType = "unsupportedAlertType",
        SuppressedAlert = "suppressedAlert",
        PartiallyInvestigated = "partiallyInvestigated",
        TerminatedByUser = "terminatedByUser",
        TerminatedBySystem = "terminatedBySystem",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.invokeActionResult`, metadata
    InvokeActionResult = "microsoft.graph.security.invokeActionResult";
    "accountId" ACCOUNT_ID, account_id str -> Option<&str>, with_account_id(String), "`accountId`: `Edm.String`, metadata";
    "action" ACTION, action enumeration -> Option<super::security::Action>, with_action(super::security::Action), "`action`: `microsoft.graph.security.action`, metadata";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`, metadata";
    "identityProvider" IDENTITY_PROVIDER, identity_provider enumeration -> Option<IdentityProvider>, with_identity_provider(IdentityProvider), "`identityProvider`: `microsoft.graph.security.identityProvider`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.ioTDeviceEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    IoTDeviceEvidence: super::security::AlertEvidence = "microsoft.graph.security.ioTDeviceEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`, metadata";
    "devicePageLink" DEVICE_PAGE_LINK, device_page_link str -> Option<&str>, with_device_page_link(String), "`devicePageLink`: `Edm.String`, metadata";
    "deviceSubType" DEVICE_SUB_TYPE, device_sub_type str -> Option<&str>, with_device_sub_type(String), "`deviceSubType`: `Edm.String`, metadata";
    "deviceType" DEVICE_TYPE, device_type str -> Option<&str>, with_device_type(String), "`deviceType`: `Edm.String`, metadata";
    "importance" IMPORTANCE, importance enumeration -> Option<IoTDeviceImportanceType>, with_importance(IoTDeviceImportanceType), "`importance`: `microsoft.graph.security.ioTDeviceImportanceType`, metadata";
    "ioTHub" IO_T_HUB, io_t_hub model -> Option<&super::security::AzureResourceEvidence>, with_io_t_hub(super::security::AzureResourceEvidence), "`ioTHub`: `microsoft.graph.security.azureResourceEvidence`, metadata";
    "ioTSecurityAgentId" IO_T_SECURITY_AGENT_ID, io_t_security_agent_id str -> Option<&str>, with_io_t_security_agent_id(String), "`ioTSecurityAgentId`: `Edm.String`, metadata";
    "ipAddress" IP_ADDRESS, ip_address model -> Option<&IpEvidence>, with_ip_address(IpEvidence), "`ipAddress`: `microsoft.graph.security.ipEvidence`, metadata";
    "isAuthorized" IS_AUTHORIZED, is_authorized bool -> Option<bool>, with_is_authorized(bool), "`isAuthorized`: `Edm.Boolean`, metadata";
    "isProgramming" IS_PROGRAMMING, is_programming bool -> Option<bool>, with_is_programming(bool), "`isProgramming`: `Edm.Boolean`, metadata";
    "isScanner" IS_SCANNER, is_scanner bool -> Option<bool>, with_is_scanner(bool), "`isScanner`: `Edm.Boolean`, metadata";
    "macAddress" MAC_ADDRESS, mac_address str -> Option<&str>, with_mac_address(String), "`macAddress`: `Edm.String`, metadata";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, metadata";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`, metadata";
    "nics" NICS, nics models -> Option<&[super::security::NicEvidence]>, with_nics(Vec<super::security::NicEvidence>), "`nics`: `Collection(microsoft.graph.security.nicEvidence)`, metadata";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`, metadata";
    "owners" OWNERS, owners strs -> Option<Vec<&str>>, with_owners(Vec<String>), "`owners`: `Collection(Edm.String)`, metadata";
    "protocols" PROTOCOLS, protocols strs -> Option<Vec<&str>>, with_protocols(Vec<String>), "`protocols`: `Collection(Edm.String)`, metadata";
    "purdueLayer" PURDUE_LAYER, purdue_layer str -> Option<&str>, with_purdue_layer(String), "`purdueLayer`: `Edm.String`, metadata";
    "sensor" SENSOR, sensor str -> Option<&str>, with_sensor(String), "`sensor`: `Edm.String`, metadata";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`, metadata";
    "site" SITE, site str -> Option<&str>, with_site(String), "`site`: `Edm.String`, metadata";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`, metadata";
    "sourceRef" SOURCE_REF, source_ref model -> Option<&super::security::UrlEvidence>, with_source_ref(super::security::UrlEvidence), "`sourceRef`: `microsoft.graph.security.urlEvidence`, metadata";
    "zone" ZONE, zone str -> Option<&str>, with_zone(String), "`zone`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.ioTDeviceImportanceType`, metadata
    IoTDeviceImportanceType = "microsoft.graph.security.ioTDeviceImportanceType" {
        Unknown = "unknown",
        Low = "low",
        Normal = "normal",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.ipAddress`, metadata, with the accessors of [`Host`](super::security::Host)
    IpAddress: super::security::Host, super::security::Artifact, super::Entity = "microsoft.graph.security.ipAddress";
    inherited "id" ID, with_id(String), "`id`";
    inherited "firstSeenDateTime" FIRST_SEEN_DATE_TIME, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`";
    inherited "lastSeenDateTime" LAST_SEEN_DATE_TIME, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`";
    inherited "childHostPairs" CHILD_HOST_PAIRS, with_child_host_pairs(Vec<super::security::HostPair>), "`childHostPairs`";
    inherited "components" COMPONENTS, with_components(Vec<super::security::HostComponent>), "`components`";
    inherited "cookies" COOKIES, with_cookies(Vec<super::security::HostCookie>), "`cookies`";
    inherited "hostPairs" HOST_PAIRS, with_host_pairs(Vec<super::security::HostPair>), "`hostPairs`";
    inherited "parentHostPairs" PARENT_HOST_PAIRS, with_parent_host_pairs(Vec<super::security::HostPair>), "`parentHostPairs`";
    inherited "passiveDns" PASSIVE_DNS, with_passive_dns(Vec<super::security::PassiveDnsRecord>), "`passiveDns`";
    inherited "passiveDnsReverse" PASSIVE_DNS_REVERSE, with_passive_dns_reverse(Vec<super::security::PassiveDnsRecord>), "`passiveDnsReverse`";
    inherited "ports" PORTS, with_ports(Vec<super::security::HostPort>), "`ports`";
    inherited "reputation" REPUTATION, with_reputation(super::security::HostReputation), "`reputation`";
    inherited "sslCertificates" SSL_CERTIFICATES, with_ssl_certificates(Vec<super::security::HostSslCertificate>), "`sslCertificates`";
    inherited "subdomains" SUBDOMAINS, with_subdomains(Vec<super::security::Subdomain>), "`subdomains`";
    inherited "trackers" TRACKERS, with_trackers(Vec<super::security::HostTracker>), "`trackers`";
    inherited "whois" WHOIS, with_whois(super::security::WhoisRecord), "`whois`";
    "autonomousSystem" AUTONOMOUS_SYSTEM, autonomous_system model -> Option<&super::security::AutonomousSystem>, with_autonomous_system(super::security::AutonomousSystem), "`autonomousSystem`: `microsoft.graph.security.autonomousSystem`, metadata";
    "countryOrRegion" COUNTRY_OR_REGION, country_or_region str -> Option<&str>, with_country_or_region(String), "`countryOrRegion`: `Edm.String`, metadata";
    "hostingProvider" HOSTING_PROVIDER, hosting_provider str -> Option<&str>, with_hosting_provider(String), "`hostingProvider`: `Edm.String`, metadata";
    "netblock" NETBLOCK, netblock str -> Option<&str>, with_netblock(String), "`netblock`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.ipEntityMapping`, metadata, with the accessors of [`EntityMapping`](super::security::EntityMapping)
    IpEntityMapping: super::security::EntityMapping = "microsoft.graph.security.ipEntityMapping";
    "addressColumn" ADDRESS_COLUMN, address_column str -> Option<&str>, with_address_column(String), "`addressColumn`: `Edm.String`, metadata";
    "scopeColumn" SCOPE_COLUMN, scope_column str -> Option<&str>, with_scope_column(String), "`scopeColumn`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.ipEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    IpEvidence: super::security::AlertEvidence = "microsoft.graph.security.ipEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "countryLetterCode" COUNTRY_LETTER_CODE, country_letter_code str -> Option<&str>, with_country_letter_code(String), "`countryLetterCode`: `Edm.String`, metadata";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`, metadata";
    "location" LOCATION, location model -> Option<&super::security::GeoLocation>, with_location(super::security::GeoLocation), "`location`: `microsoft.graph.security.geoLocation`, metadata";
    "stream" STREAM, stream model -> Option<&super::security::Stream>, with_stream(super::security::Stream), "`stream`: `microsoft.graph.security.stream`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.irmActivityAuditTrailRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    IrmActivityAuditTrailRecord: super::security::AuditData = "microsoft.graph.security.irmActivityAuditTrailRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.irmUserDefinedDetectionRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    IrmUserDefinedDetectionRecord: super::security::AuditData = "microsoft.graph.security.irmUserDefinedDetectionRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.isolateDeviceAction`, metadata, with the accessors of [`DeviceAction`](super::security::DeviceAction)
    IsolateDeviceAction: super::security::DeviceAction = "microsoft.graph.security.isolateDeviceAction";
    inherited "deviceIdColumn" DEVICE_ID_COLUMN, with_device_id_column(String), "`deviceIdColumn`";
    "isolationType" ISOLATION_TYPE, isolation_type enumeration -> Option<IsolationType>, with_isolation_type(IsolationType), "`isolationType`: `microsoft.graph.security.isolationType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.isolateDeviceIncidentTaskResponseAction`, metadata, with the accessors of [`IncidentTaskResponseAction`](IncidentTaskResponseAction)
    IsolateDeviceIncidentTaskResponseAction: IncidentTaskResponseAction, super::security::ResponseAction = "microsoft.graph.security.isolateDeviceIncidentTaskResponseAction";
    inherited "identifierValue" IDENTIFIER_VALUE, with_identifier_value(String), "`identifierValue`";
    "isolationType" ISOLATION_TYPE, isolation_type enumeration -> Option<IsolationType>, with_isolation_type(IsolationType), "`isolationType`: `microsoft.graph.security.isolationType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.isolateDeviceResponseAction`, metadata, with the accessors of [`ResponseAction`](super::security::ResponseAction)
    IsolateDeviceResponseAction: super::security::ResponseAction = "microsoft.graph.security.isolateDeviceResponseAction";
    "identifier" IDENTIFIER, identifier flags -> Option<Flags<super::security::DeviceIdEntityIdentifier>>, with_identifier(Flags<super::security::DeviceIdEntityIdentifier>), "`identifier`: `microsoft.graph.security.deviceIdEntityIdentifier`, metadata";
    "isolationType" ISOLATION_TYPE, isolation_type enumeration -> Option<IsolationType>, with_isolation_type(IsolationType), "`isolationType`: `microsoft.graph.security.isolationType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.isolationType`, metadata
    IsolationType = "microsoft.graph.security.isolationType" {
        Full = "full",
        Selective = "selective",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.itemsToInclude`, metadata
    ItemsToInclude = "microsoft.graph.security.itemsToInclude" {
        SearchHits = "searchHits",
        PartiallyIndexed = "partiallyIndexed",
        UnknownFutureValue = "unknownFutureValue",
    }
}
