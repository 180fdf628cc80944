// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `security`.

pub mod alert {
    //! The parameters of actions of `alert`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [alert-updatealerts](https://learn.microsoft.com/graph/api/alert-updatealerts?view=graph-rest-beta).
        UpdateAlertsRequest;
        "value" with_value(Vec<models::Alert>), "`value`: `Collection(microsoft.graph.alert)`";
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

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoveryreviewset-addtoreviewset](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-addtoreviewset?view=graph-rest-beta).
        AddToReviewSetRequest;
        "search" with_search(models::security::EdiscoverySearch), "`search`: `microsoft.graph.security.ediscoverySearch`";
        "additionalDataOptions" with_additional_data_options(String), "`additionalDataOptions`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoveryreviewset-export](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-export?view=graph-rest-beta).
        ExportRequest;
        required output_name "outputName" with_output_name(String), "`outputName`: `Edm.String`" "Required.";
        "description" with_description(String), "`description`: `Edm.String`";
        "azureBlobContainer" with_azure_blob_container(String), "`azureBlobContainer`: `Edm.String`";
        "azureBlobToken" with_azure_blob_token(String), "`azureBlobToken`: `Edm.String`";
        "exportOptions" with_export_options(String), "`exportOptions`: `Edm.String`" "Possible values are: originalFiles, text, pdfReplacement, fileInfo, tags.";
        "exportStructure" with_export_structure(String), "`exportStructure`: `Edm.String`" "Possible values are: none, directory, pst.";
    }
}

pub mod ediscovery_review_set_query {
    //! The parameters of actions of `ediscoveryReviewSetQuery`.

    use super::super::super::models;

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
        "exportOptions" with_export_options(String), "`exportOptions`: `Edm.String`" "Possible values are: originalFiles, text, pdfReplacement, fileInfo, tags.";
        "exportStructure" with_export_structure(String), "`exportStructure`: `Edm.String`" "Possible values are: none, directory, pst.";
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

pub mod information_protection_label {
    //! The parameters of actions of `informationProtectionLabel`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [informationprotectionlabel-evaluateapplication](https://learn.microsoft.com/graph/api/informationprotectionlabel-evaluateapplication?view=graph-rest-beta).
        EvaluateApplicationRequest;
        "contentInfo" with_content_info(models::ContentInfo), "`contentInfo`: `microsoft.graph.contentInfo`";
        "labelingOptions" with_labeling_options(models::LabelingOptions), "`labelingOptions`: `microsoft.graph.labelingOptions`";
    }

    crate::runtime::parameters! {
        /// The parameters of [informationprotectionlabel-evaluateclassificationresults](https://learn.microsoft.com/graph/api/informationprotectionlabel-evaluateclassificationresults?view=graph-rest-beta).
        EvaluateClassificationResultsRequest;
        "contentInfo" with_content_info(models::ContentInfo), "`contentInfo`: `microsoft.graph.contentInfo`";
        "classificationResults" with_classification_results(Vec<models::ClassificationResult>), "`classificationResults`: `Collection(microsoft.graph.classificationResult)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [informationprotectionlabel-evaluateremoval](https://learn.microsoft.com/graph/api/informationprotectionlabel-evaluateremoval?view=graph-rest-beta).
        EvaluateRemovalRequest;
        "contentInfo" with_content_info(models::ContentInfo), "`contentInfo`: `microsoft.graph.contentInfo`";
        "downgradeJustification" with_downgrade_justification(models::DowngradeJustification), "`downgradeJustification`: `microsoft.graph.downgradeJustification`";
    }

    crate::runtime::parameters! {
        /// The parameters of [informationprotectionlabel-extractlabel](https://learn.microsoft.com/graph/api/informationprotectionlabel-extractlabel?view=graph-rest-beta).
        ExtractLabelRequest;
        "contentInfo" with_content_info(models::ContentInfo), "`contentInfo`: `microsoft.graph.contentInfo`";
    }
}

pub mod review_set {
    //! The parameters of actions of `reviewSet`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [ediscovery-reviewset-addtoreviewset](https://learn.microsoft.com/graph/api/ediscovery-reviewset-addtoreviewset?view=graph-rest-beta).
        AddToReviewSetRequest;
        "sourceCollection" with_source_collection(models::ediscovery::SourceCollection), "`sourceCollection`: `microsoft.graph.ediscovery.sourceCollection`";
        "additionalData" with_additional_data(models::ediscovery::DataCollectionScope), "`additionalData`: `microsoft.graph.ediscovery.dataCollectionScope`";
    }

    crate::runtime::parameters! {
        /// The parameters of [ediscovery-reviewset-export](https://learn.microsoft.com/graph/api/ediscovery-reviewset-export?view=graph-rest-beta).
        ExportRequest;
        required output_name "outputName" with_output_name(String), "`outputName`: `Edm.String`" "Required.";
        "description" with_description(String), "`description`: `Edm.String`";
        "azureBlobContainer" with_azure_blob_container(String), "`azureBlobContainer`: `Edm.String`";
        "azureBlobToken" with_azure_blob_token(String), "`azureBlobToken`: `Edm.String`";
        "exportOptions" with_export_options(models::ediscovery::ExportOptions), "`exportOptions`: `microsoft.graph.ediscovery.exportOptions`" "Possible values are: originalFiles, text, pdfReplacement, fileInfo, tags.";
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
