// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

use crate::runtime::{Bytes, Duration, Flags, OffsetDateTime, Parsed, Value};

crate::runtime::model! {
    /// `microsoft.graph.absoluteCostManagementAlertThreshold`, metadata, with the accessors of [`CostManagementAlertThreshold`](super::CostManagementAlertThreshold)
    AbsoluteCostManagementAlertThreshold: super::CostManagementAlertThreshold = "microsoft.graph.absoluteCostManagementAlertThreshold";
    inherited "value" VALUE, with_value(f64), "`value`";
    "unit" UNIT, unit enumeration -> Option<super::CostManagementUnit>, with_unit(super::CostManagementUnit), "`unit`: `microsoft.graph.costManagementUnit`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.accessDecisionReason`, metadata
    AccessDecisionReason = "microsoft.graph.accessDecisionReason" {
        Allowed = "allowed",
        NotEntitled = "notEntitled",
        LimitExhausted = "limitExhausted",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.accessDriftDetail`, metadata, with the accessors of [`Entity`](super::Entity)
    AccessDriftDetail: super::Entity = "microsoft.graph.accessDriftDetail" {
        "microsoft.graph.entraAccessDriftDetail",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "driftSource" DRIFT_SOURCE, drift_source enumeration -> Option<super::AccessDriftSource>, with_drift_source(super::AccessDriftSource), "`driftSource`: `microsoft.graph.accessDriftSource`, metadata";
    "driftType" DRIFT_TYPE, drift_type enumeration -> Option<super::AccessDriftType>, with_drift_type(super::AccessDriftType), "`driftType`: `microsoft.graph.accessDriftType`, metadata";
    "identities" IDENTITIES, identities models -> Option<&[super::DriftIdentityInfo]>, with_identities(Vec<super::DriftIdentityInfo>), "`identities`: `Collection(microsoft.graph.driftIdentityInfo)`, metadata";
    "resource" RESOURCE, resource model -> Option<&super::DriftResourceInfo>, with_resource(super::DriftResourceInfo), "`resource`: `microsoft.graph.driftResourceInfo`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accessDriftReport`, metadata, with the accessors of [`Entity`](super::Entity)
    AccessDriftReport: super::Entity = "microsoft.graph.accessDriftReport";
    inherited "id" ID, with_id(String), "`id`";
    "downloadUri" DOWNLOAD_URI, download_uri str -> Option<&str>, with_download_uri(String), "`downloadUri`: `Edm.String`, metadata";
    "expiresAt" EXPIRES_AT, expires_at date_time -> Parsed<OffsetDateTime>, with_expires_at(OffsetDateTime), "`expiresAt`: `Edm.DateTimeOffset`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type enumeration -> Option<super::AccessDriftReportResourceType>, with_resource_type(super::AccessDriftReportResourceType), "`resourceType`: `microsoft.graph.accessDriftReportResourceType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accessDriftReportRequest`, metadata
    AccessDriftReportRequest = "microsoft.graph.accessDriftReportRequest";
    "catalogId" CATALOG_ID, catalog_id untyped -> Option<&Value>, with_catalog_id(Value), "`catalogId`: `Edm.Untyped`, metadata";
    "reportFormat" REPORT_FORMAT, report_format untyped -> Option<&Value>, with_report_format(Value), "`reportFormat`: `Edm.Untyped`, metadata";
    "resourceIds" RESOURCE_IDS, resource_ids untyped -> Option<&Value>, with_resource_ids(Value), "`resourceIds`: `Edm.Untyped`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.accessDriftReportResourceType`, metadata
    AccessDriftReportResourceType = "microsoft.graph.accessDriftReportResourceType" {
        Application = "application",
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.accessDriftSource`, metadata
    AccessDriftSource = "microsoft.graph.accessDriftSource" {
        Entra = "entra",
        ExternalApplication = "externalApplication",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.accessDriftSummary`, metadata, with the accessors of [`Entity`](super::Entity)
    AccessDriftSummary: super::Entity = "microsoft.graph.accessDriftSummary";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "driftCounts" DRIFT_COUNTS, drift_counts model -> Option<&super::DriftCounts>, with_drift_counts(super::DriftCounts), "`driftCounts`: `microsoft.graph.driftCounts`, metadata";
    "driftSource" DRIFT_SOURCE, drift_source enumeration -> Option<super::AccessDriftSource>, with_drift_source(super::AccessDriftSource), "`driftSource`: `microsoft.graph.accessDriftSource`, metadata";
    "resource" RESOURCE, resource model -> Option<&super::DriftResourceInfo>, with_resource(super::DriftResourceInfo), "`resource`: `microsoft.graph.driftResourceInfo`, metadata";
    "details" DETAILS, details models -> Option<&[super::AccessDriftDetail]>, with_details(Vec<super::AccessDriftDetail>), "`details`: `Collection(microsoft.graph.accessDriftDetail)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.accessDriftType`, metadata
    AccessDriftType = "microsoft.graph.accessDriftType" {
        Unauthorized = "unauthorized",
        Missing = "missing",
        InSync = "inSync",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.accessLevel`, metadata
    AccessLevel = "microsoft.graph.accessLevel" {
        Everyone = "everyone",
        Invited = "invited",
        Locked = "locked",
        SameEnterprise = "sameEnterprise",
        SameEnterpriseAndFederated = "sameEnterpriseAndFederated",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackage`](https://learn.microsoft.com/graph/api/resources/accesspackage?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessPackage: super::Entity = "microsoft.graph.accessPackage";
    inherited "id" ID, with_id(String), "`id`";
    "catalogId" CATALOG_ID, catalog_id str -> Option<&str>, with_catalog_id(String), "`catalogId`: `Edm.String`, read-only" "Read-only.";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isHidden" IS_HIDDEN, is_hidden bool -> Option<bool>, with_is_hidden(bool), "`isHidden`: `Edm.Boolean`";
    "isRoleScopesVisible" IS_ROLE_SCOPES_VISIBLE, is_role_scopes_visible bool -> Option<bool>, with_is_role_scopes_visible(bool), "`isRoleScopesVisible`: `Edm.Boolean`";
    "modifiedBy" MODIFIED_BY, modified_by str -> Option<&str>, with_modified_by(String), "`modifiedBy`: `Edm.String`, read-only" "Read-only.";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "uniqueName" UNIQUE_NAME, unique_name str -> Option<&str>, with_unique_name(String), "`uniqueName`: `Edm.String`, metadata";
    "accessPackageAssignmentPolicies" ACCESS_PACKAGE_ASSIGNMENT_POLICIES, access_package_assignment_policies models -> Option<&[super::AccessPackageAssignmentPolicy]>, with_access_package_assignment_policies(Vec<super::AccessPackageAssignmentPolicy>), "`accessPackageAssignmentPolicies`: `Collection(microsoft.graph.accessPackageAssignmentPolicy)`, read-only" "Read-only. Nullable.";
    "accessPackageCatalog" ACCESS_PACKAGE_CATALOG, access_package_catalog model -> Option<&super::AccessPackageCatalog>, with_access_package_catalog(super::AccessPackageCatalog), "`accessPackageCatalog`: `microsoft.graph.accessPackageCatalog`, read-only" "Read-only. Nullable.";
    "accessPackageResourceRoleScopes" ACCESS_PACKAGE_RESOURCE_ROLE_SCOPES, access_package_resource_role_scopes models -> Option<&[super::AccessPackageResourceRoleScope]>, with_access_package_resource_role_scopes(Vec<super::AccessPackageResourceRoleScope>), "`accessPackageResourceRoleScopes`: `Collection(microsoft.graph.accessPackageResourceRoleScope)`" "Nullable.";
    "incompatibleAccessPackages" INCOMPATIBLE_ACCESS_PACKAGES, incompatible_access_packages models -> Option<&[super::AccessPackage]>, with_incompatible_access_packages(Vec<super::AccessPackage>), "`incompatibleAccessPackages`: `Collection(microsoft.graph.accessPackage)`, type of the metadata";
    "accessPackagesIncompatibleWith" ACCESS_PACKAGES_INCOMPATIBLE_WITH, access_packages_incompatible_with models -> Option<&[super::AccessPackage]>, with_access_packages_incompatible_with(Vec<super::AccessPackage>), "`accessPackagesIncompatibleWith`: `Collection(microsoft.graph.accessPackage)`, read-only, type of the metadata" "Read-only.";
    "incompatibleGroups" INCOMPATIBLE_GROUPS, incompatible_groups models -> Option<&[super::Group]>, with_incompatible_groups(Vec<super::Group>), "`incompatibleGroups`: `Collection(microsoft.graph.group)`";
}

crate::runtime::model! {
    /// Inherits from accessPackageAnswerString.
    ///
    /// [`microsoft.graph.accessPackageAnswer`](https://learn.microsoft.com/graph/api/resources/accesspackageanswer?view=graph-rest-beta)
    AccessPackageAnswer = "microsoft.graph.accessPackageAnswer" {
        "microsoft.graph.accessPackageAnswerString",
    };
    "answeredQuestion" ANSWERED_QUESTION, answered_question model -> Option<&super::AccessPackageQuestion>, with_answered_question(super::AccessPackageQuestion), "`answeredQuestion`: `microsoft.graph.accessPackageQuestion`, read-only" "Read-only.";
    "displayValue" DISPLAY_VALUE, display_value str -> Option<&str>, with_display_value(String), "`displayValue`: `Edm.String`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAnswerChoice`](https://learn.microsoft.com/graph/api/resources/accesspackageanswerchoice?view=graph-rest-beta)
    AccessPackageAnswerChoice = "microsoft.graph.accessPackageAnswerChoice";
    "actualValue" ACTUAL_VALUE, actual_value str -> Option<&str>, with_actual_value(String), "`actualValue`: `Edm.String`" "Required.";
    "displayValue" DISPLAY_VALUE, display_value model -> Option<&super::AccessPackageLocalizedContent>, with_display_value(super::AccessPackageLocalizedContent), "`displayValue`: `microsoft.graph.accessPackageLocalizedContent`" "Required.";
}

crate::runtime::model! {
    /// Inherits from accessPackageAnswer.
    ///
    /// [`microsoft.graph.accessPackageAnswerString`](https://learn.microsoft.com/graph/api/resources/accesspackageanswerstring?view=graph-rest-beta), with the accessors of [`AccessPackageAnswer`](super::AccessPackageAnswer)
    AccessPackageAnswerString: super::AccessPackageAnswer = "microsoft.graph.accessPackageAnswerString";
    inherited "answeredQuestion" ANSWERED_QUESTION, with_answered_question(super::AccessPackageQuestion), "`answeredQuestion`";
    inherited "displayValue" DISPLAY_VALUE, with_display_value(String), "`displayValue`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageApprovalStage`, metadata
    AccessPackageApprovalStage = "microsoft.graph.accessPackageApprovalStage";
    "approverInformationVisibility" APPROVER_INFORMATION_VISIBILITY, approver_information_visibility enumeration -> Option<super::ApproverInformationVisibility>, with_approver_information_visibility(super::ApproverInformationVisibility), "`approverInformationVisibility`: `microsoft.graph.approverInformationVisibility`, metadata";
    "durationBeforeAutomaticDenial" DURATION_BEFORE_AUTOMATIC_DENIAL, duration_before_automatic_denial duration -> Parsed<Duration>, with_duration_before_automatic_denial(Duration), "`durationBeforeAutomaticDenial`: `Edm.Duration`, metadata";
    "durationBeforeEscalation" DURATION_BEFORE_ESCALATION, duration_before_escalation duration -> Parsed<Duration>, with_duration_before_escalation(Duration), "`durationBeforeEscalation`: `Edm.Duration`, metadata";
    "escalationApprovers" ESCALATION_APPROVERS, escalation_approvers models -> Option<&[super::SubjectSet]>, with_escalation_approvers(Vec<super::SubjectSet>), "`escalationApprovers`: `Collection(microsoft.graph.subjectSet)`, metadata";
    "fallbackEscalationApprovers" FALLBACK_ESCALATION_APPROVERS, fallback_escalation_approvers models -> Option<&[super::SubjectSet]>, with_fallback_escalation_approvers(Vec<super::SubjectSet>), "`fallbackEscalationApprovers`: `Collection(microsoft.graph.subjectSet)`, metadata";
    "fallbackPrimaryApprovers" FALLBACK_PRIMARY_APPROVERS, fallback_primary_approvers models -> Option<&[super::SubjectSet]>, with_fallback_primary_approvers(Vec<super::SubjectSet>), "`fallbackPrimaryApprovers`: `Collection(microsoft.graph.subjectSet)`, metadata";
    "isApproverJustificationRequired" IS_APPROVER_JUSTIFICATION_REQUIRED, is_approver_justification_required bool -> Option<bool>, with_is_approver_justification_required(bool), "`isApproverJustificationRequired`: `Edm.Boolean`, metadata";
    "isEscalationEnabled" IS_ESCALATION_ENABLED, is_escalation_enabled bool -> Option<bool>, with_is_escalation_enabled(bool), "`isEscalationEnabled`: `Edm.Boolean`, metadata";
    "primaryApprovers" PRIMARY_APPROVERS, primary_approvers models -> Option<&[super::SubjectSet]>, with_primary_approvers(Vec<super::SubjectSet>), "`primaryApprovers`: `Collection(microsoft.graph.subjectSet)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignment`](https://learn.microsoft.com/graph/api/resources/accesspackageassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessPackageAssignment: super::Entity = "microsoft.graph.accessPackageAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "accessPackageId" ACCESS_PACKAGE_ID, access_package_id str -> Option<&str>, with_access_package_id(String), "`accessPackageId`: `Edm.String`, read-only" "Read-only.";
    "assignmentPolicyId" ASSIGNMENT_POLICY_ID, assignment_policy_id str -> Option<&str>, with_assignment_policy_id(String), "`assignmentPolicyId`: `Edm.String`, read-only" "Read-only.";
    "assignmentState" ASSIGNMENT_STATE, assignment_state str -> Option<&str>, with_assignment_state(String), "`assignmentState`: `Edm.String`, read-only" "Read-only. Possible values are: Delivering, Delivered, Expired.";
    "assignmentStatus" ASSIGNMENT_STATUS, assignment_status str -> Option<&str>, with_assignment_status(String), "`assignmentStatus`: `Edm.String`, read-only" "Read-only. Possible values are: Delivering, Delivered, NearExpiry1DayNotificationTriggered, ExpiredNotificationTriggered.";
    "catalogId" CATALOG_ID, catalog_id str -> Option<&str>, with_catalog_id(String), "`catalogId`: `Edm.String`, read-only" "Read-only.";
    "expiredDateTime" EXPIRED_DATE_TIME, expired_date_time date_time -> Parsed<OffsetDateTime>, with_expired_date_time(OffsetDateTime), "`expiredDateTime`: `Edm.DateTimeOffset`";
    "isExtended" IS_EXTENDED, is_extended bool -> Option<bool>, with_is_extended(bool), "`isExtended`: `Edm.Boolean`, read-only" "Read-only.";
    "targetId" TARGET_ID, target_id str -> Option<&str>, with_target_id(String), "`targetId`: `Edm.String`, read-only" "Read-only.";
    "schedule" SCHEDULE, schedule model -> Option<&super::RequestSchedule>, with_schedule(super::RequestSchedule), "`schedule`: `microsoft.graph.requestSchedule`, read-only" "Read-only.";
    "customExtensionCalloutInstances" CUSTOM_EXTENSION_CALLOUT_INSTANCES, custom_extension_callout_instances models -> Option<&[super::CustomExtensionCalloutInstance]>, with_custom_extension_callout_instances(Vec<super::CustomExtensionCalloutInstance>), "`customExtensionCalloutInstances`: `Collection(microsoft.graph.customExtensionCalloutInstance)`, metadata";
    "accessPackage" ACCESS_PACKAGE, access_package model -> Option<&super::AccessPackage>, with_access_package(super::AccessPackage), "`accessPackage`: `microsoft.graph.accessPackage`, read-only" "Read-only. Nullable.";
    "accessPackageAssignmentPolicy" ACCESS_PACKAGE_ASSIGNMENT_POLICY, access_package_assignment_policy model -> Option<&super::AccessPackageAssignmentPolicy>, with_access_package_assignment_policy(super::AccessPackageAssignmentPolicy), "`accessPackageAssignmentPolicy`: `microsoft.graph.accessPackageAssignmentPolicy`, read-only" "Read-only. Nullable.";
    "accessPackageAssignmentResourceRoles" ACCESS_PACKAGE_ASSIGNMENT_RESOURCE_ROLES, access_package_assignment_resource_roles models -> Option<&[super::AccessPackageAssignmentResourceRole]>, with_access_package_assignment_resource_roles(Vec<super::AccessPackageAssignmentResourceRole>), "`accessPackageAssignmentResourceRoles`: `Collection(microsoft.graph.accessPackageAssignmentResourceRole)`, read-only" "Read-only. Nullable.";
    "target" TARGET, target model -> Option<&super::AccessPackageSubject>, with_target(super::AccessPackageSubject), "`target`: `microsoft.graph.accessPackageSubject`, read-only" "Read-only. Nullable.";
    "accessPackageAssignmentRequests" ACCESS_PACKAGE_ASSIGNMENT_REQUESTS, access_package_assignment_requests models -> Option<&[super::AccessPackageAssignmentRequest]>, with_access_package_assignment_requests(Vec<super::AccessPackageAssignmentRequest>), "`accessPackageAssignmentRequests`: `Collection(microsoft.graph.accessPackageAssignmentRequest)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageAssignmentFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/accesspackageassignment-accesspackageassignmentfilterbycurrentuseroptions?view=graph-rest-beta)
    AccessPackageAssignmentFilterByCurrentUserOptions = "microsoft.graph.accessPackageAssignmentFilterByCurrentUserOptions" {
        Target = "target",
        CreatedBy = "createdBy",
        TargetAgentIdentitySponsorOrOwner = "targetAgentIdentitySponsorOrOwner",
        TargetManager = "targetManager",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentPolicy`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentpolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessPackageAssignmentPolicy: super::Entity = "microsoft.graph.accessPackageAssignmentPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "accessPackageId" ACCESS_PACKAGE_ID, access_package_id str -> Option<&str>, with_access_package_id(String), "`accessPackageId`: `Edm.String`";
    "accessReviewSettings" ACCESS_REVIEW_SETTINGS, access_review_settings model -> Option<&super::AssignmentReviewSettings>, with_access_review_settings(super::AssignmentReviewSettings), "`accessReviewSettings`: `microsoft.graph.assignmentReviewSettings`";
    "canExtend" CAN_EXTEND, can_extend bool -> Option<bool>, with_can_extend(bool), "`canExtend`: `Edm.Boolean`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "durationInDays" DURATION_IN_DAYS, duration_in_days i32 -> Option<i32>, with_duration_in_days(i32), "`durationInDays`: `Edm.Int32`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "modifiedBy" MODIFIED_BY, modified_by str -> Option<&str>, with_modified_by(String), "`modifiedBy`: `Edm.String`, read-only" "Read-only.";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`";
    "requestApprovalSettings" REQUEST_APPROVAL_SETTINGS, request_approval_settings model -> Option<&super::ApprovalSettings>, with_request_approval_settings(super::ApprovalSettings), "`requestApprovalSettings`: `microsoft.graph.approvalSettings`";
    "requestorSettings" REQUESTOR_SETTINGS, requestor_settings model -> Option<&super::RequestorSettings>, with_requestor_settings(super::RequestorSettings), "`requestorSettings`: `microsoft.graph.requestorSettings`";
    "questions" QUESTIONS, questions models -> Option<&[super::AccessPackageQuestion]>, with_questions(Vec<super::AccessPackageQuestion>), "`questions`: `Collection(microsoft.graph.accessPackageQuestion)`";
    "accessPackageNotificationSettings" ACCESS_PACKAGE_NOTIFICATION_SETTINGS, access_package_notification_settings model -> Option<&super::AccessPackageNotificationSettings>, with_access_package_notification_settings(super::AccessPackageNotificationSettings), "`accessPackageNotificationSettings`: `microsoft.graph.accessPackageNotificationSettings`, metadata";
    "verifiableCredentialSettings" VERIFIABLE_CREDENTIAL_SETTINGS, verifiable_credential_settings model -> Option<&super::VerifiableCredentialSettings>, with_verifiable_credential_settings(super::VerifiableCredentialSettings), "`verifiableCredentialSettings`: `microsoft.graph.verifiableCredentialSettings`, metadata";
    "accessPackage" ACCESS_PACKAGE, access_package model -> Option<&super::AccessPackage>, with_access_package(super::AccessPackage), "`accessPackage`: `microsoft.graph.accessPackage`, read-only" "Read-only. Nullable.";
    "customExtensionHandlers" CUSTOM_EXTENSION_HANDLERS, custom_extension_handlers models -> Option<&[super::CustomExtensionHandler]>, with_custom_extension_handlers(Vec<super::CustomExtensionHandler>), "`customExtensionHandlers`: `Collection(microsoft.graph.customExtensionHandler)`";
    "accessPackageCatalog" ACCESS_PACKAGE_CATALOG, access_package_catalog model -> Option<&super::AccessPackageCatalog>, with_access_package_catalog(super::AccessPackageCatalog), "`accessPackageCatalog`: `microsoft.graph.accessPackageCatalog`, metadata";
    "customExtensionStageSettings" CUSTOM_EXTENSION_STAGE_SETTINGS, custom_extension_stage_settings models -> Option<&[super::CustomExtensionStageSetting]>, with_custom_extension_stage_settings(Vec<super::CustomExtensionStageSetting>), "`customExtensionStageSettings`: `Collection(microsoft.graph.customExtensionStageSetting)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentRequest`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentrequest?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessPackageAssignmentRequest: super::Entity = "microsoft.graph.accessPackageAssignmentRequest";
    inherited "id" ID, with_id(String), "`id`";
    "completedDate" COMPLETED_DATE, completed_date date_time -> Parsed<OffsetDateTime>, with_completed_date(OffsetDateTime), "`completedDate`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "customExtensionHandlerInstances" CUSTOM_EXTENSION_HANDLER_INSTANCES, custom_extension_handler_instances models -> Option<&[super::CustomExtensionHandlerInstance]>, with_custom_extension_handler_instances(Vec<super::CustomExtensionHandlerInstance>), "`customExtensionHandlerInstances`: `Collection(microsoft.graph.customExtensionHandlerInstance)`, read-only" "Read-only.";
    "isValidationOnly" IS_VALIDATION_ONLY, is_validation_only bool -> Option<bool>, with_is_validation_only(bool), "`isValidationOnly`: `Edm.Boolean`";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`";
    "requestState" REQUEST_STATE, request_state str -> Option<&str>, with_request_state(String), "`requestState`: `Edm.String`, read-only" "Read-only.";
    "requestStatus" REQUEST_STATUS, request_status str -> Option<&str>, with_request_status(String), "`requestStatus`: `Edm.String`, read-only" "Read-only.";
    "requestType" REQUEST_TYPE, request_type str -> Option<&str>, with_request_type(String), "`requestType`: `Edm.String`, read-only" "Read-only.";
    "schedule" SCHEDULE, schedule model -> Option<&super::RequestSchedule>, with_schedule(super::RequestSchedule), "`schedule`: `microsoft.graph.requestSchedule`, read-only" "Read-only.";
    "answers" ANSWERS, answers models -> Option<&[super::AccessPackageAnswer]>, with_answers(Vec<super::AccessPackageAnswer>), "`answers`: `Collection(microsoft.graph.accessPackageAnswer)`";
    "customExtensionCalloutInstances" CUSTOM_EXTENSION_CALLOUT_INSTANCES, custom_extension_callout_instances models -> Option<&[super::CustomExtensionCalloutInstance]>, with_custom_extension_callout_instances(Vec<super::CustomExtensionCalloutInstance>), "`customExtensionCalloutInstances`: `Collection(microsoft.graph.customExtensionCalloutInstance)`, metadata";
    "history" HISTORY, history models -> Option<&[super::RequestActivity]>, with_history(Vec<super::RequestActivity>), "`history`: `Collection(microsoft.graph.requestActivity)`, metadata";
    "parameters" PARAMETERS, parameters model -> Option<&super::AccessPackageAssignmentRequestParameters>, with_parameters(super::AccessPackageAssignmentRequestParameters), "`parameters`: `microsoft.graph.accessPackageAssignmentRequestParameters`, metadata";
    "verifiedCredentialsData" VERIFIED_CREDENTIALS_DATA, verified_credentials_data models -> Option<&[super::VerifiedCredentialData]>, with_verified_credentials_data(Vec<super::VerifiedCredentialData>), "`verifiedCredentialsData`: `Collection(microsoft.graph.verifiedCredentialData)`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "accessPackage" ACCESS_PACKAGE, access_package model -> Option<&super::AccessPackage>, with_access_package(super::AccessPackage), "`accessPackage`: `microsoft.graph.accessPackage`, read-only" "Read-only. Nullable.";
    "accessPackageAssignment" ACCESS_PACKAGE_ASSIGNMENT, access_package_assignment model -> Option<&super::AccessPackageAssignment>, with_access_package_assignment(super::AccessPackageAssignment), "`accessPackageAssignment`: `microsoft.graph.accessPackageAssignment`";
    "requestor" REQUESTOR, requestor model -> Option<&super::AccessPackageSubject>, with_requestor(super::AccessPackageSubject), "`requestor`: `microsoft.graph.accessPackageSubject`, read-only" "Read-only. Nullable.";
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
    /// [`microsoft.graph.accessPackageAssignmentRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentrequest-accesspackageassignmentrequestfilterbycurrentuseroptions?view=graph-rest-beta)
    AccessPackageAssignmentRequestFilterByCurrentUserOptions = "microsoft.graph.accessPackageAssignmentRequestFilterByCurrentUserOptions" {
        Target = "target",
        CreatedBy = "createdBy",
        Approver = "approver",
        RequestForOthers = "requestForOthers",
        TargetAgentIdentitySponsorOrOwner = "targetAgentIdentitySponsorOrOwner",
        TargetManager = "targetManager",
        TargetOrRequestor = "targetOrRequestor",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageAssignmentRequestParameters`, metadata
    AccessPackageAssignmentRequestParameters = "microsoft.graph.accessPackageAssignmentRequestParameters";
    "bypassApproval" BYPASS_APPROVAL, bypass_approval bool -> Option<bool>, with_bypass_approval(bool), "`bypassApproval`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentRequestRequirements`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentrequestrequirements?view=graph-rest-beta)
    AccessPackageAssignmentRequestRequirements = "microsoft.graph.accessPackageAssignmentRequestRequirements";
    "existingAnswers" EXISTING_ANSWERS, existing_answers models -> Option<&[super::AccessPackageAnswer]>, with_existing_answers(Vec<super::AccessPackageAnswer>), "`existingAnswers`: `Collection(microsoft.graph.accessPackageAnswer)`";
    "isApprovalRequired" IS_APPROVAL_REQUIRED, is_approval_required bool -> Option<bool>, with_is_approval_required(bool), "`isApprovalRequired`: `Edm.Boolean`";
    "isApprovalRequiredForExtension" IS_APPROVAL_REQUIRED_FOR_EXTENSION, is_approval_required_for_extension bool -> Option<bool>, with_is_approval_required_for_extension(bool), "`isApprovalRequiredForExtension`: `Edm.Boolean`";
    "isCustomAssignmentScheduleAllowed" IS_CUSTOM_ASSIGNMENT_SCHEDULE_ALLOWED, is_custom_assignment_schedule_allowed bool -> Option<bool>, with_is_custom_assignment_schedule_allowed(bool), "`isCustomAssignmentScheduleAllowed`: `Edm.Boolean`";
    "isRequestorJustificationRequired" IS_REQUESTOR_JUSTIFICATION_REQUIRED, is_requestor_justification_required bool -> Option<bool>, with_is_requestor_justification_required(bool), "`isRequestorJustificationRequired`: `Edm.Boolean`";
    "policyDescription" POLICY_DESCRIPTION, policy_description str -> Option<&str>, with_policy_description(String), "`policyDescription`: `Edm.String`";
    "policyDisplayName" POLICY_DISPLAY_NAME, policy_display_name str -> Option<&str>, with_policy_display_name(String), "`policyDisplayName`: `Edm.String`";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`";
    "questions" QUESTIONS, questions models -> Option<&[super::AccessPackageQuestion]>, with_questions(Vec<super::AccessPackageQuestion>), "`questions`: `Collection(microsoft.graph.accessPackageQuestion)`";
    "schedule" SCHEDULE, schedule model -> Option<&super::RequestSchedule>, with_schedule(super::RequestSchedule), "`schedule`: `microsoft.graph.requestSchedule`";
    "verifiableCredentialRequirementStatus" VERIFIABLE_CREDENTIAL_REQUIREMENT_STATUS, verifiable_credential_requirement_status model -> Option<&super::VerifiableCredentialRequirementStatus>, with_verifiable_credential_requirement_status(super::VerifiableCredentialRequirementStatus), "`verifiableCredentialRequirementStatus`: `microsoft.graph.verifiableCredentialRequirementStatus`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentResourceRole`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentresourcerole?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessPackageAssignmentResourceRole: super::Entity = "microsoft.graph.accessPackageAssignmentResourceRole";
    inherited "id" ID, with_id(String), "`id`";
    "originId" ORIGIN_ID, origin_id str -> Option<&str>, with_origin_id(String), "`originId`: `Edm.String`";
    "originSystem" ORIGIN_SYSTEM, origin_system str -> Option<&str>, with_origin_system(String), "`originSystem`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
    "accessPackageAssignments" ACCESS_PACKAGE_ASSIGNMENTS, access_package_assignments models -> Option<&[super::AccessPackageAssignment]>, with_access_package_assignments(Vec<super::AccessPackageAssignment>), "`accessPackageAssignments`: `Collection(microsoft.graph.accessPackageAssignment)`, read-only" "Read-only. Nullable.";
    "accessPackageResourceRole" ACCESS_PACKAGE_RESOURCE_ROLE, access_package_resource_role model -> Option<&super::AccessPackageResourceRole>, with_access_package_resource_role(super::AccessPackageResourceRole), "`accessPackageResourceRole`: `microsoft.graph.accessPackageResourceRole`, read-only" "Read-only. Nullable.";
    "accessPackageResourceScope" ACCESS_PACKAGE_RESOURCE_SCOPE, access_package_resource_scope model -> Option<&super::AccessPackageResourceScope>, with_access_package_resource_scope(super::AccessPackageResourceScope), "`accessPackageResourceScope`: `microsoft.graph.accessPackageResourceScope`, read-only" "Read-only. Nullable.";
    "accessPackageSubject" ACCESS_PACKAGE_SUBJECT, access_package_subject model -> Option<&super::AccessPackageSubject>, with_access_package_subject(super::AccessPackageSubject), "`accessPackageSubject`: `microsoft.graph.accessPackageSubject`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageCatalog`](https://learn.microsoft.com/graph/api/resources/accesspackagecatalog?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessPackageCatalog: super::Entity = "microsoft.graph.accessPackageCatalog";
    inherited "id" ID, with_id(String), "`id`";
    "catalogStatus" CATALOG_STATUS, catalog_status str -> Option<&str>, with_catalog_status(String), "`catalogStatus`: `Edm.String`";
    "catalogType" CATALOG_TYPE, catalog_type str -> Option<&str>, with_catalog_type(String), "`catalogType`: `Edm.String`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isExternallyVisible" IS_EXTERNALLY_VISIBLE, is_externally_visible bool -> Option<bool>, with_is_externally_visible(bool), "`isExternallyVisible`: `Edm.Boolean`";
    "modifiedBy" MODIFIED_BY, modified_by str -> Option<&str>, with_modified_by(String), "`modifiedBy`: `Edm.String`, read-only" "Read-only.";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "privilegeLevel" PRIVILEGE_LEVEL, privilege_level enumeration -> Option<super::PrivilegeLevel>, with_privilege_level(super::PrivilegeLevel), "`privilegeLevel`: `microsoft.graph.privilegeLevel`, metadata";
    "uniqueName" UNIQUE_NAME, unique_name str -> Option<&str>, with_unique_name(String), "`uniqueName`: `Edm.String`, metadata";
    "accessPackages" ACCESS_PACKAGES, access_packages models -> Option<&[super::AccessPackage]>, with_access_packages(Vec<super::AccessPackage>), "`accessPackages`: `Collection(microsoft.graph.accessPackage)`, read-only" "Read-only. Nullable.";
    "accessPackageResources" ACCESS_PACKAGE_RESOURCES, access_package_resources models -> Option<&[super::AccessPackageResource]>, with_access_package_resources(Vec<super::AccessPackageResource>), "`accessPackageResources`: `Collection(microsoft.graph.accessPackageResource)`, read-only" "Read-only. Nullable.";
    "accessPackageResourceRoles" ACCESS_PACKAGE_RESOURCE_ROLES, access_package_resource_roles models -> Option<&[super::AccessPackageResourceRole]>, with_access_package_resource_roles(Vec<super::AccessPackageResourceRole>), "`accessPackageResourceRoles`: `Collection(microsoft.graph.accessPackageResourceRole)`, read-only" "Read-only.";
    "accessPackageResourceScopes" ACCESS_PACKAGE_RESOURCE_SCOPES, access_package_resource_scopes models -> Option<&[super::AccessPackageResourceScope]>, with_access_package_resource_scopes(Vec<super::AccessPackageResourceScope>), "`accessPackageResourceScopes`: `Collection(microsoft.graph.accessPackageResourceScope)`, read-only" "Read-only.";
    "customAccessPackageWorkflowExtensions" CUSTOM_ACCESS_PACKAGE_WORKFLOW_EXTENSIONS, custom_access_package_workflow_extensions models -> Option<&[super::CustomAccessPackageWorkflowExtension]>, with_custom_access_package_workflow_extensions(Vec<super::CustomAccessPackageWorkflowExtension>), "`customAccessPackageWorkflowExtensions`: `Collection(microsoft.graph.customAccessPackageWorkflowExtension)`";
    "accessPackageCustomWorkflowExtensions" ACCESS_PACKAGE_CUSTOM_WORKFLOW_EXTENSIONS, access_package_custom_workflow_extensions models -> Option<&[super::CustomCalloutExtension]>, with_access_package_custom_workflow_extensions(Vec<super::CustomCalloutExtension>), "`accessPackageCustomWorkflowExtensions`: `Collection(microsoft.graph.customCalloutExtension)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageCustomExtensionHandlerStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AccessPackageCustomExtensionHandlerStatus = "microsoft.graph.accessPackageCustomExtensionHandlerStatus" {
        RequestSent = "requestSent",
        RequestReceived = "requestReceived",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageCustomExtensionStage`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AccessPackageFilterByCurrentUserOptions = "microsoft.graph.accessPackageFilterByCurrentUserOptions" {
        AllowedRequestor = "allowedRequestor",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageLocalizedContent`](https://learn.microsoft.com/graph/api/resources/accesspackagelocalizedcontent?view=graph-rest-beta)
    AccessPackageLocalizedContent = "microsoft.graph.accessPackageLocalizedContent";
    "defaultText" DEFAULT_TEXT, default_text str -> Option<&str>, with_default_text(String), "`defaultText`: `Edm.String`" "Required.";
    "localizedTexts" LOCALIZED_TEXTS, localized_texts models -> Option<&[super::AccessPackageLocalizedText]>, with_localized_texts(Vec<super::AccessPackageLocalizedText>), "`localizedTexts`: `Collection(microsoft.graph.accessPackageLocalizedText)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageLocalizedText`](https://learn.microsoft.com/graph/api/resources/accesspackagelocalizedtext?view=graph-rest-beta)
    AccessPackageLocalizedText = "microsoft.graph.accessPackageLocalizedText";
    "languageCode" LANGUAGE_CODE, language_code str -> Option<&str>, with_language_code(String), "`languageCode`: `Edm.String`" "Required.";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`" "Required.";
}

crate::runtime::model! {
    /// Inherits from accessPackageQuestion.
    ///
    /// [`microsoft.graph.accessPackageMultipleChoiceQuestion`](https://learn.microsoft.com/graph/api/resources/accesspackagemultiplechoicequestion?view=graph-rest-beta), with the accessors of [`AccessPackageQuestion`](super::AccessPackageQuestion)
    AccessPackageMultipleChoiceQuestion: super::AccessPackageQuestion = "microsoft.graph.accessPackageMultipleChoiceQuestion";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    inherited "sequence" SEQUENCE, with_sequence(i32), "`sequence`";
    inherited "text" TEXT, with_text(super::AccessPackageLocalizedContent), "`text`";
    inherited "isAnswerEditable" IS_ANSWER_EDITABLE, with_is_answer_editable(bool), "`isAnswerEditable`";
    "allowsMultipleSelection" ALLOWS_MULTIPLE_SELECTION, allows_multiple_selection bool -> Option<bool>, with_allows_multiple_selection(bool), "`allowsMultipleSelection`: `Edm.Boolean`";
    "choices" CHOICES, choices models -> Option<&[super::AccessPackageAnswerChoice]>, with_choices(Vec<super::AccessPackageAnswerChoice>), "`choices`: `Collection(microsoft.graph.accessPackageAnswerChoice)`";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageNotificationSettings`, metadata
    AccessPackageNotificationSettings = "microsoft.graph.accessPackageNotificationSettings";
    "isAssignmentNotificationDisabled" IS_ASSIGNMENT_NOTIFICATION_DISABLED, is_assignment_notification_disabled bool -> Option<bool>, with_is_assignment_notification_disabled(bool), "`isAssignmentNotificationDisabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageQuestion`](https://learn.microsoft.com/graph/api/resources/accesspackagequestion?view=graph-rest-beta)
    AccessPackageQuestion = "microsoft.graph.accessPackageQuestion" {
        "microsoft.graph.accessPackageMultipleChoiceQuestion",
        "microsoft.graph.accessPackageTextInputQuestion",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "isRequired" IS_REQUIRED, is_required bool -> Option<bool>, with_is_required(bool), "`isRequired`: `Edm.Boolean`";
    "sequence" SEQUENCE, sequence i32 -> Option<i32>, with_sequence(i32), "`sequence`: `Edm.Int32`";
    "text" TEXT, text model -> Option<&super::AccessPackageLocalizedContent>, with_text(super::AccessPackageLocalizedContent), "`text`: `microsoft.graph.accessPackageLocalizedContent`";
    "isAnswerEditable" IS_ANSWER_EDITABLE, is_answer_editable bool -> Option<bool>, with_is_answer_editable(bool), "`isAnswerEditable`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// `microsoft.graph.accessPackageRequestApprovalStageCallbackConfiguration`, metadata, with the accessors of [`CustomExtensionCallbackConfiguration`](super::CustomExtensionCallbackConfiguration)
    AccessPackageRequestApprovalStageCallbackConfiguration: super::CustomExtensionCallbackConfiguration = "microsoft.graph.accessPackageRequestApprovalStageCallbackConfiguration";
    inherited "timeoutDuration" TIMEOUT_DURATION, with_timeout_duration(Duration), "`timeoutDuration`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResource`](https://learn.microsoft.com/graph/api/resources/accesspackageresource?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessPackageResource: super::Entity = "microsoft.graph.accessPackageResource" {
        "microsoft.graph.customDataProvidedResource",
    };
    inherited "id" ID, with_id(String), "`id`";
    "attributes" ATTRIBUTES, attributes models -> Option<&[super::AccessPackageResourceAttribute]>, with_attributes(Vec<super::AccessPackageResourceAttribute>), "`attributes`: `Collection(microsoft.graph.accessPackageResourceAttribute)`";
    "addedBy" ADDED_BY, added_by str -> Option<&str>, with_added_by(String), "`addedBy`: `Edm.String`, read-only" "Read-only.";
    "addedOn" ADDED_ON, added_on date_time -> Parsed<OffsetDateTime>, with_added_on(OffsetDateTime), "`addedOn`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isPendingOnboarding" IS_PENDING_ONBOARDING, is_pending_onboarding bool -> Option<bool>, with_is_pending_onboarding(bool), "`isPendingOnboarding`: `Edm.Boolean`";
    "originId" ORIGIN_ID, origin_id str -> Option<&str>, with_origin_id(String), "`originId`: `Edm.String`";
    "originSystem" ORIGIN_SYSTEM, origin_system str -> Option<&str>, with_origin_system(String), "`originSystem`: `Edm.String`";
    "resourceType" RESOURCE_TYPE, resource_type str -> Option<&str>, with_resource_type(String), "`resourceType`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "accessPackageResourceEnvironment" ACCESS_PACKAGE_RESOURCE_ENVIRONMENT, access_package_resource_environment model -> Option<&super::AccessPackageResourceEnvironment>, with_access_package_resource_environment(super::AccessPackageResourceEnvironment), "`accessPackageResourceEnvironment`: `microsoft.graph.accessPackageResourceEnvironment`";
    "accessPackageResourceRoles" ACCESS_PACKAGE_RESOURCE_ROLES, access_package_resource_roles models -> Option<&[super::AccessPackageResourceRole]>, with_access_package_resource_roles(Vec<super::AccessPackageResourceRole>), "`accessPackageResourceRoles`: `Collection(microsoft.graph.accessPackageResourceRole)`, read-only" "Read-only. Nullable.";
    "accessPackageResourceScopes" ACCESS_PACKAGE_RESOURCE_SCOPES, access_package_resource_scopes models -> Option<&[super::AccessPackageResourceScope]>, with_access_package_resource_scopes(Vec<super::AccessPackageResourceScope>), "`accessPackageResourceScopes`: `Collection(microsoft.graph.accessPackageResourceScope)`, read-only" "Read-only. Nullable.";
    "externalOriginResourceConnector" EXTERNAL_ORIGIN_RESOURCE_CONNECTOR, external_origin_resource_connector model -> Option<&super::ExternalOriginResourceConnector>, with_external_origin_resource_connector(super::ExternalOriginResourceConnector), "`externalOriginResourceConnector`: `microsoft.graph.externalOriginResourceConnector`, metadata";
    "uploadSessions" UPLOAD_SESSIONS, upload_sessions models -> Option<&[super::CustomDataProvidedResourceUploadSession]>, with_upload_sessions(Vec<super::CustomDataProvidedResourceUploadSession>), "`uploadSessions`: `Collection(microsoft.graph.customDataProvidedResourceUploadSession)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResourceAttribute`](https://learn.microsoft.com/graph/api/resources/accesspackageresourceattribute?view=graph-rest-beta)
    AccessPackageResourceAttribute = "microsoft.graph.accessPackageResourceAttribute";
    "attributeDestination" ATTRIBUTE_DESTINATION, attribute_destination model -> Option<&super::AccessPackageResourceAttributeDestination>, with_attribute_destination(super::AccessPackageResourceAttributeDestination), "`attributeDestination`: `microsoft.graph.accessPackageResourceAttributeDestination`";
    "attributeName" ATTRIBUTE_NAME, attribute_name str -> Option<&str>, with_attribute_name(String), "`attributeName`: `Edm.String`";
    "attributeSource" ATTRIBUTE_SOURCE, attribute_source model -> Option<&super::AccessPackageResourceAttributeSource>, with_attribute_source(super::AccessPackageResourceAttributeSource), "`attributeSource`: `microsoft.graph.accessPackageResourceAttributeSource`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isEditable" IS_EDITABLE, is_editable bool -> Option<bool>, with_is_editable(bool), "`isEditable`: `Edm.Boolean`, type of the metadata";
    "isPersistedOnAssignmentRemoval" IS_PERSISTED_ON_ASSIGNMENT_REMOVAL, is_persisted_on_assignment_removal bool -> Option<bool>, with_is_persisted_on_assignment_removal(bool), "`isPersistedOnAssignmentRemoval`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from accesspackageuserdirectoryattributestore.
    ///
    /// [`microsoft.graph.accessPackageResourceAttributeDestination`](https://learn.microsoft.com/graph/api/resources/accesspackageresourceattributedestination?view=graph-rest-beta)
    AccessPackageResourceAttributeDestination = "microsoft.graph.accessPackageResourceAttributeDestination" {
        "microsoft.graph.accessPackageUserDirectoryAttributeStore",
    }
}

crate::runtime::model! {
    /// Inherits from accessPackageResourceAttributeSource.
    ///
    /// [`microsoft.graph.accessPackageResourceAttributeQuestion`](https://learn.microsoft.com/graph/api/resources/accesspackageresourceattributequestion?view=graph-rest-beta), with the accessors of [`AccessPackageResourceAttributeSource`](super::AccessPackageResourceAttributeSource)
    AccessPackageResourceAttributeQuestion: super::AccessPackageResourceAttributeSource = "microsoft.graph.accessPackageResourceAttributeQuestion";
    "question" QUESTION, question model -> Option<&super::AccessPackageQuestion>, with_question(super::AccessPackageQuestion), "`question`: `microsoft.graph.accessPackageQuestion`";
}

crate::runtime::model! {
    /// Inherits from accessPackageResourceAttributeQuestion.
    ///
    /// [`microsoft.graph.accessPackageResourceAttributeSource`](https://learn.microsoft.com/graph/api/resources/accesspackageresourceattributesource?view=graph-rest-beta)
    AccessPackageResourceAttributeSource = "microsoft.graph.accessPackageResourceAttributeSource" {
        "microsoft.graph.accessPackageResourceAttributeQuestion",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResourceEnvironment`](https://learn.microsoft.com/graph/api/resources/accesspackageresourceenvironment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessPackageResourceEnvironment: super::Entity = "microsoft.graph.accessPackageResourceEnvironment";
    inherited "id" ID, with_id(String), "`id`";
    "connectionInfo" CONNECTION_INFO, connection_info model -> Option<&super::ConnectionInfo>, with_connection_info(super::ConnectionInfo), "`connectionInfo`: `microsoft.graph.connectionInfo`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isDefaultEnvironment" IS_DEFAULT_ENVIRONMENT, is_default_environment bool -> Option<bool>, with_is_default_environment(bool), "`isDefaultEnvironment`: `Edm.Boolean`";
    "modifiedBy" MODIFIED_BY, modified_by str -> Option<&str>, with_modified_by(String), "`modifiedBy`: `Edm.String`";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`";
    "originId" ORIGIN_ID, origin_id str -> Option<&str>, with_origin_id(String), "`originId`: `Edm.String`";
    "originSystem" ORIGIN_SYSTEM, origin_system str -> Option<&str>, with_origin_system(String), "`originSystem`: `Edm.String`";
    "accessPackageResources" ACCESS_PACKAGE_RESOURCES, access_package_resources models -> Option<&[super::AccessPackageResource]>, with_access_package_resources(Vec<super::AccessPackageResource>), "`accessPackageResources`: `Collection(microsoft.graph.accessPackageResource)`, read-only" "Required. Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResourceRequest`](https://learn.microsoft.com/graph/api/resources/accesspackageresourcerequest?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessPackageResourceRequest: super::Entity = "microsoft.graph.accessPackageResourceRequest";
    inherited "id" ID, with_id(String), "`id`";
    "catalogId" CATALOG_ID, catalog_id str -> Option<&str>, with_catalog_id(String), "`catalogId`: `Edm.String`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "isValidationOnly" IS_VALIDATION_ONLY, is_validation_only bool -> Option<bool>, with_is_validation_only(bool), "`isValidationOnly`: `Edm.Boolean`";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`";
    "requestState" REQUEST_STATE, request_state str -> Option<&str>, with_request_state(String), "`requestState`: `Edm.String`, read-only" "Read-only.";
    "requestStatus" REQUEST_STATUS, request_status str -> Option<&str>, with_request_status(String), "`requestStatus`: `Edm.String`, read-only" "Read-only.";
    "requestType" REQUEST_TYPE, request_type str -> Option<&str>, with_request_type(String), "`requestType`: `Edm.String`";
    "executeImmediately" EXECUTE_IMMEDIATELY, execute_immediately bool -> Option<bool>, with_execute_immediately(bool), "`executeImmediately`: `Edm.Boolean`, metadata";
    "accessPackageResource" ACCESS_PACKAGE_RESOURCE, access_package_resource model -> Option<&super::AccessPackageResource>, with_access_package_resource(super::AccessPackageResource), "`accessPackageResource`: `microsoft.graph.accessPackageResource`" "Nullable.";
    "requestor" REQUESTOR, requestor model -> Option<&super::AccessPackageSubject>, with_requestor(super::AccessPackageSubject), "`requestor`: `microsoft.graph.accessPackageSubject`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResourceRole`](https://learn.microsoft.com/graph/api/resources/accesspackageresourcerole?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessPackageResourceRole: super::Entity = "microsoft.graph.accessPackageResourceRole";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "originId" ORIGIN_ID, origin_id str -> Option<&str>, with_origin_id(String), "`originId`: `Edm.String`";
    "originSystem" ORIGIN_SYSTEM, origin_system str -> Option<&str>, with_origin_system(String), "`originSystem`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<super::RoleType>, with_type(super::RoleType), "`type`: `microsoft.graph.roleType`, metadata";
    "accessPackageResource" ACCESS_PACKAGE_RESOURCE, access_package_resource model -> Option<&super::AccessPackageResource>, with_access_package_resource(super::AccessPackageResource), "`accessPackageResource`: `microsoft.graph.accessPackageResource`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResourceRoleScope`](https://learn.microsoft.com/graph/api/resources/accesspackageresourcerolescope?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessPackageResourceRoleScope: super::Entity = "microsoft.graph.accessPackageResourceRoleScope";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "modifiedBy" MODIFIED_BY, modified_by str -> Option<&str>, with_modified_by(String), "`modifiedBy`: `Edm.String`, read-only" "Read-only.";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`";
    "accessPackageResourceRole" ACCESS_PACKAGE_RESOURCE_ROLE, access_package_resource_role model -> Option<&super::AccessPackageResourceRole>, with_access_package_resource_role(super::AccessPackageResourceRole), "`accessPackageResourceRole`: `microsoft.graph.accessPackageResourceRole`, read-only" "Read-only. Nullable.";
    "accessPackageResourceScope" ACCESS_PACKAGE_RESOURCE_SCOPE, access_package_resource_scope model -> Option<&super::AccessPackageResourceScope>, with_access_package_resource_scope(super::AccessPackageResourceScope), "`accessPackageResourceScope`: `microsoft.graph.accessPackageResourceScope`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResourceScope`](https://learn.microsoft.com/graph/api/resources/accesspackageresourcescope?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessPackageResourceScope: super::Entity = "microsoft.graph.accessPackageResourceScope";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isRootScope" IS_ROOT_SCOPE, is_root_scope bool -> Option<bool>, with_is_root_scope(bool), "`isRootScope`: `Edm.Boolean`";
    "originId" ORIGIN_ID, origin_id str -> Option<&str>, with_origin_id(String), "`originId`: `Edm.String`";
    "originSystem" ORIGIN_SYSTEM, origin_system str -> Option<&str>, with_origin_system(String), "`originSystem`: `Edm.String`";
    "roleOriginId" ROLE_ORIGIN_ID, role_origin_id str -> Option<&str>, with_role_origin_id(String), "`roleOriginId`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "accessPackageResource" ACCESS_PACKAGE_RESOURCE, access_package_resource model -> Option<&super::AccessPackageResource>, with_access_package_resource(super::AccessPackageResource), "`accessPackageResource`: `microsoft.graph.accessPackageResource`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageSubject`](https://learn.microsoft.com/graph/api/resources/accesspackagesubject?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessPackageSubject: super::Entity = "microsoft.graph.accessPackageSubject";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`";
    "principalName" PRINCIPAL_NAME, principal_name str -> Option<&str>, with_principal_name(String), "`principalName`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "connectedOrganizationId" CONNECTED_ORGANIZATION_ID, connected_organization_id str -> Option<&str>, with_connected_organization_id(String), "`connectedOrganizationId`: `Edm.String`";
    "altSecId" ALT_SEC_ID, alt_sec_id str -> Option<&str>, with_alt_sec_id(String), "`altSecId`: `Edm.String`, metadata";
    "cleanupScheduledDateTime" CLEANUP_SCHEDULED_DATE_TIME, cleanup_scheduled_date_time date_time -> Parsed<OffsetDateTime>, with_cleanup_scheduled_date_time(OffsetDateTime), "`cleanupScheduledDateTime`: `Edm.DateTimeOffset`, metadata";
    "onPremisesSecurityIdentifier" ON_PREMISES_SECURITY_IDENTIFIER, on_premises_security_identifier str -> Option<&str>, with_on_premises_security_identifier(String), "`onPremisesSecurityIdentifier`: `Edm.String`, metadata";
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
        AssignmentHistory = "assignmentHistory",
        None = "none",
        RelatedPeopleAssignments = "relatedPeopleAssignments",
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
    /// Inherits from accessPackageQuestion.
    ///
    /// [`microsoft.graph.accessPackageTextInputQuestion`](https://learn.microsoft.com/graph/api/resources/accesspackagetextinputquestion?view=graph-rest-beta), with the accessors of [`AccessPackageQuestion`](super::AccessPackageQuestion)
    AccessPackageTextInputQuestion: super::AccessPackageQuestion = "microsoft.graph.accessPackageTextInputQuestion";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    inherited "sequence" SEQUENCE, with_sequence(i32), "`sequence`";
    inherited "text" TEXT, with_text(super::AccessPackageLocalizedContent), "`text`";
    inherited "isAnswerEditable" IS_ANSWER_EDITABLE, with_is_answer_editable(bool), "`isAnswerEditable`";
    "isSingleLineQuestion" IS_SINGLE_LINE_QUESTION, is_single_line_question bool -> Option<bool>, with_is_single_line_question(bool), "`isSingleLineQuestion`: `Edm.Boolean`";
    "regexPattern" REGEX_PATTERN, regex_pattern str -> Option<&str>, with_regex_pattern(String), "`regexPattern`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from accessPackageResourceAttributeDestination.
    ///
    /// [`microsoft.graph.accessPackageUserDirectoryAttributeStore`](https://learn.microsoft.com/graph/api/resources/accesspackageuserdirectoryattributestore?view=graph-rest-beta), with the accessors of [`AccessPackageResourceAttributeDestination`](super::AccessPackageResourceAttributeDestination)
    AccessPackageUserDirectoryAttributeStore: super::AccessPackageResourceAttributeDestination = "microsoft.graph.accessPackageUserDirectoryAttributeStore"
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReview`](https://learn.microsoft.com/graph/api/resources/accessreview?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessReview: super::Entity = "microsoft.graph.accessReview";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "businessFlowTemplateId" BUSINESS_FLOW_TEMPLATE_ID, business_flow_template_id str -> Option<&str>, with_business_flow_template_id(String), "`businessFlowTemplateId`: `Edm.String`";
    "reviewerType" REVIEWER_TYPE, reviewer_type str -> Option<&str>, with_reviewer_type(String), "`reviewerType`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::UserIdentity>, with_created_by(super::UserIdentity), "`createdBy`: `microsoft.graph.userIdentity`";
    "reviewedEntity" REVIEWED_ENTITY, reviewed_entity model -> Option<&super::Identity>, with_reviewed_entity(super::Identity), "`reviewedEntity`: `microsoft.graph.identity`";
    "settings" SETTINGS, settings model -> Option<&super::AccessReviewSettings>, with_settings(super::AccessReviewSettings), "`settings`: `microsoft.graph.accessReviewSettings`";
    "reviewers" REVIEWERS, reviewers models -> Option<&[super::AccessReviewReviewer]>, with_reviewers(Vec<super::AccessReviewReviewer>), "`reviewers`: `Collection(microsoft.graph.accessReviewReviewer)`, type of the metadata";
    "decisions" DECISIONS, decisions models -> Option<&[super::AccessReviewDecision]>, with_decisions(Vec<super::AccessReviewDecision>), "`decisions`: `Collection(microsoft.graph.accessReviewDecision)`";
    "myDecisions" MY_DECISIONS, my_decisions models -> Option<&[super::AccessReviewDecision]>, with_my_decisions(Vec<super::AccessReviewDecision>), "`myDecisions`: `Collection(microsoft.graph.accessReviewDecision)`";
    "instances" INSTANCES, instances models -> Option<&[super::AccessReview]>, with_instances(Vec<super::AccessReview>), "`instances`: `Collection(microsoft.graph.accessReview)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewDecision`](https://learn.microsoft.com/graph/api/resources/accessreviewdecision?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessReviewDecision: super::Entity = "microsoft.graph.accessReviewDecision";
    inherited "id" ID, with_id(String), "`id`";
    "accessReviewId" ACCESS_REVIEW_ID, access_review_id str -> Option<&str>, with_access_review_id(String), "`accessReviewId`: `Edm.String`";
    "reviewedBy" REVIEWED_BY, reviewed_by model -> Option<&super::UserIdentity>, with_reviewed_by(super::UserIdentity), "`reviewedBy`: `microsoft.graph.userIdentity`";
    "reviewedDate" REVIEWED_DATE, reviewed_date date_time -> Parsed<OffsetDateTime>, with_reviewed_date(OffsetDateTime), "`reviewedDate`: `Edm.DateTimeOffset`, not in the metadata";
    "reviewResult" REVIEW_RESULT, review_result str -> Option<&str>, with_review_result(String), "`reviewResult`: `Edm.String`";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`";
    "appliedBy" APPLIED_BY, applied_by model -> Option<&super::UserIdentity>, with_applied_by(super::UserIdentity), "`appliedBy`: `microsoft.graph.userIdentity`";
    "appliedDateTime" APPLIED_DATE_TIME, applied_date_time date_time -> Parsed<OffsetDateTime>, with_applied_date_time(OffsetDateTime), "`appliedDateTime`: `Edm.DateTimeOffset`";
    "applyResult" APPLY_RESULT, apply_result str -> Option<&str>, with_apply_result(String), "`applyResult`: `Edm.String`";
    "accessRecommendation" ACCESS_RECOMMENDATION, access_recommendation str -> Option<&str>, with_access_recommendation(String), "`accessRecommendation`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, not in the metadata";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`, not in the metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, not in the metadata";
    "reviewedDateTime" REVIEWED_DATE_TIME, reviewed_date_time date_time -> Parsed<OffsetDateTime>, with_reviewed_date_time(OffsetDateTime), "`reviewedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// Inherits from genericError.
    ///
    /// [`microsoft.graph.accessReviewError`](https://learn.microsoft.com/graph/api/resources/accessreviewerror?view=graph-rest-beta), with the accessors of [`GenericError`](super::GenericError)
    AccessReviewError: super::GenericError = "microsoft.graph.accessReviewError";
    inherited "message" MESSAGE, with_message(String), "`message`";
    inherited "code" CODE, with_code(String), "`code`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewHistoryDecisionFilter`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
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
    /// [`microsoft.graph.accessReviewHistoryDefinition`](https://learn.microsoft.com/graph/api/resources/accessreviewhistorydefinition?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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
    "downloadUri" DOWNLOAD_URI, download_uri str -> Option<&str>, with_download_uri(String), "`downloadUri`: `Edm.String`, metadata";
    "fulfilledDateTime" FULFILLED_DATE_TIME, fulfilled_date_time date_time -> Parsed<OffsetDateTime>, with_fulfilled_date_time(OffsetDateTime), "`fulfilledDateTime`: `Edm.DateTimeOffset`, metadata";
    "instances" INSTANCES, instances models -> Option<&[super::AccessReviewHistoryInstance]>, with_instances(Vec<super::AccessReviewHistoryInstance>), "`instances`: `Collection(microsoft.graph.accessReviewHistoryInstance)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewHistoryInstance`](https://learn.microsoft.com/graph/api/resources/accessreviewhistoryinstance?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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
    /// [`microsoft.graph.accessReviewHistoryScheduleSettings`](https://learn.microsoft.com/graph/api/resources/accessreviewhistoryschedulesettings?view=graph-rest-beta)
    AccessReviewHistoryScheduleSettings = "microsoft.graph.accessReviewHistoryScheduleSettings";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`" "Required.";
    "reportRange" REPORT_RANGE, report_range str -> Option<&str>, with_report_range(String), "`reportRange`: `Edm.String`" "Required.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewHistoryStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
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
    /// [`microsoft.graph.accessReviewInactiveUsersQueryScope`](https://learn.microsoft.com/graph/api/resources/accessreviewinactiveusersqueryscope?view=graph-rest-beta), with the accessors of [`AccessReviewQueryScope`](super::AccessReviewQueryScope)
    AccessReviewInactiveUsersQueryScope: super::AccessReviewQueryScope, super::AccessReviewScope = "microsoft.graph.accessReviewInactiveUsersQueryScope";
    inherited "query" QUERY, with_query(String), "`query`";
    inherited "queryRoot" QUERY_ROOT, with_query_root(String), "`queryRoot`";
    inherited "queryType" QUERY_TYPE, with_query_type(String), "`queryType`";
    "inactiveDuration" INACTIVE_DURATION, inactive_duration duration -> Parsed<Duration>, with_inactive_duration(Duration), "`inactiveDuration`: `Edm.Duration`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewInstance`](https://learn.microsoft.com/graph/api/resources/accessreviewinstance?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessReviewInstance: super::Entity = "microsoft.graph.accessReviewInstance";
    inherited "id" ID, with_id(String), "`id`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "contactedReviewers" CONTACTED_REVIEWERS, contacted_reviewers models -> Option<&[super::AccessReviewReviewer]>, with_contacted_reviewers(Vec<super::AccessReviewReviewer>), "`contactedReviewers`: `Collection(microsoft.graph.accessReviewReviewer)`, read-only, type of the metadata" "Read-only.";
    "fallbackReviewers" FALLBACK_REVIEWERS, fallback_reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_fallback_reviewers(Vec<super::AccessReviewReviewerScope>), "`fallbackReviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`";
    "scope" SCOPE, scope model -> Option<&super::AccessReviewScope>, with_scope(super::AccessReviewScope), "`scope`: `microsoft.graph.accessReviewScope`, read-only" "Read-only.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, read-only" "Read-only. Possible values are: Initializing, NotStarted, Starting, InProgress, Completing, Completed, AutoReviewed, AutoReviewing.";
    "reviewers" REVIEWERS, reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_reviewers(Vec<super::AccessReviewReviewerScope>), "`reviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`";
    "delegatedBy" DELEGATED_BY, delegated_by models -> Option<&[super::UserIdentity]>, with_delegated_by(Vec<super::UserIdentity>), "`delegatedBy`: `Collection(microsoft.graph.userIdentity)`, metadata";
    "errors" ERRORS, errors models -> Option<&[super::AccessReviewError]>, with_errors(Vec<super::AccessReviewError>), "`errors`: `Collection(microsoft.graph.accessReviewError)`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, not in the metadata";
    "definition" DEFINITION, definition model -> Option<&super::AccessReviewScheduleDefinition>, with_definition(super::AccessReviewScheduleDefinition), "`definition`: `microsoft.graph.accessReviewScheduleDefinition`";
    "stages" STAGES, stages models -> Option<&[super::AccessReviewStage]>, with_stages(Vec<super::AccessReviewStage>), "`stages`: `Collection(microsoft.graph.accessReviewStage)`";
    "decisions" DECISIONS, decisions models -> Option<&[super::AccessReviewInstanceDecisionItem]>, with_decisions(Vec<super::AccessReviewInstanceDecisionItem>), "`decisions`: `Collection(microsoft.graph.accessReviewInstanceDecisionItem)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewInstanceDecisionItem`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitem?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessReviewInstanceDecisionItem: super::Entity = "microsoft.graph.accessReviewInstanceDecisionItem";
    inherited "id" ID, with_id(String), "`id`";
    "accessReviewId" ACCESS_REVIEW_ID, access_review_id str -> Option<&str>, with_access_review_id(String), "`accessReviewId`: `Edm.String`, read-only" "Read-only.";
    "appliedBy" APPLIED_BY, applied_by model -> Option<&super::UserIdentity>, with_applied_by(super::UserIdentity), "`appliedBy`: `microsoft.graph.userIdentity`, read-only" "Read-only.";
    "appliedDateTime" APPLIED_DATE_TIME, applied_date_time date_time -> Parsed<OffsetDateTime>, with_applied_date_time(OffsetDateTime), "`appliedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "applyResult" APPLY_RESULT, apply_result str -> Option<&str>, with_apply_result(String), "`applyResult`: `Edm.String`, read-only" "Read-only. Possible values are: New, AppliedSuccessfully, AppliedSuccessfullyButObjectNotFound, AppliedWithUnknownFailure, ApplyNotSupported.";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::AccessReviewInstanceDecisionItemTarget>, with_target(super::AccessReviewInstanceDecisionItemTarget), "`target`: `microsoft.graph.accessReviewInstanceDecisionItemTarget`, read-only" "Read-only.";
    "principal" PRINCIPAL, principal model -> Option<&super::Identity>, with_principal(super::Identity), "`principal`: `microsoft.graph.identity`, read-only" "Read-only.";
    "principalLink" PRINCIPAL_LINK, principal_link str -> Option<&str>, with_principal_link(String), "`principalLink`: `Edm.String`, read-only" "Read-only.";
    "resource" RESOURCE, resource model -> Option<&super::AccessReviewInstanceDecisionItemResource>, with_resource(super::AccessReviewInstanceDecisionItemResource), "`resource`: `microsoft.graph.accessReviewInstanceDecisionItemResource`, read-only" "Read-only.";
    "resourceLink" RESOURCE_LINK, resource_link str -> Option<&str>, with_resource_link(String), "`resourceLink`: `Edm.String`, read-only" "Read-only.";
    "reviewedBy" REVIEWED_BY, reviewed_by model -> Option<&super::UserIdentity>, with_reviewed_by(super::UserIdentity), "`reviewedBy`: `microsoft.graph.userIdentity`, read-only" "Read-only.";
    "reviewedDateTime" REVIEWED_DATE_TIME, reviewed_date_time date_time -> Parsed<OffsetDateTime>, with_reviewed_date_time(OffsetDateTime), "`reviewedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "principalResourceMembership" PRINCIPAL_RESOURCE_MEMBERSHIP, principal_resource_membership model -> Option<&super::DecisionItemPrincipalResourceMembership>, with_principal_resource_membership(super::DecisionItemPrincipalResourceMembership), "`principalResourceMembership`: `microsoft.graph.decisionItemPrincipalResourceMembership`, read-only" "Read-only.";
    "applyDescription" APPLY_DESCRIPTION, apply_description str -> Option<&str>, with_apply_description(String), "`applyDescription`: `Edm.String`, metadata";
    "decision" DECISION, decision str -> Option<&str>, with_decision(String), "`decision`: `Edm.String`, type of the metadata";
    "delegatedBy" DELEGATED_BY, delegated_by models -> Option<&[super::UserIdentity]>, with_delegated_by(Vec<super::UserIdentity>), "`delegatedBy`: `Collection(microsoft.graph.userIdentity)`, metadata";
    "permission" PERMISSION, permission model -> Option<&super::AccessReviewInstanceDecisionItemPermission>, with_permission(super::AccessReviewInstanceDecisionItemPermission), "`permission`: `microsoft.graph.accessReviewInstanceDecisionItemPermission`, metadata";
    "recommendation" RECOMMENDATION, recommendation str -> Option<&str>, with_recommendation(String), "`recommendation`: `Edm.String`, type of the metadata";
    "recordAllDecisions" RECORD_ALL_DECISIONS, record_all_decisions model -> Option<&super::AccessReviewInstance>, with_record_all_decisions(super::AccessReviewInstance), "`recordAllDecisions`: `microsoft.graph.accessReviewInstance`, not in the metadata";
    "insights" INSIGHTS, insights models -> Option<&[super::GovernanceInsight]>, with_insights(Vec<super::GovernanceInsight>), "`insights`: `Collection(microsoft.graph.governanceInsight)`";
    "instance" INSTANCE, instance model -> Option<&super::AccessReviewInstance>, with_instance(super::AccessReviewInstance), "`instance`: `microsoft.graph.accessReviewInstance`, metadata";
}

crate::runtime::model! {
    /// Inherits from accessreviewinstancedecisionitemresource.
    ///
    /// [`microsoft.graph.accessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemaccesspackageassignmentpolicyresource?view=graph-rest-beta), with the accessors of [`AccessReviewInstanceDecisionItemResource`](super::AccessReviewInstanceDecisionItemResource)
    AccessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource: super::AccessReviewInstanceDecisionItemResource = "microsoft.graph.accessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "type" TYPE, with_type(String), "`type`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    "accessPackageDisplayName" ACCESS_PACKAGE_DISPLAY_NAME, access_package_display_name str -> Option<&str>, with_access_package_display_name(String), "`accessPackageDisplayName`: `Edm.String`";
    "accessPackageId" ACCESS_PACKAGE_ID, access_package_id str -> Option<&str>, with_access_package_id(String), "`accessPackageId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.accessReviewInstanceDecisionItemAccessPackageResource`, metadata, with the accessors of [`AccessReviewInstanceDecisionItemResource`](super::AccessReviewInstanceDecisionItemResource)
    AccessReviewInstanceDecisionItemAccessPackageResource: super::AccessReviewInstanceDecisionItemResource = "microsoft.graph.accessReviewInstanceDecisionItemAccessPackageResource";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "type" TYPE, with_type(String), "`type`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    "accessPackageAssignmentPolicyDisplayName" ACCESS_PACKAGE_ASSIGNMENT_POLICY_DISPLAY_NAME, access_package_assignment_policy_display_name str -> Option<&str>, with_access_package_assignment_policy_display_name(String), "`accessPackageAssignmentPolicyDisplayName`: `Edm.String`, metadata";
    "accessPackageAssignmentPolicyId" ACCESS_PACKAGE_ASSIGNMENT_POLICY_ID, access_package_assignment_policy_id str -> Option<&str>, with_access_package_assignment_policy_id(String), "`accessPackageAssignmentPolicyId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.accessReviewInstanceDecisionItemApplyResult`, metadata
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
    /// [`microsoft.graph.accessReviewInstanceDecisionItemAzureRoleResource`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemazureroleresource?view=graph-rest-beta), with the accessors of [`AccessReviewInstanceDecisionItemResource`](super::AccessReviewInstanceDecisionItemResource)
    AccessReviewInstanceDecisionItemAzureRoleResource: super::AccessReviewInstanceDecisionItemResource = "microsoft.graph.accessReviewInstanceDecisionItemAzureRoleResource";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "type" TYPE, with_type(String), "`type`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    "scope" SCOPE, scope model -> Option<&super::AccessReviewInstanceDecisionItemResource>, with_scope(super::AccessReviewInstanceDecisionItemResource), "`scope`: `microsoft.graph.accessReviewInstanceDecisionItemResource`";
}

crate::runtime::model! {
    /// `microsoft.graph.accessReviewInstanceDecisionItemCustomDataProvidedResource`, metadata, with the accessors of [`AccessReviewInstanceDecisionItemResource`](super::AccessReviewInstanceDecisionItemResource)
    AccessReviewInstanceDecisionItemCustomDataProvidedResource: super::AccessReviewInstanceDecisionItemResource = "microsoft.graph.accessReviewInstanceDecisionItemCustomDataProvidedResource";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "type" TYPE, with_type(String), "`type`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    "customData" CUSTOM_DATA, custom_data str -> Option<&str>, with_custom_data(String), "`customData`: `Edm.String`, metadata";
    "scopeDisplayName" SCOPE_DISPLAY_NAME, scope_display_name str -> Option<&str>, with_scope_display_name(String), "`scopeDisplayName`: `Edm.String`, metadata";
    "scopeId" SCOPE_ID, scope_id str -> Option<&str>, with_scope_id(String), "`scopeId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewInstanceDecisionItemFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AccessReviewInstanceDecisionItemFilterByCurrentUserOptions = "microsoft.graph.accessReviewInstanceDecisionItemFilterByCurrentUserOptions" {
        Reviewer = "reviewer",
        UnknownFutureValue = "unknownFutureValue",
        DelegatedReviewer = "delegatedReviewer",
        DirectReviewer = "directReviewer",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.accessReviewInstanceDecisionItemPermission`, metadata
    AccessReviewInstanceDecisionItemPermission = "microsoft.graph.accessReviewInstanceDecisionItemPermission";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewInstanceDecisionItemResource`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemresource?view=graph-rest-beta)
    AccessReviewInstanceDecisionItemResource = "microsoft.graph.accessReviewInstanceDecisionItemResource" {
        "microsoft.graph.accessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource",
        "microsoft.graph.accessReviewInstanceDecisionItemAccessPackageResource",
        "microsoft.graph.accessReviewInstanceDecisionItemAzureRoleResource",
        "microsoft.graph.accessReviewInstanceDecisionItemCustomDataProvidedResource",
        "microsoft.graph.accessreviewinstancedecisionitemserviceprincipalresource",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from accessreviewinstancedecisionitemtarget.
    ///
    /// [`microsoft.graph.accessReviewInstanceDecisionItemServicePrincipalTarget`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemserviceprincipaltarget?view=graph-rest-beta), with the accessors of [`AccessReviewInstanceDecisionItemTarget`](super::AccessReviewInstanceDecisionItemTarget)
    AccessReviewInstanceDecisionItemServicePrincipalTarget: super::AccessReviewInstanceDecisionItemTarget = "microsoft.graph.accessReviewInstanceDecisionItemServicePrincipalTarget";
    "servicePrincipalId" SERVICE_PRINCIPAL_ID, service_principal_id str -> Option<&str>, with_service_principal_id(String), "`servicePrincipalId`: `Edm.String`";
    "servicePrincipalDisplayName" SERVICE_PRINCIPAL_DISPLAY_NAME, service_principal_display_name str -> Option<&str>, with_service_principal_display_name(String), "`servicePrincipalDisplayName`: `Edm.String`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewInstanceDecisionItemTarget`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemtarget?view=graph-rest-beta)
    AccessReviewInstanceDecisionItemTarget = "microsoft.graph.accessReviewInstanceDecisionItemTarget" {
        "microsoft.graph.accessReviewInstanceDecisionItemServicePrincipalTarget",
        "microsoft.graph.accessReviewInstanceDecisionItemUserTarget",
    }
}

crate::runtime::model! {
    /// Inherits from accessreviewinstancedecisionitemtarget.
    ///
    /// [`microsoft.graph.accessReviewInstanceDecisionItemUserTarget`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemusertarget?view=graph-rest-beta), with the accessors of [`AccessReviewInstanceDecisionItemTarget`](super::AccessReviewInstanceDecisionItemTarget)
    AccessReviewInstanceDecisionItemUserTarget: super::AccessReviewInstanceDecisionItemTarget = "microsoft.graph.accessReviewInstanceDecisionItemUserTarget";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.accessReviewInstanceFilterByCurrentUserOptions`, metadata
    AccessReviewInstanceFilterByCurrentUserOptions = "microsoft.graph.accessReviewInstanceFilterByCurrentUserOptions" {
        DelegatedReviewer = "delegatedReviewer",
        DirectReviewer = "directReviewer",
        Reviewer = "reviewer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewNotificationRecipientItem`](https://learn.microsoft.com/graph/api/resources/accessreviewnotificationrecipientitem?view=graph-rest-beta)
    AccessReviewNotificationRecipientItem = "microsoft.graph.accessReviewNotificationRecipientItem";
    "notificationTemplateType" NOTIFICATION_TEMPLATE_TYPE, notification_template_type str -> Option<&str>, with_notification_template_type(String), "`notificationTemplateType`: `Edm.String`";
    "notificationRecipientScope" NOTIFICATION_RECIPIENT_SCOPE, notification_recipient_scope model -> Option<&super::AccessReviewNotificationRecipientScope>, with_notification_recipient_scope(super::AccessReviewNotificationRecipientScope), "`notificationRecipientScope`: `microsoft.graph.accessReviewNotificationRecipientScope`";
}

crate::runtime::model! {
    /// Inherits from accessreviewnotificationrecipientscope.
    ///
    /// [`microsoft.graph.accessReviewNotificationRecipientQueryScope`](https://learn.microsoft.com/graph/api/resources/accessReviewnotificationrecipientqueryscope?view=graph-rest-beta), with the accessors of [`AccessReviewNotificationRecipientScope`](super::AccessReviewNotificationRecipientScope)
    AccessReviewNotificationRecipientQueryScope: super::AccessReviewNotificationRecipientScope = "microsoft.graph.accessReviewNotificationRecipientQueryScope";
    "query" QUERY, query str -> Option<&str>, with_query(String), "`query`: `Edm.String`";
    "queryType" QUERY_TYPE, query_type str -> Option<&str>, with_query_type(String), "`queryType`: `Edm.String`" "Possible values are: MicrosoftGraph.";
    "queryRoot" QUERY_ROOT, query_root str -> Option<&str>, with_query_root(String), "`queryRoot`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from accessReviewNotificationRecipientQueryScope.
    ///
    /// [`microsoft.graph.accessReviewNotificationRecipientScope`](https://learn.microsoft.com/graph/api/resources/accessreviewnotificationrecipientscope?view=graph-rest-beta)
    AccessReviewNotificationRecipientScope = "microsoft.graph.accessReviewNotificationRecipientScope" {
        "microsoft.graph.accessReviewNotificationRecipientQueryScope",
    }
}

crate::runtime::model! {
    /// Inherits from accessreviewscope.
    ///
    /// [`microsoft.graph.accessReviewQueryScope`](https://learn.microsoft.com/graph/api/resources/accessreviewqueryscope?view=graph-rest-beta), with the accessors of [`AccessReviewScope`](super::AccessReviewScope)
    AccessReviewQueryScope: super::AccessReviewScope = "microsoft.graph.accessReviewQueryScope" {
        "microsoft.graph.accessReviewInactiveUsersQueryScope",
    };
    "query" QUERY, query str -> Option<&str>, with_query(String), "`query`: `Edm.String`";
    "queryRoot" QUERY_ROOT, query_root str -> Option<&str>, with_query_root(String), "`queryRoot`: `Edm.String`";
    "queryType" QUERY_TYPE, query_type str -> Option<&str>, with_query_type(String), "`queryType`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewRecurrenceSettings`](https://learn.microsoft.com/graph/api/resources/accessreviewrecurrencesettings?view=graph-rest-beta)
    AccessReviewRecurrenceSettings = "microsoft.graph.accessReviewRecurrenceSettings";
    "recurrenceType" RECURRENCE_TYPE, recurrence_type str -> Option<&str>, with_recurrence_type(String), "`recurrenceType`: `Edm.String`";
    "recurrenceEndType" RECURRENCE_END_TYPE, recurrence_end_type str -> Option<&str>, with_recurrence_end_type(String), "`recurrenceEndType`: `Edm.String`" "Possible values are: never, endBy, occurrences, recurrenceCount.";
    "durationInDays" DURATION_IN_DAYS, duration_in_days i32 -> Option<i32>, with_duration_in_days(i32), "`durationInDays`: `Edm.Int32`";
    "recurrenceCount" RECURRENCE_COUNT, recurrence_count i32 -> Option<i32>, with_recurrence_count(i32), "`recurrenceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.accessReviewReviewer`](https://learn.microsoft.com/graph/api/resources/accessreviewreviewer?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessReviewReviewer: super::Entity = "microsoft.graph.accessReviewReviewer";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewScheduleDefinition`](https://learn.microsoft.com/graph/api/resources/accessreviewscheduledefinition?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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
    "instances" INSTANCES, instances models -> Option<&[super::AccessReviewInstance]>, with_instances(Vec<super::AccessReviewInstance>), "`instances`: `Collection(microsoft.graph.accessReviewInstance)`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "reviewers" REVIEWERS, reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_reviewers(Vec<super::AccessReviewReviewerScope>), "`reviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`";
    "scope" SCOPE, scope model -> Option<&super::AccessReviewScope>, with_scope(super::AccessReviewScope), "`scope`: `microsoft.graph.accessReviewScope`";
    "stageSettings" STAGE_SETTINGS, stage_settings models -> Option<&[super::AccessReviewStageSettings]>, with_stage_settings(Vec<super::AccessReviewStageSettings>), "`stageSettings`: `Collection(microsoft.graph.accessReviewStageSettings)`" "Optional.";
    "settings" SETTINGS, settings model -> Option<&super::AccessReviewScheduleSettings>, with_settings(super::AccessReviewScheduleSettings), "`settings`: `microsoft.graph.accessReviewScheduleSettings`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, read-only" "Read-only.";
    "backupReviewers" BACKUP_REVIEWERS, backup_reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_backup_reviewers(Vec<super::AccessReviewReviewerScope>), "`backupReviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.accessReviewScheduleDefinitionFilterByCurrentUserOptions`, metadata
    AccessReviewScheduleDefinitionFilterByCurrentUserOptions = "microsoft.graph.accessReviewScheduleDefinitionFilterByCurrentUserOptions" {
        DelegatedReviewer = "delegatedReviewer",
        DirectReviewer = "directReviewer",
        Reviewer = "reviewer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.accessReviewSet`](https://learn.microsoft.com/graph/api/resources/accessreviewset?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessReviewSet: super::Entity = "microsoft.graph.accessReviewSet";
    inherited "id" ID, with_id(String), "`id`";
    "decisions" DECISIONS, decisions models -> Option<&[super::AccessReviewInstanceDecisionItem]>, with_decisions(Vec<super::AccessReviewInstanceDecisionItem>), "`decisions`: `Collection(microsoft.graph.accessReviewInstanceDecisionItem)`";
    "definitions" DEFINITIONS, definitions models -> Option<&[super::AccessReviewScheduleDefinition]>, with_definitions(Vec<super::AccessReviewScheduleDefinition>), "`definitions`: `Collection(microsoft.graph.accessReviewScheduleDefinition)`";
    "historyDefinitions" HISTORY_DEFINITIONS, history_definitions models -> Option<&[super::AccessReviewHistoryDefinition]>, with_history_definitions(Vec<super::AccessReviewHistoryDefinition>), "`historyDefinitions`: `Collection(microsoft.graph.accessReviewHistoryDefinition)`";
    "policy" POLICY, policy model -> Option<&super::AccessReviewPolicy>, with_policy(super::AccessReviewPolicy), "`policy`: `microsoft.graph.accessReviewPolicy`";
    "instances" INSTANCES, instances models -> Option<&[super::AccessReviewInstance]>, with_instances(Vec<super::AccessReviewInstance>), "`instances`: `Collection(microsoft.graph.accessReviewInstance)`, metadata";
    "unified" UNIFIED, unified model -> Option<&super::UnifiedRoot>, with_unified(super::UnifiedRoot), "`unified`: `microsoft.graph.unifiedRoot`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewSettings`](https://learn.microsoft.com/graph/api/resources/accessreviewsettings?view=graph-rest-beta)
    AccessReviewSettings = "microsoft.graph.accessReviewSettings" {
        "microsoft.graph.businessFlowSettings",
    };
    "mailNotificationsEnabled" MAIL_NOTIFICATIONS_ENABLED, mail_notifications_enabled bool -> Option<bool>, with_mail_notifications_enabled(bool), "`mailNotificationsEnabled`: `Edm.Boolean`";
    "remindersEnabled" REMINDERS_ENABLED, reminders_enabled bool -> Option<bool>, with_reminders_enabled(bool), "`remindersEnabled`: `Edm.Boolean`";
    "justificationRequiredOnApproval" JUSTIFICATION_REQUIRED_ON_APPROVAL, justification_required_on_approval bool -> Option<bool>, with_justification_required_on_approval(bool), "`justificationRequiredOnApproval`: `Edm.Boolean`";
    "activityDurationInDays" ACTIVITY_DURATION_IN_DAYS, activity_duration_in_days i32 -> Option<i32>, with_activity_duration_in_days(i32), "`activityDurationInDays`: `Edm.Int32`, type of the metadata";
    "autoReviewEnabled" AUTO_REVIEW_ENABLED, auto_review_enabled bool -> Option<bool>, with_auto_review_enabled(bool), "`autoReviewEnabled`: `Edm.Boolean`";
    "autoReviewSettings" AUTO_REVIEW_SETTINGS, auto_review_settings model -> Option<&super::AutoReviewSettings>, with_auto_review_settings(super::AutoReviewSettings), "`autoReviewSettings`: `microsoft.graph.autoReviewSettings`";
    "recurrenceSettings" RECURRENCE_SETTINGS, recurrence_settings model -> Option<&super::AccessReviewRecurrenceSettings>, with_recurrence_settings(super::AccessReviewRecurrenceSettings), "`recurrenceSettings`: `microsoft.graph.accessReviewRecurrenceSettings`";
    "autoApplyReviewResultsEnabled" AUTO_APPLY_REVIEW_RESULTS_ENABLED, auto_apply_review_results_enabled bool -> Option<bool>, with_auto_apply_review_results_enabled(bool), "`autoApplyReviewResultsEnabled`: `Edm.Boolean`";
    "accessRecommendationsEnabled" ACCESS_RECOMMENDATIONS_ENABLED, access_recommendations_enabled bool -> Option<bool>, with_access_recommendations_enabled(bool), "`accessRecommendationsEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewStage`](https://learn.microsoft.com/graph/api/resources/accessreviewstage?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AccessReviewStage: super::Entity = "microsoft.graph.accessReviewStage";
    inherited "id" ID, with_id(String), "`id`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "fallbackReviewers" FALLBACK_REVIEWERS, fallback_reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_fallback_reviewers(Vec<super::AccessReviewReviewerScope>), "`fallbackReviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`";
    "reviewers" REVIEWERS, reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_reviewers(Vec<super::AccessReviewReviewerScope>), "`reviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, read-only" "Read-only. Possible values are: Initializing, NotStarted, Starting, InProgress, Completing, Completed, AutoReviewed, AutoReviewing.";
    "decisions" DECISIONS, decisions models -> Option<&[super::AccessReviewInstanceDecisionItem]>, with_decisions(Vec<super::AccessReviewInstanceDecisionItem>), "`decisions`: `Collection(microsoft.graph.accessReviewInstanceDecisionItem)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewStageFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AccessReviewStageFilterByCurrentUserOptions = "microsoft.graph.accessReviewStageFilterByCurrentUserOptions" {
        Reviewer = "reviewer",
        UnknownFutureValue = "unknownFutureValue",
        DelegatedReviewer = "delegatedReviewer",
        DirectReviewer = "directReviewer",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewStageSettings`](https://learn.microsoft.com/graph/api/resources/accessreviewstagesettings?view=graph-rest-beta)
    AccessReviewStageSettings = "microsoft.graph.accessReviewStageSettings";
    "decisionsThatWillMoveToNextStage" DECISIONS_THAT_WILL_MOVE_TO_NEXT_STAGE, decisions_that_will_move_to_next_stage strs -> Option<Vec<&str>>, with_decisions_that_will_move_to_next_stage(Vec<String>), "`decisionsThatWillMoveToNextStage`: `Collection(Edm.String)`" "Optional.";
    "dependsOn" DEPENDS_ON, depends_on strs -> Option<Vec<&str>>, with_depends_on(Vec<String>), "`dependsOn`: `Collection(Edm.String)`";
    "durationInDays" DURATION_IN_DAYS, duration_in_days i32 -> Option<i32>, with_duration_in_days(i32), "`durationInDays`: `Edm.Int32`" "Required.";
    "fallbackReviewers" FALLBACK_REVIEWERS, fallback_reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_fallback_reviewers(Vec<super::AccessReviewReviewerScope>), "`fallbackReviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`";
    "recommendationsEnabled" RECOMMENDATIONS_ENABLED, recommendations_enabled bool -> Option<bool>, with_recommendations_enabled(bool), "`recommendationsEnabled`: `Edm.Boolean`" "Required.";
    "recommendationInsightsSettings" RECOMMENDATION_INSIGHTS_SETTINGS, recommendation_insights_settings models -> Option<&[super::AccessReviewRecommendationInsightSetting]>, with_recommendation_insights_settings(Vec<super::AccessReviewRecommendationInsightSetting>), "`recommendationInsightsSettings`: `Collection(microsoft.graph.accessReviewRecommendationInsightSetting)`, not in the metadata";
    "recommendationLookBackDuration" RECOMMENDATION_LOOK_BACK_DURATION, recommendation_look_back_duration duration -> Parsed<Duration>, with_recommendation_look_back_duration(Duration), "`recommendationLookBackDuration`: `Edm.Duration`" "Optional.";
    "reviewers" REVIEWERS, reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_reviewers(Vec<super::AccessReviewReviewerScope>), "`reviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`";
    "stageId" STAGE_ID, stage_id str -> Option<&str>, with_stage_id(String), "`stageId`: `Edm.String`" "Required.";
    "recommendationInsightSettings" RECOMMENDATION_INSIGHT_SETTINGS, recommendation_insight_settings models -> Option<&[super::AccessReviewRecommendationInsightSetting]>, with_recommendation_insight_settings(Vec<super::AccessReviewRecommendationInsightSetting>), "`recommendationInsightSettings`: `Collection(microsoft.graph.accessReviewRecommendationInsightSetting)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewTimeoutBehavior`](https://learn.microsoft.com/graph/api/resources/assignmentreviewsettings?view=graph-rest-beta)
    AccessReviewTimeoutBehavior = "microsoft.graph.accessReviewTimeoutBehavior" {
        AcceptAccessRecommendation = "acceptAccessRecommendation",
        KeepAccess = "keepAccess",
        RemoveAccess = "removeAccess",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from accessreviewinstancedecisionitemresource.
    ///
    /// [`microsoft.graph.accessreviewinstancedecisionitemserviceprincipalresource`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemserviceprincipalresource?view=graph-rest-beta), with the accessors of [`AccessReviewInstanceDecisionItemResource`](super::AccessReviewInstanceDecisionItemResource)
    Accessreviewinstancedecisionitemserviceprincipalresource: super::AccessReviewInstanceDecisionItemResource = "microsoft.graph.accessreviewinstancedecisionitemserviceprincipalresource";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "type" TYPE, with_type(String), "`type`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "appRoleDisplayName" APP_ROLE_DISPLAY_NAME, app_role_display_name str -> Option<&str>, with_app_role_display_name(String), "`appRoleDisplayName`: `Edm.String`, metadata";
    "appRoleId" APP_ROLE_ID, app_role_id str -> Option<&str>, with_app_role_id(String), "`appRoleId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.accountsWithAccess`, metadata
    AccountsWithAccess = "microsoft.graph.accountsWithAccess" {
        "microsoft.graph.allAccountsWithAccess",
        "microsoft.graph.enumeratedAccountsWithAccess",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.actionSummary`, metadata
    ActionSummary = "microsoft.graph.actionSummary";
    "assigned" ASSIGNED, assigned i32 -> Option<i32>, with_assigned(i32), "`assigned`: `Edm.Int32`, metadata";
    "available" AVAILABLE, available i32 -> Option<i32>, with_available(i32), "`available`: `Edm.Int32`, metadata";
    "exercised" EXERCISED, exercised i32 -> Option<i32>, with_exercised(i32), "`exercised`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.agreement`](https://learn.microsoft.com/graph/api/resources/agreement?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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
    /// [`microsoft.graph.agreementAcceptance`](https://learn.microsoft.com/graph/api/resources/agreementacceptance?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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
    /// [`microsoft.graph.agreementAcceptanceState`](https://learn.microsoft.com/graph/api/resources/agreementacceptance?view=graph-rest-beta)
    AgreementAcceptanceState = "microsoft.graph.agreementAcceptanceState" {
        Accepted = "accepted",
        Declined = "declined",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from agreementFileProperties.
    ///
    /// [`microsoft.graph.agreementFile`](https://learn.microsoft.com/graph/api/resources/agreementfile?view=graph-rest-beta), with the accessors of [`AgreementFileProperties`](super::AgreementFileProperties)
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
    /// [`microsoft.graph.agreementFileData`](https://learn.microsoft.com/graph/api/resources/agreementfiledata?view=graph-rest-beta)
    AgreementFileData = "microsoft.graph.agreementFileData";
    "data" DATA, data binary -> Parsed<Bytes>, with_data(Bytes), "`data`: `Edm.Binary`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from agreementFileProperties.
    ///
    /// [`microsoft.graph.agreementFileLocalization`](https://learn.microsoft.com/graph/api/resources/agreementfilelocalization?view=graph-rest-beta), with the accessors of [`AgreementFileProperties`](super::AgreementFileProperties)
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
    /// [`microsoft.graph.agreementFileProperties`](https://learn.microsoft.com/graph/api/resources/agreementfileproperties?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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
    /// [`microsoft.graph.agreementFileVersion`](https://learn.microsoft.com/graph/api/resources/agreementfileversion?view=graph-rest-beta), with the accessors of [`AgreementFileProperties`](super::AgreementFileProperties)
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

crate::runtime::model! {
    /// `microsoft.graph.allAccountsWithAccess`, metadata, with the accessors of [`AccountsWithAccess`](super::AccountsWithAccess)
    AllAccountsWithAccess: super::AccountsWithAccess = "microsoft.graph.allAccountsWithAccess"
}

crate::runtime::model! {
    /// `microsoft.graph.allInboundPorts`, metadata, with the accessors of [`InboundPorts`](super::InboundPorts)
    AllInboundPorts: super::InboundPorts = "microsoft.graph.allInboundPorts"
}

crate::runtime::model! {
    /// `microsoft.graph.allUsersSpendingPolicy`, metadata, with the accessors of [`SpendingPolicy`](super::SpendingPolicy)
    AllUsersSpendingPolicy: super::SpendingPolicy, super::Entity = "microsoft.graph.allUsersSpendingPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "billingMethods" BILLING_METHODS, with_billing_methods(Flags<super::CostManagementBillingMethods>), "`billingMethods`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "perUserLimit" PER_USER_LIMIT, with_per_user_limit(super::CostManagementQuantity), "`perUserLimit`";
    inherited "periodLimit" PERIOD_LIMIT, with_period_limit(super::CostManagementQuantity), "`periodLimit`";
    inherited "serviceSettings" SERVICE_SETTINGS, with_service_settings(Vec<super::SpendingPolicyServiceSetting>), "`serviceSettings`";
    inherited "status" STATUS, with_status(super::SpendingPolicyStatus), "`status`";
    inherited "emailThresholdSettings" EMAIL_THRESHOLD_SETTINGS, with_email_threshold_settings(super::CostManagementAlertSetting), "`emailThresholdSettings`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.allowedRolePrincipalTypes`, metadata
    AllowedRolePrincipalTypes = "microsoft.graph.allowedRolePrincipalTypes" {
        User = "user",
        ServicePrincipal = "servicePrincipal",
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.appConsentApprovalRoute`](https://learn.microsoft.com/graph/api/resources/appconsentapprovalroute?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AppConsentApprovalRoute: super::Entity = "microsoft.graph.appConsentApprovalRoute";
    inherited "id" ID, with_id(String), "`id`";
    "appConsentRequests" APP_CONSENT_REQUESTS, app_consent_requests models -> Option<&[super::AppConsentRequest]>, with_app_consent_requests(Vec<super::AppConsentRequest>), "`appConsentRequests`: `Collection(microsoft.graph.appConsentRequest)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.appScope`](https://learn.microsoft.com/graph/api/resources/appscope?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AppScope: super::Entity = "microsoft.graph.appScope" {
        "microsoft.graph.customAppScope",
    };
    inherited "id" ID, with_id(String), "`id`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.approval`](https://learn.microsoft.com/graph/api/resources/approval?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Approval: super::Entity = "microsoft.graph.approval";
    inherited "id" ID, with_id(String), "`id`";
    "steps" STEPS, steps models -> Option<&[super::ApprovalStep]>, with_steps(Vec<super::ApprovalStep>), "`steps`: `Collection(microsoft.graph.approvalStep)`";
    "stages" STAGES, stages models -> Option<&[super::ApprovalStage]>, with_stages(Vec<super::ApprovalStage>), "`stages`: `Collection(microsoft.graph.approvalStage)`, not in the metadata";
    "request" REQUEST, request model -> Option<&super::Request>, with_request(super::Request), "`request`: `microsoft.graph.request`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.approvalFilterByCurrentUserOptions`, metadata
    ApprovalFilterByCurrentUserOptions = "microsoft.graph.approvalFilterByCurrentUserOptions" {
        Approver = "approver",
        CreatedBy = "createdBy",
        Target = "target",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.approvalState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ApprovalState = "microsoft.graph.approvalState" {
        Pending = "pending",
        Approved = "approved",
        Denied = "denied",
        Aborted = "aborted",
        Canceled = "canceled",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.approvalStep`](https://learn.microsoft.com/graph/api/resources/approvalstep?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ApprovalStep: super::Entity = "microsoft.graph.approvalStep";
    inherited "id" ID, with_id(String), "`id`";
    "assignedToMe" ASSIGNED_TO_ME, assigned_to_me bool -> Option<bool>, with_assigned_to_me(bool), "`assignedToMe`: `Edm.Boolean`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`";
    "reviewResult" REVIEW_RESULT, review_result str -> Option<&str>, with_review_result(String), "`reviewResult`: `Edm.String`" "Possible values are: NotReviewed, Approved, Denied.";
    "reviewedBy" REVIEWED_BY, reviewed_by model -> Option<&super::Identity>, with_reviewed_by(super::Identity), "`reviewedBy`: `microsoft.graph.identity`, read-only, type of the metadata" "Read-only.";
    "reviewedDateTime" REVIEWED_DATE_TIME, reviewed_date_time date_time -> Parsed<OffsetDateTime>, with_reviewed_date_time(OffsetDateTime), "`reviewedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, read-only" "Read-only. Possible values are: InProgress, Initializing, Completed, Expired.";
}

crate::runtime::model! {
    /// `microsoft.graph.approvalWorkflowProvider`, metadata, with the accessors of [`Entity`](super::Entity)
    ApprovalWorkflowProvider: super::Entity = "microsoft.graph.approvalWorkflowProvider";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "businessFlows" BUSINESS_FLOWS, business_flows models -> Option<&[super::BusinessFlow]>, with_business_flows(Vec<super::BusinessFlow>), "`businessFlows`: `Collection(microsoft.graph.businessFlow)`, metadata";
    "businessFlowsWithRequestsAwaitingMyDecision" BUSINESS_FLOWS_WITH_REQUESTS_AWAITING_MY_DECISION, business_flows_with_requests_awaiting_my_decision models -> Option<&[super::BusinessFlow]>, with_business_flows_with_requests_awaiting_my_decision(Vec<super::BusinessFlow>), "`businessFlowsWithRequestsAwaitingMyDecision`: `Collection(microsoft.graph.businessFlow)`, metadata";
    "policyTemplates" POLICY_TEMPLATES, policy_templates models -> Option<&[super::GovernancePolicyTemplate]>, with_policy_templates(Vec<super::GovernancePolicyTemplate>), "`policyTemplates`: `Collection(microsoft.graph.governancePolicyTemplate)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.assignedComputeInstanceDetails`, metadata, with the accessors of [`Entity`](super::Entity)
    AssignedComputeInstanceDetails: super::Entity = "microsoft.graph.assignedComputeInstanceDetails";
    inherited "id" ID, with_id(String), "`id`";
    "accessedStorageBuckets" ACCESSED_STORAGE_BUCKETS, accessed_storage_buckets models -> Option<&[super::AuthorizationSystemResource]>, with_accessed_storage_buckets(Vec<super::AuthorizationSystemResource>), "`accessedStorageBuckets`: `Collection(microsoft.graph.authorizationSystemResource)`, metadata";
    "assignedComputeInstance" ASSIGNED_COMPUTE_INSTANCE, assigned_compute_instance model -> Option<&super::AuthorizationSystemResource>, with_assigned_compute_instance(super::AuthorizationSystemResource), "`assignedComputeInstance`: `microsoft.graph.authorizationSystemResource`, metadata";
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

crate::runtime::model! {
    /// [`microsoft.graph.assignmentReviewSettings`](https://learn.microsoft.com/graph/api/resources/assignmentreviewsettings?view=graph-rest-beta)
    AssignmentReviewSettings = "microsoft.graph.assignmentReviewSettings";
    "accessReviewTimeoutBehavior" ACCESS_REVIEW_TIMEOUT_BEHAVIOR, access_review_timeout_behavior enumeration -> Option<super::AccessReviewTimeoutBehavior>, with_access_review_timeout_behavior(super::AccessReviewTimeoutBehavior), "`accessReviewTimeoutBehavior`: `microsoft.graph.accessReviewTimeoutBehavior`" "Possible values are: acceptAccessRecommendation, keepAccess, removeAccess, unknownFutureValue.";
    "durationInDays" DURATION_IN_DAYS, duration_in_days i32 -> Option<i32>, with_duration_in_days(i32), "`durationInDays`: `Edm.Int32`";
    "isAccessRecommendationEnabled" IS_ACCESS_RECOMMENDATION_ENABLED, is_access_recommendation_enabled bool -> Option<bool>, with_is_access_recommendation_enabled(bool), "`isAccessRecommendationEnabled`: `Edm.Boolean`";
    "isApprovalJustificationRequired" IS_APPROVAL_JUSTIFICATION_REQUIRED, is_approval_justification_required bool -> Option<bool>, with_is_approval_justification_required(bool), "`isApprovalJustificationRequired`: `Edm.Boolean`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "recurrenceType" RECURRENCE_TYPE, recurrence_type str -> Option<&str>, with_recurrence_type(String), "`recurrenceType`: `Edm.String`";
    "reviewerType" REVIEWER_TYPE, reviewer_type str -> Option<&str>, with_reviewer_type(String), "`reviewerType`: `Edm.String`";
    "reviewers" REVIEWERS, reviewers models -> Option<&[super::UserSet]>, with_reviewers(Vec<super::UserSet>), "`reviewers`: `Collection(microsoft.graph.userSet)`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "isAgenticExperienceEnabled" IS_AGENTIC_EXPERIENCE_ENABLED, is_agentic_experience_enabled bool -> Option<bool>, with_is_agentic_experience_enabled(bool), "`isAgenticExperienceEnabled`: `Edm.Boolean`, metadata";
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
        Approver = "approver",
        CreatedBy = "createdBy",
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.authenticationInfo`, metadata
    AuthenticationInfo = "microsoft.graph.authenticationInfo" {
        "microsoft.graph.clientCredentialAuthenticationInfo",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.authorizationSystemInfo`, metadata
    AuthorizationSystemInfo = "microsoft.graph.authorizationSystemInfo";
    "authorizationSystemType" AUTHORIZATION_SYSTEM_TYPE, authorization_system_type enumeration -> Option<super::AuthorizationSystemType>, with_authorization_system_type(super::AuthorizationSystemType), "`authorizationSystemType`: `microsoft.graph.authorizationSystemType`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.authorizationSystemType`, metadata
    AuthorizationSystemType = "microsoft.graph.authorizationSystemType" {
        Azure = "azure",
        Gcp = "gcp",
        Aws = "aws",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.autoReviewSettings`](https://learn.microsoft.com/graph/api/resources/autoreviewsettings?view=graph-rest-beta)
    AutoReviewSettings = "microsoft.graph.autoReviewSettings";
    "notReviewedResult" NOT_REVIEWED_RESULT, not_reviewed_result str -> Option<&str>, with_not_reviewed_result(String), "`notReviewedResult`: `Edm.String`" "Possible values are: Approve, Deny, Recommendation.";
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
    /// `microsoft.graph.awsAccessKey`, metadata, with the accessors of [`AwsIdentity`](super::AwsIdentity)
    AwsAccessKey: super::AwsIdentity, super::AuthorizationSystemIdentity, super::Entity = "microsoft.graph.awsAccessKey";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalId" EXTERNAL_ID, with_external_id(String), "`externalId`";
    inherited "source" SOURCE, with_source(super::AuthorizationSystemIdentitySource), "`source`";
    inherited "authorizationSystem" AUTHORIZATION_SYSTEM, with_authorization_system(super::AuthorizationSystem), "`authorizationSystem`" if (feature = "search");
    "owner" OWNER, owner model -> Option<&super::AwsUser>, with_owner(super::AwsUser), "`owner`: `microsoft.graph.awsUser`, metadata" if (feature = "search");
}

crate::runtime::model! {
    /// `microsoft.graph.awsAccessKeyDetails`, metadata
    AwsAccessKeyDetails = "microsoft.graph.awsAccessKeyDetails";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastUsedDateTime" LAST_USED_DATE_TIME, last_used_date_time date_time -> Parsed<OffsetDateTime>, with_last_used_date_time(OffsetDateTime), "`lastUsedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.awsAccessType`, metadata
    AwsAccessType = "microsoft.graph.awsAccessType" {
        Public = "public",
        Restricted = "restricted",
        CrossAccount = "crossAccount",
        Private = "private",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.awsActionsPermissionsDefinitionAction`, metadata, with the accessors of [`AwsPermissionsDefinitionAction`](super::AwsPermissionsDefinitionAction)
    AwsActionsPermissionsDefinitionAction: super::AwsPermissionsDefinitionAction = "microsoft.graph.awsActionsPermissionsDefinitionAction";
    "assignToRoleId" ASSIGN_TO_ROLE_ID, assign_to_role_id str -> Option<&str>, with_assign_to_role_id(String), "`assignToRoleId`: `Edm.String`, metadata";
    "statements" STATEMENTS, statements models -> Option<&[super::AwsStatement]>, with_statements(Vec<super::AwsStatement>), "`statements`: `Collection(microsoft.graph.awsStatement)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.awsCondition`, metadata
    AwsCondition = "microsoft.graph.awsCondition"
}

crate::runtime::model! {
    /// `microsoft.graph.awsExternalSystemAccessFinding`, metadata, with the accessors of [`Finding`](super::Finding)
    AwsExternalSystemAccessFinding: super::Finding, super::Entity = "microsoft.graph.awsExternalSystemAccessFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "accessMethods" ACCESS_METHODS, access_methods flags -> Option<Flags<super::ExternalSystemAccessMethods>>, with_access_methods(Flags<super::ExternalSystemAccessMethods>), "`accessMethods`: `microsoft.graph.externalSystemAccessMethods`, metadata";
    "systemWithAccess" SYSTEM_WITH_ACCESS, system_with_access model -> Option<&super::AuthorizationSystemInfo>, with_system_with_access(super::AuthorizationSystemInfo), "`systemWithAccess`: `microsoft.graph.authorizationSystemInfo`, metadata";
    "trustedIdentityCount" TRUSTED_IDENTITY_COUNT, trusted_identity_count i32 -> Option<i32>, with_trusted_identity_count(i32), "`trustedIdentityCount`: `Edm.Int32`, metadata";
    "trustsAllIdentities" TRUSTS_ALL_IDENTITIES, trusts_all_identities bool -> Option<bool>, with_trusts_all_identities(bool), "`trustsAllIdentities`: `Edm.Boolean`, metadata";
    "affectedSystem" AFFECTED_SYSTEM, affected_system model -> Option<&super::AuthorizationSystem>, with_affected_system(super::AuthorizationSystem), "`affectedSystem`: `microsoft.graph.authorizationSystem`, metadata" if (feature = "search");
}

crate::runtime::model! {
    /// `microsoft.graph.awsExternalSystemAccessRoleFinding`, metadata, with the accessors of [`Finding`](super::Finding)
    AwsExternalSystemAccessRoleFinding: super::Finding, super::Entity = "microsoft.graph.awsExternalSystemAccessRoleFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "accessibleSystemIds" ACCESSIBLE_SYSTEM_IDS, accessible_system_ids strs -> Option<Vec<&str>>, with_accessible_system_ids(Vec<String>), "`accessibleSystemIds`: `Collection(Edm.String)`, metadata";
    "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, permissions_creep_index model -> Option<&super::PermissionsCreepIndex>, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`: `microsoft.graph.permissionsCreepIndex`, metadata";
    "role" ROLE, role model -> Option<&super::AwsRole>, with_role(super::AwsRole), "`role`: `microsoft.graph.awsRole`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.awsIdentityAccessManagementKeyAgeFinding`, metadata, with the accessors of [`Finding`](super::Finding)
    AwsIdentityAccessManagementKeyAgeFinding: super::Finding, super::Entity = "microsoft.graph.awsIdentityAccessManagementKeyAgeFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "actionSummary" ACTION_SUMMARY, action_summary model -> Option<&super::ActionSummary>, with_action_summary(super::ActionSummary), "`actionSummary`: `microsoft.graph.actionSummary`, metadata";
    "awsAccessKeyDetails" AWS_ACCESS_KEY_DETAILS, aws_access_key_details model -> Option<&super::AwsAccessKeyDetails>, with_aws_access_key_details(super::AwsAccessKeyDetails), "`awsAccessKeyDetails`: `microsoft.graph.awsAccessKeyDetails`, metadata";
    "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, permissions_creep_index model -> Option<&super::PermissionsCreepIndex>, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`: `microsoft.graph.permissionsCreepIndex`, metadata";
    "status" STATUS, status enumeration -> Option<super::IamStatus>, with_status(super::IamStatus), "`status`: `microsoft.graph.iamStatus`, metadata";
    "accessKey" ACCESS_KEY, access_key model -> Option<&super::AwsAccessKey>, with_access_key(super::AwsAccessKey), "`accessKey`: `microsoft.graph.awsAccessKey`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.awsIdentityAccessManagementKeyUsageFinding`, metadata, with the accessors of [`Finding`](super::Finding)
    AwsIdentityAccessManagementKeyUsageFinding: super::Finding, super::Entity = "microsoft.graph.awsIdentityAccessManagementKeyUsageFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "actionSummary" ACTION_SUMMARY, action_summary model -> Option<&super::ActionSummary>, with_action_summary(super::ActionSummary), "`actionSummary`: `microsoft.graph.actionSummary`, metadata";
    "awsAccessKeyDetails" AWS_ACCESS_KEY_DETAILS, aws_access_key_details model -> Option<&super::AwsAccessKeyDetails>, with_aws_access_key_details(super::AwsAccessKeyDetails), "`awsAccessKeyDetails`: `microsoft.graph.awsAccessKeyDetails`, metadata";
    "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, permissions_creep_index model -> Option<&super::PermissionsCreepIndex>, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`: `microsoft.graph.permissionsCreepIndex`, metadata";
    "status" STATUS, status enumeration -> Option<super::IamStatus>, with_status(super::IamStatus), "`status`: `microsoft.graph.iamStatus`, metadata";
    "accessKey" ACCESS_KEY, access_key model -> Option<&super::AwsAccessKey>, with_access_key(super::AwsAccessKey), "`accessKey`: `microsoft.graph.awsAccessKey`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.awsIdentitySource`, metadata, with the accessors of [`PermissionsDefinitionIdentitySource`](super::PermissionsDefinitionIdentitySource)
    AwsIdentitySource: super::PermissionsDefinitionIdentitySource = "microsoft.graph.awsIdentitySource";
    "authorizationSystemInfo" AUTHORIZATION_SYSTEM_INFO, authorization_system_info model -> Option<&super::PermissionsDefinitionAuthorizationSystem>, with_authorization_system_info(super::PermissionsDefinitionAuthorizationSystem), "`authorizationSystemInfo`: `microsoft.graph.permissionsDefinitionAuthorizationSystem`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.awsPermissionsDefinition`, metadata, with the accessors of [`PermissionsDefinition`](super::PermissionsDefinition)
    AwsPermissionsDefinition: super::PermissionsDefinition = "microsoft.graph.awsPermissionsDefinition";
    inherited "authorizationSystemInfo" AUTHORIZATION_SYSTEM_INFO, with_authorization_system_info(super::PermissionsDefinitionAuthorizationSystem), "`authorizationSystemInfo`";
    inherited "identityInfo" IDENTITY_INFO, with_identity_info(super::PermissionsDefinitionAuthorizationSystemIdentity), "`identityInfo`";
    "actionInfo" ACTION_INFO, action_info model -> Option<&super::AwsPermissionsDefinitionAction>, with_action_info(super::AwsPermissionsDefinitionAction), "`actionInfo`: `microsoft.graph.awsPermissionsDefinitionAction`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.awsPermissionsDefinitionAction`, metadata, with the accessors of [`PermissionsDefinitionAction`](super::PermissionsDefinitionAction)
    AwsPermissionsDefinitionAction: super::PermissionsDefinitionAction = "microsoft.graph.awsPermissionsDefinitionAction" {
        "microsoft.graph.awsActionsPermissionsDefinitionAction",
        "microsoft.graph.awsPolicyPermissionsDefinitionAction",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.awsPolicyPermissionsDefinitionAction`, metadata, with the accessors of [`AwsPermissionsDefinitionAction`](super::AwsPermissionsDefinitionAction)
    AwsPolicyPermissionsDefinitionAction: super::AwsPermissionsDefinitionAction = "microsoft.graph.awsPolicyPermissionsDefinitionAction";
    "assignToRoleId" ASSIGN_TO_ROLE_ID, assign_to_role_id str -> Option<&str>, with_assign_to_role_id(String), "`assignToRoleId`: `Edm.String`, metadata";
    "policies" POLICIES, policies models -> Option<&[super::PermissionsDefinitionAwsPolicy]>, with_policies(Vec<super::PermissionsDefinitionAwsPolicy>), "`policies`: `Collection(microsoft.graph.permissionsDefinitionAwsPolicy)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.awsSecretInformationAccessFinding`, metadata, with the accessors of [`Finding`](super::Finding)
    AwsSecretInformationAccessFinding: super::Finding, super::Entity = "microsoft.graph.awsSecretInformationAccessFinding" {
        "microsoft.graph.secretInformationAccessAwsResourceFinding",
        "microsoft.graph.secretInformationAccessAwsRoleFinding",
        "microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding",
        "microsoft.graph.secretInformationAccessAwsUserFinding",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "identityDetails" IDENTITY_DETAILS, identity_details model -> Option<&super::IdentityDetails>, with_identity_details(super::IdentityDetails), "`identityDetails`: `microsoft.graph.identityDetails`, metadata";
    "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, permissions_creep_index model -> Option<&super::PermissionsCreepIndex>, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`: `microsoft.graph.permissionsCreepIndex`, metadata";
    "secretInformationWebServices" SECRET_INFORMATION_WEB_SERVICES, secret_information_web_services flags -> Option<Flags<super::AwsSecretInformationWebServices>>, with_secret_information_web_services(Flags<super::AwsSecretInformationWebServices>), "`secretInformationWebServices`: `microsoft.graph.awsSecretInformationWebServices`, metadata";
    "identity" IDENTITY, identity model -> Option<&super::AuthorizationSystemIdentity>, with_identity(super::AuthorizationSystemIdentity), "`identity`: `microsoft.graph.authorizationSystemIdentity`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.awsSecretInformationWebServices`, metadata
    AwsSecretInformationWebServices = "microsoft.graph.awsSecretInformationWebServices" {
        SecretsManager = "secretsManager",
        CertificateAuthority = "certificateAuthority",
        CloudHsm = "cloudHsm",
        CertificateManager = "certificateManager",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.awsSecurityToolAdministrationFinding`, metadata, with the accessors of [`Finding`](super::Finding)
    AwsSecurityToolAdministrationFinding: super::Finding, super::Entity = "microsoft.graph.awsSecurityToolAdministrationFinding" {
        "microsoft.graph.securityToolAwsResourceAdministratorFinding",
        "microsoft.graph.securityToolAwsRoleAdministratorFinding",
        "microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding",
        "microsoft.graph.securityToolAwsUserAdministratorFinding",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "identityDetails" IDENTITY_DETAILS, identity_details model -> Option<&super::IdentityDetails>, with_identity_details(super::IdentityDetails), "`identityDetails`: `microsoft.graph.identityDetails`, metadata";
    "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, permissions_creep_index model -> Option<&super::PermissionsCreepIndex>, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`: `microsoft.graph.permissionsCreepIndex`, metadata";
    "securityTools" SECURITY_TOOLS, security_tools flags -> Option<Flags<super::AwsSecurityToolWebServices>>, with_security_tools(Flags<super::AwsSecurityToolWebServices>), "`securityTools`: `microsoft.graph.awsSecurityToolWebServices`, metadata";
    "identity" IDENTITY, identity model -> Option<&super::AuthorizationSystemIdentity>, with_identity(super::AuthorizationSystemIdentity), "`identity`: `microsoft.graph.authorizationSystemIdentity`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.awsSecurityToolWebServices`, metadata
    AwsSecurityToolWebServices = "microsoft.graph.awsSecurityToolWebServices" {
        Macie = "macie",
        WafShield = "wafShield",
        CloudTrail = "cloudTrail",
        Inspector = "inspector",
        SecurityHub = "securityHub",
        Detective = "detective",
        GuardDuty = "guardDuty",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.awsStatement`, metadata
    AwsStatement = "microsoft.graph.awsStatement";
    "actions" ACTIONS, actions strs -> Option<Vec<&str>>, with_actions(Vec<String>), "`actions`: `Collection(Edm.String)`, metadata";
    "condition" CONDITION, condition model -> Option<&super::AwsCondition>, with_condition(super::AwsCondition), "`condition`: `microsoft.graph.awsCondition`, metadata";
    "effect" EFFECT, effect enumeration -> Option<super::AwsStatementEffect>, with_effect(super::AwsStatementEffect), "`effect`: `microsoft.graph.awsStatementEffect`, metadata";
    "notActions" NOT_ACTIONS, not_actions strs -> Option<Vec<&str>>, with_not_actions(Vec<String>), "`notActions`: `Collection(Edm.String)`, metadata";
    "notResources" NOT_RESOURCES, not_resources strs -> Option<Vec<&str>>, with_not_resources(Vec<String>), "`notResources`: `Collection(Edm.String)`, metadata";
    "resources" RESOURCES, resources strs -> Option<Vec<&str>>, with_resources(Vec<String>), "`resources`: `Collection(Edm.String)`, metadata";
    "statementId" STATEMENT_ID, statement_id str -> Option<&str>, with_statement_id(String), "`statementId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.awsStatementEffect`, metadata
    AwsStatementEffect = "microsoft.graph.awsStatementEffect" {
        Allow = "allow",
        Deny = "deny",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.azureAccessType`, metadata
    AzureAccessType = "microsoft.graph.azureAccessType" {
        Public = "public",
        Private = "private",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.azureActionPermissionsDefinitionAction`, metadata, with the accessors of [`AzurePermissionsDefinitionAction`](super::AzurePermissionsDefinitionAction)
    AzureActionPermissionsDefinitionAction: super::AzurePermissionsDefinitionAction = "microsoft.graph.azureActionPermissionsDefinitionAction";
    "actions" ACTIONS, actions strs -> Option<Vec<&str>>, with_actions(Vec<String>), "`actions`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.azureActiveDirectoryTenant`](https://learn.microsoft.com/graph/api/resources/azureactivedirectorytenant?view=graph-rest-beta), with the accessors of [`IdentitySource`](super::IdentitySource)
    AzureActiveDirectoryTenant: super::IdentitySource = "microsoft.graph.azureActiveDirectoryTenant";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.azureEncryption`, metadata
    AzureEncryption = "microsoft.graph.azureEncryption" {
        MicrosoftStorage = "microsoftStorage",
        MicrosoftKeyVault = "microsoftKeyVault",
        Customer = "customer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.azurePermissionsDefinitionAction`, metadata, with the accessors of [`PermissionsDefinitionAction`](super::PermissionsDefinitionAction)
    AzurePermissionsDefinitionAction: super::PermissionsDefinitionAction = "microsoft.graph.azurePermissionsDefinitionAction" {
        "microsoft.graph.azureActionPermissionsDefinitionAction",
        "microsoft.graph.azureRolePermissionsDefinitionAction",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.azureRolePermissionsDefinitionAction`, metadata, with the accessors of [`AzurePermissionsDefinitionAction`](super::AzurePermissionsDefinitionAction)
    AzureRolePermissionsDefinitionAction: super::AzurePermissionsDefinitionAction = "microsoft.graph.azureRolePermissionsDefinitionAction";
    "roles" ROLES, roles models -> Option<&[super::PermissionsDefinitionAzureRole]>, with_roles(Vec<super::PermissionsDefinitionAzureRole>), "`roles`: `Collection(microsoft.graph.permissionsDefinitionAzureRole)`, metadata";
}
