// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `governance`.

pub mod access_review_instance {
    //! The parameters of actions of `accessReviewInstance`.

    crate::runtime::parameters! {
        /// The parameters of [accessreviewinstance-batchrecorddecisions](https://learn.microsoft.com/graph/api/accessreviewinstance-batchrecorddecisions?view=graph-rest-1.0).
        BatchRecordDecisionsRequest;
        required decision "decision" with_decision(String), "`decision`: `Edm.String`" "Required. Possible values are: Approve, Deny, NotReviewed, DontKnow.";
        "justification" with_justification(String), "`justification`: `Edm.String`";
        "principalId" with_principal_id(String), "`principalId`: `Edm.String`";
        "resourceId" with_resource_id(String), "`resourceId`: `Edm.String`";
    }
}

pub mod agreement {
    //! The parameters of actions of `agreement`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [agreement-post-files](https://learn.microsoft.com/graph/api/agreement-post-files?view=graph-rest-1.0).
        FilesRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
        "fileData" with_file_data(models::AgreementFileData), "`fileData`: `microsoft.graph.agreementFileData`";
        "fileName" with_file_name(String), "`fileName`: `Edm.String`";
        "isDefault" with_is_default(bool), "`isDefault`: `Edm.Boolean`" "Read-only.";
        "isMajorVersion" with_is_major_version(bool), "`isMajorVersion`: `Edm.Boolean`";
        "language" with_language(String), "`language`: `Edm.String`";
    }
}
