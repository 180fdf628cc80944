// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.security.p4AiDagSitePermissionsRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    P4AiDagSitePermissionsRecord: super::security::AuditData = "microsoft.graph.security.p4AiDagSitePermissionsRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.p4AIRiskScoreRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    P4AiRiskScoreRecord: super::security::AuditData = "microsoft.graph.security.p4AIRiskScoreRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.p4aiAssessmentCategoryRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    P4aiAssessmentCategoryRecord: super::security::AuditData = "microsoft.graph.security.p4aiAssessmentCategoryRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.p4aiAssessmentFabricScannerRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    P4aiAssessmentFabricScannerRecord: super::security::AuditData = "microsoft.graph.security.p4aiAssessmentFabricScannerRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.p4aiAssessmentLocationResultRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    P4aiAssessmentLocationResultRecord: super::security::AuditData = "microsoft.graph.security.p4aiAssessmentLocationResultRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.p4aiAssessmentRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    P4aiAssessmentRecord: super::security::AuditData = "microsoft.graph.security.p4aiAssessmentRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.passiveDnsRecord`, metadata, with the accessors of [`Artifact`](super::security::Artifact)
    PassiveDnsRecord: super::security::Artifact, super::Entity = "microsoft.graph.security.passiveDnsRecord";
    inherited "id" ID, with_id(String), "`id`";
    "collectedDateTime" COLLECTED_DATE_TIME, collected_date_time date_time -> Parsed<OffsetDateTime>, with_collected_date_time(OffsetDateTime), "`collectedDateTime`: `Edm.DateTimeOffset`, metadata";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "recordType" RECORD_TYPE, record_type str -> Option<&str>, with_record_type(String), "`recordType`: `Edm.String`, metadata";
    "artifact" ARTIFACT, artifact model -> Option<&super::security::Artifact>, with_artifact(super::security::Artifact), "`artifact`: `microsoft.graph.security.artifact`, metadata";
    "parentHost" PARENT_HOST, parent_host model -> Option<&super::security::Host>, with_parent_host(super::security::Host), "`parentHost`: `microsoft.graph.security.host`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.peopleAdminSettingsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PeopleAdminSettingsAuditRecord: super::security::AuditData = "microsoft.graph.security.peopleAdminSettingsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.peopleSkillsAdmin`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PeopleSkillsAdmin: super::security::AuditData = "microsoft.graph.security.peopleSkillsAdmin";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.peopleSkillsUser`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PeopleSkillsUser: super::security::AuditData = "microsoft.graph.security.peopleSkillsUser";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.physicalBadgingSignalAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PhysicalBadgingSignalAuditRecord: super::security::AuditData = "microsoft.graph.security.physicalBadgingSignalAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.placesDirectoryAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PlacesDirectoryAuditRecord: super::security::AuditData = "microsoft.graph.security.placesDirectoryAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.plannerChatMessageAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PlannerChatMessageAuditRecord: super::security::AuditData = "microsoft.graph.security.plannerChatMessageAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.plannerChatMessageListAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PlannerChatMessageListAuditRecord: super::security::AuditData = "microsoft.graph.security.plannerChatMessageListAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.plannerCopyPlanAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PlannerCopyPlanAuditRecord: super::security::AuditData = "microsoft.graph.security.plannerCopyPlanAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.plannerCustomFieldDefinition`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PlannerCustomFieldDefinition: super::security::AuditData = "microsoft.graph.security.plannerCustomFieldDefinition";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.plannerCustomFieldDefinitionList`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PlannerCustomFieldDefinitionList: super::security::AuditData = "microsoft.graph.security.plannerCustomFieldDefinitionList";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.plannerDependency`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PlannerDependency: super::security::AuditData = "microsoft.graph.security.plannerDependency";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.plannerDependencyList`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PlannerDependencyList: super::security::AuditData = "microsoft.graph.security.plannerDependencyList";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.plannerGoalAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PlannerGoalAuditRecord: super::security::AuditData = "microsoft.graph.security.plannerGoalAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.plannerGoalListAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PlannerGoalListAuditRecord: super::security::AuditData = "microsoft.graph.security.plannerGoalListAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.plannerPlanAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PlannerPlanAuditRecord: super::security::AuditData = "microsoft.graph.security.plannerPlanAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.plannerPlanListAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PlannerPlanListAuditRecord: super::security::AuditData = "microsoft.graph.security.plannerPlanListAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.plannerPlanSensitivityLabelAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PlannerPlanSensitivityLabelAuditRecord: super::security::AuditData = "microsoft.graph.security.plannerPlanSensitivityLabelAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.plannerRosterAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PlannerRosterAuditRecord: super::security::AuditData = "microsoft.graph.security.plannerRosterAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.plannerRosterSensitivityLabelAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PlannerRosterSensitivityLabelAuditRecord: super::security::AuditData = "microsoft.graph.security.plannerRosterSensitivityLabelAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.plannerTaskAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PlannerTaskAuditRecord: super::security::AuditData = "microsoft.graph.security.plannerTaskAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.plannerTaskListAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PlannerTaskListAuditRecord: super::security::AuditData = "microsoft.graph.security.plannerTaskListAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.plannerTenantSettingsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PlannerTenantSettingsAuditRecord: super::security::AuditData = "microsoft.graph.security.plannerTenantSettingsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.policyBase`, metadata, with the accessors of [`Entity`](super::Entity)
    PolicyBase: super::Entity = "microsoft.graph.security.policyBase" {
        "microsoft.graph.security.ediscoveryHoldPolicy",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<PolicyStatus>, with_status(PolicyStatus), "`status`: `microsoft.graph.security.policyStatus`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.policyConfigChangeAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PolicyConfigChangeAuditRecord: super::security::AuditData = "microsoft.graph.security.policyConfigChangeAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.security.policyStatus`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryholdpolicy?view=graph-rest-beta)
    PolicyStatus = "microsoft.graph.security.policyStatus" {
        Pending = "pending",
        Error = "error",
        Success = "success",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.powerAppsAuditAppRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PowerAppsAuditAppRecord: super::security::AuditData = "microsoft.graph.security.powerAppsAuditAppRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.powerAppsAuditPlanRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PowerAppsAuditPlanRecord: super::security::AuditData = "microsoft.graph.security.powerAppsAuditPlanRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.powerAppsAuditResourceRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PowerAppsAuditResourceRecord: super::security::AuditData = "microsoft.graph.security.powerAppsAuditResourceRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.powerBIAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PowerBiAuditRecord: super::security::AuditData = "microsoft.graph.security.powerBIAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.powerBIDlpAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PowerBiDlpAuditRecord: super::security::AuditData = "microsoft.graph.security.powerBIDlpAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.powerPagesSiteAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PowerPagesSiteAuditRecord: super::security::AuditData = "microsoft.graph.security.powerPagesSiteAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.powerPlatformAdminDlpAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PowerPlatformAdminDlpAuditRecord: super::security::AuditData = "microsoft.graph.security.powerPlatformAdminDlpAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.powerPlatformAdminEnvironmentAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PowerPlatformAdminEnvironmentAuditRecord: super::security::AuditData = "microsoft.graph.security.powerPlatformAdminEnvironmentAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.powerPlatformAdministratorActivityRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PowerPlatformAdministratorActivityRecord: super::security::AuditData = "microsoft.graph.security.powerPlatformAdministratorActivityRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.powerPlatformLockboxResourceAccessRequestAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PowerPlatformLockboxResourceAccessRequestAuditRecord: super::security::AuditData = "microsoft.graph.security.powerPlatformLockboxResourceAccessRequestAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.powerPlatformLockboxResourceCommandAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PowerPlatformLockboxResourceCommandAuditRecord: super::security::AuditData = "microsoft.graph.security.powerPlatformLockboxResourceCommandAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.powerPlatformServiceActivityAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PowerPlatformServiceActivityAuditRecord: super::security::AuditData = "microsoft.graph.security.powerPlatformServiceActivityAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.powerPlatformTenantIsolationRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PowerPlatformTenantIsolationRecord: super::security::AuditData = "microsoft.graph.security.powerPlatformTenantIsolationRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.privaPrivacyAssessmentOperationRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PrivaPrivacyAssessmentOperationRecord: super::security::AuditData = "microsoft.graph.security.privaPrivacyAssessmentOperationRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.privaPrivacyConsentOperationRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PrivaPrivacyConsentOperationRecord: super::security::AuditData = "microsoft.graph.security.privaPrivacyConsentOperationRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.privacyDataMatchAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PrivacyDataMatchAuditRecord: super::security::AuditData = "microsoft.graph.security.privacyDataMatchAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.privacyDataMinimizationRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PrivacyDataMinimizationRecord: super::security::AuditData = "microsoft.graph.security.privacyDataMinimizationRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.privacyDigestEmailRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PrivacyDigestEmailRecord: super::security::AuditData = "microsoft.graph.security.privacyDigestEmailRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.privacyOpenAccessAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PrivacyOpenAccessAuditRecord: super::security::AuditData = "microsoft.graph.security.privacyOpenAccessAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.privacyPortalAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PrivacyPortalAuditRecord: super::security::AuditData = "microsoft.graph.security.privacyPortalAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.privacyRemediationActionRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PrivacyRemediationActionRecord: super::security::AuditData = "microsoft.graph.security.privacyRemediationActionRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.privacyRemediationRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PrivacyRemediationRecord: super::security::AuditData = "microsoft.graph.security.privacyRemediationRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.processEntityMapping`, metadata, with the accessors of [`EntityMapping`](super::security::EntityMapping)
    ProcessEntityMapping: super::security::EntityMapping = "microsoft.graph.security.processEntityMapping";
    "sha1Column" SHA1_COLUMN, sha1_column str -> Option<&str>, with_sha1_column(String), "`sha1Column`: `Edm.String`, metadata";
    "sha256Column" SHA256_COLUMN, sha256_column str -> Option<&str>, with_sha256_column(String), "`sha256Column`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.processEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    ProcessEvidence: super::security::AlertEvidence = "microsoft.graph.security.processEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "detectionStatus" DETECTION_STATUS, detection_status enumeration -> Option<super::security::DetectionStatus>, with_detection_status(super::security::DetectionStatus), "`detectionStatus`: `microsoft.graph.security.detectionStatus`, metadata";
    "imageFile" IMAGE_FILE, image_file model -> Option<&super::security::FileDetails>, with_image_file(super::security::FileDetails), "`imageFile`: `microsoft.graph.security.fileDetails`, metadata";
    "mdeDeviceId" MDE_DEVICE_ID, mde_device_id str -> Option<&str>, with_mde_device_id(String), "`mdeDeviceId`: `Edm.String`, metadata";
    "parentProcessCreationDateTime" PARENT_PROCESS_CREATION_DATE_TIME, parent_process_creation_date_time date_time -> Parsed<OffsetDateTime>, with_parent_process_creation_date_time(OffsetDateTime), "`parentProcessCreationDateTime`: `Edm.DateTimeOffset`, metadata";
    "parentProcessId" PARENT_PROCESS_ID, parent_process_id i64 -> Option<i64>, with_parent_process_id(i64), "`parentProcessId`: `Edm.Int64`, metadata";
    "parentProcessImageFile" PARENT_PROCESS_IMAGE_FILE, parent_process_image_file model -> Option<&super::security::FileDetails>, with_parent_process_image_file(super::security::FileDetails), "`parentProcessImageFile`: `microsoft.graph.security.fileDetails`, metadata";
    "processCommandLine" PROCESS_COMMAND_LINE, process_command_line str -> Option<&str>, with_process_command_line(String), "`processCommandLine`: `Edm.String`, metadata";
    "processCreationDateTime" PROCESS_CREATION_DATE_TIME, process_creation_date_time date_time -> Parsed<OffsetDateTime>, with_process_creation_date_time(OffsetDateTime), "`processCreationDateTime`: `Edm.DateTimeOffset`, metadata";
    "processId" PROCESS_ID, process_id i64 -> Option<i64>, with_process_id(i64), "`processId`: `Edm.Int64`, metadata";
    "userAccount" USER_ACCOUNT, user_account model -> Option<&super::security::UserAccount>, with_user_account(super::security::UserAccount), "`userAccount`: `microsoft.graph.security.userAccount`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.projectAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ProjectAuditRecord: super::security::AuditData = "microsoft.graph.security.projectAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.projectForTheWebAssignedToMeSettingsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ProjectForTheWebAssignedToMeSettingsAuditRecord: super::security::AuditData = "microsoft.graph.security.projectForTheWebAssignedToMeSettingsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.projectForTheWebProjectAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ProjectForTheWebProjectAuditRecord: super::security::AuditData = "microsoft.graph.security.projectForTheWebProjectAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.projectForTheWebProjectSettingsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ProjectForTheWebProjectSettingsAuditRecord: super::security::AuditData = "microsoft.graph.security.projectForTheWebProjectSettingsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.projectForTheWebRoadmapAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ProjectForTheWebRoadmapAuditRecord: super::security::AuditData = "microsoft.graph.security.projectForTheWebRoadmapAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.projectForTheWebRoadmapItemAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ProjectForTheWebRoadmapItemAuditRecord: super::security::AuditData = "microsoft.graph.security.projectForTheWebRoadmapItemAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.projectForTheWebRoadmapSettingsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ProjectForTheWebRoadmapSettingsAuditRecord: super::security::AuditData = "microsoft.graph.security.projectForTheWebRoadmapSettingsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.projectForTheWebTaskAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    ProjectForTheWebTaskAuditRecord: super::security::AuditData = "microsoft.graph.security.projectForTheWebTaskAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.protectAdhocAction`, metadata, with the accessors of [`InformationProtectionAction`](super::security::InformationProtectionAction)
    ProtectAdhocAction: super::security::InformationProtectionAction = "microsoft.graph.security.protectAdhocAction"
}

