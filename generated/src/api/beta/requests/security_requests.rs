// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `security`.

pub mod alert {
    //! The parameters of actions of `alert`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of [alert-updatealerts](https://learn.microsoft.com/graph/api/alert-updatealerts?view=graph-rest-beta).
        UpdateAlertsRequest;
        "value" with_value(Vec<models::Alert>), "`value`: `Collection(microsoft.graph.alert)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [security-alert-createalert](https://learn.microsoft.com/graph/api/security-alert-createalert?view=graph-rest-beta).
        CreateAlertRequest;
        "createAlertInput" with_create_alert_input(models::security::CreateAlertInput), "`createAlertInput`: `microsoft.graph.security.createAlertInput`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [security-alert-movealerts](https://learn.microsoft.com/graph/api/security-alert-movealerts?view=graph-rest-beta).
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
        /// The parameters of [security-analyzedemail-remediate](https://learn.microsoft.com/graph/api/security-analyzedemail-remediate?view=graph-rest-beta).
        RemediateRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`, metadata";
        "description" with_description(String), "`description`: `Edm.String`, metadata";
        "severity" with_severity(models::security::RemediationSeverity), "`severity`: `microsoft.graph.security.remediationSeverity`, metadata";
        "action" with_action(models::security::RemediationAction), "`action`: `microsoft.graph.security.remediationAction`, metadata";
        "remediateSendersCopy" with_remediate_senders_copy(bool), "`remediateSendersCopy`: `Edm.Boolean`, metadata";
        "analyzedEmails" with_analyzed_emails(Vec<models::security::AnalyzedEmail>), "`analyzedEmails`: `Collection(microsoft.graph.security.analyzedEmail)`, metadata";
    }
}

pub mod applyhold {
    //! The parameters of actions of `applyhold`.

    crate::runtime::parameters! {
        /// The parameters of `apply_hold`.
        ApplyHoldRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`, metadata";
    }
}

pub mod data_classification_service {
    //! The parameters of actions of `dataClassificationService`.

    use super::super::super::models;
    use crate::runtime::Value;

    crate::runtime::parameters! {
        /// The parameters of `classify_exact_matches`.
        ClassifyExactMatchesRequest;
        "text" with_text(String), "`text`: `Edm.String`, metadata";
        "timeoutInMs" with_timeout_in_ms(String), "`timeoutInMs`: `Edm.String`, metadata";
        "sensitiveTypeIds" with_sensitive_type_ids(Vec<String>), "`sensitiveTypeIds`: `Collection(Edm.String)`, metadata";
        "contentClassifications" with_content_classifications(Vec<models::ContentClassification>), "`contentClassifications`: `Collection(microsoft.graph.contentClassification)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `classify_file`.
        ClassifyFileRequest;
        "file" with_file(Value), "`file`: `Edm.Stream`, metadata";
        "sensitiveTypeIds" with_sensitive_type_ids(Vec<String>), "`sensitiveTypeIds`: `Collection(Edm.String)`, metadata";
    }
}

pub mod data_loss_prevention_policy {
    //! The parameters of actions of `dataLossPreventionPolicy`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `evaluate`.
        EvaluateRequest;
        "classifyText" with_classify_text(models::TextClassificationRequest), "`classifyText`: `microsoft.graph.textClassificationRequest`, metadata";
        "evaluationInput" with_evaluation_input(models::DlpEvaluationInput), "`evaluationInput`: `microsoft.graph.dlpEvaluationInput`, metadata";
        "notificationInfo" with_notification_info(models::DlpNotification), "`notificationInfo`: `microsoft.graph.dlpNotification`, metadata";
        "target" with_target(String), "`target`: `Edm.String`, metadata";
    }
}

pub mod ediscovery_custodian {
    //! The parameters of actions of `ediscoveryCustodian`.

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoverycustodian-applyhold](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-applyhold?view=graph-rest-beta).
        ApplyHoldRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoverycustodian-removehold](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-removehold?view=graph-rest-beta).
        RemoveHoldRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`" "Optional.";
    }
}

pub mod ediscovery_noncustodial_data_source {
    //! The parameters of actions of `ediscoveryNoncustodialDataSource`.

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoverynoncustodialdatasource-applyhold](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-applyhold?view=graph-rest-beta).
        ApplyHoldRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoverynoncustodialdatasource-removehold](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-removehold?view=graph-rest-beta).
        RemoveHoldRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`" "Optional.";
    }
}

