// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::Value;

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.customDataProvidedResourcePayloads.accessReviewContextData`, metadata, with the accessors of [`AccessReviewContextDataBase`](AccessReviewContextDataBase)
    AccessReviewContextData: AccessReviewContextDataBase, Data = "microsoft.graph.customDataProvidedResourcePayloads.accessReviewContextData";
    inherited "reviewDefinitionId" REVIEW_DEFINITION_ID, with_review_definition_id(String), "`reviewDefinitionId`";
    inherited "reviewInstanceId" REVIEW_INSTANCE_ID, with_review_instance_id(String), "`reviewInstanceId`";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.customDataProvidedResourcePayloads.accessReviewContextDataBase`, metadata, with the accessors of [`Data`](Data)
    AccessReviewContextDataBase: Data = "microsoft.graph.customDataProvidedResourcePayloads.accessReviewContextDataBase" {
        "microsoft.graph.customDataProvidedResourcePayloads.accessReviewContextData",
        "microsoft.graph.customDataProvidedResourcePayloads.applyDecisionContextData",
    };
    "reviewDefinitionId" REVIEW_DEFINITION_ID, review_definition_id str -> Option<&str>, with_review_definition_id(String), "`reviewDefinitionId`: `Edm.String`, metadata";
    "reviewInstanceId" REVIEW_INSTANCE_ID, review_instance_id str -> Option<&str>, with_review_instance_id(String), "`reviewInstanceId`: `Edm.String`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.customDataProvidedResourcePayloads.applyDecisionContextData`, metadata, with the accessors of [`AccessReviewContextDataBase`](AccessReviewContextDataBase)
    ApplyDecisionContextData: AccessReviewContextDataBase, Data = "microsoft.graph.customDataProvidedResourcePayloads.applyDecisionContextData";
    inherited "reviewDefinitionId" REVIEW_DEFINITION_ID, with_review_definition_id(String), "`reviewDefinitionId`";
    inherited "reviewInstanceId" REVIEW_INSTANCE_ID, with_review_instance_id(String), "`reviewInstanceId`";
}

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.customDataProvidedResourcePayloads.calloutRequest`, metadata
    CalloutRequest = "microsoft.graph.customDataProvidedResourcePayloads.calloutRequest";
    "catalogId" CATALOG_ID, catalog_id untyped -> Option<&Value>, with_catalog_id(Value), "`catalogId`: `Edm.Untyped`, metadata";
    "resourceId" RESOURCE_ID, resource_id untyped -> Option<&Value>, with_resource_id(Value), "`resourceId`: `Edm.Untyped`, metadata";
    "source" SOURCE, source untyped -> Option<&Value>, with_source(Value), "`source`: `Edm.Untyped`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.customDataProvidedResourcePayloads.data`, metadata
    Data = "microsoft.graph.customDataProvidedResourcePayloads.data" {
        "microsoft.graph.customDataProvidedResourcePayloads.accessReviewContextData",
        "microsoft.graph.customDataProvidedResourcePayloads.accessReviewContextDataBase",
        "microsoft.graph.customDataProvidedResourcePayloads.applyDecisionContextData",
    }
}
