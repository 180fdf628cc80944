// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

use crate::runtime::{Bytes, Duration, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackage`](https://learn.microsoft.com/graph/api/resources/accesspackage?view=graph-rest-beta)
    AccessPackage = "microsoft.graph.accessPackage";
    "catalogId" CATALOG_ID, catalog_id str -> Option<&str>, with_catalog_id(String), "`catalogId`: `Edm.String`, read-only" "Read-only.";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isHidden" IS_HIDDEN, is_hidden bool -> Option<bool>, with_is_hidden(bool), "`isHidden`: `Edm.Boolean`";
    "isRoleScopesVisible" IS_ROLE_SCOPES_VISIBLE, is_role_scopes_visible bool -> Option<bool>, with_is_role_scopes_visible(bool), "`isRoleScopesVisible`: `Edm.Boolean`";
    "modifiedBy" MODIFIED_BY, modified_by str -> Option<&str>, with_modified_by(String), "`modifiedBy`: `Edm.String`, read-only" "Read-only.";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "accessPackageAssignmentPolicies" ACCESS_PACKAGE_ASSIGNMENT_POLICIES, access_package_assignment_policies models -> Option<&[super::AccessPackageAssignmentPolicy]>, with_access_package_assignment_policies(Vec<super::AccessPackageAssignmentPolicy>), "`accessPackageAssignmentPolicies`: `Collection(microsoft.graph.accessPackageAssignmentPolicy)`, read-only" "Read-only. Nullable.";
    "accessPackageCatalog" ACCESS_PACKAGE_CATALOG, access_package_catalog model -> Option<&super::AccessPackageCatalog>, with_access_package_catalog(super::AccessPackageCatalog), "`accessPackageCatalog`: `microsoft.graph.accessPackageCatalog`, read-only" "Read-only. Nullable.";
    "accessPackageResourceRoleScopes" ACCESS_PACKAGE_RESOURCE_ROLE_SCOPES, access_package_resource_role_scopes models -> Option<&[super::AccessPackageResourceRoleScope]>, with_access_package_resource_role_scopes(Vec<super::AccessPackageResourceRoleScope>), "`accessPackageResourceRoleScopes`: `Collection(microsoft.graph.accessPackageResourceRoleScope)`" "Nullable.";
    "incompatibleAccessPackages" INCOMPATIBLE_ACCESS_PACKAGES, incompatible_access_packages models -> Option<&[super::AccessPackageCatalog]>, with_incompatible_access_packages(Vec<super::AccessPackageCatalog>), "`incompatibleAccessPackages`: `Collection(microsoft.graph.accessPackageCatalog)`";
    "accessPackagesIncompatibleWith" ACCESS_PACKAGES_INCOMPATIBLE_WITH, access_packages_incompatible_with models -> Option<&[super::AccessPackageCatalog]>, with_access_packages_incompatible_with(Vec<super::AccessPackageCatalog>), "`accessPackagesIncompatibleWith`: `Collection(microsoft.graph.accessPackageCatalog)`, read-only" "Read-only.";
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
    /// [`microsoft.graph.accessPackageAssignment`](https://learn.microsoft.com/graph/api/resources/accesspackageassignment?view=graph-rest-beta)
    AccessPackageAssignment = "microsoft.graph.accessPackageAssignment";
    "accessPackageId" ACCESS_PACKAGE_ID, access_package_id str -> Option<&str>, with_access_package_id(String), "`accessPackageId`: `Edm.String`, read-only" "Read-only.";
    "assignmentPolicyId" ASSIGNMENT_POLICY_ID, assignment_policy_id str -> Option<&str>, with_assignment_policy_id(String), "`assignmentPolicyId`: `Edm.String`, read-only" "Read-only.";
    "assignmentState" ASSIGNMENT_STATE, assignment_state str -> Option<&str>, with_assignment_state(String), "`assignmentState`: `Edm.String`, read-only" "Read-only. Possible values are: Delivering, Delivered, Expired.";
    "assignmentStatus" ASSIGNMENT_STATUS, assignment_status str -> Option<&str>, with_assignment_status(String), "`assignmentStatus`: `Edm.String`, read-only" "Read-only. Possible values are: Delivering, Delivered, NearExpiry1DayNotificationTriggered, ExpiredNotificationTriggered.";
    "catalogId" CATALOG_ID, catalog_id str -> Option<&str>, with_catalog_id(String), "`catalogId`: `Edm.String`, read-only" "Read-only.";
    "expiredDateTime" EXPIRED_DATE_TIME, expired_date_time date_time -> Parsed<OffsetDateTime>, with_expired_date_time(OffsetDateTime), "`expiredDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isExtended" IS_EXTENDED, is_extended bool -> Option<bool>, with_is_extended(bool), "`isExtended`: `Edm.Boolean`, read-only" "Read-only.";
    "targetId" TARGET_ID, target_id str -> Option<&str>, with_target_id(String), "`targetId`: `Edm.String`, read-only" "Read-only.";
    "schedule" SCHEDULE, schedule model -> Option<&super::RequestSchedule>, with_schedule(super::RequestSchedule), "`schedule`: `microsoft.graph.requestSchedule`, read-only" "Read-only.";
    "accessPackage" ACCESS_PACKAGE, access_package model -> Option<&super::AccessPackage>, with_access_package(super::AccessPackage), "`accessPackage`: `microsoft.graph.accessPackage`, read-only" "Read-only. Nullable.";
    "accessPackageAssignmentPolicy" ACCESS_PACKAGE_ASSIGNMENT_POLICY, access_package_assignment_policy model -> Option<&super::AccessPackageAssignmentPolicy>, with_access_package_assignment_policy(super::AccessPackageAssignmentPolicy), "`accessPackageAssignmentPolicy`: `microsoft.graph.accessPackageAssignmentPolicy`, read-only" "Read-only. Nullable.";
    "accessPackageAssignmentResourceRoles" ACCESS_PACKAGE_ASSIGNMENT_RESOURCE_ROLES, access_package_assignment_resource_roles models -> Option<&[super::AccessPackageAssignmentResourceRole]>, with_access_package_assignment_resource_roles(Vec<super::AccessPackageAssignmentResourceRole>), "`accessPackageAssignmentResourceRoles`: `Collection(microsoft.graph.accessPackageAssignmentResourceRole)`, read-only" "Read-only. Nullable.";
    "target" TARGET, target model -> Option<&super::AccessPackageSubject>, with_target(super::AccessPackageSubject), "`target`: `microsoft.graph.accessPackageSubject`, read-only" "Read-only. Nullable.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageAssignmentFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/accesspackageassignment-accesspackageassignmentfilterbycurrentuseroptions?view=graph-rest-beta)
    AccessPackageAssignmentFilterByCurrentUserOptions = "microsoft.graph.accessPackageAssignmentFilterByCurrentUserOptions" {
        Target = "target",
        CreatedBy = "createdBy",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentPolicy`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentpolicy?view=graph-rest-beta)
    AccessPackageAssignmentPolicy = "microsoft.graph.accessPackageAssignmentPolicy";
    "accessPackageId" ACCESS_PACKAGE_ID, access_package_id str -> Option<&str>, with_access_package_id(String), "`accessPackageId`: `Edm.String`";
    "accessReviewSettings" ACCESS_REVIEW_SETTINGS, access_review_settings model -> Option<&super::AssignmentReviewSettings>, with_access_review_settings(super::AssignmentReviewSettings), "`accessReviewSettings`: `microsoft.graph.assignmentReviewSettings`";
    "canExtend" CAN_EXTEND, can_extend bool -> Option<bool>, with_can_extend(bool), "`canExtend`: `Edm.Boolean`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "durationInDays" DURATION_IN_DAYS, duration_in_days i32 -> Option<i32>, with_duration_in_days(i32), "`durationInDays`: `Edm.Int32`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "modifiedBy" MODIFIED_BY, modified_by str -> Option<&str>, with_modified_by(String), "`modifiedBy`: `Edm.String`, read-only" "Read-only.";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`";
    "requestApprovalSettings" REQUEST_APPROVAL_SETTINGS, request_approval_settings model -> Option<&super::ApprovalSettings>, with_request_approval_settings(super::ApprovalSettings), "`requestApprovalSettings`: `microsoft.graph.approvalSettings`";
    "requestorSettings" REQUESTOR_SETTINGS, requestor_settings model -> Option<&super::RequestorSettings>, with_requestor_settings(super::RequestorSettings), "`requestorSettings`: `microsoft.graph.requestorSettings`";
    "questions" QUESTIONS, questions models -> Option<&[super::AccessPackageQuestion]>, with_questions(Vec<super::AccessPackageQuestion>), "`questions`: `Collection(microsoft.graph.accessPackageQuestion)`";
    "accessPackage" ACCESS_PACKAGE, access_package model -> Option<&super::AccessPackage>, with_access_package(super::AccessPackage), "`accessPackage`: `microsoft.graph.accessPackage`, read-only" "Read-only. Nullable.";
    "customExtensionHandlers" CUSTOM_EXTENSION_HANDLERS, custom_extension_handlers models -> Option<&[super::CustomExtensionHandler]>, with_custom_extension_handlers(Vec<super::CustomExtensionHandler>), "`customExtensionHandlers`: `Collection(microsoft.graph.customExtensionHandler)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentRequest`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentrequest?view=graph-rest-beta)
    AccessPackageAssignmentRequest = "microsoft.graph.accessPackageAssignmentRequest";
    "completedDate" COMPLETED_DATE, completed_date date_time -> Parsed<OffsetDateTime>, with_completed_date(OffsetDateTime), "`completedDate`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "customExtensionHandlerInstances" CUSTOM_EXTENSION_HANDLER_INSTANCES, custom_extension_handler_instances models -> Option<&[super::CustomExtensionHandlerInstance]>, with_custom_extension_handler_instances(Vec<super::CustomExtensionHandlerInstance>), "`customExtensionHandlerInstances`: `Collection(microsoft.graph.customExtensionHandlerInstance)`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isValidationOnly" IS_VALIDATION_ONLY, is_validation_only bool -> Option<bool>, with_is_validation_only(bool), "`isValidationOnly`: `Edm.Boolean`";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`";
    "requestState" REQUEST_STATE, request_state str -> Option<&str>, with_request_state(String), "`requestState`: `Edm.String`, read-only" "Read-only.";
    "requestStatus" REQUEST_STATUS, request_status str -> Option<&str>, with_request_status(String), "`requestStatus`: `Edm.String`, read-only" "Read-only.";
    "requestType" REQUEST_TYPE, request_type str -> Option<&str>, with_request_type(String), "`requestType`: `Edm.String`, read-only" "Read-only.";
    "schedule" SCHEDULE, schedule model -> Option<&super::RequestSchedule>, with_schedule(super::RequestSchedule), "`schedule`: `microsoft.graph.requestSchedule`, read-only" "Read-only.";
    "answers" ANSWERS, answers models -> Option<&[super::AccessPackageAnswer]>, with_answers(Vec<super::AccessPackageAnswer>), "`answers`: `Collection(microsoft.graph.accessPackageAnswer)`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "accessPackage" ACCESS_PACKAGE, access_package model -> Option<&super::AccessPackage>, with_access_package(super::AccessPackage), "`accessPackage`: `microsoft.graph.accessPackage`, read-only" "Read-only. Nullable.";
    "accessPackageAssignment" ACCESS_PACKAGE_ASSIGNMENT, access_package_assignment model -> Option<&super::AccessPackageAssignment>, with_access_package_assignment(super::AccessPackageAssignment), "`accessPackageAssignment`: `microsoft.graph.accessPackageAssignment`";
    "requestor" REQUESTOR, requestor model -> Option<&super::AccessPackageSubject>, with_requestor(super::AccessPackageSubject), "`requestor`: `microsoft.graph.accessPackageSubject`, read-only" "Read-only. Nullable.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageAssignmentRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentrequest-accesspackageassignmentrequestfilterbycurrentuseroptions?view=graph-rest-beta)
    AccessPackageAssignmentRequestFilterByCurrentUserOptions = "microsoft.graph.accessPackageAssignmentRequestFilterByCurrentUserOptions" {
        Target = "target",
        CreatedBy = "createdBy",
        Approver = "approver",
    }
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
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentResourceRole`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentresourcerole?view=graph-rest-beta)
    AccessPackageAssignmentResourceRole = "microsoft.graph.accessPackageAssignmentResourceRole";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "originId" ORIGIN_ID, origin_id str -> Option<&str>, with_origin_id(String), "`originId`: `Edm.String`";
    "originSystem" ORIGIN_SYSTEM, origin_system str -> Option<&str>, with_origin_system(String), "`originSystem`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
    "accessPackageAssignments" ACCESS_PACKAGE_ASSIGNMENTS, access_package_assignments models -> Option<&[super::AccessPackageAssignment]>, with_access_package_assignments(Vec<super::AccessPackageAssignment>), "`accessPackageAssignments`: `Collection(microsoft.graph.accessPackageAssignment)`, read-only" "Read-only. Nullable.";
    "accessPackageResourceRole" ACCESS_PACKAGE_RESOURCE_ROLE, access_package_resource_role model -> Option<&super::AccessPackageResourceRole>, with_access_package_resource_role(super::AccessPackageResourceRole), "`accessPackageResourceRole`: `microsoft.graph.accessPackageResourceRole`, read-only" "Read-only. Nullable.";
    "accessPackageResourceScope" ACCESS_PACKAGE_RESOURCE_SCOPE, access_package_resource_scope model -> Option<&super::AccessPackageResourceScope>, with_access_package_resource_scope(super::AccessPackageResourceScope), "`accessPackageResourceScope`: `microsoft.graph.accessPackageResourceScope`, read-only" "Read-only. Nullable.";
    "accessPackageSubject" ACCESS_PACKAGE_SUBJECT, access_package_subject model -> Option<&super::AccessPackageSubject>, with_access_package_subject(super::AccessPackageSubject), "`accessPackageSubject`: `microsoft.graph.accessPackageSubject`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageCatalog`](https://learn.microsoft.com/graph/api/resources/accesspackagecatalog?view=graph-rest-beta)
    AccessPackageCatalog = "microsoft.graph.accessPackageCatalog";
    "catalogStatus" CATALOG_STATUS, catalog_status str -> Option<&str>, with_catalog_status(String), "`catalogStatus`: `Edm.String`";
    "catalogType" CATALOG_TYPE, catalog_type str -> Option<&str>, with_catalog_type(String), "`catalogType`: `Edm.String`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isExternallyVisible" IS_EXTERNALLY_VISIBLE, is_externally_visible bool -> Option<bool>, with_is_externally_visible(bool), "`isExternallyVisible`: `Edm.Boolean`";
    "modifiedBy" MODIFIED_BY, modified_by str -> Option<&str>, with_modified_by(String), "`modifiedBy`: `Edm.String`, read-only" "Read-only.";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "accessPackages" ACCESS_PACKAGES, access_packages models -> Option<&[super::AccessPackage]>, with_access_packages(Vec<super::AccessPackage>), "`accessPackages`: `Collection(microsoft.graph.accessPackage)`, read-only" "Read-only. Nullable.";
    "accessPackageResources" ACCESS_PACKAGE_RESOURCES, access_package_resources models -> Option<&[super::AccessPackageResource]>, with_access_package_resources(Vec<super::AccessPackageResource>), "`accessPackageResources`: `Collection(microsoft.graph.accessPackageResource)`, read-only" "Read-only. Nullable.";
    "accessPackageResourceRoles" ACCESS_PACKAGE_RESOURCE_ROLES, access_package_resource_roles models -> Option<&[super::AccessPackageResourceRole]>, with_access_package_resource_roles(Vec<super::AccessPackageResourceRole>), "`accessPackageResourceRoles`: `Collection(microsoft.graph.accessPackageResourceRole)`, read-only" "Read-only.";
    "accessPackageResourceScopes" ACCESS_PACKAGE_RESOURCE_SCOPES, access_package_resource_scopes models -> Option<&[super::AccessPackageResourceScope]>, with_access_package_resource_scopes(Vec<super::AccessPackageResourceScope>), "`accessPackageResourceScopes`: `Collection(microsoft.graph.accessPackageResourceScope)`, read-only" "Read-only.";
    "customAccessPackageWorkflowExtensions" CUSTOM_ACCESS_PACKAGE_WORKFLOW_EXTENSIONS, custom_access_package_workflow_extensions models -> Option<&[super::CustomAccessPackageWorkflowExtension]>, with_custom_access_package_workflow_extensions(Vec<super::CustomAccessPackageWorkflowExtension>), "`customAccessPackageWorkflowExtensions`: `Collection(microsoft.graph.customAccessPackageWorkflowExtension)`";
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
    /// [`microsoft.graph.accessPackageResource`](https://learn.microsoft.com/graph/api/resources/accesspackageresource?view=graph-rest-beta)
    AccessPackageResource = "microsoft.graph.accessPackageResource";
    "attributes" ATTRIBUTES, attributes models -> Option<&[super::AccessPackageResourceAttribute]>, with_attributes(Vec<super::AccessPackageResourceAttribute>), "`attributes`: `Collection(microsoft.graph.accessPackageResourceAttribute)`";
    "addedBy" ADDED_BY, added_by str -> Option<&str>, with_added_by(String), "`addedBy`: `Edm.String`, read-only" "Read-only.";
    "addedOn" ADDED_ON, added_on date_time -> Parsed<OffsetDateTime>, with_added_on(OffsetDateTime), "`addedOn`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isPendingOnboarding" IS_PENDING_ONBOARDING, is_pending_onboarding bool -> Option<bool>, with_is_pending_onboarding(bool), "`isPendingOnboarding`: `Edm.Boolean`";
    "originId" ORIGIN_ID, origin_id str -> Option<&str>, with_origin_id(String), "`originId`: `Edm.String`";
    "originSystem" ORIGIN_SYSTEM, origin_system str -> Option<&str>, with_origin_system(String), "`originSystem`: `Edm.String`";
    "resourceType" RESOURCE_TYPE, resource_type str -> Option<&str>, with_resource_type(String), "`resourceType`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "accessPackageResourceEnvironment" ACCESS_PACKAGE_RESOURCE_ENVIRONMENT, access_package_resource_environment model -> Option<&super::AccessPackageResourceEnvironment>, with_access_package_resource_environment(super::AccessPackageResourceEnvironment), "`accessPackageResourceEnvironment`: `microsoft.graph.accessPackageResourceEnvironment`";
    "accessPackageResourceRoles" ACCESS_PACKAGE_RESOURCE_ROLES, access_package_resource_roles models -> Option<&[super::AccessPackageResourceRole]>, with_access_package_resource_roles(Vec<super::AccessPackageResourceRole>), "`accessPackageResourceRoles`: `Collection(microsoft.graph.accessPackageResourceRole)`, read-only" "Read-only. Nullable.";
    "accessPackageResourceScopes" ACCESS_PACKAGE_RESOURCE_SCOPES, access_package_resource_scopes models -> Option<&[super::AccessPackageResourceScope]>, with_access_package_resource_scopes(Vec<super::AccessPackageResourceScope>), "`accessPackageResourceScopes`: `Collection(microsoft.graph.accessPackageResourceScope)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResourceAttribute`](https://learn.microsoft.com/graph/api/resources/accesspackageresourceattribute?view=graph-rest-beta)
    AccessPackageResourceAttribute = "microsoft.graph.accessPackageResourceAttribute";
    "attributeDestination" ATTRIBUTE_DESTINATION, attribute_destination model -> Option<&super::AccessPackageResourceAttributeDestination>, with_attribute_destination(super::AccessPackageResourceAttributeDestination), "`attributeDestination`: `microsoft.graph.accessPackageResourceAttributeDestination`";
    "attributeName" ATTRIBUTE_NAME, attribute_name str -> Option<&str>, with_attribute_name(String), "`attributeName`: `Edm.String`";
    "attributeSource" ATTRIBUTE_SOURCE, attribute_source model -> Option<&super::AccessPackageResourceAttributeSource>, with_attribute_source(super::AccessPackageResourceAttributeSource), "`attributeSource`: `microsoft.graph.accessPackageResourceAttributeSource`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isEditable" IS_EDITABLE, is_editable str -> Option<&str>, with_is_editable(String), "`isEditable`: `Edm.String`";
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
    /// [`microsoft.graph.accessPackageResourceAttributeQuestion`](https://learn.microsoft.com/graph/api/resources/accesspackageresourceattributequestion?view=graph-rest-beta)
    AccessPackageResourceAttributeQuestion = "microsoft.graph.accessPackageResourceAttributeQuestion" {
        "microsoft.graph.accessPackageResourceAttributeSource",
    };
    "question" QUESTION, question model -> Option<&super::AccessPackageQuestion>, with_question(super::AccessPackageQuestion), "`question`: `microsoft.graph.accessPackageQuestion`";
}

crate::runtime::model! {
    /// Inherits from accessPackageResourceAttributeQuestion.
    ///
    /// [`microsoft.graph.accessPackageResourceAttributeSource`](https://learn.microsoft.com/graph/api/resources/accesspackageresourceattributesource?view=graph-rest-beta), with the accessors of [`AccessPackageResourceAttributeQuestion`](super::AccessPackageResourceAttributeQuestion)
    AccessPackageResourceAttributeSource: super::AccessPackageResourceAttributeQuestion = "microsoft.graph.accessPackageResourceAttributeSource";
    inherited "question" QUESTION, with_question(super::AccessPackageQuestion), "`question`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResourceEnvironment`](https://learn.microsoft.com/graph/api/resources/accesspackageresourceenvironment?view=graph-rest-beta)
    AccessPackageResourceEnvironment = "microsoft.graph.accessPackageResourceEnvironment";
    "connectionInfo" CONNECTION_INFO, connection_info model -> Option<&super::ConnectionInfo>, with_connection_info(super::ConnectionInfo), "`connectionInfo`: `microsoft.graph.connectionInfo`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "isDefaultEnvironment" IS_DEFAULT_ENVIRONMENT, is_default_environment bool -> Option<bool>, with_is_default_environment(bool), "`isDefaultEnvironment`: `Edm.Boolean`";
    "modifiedBy" MODIFIED_BY, modified_by str -> Option<&str>, with_modified_by(String), "`modifiedBy`: `Edm.String`";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`";
    "originId" ORIGIN_ID, origin_id str -> Option<&str>, with_origin_id(String), "`originId`: `Edm.String`";
    "originSystem" ORIGIN_SYSTEM, origin_system str -> Option<&str>, with_origin_system(String), "`originSystem`: `Edm.String`";
    "accessPackageResources" ACCESS_PACKAGE_RESOURCES, access_package_resources models -> Option<&[super::AccessPackageResource]>, with_access_package_resources(Vec<super::AccessPackageResource>), "`accessPackageResources`: `Collection(microsoft.graph.accessPackageResource)`, read-only" "Required. Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResourceRequest`](https://learn.microsoft.com/graph/api/resources/accesspackageresourcerequest?view=graph-rest-beta)
    AccessPackageResourceRequest = "microsoft.graph.accessPackageResourceRequest";
    "catalogId" CATALOG_ID, catalog_id str -> Option<&str>, with_catalog_id(String), "`catalogId`: `Edm.String`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isValidationOnly" IS_VALIDATION_ONLY, is_validation_only bool -> Option<bool>, with_is_validation_only(bool), "`isValidationOnly`: `Edm.Boolean`";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`";
    "requestState" REQUEST_STATE, request_state str -> Option<&str>, with_request_state(String), "`requestState`: `Edm.String`, read-only" "Read-only.";
    "requestStatus" REQUEST_STATUS, request_status str -> Option<&str>, with_request_status(String), "`requestStatus`: `Edm.String`, read-only" "Read-only.";
    "requestType" REQUEST_TYPE, request_type str -> Option<&str>, with_request_type(String), "`requestType`: `Edm.String`";
    "accessPackageResource" ACCESS_PACKAGE_RESOURCE, access_package_resource model -> Option<&super::AccessPackageResource>, with_access_package_resource(super::AccessPackageResource), "`accessPackageResource`: `microsoft.graph.accessPackageResource`" "Nullable.";
    "requestor" REQUESTOR, requestor model -> Option<&super::AccessPackageSubject>, with_requestor(super::AccessPackageSubject), "`requestor`: `microsoft.graph.accessPackageSubject`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResourceRole`](https://learn.microsoft.com/graph/api/resources/accesspackageresourcerole?view=graph-rest-beta)
    AccessPackageResourceRole = "microsoft.graph.accessPackageResourceRole";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "originId" ORIGIN_ID, origin_id str -> Option<&str>, with_origin_id(String), "`originId`: `Edm.String`";
    "originSystem" ORIGIN_SYSTEM, origin_system str -> Option<&str>, with_origin_system(String), "`originSystem`: `Edm.String`";
    "accessPackageResource" ACCESS_PACKAGE_RESOURCE, access_package_resource model -> Option<&super::AccessPackageResource>, with_access_package_resource(super::AccessPackageResource), "`accessPackageResource`: `microsoft.graph.accessPackageResource`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResourceRoleScope`](https://learn.microsoft.com/graph/api/resources/accesspackageresourcerolescope?view=graph-rest-beta)
    AccessPackageResourceRoleScope = "microsoft.graph.accessPackageResourceRoleScope";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "modifiedBy" MODIFIED_BY, modified_by str -> Option<&str>, with_modified_by(String), "`modifiedBy`: `Edm.String`, read-only" "Read-only.";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`";
    "accessPackageResourceRole" ACCESS_PACKAGE_RESOURCE_ROLE, access_package_resource_role model -> Option<&super::AccessPackageResourceRole>, with_access_package_resource_role(super::AccessPackageResourceRole), "`accessPackageResourceRole`: `microsoft.graph.accessPackageResourceRole`, read-only" "Read-only. Nullable.";
    "accessPackageResourceScope" ACCESS_PACKAGE_RESOURCE_SCOPE, access_package_resource_scope model -> Option<&super::AccessPackageResourceScope>, with_access_package_resource_scope(super::AccessPackageResourceScope), "`accessPackageResourceScope`: `microsoft.graph.accessPackageResourceScope`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResourceScope`](https://learn.microsoft.com/graph/api/resources/accesspackageresourcescope?view=graph-rest-beta)
    AccessPackageResourceScope = "microsoft.graph.accessPackageResourceScope";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isRootScope" IS_ROOT_SCOPE, is_root_scope bool -> Option<bool>, with_is_root_scope(bool), "`isRootScope`: `Edm.Boolean`";
    "originId" ORIGIN_ID, origin_id str -> Option<&str>, with_origin_id(String), "`originId`: `Edm.String`";
    "originSystem" ORIGIN_SYSTEM, origin_system str -> Option<&str>, with_origin_system(String), "`originSystem`: `Edm.String`";
    "roleOriginId" ROLE_ORIGIN_ID, role_origin_id str -> Option<&str>, with_role_origin_id(String), "`roleOriginId`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "accessPackageResource" ACCESS_PACKAGE_RESOURCE, access_package_resource model -> Option<&super::AccessPackageResource>, with_access_package_resource(super::AccessPackageResource), "`accessPackageResource`: `microsoft.graph.accessPackageResource`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageSubject`](https://learn.microsoft.com/graph/api/resources/accesspackagesubject?view=graph-rest-beta)
    AccessPackageSubject = "microsoft.graph.accessPackageSubject";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`";
    "principalName" PRINCIPAL_NAME, principal_name str -> Option<&str>, with_principal_name(String), "`principalName`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "connectedOrganizationId" CONNECTED_ORGANIZATION_ID, connected_organization_id str -> Option<&str>, with_connected_organization_id(String), "`connectedOrganizationId`: `Edm.String`";
    "connectedOrganization" CONNECTED_ORGANIZATION, connected_organization model -> Option<&super::ConnectedOrganization>, with_connected_organization(super::ConnectedOrganization), "`connectedOrganization`: `microsoft.graph.connectedOrganization`, read-only" "Read-only. Nullable.";
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
}

crate::runtime::model! {
    /// Inherits from accessPackageResourceAttributeDestination.
    ///
    /// [`microsoft.graph.accessPackageUserDirectoryAttributeStore`](https://learn.microsoft.com/graph/api/resources/accesspackageuserdirectoryattributestore?view=graph-rest-beta), with the accessors of [`AccessPackageResourceAttributeDestination`](super::AccessPackageResourceAttributeDestination)
    AccessPackageUserDirectoryAttributeStore: super::AccessPackageResourceAttributeDestination = "microsoft.graph.accessPackageUserDirectoryAttributeStore"
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReview`](https://learn.microsoft.com/graph/api/resources/accessreview?view=graph-rest-beta)
    AccessReview = "microsoft.graph.accessReview";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    "reviewers" REVIEWERS, reviewers models -> Option<&[super::UserIdentity]>, with_reviewers(Vec<super::UserIdentity>), "`reviewers`: `Collection(microsoft.graph.userIdentity)`";
    "decisions" DECISIONS, decisions models -> Option<&[super::AccessReviewDecision]>, with_decisions(Vec<super::AccessReviewDecision>), "`decisions`: `Collection(microsoft.graph.accessReviewDecision)`";
    "myDecisions" MY_DECISIONS, my_decisions models -> Option<&[super::AccessReviewDecision]>, with_my_decisions(Vec<super::AccessReviewDecision>), "`myDecisions`: `Collection(microsoft.graph.accessReviewDecision)`";
    "instances" INSTANCES, instances models -> Option<&[super::AccessReview]>, with_instances(Vec<super::AccessReview>), "`instances`: `Collection(microsoft.graph.accessReview)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewApplyAction`](https://learn.microsoft.com/graph/api/resources/accessreviewapplyaction?view=graph-rest-beta)
    AccessReviewApplyAction = "microsoft.graph.accessReviewApplyAction" {
        "microsoft.graph.disableAndDeleteUserApplyAction",
        "microsoft.graph.removeAccessApplyAction",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewDecision`](https://learn.microsoft.com/graph/api/resources/accessreviewdecision?view=graph-rest-beta)
    AccessReviewDecision = "microsoft.graph.accessReviewDecision";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "accessReviewId" ACCESS_REVIEW_ID, access_review_id str -> Option<&str>, with_access_review_id(String), "`accessReviewId`: `Edm.String`";
    "reviewedBy" REVIEWED_BY, reviewed_by model -> Option<&super::UserIdentity>, with_reviewed_by(super::UserIdentity), "`reviewedBy`: `microsoft.graph.userIdentity`";
    "reviewedDate" REVIEWED_DATE, reviewed_date date_time -> Parsed<OffsetDateTime>, with_reviewed_date(OffsetDateTime), "`reviewedDate`: `Edm.DateTimeOffset`";
    "reviewResult" REVIEW_RESULT, review_result str -> Option<&str>, with_review_result(String), "`reviewResult`: `Edm.String`";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`";
    "appliedBy" APPLIED_BY, applied_by model -> Option<&super::UserIdentity>, with_applied_by(super::UserIdentity), "`appliedBy`: `microsoft.graph.userIdentity`";
    "appliedDateTime" APPLIED_DATE_TIME, applied_date_time date_time -> Parsed<OffsetDateTime>, with_applied_date_time(OffsetDateTime), "`appliedDateTime`: `Edm.DateTimeOffset`";
    "applyResult" APPLY_RESULT, apply_result str -> Option<&str>, with_apply_result(String), "`applyResult`: `Edm.String`";
    "accessRecommendation" ACCESS_RECOMMENDATION, access_recommendation str -> Option<&str>, with_access_recommendation(String), "`accessRecommendation`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from genericError.
    ///
    /// [`microsoft.graph.accessReviewError`](https://learn.microsoft.com/graph/api/resources/accessreviewerror?view=graph-rest-beta), with the accessors of [`GenericError`](super::GenericError)
    AccessReviewError: super::GenericError = "microsoft.graph.accessReviewError";
    inherited "message" MESSAGE, with_message(String), "`message`";
    inherited "code" CODE, with_code(String), "`code`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewHistoryDefinition`](https://learn.microsoft.com/graph/api/resources/accessreviewhistorydefinition?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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
        InProgress = "inProgress",
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
    /// [`microsoft.graph.accessReviewInstance`](https://learn.microsoft.com/graph/api/resources/accessreviewinstance?view=graph-rest-beta)
    AccessReviewInstance = "microsoft.graph.accessReviewInstance";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "contactedReviewers" CONTACTED_REVIEWERS, contacted_reviewers models -> Option<&[super::AccessReviewError]>, with_contacted_reviewers(Vec<super::AccessReviewError>), "`contactedReviewers`: `Collection(microsoft.graph.accessReviewError)`, read-only" "Read-only.";
    "fallbackReviewers" FALLBACK_REVIEWERS, fallback_reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_fallback_reviewers(Vec<super::AccessReviewReviewerScope>), "`fallbackReviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "scope" SCOPE, scope model -> Option<&super::AccessReviewScope>, with_scope(super::AccessReviewScope), "`scope`: `microsoft.graph.accessReviewScope`, read-only" "Read-only.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, read-only" "Read-only. Possible values are: Initializing, NotStarted, Starting, InProgress, Completing, Completed, AutoReviewed, AutoReviewing.";
    "reviewers" REVIEWERS, reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_reviewers(Vec<super::AccessReviewReviewerScope>), "`reviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "definition" DEFINITION, definition model -> Option<&super::AccessReviewScheduleDefinition>, with_definition(super::AccessReviewScheduleDefinition), "`definition`: `microsoft.graph.accessReviewScheduleDefinition`";
    "stages" STAGES, stages models -> Option<&[super::AccessReviewStage]>, with_stages(Vec<super::AccessReviewStage>), "`stages`: `Collection(microsoft.graph.accessReviewStage)`";
    "decisions" DECISIONS, decisions models -> Option<&[super::AccessReviewInstanceDecisionItem]>, with_decisions(Vec<super::AccessReviewInstanceDecisionItem>), "`decisions`: `Collection(microsoft.graph.accessReviewInstanceDecisionItem)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewInstanceDecisionItem`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitem?view=graph-rest-beta)
    AccessReviewInstanceDecisionItem = "microsoft.graph.accessReviewInstanceDecisionItem";
    "accessReviewId" ACCESS_REVIEW_ID, access_review_id str -> Option<&str>, with_access_review_id(String), "`accessReviewId`: `Edm.String`, read-only" "Read-only.";
    "appliedBy" APPLIED_BY, applied_by model -> Option<&super::UserIdentity>, with_applied_by(super::UserIdentity), "`appliedBy`: `microsoft.graph.userIdentity`, read-only" "Read-only.";
    "appliedDateTime" APPLIED_DATE_TIME, applied_date_time date_time -> Parsed<OffsetDateTime>, with_applied_date_time(OffsetDateTime), "`appliedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "applyResult" APPLY_RESULT, apply_result str -> Option<&str>, with_apply_result(String), "`applyResult`: `Edm.String`, read-only" "Read-only. Possible values are: New, AppliedSuccessfully, AppliedSuccessfullyButObjectNotFound, AppliedWithUnknownFailure, ApplyNotSupported.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Inherited from entity.";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::AccessReviewInstanceDecisionItemTarget>, with_target(super::AccessReviewInstanceDecisionItemTarget), "`target`: `microsoft.graph.accessReviewInstanceDecisionItemTarget`, read-only" "Read-only.";
    "principal" PRINCIPAL, principal model -> Option<&super::Identity>, with_principal(super::Identity), "`principal`: `microsoft.graph.identity`, read-only" "Read-only.";
    "principalLink" PRINCIPAL_LINK, principal_link str -> Option<&str>, with_principal_link(String), "`principalLink`: `Edm.String`, read-only" "Read-only.";
    "resource" RESOURCE, resource model -> Option<&super::AccessReviewInstanceDecisionItemResource>, with_resource(super::AccessReviewInstanceDecisionItemResource), "`resource`: `microsoft.graph.accessReviewInstanceDecisionItemResource`, read-only" "Read-only.";
    "resourceLink" RESOURCE_LINK, resource_link str -> Option<&str>, with_resource_link(String), "`resourceLink`: `Edm.String`, read-only" "Read-only.";
    "reviewedBy" REVIEWED_BY, reviewed_by model -> Option<&super::UserIdentity>, with_reviewed_by(super::UserIdentity), "`reviewedBy`: `microsoft.graph.userIdentity`, read-only" "Read-only.";
    "reviewedDateTime" REVIEWED_DATE_TIME, reviewed_date_time date_time -> Parsed<OffsetDateTime>, with_reviewed_date_time(OffsetDateTime), "`reviewedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "principalResourceMembership" PRINCIPAL_RESOURCE_MEMBERSHIP, principal_resource_membership model -> Option<&super::DecisionItemPrincipalResourceMembership>, with_principal_resource_membership(super::DecisionItemPrincipalResourceMembership), "`principalResourceMembership`: `microsoft.graph.decisionItemPrincipalResourceMembership`, read-only" "Read-only.";
    "recordAllDecisions" RECORD_ALL_DECISIONS, record_all_decisions model -> Option<&super::AccessReviewInstance>, with_record_all_decisions(super::AccessReviewInstance), "`recordAllDecisions`: `microsoft.graph.accessReviewInstance`";
    "insights" INSIGHTS, insights models -> Option<&[super::GovernanceInsight]>, with_insights(Vec<super::GovernanceInsight>), "`insights`: `Collection(microsoft.graph.governanceInsight)`";
}

crate::runtime::model! {
    /// Inherits from accessreviewinstancedecisionitemresource.
    ///
    /// [`microsoft.graph.accessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemaccesspackageassignmentpolicyresource?view=graph-rest-beta), with the accessors of [`AccessReviewInstanceDecisionItemResource`](super::AccessReviewInstanceDecisionItemResource)
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
    /// [`microsoft.graph.accessReviewInstanceDecisionItemAzureRoleResource`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemazureroleresource?view=graph-rest-beta), with the accessors of [`AccessReviewInstanceDecisionItemResource`](super::AccessReviewInstanceDecisionItemResource)
    AccessReviewInstanceDecisionItemAzureRoleResource: super::AccessReviewInstanceDecisionItemResource = "microsoft.graph.accessReviewInstanceDecisionItemAzureRoleResource";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "type" TYPE, with_type(String), "`type`";
    "scope" SCOPE, scope model -> Option<&super::AccessReviewInstanceDecisionItemResource>, with_scope(super::AccessReviewInstanceDecisionItemResource), "`scope`: `microsoft.graph.accessReviewInstanceDecisionItemResource`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.accessReviewInstanceDecisionItemFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AccessReviewInstanceDecisionItemFilterByCurrentUserOptions = "microsoft.graph.accessReviewInstanceDecisionItemFilterByCurrentUserOptions" {
        Reviewer = "reviewer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewInstanceDecisionItemResource`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemresource?view=graph-rest-beta)
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

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewNotificationRecipientItem`](https://learn.microsoft.com/graph/api/resources/accessreviewnotificationrecipientitem?view=graph-rest-beta)
    AccessReviewNotificationRecipientItem = "microsoft.graph.accessReviewNotificationRecipientItem";
    "notificationTemplateType" NOTIFICATION_TEMPLATE_TYPE, notification_template_type str -> Option<&str>, with_notification_template_type(String), "`notificationTemplateType`: `Edm.String`";
    "notificationRecipientScope" NOTIFICATION_RECIPIENT_SCOPE, notification_recipient_scope model -> Option<&super::AccessReviewNotificationRecipientScope>, with_notification_recipient_scope(super::AccessReviewNotificationRecipientScope), "`notificationRecipientScope`: `microsoft.graph.accessReviewNotificationRecipientScope`";
}

crate::runtime::model! {
    /// Inherits from accessreviewnotificationrecipientscope.
    ///
    /// [`microsoft.graph.accessReviewNotificationRecipientQueryScope`](https://learn.microsoft.com/graph/api/resources/accessReviewnotificationrecipientqueryscope?view=graph-rest-beta)
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
    /// [`microsoft.graph.accessReviewNotificationRecipientScope`](https://learn.microsoft.com/graph/api/resources/accessreviewnotificationrecipientscope?view=graph-rest-beta), with the accessors of [`AccessReviewNotificationRecipientQueryScope`](super::AccessReviewNotificationRecipientQueryScope)
    AccessReviewNotificationRecipientScope: super::AccessReviewNotificationRecipientQueryScope = "microsoft.graph.accessReviewNotificationRecipientScope";
    inherited "query" QUERY, with_query(String), "`query`";
    inherited "queryType" QUERY_TYPE, with_query_type(String), "`queryType`";
    inherited "queryRoot" QUERY_ROOT, with_query_root(String), "`queryRoot`";
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
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.accessReviewRecommendationInsightSetting`](https://learn.microsoft.com/graph/api/resources/accessreviewrecommendationinsightsetting?view=graph-rest-beta)
    AccessReviewRecommendationInsightSetting = "microsoft.graph.accessReviewRecommendationInsightSetting" {
        "microsoft.graph.userLastSignInRecommendationInsightSetting",
    }
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
    /// [`microsoft.graph.accessReviewScheduleDefinition`](https://learn.microsoft.com/graph/api/resources/accessreviewscheduledefinition?view=graph-rest-beta)
    AccessReviewScheduleDefinition = "microsoft.graph.accessReviewScheduleDefinition";
    "additionalNotificationRecipients" ADDITIONAL_NOTIFICATION_RECIPIENTS, additional_notification_recipients models -> Option<&[super::AccessReviewNotificationRecipientItem]>, with_additional_notification_recipients(Vec<super::AccessReviewNotificationRecipientItem>), "`additionalNotificationRecipients`: `Collection(microsoft.graph.accessReviewNotificationRecipientItem)`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::UserIdentity>, with_created_by(super::UserIdentity), "`createdBy`: `microsoft.graph.userIdentity`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "descriptionForAdmins" DESCRIPTION_FOR_ADMINS, description_for_admins str -> Option<&str>, with_description_for_admins(String), "`descriptionForAdmins`: `Edm.String`";
    "descriptionForReviewers" DESCRIPTION_FOR_REVIEWERS, description_for_reviewers str -> Option<&str>, with_description_for_reviewers(String), "`descriptionForReviewers`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "fallbackReviewers" FALLBACK_REVIEWERS, fallback_reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_fallback_reviewers(Vec<super::AccessReviewReviewerScope>), "`fallbackReviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
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

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewScheduleSettings`](https://learn.microsoft.com/graph/api/resources/accessreviewschedulesettings?view=graph-rest-beta)
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
    "recommendationLookBackDuration" RECOMMENDATION_LOOK_BACK_DURATION, recommendation_look_back_duration duration -> Parsed<Duration>, with_recommendation_look_back_duration(Duration), "`recommendationLookBackDuration`: `Edm.Duration`" "Optional.";
    "decisionHistoriesForReviewersEnabled" DECISION_HISTORIES_FOR_REVIEWERS_ENABLED, decision_histories_for_reviewers_enabled bool -> Option<bool>, with_decision_histories_for_reviewers_enabled(bool), "`decisionHistoriesForReviewersEnabled`: `Edm.Boolean`";
    "recommendationInsightSettings" RECOMMENDATION_INSIGHT_SETTINGS, recommendation_insight_settings models -> Option<&[super::AccessReviewRecommendationInsightSetting]>, with_recommendation_insight_settings(Vec<super::AccessReviewRecommendationInsightSetting>), "`recommendationInsightSettings`: `Collection(microsoft.graph.accessReviewRecommendationInsightSetting)`" "Optional.";
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
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewSettings`](https://learn.microsoft.com/graph/api/resources/accessreviewsettings?view=graph-rest-beta)
    AccessReviewSettings = "microsoft.graph.accessReviewSettings";
    "mailNotificationsEnabled" MAIL_NOTIFICATIONS_ENABLED, mail_notifications_enabled bool -> Option<bool>, with_mail_notifications_enabled(bool), "`mailNotificationsEnabled`: `Edm.Boolean`";
    "remindersEnabled" REMINDERS_ENABLED, reminders_enabled bool -> Option<bool>, with_reminders_enabled(bool), "`remindersEnabled`: `Edm.Boolean`";
    "justificationRequiredOnApproval" JUSTIFICATION_REQUIRED_ON_APPROVAL, justification_required_on_approval bool -> Option<bool>, with_justification_required_on_approval(bool), "`justificationRequiredOnApproval`: `Edm.Boolean`";
    "activityDurationInDays" ACTIVITY_DURATION_IN_DAYS, activity_duration_in_days i64 -> Option<i64>, with_activity_duration_in_days(i64), "`activityDurationInDays`: `Edm.Int64`";
    "autoReviewEnabled" AUTO_REVIEW_ENABLED, auto_review_enabled bool -> Option<bool>, with_auto_review_enabled(bool), "`autoReviewEnabled`: `Edm.Boolean`";
    "autoReviewSettings" AUTO_REVIEW_SETTINGS, auto_review_settings model -> Option<&super::AutoReviewSettings>, with_auto_review_settings(super::AutoReviewSettings), "`autoReviewSettings`: `microsoft.graph.autoReviewSettings`";
    "recurrenceSettings" RECURRENCE_SETTINGS, recurrence_settings model -> Option<&super::AccessReviewRecurrenceSettings>, with_recurrence_settings(super::AccessReviewRecurrenceSettings), "`recurrenceSettings`: `microsoft.graph.accessReviewRecurrenceSettings`";
    "autoApplyReviewResultsEnabled" AUTO_APPLY_REVIEW_RESULTS_ENABLED, auto_apply_review_results_enabled bool -> Option<bool>, with_auto_apply_review_results_enabled(bool), "`autoApplyReviewResultsEnabled`: `Edm.Boolean`";
    "accessRecommendationsEnabled" ACCESS_RECOMMENDATIONS_ENABLED, access_recommendations_enabled bool -> Option<bool>, with_access_recommendations_enabled(bool), "`accessRecommendationsEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewStage`](https://learn.microsoft.com/graph/api/resources/accessreviewstage?view=graph-rest-beta)
    AccessReviewStage = "microsoft.graph.accessReviewStage";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "fallbackReviewers" FALLBACK_REVIEWERS, fallback_reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_fallback_reviewers(Vec<super::AccessReviewReviewerScope>), "`fallbackReviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
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
    "recommendationInsightsSettings" RECOMMENDATION_INSIGHTS_SETTINGS, recommendation_insights_settings models -> Option<&[super::AccessReviewRecommendationInsightSetting]>, with_recommendation_insights_settings(Vec<super::AccessReviewRecommendationInsightSetting>), "`recommendationInsightsSettings`: `Collection(microsoft.graph.accessReviewRecommendationInsightSetting)`";
    "recommendationLookBackDuration" RECOMMENDATION_LOOK_BACK_DURATION, recommendation_look_back_duration duration -> Parsed<Duration>, with_recommendation_look_back_duration(Duration), "`recommendationLookBackDuration`: `Edm.Duration`" "Optional.";
    "reviewers" REVIEWERS, reviewers models -> Option<&[super::AccessReviewReviewerScope]>, with_reviewers(Vec<super::AccessReviewReviewerScope>), "`reviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`";
    "stageId" STAGE_ID, stage_id str -> Option<&str>, with_stage_id(String), "`stageId`: `Edm.String`" "Required.";
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
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.agreement`](https://learn.microsoft.com/graph/api/resources/agreement?view=graph-rest-beta)
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
    /// [`microsoft.graph.agreementAcceptance`](https://learn.microsoft.com/graph/api/resources/agreementacceptance?view=graph-rest-beta)
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
    /// [`microsoft.graph.agreementAcceptanceState`](https://learn.microsoft.com/graph/api/resources/agreementacceptance?view=graph-rest-beta)
    AgreementAcceptanceState = "microsoft.graph.agreementAcceptanceState" {
        Accepted = "accepted",
        Declined = "declined",
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
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.appConsentApprovalRoute`](https://learn.microsoft.com/graph/api/resources/appconsentapprovalroute?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AppConsentApprovalRoute: super::Entity = "microsoft.graph.appConsentApprovalRoute";
    inherited "id" ID, with_id(String), "`id`";
    "appConsentRequests" APP_CONSENT_REQUESTS, app_consent_requests models -> Option<&[super::AppConsentRequest]>, with_app_consent_requests(Vec<super::AppConsentRequest>), "`appConsentRequests`: `Collection(microsoft.graph.appConsentRequest)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.appConsentRequest`](https://learn.microsoft.com/graph/api/resources/appconsentrequest?view=graph-rest-beta)
    AppConsentRequest = "microsoft.graph.appConsentRequest";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`" "Required.";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`" "Required.";
    "consentType" CONSENT_TYPE, consent_type str -> Option<&str>, with_consent_type(String), "`consentType`: `Edm.String`" "Required. Possible values are: Static, Dynamic.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Required.";
    "pendingScopes" PENDING_SCOPES, pending_scopes models -> Option<&[super::AppConsentRequestScope]>, with_pending_scopes(Vec<super::AppConsentRequestScope>), "`pendingScopes`: `Collection(microsoft.graph.appConsentRequestScope)`" "Required.";
    "userConsentRequests" USER_CONSENT_REQUESTS, user_consent_requests models -> Option<&[super::UserConsentRequest]>, with_user_consent_requests(Vec<super::UserConsentRequest>), "`userConsentRequests`: `Collection(microsoft.graph.userConsentRequest)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.appConsentRequestScope`](https://learn.microsoft.com/graph/api/resources/appconsentrequestscope?view=graph-rest-beta)
    AppConsentRequestScope = "microsoft.graph.appConsentRequestScope";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.appScope`](https://learn.microsoft.com/graph/api/resources/appscope?view=graph-rest-beta)
    AppScope = "microsoft.graph.appScope";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Required.";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.approval`](https://learn.microsoft.com/graph/api/resources/approval?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Approval: super::Entity = "microsoft.graph.approval";
    inherited "id" ID, with_id(String), "`id`";
    "steps" STEPS, steps models -> Option<&[super::ApprovalStep]>, with_steps(Vec<super::ApprovalStep>), "`steps`: `Collection(microsoft.graph.approvalStep)`";
    "stages" STAGES, stages models -> Option<&[super::ApprovalStage]>, with_stages(Vec<super::ApprovalStage>), "`stages`: `Collection(microsoft.graph.approvalStage)`";
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
    /// [`microsoft.graph.approvalStep`](https://learn.microsoft.com/graph/api/resources/approvalstep?view=graph-rest-beta)
    ApprovalStep = "microsoft.graph.approvalStep";
    "assignedToMe" ASSIGNED_TO_ME, assigned_to_me bool -> Option<bool>, with_assigned_to_me(bool), "`assignedToMe`: `Edm.Boolean`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`";
    "reviewResult" REVIEW_RESULT, review_result str -> Option<&str>, with_review_result(String), "`reviewResult`: `Edm.String`" "Possible values are: NotReviewed, Approved, Denied.";
    "reviewedBy" REVIEWED_BY, reviewed_by models -> Option<&[super::UserIdentity]>, with_reviewed_by(Vec<super::UserIdentity>), "`reviewedBy`: `Collection(microsoft.graph.userIdentity)`, read-only" "Read-only.";
    "reviewedDateTime" REVIEWED_DATE_TIME, reviewed_date_time date_time -> Parsed<OffsetDateTime>, with_reviewed_date_time(OffsetDateTime), "`reviewedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, read-only" "Read-only. Possible values are: InProgress, Initializing, Completed, Expired.";
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
}

crate::runtime::model! {
    /// [`microsoft.graph.autoReviewSettings`](https://learn.microsoft.com/graph/api/resources/autoreviewsettings?view=graph-rest-beta)
    AutoReviewSettings = "microsoft.graph.autoReviewSettings";
    "notReviewedResult" NOT_REVIEWED_RESULT, not_reviewed_result str -> Option<&str>, with_not_reviewed_result(String), "`notReviewedResult`: `Edm.String`" "Possible values are: Approve, Deny, Recommendation.";
}

crate::runtime::model! {
    /// [`microsoft.graph.azureActiveDirectoryTenant`](https://learn.microsoft.com/graph/api/resources/azureactivedirectorytenant?view=graph-rest-beta)
    AzureActiveDirectoryTenant = "microsoft.graph.azureActiveDirectoryTenant" {
        "microsoft.graph.crossCloudAzureActiveDirectoryTenant",
        "microsoft.graph.domainIdentitySource",
        "microsoft.graph.externalDomainFederation",
        "microsoft.graph.identitySource",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from customExtensionAuthenticationConfiguration.
    ///
    /// [`microsoft.graph.azureAdTokenAuthentication`](https://learn.microsoft.com/graph/api/resources/azureadtokenauthentication?view=graph-rest-beta)
    AzureAdTokenAuthentication = "microsoft.graph.azureAdTokenAuthentication" {
        "microsoft.graph.customExtensionAuthenticationConfiguration",
    };
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.businessFlowTemplate`](https://learn.microsoft.com/graph/api/resources/businessflowtemplate?view=graph-rest-beta)
    BusinessFlowTemplate = "microsoft.graph.businessFlowTemplate";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.connectedOrganization`](https://learn.microsoft.com/graph/api/resources/connectedorganization?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ConnectedOrganization: super::Entity = "microsoft.graph.connectedOrganization";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "modifiedBy" MODIFIED_BY, modified_by str -> Option<&str>, with_modified_by(String), "`modifiedBy`: `Edm.String`, read-only" "Read-only.";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "state" STATE, state enumeration -> Option<super::ConnectedOrganizationState>, with_state(super::ConnectedOrganizationState), "`state`: `microsoft.graph.connectedOrganizationState`" "Possible values are: configured, proposed.";
    "identitySources" IDENTITY_SOURCES, identity_sources models -> Option<&[super::IdentitySource]>, with_identity_sources(Vec<super::IdentitySource>), "`identitySources`: `Collection(microsoft.graph.identitySource)`, read-only" "Read-only. Nullable.";
    "internalSponsors" INTERNAL_SPONSORS, internal_sponsors models -> Option<&[super::DirectoryObject]>, with_internal_sponsors(Vec<super::DirectoryObject>), "`internalSponsors`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "externalSponsors" EXTERNAL_SPONSORS, external_sponsors models -> Option<&[super::DirectoryObject]>, with_external_sponsors(Vec<super::DirectoryObject>), "`externalSponsors`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.connectedOrganizationState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConnectedOrganizationState = "microsoft.graph.connectedOrganizationState" {
        Configured = "configured",
        Proposed = "proposed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.connectionInfo`](https://learn.microsoft.com/graph/api/resources/connectioninfo?view=graph-rest-beta)
    ConnectionInfo = "microsoft.graph.connectionInfo";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.consentRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConsentRequestFilterByCurrentUserOptions = "microsoft.graph.consentRequestFilterByCurrentUserOptions" {
        Reviewer = "reviewer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.crossCloudAzureActiveDirectoryTenant`](https://learn.microsoft.com/graph/api/resources/crosscloudazureactivedirectorytenant?view=graph-rest-beta), with the accessors of [`IdentitySource`](super::IdentitySource)
    CrossCloudAzureActiveDirectoryTenant: super::IdentitySource = "microsoft.graph.crossCloudAzureActiveDirectoryTenant";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "cloudInstance" CLOUD_INSTANCE, cloud_instance str -> Option<&str>, with_cloud_instance(String), "`cloudInstance`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from customCalloutExtension.
    ///
    /// [`microsoft.graph.customAccessPackageWorkflowExtension`](https://learn.microsoft.com/graph/api/resources/customaccesspackageworkflowextension?view=graph-rest-beta)
    CustomAccessPackageWorkflowExtension = "microsoft.graph.customAccessPackageWorkflowExtension" {
        "microsoft.graph.customCalloutExtension",
    };
    "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, authentication_configuration model -> Option<&super::CustomExtensionAuthenticationConfiguration>, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`: `microsoft.graph.customExtensionAuthenticationConfiguration`" "Inherited from customcalloutextension.";
    "clientConfiguration" CLIENT_CONFIGURATION, client_configuration model -> Option<&super::CustomExtensionClientConfiguration>, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`: `microsoft.graph.customExtensionClientConfiguration`" "Inherited from customcalloutextension.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only. Inherited from customcalloutextension.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only. Inherited from customcalloutextension.";
    "endpointConfiguration" ENDPOINT_CONFIGURATION, endpoint_configuration model -> Option<&super::CustomExtensionEndpointConfiguration>, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`: `microsoft.graph.customExtensionEndpointConfiguration`" "Inherited from customcalloutextension.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Inherited from entity.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from customAccessPackageWorkflowExtension.
    ///
    /// [`microsoft.graph.customCalloutExtension`](https://learn.microsoft.com/graph/api/resources/customcalloutextension?view=graph-rest-beta), with the accessors of [`CustomAccessPackageWorkflowExtension`](super::CustomAccessPackageWorkflowExtension)
    CustomCalloutExtension: super::CustomAccessPackageWorkflowExtension = "microsoft.graph.customCalloutExtension";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
}

crate::runtime::model! {
    /// Inherits from azureAdTokenAuthentication.
    ///
    /// [`microsoft.graph.customExtensionAuthenticationConfiguration`](https://learn.microsoft.com/graph/api/resources/customextensionauthenticationconfiguration?view=graph-rest-beta), with the accessors of [`AzureAdTokenAuthentication`](super::AzureAdTokenAuthentication)
    CustomExtensionAuthenticationConfiguration: super::AzureAdTokenAuthentication = "microsoft.graph.customExtensionAuthenticationConfiguration";
    inherited "resourceId" RESOURCE_ID, with_resource_id(String), "`resourceId`";
}

crate::runtime::model! {
    /// [`microsoft.graph.customExtensionClientConfiguration`](https://learn.microsoft.com/graph/api/resources/customextensionclientconfiguration?view=graph-rest-beta)
    CustomExtensionClientConfiguration = "microsoft.graph.customExtensionClientConfiguration";
    "timeoutInMilliseconds" TIMEOUT_IN_MILLISECONDS, timeout_in_milliseconds i32 -> Option<i32>, with_timeout_in_milliseconds(i32), "`timeoutInMilliseconds`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from logicapptriggerendpointconfiguration.
    ///
    /// [`microsoft.graph.customExtensionEndpointConfiguration`](https://learn.microsoft.com/graph/api/resources/customextensionendpointconfiguration?view=graph-rest-beta)
    CustomExtensionEndpointConfiguration = "microsoft.graph.customExtensionEndpointConfiguration" {
        "microsoft.graph.logicAppTriggerEndpointConfiguration",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.customExtensionHandler`](https://learn.microsoft.com/graph/api/resources/customextensionhandler?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CustomExtensionHandler: super::Entity = "microsoft.graph.customExtensionHandler";
    inherited "id" ID, with_id(String), "`id`";
    "stage" STAGE, stage enumeration -> Option<super::AccessPackageCustomExtensionStage>, with_stage(super::AccessPackageCustomExtensionStage), "`stage`: `microsoft.graph.accessPackageCustomExtensionStage`" "Possible values are: assignmentRequestCreated, assignmentRequestApproved, assignmentRequestGranted, assignmentRequestRemoved, assignmentFourteenDaysBeforeExpiration, assignmentOneDayBeforeExpiration, unknownFutureValue.";
    "customExtension" CUSTOM_EXTENSION, custom_extension model -> Option<&super::CustomAccessPackageWorkflowExtension>, with_custom_extension(super::CustomAccessPackageWorkflowExtension), "`customExtension`: `microsoft.graph.customAccessPackageWorkflowExtension`" "Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.customExtensionHandlerInstance`](https://learn.microsoft.com/graph/api/resources/customextensionhandlerinstance?view=graph-rest-beta)
    CustomExtensionHandlerInstance = "microsoft.graph.customExtensionHandlerInstance";
    "customExtensionId" CUSTOM_EXTENSION_ID, custom_extension_id str -> Option<&str>, with_custom_extension_id(String), "`customExtensionId`: `Edm.String`";
    "externalCorrelationId" EXTERNAL_CORRELATION_ID, external_correlation_id str -> Option<&str>, with_external_correlation_id(String), "`externalCorrelationId`: `Edm.String`";
    "stage" STAGE, stage enumeration -> Option<super::AccessPackageCustomExtensionStage>, with_stage(super::AccessPackageCustomExtensionStage), "`stage`: `microsoft.graph.accessPackageCustomExtensionStage`" "Possible values are: assignmentRequestCreated, assignmentRequestApproved, assignmentRequestGranted, assignmentRequestRemoved, assignmentFourteenDaysBeforeExpiration, assignmentOneDayBeforeExpiration, unknownFutureValue.";
    "status" STATUS, status enumeration -> Option<super::AccessPackageCustomExtensionHandlerStatus>, with_status(super::AccessPackageCustomExtensionHandlerStatus), "`status`: `microsoft.graph.accessPackageCustomExtensionHandlerStatus`" "Possible values are: requestSent, requestReceived, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.decisionItemPrincipalResourceMembership`](https://learn.microsoft.com/graph/api/resources/decisionItemPrincipalResourceMembership?view=graph-rest-beta)
    DecisionItemPrincipalResourceMembership = "microsoft.graph.decisionItemPrincipalResourceMembership";
    "membershipType" MEMBERSHIP_TYPE, membership_type enumeration -> Option<super::DecisionItemPrincipalResourceMembershipType>, with_membership_type(super::DecisionItemPrincipalResourceMembershipType), "`membershipType`: `microsoft.graph.decisionItemPrincipalResourceMembershipType`" "Supports multiple values. Possible values are: direct, indirect, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.decisionItemPrincipalResourceMembershipType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DecisionItemPrincipalResourceMembershipType = "microsoft.graph.decisionItemPrincipalResourceMembershipType" {
        Direct = "direct",
        Indirect = "indirect",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from accessreviewapplyaction.
    ///
    /// [`microsoft.graph.disableAndDeleteUserApplyAction`](https://learn.microsoft.com/graph/api/resources/disableanddeleteuserapplyaction?view=graph-rest-beta), with the accessors of [`AccessReviewApplyAction`](super::AccessReviewApplyAction)
    DisableAndDeleteUserApplyAction: super::AccessReviewApplyAction = "microsoft.graph.disableAndDeleteUserApplyAction"
}

crate::runtime::model! {
    /// [`microsoft.graph.domainIdentitySource`](https://learn.microsoft.com/graph/api/resources/domainidentitysource?view=graph-rest-beta), with the accessors of [`IdentitySource`](super::IdentitySource)
    DomainIdentitySource: super::IdentitySource = "microsoft.graph.domainIdentitySource";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.entitlementManagement`](https://learn.microsoft.com/graph/api/resources/entitlementmanagement?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EntitlementManagement: super::Entity = "microsoft.graph.entitlementManagement";
    inherited "id" ID, with_id(String), "`id`";
    "accessPackageAssignmentPolicies" ACCESS_PACKAGE_ASSIGNMENT_POLICIES, access_package_assignment_policies models -> Option<&[super::AccessPackageAssignmentPolicy]>, with_access_package_assignment_policies(Vec<super::AccessPackageAssignmentPolicy>), "`accessPackageAssignmentPolicies`: `Collection(microsoft.graph.accessPackageAssignmentPolicy)`";
    "accessPackageAssignmentRequests" ACCESS_PACKAGE_ASSIGNMENT_REQUESTS, access_package_assignment_requests models -> Option<&[super::AccessPackageAssignmentRequest]>, with_access_package_assignment_requests(Vec<super::AccessPackageAssignmentRequest>), "`accessPackageAssignmentRequests`: `Collection(microsoft.graph.accessPackageAssignmentRequest)`";
    "accessPackageAssignmentResourceRoles" ACCESS_PACKAGE_ASSIGNMENT_RESOURCE_ROLES, access_package_assignment_resource_roles models -> Option<&[super::AccessPackageAssignmentResourceRole]>, with_access_package_assignment_resource_roles(Vec<super::AccessPackageAssignmentResourceRole>), "`accessPackageAssignmentResourceRoles`: `Collection(microsoft.graph.accessPackageAssignmentResourceRole)`";
    "accessPackageAssignments" ACCESS_PACKAGE_ASSIGNMENTS, access_package_assignments models -> Option<&[super::AccessPackageAssignment]>, with_access_package_assignments(Vec<super::AccessPackageAssignment>), "`accessPackageAssignments`: `Collection(microsoft.graph.accessPackageAssignment)`";
    "accessPackageCatalogs" ACCESS_PACKAGE_CATALOGS, access_package_catalogs models -> Option<&[super::AccessPackageCatalog]>, with_access_package_catalogs(Vec<super::AccessPackageCatalog>), "`accessPackageCatalogs`: `Collection(microsoft.graph.accessPackageCatalog)`";
    "accessPackageResourceEnvironments" ACCESS_PACKAGE_RESOURCE_ENVIRONMENTS, access_package_resource_environments models -> Option<&[super::AccessPackageResourceEnvironment]>, with_access_package_resource_environments(Vec<super::AccessPackageResourceEnvironment>), "`accessPackageResourceEnvironments`: `Collection(microsoft.graph.accessPackageResourceEnvironment)`";
    "accessPackageResourceRequests" ACCESS_PACKAGE_RESOURCE_REQUESTS, access_package_resource_requests models -> Option<&[super::AccessPackageResourceRequest]>, with_access_package_resource_requests(Vec<super::AccessPackageResourceRequest>), "`accessPackageResourceRequests`: `Collection(microsoft.graph.accessPackageResourceRequest)`";
    "accessPackageResourceRoleScopes" ACCESS_PACKAGE_RESOURCE_ROLE_SCOPES, access_package_resource_role_scopes models -> Option<&[super::AccessPackageResourceRoleScope]>, with_access_package_resource_role_scopes(Vec<super::AccessPackageResourceRoleScope>), "`accessPackageResourceRoleScopes`: `Collection(microsoft.graph.accessPackageResourceRoleScope)`";
    "accessPackageResources" ACCESS_PACKAGE_RESOURCES, access_package_resources models -> Option<&[super::AccessPackageResource]>, with_access_package_resources(Vec<super::AccessPackageResource>), "`accessPackageResources`: `Collection(microsoft.graph.accessPackageResource)`";
    "accessPackages" ACCESS_PACKAGES, access_packages models -> Option<&[super::AccessPackage]>, with_access_packages(Vec<super::AccessPackage>), "`accessPackages`: `Collection(microsoft.graph.accessPackage)`";
    "connectedOrganizations" CONNECTED_ORGANIZATIONS, connected_organizations models -> Option<&[super::ConnectedOrganization]>, with_connected_organizations(Vec<super::ConnectedOrganization>), "`connectedOrganizations`: `Collection(microsoft.graph.connectedOrganization)`";
    "settings" SETTINGS, settings model -> Option<&super::EntitlementManagementSettings>, with_settings(super::EntitlementManagementSettings), "`settings`: `microsoft.graph.entitlementManagementSettings`";
}

crate::runtime::model! {
    /// [`microsoft.graph.entitlementManagementSettings`](https://learn.microsoft.com/graph/api/resources/entitlementmanagementsettings?view=graph-rest-beta)
    EntitlementManagementSettings = "microsoft.graph.entitlementManagementSettings";
    "externalUserLifecycleAction" EXTERNAL_USER_LIFECYCLE_ACTION, external_user_lifecycle_action str -> Option<&str>, with_external_user_lifecycle_action(String), "`externalUserLifecycleAction`: `Edm.String`";
    "daysUntilExternalUserDeletedAfterBlocked" DAYS_UNTIL_EXTERNAL_USER_DELETED_AFTER_BLOCKED, days_until_external_user_deleted_after_blocked i64 -> Option<i64>, with_days_until_external_user_deleted_after_blocked(i64), "`daysUntilExternalUserDeletedAfterBlocked`: `Edm.Int64`";
}

crate::runtime::model! {
    /// [`microsoft.graph.expirationPattern`](https://learn.microsoft.com/graph/api/resources/expirationpattern?view=graph-rest-beta)
    ExpirationPattern = "microsoft.graph.expirationPattern";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "duration" DURATION, duration duration -> Parsed<Duration>, with_duration(Duration), "`duration`: `Edm.Duration`";
    "type" TYPE, type_ enumeration -> Option<super::ExpirationPatternType>, with_type(super::ExpirationPatternType), "`type`: `microsoft.graph.expirationPatternType`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.expirationPatternType`](https://learn.microsoft.com/graph/api/resources/expirationpattern?view=graph-rest-beta)
    ExpirationPatternType = "microsoft.graph.expirationPatternType" {
        NotSpecified = "notSpecified",
        NoExpiration = "noExpiration",
        AfterDateTime = "afterDateTime",
        AfterDuration = "afterDuration",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.externalDomainFederation`](https://learn.microsoft.com/graph/api/resources/externaldomainfederation?view=graph-rest-beta), with the accessors of [`IdentitySource`](super::IdentitySource)
    ExternalDomainFederation: super::IdentitySource = "microsoft.graph.externalDomainFederation";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`, read-only" "Read-only.";
    "issuerUri" ISSUER_URI, issuer_uri str -> Option<&str>, with_issuer_uri(String), "`issuerUri`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.governanceInsight`](https://learn.microsoft.com/graph/api/resources/governanceinsight?view=graph-rest-beta)
    GovernanceInsight = "microsoft.graph.governanceInsight" {
        "microsoft.graph.userSignInInsight",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "insightCreatedDateTime" INSIGHT_CREATED_DATE_TIME, insight_created_date_time date_time -> Parsed<OffsetDateTime>, with_insight_created_date_time(OffsetDateTime), "`insightCreatedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.governancePermission`](https://learn.microsoft.com/graph/api/resources/governancepermission?view=graph-rest-beta)
    GovernancePermission = "microsoft.graph.governancePermission";
    "accessLevel" ACCESS_LEVEL, access_level str -> Option<&str>, with_access_level(String), "`accessLevel`: `Edm.String`" "Possible values are: None, UserRead, AdminRead, AdminReadWrite.";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`";
    "isEligible" IS_ELIGIBLE, is_eligible bool -> Option<bool>, with_is_eligible(bool), "`isEligible`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.governanceResource`](https://learn.microsoft.com/graph/api/resources/governanceresource?view=graph-rest-beta)
    GovernanceResource = "microsoft.graph.governanceResource";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Required.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
    "registeredDateTime" REGISTERED_DATE_TIME, registered_date_time date_time -> Parsed<OffsetDateTime>, with_registered_date_time(OffsetDateTime), "`registeredDateTime`: `Edm.DateTimeOffset`";
    "registeredRoot" REGISTERED_ROOT, registered_root str -> Option<&str>, with_registered_root(String), "`registeredRoot`: `Edm.String`";
    "roleAssignmentCount" ROLE_ASSIGNMENT_COUNT, role_assignment_count i32 -> Option<i32>, with_role_assignment_count(i32), "`roleAssignmentCount`: `Edm.Int32`" "Optional.";
    "roleDefinitionCount" ROLE_DEFINITION_COUNT, role_definition_count i32 -> Option<i32>, with_role_definition_count(i32), "`roleDefinitionCount`: `Edm.Int32`" "Optional.";
    "permissions" PERMISSIONS, permissions model -> Option<&super::GovernancePermission>, with_permissions(super::GovernancePermission), "`permissions`: `microsoft.graph.governancePermission`" "Optional.";
    "roleAssignments" ROLE_ASSIGNMENTS, role_assignments models -> Option<&[super::GovernanceRoleAssignment]>, with_role_assignments(Vec<super::GovernanceRoleAssignment>), "`roleAssignments`: `Collection(microsoft.graph.governanceRoleAssignment)`";
    "roleDefinitions" ROLE_DEFINITIONS, role_definitions models -> Option<&[super::GovernanceRoleDefinition]>, with_role_definitions(Vec<super::GovernanceRoleDefinition>), "`roleDefinitions`: `Collection(microsoft.graph.governanceRoleDefinition)`";
    "roleAssignmentRequests" ROLE_ASSIGNMENT_REQUESTS, role_assignment_requests models -> Option<&[super::GovernanceRoleAssignmentRequest]>, with_role_assignment_requests(Vec<super::GovernanceRoleAssignmentRequest>), "`roleAssignmentRequests`: `Collection(microsoft.graph.governanceRoleAssignmentRequest)`";
    "roleSettings" ROLE_SETTINGS, role_settings models -> Option<&[super::GovernanceRoleSetting]>, with_role_settings(Vec<super::GovernanceRoleSetting>), "`roleSettings`: `Collection(microsoft.graph.governanceRoleSetting)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.governanceRoleAssignment`](https://learn.microsoft.com/graph/api/resources/governanceroleassignment?view=graph-rest-beta)
    GovernanceRoleAssignment = "microsoft.graph.governanceRoleAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`" "Required.";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`" "Required.";
    "subjectId" SUBJECT_ID, subject_id str -> Option<&str>, with_subject_id(String), "`subjectId`: `Edm.String`" "Required.";
    "linkedEligibleRoleAssignmentId" LINKED_ELIGIBLE_ROLE_ASSIGNMENT_ID, linked_eligible_role_assignment_id str -> Option<&str>, with_linked_eligible_role_assignment_id(String), "`linkedEligibleRoleAssignmentId`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "assignmentState" ASSIGNMENT_STATE, assignment_state str -> Option<&str>, with_assignment_state(String), "`assignmentState`: `Edm.String`";
    "memberType" MEMBER_TYPE, member_type str -> Option<&str>, with_member_type(String), "`memberType`: `Edm.String`";
    "resource" RESOURCE, resource model -> Option<&super::GovernanceResource>, with_resource(super::GovernanceResource), "`resource`: `microsoft.graph.governanceResource`, read-only" "Read-only.";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::GovernanceRoleDefinition>, with_role_definition(super::GovernanceRoleDefinition), "`roleDefinition`: `microsoft.graph.governanceRoleDefinition`, read-only" "Read-only.";
    "subject" SUBJECT, subject model -> Option<&super::GovernanceSubject>, with_subject(super::GovernanceSubject), "`subject`: `microsoft.graph.governanceSubject`, read-only" "Read-only.";
    "linkedEligibleRoleAssignment" LINKED_ELIGIBLE_ROLE_ASSIGNMENT, linked_eligible_role_assignment model -> Option<&super::GovernanceRoleAssignment>, with_linked_eligible_role_assignment(super::GovernanceRoleAssignment), "`linkedEligibleRoleAssignment`: `microsoft.graph.governanceRoleAssignment`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.governanceRoleAssignmentRequest`](https://learn.microsoft.com/graph/api/resources/governanceroleassignmentrequest?view=graph-rest-beta)
    GovernanceRoleAssignmentRequest = "microsoft.graph.governanceRoleAssignmentRequest";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`" "Required.";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`" "Required.";
    "subjectId" SUBJECT_ID, subject_id str -> Option<&str>, with_subject_id(String), "`subjectId`: `Edm.String`" "Required.";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Required. Possible values are: AdminAdd, UserAdd, AdminUpdate, AdminRemove, UserRemove, AdminRenew, UserExtend, AdminExtend, UserRenew.";
    "assignmentState" ASSIGNMENT_STATE, assignment_state str -> Option<&str>, with_assignment_state(String), "`assignmentState`: `Edm.String`" "Required. Possible values are: Eligible, Active.";
    "requestedDateTime" REQUESTED_DATE_TIME, requested_date_time date_time -> Parsed<OffsetDateTime>, with_requested_date_time(OffsetDateTime), "`requestedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "schedule" SCHEDULE, schedule model -> Option<&super::GovernanceSchedule>, with_schedule(super::GovernanceSchedule), "`schedule`: `microsoft.graph.governanceSchedule`";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`";
    "status" STATUS, status model -> Option<&super::GovernanceRoleAssignmentRequestStatus>, with_status(super::GovernanceRoleAssignmentRequestStatus), "`status`: `microsoft.graph.governanceRoleAssignmentRequestStatus`";
    "linkedEligibleRoleAssignmentId" LINKED_ELIGIBLE_ROLE_ASSIGNMENT_ID, linked_eligible_role_assignment_id str -> Option<&str>, with_linked_eligible_role_assignment_id(String), "`linkedEligibleRoleAssignmentId`: `Edm.String`";
    "resource" RESOURCE, resource model -> Option<&super::GovernanceResource>, with_resource(super::GovernanceResource), "`resource`: `microsoft.graph.governanceResource`, read-only" "Read-only.";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::GovernanceRoleDefinition>, with_role_definition(super::GovernanceRoleDefinition), "`roleDefinition`: `microsoft.graph.governanceRoleDefinition`, read-only" "Read-only.";
    "subject" SUBJECT, subject model -> Option<&super::GovernanceSubject>, with_subject(super::GovernanceSubject), "`subject`: `microsoft.graph.governanceSubject`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.governanceRoleAssignmentRequestStatus`](https://learn.microsoft.com/graph/api/resources/governanceroleassignmentrequeststatus?view=graph-rest-beta)
    GovernanceRoleAssignmentRequestStatus = "microsoft.graph.governanceRoleAssignmentRequestStatus";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
    "subStatus" SUB_STATUS, sub_status str -> Option<&str>, with_sub_status(String), "`subStatus`: `Edm.String`";
    "statusDetails" STATUS_DETAILS, status_details models -> Option<&[super::KeyValue]>, with_status_details(Vec<super::KeyValue>), "`statusDetails`: `Collection(microsoft.graph.keyValue)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.governanceRoleDefinition`](https://learn.microsoft.com/graph/api/resources/governanceroledefinition?view=graph-rest-beta)
    GovernanceRoleDefinition = "microsoft.graph.governanceRoleDefinition";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`" "Required.";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "templateId" TEMPLATE_ID, template_id str -> Option<&str>, with_template_id(String), "`templateId`: `Edm.String`";
    "resource" RESOURCE, resource model -> Option<&super::GovernanceResource>, with_resource(super::GovernanceResource), "`resource`: `microsoft.graph.governanceResource`, read-only" "Read-only.";
    "roleSetting" ROLE_SETTING, role_setting model -> Option<&super::GovernanceRoleSetting>, with_role_setting(super::GovernanceRoleSetting), "`roleSetting`: `microsoft.graph.governanceRoleSetting`";
}

crate::runtime::model! {
    /// [`microsoft.graph.governanceRoleSetting`](https://learn.microsoft.com/graph/api/resources/governancerolesetting?view=graph-rest-beta)
    GovernanceRoleSetting = "microsoft.graph.governanceRoleSetting";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`" "Required.";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`" "Required.";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`, read-only" "Read-only.";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastUpdatedBy" LAST_UPDATED_BY, last_updated_by str -> Option<&str>, with_last_updated_by(String), "`lastUpdatedBy`: `Edm.String`, read-only" "Read-only.";
    "adminEligibleSettings" ADMIN_ELIGIBLE_SETTINGS, admin_eligible_settings models -> Option<&[super::GovernanceRuleSetting]>, with_admin_eligible_settings(Vec<super::GovernanceRuleSetting>), "`adminEligibleSettings`: `Collection(microsoft.graph.governanceRuleSetting)`";
    "adminMemberSettings" ADMIN_MEMBER_SETTINGS, admin_member_settings models -> Option<&[super::GovernanceRuleSetting]>, with_admin_member_settings(Vec<super::GovernanceRuleSetting>), "`adminMemberSettings`: `Collection(microsoft.graph.governanceRuleSetting)`";
    "userEligibleSettings" USER_ELIGIBLE_SETTINGS, user_eligible_settings models -> Option<&[super::GovernanceRuleSetting]>, with_user_eligible_settings(Vec<super::GovernanceRuleSetting>), "`userEligibleSettings`: `Collection(microsoft.graph.governanceRuleSetting)`";
    "userMemberSettings" USER_MEMBER_SETTINGS, user_member_settings models -> Option<&[super::GovernanceRuleSetting]>, with_user_member_settings(Vec<super::GovernanceRuleSetting>), "`userMemberSettings`: `Collection(microsoft.graph.governanceRuleSetting)`";
    "resource" RESOURCE, resource model -> Option<&super::GovernanceResource>, with_resource(super::GovernanceResource), "`resource`: `microsoft.graph.governanceResource`, read-only" "Read-only.";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::GovernanceRoleDefinition>, with_role_definition(super::GovernanceRoleDefinition), "`roleDefinition`: `microsoft.graph.governanceRoleDefinition`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.governanceRuleSetting`](https://learn.microsoft.com/graph/api/resources/governancerulesetting?view=graph-rest-beta)
    GovernanceRuleSetting = "microsoft.graph.governanceRuleSetting";
    "ruleIdentifier" RULE_IDENTIFIER, rule_identifier str -> Option<&str>, with_rule_identifier(String), "`ruleIdentifier`: `Edm.String`";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.governanceSchedule`](https://learn.microsoft.com/graph/api/resources/governanceschedule?view=graph-rest-beta)
    GovernanceSchedule = "microsoft.graph.governanceSchedule";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "duration" DURATION, duration duration -> Parsed<Duration>, with_duration(Duration), "`duration`: `Edm.Duration`";
}

crate::runtime::model! {
    /// [`microsoft.graph.governanceSubject`](https://learn.microsoft.com/graph/api/resources/governancesubject?view=graph-rest-beta)
    GovernanceSubject = "microsoft.graph.governanceSubject";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "principalName" PRINCIPAL_NAME, principal_name str -> Option<&str>, with_principal_name(String), "`principalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.identityGovernance`](https://learn.microsoft.com/graph/api/resources/identitygovernance?view=graph-rest-beta)
    IdentityGovernance = "microsoft.graph.identityGovernance";
    "accessReviews" ACCESS_REVIEWS, access_reviews model -> Option<&super::AccessReviewSet>, with_access_reviews(super::AccessReviewSet), "`accessReviews`: `microsoft.graph.accessReviewSet`";
    "appConsent" APP_CONSENT, app_consent model -> Option<&super::AppConsentApprovalRoute>, with_app_consent(super::AppConsentApprovalRoute), "`appConsent`: `microsoft.graph.appConsentApprovalRoute`";
    "entitlementManagement" ENTITLEMENT_MANAGEMENT, entitlement_management model -> Option<&super::EntitlementManagement>, with_entitlement_management(super::EntitlementManagement), "`entitlementManagement`: `microsoft.graph.entitlementManagement`";
    "termsOfUse" TERMS_OF_USE, terms_of_use model -> Option<&super::TermsOfUseContainer>, with_terms_of_use(super::TermsOfUseContainer), "`termsOfUse`: `microsoft.graph.termsOfUseContainer`";
}

crate::runtime::model! {
    /// Inherits from azureActiveDirectoryTenant.
    ///
    /// [`microsoft.graph.identitySource`](https://learn.microsoft.com/graph/api/resources/identitysource?view=graph-rest-beta), with the accessors of [`AzureActiveDirectoryTenant`](super::AzureActiveDirectoryTenant)
    IdentitySource: super::AzureActiveDirectoryTenant = "microsoft.graph.identitySource" {
        "microsoft.graph.crossCloudAzureActiveDirectoryTenant",
        "microsoft.graph.domainIdentitySource",
        "microsoft.graph.externalDomainFederation",
    };
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
}

crate::runtime::model! {
    /// Inherits from customExtensionEndpointConfiguration.
    ///
    /// [`microsoft.graph.logicAppTriggerEndpointConfiguration`](https://learn.microsoft.com/graph/api/resources/logicapptriggerendpointconfiguration?view=graph-rest-beta), with the accessors of [`CustomExtensionEndpointConfiguration`](super::CustomExtensionEndpointConfiguration)
    LogicAppTriggerEndpointConfiguration: super::CustomExtensionEndpointConfiguration = "microsoft.graph.logicAppTriggerEndpointConfiguration";
    "logicAppWorkflowName" LOGIC_APP_WORKFLOW_NAME, logic_app_workflow_name str -> Option<&str>, with_logic_app_workflow_name(String), "`logicAppWorkflowName`: `Edm.String`";
    "resourceGroupName" RESOURCE_GROUP_NAME, resource_group_name str -> Option<&str>, with_resource_group_name(String), "`resourceGroupName`: `Edm.String`";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.privilegedApproval`](https://learn.microsoft.com/graph/api/resources/privilegedapproval?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrivilegedApproval: super::Entity = "microsoft.graph.privilegedApproval";
    inherited "id" ID, with_id(String), "`id`";
    "approvalDuration" APPROVAL_DURATION, approval_duration duration -> Parsed<Duration>, with_approval_duration(Duration), "`approvalDuration`: `Edm.Duration`";
    "approvalState" APPROVAL_STATE, approval_state enumeration -> Option<super::ApprovalState>, with_approval_state(super::ApprovalState), "`approvalState`: `microsoft.graph.approvalState`" "Possible values are: pending, approved, denied, aborted, canceled.";
    "approvalType" APPROVAL_TYPE, approval_type str -> Option<&str>, with_approval_type(String), "`approvalType`: `Edm.String`";
    "approverReason" APPROVER_REASON, approver_reason str -> Option<&str>, with_approver_reason(String), "`approverReason`: `Edm.String`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "requestorReason" REQUESTOR_REASON, requestor_reason str -> Option<&str>, with_requestor_reason(String), "`requestorReason`: `Edm.String`";
    "roleId" ROLE_ID, role_id str -> Option<&str>, with_role_id(String), "`roleId`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "roleInfo" ROLE_INFO, role_info model -> Option<&super::PrivilegedRole>, with_role_info(super::PrivilegedRole), "`roleInfo`: `microsoft.graph.privilegedRole`, read-only" "Read-only. Nullable.";
    "query" QUERY, query model -> Option<&super::PrivilegedRoleAssignmentRequest>, with_query(super::PrivilegedRoleAssignmentRequest), "`query`: `microsoft.graph.privilegedRoleAssignmentRequest`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.privilegedOperationEvent`](https://learn.microsoft.com/graph/api/resources/privilegedoperationevent?view=graph-rest-beta)
    PrivilegedOperationEvent = "microsoft.graph.privilegedOperationEvent";
    "additionalInformation" ADDITIONAL_INFORMATION, additional_information str -> Option<&str>, with_additional_information(String), "`additionalInformation`: `Edm.String`";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "referenceKey" REFERENCE_KEY, reference_key str -> Option<&str>, with_reference_key(String), "`referenceKey`: `Edm.String`";
    "referenceSystem" REFERENCE_SYSTEM, reference_system str -> Option<&str>, with_reference_system(String), "`referenceSystem`: `Edm.String`";
    "requestType" REQUEST_TYPE, request_type str -> Option<&str>, with_request_type(String), "`requestType`: `Edm.String`";
    "requestorId" REQUESTOR_ID, requestor_id str -> Option<&str>, with_requestor_id(String), "`requestorId`: `Edm.String`";
    "requestorName" REQUESTOR_NAME, requestor_name str -> Option<&str>, with_requestor_name(String), "`requestorName`: `Edm.String`";
    "roleId" ROLE_ID, role_id str -> Option<&str>, with_role_id(String), "`roleId`: `Edm.String`";
    "roleName" ROLE_NAME, role_name str -> Option<&str>, with_role_name(String), "`roleName`: `Edm.String`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userMail" USER_MAIL, user_mail str -> Option<&str>, with_user_mail(String), "`userMail`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.privilegedRole`](https://learn.microsoft.com/graph/api/resources/privilegedrole?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrivilegedRole: super::Entity = "microsoft.graph.privilegedRole";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::PrivilegedRoleAssignment]>, with_assignments(Vec<super::PrivilegedRoleAssignment>), "`assignments`: `Collection(microsoft.graph.privilegedRoleAssignment)`, read-only" "Read-only. Nullable.";
    "settings" SETTINGS, settings model -> Option<&super::PrivilegedRoleSettings>, with_settings(super::PrivilegedRoleSettings), "`settings`: `microsoft.graph.privilegedRoleSettings`, read-only" "Read-only. Nullable.";
    "summary" SUMMARY, summary model -> Option<&super::PrivilegedRoleSummary>, with_summary(super::PrivilegedRoleSummary), "`summary`: `microsoft.graph.privilegedRoleSummary`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.privilegedRoleAssignment`](https://learn.microsoft.com/graph/api/resources/privilegedroleassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrivilegedRoleAssignment: super::Entity = "microsoft.graph.privilegedRoleAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "isElevated" IS_ELEVATED, is_elevated bool -> Option<bool>, with_is_elevated(bool), "`isElevated`: `Edm.Boolean`";
    "resultMessage" RESULT_MESSAGE, result_message str -> Option<&str>, with_result_message(String), "`resultMessage`: `Edm.String`";
    "roleId" ROLE_ID, role_id str -> Option<&str>, with_role_id(String), "`roleId`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "roleInfo" ROLE_INFO, role_info model -> Option<&super::PrivilegedRole>, with_role_info(super::PrivilegedRole), "`roleInfo`: `microsoft.graph.privilegedRole`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.privilegedRoleAssignmentRequest`](https://learn.microsoft.com/graph/api/resources/privilegedroleassignmentrequest?view=graph-rest-beta)
    PrivilegedRoleAssignmentRequest = "microsoft.graph.privilegedRoleAssignmentRequest";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "assignmentState" ASSIGNMENT_STATE, assignment_state str -> Option<&str>, with_assignment_state(String), "`assignmentState`: `Edm.String`";
    "duration" DURATION, duration str -> Option<&str>, with_duration(String), "`duration`: `Edm.String`";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`";
    "requestedDateTime" REQUESTED_DATE_TIME, requested_date_time date_time -> Parsed<OffsetDateTime>, with_requested_date_time(OffsetDateTime), "`requestedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "roleId" ROLE_ID, role_id str -> Option<&str>, with_role_id(String), "`roleId`: `Edm.String`";
    "schedule" SCHEDULE, schedule model -> Option<&super::GovernanceSchedule>, with_schedule(super::GovernanceSchedule), "`schedule`: `microsoft.graph.governanceSchedule`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, read-only" "Read-only.";
    "ticketNumber" TICKET_NUMBER, ticket_number str -> Option<&str>, with_ticket_number(String), "`ticketNumber`: `Edm.String`";
    "ticketSystem" TICKET_SYSTEM, ticket_system str -> Option<&str>, with_ticket_system(String), "`ticketSystem`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "roleInfo" ROLE_INFO, role_info model -> Option<&super::PrivilegedRole>, with_role_info(super::PrivilegedRole), "`roleInfo`: `microsoft.graph.privilegedRole`";
}

crate::runtime::model! {
    /// [`microsoft.graph.privilegedRoleSettings`](https://learn.microsoft.com/graph/api/resources/privilegedrolesettings?view=graph-rest-beta)
    PrivilegedRoleSettings = "microsoft.graph.privilegedRoleSettings";
    "elevationDuration" ELEVATION_DURATION, elevation_duration duration -> Parsed<Duration>, with_elevation_duration(Duration), "`elevationDuration`: `Edm.Duration`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isMfaOnElevationConfigurable" IS_MFA_ON_ELEVATION_CONFIGURABLE, is_mfa_on_elevation_configurable bool -> Option<bool>, with_is_mfa_on_elevation_configurable(bool), "`isMfaOnElevationConfigurable`: `Edm.Boolean`";
    "lastGlobalAdmin" LAST_GLOBAL_ADMIN, last_global_admin bool -> Option<bool>, with_last_global_admin(bool), "`lastGlobalAdmin`: `Edm.Boolean`";
    "maxElavationDuration" MAX_ELAVATION_DURATION, max_elavation_duration duration -> Parsed<Duration>, with_max_elavation_duration(Duration), "`maxElavationDuration`: `Edm.Duration`";
    "mfaOnElevation" MFA_ON_ELEVATION, mfa_on_elevation bool -> Option<bool>, with_mfa_on_elevation(bool), "`mfaOnElevation`: `Edm.Boolean`";
    "minElevationDuration" MIN_ELEVATION_DURATION, min_elevation_duration duration -> Parsed<Duration>, with_min_elevation_duration(Duration), "`minElevationDuration`: `Edm.Duration`";
    "notificationToUserOnElevation" NOTIFICATION_TO_USER_ON_ELEVATION, notification_to_user_on_elevation bool -> Option<bool>, with_notification_to_user_on_elevation(bool), "`notificationToUserOnElevation`: `Edm.Boolean`";
    "ticketingInfoOnElevation" TICKETING_INFO_ON_ELEVATION, ticketing_info_on_elevation bool -> Option<bool>, with_ticketing_info_on_elevation(bool), "`ticketingInfoOnElevation`: `Edm.Boolean`";
    "approvalOnElevation" APPROVAL_ON_ELEVATION, approval_on_elevation bool -> Option<bool>, with_approval_on_elevation(bool), "`approvalOnElevation`: `Edm.Boolean`";
    "approverIds" APPROVER_IDS, approver_ids strs -> Option<Vec<&str>>, with_approver_ids(Vec<String>), "`approverIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.privilegedRoleSummary`](https://learn.microsoft.com/graph/api/resources/privilegedrolesummary?view=graph-rest-beta)
    PrivilegedRoleSummary = "microsoft.graph.privilegedRoleSummary";
    "elevatedCount" ELEVATED_COUNT, elevated_count i32 -> Option<i32>, with_elevated_count(i32), "`elevatedCount`: `Edm.Int32`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "managedCount" MANAGED_COUNT, managed_count i32 -> Option<i32>, with_managed_count(i32), "`managedCount`: `Edm.Int32`";
    "mfaEnabled" MFA_ENABLED, mfa_enabled bool -> Option<bool>, with_mfa_enabled(bool), "`mfaEnabled`: `Edm.Boolean`";
    "status" STATUS, status enumeration -> Option<super::RoleSummaryStatus>, with_status(super::RoleSummaryStatus), "`status`: `microsoft.graph.roleSummaryStatus`" "Possible values are: ok, bad.";
    "usersCount" USERS_COUNT, users_count i32 -> Option<i32>, with_users_count(i32), "`usersCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.program`](https://learn.microsoft.com/graph/api/resources/program?view=graph-rest-beta)
    Program = "microsoft.graph.program";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "controls" CONTROLS, controls models -> Option<&[super::ProgramControl]>, with_controls(Vec<super::ProgramControl>), "`controls`: `Collection(microsoft.graph.programControl)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.programControl`](https://learn.microsoft.com/graph/api/resources/programcontrol?view=graph-rest-beta)
    ProgramControl = "microsoft.graph.programControl";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "programId" PROGRAM_ID, program_id str -> Option<&str>, with_program_id(String), "`programId`: `Edm.String`";
    "controlId" CONTROL_ID, control_id str -> Option<&str>, with_control_id(String), "`controlId`: `Edm.String`";
    "controlTypeId" CONTROL_TYPE_ID, control_type_id str -> Option<&str>, with_control_type_id(String), "`controlTypeId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "owner" OWNER, owner model -> Option<&super::UserIdentity>, with_owner(super::UserIdentity), "`owner`: `microsoft.graph.userIdentity`";
    "resource" RESOURCE, resource model -> Option<&super::ProgramResource>, with_resource(super::ProgramResource), "`resource`: `microsoft.graph.programResource`";
    "programs" PROGRAMS, programs model -> Option<&super::Program>, with_programs(super::Program), "`programs`: `microsoft.graph.program`";
}

crate::runtime::model! {
    /// [`microsoft.graph.programControlType`](https://learn.microsoft.com/graph/api/resources/programcontroltype?view=graph-rest-beta)
    ProgramControlType = "microsoft.graph.programControlType";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.programResource`](https://learn.microsoft.com/graph/api/resources/programresource?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    ProgramResource: super::Identity = "microsoft.graph.programResource";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.rbacApplication`](https://learn.microsoft.com/graph/api/resources/rbacapplication?view=graph-rest-beta)
    RbacApplication = "microsoft.graph.rbacApplication";
    "resourceNamespaces" RESOURCE_NAMESPACES, resource_namespaces models -> Option<&[super::UnifiedRbacResourceNamespace]>, with_resource_namespaces(Vec<super::UnifiedRbacResourceNamespace>), "`resourceNamespaces`: `Collection(microsoft.graph.unifiedRbacResourceNamespace)`";
    "roleAssignments" ROLE_ASSIGNMENTS, role_assignments models -> Option<&[super::UnifiedRoleAssignment]>, with_role_assignments(Vec<super::UnifiedRoleAssignment>), "`roleAssignments`: `Collection(microsoft.graph.unifiedRoleAssignment)`";
    "roleDefinitions" ROLE_DEFINITIONS, role_definitions models -> Option<&[super::UnifiedRoleDefinition]>, with_role_definitions(Vec<super::UnifiedRoleDefinition>), "`roleDefinitions`: `Collection(microsoft.graph.unifiedRoleDefinition)`";
    "roleAssignmentApprovals" ROLE_ASSIGNMENT_APPROVALS, role_assignment_approvals models -> Option<&[super::Approval]>, with_role_assignment_approvals(Vec<super::Approval>), "`roleAssignmentApprovals`: `Collection(microsoft.graph.approval)`";
    "roleAssignmentScheduleInstances" ROLE_ASSIGNMENT_SCHEDULE_INSTANCES, role_assignment_schedule_instances models -> Option<&[super::UnifiedRoleAssignmentScheduleInstance]>, with_role_assignment_schedule_instances(Vec<super::UnifiedRoleAssignmentScheduleInstance>), "`roleAssignmentScheduleInstances`: `Collection(microsoft.graph.unifiedRoleAssignmentScheduleInstance)`";
    "roleAssignmentScheduleRequests" ROLE_ASSIGNMENT_SCHEDULE_REQUESTS, role_assignment_schedule_requests models -> Option<&[super::UnifiedRoleAssignmentScheduleRequest]>, with_role_assignment_schedule_requests(Vec<super::UnifiedRoleAssignmentScheduleRequest>), "`roleAssignmentScheduleRequests`: `Collection(microsoft.graph.unifiedRoleAssignmentScheduleRequest)`";
    "roleAssignmentSchedules" ROLE_ASSIGNMENT_SCHEDULES, role_assignment_schedules models -> Option<&[super::UnifiedRoleAssignmentSchedule]>, with_role_assignment_schedules(Vec<super::UnifiedRoleAssignmentSchedule>), "`roleAssignmentSchedules`: `Collection(microsoft.graph.unifiedRoleAssignmentSchedule)`";
    "roleEligibilityScheduleInstances" ROLE_ELIGIBILITY_SCHEDULE_INSTANCES, role_eligibility_schedule_instances models -> Option<&[super::UnifiedRoleEligibilityScheduleInstance]>, with_role_eligibility_schedule_instances(Vec<super::UnifiedRoleEligibilityScheduleInstance>), "`roleEligibilityScheduleInstances`: `Collection(microsoft.graph.unifiedRoleEligibilityScheduleInstance)`";
    "roleEligibilityScheduleRequests" ROLE_ELIGIBILITY_SCHEDULE_REQUESTS, role_eligibility_schedule_requests models -> Option<&[super::UnifiedRoleEligibilityScheduleRequest]>, with_role_eligibility_schedule_requests(Vec<super::UnifiedRoleEligibilityScheduleRequest>), "`roleEligibilityScheduleRequests`: `Collection(microsoft.graph.unifiedRoleEligibilityScheduleRequest)`";
    "roleEligibilitySchedules" ROLE_ELIGIBILITY_SCHEDULES, role_eligibility_schedules models -> Option<&[super::UnifiedRoleEligibilitySchedule]>, with_role_eligibility_schedules(Vec<super::UnifiedRoleEligibilitySchedule>), "`roleEligibilitySchedules`: `Collection(microsoft.graph.unifiedRoleEligibilitySchedule)`";
    "transitiveRoleAssignments" TRANSITIVE_ROLE_ASSIGNMENTS, transitive_role_assignments models -> Option<&[super::UnifiedRoleAssignment]>, with_transitive_role_assignments(Vec<super::UnifiedRoleAssignment>), "`transitiveRoleAssignments`: `Collection(microsoft.graph.unifiedRoleAssignment)`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.rbacApplicationMultiple`](https://learn.microsoft.com/graph/api/resources/rbacapplicationmultiple?view=graph-rest-beta), [intune-rbac-rbacapplicationmultiple](https://learn.microsoft.com/graph/api/resources/intune-rbac-rbacapplicationmultiple?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RbacApplicationMultiple: super::Entity = "microsoft.graph.rbacApplicationMultiple";
    inherited "id" ID, with_id(String), "`id`";
    "resourceNamespaces" RESOURCE_NAMESPACES, resource_namespaces models -> Option<&[super::UnifiedRbacResourceNamespace]>, with_resource_namespaces(Vec<super::UnifiedRbacResourceNamespace>), "`resourceNamespaces`: `Collection(microsoft.graph.unifiedRbacResourceNamespace)`";
    "roleAssignments" ROLE_ASSIGNMENTS, role_assignments models -> Option<&[super::UnifiedRoleAssignmentMultiple]>, with_role_assignments(Vec<super::UnifiedRoleAssignmentMultiple>), "`roleAssignments`: `Collection(microsoft.graph.unifiedRoleAssignmentMultiple)`";
    "roleDefinitions" ROLE_DEFINITIONS, role_definitions models -> Option<&[super::UnifiedRoleDefinition]>, with_role_definitions(Vec<super::UnifiedRoleDefinition>), "`roleDefinitions`: `Collection(microsoft.graph.unifiedRoleDefinition)`";
}

crate::runtime::model! {
    /// Inherits from accessreviewapplyaction.
    ///
    /// [`microsoft.graph.removeAccessApplyAction`](https://learn.microsoft.com/graph/api/resources/removeaccessapplyaction?view=graph-rest-beta), with the accessors of [`AccessReviewApplyAction`](super::AccessReviewApplyAction)
    RemoveAccessApplyAction: super::AccessReviewApplyAction = "microsoft.graph.removeAccessApplyAction"
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.request`](https://learn.microsoft.com/graph/api/resources/request?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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
    /// [`microsoft.graph.requestSchedule`](https://learn.microsoft.com/graph/api/resources/requestschedule?view=graph-rest-beta)
    RequestSchedule = "microsoft.graph.requestSchedule";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "expiration" EXPIRATION, expiration model -> Option<&super::ExpirationPattern>, with_expiration(super::ExpirationPattern), "`expiration`: `microsoft.graph.expirationPattern`";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`";
}

crate::runtime::model! {
    /// [`microsoft.graph.requestorSettings`](https://learn.microsoft.com/graph/api/resources/requestorsettings?view=graph-rest-beta)
    RequestorSettings = "microsoft.graph.requestorSettings";
    "scopeType" SCOPE_TYPE, scope_type str -> Option<&str>, with_scope_type(String), "`scopeType`: `Edm.String`";
    "acceptRequests" ACCEPT_REQUESTS, accept_requests bool -> Option<bool>, with_accept_requests(bool), "`acceptRequests`: `Edm.Boolean`";
    "allowedRequestors" ALLOWED_REQUESTORS, allowed_requestors models -> Option<&[super::UserSet]>, with_allowed_requestors(Vec<super::UserSet>), "`allowedRequestors`: `Collection(microsoft.graph.userSet)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleAssignmentScheduleFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleAssignmentScheduleFilterByCurrentUserOptions = "microsoft.graph.roleAssignmentScheduleFilterByCurrentUserOptions" {
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleAssignmentScheduleInstanceFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleAssignmentScheduleInstanceFilterByCurrentUserOptions = "microsoft.graph.roleAssignmentScheduleInstanceFilterByCurrentUserOptions" {
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleAssignmentScheduleRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleAssignmentScheduleRequestFilterByCurrentUserOptions = "microsoft.graph.roleAssignmentScheduleRequestFilterByCurrentUserOptions" {
        Principal = "principal",
        CreatedBy = "createdBy",
        Approver = "approver",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleEligibilityScheduleFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleEligibilityScheduleFilterByCurrentUserOptions = "microsoft.graph.roleEligibilityScheduleFilterByCurrentUserOptions" {
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleEligibilityScheduleInstanceFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleEligibilityScheduleInstanceFilterByCurrentUserOptions = "microsoft.graph.roleEligibilityScheduleInstanceFilterByCurrentUserOptions" {
        Principal = "principal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleEligibilityScheduleRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleEligibilityScheduleRequestFilterByCurrentUserOptions = "microsoft.graph.roleEligibilityScheduleRequestFilterByCurrentUserOptions" {
        Principal = "principal",
        CreatedBy = "createdBy",
        Approver = "approver",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.roleManagement`](https://learn.microsoft.com/graph/api/resources/rolemanagement?view=graph-rest-beta), [intune-rbac-rolemanagement](https://learn.microsoft.com/graph/api/resources/intune-rbac-rolemanagement?view=graph-rest-beta)
    RoleManagement = "microsoft.graph.roleManagement";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "cloudPC" CLOUD_PC, cloud_pc model -> Option<&super::RbacApplicationMultiple>, with_cloud_pc(super::RbacApplicationMultiple), "`cloudPC`: `microsoft.graph.rbacApplicationMultiple`, read-only" "Read-only. Nullable.";
    "deviceManagement" DEVICE_MANAGEMENT, device_management model -> Option<&super::RbacApplicationMultiple>, with_device_management(super::RbacApplicationMultiple), "`deviceManagement`: `microsoft.graph.rbacApplicationMultiple`, read-only" "Read-only. Nullable.";
    "directory" DIRECTORY, directory model -> Option<&super::RbacApplication>, with_directory(super::RbacApplication), "`directory`: `microsoft.graph.rbacApplication`, read-only" "Read-only. Nullable.";
    "entitlementManagement" ENTITLEMENT_MANAGEMENT, entitlement_management model -> Option<&super::RbacApplication>, with_entitlement_management(super::RbacApplication), "`entitlementManagement`: `microsoft.graph.rbacApplication`, read-only" "Read-only. Nullable.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleSummaryStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleSummaryStatus = "microsoft.graph.roleSummaryStatus" {
        Ok = "ok",
        Bad = "bad",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.termsExpiration`](https://learn.microsoft.com/graph/api/resources/termsexpiration?view=graph-rest-beta)
    TermsExpiration = "microsoft.graph.termsExpiration";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "frequency" FREQUENCY, frequency duration -> Parsed<Duration>, with_frequency(Duration), "`frequency`: `Edm.Duration`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.termsOfUseContainer`](https://learn.microsoft.com/graph/api/resources/termsOfUseContainer?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TermsOfUseContainer: super::Entity = "microsoft.graph.termsOfUseContainer";
    inherited "id" ID, with_id(String), "`id`";
    "agreementAcceptances" AGREEMENT_ACCEPTANCES, agreement_acceptances models -> Option<&[super::AgreementAcceptance]>, with_agreement_acceptances(Vec<super::AgreementAcceptance>), "`agreementAcceptances`: `Collection(microsoft.graph.agreementAcceptance)`";
    "agreements" AGREEMENTS, agreements models -> Option<&[super::Agreement]>, with_agreements(Vec<super::Agreement>), "`agreements`: `Collection(microsoft.graph.agreement)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.ticketInfo`](https://learn.microsoft.com/graph/api/resources/ticketinfo?view=graph-rest-beta)
    TicketInfo = "microsoft.graph.ticketInfo";
    "ticketNumber" TICKET_NUMBER, ticket_number str -> Option<&str>, with_ticket_number(String), "`ticketNumber`: `Edm.String`";
    "ticketSystem" TICKET_SYSTEM, ticket_system str -> Option<&str>, with_ticket_system(String), "`ticketSystem`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRbacResourceAction`](https://learn.microsoft.com/graph/api/resources/unifiedrbacresourceaction?view=graph-rest-beta)
    UnifiedRbacResourceAction = "microsoft.graph.unifiedRbacResourceAction";
    "actionVerb" ACTION_VERB, action_verb str -> Option<&str>, with_action_verb(String), "`actionVerb`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Required.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Required.";
    "resourceScopeId" RESOURCE_SCOPE_ID, resource_scope_id str -> Option<&str>, with_resource_scope_id(String), "`resourceScopeId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRbacResourceNamespace`](https://learn.microsoft.com/graph/api/resources/unifiedrbacresourcenamespace?view=graph-rest-beta)
    UnifiedRbacResourceNamespace = "microsoft.graph.unifiedRbacResourceNamespace";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Required.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Required.";
    "resourceActions" RESOURCE_ACTIONS, resource_actions models -> Option<&[super::UnifiedRbacResourceAction]>, with_resource_actions(Vec<super::UnifiedRbacResourceAction>), "`resourceActions`: `Collection(microsoft.graph.unifiedRbacResourceAction)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRoleAssignment`](https://learn.microsoft.com/graph/api/resources/unifiedroleassignment?view=graph-rest-beta)
    UnifiedRoleAssignment = "microsoft.graph.unifiedRoleAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Not nullable.";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`, read-only" "Read-only.";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`";
    "directoryScopeId" DIRECTORY_SCOPE_ID, directory_scope_id str -> Option<&str>, with_directory_scope_id(String), "`directoryScopeId`: `Edm.String`";
    "appScopeId" APP_SCOPE_ID, app_scope_id str -> Option<&str>, with_app_scope_id(String), "`appScopeId`: `Edm.String`";
    "resourceScope" RESOURCE_SCOPE, resource_scope str -> Option<&str>, with_resource_scope(String), "`resourceScope`: `Edm.String`";
    "appScope" APP_SCOPE, app_scope model -> Option<&super::AppScope>, with_app_scope(super::AppScope), "`appScope`: `microsoft.graph.appScope`";
    "directoryScope" DIRECTORY_SCOPE, directory_scope model -> Option<&super::DirectoryObject>, with_directory_scope(super::DirectoryObject), "`directoryScope`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "principal" PRINCIPAL, principal model -> Option<&super::DirectoryObject>, with_principal(super::DirectoryObject), "`principal`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::UnifiedRoleDefinition>, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`: `microsoft.graph.unifiedRoleDefinition`";
}

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRoleAssignmentMultiple`](https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentmultiple?view=graph-rest-beta)
    UnifiedRoleAssignmentMultiple = "microsoft.graph.unifiedRoleAssignmentMultiple";
    "appScopeIds" APP_SCOPE_IDS, app_scope_ids strs -> Option<Vec<&str>>, with_app_scope_ids(Vec<String>), "`appScopeIds`: `Collection(Edm.String)`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "directoryScopeIds" DIRECTORY_SCOPE_IDS, directory_scope_ids strs -> Option<Vec<&str>>, with_directory_scope_ids(Vec<String>), "`directoryScopeIds`: `Collection(Edm.String)`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Not nullable.";
    "roleDefinitionId" ROLE_DEFINITION_ID, role_definition_id str -> Option<&str>, with_role_definition_id(String), "`roleDefinitionId`: `Edm.String`";
    "principalIds" PRINCIPAL_IDS, principal_ids strs -> Option<Vec<&str>>, with_principal_ids(Vec<String>), "`principalIds`: `Collection(Edm.String)`";
    "appScopes" APP_SCOPES, app_scopes models -> Option<&[super::AppScope]>, with_app_scopes(Vec<super::AppScope>), "`appScopes`: `Collection(microsoft.graph.appScope)`, read-only" "Read-only.";
    "directoryScopes" DIRECTORY_SCOPES, directory_scopes models -> Option<&[super::DirectoryObject]>, with_directory_scopes(Vec<super::DirectoryObject>), "`directoryScopes`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only.";
    "principals" PRINCIPALS, principals models -> Option<&[super::DirectoryObject]>, with_principals(Vec<super::DirectoryObject>), "`principals`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only.";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::UnifiedRoleDefinition>, with_role_definition(super::UnifiedRoleDefinition), "`roleDefinition`: `microsoft.graph.unifiedRoleDefinition`";
}

crate::runtime::model! {
    /// Inherits from unifiedroleschedulebase.
    ///
    /// [`microsoft.graph.unifiedRoleAssignmentSchedule`](https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentschedule?view=graph-rest-beta), with the accessors of [`UnifiedRoleScheduleBase`](super::UnifiedRoleScheduleBase)
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
    /// [`microsoft.graph.unifiedRoleAssignmentScheduleInstance`](https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentscheduleinstance?view=graph-rest-beta), with the accessors of [`UnifiedRoleScheduleInstanceBase`](super::UnifiedRoleScheduleInstanceBase)
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
    /// [`microsoft.graph.unifiedRoleAssignmentScheduleRequest`](https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentschedulerequest?view=graph-rest-beta), with the accessors of [`Request`](super::Request)
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
    /// [`microsoft.graph.unifiedRoleDefinition`](https://learn.microsoft.com/graph/api/resources/unifiedroledefinition?view=graph-rest-beta)
    UnifiedRoleDefinition = "microsoft.graph.unifiedRoleDefinition";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Required. Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Not nullable.";
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
    /// [`microsoft.graph.unifiedRoleEligibilitySchedule`](https://learn.microsoft.com/graph/api/resources/unifiedroleeligibilityschedule?view=graph-rest-beta), with the accessors of [`UnifiedRoleScheduleBase`](super::UnifiedRoleScheduleBase)
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
    /// [`microsoft.graph.unifiedRoleEligibilityScheduleInstance`](https://learn.microsoft.com/graph/api/resources/unifiedroleeligibilityscheduleinstance?view=graph-rest-beta), with the accessors of [`UnifiedRoleScheduleInstanceBase`](super::UnifiedRoleScheduleInstanceBase)
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
    /// [`microsoft.graph.unifiedRoleEligibilityScheduleRequest`](https://learn.microsoft.com/graph/api/resources/unifiedroleeligibilityschedulerequest?view=graph-rest-beta), with the accessors of [`Request`](super::Request)
    UnifiedRoleEligibilityScheduleRequest: super::Request, super::Entity = "microsoft.graph.unifiedRoleEligibilityScheduleRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "approvalId" APPROVAL_ID, with_approval_id(String), "`approvalId`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "customData" CUSTOM_DATA, with_custom_data(String), "`customData`";
    inherited "status" STATUS, with_status(String), "`status`";
    "action" ACTION, action str -> Option<&str>, with_action(String), "`action`: `Edm.String`" "Possible values are: AdminAssign, AdminRemove, AdminUpdate, AdminExtend, AdminRenew, UserAdd, UserRemove, UserExtend, UserRenew.";
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
    /// [`microsoft.graph.unifiedRolePermission`](https://learn.microsoft.com/graph/api/resources/unifiedrolepermission?view=graph-rest-beta)
    UnifiedRolePermission = "microsoft.graph.unifiedRolePermission";
    "allowedResourceActions" ALLOWED_RESOURCE_ACTIONS, allowed_resource_actions strs -> Option<Vec<&str>>, with_allowed_resource_actions(Vec<String>), "`allowedResourceActions`: `Collection(Edm.String)`";
    "condition" CONDITION, condition str -> Option<&str>, with_condition(String), "`condition`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.unifiedRoleScheduleBase`](https://learn.microsoft.com/graph/api/resources/unifiedroleschedulebase?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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
    /// [`microsoft.graph.unifiedRoleScheduleInstanceBase`](https://learn.microsoft.com/graph/api/resources/unifiedrolescheduleinstancebase?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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

crate::runtime::model! {
    /// [`microsoft.graph.userConsentRequest`](https://learn.microsoft.com/graph/api/resources/userconsentrequest?view=graph-rest-beta)
    UserConsentRequest = "microsoft.graph.userConsentRequest";
    "approvalId" APPROVAL_ID, approval_id str -> Option<&str>, with_approval_id(String), "`approvalId`: `Edm.String`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "customData" CUSTOM_DATA, custom_data str -> Option<&str>, with_custom_data(String), "`customData`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`" "Possible values are: Initializing, InProgress, Completed.";
    "accessPackageAssignmentApprovals" ACCESS_PACKAGE_ASSIGNMENT_APPROVALS, access_package_assignment_approvals model -> Option<&super::Approval>, with_access_package_assignment_approvals(super::Approval), "`accessPackageAssignmentApprovals`: `microsoft.graph.approval`";
}

crate::runtime::model! {
    /// Inherits from accessreviewrecommendationinsightsetting.
    ///
    /// [`microsoft.graph.userLastSignInRecommendationInsightSetting`](https://learn.microsoft.com/graph/api/resources/userlastsignInrecommendationinsightsetting?view=graph-rest-beta), with the accessors of [`AccessReviewRecommendationInsightSetting`](super::AccessReviewRecommendationInsightSetting)
    UserLastSignInRecommendationInsightSetting: super::AccessReviewRecommendationInsightSetting = "microsoft.graph.userLastSignInRecommendationInsightSetting";
    "recommendationLookBackDuration" RECOMMENDATION_LOOK_BACK_DURATION, recommendation_look_back_duration duration -> Parsed<Duration>, with_recommendation_look_back_duration(Duration), "`recommendationLookBackDuration`: `Edm.Duration`" "Optional.";
    "signInScope" SIGN_IN_SCOPE, sign_in_scope enumeration -> Option<super::UserSignInRecommendationScope>, with_sign_in_scope(super::UserSignInRecommendationScope), "`signInScope`: `microsoft.graph.userSignInRecommendationScope`" "Possible values are: tenant, application, unknownFutureValue.";
}

crate::runtime::model! {
    /// Inherits from governanceInsight.
    ///
    /// [`microsoft.graph.userSignInInsight`](https://learn.microsoft.com/graph/api/resources/usersigninInsight?view=graph-rest-beta), with the accessors of [`GovernanceInsight`](super::GovernanceInsight)
    UserSignInInsight: super::GovernanceInsight = "microsoft.graph.userSignInInsight";
    inherited "id" ID, with_id(String), "`id`";
    inherited "insightCreatedDateTime" INSIGHT_CREATED_DATE_TIME, with_insight_created_date_time(OffsetDateTime), "`insightCreatedDateTime`";
    "lastSignInDateTime" LAST_SIGN_IN_DATE_TIME, last_sign_in_date_time date_time -> Parsed<OffsetDateTime>, with_last_sign_in_date_time(OffsetDateTime), "`lastSignInDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.userSignInRecommendationScope`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    UserSignInRecommendationScope = "microsoft.graph.userSignInRecommendationScope" {
        Tenant = "tenant",
        Application = "application",
        UnknownFutureValue = "unknownFutureValue",
    }
}
