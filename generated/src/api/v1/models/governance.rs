// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

use crate::runtime::{Bytes, Duration, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackage`](https://learn.microsoft.com/graph/api/resources/accesspackage?view=graph-rest-1.0)
    AccessPackage = "microsoft.graph.accessPackage";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isHidden" IS_HIDDEN, is_hidden bool -> Option<bool>, with_is_hidden(bool), "`isHidden`: `Edm.Boolean`";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "assignmentPolicies" ASSIGNMENT_POLICIES, assignment_policies models -> Option<&[super::AccessPackageAssignmentPolicy]>, with_assignment_policies(Vec<super::AccessPackageAssignmentPolicy>), "`assignmentPolicies`: `Collection(microsoft.graph.accessPackageAssignmentPolicy)`, read-only" "Read-only. Nullable.";
    "catalogId" CATALOG_ID, catalog_id model -> Option<&super::AccessPackageCatalog>, with_catalog_id(super::AccessPackageCatalog), "`catalogId`: `microsoft.graph.accessPackageCatalog`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageApprovalStage`](https://learn.microsoft.com/graph/api/resources/accesspackageapprovalstage?view=graph-rest-1.0)
    AccessPackageApprovalStage = "microsoft.graph.accessPackageApprovalStage";
    "durationBeforeAutomaticDenial" DURATION_BEFORE_AUTOMATIC_DENIAL, duration_before_automatic_denial duration -> Parsed<Duration>, with_duration_before_automatic_denial(Duration), "`durationBeforeAutomaticDenial`: `Edm.Duration`";
    "durationBeforeEscalation" DURATION_BEFORE_ESCALATION, duration_before_escalation duration -> Parsed<Duration>, with_duration_before_escalation(Duration), "`durationBeforeEscalation`: `Edm.Duration`";
    "escalationApprovers" ESCALATION_APPROVERS, escalation_approvers models -> Option<&[super::SubjectSet]>, with_escalation_approvers(Vec<super::SubjectSet>), "`escalationApprovers`: `Collection(microsoft.graph.subjectSet)`";
    "fallbackEscalationApprovers" FALLBACK_ESCALATION_APPROVERS, fallback_escalation_approvers models -> Option<&[super::SubjectSet]>, with_fallback_escalation_approvers(Vec<super::SubjectSet>), "`fallbackEscalationApprovers`: `Collection(microsoft.graph.subjectSet)`";
    "fallbackPrimaryApprovers" FALLBACK_PRIMARY_APPROVERS, fallback_primary_approvers models -> Option<&[super::SubjectSet]>, with_fallback_primary_approvers(Vec<super::SubjectSet>), "`fallbackPrimaryApprovers`: `Collection(microsoft.graph.subjectSet)`";
    "isApproverJustificationRequired" IS_APPROVER_JUSTIFICATION_REQUIRED, is_approver_justification_required bool -> Option<bool>, with_is_approver_justification_required(bool), "`isApproverJustificationRequired`: `Edm.Boolean`";
    "isEscalationEnabled" IS_ESCALATION_ENABLED, is_escalation_enabled bool -> Option<bool>, with_is_escalation_enabled(bool), "`isEscalationEnabled`: `Edm.Boolean`";
    "primaryApprovers" PRIMARY_APPROVERS, primary_approvers models -> Option<&[super::SubjectSet]>, with_primary_approvers(Vec<super::SubjectSet>), "`primaryApprovers`: `Collection(microsoft.graph.subjectSet)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignment`](https://learn.microsoft.com/graph/api/resources/accesspackageassignment?view=graph-rest-1.0)
    AccessPackageAssignment = "microsoft.graph.accessPackageAssignment";
    "expiredDateTime" EXPIRED_DATE_TIME, expired_date_time date_time -> Parsed<OffsetDateTime>, with_expired_date_time(OffsetDateTime), "`expiredDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "schedule" SCHEDULE, schedule model -> Option<&super::EntitlementManagementSchedule>, with_schedule(super::EntitlementManagementSchedule), "`schedule`: `microsoft.graph.entitlementManagementSchedule`, read-only" "Read-only.";
    "state" STATE, state enumeration -> Option<super::AccessPackageAssignmentState>, with_state(super::AccessPackageAssignmentState), "`state`: `microsoft.graph.accessPackageAssignmentState`, read-only" "Read-only. Possible values are: delivering, partiallyDelivered, delivered, expired, deliveryFailed, unknownFutureValue.";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, read-only" "Read-only. Possible values are: Delivering, Delivered, NearExpiry1DayNotificationTriggered, ExpiredNotificationTriggered.";
    "accessPackage" ACCESS_PACKAGE, access_package model -> Option<&super::AccessPackage>, with_access_package(super::AccessPackage), "`accessPackage`: `microsoft.graph.accessPackage`, read-only" "Read-only. Nullable.";
    "target" TARGET, target model -> Option<&super::AccessPackageSubject>, with_target(super::AccessPackageSubject), "`target`: `microsoft.graph.accessPackageSubject`, read-only" "Read-only. Nullable.";
    "assignmentPolicy" ASSIGNMENT_POLICY, assignment_policy model -> Option<&super::AccessPackageAssignmentPolicy>, with_assignment_policy(super::AccessPackageAssignmentPolicy), "`assignmentPolicy`: `microsoft.graph.accessPackageAssignmentPolicy`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentApprovalSettings`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentapprovalsettings?view=graph-rest-1.0)
    AccessPackageAssignmentApprovalSettings = "microsoft.graph.accessPackageAssignmentApprovalSettings";
    "isApprovalRequiredForAdd" IS_APPROVAL_REQUIRED_FOR_ADD, is_approval_required_for_add bool -> Option<bool>, with_is_approval_required_for_add(bool), "`isApprovalRequiredForAdd`: `Edm.Boolean`";
    "isApprovalRequiredForUpdate" IS_APPROVAL_REQUIRED_FOR_UPDATE, is_approval_required_for_update bool -> Option<bool>, with_is_approval_required_for_update(bool), "`isApprovalRequiredForUpdate`: `Edm.Boolean`";
    "stages" STAGES, stages models -> Option<&[super::AccessPackageApprovalStage]>, with_stages(Vec<super::AccessPackageApprovalStage>), "`stages`: `Collection(microsoft.graph.accessPackageApprovalStage)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageAssignmentFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageAssignmentFilterByCurrentUserOptions = "microsoft.graph.accessPackageAssignmentFilterByCurrentUserOptions" {
        Target = "target",
        CreatedBy = "createdBy",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentPolicy`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentpolicy?view=graph-rest-1.0)
    AccessPackageAssignmentPolicy = "microsoft.graph.accessPackageAssignmentPolicy";
    "allowedTargetScope" ALLOWED_TARGET_SCOPE, allowed_target_scope enumeration -> Option<super::AllowedTargetScope>, with_allowed_target_scope(super::AllowedTargetScope), "`allowedTargetScope`: `microsoft.graph.allowedTargetScope`" "Possible values are: notSpecified, specificDirectoryUsers, specificConnectedOrganizationUsers, specificDirectoryServicePrincipals, allMemberUsers, allDirectoryUsers, allDirectoryServicePrincipals, allConfiguredConnectedOrganizationUsers, allExternalUsers, unknownFutureValue.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "expiration" EXPIRATION, expiration model -> Option<&super::ExpirationPattern>, with_expiration(super::ExpirationPattern), "`expiration`: `microsoft.graph.expirationPattern`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`";
    "requestApprovalSettings" REQUEST_APPROVAL_SETTINGS, request_approval_settings model -> Option<&super::AccessPackageAssignmentApprovalSettings>, with_request_approval_settings(super::AccessPackageAssignmentApprovalSettings), "`requestApprovalSettings`: `microsoft.graph.accessPackageAssignmentApprovalSettings`";
    "requestorSettings" REQUESTOR_SETTINGS, requestor_settings model -> Option<&super::AccessPackageAssignmentRequestorSettings>, with_requestor_settings(super::AccessPackageAssignmentRequestorSettings), "`requestorSettings`: `microsoft.graph.accessPackageAssignmentRequestorSettings`";
    "reviewSettings" REVIEW_SETTINGS, review_settings model -> Option<&super::AccessPackageAssignmentReviewSettings>, with_review_settings(super::AccessPackageAssignmentReviewSettings), "`reviewSettings`: `microsoft.graph.accessPackageAssignmentReviewSettings`";
    "specificAllowedTargets" SPECIFIC_ALLOWED_TARGETS, specific_allowed_targets models -> Option<&[super::SubjectSet]>, with_specific_allowed_targets(Vec<super::SubjectSet>), "`specificAllowedTargets`: `Collection(microsoft.graph.subjectSet)`";
    "accessPackage" ACCESS_PACKAGE, access_package model -> Option<&super::AccessPackage>, with_access_package(super::AccessPackage), "`accessPackage`: `microsoft.graph.accessPackage`, read-only" "Read-only.";
    "catalog" CATALOG, catalog model -> Option<&super::AccessPackageCatalog>, with_catalog(super::AccessPackageCatalog), "`catalog`: `microsoft.graph.accessPackageCatalog`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentRequest`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentrequest?view=graph-rest-1.0)
    AccessPackageAssignmentRequest = "microsoft.graph.accessPackageAssignmentRequest";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "requestType" REQUEST_TYPE, request_type enumeration -> Option<super::AccessPackageRequestType>, with_request_type(super::AccessPackageRequestType), "`requestType`: `microsoft.graph.accessPackageRequestType`" "Possible values are: notSpecified, userAdd, userUpdate, userRemove, adminAdd, adminRemove, adminUpdate, systemAdd, systemUpdate, systemRemove, onBehalfAdd, unknownFutureValue.";
    "schedule" SCHEDULE, schedule model -> Option<&super::EntitlementManagementSchedule>, with_schedule(super::EntitlementManagementSchedule), "`schedule`: `microsoft.graph.entitlementManagementSchedule`";
    "state" STATE, state enumeration -> Option<super::AccessPackageRequestState>, with_state(super::AccessPackageRequestState), "`state`: `microsoft.graph.accessPackageRequestState`, read-only" "Read-only. Possible values are: submitted, pendingApproval, delivering, delivered, deliveryFailed, denied, scheduled, canceled, partiallyDelivered, unknownFutureValue.";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, read-only" "Read-only.";
    "accessPackage" ACCESS_PACKAGE, access_package model -> Option<&super::AccessPackage>, with_access_package(super::AccessPackage), "`accessPackage`: `microsoft.graph.accessPackage`, read-only" "Read-only. Nullable.";
    "accessPackageAssignment" ACCESS_PACKAGE_ASSIGNMENT, access_package_assignment model -> Option<&super::AccessPackageAssignment>, with_access_package_assignment(super::AccessPackageAssignment), "`accessPackageAssignment`: `microsoft.graph.accessPackageAssignment`";
    "requestor" REQUESTOR, requestor model -> Option<&super::AccessPackageSubject>, with_requestor(super::AccessPackageSubject), "`requestor`: `microsoft.graph.accessPackageSubject`, read-only" "Read-only. Nullable.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageAssignmentRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageAssignmentRequestFilterByCurrentUserOptions = "microsoft.graph.accessPackageAssignmentRequestFilterByCurrentUserOptions" {
        Target = "target",
        CreatedBy = "createdBy",
        Approver = "approver",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentRequestRequirements`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentrequestrequirements?view=graph-rest-1.0)
    AccessPackageAssignmentRequestRequirements = "microsoft.graph.accessPackageAssignmentRequestRequirements";
    "allowCustomAssignmentSchedule" ALLOW_CUSTOM_ASSIGNMENT_SCHEDULE, allow_custom_assignment_schedule bool -> Option<bool>, with_allow_custom_assignment_schedule(bool), "`allowCustomAssignmentSchedule`: `Edm.Boolean`";
    "isApprovalRequiredForAdd" IS_APPROVAL_REQUIRED_FOR_ADD, is_approval_required_for_add bool -> Option<bool>, with_is_approval_required_for_add(bool), "`isApprovalRequiredForAdd`: `Edm.Boolean`";
    "isApprovalRequiredForUpdate" IS_APPROVAL_REQUIRED_FOR_UPDATE, is_approval_required_for_update bool -> Option<bool>, with_is_approval_required_for_update(bool), "`isApprovalRequiredForUpdate`: `Edm.Boolean`";
    "policyDescription" POLICY_DESCRIPTION, policy_description str -> Option<&str>, with_policy_description(String), "`policyDescription`: `Edm.String`";
    "policyDisplayName" POLICY_DISPLAY_NAME, policy_display_name str -> Option<&str>, with_policy_display_name(String), "`policyDisplayName`: `Edm.String`";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`";
    "schedule" SCHEDULE, schedule model -> Option<&super::EntitlementManagementSchedule>, with_schedule(super::EntitlementManagementSchedule), "`schedule`: `microsoft.graph.entitlementManagementSchedule`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentRequestorSettings`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentrequestorsettings?view=graph-rest-1.0)
    AccessPackageAssignmentRequestorSettings = "microsoft.graph.accessPackageAssignmentRequestorSettings";
    "allowCustomAssignmentSchedule" ALLOW_CUSTOM_ASSIGNMENT_SCHEDULE, allow_custom_assignment_schedule bool -> Option<bool>, with_allow_custom_assignment_schedule(bool), "`allowCustomAssignmentSchedule`: `Edm.Boolean`";
    "enableOnBehalfRequestorsToAddAccess" ENABLE_ON_BEHALF_REQUESTORS_TO_ADD_ACCESS, enable_on_behalf_requestors_to_add_access bool -> Option<bool>, with_enable_on_behalf_requestors_to_add_access(bool), "`enableOnBehalfRequestorsToAddAccess`: `Edm.Boolean`";
    "enableOnBehalfRequestorsToRemoveAccess" ENABLE_ON_BEHALF_REQUESTORS_TO_REMOVE_ACCESS, enable_on_behalf_requestors_to_remove_access bool -> Option<bool>, with_enable_on_behalf_requestors_to_remove_access(bool), "`enableOnBehalfRequestorsToRemoveAccess`: `Edm.Boolean`";
    "enableOnBehalfRequestorsToUpdateAccess" ENABLE_ON_BEHALF_REQUESTORS_TO_UPDATE_ACCESS, enable_on_behalf_requestors_to_update_access bool -> Option<bool>, with_enable_on_behalf_requestors_to_update_access(bool), "`enableOnBehalfRequestorsToUpdateAccess`: `Edm.Boolean`";
    "enableTargetsToSelfAddAccess" ENABLE_TARGETS_TO_SELF_ADD_ACCESS, enable_targets_to_self_add_access bool -> Option<bool>, with_enable_targets_to_self_add_access(bool), "`enableTargetsToSelfAddAccess`: `Edm.Boolean`";
    "enableTargetsToSelfRemoveAccess" ENABLE_TARGETS_TO_SELF_REMOVE_ACCESS, enable_targets_to_self_remove_access bool -> Option<bool>, with_enable_targets_to_self_remove_access(bool), "`enableTargetsToSelfRemoveAccess`: `Edm.Boolean`";
    "enableTargetsToSelfUpdateAccess" ENABLE_TARGETS_TO_SELF_UPDATE_ACCESS, enable_targets_to_self_update_access bool -> Option<bool>, with_enable_targets_to_self_update_access(bool), "`enableTargetsToSelfUpdateAccess`: `Edm.Boolean`";
    "onBehalfRequestors" ON_BEHALF_REQUESTORS, on_behalf_requestors models -> Option<&[super::SubjectSet]>, with_on_behalf_requestors(Vec<super::SubjectSet>), "`onBehalfRequestors`: `Collection(microsoft.graph.subjectSet)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentReviewSettings`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentreviewsettings?view=graph-rest-1.0)
    AccessPackageAssignmentReviewSettings = "microsoft.graph.accessPackageAssignmentReviewSettings";
    "expirationBehavior" EXPIRATION_BEHAVIOR, expiration_behavior enumeration -> Option<super::AccessReviewExpirationBehavior>, with_expiration_behavior(super::AccessReviewExpirationBehavior), "`expirationBehavior`: `microsoft.graph.accessReviewExpirationBehavior`" "Possible values are: keepAccess, removeAccess, acceptAccessRecommendation, unknownFutureValue.";
    "fallbackReviewers" FALLBACK_REVIEWERS, fallback_reviewers models -> Option<&[super::SubjectSet]>, with_fallback_reviewers(Vec<super::SubjectSet>), "`fallbackReviewers`: `Collection(microsoft.graph.subjectSet)`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "isRecommendationEnabled" IS_RECOMMENDATION_ENABLED, is_recommendation_enabled bool -> Option<bool>, with_is_recommendation_enabled(bool), "`isRecommendationEnabled`: `Edm.Boolean`";
    "isReviewerJustificationRequired" IS_REVIEWER_JUSTIFICATION_REQUIRED, is_reviewer_justification_required bool -> Option<bool>, with_is_reviewer_justification_required(bool), "`isReviewerJustificationRequired`: `Edm.Boolean`";
    "isSelfReview" IS_SELF_REVIEW, is_self_review bool -> Option<bool>, with_is_self_review(bool), "`isSelfReview`: `Edm.Boolean`";
    "primaryReviewers" PRIMARY_REVIEWERS, primary_reviewers models -> Option<&[super::SubjectSet]>, with_primary_reviewers(Vec<super::SubjectSet>), "`primaryReviewers`: `Collection(microsoft.graph.subjectSet)`";
    "schedule" SCHEDULE, schedule model -> Option<&super::EntitlementManagementSchedule>, with_schedule(super::EntitlementManagementSchedule), "`schedule`: `microsoft.graph.entitlementManagementSchedule`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageAssignmentState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageAssignmentState = "microsoft.graph.accessPackageAssignmentState" {
        Delivering = "delivering",
        PartiallyDelivered = "partiallyDelivered",
        Delivered = "delivered",
        Expired = "expired",
        DeliveryFailed = "deliveryFailed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageCatalog`](https://learn.microsoft.com/graph/api/resources/accesspackagecatalog?view=graph-rest-1.0)
    AccessPackageCatalog = "microsoft.graph.accessPackageCatalog";
    "catalogType" CATALOG_TYPE, catalog_type enumeration -> Option<super::AccessPackageCatalogType>, with_catalog_type(super::AccessPackageCatalogType), "`catalogType`: `microsoft.graph.accessPackageCatalogType`" "Possible values are: userManaged, serviceDefault, serviceManaged, unknownFutureValue.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isExternallyVisible" IS_EXTERNALLY_VISIBLE, is_externally_visible bool -> Option<bool>, with_is_externally_visible(bool), "`isExternallyVisible`: `Edm.Boolean`";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "state" STATE, state enumeration -> Option<super::AccessPackageCatalogState>, with_state(super::AccessPackageCatalogState), "`state`: `microsoft.graph.accessPackageCatalogState`" "Possible values are: unpublished, published, unknownFutureValue.";
    "accessPackages" ACCESS_PACKAGES, access_packages models -> Option<&[super::AccessPackage]>, with_access_packages(Vec<super::AccessPackage>), "`accessPackages`: `Collection(microsoft.graph.accessPackage)`, read-only" "Read-only. Nullable.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageCatalogState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageCatalogState = "microsoft.graph.accessPackageCatalogState" {
        Published = "published",
        Unpublished = "unpublished",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageCatalogType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageCatalogType = "microsoft.graph.accessPackageCatalogType" {
        UserManaged = "userManaged",
        ServiceDefault = "serviceDefault",
        ServiceManaged = "serviceManaged",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageExternalUserLifecycleAction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageExternalUserLifecycleAction = "microsoft.graph.accessPackageExternalUserLifecycleAction" {
        None = "none",
        BlockSignIn = "blockSignIn",
        BlockSignInAndDelete = "blockSignInAndDelete",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageFilterByCurrentUserOptions = "microsoft.graph.accessPackageFilterByCurrentUserOptions" {
        AllowedRequestor = "allowedRequestor",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageRequestState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageRequestState = "microsoft.graph.accessPackageRequestState" {
        Submitted = "submitted",
        PendingApproval = "pendingApproval",
        Delivering = "delivering",
        Delivered = "delivered",
        DeliveryFailed = "deliveryFailed",
        Denied = "denied",
        Scheduled = "scheduled",
        Canceled = "canceled",
        PartiallyDelivered = "partiallyDelivered",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageRequestType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageRequestType = "microsoft.graph.accessPackageRequestType" {
        NotSpecified = "notSpecified",
        UserAdd = "userAdd",
        UserUpdate = "userUpdate",
        UserRemove = "userRemove",
        AdminAdd = "adminAdd",
        AdminUpdate = "adminUpdate",
        AdminRemove = "adminRemove",
        SystemAdd = "systemAdd",
        SystemUpdate = "systemUpdate",
        SystemRemove = "systemRemove",
        OnBehalfAdd = "onBehalfAdd",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageSubject`](https://learn.microsoft.com/graph/api/resources/accesspackagesubject?view=graph-rest-1.0)
    AccessPackageSubject = "microsoft.graph.accessPackageSubject";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`";
    "onPremisesSecurityIdentifier" ON_PREMISES_SECURITY_IDENTIFIER, on_premises_security_identifier str -> Option<&str>, with_on_premises_security_identifier(String), "`onPremisesSecurityIdentifier`: `Edm.String`";
    "principalName" PRINCIPAL_NAME, principal_name str -> Option<&str>, with_principal_name(String), "`principalName`: `Edm.String`";
    "subjectType" SUBJECT_TYPE, subject_type enumeration -> Option<super::AccessPackageSubjectType>, with_subject_type(super::AccessPackageSubjectType), "`subjectType`: `microsoft.graph.accessPackageSubjectType`" "Possible values are: notSpecified, user, servicePrincipal, unknownFutureValue.";
    "connectedOrganization" CONNECTED_ORGANIZATION, connected_organization model -> Option<&super::ConnectedOrganization>, with_connected_organization(super::ConnectedOrganization), "`connectedOrganization`: `microsoft.graph.connectedOrganization`, read-only" "Read-only. Nullable.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageSubjectType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageSubjectType = "microsoft.graph.accessPackageSubjectType" {
        NotSpecified = "notSpecified",
        User = "user",
        ServicePrincipal = "servicePrincipal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewApplyAction`](https://learn.microsoft.com/graph/api/resources/accessreviewapplyaction?view=graph-rest-1.0)
    AccessReviewApplyAction = "microsoft.graph.accessReviewApplyAction" {
        "microsoft.graph.disableAndDeleteUserApplyAction",
        "microsoft.graph.removeAccessApplyAction",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewExpirationBehavior`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessReviewExpirationBehavior = "microsoft.graph.accessReviewExpirationBehavior" {
        KeepAccess = "keepAccess",
        RemoveAccess = "removeAccess",
        AcceptAccessRecommendation = "acceptAccessRecommendation",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewHistoryDefinition`](https://learn.microsoft.com/graph/api/resources/accessreviewhistorydefinition?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AccessReviewHistoryDefinition: super::Entity = "microsoft.graph.accessReviewHistoryDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::UserIdentity>, with_created_by(super::UserIdentity), "`createdBy`: `microsoft.graph.userIdentity`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "decisions" DECISIONS, decisions strs -> Option<Vec<&str>>, with_decisions(Vec<String>), "`decisions`: `Collection(Edm.String)`" "Possible values are: approve, deny, dontKnow, notReviewed, notNotified.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "reviewHistoryPeriodEndDateTime" REVIEW_HISTORY_PERIOD_END_DATE_TIME, review_history_period_end_date_time date_time -> Parsed<OffsetDateTime>, with_review_history_period_end_date_time(OffsetDateTime), "`reviewHistoryPeriodEndDateTime`: `Edm.DateTimeOffset`";
    "reviewHistoryPeriodStartDateTime" REVIEW_HISTORY_PERIOD_START_DATE_TIME, review_history_period_start_date_time date_time -> Parsed<OffsetDateTime>, with_review_history_period_start_date_time(OffsetDateTime), "`reviewHistoryPeriodStartDateTime`: `Edm.DateTimeOffset`";
    "scheduleSettings" SCHEDULE_SETTINGS, schedule_settings model -> Option<&super::AccessReviewHistoryScheduleSettings>, with_schedule_settings(super::AccessReviewHistoryScheduleSettings), "`scheduleSettings`: `microsoft.graph.accessReviewHistoryScheduleSettings`";
    "scopes" SCOPES, scopes models -> Option<&[super::AccessReviewScope]>, with_scopes(Vec<super::AccessReviewScope>), "`scopes`: `Collection(microsoft.graph.accessReviewScope)`" "Required.";
    "status" STATUS, status enumeration -> Option<super::AccessReviewHistoryStatus>, with_status(super::AccessReviewHistoryStatus), "`status`: `microsoft.graph.accessReviewHistoryStatus`" "Possible values are: done, inProgress, error, requested, unknownFutureValue.";
    "instances" INSTANCES, instances models -> Option<&[super::AccessReviewHistoryInstance]>, with_instances(Vec<super::AccessReviewHistoryInstance>), "`instances`: `Collection(microsoft.graph.accessReviewHistoryInstance)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewHistoryInstance`](https://learn.microsoft.com/graph/api/resources/accessreviewhistoryinstance?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AccessReviewHistoryInstance: super::Entity = "microsoft.graph.accessReviewHistoryInstance";
    inherited "id" ID, with_id(String), "`id`";
    "downloadUri" DOWNLOAD_URI, download_uri str -> Option<&str>, with_download_uri(String), "`downloadUri`: `Edm.String`" "Required.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`" "Required.";
    "fulfilledDateTime" FULFILLED_DATE_TIME, fulfilled_date_time date_time -> Parsed<OffsetDateTime>, with_fulfilled_date_time(OffsetDateTime), "`fulfilledDateTime`: `Edm.DateTimeOffset`" "Required.";
    "reviewHistoryPeriodEndDateTime" REVIEW_HISTORY_PERIOD_END_DATE_TIME, review_history_period_end_date_time date_time -> Parsed<OffsetDateTime>, with_review_history_period_end_date_time(OffsetDateTime), "`reviewHistoryPeriodEndDateTime`: `Edm.DateTimeOffset`";
    "reviewHistoryPeriodStartDateTime" REVIEW_HISTORY_PERIOD_START_DATE_TIME, review_history_period_start_date_time date_time -> Parsed<OffsetDateTime>, with_review_history_period_start_date_time(OffsetDateTime), "`reviewHistoryPeriodStartDateTime`: `Edm.DateTimeOffset`";
    "runDateTime" RUN_DATE_TIME, run_date_time date_time -> Parsed<OffsetDateTime>, with_run_date_time(OffsetDateTime), "`runDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::AccessReviewHistoryStatus>, with_status(super::AccessReviewHistoryStatus), "`status`: `microsoft.graph.accessReviewHistoryStatus`" "Possible values are: done, inProgress, error, requested, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewHistoryScheduleSettings`](https://learn.microsoft.com/graph/api/resources/accessreviewhistoryschedulesettings?view=graph-rest-1.0)
    AccessReviewHistoryScheduleSettings = "microsoft.graph.accessReviewHistoryScheduleSettings";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`" "Required.";
    "reportRange" REPORT_RANGE, report_range str -> Option<&str>, with_report_range(String), "`reportRange`: `Edm.String`" "Required.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewHistoryStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessReviewHistoryStatus = "microsoft.graph.accessReviewHistoryStatus" {
        Done = "done",
        InProgress = "inProgress",
        Error = "error",
        Requested = "requested",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from accessreviewqueryscope.
    ///
    /// [`microsoft.graph.accessReviewInactiveUsersQueryScope`](https://learn.microsoft.com/graph/api/resources/accessreviewinactiveusersqueryscope?view=graph-rest-1.0), with the accessors of [`AccessReviewQueryScope`](super::AccessReviewQueryScope)
    AccessReviewInactiveUsersQueryScope: super::AccessReviewQueryScope, super::AccessReviewScope = "microsoft.graph.accessReviewInactiveUsersQueryScope";
    inherited "query" QUERY, with_query(String), "`query`";
    inherited "queryRoot" QUERY_ROOT, with_query_root(String), "`queryRoot`";
    inherited "queryType" QUERY_TYPE, with_query_type(String), "`queryType`";
    "inactiveDuration" INACTIVE_DURATION, inactive_duration duration -> Parsed<Duration>, with_inactive_duration(Duration), "`inactiveDuration`: `Edm.Duration`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.accessReviewInstance`](https://learn.microsoft.com/graph/api/resources/accessreviewinstance?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AccessReviewInstance: super::Entity = "microsoft.graph.accessReviewInstance";
    inherited "id" ID, with_id(String), "`id`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "fallbackReviewers" FALLBACK_REVIEWERS, fallback_reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_fallback_reviewers(Vec<super::AccessReviewReviewerScope>), "`fallbackReviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`";
    "scope" SCOPE, scope model -> Option<&super::AccessReviewScope>, with_scope(super::AccessReviewScope), "`scope`: `microsoft.graph.accessReviewScope`, read-only" "Read-only.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, read-only" "Read-only. Possible values are: Initializing, NotStarted, Starting, InProgress, Completing, Completed, AutoReviewed, AutoReviewing.";
    "reviewers" REVIEWERS, reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_reviewers(Vec<super::AccessReviewReviewerScope>), "`reviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`";
    "decisions" DECISIONS, decisions models -> Option<&[super::AccessReviewInstanceDecisionItem]>, with_decisions(Vec<super::AccessReviewInstanceDecisionItem>), "`decisions`: `Collection(microsoft.graph.accessReviewInstanceDecisionItem)`";
    "contactedReviewers" CONTACTED_REVIEWERS, contacted_reviewers models -> Option<&[super::AccessReviewReviewer]>, with_contacted_reviewers(Vec<super::AccessReviewReviewer>), "`contactedReviewers`: `Collection(microsoft.graph.accessReviewReviewer)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.accessReviewInstanceDecisionItem`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitem?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AccessReviewInstanceDecisionItem: super::Entity = "microsoft.graph.accessReviewInstanceDecisionItem";
    inherited "id" ID, with_id(String), "`id`";
    "accessReviewId" ACCESS_REVIEW_ID, access_review_id str -> Option<&str>, with_access_review_id(String), "`accessReviewId`: `Edm.String`, read-only" "Read-only.";
    "appliedBy" APPLIED_BY, applied_by model -> Option<&super::UserIdentity>, with_applied_by(super::UserIdentity), "`appliedBy`: `microsoft.graph.userIdentity`, read-only" "Read-only.";
    "appliedDateTime" APPLIED_DATE_TIME, applied_date_time date_time -> Parsed<OffsetDateTime>, with_applied_date_time(OffsetDateTime), "`appliedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "applyResult" APPLY_RESULT, apply_result str -> Option<&str>, with_apply_result(String), "`applyResult`: `Edm.String`, read-only" "Read-only. Possible values are: New, AppliedSuccessfully, AppliedSuccessfullyButObjectNotFound, AppliedWithUnknownFailure, ApplyNotSupported.";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`";
    "principal" PRINCIPAL, principal model -> Option<&super::Identity>, with_principal(super::Identity), "`principal`: `microsoft.graph.identity`, read-only" "Read-only.";
    "principalLink" PRINCIPAL_LINK, principal_link str -> Option<&str>, with_principal_link(String), "`principalLink`: `Edm.String`, read-only" "Read-only.";
    "resource" RESOURCE, resource model -> Option<&super::AccessReviewInstanceDecisionItemResource>, with_resource(super::AccessReviewInstanceDecisionItemResource), "`resource`: `microsoft.graph.accessReviewInstanceDecisionItemResource`, read-only" "Read-only.";
    "resourceLink" RESOURCE_LINK, resource_link str -> Option<&str>, with_resource_link(String), "`resourceLink`: `Edm.String`, read-only" "Read-only.";
    "reviewedBy" REVIEWED_BY, reviewed_by model -> Option<&super::UserIdentity>, with_reviewed_by(super::UserIdentity), "`reviewedBy`: `microsoft.graph.userIdentity`, read-only" "Read-only.";
    "reviewedDateTime" REVIEWED_DATE_TIME, reviewed_date_time date_time -> Parsed<OffsetDateTime>, with_reviewed_date_time(OffsetDateTime), "`reviewedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from accessreviewinstancedecisionitemresource.
    ///
    /// [`microsoft.graph.accessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemaccesspackageassignmentpolicyresource?view=graph-rest-1.0), with the accessors of [`AccessReviewInstanceDecisionItemResource`](super::AccessReviewInstanceDecisionItemResource)
    AccessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource: super::AccessReviewInstanceDecisionItemResource = "microsoft.graph.accessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "type" TYPE, with_type(String), "`type`";
    "accessPackageDisplayName" ACCESS_PACKAGE_DISPLAY_NAME, access_package_display_name str -> Option<&str>, with_access_package_display_name(String), "`accessPackageDisplayName`: `Edm.String`";
    "accessPackageId" ACCESS_PACKAGE_ID, access_package_id str -> Option<&str>, with_access_package_id(String), "`accessPackageId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from accessreviewinstancedecisionitemresource.
    ///
    /// [`microsoft.graph.accessReviewInstanceDecisionItemAzureRoleResource`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemazureroleresource?view=graph-rest-1.0), with the accessors of [`AccessReviewInstanceDecisionItemResource`](super::AccessReviewInstanceDecisionItemResource)
    AccessReviewInstanceDecisionItemAzureRoleResource: super::AccessReviewInstanceDecisionItemResource = "microsoft.graph.accessReviewInstanceDecisionItemAzureRoleResource";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "type" TYPE, with_type(String), "`type`";
    "scope" SCOPE, scope model -> Option<&super::AccessReviewInstanceDecisionItemResource>, with_scope(super::AccessReviewInstanceDecisionItemResource), "`scope`: `microsoft.graph.accessReviewInstanceDecisionItemResource`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewInstanceDecisionItemFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessReviewInstanceDecisionItemFilterByCurrentUserOptions = "microsoft.graph.accessReviewInstanceDecisionItemFilterByCurrentUserOptions" {
        Reviewer = "reviewer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewInstanceDecisionItemResource`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemresource?view=graph-rest-1.0)
    AccessReviewInstanceDecisionItemResource = "microsoft.graph.accessReviewInstanceDecisionItemResource" {
        "microsoft.graph.accessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource",
        "microsoft.graph.accessReviewInstanceDecisionItemAzureRoleResource",
        "microsoft.graph.accessreviewinstancedecisionitemserviceprincipalresource",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewNotificationRecipientItem`](https://learn.microsoft.com/graph/api/resources/accessreviewnotificationrecipientitem?view=graph-rest-1.0)
    AccessReviewNotificationRecipientItem = "microsoft.graph.accessReviewNotificationRecipientItem";
    "notificationTemplateType" NOTIFICATION_TEMPLATE_TYPE, notification_template_type str -> Option<&str>, with_notification_template_type(String), "`notificationTemplateType`: `Edm.String`";
    "notificationRecipientScope" NOTIFICATION_RECIPIENT_SCOPE, notification_recipient_scope model -> Option<&super::AccessReviewNotificationRecipientScope>, with_notification_recipient_scope(super::AccessReviewNotificationRecipientScope), "`notificationRecipientScope`: `microsoft.graph.accessReviewNotificationRecipientScope`";
}

crate::runtime::model! {
    /// Inherits from accessreviewnotificationrecipientscope.
    ///
    /// [`microsoft.graph.accessReviewNotificationRecipientQueryScope`](https://learn.microsoft.com/graph/api/resources/accessreviewnotificationrecipientqueryscope?view=graph-rest-1.0)
    AccessReviewNotificationRecipientQueryScope = "microsoft.graph.accessReviewNotificationRecipientQueryScope" {
        "microsoft.graph.accessReviewNotificationRecipientScope",
    };
    "query" QUERY, query str -> Option<&str>, with_query(String), "`query`: `Edm.String`";
    "queryType" QUERY_TYPE, query_type str -> Option<&str>, with_query_type(String), "`queryType`: `Edm.String`" "Possible values are: MicrosoftGraph.";
    "queryRoot" QUERY_ROOT, query_root str -> Option<&str>, with_query_root(String), "`queryRoot`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from accessReviewNotificationRecipientQueryScope.
    ///
    /// [`microsoft.graph.accessReviewNotificationRecipientScope`](https://learn.microsoft.com/graph/api/resources/accessreviewnotificationrecipientscope?view=graph-rest-1.0), with the accessors of [`AccessReviewNotificationRecipientQueryScope`](super::AccessReviewNotificationRecipientQueryScope)
    AccessReviewNotificationRecipientScope: super::AccessReviewNotificationRecipientQueryScope = "microsoft.graph.accessReviewNotificationRecipientScope";
    inherited "query" QUERY, with_query(String), "`query`";
    inherited "queryType" QUERY_TYPE, with_query_type(String), "`queryType`";
    inherited "queryRoot" QUERY_ROOT, with_query_root(String), "`queryRoot`";
}

crate::runtime::model! {
    /// Inherits from accessreviewscope.
    ///
    /// [`microsoft.graph.accessReviewQueryScope`](https://learn.microsoft.com/graph/api/resources/accessreviewqueryscope?view=graph-rest-1.0), with the accessors of [`AccessReviewScope`](super::AccessReviewScope)
    AccessReviewQueryScope: super::AccessReviewScope = "microsoft.graph.accessReviewQueryScope" {
        "microsoft.graph.accessReviewInactiveUsersQueryScope",
    };
    "query" QUERY, query str -> Option<&str>, with_query(String), "`query`: `Edm.String`";
    "queryRoot" QUERY_ROOT, query_root str -> Option<&str>, with_query_root(String), "`queryRoot`: `Edm.String`";
    "queryType" QUERY_TYPE, query_type str -> Option<&str>, with_query_type(String), "`queryType`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.accessReviewReviewer`](https://learn.microsoft.com/graph/api/resources/accessreviewreviewer?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AccessReviewReviewer: super::Entity = "microsoft.graph.accessReviewReviewer";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.accessReviewScheduleDefinition`](https://learn.microsoft.com/graph/api/resources/accessreviewscheduledefinition?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AccessReviewScheduleDefinition: super::Entity = "microsoft.graph.accessReviewScheduleDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "additionalNotificationRecipients" ADDITIONAL_NOTIFICATION_RECIPIENTS, additional_notification_recipients models -> Option<&[super::AccessReviewNotificationRecipientItem]>, with_additional_notification_recipients(Vec<super::AccessReviewNotificationRecipientItem>), "`additionalNotificationRecipients`: `Collection(microsoft.graph.accessReviewNotificationRecipientItem)`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::UserIdentity>, with_created_by(super::UserIdentity), "`createdBy`: `microsoft.graph.userIdentity`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "descriptionForAdmins" DESCRIPTION_FOR_ADMINS, description_for_admins str -> Option<&str>, with_description_for_admins(String), "`descriptionForAdmins`: `Edm.String`";
    "descriptionForReviewers" DESCRIPTION_FOR_REVIEWERS, description_for_reviewers str -> Option<&str>, with_description_for_reviewers(String), "`descriptionForReviewers`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "fallbackReviewers" FALLBACK_REVIEWERS, fallback_reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_fallback_reviewers(Vec<super::AccessReviewReviewerScope>), "`fallbackReviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`";
    "instanceEnumerationScope" INSTANCE_ENUMERATION_SCOPE, instance_enumeration_scope model -> Option<&super::AccessReviewScope>, with_instance_enumeration_scope(super::AccessReviewScope), "`instanceEnumerationScope`: `microsoft.graph.accessReviewScope`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "reviewers" REVIEWERS, reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_reviewers(Vec<super::AccessReviewReviewerScope>), "`reviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`";
    "scope" SCOPE, scope model -> Option<&super::AccessReviewScope>, with_scope(super::AccessReviewScope), "`scope`: `microsoft.graph.accessReviewScope`";
    "settings" SETTINGS, settings model -> Option<&super::AccessReviewScheduleSettings>, with_settings(super::AccessReviewScheduleSettings), "`settings`: `microsoft.graph.accessReviewScheduleSettings`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, read-only" "Read-only.";
    "backupReviewers" BACKUP_REVIEWERS, backup_reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_backup_reviewers(Vec<super::AccessReviewReviewerScope>), "`backupReviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`";
    "instances" INSTANCES, instances models -> Option<&[super::AccessReviewInstance]>, with_instances(Vec<super::AccessReviewInstance>), "`instances`: `Collection(microsoft.graph.accessReviewInstance)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewScheduleSettings`](https://learn.microsoft.com/graph/api/resources/accessreviewschedulesettings?view=graph-rest-1.0)
    AccessReviewScheduleSettings = "microsoft.graph.accessReviewScheduleSettings";
    "mailNotificationsEnabled" MAIL_NOTIFICATIONS_ENABLED, mail_notifications_enabled bool -> Option<bool>, with_mail_notifications_enabled(bool), "`mailNotificationsEnabled`: `Edm.Boolean`";
    "reminderNotificationsEnabled" REMINDER_NOTIFICATIONS_ENABLED, reminder_notifications_enabled bool -> Option<bool>, with_reminder_notifications_enabled(bool), "`reminderNotificationsEnabled`: `Edm.Boolean`";
    "justificationRequiredOnApproval" JUSTIFICATION_REQUIRED_ON_APPROVAL, justification_required_on_approval bool -> Option<bool>, with_justification_required_on_approval(bool), "`justificationRequiredOnApproval`: `Edm.Boolean`";
    "defaultDecisionEnabled" DEFAULT_DECISION_ENABLED, default_decision_enabled bool -> Option<bool>, with_default_decision_enabled(bool), "`defaultDecisionEnabled`: `Edm.Boolean`";
    "defaultDecision" DEFAULT_DECISION, default_decision str -> Option<&str>, with_default_decision(String), "`defaultDecision`: `Edm.String`";
    "instanceDurationInDays" INSTANCE_DURATION_IN_DAYS, instance_duration_in_days i32 -> Option<i32>, with_instance_duration_in_days(i32), "`instanceDurationInDays`: `Edm.Int32`";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`";
    "autoApplyDecisionsEnabled" AUTO_APPLY_DECISIONS_ENABLED, auto_apply_decisions_enabled bool -> Option<bool>, with_auto_apply_decisions_enabled(bool), "`autoApplyDecisionsEnabled`: `Edm.Boolean`";
    "applyActions" APPLY_ACTIONS, apply_actions models -> Option<&[super::AccessReviewApplyAction]>, with_apply_actions(Vec<super::AccessReviewApplyAction>), "`applyActions`: `Collection(microsoft.graph.accessReviewApplyAction)`" "Optional.";
    "recommendationsEnabled" RECOMMENDATIONS_ENABLED, recommendations_enabled bool -> Option<bool>, with_recommendations_enabled(bool), "`recommendationsEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.accessReviewSet`](https://learn.microsoft.com/graph/api/resources/accessreviewset?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AccessReviewSet: super::Entity = "microsoft.graph.accessReviewSet";
    inherited "id" ID, with_id(String), "`id`";
    "definitions" DEFINITIONS, definitions models -> Option<&[super::AccessReviewScheduleDefinition]>, with_definitions(Vec<super::AccessReviewScheduleDefinition>), "`definitions`: `Collection(microsoft.graph.accessReviewScheduleDefinition)`";
    "historyDefinitions" HISTORY_DEFINITIONS, history_definitions models -> Option<&[super::AccessReviewHistoryDefinition]>, with_history_definitions(Vec<super::AccessReviewHistoryDefinition>), "`historyDefinitions`: `Collection(microsoft.graph.accessReviewHistoryDefinition)`";
}

crate::runtime::model! {
    /// Inherits from accessreviewinstancedecisionitemresource.
    ///
    /// [`microsoft.graph.accessreviewinstancedecisionitemserviceprincipalresource`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemserviceprincipalresource?view=graph-rest-1.0), with the accessors of [`AccessReviewInstanceDecisionItemResource`](super::AccessReviewInstanceDecisionItemResource)
    Accessreviewinstancedecisionitemserviceprincipalresource: super::AccessReviewInstanceDecisionItemResource = "microsoft.graph.accessreviewinstancedecisionitemserviceprincipalresource";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "type" TYPE, with_type(String), "`type`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.agreement`](https://learn.microsoft.com/graph/api/resources/agreement?view=graph-rest-1.0)
    Agreement = "microsoft.graph.agreement";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isPerDeviceAcceptanceRequired" IS_PER_DEVICE_ACCEPTANCE_REQUIRED, is_per_device_acceptance_required bool -> Option<bool>, with_is_per_device_acceptance_required(bool), "`isPerDeviceAcceptanceRequired`: `Edm.Boolean`";
    "isViewingBeforeAcceptanceRequired" IS_VIEWING_BEFORE_ACCEPTANCE_REQUIRED, is_viewing_before_acceptance_required bool -> Option<bool>, with_is_viewing_before_acceptance_required(bool), "`isViewingBeforeAcceptanceRequired`: `Edm.Boolean`";
    "termsExpiration" TERMS_EXPIRATION, terms_expiration model -> Option<&super::TermsExpiration>, with_terms_expiration(super::TermsExpiration), "`termsExpiration`: `microsoft.graph.termsExpiration`";
    "userReacceptRequiredFrequency" USER_REACCEPT_REQUIRED_FREQUENCY, user_reaccept_required_frequency duration -> Parsed<Duration>, with_user_reaccept_required_frequency(Duration), "`userReacceptRequiredFrequency`: `Edm.Duration`";
    "acceptances" ACCEPTANCES, acceptances models -> Option<&[super::AgreementAcceptance]>, with_acceptances(Vec<super::AgreementAcceptance>), "`acceptances`: `Collection(microsoft.graph.agreementAcceptance)`, read-only" "Read-only.";
    "file" FILE, file model -> Option<&super::AgreementFile>, with_file(super::AgreementFile), "`file`: `microsoft.graph.agreementFile`";
    "files" FILES, files models -> Option<&[super::AgreementFileLocalization]>, with_files(Vec<super::AgreementFileLocalization>), "`files`: `Collection(microsoft.graph.agreementFileLocalization)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.agreementAcceptance`](https://learn.microsoft.com/graph/api/resources/agreementacceptance?view=graph-rest-1.0)
    AgreementAcceptance = "microsoft.graph.agreementAcceptance";
    "agreementFileId" AGREEMENT_FILE_ID, agreement_file_id str -> Option<&str>, with_agreement_file_id(String), "`agreementFileId`: `Edm.String`";
    "agreementId" AGREEMENT_ID, agreement_id str -> Option<&str>, with_agreement_id(String), "`agreementId`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "deviceOSType" DEVICE_OS_TYPE, device_os_type str -> Option<&str>, with_device_os_type(String), "`deviceOSType`: `Edm.String`";
    "deviceOSVersion" DEVICE_OS_VERSION, device_os_version str -> Option<&str>, with_device_os_version(String), "`deviceOSVersion`: `Edm.String`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "recordedDateTime" RECORDED_DATE_TIME, recorded_date_time date_time -> Parsed<OffsetDateTime>, with_recorded_date_time(OffsetDateTime), "`recordedDateTime`: `Edm.DateTimeOffset`";
    "state" STATE, state enumeration -> Option<super::AgreementAcceptanceState>, with_state(super::AgreementAcceptanceState), "`state`: `microsoft.graph.agreementAcceptanceState`" "Possible values are: accepted, declined.";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.agreementAcceptanceState`](https://learn.microsoft.com/graph/api/resources/agreementacceptance?view=graph-rest-1.0)
    AgreementAcceptanceState = "microsoft.graph.agreementAcceptanceState" {
        Accepted = "accepted",
        Declined = "declined",
    }
}

crate::runtime::model! {
    /// Inherits from agreementfileproperties.
    ///
    /// [`microsoft.graph.agreementFile`](https://learn.microsoft.com/graph/api/resources/agreementfile?view=graph-rest-1.0), with the accessors of [`AgreementFileProperties`](super::AgreementFileProperties)
    AgreementFile: super::AgreementFileProperties, super::Entity = "microsoft.graph.agreementFile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "fileData" FILE_DATA, with_file_data(super::AgreementFileData), "`fileData`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "isDefault" IS_DEFAULT, with_is_default(bool), "`isDefault`";
    inherited "isMajorVersion" IS_MAJOR_VERSION, with_is_major_version(bool), "`isMajorVersion`";
    inherited "language" LANGUAGE, with_language(String), "`language`";
}

crate::runtime::model! {
    /// [`microsoft.graph.agreementFileData`](https://learn.microsoft.com/graph/api/resources/agreementfiledata?view=graph-rest-1.0)
    AgreementFileData = "microsoft.graph.agreementFileData";
    "data" DATA, data binary -> Parsed<Bytes>, with_data(Bytes), "`data`: `Edm.Binary`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from agreementFileProperties.
    ///
    /// [`microsoft.graph.agreementFileLocalization`](https://learn.microsoft.com/graph/api/resources/agreementfilelocalization?view=graph-rest-1.0), with the accessors of [`AgreementFileProperties`](super::AgreementFileProperties)
    AgreementFileLocalization: super::AgreementFileProperties, super::Entity = "microsoft.graph.agreementFileLocalization";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "fileData" FILE_DATA, with_file_data(super::AgreementFileData), "`fileData`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "isDefault" IS_DEFAULT, with_is_default(bool), "`isDefault`";
    inherited "isMajorVersion" IS_MAJOR_VERSION, with_is_major_version(bool), "`isMajorVersion`";
    inherited "language" LANGUAGE, with_language(String), "`language`";
    "versions" VERSIONS, versions models -> Option<&[super::AgreementFileVersion]>, with_versions(Vec<super::AgreementFileVersion>), "`versions`: `Collection(microsoft.graph.agreementFileVersion)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.agreementFileProperties`](https://learn.microsoft.com/graph/api/resources/agreementfileproperties?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AgreementFileProperties: super::Entity = "microsoft.graph.agreementFileProperties" {
        "microsoft.graph.agreementFile",
        "microsoft.graph.agreementFileLocalization",
        "microsoft.graph.agreementFileVersion",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "fileData" FILE_DATA, file_data model -> Option<&super::AgreementFileData>, with_file_data(super::AgreementFileData), "`fileData`: `microsoft.graph.agreementFileData`, read-only" "Read-only.";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`, read-only" "Read-only.";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`, read-only" "Read-only.";
    "isMajorVersion" IS_MAJOR_VERSION, is_major_version bool -> Option<bool>, with_is_major_version(bool), "`isMajorVersion`: `Edm.Boolean`";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from agreementFileProperties.
    ///
    /// [`microsoft.graph.agreementFileVersion`](https://learn.microsoft.com/graph/api/resources/agreementfileversion?view=graph-rest-1.0), with the accessors of [`AgreementFileProperties`](super::AgreementFileProperties)
    AgreementFileVersion: super::AgreementFileProperties, super::Entity = "microsoft.graph.agreementFileVersion";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "fileData" FILE_DATA, with_file_data(super::AgreementFileData), "`fileData`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "isDefault" IS_DEFAULT, with_is_default(bool), "`isDefault`";
    inherited "isMajorVersion" IS_MAJOR_VERSION, with_is_major_version(bool), "`isMajorVersion`";
    inherited "language" LANGUAGE, with_language(String), "`language`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.allowedTargetScope`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AllowedTargetScope = "microsoft.graph.allowedTargetScope" {
        NotSpecified = "notSpecified",
        SpecificDirectoryUsers = "specificDirectoryUsers",
        SpecificConnectedOrganizationUsers = "specificConnectedOrganizationUsers",
        SpecificDirectoryServicePrincipals = "specificDirectoryServicePrincipals",
        AllMemberUsers = "allMemberUsers",
        AllDirectoryUsers = "allDirectoryUsers",
        AllDirectoryServicePrincipals = "allDirectoryServicePrincipals",
        AllConfiguredConnectedOrganizationUsers = "allConfiguredConnectedOrganizationUsers",
        AllExternalUsers = "allExternalUsers",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.appConsentApprovalRoute`](https://learn.microsoft.com/graph/api/resources/appconsentapprovalroute?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AppConsentApprovalRoute: super::Entity = "microsoft.graph.appConsentApprovalRoute";
    inherited "id" ID, with_id(String), "`id`";
    "appConsentRequests" APP_CONSENT_REQUESTS, app_consent_requests models -> Option<&[super::AppConsentRequest]>, with_app_consent_requests(Vec<super::AppConsentRequest>), "`appConsentRequests`: `Collection(microsoft.graph.appConsentRequest)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.appConsentRequest`](https://learn.microsoft.com/graph/api/resources/appconsentrequest?view=graph-rest-1.0)
    AppConsentRequest = "microsoft.graph.appConsentRequest";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`" "Required.";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`" "Required.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Required.";
    "pendingScopes" PENDING_SCOPES, pending_scopes models -> Option<&[super::AppConsentRequestScope]>, with_pending_scopes(Vec<super::AppConsentRequestScope>), "`pendingScopes`: `Collection(microsoft.graph.appConsentRequestScope)`" "Required.";
    "userConsentRequests" USER_CONSENT_REQUESTS, user_consent_requests models -> Option<&[super::UserConsentRequest]>, with_user_consent_requests(Vec<super::UserConsentRequest>), "`userConsentRequests`: `Collection(microsoft.graph.userConsentRequest)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.appConsentRequestScope`](https://learn.microsoft.com/graph/api/resources/appconsentrequestscope?view=graph-rest-1.0)
    AppConsentRequestScope = "microsoft.graph.appConsentRequestScope";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.appScope`](https://learn.microsoft.com/graph/api/resources/appscope?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AppScope: super::Entity = "microsoft.graph.appScope";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.approval`](https://learn.microsoft.com/graph/api/resources/approval?view=graph-rest-1.0)
    Approval = "microsoft.graph.approval";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "stages" STAGES, stages models -> Option<&[super::ApprovalStage]>, with_stages(Vec<super::ApprovalStage>), "`stages`: `Collection(microsoft.graph.approvalStage)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.approvalFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ApprovalFilterByCurrentUserOptions = "microsoft.graph.approvalFilterByCurrentUserOptions" {
        Target = "target",
        CreatedBy = "createdBy",
        Approver = "approver",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.approvalStage`](https://learn.microsoft.com/graph/api/resources/approvalstage?view=graph-rest-1.0)
    ApprovalStage = "microsoft.graph.approvalStage";
    "assignedToMe" ASSIGNED_TO_ME, assigned_to_me bool -> Option<bool>, with_assigned_to_me(bool), "`assignedToMe`: `Edm.Boolean`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`";
    "reviewResult" REVIEW_RESULT, review_result str -> Option<&str>, with_review_result(String), "`reviewResult`: `Edm.String`" "Possible values are: NotReviewed, Approved, Denied.";
    "reviewedBy" REVIEWED_BY, reviewed_by model -> Option<&super::Identity>, with_reviewed_by(super::Identity), "`reviewedBy`: `microsoft.graph.identity`, read-only" "Read-only.";
    "reviewedDateTime" REVIEWED_DATE_TIME, reviewed_date_time date_time -> Parsed<OffsetDateTime>, with_reviewed_date_time(OffsetDateTime), "`reviewedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, read-only" "Read-only. Possible values are: InProgress, Completed, Initializing, Expired.";
}

crate::runtime::model! {
    /// [`microsoft.graph.azureActiveDirectoryTenant`](https://learn.microsoft.com/graph/api/resources/azureactivedirectorytenant?view=graph-rest-1.0)
    AzureActiveDirectoryTenant = "microsoft.graph.azureActiveDirectoryTenant" {
        "microsoft.graph.domainIdentitySource",
        "microsoft.graph.identitySource",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.connectedOrganization`](https://learn.microsoft.com/graph/api/resources/connectedorganization?view=graph-rest-1.0)
    ConnectedOrganization = "microsoft.graph.connectedOrganization";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "identitySources" IDENTITY_SOURCES, identity_sources models -> Option<&[super::IdentitySource]>, with_identity_sources(Vec<super::IdentitySource>), "`identitySources`: `Collection(microsoft.graph.identitySource)`" "Nullable.";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "state" STATE, state enumeration -> Option<super::ConnectedOrganizationState>, with_state(super::ConnectedOrganizationState), "`state`: `microsoft.graph.connectedOrganizationState`" "Possible values are: configured, proposed, unknownFutureValue.";
    "externalSponsors" EXTERNAL_SPONSORS, external_sponsors models -> Option<&[super::DirectoryObject]>, with_external_sponsors(Vec<super::DirectoryObject>), "`externalSponsors`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "internalSponsors" INTERNAL_SPONSORS, internal_sponsors models -> Option<&[super::DirectoryObject]>, with_internal_sponsors(Vec<super::DirectoryObject>), "`internalSponsors`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.connectedOrganizationState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ConnectedOrganizationState = "microsoft.graph.connectedOrganizationState" {
        Configured = "configured",
        Proposed = "proposed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.consentRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ConsentRequestFilterByCurrentUserOptions = "microsoft.graph.consentRequestFilterByCurrentUserOptions" {
        Reviewer = "reviewer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from accessreviewapplyaction.
    ///
    /// [`microsoft.graph.disableAndDeleteUserApplyAction`](https://learn.microsoft.com/graph/api/resources/disableanddeleteuserapplyaction?view=graph-rest-1.0), with the accessors of [`AccessReviewApplyAction`](super::AccessReviewApplyAction)
    DisableAndDeleteUserApplyAction: super::AccessReviewApplyAction = "microsoft.graph.disableAndDeleteUserApplyAction"
}

crate::runtime::model! {
    /// [`microsoft.graph.domainIdentitySource`](https://learn.microsoft.com/graph/api/resources/domainidentitysource?view=graph-rest-1.0), with the accessors of [`IdentitySource`](super::IdentitySource)
    DomainIdentitySource: super::IdentitySource = "microsoft.graph.domainIdentitySource";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.entitlementManagement`](https://learn.microsoft.com/graph/api/resources/entitlementmanagement?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    EntitlementManagement: super::Entity = "microsoft.graph.entitlementManagement";
    inherited "id" ID, with_id(String), "`id`";
    "accessPackageAssignmentApprovals" ACCESS_PACKAGE_ASSIGNMENT_APPROVALS, access_package_assignment_approvals models -> Option<&[super::Approval]>, with_access_package_assignment_approvals(Vec<super::Approval>), "`accessPackageAssignmentApprovals`: `Collection(microsoft.graph.approval)`";
    "accessPackages" ACCESS_PACKAGES, access_packages models -> Option<&[super::AccessPackage]>, with_access_packages(Vec<super::AccessPackage>), "`accessPackages`: `Collection(microsoft.graph.accessPackage)`";
    "assignmentPolicies" ASSIGNMENT_POLICIES, assignment_policies models -> Option<&[super::AccessPackageAssignmentPolicy]>, with_assignment_policies(Vec<super::AccessPackageAssignmentPolicy>), "`assignmentPolicies`: `Collection(microsoft.graph.accessPackageAssignmentPolicy)`";
    "assignmentRequests" ASSIGNMENT_REQUESTS, assignment_requests models -> Option<&[super::AccessPackageAssignmentRequest]>, with_assignment_requests(Vec<super::AccessPackageAssignmentRequest>), "`assignmentRequests`: `Collection(microsoft.graph.accessPackageAssignmentRequest)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::AccessPackageAssignment]>, with_assignments(Vec<super::AccessPackageAssignment>), "`assignments`: `Collection(microsoft.graph.accessPackageAssignment)`";
    "catalogs" CATALOGS, catalogs models -> Option<&[super::AccessPackageCatalog]>, with_catalogs(Vec<super::AccessPackageCatalog>), "`catalogs`: `Collection(microsoft.graph.accessPackageCatalog)`";
    "connectedOrganizations" CONNECTED_ORGANIZATIONS, connected_organizations models -> Option<&[super::ConnectedOrganization]>, with_connected_organizations(Vec<super::ConnectedOrganization>), "`connectedOrganizations`: `Collection(microsoft.graph.connectedOrganization)`";
    "settings" SETTINGS, settings model -> Option<&super::EntitlementManagementSettings>, with_settings(super::EntitlementManagementSettings), "`settings`: `microsoft.graph.entitlementManagementSettings`";
}

crate::runtime::model! {
    /// [`microsoft.graph.entitlementManagementSchedule`](https://learn.microsoft.com/graph/api/resources/entitlementmanagementschedule?view=graph-rest-1.0)
    EntitlementManagementSchedule = "microsoft.graph.entitlementManagementSchedule";
    "expiration" EXPIRATION, expiration model -> Option<&super::ExpirationPattern>, with_expiration(super::ExpirationPattern), "`expiration`: `microsoft.graph.expirationPattern`";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.entitlementManagementSettings`](https://learn.microsoft.com/graph/api/resources/entitlementmanagementsettings?view=graph-rest-1.0)
    EntitlementManagementSettings = "microsoft.graph.entitlementManagementSettings";
    "durationUntilExternalUserDeletedAfterBlocked" DURATION_UNTIL_EXTERNAL_USER_DELETED_AFTER_BLOCKED, duration_until_external_user_deleted_after_blocked duration -> Parsed<Duration>, with_duration_until_external_user_deleted_after_blocked(Duration), "`durationUntilExternalUserDeletedAfterBlocked`: `Edm.Duration`";
    "externalUserLifecycleAction" EXTERNAL_USER_LIFECYCLE_ACTION, external_user_lifecycle_action enumeration -> Option<super::AccessPackageExternalUserLifecycleAction>, with_external_user_lifecycle_action(super::AccessPackageExternalUserLifecycleAction), "`externalUserLifecycleAction`: `microsoft.graph.accessPackageExternalUserLifecycleAction`" "Possible values are: none, blockSignIn, blockSignInAndDelete, unknownFutureValue.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.expirationPattern`](https://learn.microsoft.com/graph/api/resources/expirationpattern?view=graph-rest-1.0)
    ExpirationPattern = "microsoft.graph.expirationPattern";
    "duration" DURATION, duration duration -> Parsed<Duration>, with_duration(Duration), "`duration`: `Edm.Duration`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "type" TYPE, type_ enumeration -> Option<super::ExpirationPatternType>, with_type(super::ExpirationPatternType), "`type`: `microsoft.graph.expirationPatternType`" "Possible values are: notSpecified, noExpiration, afterDateTime, afterDuration.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.expirationPatternType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ExpirationPatternType = "microsoft.graph.expirationPatternType" {
        NotSpecified = "notSpecified",
        NoExpiration = "noExpiration",
        AfterDateTime = "afterDateTime",
        AfterDuration = "afterDuration",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.identityGovernance`](https://learn.microsoft.com/graph/api/resources/identitygovernance?view=graph-rest-1.0)
    IdentityGovernance = "microsoft.graph.identityGovernance";
    "accessReviews" ACCESS_REVIEWS, access_reviews model -> Option<&super::AccessReviewSet>, with_access_reviews(super::AccessReviewSet), "`accessReviews`: `microsoft.graph.accessReviewSet`";
    "appConsent" APP_CONSENT, app_consent model -> Option<&super::AppConsentApprovalRoute>, with_app_consent(super::AppConsentApprovalRoute), "`appConsent`: `microsoft.graph.appConsentApprovalRoute`";
    "entitlementManagement" ENTITLEMENT_MANAGEMENT, entitlement_management model -> Option<&super::EntitlementManagement>, with_entitlement_management(super::EntitlementManagement), "`entitlementManagement`: `microsoft.graph.entitlementManagement`";
    "termsOfUse" TERMS_OF_USE, terms_of_use model -> Option<&super::TermsOfUseContainer>, with_terms_of_use(super::TermsOfUseContainer), "`termsOfUse`: `microsoft.graph.termsOfUseContainer`";
}

crate::runtime::model! {
    /// Inherits from azureActiveDirectoryTenant.
    ///
    /// [`microsoft.graph.identitySource`](https://learn.microsoft.com/graph/api/resources/identitysource?view=graph-rest-1.0), with the accessors of [`AzureActiveDirectoryTenant`](super::AzureActiveDirectoryTenant)
    IdentitySource: super::AzureActiveDirectoryTenant = "microsoft.graph.identitySource" {
        "microsoft.graph.domainIdentitySource",
    };
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.rbacApplication`](https://learn.microsoft.com/graph/api/resources/rbacapplication?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    RbacApplication: super::Entity = "microsoft.graph.rbacApplication";
    inherited "id" ID, with_id(String), "`id`";
    "roleAssignments" ROLE_ASSIGNMENTS, role_assignments models -> Option<&[super::UnifiedRoleAssignment]>, with_role_assignments(Vec<super::UnifiedRoleAssignment>), "`roleAssignments`: `Collection(microsoft.graph.unifiedRoleAssignment)`";
    "roleAssignmentScheduleInstances" ROLE_ASSIGNMENT_SCHEDULE_INSTANCES, role_assignment_schedule_instances models -> Option<&[super::UnifiedRoleAssignmentScheduleInstance]>, with_role_assignment_schedule_instances(Vec<super::UnifiedRoleAssignmentScheduleInstance>), "`roleAssignmentScheduleInstances`: `Collection(microsoft.graph.unifiedRoleAssignmentScheduleInstance)`";
    "roleAssignmentScheduleRequests" ROLE_ASSIGNMENT_SCHEDULE_REQUESTS, role_assignment_schedule_requests models -> Option<&[super::UnifiedRoleAssignmentScheduleRequest]>, with_role_assignment_schedule_requests(Vec<super::UnifiedRoleAssignmentScheduleRequest>), "`roleAssignmentScheduleRequests`: `Collection(microsoft.graph.unifiedRoleAssignmentScheduleRequest)`";
    "roleAssignmentSchedules" ROLE_ASSIGNMENT_SCHEDULES, role_assignment_schedules models -> Option<&[super::UnifiedRoleAssignmentSchedule]>, with_role_assignment_schedules(Vec<super::UnifiedRoleAssignmentSchedule>), "`roleAssignmentSchedules`: `Collection(microsoft.graph.unifiedRoleAssignmentSchedule)`";
    "roleDefinitions" ROLE_DEFINITIONS, role_definitions models -> Option<&[super::UnifiedRoleDefinition]>, with_role_definitions(Vec<super::UnifiedRoleDefinition>), "`roleDefinitions`: `Collection(microsoft.graph.unifiedRoleDefinition)`";
    "roleEligibilityScheduleInstances" ROLE_ELIGIBILITY_SCHEDULE_INSTANCES, role_eligibility_schedule_instances models -> Option<&[super::UnifiedRoleEligibilityScheduleInstance]>, with_role_eligibility_schedule_instances(Vec<super::UnifiedRoleEligibilityScheduleInstance>), "`roleEligibilityScheduleInstances`: `Collection(microsoft.graph.unifiedRoleEligibilityScheduleInstance)`";
    "roleEligibilityScheduleRequests" ROLE_ELIGIBILITY_SCHEDULE_REQUESTS, role_eligibility_schedule_requests models -> Option<&[super::UnifiedRoleEligibilityScheduleRequest]>, with_role_eligibility_schedule_requests(Vec<super::UnifiedRoleEligibilityScheduleRequest>), "`roleEligibilityScheduleRequests`: `Collection(microsoft.graph.unifiedRoleEligibilityScheduleRequest)`";
    "roleEligibilitySchedules" ROLE_ELIGIBILITY_SCHEDULES, role_eligibility_schedules models -> Option<&[super::UnifiedRoleEligibilitySchedule]>, with_role_eligibility_schedules(Vec<super::UnifiedRoleEligibilitySchedule>), "`roleEligibilitySchedules`: `Collection(microsoft.graph.unifiedRoleEligibilitySchedule)`";
}

crate::runtime::model! {
    /// Inherits from accessreviewapplyaction.
    ///
    /// [`microsoft.graph.removeAccessApplyAction`](https://learn.microsoft.com/graph/api/resources/removeaccessapplyaction?view=graph-rest-1.0), with the accessors of [`AccessReviewApplyAction`](super::AccessReviewApplyAction)
    RemoveAccessApplyAction: super::AccessReviewApplyAction = "microsoft.graph.removeAccessApplyAction"
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.request`](https://learn.microsoft.com/graph/api/resources/request?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Request: super::Entity = "microsoft.graph.request" {
        "microsoft.graph.unifiedRoleAssignmentScheduleRequest",
        "microsoft.graph.unifiedRoleEligibilityScheduleRequest",
    };
    inherited "id" ID, with_id(String), "`id`";
    "approvalId" APPROVAL_ID, approval_id str -> Option<&str>, with_approval_id(String), "`approvalId`: `Edm.String`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "customData" CUSTOM_DATA, custom_data str -> Option<&str>, with_custom_data(String), "`customData`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`" "Not nullable. Possible values are: Canceled, Denied, Failed, Granted, PendingAdminDecision, PendingApproval, PendingProvisioning, PendingScheduleCreation, Provisioned, Revoked, ScheduleCreated.";
}

crate::runtime::model! {
    /// [`microsoft.graph.requestSchedule`](https://learn.microsoft.com/graph/api/resources/requestschedule?view=graph-rest-1.0)
    RequestSchedule = "microsoft.graph.requestSchedule";
    "expiration" EXPIRATION, expiration model -> Option<&super::ExpirationPattern>, with_expiration(super::ExpirationPattern), "`expiration`: `microsoft.graph.expirationPattern`";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleAssignmentScheduleFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RoleAssignmentScheduleFilterByCurrentUserOptions = "microsoft.graph.roleAssignmentScheduleFilterByCurrentUserOptions" {
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleAssignmentScheduleInstanceFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RoleAssignmentScheduleInstanceFilterByCurrentUserOptions = "microsoft.graph.roleAssignmentScheduleInstanceFilterByCurrentUserOptions" {
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleAssignmentScheduleRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RoleAssignmentScheduleRequestFilterByCurrentUserOptions = "microsoft.graph.roleAssignmentScheduleRequestFilterByCurrentUserOptions" {
        Principal = "principal",
        CreatedBy = "createdBy",
        Approver = "approver",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleEligibilityScheduleInstanceFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RoleEligibilityScheduleInstanceFilterByCurrentUserOptions = "microsoft.graph.roleEligibilityScheduleInstanceFilterByCurrentUserOptions" {
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleEligibilityScheduleRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RoleEligibilityScheduleRequestFilterByCurrentUserOptions = "microsoft.graph.roleEligibilityScheduleRequestFilterByCurrentUserOptions" {
        Principal = "principal",
        CreatedBy = "createdBy",
        Approver = "approver",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.roleManagement`](https://learn.microsoft.com/graph/api/resources/rolemanagement?view=graph-rest-1.0)
    RoleManagement = "microsoft.graph.roleManagement";
    "directory" DIRECTORY, directory model -> Option<&super::RbacApplication>, with_directory(super::RbacApplication), "`directory`: `microsoft.graph.rbacApplication`, read-only" "Read-only. Nullable.";
    "entitlementManagement" ENTITLEMENT_MANAGEMENT, entitlement_management model -> Option<&super::RbacApplication>, with_entitlement_management(super::RbacApplication), "`entitlementManagement`: `microsoft.graph.rbacApplication`";
}

crate::runtime::model! {
    /// [`microsoft.graph.termsExpiration`](https://learn.microsoft.com/graph/api/resources/termsexpiration?view=graph-rest-1.0)
    TermsExpiration = "microsoft.graph.termsExpiration";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "frequency" FREQUENCY, frequency duration -> Parsed<Duration>, with_frequency(Duration), "`frequency`: `Edm.Duration`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.termsOfUseContainer`](https://learn.microsoft.com/graph/api/resources/termsOfUseContainer?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    TermsOfUseContainer: super::Entity = "microsoft.graph.termsOfUseContainer";
    inherited "id" ID, with_id(String), "`id`";
    "agreementAcceptances" AGREEMENT_ACCEPTANCES, agreement_acceptances models -> Option<&[super::AgreementAcceptance]>, with_agreement_acceptances(Vec<super::AgreementAcceptance>), "`agreementAcceptances`: `Collection(microsoft.graph.agreementAcceptance)`";
    "agreements" AGREEMENTS, agreements models -> Option<&[super::Agreement]>, with_agreements(Vec<super::Agreement>), "`agreements`: `Collection(microsoft.graph.agreement)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.ticketInfo`](https://learn.microsoft.com/graph/api/resources/ticketinfo?view=graph-rest-1.0)
    TicketInfo = "microsoft.graph.ticketInfo";
    "ticketNumber" TICKET_NUMBER, ticket_number str -> Option<&str>, with_ticket_number(String), "`ticketNumber`: `Edm.String`";
    "ticketSystem" TICKET_SYSTEM, ticket_system str -> Option<&str>, with_ticket_system(String), "`ticketSystem`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.unifiedRoleAssignment`](https://learn.microsoft.com/graph/api/resources/unifiedroleassignment?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    UnifiedRoleAssignment: super::Entity = "microsoft.graph.unifiedRoleAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`, read-only" "Read-only.";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`";
    "directoryScopeId" DIRECTORY_SCOPE_ID, directory_scope_id str -> Option<&str>, with_directory_scope_id(String), "`directoryScopeId`: `Edm.String`";
    "appScopeId" APP_SCOPE_ID, app_scope_id str -> Option<&str>, with_app_scope_id(String), "`appScopeId`: `Edm.String`";
    "condition" CONDITION, condition str -> Option<&str>, with_condition(String), "`condition`: `Edm.String`";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::UnifiedRoleDefinition>, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`: `microsoft.graph.unifiedRoleDefinition`";
    "directoryScope" DIRECTORY_SCOPE, directory_scope model -> Option<&super::DirectoryObject>, with_directory_scope(super::DirectoryObject), "`directoryScope`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "appScope" APP_SCOPE, app_scope model -> Option<&super::AppScope>, with_app_scope(super::AppScope), "`appScope`: `microsoft.graph.appScope`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from unifiedroleschedulebase.
    ///
    /// [`microsoft.graph.unifiedRoleAssignmentSchedule`](https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentschedule?view=graph-rest-1.0), with the accessors of [`UnifiedRoleScheduleBase`](super::UnifiedRoleScheduleBase)
    UnifiedRoleAssignmentSchedule: super::UnifiedRoleScheduleBase, super::Entity = "microsoft.graph.unifiedRoleAssignmentSchedule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appScopeId" APP_SCOPE_ID, with_app_scope_id(String), "`appScopeId`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "createdUsing" CREATED_USING, with_created_using(String), "`createdUsing`";
    inherited "directoryScopeId" DIRECTORY_SCOPE_ID, with_directory_scope_id(String), "`directoryScopeId`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "principalId" PRINCIPAL_ID, with_principal_id(String), "`principalId`";
    inherited "roleDefinitionId" ROLE_DEFINITION_ID, with_role_definition_id(String), "`roleDefinitionId`";
    inherited "status" STATUS, with_status(String), "`status`";
    inherited "appScope" APP_SCOPE, with_app_scope(super::AppScope), "`appScope`";
    inherited "directoryScope" DIRECTORY_SCOPE, with_directory_scope(super::DirectoryObject), "`directoryScope`";
    inherited "principal" PRINCIPAL, with_principal(super::DirectoryObject), "`principal`";
    inherited "roleDefinition" ROLE_DEFINITION, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`";
    "assignmentType" ASSIGNMENT_TYPE, assignment_type str -> Option<&str>, with_assignment_type(String), "`assignmentType`: `Edm.String`";
    "memberType" MEMBER_TYPE, member_type str -> Option<&str>, with_member_type(String), "`memberType`: `Edm.String`";
    "scheduleInfo" SCHEDULE_INFO, schedule_info model -> Option<&super::RequestSchedule>, with_schedule_info(super::RequestSchedule), "`scheduleInfo`: `microsoft.graph.requestSchedule`";
    "activatedUsing" ACTIVATED_USING, activated_using model -> Option<&super::UnifiedRoleEligibilitySchedule>, with_activated_using(super::UnifiedRoleEligibilitySchedule), "`activatedUsing`: `microsoft.graph.unifiedRoleEligibilitySchedule`";
}

crate::runtime::model! {
    /// Inherits from unifiedrolescheduleinstancebase.
    ///
    /// [`microsoft.graph.unifiedRoleAssignmentScheduleInstance`](https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentscheduleinstance?view=graph-rest-1.0), with the accessors of [`UnifiedRoleScheduleInstanceBase`](super::UnifiedRoleScheduleInstanceBase)
    UnifiedRoleAssignmentScheduleInstance: super::UnifiedRoleScheduleInstanceBase, super::Entity = "microsoft.graph.unifiedRoleAssignmentScheduleInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appScopeId" APP_SCOPE_ID, with_app_scope_id(String), "`appScopeId`";
    inherited "directoryScopeId" DIRECTORY_SCOPE_ID, with_directory_scope_id(String), "`directoryScopeId`";
    inherited "principalId" PRINCIPAL_ID, with_principal_id(String), "`principalId`";
    inherited "roleDefinitionId" ROLE_DEFINITION_ID, with_role_definition_id(String), "`roleDefinitionId`";
    inherited "appScope" APP_SCOPE, with_app_scope(super::AppScope), "`appScope`";
    inherited "directoryScope" DIRECTORY_SCOPE, with_directory_scope(super::DirectoryObject), "`directoryScope`";
    inherited "principal" PRINCIPAL, with_principal(super::DirectoryObject), "`principal`";
    inherited "roleDefinition" ROLE_DEFINITION, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`";
    "assignmentType" ASSIGNMENT_TYPE, assignment_type str -> Option<&str>, with_assignment_type(String), "`assignmentType`: `Edm.String`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "memberType" MEMBER_TYPE, member_type str -> Option<&str>, with_member_type(String), "`memberType`: `Edm.String`";
    "roleAssignmentOriginId" ROLE_ASSIGNMENT_ORIGIN_ID, role_assignment_origin_id str -> Option<&str>, with_role_assignment_origin_id(String), "`roleAssignmentOriginId`: `Edm.String`";
    "roleAssignmentScheduleId" ROLE_ASSIGNMENT_SCHEDULE_ID, role_assignment_schedule_id str -> Option<&str>, with_role_assignment_schedule_id(String), "`roleAssignmentScheduleId`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "activatedUsing" ACTIVATED_USING, activated_using model -> Option<&super::UnifiedRoleEligibilityScheduleInstance>, with_activated_using(super::UnifiedRoleEligibilityScheduleInstance), "`activatedUsing`: `microsoft.graph.unifiedRoleEligibilityScheduleInstance`";
}

crate::runtime::model! {
    /// Inherits from request.
    ///
    /// [`microsoft.graph.unifiedRoleAssignmentScheduleRequest`](https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentschedulerequest?view=graph-rest-1.0), with the accessors of [`Request`](super::Request)
    UnifiedRoleAssignmentScheduleRequest: super::Request, super::Entity = "microsoft.graph.unifiedRoleAssignmentScheduleRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "approvalId" APPROVAL_ID, with_approval_id(String), "`approvalId`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "customData" CUSTOM_DATA, with_custom_data(String), "`customData`";
    inherited "status" STATUS, with_status(String), "`status`";
    "action" ACTION, action str -> Option<&str>, with_action(String), "`action`: `Edm.String`" "Possible values are: adminAssign, adminUpdate, adminRemove, selfActivate, selfDeactivate, adminExtend, adminRenew, selfExtend, selfRenew, unknownFutureValue.";
    "appScopeId" APP_SCOPE_ID, app_scope_id str -> Option<&str>, with_app_scope_id(String), "`appScopeId`: `Edm.String`";
    "directoryScopeId" DIRECTORY_SCOPE_ID, directory_scope_id str -> Option<&str>, with_directory_scope_id(String), "`directoryScopeId`: `Edm.String`";
    "isValidationOnly" IS_VALIDATION_ONLY, is_validation_only bool -> Option<bool>, with_is_validation_only(bool), "`isValidationOnly`: `Edm.Boolean`";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`";
    "scheduleInfo" SCHEDULE_INFO, schedule_info model -> Option<&super::RequestSchedule>, with_schedule_info(super::RequestSchedule), "`scheduleInfo`: `microsoft.graph.requestSchedule`";
    "targetScheduleId" TARGET_SCHEDULE_ID, target_schedule_id str -> Option<&str>, with_target_schedule_id(String), "`targetScheduleId`: `Edm.String`";
    "ticketInfo" TICKET_INFO, ticket_info model -> Option<&super::TicketInfo>, with_ticket_info(super::TicketInfo), "`ticketInfo`: `microsoft.graph.ticketInfo`";
    "activatedUsing" ACTIVATED_USING, activated_using model -> Option<&super::UnifiedRoleEligibilitySchedule>, with_activated_using(super::UnifiedRoleEligibilitySchedule), "`activatedUsing`: `microsoft.graph.unifiedRoleEligibilitySchedule`";
    "appScope" APP_SCOPE, app_scope model -> Option<&super::AppScope>, with_app_scope(super::AppScope), "`appScope`: `microsoft.graph.appScope`, read-only" "Read-only. Nullable.";
    "directoryScope" DIRECTORY_SCOPE, directory_scope model -> Option<&super::DirectoryObject>, with_directory_scope(super::DirectoryObject), "`directoryScope`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "cancel" CANCEL, cancel model -> Option<&super::DirectoryObject>, with_cancel(super::DirectoryObject), "`cancel`: `microsoft.graph.directoryObject`";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::UnifiedRoleDefinition>, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`: `microsoft.graph.unifiedRoleDefinition`";
    "targetSchedule" TARGET_SCHEDULE, target_schedule model -> Option<&super::UnifiedRoleAssignmentSchedule>, with_target_schedule(super::UnifiedRoleAssignmentSchedule), "`targetSchedule`: `microsoft.graph.unifiedRoleAssignmentSchedule`";
}

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRoleDefinition`](https://learn.microsoft.com/graph/api/resources/unifiedroledefinition?view=graph-rest-1.0)
    UnifiedRoleDefinition = "microsoft.graph.unifiedRoleDefinition";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Required. Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Not nullable. Inherited from entity.";
    "isBuiltIn" IS_BUILT_IN, is_built_in bool -> Option<bool>, with_is_built_in(bool), "`isBuiltIn`: `Edm.Boolean`, read-only" "Read-only.";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, read-only" "Read-only.";
    "resourceScopes" RESOURCE_SCOPES, resource_scopes strs -> Option<Vec<&str>>, with_resource_scopes(Vec<String>), "`resourceScopes`: `Collection(Edm.String)`, read-only" "Read-only.";
    "rolePermissions" ROLE_PERMISSIONS, role_permissions models -> Option<&[super::UnifiedRolePermission]>, with_role_permissions(Vec<super::UnifiedRolePermission>), "`rolePermissions`: `Collection(microsoft.graph.unifiedRolePermission)`, read-only" "Required. Read-only.";
    "templateId" TEMPLATE_ID, template_id str -> Option<&str>, with_template_id(String), "`templateId`: `Edm.String`, read-only" "Read-only.";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, read-only" "Read-only.";
    "inheritsPermissionsFrom" INHERITS_PERMISSIONS_FROM, inherits_permissions_from models -> Option<&[super::UnifiedRoleDefinition]>, with_inherits_permissions_from(Vec<super::UnifiedRoleDefinition>), "`inheritsPermissionsFrom`: `Collection(microsoft.graph.unifiedRoleDefinition)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from unifiedroleschedulebase.
    ///
    /// [`microsoft.graph.unifiedRoleEligibilitySchedule`](https://learn.microsoft.com/graph/api/resources/unifiedroleeligibilityschedule?view=graph-rest-1.0), with the accessors of [`UnifiedRoleScheduleBase`](super::UnifiedRoleScheduleBase)
    UnifiedRoleEligibilitySchedule: super::UnifiedRoleScheduleBase, super::Entity = "microsoft.graph.unifiedRoleEligibilitySchedule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appScopeId" APP_SCOPE_ID, with_app_scope_id(String), "`appScopeId`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "createdUsing" CREATED_USING, with_created_using(String), "`createdUsing`";
    inherited "directoryScopeId" DIRECTORY_SCOPE_ID, with_directory_scope_id(String), "`directoryScopeId`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "principalId" PRINCIPAL_ID, with_principal_id(String), "`principalId`";
    inherited "roleDefinitionId" ROLE_DEFINITION_ID, with_role_definition_id(String), "`roleDefinitionId`";
    inherited "status" STATUS, with_status(String), "`status`";
    inherited "appScope" APP_SCOPE, with_app_scope(super::AppScope), "`appScope`";
    inherited "directoryScope" DIRECTORY_SCOPE, with_directory_scope(super::DirectoryObject), "`directoryScope`";
    inherited "principal" PRINCIPAL, with_principal(super::DirectoryObject), "`principal`";
    inherited "roleDefinition" ROLE_DEFINITION, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`";
    "memberType" MEMBER_TYPE, member_type str -> Option<&str>, with_member_type(String), "`memberType`: `Edm.String`";
    "scheduleInfo" SCHEDULE_INFO, schedule_info model -> Option<&super::RequestSchedule>, with_schedule_info(super::RequestSchedule), "`scheduleInfo`: `microsoft.graph.requestSchedule`";
}

crate::runtime::model! {
    /// Inherits from unifiedrolescheduleinstancebase.
    ///
    /// [`microsoft.graph.unifiedRoleEligibilityScheduleInstance`](https://learn.microsoft.com/graph/api/resources/unifiedroleeligibilityscheduleinstance?view=graph-rest-1.0), with the accessors of [`UnifiedRoleScheduleInstanceBase`](super::UnifiedRoleScheduleInstanceBase)
    UnifiedRoleEligibilityScheduleInstance: super::UnifiedRoleScheduleInstanceBase, super::Entity = "microsoft.graph.unifiedRoleEligibilityScheduleInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appScopeId" APP_SCOPE_ID, with_app_scope_id(String), "`appScopeId`";
    inherited "directoryScopeId" DIRECTORY_SCOPE_ID, with_directory_scope_id(String), "`directoryScopeId`";
    inherited "principalId" PRINCIPAL_ID, with_principal_id(String), "`principalId`";
    inherited "roleDefinitionId" ROLE_DEFINITION_ID, with_role_definition_id(String), "`roleDefinitionId`";
    inherited "appScope" APP_SCOPE, with_app_scope(super::AppScope), "`appScope`";
    inherited "directoryScope" DIRECTORY_SCOPE, with_directory_scope(super::DirectoryObject), "`directoryScope`";
    inherited "principal" PRINCIPAL, with_principal(super::DirectoryObject), "`principal`";
    inherited "roleDefinition" ROLE_DEFINITION, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "memberType" MEMBER_TYPE, member_type str -> Option<&str>, with_member_type(String), "`memberType`: `Edm.String`";
    "roleEligibilityScheduleId" ROLE_ELIGIBILITY_SCHEDULE_ID, role_eligibility_schedule_id str -> Option<&str>, with_role_eligibility_schedule_id(String), "`roleEligibilityScheduleId`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from request.
    ///
    /// [`microsoft.graph.unifiedRoleEligibilityScheduleRequest`](https://learn.microsoft.com/graph/api/resources/unifiedroleeligibilityschedulerequest?view=graph-rest-1.0), with the accessors of [`Request`](super::Request)
    UnifiedRoleEligibilityScheduleRequest: super::Request, super::Entity = "microsoft.graph.unifiedRoleEligibilityScheduleRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "approvalId" APPROVAL_ID, with_approval_id(String), "`approvalId`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "customData" CUSTOM_DATA, with_custom_data(String), "`customData`";
    inherited "status" STATUS, with_status(String), "`status`";
    "action" ACTION, action enumeration -> Option<super::UnifiedRoleScheduleRequestActions>, with_action(super::UnifiedRoleScheduleRequestActions), "`action`: `microsoft.graph.unifiedRoleScheduleRequestActions`" "Possible values are: adminAssign, adminUpdate, adminRemove, selfActivate, selfDeactivate, adminExtend, adminRenew, selfExtend, selfRenew, unknownFutureValue.";
    "appScopeId" APP_SCOPE_ID, app_scope_id str -> Option<&str>, with_app_scope_id(String), "`appScopeId`: `Edm.String`";
    "directoryScopeId" DIRECTORY_SCOPE_ID, directory_scope_id str -> Option<&str>, with_directory_scope_id(String), "`directoryScopeId`: `Edm.String`";
    "isValidationOnly" IS_VALIDATION_ONLY, is_validation_only bool -> Option<bool>, with_is_validation_only(bool), "`isValidationOnly`: `Edm.Boolean`";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`";
    "scheduleInfo" SCHEDULE_INFO, schedule_info model -> Option<&super::RequestSchedule>, with_schedule_info(super::RequestSchedule), "`scheduleInfo`: `microsoft.graph.requestSchedule`";
    "targetScheduleId" TARGET_SCHEDULE_ID, target_schedule_id str -> Option<&str>, with_target_schedule_id(String), "`targetScheduleId`: `Edm.String`";
    "ticketInfo" TICKET_INFO, ticket_info model -> Option<&super::TicketInfo>, with_ticket_info(super::TicketInfo), "`ticketInfo`: `microsoft.graph.ticketInfo`" "Optional.";
    "appScope" APP_SCOPE, app_scope model -> Option<&super::AppScope>, with_app_scope(super::AppScope), "`appScope`: `microsoft.graph.appScope`, read-only" "Read-only. Nullable.";
    "directoryScope" DIRECTORY_SCOPE, directory_scope model -> Option<&super::DirectoryObject>, with_directory_scope(super::DirectoryObject), "`directoryScope`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "cancel" CANCEL, cancel model -> Option<&super::DirectoryObject>, with_cancel(super::DirectoryObject), "`cancel`: `microsoft.graph.directoryObject`";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::UnifiedRoleDefinition>, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`: `microsoft.graph.unifiedRoleDefinition`";
    "targetSchedule" TARGET_SCHEDULE, target_schedule model -> Option<&super::UnifiedRoleEligibilitySchedule>, with_target_schedule(super::UnifiedRoleEligibilitySchedule), "`targetSchedule`: `microsoft.graph.unifiedRoleEligibilitySchedule`";
}

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRolePermission`](https://learn.microsoft.com/graph/api/resources/unifiedrolepermission?view=graph-rest-1.0)
    UnifiedRolePermission = "microsoft.graph.unifiedRolePermission";
    "allowedResourceActions" ALLOWED_RESOURCE_ACTIONS, allowed_resource_actions strs -> Option<Vec<&str>>, with_allowed_resource_actions(Vec<String>), "`allowedResourceActions`: `Collection(Edm.String)`" "Required.";
    "condition" CONDITION, condition str -> Option<&str>, with_condition(String), "`condition`: `Edm.String`";
    "excludedResourceActions" EXCLUDED_RESOURCE_ACTIONS, excluded_resource_actions strs -> Option<Vec<&str>>, with_excluded_resource_actions(Vec<String>), "`excludedResourceActions`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.unifiedRoleScheduleBase`](https://learn.microsoft.com/graph/api/resources/unifiedroleschedulebase?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    UnifiedRoleScheduleBase: super::Entity = "microsoft.graph.unifiedRoleScheduleBase" {
        "microsoft.graph.unifiedRoleAssignmentSchedule",
        "microsoft.graph.unifiedRoleEligibilitySchedule",
    };
    inherited "id" ID, with_id(String), "`id`";
    "appScopeId" APP_SCOPE_ID, app_scope_id str -> Option<&str>, with_app_scope_id(String), "`appScopeId`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "createdUsing" CREATED_USING, created_using str -> Option<&str>, with_created_using(String), "`createdUsing`: `Edm.String`";
    "directoryScopeId" DIRECTORY_SCOPE_ID, directory_scope_id str -> Option<&str>, with_directory_scope_id(String), "`directoryScopeId`: `Edm.String`";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
    "appScope" APP_SCOPE, app_scope model -> Option<&super::AppScope>, with_app_scope(super::AppScope), "`appScope`: `microsoft.graph.appScope`, read-only" "Read-only. Nullable.";
    "directoryScope" DIRECTORY_SCOPE, directory_scope model -> Option<&super::DirectoryObject>, with_directory_scope(super::DirectoryObject), "`directoryScope`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::UnifiedRoleDefinition>, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`: `microsoft.graph.unifiedRoleDefinition`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.unifiedRoleScheduleInstanceBase`](https://learn.microsoft.com/graph/api/resources/unifiedrolescheduleinstancebase?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    UnifiedRoleScheduleInstanceBase: super::Entity = "microsoft.graph.unifiedRoleScheduleInstanceBase" {
        "microsoft.graph.unifiedRoleAssignmentScheduleInstance",
        "microsoft.graph.unifiedRoleEligibilityScheduleInstance",
    };
    inherited "id" ID, with_id(String), "`id`";
    "appScopeId" APP_SCOPE_ID, app_scope_id str -> Option<&str>, with_app_scope_id(String), "`appScopeId`: `Edm.String`";
    "directoryScopeId" DIRECTORY_SCOPE_ID, directory_scope_id str -> Option<&str>, with_directory_scope_id(String), "`directoryScopeId`: `Edm.String`";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`";
    "appScope" APP_SCOPE, app_scope model -> Option<&super::AppScope>, with_app_scope(super::AppScope), "`appScope`: `microsoft.graph.appScope`, read-only" "Read-only. Nullable.";
    "directoryScope" DIRECTORY_SCOPE, directory_scope model -> Option<&super::DirectoryObject>, with_directory_scope(super::DirectoryObject), "`directoryScope`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::UnifiedRoleDefinition>, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`: `microsoft.graph.unifiedRoleDefinition`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.unifiedRoleScheduleRequestActions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    UnifiedRoleScheduleRequestActions = "microsoft.graph.unifiedRoleScheduleRequestActions" {
        AdminAssign = "adminAssign",
        AdminUpdate = "adminUpdate",
        AdminRemove = "adminRemove",
        SelfActivate = "selfActivate",
        SelfDeactivate = "selfDeactivate",
        AdminExtend = "adminExtend",
        AdminRenew = "adminRenew",
        SelfExtend = "selfExtend",
        SelfRenew = "selfRenew",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.userConsentRequest`](https://learn.microsoft.com/graph/api/resources/userconsentrequest?view=graph-rest-1.0)
    UserConsentRequest = "microsoft.graph.userConsentRequest";
    "approvalId" APPROVAL_ID, approval_id str -> Option<&str>, with_approval_id(String), "`approvalId`: `Edm.String`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "customData" CUSTOM_DATA, custom_data str -> Option<&str>, with_custom_data(String), "`customData`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`" "Possible values are: Initializing, InProgress, Completed.";
}