pub mod ediscovery_review_set {
    //! The parameters of actions of `ediscoveryReviewSet`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoveryreviewset-addtoreviewset](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-addtoreviewset?view=graph-rest-beta).
        AddToReviewSetRequest;
        "search" with_search(models::security::EdiscoverySearch), "`search`: `microsoft.graph.security.ediscoverySearch`";
        "additionalDataOptions" with_additional_data_options(Flags<models::security::AdditionalDataOptions>), "`additionalDataOptions`: `microsoft.graph.security.additionalDataOptions`, type of the metadata";
        "itemsToInclude" with_items_to_include(Flags<models::security::ItemsToInclude>), "`itemsToInclude`: `microsoft.graph.security.itemsToInclude`, metadata";
        "cloudAttachmentVersion" with_cloud_attachment_version(models::security::CloudAttachmentVersion), "`cloudAttachmentVersion`: `microsoft.graph.security.cloudAttachmentVersion`, metadata";
        "documentVersion" with_document_version(models::security::DocumentVersion), "`documentVersion`: `microsoft.graph.security.documentVersion`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoveryreviewset-export](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-export?view=graph-rest-beta).
        ExportRequest;
        required output_name "outputName" with_output_name(String), "`outputName`: `Edm.String`" "Required.";
        "description" with_description(String), "`description`: `Edm.String`";
        "azureBlobContainer" with_azure_blob_container(String), "`azureBlobContainer`: `Edm.String`";
        "azureBlobToken" with_azure_blob_token(String), "`azureBlobToken`: `Edm.String`";
        "exportOptions" with_export_options(Flags<models::security::ExportOptions>), "`exportOptions`: `microsoft.graph.security.exportOptions`, type of the metadata" "Possible values are: originalFiles, text, pdfReplacement, fileInfo, tags.";
        "exportStructure" with_export_structure(models::security::ExportFileStructure), "`exportStructure`: `microsoft.graph.security.exportFileStructure`, type of the metadata" "Possible values are: none, directory, pst.";
    }
}

pub mod ediscovery_review_set_query {
    //! The parameters of actions of `ediscoveryReviewSetQuery`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoveryreviewsetquery-applytags](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-applytags?view=graph-rest-beta).
        ApplyTagsRequest;
        "tagsToAdd" with_tags_to_add(Vec<models::security::EdiscoveryReviewTag>), "`tagsToAdd`: `Collection(microsoft.graph.security.ediscoveryReviewTag)`";
        "tagsToRemove" with_tags_to_remove(Vec<models::security::EdiscoveryReviewTag>), "`tagsToRemove`: `Collection(microsoft.graph.security.ediscoveryReviewTag)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoveryreviewsetquery-export](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-export?view=graph-rest-beta).
        ExportRequest;
        required output_name "outputName" with_output_name(String), "`outputName`: `Edm.String`" "Required.";
        "description" with_description(String), "`description`: `Edm.String`";
        "azureBlobContainer" with_azure_blob_container(String), "`azureBlobContainer`: `Edm.String`";
        "azureBlobToken" with_azure_blob_token(String), "`azureBlobToken`: `Edm.String`";
        "exportOptions" with_export_options(Flags<models::security::ExportOptions>), "`exportOptions`: `microsoft.graph.security.exportOptions`, type of the metadata" "Possible values are: originalFiles, text, pdfReplacement, fileInfo, tags.";
        "exportStructure" with_export_structure(models::security::ExportFileStructure), "`exportStructure`: `microsoft.graph.security.exportFileStructure`, type of the metadata" "Possible values are: none, directory, pst.";
    }
}

pub mod ediscovery_search {
    //! The parameters of actions of `ediscoverySearch`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoverysearch-estimatestatistics](https://learn.microsoft.com/graph/api/security-ediscoverysearch-estimatestatistics?view=graph-rest-beta).
        EstimateStatisticsRequest;
        "statisticsOptions" with_statistics_options(Flags<models::security::StatisticsOptions>), "`statisticsOptions`: `microsoft.graph.security.statisticsOptions`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoverysearch-exportreport](https://learn.microsoft.com/graph/api/security-ediscoverysearch-exportreport?view=graph-rest-beta).
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
        /// The parameters of [security-ediscoverysearch-exportresult](https://learn.microsoft.com/graph/api/security-ediscoverysearch-exportresult?view=graph-rest-beta).
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
        /// The parameters of [security-ediscoverysearch-purgedata](https://learn.microsoft.com/graph/api/security-ediscoverysearch-purgedata?view=graph-rest-beta).
        PurgeDataRequest;
        "purgeType" with_purge_type(models::security::PurgeType), "`purgeType`: `microsoft.graph.security.purgeType`, metadata";
        "purgeAreas" with_purge_areas(Flags<models::security::PurgeAreas>), "`purgeAreas`: `microsoft.graph.security.purgeAreas`, metadata";
    }
}

pub mod email_threat_submission {
    //! The parameters of actions of `emailThreatSubmission`.

    crate::runtime::parameters! {
        /// The parameters of [security-emailthreatsubmission-review](https://learn.microsoft.com/graph/api/security-emailthreatsubmission-review?view=graph-rest-beta).
        ReviewRequest;
        "category" with_category(String), "`category`: `Edm.String`";
    }
}

