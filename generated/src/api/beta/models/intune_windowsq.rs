// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// `microsoft.graph.windowsQualityUpdateApprovalSetting`, metadata
    WindowsQualityUpdateApprovalSetting = "microsoft.graph.windowsQualityUpdateApprovalSetting";
    "approvalMethodType" APPROVAL_METHOD_TYPE, approval_method_type enumeration -> Option<super::WindowsQualityUpdatePolicyApprovalMethodType>, with_approval_method_type(super::WindowsQualityUpdatePolicyApprovalMethodType), "`approvalMethodType`: `microsoft.graph.windowsQualityUpdatePolicyApprovalMethodType`, metadata";
    "deferredDeploymentInDay" DEFERRED_DEPLOYMENT_IN_DAY, deferred_deployment_in_day i32 -> Option<i32>, with_deferred_deployment_in_day(i32), "`deferredDeploymentInDay`: `Edm.Int32`, metadata";
    "windowsQualityUpdateCadence" WINDOWS_QUALITY_UPDATE_CADENCE, windows_quality_update_cadence enumeration -> Option<super::WindowsQualityUpdateCadence>, with_windows_quality_update_cadence(super::WindowsQualityUpdateCadence), "`windowsQualityUpdateCadence`: `microsoft.graph.windowsQualityUpdateCadence`, metadata";
    "windowsQualityUpdateCategory" WINDOWS_QUALITY_UPDATE_CATEGORY, windows_quality_update_category enumeration -> Option<super::WindowsQualityUpdateCategory>, with_windows_quality_update_category(super::WindowsQualityUpdateCategory), "`windowsQualityUpdateCategory`: `microsoft.graph.windowsQualityUpdateCategory`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsQualityUpdateApprovalStatus`, metadata
    WindowsQualityUpdateApprovalStatus = "microsoft.graph.windowsQualityUpdateApprovalStatus" {
        Unknown = "unknown",
        Approved = "approved",
        Suspended = "suspended",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsQualityUpdateCadence`, metadata
    WindowsQualityUpdateCadence = "microsoft.graph.windowsQualityUpdateCadence" {
        Monthly = "monthly",
        OutOfBand = "outOfBand",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from windowsupdatecatalogitem.
    ///
    /// [`microsoft.graph.windowsQualityUpdateCatalogItem`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdatecatalogitem?view=graph-rest-beta), with the accessors of [`WindowsUpdateCatalogItem`](super::WindowsUpdateCatalogItem)
    WindowsQualityUpdateCatalogItem: super::WindowsUpdateCatalogItem, super::Entity = "microsoft.graph.windowsQualityUpdateCatalogItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "releaseDateTime" RELEASE_DATE_TIME, with_release_date_time(OffsetDateTime), "`releaseDateTime`";
    inherited "endOfSupportDate" END_OF_SUPPORT_DATE, with_end_of_support_date(OffsetDateTime), "`endOfSupportDate`";
    "kbArticleId" KB_ARTICLE_ID, kb_article_id str -> Option<&str>, with_kb_article_id(String), "`kbArticleId`: `Edm.String`";
    "classification" CLASSIFICATION, classification enumeration -> Option<super::WindowsQualityUpdateCategory>, with_classification(super::WindowsQualityUpdateCategory), "`classification`: `microsoft.graph.windowsQualityUpdateCategory`, type of the metadata" "Possible values are: all, security, nonSecurity.";
    "isExpeditable" IS_EXPEDITABLE, is_expeditable bool -> Option<bool>, with_is_expeditable(bool), "`isExpeditable`: `Edm.Boolean`";
    "cveSeverityInformation" CVE_SEVERITY_INFORMATION, cve_severity_information model -> Option<&super::WindowsQualityUpdateCveSeverityInformation>, with_cve_severity_information(super::WindowsQualityUpdateCveSeverityInformation), "`cveSeverityInformation`: `microsoft.graph.windowsQualityUpdateCveSeverityInformation`, metadata";
    "productRevisions" PRODUCT_REVISIONS, product_revisions models -> Option<&[super::WindowsQualityUpdateCatalogProductRevision]>, with_product_revisions(Vec<super::WindowsQualityUpdateCatalogProductRevision>), "`productRevisions`: `Collection(microsoft.graph.windowsQualityUpdateCatalogProductRevision)`, metadata";
    "qualityUpdateCadence" QUALITY_UPDATE_CADENCE, quality_update_cadence enumeration -> Option<super::WindowsQualityUpdateCadence>, with_quality_update_cadence(super::WindowsQualityUpdateCadence), "`qualityUpdateCadence`: `microsoft.graph.windowsQualityUpdateCadence`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsQualityUpdateCatalogItemPolicyDetail`, metadata
    WindowsQualityUpdateCatalogItemPolicyDetail = "microsoft.graph.windowsQualityUpdateCatalogItemPolicyDetail";
    "approvalStatus" APPROVAL_STATUS, approval_status enumeration -> Option<super::WindowsQualityUpdateApprovalStatus>, with_approval_status(super::WindowsQualityUpdateApprovalStatus), "`approvalStatus`: `microsoft.graph.windowsQualityUpdateApprovalStatus`, metadata";
    "catalogItemId" CATALOG_ITEM_ID, catalog_item_id str -> Option<&str>, with_catalog_item_id(String), "`catalogItemId`: `Edm.String`, metadata";
    "policyId" POLICY_ID, policy_id guid -> Parsed<Uuid>, with_policy_id(Uuid), "`policyId`: `Edm.Guid`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsQualityUpdateCatalogProductRevision`, metadata
    WindowsQualityUpdateCatalogProductRevision = "microsoft.graph.windowsQualityUpdateCatalogProductRevision";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "knowledgeBaseArticle" KNOWLEDGE_BASE_ARTICLE, knowledge_base_article model -> Option<&super::WindowsQualityUpdateProductKnowledgeBaseArticle>, with_knowledge_base_article(super::WindowsQualityUpdateProductKnowledgeBaseArticle), "`knowledgeBaseArticle`: `microsoft.graph.windowsQualityUpdateProductKnowledgeBaseArticle`, metadata";
    "osBuild" OS_BUILD, os_build model -> Option<&super::WindowsQualityUpdateProductBuildVersionDetail>, with_os_build(super::WindowsQualityUpdateProductBuildVersionDetail), "`osBuild`: `microsoft.graph.windowsQualityUpdateProductBuildVersionDetail`, metadata";
    "productName" PRODUCT_NAME, product_name str -> Option<&str>, with_product_name(String), "`productName`: `Edm.String`, metadata";
    "releaseDateTime" RELEASE_DATE_TIME, release_date_time date_time -> Parsed<OffsetDateTime>, with_release_date_time(OffsetDateTime), "`releaseDateTime`: `Edm.DateTimeOffset`, metadata";
    "versionName" VERSION_NAME, version_name str -> Option<&str>, with_version_name(String), "`versionName`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsQualityUpdateCategory`, metadata
    WindowsQualityUpdateCategory = "microsoft.graph.windowsQualityUpdateCategory" {
        All = "all",
        Security = "security",
        NonSecurity = "nonSecurity",
        UnknownFutureValue = "unknownFutureValue",
        QuickMachineRecovery = "quickMachineRecovery",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsQualityUpdateClassification`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdateclassification?view=graph-rest-beta), not in the metadata
    WindowsQualityUpdateClassification = "microsoft.graph.windowsQualityUpdateClassification" {
        All = "all",
        Security = "security",
        NonSecurity = "nonSecurity",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.windowsQualityUpdateCveDetail`, metadata
    WindowsQualityUpdateCveDetail = "microsoft.graph.windowsQualityUpdateCveDetail";
    "cveInformationUrl" CVE_INFORMATION_URL, cve_information_url str -> Option<&str>, with_cve_information_url(String), "`cveInformationUrl`: `Edm.String`, metadata";
    "cveNumber" CVE_NUMBER, cve_number str -> Option<&str>, with_cve_number(String), "`cveNumber`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsQualityUpdateCveSeverityInformation`, metadata
    WindowsQualityUpdateCveSeverityInformation = "microsoft.graph.windowsQualityUpdateCveSeverityInformation";
    "exploitedCves" EXPLOITED_CVES, exploited_cves models -> Option<&[super::WindowsQualityUpdateCveDetail]>, with_exploited_cves(Vec<super::WindowsQualityUpdateCveDetail>), "`exploitedCves`: `Collection(microsoft.graph.windowsQualityUpdateCveDetail)`, metadata";
    "maxBaseScore" MAX_BASE_SCORE, max_base_score f64 -> Option<f64>, with_max_base_score(f64), "`maxBaseScore`: `Edm.Double`, metadata";
    "maxSeverityLevel" MAX_SEVERITY_LEVEL, max_severity_level enumeration -> Option<super::WindowsUpdateCveSeverityLevel>, with_max_severity_level(super::WindowsUpdateCveSeverityLevel), "`maxSeverityLevel`: `microsoft.graph.windowsUpdateCveSeverityLevel`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsQualityUpdatePolicy`, metadata, with the accessors of [`Entity`](super::Entity)
    WindowsQualityUpdatePolicy: super::Entity = "microsoft.graph.windowsQualityUpdatePolicy";
    inherited "id" ID, with_id(String), "`id`";
    "approvalSettings" APPROVAL_SETTINGS, approval_settings models -> Option<&[super::WindowsQualityUpdateApprovalSetting]>, with_approval_settings(Vec<super::WindowsQualityUpdateApprovalSetting>), "`approvalSettings`: `Collection(microsoft.graph.windowsQualityUpdateApprovalSetting)`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "hotpatchEnabled" HOTPATCH_ENABLED, hotpatch_enabled bool -> Option<bool>, with_hotpatch_enabled(bool), "`hotpatchEnabled`: `Edm.Boolean`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`, metadata";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::WindowsQualityUpdatePolicyAssignment]>, with_assignments(Vec<super::WindowsQualityUpdatePolicyAssignment>), "`assignments`: `Collection(microsoft.graph.windowsQualityUpdatePolicyAssignment)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsQualityUpdatePolicyActionType`, metadata
    WindowsQualityUpdatePolicyActionType = "microsoft.graph.windowsQualityUpdatePolicyActionType" {
        Approve = "approve",
        Suspend = "suspend",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsQualityUpdatePolicyApprovalMethodType`, metadata
    WindowsQualityUpdatePolicyApprovalMethodType = "microsoft.graph.windowsQualityUpdatePolicyApprovalMethodType" {
        Manual = "manual",
        Automatic = "automatic",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.windowsQualityUpdatePolicyAssignment`, metadata, with the accessors of [`Entity`](super::Entity)
    WindowsQualityUpdatePolicyAssignment: super::Entity = "microsoft.graph.windowsQualityUpdatePolicyAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsQualityUpdateProductBuildVersionDetail`, metadata
    WindowsQualityUpdateProductBuildVersionDetail = "microsoft.graph.windowsQualityUpdateProductBuildVersionDetail";
    "buildNumber" BUILD_NUMBER, build_number i32 -> Option<i32>, with_build_number(i32), "`buildNumber`: `Edm.Int32`, metadata";
    "majorVersionNumber" MAJOR_VERSION_NUMBER, major_version_number i32 -> Option<i32>, with_major_version_number(i32), "`majorVersionNumber`: `Edm.Int32`, metadata";
    "minorVersionNumber" MINOR_VERSION_NUMBER, minor_version_number i32 -> Option<i32>, with_minor_version_number(i32), "`minorVersionNumber`: `Edm.Int32`, metadata";
    "updateBuildRevision" UPDATE_BUILD_REVISION, update_build_revision i32 -> Option<i32>, with_update_build_revision(i32), "`updateBuildRevision`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsQualityUpdateProductKnowledgeBaseArticle`, metadata
    WindowsQualityUpdateProductKnowledgeBaseArticle = "microsoft.graph.windowsQualityUpdateProductKnowledgeBaseArticle";
    "articleId" ARTICLE_ID, article_id str -> Option<&str>, with_article_id(String), "`articleId`: `Edm.String`, metadata";
    "articleUrl" ARTICLE_URL, article_url str -> Option<&str>, with_article_url(String), "`articleUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsQualityUpdateProfile`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdateprofile?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsQualityUpdateProfile: super::Entity = "microsoft.graph.windowsQualityUpdateProfile";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "expeditedUpdateSettings" EXPEDITED_UPDATE_SETTINGS, expedited_update_settings model -> Option<&super::ExpeditedWindowsQualityUpdateSettings>, with_expedited_update_settings(super::ExpeditedWindowsQualityUpdateSettings), "`expeditedUpdateSettings`: `microsoft.graph.expeditedWindowsQualityUpdateSettings`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "releaseDateDisplayName" RELEASE_DATE_DISPLAY_NAME, release_date_display_name str -> Option<&str>, with_release_date_display_name(String), "`releaseDateDisplayName`: `Edm.String`";
    "deployableContentDisplayName" DEPLOYABLE_CONTENT_DISPLAY_NAME, deployable_content_display_name str -> Option<&str>, with_deployable_content_display_name(String), "`deployableContentDisplayName`: `Edm.String`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::WindowsQualityUpdateProfileAssignment]>, with_assignments(Vec<super::WindowsQualityUpdateProfileAssignment>), "`assignments`: `Collection(microsoft.graph.windowsQualityUpdateProfileAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsQualityUpdateProfileAssignment`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdateprofileassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsQualityUpdateProfileAssignment: super::Entity = "microsoft.graph.windowsQualityUpdateProfileAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}
