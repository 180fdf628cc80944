// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `security`.

pub mod alert {
    //! The parameters of actions of `alert`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of [security-alert-movealerts](https://learn.microsoft.com/graph/api/security-alert-movealerts?view=graph-rest-1.0).
        MoveAlertsRequest;
        "alertIds" with_alert_ids(Vec<String>), "`alertIds`: `Collection(Edm.String)`, metadata";
        "incidentId" with_incident_id(String), "`incidentId`: `Edm.String`, metadata";
        "alertComment" with_alert_comment(String), "`alertComment`: `Edm.String`, metadata";
        "newCorrelationReasons" with_new_correlation_reasons(Flags<models::security::CorrelationReason>), "`newCorrelationReasons`: `microsoft.graph.security.correlationReason`, metadata";
    }
}

pub mod analyzed_email {
    //! The parameters of actions of `analyzedEmail`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [security-analyzedemail-remediate](https://learn.microsoft.com/graph/api/security-analyzedemail-remediate?view=graph-rest-1.0).
        RemediateRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`, metadata";
        "description" with_description(String), "`description`: `Edm.String`, metadata";
        "severity" with_severity(models::security::RemediationSeverity), "`severity`: `microsoft.graph.security.remediationSeverity`, metadata";
        "action" with_action(models::security::RemediationAction), "`action`: `microsoft.graph.security.remediationAction`, metadata";
        "remediateSendersCopy" with_remediate_senders_copy(bool), "`remediateSendersCopy`: `Edm.Boolean`, metadata";
        "analyzedEmails" with_analyzed_emails(Vec<models::security::AnalyzedEmail>), "`analyzedEmails`: `Collection(microsoft.graph.security.analyzedEmail)`, metadata";
    }
}

pub mod ediscovery_custodian {
    //! The parameters of actions of `ediscoveryCustodian`.

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoverycustodian-applyhold](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-applyhold?view=graph-rest-1.0).
        ApplyHoldRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoverycustodian-removehold](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-removehold?view=graph-rest-1.0).
        RemoveHoldRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`" "Optional.";
    }
}

pub mod ediscovery_noncustodial_data_source {
    //! The parameters of actions of `ediscoveryNoncustodialDataSource`.

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoverynoncustodialdatasource-applyhold](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-applyhold?view=graph-rest-1.0).
        ApplyHoldRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoverynoncustodialdatasource-removehold](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-removehold?view=graph-rest-1.0).
        RemoveHoldRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`" "Optional.";
    }
}

pub mod ediscovery_review_set {
    //! The parameters of actions of `ediscoveryReviewSet`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoveryreviewset-addtoreviewset](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-addtoreviewset?view=graph-rest-1.0).
        AddToReviewSetRequest;
        "search" with_search(models::security::EdiscoverySearch), "`search`: `microsoft.graph.security.ediscoverySearch`";
        "additionalDataOptions" with_additional_data_options(Flags<models::security::AdditionalDataOptions>), "`additionalDataOptions`: `microsoft.graph.security.additionalDataOptions`, type of the metadata";
        "itemsToInclude" with_items_to_include(Flags<models::security::ItemsToInclude>), "`itemsToInclude`: `microsoft.graph.security.itemsToInclude`, metadata";
        "cloudAttachmentVersion" with_cloud_attachment_version(models::security::CloudAttachmentVersion), "`cloudAttachmentVersion`: `microsoft.graph.security.cloudAttachmentVersion`, metadata";
        "documentVersion" with_document_version(models::security::DocumentVersion), "`documentVersion`: `microsoft.graph.security.documentVersion`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoveryreviewset-export](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-export?view=graph-rest-1.0).
        ExportRequest;
        "outputName" with_output_name(String), "`outputName`: `Edm.String`, metadata";
        "description" with_description(String), "`description`: `Edm.String`, metadata";
        "exportOptions" with_export_options(Flags<models::security::ExportOptions>), "`exportOptions`: `microsoft.graph.security.exportOptions`, metadata";
        "exportStructure" with_export_structure(models::security::ExportFileStructure), "`exportStructure`: `microsoft.graph.security.exportFileStructure`, metadata";
    }
}

pub mod ediscovery_review_set_query {
    //! The parameters of actions of `ediscoveryReviewSetQuery`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoveryreviewsetquery-applytags](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-applytags?view=graph-rest-1.0).
        ApplyTagsRequest;
        "tagsToAdd" with_tags_to_add(Vec<models::security::EdiscoveryReviewTag>), "`tagsToAdd`: `Collection(microsoft.graph.security.ediscoveryReviewTag)`";
        "tagsToRemove" with_tags_to_remove(Vec<models::security::EdiscoveryReviewTag>), "`tagsToRemove`: `Collection(microsoft.graph.security.ediscoveryReviewTag)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoveryreviewsetquery-export](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-export?view=graph-rest-1.0).
        ExportRequest;
        "outputName" with_output_name(String), "`outputName`: `Edm.String`, metadata";
        "description" with_description(String), "`description`: `Edm.String`, metadata";
        "exportOptions" with_export_options(Flags<models::security::ExportOptions>), "`exportOptions`: `microsoft.graph.security.exportOptions`, metadata";
        "exportStructure" with_export_structure(models::security::ExportFileStructure), "`exportStructure`: `microsoft.graph.security.exportFileStructure`, metadata";
    }
}

