// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Duration, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.security.oAuthApplicationEntityMapping`, metadata, with the accessors of [`EntityMapping`](super::security::EntityMapping)
    OauthApplicationEntityMapping: super::security::EntityMapping = "microsoft.graph.security.oAuthApplicationEntityMapping";
    "oAuthAppIdColumn" OAUTH_APP_ID_COLUMN, oauth_app_id_column str -> Option<&str>, with_oauth_app_id_column(String), "`oAuthAppIdColumn`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.oauthApplicationEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    OauthApplicationEvidence: super::security::AlertEvidence = "microsoft.graph.security.oauthApplicationEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`, metadata";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.security.ocrSettings`](https://learn.microsoft.com/graph/api/resources/security-ocrsettings?view=graph-rest-beta)
    OcrSettings = "microsoft.graph.security.ocrSettings";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "maxImageSize" MAX_IMAGE_SIZE, max_image_size i32 -> Option<i32>, with_max_image_size(i32), "`maxImageSize`: `Edm.Int32`";
    "timeout" TIMEOUT, timeout duration -> Parsed<Duration>, with_timeout(Duration), "`timeout`: `Edm.Duration`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.officeNativeAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    OfficeNativeAuditRecord: super::security::AuditData = "microsoft.graph.security.officeNativeAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.omePortalAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    OmePortalAuditRecord: super::security::AuditData = "microsoft.graph.security.omePortalAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.onDemandExchangeClassification`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    OnDemandExchangeClassification: super::security::AuditData = "microsoft.graph.security.onDemandExchangeClassification";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.onDemandSharePointClassificationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    OnDemandSharePointClassificationAuditRecord: super::security::AuditData = "microsoft.graph.security.onDemandSharePointClassificationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.onPremisesFileShareScannerDLPAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    OnPremisesFileShareScannerDlpAuditRecord: super::security::AuditData = "microsoft.graph.security.onPremisesFileShareScannerDLPAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.onPremisesSharePointScannerDLPAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    OnPremisesSharePointScannerDlpAuditRecord: super::security::AuditData = "microsoft.graph.security.onPremisesSharePointScannerDLPAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.onboardingStatus`, metadata
    OnboardingStatus = "microsoft.graph.security.onboardingStatus" {
        InsufficientInfo = "insufficientInfo",
        Onboarded = "onboarded",
        CanBeOnboarded = "canBeOnboarded",
        Unsupported = "unsupported",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.oneDriveAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    OneDriveAuditRecord: super::security::AuditData = "microsoft.graph.security.oneDriveAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.organizationalDataInM365AuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    OrganizationalDataInM365AuditRecord: super::security::AuditData = "microsoft.graph.security.organizationalDataInM365AuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.organizationalScope`, metadata
    OrganizationalScope = "microsoft.graph.security.organizationalScope";
    "deviceGroups" DEVICE_GROUPS, device_groups strs -> Option<Vec<&str>>, with_device_groups(Vec<String>), "`deviceGroups`: `Collection(Edm.String)`, metadata";
    "scopeNames" SCOPE_NAMES, scope_names strs -> Option<Vec<&str>>, with_scope_names(Vec<String>), "`scopeNames`: `Collection(Edm.String)`, metadata";
    "scopeType" SCOPE_TYPE, scope_type enumeration -> Option<super::security::ScopeType>, with_scope_type(super::security::ScopeType), "`scopeType`: `microsoft.graph.security.scopeType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.outlookCopilotAutomationAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    OutlookCopilotAutomationAuditRecord: super::security::AuditData = "microsoft.graph.security.outlookCopilotAutomationAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.owaGetAccessTokenForResourceAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    OwaGetAccessTokenForResourceAuditRecord: super::security::AuditData = "microsoft.graph.security.owaGetAccessTokenForResourceAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}
