// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `governance`.

pub mod access_package {
    //! The parameters of actions of `accessPackage`.

    crate::runtime::parameters! {
        /// The parameters of [accesspackage-movetocatalog](https://learn.microsoft.com/graph/api/accesspackage-movetocatalog?view=graph-rest-beta).
        MoveToCatalogRequest;
        "catalogId" with_catalog_id(String), "`catalogId`: `Edm.String`, metadata";
    }
}

pub mod access_package_assignment_request {
    //! The parameters of actions of `accessPackageAssignmentRequest`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [accesspackageassignmentrequest-resume](https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-resume?view=graph-rest-beta).
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
        /// The parameters of [accessreviewinstance-batchapplycustomdataprovidedresourcedecisions](https://learn.microsoft.com/graph/api/accessreviewinstance-batchapplycustomdataprovidedresourcedecisions?view=graph-rest-beta).
        BatchApplyCustomDataProvidedResourceDecisionsRequest;
        "applyDescription" with_apply_description(String), "`applyDescription`: `Edm.String`, metadata";
        "applyResult" with_apply_result(models::AccessReviewInstanceDecisionItemApplyResult), "`applyResult`: `microsoft.graph.accessReviewInstanceDecisionItemApplyResult`, metadata";
        "customDataProvidedResourceId" with_custom_data_provided_resource_id(String), "`customDataProvidedResourceId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [accessreviewinstance-batchrecorddecisions](https://learn.microsoft.com/graph/api/accessreviewinstance-batchrecorddecisions?view=graph-rest-beta).
        BatchRecordDecisionsRequest;
        required decision "decision" with_decision(String), "`decision`: `Edm.String`" "Required. Possible values are: Approve, Deny, NotReviewed, DontKnow.";
        "justification" with_justification(String), "`justification`: `Edm.String`";
        "principalId" with_principal_id(String), "`principalId`: `Edm.String`";
        "resourceId" with_resource_id(String), "`resourceId`: `Edm.String`";
    }
}

pub mod access_review_instance_decision_item {
    //! The parameters of actions of `accessReviewInstanceDecisionItem`.

    crate::runtime::parameters! {
        /// The parameters of [accessreviewinstancedecisionitem-recordalldecisions](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-recordalldecisions?view=graph-rest-beta).
        RecordAllDecisionsRequest;
        "decision" with_decision(String), "`decision`: `Edm.String`" "Possible values are: Approve, Deny.";
        "justification" with_justification(String), "`justification`: `Edm.String`";
        "principalId" with_principal_id(String), "`principalId`: `Edm.String`";
        "resourceId" with_resource_id(String), "`resourceId`: `Edm.String`";
    }
}

pub mod access_review_stage {
    //! The parameters of actions of `accessReviewStage`.

    crate::runtime::parameters! {
        /// The parameters of [accessreviewstage-batchrecorddecisions](https://learn.microsoft.com/graph/api/accessreviewstage-batchrecorddecisions?view=graph-rest-beta).
        BatchRecordDecisionsRequest;
        "decision" with_decision(String), "`decision`: `Edm.String`, metadata";
        "justification" with_justification(String), "`justification`: `Edm.String`, metadata";
        "principalId" with_principal_id(String), "`principalId`: `Edm.String`, metadata";
        "resourceId" with_resource_id(String), "`resourceId`: `Edm.String`, metadata";
    }
}

pub mod business_flow {
    //! The parameters of actions of `businessFlow`.

    crate::runtime::parameters! {
        /// The parameters of `record_decisions`.
        RecordDecisionsRequest;
        "reviewResult" with_review_result(String), "`reviewResult`: `Edm.String`, metadata";
        "justification" with_justification(String), "`justification`: `Edm.String`, metadata";
    }
}

pub mod governance_resource {
    //! The parameters of actions of `governanceResource`.

    crate::runtime::parameters! {
        /// The parameters of [governanceresource-register](https://learn.microsoft.com/graph/api/governanceresource-register?view=graph-rest-beta).
        RegisterRequest;
        "externalId" with_external_id(String), "`externalId`: `Edm.String`";
    }
}

pub mod governance_role_assignment_request {
    //! The parameters of actions of `governanceRoleAssignmentRequest`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [governanceroleassignmentrequest-update](https://learn.microsoft.com/graph/api/governanceroleassignmentrequest-update?view=graph-rest-beta).
        UpdateRequestRequest;
        "reason" with_reason(String), "`reason`: `Edm.String`";
        "decision" with_decision(String), "`decision`: `Edm.String`";
        "schedule" with_schedule(models::GovernanceSchedule), "`schedule`: `microsoft.graph.governanceSchedule`";
        "assignmentState" with_assignment_state(String), "`assignmentState`: `Edm.String`";
    }
}

pub mod privileged_role {
    //! The parameters of actions of `privilegedRole`.