pub mod ediscovery_search {
    //! The parameters of actions of `ediscoverySearch`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoverysearch-estimatestatistics](https://learn.microsoft.com/graph/api/security-ediscoverysearch-estimatestatistics?view=graph-rest-1.0).
        EstimateStatisticsRequest;
        "statisticsOptions" with_statistics_options(Flags<models::security::StatisticsOptions>), "`statisticsOptions`: `microsoft.graph.security.statisticsOptions`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoverysearch-exportreport](https://learn.microsoft.com/graph/api/security-ediscoverysearch-exportreport?view=graph-rest-1.0).
        ExportReportRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`, metadata";
        "description" with_description(String), "`description`: `Edm.String`, metadata";
        "exportCriteria" with_export_criteria(Flags<models::security::ExportCriteria>), "`exportCriteria`: `microsoft.graph.security.exportCriteria`, metadata";
        "exportLocation" with_export_location(Flags<models::security::ExportLocation>), "`exportLocation`: `microsoft.graph.security.exportLocation`, metadata";
        "additionalOptions" with_additional_options(Flags<models::security::AdditionalOptions>), "`additionalOptions`: `microsoft.graph.security.additionalOptions`, metadata";
        "cloudAttachmentVersion" with_cloud_attachment_version(models::security::CloudAttachmentVersion), "`cloudAttachmentVersion`: `microsoft.graph.security.cloudAttachmentVersion`, metadata";
        "documentVersion" with_document_version(models::security::DocumentVersion), "`documentVersion`: `microsoft.graph.security.documentVersion`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoverysearch-exportresult](https://learn.microsoft.com/graph/api/security-ediscoverysearch-exportresult?view=graph-rest-1.0).
        ExportResultRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`, metadata";
        "description" with_description(String), "`description`: `Edm.String`, metadata";
        "exportCriteria" with_export_criteria(Flags<models::security::ExportCriteria>), "`exportCriteria`: `microsoft.graph.security.exportCriteria`, metadata";
        "exportLocation" with_export_location(Flags<models::security::ExportLocation>), "`exportLocation`: `microsoft.graph.security.exportLocation`, metadata";
        "additionalOptions" with_additional_options(Flags<models::security::AdditionalOptions>), "`additionalOptions`: `microsoft.graph.security.additionalOptions`, metadata";
        "exportFormat" with_export_format(models::security::ExportFormat), "`exportFormat`: `microsoft.graph.security.exportFormat`, metadata";
        "exportSingleItems" with_export_single_items(bool), "`exportSingleItems`: `Edm.Boolean`, metadata";
        "cloudAttachmentVersion" with_cloud_attachment_version(models::security::CloudAttachmentVersion), "`cloudAttachmentVersion`: `microsoft.graph.security.cloudAttachmentVersion`, metadata";
        "documentVersion" with_document_version(models::security::DocumentVersion), "`documentVersion`: `microsoft.graph.security.documentVersion`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoverysearch-purgedata](https://learn.microsoft.com/graph/api/security-ediscoverysearch-purgedata?view=graph-rest-1.0).
        PurgeDataRequest;
        "purgeType" with_purge_type(models::security::PurgeType), "`purgeType`: `microsoft.graph.security.purgeType`, metadata";
        "purgeAreas" with_purge_areas(Flags<models::security::PurgeAreas>), "`purgeAreas`: `microsoft.graph.security.purgeAreas`, metadata";
    }
}

pub mod identity_accounts {
    //! The parameters of actions of `identityAccounts`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [security-identityaccounts-invokeaction](https://learn.microsoft.com/graph/api/security-identityaccounts-invokeaction?view=graph-rest-1.0).
        InvokeActionRequest;
        required account_id "accountId" with_account_id(String), "`accountId`: `Edm.String`, metadata";
        required action "action" with_action(models::security::Action), "`action`: `microsoft.graph.security.action`, metadata";
        required identity_provider "identityProvider" with_identity_provider(models::security::IdentityProvider), "`identityProvider`: `microsoft.graph.security.identityProvider`, metadata";
    }
}

