// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `governance`.

pub mod access_package_assignment_request {
    //! The parameters of actions of `accessPackageAssignmentRequest`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [accesspackageassignmentrequest-resume](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-resume?view=graph-rest-1.0).
        ResumeRequest;
        "source" with_source(String), "`source`: `Edm.String`, metadata";
        "type" with_type(String), "`type`: `Edm.String`, metadata";
        "data" with_data(models::CustomExtensionData), "`data`: `microsoft.graph.customExtensionData`, metadata";
    }
}

pub mod access_review_instance {
    //! The parameters of actions of `accessReviewInstance`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [accessreviewinstance-batchapplycustomdataprovidedresourcedecisions](https://learn.microsoft.com/graph/api/accessreviewinstance-batchapplycustomdataprovidedresourcedecisions?view=graph-rest-1.0).
        BatchApplyCustomDataProvidedResourceDecisionsRequest;
        "applyDescription" with_apply_description(String), "`applyDescription`: `Edm.String`, metadata of another version";
        "applyResult" with_apply_result(models::AccessReviewInstanceDecisionItemApplyResult), "`applyResult`: `microsoft.graph.accessReviewInstanceDecisionItemApplyResult`, metadata of another version";
        "customDataProvidedResourceId" with_custom_data_provided_resource_id(String), "`customDataProvidedResourceId`: `Edm.String`, metadata of another version";
    }

    crate::runtime::parameters! {
        /// The parameters of [accessreviewinstance-batchrecorddecisions](https://learn.microsoft.com/graph/api/accessreviewinstance-batchrecorddecisions?view=graph-rest-1.0).
        BatchRecordDecisionsRequest;
        required decision "decision" with_decision(String), "`decision`: `Edm.String`" "Required. Possible values are: Approve, Deny, NotReviewed, DontKnow.";
        "justification" with_justification(String), "`justification`: `Edm.String`";
        "principalId" with_principal_id(String), "`principalId`: `Edm.String`";
        "resourceId" with_resource_id(String), "`resourceId`: `Edm.String`";
    }
}

pub mod access_review_stage {
    //! The parameters of actions of `accessReviewStage`.

    crate::runtime::parameters! {
        /// The parameters of [accessreviewstage-batchrecorddecisions](https://learn.microsoft.com/graph/api/accessreviewstage-batchrecorddecisions?view=graph-rest-1.0).
        BatchRecordDecisionsRequest;
        "decision" with_decision(String), "`decision`: `Edm.String`, metadata of another version";
        "justification" with_justification(String), "`justification`: `Edm.String`, metadata of another version";
        "principalId" with_principal_id(String), "`principalId`: `Edm.String`, metadata of another version";
        "resourceId" with_resource_id(String), "`resourceId`: `Edm.String`, metadata of another version";
    }
}

pub mod task_processing_result {
    //! The parameters of actions of `taskProcessingResult`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [identitygovernance-taskprocessingresult-resume](https://learn.microsoft.com/graph/api/identitygovernance-taskprocessingresult-resume?view=graph-rest-1.0).
        ResumeRequest;
        required data "data" with_data(models::identity_governance::CustomTaskExtensionCallbackData), "`data`: `microsoft.graph.identityGovernance.customTaskExtensionCallbackData`, metadata";
        "source" with_source(String), "`source`: `Edm.String`, metadata";
        "type" with_type(String), "`type`: `Edm.String`, metadata";
    }
}

pub mod workflow {
    //! The parameters of actions of `workflow`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [identitygovernance-workflow-activate](https://learn.microsoft.com/graph/api/identitygovernance-workflow-activate?view=graph-rest-1.0).
        ActivateRequest;
        "subjects" with_subjects(Vec<models::User>), "`subjects`: `Collection(microsoft.graph.user)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [identitygovernance-workflow-activateandwait](https://learn.microsoft.com/graph/api/identitygovernance-workflow-activateandwait?view=graph-rest-1.0).
        ActivateAndWaitRequest;
        "subject" with_subject(models::identity_governance::WorkflowSubject), "`subject`: `microsoft.graph.identityGovernance.workflowSubject`, metadata of another version";
    }

    crate::runtime::parameters! {
        /// The parameters of [identitygovernance-workflow-activatewithscope](https://learn.microsoft.com/graph/api/identitygovernance-workflow-activatewithscope?view=graph-rest-1.0).
        ActivateWithScopeRequest;
        "scope" with_scope(models::identity_governance::ActivationScope), "`scope`: `microsoft.graph.identityGovernance.activationScope`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [identitygovernance-workflow-cancelprocessing](https://learn.microsoft.com/graph/api/identitygovernance-workflow-cancelprocessing?view=graph-rest-1.0).
        CancelProcessingRequest;
        "scope" with_scope(models::identity_governance::CancelScope), "`scope`: `microsoft.graph.identityGovernance.cancelScope`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [identitygovernance-workflow-createnewversion](https://learn.microsoft.com/graph/api/identitygovernance-workflow-createnewversion?view=graph-rest-1.0).
        CreateNewVersionRequest;
        "workflow" with_workflow(models::identity_governance::Workflow), "`workflow`: `microsoft.graph.identityGovernance.workflow`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [identitygovernance-workflow-previewworkflow](https://learn.microsoft.com/graph/api/identitygovernance-workflow-previewworkflow?view=graph-rest-1.0).
        PreviewWorkflowRequest;
        "subjects" with_subjects(Vec<models::DirectoryObject>), "`subjects`: `Collection(microsoft.graph.directoryObject)`, metadata";
    }
}