    crate::runtime::parameters! {
        /// The parameters of [privilegedrole-selfactivate](https://learn.microsoft.com/graph/api/privilegedrole-selfactivate?view=graph-rest-beta).
        SelfActivateRequest;
        "reason" with_reason(String), "`reason`: `Edm.String`" "Optional.";
        "duration" with_duration(String), "`duration`: `Edm.String`" "Optional. Possible values are: min, default.";
        "ticketNumber" with_ticket_number(String), "`ticketNumber`: `Edm.String`" "Optional.";
        "ticketSystem" with_ticket_system(String), "`ticketSystem`: `Edm.String`" "Optional.";
    }
}

pub mod privileged_role_assignment {
    //! The parameters of actions of `privilegedRoleAssignment`.

    crate::runtime::parameters! {
        /// The parameters of [privilegedroleassignment-makepermanent](https://learn.microsoft.com/graph/api/privilegedroleassignment-makepermanent?view=graph-rest-beta).
        MakePermanentRequest;
        "reason" with_reason(String), "`reason`: `Edm.String`" "Optional.";
        "ticketNumber" with_ticket_number(String), "`ticketNumber`: `Edm.String`" "Optional.";
        "ticketSystem" with_ticket_system(String), "`ticketSystem`: `Edm.String`" "Optional.";
    }
}

pub mod privileged_signup_status {
    //! The parameters of actions of `privilegedSignupStatus`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `complete_setup`.
        CompleteSetupRequest;
        "tenantSetupInfo" with_tenant_setup_info(models::TenantSetupInfo), "`tenantSetupInfo`: `microsoft.graph.tenantSetupInfo`, metadata";
    }
}

pub mod task_processing_result {
    //! The parameters of actions of `taskProcessingResult`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [identitygovernance-taskprocessingresult-resume](https://learn.microsoft.com/graph/api/identitygovernance-taskprocessingresult-resume?view=graph-rest-beta).
        ResumeRequest;
        "source" with_source(String), "`source`: `Edm.String`, metadata";
        "type" with_type(String), "`type`: `Edm.String`, metadata";
        "data" with_data(models::identity_governance::CustomTaskExtensionCallbackData), "`data`: `microsoft.graph.identityGovernance.customTaskExtensionCallbackData`, metadata";
    }
}

pub mod unified_rbac_resource_namespace {
    //! The parameters of actions of `unifiedRbacResourceNamespace`.

    crate::runtime::parameters! {
        /// The parameters of `import_resource_actions`.
        ImportResourceActionsRequest;
        "format" with_format(String), "`format`: `Edm.String`, metadata";
        "value" with_value(String), "`value`: `Edm.String`, metadata";
        "overwriteResourceNamespace" with_overwrite_resource_namespace(bool), "`overwriteResourceNamespace`: `Edm.Boolean`, metadata";
    }
}

pub mod unified_role_management_alert {
    //! The parameters of actions of `unifiedRoleManagementAlert`.

    crate::runtime::parameters! {
        /// The parameters of [unifiedrolemanagementalert-refresh](https://learn.microsoft.com/graph/api/unifiedrolemanagementalert-refresh?view=graph-rest-beta).
        RefreshRequest;
        "scopeType" with_scope_type(String), "`scopeType`: `Edm.String`, metadata";
        "scopeId" with_scope_id(String), "`scopeId`: `Edm.String`, metadata";
    }
}

pub mod workflow {
    //! The parameters of actions of `workflow`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [identitygovernance-workflow-activate](https://learn.microsoft.com/graph/api/identitygovernance-workflow-activate?view=graph-rest-beta).
        ActivateRequest;
        "subjects" with_subjects(Vec<models::User>), "`subjects`: `Collection(microsoft.graph.user)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [identitygovernance-workflow-activateandwait](https://learn.microsoft.com/graph/api/identitygovernance-workflow-activateandwait?view=graph-rest-beta).
        ActivateAndWaitRequest;
        "subject" with_subject(models::identity_governance::WorkflowSubject), "`subject`: `microsoft.graph.identityGovernance.workflowSubject`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [identitygovernance-workflow-activatewithscope](https://learn.microsoft.com/graph/api/identitygovernance-workflow-activatewithscope?view=graph-rest-beta).
        ActivateWithScopeRequest;
        "scope" with_scope(models::identity_governance::ActivationScope), "`scope`: `microsoft.graph.identityGovernance.activationScope`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [identitygovernance-workflow-cancelprocessing](https://learn.microsoft.com/graph/api/identitygovernance-workflow-cancelprocessing?view=graph-rest-beta).
        CancelProcessingRequest;
        "scope" with_scope(models::identity_governance::CancelScope), "`scope`: `microsoft.graph.identityGovernance.cancelScope`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [identitygovernance-workflow-createnewversion](https://learn.microsoft.com/graph/api/identitygovernance-workflow-createnewversion?view=graph-rest-beta).
        CreateNewVersionRequest;
        "workflow" with_workflow(models::identity_governance::Workflow), "`workflow`: `microsoft.graph.identityGovernance.workflow`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [identitygovernance-workflow-previewworkflow](https://learn.microsoft.com/graph/api/identitygovernance-workflow-previewworkflow?view=graph-rest-beta).
        PreviewWorkflowRequest;
        "subjects" with_subjects(Vec<models::DirectoryObject>), "`subjects`: `Collection(microsoft.graph.directoryObject)`, metadata";
    }
}
