// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{OffsetDateTime, Parsed, Value};

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.verdictCategory`, metadata
    VerdictCategory = "microsoft.graph.security.verdictCategory" {
        None = "none",
        Malware = "malware",
        Phish = "phish",
        SiteUnavailable = "siteUnavailable",
        Spam = "spam",
        DecryptionFailed = "decryptionFailed",
        UnsupportedUriScheme = "unsupportedUriScheme",
        UnsupportedFileType = "unsupportedFileType",
        Undefined = "undefined",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.security.verificationResult`, metadata
    VerificationResult = "microsoft.graph.security.verificationResult";
    "signatureValid" SIGNATURE_VALID, signature_valid untyped -> Option<&Value>, with_signature_valid(Value), "`signatureValid`: `Edm.Untyped`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vfamCreatePolicyAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VfamCreatePolicyAuditRecord: super::security::AuditData = "microsoft.graph.security.vfamCreatePolicyAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vfamDeletePolicyAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VfamDeletePolicyAuditRecord: super::security::AuditData = "microsoft.graph.security.vfamDeletePolicyAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vfamUpdatePolicyAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VfamUpdatePolicyAuditRecord: super::security::AuditData = "microsoft.graph.security.vfamUpdatePolicyAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaAmplifyAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaAmplifyAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaAmplifyAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaEngageEventsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaEngageEventsAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaEngageEventsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaEngageNetworkAssociationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaEngageNetworkAssociationAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaEngageNetworkAssociationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaEngageSegmentAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaEngageSegmentAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaEngageSegmentAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaGlintAdvancedConfigurationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaGlintAdvancedConfigurationAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaGlintAdvancedConfigurationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaGlintAgenticCampaignAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaGlintAgenticCampaignAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaGlintAgenticCampaignAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaGlintClientConfiguration`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaGlintClientConfiguration: super::security::AuditData = "microsoft.graph.security.vivaGlintClientConfiguration";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaGlintDataRetention`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaGlintDataRetention: super::security::AuditData = "microsoft.graph.security.vivaGlintDataRetention";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaGlintFeedbackProgramAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaGlintFeedbackProgramAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaGlintFeedbackProgramAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaGlintOrganizationalDataAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaGlintOrganizationalDataAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaGlintOrganizationalDataAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaGlintPulseProgramAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaGlintPulseProgramAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaGlintPulseProgramAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaGlintPulseProgramRespondentRateAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaGlintPulseProgramRespondentRateAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaGlintPulseProgramRespondentRateAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaGlintQuestionAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaGlintQuestionAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaGlintQuestionAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaGlintRoleAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaGlintRoleAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaGlintRoleAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaGlintRubiconAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaGlintRubiconAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaGlintRubiconAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaGlintSupportAccessAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaGlintSupportAccessAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaGlintSupportAccessAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaGlintSystemAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaGlintSystemAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaGlintSystemAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaGlintUserAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaGlintUserAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaGlintUserAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaGlintUserGroupAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaGlintUserGroupAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaGlintUserGroupAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaGlintVivaInsightsIntegration`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaGlintVivaInsightsIntegration: super::security::AuditData = "microsoft.graph.security.vivaGlintVivaInsightsIntegration";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaGoalsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaGoalsAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaGoalsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaLearningAdminAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaLearningAdminAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaLearningAdminAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaLearningAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaLearningAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaLearningAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaPulseAdminAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaPulseAdminAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaPulseAdminAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaPulseOrganizerAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaPulseOrganizerAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaPulseOrganizerAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaPulseReportAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaPulseReportAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaPulseReportAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vivaPulseResponseAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    VivaPulseResponseAuditRecord: super::security::AuditData = "microsoft.graph.security.vivaPulseResponseAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.vmCloudProvider`, metadata
    VmCloudProvider = "microsoft.graph.security.vmCloudProvider" {
        Unknown = "unknown",
        Azure = "azure",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vmMetadata`, metadata
    VmMetadata = "microsoft.graph.security.vmMetadata";
    "cloudProvider" CLOUD_PROVIDER, cloud_provider enumeration -> Option<VmCloudProvider>, with_cloud_provider(VmCloudProvider), "`cloudProvider`: `microsoft.graph.security.vmCloudProvider`, metadata";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`, metadata";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`, metadata";
    "vmId" VM_ID, vm_id str -> Option<&str>, with_vm_id(String), "`vmId`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vulnerability`, metadata, with the accessors of [`Entity`](super::Entity)
    Vulnerability: super::Entity = "microsoft.graph.security.vulnerability";
    inherited "id" ID, with_id(String), "`id`";
    "activeExploitsObserved" ACTIVE_EXPLOITS_OBSERVED, active_exploits_observed bool -> Option<bool>, with_active_exploits_observed(bool), "`activeExploitsObserved`: `Edm.Boolean`, metadata";
    "commonWeaknessEnumerationIds" COMMON_WEAKNESS_ENUMERATION_IDS, common_weakness_enumeration_ids strs -> Option<Vec<&str>>, with_common_weakness_enumeration_ids(Vec<String>), "`commonWeaknessEnumerationIds`: `Collection(Edm.String)`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "cvss2Summary" CVSS2_SUMMARY, cvss2_summary model -> Option<&super::security::CvssSummary>, with_cvss2_summary(super::security::CvssSummary), "`cvss2Summary`: `microsoft.graph.security.cvssSummary`, metadata";
    "cvss3Summary" CVSS3_SUMMARY, cvss3_summary model -> Option<&super::security::CvssSummary>, with_cvss3_summary(super::security::CvssSummary), "`cvss3Summary`: `microsoft.graph.security.cvssSummary`, metadata";
    "description" DESCRIPTION, description model -> Option<&super::security::FormattedContent>, with_description(super::security::FormattedContent), "`description`: `microsoft.graph.security.formattedContent`, metadata";
    "exploits" EXPLOITS, exploits models -> Option<&[super::security::Hyperlink]>, with_exploits(Vec<super::security::Hyperlink>), "`exploits`: `Collection(microsoft.graph.security.hyperlink)`, metadata";
    "exploitsAvailable" EXPLOITS_AVAILABLE, exploits_available bool -> Option<bool>, with_exploits_available(bool), "`exploitsAvailable`: `Edm.Boolean`, metadata";
    "hasChatter" HAS_CHATTER, has_chatter bool -> Option<bool>, with_has_chatter(bool), "`hasChatter`: `Edm.Boolean`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "priorityScore" PRIORITY_SCORE, priority_score i32 -> Option<i32>, with_priority_score(i32), "`priorityScore`: `Edm.Int32`, metadata";
    "publishedDateTime" PUBLISHED_DATE_TIME, published_date_time date_time -> Parsed<OffsetDateTime>, with_published_date_time(OffsetDateTime), "`publishedDateTime`: `Edm.DateTimeOffset`, metadata";
    "references" REFERENCES, references models -> Option<&[super::security::Hyperlink]>, with_references(Vec<super::security::Hyperlink>), "`references`: `Collection(microsoft.graph.security.hyperlink)`, metadata";
    "remediation" REMEDIATION, remediation model -> Option<&super::security::FormattedContent>, with_remediation(super::security::FormattedContent), "`remediation`: `microsoft.graph.security.formattedContent`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<VulnerabilitySeverity>, with_severity(VulnerabilitySeverity), "`severity`: `microsoft.graph.security.vulnerabilitySeverity`, metadata";
    "articles" ARTICLES, articles models -> Option<&[super::security::Article]>, with_articles(Vec<super::security::Article>), "`articles`: `Collection(microsoft.graph.security.article)`, metadata";
    "components" COMPONENTS, components models -> Option<&[VulnerabilityComponent]>, with_components(Vec<VulnerabilityComponent>), "`components`: `Collection(microsoft.graph.security.vulnerabilityComponent)`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.vulnerabilityComponent`, metadata, with the accessors of [`Entity`](super::Entity)
    VulnerabilityComponent: super::Entity = "microsoft.graph.security.vulnerabilityComponent";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::enumeration! {
    /// `microsoft.graph.security.vulnerabilitySeverity`, metadata
    VulnerabilitySeverity = "microsoft.graph.security.vulnerabilitySeverity" {
        None = "none",
        Low = "low",
        Medium = "medium",
        High = "high",
        Critical = "critical",
        UnknownFutureValue = "unknownFutureValue",
    }
}