crate::runtime::model! {
    /// `microsoft.graph.security.protectByTemplateAction`, metadata, with the accessors of [`InformationProtectionAction`](super::security::InformationProtectionAction)
    ProtectByTemplateAction: super::security::InformationProtectionAction = "microsoft.graph.security.protectByTemplateAction";
    "templateId" TEMPLATE_ID, template_id str -> Option<&str>, with_template_id(String), "`templateId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.protectDoNotForwardAction`, metadata, with the accessors of [`InformationProtectionAction`](super::security::InformationProtectionAction)
    ProtectDoNotForwardAction: super::security::InformationProtectionAction = "microsoft.graph.security.protectDoNotForwardAction"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.protocolType`, metadata
    ProtocolType = "microsoft.graph.security.protocolType" {
        Tcp = "tcp",
        Udp = "udp",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.publicFolderAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PublicFolderAuditRecord: super::security::AuditData = "microsoft.graph.security.publicFolderAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.purgeAreas`, metadata
    PurgeAreas = "microsoft.graph.security.purgeAreas" {
        Mailboxes = "mailboxes",
        TeamsMessages = "teamsMessages",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.purgeType`, metadata
    PurgeType = "microsoft.graph.security.purgeType" {
        Recoverable = "recoverable",
        UnknownFutureValue = "unknownFutureValue",
        PermanentlyDelete = "permanentlyDelete",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.purviewInsiderRiskAlertsRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PurviewInsiderRiskAlertsRecord: super::security::AuditData = "microsoft.graph.security.purviewInsiderRiskAlertsRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.purviewInsiderRiskCasesRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PurviewInsiderRiskCasesRecord: super::security::AuditData = "microsoft.graph.security.purviewInsiderRiskCasesRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.purviewMCRecommendationRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PurviewMcRecommendationRecord: super::security::AuditData = "microsoft.graph.security.purviewMCRecommendationRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.purviewPostureAgentAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    PurviewPostureAgentAuditRecord: super::security::AuditData = "microsoft.graph.security.purviewPostureAgentAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}