pub mod incident {
    //! The parameters of actions of `incident`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of [security-incident-mergeincidents](https://learn.microsoft.com/graph/api/security-incident-mergeincidents?view=graph-rest-1.0).
        MergeIncidentsRequest;
        "incidentIds" with_incident_ids(Vec<String>), "`incidentIds`: `Collection(Edm.String)`, metadata";
        "incidentComment" with_incident_comment(String), "`incidentComment`: `Edm.String`, metadata";
        "mergeReasons" with_merge_reasons(Flags<models::security::CorrelationReason>), "`mergeReasons`: `microsoft.graph.security.correlationReason`, metadata";
    }
}

pub mod security {
    //! The parameters of actions of `security`.

    crate::runtime::parameters! {
        /// The parameters of `run_hunting_query`.
        RunHuntingQueryRequest;
        "query" with_query(String), "`query`: `Edm.String`, metadata";
        "timespan" with_timespan(String), "`timespan`: `Edm.String`, metadata";
    }
}

pub mod sensitivity_label {
    //! The parameters of actions of `sensitivityLabel`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [sensitivitylabel-computerightsandinheritance](https://learn.microsoft.com/graph/api/sensitivitylabel-computerightsandinheritance?view=graph-rest-1.0).
        ComputeRightsAndInheritanceRequest;
        required protected_contents "protectedContents" with_protected_contents(Vec<models::ProtectedContent>), "`protectedContents`: `Collection(microsoft.graph.protectedContent)`, metadata";
        required supported_content_formats "supportedContentFormats" with_supported_content_formats(Vec<String>), "`supportedContentFormats`: `Collection(Edm.String)`, metadata";
        "delegatedUserEmail" with_delegated_user_email(String), "`delegatedUserEmail`: `Edm.String`, metadata";
        "locale" with_locale(String), "`locale`: `Edm.String`, metadata";
    }
}

pub mod sensor_candidate {
    //! The parameters of actions of `sensorCandidate`.

    crate::runtime::parameters! {
        /// The parameters of [security-sensorcandidate-activate](https://learn.microsoft.com/graph/api/security-sensorcandidate-activate?view=graph-rest-1.0).
        ActivateRequest;
        "serverIds" with_server_ids(Vec<String>), "`serverIds`: `Collection(Edm.String)`, metadata";
    }
}

pub mod tenant_data_security_and_governance {
    //! The parameters of actions of `tenantDataSecurityAndGovernance`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `process_content_async`.
        ProcessContentAsyncRequest;
        "processContentRequests" with_process_content_requests(Vec<models::ProcessContentBatchRequest>), "`processContentRequests`: `Collection(microsoft.graph.processContentBatchRequest)`, metadata";
    }
}

pub mod tenant_protection_scope_container {
    //! The parameters of actions of `tenantProtectionScopeContainer`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of `compute`.
        ComputeRequest;
        "activities" with_activities(Flags<models::UserActivityTypes>), "`activities`: `microsoft.graph.userActivityTypes`, metadata";
        "locations" with_locations(Vec<models::PolicyLocation>), "`locations`: `Collection(microsoft.graph.policyLocation)`, metadata";
        "pivotOn" with_pivot_on(models::PolicyPivotProperty), "`pivotOn`: `microsoft.graph.policyPivotProperty`, metadata";
        "deviceMetadata" with_device_metadata(models::DeviceMetadata), "`deviceMetadata`: `microsoft.graph.deviceMetadata`, metadata";
        "integratedAppMetadata" with_integrated_app_metadata(models::IntegratedApplicationMetadata), "`integratedAppMetadata`: `microsoft.graph.integratedApplicationMetadata`, metadata";
    }
}

pub mod user_data_security_and_governance {
    //! The parameters of actions of `userDataSecurityAndGovernance`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [userdatasecurityandgovernance-processcontent](https://learn.microsoft.com/graph/api/userdatasecurityandgovernance-processcontent?view=graph-rest-1.0).
        ProcessContentRequest;
        "contentToProcess" with_content_to_process(models::ProcessContentRequest), "`contentToProcess`: `microsoft.graph.processContentRequest`, metadata";
    }
}

pub mod user_protection_scope_container {
    //! The parameters of actions of `userProtectionScopeContainer`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of `compute`.
        ComputeRequest;
        "activities" with_activities(Flags<models::UserActivityTypes>), "`activities`: `microsoft.graph.userActivityTypes`, metadata";
        "locations" with_locations(Vec<models::PolicyLocation>), "`locations`: `Collection(microsoft.graph.policyLocation)`, metadata";
        "pivotOn" with_pivot_on(models::PolicyPivotProperty), "`pivotOn`: `microsoft.graph.policyPivotProperty`, metadata";
        "deviceMetadata" with_device_metadata(models::DeviceMetadata), "`deviceMetadata`: `microsoft.graph.deviceMetadata`, metadata";
        "integratedAppMetadata" with_integrated_app_metadata(models::IntegratedApplicationMetadata), "`integratedAppMetadata`: `microsoft.graph.integratedApplicationMetadata`, metadata";
    }
}
