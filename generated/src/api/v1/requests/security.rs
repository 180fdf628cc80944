// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `security`.

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

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoveryreviewset-addtoreviewset](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-addtoreviewset?view=graph-rest-1.0).
        AddToReviewSetRequest;
        "search" with_search(models::security::EdiscoverySearch), "`search`: `microsoft.graph.security.ediscoverySearch`";
        "additionalDataOptions" with_additional_data_options(String), "`additionalDataOptions`: `Edm.String`";
    }
}

pub mod ediscovery_review_set_query {
    //! The parameters of actions of `ediscoveryReviewSetQuery`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [security-ediscoveryreviewsetquery-applytags](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-applytags?view=graph-rest-1.0).
        ApplyTagsRequest;
        "tagsToAdd" with_tags_to_add(Vec<models::security::EdiscoveryReviewTag>), "`tagsToAdd`: `Collection(microsoft.graph.security.ediscoveryReviewTag)`";
        "tagsToRemove" with_tags_to_remove(Vec<models::security::EdiscoveryReviewTag>), "`tagsToRemove`: `Collection(microsoft.graph.security.ediscoveryReviewTag)`";
    }
}
