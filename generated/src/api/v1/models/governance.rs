// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

use crate::runtime::{Bytes, Duration, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackage`](https://learn.microsoft.com/graph/api/resources/accesspackage?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AccessPackage: super::Entity = "microsoft.graph.accessPackage";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isHidden" IS_HIDDEN, is_hidden bool -> Option<bool>, with_is_hidden(bool), "`isHidden`: `Edm.Boolean`";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "assignmentPolicies" ASSIGNMENT_POLICIES, assignment_policies models -> Option<&[super::AccessPackageAssignmentPolicy]>, with_assignment_policies(Vec<super::AccessPackageAssignmentPolicy>), "`assignmentPolicies`: `Collection(microsoft.graph.accessPackageAssignmentPolicy)`, read-only" "Read-only. Nullable.";
    "catalogId" CATALOG_ID, catalog_id model -> Option<&super::AccessPackageCatalog>, with_catalog_id(super::AccessPackageCatalog), "`catalogId`: `microsoft.graph.accessPackageCatalog`, read-only, not in the metadata" "Read-only. Nullable.";
    "accessPackagesIncompatibleWith" ACCESS_PACKAGES_INCOMPATIBLE_WITH, access_packages_incompatible_with models -> Option<&[super::AccessPackage]>, with_access_packages_incompatible_with(Vec<super::AccessPackage>), "`accessPackagesIncompatibleWith`: `Collection(microsoft.graph.accessPackage)`, metadata";
    "catalog" CATALOG, catalog model -> Option<&super::AccessPackageCatalog>, with_catalog(super::AccessPackageCatalog), "`catalog`: `microsoft.graph.accessPackageCatalog`, metadata";
    "incompatibleAccessPackages" INCOMPATIBLE_ACCESS_PACKAGES, incompatible_access_packages models -> Option<&[super::AccessPackage]>, with_incompatible_access_packages(Vec<super::AccessPackage>), "`incompatibleAccessPackages`: `Collection(microsoft.graph.accessPackage)`, metadata";
    "incompatibleGroups" INCOMPATIBLE_GROUPS, incompatible_groups models -> Option<&[super::Group]>, with_incompatible_groups(Vec<super::Group>), "`incompatibleGroups`: `Collection(microsoft.graph.group)`, metadata";
    "resourceRoleScopes" RESOURCE_ROLE_SCOPES, resource_role_scopes models -> Option<&[super::AccessPackageResourceRoleScope]>, with_resource_role_scopes(Vec<super::AccessPackageResourceRoleScope>), "`resourceRoleScopes`: `Collection(microsoft.graph.accessPackageResourceRoleScope)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageAnswer`, metadata
    AccessPackageAnswer = "microsoft.graph.accessPackageAnswer" {
        "microsoft.graph.accessPackageAnswerString",
    };
    "displayValue" DISPLAY_VALUE, display_value str -> Option<&str>, with_display_value(String), "`displayValue`: `Edm.String`, metadata";
    "answeredQuestion" ANSWERED_QUESTION, answered_question model -> Option<&super::AccessPackageQuestion>, with_answered_question(super::AccessPackageQuestion), "`answeredQuestion`: `microsoft.graph.accessPackageQuestion`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageAnswerChoice`, metadata
    AccessPackageAnswerChoice = "microsoft.graph.accessPackageAnswerChoice";
    "actualValue" ACTUAL_VALUE, actual_value str -> Option<&str>, with_actual_value(String), "`actualValue`: `Edm.String`, metadata";
    "localizations" LOCALIZATIONS, localizations models -> Option<&[super::AccessPackageLocalizedText]>, with_localizations(Vec<super::AccessPackageLocalizedText>), "`localizations`: `Collection(microsoft.graph.accessPackageLocalizedText)`, metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageAnswerString`, metadata, with the accessors of [`AccessPackageAnswer`](super::AccessPackageAnswer)
    AccessPackageAnswerString: super::AccessPackageAnswer = "microsoft.graph.accessPackageAnswerString";
    inherited "displayValue" DISPLAY_VALUE, with_display_value(String), "`displayValue`";
    inherited "answeredQuestion" ANSWERED_QUESTION, with_answered_question(super::AccessPackageQuestion), "`answeredQuestion`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageApprovalStage`](https://learn.microsoft.com/graph/api/resources/accesspackageapprovalstage?view=graph-rest-1.0)
    AccessPackageApprovalStage = "microsoft.graph.accessPackageApprovalStage" {
        "microsoft.graph.accessPackageDynamicApprovalStage",
    };
    "durationBeforeAutomaticDenial" DURATION_BEFORE_AUTOMATIC_DENIAL, duration_before_automatic_denial duration -> Parsed<Duration>, with_duration_before_automatic_denial(Duration), "`durationBeforeAutomaticDenial`: `Edm.Duration`";
    "durationBeforeEscalation" DURATION_BEFORE_ESCALATION, duration_before_escalation duration -> Parsed<Duration>, with_duration_before_escalation(Duration), "`durationBeforeEscalation`: `Edm.Duration`";
    "escalationApprovers" ESCALATION_APPROVERS, escalation_approvers models -> Option<&[super::SubjectSet]>, with_escalation_approvers(Vec<super::SubjectSet>), "`escalationApprovers`: `Collection(microsoft.graph.subjectSet)`";
    "fallbackEscalationApprovers" FALLBACK_ESCALATION_APPROVERS, fallback_escalation_approvers models -> Option<&[super::SubjectSet]>, with_fallback_escalation_approvers(Vec<super::SubjectSet>), "`fallbackEscalationApprovers`: `Collection(microsoft.graph.subjectSet)`";
    "fallbackPrimaryApprovers" FALLBACK_PRIMARY_APPROVERS, fallback_primary_approvers models -> Option<&[super::SubjectSet]>, with_fallback_primary_approvers(Vec<super::SubjectSet>), "`fallbackPrimaryApprovers`: `Collection(microsoft.graph.subjectSet)`";
    "isApproverJustificationRequired" IS_APPROVER_JUSTIFICATION_REQUIRED, is_approver_justification_required bool -> Option<bool>, with_is_approver_justification_required(bool), "`isApproverJustificationRequired`: `Edm.Boolean`";
    "isEscalationEnabled" IS_ESCALATION_ENABLED, is_escalation_enabled bool -> Option<bool>, with_is_escalation_enabled(bool), "`isEscalationEnabled`: `Edm.Boolean`";
    "primaryApprovers" PRIMARY_APPROVERS, primary_approvers models -> Option<&[super::SubjectSet]>, with_primary_approvers(Vec<super::SubjectSet>), "`primaryApprovers`: `Collection(microsoft.graph.subjectSet)`";
    "approverInformationVisibility" APPROVER_INFORMATION_VISIBILITY, approver_information_visibility enumeration -> Option<super::ApproverInformationVisibility>, with_approver_information_visibility(super::ApproverInformationVisibility), "`approverInformationVisibility`: `microsoft.graph.approverInformationVisibility`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignment`](https://learn.microsoft.com/graph/api/resources/accesspackageassignment?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AccessPackageAssignment: super::Entity = "microsoft.graph.accessPackageAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "expiredDateTime" EXPIRED_DATE_TIME, expired_date_time date_time -> Parsed<OffsetDateTime>, with_expired_date_time(OffsetDateTime), "`expiredDateTime`: `Edm.DateTimeOffset`";
    "schedule" SCHEDULE, schedule model -> Option<&super::EntitlementManagementSchedule>, with_schedule(super::EntitlementManagementSchedule), "`schedule`: `microsoft.graph.entitlementManagementSchedule`, read-only" "Read-only.";
    "state" STATE, state enumeration -> Option<super::AccessPackageAssignmentState>, with_state(super::AccessPackageAssignmentState), "`state`: `microsoft.graph.accessPackageAssignmentState`, read-only" "Read-only. Possible values are: delivering, partiallyDelivered, delivered, expired, deliveryFailed, unknownFutureValue.";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, read-only" "Read-only. Possible values are: Delivering, Delivered, NearExpiry1DayNotificationTriggered, ExpiredNotificationTriggered.";
    "customExtensionCalloutInstances" CUSTOM_EXTENSION_CALLOUT_INSTANCES, custom_extension_callout_instances models -> Option<&[super::CustomExtensionCalloutInstance]>, with_custom_extension_callout_instances(Vec<super::CustomExtensionCalloutInstance>), "`customExtensionCalloutInstances`: `Collection(microsoft.graph.customExtensionCalloutInstance)`, metadata";
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
    "isRequestorJustificationRequired" IS_REQUESTOR_JUSTIFICATION_REQUIRED, is_requestor_justification_required bool -> Option<bool>, with_is_requestor_justification_required(bool), "`isRequestorJustificationRequired`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageAssignmentFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageAssignmentFilterByCurrentUserOptions = "microsoft.graph.accessPackageAssignmentFilterByCurrentUserOptions" {
        Target = "target",
        CreatedBy = "createdBy",
        UnknownFutureValue = "unknownFutureValue",
        TargetManager = "targetManager",
        TargetAgentIdentitySponsorOrOwner = "targetAgentIdentitySponsorOrOwner",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentPolicy`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentpolicy?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AccessPackageAssignmentPolicy: super::Entity = "microsoft.graph.accessPackageAssignmentPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "allowedTargetScope" ALLOWED_TARGET_SCOPE, allowed_target_scope enumeration -> Option<super::AllowedTargetScope>, with_allowed_target_scope(super::AllowedTargetScope), "`allowedTargetScope`: `microsoft.graph.allowedTargetScope`" "Possible values are: notSpecified, specificDirectoryUsers, specificConnectedOrganizationUsers, specificDirectoryServicePrincipals, allMemberUsers, allDirectoryUsers, allDirectoryServicePrincipals, allConfiguredConnectedOrganizationUsers, allExternalUsers, unknownFutureValue.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "expiration" EXPIRATION, expiration model -> Option<&super::ExpirationPattern>, with_expiration(super::ExpirationPattern), "`expiration`: `microsoft.graph.expirationPattern`";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`";
    "requestApprovalSettings" REQUEST_APPROVAL_SETTINGS, request_approval_settings model -> Option<&super::AccessPackageAssignmentApprovalSettings>, with_request_approval_settings(super::AccessPackageAssignmentApprovalSettings), "`requestApprovalSettings`: `microsoft.graph.accessPackageAssignmentApprovalSettings`";
    "requestorSettings" REQUESTOR_SETTINGS, requestor_settings model -> Option<&super::AccessPackageAssignmentRequestorSettings>, with_requestor_settings(super::AccessPackageAssignmentRequestorSettings), "`requestorSettings`: `microsoft.graph.accessPackageAssignmentRequestorSettings`";
    "reviewSettings" REVIEW_SETTINGS, review_settings model -> Option<&super::AccessPackageAssignmentReviewSettings>, with_review_settings(super::AccessPackageAssignmentReviewSettings), "`reviewSettings`: `microsoft.graph.accessPackageAssignmentReviewSettings`";
    "specificAllowedTargets" SPECIFIC_ALLOWED_TARGETS, specific_allowed_targets models -> Option<&[super::SubjectSet]>, with_specific_allowed_targets(Vec<super::SubjectSet>), "`specificAllowedTargets`: `Collection(microsoft.graph.subjectSet)`";
    "automaticRequestSettings" AUTOMATIC_REQUEST_SETTINGS, automatic_request_settings model -> Option<&super::AccessPackageAutomaticRequestSettings>, with_automatic_request_settings(super::AccessPackageAutomaticRequestSettings), "`automaticRequestSettings`: `microsoft.graph.accessPackageAutomaticRequestSettings`, metadata";
    "notificationSettings" NOTIFICATION_SETTINGS, notification_settings model -> Option<&super::AccessPackageNotificationSettings>, with_notification_settings(super::AccessPackageNotificationSettings), "`notificationSettings`: `microsoft.graph.accessPackageNotificationSettings`, metadata";
    "accessPackage" ACCESS_PACKAGE, access_package model -> Option<&super::AccessPackage>, with_access_package(super::AccessPackage), "`accessPackage`: `microsoft.graph.accessPackage`, read-only" "Read-only.";
    "catalog" CATALOG, catalog model -> Option<&super::AccessPackageCatalog>, with_catalog(super::AccessPackageCatalog), "`catalog`: `microsoft.graph.accessPackageCatalog`, read-only" "Read-only.";
    "customExtensionStageSettings" CUSTOM_EXTENSION_STAGE_SETTINGS, custom_extension_stage_settings models -> Option<&[super::CustomExtensionStageSetting]>, with_custom_extension_stage_settings(Vec<super::CustomExtensionStageSetting>), "`customExtensionStageSettings`: `Collection(microsoft.graph.customExtensionStageSetting)`, metadata";
    "questions" QUESTIONS, questions models -> Option<&[super::AccessPackageQuestion]>, with_questions(Vec<super::AccessPackageQuestion>), "`questions`: `Collection(microsoft.graph.accessPackageQuestion)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentRequest`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentrequest?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AccessPackageAssignmentRequest: super::Entity = "microsoft.graph.accessPackageAssignmentRequest";
    inherited "id" ID, with_id(String), "`id`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "requestType" REQUEST_TYPE, request_type enumeration -> Option<super::AccessPackageRequestType>, with_request_type(super::AccessPackageRequestType), "`requestType`: `microsoft.graph.accessPackageRequestType`" "Possible values are: notSpecified, userAdd, userUpdate, userRemove, adminAdd, adminRemove, adminUpdate, systemAdd, systemUpdate, systemRemove, onBehalfAdd, unknownFutureValue.";
    "schedule" SCHEDULE, schedule model -> Option<&super::EntitlementManagementSchedule>, with_schedule(super::EntitlementManagementSchedule), "`schedule`: `microsoft.graph.entitlementManagementSchedule`";
    "state" STATE, state enumeration -> Option<super::AccessPackageRequestState>, with_state(super::AccessPackageRequestState), "`state`: `microsoft.graph.accessPackageRequestState`, read-only" "Read-only. Possible values are: submitted, pendingApproval, delivering, delivered, deliveryFailed, denied, scheduled, canceled, partiallyDelivered, unknownFutureValue.";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, read-only" "Read-only.";
    "answers" ANSWERS, answers models -> Option<&[super::AccessPackageAnswer]>, with_answers(Vec<super::AccessPackageAnswer>), "`answers`: `Collection(microsoft.graph.accessPackageAnswer)`, metadata";
    "customExtensionCalloutInstances" CUSTOM_EXTENSION_CALLOUT_INSTANCES, custom_extension_callout_instances models -> Option<&[super::CustomExtensionCalloutInstance]>, with_custom_extension_callout_instances(Vec<super::CustomExtensionCalloutInstance>), "`customExtensionCalloutInstances`: `Collection(microsoft.graph.customExtensionCalloutInstance)`, metadata";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`, metadata";
    "accessPackage" ACCESS_PACKAGE, access_package model -> Option<&super::AccessPackage>, with_access_package(super::AccessPackage), "`accessPackage`: `microsoft.graph.accessPackage`, read-only" "Read-only. Nullable.";
    "accessPackageAssignment" ACCESS_PACKAGE_ASSIGNMENT, access_package_assignment model -> Option<&super::AccessPackageAssignment>, with_access_package_assignment(super::AccessPackageAssignment), "`accessPackageAssignment`: `microsoft.graph.accessPackageAssignment`, not in the metadata";
    "requestor" REQUESTOR, requestor model -> Option<&super::AccessPackageSubject>, with_requestor(super::AccessPackageSubject), "`requestor`: `microsoft.graph.accessPackageSubject`, read-only" "Read-only. Nullable.";
    "assignment" ASSIGNMENT, assignment model -> Option<&super::AccessPackageAssignment>, with_assignment(super::AccessPackageAssignment), "`assignment`: `microsoft.graph.accessPackageAssignment`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageAssignmentRequestCallbackData`, metadata, with the accessors of [`CustomExtensionData`](super::CustomExtensionData)
    AccessPackageAssignmentRequestCallbackData: super::CustomExtensionData = "microsoft.graph.accessPackageAssignmentRequestCallbackData" {
        "microsoft.graph.assignmentRequestApprovalStageCallbackData",
    };
    "customExtensionStageInstanceDetail" CUSTOM_EXTENSION_STAGE_INSTANCE_DETAIL, custom_extension_stage_instance_detail str -> Option<&str>, with_custom_extension_stage_instance_detail(String), "`customExtensionStageInstanceDetail`: `Edm.String`, metadata";
    "customExtensionStageInstanceId" CUSTOM_EXTENSION_STAGE_INSTANCE_ID, custom_extension_stage_instance_id str -> Option<&str>, with_custom_extension_stage_instance_id(String), "`customExtensionStageInstanceId`: `Edm.String`, metadata";
    "stage" STAGE, stage enumeration -> Option<super::AccessPackageCustomExtensionStage>, with_stage(super::AccessPackageCustomExtensionStage), "`stage`: `microsoft.graph.accessPackageCustomExtensionStage`, metadata";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageAssignmentRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageAssignmentRequestFilterByCurrentUserOptions = "microsoft.graph.accessPackageAssignmentRequestFilterByCurrentUserOptions" {
        Target = "target",
        CreatedBy = "createdBy",
        Approver = "approver",
        UnknownFutureValue = "unknownFutureValue",
        TargetOrRequestor = "targetOrRequestor",
        TargetManager = "targetManager",
        RequestForOthers = "requestForOthers",
        TargetAgentIdentitySponsorOrOwner = "targetAgentIdentitySponsorOrOwner",
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
    "isRequestorJustificationRequired" IS_REQUESTOR_JUSTIFICATION_REQUIRED, is_requestor_justification_required bool -> Option<bool>, with_is_requestor_justification_required(bool), "`isRequestorJustificationRequired`: `Edm.Boolean`, metadata";
    "questions" QUESTIONS, questions models -> Option<&[super::AccessPackageQuestion]>, with_questions(Vec<super::AccessPackageQuestion>), "`questions`: `Collection(microsoft.graph.accessPackageQuestion)`, metadata";
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
    /// `microsoft.graph.accessPackageAutomaticRequestSettings`, metadata
    AccessPackageAutomaticRequestSettings = "microsoft.graph.accessPackageAutomaticRequestSettings";
    "gracePeriodBeforeAccessRemoval" GRACE_PERIOD_BEFORE_ACCESS_REMOVAL, grace_period_before_access_removal duration -> Parsed<Duration>, with_grace_period_before_access_removal(Duration), "`gracePeriodBeforeAccessRemoval`: `Edm.Duration`, metadata";
    "removeAccessWhenTargetLeavesAllowedTargets" REMOVE_ACCESS_WHEN_TARGET_LEAVES_ALLOWED_TARGETS, remove_access_when_target_leaves_allowed_targets bool -> Option<bool>, with_remove_access_when_target_leaves_allowed_targets(bool), "`removeAccessWhenTargetLeavesAllowedTargets`: `Edm.Boolean`, metadata";
    "requestAccessForAllowedTargets" REQUEST_ACCESS_FOR_ALLOWED_TARGETS, request_access_for_allowed_targets bool -> Option<bool>, with_request_access_for_allowed_targets(bool), "`requestAccessForAllowedTargets`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageCatalog`](https://learn.microsoft.com/graph/api/resources/accesspackagecatalog?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AccessPackageCatalog: super::Entity = "microsoft.graph.accessPackageCatalog";
    inherited "id" ID, with_id(String), "`id`";
    "catalogType" CATALOG_TYPE, catalog_type enumeration -> Option<super::AccessPackageCatalogType>, with_catalog_type(super::AccessPackageCatalogType), "`catalogType`: `microsoft.graph.accessPackageCatalogType`" "Possible values are: userManaged, serviceDefault, serviceManaged, unknownFutureValue.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isExternallyVisible" IS_EXTERNALLY_VISIBLE, is_externally_visible bool -> Option<bool>, with_is_externally_visible(bool), "`isExternallyVisible`: `Edm.Boolean`";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "state" STATE, state enumeration -> Option<super::AccessPackageCatalogState>, with_state(super::AccessPackageCatalogState), "`state`: `microsoft.graph.accessPackageCatalogState`" "Possible values are: unpublished, published, unknownFutureValue.";
    "accessPackages" ACCESS_PACKAGES, access_packages models -> Option<&[super::AccessPackage]>, with_access_packages(Vec<super::AccessPackage>), "`accessPackages`: `Collection(microsoft.graph.accessPackage)`, read-only" "Read-only. Nullable.";
    "customWorkflowExtensions" CUSTOM_WORKFLOW_EXTENSIONS, custom_workflow_extensions models -> Option<&[super::CustomCalloutExtension]>, with_custom_workflow_extensions(Vec<super::CustomCalloutExtension>), "`customWorkflowExtensions`: `Collection(microsoft.graph.customCalloutExtension)`, metadata";
    "resourceRoles" RESOURCE_ROLES, resource_roles models -> Option<&[super::AccessPackageResourceRole]>, with_resource_roles(Vec<super::AccessPackageResourceRole>), "`resourceRoles`: `Collection(microsoft.graph.accessPackageResourceRole)`, metadata";
    "resources" RESOURCES, resources models -> Option<&[super::AccessPackageResource]>, with_resources(Vec<super::AccessPackageResource>), "`resources`: `Collection(microsoft.graph.accessPackageResource)`, metadata";
    "resourceScopes" RESOURCE_SCOPES, resource_scopes models -> Option<&[super::AccessPackageResourceScope]>, with_resource_scopes(Vec<super::AccessPackageResourceScope>), "`resourceScopes`: `Collection(microsoft.graph.accessPackageResourceScope)`, metadata";
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
    /// `microsoft.graph.accessPackageCustomExtensionStage`, metadata
    AccessPackageCustomExtensionStage = "microsoft.graph.accessPackageCustomExtensionStage" {
        AssignmentRequestCreated = "assignmentRequestCreated",
        AssignmentRequestApproved = "assignmentRequestApproved",
        AssignmentRequestGranted = "assignmentRequestGranted",
        AssignmentRequestRemoved = "assignmentRequestRemoved",
        AssignmentFourteenDaysBeforeExpiration = "assignmentFourteenDaysBeforeExpiration",
        AssignmentOneDayBeforeExpiration = "assignmentOneDayBeforeExpiration",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageDynamicApprovalStage`, metadata, with the accessors of [`AccessPackageApprovalStage`](super::AccessPackageApprovalStage)
    AccessPackageDynamicApprovalStage: super::AccessPackageApprovalStage = "microsoft.graph.accessPackageDynamicApprovalStage";
    inherited "durationBeforeAutomaticDenial" DURATION_BEFORE_AUTOMATIC_DENIAL, with_duration_before_automatic_denial(Duration), "`durationBeforeAutomaticDenial`";
    inherited "durationBeforeEscalation" DURATION_BEFORE_ESCALATION, with_duration_before_escalation(Duration), "`durationBeforeEscalation`";
    inherited "escalationApprovers" ESCALATION_APPROVERS, with_escalation_approvers(Vec<super::SubjectSet>), "`escalationApprovers`";
    inherited "fallbackEscalationApprovers" FALLBACK_ESCALATION_APPROVERS, with_fallback_escalation_approvers(Vec<super::SubjectSet>), "`fallbackEscalationApprovers`";
    inherited "fallbackPrimaryApprovers" FALLBACK_PRIMARY_APPROVERS, with_fallback_primary_approvers(Vec<super::SubjectSet>), "`fallbackPrimaryApprovers`";
    inherited "isApproverJustificationRequired" IS_APPROVER_JUSTIFICATION_REQUIRED, with_is_approver_justification_required(bool), "`isApproverJustificationRequired`";
    inherited "isEscalationEnabled" IS_ESCALATION_ENABLED, with_is_escalation_enabled(bool), "`isEscalationEnabled`";
    inherited "primaryApprovers" PRIMARY_APPROVERS, with_primary_approvers(Vec<super::SubjectSet>), "`primaryApprovers`";
    inherited "approverInformationVisibility" APPROVER_INFORMATION_VISIBILITY, with_approver_information_visibility(super::ApproverInformationVisibility), "`approverInformationVisibility`";
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

crate::runtime::model! {
    /// `microsoft.graph.accessPackageLocalizedText`, metadata
    AccessPackageLocalizedText = "microsoft.graph.accessPackageLocalizedText";
    "languageCode" LANGUAGE_CODE, language_code str -> Option<&str>, with_language_code(String), "`languageCode`: `Edm.String`, metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageMultipleChoiceQuestion`, metadata, with the accessors of [`AccessPackageQuestion`](super::AccessPackageQuestion)
    AccessPackageMultipleChoiceQuestion: super::AccessPackageQuestion, super::Entity = "microsoft.graph.accessPackageMultipleChoiceQuestion";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isAnswerEditable" IS_ANSWER_EDITABLE, with_is_answer_editable(bool), "`isAnswerEditable`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    inherited "localizations" LOCALIZATIONS, with_localizations(Vec<super::AccessPackageLocalizedText>), "`localizations`";
    inherited "sequence" SEQUENCE, with_sequence(i32), "`sequence`";
    inherited "text" TEXT, with_text(String), "`text`";
    "choices" CHOICES, choices models -> Option<&[super::AccessPackageAnswerChoice]>, with_choices(Vec<super::AccessPackageAnswerChoice>), "`choices`: `Collection(microsoft.graph.accessPackageAnswerChoice)`, metadata";
    "isMultipleSelectionAllowed" IS_MULTIPLE_SELECTION_ALLOWED, is_multiple_selection_allowed bool -> Option<bool>, with_is_multiple_selection_allowed(bool), "`isMultipleSelectionAllowed`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageNotificationSettings`, metadata
    AccessPackageNotificationSettings = "microsoft.graph.accessPackageNotificationSettings";
    "isAssignmentNotificationDisabled" IS_ASSIGNMENT_NOTIFICATION_DISABLED, is_assignment_notification_disabled bool -> Option<bool>, with_is_assignment_notification_disabled(bool), "`isAssignmentNotificationDisabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageQuestion`, metadata, with the accessors of [`Entity`](super::Entity)
    AccessPackageQuestion: super::Entity = "microsoft.graph.accessPackageQuestion" {
        "microsoft.graph.accessPackageMultipleChoiceQuestion",
        "microsoft.graph.accessPackageTextInputQuestion",
    };
    inherited "id" ID, with_id(String), "`id`";
    "isAnswerEditable" IS_ANSWER_EDITABLE, is_answer_editable bool -> Option<bool>, with_is_answer_editable(bool), "`isAnswerEditable`: `Edm.Boolean`, metadata";
    "isRequired" IS_REQUIRED, is_required bool -> Option<bool>, with_is_required(bool), "`isRequired`: `Edm.Boolean`, metadata";
    "localizations" LOCALIZATIONS, localizations models -> Option<&[super::AccessPackageLocalizedText]>, with_localizations(Vec<super::AccessPackageLocalizedText>), "`localizations`: `Collection(microsoft.graph.accessPackageLocalizedText)`, metadata";
    "sequence" SEQUENCE, sequence i32 -> Option<i32>, with_sequence(i32), "`sequence`: `Edm.Int32`, metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageRequestApprovalStageCallbackConfiguration`, metadata, with the accessors of [`CustomExtensionCallbackConfiguration`](super::CustomExtensionCallbackConfiguration)
    AccessPackageRequestApprovalStageCallbackConfiguration: super::CustomExtensionCallbackConfiguration = "microsoft.graph.accessPackageRequestApprovalStageCallbackConfiguration";
    inherited "timeoutDuration" TIMEOUT_DURATION, with_timeout_duration(Duration), "`timeoutDuration`";
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
        ApproverRemove = "approverRemove",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageResource`, metadata, with the accessors of [`Entity`](super::Entity)
    AccessPackageResource: super::Entity = "microsoft.graph.accessPackageResource" {
        "microsoft.graph.customDataProvidedResource",
    };
    inherited "id" ID, with_id(String), "`id`";
    "attributes" ATTRIBUTES, attributes models -> Option<&[super::AccessPackageResourceAttribute]>, with_attributes(Vec<super::AccessPackageResourceAttribute>), "`attributes`: `Collection(microsoft.graph.accessPackageResourceAttribute)`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "originId" ORIGIN_ID, origin_id str -> Option<&str>, with_origin_id(String), "`originId`: `Edm.String`, metadata";
    "originSystem" ORIGIN_SYSTEM, origin_system str -> Option<&str>, with_origin_system(String), "`originSystem`: `Edm.String`, metadata";
    "environment" ENVIRONMENT, environment model -> Option<&super::AccessPackageResourceEnvironment>, with_environment(super::AccessPackageResourceEnvironment), "`environment`: `microsoft.graph.accessPackageResourceEnvironment`, metadata";
    "roles" ROLES, roles models -> Option<&[super::AccessPackageResourceRole]>, with_roles(Vec<super::AccessPackageResourceRole>), "`roles`: `Collection(microsoft.graph.accessPackageResourceRole)`, metadata";
    "scopes" SCOPES, scopes models -> Option<&[super::AccessPackageResourceScope]>, with_scopes(Vec<super::AccessPackageResourceScope>), "`scopes`: `Collection(microsoft.graph.accessPackageResourceScope)`, metadata";
    "uploadSessions" UPLOAD_SESSIONS, upload_sessions models -> Option<&[super::CustomDataProvidedResourceUploadSession]>, with_upload_sessions(Vec<super::CustomDataProvidedResourceUploadSession>), "`uploadSessions`: `Collection(microsoft.graph.customDataProvidedResourceUploadSession)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageResourceAttribute`, metadata
    AccessPackageResourceAttribute = "microsoft.graph.accessPackageResourceAttribute";
    "destination" DESTINATION, destination model -> Option<&super::AccessPackageResourceAttributeDestination>, with_destination(super::AccessPackageResourceAttributeDestination), "`destination`: `microsoft.graph.accessPackageResourceAttributeDestination`, metadata";
    "isEditable" IS_EDITABLE, is_editable bool -> Option<bool>, with_is_editable(bool), "`isEditable`: `Edm.Boolean`, metadata";
    "isPersistedOnAssignmentRemoval" IS_PERSISTED_ON_ASSIGNMENT_REMOVAL, is_persisted_on_assignment_removal bool -> Option<bool>, with_is_persisted_on_assignment_removal(bool), "`isPersistedOnAssignmentRemoval`: `Edm.Boolean`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "source" SOURCE, source model -> Option<&super::AccessPackageResourceAttributeSource>, with_source(super::AccessPackageResourceAttributeSource), "`source`: `microsoft.graph.accessPackageResourceAttributeSource`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageResourceAttributeDestination`, metadata
    AccessPackageResourceAttributeDestination = "microsoft.graph.accessPackageResourceAttributeDestination" {
        "microsoft.graph.accessPackageUserDirectoryAttributeStore",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageResourceAttributeQuestion`, metadata, with the accessors of [`AccessPackageResourceAttributeSource`](super::AccessPackageResourceAttributeSource)
    AccessPackageResourceAttributeQuestion: super::AccessPackageResourceAttributeSource = "microsoft.graph.accessPackageResourceAttributeQuestion";
    "question" QUESTION, question model -> Option<&super::AccessPackageQuestion>, with_question(super::AccessPackageQuestion), "`question`: `microsoft.graph.accessPackageQuestion`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageResourceAttributeSource`, metadata
    AccessPackageResourceAttributeSource = "microsoft.graph.accessPackageResourceAttributeSource" {
        "microsoft.graph.accessPackageResourceAttributeQuestion",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageResourceEnvironment`, metadata, with the accessors of [`Entity`](super::Entity)
    AccessPackageResourceEnvironment: super::Entity = "microsoft.graph.accessPackageResourceEnvironment";
    inherited "id" ID, with_id(String), "`id`";
    "connectionInfo" CONNECTION_INFO, connection_info model -> Option<&super::ConnectionInfo>, with_connection_info(super::ConnectionInfo), "`connectionInfo`: `microsoft.graph.connectionInfo`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isDefaultEnvironment" IS_DEFAULT_ENVIRONMENT, is_default_environment bool -> Option<bool>, with_is_default_environment(bool), "`isDefaultEnvironment`: `Edm.Boolean`, metadata";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "originId" ORIGIN_ID, origin_id str -> Option<&str>, with_origin_id(String), "`originId`: `Edm.String`, metadata";
    "originSystem" ORIGIN_SYSTEM, origin_system str -> Option<&str>, with_origin_system(String), "`originSystem`: `Edm.String`, metadata";
    "resources" RESOURCES, resources models -> Option<&[super::AccessPackageResource]>, with_resources(Vec<super::AccessPackageResource>), "`resources`: `Collection(microsoft.graph.accessPackageResource)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageResourceRequest`, metadata, with the accessors of [`Entity`](super::Entity)
    AccessPackageResourceRequest: super::Entity = "microsoft.graph.accessPackageResourceRequest";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "requestType" REQUEST_TYPE, request_type enumeration -> Option<super::AccessPackageRequestType>, with_request_type(super::AccessPackageRequestType), "`requestType`: `microsoft.graph.accessPackageRequestType`, metadata";
    "state" STATE, state enumeration -> Option<super::AccessPackageRequestState>, with_state(super::AccessPackageRequestState), "`state`: `microsoft.graph.accessPackageRequestState`, metadata";
    "catalog" CATALOG, catalog model -> Option<&super::AccessPackageCatalog>, with_catalog(super::AccessPackageCatalog), "`catalog`: `microsoft.graph.accessPackageCatalog`, metadata";
    "resource" RESOURCE, resource model -> Option<&super::AccessPackageResource>, with_resource(super::AccessPackageResource), "`resource`: `microsoft.graph.accessPackageResource`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageResourceRole`, metadata, with the accessors of [`Entity`](super::Entity)
    AccessPackageResourceRole: super::Entity = "microsoft.graph.accessPackageResourceRole";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "originId" ORIGIN_ID, origin_id str -> Option<&str>, with_origin_id(String), "`originId`: `Edm.String`, metadata";
    "originSystem" ORIGIN_SYSTEM, origin_system str -> Option<&str>, with_origin_system(String), "`originSystem`: `Edm.String`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::RoleType>, with_type(super::RoleType), "`type`: `microsoft.graph.roleType`, metadata";
    "resource" RESOURCE, resource model -> Option<&super::AccessPackageResource>, with_resource(super::AccessPackageResource), "`resource`: `microsoft.graph.accessPackageResource`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageResourceRoleScope`, metadata, with the accessors of [`Entity`](super::Entity)
    AccessPackageResourceRoleScope: super::Entity = "microsoft.graph.accessPackageResourceRoleScope";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "role" ROLE, role model -> Option<&super::AccessPackageResourceRole>, with_role(super::AccessPackageResourceRole), "`role`: `microsoft.graph.accessPackageResourceRole`, metadata";
    "scope" SCOPE, scope model -> Option<&super::AccessPackageResourceScope>, with_scope(super::AccessPackageResourceScope), "`scope`: `microsoft.graph.accessPackageResourceScope`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageResourceScope`, metadata, with the accessors of [`Entity`](super::Entity)
    AccessPackageResourceScope: super::Entity = "microsoft.graph.accessPackageResourceScope";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isRootScope" IS_ROOT_SCOPE, is_root_scope bool -> Option<bool>, with_is_root_scope(bool), "`isRootScope`: `Edm.Boolean`, metadata";
    "originId" ORIGIN_ID, origin_id str -> Option<&str>, with_origin_id(String), "`originId`: `Edm.String`, metadata";
    "originSystem" ORIGIN_SYSTEM, origin_system str -> Option<&str>, with_origin_system(String), "`originSystem`: `Edm.String`, metadata";
    "resource" RESOURCE, resource model -> Option<&super::AccessPackageResource>, with_resource(super::AccessPackageResource), "`resource`: `microsoft.graph.accessPackageResource`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageSubject`](https://learn.microsoft.com/graph/api/resources/accesspackagesubject?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AccessPackageSubject: super::Entity = "microsoft.graph.accessPackageSubject";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`";
    "onPremisesSecurityIdentifier" ON_PREMISES_SECURITY_IDENTIFIER, on_premises_security_identifier str -> Option<&str>, with_on_premises_security_identifier(String), "`onPremisesSecurityIdentifier`: `Edm.String`";
    "principalName" PRINCIPAL_NAME, principal_name str -> Option<&str>, with_principal_name(String), "`principalName`: `Edm.String`";
    "subjectType" SUBJECT_TYPE, subject_type enumeration -> Option<super::AccessPackageSubjectType>, with_subject_type(super::AccessPackageSubjectType), "`subjectType`: `microsoft.graph.accessPackageSubjectType`" "Possible values are: notSpecified, user, servicePrincipal, unknownFutureValue.";
    "subjectLifecycle" SUBJECT_LIFECYCLE, subject_lifecycle enumeration -> Option<super::AccessPackageSubjectLifecycle>, with_subject_lifecycle(super::AccessPackageSubjectLifecycle), "`subjectLifecycle`: `microsoft.graph.accessPackageSubjectLifecycle`, metadata";
    "connectedOrganization" CONNECTED_ORGANIZATION, connected_organization model -> Option<&super::ConnectedOrganization>, with_connected_organization(super::ConnectedOrganization), "`connectedOrganization`: `microsoft.graph.connectedOrganization`, read-only" "Read-only. Nullable.";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.accessPackageSubjectLifecycle`, metadata
    AccessPackageSubjectLifecycle = "microsoft.graph.accessPackageSubjectLifecycle" {
        NotDefined = "notDefined",
        NotGoverned = "notGoverned",
        Governed = "governed",
        UnknownFutureValue = "unknownFutureValue",
    }
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
    /// `microsoft.graph.accessPackageSuggestion`, metadata, with the accessors of [`Entity`](super::Entity)
    AccessPackageSuggestion: super::Entity = "microsoft.graph.accessPackageSuggestion";
    inherited "id" ID, with_id(String), "`id`";
    "reasons" REASONS, reasons models -> Option<&[super::AccessPackageSuggestionReason]>, with_reasons(Vec<super::AccessPackageSuggestionReason>), "`reasons`: `Collection(microsoft.graph.accessPackageSuggestionReason)`, metadata";
    "accessPackage" ACCESS_PACKAGE, access_package model -> Option<&super::AvailableAccessPackage>, with_access_package(super::AvailableAccessPackage), "`accessPackage`: `microsoft.graph.availableAccessPackage`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.accessPackageSuggestionFilterByCurrentUserOptions`, metadata
    AccessPackageSuggestionFilterByCurrentUserOptions = "microsoft.graph.accessPackageSuggestionFilterByCurrentUserOptions" {
        None = "none",
        RelatedPeopleAssignments = "relatedPeopleAssignments",
        AssignmentHistory = "assignmentHistory",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageSuggestionReason`, metadata
    AccessPackageSuggestionReason = "microsoft.graph.accessPackageSuggestionReason" {
        "microsoft.graph.accessPackageSuggestionRelatedPeopleBased",
        "microsoft.graph.accessPackageSuggestionSelfAssignmentHistoryBased",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageSuggestionRelatedPeopleBased`, metadata, with the accessors of [`AccessPackageSuggestionReason`](super::AccessPackageSuggestionReason)
    AccessPackageSuggestionRelatedPeopleBased: super::AccessPackageSuggestionReason = "microsoft.graph.accessPackageSuggestionRelatedPeopleBased";
    "relatedPeople" RELATED_PEOPLE, related_people models -> Option<&[super::Identity]>, with_related_people(Vec<super::Identity>), "`relatedPeople`: `Collection(microsoft.graph.identity)`, metadata";
    "relatedPeopleAssignmentCount" RELATED_PEOPLE_ASSIGNMENT_COUNT, related_people_assignment_count i32 -> Option<i32>, with_related_people_assignment_count(i32), "`relatedPeopleAssignmentCount`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.accessPackageSuggestionRelatedPeopleInsightLevel`, metadata
    AccessPackageSuggestionRelatedPeopleInsightLevel = "microsoft.graph.accessPackageSuggestionRelatedPeopleInsightLevel" {
        Disabled = "disabled",
        Count = "count",
        CountAndNames = "countAndNames",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageSuggestionSelfAssignmentHistoryBased`, metadata, with the accessors of [`AccessPackageSuggestionReason`](super::AccessPackageSuggestionReason)
    AccessPackageSuggestionSelfAssignmentHistoryBased: super::AccessPackageSuggestionReason = "microsoft.graph.accessPackageSuggestionSelfAssignmentHistoryBased";
    "lastAssignmentDateTime" LAST_ASSIGNMENT_DATE_TIME, last_assignment_date_time date_time -> Parsed<OffsetDateTime>, with_last_assignment_date_time(OffsetDateTime), "`lastAssignmentDateTime`: `Edm.DateTimeOffset`, metadata";
    "pastAssignmentCount" PAST_ASSIGNMENT_COUNT, past_assignment_count i32 -> Option<i32>, with_past_assignment_count(i32), "`pastAssignmentCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageTextInputQuestion`, metadata, with the accessors of [`AccessPackageQuestion`](super::AccessPackageQuestion)
    AccessPackageTextInputQuestion: super::AccessPackageQuestion, super::Entity = "microsoft.graph.accessPackageTextInputQuestion";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isAnswerEditable" IS_ANSWER_EDITABLE, with_is_answer_editable(bool), "`isAnswerEditable`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    inherited "localizations" LOCALIZATIONS, with_localizations(Vec<super::AccessPackageLocalizedText>), "`localizations`";
    inherited "sequence" SEQUENCE, with_sequence(i32), "`sequence`";
    inherited "text" TEXT, with_text(String), "`text`";
    "isSingleLineQuestion" IS_SINGLE_LINE_QUESTION, is_single_line_question bool -> Option<bool>, with_is_single_line_question(bool), "`isSingleLineQuestion`: `Edm.Boolean`, metadata";
    "regexPattern" REGEX_PATTERN, regex_pattern str -> Option<&str>, with_regex_pattern(String), "`regexPattern`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageUserDirectoryAttributeStore`, metadata, with the accessors of [`AccessPackageResourceAttributeDestination`](super::AccessPackageResourceAttributeDestination)
    AccessPackageUserDirectoryAttributeStore: super::AccessPackageResourceAttributeDestination = "microsoft.graph.accessPackageUserDirectoryAttributeStore"
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewHistoryDecisionFilter`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessReviewHistoryDecisionFilter = "microsoft.graph.accessReviewHistoryDecisionFilter" {
        Approve = "approve",
        Deny = "deny",
        NotReviewed = "notReviewed",
        DontKnow = "dontKnow",
        NotNotified = "notNotified",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewHistoryDefinition`](https://learn.microsoft.com/graph/api/resources/accessreviewhistorydefinition?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AccessReviewHistoryDefinition: super::Entity = "microsoft.graph.accessReviewHistoryDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::UserIdentity>, with_created_by(super::UserIdentity), "`createdBy`: `microsoft.graph.userIdentity`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "decisions" DECISIONS, decisions enumerations -> Option<Vec<super::AccessReviewHistoryDecisionFilter>>, with_decisions(Vec<super::AccessReviewHistoryDecisionFilter>), "`decisions`: `Collection(microsoft.graph.accessReviewHistoryDecisionFilter)`, type of the metadata" "Possible values are: approve, deny, dontKnow, notReviewed, notNotified.";
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
        Inprogress = "inprogress",
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
    "stages" STAGES, stages models -> Option<&[super::AccessReviewStage]>, with_stages(Vec<super::AccessReviewStage>), "`stages`: `Collection(microsoft.graph.accessReviewStage)`, metadata";
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
    "decision" DECISION, decision str -> Option<&str>, with_decision(String), "`decision`: `Edm.String`, type of the metadata";
    "recommendation" RECOMMENDATION, recommendation str -> Option<&str>, with_recommendation(String), "`recommendation`: `Edm.String`, type of the metadata";
    "insights" INSIGHTS, insights models -> Option<&[super::GovernanceInsight]>, with_insights(Vec<super::GovernanceInsight>), "`insights`: `Collection(microsoft.graph.governanceInsight)`, metadata";
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

crate::runtime::enumeration! {
    /// `microsoft.graph.accessReviewInstanceDecisionItemApplyResult`, metadata of another version
    AccessReviewInstanceDecisionItemApplyResult = "microsoft.graph.accessReviewInstanceDecisionItemApplyResult" {
        New = "new",
        AppliedSuccessfully = "appliedSuccessfully",
        AppliedWithUnknownFailure = "appliedWithUnknownFailure",
        AppliedSuccessfullyButObjectNotFound = "appliedSuccessfullyButObjectNotFound",
        ApplyNotSupported = "applyNotSupported",
        UnknownFutureValue = "unknownFutureValue",
    }
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

crate::runtime::enumeration! {
    /// `microsoft.graph.accessReviewInstanceFilterByCurrentUserOptions`, metadata
    AccessReviewInstanceFilterByCurrentUserOptions = "microsoft.graph.accessReviewInstanceFilterByCurrentUserOptions" {
        Reviewer = "reviewer",
        UnknownFutureValue = "unknownFutureValue",
    }
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
    /// [`microsoft.graph.accessReviewNotificationRecipientQueryScope`](https://learn.microsoft.com/graph/api/resources/accessreviewnotificationrecipientqueryscope?view=graph-rest-1.0), with the accessors of [`AccessReviewNotificationRecipientScope`](super::AccessReviewNotificationRecipientScope)
    AccessReviewNotificationRecipientQueryScope: super::AccessReviewNotificationRecipientScope = "microsoft.graph.accessReviewNotificationRecipientQueryScope";
    "query" QUERY, query str -> Option<&str>, with_query(String), "`query`: `Edm.String`";
    "queryType" QUERY_TYPE, query_type str -> Option<&str>, with_query_type(String), "`queryType`: `Edm.String`" "Possible values are: MicrosoftGraph.";
    "queryRoot" QUERY_ROOT, query_root str -> Option<&str>, with_query_root(String), "`queryRoot`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from accessReviewNotificationRecipientQueryScope.
    ///
    /// [`microsoft.graph.accessReviewNotificationRecipientScope`](https://learn.microsoft.com/graph/api/resources/accessreviewnotificationrecipientscope?view=graph-rest-1.0)
    AccessReviewNotificationRecipientScope = "microsoft.graph.accessReviewNotificationRecipientScope" {
        "microsoft.graph.accessReviewNotificationRecipientQueryScope",
    }
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
    /// `microsoft.graph.accessReviewRecommendationInsightSetting`, metadata
    AccessReviewRecommendationInsightSetting = "microsoft.graph.accessReviewRecommendationInsightSetting" {
        "microsoft.graph.groupPeerOutlierRecommendationInsightSettings",
        "microsoft.graph.userLastSignInRecommendationInsightSetting",
    }
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
    "backupReviewers" BACKUP_REVIEWERS, backup_reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_backup_reviewers(Vec<super::AccessReviewReviewerScope>), "`backupReviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`, not in the metadata";
    "stageSettings" STAGE_SETTINGS, stage_settings models -> Option<&[super::AccessReviewStageSettings]>, with_stage_settings(Vec<super::AccessReviewStageSettings>), "`stageSettings`: `Collection(microsoft.graph.accessReviewStageSettings)`, metadata";
    "instances" INSTANCES, instances models -> Option<&[super::AccessReviewInstance]>, with_instances(Vec<super::AccessReviewInstance>), "`instances`: `Collection(microsoft.graph.accessReviewInstance)`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.accessReviewScheduleDefinitionFilterByCurrentUserOptions`, metadata
    AccessReviewScheduleDefinitionFilterByCurrentUserOptions = "microsoft.graph.accessReviewScheduleDefinitionFilterByCurrentUserOptions" {
        Reviewer = "reviewer",
        UnknownFutureValue = "unknownFutureValue",
    }
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
    "decisionHistoriesForReviewersEnabled" DECISION_HISTORIES_FOR_REVIEWERS_ENABLED, decision_histories_for_reviewers_enabled bool -> Option<bool>, with_decision_histories_for_reviewers_enabled(bool), "`decisionHistoriesForReviewersEnabled`: `Edm.Boolean`, metadata";
    "recommendationInsightSettings" RECOMMENDATION_INSIGHT_SETTINGS, recommendation_insight_settings models -> Option<&[super::AccessReviewRecommendationInsightSetting]>, with_recommendation_insight_settings(Vec<super::AccessReviewRecommendationInsightSetting>), "`recommendationInsightSettings`: `Collection(microsoft.graph.accessReviewRecommendationInsightSetting)`, metadata";
    "recommendationLookBackDuration" RECOMMENDATION_LOOK_BACK_DURATION, recommendation_look_back_duration duration -> Parsed<Duration>, with_recommendation_look_back_duration(Duration), "`recommendationLookBackDuration`: `Edm.Duration`, metadata";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.accessReviewScope`](https://learn.microsoft.com/graph/api/resources/accessreviewscope?view=graph-rest-1.0)
    AccessReviewScope = "microsoft.graph.accessReviewScope" {
        "microsoft.graph.accessReviewInactiveUsersQueryScope",
        "microsoft.graph.accessReviewQueryScope",
        "microsoft.graph.principalResourceMembershipsScope",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.accessReviewSet`](https://learn.microsoft.com/graph/api/resources/accessreviewset?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AccessReviewSet: super::Entity = "microsoft.graph.accessReviewSet";
    inherited "id" ID, with_id(String), "`id`";
    "definitions" DEFINITIONS, definitions models -> Option<&[super::AccessReviewScheduleDefinition]>, with_definitions(Vec<super::AccessReviewScheduleDefinition>), "`definitions`: `Collection(microsoft.graph.accessReviewScheduleDefinition)`";
    "historyDefinitions" HISTORY_DEFINITIONS, history_definitions models -> Option<&[super::AccessReviewHistoryDefinition]>, with_history_definitions(Vec<super::AccessReviewHistoryDefinition>), "`historyDefinitions`: `Collection(microsoft.graph.accessReviewHistoryDefinition)`";
    "unified" UNIFIED, unified model -> Option<&super::UnifiedRoot>, with_unified(super::UnifiedRoot), "`unified`: `microsoft.graph.unifiedRoot`, metadata of another version";
}

crate::runtime::model! {
    /// `microsoft.graph.accessReviewStage`, metadata, with the accessors of [`Entity`](super::Entity)
    AccessReviewStage: super::Entity = "microsoft.graph.accessReviewStage";
    inherited "id" ID, with_id(String), "`id`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "fallbackReviewers" FALLBACK_REVIEWERS, fallback_reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_fallback_reviewers(Vec<super::AccessReviewReviewerScope>), "`fallbackReviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`, metadata";
    "reviewers" REVIEWERS, reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_reviewers(Vec<super::AccessReviewReviewerScope>), "`reviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
    "decisions" DECISIONS, decisions models -> Option<&[super::AccessReviewInstanceDecisionItem]>, with_decisions(Vec<super::AccessReviewInstanceDecisionItem>), "`decisions`: `Collection(microsoft.graph.accessReviewInstanceDecisionItem)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.accessReviewStageFilterByCurrentUserOptions`, metadata
    AccessReviewStageFilterByCurrentUserOptions = "microsoft.graph.accessReviewStageFilterByCurrentUserOptions" {
        Reviewer = "reviewer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.accessReviewStageSettings`, metadata
    AccessReviewStageSettings = "microsoft.graph.accessReviewStageSettings";
    "decisionsThatWillMoveToNextStage" DECISIONS_THAT_WILL_MOVE_TO_NEXT_STAGE, decisions_that_will_move_to_next_stage strs -> Option<Vec<&str>>, with_decisions_that_will_move_to_next_stage(Vec<String>), "`decisionsThatWillMoveToNextStage`: `Collection(Edm.String)`, metadata";
    "dependsOn" DEPENDS_ON, depends_on strs -> Option<Vec<&str>>, with_depends_on(Vec<String>), "`dependsOn`: `Collection(Edm.String)`, metadata";
    "durationInDays" DURATION_IN_DAYS, duration_in_days i32 -> Option<i32>, with_duration_in_days(i32), "`durationInDays`: `Edm.Int32`, metadata";
    "fallbackReviewers" FALLBACK_REVIEWERS, fallback_reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_fallback_reviewers(Vec<super::AccessReviewReviewerScope>), "`fallbackReviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`, metadata";
    "recommendationInsightSettings" RECOMMENDATION_INSIGHT_SETTINGS, recommendation_insight_settings models -> Option<&[super::AccessReviewRecommendationInsightSetting]>, with_recommendation_insight_settings(Vec<super::AccessReviewRecommendationInsightSetting>), "`recommendationInsightSettings`: `Collection(microsoft.graph.accessReviewRecommendationInsightSetting)`, metadata";
    "recommendationsEnabled" RECOMMENDATIONS_ENABLED, recommendations_enabled bool -> Option<bool>, with_recommendations_enabled(bool), "`recommendationsEnabled`: `Edm.Boolean`, metadata";
    "reviewers" REVIEWERS, reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_reviewers(Vec<super::AccessReviewReviewerScope>), "`reviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`, metadata";
    "stageId" STAGE_ID, stage_id str -> Option<&str>, with_stage_id(String), "`stageId`: `Edm.String`, metadata";
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
    /// [`microsoft.graph.agreement`](https://learn.microsoft.com/graph/api/resources/agreement?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Agreement: super::Entity = "microsoft.graph.agreement";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isPerDeviceAcceptanceRequired" IS_PER_DEVICE_ACCEPTANCE_REQUIRED, is_per_device_acceptance_required bool -> Option<bool>, with_is_per_device_acceptance_required(bool), "`isPerDeviceAcceptanceRequired`: `Edm.Boolean`";
    "isViewingBeforeAcceptanceRequired" IS_VIEWING_BEFORE_ACCEPTANCE_REQUIRED, is_viewing_before_acceptance_required bool -> Option<bool>, with_is_viewing_before_acceptance_required(bool), "`isViewingBeforeAcceptanceRequired`: `Edm.Boolean`";
    "termsExpiration" TERMS_EXPIRATION, terms_expiration model -> Option<&super::TermsExpiration>, with_terms_expiration(super::TermsExpiration), "`termsExpiration`: `microsoft.graph.termsExpiration`";
    "userReacceptRequiredFrequency" USER_REACCEPT_REQUIRED_FREQUENCY, user_reaccept_required_frequency duration -> Parsed<Duration>, with_user_reaccept_required_frequency(Duration), "`userReacceptRequiredFrequency`: `Edm.Duration`";
    "acceptances" ACCEPTANCES, acceptances models -> Option<&[super::AgreementAcceptance]>, with_acceptances(Vec<super::AgreementAcceptance>), "`acceptances`: `Collection(microsoft.graph.agreementAcceptance)`, read-only" "Read-only.";
    "file" FILE, file model -> Option<&super::AgreementFile>, with_file(super::AgreementFile), "`file`: `microsoft.graph.agreementFile`";
    "files" FILES, files models -> Option<&[super::AgreementFileLocalization]>, with_files(Vec<super::AgreementFileLocalization>), "`files`: `Collection(microsoft.graph.agreementFileLocalization)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.agreementAcceptance`](https://learn.microsoft.com/graph/api/resources/agreementacceptance?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AgreementAcceptance: super::Entity = "microsoft.graph.agreementAcceptance";
    inherited "id" ID, with_id(String), "`id`";
    "agreementFileId" AGREEMENT_FILE_ID, agreement_file_id str -> Option<&str>, with_agreement_file_id(String), "`agreementFileId`: `Edm.String`";
    "agreementId" AGREEMENT_ID, agreement_id str -> Option<&str>, with_agreement_id(String), "`agreementId`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "deviceOSType" DEVICE_OS_TYPE, device_os_type str -> Option<&str>, with_device_os_type(String), "`deviceOSType`: `Edm.String`";
    "deviceOSVersion" DEVICE_OS_VERSION, device_os_version str -> Option<&str>, with_device_os_version(String), "`deviceOSVersion`: `Edm.String`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
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
        UnknownFutureValue = "unknownFutureValue",
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
    "localizations" LOCALIZATIONS, localizations models -> Option<&[super::AgreementFileLocalization]>, with_localizations(Vec<super::AgreementFileLocalization>), "`localizations`: `Collection(microsoft.graph.agreementFileLocalization)`, metadata";
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
        AllDirectoryAgentIdentities = "allDirectoryAgentIdentities",
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
    /// [`microsoft.graph.appConsentRequest`](https://learn.microsoft.com/graph/api/resources/appconsentrequest?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    AppConsentRequest: super::Entity = "microsoft.graph.appConsentRequest";
    inherited "id" ID, with_id(String), "`id`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`" "Required.";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`" "Required.";
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
    /// [`microsoft.graph.approval`](https://learn.microsoft.com/graph/api/resources/approval?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Approval: super::Entity = "microsoft.graph.approval";
    inherited "id" ID, with_id(String), "`id`";
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
    /// [`microsoft.graph.approvalStage`](https://learn.microsoft.com/graph/api/resources/approvalstage?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ApprovalStage: super::Entity = "microsoft.graph.approvalStage";
    inherited "id" ID, with_id(String), "`id`";
    "assignedToMe" ASSIGNED_TO_ME, assigned_to_me bool -> Option<bool>, with_assigned_to_me(bool), "`assignedToMe`: `Edm.Boolean`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`";
    "reviewResult" REVIEW_RESULT, review_result str -> Option<&str>, with_review_result(String), "`reviewResult`: `Edm.String`" "Possible values are: NotReviewed, Approved, Denied.";
    "reviewedBy" REVIEWED_BY, reviewed_by model -> Option<&super::Identity>, with_reviewed_by(super::Identity), "`reviewedBy`: `microsoft.graph.identity`, read-only" "Read-only.";
    "reviewedDateTime" REVIEWED_DATE_TIME, reviewed_date_time date_time -> Parsed<OffsetDateTime>, with_reviewed_date_time(OffsetDateTime), "`reviewedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, read-only" "Read-only. Possible values are: InProgress, Completed, Initializing, Expired.";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.approverInformationVisibility`, metadata
    ApproverInformationVisibility = "microsoft.graph.approverInformationVisibility" {
        Default = "default",
        NotVisible = "notVisible",
        Visible = "visible",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.assignmentRequestApprovalStageCallbackData`, metadata, with the accessors of [`AccessPackageAssignmentRequestCallbackData`](super::AccessPackageAssignmentRequestCallbackData)
    AssignmentRequestApprovalStageCallbackData: super::AccessPackageAssignmentRequestCallbackData, super::CustomExtensionData = "microsoft.graph.assignmentRequestApprovalStageCallbackData";
    inherited "customExtensionStageInstanceDetail" CUSTOM_EXTENSION_STAGE_INSTANCE_DETAIL, with_custom_extension_stage_instance_detail(String), "`customExtensionStageInstanceDetail`";
    inherited "customExtensionStageInstanceId" CUSTOM_EXTENSION_STAGE_INSTANCE_ID, with_custom_extension_stage_instance_id(String), "`customExtensionStageInstanceId`";
    inherited "stage" STAGE, with_stage(super::AccessPackageCustomExtensionStage), "`stage`";
    inherited "state" STATE, with_state(String), "`state`";
    "approvalStage" APPROVAL_STAGE, approval_stage model -> Option<&super::AccessPackageApprovalStage>, with_approval_stage(super::AccessPackageApprovalStage), "`approvalStage`: `microsoft.graph.accessPackageApprovalStage`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.assignmentScheduleFilterByCurrentUserOptions`, metadata
    AssignmentScheduleFilterByCurrentUserOptions = "microsoft.graph.assignmentScheduleFilterByCurrentUserOptions" {
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.assignmentScheduleInstanceFilterByCurrentUserOptions`, metadata
    AssignmentScheduleInstanceFilterByCurrentUserOptions = "microsoft.graph.assignmentScheduleInstanceFilterByCurrentUserOptions" {
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.assignmentScheduleRequestFilterByCurrentUserOptions`, metadata
    AssignmentScheduleRequestFilterByCurrentUserOptions = "microsoft.graph.assignmentScheduleRequestFilterByCurrentUserOptions" {
        Principal = "principal",
        CreatedBy = "createdBy",
        Approver = "approver",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.availableAccessPackage`, metadata, with the accessors of [`Entity`](super::Entity)
    AvailableAccessPackage: super::Entity = "microsoft.graph.availableAccessPackage";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "resourceRoleScopes" RESOURCE_ROLE_SCOPES, resource_role_scopes models -> Option<&[super::AccessPackageResourceRoleScope]>, with_resource_role_scopes(Vec<super::AccessPackageResourceRoleScope>), "`resourceRoleScopes`: `Collection(microsoft.graph.accessPackageResourceRoleScope)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.azureActiveDirectoryTenant`](https://learn.microsoft.com/graph/api/resources/azureactivedirectorytenant?view=graph-rest-1.0), with the accessors of [`IdentitySource`](super::IdentitySource)
    AzureActiveDirectoryTenant: super::IdentitySource = "microsoft.graph.azureActiveDirectoryTenant";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.connectedOrganization`](https://learn.microsoft.com/graph/api/resources/connectedorganization?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ConnectedOrganization: super::Entity = "microsoft.graph.connectedOrganization";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
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

crate::runtime::model! {
    /// [`microsoft.graph.connectionInfo`](https://learn.microsoft.com/graph/api/resources/connectioninfo?view=graph-rest-1.0)
    ConnectionInfo = "microsoft.graph.connectionInfo";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.connectorType`, metadata of another version
    ConnectorType = "microsoft.graph.connectorType" {
        SapIag = "sapIag",
        SapAc = "sapAc",
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
    /// `microsoft.graph.controlConfiguration`, metadata, with the accessors of [`Entity`](super::Entity)
    ControlConfiguration: super::Entity = "microsoft.graph.controlConfiguration" {
        "microsoft.graph.endUserSettings",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "modifiedBy" MODIFIED_BY, modified_by str -> Option<&str>, with_modified_by(String), "`modifiedBy`: `Edm.String`, metadata";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.crossCloudAzureActiveDirectoryTenant`, metadata, with the accessors of [`IdentitySource`](super::IdentitySource)
    CrossCloudAzureActiveDirectoryTenant: super::IdentitySource = "microsoft.graph.crossCloudAzureActiveDirectoryTenant";
    "cloudInstance" CLOUD_INSTANCE, cloud_instance str -> Option<&str>, with_cloud_instance(String), "`cloudInstance`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customDataProvidedResource`, metadata, with the accessors of [`AccessPackageResource`](super::AccessPackageResource)
    CustomDataProvidedResource: super::AccessPackageResource, super::Entity = "microsoft.graph.customDataProvidedResource";
    inherited "id" ID, with_id(String), "`id`";
    inherited "attributes" ATTRIBUTES, with_attributes(Vec<super::AccessPackageResourceAttribute>), "`attributes`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "originId" ORIGIN_ID, with_origin_id(String), "`originId`";
    inherited "originSystem" ORIGIN_SYSTEM, with_origin_system(String), "`originSystem`";
    inherited "environment" ENVIRONMENT, with_environment(super::AccessPackageResourceEnvironment), "`environment`";
    inherited "roles" ROLES, with_roles(Vec<super::AccessPackageResourceRole>), "`roles`";
    inherited "scopes" SCOPES, with_scopes(Vec<super::AccessPackageResourceScope>), "`scopes`";
    inherited "uploadSessions" UPLOAD_SESSIONS, with_upload_sessions(Vec<super::CustomDataProvidedResourceUploadSession>), "`uploadSessions`";
    "notificationEndpointConfiguration" NOTIFICATION_ENDPOINT_CONFIGURATION, notification_endpoint_configuration model -> Option<&super::CustomExtensionEndpointConfiguration>, with_notification_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`notificationEndpointConfiguration`: `microsoft.graph.customExtensionEndpointConfiguration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customDataProvidedResourceAccessReviewUploadSession`, metadata, with the accessors of [`CustomDataProvidedResourceUploadSession`](super::CustomDataProvidedResourceUploadSession)
    CustomDataProvidedResourceAccessReviewUploadSession: super::CustomDataProvidedResourceUploadSession, super::Entity = "microsoft.graph.customDataProvidedResourceAccessReviewUploadSession";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "data" DATA, with_data(super::custom_data_provided_resource_payloads::Data), "`data`";
    inherited "isUploadDone" IS_UPLOAD_DONE, with_is_upload_done(bool), "`isUploadDone`";
    inherited "referenceId" REFERENCE_ID, with_reference_id(String), "`referenceId`";
    inherited "stats" STATS, with_stats(super::CustomDataProvidedResourceUploadStats), "`stats`";
    inherited "status" STATUS, with_status(super::CustomDataProvidedResourceUploadStatus), "`status`";
    inherited "files" FILES, with_files(Vec<super::CustomDataProvidedResourceFile>), "`files`";
}

crate::runtime::model! {
    /// `microsoft.graph.customDataProvidedResourceFile`, metadata, with the accessors of [`Entity`](super::Entity)
    CustomDataProvidedResourceFile: super::Entity = "microsoft.graph.customDataProvidedResourceFile";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, metadata";
    "uploadedDateTime" UPLOADED_DATE_TIME, uploaded_date_time date_time -> Parsed<OffsetDateTime>, with_uploaded_date_time(OffsetDateTime), "`uploadedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customDataProvidedResourceUploadSession`, metadata, with the accessors of [`Entity`](super::Entity)
    CustomDataProvidedResourceUploadSession: super::Entity = "microsoft.graph.customDataProvidedResourceUploadSession" {
        "microsoft.graph.customDataProvidedResourceAccessReviewUploadSession",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "data" DATA, data model -> Option<&super::custom_data_provided_resource_payloads::Data>, with_data(super::custom_data_provided_resource_payloads::Data), "`data`: `microsoft.graph.customDataProvidedResourcePayloads.data`, metadata";
    "isUploadDone" IS_UPLOAD_DONE, is_upload_done bool -> Option<bool>, with_is_upload_done(bool), "`isUploadDone`: `Edm.Boolean`, metadata";
    "referenceId" REFERENCE_ID, reference_id str -> Option<&str>, with_reference_id(String), "`referenceId`: `Edm.String`, metadata";
    "stats" STATS, stats model -> Option<&super::CustomDataProvidedResourceUploadStats>, with_stats(super::CustomDataProvidedResourceUploadStats), "`stats`: `microsoft.graph.customDataProvidedResourceUploadStats`, metadata";
    "status" STATUS, status enumeration -> Option<super::CustomDataProvidedResourceUploadStatus>, with_status(super::CustomDataProvidedResourceUploadStatus), "`status`: `microsoft.graph.customDataProvidedResourceUploadStatus`, metadata";
    "files" FILES, files models -> Option<&[super::CustomDataProvidedResourceFile]>, with_files(Vec<super::CustomDataProvidedResourceFile>), "`files`: `Collection(microsoft.graph.customDataProvidedResourceFile)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customDataProvidedResourceUploadSessionRequest`, metadata
    CustomDataProvidedResourceUploadSessionRequest = "microsoft.graph.customDataProvidedResourceUploadSessionRequest";
    "data" DATA, data model -> Option<&super::custom_data_provided_resource_payloads::Data>, with_data(super::custom_data_provided_resource_payloads::Data), "`data`: `microsoft.graph.customDataProvidedResourcePayloads.data`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customDataProvidedResourceUploadStats`, metadata
    CustomDataProvidedResourceUploadStats = "microsoft.graph.customDataProvidedResourceUploadStats";
    "filesUploaded" FILES_UPLOADED, files_uploaded i32 -> Option<i32>, with_files_uploaded(i32), "`filesUploaded`: `Edm.Int32`, metadata";
    "totalBytesUploaded" TOTAL_BYTES_UPLOADED, total_bytes_uploaded i64 -> Option<i64>, with_total_bytes_uploaded(i64), "`totalBytesUploaded`: `Edm.Int64`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.customDataProvidedResourceUploadStatus`, metadata
    CustomDataProvidedResourceUploadStatus = "microsoft.graph.customDataProvidedResourceUploadStatus" {
        Active = "active",
        Complete = "complete",
        Expired = "expired",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.customExtensionCalloutInstance`, metadata
    CustomExtensionCalloutInstance = "microsoft.graph.customExtensionCalloutInstance";
    "customExtensionId" CUSTOM_EXTENSION_ID, custom_extension_id str -> Option<&str>, with_custom_extension_id(String), "`customExtensionId`: `Edm.String`, metadata";
    "detail" DETAIL, detail str -> Option<&str>, with_detail(String), "`detail`: `Edm.String`, metadata";
    "externalCorrelationId" EXTERNAL_CORRELATION_ID, external_correlation_id str -> Option<&str>, with_external_correlation_id(String), "`externalCorrelationId`: `Edm.String`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::CustomExtensionCalloutInstanceStatus>, with_status(super::CustomExtensionCalloutInstanceStatus), "`status`: `microsoft.graph.customExtensionCalloutInstanceStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.customExtensionCalloutInstanceStatus`, metadata
    CustomExtensionCalloutInstanceStatus = "microsoft.graph.customExtensionCalloutInstanceStatus" {
        CalloutSent = "calloutSent",
        CallbackReceived = "callbackReceived",
        CalloutFailed = "calloutFailed",
        CallbackTimedOut = "callbackTimedOut",
        WaitingForCallback = "waitingForCallback",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.customExtensionCalloutRequest`, metadata
    CustomExtensionCalloutRequest = "microsoft.graph.customExtensionCalloutRequest";
    "data" DATA, data model -> Option<&super::CustomExtensionData>, with_data(super::CustomExtensionData), "`data`: `microsoft.graph.customExtensionData`, metadata";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customExtensionCalloutResponse`, metadata
    CustomExtensionCalloutResponse = "microsoft.graph.customExtensionCalloutResponse";
    "data" DATA, data model -> Option<&super::CustomExtensionData>, with_data(super::CustomExtensionData), "`data`: `microsoft.graph.customExtensionData`, metadata";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customExtensionData`, metadata
    CustomExtensionData = "microsoft.graph.customExtensionData" {
        "microsoft.graph.accessPackageAssignmentRequestCallbackData",
        "microsoft.graph.assignmentRequestApprovalStageCallbackData",
        "microsoft.graph.identityGovernance.customTaskExtensionCallbackData",
        "microsoft.graph.identityGovernance.customTaskExtensionCalloutData",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.customExtensionStageSetting`, metadata, with the accessors of [`Entity`](super::Entity)
    CustomExtensionStageSetting: super::Entity = "microsoft.graph.customExtensionStageSetting";
    inherited "id" ID, with_id(String), "`id`";
    "stage" STAGE, stage enumeration -> Option<super::AccessPackageCustomExtensionStage>, with_stage(super::AccessPackageCustomExtensionStage), "`stage`: `microsoft.graph.accessPackageCustomExtensionStage`, metadata";
    "customExtension" CUSTOM_EXTENSION, custom_extension model -> Option<&super::CustomCalloutExtension>, with_custom_extension(super::CustomCalloutExtension), "`customExtension`: `microsoft.graph.customCalloutExtension`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deletedItemContainer`, metadata, with the accessors of [`Entity`](super::Entity)
    DeletedItemContainer: super::Entity = "microsoft.graph.deletedItemContainer";
    inherited "id" ID, with_id(String), "`id`";
    "workflows" WORKFLOWS, workflows models -> Option<&[super::identity_governance::Workflow]>, with_workflows(Vec<super::identity_governance::Workflow>), "`workflows`: `Collection(microsoft.graph.identityGovernance.workflow)`, metadata";
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
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.eligibilityScheduleFilterByCurrentUserOptions`, metadata
    EligibilityScheduleFilterByCurrentUserOptions = "microsoft.graph.eligibilityScheduleFilterByCurrentUserOptions" {
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.eligibilityScheduleInstanceFilterByCurrentUserOptions`, metadata
    EligibilityScheduleInstanceFilterByCurrentUserOptions = "microsoft.graph.eligibilityScheduleInstanceFilterByCurrentUserOptions" {
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.eligibilityScheduleRequestFilterByCurrentUserOptions`, metadata
    EligibilityScheduleRequestFilterByCurrentUserOptions = "microsoft.graph.eligibilityScheduleRequestFilterByCurrentUserOptions" {
        Principal = "principal",
        CreatedBy = "createdBy",
        Approver = "approver",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.emailSettings`, metadata
    EmailSettings = "microsoft.graph.emailSettings";
    "senderDomain" SENDER_DOMAIN, sender_domain str -> Option<&str>, with_sender_domain(String), "`senderDomain`: `Edm.String`, metadata";
    "useCompanyBranding" USE_COMPANY_BRANDING, use_company_branding bool -> Option<bool>, with_use_company_branding(bool), "`useCompanyBranding`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.endUserSettings`, metadata, with the accessors of [`ControlConfiguration`](super::ControlConfiguration)
    EndUserSettings: super::ControlConfiguration, super::Entity = "microsoft.graph.endUserSettings";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(String), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "modifiedBy" MODIFIED_BY, with_modified_by(String), "`modifiedBy`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    "relatedPeopleInsightLevel" RELATED_PEOPLE_INSIGHT_LEVEL, related_people_insight_level enumeration -> Option<super::AccessPackageSuggestionRelatedPeopleInsightLevel>, with_related_people_insight_level(super::AccessPackageSuggestionRelatedPeopleInsightLevel), "`relatedPeopleInsightLevel`: `microsoft.graph.accessPackageSuggestionRelatedPeopleInsightLevel`, metadata";
    "showApproverDetailsToMembers" SHOW_APPROVER_DETAILS_TO_MEMBERS, show_approver_details_to_members bool -> Option<bool>, with_show_approver_details_to_members(bool), "`showApproverDetailsToMembers`: `Edm.Boolean`, metadata";
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
    "accessPackageSuggestions" ACCESS_PACKAGE_SUGGESTIONS, access_package_suggestions models -> Option<&[super::AccessPackageSuggestion]>, with_access_package_suggestions(Vec<super::AccessPackageSuggestion>), "`accessPackageSuggestions`: `Collection(microsoft.graph.accessPackageSuggestion)`, metadata";
    "availableAccessPackages" AVAILABLE_ACCESS_PACKAGES, available_access_packages models -> Option<&[super::AvailableAccessPackage]>, with_available_access_packages(Vec<super::AvailableAccessPackage>), "`availableAccessPackages`: `Collection(microsoft.graph.availableAccessPackage)`, metadata";
    "controlConfigurations" CONTROL_CONFIGURATIONS, control_configurations models -> Option<&[super::ControlConfiguration]>, with_control_configurations(Vec<super::ControlConfiguration>), "`controlConfigurations`: `Collection(microsoft.graph.controlConfiguration)`, metadata";
    "resourceEnvironments" RESOURCE_ENVIRONMENTS, resource_environments models -> Option<&[super::AccessPackageResourceEnvironment]>, with_resource_environments(Vec<super::AccessPackageResourceEnvironment>), "`resourceEnvironments`: `Collection(microsoft.graph.accessPackageResourceEnvironment)`, metadata";
    "resourceRequests" RESOURCE_REQUESTS, resource_requests models -> Option<&[super::AccessPackageResourceRequest]>, with_resource_requests(Vec<super::AccessPackageResourceRequest>), "`resourceRequests`: `Collection(microsoft.graph.accessPackageResourceRequest)`, metadata";
    "resourceRoleScopes" RESOURCE_ROLE_SCOPES, resource_role_scopes models -> Option<&[super::AccessPackageResourceRoleScope]>, with_resource_role_scopes(Vec<super::AccessPackageResourceRoleScope>), "`resourceRoleScopes`: `Collection(microsoft.graph.accessPackageResourceRoleScope)`, metadata";
    "resources" RESOURCES, resources models -> Option<&[super::AccessPackageResource]>, with_resources(Vec<super::AccessPackageResource>), "`resources`: `Collection(microsoft.graph.accessPackageResource)`, metadata";
    "subjects" SUBJECTS, subjects models -> Option<&[super::AccessPackageSubject]>, with_subjects(Vec<super::AccessPackageSubject>), "`subjects`: `Collection(microsoft.graph.accessPackageSubject)`, metadata";
    "externalOriginResourceConnectors" EXTERNAL_ORIGIN_RESOURCE_CONNECTORS, external_origin_resource_connectors models -> Option<&[super::ExternalOriginResourceConnector]>, with_external_origin_resource_connectors(Vec<super::ExternalOriginResourceConnector>), "`externalOriginResourceConnectors`: `Collection(microsoft.graph.externalOriginResourceConnector)`, metadata of another version";
}

crate::runtime::model! {
    /// [`microsoft.graph.entitlementManagementSchedule`](https://learn.microsoft.com/graph/api/resources/entitlementmanagementschedule?view=graph-rest-1.0)
    EntitlementManagementSchedule = "microsoft.graph.entitlementManagementSchedule";
    "expiration" EXPIRATION, expiration model -> Option<&super::ExpirationPattern>, with_expiration(super::ExpirationPattern), "`expiration`: `microsoft.graph.expirationPattern`";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.entitlementManagementSettings`](https://learn.microsoft.com/graph/api/resources/entitlementmanagementsettings?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    EntitlementManagementSettings: super::Entity = "microsoft.graph.entitlementManagementSettings";
    inherited "id" ID, with_id(String), "`id`";
    "durationUntilExternalUserDeletedAfterBlocked" DURATION_UNTIL_EXTERNAL_USER_DELETED_AFTER_BLOCKED, duration_until_external_user_deleted_after_blocked duration -> Parsed<Duration>, with_duration_until_external_user_deleted_after_blocked(Duration), "`durationUntilExternalUserDeletedAfterBlocked`: `Edm.Duration`";
    "externalUserLifecycleAction" EXTERNAL_USER_LIFECYCLE_ACTION, external_user_lifecycle_action enumeration -> Option<super::AccessPackageExternalUserLifecycleAction>, with_external_user_lifecycle_action(super::AccessPackageExternalUserLifecycleAction), "`externalUserLifecycleAction`: `microsoft.graph.accessPackageExternalUserLifecycleAction`" "Possible values are: none, blockSignIn, blockSignInAndDelete, unknownFutureValue.";
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
    /// [`microsoft.graph.externalDomainFederation`](https://learn.microsoft.com/graph/api/resources/externaldomainfederation?view=graph-rest-1.0), with the accessors of [`IdentitySource`](super::IdentitySource)
    ExternalDomainFederation: super::IdentitySource = "microsoft.graph.externalDomainFederation";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`, read-only" "Read-only.";
    "issuerUri" ISSUER_URI, issuer_uri str -> Option<&str>, with_issuer_uri(String), "`issuerUri`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.externalOriginResourceConnector`, metadata of another version, with the accessors of [`Entity`](super::Entity)
    ExternalOriginResourceConnector: super::Entity = "microsoft.graph.externalOriginResourceConnector";
    inherited "id" ID, with_id(String), "`id`";
    "connectionInfo" CONNECTION_INFO, connection_info model -> Option<&super::ConnectionInfo>, with_connection_info(super::ConnectionInfo), "`connectionInfo`: `microsoft.graph.connectionInfo`, metadata of another version";
    "connectorType" CONNECTOR_TYPE, connector_type enumeration -> Option<super::ConnectorType>, with_connector_type(super::ConnectorType), "`connectorType`: `microsoft.graph.connectorType`, metadata of another version";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata of another version";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata of another version";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata of another version";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata of another version";
    "modifiedBy" MODIFIED_BY, modified_by str -> Option<&str>, with_modified_by(String), "`modifiedBy`: `Edm.String`, metadata of another version";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, metadata of another version";
}

crate::runtime::model! {
    /// `microsoft.graph.governanceInsight`, metadata, with the accessors of [`Entity`](super::Entity)
    GovernanceInsight: super::Entity = "microsoft.graph.governanceInsight" {
        "microsoft.graph.membershipOutlierInsight",
        "microsoft.graph.userSignInInsight",
    };
    inherited "id" ID, with_id(String), "`id`";
    "insightCreatedDateTime" INSIGHT_CREATED_DATE_TIME, insight_created_date_time date_time -> Parsed<OffsetDateTime>, with_insight_created_date_time(OffsetDateTime), "`insightCreatedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.groupPeerOutlierRecommendationInsightSettings`, metadata, with the accessors of [`AccessReviewRecommendationInsightSetting`](super::AccessReviewRecommendationInsightSetting)
    GroupPeerOutlierRecommendationInsightSettings: super::AccessReviewRecommendationInsightSetting = "microsoft.graph.groupPeerOutlierRecommendationInsightSettings"
}

crate::runtime::model! {
    /// [`microsoft.graph.identityGovernance`](https://learn.microsoft.com/graph/api/resources/identitygovernance?view=graph-rest-1.0)
    IdentityGovernance = "microsoft.graph.identityGovernance";
    "accessReviews" ACCESS_REVIEWS, access_reviews model -> Option<&super::AccessReviewSet>, with_access_reviews(super::AccessReviewSet), "`accessReviews`: `microsoft.graph.accessReviewSet`";
    "appConsent" APP_CONSENT, app_consent model -> Option<&super::AppConsentApprovalRoute>, with_app_consent(super::AppConsentApprovalRoute), "`appConsent`: `microsoft.graph.appConsentApprovalRoute`";
    "entitlementManagement" ENTITLEMENT_MANAGEMENT, entitlement_management model -> Option<&super::EntitlementManagement>, with_entitlement_management(super::EntitlementManagement), "`entitlementManagement`: `microsoft.graph.entitlementManagement`";
    "termsOfUse" TERMS_OF_USE, terms_of_use model -> Option<&super::TermsOfUseContainer>, with_terms_of_use(super::TermsOfUseContainer), "`termsOfUse`: `microsoft.graph.termsOfUseContainer`";
    "catalogs" CATALOGS, catalogs models -> Option<&[super::AccessPackageCatalog]>, with_catalogs(Vec<super::AccessPackageCatalog>), "`catalogs`: `Collection(microsoft.graph.accessPackageCatalog)`, metadata";
    "lifecycleWorkflows" LIFECYCLE_WORKFLOWS, lifecycle_workflows model -> Option<&super::identity_governance::LifecycleWorkflowsContainer>, with_lifecycle_workflows(super::identity_governance::LifecycleWorkflowsContainer), "`lifecycleWorkflows`: `microsoft.graph.identityGovernance.lifecycleWorkflowsContainer`, metadata";
    "privilegedAccess" PRIVILEGED_ACCESS, privileged_access model -> Option<&super::PrivilegedAccessRoot>, with_privileged_access(super::PrivilegedAccessRoot), "`privilegedAccess`: `microsoft.graph.privilegedAccessRoot`, metadata";
}

crate::runtime::model! {
    /// Inherits from azureActiveDirectoryTenant.
    ///
    /// [`microsoft.graph.identitySource`](https://learn.microsoft.com/graph/api/resources/identitysource?view=graph-rest-1.0)
    IdentitySource = "microsoft.graph.identitySource" {
        "microsoft.graph.azureActiveDirectoryTenant",
        "microsoft.graph.crossCloudAzureActiveDirectoryTenant",
        "microsoft.graph.domainIdentitySource",
        "microsoft.graph.externalDomainFederation",
        "microsoft.graph.socialIdentitySource",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.membershipOutlierInsight`, metadata, with the accessors of [`GovernanceInsight`](super::GovernanceInsight)
    MembershipOutlierInsight: super::GovernanceInsight, super::Entity = "microsoft.graph.membershipOutlierInsight";
    inherited "id" ID, with_id(String), "`id`";
    inherited "insightCreatedDateTime" INSIGHT_CREATED_DATE_TIME, with_insight_created_date_time(OffsetDateTime), "`insightCreatedDateTime`";
    "containerId" CONTAINER_ID, container_id str -> Option<&str>, with_container_id(String), "`containerId`: `Edm.String`, metadata";
    "memberId" MEMBER_ID, member_id str -> Option<&str>, with_member_id(String), "`memberId`: `Edm.String`, metadata";
    "outlierContainerType" OUTLIER_CONTAINER_TYPE, outlier_container_type enumeration -> Option<super::OutlierContainerType>, with_outlier_container_type(super::OutlierContainerType), "`outlierContainerType`: `microsoft.graph.outlierContainerType`, metadata";
    "outlierMemberType" OUTLIER_MEMBER_TYPE, outlier_member_type enumeration -> Option<super::OutlierMemberType>, with_outlier_member_type(super::OutlierMemberType), "`outlierMemberType`: `microsoft.graph.outlierMemberType`, metadata";
    "container" CONTAINER, container model -> Option<&super::DirectoryObject>, with_container(super::DirectoryObject), "`container`: `microsoft.graph.directoryObject`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::User>, with_last_modified_by(super::User), "`lastModifiedBy`: `microsoft.graph.user`, metadata";
    "member" MEMBER, member model -> Option<&super::DirectoryObject>, with_member(super::DirectoryObject), "`member`: `microsoft.graph.directoryObject`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.outlierContainerType`, metadata
    OutlierContainerType = "microsoft.graph.outlierContainerType" {
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.outlierMemberType`, metadata
    OutlierMemberType = "microsoft.graph.outlierMemberType" {
        User = "user",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from accessreviewscope.
    ///
    /// [`microsoft.graph.principalResourceMembershipsScope`](https://learn.microsoft.com/graph/api/resources/principalresourcemembershipsscope?view=graph-rest-1.0), with the accessors of [`AccessReviewScope`](super::AccessReviewScope)
    PrincipalResourceMembershipsScope: super::AccessReviewScope = "microsoft.graph.principalResourceMembershipsScope";
    "principalScopes" PRINCIPAL_SCOPES, principal_scopes models -> Option<&[super::AccessReviewScope]>, with_principal_scopes(Vec<super::AccessReviewScope>), "`principalScopes`: `Collection(microsoft.graph.accessReviewScope)`";
    "resourceScopes" RESOURCE_SCOPES, resource_scopes models -> Option<&[super::AccessReviewScope]>, with_resource_scopes(Vec<super::AccessReviewScope>), "`resourceScopes`: `Collection(microsoft.graph.accessReviewScope)`";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessGroup`, metadata, with the accessors of [`Entity`](super::Entity)
    PrivilegedAccessGroup: super::Entity = "microsoft.graph.privilegedAccessGroup";
    inherited "id" ID, with_id(String), "`id`";
    "assignmentApprovals" ASSIGNMENT_APPROVALS, assignment_approvals models -> Option<&[super::Approval]>, with_assignment_approvals(Vec<super::Approval>), "`assignmentApprovals`: `Collection(microsoft.graph.approval)`, metadata";
    "assignmentScheduleInstances" ASSIGNMENT_SCHEDULE_INSTANCES, assignment_schedule_instances models -> Option<&[super::PrivilegedAccessGroupAssignmentScheduleInstance]>, with_assignment_schedule_instances(Vec<super::PrivilegedAccessGroupAssignmentScheduleInstance>), "`assignmentScheduleInstances`: `Collection(microsoft.graph.privilegedAccessGroupAssignmentScheduleInstance)`, metadata";
    "assignmentScheduleRequests" ASSIGNMENT_SCHEDULE_REQUESTS, assignment_schedule_requests models -> Option<&[super::PrivilegedAccessGroupAssignmentScheduleRequest]>, with_assignment_schedule_requests(Vec<super::PrivilegedAccessGroupAssignmentScheduleRequest>), "`assignmentScheduleRequests`: `Collection(microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest)`, metadata";
    "assignmentSchedules" ASSIGNMENT_SCHEDULES, assignment_schedules models -> Option<&[super::PrivilegedAccessGroupAssignmentSchedule]>, with_assignment_schedules(Vec<super::PrivilegedAccessGroupAssignmentSchedule>), "`assignmentSchedules`: `Collection(microsoft.graph.privilegedAccessGroupAssignmentSchedule)`, metadata";
    "eligibilityScheduleInstances" ELIGIBILITY_SCHEDULE_INSTANCES, eligibility_schedule_instances models -> Option<&[super::PrivilegedAccessGroupEligibilityScheduleInstance]>, with_eligibility_schedule_instances(Vec<super::PrivilegedAccessGroupEligibilityScheduleInstance>), "`eligibilityScheduleInstances`: `Collection(microsoft.graph.privilegedAccessGroupEligibilityScheduleInstance)`, metadata";
    "eligibilityScheduleRequests" ELIGIBILITY_SCHEDULE_REQUESTS, eligibility_schedule_requests models -> Option<&[super::PrivilegedAccessGroupEligibilityScheduleRequest]>, with_eligibility_schedule_requests(Vec<super::PrivilegedAccessGroupEligibilityScheduleRequest>), "`eligibilityScheduleRequests`: `Collection(microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest)`, metadata";
    "eligibilitySchedules" ELIGIBILITY_SCHEDULES, eligibility_schedules models -> Option<&[super::PrivilegedAccessGroupEligibilitySchedule]>, with_eligibility_schedules(Vec<super::PrivilegedAccessGroupEligibilitySchedule>), "`eligibilitySchedules`: `Collection(microsoft.graph.privilegedAccessGroupEligibilitySchedule)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessGroupAssignmentSchedule`, metadata, with the accessors of [`PrivilegedAccessSchedule`](super::PrivilegedAccessSchedule)
    PrivilegedAccessGroupAssignmentSchedule: super::PrivilegedAccessSchedule, super::Entity = "microsoft.graph.privilegedAccessGroupAssignmentSchedule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "createdUsing" CREATED_USING, with_created_using(String), "`createdUsing`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "scheduleInfo" SCHEDULE_INFO, with_schedule_info(super::RequestSchedule), "`scheduleInfo`";
    inherited "status" STATUS, with_status(String), "`status`";
    "accessId" ACCESS_ID, access_id enumeration -> Option<super::PrivilegedAccessGroupRelationships>, with_access_id(super::PrivilegedAccessGroupRelationships), "`accessId`: `microsoft.graph.privilegedAccessGroupRelationships`, metadata";
    "assignmentType" ASSIGNMENT_TYPE, assignment_type enumeration -> Option<super::PrivilegedAccessGroupAssignmentType>, with_assignment_type(super::PrivilegedAccessGroupAssignmentType), "`assignmentType`: `microsoft.graph.privilegedAccessGroupAssignmentType`, metadata";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "memberType" MEMBER_TYPE, member_type enumeration -> Option<super::PrivilegedAccessGroupMemberType>, with_member_type(super::PrivilegedAccessGroupMemberType), "`memberType`: `microsoft.graph.privilegedAccessGroupMemberType`, metadata";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`, metadata";
    "activatedUsing" ACTIVATED_USING, activated_using model -> Option<&super::PrivilegedAccessGroupEligibilitySchedule>, with_activated_using(super::PrivilegedAccessGroupEligibilitySchedule), "`activatedUsing`: `microsoft.graph.privilegedAccessGroupEligibilitySchedule`, metadata";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessGroupAssignmentScheduleInstance`, metadata, with the accessors of [`PrivilegedAccessScheduleInstance`](super::PrivilegedAccessScheduleInstance)
    PrivilegedAccessGroupAssignmentScheduleInstance: super::PrivilegedAccessScheduleInstance, super::Entity = "microsoft.graph.privilegedAccessGroupAssignmentScheduleInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(OffsetDateTime), "`endDateTime`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    "accessId" ACCESS_ID, access_id enumeration -> Option<super::PrivilegedAccessGroupRelationships>, with_access_id(super::PrivilegedAccessGroupRelationships), "`accessId`: `microsoft.graph.privilegedAccessGroupRelationships`, metadata";
    "assignmentScheduleId" ASSIGNMENT_SCHEDULE_ID, assignment_schedule_id str -> Option<&str>, with_assignment_schedule_id(String), "`assignmentScheduleId`: `Edm.String`, metadata";
    "assignmentType" ASSIGNMENT_TYPE, assignment_type enumeration -> Option<super::PrivilegedAccessGroupAssignmentType>, with_assignment_type(super::PrivilegedAccessGroupAssignmentType), "`assignmentType`: `microsoft.graph.privilegedAccessGroupAssignmentType`, metadata";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "memberType" MEMBER_TYPE, member_type enumeration -> Option<super::PrivilegedAccessGroupMemberType>, with_member_type(super::PrivilegedAccessGroupMemberType), "`memberType`: `microsoft.graph.privilegedAccessGroupMemberType`, metadata";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`, metadata";
    "activatedUsing" ACTIVATED_USING, activated_using model -> Option<&super::PrivilegedAccessGroupEligibilityScheduleInstance>, with_activated_using(super::PrivilegedAccessGroupEligibilityScheduleInstance), "`activatedUsing`: `microsoft.graph.privilegedAccessGroupEligibilityScheduleInstance`, metadata";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest`, metadata, with the accessors of [`PrivilegedAccessScheduleRequest`](super::PrivilegedAccessScheduleRequest)
    PrivilegedAccessGroupAssignmentScheduleRequest: super::PrivilegedAccessScheduleRequest, super::Entity = "microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "approvalId" APPROVAL_ID, with_approval_id(String), "`approvalId`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "customData" CUSTOM_DATA, with_custom_data(String), "`customData`";
    inherited "status" STATUS, with_status(String), "`status`";
    inherited "action" ACTION, with_action(super::ScheduleRequestActions), "`action`";
    inherited "isValidationOnly" IS_VALIDATION_ONLY, with_is_validation_only(bool), "`isValidationOnly`";
    inherited "justification" JUSTIFICATION, with_justification(String), "`justification`";
    inherited "scheduleInfo" SCHEDULE_INFO, with_schedule_info(super::RequestSchedule), "`scheduleInfo`";
    inherited "ticketInfo" TICKET_INFO, with_ticket_info(super::TicketInfo), "`ticketInfo`";
    "accessId" ACCESS_ID, access_id enumeration -> Option<super::PrivilegedAccessGroupRelationships>, with_access_id(super::PrivilegedAccessGroupRelationships), "`accessId`: `microsoft.graph.privilegedAccessGroupRelationships`, metadata";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`, metadata";
    "targetScheduleId" TARGET_SCHEDULE_ID, target_schedule_id str -> Option<&str>, with_target_schedule_id(String), "`targetScheduleId`: `Edm.String`, metadata";
    "activatedUsing" ACTIVATED_USING, activated_using model -> Option<&super::PrivilegedAccessGroupEligibilitySchedule>, with_activated_using(super::PrivilegedAccessGroupEligibilitySchedule), "`activatedUsing`: `microsoft.graph.privilegedAccessGroupEligibilitySchedule`, metadata";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`, metadata";
    "targetSchedule" TARGET_SCHEDULE, target_schedule model -> Option<&super::PrivilegedAccessGroupEligibilitySchedule>, with_target_schedule(super::PrivilegedAccessGroupEligibilitySchedule), "`targetSchedule`: `microsoft.graph.privilegedAccessGroupEligibilitySchedule`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.privilegedAccessGroupAssignmentType`, metadata
    PrivilegedAccessGroupAssignmentType = "microsoft.graph.privilegedAccessGroupAssignmentType" {
        Assigned = "assigned",
        Activated = "activated",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessGroupEligibilitySchedule`, metadata, with the accessors of [`PrivilegedAccessSchedule`](super::PrivilegedAccessSchedule)
    PrivilegedAccessGroupEligibilitySchedule: super::PrivilegedAccessSchedule, super::Entity = "microsoft.graph.privilegedAccessGroupEligibilitySchedule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "createdUsing" CREATED_USING, with_created_using(String), "`createdUsing`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "scheduleInfo" SCHEDULE_INFO, with_schedule_info(super::RequestSchedule), "`scheduleInfo`";
    inherited "status" STATUS, with_status(String), "`status`";
    "accessId" ACCESS_ID, access_id enumeration -> Option<super::PrivilegedAccessGroupRelationships>, with_access_id(super::PrivilegedAccessGroupRelationships), "`accessId`: `microsoft.graph.privilegedAccessGroupRelationships`, metadata";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "memberType" MEMBER_TYPE, member_type enumeration -> Option<super::PrivilegedAccessGroupMemberType>, with_member_type(super::PrivilegedAccessGroupMemberType), "`memberType`: `microsoft.graph.privilegedAccessGroupMemberType`, metadata";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`, metadata";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessGroupEligibilityScheduleInstance`, metadata, with the accessors of [`PrivilegedAccessScheduleInstance`](super::PrivilegedAccessScheduleInstance)
    PrivilegedAccessGroupEligibilityScheduleInstance: super::PrivilegedAccessScheduleInstance, super::Entity = "microsoft.graph.privilegedAccessGroupEligibilityScheduleInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(OffsetDateTime), "`endDateTime`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    "accessId" ACCESS_ID, access_id enumeration -> Option<super::PrivilegedAccessGroupRelationships>, with_access_id(super::PrivilegedAccessGroupRelationships), "`accessId`: `microsoft.graph.privilegedAccessGroupRelationships`, metadata";
    "eligibilityScheduleId" ELIGIBILITY_SCHEDULE_ID, eligibility_schedule_id str -> Option<&str>, with_eligibility_schedule_id(String), "`eligibilityScheduleId`: `Edm.String`, metadata";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "memberType" MEMBER_TYPE, member_type enumeration -> Option<super::PrivilegedAccessGroupMemberType>, with_member_type(super::PrivilegedAccessGroupMemberType), "`memberType`: `microsoft.graph.privilegedAccessGroupMemberType`, metadata";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`, metadata";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest`, metadata, with the accessors of [`PrivilegedAccessScheduleRequest`](super::PrivilegedAccessScheduleRequest)
    PrivilegedAccessGroupEligibilityScheduleRequest: super::PrivilegedAccessScheduleRequest, super::Entity = "microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "approvalId" APPROVAL_ID, with_approval_id(String), "`approvalId`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "customData" CUSTOM_DATA, with_custom_data(String), "`customData`";
    inherited "status" STATUS, with_status(String), "`status`";
    inherited "action" ACTION, with_action(super::ScheduleRequestActions), "`action`";
    inherited "isValidationOnly" IS_VALIDATION_ONLY, with_is_validation_only(bool), "`isValidationOnly`";
    inherited "justification" JUSTIFICATION, with_justification(String), "`justification`";
    inherited "scheduleInfo" SCHEDULE_INFO, with_schedule_info(super::RequestSchedule), "`scheduleInfo`";
    inherited "ticketInfo" TICKET_INFO, with_ticket_info(super::TicketInfo), "`ticketInfo`";
    "accessId" ACCESS_ID, access_id enumeration -> Option<super::PrivilegedAccessGroupRelationships>, with_access_id(super::PrivilegedAccessGroupRelationships), "`accessId`: `microsoft.graph.privilegedAccessGroupRelationships`, metadata";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`, metadata";
    "targetScheduleId" TARGET_SCHEDULE_ID, target_schedule_id str -> Option<&str>, with_target_schedule_id(String), "`targetScheduleId`: `Edm.String`, metadata";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`, metadata";
    "targetSchedule" TARGET_SCHEDULE, target_schedule model -> Option<&super::PrivilegedAccessGroupEligibilitySchedule>, with_target_schedule(super::PrivilegedAccessGroupEligibilitySchedule), "`targetSchedule`: `microsoft.graph.privilegedAccessGroupEligibilitySchedule`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.privilegedAccessGroupMemberType`, metadata
    PrivilegedAccessGroupMemberType = "microsoft.graph.privilegedAccessGroupMemberType" {
        Direct = "direct",
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.privilegedAccessGroupRelationships`, metadata
    PrivilegedAccessGroupRelationships = "microsoft.graph.privilegedAccessGroupRelationships" {
        Owner = "owner",
        Member = "member",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    PrivilegedAccessRoot: super::Entity = "microsoft.graph.privilegedAccessRoot";
    inherited "id" ID, with_id(String), "`id`";
    "group" GROUP, group model -> Option<&super::PrivilegedAccessGroup>, with_group(super::PrivilegedAccessGroup), "`group`: `microsoft.graph.privilegedAccessGroup`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessSchedule`, metadata, with the accessors of [`Entity`](super::Entity)
    PrivilegedAccessSchedule: super::Entity = "microsoft.graph.privilegedAccessSchedule" {
        "microsoft.graph.privilegedAccessGroupAssignmentSchedule",
        "microsoft.graph.privilegedAccessGroupEligibilitySchedule",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "createdUsing" CREATED_USING, created_using str -> Option<&str>, with_created_using(String), "`createdUsing`: `Edm.String`, metadata";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "scheduleInfo" SCHEDULE_INFO, schedule_info model -> Option<&super::RequestSchedule>, with_schedule_info(super::RequestSchedule), "`scheduleInfo`: `microsoft.graph.requestSchedule`, metadata";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessScheduleInstance`, metadata, with the accessors of [`Entity`](super::Entity)
    PrivilegedAccessScheduleInstance: super::Entity = "microsoft.graph.privilegedAccessScheduleInstance" {
        "microsoft.graph.privilegedAccessGroupAssignmentScheduleInstance",
        "microsoft.graph.privilegedAccessGroupEligibilityScheduleInstance",
    };
    inherited "id" ID, with_id(String), "`id`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegedAccessScheduleRequest`, metadata, with the accessors of [`Request`](super::Request)
    PrivilegedAccessScheduleRequest: super::Request, super::Entity = "microsoft.graph.privilegedAccessScheduleRequest" {
        "microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest",
        "microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "approvalId" APPROVAL_ID, with_approval_id(String), "`approvalId`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "customData" CUSTOM_DATA, with_custom_data(String), "`customData`";
    inherited "status" STATUS, with_status(String), "`status`";
    "action" ACTION, action enumeration -> Option<super::ScheduleRequestActions>, with_action(super::ScheduleRequestActions), "`action`: `microsoft.graph.scheduleRequestActions`, metadata";
    "isValidationOnly" IS_VALIDATION_ONLY, is_validation_only bool -> Option<bool>, with_is_validation_only(bool), "`isValidationOnly`: `Edm.Boolean`, metadata";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`, metadata";
    "scheduleInfo" SCHEDULE_INFO, schedule_info model -> Option<&super::RequestSchedule>, with_schedule_info(super::RequestSchedule), "`scheduleInfo`: `microsoft.graph.requestSchedule`, metadata";
    "ticketInfo" TICKET_INFO, ticket_info model -> Option<&super::TicketInfo>, with_ticket_info(super::TicketInfo), "`ticketInfo`: `microsoft.graph.ticketInfo`, metadata";
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
    "resourceNamespaces" RESOURCE_NAMESPACES, resource_namespaces models -> Option<&[super::UnifiedRbacResourceNamespace]>, with_resource_namespaces(Vec<super::UnifiedRbacResourceNamespace>), "`resourceNamespaces`: `Collection(microsoft.graph.unifiedRbacResourceNamespace)`, metadata";
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
        "microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest",
        "microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest",
        "microsoft.graph.privilegedAccessScheduleRequest",
        "microsoft.graph.unifiedRoleAssignmentScheduleRequest",
        "microsoft.graph.unifiedRoleEligibilityScheduleRequest",
        "microsoft.graph.userConsentRequest",
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
    /// [`microsoft.graph.roleEligibilityScheduleFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RoleEligibilityScheduleFilterByCurrentUserOptions = "microsoft.graph.roleEligibilityScheduleFilterByCurrentUserOptions" {
        Principal = "principal",
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

crate::runtime::enumeration! {
    /// `microsoft.graph.roleType`, metadata
    RoleType = "microsoft.graph.roleType" {
        Active = "active",
        Eligible = "eligible",
        Application = "application",
        Delegated = "delegated",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.scheduleRequestActions`, metadata
    ScheduleRequestActions = "microsoft.graph.scheduleRequestActions" {
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
    /// `microsoft.graph.socialIdentitySource`, metadata, with the accessors of [`IdentitySource`](super::IdentitySource)
    SocialIdentitySource: super::IdentitySource = "microsoft.graph.socialIdentitySource";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "socialIdentitySourceType" SOCIAL_IDENTITY_SOURCE_TYPE, social_identity_source_type enumeration -> Option<super::SocialIdentitySourceType>, with_social_identity_source_type(super::SocialIdentitySourceType), "`socialIdentitySourceType`: `microsoft.graph.socialIdentitySourceType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.socialIdentitySourceType`, metadata
    SocialIdentitySourceType = "microsoft.graph.socialIdentitySourceType" {
        Facebook = "facebook",
        UnknownFutureValue = "unknownFutureValue",
    }
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
    /// `microsoft.graph.unifiedRbacResourceAction`, metadata, with the accessors of [`Entity`](super::Entity)
    UnifiedRbacResourceAction: super::Entity = "microsoft.graph.unifiedRbacResourceAction";
    inherited "id" ID, with_id(String), "`id`";
    "actionVerb" ACTION_VERB, action_verb str -> Option<&str>, with_action_verb(String), "`actionVerb`: `Edm.String`, metadata";
    "authenticationContextId" AUTHENTICATION_CONTEXT_ID, authentication_context_id str -> Option<&str>, with_authentication_context_id(String), "`authenticationContextId`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "isAuthenticationContextSettable" IS_AUTHENTICATION_CONTEXT_SETTABLE, is_authentication_context_settable bool -> Option<bool>, with_is_authentication_context_settable(bool), "`isAuthenticationContextSettable`: `Edm.Boolean`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "resourceScopeId" RESOURCE_SCOPE_ID, resource_scope_id str -> Option<&str>, with_resource_scope_id(String), "`resourceScopeId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.unifiedRbacResourceNamespace`, metadata, with the accessors of [`Entity`](super::Entity)
    UnifiedRbacResourceNamespace: super::Entity = "microsoft.graph.unifiedRbacResourceNamespace";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "resourceActions" RESOURCE_ACTIONS, resource_actions models -> Option<&[super::UnifiedRbacResourceAction]>, with_resource_actions(Vec<super::UnifiedRbacResourceAction>), "`resourceActions`: `Collection(microsoft.graph.unifiedRbacResourceAction)`, metadata";
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
    "principalOrganizationId" PRINCIPAL_ORGANIZATION_ID, principal_organization_id str -> Option<&str>, with_principal_organization_id(String), "`principalOrganizationId`: `Edm.String`, metadata";
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
    "action" ACTION, action enumeration -> Option<super::UnifiedRoleScheduleRequestActions>, with_action(super::UnifiedRoleScheduleRequestActions), "`action`: `microsoft.graph.unifiedRoleScheduleRequestActions`, type of the metadata" "Possible values are: adminAssign, adminUpdate, adminRemove, selfActivate, selfDeactivate, adminExtend, adminRenew, selfExtend, selfRenew, unknownFutureValue.";
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
    "cancel" CANCEL, cancel model -> Option<&super::DirectoryObject>, with_cancel(super::DirectoryObject), "`cancel`: `microsoft.graph.directoryObject`, not in the metadata";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::UnifiedRoleDefinition>, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`: `microsoft.graph.unifiedRoleDefinition`";
    "targetSchedule" TARGET_SCHEDULE, target_schedule model -> Option<&super::UnifiedRoleAssignmentSchedule>, with_target_schedule(super::UnifiedRoleAssignmentSchedule), "`targetSchedule`: `microsoft.graph.unifiedRoleAssignmentSchedule`";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRoleDefinition`](https://learn.microsoft.com/graph/api/resources/unifiedroledefinition?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    UnifiedRoleDefinition: super::Entity = "microsoft.graph.unifiedRoleDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Required. Read-only.";
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
    "cancel" CANCEL, cancel model -> Option<&super::DirectoryObject>, with_cancel(super::DirectoryObject), "`cancel`: `microsoft.graph.directoryObject`, not in the metadata";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::UnifiedRoleDefinition>, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`: `microsoft.graph.unifiedRoleDefinition`";
    "targetSchedule" TARGET_SCHEDULE, target_schedule model -> Option<&super::UnifiedRoleEligibilitySchedule>, with_target_schedule(super::UnifiedRoleEligibilitySchedule), "`targetSchedule`: `microsoft.graph.unifiedRoleEligibilitySchedule`";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`, metadata";
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
    /// `microsoft.graph.unifiedRoot`, metadata of another version, with the accessors of [`Entity`](super::Entity)
    UnifiedRoot: super::Entity = "microsoft.graph.unifiedRoot";
    inherited "id" ID, with_id(String), "`id`";
    "decisions" DECISIONS, decisions models -> Option<&[super::AccessReviewInstanceDecisionItem]>, with_decisions(Vec<super::AccessReviewInstanceDecisionItem>), "`decisions`: `Collection(microsoft.graph.accessReviewInstanceDecisionItem)`, metadata of another version";
    "definitions" DEFINITIONS, definitions models -> Option<&[super::AccessReviewScheduleDefinition]>, with_definitions(Vec<super::AccessReviewScheduleDefinition>), "`definitions`: `Collection(microsoft.graph.accessReviewScheduleDefinition)`, metadata of another version";
    "instances" INSTANCES, instances models -> Option<&[super::AccessReviewInstance]>, with_instances(Vec<super::AccessReviewInstance>), "`instances`: `Collection(microsoft.graph.accessReviewInstance)`, metadata of another version";
}

crate::runtime::model! {
    /// [`microsoft.graph.userConsentRequest`](https://learn.microsoft.com/graph/api/resources/userconsentrequest?view=graph-rest-1.0), with the accessors of [`Request`](super::Request)
    UserConsentRequest: super::Request, super::Entity = "microsoft.graph.userConsentRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "approvalId" APPROVAL_ID, with_approval_id(String), "`approvalId`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "customData" CUSTOM_DATA, with_custom_data(String), "`customData`";
    inherited "status" STATUS, with_status(String), "`status`";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`";
    "approval" APPROVAL, approval model -> Option<&super::Approval>, with_approval(super::Approval), "`approval`: `microsoft.graph.approval`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userLastSignInRecommendationInsightSetting`, metadata, with the accessors of [`AccessReviewRecommendationInsightSetting`](super::AccessReviewRecommendationInsightSetting)
    UserLastSignInRecommendationInsightSetting: super::AccessReviewRecommendationInsightSetting = "microsoft.graph.userLastSignInRecommendationInsightSetting";
    "recommendationLookBackDuration" RECOMMENDATION_LOOK_BACK_DURATION, recommendation_look_back_duration duration -> Parsed<Duration>, with_recommendation_look_back_duration(Duration), "`recommendationLookBackDuration`: `Edm.Duration`, metadata";
    "signInScope" SIGN_IN_SCOPE, sign_in_scope enumeration -> Option<super::UserSignInRecommendationScope>, with_sign_in_scope(super::UserSignInRecommendationScope), "`signInScope`: `microsoft.graph.userSignInRecommendationScope`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userSignInInsight`, metadata, with the accessors of [`GovernanceInsight`](super::GovernanceInsight)
    UserSignInInsight: super::GovernanceInsight, super::Entity = "microsoft.graph.userSignInInsight";
    inherited "id" ID, with_id(String), "`id`";
    inherited "insightCreatedDateTime" INSIGHT_CREATED_DATE_TIME, with_insight_created_date_time(OffsetDateTime), "`insightCreatedDateTime`";
    "lastSignInDateTime" LAST_SIGN_IN_DATE_TIME, last_sign_in_date_time date_time -> Parsed<OffsetDateTime>, with_last_sign_in_date_time(OffsetDateTime), "`lastSignInDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userSignInRecommendationScope`, metadata
    UserSignInRecommendationScope = "microsoft.graph.userSignInRecommendationScope" {
        Tenant = "tenant",
        Application = "application",
        UnknownFutureValue = "unknownFutureValue",
    }
}
