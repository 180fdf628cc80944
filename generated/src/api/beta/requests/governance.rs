// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `governance`.

pub mod access_review_instance {
    //! The parameters of actions of `accessReviewInstance`.

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

pub mod agreement {
    //! The parameters of actions of `agreement`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [agreement-post-files](https://learn.microsoft.com/graph/api/agreement-post-files?view=graph-rest-beta).
        FilesRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
        "fileData" with_file_data(models::AgreementFileData), "`fileData`: `microsoft.graph.agreementFileData`";
        "fileName" with_file_name(String), "`fileName`: `Edm.String`";
        "isDefault" with_is_default(bool), "`isDefault`: `Edm.Boolean`" "Read-only.";
        "isMajorVersion" with_is_major_version(bool), "`isMajorVersion`: `Edm.Boolean`";
        "language" with_language(String), "`language`: `Edm.String`";
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