pub mod exact_match_data_store {
    //! The parameters of actions of `exactMatchDataStore`.

    crate::runtime::parameters! {
        /// The parameters of `lookup`.
        LookupRequest;
        "key" with_key(String), "`key`: `Edm.String`, metadata";
        "values" with_values(Vec<String>), "`values`: `Collection(Edm.String)`, metadata";
        "resultColumnNames" with_result_column_names(Vec<String>), "`resultColumnNames`: `Collection(Edm.String)`, metadata";
    }
}

pub mod identity_accounts {
    //! The parameters of actions of `identityAccounts`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [security-identityaccounts-invokeaction](https://learn.microsoft.com/graph/api/security-identityaccounts-invokeaction?view=graph-rest-beta).
        InvokeActionRequest;
        "accountId" with_account_id(String), "`accountId`: `Edm.String`, metadata";
        "action" with_action(models::security::Action), "`action`: `microsoft.graph.security.action`, metadata";
        "identityProvider" with_identity_provider(models::security::IdentityProvider), "`identityProvider`: `microsoft.graph.security.identityProvider`, metadata";
    }
}

pub mod incident {
    //! The parameters of actions of `incident`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of [security-incident-mergeincidents](https://learn.microsoft.com/graph/api/security-incident-mergeincidents?view=graph-rest-beta).
        MergeIncidentsRequest;
        "incidentIds" with_incident_ids(Vec<String>), "`incidentIds`: `Collection(Edm.String)`, metadata";
        "incidentComment" with_incident_comment(String), "`incidentComment`: `Edm.String`, metadata";
        "mergeReasons" with_merge_reasons(Flags<models::security::CorrelationReason>), "`mergeReasons`: `microsoft.graph.security.correlationReason`, metadata";
    }
}

pub mod information_protection {
    //! The parameters of actions of `informationProtection`.

    use crate::runtime::{Bytes, Uuid};

    crate::runtime::parameters! {
        /// The parameters of `decrypt_buffer`.
        DecryptBufferRequest;
        "encryptedBuffer" with_encrypted_buffer(Bytes), "`encryptedBuffer`: `Edm.Binary`, metadata";
        "publishingLicense" with_publishing_license(Bytes), "`publishingLicense`: `Edm.Binary`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `encrypt_buffer`.
        EncryptBufferRequest;
        "buffer" with_buffer(Bytes), "`buffer`: `Edm.Binary`, metadata";
        "labelId" with_label_id(Uuid), "`labelId`: `Edm.Guid`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `sign_digest`.
        SignDigestRequest;
        "digest" with_digest(Bytes), "`digest`: `Edm.Binary`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `verify_signature`.
        VerifySignatureRequest;
        "digest" with_digest(Bytes), "`digest`: `Edm.Binary`, metadata";
        "signature" with_signature(Bytes), "`signature`: `Edm.Binary`, metadata";
        "signingKeyId" with_signing_key_id(String), "`signingKeyId`: `Edm.String`, metadata";
    }
}

pub mod removehold {
    //! The parameters of actions of `removehold`.

    crate::runtime::parameters! {
        /// The parameters of `remove_hold`.
        RemoveHoldRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`, metadata";
    }
}

pub mod review_set {
    //! The parameters of actions of `reviewSet`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of [ediscovery-reviewset-addtoreviewset](https://learn.microsoft.com/graph/api/ediscovery-reviewset-addtoreviewset?view=graph-rest-beta).
        AddToReviewSetRequest;
        "sourceCollection" with_source_collection(models::ediscovery::SourceCollection), "`sourceCollection`: `microsoft.graph.ediscovery.sourceCollection`";
        "additionalData" with_additional_data(models::ediscovery::DataCollectionScope), "`additionalData`: `microsoft.graph.ediscovery.dataCollectionScope`";
        "additionalDataOptions" with_additional_data_options(Flags<models::ediscovery::AdditionalDataOptions>), "`additionalDataOptions`: `microsoft.graph.ediscovery.additionalDataOptions`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [ediscovery-reviewset-export](https://learn.microsoft.com/graph/api/ediscovery-reviewset-export?view=graph-rest-beta).
        ExportRequest;
        required output_name "outputName" with_output_name(String), "`outputName`: `Edm.String`" "Required.";
        "description" with_description(String), "`description`: `Edm.String`";
        "azureBlobContainer" with_azure_blob_container(String), "`azureBlobContainer`: `Edm.String`";
        "azureBlobToken" with_azure_blob_token(String), "`azureBlobToken`: `Edm.String`";
        "exportOptions" with_export_options(Flags<models::ediscovery::ExportOptions>), "`exportOptions`: `microsoft.graph.ediscovery.exportOptions`" "Possible values are: originalFiles, text, pdfReplacement, fileInfo, tags.";
        "exportStructure" with_export_structure(models::ediscovery::ExportFileStructure), "`exportStructure`: `microsoft.graph.ediscovery.exportFileStructure`" "Possible values are: none, directory, pst.";
    }
}

pub mod review_set_query {
    //! The parameters of actions of `reviewSetQuery`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [ediscovery-reviewsetquery-applytags](https://learn.microsoft.com/graph/api/ediscovery-reviewsetquery-applytags?view=graph-rest-beta).
        ApplyTagsRequest;
        "tagsToAdd" with_tags_to_add(Vec<models::ediscovery::Tag>), "`tagsToAdd`: `Collection(microsoft.graph.ediscovery.tag)`";
        "tagsToRemove" with_tags_to_remove(Vec<models::ediscovery::Tag>), "`tagsToRemove`: `Collection(microsoft.graph.ediscovery.tag)`";
    }
}

pub mod security {
    //! The parameters of actions of `security`.

    use crate::runtime::Uuid;

    crate::runtime::parameters! {
        /// The parameters of `run_hunting_query`.
        RunHuntingQueryRequest;
        "query" with_query(String), "`query`: `Edm.String`, metadata";
        "timespan" with_timespan(String), "`timespan`: `Edm.String`, metadata";
        "workspaceId" with_workspace_id(Uuid), "`workspaceId`: `Edm.Guid`, metadata";
    }
}

pub mod sensor_candidate {
    //! The parameters of actions of `sensorCandidate`.

    crate::runtime::parameters! {
        /// The parameters of [security-sensorcandidate-activate](https://learn.microsoft.com/graph/api/security-sensorcandidate-activate?view=graph-rest-beta).
        ActivateRequest;
        "serverIds" with_server_ids(Vec<String>), "`serverIds`: `Collection(Edm.String)`, metadata";
    }
}

pub mod sensor_migration {
    //! The parameters of actions of `sensorMigration`.

    crate::runtime::parameters! {
        /// The parameters of [security-sensormigration-migrate](https://learn.microsoft.com/graph/api/security-sensormigration-migrate?view=graph-rest-beta).
        MigrateRequest;
        "sensorIds" with_sensor_ids(Vec<String>), "`sensorIds`: `Collection(Edm.String)`, metadata";
    }
}

pub mod tenant_data_security_and_governance {
    //! The parameters of actions of `tenantDataSecurityAndGovernance`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [tenantdatasecurityandgovernance-processcontent](https://learn.microsoft.com/graph/api/tenantdatasecurityandgovernance-processcontent?view=graph-rest-beta).
        ProcessContentRequest;
        "contentToProcess" with_content_to_process(models::ProcessContentRequest), "`contentToProcess`: `microsoft.graph.processContentRequest`, metadata";
    }

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
        "evaluationScope" with_evaluation_scope(models::EvaluationScope), "`evaluationScope`: `microsoft.graph.evaluationScope`, metadata";
    }
}

pub mod ti_indicator {
    //! The parameters of actions of `tiIndicator`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [tiindicator-deletetiindicators](https://learn.microsoft.com/graph/api/tiindicator-deletetiindicators?view=graph-rest-beta).
        DeleteTiIndicatorsRequest;
        "value" with_value(Vec<String>), "`value`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [tiindicator-deletetiindicatorsbyexternalid](https://learn.microsoft.com/graph/api/tiindicator-deletetiindicatorsbyexternalid?view=graph-rest-beta).
        DeleteTiIndicatorsByExternalIdRequest;
        "value" with_value(Vec<String>), "`value`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [tiindicator-submittiindicators](https://learn.microsoft.com/graph/api/tiindicator-submittiindicators?view=graph-rest-beta).
        SubmitTiIndicatorsRequest;
        "value" with_value(Vec<models::TiIndicator>), "`value`: `Collection(microsoft.graph.tiIndicator)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [tiindicator-updatetiindicators](https://learn.microsoft.com/graph/api/tiindicator-updatetiindicators?view=graph-rest-beta).
        UpdateTiIndicatorsRequest;
        "value" with_value(Vec<models::TiIndicator>), "`value`: `Collection(microsoft.graph.tiIndicator)`";
    }
}

pub mod updateindex {
    //! The parameters of actions of `updateindex`.

    crate::runtime::parameters! {
        /// The parameters of `update_index`.
        UpdateIndexRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`, metadata";
    }
}

pub mod user_data_security_and_governance {
    //! The parameters of actions of `userDataSecurityAndGovernance`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [userdatasecurityandgovernance-processcontent](https://learn.microsoft.com/graph/api/userdatasecurityandgovernance-processcontent?view=graph-rest-beta).
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
