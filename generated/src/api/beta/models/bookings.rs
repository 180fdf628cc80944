// Written by `cargo xtask gen`; do not edit.
//! Types of the area `bookings`.

use crate::runtime::{Date, Duration, Flags, OffsetDateTime, Parsed, Time, Uuid, Value};

crate::runtime::model! {
    /// `microsoft.graph.activityLogBase`, metadata, with the accessors of [`Entity`](super::Entity)
    ActivityLogBase: super::Entity = "microsoft.graph.activityLogBase" {
        "microsoft.graph.backupPolicyActivityLog",
        "microsoft.graph.dynamicRuleActivityLog",
        "microsoft.graph.offboardingActivityLog",
        "microsoft.graph.restoreTaskActivityLog",
    };
    inherited "id" ID, with_id(String), "`id`";
    "activityType" ACTIVITY_TYPE, activity_type enumeration -> Option<super::ActivityLogOperationType>, with_activity_type(super::ActivityLogOperationType), "`activityType`: `microsoft.graph.activityLogOperationType`, metadata";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`, metadata";
    "performedBy" PERFORMED_BY, performed_by str -> Option<&str>, with_performed_by(String), "`performedBy`: `Edm.String`, metadata";
    "resultStatus" RESULT_STATUS, result_status enumeration -> Option<super::ActivityLogResultStatus>, with_result_status(super::ActivityLogResultStatus), "`resultStatus`: `microsoft.graph.activityLogResultStatus`, metadata";
    "serviceType" SERVICE_TYPE, service_type enumeration -> Option<super::ServiceType>, with_service_type(super::ServiceType), "`serviceType`: `microsoft.graph.serviceType`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<super::ActivityLogSeverity>, with_severity(super::ActivityLogSeverity), "`severity`: `microsoft.graph.activityLogSeverity`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.activityLogOperationType`, metadata
    ActivityLogOperationType = "microsoft.graph.activityLogOperationType" {
        BackupPolicyCreated = "backupPolicyCreated",
        BackupPolicyActivated = "backupPolicyActivated",
        BackupPolicyModified = "backupPolicyModified",
        BackupPolicyPaused = "backupPolicyPaused",
        BackupPolicyRenamed = "backupPolicyRenamed",
        DynamicRuleExecution = "dynamicRuleExecution",
        DynamicRuleDeletion = "dynamicRuleDeletion",
        ProtectionUnitLevelOffboarding = "protectionUnitLevelOffboarding",
        PolicyLevelOffboarding = "policyLevelOffboarding",
        RestoreTaskCreated = "restoreTaskCreated",
        RestoreTaskCompleted = "restoreTaskCompleted",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.activityLogResultStatus`, metadata
    ActivityLogResultStatus = "microsoft.graph.activityLogResultStatus" {
        Succeeded = "succeeded",
        Failed = "failed",
        PartiallySucceeded = "partiallySucceeded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.activityLogSeverity`, metadata
    ActivityLogSeverity = "microsoft.graph.activityLogSeverity" {
        High = "high",
        Medium = "medium",
        Low = "low",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.approvalIdentitySet`, metadata, with the accessors of [`IdentitySet`](super::IdentitySet)
    ApprovalIdentitySet: super::IdentitySet = "microsoft.graph.approvalIdentitySet";
    inherited "application" APPLICATION, with_application(super::Identity), "`application`";
    inherited "conversation" CONVERSATION, with_conversation(super::Identity), "`conversation`";
    inherited "conversationIdentityType" CONVERSATION_IDENTITY_TYPE, with_conversation_identity_type(super::Identity), "`conversationIdentityType`";
    inherited "device" DEVICE, with_device(super::Identity), "`device`";
    inherited "phone" PHONE, with_phone(super::Identity), "`phone`";
    inherited "user" USER, with_user(super::Identity), "`user`";
    "group" GROUP, group model -> Option<&super::Identity>, with_group(super::Identity), "`group`: `microsoft.graph.identity`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.approvalItem`, metadata, with the accessors of [`Entity`](super::Entity)
    ApprovalItem: super::Entity = "microsoft.graph.approvalItem";
    inherited "id" ID, with_id(String), "`id`";
    "allowCancel" ALLOW_CANCEL, allow_cancel bool -> Option<bool>, with_allow_cancel(bool), "`allowCancel`: `Edm.Boolean`, metadata";
    "allowEmailNotification" ALLOW_EMAIL_NOTIFICATION, allow_email_notification bool -> Option<bool>, with_allow_email_notification(bool), "`allowEmailNotification`: `Edm.Boolean`, metadata";
    "approvalType" APPROVAL_TYPE, approval_type enumeration -> Option<super::ApprovalItemType>, with_approval_type(super::ApprovalItemType), "`approvalType`: `microsoft.graph.approvalItemType`, metadata";
    "approvers" APPROVERS, approvers models -> Option<&[super::ApprovalIdentitySet]>, with_approvers(Vec<super::ApprovalIdentitySet>), "`approvers`: `Collection(microsoft.graph.approvalIdentitySet)`, metadata";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "owner" OWNER, owner model -> Option<&super::ApprovalIdentitySet>, with_owner(super::ApprovalIdentitySet), "`owner`: `microsoft.graph.approvalIdentitySet`, metadata";
    "responsePrompts" RESPONSE_PROMPTS, response_prompts strs -> Option<Vec<&str>>, with_response_prompts(Vec<String>), "`responsePrompts`: `Collection(Edm.String)`, metadata";
    "result" RESULT, result str -> Option<&str>, with_result(String), "`result`: `Edm.String`, metadata";
    "state" STATE, state enumeration -> Option<super::ApprovalItemState>, with_state(super::ApprovalItemState), "`state`: `microsoft.graph.approvalItemState`, metadata";
    "viewPoint" VIEW_POINT, view_point model -> Option<&super::ApprovalItemViewPoint>, with_view_point(super::ApprovalItemViewPoint), "`viewPoint`: `microsoft.graph.approvalItemViewPoint`, metadata";
    "requests" REQUESTS, requests models -> Option<&[super::ApprovalItemRequest]>, with_requests(Vec<super::ApprovalItemRequest>), "`requests`: `Collection(microsoft.graph.approvalItemRequest)`, metadata";
    "responses" RESPONSES, responses models -> Option<&[super::ApprovalItemResponse]>, with_responses(Vec<super::ApprovalItemResponse>), "`responses`: `Collection(microsoft.graph.approvalItemResponse)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.approvalItemRequest`, metadata, with the accessors of [`Entity`](super::Entity)
    ApprovalItemRequest: super::Entity = "microsoft.graph.approvalItemRequest";
    inherited "id" ID, with_id(String), "`id`";
    "approver" APPROVER, approver model -> Option<&super::ApprovalIdentitySet>, with_approver(super::ApprovalIdentitySet), "`approver`: `microsoft.graph.approvalIdentitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "isReassigned" IS_REASSIGNED, is_reassigned bool -> Option<bool>, with_is_reassigned(bool), "`isReassigned`: `Edm.Boolean`, metadata";
    "reassignedFrom" REASSIGNED_FROM, reassigned_from model -> Option<&super::ApprovalIdentitySet>, with_reassigned_from(super::ApprovalIdentitySet), "`reassignedFrom`: `microsoft.graph.approvalIdentitySet`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.approvalItemResponse`, metadata, with the accessors of [`Entity`](super::Entity)
    ApprovalItemResponse: super::Entity = "microsoft.graph.approvalItemResponse";
    inherited "id" ID, with_id(String), "`id`";
    "comments" COMMENTS, comments str -> Option<&str>, with_comments(String), "`comments`: `Edm.String`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::ApprovalIdentitySet>, with_created_by(super::ApprovalIdentitySet), "`createdBy`: `microsoft.graph.approvalIdentitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "owners" OWNERS, owners models -> Option<&[super::ApprovalIdentitySet]>, with_owners(Vec<super::ApprovalIdentitySet>), "`owners`: `Collection(microsoft.graph.approvalIdentitySet)`, metadata";
    "response" RESPONSE, response str -> Option<&str>, with_response(String), "`response`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.approvalItemState`, metadata
    ApprovalItemState = "microsoft.graph.approvalItemState" {
        Canceled = "canceled",
        Created = "created",
        Pending = "pending",
        Completed = "completed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.approvalItemType`, metadata
    ApprovalItemType = "microsoft.graph.approvalItemType" {
        Basic = "basic",
        BasicAwaitAll = "basicAwaitAll",
        Custom = "custom",
        CustomAwaitAll = "customAwaitAll",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.approvalItemViewPoint`, metadata
    ApprovalItemViewPoint = "microsoft.graph.approvalItemViewPoint";
    "roles" ROLES, roles enumerations -> Option<Vec<super::ApproverRole>>, with_roles(Vec<super::ApproverRole>), "`roles`: `Collection(microsoft.graph.approverRole)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.approvalOperation`, metadata, with the accessors of [`Entity`](super::Entity)
    ApprovalOperation: super::Entity = "microsoft.graph.approvalOperation";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`, metadata";
    "resourceLocation" RESOURCE_LOCATION, resource_location str -> Option<&str>, with_resource_location(String), "`resourceLocation`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::ApprovalOperationStatus>, with_status(super::ApprovalOperationStatus), "`status`: `microsoft.graph.approvalOperationStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.approvalOperationStatus`, metadata
    ApprovalOperationStatus = "microsoft.graph.approvalOperationStatus" {
        Scheduled = "scheduled",
        InProgress = "inProgress",
        Succeeded = "succeeded",
        Failed = "failed",
        Timeout = "timeout",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.approvalSolution`, metadata, with the accessors of [`Entity`](super::Entity)
    ApprovalSolution: super::Entity = "microsoft.graph.approvalSolution";
    inherited "id" ID, with_id(String), "`id`";
    "provisioningStatus" PROVISIONING_STATUS, provisioning_status enumeration -> Option<super::ProvisionState>, with_provisioning_status(super::ProvisionState), "`provisioningStatus`: `microsoft.graph.provisionState`, metadata";
    "approvalItems" APPROVAL_ITEMS, approval_items models -> Option<&[super::ApprovalItem]>, with_approval_items(Vec<super::ApprovalItem>), "`approvalItems`: `Collection(microsoft.graph.approvalItem)`, metadata";
    "operations" OPERATIONS, operations models -> Option<&[super::ApprovalOperation]>, with_operations(Vec<super::ApprovalOperation>), "`operations`: `Collection(microsoft.graph.approvalOperation)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.approverRole`, metadata
    ApproverRole = "microsoft.graph.approverRole" {
        Owner = "owner",
        Approver = "approver",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.artifactQuery`, metadata
    ArtifactQuery = "microsoft.graph.artifactQuery";
    "artifactType" ARTIFACT_TYPE, artifact_type enumeration -> Option<super::RestorableArtifact>, with_artifact_type(super::RestorableArtifact), "`artifactType`: `microsoft.graph.restorableArtifact`, metadata";
    "queryExpression" QUERY_EXPRESSION, query_expression str -> Option<&str>, with_query_expression(String), "`queryExpression`: `Edm.String`, metadata";
    "structuredQueryExpression" STRUCTURED_QUERY_EXPRESSION, structured_query_expression model -> Option<&super::RestoreSearchArtifactQueryExpression>, with_structured_query_expression(super::RestoreSearchArtifactQueryExpression), "`structuredQueryExpression`: `microsoft.graph.restoreSearchArtifactQueryExpression`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.artifactRestoreStatus`, metadata
    ArtifactRestoreStatus = "microsoft.graph.artifactRestoreStatus" {
        Added = "added",
        Scheduling = "scheduling",
        Scheduled = "scheduled",
        InProgress = "inProgress",
        Succeeded = "succeeded",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.artifactType`, metadata
    ArtifactType = "microsoft.graph.artifactType" {
        Transcript = "transcript",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.availabilityItem`](https://learn.microsoft.com/graph/api/resources/availabilityitem?view=graph-rest-beta)
    AvailabilityItem = "microsoft.graph.availabilityItem";
    "endDateTime" END_DATE_TIME, end_date_time model -> Option<&super::DateTimeTimeZone>, with_end_date_time(super::DateTimeTimeZone), "`endDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "serviceId" SERVICE_ID, service_id str -> Option<&str>, with_service_id(String), "`serviceId`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::BookingsAvailabilityStatus>, with_status(super::BookingsAvailabilityStatus), "`status`: `microsoft.graph.bookingsAvailabilityStatus`" "Possible values are: available, busy, slotsAvailable, outOfOffice, unknownFutureValue.";
    "startDateTime" START_DATE_TIME, start_date_time model -> Option<&super::DateTimeTimeZone>, with_start_date_time(super::DateTimeTimeZone), "`startDateTime`: `microsoft.graph.dateTimeTimeZone`";
}

crate::runtime::model! {
    /// `microsoft.graph.backupCountStatistics`, metadata
    BackupCountStatistics = "microsoft.graph.backupCountStatistics";
    "lastComputedDateTime" LAST_COMPUTED_DATE_TIME, last_computed_date_time date_time -> Parsed<OffsetDateTime>, with_last_computed_date_time(OffsetDateTime), "`lastComputedDateTime`: `Edm.DateTimeOffset`, metadata";
    "offboardRequested" OFFBOARD_REQUESTED, offboard_requested i32 -> Option<i32>, with_offboard_requested(i32), "`offboardRequested`: `Edm.Int32`, metadata";
    "protectedCompleted" PROTECTED_COMPLETED, protected_completed i32 -> Option<i32>, with_protected_completed(i32), "`protectedCompleted`: `Edm.Int32`, metadata";
    "protectedFailed" PROTECTED_FAILED, protected_failed i32 -> Option<i32>, with_protected_failed(i32), "`protectedFailed`: `Edm.Int32`, metadata";
    "protectedInProgress" PROTECTED_IN_PROGRESS, protected_in_progress i32 -> Option<i32>, with_protected_in_progress(i32), "`protectedInProgress`: `Edm.Int32`, metadata";
    "removed" REMOVED, removed i32 -> Option<i32>, with_removed(i32), "`removed`: `Edm.Int32`, metadata";
    "total" TOTAL, total i32 -> Option<i32>, with_total(i32), "`total`: `Edm.Int32`, metadata";
    "unprotectedCompleted" UNPROTECTED_COMPLETED, unprotected_completed i32 -> Option<i32>, with_unprotected_completed(i32), "`unprotectedCompleted`: `Edm.Int32`, metadata";
    "unprotectedFailed" UNPROTECTED_FAILED, unprotected_failed i32 -> Option<i32>, with_unprotected_failed(i32), "`unprotectedFailed`: `Edm.Int32`, metadata";
    "unprotectedInProgress" UNPROTECTED_IN_PROGRESS, unprotected_in_progress i32 -> Option<i32>, with_unprotected_in_progress(i32), "`unprotectedInProgress`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.backupPolicyActivityLog`, metadata, with the accessors of [`ActivityLogBase`](super::ActivityLogBase)
    BackupPolicyActivityLog: super::ActivityLogBase, super::Entity = "microsoft.graph.backupPolicyActivityLog";
    inherited "id" ID, with_id(String), "`id`";
    inherited "activityType" ACTIVITY_TYPE, with_activity_type(super::ActivityLogOperationType), "`activityType`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "performedBy" PERFORMED_BY, with_performed_by(String), "`performedBy`";
    inherited "resultStatus" RESULT_STATUS, with_result_status(super::ActivityLogResultStatus), "`resultStatus`";
    inherited "serviceType" SERVICE_TYPE, with_service_type(super::ServiceType), "`serviceType`";
    inherited "severity" SEVERITY, with_severity(super::ActivityLogSeverity), "`severity`";
    "oldPolicyName" OLD_POLICY_NAME, old_policy_name str -> Option<&str>, with_old_policy_name(String), "`oldPolicyName`: `Edm.String`, metadata";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`, metadata";
    "policyName" POLICY_NAME, policy_name str -> Option<&str>, with_policy_name(String), "`policyName`: `Edm.String`, metadata";
    "policyStatus" POLICY_STATUS, policy_status enumeration -> Option<super::ProtectionPolicyStatus>, with_policy_status(super::ProtectionPolicyStatus), "`policyStatus`: `microsoft.graph.protectionPolicyStatus`, metadata";
    "protectionUnitDetails" PROTECTION_UNIT_DETAILS, protection_unit_details model -> Option<&super::ProtectionUnitDetails>, with_protection_unit_details(super::ProtectionUnitDetails), "`protectionUnitDetails`: `microsoft.graph.protectionUnitDetails`, metadata";
    "retentionPeriod" RETENTION_PERIOD, retention_period str -> Option<&str>, with_retention_period(String), "`retentionPeriod`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.BackupPolicyProtectionMode`, metadata
    BackupPolicyProtectionMode = "microsoft.graph.BackupPolicyProtectionMode" {
        Standard = "standard",
        FullServiceBackup = "fullServiceBackup",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.backupPolicyReport`, metadata
    BackupPolicyReport = "microsoft.graph.backupPolicyReport";
    "backupPolicyId" BACKUP_POLICY_ID, backup_policy_id str -> Option<&str>, with_backup_policy_id(String), "`backupPolicyId`: `Edm.String`, metadata";
    "countStatistics" COUNT_STATISTICS, count_statistics model -> Option<&super::BackupCountStatistics>, with_count_statistics(super::BackupCountStatistics), "`countStatistics`: `microsoft.graph.backupCountStatistics`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.backupReport`, metadata, with the accessors of [`Entity`](super::Entity)
    BackupReport: super::Entity = "microsoft.graph.backupReport";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.backupRestoreRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    BackupRestoreRoot: super::Entity = "microsoft.graph.backupRestoreRoot";
    inherited "id" ID, with_id(String), "`id`";
    "serviceStatus" SERVICE_STATUS, service_status model -> Option<&super::ServiceStatus>, with_service_status(super::ServiceStatus), "`serviceStatus`: `microsoft.graph.serviceStatus`, metadata";
    "activityLogs" ACTIVITY_LOGS, activity_logs models -> Option<&[super::ActivityLogBase]>, with_activity_logs(Vec<super::ActivityLogBase>), "`activityLogs`: `Collection(microsoft.graph.activityLogBase)`, metadata";
    "browseSessions" BROWSE_SESSIONS, browse_sessions models -> Option<&[super::BrowseSessionBase]>, with_browse_sessions(Vec<super::BrowseSessionBase>), "`browseSessions`: `Collection(microsoft.graph.browseSessionBase)`, metadata";
    "driveExclusionUnits" DRIVE_EXCLUSION_UNITS, drive_exclusion_units models -> Option<&[super::DriveExclusionUnit]>, with_drive_exclusion_units(Vec<super::DriveExclusionUnit>), "`driveExclusionUnits`: `Collection(microsoft.graph.driveExclusionUnit)`, metadata";
    "driveExclusionUnitsBulkAdditionJobs" DRIVE_EXCLUSION_UNITS_BULK_ADDITION_JOBS, drive_exclusion_units_bulk_addition_jobs models -> Option<&[super::DriveExclusionUnitsBulkAdditionJob]>, with_drive_exclusion_units_bulk_addition_jobs(Vec<super::DriveExclusionUnitsBulkAdditionJob>), "`driveExclusionUnitsBulkAdditionJobs`: `Collection(microsoft.graph.driveExclusionUnitsBulkAdditionJob)`, metadata";
    "driveInclusionRules" DRIVE_INCLUSION_RULES, drive_inclusion_rules models -> Option<&[super::DriveProtectionRule]>, with_drive_inclusion_rules(Vec<super::DriveProtectionRule>), "`driveInclusionRules`: `Collection(microsoft.graph.driveProtectionRule)`, metadata";
    "driveProtectionUnits" DRIVE_PROTECTION_UNITS, drive_protection_units models -> Option<&[super::DriveProtectionUnit]>, with_drive_protection_units(Vec<super::DriveProtectionUnit>), "`driveProtectionUnits`: `Collection(microsoft.graph.driveProtectionUnit)`, metadata";
    "driveProtectionUnitsBulkAdditionJobs" DRIVE_PROTECTION_UNITS_BULK_ADDITION_JOBS, drive_protection_units_bulk_addition_jobs models -> Option<&[super::DriveProtectionUnitsBulkAdditionJob]>, with_drive_protection_units_bulk_addition_jobs(Vec<super::DriveProtectionUnitsBulkAdditionJob>), "`driveProtectionUnitsBulkAdditionJobs`: `Collection(microsoft.graph.driveProtectionUnitsBulkAdditionJob)`, metadata";
    "emailNotificationsSetting" EMAIL_NOTIFICATIONS_SETTING, email_notifications_setting model -> Option<&super::EmailNotificationsSetting>, with_email_notifications_setting(super::EmailNotificationsSetting), "`emailNotificationsSetting`: `microsoft.graph.emailNotificationsSetting`, metadata";
    "entraProtectionPolicies" ENTRA_PROTECTION_POLICIES, entra_protection_policies models -> Option<&[super::EntraProtectionPolicy]>, with_entra_protection_policies(Vec<super::EntraProtectionPolicy>), "`entraProtectionPolicies`: `Collection(microsoft.graph.entraProtectionPolicy)`, metadata";
    "exchangeProtectionPolicies" EXCHANGE_PROTECTION_POLICIES, exchange_protection_policies models -> Option<&[super::ExchangeProtectionPolicy]>, with_exchange_protection_policies(Vec<super::ExchangeProtectionPolicy>), "`exchangeProtectionPolicies`: `Collection(microsoft.graph.exchangeProtectionPolicy)`, metadata";
    "exchangeRestoreSessions" EXCHANGE_RESTORE_SESSIONS, exchange_restore_sessions models -> Option<&[super::ExchangeRestoreSession]>, with_exchange_restore_sessions(Vec<super::ExchangeRestoreSession>), "`exchangeRestoreSessions`: `Collection(microsoft.graph.exchangeRestoreSession)`, metadata";
    "exclusionUnits" EXCLUSION_UNITS, exclusion_units models -> Option<&[super::ExclusionUnitBase]>, with_exclusion_units(Vec<super::ExclusionUnitBase>), "`exclusionUnits`: `Collection(microsoft.graph.exclusionUnitBase)`, metadata";
    "mailboxExclusionUnits" MAILBOX_EXCLUSION_UNITS, mailbox_exclusion_units models -> Option<&[super::MailboxExclusionUnit]>, with_mailbox_exclusion_units(Vec<super::MailboxExclusionUnit>), "`mailboxExclusionUnits`: `Collection(microsoft.graph.mailboxExclusionUnit)`, metadata";
    "mailboxExclusionUnitsBulkAdditionJobs" MAILBOX_EXCLUSION_UNITS_BULK_ADDITION_JOBS, mailbox_exclusion_units_bulk_addition_jobs models -> Option<&[super::MailboxExclusionUnitsBulkAdditionJob]>, with_mailbox_exclusion_units_bulk_addition_jobs(Vec<super::MailboxExclusionUnitsBulkAdditionJob>), "`mailboxExclusionUnitsBulkAdditionJobs`: `Collection(microsoft.graph.mailboxExclusionUnitsBulkAdditionJob)`, metadata";
    "mailboxInclusionRules" MAILBOX_INCLUSION_RULES, mailbox_inclusion_rules models -> Option<&[super::MailboxProtectionRule]>, with_mailbox_inclusion_rules(Vec<super::MailboxProtectionRule>), "`mailboxInclusionRules`: `Collection(microsoft.graph.mailboxProtectionRule)`, metadata";
    "mailboxProtectionUnits" MAILBOX_PROTECTION_UNITS, mailbox_protection_units models -> Option<&[super::MailboxProtectionUnit]>, with_mailbox_protection_units(Vec<super::MailboxProtectionUnit>), "`mailboxProtectionUnits`: `Collection(microsoft.graph.mailboxProtectionUnit)`, metadata";
    "mailboxProtectionUnitsBulkAdditionJobs" MAILBOX_PROTECTION_UNITS_BULK_ADDITION_JOBS, mailbox_protection_units_bulk_addition_jobs models -> Option<&[super::MailboxProtectionUnitsBulkAdditionJob]>, with_mailbox_protection_units_bulk_addition_jobs(Vec<super::MailboxProtectionUnitsBulkAdditionJob>), "`mailboxProtectionUnitsBulkAdditionJobs`: `Collection(microsoft.graph.mailboxProtectionUnitsBulkAdditionJob)`, metadata";
    "oneDriveForBusinessBrowseSessions" ONE_DRIVE_FOR_BUSINESS_BROWSE_SESSIONS, one_drive_for_business_browse_sessions models -> Option<&[super::OneDriveForBusinessBrowseSession]>, with_one_drive_for_business_browse_sessions(Vec<super::OneDriveForBusinessBrowseSession>), "`oneDriveForBusinessBrowseSessions`: `Collection(microsoft.graph.oneDriveForBusinessBrowseSession)`, metadata";
    "oneDriveForBusinessProtectionPolicies" ONE_DRIVE_FOR_BUSINESS_PROTECTION_POLICIES, one_drive_for_business_protection_policies models -> Option<&[super::OneDriveForBusinessProtectionPolicy]>, with_one_drive_for_business_protection_policies(Vec<super::OneDriveForBusinessProtectionPolicy>), "`oneDriveForBusinessProtectionPolicies`: `Collection(microsoft.graph.oneDriveForBusinessProtectionPolicy)`, metadata";
    "oneDriveForBusinessRestoreSessions" ONE_DRIVE_FOR_BUSINESS_RESTORE_SESSIONS, one_drive_for_business_restore_sessions models -> Option<&[super::OneDriveForBusinessRestoreSession]>, with_one_drive_for_business_restore_sessions(Vec<super::OneDriveForBusinessRestoreSession>), "`oneDriveForBusinessRestoreSessions`: `Collection(microsoft.graph.oneDriveForBusinessRestoreSession)`, metadata";
    "protectionPolicies" PROTECTION_POLICIES, protection_policies models -> Option<&[super::ProtectionPolicyBase]>, with_protection_policies(Vec<super::ProtectionPolicyBase>), "`protectionPolicies`: `Collection(microsoft.graph.protectionPolicyBase)`, metadata";
    "protectionUnits" PROTECTION_UNITS, protection_units models -> Option<&[super::ProtectionUnitBase]>, with_protection_units(Vec<super::ProtectionUnitBase>), "`protectionUnits`: `Collection(microsoft.graph.protectionUnitBase)`, metadata";
    "reports" REPORTS, reports model -> Option<&super::BackupReport>, with_reports(super::BackupReport), "`reports`: `microsoft.graph.backupReport`, metadata";
    "restorePoints" RESTORE_POINTS, restore_points models -> Option<&[super::RestorePoint]>, with_restore_points(Vec<super::RestorePoint>), "`restorePoints`: `Collection(microsoft.graph.restorePoint)`, metadata";
    "restoreSessions" RESTORE_SESSIONS, restore_sessions models -> Option<&[super::RestoreSessionBase]>, with_restore_sessions(Vec<super::RestoreSessionBase>), "`restoreSessions`: `Collection(microsoft.graph.restoreSessionBase)`, metadata";
    "serviceApps" SERVICE_APPS, service_apps models -> Option<&[super::ServiceApp]>, with_service_apps(Vec<super::ServiceApp>), "`serviceApps`: `Collection(microsoft.graph.serviceApp)`, metadata";
    "sharePointBrowseSessions" SHARE_POINT_BROWSE_SESSIONS, share_point_browse_sessions models -> Option<&[super::SharePointBrowseSession]>, with_share_point_browse_sessions(Vec<super::SharePointBrowseSession>), "`sharePointBrowseSessions`: `Collection(microsoft.graph.sharePointBrowseSession)`, metadata";
    "sharePointProtectionPolicies" SHARE_POINT_PROTECTION_POLICIES, share_point_protection_policies models -> Option<&[super::SharePointProtectionPolicy]>, with_share_point_protection_policies(Vec<super::SharePointProtectionPolicy>), "`sharePointProtectionPolicies`: `Collection(microsoft.graph.sharePointProtectionPolicy)`, metadata";
    "sharePointRestoreSessions" SHARE_POINT_RESTORE_SESSIONS, share_point_restore_sessions models -> Option<&[super::SharePointRestoreSession]>, with_share_point_restore_sessions(Vec<super::SharePointRestoreSession>), "`sharePointRestoreSessions`: `Collection(microsoft.graph.sharePointRestoreSession)`, metadata";
    "siteExclusionUnits" SITE_EXCLUSION_UNITS, site_exclusion_units models -> Option<&[super::SiteExclusionUnit]>, with_site_exclusion_units(Vec<super::SiteExclusionUnit>), "`siteExclusionUnits`: `Collection(microsoft.graph.siteExclusionUnit)`, metadata";
    "siteExclusionUnitsBulkAdditionJobs" SITE_EXCLUSION_UNITS_BULK_ADDITION_JOBS, site_exclusion_units_bulk_addition_jobs models -> Option<&[super::SiteExclusionUnitsBulkAdditionJob]>, with_site_exclusion_units_bulk_addition_jobs(Vec<super::SiteExclusionUnitsBulkAdditionJob>), "`siteExclusionUnitsBulkAdditionJobs`: `Collection(microsoft.graph.siteExclusionUnitsBulkAdditionJob)`, metadata";
    "siteInclusionRules" SITE_INCLUSION_RULES, site_inclusion_rules models -> Option<&[super::SiteProtectionRule]>, with_site_inclusion_rules(Vec<super::SiteProtectionRule>), "`siteInclusionRules`: `Collection(microsoft.graph.siteProtectionRule)`, metadata";
    "siteProtectionUnits" SITE_PROTECTION_UNITS, site_protection_units models -> Option<&[super::SiteProtectionUnit]>, with_site_protection_units(Vec<super::SiteProtectionUnit>), "`siteProtectionUnits`: `Collection(microsoft.graph.siteProtectionUnit)`, metadata";
    "siteProtectionUnitsBulkAdditionJobs" SITE_PROTECTION_UNITS_BULK_ADDITION_JOBS, site_protection_units_bulk_addition_jobs models -> Option<&[super::SiteProtectionUnitsBulkAdditionJob]>, with_site_protection_units_bulk_addition_jobs(Vec<super::SiteProtectionUnitsBulkAdditionJob>), "`siteProtectionUnitsBulkAdditionJobs`: `Collection(microsoft.graph.siteProtectionUnitsBulkAdditionJob)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.backupServiceConsumer`, metadata
    BackupServiceConsumer = "microsoft.graph.backupServiceConsumer" {
        Unknown = "unknown",
        Firstparty = "firstparty",
        Thirdparty = "thirdparty",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.backupServiceStatus`, metadata
    BackupServiceStatus = "microsoft.graph.backupServiceStatus" {
        Disabled = "disabled",
        Enabled = "enabled",
        ProtectionChangeLocked = "protectionChangeLocked",
        RestoreLocked = "restoreLocked",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingAppointment`](https://learn.microsoft.com/graph/api/resources/bookingappointment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    BookingAppointment: super::Entity = "microsoft.graph.bookingAppointment";
    inherited "id" ID, with_id(String), "`id`";
    "additionalInformation" ADDITIONAL_INFORMATION, additional_information str -> Option<&str>, with_additional_information(String), "`additionalInformation`: `Edm.String`";
    "anonymousJoinWebUrl" ANONYMOUS_JOIN_WEB_URL, anonymous_join_web_url str -> Option<&str>, with_anonymous_join_web_url(String), "`anonymousJoinWebUrl`: `Edm.String`";
    "customerEmailAddress" CUSTOMER_EMAIL_ADDRESS, customer_email_address str -> Option<&str>, with_customer_email_address(String), "`customerEmailAddress`: `Edm.String`";
    "customerId" CUSTOMER_ID, customer_id str -> Option<&str>, with_customer_id(String), "`customerId`: `Edm.String`";
    "customerLocation" CUSTOMER_LOCATION, customer_location model -> Option<&super::Location>, with_customer_location(super::Location), "`customerLocation`: `microsoft.graph.location`";
    "customerName" CUSTOMER_NAME, customer_name str -> Option<&str>, with_customer_name(String), "`customerName`: `Edm.String`";
    "customerNotes" CUSTOMER_NOTES, customer_notes str -> Option<&str>, with_customer_notes(String), "`customerNotes`: `Edm.String`";
    "customerPhone" CUSTOMER_PHONE, customer_phone str -> Option<&str>, with_customer_phone(String), "`customerPhone`: `Edm.String`";
    "customers" CUSTOMERS, customers models -> Option<&[super::BookingCustomerInformationBase]>, with_customers(Vec<super::BookingCustomerInformationBase>), "`customers`: `Collection(microsoft.graph.bookingCustomerInformationBase)`, type of the metadata" "Optional.";
    "customerTimeZone" CUSTOMER_TIME_ZONE, customer_time_zone str -> Option<&str>, with_customer_time_zone(String), "`customerTimeZone`: `Edm.String`";
    "duration" DURATION, duration duration -> Parsed<Duration>, with_duration(Duration), "`duration`: `Edm.Duration`";
    "end" END, end model -> Option<&super::DateTimeTimeZone>, with_end(super::DateTimeTimeZone), "`end`: `microsoft.graph.dateTimeTimeZone`";
    "filledAttendeesCount" FILLED_ATTENDEES_COUNT, filled_attendees_count i32 -> Option<i32>, with_filled_attendees_count(i32), "`filledAttendeesCount`: `Edm.Int32`";
    "invoiceAmount" INVOICE_AMOUNT, invoice_amount f64 -> Option<f64>, with_invoice_amount(f64), "`invoiceAmount`: `Edm.Double`";
    "invoiceDate" INVOICE_DATE, invoice_date model -> Option<&super::DateTimeTimeZone>, with_invoice_date(super::DateTimeTimeZone), "`invoiceDate`: `microsoft.graph.dateTimeTimeZone`";
    "invoiceId" INVOICE_ID, invoice_id str -> Option<&str>, with_invoice_id(String), "`invoiceId`: `Edm.String`";
    "invoiceStatus" INVOICE_STATUS, invoice_status enumeration -> Option<super::BookingInvoiceStatus>, with_invoice_status(super::BookingInvoiceStatus), "`invoiceStatus`: `microsoft.graph.bookingInvoiceStatus`" "Possible values are: draft, reviewing, open, canceled, paid, corrective.";
    "invoiceUrl" INVOICE_URL, invoice_url str -> Option<&str>, with_invoice_url(String), "`invoiceUrl`: `Edm.String`";
    "isLocationOnline" IS_LOCATION_ONLINE, is_location_online bool -> Option<bool>, with_is_location_online(bool), "`isLocationOnline`: `Edm.Boolean`";
    "joinWebUrl" JOIN_WEB_URL, join_web_url str -> Option<&str>, with_join_web_url(String), "`joinWebUrl`: `Edm.String`";
    "maximumAttendeesCount" MAXIMUM_ATTENDEES_COUNT, maximum_attendees_count i32 -> Option<i32>, with_maximum_attendees_count(i32), "`maximumAttendeesCount`: `Edm.Int32`";
    "optOutOfCustomerEmail" OPT_OUT_OF_CUSTOMER_EMAIL, opt_out_of_customer_email bool -> Option<bool>, with_opt_out_of_customer_email(bool), "`optOutOfCustomerEmail`: `Edm.Boolean`";
    "postBuffer" POST_BUFFER, post_buffer duration -> Parsed<Duration>, with_post_buffer(Duration), "`postBuffer`: `Edm.Duration`";
    "preBuffer" PRE_BUFFER, pre_buffer duration -> Parsed<Duration>, with_pre_buffer(Duration), "`preBuffer`: `Edm.Duration`";
    "price" PRICE, price f64 -> Option<f64>, with_price(f64), "`price`: `Edm.Double`";
    "priceType" PRICE_TYPE, price_type enumeration -> Option<super::BookingPriceType>, with_price_type(super::BookingPriceType), "`priceType`: `microsoft.graph.bookingPriceType`" "Possible values are: undefined, fixedPrice, startingAt, hourly, free, priceVaries, callUs, notSet, unknownFutureValue.";
    "reminders" REMINDERS, reminders models -> Option<&[super::BookingReminder]>, with_reminders(Vec<super::BookingReminder>), "`reminders`: `Collection(microsoft.graph.bookingReminder)`";
    "selfServiceAppointmentId" SELF_SERVICE_APPOINTMENT_ID, self_service_appointment_id str -> Option<&str>, with_self_service_appointment_id(String), "`selfServiceAppointmentId`: `Edm.String`";
    "serviceId" SERVICE_ID, service_id str -> Option<&str>, with_service_id(String), "`serviceId`: `Edm.String`";
    "serviceLocation" SERVICE_LOCATION, service_location model -> Option<&super::Location>, with_service_location(super::Location), "`serviceLocation`: `microsoft.graph.location`";
    "serviceName" SERVICE_NAME, service_name str -> Option<&str>, with_service_name(String), "`serviceName`: `Edm.String`";
    "serviceNotes" SERVICE_NOTES, service_notes str -> Option<&str>, with_service_notes(String), "`serviceNotes`: `Edm.String`";
    "smsNotificationsEnabled" SMS_NOTIFICATIONS_ENABLED, sms_notifications_enabled bool -> Option<bool>, with_sms_notifications_enabled(bool), "`smsNotificationsEnabled`: `Edm.Boolean`";
    "staffMemberIds" STAFF_MEMBER_IDS, staff_member_ids strs -> Option<Vec<&str>>, with_staff_member_ids(Vec<String>), "`staffMemberIds`: `Collection(Edm.String)`";
    "start" START, start model -> Option<&super::DateTimeTimeZone>, with_start(super::DateTimeTimeZone), "`start`: `microsoft.graph.dateTimeTimeZone`";
    "appointmentLabel" APPOINTMENT_LABEL, appointment_label str -> Option<&str>, with_appointment_label(String), "`appointmentLabel`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "isCustomerAllowedToManageBooking" IS_CUSTOMER_ALLOWED_TO_MANAGE_BOOKING, is_customer_allowed_to_manage_booking bool -> Option<bool>, with_is_customer_allowed_to_manage_booking(bool), "`isCustomerAllowedToManageBooking`: `Edm.Boolean`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "onlineMeetingUrl" ONLINE_MEETING_URL, online_meeting_url str -> Option<&str>, with_online_meeting_url(String), "`onlineMeetingUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from bookingNamedEntity.
    ///
    /// [`microsoft.graph.bookingBusiness`](https://learn.microsoft.com/graph/api/resources/bookingbusiness?view=graph-rest-beta), with the accessors of [`BookingNamedEntity`](super::BookingNamedEntity)
    BookingBusiness: super::BookingNamedEntity, super::Entity = "microsoft.graph.bookingBusiness";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "address" ADDRESS, address model -> Option<&super::PhysicalAddress>, with_address(super::PhysicalAddress), "`address`: `microsoft.graph.physicalAddress`";
    "businessHours" BUSINESS_HOURS, business_hours models -> Option<&[super::BookingWorkHours]>, with_business_hours(Vec<super::BookingWorkHours>), "`businessHours`: `Collection(microsoft.graph.bookingWorkHours)`";
    "businessType" BUSINESS_TYPE, business_type str -> Option<&str>, with_business_type(String), "`businessType`: `Edm.String`";
    "defaultCurrencyIso" DEFAULT_CURRENCY_ISO, default_currency_iso str -> Option<&str>, with_default_currency_iso(String), "`defaultCurrencyIso`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "isPublished" IS_PUBLISHED, is_published bool -> Option<bool>, with_is_published(bool), "`isPublished`: `Edm.Boolean`, read-only" "Read-only.";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`";
    "phone" PHONE, phone str -> Option<&str>, with_phone(String), "`phone`: `Edm.String`";
    "publicUrl" PUBLIC_URL, public_url str -> Option<&str>, with_public_url(String), "`publicUrl`: `Edm.String`, read-only" "Read-only.";
    "schedulingPolicy" SCHEDULING_POLICY, scheduling_policy model -> Option<&super::BookingSchedulingPolicy>, with_scheduling_policy(super::BookingSchedulingPolicy), "`schedulingPolicy`: `microsoft.graph.bookingSchedulingPolicy`";
    "webSiteUrl" WEB_SITE_URL, web_site_url str -> Option<&str>, with_web_site_url(String), "`webSiteUrl`: `Edm.String`";
    "bookingPageSettings" BOOKING_PAGE_SETTINGS, booking_page_settings model -> Option<&super::BookingPageSettings>, with_booking_page_settings(super::BookingPageSettings), "`bookingPageSettings`: `microsoft.graph.bookingPageSettings`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "appointments" APPOINTMENTS, appointments models -> Option<&[super::BookingAppointment]>, with_appointments(Vec<super::BookingAppointment>), "`appointments`: `Collection(microsoft.graph.bookingAppointment)`, read-only" "Read-only. Nullable.";
    "calendarView" CALENDAR_VIEW, calendar_view models -> Option<&[super::BookingAppointment]>, with_calendar_view(Vec<super::BookingAppointment>), "`calendarView`: `Collection(microsoft.graph.bookingAppointment)`, read-only" "Read-only. Nullable.";
    "customers" CUSTOMERS, customers models -> Option<&[super::BookingCustomer]>, with_customers(Vec<super::BookingCustomer>), "`customers`: `Collection(microsoft.graph.bookingCustomer)`, read-only" "Read-only. Nullable.";
    "customQuestions" CUSTOM_QUESTIONS, custom_questions models -> Option<&[super::BookingCustomQuestion]>, with_custom_questions(Vec<super::BookingCustomQuestion>), "`customQuestions`: `Collection(microsoft.graph.bookingCustomQuestion)`, read-only" "Read-only. Nullable.";
    "services" SERVICES, services models -> Option<&[super::BookingService]>, with_services(Vec<super::BookingService>), "`services`: `Collection(microsoft.graph.bookingService)`, read-only" "Read-only. Nullable.";
    "staffMembers" STAFF_MEMBERS, staff_members models -> Option<&[super::BookingStaffMember]>, with_staff_members(Vec<super::BookingStaffMember>), "`staffMembers`: `Collection(microsoft.graph.bookingStaffMember)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingCurrency`](https://learn.microsoft.com/graph/api/resources/bookingcurrency?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    BookingCurrency: super::Entity = "microsoft.graph.bookingCurrency";
    inherited "id" ID, with_id(String), "`id`";
    "symbol" SYMBOL, symbol str -> Option<&str>, with_symbol(String), "`symbol`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from bookingNamedEntity.
    ///
    /// [`microsoft.graph.bookingCustomQuestion`](https://learn.microsoft.com/graph/api/resources/bookingcustomquestion?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    BookingCustomQuestion: super::Entity = "microsoft.graph.bookingCustomQuestion";
    inherited "id" ID, with_id(String), "`id`";
    "answerInputType" ANSWER_INPUT_TYPE, answer_input_type enumeration -> Option<super::AnswerInputType>, with_answer_input_type(super::AnswerInputType), "`answerInputType`: `microsoft.graph.answerInputType`" "Possible values are: text, radioButton, unknownFutureValue.";
    "answerOptions" ANSWER_OPTIONS, answer_options strs -> Option<Vec<&str>>, with_answer_options(Vec<String>), "`answerOptions`: `Collection(Edm.String)`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Inherited from bookingnamedentity.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingCustomer`](https://learn.microsoft.com/graph/api/resources/bookingcustomer?view=graph-rest-beta), with the accessors of [`BookingPerson`](super::BookingPerson)
    BookingCustomer: super::BookingPerson, super::Entity = "microsoft.graph.bookingCustomer";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "emailAddress" EMAIL_ADDRESS, with_email_address(String), "`emailAddress`";
    "addresses" ADDRESSES, addresses models -> Option<&[super::PhysicalAddress]>, with_addresses(Vec<super::PhysicalAddress>), "`addresses`: `Collection(microsoft.graph.physicalAddress)`";
    "phones" PHONES, phones models -> Option<&[super::Phone]>, with_phones(Vec<super::Phone>), "`phones`: `Collection(microsoft.graph.phone)`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// Inherits from bookingcustomerinformationbase.
    ///
    /// [`microsoft.graph.bookingCustomerInformation`](https://learn.microsoft.com/graph/api/resources/bookingcustomerinformation?view=graph-rest-beta), with the accessors of [`BookingCustomerInformationBase`](super::BookingCustomerInformationBase)
    BookingCustomerInformation: super::BookingCustomerInformationBase = "microsoft.graph.bookingCustomerInformation";
    "customerId" CUSTOMER_ID, customer_id str -> Option<&str>, with_customer_id(String), "`customerId`: `Edm.String`";
    "customQuestionAnswers" CUSTOM_QUESTION_ANSWERS, custom_question_answers models -> Option<&[super::BookingQuestionAnswer]>, with_custom_question_answers(Vec<super::BookingQuestionAnswer>), "`customQuestionAnswers`: `Collection(microsoft.graph.bookingQuestionAnswer)`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`";
    "location" LOCATION, location model -> Option<&super::Location>, with_location(super::Location), "`location`: `microsoft.graph.location`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "phone" PHONE, phone str -> Option<&str>, with_phone(String), "`phone`: `Edm.String`";
    "smsNotificationsEnabled" SMS_NOTIFICATIONS_ENABLED, sms_notifications_enabled bool -> Option<bool>, with_sms_notifications_enabled(bool), "`smsNotificationsEnabled`: `Edm.Boolean`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingCustomerInformationBase`](https://learn.microsoft.com/graph/api/resources/bookingcustomerinformationbase?view=graph-rest-beta)
    BookingCustomerInformationBase = "microsoft.graph.bookingCustomerInformationBase" {
        "microsoft.graph.bookingCustomerInformation",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingInvoiceStatus`](https://learn.microsoft.com/graph/api/resources/bookingappointment?view=graph-rest-beta)
    BookingInvoiceStatus = "microsoft.graph.bookingInvoiceStatus" {
        Draft = "draft",
        Reviewing = "reviewing",
        Open = "open",
        Canceled = "canceled",
        Paid = "paid",
        Corrective = "corrective",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingNamedEntity`](https://learn.microsoft.com/graph/api/resources/bookingnamedentity?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    BookingNamedEntity: super::Entity = "microsoft.graph.bookingNamedEntity" {
        "microsoft.graph.bookingBusiness",
        "microsoft.graph.bookingCustomer",
        "microsoft.graph.bookingPerson",
        "microsoft.graph.bookingService",
        "microsoft.graph.bookingStaffMember",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.bookingPageAccessControl`, metadata
    BookingPageAccessControl = "microsoft.graph.bookingPageAccessControl" {
        Unrestricted = "unrestricted",
        RestrictedToOrganization = "restrictedToOrganization",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.bookingPageSettings`, metadata
    BookingPageSettings = "microsoft.graph.bookingPageSettings";
    "accessControl" ACCESS_CONTROL, access_control enumeration -> Option<super::BookingPageAccessControl>, with_access_control(super::BookingPageAccessControl), "`accessControl`: `microsoft.graph.bookingPageAccessControl`, metadata";
    "bookingPageColorCode" BOOKING_PAGE_COLOR_CODE, booking_page_color_code str -> Option<&str>, with_booking_page_color_code(String), "`bookingPageColorCode`: `Edm.String`, metadata";
    "businessTimeZone" BUSINESS_TIME_ZONE, business_time_zone str -> Option<&str>, with_business_time_zone(String), "`businessTimeZone`: `Edm.String`, metadata";
    "customerConsentMessage" CUSTOMER_CONSENT_MESSAGE, customer_consent_message str -> Option<&str>, with_customer_consent_message(String), "`customerConsentMessage`: `Edm.String`, metadata";
    "enforceOneTimePassword" ENFORCE_ONE_TIME_PASSWORD, enforce_one_time_password bool -> Option<bool>, with_enforce_one_time_password(bool), "`enforceOneTimePassword`: `Edm.Boolean`, metadata";
    "isBusinessLogoDisplayEnabled" IS_BUSINESS_LOGO_DISPLAY_ENABLED, is_business_logo_display_enabled bool -> Option<bool>, with_is_business_logo_display_enabled(bool), "`isBusinessLogoDisplayEnabled`: `Edm.Boolean`, metadata";
    "isCustomerConsentEnabled" IS_CUSTOMER_CONSENT_ENABLED, is_customer_consent_enabled bool -> Option<bool>, with_is_customer_consent_enabled(bool), "`isCustomerConsentEnabled`: `Edm.Boolean`, metadata";
    "isSearchEngineIndexabilityDisabled" IS_SEARCH_ENGINE_INDEXABILITY_DISABLED, is_search_engine_indexability_disabled bool -> Option<bool>, with_is_search_engine_indexability_disabled(bool), "`isSearchEngineIndexabilityDisabled`: `Edm.Boolean`, metadata";
    "isTimeSlotTimeZoneSetToBusinessTimeZone" IS_TIME_SLOT_TIME_ZONE_SET_TO_BUSINESS_TIME_ZONE, is_time_slot_time_zone_set_to_business_time_zone bool -> Option<bool>, with_is_time_slot_time_zone_set_to_business_time_zone(bool), "`isTimeSlotTimeZoneSetToBusinessTimeZone`: `Edm.Boolean`, metadata";
    "privacyPolicyWebUrl" PRIVACY_POLICY_WEB_URL, privacy_policy_web_url str -> Option<&str>, with_privacy_policy_web_url(String), "`privacyPolicyWebUrl`: `Edm.String`, metadata";
    "termsAndConditionsWebUrl" TERMS_AND_CONDITIONS_WEB_URL, terms_and_conditions_web_url str -> Option<&str>, with_terms_and_conditions_web_url(String), "`termsAndConditionsWebUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from bookingnamedentity.
    ///
    /// [`microsoft.graph.bookingPerson`](https://learn.microsoft.com/graph/api/resources/bookingperson?view=graph-rest-beta), with the accessors of [`BookingNamedEntity`](super::BookingNamedEntity)
    BookingPerson: super::BookingNamedEntity, super::Entity = "microsoft.graph.bookingPerson" {
        "microsoft.graph.bookingCustomer",
        "microsoft.graph.bookingStaffMember",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingPriceType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BookingPriceType = "microsoft.graph.bookingPriceType" {
        Undefined = "undefined",
        FixedPrice = "fixedPrice",
        StartingAt = "startingAt",
        Hourly = "hourly",
        Free = "free",
        PriceVaries = "priceVaries",
        CallUs = "callUs",
        NotSet = "notSet",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingQuestionAnswer`](https://learn.microsoft.com/graph/api/resources/bookingquestionanswer?view=graph-rest-beta)
    BookingQuestionAnswer = "microsoft.graph.bookingQuestionAnswer";
    "answer" ANSWER, answer str -> Option<&str>, with_answer(String), "`answer`: `Edm.String`";
    "answerInputType" ANSWER_INPUT_TYPE, answer_input_type enumeration -> Option<super::AnswerInputType>, with_answer_input_type(super::AnswerInputType), "`answerInputType`: `microsoft.graph.answerInputType`" "Possible values are: text, radioButton, unknownFutureValue.";
    "answerOptions" ANSWER_OPTIONS, answer_options strs -> Option<Vec<&str>>, with_answer_options(Vec<String>), "`answerOptions`: `Collection(Edm.String)`";
    "isRequired" IS_REQUIRED, is_required bool -> Option<bool>, with_is_required(bool), "`isRequired`: `Edm.Boolean`";
    "question" QUESTION, question str -> Option<&str>, with_question(String), "`question`: `Edm.String`";
    "questionId" QUESTION_ID, question_id str -> Option<&str>, with_question_id(String), "`questionId`: `Edm.String`";
    "selectedOptions" SELECTED_OPTIONS, selected_options strs -> Option<Vec<&str>>, with_selected_options(Vec<String>), "`selectedOptions`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingQuestionAssignment`](https://learn.microsoft.com/graph/api/resources/bookingquestionassignment?view=graph-rest-beta)
    BookingQuestionAssignment = "microsoft.graph.bookingQuestionAssignment";
    "isRequired" IS_REQUIRED, is_required bool -> Option<bool>, with_is_required(bool), "`isRequired`: `Edm.Boolean`";
    "questionId" QUESTION_ID, question_id str -> Option<&str>, with_question_id(String), "`questionId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingReminder`](https://learn.microsoft.com/graph/api/resources/bookingreminder?view=graph-rest-beta)
    BookingReminder = "microsoft.graph.bookingReminder";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "offset" OFFSET, offset duration -> Parsed<Duration>, with_offset(Duration), "`offset`: `Edm.Duration`";
    "recipients" RECIPIENTS, recipients enumeration -> Option<super::BookingReminderRecipients>, with_recipients(super::BookingReminderRecipients), "`recipients`: `microsoft.graph.bookingReminderRecipients`" "Possible values are: allAttendees, staff, customer, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingReminderRecipients`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BookingReminderRecipients = "microsoft.graph.bookingReminderRecipients" {
        AllAttendees = "allAttendees",
        Staff = "staff",
        Customer = "customer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingSchedulingPolicy`](https://learn.microsoft.com/graph/api/resources/bookingschedulingpolicy?view=graph-rest-beta)
    BookingSchedulingPolicy = "microsoft.graph.bookingSchedulingPolicy";
    "allowStaffSelection" ALLOW_STAFF_SELECTION, allow_staff_selection bool -> Option<bool>, with_allow_staff_selection(bool), "`allowStaffSelection`: `Edm.Boolean`";
    "maximumAdvance" MAXIMUM_ADVANCE, maximum_advance duration -> Parsed<Duration>, with_maximum_advance(Duration), "`maximumAdvance`: `Edm.Duration`";
    "minimumLeadTime" MINIMUM_LEAD_TIME, minimum_lead_time duration -> Parsed<Duration>, with_minimum_lead_time(Duration), "`minimumLeadTime`: `Edm.Duration`";
    "sendConfirmationsToOwner" SEND_CONFIRMATIONS_TO_OWNER, send_confirmations_to_owner bool -> Option<bool>, with_send_confirmations_to_owner(bool), "`sendConfirmationsToOwner`: `Edm.Boolean`";
    "timeSlotInterval" TIME_SLOT_INTERVAL, time_slot_interval duration -> Parsed<Duration>, with_time_slot_interval(Duration), "`timeSlotInterval`: `Edm.Duration`";
    "customAvailabilities" CUSTOM_AVAILABILITIES, custom_availabilities models -> Option<&[super::BookingsAvailabilityWindow]>, with_custom_availabilities(Vec<super::BookingsAvailabilityWindow>), "`customAvailabilities`: `Collection(microsoft.graph.bookingsAvailabilityWindow)`, metadata";
    "generalAvailability" GENERAL_AVAILABILITY, general_availability model -> Option<&super::BookingsAvailability>, with_general_availability(super::BookingsAvailability), "`generalAvailability`: `microsoft.graph.bookingsAvailability`, metadata";
    "isMeetingInviteToCustomersEnabled" IS_MEETING_INVITE_TO_CUSTOMERS_ENABLED, is_meeting_invite_to_customers_enabled bool -> Option<bool>, with_is_meeting_invite_to_customers_enabled(bool), "`isMeetingInviteToCustomersEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from bookingNamedEntity.
    ///
    /// [`microsoft.graph.bookingService`](https://learn.microsoft.com/graph/api/resources/bookingservice?view=graph-rest-beta), with the accessors of [`BookingNamedEntity`](super::BookingNamedEntity)
    BookingService: super::BookingNamedEntity, super::Entity = "microsoft.graph.bookingService";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "additionalInformation" ADDITIONAL_INFORMATION, additional_information str -> Option<&str>, with_additional_information(String), "`additionalInformation`: `Edm.String`";
    "customQuestions" CUSTOM_QUESTIONS, custom_questions models -> Option<&[super::BookingQuestionAssignment]>, with_custom_questions(Vec<super::BookingQuestionAssignment>), "`customQuestions`: `Collection(microsoft.graph.bookingQuestionAssignment)`";
    "defaultDuration" DEFAULT_DURATION, default_duration duration -> Parsed<Duration>, with_default_duration(Duration), "`defaultDuration`: `Edm.Duration`";
    "defaultLocation" DEFAULT_LOCATION, default_location model -> Option<&super::Location>, with_default_location(super::Location), "`defaultLocation`: `microsoft.graph.location`";
    "defaultPrice" DEFAULT_PRICE, default_price f64 -> Option<f64>, with_default_price(f64), "`defaultPrice`: `Edm.Double`";
    "defaultPriceType" DEFAULT_PRICE_TYPE, default_price_type enumeration -> Option<super::BookingPriceType>, with_default_price_type(super::BookingPriceType), "`defaultPriceType`: `microsoft.graph.bookingPriceType`" "Possible values are: undefined, fixedPrice, startingAt, hourly, free, priceVaries, callUs, notSet, unknownFutureValue.";
    "defaultReminders" DEFAULT_REMINDERS, default_reminders models -> Option<&[super::BookingReminder]>, with_default_reminders(Vec<super::BookingReminder>), "`defaultReminders`: `Collection(microsoft.graph.bookingReminder)`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "isAnonymousJoinEnabled" IS_ANONYMOUS_JOIN_ENABLED, is_anonymous_join_enabled bool -> Option<bool>, with_is_anonymous_join_enabled(bool), "`isAnonymousJoinEnabled`: `Edm.Boolean`";
    "isHiddenFromCustomers" IS_HIDDEN_FROM_CUSTOMERS, is_hidden_from_customers bool -> Option<bool>, with_is_hidden_from_customers(bool), "`isHiddenFromCustomers`: `Edm.Boolean`";
    "isLocationOnline" IS_LOCATION_ONLINE, is_location_online bool -> Option<bool>, with_is_location_online(bool), "`isLocationOnline`: `Edm.Boolean`";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`";
    "maximumAttendeesCount" MAXIMUM_ATTENDEES_COUNT, maximum_attendees_count i32 -> Option<i32>, with_maximum_attendees_count(i32), "`maximumAttendeesCount`: `Edm.Int32`";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "postBuffer" POST_BUFFER, post_buffer duration -> Parsed<Duration>, with_post_buffer(Duration), "`postBuffer`: `Edm.Duration`";
    "preBuffer" PRE_BUFFER, pre_buffer duration -> Parsed<Duration>, with_pre_buffer(Duration), "`preBuffer`: `Edm.Duration`";
    "schedulingPolicy" SCHEDULING_POLICY, scheduling_policy model -> Option<&super::BookingSchedulingPolicy>, with_scheduling_policy(super::BookingSchedulingPolicy), "`schedulingPolicy`: `microsoft.graph.bookingSchedulingPolicy`";
    "smsNotificationsEnabled" SMS_NOTIFICATIONS_ENABLED, sms_notifications_enabled bool -> Option<bool>, with_sms_notifications_enabled(bool), "`smsNotificationsEnabled`: `Edm.Boolean`";
    "staffMemberIds" STAFF_MEMBER_IDS, staff_member_ids strs -> Option<Vec<&str>>, with_staff_member_ids(Vec<String>), "`staffMemberIds`: `Collection(Edm.String)`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "isCustomerAllowedToManageBooking" IS_CUSTOMER_ALLOWED_TO_MANAGE_BOOKING, is_customer_allowed_to_manage_booking bool -> Option<bool>, with_is_customer_allowed_to_manage_booking(bool), "`isCustomerAllowedToManageBooking`: `Edm.Boolean`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingStaffMember`](https://learn.microsoft.com/graph/api/resources/bookingstaffmember?view=graph-rest-beta), with the accessors of [`BookingPerson`](super::BookingPerson)
    BookingStaffMember: super::BookingPerson, super::Entity = "microsoft.graph.bookingStaffMember";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "emailAddress" EMAIL_ADDRESS, with_email_address(String), "`emailAddress`";
    "availabilityIsAffectedByPersonalCalendar" AVAILABILITY_IS_AFFECTED_BY_PERSONAL_CALENDAR, availability_is_affected_by_personal_calendar bool -> Option<bool>, with_availability_is_affected_by_personal_calendar(bool), "`availabilityIsAffectedByPersonalCalendar`: `Edm.Boolean`";
    "colorIndex" COLOR_INDEX, color_index i32 -> Option<i32>, with_color_index(i32), "`colorIndex`: `Edm.Int32`";
    "isEmailNotificationEnabled" IS_EMAIL_NOTIFICATION_ENABLED, is_email_notification_enabled bool -> Option<bool>, with_is_email_notification_enabled(bool), "`isEmailNotificationEnabled`: `Edm.Boolean`";
    "role" ROLE, role enumeration -> Option<super::BookingStaffRole>, with_role(super::BookingStaffRole), "`role`: `microsoft.graph.bookingStaffRole`" "Required. Possible values are: guest, administrator, viewer, externalGuest, scheduler, unknownFutureValue, member, evolvable enum.";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
    "useBusinessHours" USE_BUSINESS_HOURS, use_business_hours bool -> Option<bool>, with_use_business_hours(bool), "`useBusinessHours`: `Edm.Boolean`";
    "workingHours" WORKING_HOURS, working_hours models -> Option<&[super::BookingWorkHours]>, with_working_hours(Vec<super::BookingWorkHours>), "`workingHours`: `Collection(microsoft.graph.bookingWorkHours)`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "membershipStatus" MEMBERSHIP_STATUS, membership_status enumeration -> Option<super::BookingStaffMembershipStatus>, with_membership_status(super::BookingStaffMembershipStatus), "`membershipStatus`: `microsoft.graph.bookingStaffMembershipStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.bookingStaffMembershipStatus`, metadata
    BookingStaffMembershipStatus = "microsoft.graph.bookingStaffMembershipStatus" {
        Active = "active",
        PendingAcceptance = "pendingAcceptance",
        RejectedByStaff = "rejectedByStaff",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingStaffRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BookingStaffRole = "microsoft.graph.bookingStaffRole" {
        Guest = "guest",
        Administrator = "administrator",
        Viewer = "viewer",
        ExternalGuest = "externalGuest",
        Scheduler = "scheduler",
        UnknownFutureValue = "unknownFutureValue",
        Member = "member",
        TeamMember = "teamMember",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingWorkHours`](https://learn.microsoft.com/graph/api/resources/bookingworkhours?view=graph-rest-beta)
    BookingWorkHours = "microsoft.graph.bookingWorkHours";
    "day" DAY, day enumeration -> Option<super::DayOfWeek>, with_day(super::DayOfWeek), "`day`: `microsoft.graph.dayOfWeek`" "Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.";
    "timeSlots" TIME_SLOTS, time_slots models -> Option<&[super::BookingWorkTimeSlot]>, with_time_slots(Vec<super::BookingWorkTimeSlot>), "`timeSlots`: `Collection(microsoft.graph.bookingWorkTimeSlot)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bookingWorkTimeSlot`](https://learn.microsoft.com/graph/api/resources/bookingworktimeslot?view=graph-rest-beta)
    BookingWorkTimeSlot = "microsoft.graph.bookingWorkTimeSlot";
    "end" END, end time_of_day -> Parsed<Time>, with_end(Time), "`end`: `Edm.TimeOfDay`";
    "start" START, start time_of_day -> Parsed<Time>, with_start(Time), "`start`: `Edm.TimeOfDay`";
}

crate::runtime::model! {
    /// `microsoft.graph.bookingsAvailability`, metadata
    BookingsAvailability = "microsoft.graph.bookingsAvailability" {
        "microsoft.graph.bookingsAvailabilityWindow",
    };
    "availabilityType" AVAILABILITY_TYPE, availability_type enumeration -> Option<super::BookingsServiceAvailabilityType>, with_availability_type(super::BookingsServiceAvailabilityType), "`availabilityType`: `microsoft.graph.bookingsServiceAvailabilityType`, metadata";
    "businessHours" BUSINESS_HOURS, business_hours models -> Option<&[super::BookingWorkHours]>, with_business_hours(Vec<super::BookingWorkHours>), "`businessHours`: `Collection(microsoft.graph.bookingWorkHours)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bookingsAvailabilityStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BookingsAvailabilityStatus = "microsoft.graph.bookingsAvailabilityStatus" {
        Available = "available",
        Busy = "busy",
        SlotsAvailable = "slotsAvailable",
        OutOfOffice = "outOfOffice",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.bookingsAvailabilityWindow`, metadata, with the accessors of [`BookingsAvailability`](super::BookingsAvailability)
    BookingsAvailabilityWindow: super::BookingsAvailability = "microsoft.graph.bookingsAvailabilityWindow";
    inherited "availabilityType" AVAILABILITY_TYPE, with_availability_type(super::BookingsServiceAvailabilityType), "`availabilityType`";
    inherited "businessHours" BUSINESS_HOURS, with_business_hours(Vec<super::BookingWorkHours>), "`businessHours`";
    "endDate" END_DATE, end_date date -> Parsed<Date>, with_end_date(Date), "`endDate`: `Edm.Date`, metadata";
    "startDate" START_DATE, start_date date -> Parsed<Date>, with_start_date(Date), "`startDate`: `Edm.Date`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.bookingsServiceAvailabilityType`, metadata
    BookingsServiceAvailabilityType = "microsoft.graph.bookingsServiceAvailabilityType" {
        BookWhenStaffAreFree = "bookWhenStaffAreFree",
        NotBookable = "notBookable",
        CustomWeeklyHours = "customWeeklyHours",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.browsableResourceType`, metadata
    BrowsableResourceType = "microsoft.graph.browsableResourceType" {
        None = "none",
        Site = "site",
        DocumentLibrary = "documentLibrary",
        Folder = "folder",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.browseQueryOrder`, metadata
    BrowseQueryOrder = "microsoft.graph.browseQueryOrder" {
        PathAsc = "pathAsc",
        PathDsc = "pathDsc",
        NameAsc = "nameAsc",
        NameDsc = "nameDsc",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.browseQueryResponseItem`, metadata
    BrowseQueryResponseItem = "microsoft.graph.browseQueryResponseItem";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "itemKey" ITEM_KEY, item_key str -> Option<&str>, with_item_key(String), "`itemKey`: `Edm.String`, metadata";
    "itemsCount" ITEMS_COUNT, items_count i32 -> Option<i32>, with_items_count(i32), "`itemsCount`: `Edm.Int32`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "sizeInBytes" SIZE_IN_BYTES, size_in_bytes str -> Option<&str>, with_size_in_bytes(String), "`sizeInBytes`: `Edm.String`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::BrowseQueryResponseItemType>, with_type(super::BrowseQueryResponseItemType), "`type`: `microsoft.graph.browseQueryResponseItemType`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.browseQueryResponseItemType`, metadata
    BrowseQueryResponseItemType = "microsoft.graph.browseQueryResponseItemType" {
        None = "none",
        Site = "site",
        DocumentLibrary = "documentLibrary",
        Folder = "folder",
        File = "file",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.browseSessionBase`, metadata, with the accessors of [`Entity`](super::Entity)
    BrowseSessionBase: super::Entity = "microsoft.graph.browseSessionBase" {
        "microsoft.graph.oneDriveForBusinessBrowseSession",
        "microsoft.graph.sharePointBrowseSession",
    };
    inherited "id" ID, with_id(String), "`id`";
    "backupSizeInBytes" BACKUP_SIZE_IN_BYTES, backup_size_in_bytes str -> Option<&str>, with_backup_size_in_bytes(String), "`backupSizeInBytes`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "restorePointDateTime" RESTORE_POINT_DATE_TIME, restore_point_date_time date_time -> Parsed<OffsetDateTime>, with_restore_point_date_time(OffsetDateTime), "`restorePointDateTime`: `Edm.DateTimeOffset`, metadata";
    "restorePointId" RESTORE_POINT_ID, restore_point_id str -> Option<&str>, with_restore_point_id(String), "`restorePointId`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::BrowseSessionStatus>, with_status(super::BrowseSessionStatus), "`status`: `microsoft.graph.browseSessionStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.browseSessionStatus`, metadata
    BrowseSessionStatus = "microsoft.graph.browseSessionStatus" {
        Creating = "creating",
        Created = "created",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.communicationsUserIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    CommunicationsUserIdentity: super::Identity = "microsoft.graph.communicationsUserIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantMigrationCancelResponse`, metadata
    CrossTenantMigrationCancelResponse = "microsoft.graph.crossTenantMigrationCancelResponse";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`, metadata";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantMigrationJob`, metadata, with the accessors of [`Entity`](super::Entity)
    CrossTenantMigrationJob: super::Entity = "microsoft.graph.crossTenantMigrationJob";
    inherited "id" ID, with_id(String), "`id`";
    "completeAfterDateTime" COMPLETE_AFTER_DATE_TIME, complete_after_date_time date_time -> Parsed<OffsetDateTime>, with_complete_after_date_time(OffsetDateTime), "`completeAfterDateTime`: `Edm.DateTimeOffset`, metadata";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "exchangeSettings" EXCHANGE_SETTINGS, exchange_settings model -> Option<&super::ExchangeOnlineCrossTenantMigrationSettings>, with_exchange_settings(super::ExchangeOnlineCrossTenantMigrationSettings), "`exchangeSettings`: `microsoft.graph.exchangeOnlineCrossTenantMigrationSettings`, metadata";
    "jobType" JOB_TYPE, job_type enumeration -> Option<super::CrossTenantMigrationJobType>, with_job_type(super::CrossTenantMigrationJobType), "`jobType`: `microsoft.graph.crossTenantMigrationJobType`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type str -> Option<&str>, with_resource_type(String), "`resourceType`: `Edm.String`, metadata";
    "resources" RESOURCES, resources strs -> Option<Vec<&str>>, with_resources(Vec<String>), "`resources`: `Collection(Edm.String)`, metadata";
    "sourceTenantId" SOURCE_TENANT_ID, source_tenant_id str -> Option<&str>, with_source_tenant_id(String), "`sourceTenantId`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::CrossTenantMigrationJobStatus>, with_status(super::CrossTenantMigrationJobStatus), "`status`: `microsoft.graph.crossTenantMigrationJobStatus`, metadata";
    "targetTenantId" TARGET_TENANT_ID, target_tenant_id str -> Option<&str>, with_target_tenant_id(String), "`targetTenantId`: `Edm.String`, metadata";
    "workloads" WORKLOADS, workloads strs -> Option<Vec<&str>>, with_workloads(Vec<String>), "`workloads`: `Collection(Edm.String)`, metadata";
    "users" USERS, users models -> Option<&[super::CrossTenantMigrationTask]>, with_users(Vec<super::CrossTenantMigrationTask>), "`users`: `Collection(microsoft.graph.crossTenantMigrationTask)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.crossTenantMigrationJobStatus`, metadata
    CrossTenantMigrationJobStatus = "microsoft.graph.crossTenantMigrationJobStatus" {
        Submitted = "submitted",
        Approved = "approved",
        Processing = "processing",
        CuttingOver = "cuttingOver",
        InProgress = "inProgress",
        Completed = "completed",
        CompletedWithErrors = "completedWithErrors",
        Failed = "failed",
        Cancelled = "cancelled",
        PendingCancel = "pendingCancel",
        AdminActionRequired = "adminActionRequired",
        ValidateSubmitted = "validateSubmitted",
        ValidateProcessing = "validateProcessing",
        ValidateInProgress = "validateInProgress",
        ValidatePassed = "validatePassed",
        ValidateFailed = "validateFailed",
        PendingDelete = "pendingDelete",
        Deleted = "deleted",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.crossTenantMigrationJobType`, metadata
    CrossTenantMigrationJobType = "microsoft.graph.crossTenantMigrationJobType" {
        Validate = "validate",
        Migrate = "migrate",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.crossTenantMigrationServiceStatus`, metadata
    CrossTenantMigrationServiceStatus = "microsoft.graph.crossTenantMigrationServiceStatus" {
        NotStarted = "notStarted",
        Valid = "valid",
        Invalid = "invalid",
        Error = "error",
        InProgress = "inProgress",
        Completed = "completed",
        Failed = "failed",
        Cancelled = "cancelled",
        PendingCancel = "pendingCancel",
        Syncing = "syncing",
        Synced = "synced",
        Finalizing = "finalizing",
        ForceComplete = "forceComplete",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantMigrationServiceStatusDetails`, metadata
    CrossTenantMigrationServiceStatusDetails = "microsoft.graph.crossTenantMigrationServiceStatusDetails";
    "errors" ERRORS, errors models -> Option<&[super::Error]>, with_errors(Vec<super::Error>), "`errors`: `Collection(microsoft.graph.error)`, metadata";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`, metadata";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::CrossTenantMigrationServiceStatus>, with_status(super::CrossTenantMigrationServiceStatus), "`status`: `microsoft.graph.crossTenantMigrationServiceStatus`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.crossTenantMigrationTask`, metadata, with the accessors of [`Entity`](super::Entity)
    CrossTenantMigrationTask: super::Entity = "microsoft.graph.crossTenantMigrationTask";
    inherited "id" ID, with_id(String), "`id`";
    "currentStatus" CURRENT_STATUS, current_status models -> Option<&[super::CrossTenantMigrationServiceStatusDetails]>, with_current_status(Vec<super::CrossTenantMigrationServiceStatusDetails>), "`currentStatus`: `Collection(microsoft.graph.crossTenantMigrationServiceStatusDetails)`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "taskType" TASK_TYPE, task_type str -> Option<&str>, with_task_type(String), "`taskType`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.destinationType`, metadata
    DestinationType = "microsoft.graph.destinationType" {
        New = "new",
        InPlace = "inPlace",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.disableReason`, metadata
    DisableReason = "microsoft.graph.disableReason" {
        None = "none",
        InvalidBillingProfile = "invalidBillingProfile",
        UserRequested = "userRequested",
        UnknownFutureValue = "unknownFutureValue",
        ControllerServiceAppDeleted = "controllerServiceAppDeleted",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.driveExclusionUnit`, metadata, with the accessors of [`ExclusionUnitBase`](super::ExclusionUnitBase)
    DriveExclusionUnit: super::ExclusionUnitBase, super::Entity = "microsoft.graph.driveExclusionUnit";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "policyId" POLICY_ID, with_policy_id(String), "`policyId`";
    "directoryObjectId" DIRECTORY_OBJECT_ID, directory_object_id str -> Option<&str>, with_directory_object_id(String), "`directoryObjectId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.driveExclusionUnitsBulkAdditionJob`, metadata, with the accessors of [`ExclusionUnitBulkAdditionJob`](super::ExclusionUnitBulkAdditionJob)
    DriveExclusionUnitsBulkAdditionJob: super::ExclusionUnitBulkAdditionJob, super::Entity = "microsoft.graph.driveExclusionUnitsBulkAdditionJob";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "status" STATUS, with_status(super::ExclusionUnitBulkJobStatus), "`status`";
    "drives" DRIVES, drives strs -> Option<Vec<&str>>, with_drives(Vec<String>), "`drives`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.driveProtectionRule`, metadata, with the accessors of [`ProtectionRuleBase`](super::ProtectionRuleBase)
    DriveProtectionRule: super::ProtectionRuleBase, super::Entity = "microsoft.graph.driveProtectionRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "isAutoApplyEnabled" IS_AUTO_APPLY_ENABLED, with_is_auto_apply_enabled(bool), "`isAutoApplyEnabled`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "status" STATUS, with_status(super::ProtectionRuleStatus), "`status`";
    "driveExpression" DRIVE_EXPRESSION, drive_expression str -> Option<&str>, with_drive_expression(String), "`driveExpression`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.driveProtectionUnit`, metadata, with the accessors of [`ProtectionUnitBase`](super::ProtectionUnitBase)
    DriveProtectionUnit: super::ProtectionUnitBase, super::Entity = "microsoft.graph.driveProtectionUnit";
    inherited "id" ID, with_id(String), "`id`";
    inherited "backupRetentionPeriodInDays" BACKUP_RETENTION_PERIOD_IN_DAYS, with_backup_retention_period_in_days(i32), "`backupRetentionPeriodInDays`";
    inherited "billingPolicyId" BILLING_POLICY_ID, with_billing_policy_id(String), "`billingPolicyId`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "offboardRequestedDateTime" OFFBOARD_REQUESTED_DATE_TIME, with_offboard_requested_date_time(OffsetDateTime), "`offboardRequestedDateTime`";
    inherited "pendingRetentionPeriodChange" PENDING_RETENTION_PERIOD_CHANGE, with_pending_retention_period_change(super::RetentionPeriodChange), "`pendingRetentionPeriodChange`";
    inherited "policyId" POLICY_ID, with_policy_id(String), "`policyId`";
    inherited "protectionSources" PROTECTION_SOURCES, with_protection_sources(Flags<super::ProtectionSource>), "`protectionSources`";
    inherited "status" STATUS, with_status(super::ProtectionUnitStatus), "`status`";
    "directoryObjectId" DIRECTORY_OBJECT_ID, directory_object_id str -> Option<&str>, with_directory_object_id(String), "`directoryObjectId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.driveProtectionUnitsBulkAdditionJob`, metadata, with the accessors of [`ProtectionUnitsBulkJobBase`](super::ProtectionUnitsBulkJobBase)
    DriveProtectionUnitsBulkAdditionJob: super::ProtectionUnitsBulkJobBase, super::Entity = "microsoft.graph.driveProtectionUnitsBulkAdditionJob";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "status" STATUS, with_status(super::ProtectionUnitsBulkJobStatus), "`status`";
    "directoryObjectIds" DIRECTORY_OBJECT_IDS, directory_object_ids strs -> Option<Vec<&str>>, with_directory_object_ids(Vec<String>), "`directoryObjectIds`: `Collection(Edm.String)`, metadata";
    "drives" DRIVES, drives strs -> Option<Vec<&str>>, with_drives(Vec<String>), "`drives`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.driveRestoreArtifact`, metadata, with the accessors of [`RestoreArtifactBase`](super::RestoreArtifactBase)
    DriveRestoreArtifact: super::RestoreArtifactBase, super::Entity = "microsoft.graph.driveRestoreArtifact";
    inherited "id" ID, with_id(String), "`id`";
    inherited "completionDateTime" COMPLETION_DATE_TIME, with_completion_date_time(OffsetDateTime), "`completionDateTime`";
    inherited "destinationType" DESTINATION_TYPE, with_destination_type(super::DestinationType), "`destinationType`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "status" STATUS, with_status(super::ArtifactRestoreStatus), "`status`";
    inherited "restorePoint" RESTORE_POINT, with_restore_point(super::RestorePoint), "`restorePoint`";
    "restoredSiteId" RESTORED_SITE_ID, restored_site_id str -> Option<&str>, with_restored_site_id(String), "`restoredSiteId`: `Edm.String`, metadata";
    "restoredSiteName" RESTORED_SITE_NAME, restored_site_name str -> Option<&str>, with_restored_site_name(String), "`restoredSiteName`: `Edm.String`, metadata";
    "restoredSiteWebUrl" RESTORED_SITE_WEB_URL, restored_site_web_url str -> Option<&str>, with_restored_site_web_url(String), "`restoredSiteWebUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.driveRestoreArtifactsBulkAdditionRequest`, metadata, with the accessors of [`RestoreArtifactsBulkRequestBase`](super::RestoreArtifactsBulkRequestBase)
    DriveRestoreArtifactsBulkAdditionRequest: super::RestoreArtifactsBulkRequestBase, super::Entity = "microsoft.graph.driveRestoreArtifactsBulkAdditionRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "destinationType" DESTINATION_TYPE, with_destination_type(super::DestinationType), "`destinationType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "protectionTimePeriod" PROTECTION_TIME_PERIOD, with_protection_time_period(super::TimePeriod), "`protectionTimePeriod`";
    inherited "protectionUnitIds" PROTECTION_UNIT_IDS, with_protection_unit_ids(Vec<String>), "`protectionUnitIds`";
    inherited "restorePointPreference" RESTORE_POINT_PREFERENCE, with_restore_point_preference(super::RestorePointPreference), "`restorePointPreference`";
    inherited "status" STATUS, with_status(super::RestoreArtifactsBulkRequestStatus), "`status`";
    inherited "tags" TAGS, with_tags(Flags<super::RestorePointTags>), "`tags`";
    "directoryObjectIds" DIRECTORY_OBJECT_IDS, directory_object_ids strs -> Option<Vec<&str>>, with_directory_object_ids(Vec<String>), "`directoryObjectIds`: `Collection(Edm.String)`, metadata";
    "drives" DRIVES, drives strs -> Option<Vec<&str>>, with_drives(Vec<String>), "`drives`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.dynamicRuleActivityLog`, metadata, with the accessors of [`ActivityLogBase`](super::ActivityLogBase)
    DynamicRuleActivityLog: super::ActivityLogBase, super::Entity = "microsoft.graph.dynamicRuleActivityLog";
    inherited "id" ID, with_id(String), "`id`";
    inherited "activityType" ACTIVITY_TYPE, with_activity_type(super::ActivityLogOperationType), "`activityType`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "performedBy" PERFORMED_BY, with_performed_by(String), "`performedBy`";
    inherited "resultStatus" RESULT_STATUS, with_result_status(super::ActivityLogResultStatus), "`resultStatus`";
    inherited "serviceType" SERVICE_TYPE, with_service_type(super::ServiceType), "`serviceType`";
    inherited "severity" SEVERITY, with_severity(super::ActivityLogSeverity), "`severity`";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`, metadata";
    "policyName" POLICY_NAME, policy_name str -> Option<&str>, with_policy_name(String), "`policyName`: `Edm.String`, metadata";
    "protectionUnitDetails" PROTECTION_UNIT_DETAILS, protection_unit_details model -> Option<&super::ProtectionUnitDetails>, with_protection_unit_details(super::ProtectionUnitDetails), "`protectionUnitDetails`: `microsoft.graph.protectionUnitDetails`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.emailNotificationsSetting`, metadata, with the accessors of [`Entity`](super::Entity)
    EmailNotificationsSetting: super::Entity = "microsoft.graph.emailNotificationsSetting";
    inherited "id" ID, with_id(String), "`id`";
    "additionalEvents" ADDITIONAL_EVENTS, additional_events flags -> Option<Flags<super::NotificationEventsType>>, with_additional_events(Flags<super::NotificationEventsType>), "`additionalEvents`: `microsoft.graph.notificationEventsType`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "recipients" RECIPIENTS, recipients model -> Option<&super::NotificationRecipients>, with_recipients(super::NotificationRecipients), "`recipients`: `microsoft.graph.notificationRecipients`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.entraProtectionPolicy`, metadata, with the accessors of [`ProtectionPolicyBase`](super::ProtectionPolicyBase)
    EntraProtectionPolicy: super::ProtectionPolicyBase, super::Entity = "microsoft.graph.entraProtectionPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "billingPolicyId" BILLING_POLICY_ID, with_billing_policy_id(String), "`billingPolicyId`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "offboardRequestedDateTime" OFFBOARD_REQUESTED_DATE_TIME, with_offboard_requested_date_time(OffsetDateTime), "`offboardRequestedDateTime`";
    inherited "protectionMode" PROTECTION_MODE, with_protection_mode(super::BackupPolicyProtectionMode), "`protectionMode`";
    inherited "protectionPolicyArtifactCount" PROTECTION_POLICY_ARTIFACT_COUNT, with_protection_policy_artifact_count(super::ProtectionPolicyArtifactCount), "`protectionPolicyArtifactCount`";
    inherited "retentionSettings" RETENTION_SETTINGS, with_retention_settings(Vec<super::RetentionSetting>), "`retentionSettings`";
    inherited "status" STATUS, with_status(super::ProtectionPolicyStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.error`, metadata
    Error = "microsoft.graph.error";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exchangeOnlineCrossTenantMigrationSettings`, metadata
    ExchangeOnlineCrossTenantMigrationSettings = "microsoft.graph.exchangeOnlineCrossTenantMigrationSettings";
    "sourceEndpoint" SOURCE_ENDPOINT, source_endpoint str -> Option<&str>, with_source_endpoint(String), "`sourceEndpoint`: `Edm.String`, metadata";
    "targetDeliveryDomain" TARGET_DELIVERY_DOMAIN, target_delivery_domain str -> Option<&str>, with_target_delivery_domain(String), "`targetDeliveryDomain`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exchangeProtectionPolicy`, metadata, with the accessors of [`ProtectionPolicyBase`](super::ProtectionPolicyBase)
    ExchangeProtectionPolicy: super::ProtectionPolicyBase, super::Entity = "microsoft.graph.exchangeProtectionPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "billingPolicyId" BILLING_POLICY_ID, with_billing_policy_id(String), "`billingPolicyId`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "offboardRequestedDateTime" OFFBOARD_REQUESTED_DATE_TIME, with_offboard_requested_date_time(OffsetDateTime), "`offboardRequestedDateTime`";
    inherited "protectionMode" PROTECTION_MODE, with_protection_mode(super::BackupPolicyProtectionMode), "`protectionMode`";
    inherited "protectionPolicyArtifactCount" PROTECTION_POLICY_ARTIFACT_COUNT, with_protection_policy_artifact_count(super::ProtectionPolicyArtifactCount), "`protectionPolicyArtifactCount`";
    inherited "retentionSettings" RETENTION_SETTINGS, with_retention_settings(Vec<super::RetentionSetting>), "`retentionSettings`";
    inherited "status" STATUS, with_status(super::ProtectionPolicyStatus), "`status`";
    "mailboxExclusionUnits" MAILBOX_EXCLUSION_UNITS, mailbox_exclusion_units models -> Option<&[super::MailboxExclusionUnit]>, with_mailbox_exclusion_units(Vec<super::MailboxExclusionUnit>), "`mailboxExclusionUnits`: `Collection(microsoft.graph.mailboxExclusionUnit)`, metadata";
    "mailboxExclusionUnitsBulkAdditionJobs" MAILBOX_EXCLUSION_UNITS_BULK_ADDITION_JOBS, mailbox_exclusion_units_bulk_addition_jobs models -> Option<&[super::MailboxExclusionUnitsBulkAdditionJob]>, with_mailbox_exclusion_units_bulk_addition_jobs(Vec<super::MailboxExclusionUnitsBulkAdditionJob>), "`mailboxExclusionUnitsBulkAdditionJobs`: `Collection(microsoft.graph.mailboxExclusionUnitsBulkAdditionJob)`, metadata";
    "mailboxInclusionRules" MAILBOX_INCLUSION_RULES, mailbox_inclusion_rules models -> Option<&[super::MailboxProtectionRule]>, with_mailbox_inclusion_rules(Vec<super::MailboxProtectionRule>), "`mailboxInclusionRules`: `Collection(microsoft.graph.mailboxProtectionRule)`, metadata";
    "mailboxProtectionUnits" MAILBOX_PROTECTION_UNITS, mailbox_protection_units models -> Option<&[super::MailboxProtectionUnit]>, with_mailbox_protection_units(Vec<super::MailboxProtectionUnit>), "`mailboxProtectionUnits`: `Collection(microsoft.graph.mailboxProtectionUnit)`, metadata";
    "mailboxProtectionUnitsBulkAdditionJobs" MAILBOX_PROTECTION_UNITS_BULK_ADDITION_JOBS, mailbox_protection_units_bulk_addition_jobs models -> Option<&[super::MailboxProtectionUnitsBulkAdditionJob]>, with_mailbox_protection_units_bulk_addition_jobs(Vec<super::MailboxProtectionUnitsBulkAdditionJob>), "`mailboxProtectionUnitsBulkAdditionJobs`: `Collection(microsoft.graph.mailboxProtectionUnitsBulkAdditionJob)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exchangeRestoreSession`, metadata, with the accessors of [`RestoreSessionBase`](super::RestoreSessionBase)
    ExchangeRestoreSession: super::RestoreSessionBase, super::Entity = "microsoft.graph.exchangeRestoreSession";
    inherited "id" ID, with_id(String), "`id`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "policyId" POLICY_ID, with_policy_id(String), "`policyId`";
    inherited "restoreJobType" RESTORE_JOB_TYPE, with_restore_job_type(super::RestoreJobType), "`restoreJobType`";
    inherited "restoreSessionArtifactCount" RESTORE_SESSION_ARTIFACT_COUNT, with_restore_session_artifact_count(super::RestoreSessionArtifactCount), "`restoreSessionArtifactCount`";
    inherited "status" STATUS, with_status(super::RestoreSessionStatus), "`status`";
    "granularMailboxRestoreArtifacts" GRANULAR_MAILBOX_RESTORE_ARTIFACTS, granular_mailbox_restore_artifacts models -> Option<&[super::GranularMailboxRestoreArtifact]>, with_granular_mailbox_restore_artifacts(Vec<super::GranularMailboxRestoreArtifact>), "`granularMailboxRestoreArtifacts`: `Collection(microsoft.graph.granularMailboxRestoreArtifact)`, metadata";
    "mailboxRestoreArtifacts" MAILBOX_RESTORE_ARTIFACTS, mailbox_restore_artifacts models -> Option<&[super::MailboxRestoreArtifact]>, with_mailbox_restore_artifacts(Vec<super::MailboxRestoreArtifact>), "`mailboxRestoreArtifacts`: `Collection(microsoft.graph.mailboxRestoreArtifact)`, metadata";
    "mailboxRestoreArtifactsBulkAdditionRequests" MAILBOX_RESTORE_ARTIFACTS_BULK_ADDITION_REQUESTS, mailbox_restore_artifacts_bulk_addition_requests models -> Option<&[super::MailboxRestoreArtifactsBulkAdditionRequest]>, with_mailbox_restore_artifacts_bulk_addition_requests(Vec<super::MailboxRestoreArtifactsBulkAdditionRequest>), "`mailboxRestoreArtifactsBulkAdditionRequests`: `Collection(microsoft.graph.mailboxRestoreArtifactsBulkAdditionRequest)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exclusionUnitBase`, metadata, with the accessors of [`Entity`](super::Entity)
    ExclusionUnitBase: super::Entity = "microsoft.graph.exclusionUnitBase" {
        "microsoft.graph.driveExclusionUnit",
        "microsoft.graph.mailboxExclusionUnit",
        "microsoft.graph.siteExclusionUnit",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.exclusionUnitBulkAdditionJob`, metadata, with the accessors of [`Entity`](super::Entity)
    ExclusionUnitBulkAdditionJob: super::Entity = "microsoft.graph.exclusionUnitBulkAdditionJob" {
        "microsoft.graph.driveExclusionUnitsBulkAdditionJob",
        "microsoft.graph.mailboxExclusionUnitsBulkAdditionJob",
        "microsoft.graph.siteExclusionUnitsBulkAdditionJob",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::ExclusionUnitBulkJobStatus>, with_status(super::ExclusionUnitBulkJobStatus), "`status`: `microsoft.graph.exclusionUnitBulkJobStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.exclusionUnitBulkJobStatus`, metadata
    ExclusionUnitBulkJobStatus = "microsoft.graph.exclusionUnitBulkJobStatus" {
        Created = "created",
        Active = "active",
        Completed = "completed",
        CompletedWithErrors = "completedWithErrors",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.granularDriveRestoreArtifact`, metadata, with the accessors of [`GranularRestoreArtifactBase`](super::GranularRestoreArtifactBase)
    GranularDriveRestoreArtifact: super::GranularRestoreArtifactBase, super::Entity = "microsoft.graph.granularDriveRestoreArtifact";
    inherited "id" ID, with_id(String), "`id`";
    inherited "browseSessionId" BROWSE_SESSION_ID, with_browse_session_id(String), "`browseSessionId`";
    inherited "completionDateTime" COMPLETION_DATE_TIME, with_completion_date_time(OffsetDateTime), "`completionDateTime`";
    inherited "destinationType" DESTINATION_TYPE, with_destination_type(super::DestinationType), "`destinationType`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "restorePointDateTime" RESTORE_POINT_DATE_TIME, with_restore_point_date_time(OffsetDateTime), "`restorePointDateTime`";
    inherited "restoredItemKey" RESTORED_ITEM_KEY, with_restored_item_key(String), "`restoredItemKey`";
    inherited "restoredItemPath" RESTORED_ITEM_PATH, with_restored_item_path(String), "`restoredItemPath`";
    inherited "restoredItemWebUrl" RESTORED_ITEM_WEB_URL, with_restored_item_web_url(String), "`restoredItemWebUrl`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "status" STATUS, with_status(super::ArtifactRestoreStatus), "`status`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    "directoryObjectId" DIRECTORY_OBJECT_ID, directory_object_id str -> Option<&str>, with_directory_object_id(String), "`directoryObjectId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.granularMailboxRestoreArtifact`, metadata, with the accessors of [`MailboxRestoreArtifact`](super::MailboxRestoreArtifact)
    GranularMailboxRestoreArtifact: super::MailboxRestoreArtifact, super::Entity = "microsoft.graph.granularMailboxRestoreArtifact";
    inherited "id" ID, with_id(String), "`id`";
    inherited "completionDateTime" COMPLETION_DATE_TIME, with_completion_date_time(OffsetDateTime), "`completionDateTime`";
    inherited "destinationType" DESTINATION_TYPE, with_destination_type(super::DestinationType), "`destinationType`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "status" STATUS, with_status(super::ArtifactRestoreStatus), "`status`";
    inherited "restorePoint" RESTORE_POINT, with_restore_point(super::RestorePoint), "`restorePoint`";
    inherited "restoredFolderId" RESTORED_FOLDER_ID, with_restored_folder_id(String), "`restoredFolderId`";
    inherited "restoredFolderName" RESTORED_FOLDER_NAME, with_restored_folder_name(String), "`restoredFolderName`";
    inherited "restoredItemCount" RESTORED_ITEM_COUNT, with_restored_item_count(i32), "`restoredItemCount`";
    "artifactCount" ARTIFACT_COUNT, artifact_count i32 -> Option<i32>, with_artifact_count(i32), "`artifactCount`: `Edm.Int32`, metadata";
    "searchResponseId" SEARCH_RESPONSE_ID, search_response_id str -> Option<&str>, with_search_response_id(String), "`searchResponseId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.granularRestoreArtifactBase`, metadata, with the accessors of [`Entity`](super::Entity)
    GranularRestoreArtifactBase: super::Entity = "microsoft.graph.granularRestoreArtifactBase" {
        "microsoft.graph.granularDriveRestoreArtifact",
        "microsoft.graph.granularSiteRestoreArtifact",
    };
    inherited "id" ID, with_id(String), "`id`";
    "browseSessionId" BROWSE_SESSION_ID, browse_session_id str -> Option<&str>, with_browse_session_id(String), "`browseSessionId`: `Edm.String`, metadata";
    "completionDateTime" COMPLETION_DATE_TIME, completion_date_time date_time -> Parsed<OffsetDateTime>, with_completion_date_time(OffsetDateTime), "`completionDateTime`: `Edm.DateTimeOffset`, metadata";
    "destinationType" DESTINATION_TYPE, destination_type enumeration -> Option<super::DestinationType>, with_destination_type(super::DestinationType), "`destinationType`: `microsoft.graph.destinationType`, metadata";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "restorePointDateTime" RESTORE_POINT_DATE_TIME, restore_point_date_time date_time -> Parsed<OffsetDateTime>, with_restore_point_date_time(OffsetDateTime), "`restorePointDateTime`: `Edm.DateTimeOffset`, metadata";
    "restoredItemKey" RESTORED_ITEM_KEY, restored_item_key str -> Option<&str>, with_restored_item_key(String), "`restoredItemKey`: `Edm.String`, metadata";
    "restoredItemPath" RESTORED_ITEM_PATH, restored_item_path str -> Option<&str>, with_restored_item_path(String), "`restoredItemPath`: `Edm.String`, metadata";
    "restoredItemWebUrl" RESTORED_ITEM_WEB_URL, restored_item_web_url str -> Option<&str>, with_restored_item_web_url(String), "`restoredItemWebUrl`: `Edm.String`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::ArtifactRestoreStatus>, with_status(super::ArtifactRestoreStatus), "`status`: `microsoft.graph.artifactRestoreStatus`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.granularRestoreItems`, metadata
    GranularRestoreItems = "microsoft.graph.granularRestoreItems" {
        Email = "email",
        Note = "note",
        Contact = "contact",
        Task = "task",
        Calendar = "calendar",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.granularSiteRestoreArtifact`, metadata, with the accessors of [`GranularRestoreArtifactBase`](super::GranularRestoreArtifactBase)
    GranularSiteRestoreArtifact: super::GranularRestoreArtifactBase, super::Entity = "microsoft.graph.granularSiteRestoreArtifact";
    inherited "id" ID, with_id(String), "`id`";
    inherited "browseSessionId" BROWSE_SESSION_ID, with_browse_session_id(String), "`browseSessionId`";
    inherited "completionDateTime" COMPLETION_DATE_TIME, with_completion_date_time(OffsetDateTime), "`completionDateTime`";
    inherited "destinationType" DESTINATION_TYPE, with_destination_type(super::DestinationType), "`destinationType`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "restorePointDateTime" RESTORE_POINT_DATE_TIME, with_restore_point_date_time(OffsetDateTime), "`restorePointDateTime`";
    inherited "restoredItemKey" RESTORED_ITEM_KEY, with_restored_item_key(String), "`restoredItemKey`";
    inherited "restoredItemPath" RESTORED_ITEM_PATH, with_restored_item_path(String), "`restoredItemPath`";
    inherited "restoredItemWebUrl" RESTORED_ITEM_WEB_URL, with_restored_item_web_url(String), "`restoredItemWebUrl`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "status" STATUS, with_status(super::ArtifactRestoreStatus), "`status`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    "siteId" SITE_ID, site_id str -> Option<&str>, with_site_id(String), "`siteId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.groupIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    GroupIdentity: super::Identity = "microsoft.graph.groupIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "mailNickname" MAIL_NICKNAME, mail_nickname str -> Option<&str>, with_mail_nickname(String), "`mailNickname`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.mailboxExclusionUnit`, metadata, with the accessors of [`ExclusionUnitBase`](super::ExclusionUnitBase)
    MailboxExclusionUnit: super::ExclusionUnitBase, super::Entity = "microsoft.graph.mailboxExclusionUnit";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "policyId" POLICY_ID, with_policy_id(String), "`policyId`";
    "directoryObjectId" DIRECTORY_OBJECT_ID, directory_object_id str -> Option<&str>, with_directory_object_id(String), "`directoryObjectId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
    "mailboxType" MAILBOX_TYPE, mailbox_type enumeration -> Option<super::MailboxType>, with_mailbox_type(super::MailboxType), "`mailboxType`: `microsoft.graph.mailboxType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.mailboxExclusionUnitsBulkAdditionJob`, metadata, with the accessors of [`ExclusionUnitBulkAdditionJob`](super::ExclusionUnitBulkAdditionJob)
    MailboxExclusionUnitsBulkAdditionJob: super::ExclusionUnitBulkAdditionJob, super::Entity = "microsoft.graph.mailboxExclusionUnitsBulkAdditionJob";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "status" STATUS, with_status(super::ExclusionUnitBulkJobStatus), "`status`";
    "mailboxes" MAILBOXES, mailboxes strs -> Option<Vec<&str>>, with_mailboxes(Vec<String>), "`mailboxes`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.mailboxProtectionRule`, metadata, with the accessors of [`ProtectionRuleBase`](super::ProtectionRuleBase)
    MailboxProtectionRule: super::ProtectionRuleBase, super::Entity = "microsoft.graph.mailboxProtectionRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "isAutoApplyEnabled" IS_AUTO_APPLY_ENABLED, with_is_auto_apply_enabled(bool), "`isAutoApplyEnabled`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "status" STATUS, with_status(super::ProtectionRuleStatus), "`status`";
    "mailboxExpression" MAILBOX_EXPRESSION, mailbox_expression str -> Option<&str>, with_mailbox_expression(String), "`mailboxExpression`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.mailboxProtectionUnit`, metadata, with the accessors of [`ProtectionUnitBase`](super::ProtectionUnitBase)
    MailboxProtectionUnit: super::ProtectionUnitBase, super::Entity = "microsoft.graph.mailboxProtectionUnit";
    inherited "id" ID, with_id(String), "`id`";
    inherited "backupRetentionPeriodInDays" BACKUP_RETENTION_PERIOD_IN_DAYS, with_backup_retention_period_in_days(i32), "`backupRetentionPeriodInDays`";
    inherited "billingPolicyId" BILLING_POLICY_ID, with_billing_policy_id(String), "`billingPolicyId`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "offboardRequestedDateTime" OFFBOARD_REQUESTED_DATE_TIME, with_offboard_requested_date_time(OffsetDateTime), "`offboardRequestedDateTime`";
    inherited "pendingRetentionPeriodChange" PENDING_RETENTION_PERIOD_CHANGE, with_pending_retention_period_change(super::RetentionPeriodChange), "`pendingRetentionPeriodChange`";
    inherited "policyId" POLICY_ID, with_policy_id(String), "`policyId`";
    inherited "protectionSources" PROTECTION_SOURCES, with_protection_sources(Flags<super::ProtectionSource>), "`protectionSources`";
    inherited "status" STATUS, with_status(super::ProtectionUnitStatus), "`status`";
    "directoryObjectId" DIRECTORY_OBJECT_ID, directory_object_id str -> Option<&str>, with_directory_object_id(String), "`directoryObjectId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
    "mailboxType" MAILBOX_TYPE, mailbox_type enumeration -> Option<super::MailboxType>, with_mailbox_type(super::MailboxType), "`mailboxType`: `microsoft.graph.mailboxType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.mailboxProtectionUnitsBulkAdditionJob`, metadata, with the accessors of [`ProtectionUnitsBulkJobBase`](super::ProtectionUnitsBulkJobBase)
    MailboxProtectionUnitsBulkAdditionJob: super::ProtectionUnitsBulkJobBase, super::Entity = "microsoft.graph.mailboxProtectionUnitsBulkAdditionJob";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "status" STATUS, with_status(super::ProtectionUnitsBulkJobStatus), "`status`";
    "directoryObjectIds" DIRECTORY_OBJECT_IDS, directory_object_ids strs -> Option<Vec<&str>>, with_directory_object_ids(Vec<String>), "`directoryObjectIds`: `Collection(Edm.String)`, metadata";
    "mailboxes" MAILBOXES, mailboxes strs -> Option<Vec<&str>>, with_mailboxes(Vec<String>), "`mailboxes`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.mailboxRestoreArtifact`, metadata, with the accessors of [`RestoreArtifactBase`](super::RestoreArtifactBase)
    MailboxRestoreArtifact: super::RestoreArtifactBase, super::Entity = "microsoft.graph.mailboxRestoreArtifact" {
        "microsoft.graph.granularMailboxRestoreArtifact",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "completionDateTime" COMPLETION_DATE_TIME, with_completion_date_time(OffsetDateTime), "`completionDateTime`";
    inherited "destinationType" DESTINATION_TYPE, with_destination_type(super::DestinationType), "`destinationType`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "status" STATUS, with_status(super::ArtifactRestoreStatus), "`status`";
    inherited "restorePoint" RESTORE_POINT, with_restore_point(super::RestorePoint), "`restorePoint`";
    "restoredFolderId" RESTORED_FOLDER_ID, restored_folder_id str -> Option<&str>, with_restored_folder_id(String), "`restoredFolderId`: `Edm.String`, metadata";
    "restoredFolderName" RESTORED_FOLDER_NAME, restored_folder_name str -> Option<&str>, with_restored_folder_name(String), "`restoredFolderName`: `Edm.String`, metadata";
    "restoredItemCount" RESTORED_ITEM_COUNT, restored_item_count i32 -> Option<i32>, with_restored_item_count(i32), "`restoredItemCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.mailboxRestoreArtifactsBulkAdditionRequest`, metadata, with the accessors of [`RestoreArtifactsBulkRequestBase`](super::RestoreArtifactsBulkRequestBase)
    MailboxRestoreArtifactsBulkAdditionRequest: super::RestoreArtifactsBulkRequestBase, super::Entity = "microsoft.graph.mailboxRestoreArtifactsBulkAdditionRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "destinationType" DESTINATION_TYPE, with_destination_type(super::DestinationType), "`destinationType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "protectionTimePeriod" PROTECTION_TIME_PERIOD, with_protection_time_period(super::TimePeriod), "`protectionTimePeriod`";
    inherited "protectionUnitIds" PROTECTION_UNIT_IDS, with_protection_unit_ids(Vec<String>), "`protectionUnitIds`";
    inherited "restorePointPreference" RESTORE_POINT_PREFERENCE, with_restore_point_preference(super::RestorePointPreference), "`restorePointPreference`";
    inherited "status" STATUS, with_status(super::RestoreArtifactsBulkRequestStatus), "`status`";
    inherited "tags" TAGS, with_tags(Flags<super::RestorePointTags>), "`tags`";
    "directoryObjectIds" DIRECTORY_OBJECT_IDS, directory_object_ids strs -> Option<Vec<&str>>, with_directory_object_ids(Vec<String>), "`directoryObjectIds`: `Collection(Edm.String)`, metadata";
    "mailboxes" MAILBOXES, mailboxes strs -> Option<Vec<&str>>, with_mailboxes(Vec<String>), "`mailboxes`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.mailboxType`, metadata
    MailboxType = "microsoft.graph.mailboxType" {
        Unknown = "unknown",
        User = "user",
        Shared = "shared",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.migrationsRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    MigrationsRoot: super::Entity = "microsoft.graph.migrationsRoot";
    inherited "id" ID, with_id(String), "`id`";
    "crossTenantMigrationJobs" CROSS_TENANT_MIGRATION_JOBS, cross_tenant_migration_jobs models -> Option<&[super::CrossTenantMigrationJob]>, with_cross_tenant_migration_jobs(Vec<super::CrossTenantMigrationJob>), "`crossTenantMigrationJobs`: `Collection(microsoft.graph.crossTenantMigrationJob)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.notificationEventsType`, metadata
    NotificationEventsType = "microsoft.graph.notificationEventsType" {
        None = "none",
        RestoreAndPolicyUpdates = "restoreAndPolicyUpdates",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.notificationRecipients`, metadata
    NotificationRecipients = "microsoft.graph.notificationRecipients";
    "customRecipients" CUSTOM_RECIPIENTS, custom_recipients models -> Option<&[super::EmailIdentity]>, with_custom_recipients(Vec<super::EmailIdentity>), "`customRecipients`: `Collection(microsoft.graph.emailIdentity)`, metadata";
    "role" ROLE, role flags -> Option<Flags<super::NotificationRecipientsType>>, with_role(Flags<super::NotificationRecipientsType>), "`role`: `microsoft.graph.notificationRecipientsType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.notificationRecipientsType`, metadata
    NotificationRecipientsType = "microsoft.graph.notificationRecipientsType" {
        None = "none",
        GlobalAdmins = "globalAdmins",
        BackupAdmins = "backupAdmins",
        Custom = "custom",
        AllAdmins = "allAdmins",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.offboardingActivityLog`, metadata, with the accessors of [`ActivityLogBase`](super::ActivityLogBase)
    OffboardingActivityLog: super::ActivityLogBase, super::Entity = "microsoft.graph.offboardingActivityLog";
    inherited "id" ID, with_id(String), "`id`";
    inherited "activityType" ACTIVITY_TYPE, with_activity_type(super::ActivityLogOperationType), "`activityType`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "performedBy" PERFORMED_BY, with_performed_by(String), "`performedBy`";
    inherited "resultStatus" RESULT_STATUS, with_result_status(super::ActivityLogResultStatus), "`resultStatus`";
    inherited "serviceType" SERVICE_TYPE, with_service_type(super::ServiceType), "`serviceType`";
    inherited "severity" SEVERITY, with_severity(super::ActivityLogSeverity), "`severity`";
    "offboardingDetails" OFFBOARDING_DETAILS, offboarding_details model -> Option<&super::OffboardingDetails>, with_offboarding_details(super::OffboardingDetails), "`offboardingDetails`: `microsoft.graph.offboardingDetails`, metadata";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`, metadata";
    "policyName" POLICY_NAME, policy_name str -> Option<&str>, with_policy_name(String), "`policyName`: `Edm.String`, metadata";
    "policyStatus" POLICY_STATUS, policy_status enumeration -> Option<super::ProtectionPolicyStatus>, with_policy_status(super::ProtectionPolicyStatus), "`policyStatus`: `microsoft.graph.protectionPolicyStatus`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.offboardingDetails`, metadata
    OffboardingDetails = "microsoft.graph.offboardingDetails";
    "cancelledCount" CANCELLED_COUNT, cancelled_count i32 -> Option<i32>, with_cancelled_count(i32), "`cancelledCount`: `Edm.Int32`, metadata";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`, metadata";
    "offboardEndDateTime" OFFBOARD_END_DATE_TIME, offboard_end_date_time date_time -> Parsed<OffsetDateTime>, with_offboard_end_date_time(OffsetDateTime), "`offboardEndDateTime`: `Edm.DateTimeOffset`, metadata";
    "offboardStartDateTime" OFFBOARD_START_DATE_TIME, offboard_start_date_time date_time -> Parsed<OffsetDateTime>, with_offboard_start_date_time(OffsetDateTime), "`offboardStartDateTime`: `Edm.DateTimeOffset`, metadata";
    "offboardedCount" OFFBOARDED_COUNT, offboarded_count i32 -> Option<i32>, with_offboarded_count(i32), "`offboardedCount`: `Edm.Int32`, metadata";
    "offboardingStatus" OFFBOARDING_STATUS, offboarding_status str -> Option<&str>, with_offboarding_status(String), "`offboardingStatus`: `Edm.String`, metadata";
    "totalRequestedCount" TOTAL_REQUESTED_COUNT, total_requested_count i32 -> Option<i32>, with_total_requested_count(i32), "`totalRequestedCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.oneDriveDataSourceConfiguration`, metadata
    OneDriveDataSourceConfiguration = "microsoft.graph.oneDriveDataSourceConfiguration";
    "filterExpression" FILTER_EXPRESSION, filter_expression untyped -> Option<&Value>, with_filter_expression(Value), "`filterExpression`: `Edm.Untyped`, metadata";
    "resourceMetadataNames" RESOURCE_METADATA_NAMES, resource_metadata_names untyped -> Option<&Value>, with_resource_metadata_names(Value), "`resourceMetadataNames`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.oneDriveForBusinessBrowseSession`, metadata, with the accessors of [`BrowseSessionBase`](super::BrowseSessionBase)
    OneDriveForBusinessBrowseSession: super::BrowseSessionBase, super::Entity = "microsoft.graph.oneDriveForBusinessBrowseSession";
    inherited "id" ID, with_id(String), "`id`";
    inherited "backupSizeInBytes" BACKUP_SIZE_IN_BYTES, with_backup_size_in_bytes(String), "`backupSizeInBytes`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "expirationDateTime" EXPIRATION_DATE_TIME, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`";
    inherited "restorePointDateTime" RESTORE_POINT_DATE_TIME, with_restore_point_date_time(OffsetDateTime), "`restorePointDateTime`";
    inherited "restorePointId" RESTORE_POINT_ID, with_restore_point_id(String), "`restorePointId`";
    inherited "status" STATUS, with_status(super::BrowseSessionStatus), "`status`";
    "directoryObjectId" DIRECTORY_OBJECT_ID, directory_object_id str -> Option<&str>, with_directory_object_id(String), "`directoryObjectId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.oneDriveForBusinessProtectionPolicy`, metadata, with the accessors of [`ProtectionPolicyBase`](super::ProtectionPolicyBase)
    OneDriveForBusinessProtectionPolicy: super::ProtectionPolicyBase, super::Entity = "microsoft.graph.oneDriveForBusinessProtectionPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "billingPolicyId" BILLING_POLICY_ID, with_billing_policy_id(String), "`billingPolicyId`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "offboardRequestedDateTime" OFFBOARD_REQUESTED_DATE_TIME, with_offboard_requested_date_time(OffsetDateTime), "`offboardRequestedDateTime`";
    inherited "protectionMode" PROTECTION_MODE, with_protection_mode(super::BackupPolicyProtectionMode), "`protectionMode`";
    inherited "protectionPolicyArtifactCount" PROTECTION_POLICY_ARTIFACT_COUNT, with_protection_policy_artifact_count(super::ProtectionPolicyArtifactCount), "`protectionPolicyArtifactCount`";
    inherited "retentionSettings" RETENTION_SETTINGS, with_retention_settings(Vec<super::RetentionSetting>), "`retentionSettings`";
    inherited "status" STATUS, with_status(super::ProtectionPolicyStatus), "`status`";
    "driveExclusionUnits" DRIVE_EXCLUSION_UNITS, drive_exclusion_units models -> Option<&[super::DriveExclusionUnit]>, with_drive_exclusion_units(Vec<super::DriveExclusionUnit>), "`driveExclusionUnits`: `Collection(microsoft.graph.driveExclusionUnit)`, metadata";
    "driveExclusionUnitsBulkAdditionJobs" DRIVE_EXCLUSION_UNITS_BULK_ADDITION_JOBS, drive_exclusion_units_bulk_addition_jobs models -> Option<&[super::DriveExclusionUnitsBulkAdditionJob]>, with_drive_exclusion_units_bulk_addition_jobs(Vec<super::DriveExclusionUnitsBulkAdditionJob>), "`driveExclusionUnitsBulkAdditionJobs`: `Collection(microsoft.graph.driveExclusionUnitsBulkAdditionJob)`, metadata";
    "driveInclusionRules" DRIVE_INCLUSION_RULES, drive_inclusion_rules models -> Option<&[super::DriveProtectionRule]>, with_drive_inclusion_rules(Vec<super::DriveProtectionRule>), "`driveInclusionRules`: `Collection(microsoft.graph.driveProtectionRule)`, metadata";
    "driveProtectionUnits" DRIVE_PROTECTION_UNITS, drive_protection_units models -> Option<&[super::DriveProtectionUnit]>, with_drive_protection_units(Vec<super::DriveProtectionUnit>), "`driveProtectionUnits`: `Collection(microsoft.graph.driveProtectionUnit)`, metadata";
    "driveProtectionUnitsBulkAdditionJobs" DRIVE_PROTECTION_UNITS_BULK_ADDITION_JOBS, drive_protection_units_bulk_addition_jobs models -> Option<&[super::DriveProtectionUnitsBulkAdditionJob]>, with_drive_protection_units_bulk_addition_jobs(Vec<super::DriveProtectionUnitsBulkAdditionJob>), "`driveProtectionUnitsBulkAdditionJobs`: `Collection(microsoft.graph.driveProtectionUnitsBulkAdditionJob)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.oneDriveForBusinessRestoreSession`, metadata, with the accessors of [`RestoreSessionBase`](super::RestoreSessionBase)
    OneDriveForBusinessRestoreSession: super::RestoreSessionBase, super::Entity = "microsoft.graph.oneDriveForBusinessRestoreSession";
    inherited "id" ID, with_id(String), "`id`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "policyId" POLICY_ID, with_policy_id(String), "`policyId`";
    inherited "restoreJobType" RESTORE_JOB_TYPE, with_restore_job_type(super::RestoreJobType), "`restoreJobType`";
    inherited "restoreSessionArtifactCount" RESTORE_SESSION_ARTIFACT_COUNT, with_restore_session_artifact_count(super::RestoreSessionArtifactCount), "`restoreSessionArtifactCount`";
    inherited "status" STATUS, with_status(super::RestoreSessionStatus), "`status`";
    "driveRestoreArtifacts" DRIVE_RESTORE_ARTIFACTS, drive_restore_artifacts models -> Option<&[super::DriveRestoreArtifact]>, with_drive_restore_artifacts(Vec<super::DriveRestoreArtifact>), "`driveRestoreArtifacts`: `Collection(microsoft.graph.driveRestoreArtifact)`, metadata";
    "driveRestoreArtifactsBulkAdditionRequests" DRIVE_RESTORE_ARTIFACTS_BULK_ADDITION_REQUESTS, drive_restore_artifacts_bulk_addition_requests models -> Option<&[super::DriveRestoreArtifactsBulkAdditionRequest]>, with_drive_restore_artifacts_bulk_addition_requests(Vec<super::DriveRestoreArtifactsBulkAdditionRequest>), "`driveRestoreArtifactsBulkAdditionRequests`: `Collection(microsoft.graph.driveRestoreArtifactsBulkAdditionRequest)`, metadata";
    "granularDriveRestoreArtifacts" GRANULAR_DRIVE_RESTORE_ARTIFACTS, granular_drive_restore_artifacts models -> Option<&[super::GranularDriveRestoreArtifact]>, with_granular_drive_restore_artifacts(Vec<super::GranularDriveRestoreArtifact>), "`granularDriveRestoreArtifacts`: `Collection(microsoft.graph.granularDriveRestoreArtifact)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.protectionPolicyArtifactCount`, metadata
    ProtectionPolicyArtifactCount = "microsoft.graph.protectionPolicyArtifactCount";
    "completed" COMPLETED, completed i32 -> Option<i32>, with_completed(i32), "`completed`: `Edm.Int32`, metadata";
    "failed" FAILED, failed i32 -> Option<i32>, with_failed(i32), "`failed`: `Edm.Int32`, metadata";
    "inProgress" IN_PROGRESS, in_progress i32 -> Option<i32>, with_in_progress(i32), "`inProgress`: `Edm.Int32`, metadata";
    "total" TOTAL, total i32 -> Option<i32>, with_total(i32), "`total`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.protectionPolicyBase`, metadata, with the accessors of [`Entity`](super::Entity)
    ProtectionPolicyBase: super::Entity = "microsoft.graph.protectionPolicyBase" {
        "microsoft.graph.entraProtectionPolicy",
        "microsoft.graph.exchangeProtectionPolicy",
        "microsoft.graph.oneDriveForBusinessProtectionPolicy",
        "microsoft.graph.sharePointProtectionPolicy",
    };
    inherited "id" ID, with_id(String), "`id`";
    "billingPolicyId" BILLING_POLICY_ID, billing_policy_id str -> Option<&str>, with_billing_policy_id(String), "`billingPolicyId`: `Edm.String`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "offboardRequestedDateTime" OFFBOARD_REQUESTED_DATE_TIME, offboard_requested_date_time date_time -> Parsed<OffsetDateTime>, with_offboard_requested_date_time(OffsetDateTime), "`offboardRequestedDateTime`: `Edm.DateTimeOffset`, metadata";
    "protectionMode" PROTECTION_MODE, protection_mode enumeration -> Option<super::BackupPolicyProtectionMode>, with_protection_mode(super::BackupPolicyProtectionMode), "`protectionMode`: `microsoft.graph.BackupPolicyProtectionMode`, metadata";
    "protectionPolicyArtifactCount" PROTECTION_POLICY_ARTIFACT_COUNT, protection_policy_artifact_count model -> Option<&super::ProtectionPolicyArtifactCount>, with_protection_policy_artifact_count(super::ProtectionPolicyArtifactCount), "`protectionPolicyArtifactCount`: `microsoft.graph.protectionPolicyArtifactCount`, metadata";
    "retentionSettings" RETENTION_SETTINGS, retention_settings models -> Option<&[super::RetentionSetting]>, with_retention_settings(Vec<super::RetentionSetting>), "`retentionSettings`: `Collection(microsoft.graph.retentionSetting)`, metadata";
    "status" STATUS, status enumeration -> Option<super::ProtectionPolicyStatus>, with_status(super::ProtectionPolicyStatus), "`status`: `microsoft.graph.protectionPolicyStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.protectionPolicyStatus`, metadata
    ProtectionPolicyStatus = "microsoft.graph.protectionPolicyStatus" {
        Inactive = "inactive",
        ActiveWithErrors = "activeWithErrors",
        Updating = "updating",
        Active = "active",
        UnknownFutureValue = "unknownFutureValue",
        OffboardRequested = "offboardRequested",
        Offboarded = "offboarded",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.protectionRuleBase`, metadata, with the accessors of [`Entity`](super::Entity)
    ProtectionRuleBase: super::Entity = "microsoft.graph.protectionRuleBase" {
        "microsoft.graph.driveProtectionRule",
        "microsoft.graph.mailboxProtectionRule",
        "microsoft.graph.siteProtectionRule",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "isAutoApplyEnabled" IS_AUTO_APPLY_ENABLED, is_auto_apply_enabled bool -> Option<bool>, with_is_auto_apply_enabled(bool), "`isAutoApplyEnabled`: `Edm.Boolean`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::ProtectionRuleStatus>, with_status(super::ProtectionRuleStatus), "`status`: `microsoft.graph.protectionRuleStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.protectionRuleStatus`, metadata
    ProtectionRuleStatus = "microsoft.graph.protectionRuleStatus" {
        Draft = "draft",
        Active = "active",
        Completed = "completed",
        CompletedWithErrors = "completedWithErrors",
        UnknownFutureValue = "unknownFutureValue",
        UpdateRequested = "updateRequested",
        DeleteRequested = "deleteRequested",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.protectionSource`, metadata
    ProtectionSource = "microsoft.graph.protectionSource" {
        None = "none",
        Manual = "manual",
        DynamicRule = "dynamicRule",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.protectionUnitBase`, metadata, with the accessors of [`Entity`](super::Entity)
    ProtectionUnitBase: super::Entity = "microsoft.graph.protectionUnitBase" {
        "microsoft.graph.driveProtectionUnit",
        "microsoft.graph.mailboxProtectionUnit",
        "microsoft.graph.siteProtectionUnit",
    };
    inherited "id" ID, with_id(String), "`id`";
    "backupRetentionPeriodInDays" BACKUP_RETENTION_PERIOD_IN_DAYS, backup_retention_period_in_days i32 -> Option<i32>, with_backup_retention_period_in_days(i32), "`backupRetentionPeriodInDays`: `Edm.Int32`, metadata";
    "billingPolicyId" BILLING_POLICY_ID, billing_policy_id str -> Option<&str>, with_billing_policy_id(String), "`billingPolicyId`: `Edm.String`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "offboardRequestedDateTime" OFFBOARD_REQUESTED_DATE_TIME, offboard_requested_date_time date_time -> Parsed<OffsetDateTime>, with_offboard_requested_date_time(OffsetDateTime), "`offboardRequestedDateTime`: `Edm.DateTimeOffset`, metadata";
    "pendingRetentionPeriodChange" PENDING_RETENTION_PERIOD_CHANGE, pending_retention_period_change model -> Option<&super::RetentionPeriodChange>, with_pending_retention_period_change(super::RetentionPeriodChange), "`pendingRetentionPeriodChange`: `microsoft.graph.retentionPeriodChange`, metadata";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`, metadata";
    "protectionSources" PROTECTION_SOURCES, protection_sources flags -> Option<Flags<super::ProtectionSource>>, with_protection_sources(Flags<super::ProtectionSource>), "`protectionSources`: `microsoft.graph.protectionSource`, metadata";
    "status" STATUS, status enumeration -> Option<super::ProtectionUnitStatus>, with_status(super::ProtectionUnitStatus), "`status`: `microsoft.graph.protectionUnitStatus`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.protectionUnitDetails`, metadata
    ProtectionUnitDetails = "microsoft.graph.protectionUnitDetails";
    "addedCount" ADDED_COUNT, added_count i32 -> Option<i32>, with_added_count(i32), "`addedCount`: `Edm.Int32`, metadata";
    "backupConfigurationType" BACKUP_CONFIGURATION_TYPE, backup_configuration_type str -> Option<&str>, with_backup_configuration_type(String), "`backupConfigurationType`: `Edm.String`, metadata";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`, metadata";
    "removedCount" REMOVED_COUNT, removed_count i32 -> Option<i32>, with_removed_count(i32), "`removedCount`: `Edm.Int32`, metadata";
    "requestedToAddCount" REQUESTED_TO_ADD_COUNT, requested_to_add_count i32 -> Option<i32>, with_requested_to_add_count(i32), "`requestedToAddCount`: `Edm.Int32`, metadata";
    "requestedToRemoveCount" REQUESTED_TO_REMOVE_COUNT, requested_to_remove_count i32 -> Option<i32>, with_requested_to_remove_count(i32), "`requestedToRemoveCount`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.protectionUnitStatus`, metadata
    ProtectionUnitStatus = "microsoft.graph.protectionUnitStatus" {
        ProtectRequested = "protectRequested",
        Protected = "protected",
        UnprotectRequested = "unprotectRequested",
        Unprotected = "unprotected",
        RemoveRequested = "removeRequested",
        UnknownFutureValue = "unknownFutureValue",
        OffboardRequested = "offboardRequested",
        Offboarded = "offboarded",
        CancelOffboardRequested = "cancelOffboardRequested",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.protectionUnitsBulkJobBase`, metadata, with the accessors of [`Entity`](super::Entity)
    ProtectionUnitsBulkJobBase: super::Entity = "microsoft.graph.protectionUnitsBulkJobBase" {
        "microsoft.graph.driveProtectionUnitsBulkAdditionJob",
        "microsoft.graph.mailboxProtectionUnitsBulkAdditionJob",
        "microsoft.graph.siteProtectionUnitsBulkAdditionJob",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::ProtectionUnitsBulkJobStatus>, with_status(super::ProtectionUnitsBulkJobStatus), "`status`: `microsoft.graph.protectionUnitsBulkJobStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.protectionUnitsBulkJobStatus`, metadata
    ProtectionUnitsBulkJobStatus = "microsoft.graph.protectionUnitsBulkJobStatus" {
        Unknown = "unknown",
        Active = "active",
        Completed = "completed",
        CompletedWithErrors = "completedWithErrors",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.provisionState`, metadata
    ProvisionState = "microsoft.graph.provisionState" {
        NotProvisioned = "notProvisioned",
        ProvisioningInProgress = "provisioningInProgress",
        ProvisioningFailed = "provisioningFailed",
        ProvisioningCompleted = "provisioningCompleted",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.restorableArtifact`, metadata
    RestorableArtifact = "microsoft.graph.restorableArtifact" {
        Message = "message",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.restoreArtifactBase`, metadata, with the accessors of [`Entity`](super::Entity)
    RestoreArtifactBase: super::Entity = "microsoft.graph.restoreArtifactBase" {
        "microsoft.graph.driveRestoreArtifact",
        "microsoft.graph.granularMailboxRestoreArtifact",
        "microsoft.graph.mailboxRestoreArtifact",
        "microsoft.graph.siteRestoreArtifact",
    };
    inherited "id" ID, with_id(String), "`id`";
    "completionDateTime" COMPLETION_DATE_TIME, completion_date_time date_time -> Parsed<OffsetDateTime>, with_completion_date_time(OffsetDateTime), "`completionDateTime`: `Edm.DateTimeOffset`, metadata";
    "destinationType" DESTINATION_TYPE, destination_type enumeration -> Option<super::DestinationType>, with_destination_type(super::DestinationType), "`destinationType`: `microsoft.graph.destinationType`, metadata";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::ArtifactRestoreStatus>, with_status(super::ArtifactRestoreStatus), "`status`: `microsoft.graph.artifactRestoreStatus`, metadata";
    "restorePoint" RESTORE_POINT, restore_point model -> Option<&super::RestorePoint>, with_restore_point(super::RestorePoint), "`restorePoint`: `microsoft.graph.restorePoint`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.restoreArtifactDetails`, metadata
    RestoreArtifactDetails = "microsoft.graph.restoreArtifactDetails";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`, metadata";
    "restoredCount" RESTORED_COUNT, restored_count i32 -> Option<i32>, with_restored_count(i32), "`restoredCount`: `Edm.Int32`, metadata";
    "totalArtifactsCount" TOTAL_ARTIFACTS_COUNT, total_artifacts_count i32 -> Option<i32>, with_total_artifacts_count(i32), "`totalArtifactsCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`, metadata, with the accessors of [`Entity`](super::Entity)
    RestoreArtifactsBulkRequestBase: super::Entity = "microsoft.graph.restoreArtifactsBulkRequestBase" {
        "microsoft.graph.driveRestoreArtifactsBulkAdditionRequest",
        "microsoft.graph.mailboxRestoreArtifactsBulkAdditionRequest",
        "microsoft.graph.siteRestoreArtifactsBulkAdditionRequest",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "destinationType" DESTINATION_TYPE, destination_type enumeration -> Option<super::DestinationType>, with_destination_type(super::DestinationType), "`destinationType`: `microsoft.graph.destinationType`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "protectionTimePeriod" PROTECTION_TIME_PERIOD, protection_time_period model -> Option<&super::TimePeriod>, with_protection_time_period(super::TimePeriod), "`protectionTimePeriod`: `microsoft.graph.timePeriod`, metadata";
    "protectionUnitIds" PROTECTION_UNIT_IDS, protection_unit_ids strs -> Option<Vec<&str>>, with_protection_unit_ids(Vec<String>), "`protectionUnitIds`: `Collection(Edm.String)`, metadata";
    "restorePointPreference" RESTORE_POINT_PREFERENCE, restore_point_preference enumeration -> Option<super::RestorePointPreference>, with_restore_point_preference(super::RestorePointPreference), "`restorePointPreference`: `microsoft.graph.restorePointPreference`, metadata";
    "status" STATUS, status enumeration -> Option<super::RestoreArtifactsBulkRequestStatus>, with_status(super::RestoreArtifactsBulkRequestStatus), "`status`: `microsoft.graph.restoreArtifactsBulkRequestStatus`, metadata";
    "tags" TAGS, tags flags -> Option<Flags<super::RestorePointTags>>, with_tags(Flags<super::RestorePointTags>), "`tags`: `microsoft.graph.restorePointTags`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.restoreArtifactsBulkRequestStatus`, metadata
    RestoreArtifactsBulkRequestStatus = "microsoft.graph.restoreArtifactsBulkRequestStatus" {
        Unknown = "unknown",
        Active = "active",
        Completed = "completed",
        CompletedWithErrors = "completedWithErrors",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.restoreJobType`, metadata
    RestoreJobType = "microsoft.graph.restoreJobType" {
        Standard = "standard",
        Bulk = "bulk",
        UnknownFutureValue = "unknownFutureValue",
        Granular = "granular",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.restorePoint`, metadata, with the accessors of [`Entity`](super::Entity)
    RestorePoint: super::Entity = "microsoft.graph.restorePoint";
    inherited "id" ID, with_id(String), "`id`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "protectionDateTime" PROTECTION_DATE_TIME, protection_date_time date_time -> Parsed<OffsetDateTime>, with_protection_date_time(OffsetDateTime), "`protectionDateTime`: `Edm.DateTimeOffset`, metadata";
    "tags" TAGS, tags flags -> Option<Flags<super::RestorePointTags>>, with_tags(Flags<super::RestorePointTags>), "`tags`: `microsoft.graph.restorePointTags`, metadata";
    "protectionUnit" PROTECTION_UNIT, protection_unit model -> Option<&super::ProtectionUnitBase>, with_protection_unit(super::ProtectionUnitBase), "`protectionUnit`: `microsoft.graph.protectionUnitBase`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.restorePointPreference`, metadata
    RestorePointPreference = "microsoft.graph.restorePointPreference" {
        Latest = "latest",
        Oldest = "oldest",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.restorePointSearchResponse`, metadata
    RestorePointSearchResponse = "microsoft.graph.restorePointSearchResponse";
    "noResultProtectionUnitIds" NO_RESULT_PROTECTION_UNIT_IDS, no_result_protection_unit_ids strs -> Option<Vec<&str>>, with_no_result_protection_unit_ids(Vec<String>), "`noResultProtectionUnitIds`: `Collection(Edm.String)`, metadata";
    "searchResponseId" SEARCH_RESPONSE_ID, search_response_id str -> Option<&str>, with_search_response_id(String), "`searchResponseId`: `Edm.String`, metadata";
    "searchResults" SEARCH_RESULTS, search_results models -> Option<&[super::RestorePointSearchResult]>, with_search_results(Vec<super::RestorePointSearchResult>), "`searchResults`: `Collection(microsoft.graph.restorePointSearchResult)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.restorePointSearchResult`, metadata
    RestorePointSearchResult = "microsoft.graph.restorePointSearchResult";
    "artifactHitCount" ARTIFACT_HIT_COUNT, artifact_hit_count i32 -> Option<i32>, with_artifact_hit_count(i32), "`artifactHitCount`: `Edm.Int32`, metadata";
    "restorePoint" RESTORE_POINT, restore_point model -> Option<&super::RestorePoint>, with_restore_point(super::RestorePoint), "`restorePoint`: `microsoft.graph.restorePoint`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.restorePointTags`, metadata
    RestorePointTags = "microsoft.graph.restorePointTags" {
        None = "none",
        FastRestore = "fastRestore",
        UnknownFutureValue = "unknownFutureValue",
        IncludeNewerItems = "includeNewerItems",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.restoreSearchArtifactQueryExpression`, metadata
    RestoreSearchArtifactQueryExpression = "microsoft.graph.restoreSearchArtifactQueryExpression";
    "hasAttachment" HAS_ATTACHMENT, has_attachment bool -> Option<bool>, with_has_attachment(bool), "`hasAttachment`: `Edm.Boolean`, metadata";
    "items" ITEMS, items enumerations -> Option<Vec<super::GranularRestoreItems>>, with_items(Vec<super::GranularRestoreItems>), "`items`: `Collection(microsoft.graph.granularRestoreItems)`, metadata";
    "recipients" RECIPIENTS, recipients strs -> Option<Vec<&str>>, with_recipients(Vec<String>), "`recipients`: `Collection(Edm.String)`, metadata";
    "senders" SENDERS, senders strs -> Option<Vec<&str>>, with_senders(Vec<String>), "`senders`: `Collection(Edm.String)`, metadata";
    "subjects" SUBJECTS, subjects strs -> Option<Vec<&str>>, with_subjects(Vec<String>), "`subjects`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.restoreSessionArtifactCount`, metadata
    RestoreSessionArtifactCount = "microsoft.graph.restoreSessionArtifactCount";
    "completed" COMPLETED, completed i32 -> Option<i32>, with_completed(i32), "`completed`: `Edm.Int32`, metadata";
    "failed" FAILED, failed i32 -> Option<i32>, with_failed(i32), "`failed`: `Edm.Int32`, metadata";
    "inProgress" IN_PROGRESS, in_progress i32 -> Option<i32>, with_in_progress(i32), "`inProgress`: `Edm.Int32`, metadata";
    "total" TOTAL, total i32 -> Option<i32>, with_total(i32), "`total`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.restoreSessionBase`, metadata, with the accessors of [`Entity`](super::Entity)
    RestoreSessionBase: super::Entity = "microsoft.graph.restoreSessionBase" {
        "microsoft.graph.exchangeRestoreSession",
        "microsoft.graph.oneDriveForBusinessRestoreSession",
        "microsoft.graph.sharePointRestoreSession",
    };
    inherited "id" ID, with_id(String), "`id`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`, metadata";
    "restoreJobType" RESTORE_JOB_TYPE, restore_job_type enumeration -> Option<super::RestoreJobType>, with_restore_job_type(super::RestoreJobType), "`restoreJobType`: `microsoft.graph.restoreJobType`, metadata";
    "restoreSessionArtifactCount" RESTORE_SESSION_ARTIFACT_COUNT, restore_session_artifact_count model -> Option<&super::RestoreSessionArtifactCount>, with_restore_session_artifact_count(super::RestoreSessionArtifactCount), "`restoreSessionArtifactCount`: `microsoft.graph.restoreSessionArtifactCount`, metadata";
    "status" STATUS, status enumeration -> Option<super::RestoreSessionStatus>, with_status(super::RestoreSessionStatus), "`status`: `microsoft.graph.restoreSessionStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.restoreSessionStatus`, metadata
    RestoreSessionStatus = "microsoft.graph.restoreSessionStatus" {
        Draft = "draft",
        Activating = "activating",
        Active = "active",
        CompletedWithError = "completedWithError",
        Completed = "completed",
        UnknownFutureValue = "unknownFutureValue",
        Failed = "failed",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.restoreTaskActivityLog`, metadata, with the accessors of [`ActivityLogBase`](super::ActivityLogBase)
    RestoreTaskActivityLog: super::ActivityLogBase, super::Entity = "microsoft.graph.restoreTaskActivityLog";
    inherited "id" ID, with_id(String), "`id`";
    inherited "activityType" ACTIVITY_TYPE, with_activity_type(super::ActivityLogOperationType), "`activityType`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "performedBy" PERFORMED_BY, with_performed_by(String), "`performedBy`";
    inherited "resultStatus" RESULT_STATUS, with_result_status(super::ActivityLogResultStatus), "`resultStatus`";
    inherited "serviceType" SERVICE_TYPE, with_service_type(super::ServiceType), "`serviceType`";
    inherited "severity" SEVERITY, with_severity(super::ActivityLogSeverity), "`severity`";
    "destinationType" DESTINATION_TYPE, destination_type enumeration -> Option<super::DestinationType>, with_destination_type(super::DestinationType), "`destinationType`: `microsoft.graph.destinationType`, metadata";
    "restoreArtifactDetails" RESTORE_ARTIFACT_DETAILS, restore_artifact_details model -> Option<&super::RestoreArtifactDetails>, with_restore_artifact_details(super::RestoreArtifactDetails), "`restoreArtifactDetails`: `microsoft.graph.restoreArtifactDetails`, metadata";
    "restoreCompletionDateTime" RESTORE_COMPLETION_DATE_TIME, restore_completion_date_time date_time -> Parsed<OffsetDateTime>, with_restore_completion_date_time(OffsetDateTime), "`restoreCompletionDateTime`: `Edm.DateTimeOffset`, metadata";
    "restoreSessionId" RESTORE_SESSION_ID, restore_session_id str -> Option<&str>, with_restore_session_id(String), "`restoreSessionId`: `Edm.String`, metadata";
    "restoreSessionStatus" RESTORE_SESSION_STATUS, restore_session_status enumeration -> Option<super::RestoreSessionStatus>, with_restore_session_status(super::RestoreSessionStatus), "`restoreSessionStatus`: `microsoft.graph.restoreSessionStatus`, metadata";
    "tags" TAGS, tags flags -> Option<Flags<super::RestorePointTags>>, with_tags(Flags<super::RestorePointTags>), "`tags`: `microsoft.graph.restorePointTags`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.retentionPeriodChange`, metadata
    RetentionPeriodChange = "microsoft.graph.retentionPeriodChange";
    "effectiveFromDateTime" EFFECTIVE_FROM_DATE_TIME, effective_from_date_time date_time -> Parsed<OffsetDateTime>, with_effective_from_date_time(OffsetDateTime), "`effectiveFromDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::RetentionPeriodChangeStatus>, with_status(super::RetentionPeriodChangeStatus), "`status`: `microsoft.graph.retentionPeriodChangeStatus`, metadata";
    "targetRetentionPeriodInDays" TARGET_RETENTION_PERIOD_IN_DAYS, target_retention_period_in_days i32 -> Option<i32>, with_target_retention_period_in_days(i32), "`targetRetentionPeriodInDays`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.retentionPeriodChangeStatus`, metadata
    RetentionPeriodChangeStatus = "microsoft.graph.retentionPeriodChangeStatus" {
        None = "none",
        InProgress = "inProgress",
        Failed = "failed",
        Completed = "completed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.retentionSetting`, metadata
    RetentionSetting = "microsoft.graph.retentionSetting";
    "interval" INTERVAL, interval str -> Option<&str>, with_interval(String), "`interval`: `Edm.String`, metadata";
    "period" PERIOD, period duration -> Parsed<Duration>, with_period(Duration), "`period`: `Edm.Duration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.serviceApp`, metadata, with the accessors of [`Entity`](super::Entity)
    ServiceApp: super::Entity = "microsoft.graph.serviceApp";
    inherited "id" ID, with_id(String), "`id`";
    "application" APPLICATION, application model -> Option<&super::Identity>, with_application(super::Identity), "`application`: `microsoft.graph.identity`, metadata";
    "effectiveDateTime" EFFECTIVE_DATE_TIME, effective_date_time date_time -> Parsed<OffsetDateTime>, with_effective_date_time(OffsetDateTime), "`effectiveDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "registrationDateTime" REGISTRATION_DATE_TIME, registration_date_time date_time -> Parsed<OffsetDateTime>, with_registration_date_time(OffsetDateTime), "`registrationDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::ServiceAppStatus>, with_status(super::ServiceAppStatus), "`status`: `microsoft.graph.serviceAppStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.serviceAppStatus`, metadata
    ServiceAppStatus = "microsoft.graph.serviceAppStatus" {
        Inactive = "inactive",
        Active = "active",
        PendingActive = "pendingActive",
        PendingInactive = "pendingInactive",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.serviceStatus`, metadata
    ServiceStatus = "microsoft.graph.serviceStatus";
    "backupServiceConsumer" BACKUP_SERVICE_CONSUMER, backup_service_consumer enumeration -> Option<super::BackupServiceConsumer>, with_backup_service_consumer(super::BackupServiceConsumer), "`backupServiceConsumer`: `microsoft.graph.backupServiceConsumer`, metadata";
    "disableReason" DISABLE_REASON, disable_reason enumeration -> Option<super::DisableReason>, with_disable_reason(super::DisableReason), "`disableReason`: `microsoft.graph.disableReason`, metadata";
    "gracePeriodDateTime" GRACE_PERIOD_DATE_TIME, grace_period_date_time date_time -> Parsed<OffsetDateTime>, with_grace_period_date_time(OffsetDateTime), "`gracePeriodDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "restoreAllowedTillDateTime" RESTORE_ALLOWED_TILL_DATE_TIME, restore_allowed_till_date_time date_time -> Parsed<OffsetDateTime>, with_restore_allowed_till_date_time(OffsetDateTime), "`restoreAllowedTillDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::BackupServiceStatus>, with_status(super::BackupServiceStatus), "`status`: `microsoft.graph.backupServiceStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.serviceType`, metadata
    ServiceType = "microsoft.graph.serviceType" {
        Unknown = "unknown",
        SharePoint = "sharePoint",
        Exchange = "exchange",
        OneDriveForBusiness = "oneDriveForBusiness",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointApiUsageDataPoint`, metadata
    SharePointApiUsageDataPoint = "microsoft.graph.sharePointApiUsageDataPoint";
    "activeApps" ACTIVE_APPS, active_apps i32 -> Option<i32>, with_active_apps(i32), "`activeApps`: `Edm.Int32`, metadata";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "serviceArea" SERVICE_AREA, service_area str -> Option<&str>, with_service_area(String), "`serviceArea`: `Edm.String`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "throttledRequests" THROTTLED_REQUESTS, throttled_requests i64 -> Option<i64>, with_throttled_requests(i64), "`throttledRequests`: `Edm.Int64`, metadata";
    "usageDateTime" USAGE_DATE_TIME, usage_date_time date_time -> Parsed<OffsetDateTime>, with_usage_date_time(OffsetDateTime), "`usageDateTime`: `Edm.DateTimeOffset`, metadata";
    "usageMB" USAGE_MB, usage_mb i64 -> Option<i64>, with_usage_mb(i64), "`usageMB`: `Edm.Int64`, metadata";
    "usageRequests" USAGE_REQUESTS, usage_requests i64 -> Option<i64>, with_usage_requests(i64), "`usageRequests`: `Edm.Int64`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointApiUsageReport`, metadata
    SharePointApiUsageReport = "microsoft.graph.sharePointApiUsageReport";
    "dataPoints" DATA_POINTS, data_points models -> Option<&[super::SharePointApiUsageDataPoint]>, with_data_points(Vec<super::SharePointApiUsageDataPoint>), "`dataPoints`: `Collection(microsoft.graph.sharePointApiUsageDataPoint)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointBrowseSession`, metadata, with the accessors of [`BrowseSessionBase`](super::BrowseSessionBase)
    SharePointBrowseSession: super::BrowseSessionBase, super::Entity = "microsoft.graph.sharePointBrowseSession";
    inherited "id" ID, with_id(String), "`id`";
    inherited "backupSizeInBytes" BACKUP_SIZE_IN_BYTES, with_backup_size_in_bytes(String), "`backupSizeInBytes`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "expirationDateTime" EXPIRATION_DATE_TIME, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`";
    inherited "restorePointDateTime" RESTORE_POINT_DATE_TIME, with_restore_point_date_time(OffsetDateTime), "`restorePointDateTime`";
    inherited "restorePointId" RESTORE_POINT_ID, with_restore_point_id(String), "`restorePointId`";
    inherited "status" STATUS, with_status(super::BrowseSessionStatus), "`status`";
    "siteId" SITE_ID, site_id str -> Option<&str>, with_site_id(String), "`siteId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointEmbeddedConfiguration`, metadata
    SharePointEmbeddedConfiguration = "microsoft.graph.sharePointEmbeddedConfiguration";
    "containerTypeId" CONTAINER_TYPE_ID, container_type_id untyped -> Option<&Value>, with_container_type_id(Value), "`containerTypeId`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointGroupIdentityMapping`, metadata, with the accessors of [`SharePointIdentityMapping`](super::SharePointIdentityMapping)
    SharePointGroupIdentityMapping: super::SharePointIdentityMapping, super::Entity = "microsoft.graph.sharePointGroupIdentityMapping";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deleted" DELETED, with_deleted(super::Deleted), "`deleted`";
    inherited "sourceOrganizationId" SOURCE_ORGANIZATION_ID, with_source_organization_id(Uuid), "`sourceOrganizationId`";
    "groupType" GROUP_TYPE, group_type enumeration -> Option<super::SharePointIdentityMappingGroupType>, with_group_type(super::SharePointIdentityMappingGroupType), "`groupType`: `microsoft.graph.sharePointIdentityMappingGroupType`, metadata";
    "sourceGroupIdentity" SOURCE_GROUP_IDENTITY, source_group_identity model -> Option<&super::Identity>, with_source_group_identity(super::Identity), "`sourceGroupIdentity`: `microsoft.graph.identity`, metadata";
    "targetGroupIdentity" TARGET_GROUP_IDENTITY, target_group_identity model -> Option<&super::Identity>, with_target_group_identity(super::Identity), "`targetGroupIdentity`: `microsoft.graph.identity`, metadata";
    "targetGroupMigrationData" TARGET_GROUP_MIGRATION_DATA, target_group_migration_data model -> Option<&super::SharePointIdentityMappingGroupMigrationData>, with_target_group_migration_data(super::SharePointIdentityMappingGroupMigrationData), "`targetGroupMigrationData`: `microsoft.graph.sharePointIdentityMappingGroupMigrationData`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointGroupMigrationTaskParameters`, metadata, with the accessors of [`SharePointMigrationTaskParameters`](super::SharePointMigrationTaskParameters)
    SharePointGroupMigrationTaskParameters: super::SharePointMigrationTaskParameters = "microsoft.graph.sharePointGroupMigrationTaskParameters";
    inherited "preferredLatestStartDateTime" PREFERRED_LATEST_START_DATE_TIME, with_preferred_latest_start_date_time(OffsetDateTime), "`preferredLatestStartDateTime`";
    inherited "preferredStartDateTime" PREFERRED_START_DATE_TIME, with_preferred_start_date_time(OffsetDateTime), "`preferredStartDateTime`";
    inherited "sourceSiteUrl" SOURCE_SITE_URL, with_source_site_url(String), "`sourceSiteUrl`";
    inherited "targetDataLocationCode" TARGET_DATA_LOCATION_CODE, with_target_data_location_code(String), "`targetDataLocationCode`";
    inherited "targetOrganizationHost" TARGET_ORGANIZATION_HOST, with_target_organization_host(String), "`targetOrganizationHost`";
    inherited "targetOrganizationId" TARGET_ORGANIZATION_ID, with_target_organization_id(Uuid), "`targetOrganizationId`";
    inherited "targetSiteUrl" TARGET_SITE_URL, with_target_site_url(String), "`targetSiteUrl`";
    inherited "validateOnly" VALIDATE_ONLY, with_validate_only(bool), "`validateOnly`";
    "sourceGroupIdentity" SOURCE_GROUP_IDENTITY, source_group_identity model -> Option<&super::GroupIdentity>, with_source_group_identity(super::GroupIdentity), "`sourceGroupIdentity`: `microsoft.graph.groupIdentity`, metadata";
    "targetGroupIdentity" TARGET_GROUP_IDENTITY, target_group_identity model -> Option<&super::GroupIdentity>, with_target_group_identity(super::GroupIdentity), "`targetGroupIdentity`: `microsoft.graph.groupIdentity`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointIdentityMapping`, metadata, with the accessors of [`Entity`](super::Entity)
    SharePointIdentityMapping: super::Entity = "microsoft.graph.sharePointIdentityMapping" {
        "microsoft.graph.sharePointGroupIdentityMapping",
        "microsoft.graph.sharePointUserIdentityMapping",
    };
    inherited "id" ID, with_id(String), "`id`";
    "deleted" DELETED, deleted model -> Option<&super::Deleted>, with_deleted(super::Deleted), "`deleted`: `microsoft.graph.deleted`, metadata";
    "sourceOrganizationId" SOURCE_ORGANIZATION_ID, source_organization_id guid -> Parsed<Uuid>, with_source_organization_id(Uuid), "`sourceOrganizationId`: `Edm.Guid`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointIdentityMappingGroupMigrationData`, metadata
    SharePointIdentityMappingGroupMigrationData = "microsoft.graph.sharePointIdentityMappingGroupMigrationData";
    "mailNickname" MAIL_NICKNAME, mail_nickname str -> Option<&str>, with_mail_nickname(String), "`mailNickname`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sharePointIdentityMappingGroupType`, metadata
    SharePointIdentityMappingGroupType = "microsoft.graph.sharePointIdentityMappingGroupType" {
        None = "none",
        RegularGroup = "regularGroup",
        M365Group = "m365Group",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointIdentityMappingUserMigrationData`, metadata
    SharePointIdentityMappingUserMigrationData = "microsoft.graph.sharePointIdentityMappingUserMigrationData";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sharePointIdentityMappingUserType`, metadata
    SharePointIdentityMappingUserType = "microsoft.graph.sharePointIdentityMappingUserType" {
        None = "none",
        RegularUser = "regularUser",
        AdminUser = "adminUser",
        GuestUser = "guestUser",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationTask`, metadata, with the accessors of [`Entity`](super::Entity)
    SharePointMigrationTask: super::Entity = "microsoft.graph.sharePointMigrationTask";
    inherited "id" ID, with_id(String), "`id`";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "finishedDateTime" FINISHED_DATE_TIME, finished_date_time date_time -> Parsed<OffsetDateTime>, with_finished_date_time(OffsetDateTime), "`finishedDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "parameters" PARAMETERS, parameters model -> Option<&super::SharePointMigrationTaskParameters>, with_parameters(super::SharePointMigrationTaskParameters), "`parameters`: `microsoft.graph.sharePointMigrationTaskParameters`, metadata";
    "startedDateTime" STARTED_DATE_TIME, started_date_time date_time -> Parsed<OffsetDateTime>, with_started_date_time(OffsetDateTime), "`startedDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::SharePointMigrationTaskStatus>, with_status(super::SharePointMigrationTaskStatus), "`status`: `microsoft.graph.sharePointMigrationTaskStatus`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationTaskParameters`, metadata
    SharePointMigrationTaskParameters = "microsoft.graph.sharePointMigrationTaskParameters" {
        "microsoft.graph.sharePointGroupMigrationTaskParameters",
        "microsoft.graph.sharePointSiteMigrationTaskParameters",
        "microsoft.graph.sharePointUserMigrationTaskParameters",
    };
    "preferredLatestStartDateTime" PREFERRED_LATEST_START_DATE_TIME, preferred_latest_start_date_time date_time -> Parsed<OffsetDateTime>, with_preferred_latest_start_date_time(OffsetDateTime), "`preferredLatestStartDateTime`: `Edm.DateTimeOffset`, metadata";
    "preferredStartDateTime" PREFERRED_START_DATE_TIME, preferred_start_date_time date_time -> Parsed<OffsetDateTime>, with_preferred_start_date_time(OffsetDateTime), "`preferredStartDateTime`: `Edm.DateTimeOffset`, metadata";
    "sourceSiteUrl" SOURCE_SITE_URL, source_site_url str -> Option<&str>, with_source_site_url(String), "`sourceSiteUrl`: `Edm.String`, metadata";
    "targetDataLocationCode" TARGET_DATA_LOCATION_CODE, target_data_location_code str -> Option<&str>, with_target_data_location_code(String), "`targetDataLocationCode`: `Edm.String`, metadata";
    "targetOrganizationHost" TARGET_ORGANIZATION_HOST, target_organization_host str -> Option<&str>, with_target_organization_host(String), "`targetOrganizationHost`: `Edm.String`, metadata";
    "targetOrganizationId" TARGET_ORGANIZATION_ID, target_organization_id guid -> Parsed<Uuid>, with_target_organization_id(Uuid), "`targetOrganizationId`: `Edm.Guid`, metadata";
    "targetSiteUrl" TARGET_SITE_URL, target_site_url str -> Option<&str>, with_target_site_url(String), "`targetSiteUrl`: `Edm.String`, metadata";
    "validateOnly" VALIDATE_ONLY, validate_only bool -> Option<bool>, with_validate_only(bool), "`validateOnly`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.sharePointMigrationTaskStatus`, metadata
    SharePointMigrationTaskStatus = "microsoft.graph.sharePointMigrationTaskStatus" {
        NotStarted = "notStarted",
        InProgress = "inProgress",
        Completed = "completed",
        Cancelled = "cancelled",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointMigrationsRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    SharePointMigrationsRoot: super::Entity = "microsoft.graph.sharePointMigrationsRoot";
    inherited "id" ID, with_id(String), "`id`";
    "crossOrganizationGroupMappings" CROSS_ORGANIZATION_GROUP_MAPPINGS, cross_organization_group_mappings models -> Option<&[super::SharePointGroupIdentityMapping]>, with_cross_organization_group_mappings(Vec<super::SharePointGroupIdentityMapping>), "`crossOrganizationGroupMappings`: `Collection(microsoft.graph.sharePointGroupIdentityMapping)`, metadata";
    "crossOrganizationMigrationTasks" CROSS_ORGANIZATION_MIGRATION_TASKS, cross_organization_migration_tasks models -> Option<&[super::SharePointMigrationTask]>, with_cross_organization_migration_tasks(Vec<super::SharePointMigrationTask>), "`crossOrganizationMigrationTasks`: `Collection(microsoft.graph.sharePointMigrationTask)`, metadata";
    "crossOrganizationUserMappings" CROSS_ORGANIZATION_USER_MAPPINGS, cross_organization_user_mappings models -> Option<&[super::SharePointUserIdentityMapping]>, with_cross_organization_user_mappings(Vec<super::SharePointUserIdentityMapping>), "`crossOrganizationUserMappings`: `Collection(microsoft.graph.sharePointUserIdentityMapping)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointProtectionPolicy`, metadata, with the accessors of [`ProtectionPolicyBase`](super::ProtectionPolicyBase)
    SharePointProtectionPolicy: super::ProtectionPolicyBase, super::Entity = "microsoft.graph.sharePointProtectionPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "billingPolicyId" BILLING_POLICY_ID, with_billing_policy_id(String), "`billingPolicyId`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "offboardRequestedDateTime" OFFBOARD_REQUESTED_DATE_TIME, with_offboard_requested_date_time(OffsetDateTime), "`offboardRequestedDateTime`";
    inherited "protectionMode" PROTECTION_MODE, with_protection_mode(super::BackupPolicyProtectionMode), "`protectionMode`";
    inherited "protectionPolicyArtifactCount" PROTECTION_POLICY_ARTIFACT_COUNT, with_protection_policy_artifact_count(super::ProtectionPolicyArtifactCount), "`protectionPolicyArtifactCount`";
    inherited "retentionSettings" RETENTION_SETTINGS, with_retention_settings(Vec<super::RetentionSetting>), "`retentionSettings`";
    inherited "status" STATUS, with_status(super::ProtectionPolicyStatus), "`status`";
    "siteExclusionUnits" SITE_EXCLUSION_UNITS, site_exclusion_units models -> Option<&[super::SiteExclusionUnit]>, with_site_exclusion_units(Vec<super::SiteExclusionUnit>), "`siteExclusionUnits`: `Collection(microsoft.graph.siteExclusionUnit)`, metadata";
    "siteExclusionUnitsBulkAdditionJobs" SITE_EXCLUSION_UNITS_BULK_ADDITION_JOBS, site_exclusion_units_bulk_addition_jobs models -> Option<&[super::SiteExclusionUnitsBulkAdditionJob]>, with_site_exclusion_units_bulk_addition_jobs(Vec<super::SiteExclusionUnitsBulkAdditionJob>), "`siteExclusionUnitsBulkAdditionJobs`: `Collection(microsoft.graph.siteExclusionUnitsBulkAdditionJob)`, metadata";
    "siteInclusionRules" SITE_INCLUSION_RULES, site_inclusion_rules models -> Option<&[super::SiteProtectionRule]>, with_site_inclusion_rules(Vec<super::SiteProtectionRule>), "`siteInclusionRules`: `Collection(microsoft.graph.siteProtectionRule)`, metadata";
    "siteProtectionUnits" SITE_PROTECTION_UNITS, site_protection_units models -> Option<&[super::SiteProtectionUnit]>, with_site_protection_units(Vec<super::SiteProtectionUnit>), "`siteProtectionUnits`: `Collection(microsoft.graph.siteProtectionUnit)`, metadata";
    "siteProtectionUnitsBulkAdditionJobs" SITE_PROTECTION_UNITS_BULK_ADDITION_JOBS, site_protection_units_bulk_addition_jobs models -> Option<&[super::SiteProtectionUnitsBulkAdditionJob]>, with_site_protection_units_bulk_addition_jobs(Vec<super::SiteProtectionUnitsBulkAdditionJob>), "`siteProtectionUnitsBulkAdditionJobs`: `Collection(microsoft.graph.siteProtectionUnitsBulkAdditionJob)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointRestoreSession`, metadata, with the accessors of [`RestoreSessionBase`](super::RestoreSessionBase)
    SharePointRestoreSession: super::RestoreSessionBase, super::Entity = "microsoft.graph.sharePointRestoreSession";
    inherited "id" ID, with_id(String), "`id`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "policyId" POLICY_ID, with_policy_id(String), "`policyId`";
    inherited "restoreJobType" RESTORE_JOB_TYPE, with_restore_job_type(super::RestoreJobType), "`restoreJobType`";
    inherited "restoreSessionArtifactCount" RESTORE_SESSION_ARTIFACT_COUNT, with_restore_session_artifact_count(super::RestoreSessionArtifactCount), "`restoreSessionArtifactCount`";
    inherited "status" STATUS, with_status(super::RestoreSessionStatus), "`status`";
    "granularSiteRestoreArtifacts" GRANULAR_SITE_RESTORE_ARTIFACTS, granular_site_restore_artifacts models -> Option<&[super::GranularSiteRestoreArtifact]>, with_granular_site_restore_artifacts(Vec<super::GranularSiteRestoreArtifact>), "`granularSiteRestoreArtifacts`: `Collection(microsoft.graph.granularSiteRestoreArtifact)`, metadata";
    "siteRestoreArtifacts" SITE_RESTORE_ARTIFACTS, site_restore_artifacts models -> Option<&[super::SiteRestoreArtifact]>, with_site_restore_artifacts(Vec<super::SiteRestoreArtifact>), "`siteRestoreArtifacts`: `Collection(microsoft.graph.siteRestoreArtifact)`, metadata";
    "siteRestoreArtifactsBulkAdditionRequests" SITE_RESTORE_ARTIFACTS_BULK_ADDITION_REQUESTS, site_restore_artifacts_bulk_addition_requests models -> Option<&[super::SiteRestoreArtifactsBulkAdditionRequest]>, with_site_restore_artifacts_bulk_addition_requests(Vec<super::SiteRestoreArtifactsBulkAdditionRequest>), "`siteRestoreArtifactsBulkAdditionRequests`: `Collection(microsoft.graph.siteRestoreArtifactsBulkAdditionRequest)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    SharePointRoot: super::Entity = "microsoft.graph.sharePointRoot";
    inherited "id" ID, with_id(String), "`id`";
    "migrations" MIGRATIONS, migrations model -> Option<&super::SharePointMigrationsRoot>, with_migrations(super::SharePointMigrationsRoot), "`migrations`: `microsoft.graph.sharePointMigrationsRoot`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointSiteMigrationTaskParameters`, metadata, with the accessors of [`SharePointMigrationTaskParameters`](super::SharePointMigrationTaskParameters)
    SharePointSiteMigrationTaskParameters: super::SharePointMigrationTaskParameters = "microsoft.graph.sharePointSiteMigrationTaskParameters";
    inherited "preferredLatestStartDateTime" PREFERRED_LATEST_START_DATE_TIME, with_preferred_latest_start_date_time(OffsetDateTime), "`preferredLatestStartDateTime`";
    inherited "preferredStartDateTime" PREFERRED_START_DATE_TIME, with_preferred_start_date_time(OffsetDateTime), "`preferredStartDateTime`";
    inherited "sourceSiteUrl" SOURCE_SITE_URL, with_source_site_url(String), "`sourceSiteUrl`";
    inherited "targetDataLocationCode" TARGET_DATA_LOCATION_CODE, with_target_data_location_code(String), "`targetDataLocationCode`";
    inherited "targetOrganizationHost" TARGET_ORGANIZATION_HOST, with_target_organization_host(String), "`targetOrganizationHost`";
    inherited "targetOrganizationId" TARGET_ORGANIZATION_ID, with_target_organization_id(Uuid), "`targetOrganizationId`";
    inherited "targetSiteUrl" TARGET_SITE_URL, with_target_site_url(String), "`targetSiteUrl`";
    inherited "validateOnly" VALIDATE_ONLY, with_validate_only(bool), "`validateOnly`";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointUserIdentityMapping`, metadata, with the accessors of [`SharePointIdentityMapping`](super::SharePointIdentityMapping)
    SharePointUserIdentityMapping: super::SharePointIdentityMapping, super::Entity = "microsoft.graph.sharePointUserIdentityMapping";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deleted" DELETED, with_deleted(super::Deleted), "`deleted`";
    inherited "sourceOrganizationId" SOURCE_ORGANIZATION_ID, with_source_organization_id(Uuid), "`sourceOrganizationId`";
    "sourceUserIdentity" SOURCE_USER_IDENTITY, source_user_identity model -> Option<&super::UserIdentity>, with_source_user_identity(super::UserIdentity), "`sourceUserIdentity`: `microsoft.graph.userIdentity`, metadata";
    "targetUserIdentity" TARGET_USER_IDENTITY, target_user_identity model -> Option<&super::UserIdentity>, with_target_user_identity(super::UserIdentity), "`targetUserIdentity`: `microsoft.graph.userIdentity`, metadata";
    "targetUserMigrationData" TARGET_USER_MIGRATION_DATA, target_user_migration_data model -> Option<&super::SharePointIdentityMappingUserMigrationData>, with_target_user_migration_data(super::SharePointIdentityMappingUserMigrationData), "`targetUserMigrationData`: `microsoft.graph.sharePointIdentityMappingUserMigrationData`, metadata";
    "userType" USER_TYPE, user_type enumeration -> Option<super::SharePointIdentityMappingUserType>, with_user_type(super::SharePointIdentityMappingUserType), "`userType`: `microsoft.graph.sharePointIdentityMappingUserType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointUserMigrationTaskParameters`, metadata, with the accessors of [`SharePointMigrationTaskParameters`](super::SharePointMigrationTaskParameters)
    SharePointUserMigrationTaskParameters: super::SharePointMigrationTaskParameters = "microsoft.graph.sharePointUserMigrationTaskParameters";
    inherited "preferredLatestStartDateTime" PREFERRED_LATEST_START_DATE_TIME, with_preferred_latest_start_date_time(OffsetDateTime), "`preferredLatestStartDateTime`";
    inherited "preferredStartDateTime" PREFERRED_START_DATE_TIME, with_preferred_start_date_time(OffsetDateTime), "`preferredStartDateTime`";
    inherited "sourceSiteUrl" SOURCE_SITE_URL, with_source_site_url(String), "`sourceSiteUrl`";
    inherited "targetDataLocationCode" TARGET_DATA_LOCATION_CODE, with_target_data_location_code(String), "`targetDataLocationCode`";
    inherited "targetOrganizationHost" TARGET_ORGANIZATION_HOST, with_target_organization_host(String), "`targetOrganizationHost`";
    inherited "targetOrganizationId" TARGET_ORGANIZATION_ID, with_target_organization_id(Uuid), "`targetOrganizationId`";
    inherited "targetSiteUrl" TARGET_SITE_URL, with_target_site_url(String), "`targetSiteUrl`";
    inherited "validateOnly" VALIDATE_ONLY, with_validate_only(bool), "`validateOnly`";
    "sourceUserIdentity" SOURCE_USER_IDENTITY, source_user_identity model -> Option<&super::UserIdentity>, with_source_user_identity(super::UserIdentity), "`sourceUserIdentity`: `microsoft.graph.userIdentity`, metadata";
    "targetUserIdentity" TARGET_USER_IDENTITY, target_user_identity model -> Option<&super::UserIdentity>, with_target_user_identity(super::UserIdentity), "`targetUserIdentity`: `microsoft.graph.userIdentity`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.siteExclusionUnit`, metadata, with the accessors of [`ExclusionUnitBase`](super::ExclusionUnitBase)
    SiteExclusionUnit: super::ExclusionUnitBase, super::Entity = "microsoft.graph.siteExclusionUnit";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "policyId" POLICY_ID, with_policy_id(String), "`policyId`";
    "siteId" SITE_ID, site_id str -> Option<&str>, with_site_id(String), "`siteId`: `Edm.String`, metadata";
    "siteName" SITE_NAME, site_name str -> Option<&str>, with_site_name(String), "`siteName`: `Edm.String`, metadata";
    "siteWebUrl" SITE_WEB_URL, site_web_url str -> Option<&str>, with_site_web_url(String), "`siteWebUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.siteExclusionUnitsBulkAdditionJob`, metadata, with the accessors of [`ExclusionUnitBulkAdditionJob`](super::ExclusionUnitBulkAdditionJob)
    SiteExclusionUnitsBulkAdditionJob: super::ExclusionUnitBulkAdditionJob, super::Entity = "microsoft.graph.siteExclusionUnitsBulkAdditionJob";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "status" STATUS, with_status(super::ExclusionUnitBulkJobStatus), "`status`";
    "siteWebUrls" SITE_WEB_URLS, site_web_urls strs -> Option<Vec<&str>>, with_site_web_urls(Vec<String>), "`siteWebUrls`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.siteProtectionRule`, metadata, with the accessors of [`ProtectionRuleBase`](super::ProtectionRuleBase)
    SiteProtectionRule: super::ProtectionRuleBase, super::Entity = "microsoft.graph.siteProtectionRule";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "isAutoApplyEnabled" IS_AUTO_APPLY_ENABLED, with_is_auto_apply_enabled(bool), "`isAutoApplyEnabled`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "status" STATUS, with_status(super::ProtectionRuleStatus), "`status`";
    "siteExpression" SITE_EXPRESSION, site_expression str -> Option<&str>, with_site_expression(String), "`siteExpression`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.siteProtectionUnit`, metadata, with the accessors of [`ProtectionUnitBase`](super::ProtectionUnitBase)
    SiteProtectionUnit: super::ProtectionUnitBase, super::Entity = "microsoft.graph.siteProtectionUnit";
    inherited "id" ID, with_id(String), "`id`";
    inherited "backupRetentionPeriodInDays" BACKUP_RETENTION_PERIOD_IN_DAYS, with_backup_retention_period_in_days(i32), "`backupRetentionPeriodInDays`";
    inherited "billingPolicyId" BILLING_POLICY_ID, with_billing_policy_id(String), "`billingPolicyId`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "offboardRequestedDateTime" OFFBOARD_REQUESTED_DATE_TIME, with_offboard_requested_date_time(OffsetDateTime), "`offboardRequestedDateTime`";
    inherited "pendingRetentionPeriodChange" PENDING_RETENTION_PERIOD_CHANGE, with_pending_retention_period_change(super::RetentionPeriodChange), "`pendingRetentionPeriodChange`";
    inherited "policyId" POLICY_ID, with_policy_id(String), "`policyId`";
    inherited "protectionSources" PROTECTION_SOURCES, with_protection_sources(Flags<super::ProtectionSource>), "`protectionSources`";
    inherited "status" STATUS, with_status(super::ProtectionUnitStatus), "`status`";
    "siteId" SITE_ID, site_id str -> Option<&str>, with_site_id(String), "`siteId`: `Edm.String`, metadata";
    "siteName" SITE_NAME, site_name str -> Option<&str>, with_site_name(String), "`siteName`: `Edm.String`, metadata";
    "siteWebUrl" SITE_WEB_URL, site_web_url str -> Option<&str>, with_site_web_url(String), "`siteWebUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.siteProtectionUnitsBulkAdditionJob`, metadata, with the accessors of [`ProtectionUnitsBulkJobBase`](super::ProtectionUnitsBulkJobBase)
    SiteProtectionUnitsBulkAdditionJob: super::ProtectionUnitsBulkJobBase, super::Entity = "microsoft.graph.siteProtectionUnitsBulkAdditionJob";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "status" STATUS, with_status(super::ProtectionUnitsBulkJobStatus), "`status`";
    "siteIds" SITE_IDS, site_ids strs -> Option<Vec<&str>>, with_site_ids(Vec<String>), "`siteIds`: `Collection(Edm.String)`, metadata";
    "siteWebUrls" SITE_WEB_URLS, site_web_urls strs -> Option<Vec<&str>>, with_site_web_urls(Vec<String>), "`siteWebUrls`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.siteRestoreArtifact`, metadata, with the accessors of [`RestoreArtifactBase`](super::RestoreArtifactBase)
    SiteRestoreArtifact: super::RestoreArtifactBase, super::Entity = "microsoft.graph.siteRestoreArtifact";
    inherited "id" ID, with_id(String), "`id`";
    inherited "completionDateTime" COMPLETION_DATE_TIME, with_completion_date_time(OffsetDateTime), "`completionDateTime`";
    inherited "destinationType" DESTINATION_TYPE, with_destination_type(super::DestinationType), "`destinationType`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "status" STATUS, with_status(super::ArtifactRestoreStatus), "`status`";
    inherited "restorePoint" RESTORE_POINT, with_restore_point(super::RestorePoint), "`restorePoint`";
    "restoredSiteId" RESTORED_SITE_ID, restored_site_id str -> Option<&str>, with_restored_site_id(String), "`restoredSiteId`: `Edm.String`, metadata";
    "restoredSiteName" RESTORED_SITE_NAME, restored_site_name str -> Option<&str>, with_restored_site_name(String), "`restoredSiteName`: `Edm.String`, metadata";
    "restoredSiteWebUrl" RESTORED_SITE_WEB_URL, restored_site_web_url str -> Option<&str>, with_restored_site_web_url(String), "`restoredSiteWebUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.siteRestoreArtifactsBulkAdditionRequest`, metadata, with the accessors of [`RestoreArtifactsBulkRequestBase`](super::RestoreArtifactsBulkRequestBase)
    SiteRestoreArtifactsBulkAdditionRequest: super::RestoreArtifactsBulkRequestBase, super::Entity = "microsoft.graph.siteRestoreArtifactsBulkAdditionRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "destinationType" DESTINATION_TYPE, with_destination_type(super::DestinationType), "`destinationType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "error" ERROR, with_error(super::PublicError), "`error`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "protectionTimePeriod" PROTECTION_TIME_PERIOD, with_protection_time_period(super::TimePeriod), "`protectionTimePeriod`";
    inherited "protectionUnitIds" PROTECTION_UNIT_IDS, with_protection_unit_ids(Vec<String>), "`protectionUnitIds`";
    inherited "restorePointPreference" RESTORE_POINT_PREFERENCE, with_restore_point_preference(super::RestorePointPreference), "`restorePointPreference`";
    inherited "status" STATUS, with_status(super::RestoreArtifactsBulkRequestStatus), "`status`";
    inherited "tags" TAGS, with_tags(Flags<super::RestorePointTags>), "`tags`";
    "siteIds" SITE_IDS, site_ids strs -> Option<Vec<&str>>, with_site_ids(Vec<String>), "`siteIds`: `Collection(Edm.String)`, metadata";
    "siteWebUrls" SITE_WEB_URLS, site_web_urls strs -> Option<Vec<&str>>, with_site_web_urls(Vec<String>), "`siteWebUrls`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.staffAvailabilityItem`](https://learn.microsoft.com/graph/api/resources/staffavailabilityitem?view=graph-rest-beta)
    StaffAvailabilityItem = "microsoft.graph.staffAvailabilityItem";
    "availabilityItems" AVAILABILITY_ITEMS, availability_items models -> Option<&[super::AvailabilityItem]>, with_availability_items(Vec<super::AvailabilityItem>), "`availabilityItems`: `Collection(microsoft.graph.availabilityItem)`";
    "staffId" STAFF_ID, staff_id str -> Option<&str>, with_staff_id(String), "`staffId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.timePeriod`, metadata
    TimePeriod = "microsoft.graph.timePeriod";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.virtualEvent`, metadata, with the accessors of [`Entity`](super::Entity)
    VirtualEvent: super::Entity = "microsoft.graph.virtualEvent" {
        "microsoft.graph.virtualEventTownhall",
        "microsoft.graph.virtualEventWebinar",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::CommunicationsIdentitySet>, with_created_by(super::CommunicationsIdentitySet), "`createdBy`: `microsoft.graph.communicationsIdentitySet`, metadata";
    "description" DESCRIPTION, description model -> Option<&super::ItemBody>, with_description(super::ItemBody), "`description`: `microsoft.graph.itemBody`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "endDateTime" END_DATE_TIME, end_date_time model -> Option<&super::DateTimeTimeZone>, with_end_date_time(super::DateTimeTimeZone), "`endDateTime`: `microsoft.graph.dateTimeTimeZone`, metadata";
    "externalEventInformation" EXTERNAL_EVENT_INFORMATION, external_event_information models -> Option<&[super::VirtualEventExternalInformation]>, with_external_event_information(Vec<super::VirtualEventExternalInformation>), "`externalEventInformation`: `Collection(microsoft.graph.virtualEventExternalInformation)`, metadata";
    "isRegistrationEnabled" IS_REGISTRATION_ENABLED, is_registration_enabled bool -> Option<bool>, with_is_registration_enabled(bool), "`isRegistrationEnabled`: `Edm.Boolean`, metadata";
    "isRegistrationRequired" IS_REGISTRATION_REQUIRED, is_registration_required bool -> Option<bool>, with_is_registration_required(bool), "`isRegistrationRequired`: `Edm.Boolean`, metadata";
    "settings" SETTINGS, settings model -> Option<&super::VirtualEventSettings>, with_settings(super::VirtualEventSettings), "`settings`: `microsoft.graph.virtualEventSettings`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time model -> Option<&super::DateTimeTimeZone>, with_start_date_time(super::DateTimeTimeZone), "`startDateTime`: `microsoft.graph.dateTimeTimeZone`, metadata";
    "status" STATUS, status enumeration -> Option<super::VirtualEventStatus>, with_status(super::VirtualEventStatus), "`status`: `microsoft.graph.virtualEventStatus`, metadata";
    "presenters" PRESENTERS, presenters models -> Option<&[super::VirtualEventPresenter]>, with_presenters(Vec<super::VirtualEventPresenter>), "`presenters`: `Collection(microsoft.graph.virtualEventPresenter)`, metadata";
    "sessions" SESSIONS, sessions models -> Option<&[super::VirtualEventSession]>, with_sessions(Vec<super::VirtualEventSession>), "`sessions`: `Collection(microsoft.graph.virtualEventSession)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.virtualEventAttendeeRegistrationStatus`, metadata
    VirtualEventAttendeeRegistrationStatus = "microsoft.graph.virtualEventAttendeeRegistrationStatus" {
        Registered = "registered",
        Canceled = "canceled",
        Waitlisted = "waitlisted",
        PendingApproval = "pendingApproval",
        RejectedByOrganizer = "rejectedByOrganizer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.virtualEventPresenter`, metadata, with the accessors of [`Entity`](super::Entity)
    VirtualEventPresenter: super::Entity = "microsoft.graph.virtualEventPresenter";
    inherited "id" ID, with_id(String), "`id`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
    "identity" IDENTITY, identity model -> Option<&super::Identity>, with_identity(super::Identity), "`identity`: `microsoft.graph.identity`, metadata";
    "presenterDetails" PRESENTER_DETAILS, presenter_details model -> Option<&super::VirtualEventPresenterDetails>, with_presenter_details(super::VirtualEventPresenterDetails), "`presenterDetails`: `microsoft.graph.virtualEventPresenterDetails`, metadata";
    "sessions" SESSIONS, sessions models -> Option<&[super::VirtualEventSession]>, with_sessions(Vec<super::VirtualEventSession>), "`sessions`: `Collection(microsoft.graph.virtualEventSession)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.virtualEventRegistration`, metadata, with the accessors of [`Entity`](super::Entity)
    VirtualEventRegistration: super::Entity = "microsoft.graph.virtualEventRegistration";
    inherited "id" ID, with_id(String), "`id`";
    "cancelationDateTime" CANCELATION_DATE_TIME, cancelation_date_time date_time -> Parsed<OffsetDateTime>, with_cancelation_date_time(OffsetDateTime), "`cancelationDateTime`: `Edm.DateTimeOffset`, metadata";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
    "externalRegistrationInformation" EXTERNAL_REGISTRATION_INFORMATION, external_registration_information model -> Option<&super::VirtualEventExternalRegistrationInformation>, with_external_registration_information(super::VirtualEventExternalRegistrationInformation), "`externalRegistrationInformation`: `microsoft.graph.virtualEventExternalRegistrationInformation`, metadata";
    "firstName" FIRST_NAME, first_name str -> Option<&str>, with_first_name(String), "`firstName`: `Edm.String`, metadata";
    "lastName" LAST_NAME, last_name str -> Option<&str>, with_last_name(String), "`lastName`: `Edm.String`, metadata";
    "preferredLanguage" PREFERRED_LANGUAGE, preferred_language str -> Option<&str>, with_preferred_language(String), "`preferredLanguage`: `Edm.String`, metadata";
    "preferredTimezone" PREFERRED_TIMEZONE, preferred_timezone str -> Option<&str>, with_preferred_timezone(String), "`preferredTimezone`: `Edm.String`, metadata";
    "registrantVideoOnDemandWebUrl" REGISTRANT_VIDEO_ON_DEMAND_WEB_URL, registrant_video_on_demand_web_url str -> Option<&str>, with_registrant_video_on_demand_web_url(String), "`registrantVideoOnDemandWebUrl`: `Edm.String`, metadata";
    "registrationDateTime" REGISTRATION_DATE_TIME, registration_date_time date_time -> Parsed<OffsetDateTime>, with_registration_date_time(OffsetDateTime), "`registrationDateTime`: `Edm.DateTimeOffset`, metadata";
    "registrationQuestionAnswers" REGISTRATION_QUESTION_ANSWERS, registration_question_answers models -> Option<&[super::VirtualEventRegistrationQuestionAnswer]>, with_registration_question_answers(Vec<super::VirtualEventRegistrationQuestionAnswer>), "`registrationQuestionAnswers`: `Collection(microsoft.graph.virtualEventRegistrationQuestionAnswer)`, metadata";
    "status" STATUS, status enumeration -> Option<super::VirtualEventAttendeeRegistrationStatus>, with_status(super::VirtualEventAttendeeRegistrationStatus), "`status`: `microsoft.graph.virtualEventAttendeeRegistrationStatus`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "sessions" SESSIONS, sessions models -> Option<&[super::VirtualEventSession]>, with_sessions(Vec<super::VirtualEventSession>), "`sessions`: `Collection(microsoft.graph.virtualEventSession)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.virtualEventRegistrationConfiguration`, metadata, with the accessors of [`Entity`](super::Entity)
    VirtualEventRegistrationConfiguration: super::Entity = "microsoft.graph.virtualEventRegistrationConfiguration" {
        "microsoft.graph.virtualEventTownhallRegistrationConfiguration",
        "microsoft.graph.virtualEventWebinarRegistrationConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    "capacity" CAPACITY, capacity i32 -> Option<i32>, with_capacity(i32), "`capacity`: `Edm.Int32`, metadata";
    "isManualApprovalEnabled" IS_MANUAL_APPROVAL_ENABLED, is_manual_approval_enabled bool -> Option<bool>, with_is_manual_approval_enabled(bool), "`isManualApprovalEnabled`: `Edm.Boolean`, metadata";
    "isWaitlistEnabled" IS_WAITLIST_ENABLED, is_waitlist_enabled bool -> Option<bool>, with_is_waitlist_enabled(bool), "`isWaitlistEnabled`: `Edm.Boolean`, metadata";
    "registrationWebUrl" REGISTRATION_WEB_URL, registration_web_url str -> Option<&str>, with_registration_web_url(String), "`registrationWebUrl`: `Edm.String`, metadata";
    "questions" QUESTIONS, questions models -> Option<&[super::VirtualEventRegistrationQuestionBase]>, with_questions(Vec<super::VirtualEventRegistrationQuestionBase>), "`questions`: `Collection(microsoft.graph.virtualEventRegistrationQuestionBase)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.virtualEventRegistrationCustomQuestion`, metadata, with the accessors of [`VirtualEventRegistrationQuestionBase`](super::VirtualEventRegistrationQuestionBase)
    VirtualEventRegistrationCustomQuestion: super::VirtualEventRegistrationQuestionBase, super::Entity = "microsoft.graph.virtualEventRegistrationCustomQuestion";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    "answerChoices" ANSWER_CHOICES, answer_choices strs -> Option<Vec<&str>>, with_answer_choices(Vec<String>), "`answerChoices`: `Collection(Edm.String)`, metadata";
    "answerInputType" ANSWER_INPUT_TYPE, answer_input_type enumeration -> Option<super::VirtualEventRegistrationQuestionAnswerInputType>, with_answer_input_type(super::VirtualEventRegistrationQuestionAnswerInputType), "`answerInputType`: `microsoft.graph.virtualEventRegistrationQuestionAnswerInputType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.virtualEventRegistrationPredefinedQuestion`, metadata, with the accessors of [`VirtualEventRegistrationQuestionBase`](super::VirtualEventRegistrationQuestionBase)
    VirtualEventRegistrationPredefinedQuestion: super::VirtualEventRegistrationQuestionBase, super::Entity = "microsoft.graph.virtualEventRegistrationPredefinedQuestion";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    "label" LABEL, label enumeration -> Option<super::VirtualEventRegistrationPredefinedQuestionLabel>, with_label(super::VirtualEventRegistrationPredefinedQuestionLabel), "`label`: `microsoft.graph.virtualEventRegistrationPredefinedQuestionLabel`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.virtualEventRegistrationPredefinedQuestionLabel`, metadata
    VirtualEventRegistrationPredefinedQuestionLabel = "microsoft.graph.virtualEventRegistrationPredefinedQuestionLabel" {
        Street = "street",
        City = "city",
        State = "state",
        PostalCode = "postalCode",
        CountryOrRegion = "countryOrRegion",
        Industry = "industry",
        JobTitle = "jobTitle",
        Organization = "organization",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.virtualEventRegistrationQuestionAnswer`, metadata
    VirtualEventRegistrationQuestionAnswer = "microsoft.graph.virtualEventRegistrationQuestionAnswer";
    "booleanValue" BOOLEAN_VALUE, boolean_value bool -> Option<bool>, with_boolean_value(bool), "`booleanValue`: `Edm.Boolean`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "multiChoiceValues" MULTI_CHOICE_VALUES, multi_choice_values strs -> Option<Vec<&str>>, with_multi_choice_values(Vec<String>), "`multiChoiceValues`: `Collection(Edm.String)`, metadata";
    "questionId" QUESTION_ID, question_id str -> Option<&str>, with_question_id(String), "`questionId`: `Edm.String`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.virtualEventRegistrationQuestionAnswerInputType`, metadata
    VirtualEventRegistrationQuestionAnswerInputType = "microsoft.graph.virtualEventRegistrationQuestionAnswerInputType" {
        Text = "text",
        MultilineText = "multilineText",
        SingleChoice = "singleChoice",
        MultiChoice = "multiChoice",
        Boolean = "boolean",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.virtualEventRegistrationQuestionBase`, metadata, with the accessors of [`Entity`](super::Entity)
    VirtualEventRegistrationQuestionBase: super::Entity = "microsoft.graph.virtualEventRegistrationQuestionBase" {
        "microsoft.graph.virtualEventRegistrationCustomQuestion",
        "microsoft.graph.virtualEventRegistrationPredefinedQuestion",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isRequired" IS_REQUIRED, is_required bool -> Option<bool>, with_is_required(bool), "`isRequired`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.virtualEventSession`, metadata, with the accessors of [`OnlineMeetingBase`](super::OnlineMeetingBase)
    VirtualEventSession: super::OnlineMeetingBase, super::Entity = "microsoft.graph.virtualEventSession";
    inherited "id" ID, with_id(String), "`id`";
    inherited "allowAttendeeToEnableCamera" ALLOW_ATTENDEE_TO_ENABLE_CAMERA, with_allow_attendee_to_enable_camera(bool), "`allowAttendeeToEnableCamera`";
    inherited "allowAttendeeToEnableMic" ALLOW_ATTENDEE_TO_ENABLE_MIC, with_allow_attendee_to_enable_mic(bool), "`allowAttendeeToEnableMic`";
    inherited "allowBreakoutRooms" ALLOW_BREAKOUT_ROOMS, with_allow_breakout_rooms(bool), "`allowBreakoutRooms`";
    inherited "allowCopyingAndSharingMeetingContent" ALLOW_COPYING_AND_SHARING_MEETING_CONTENT, with_allow_copying_and_sharing_meeting_content(bool), "`allowCopyingAndSharingMeetingContent`";
    inherited "allowLiveShare" ALLOW_LIVE_SHARE, with_allow_live_share(super::MeetingLiveShareOptions), "`allowLiveShare`";
    inherited "allowMeetingChat" ALLOW_MEETING_CHAT, with_allow_meeting_chat(super::MeetingChatMode), "`allowMeetingChat`";
    inherited "allowParticipantsToChangeName" ALLOW_PARTICIPANTS_TO_CHANGE_NAME, with_allow_participants_to_change_name(bool), "`allowParticipantsToChangeName`";
    inherited "allowPowerPointSharing" ALLOW_POWER_POINT_SHARING, with_allow_power_point_sharing(bool), "`allowPowerPointSharing`";
    inherited "allowRecording" ALLOW_RECORDING, with_allow_recording(bool), "`allowRecording`";
    inherited "allowTeamworkReactions" ALLOW_TEAMWORK_REACTIONS, with_allow_teamwork_reactions(bool), "`allowTeamworkReactions`";
    inherited "allowTranscription" ALLOW_TRANSCRIPTION, with_allow_transcription(bool), "`allowTranscription`";
    inherited "allowWhiteboard" ALLOW_WHITEBOARD, with_allow_whiteboard(bool), "`allowWhiteboard`";
    inherited "allowedLobbyAdmitters" ALLOWED_LOBBY_ADMITTERS, with_allowed_lobby_admitters(super::AllowedLobbyAdmitterRoles), "`allowedLobbyAdmitters`";
    inherited "allowedPresenters" ALLOWED_PRESENTERS, with_allowed_presenters(super::OnlineMeetingPresenters), "`allowedPresenters`";
    inherited "anonymizeIdentityForRoles" ANONYMIZE_IDENTITY_FOR_ROLES, with_anonymize_identity_for_roles(Vec<super::OnlineMeetingRole>), "`anonymizeIdentityForRoles`";
    inherited "audioConferencing" AUDIO_CONFERENCING, with_audio_conferencing(super::AudioConferencing), "`audioConferencing`";
    inherited "chatInfo" CHAT_INFO, with_chat_info(super::ChatInfo), "`chatInfo`";
    inherited "chatRestrictions" CHAT_RESTRICTIONS, with_chat_restrictions(super::ChatRestrictions), "`chatRestrictions`";
    inherited "cloudVideoInteropInfo" CLOUD_VIDEO_INTEROP_INFO, with_cloud_video_interop_info(super::CloudVideoInteropInfo), "`cloudVideoInteropInfo`";
    inherited "expiryDateTime" EXPIRY_DATE_TIME, with_expiry_date_time(OffsetDateTime), "`expiryDateTime`";
    inherited "isEndToEndEncryptionEnabled" IS_END_TO_END_ENCRYPTION_ENABLED, with_is_end_to_end_encryption_enabled(bool), "`isEndToEndEncryptionEnabled`";
    inherited "isEntryExitAnnounced" IS_ENTRY_EXIT_ANNOUNCED, with_is_entry_exit_announced(bool), "`isEntryExitAnnounced`";
    inherited "joinInformation" JOIN_INFORMATION, with_join_information(super::ItemBody), "`joinInformation`";
    inherited "joinMeetingIdSettings" JOIN_MEETING_ID_SETTINGS, with_join_meeting_id_settings(super::JoinMeetingIdSettings), "`joinMeetingIdSettings`";
    inherited "joinWebUrl" JOIN_WEB_URL, with_join_web_url(String), "`joinWebUrl`";
    inherited "lobbyBypassSettings" LOBBY_BYPASS_SETTINGS, with_lobby_bypass_settings(super::LobbyBypassSettings), "`lobbyBypassSettings`";
    inherited "meetingOptionsWebUrl" MEETING_OPTIONS_WEB_URL, with_meeting_options_web_url(String), "`meetingOptionsWebUrl`";
    inherited "meetingSpokenLanguageTag" MEETING_SPOKEN_LANGUAGE_TAG, with_meeting_spoken_language_tag(String), "`meetingSpokenLanguageTag`";
    inherited "meetingType" MEETING_TYPE, with_meeting_type(super::OnlineMeetingType), "`meetingType`";
    inherited "recordAutomatically" RECORD_AUTOMATICALLY, with_record_automatically(bool), "`recordAutomatically`";
    inherited "sensitivityLabelAssignment" SENSITIVITY_LABEL_ASSIGNMENT, with_sensitivity_label_assignment(super::OnlineMeetingSensitivityLabelAssignment), "`sensitivityLabelAssignment`";
    inherited "shareMeetingChatHistoryDefault" SHARE_MEETING_CHAT_HISTORY_DEFAULT, with_share_meeting_chat_history_default(super::MeetingChatHistoryDefaultMode), "`shareMeetingChatHistoryDefault`";
    inherited "subject" SUBJECT, with_subject(String), "`subject`";
    inherited "videoTeleconferenceId" VIDEO_TELECONFERENCE_ID, with_video_teleconference_id(String), "`videoTeleconferenceId`";
    inherited "watermarkProtection" WATERMARK_PROTECTION, with_watermark_protection(super::WatermarkProtectionValues), "`watermarkProtection`";
    inherited "attendanceReports" ATTENDANCE_REPORTS, with_attendance_reports(Vec<super::MeetingAttendanceReport>), "`attendanceReports`";
    "capacity" CAPACITY, capacity i32 -> Option<i32>, with_capacity(i32), "`capacity`: `Edm.Int32`, metadata";
    "endDateTime" END_DATE_TIME, end_date_time model -> Option<&super::DateTimeTimeZone>, with_end_date_time(super::DateTimeTimeZone), "`endDateTime`: `microsoft.graph.dateTimeTimeZone`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time model -> Option<&super::DateTimeTimeZone>, with_start_date_time(super::DateTimeTimeZone), "`startDateTime`: `microsoft.graph.dateTimeTimeZone`, metadata";
    "videoOnDemandWebUrl" VIDEO_ON_DEMAND_WEB_URL, video_on_demand_web_url str -> Option<&str>, with_video_on_demand_web_url(String), "`videoOnDemandWebUrl`: `Edm.String`, metadata";
    "presenters" PRESENTERS, presenters models -> Option<&[super::VirtualEventPresenter]>, with_presenters(Vec<super::VirtualEventPresenter>), "`presenters`: `Collection(microsoft.graph.virtualEventPresenter)`, metadata";
    "registrations" REGISTRATIONS, registrations models -> Option<&[super::VirtualEventRegistration]>, with_registrations(Vec<super::VirtualEventRegistration>), "`registrations`: `Collection(microsoft.graph.virtualEventRegistration)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.virtualEventSettings`, metadata
    VirtualEventSettings = "microsoft.graph.virtualEventSettings";
    "isAttendeeEmailNotificationEnabled" IS_ATTENDEE_EMAIL_NOTIFICATION_ENABLED, is_attendee_email_notification_enabled bool -> Option<bool>, with_is_attendee_email_notification_enabled(bool), "`isAttendeeEmailNotificationEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.virtualEventStatus`, metadata
    VirtualEventStatus = "microsoft.graph.virtualEventStatus" {
        Draft = "draft",
        Published = "published",
        Canceled = "canceled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.virtualEventTownhall`, metadata, with the accessors of [`VirtualEvent`](super::VirtualEvent)
    VirtualEventTownhall: super::VirtualEvent, super::Entity = "microsoft.graph.virtualEventTownhall";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::CommunicationsIdentitySet), "`createdBy`";
    inherited "description" DESCRIPTION, with_description(super::ItemBody), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(super::DateTimeTimeZone), "`endDateTime`";
    inherited "externalEventInformation" EXTERNAL_EVENT_INFORMATION, with_external_event_information(Vec<super::VirtualEventExternalInformation>), "`externalEventInformation`";
    inherited "isRegistrationEnabled" IS_REGISTRATION_ENABLED, with_is_registration_enabled(bool), "`isRegistrationEnabled`";
    inherited "isRegistrationRequired" IS_REGISTRATION_REQUIRED, with_is_registration_required(bool), "`isRegistrationRequired`";
    inherited "settings" SETTINGS, with_settings(super::VirtualEventSettings), "`settings`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(super::DateTimeTimeZone), "`startDateTime`";
    inherited "status" STATUS, with_status(super::VirtualEventStatus), "`status`";
    inherited "presenters" PRESENTERS, with_presenters(Vec<super::VirtualEventPresenter>), "`presenters`";
    inherited "sessions" SESSIONS, with_sessions(Vec<super::VirtualEventSession>), "`sessions`";
    "audience" AUDIENCE, audience enumeration -> Option<super::MeetingAudience>, with_audience(super::MeetingAudience), "`audience`: `microsoft.graph.meetingAudience`, metadata";
    "capacity" CAPACITY, capacity i32 -> Option<i32>, with_capacity(i32), "`capacity`: `Edm.Int32`, metadata";
    "coOrganizers" CO_ORGANIZERS, co_organizers models -> Option<&[super::CommunicationsUserIdentity]>, with_co_organizers(Vec<super::CommunicationsUserIdentity>), "`coOrganizers`: `Collection(microsoft.graph.communicationsUserIdentity)`, metadata";
    "invitedAttendees" INVITED_ATTENDEES, invited_attendees models -> Option<&[super::Identity]>, with_invited_attendees(Vec<super::Identity>), "`invitedAttendees`: `Collection(microsoft.graph.identity)`, metadata";
    "isInviteOnly" IS_INVITE_ONLY, is_invite_only bool -> Option<bool>, with_is_invite_only(bool), "`isInviteOnly`: `Edm.Boolean`, metadata";
    "registrationConfiguration" REGISTRATION_CONFIGURATION, registration_configuration model -> Option<&super::VirtualEventTownhallRegistrationConfiguration>, with_registration_configuration(super::VirtualEventTownhallRegistrationConfiguration), "`registrationConfiguration`: `microsoft.graph.virtualEventTownhallRegistrationConfiguration`, metadata";
    "registrations" REGISTRATIONS, registrations models -> Option<&[super::VirtualEventRegistration]>, with_registrations(Vec<super::VirtualEventRegistration>), "`registrations`: `Collection(microsoft.graph.virtualEventRegistration)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.virtualEventTownhallRegistrationConfiguration`, metadata, with the accessors of [`VirtualEventRegistrationConfiguration`](super::VirtualEventRegistrationConfiguration)
    VirtualEventTownhallRegistrationConfiguration: super::VirtualEventRegistrationConfiguration, super::Entity = "microsoft.graph.virtualEventTownhallRegistrationConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "capacity" CAPACITY, with_capacity(i32), "`capacity`";
    inherited "isManualApprovalEnabled" IS_MANUAL_APPROVAL_ENABLED, with_is_manual_approval_enabled(bool), "`isManualApprovalEnabled`";
    inherited "isWaitlistEnabled" IS_WAITLIST_ENABLED, with_is_waitlist_enabled(bool), "`isWaitlistEnabled`";
    inherited "registrationWebUrl" REGISTRATION_WEB_URL, with_registration_web_url(String), "`registrationWebUrl`";
    inherited "questions" QUESTIONS, with_questions(Vec<super::VirtualEventRegistrationQuestionBase>), "`questions`";
}

crate::runtime::model! {
    /// `microsoft.graph.virtualEventWebinar`, metadata, with the accessors of [`VirtualEvent`](super::VirtualEvent)
    VirtualEventWebinar: super::VirtualEvent, super::Entity = "microsoft.graph.virtualEventWebinar";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::CommunicationsIdentitySet), "`createdBy`";
    inherited "description" DESCRIPTION, with_description(super::ItemBody), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endDateTime" END_DATE_TIME, with_end_date_time(super::DateTimeTimeZone), "`endDateTime`";
    inherited "externalEventInformation" EXTERNAL_EVENT_INFORMATION, with_external_event_information(Vec<super::VirtualEventExternalInformation>), "`externalEventInformation`";
    inherited "isRegistrationEnabled" IS_REGISTRATION_ENABLED, with_is_registration_enabled(bool), "`isRegistrationEnabled`";
    inherited "isRegistrationRequired" IS_REGISTRATION_REQUIRED, with_is_registration_required(bool), "`isRegistrationRequired`";
    inherited "settings" SETTINGS, with_settings(super::VirtualEventSettings), "`settings`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(super::DateTimeTimeZone), "`startDateTime`";
    inherited "status" STATUS, with_status(super::VirtualEventStatus), "`status`";
    inherited "presenters" PRESENTERS, with_presenters(Vec<super::VirtualEventPresenter>), "`presenters`";
    inherited "sessions" SESSIONS, with_sessions(Vec<super::VirtualEventSession>), "`sessions`";
    "audience" AUDIENCE, audience enumeration -> Option<super::MeetingAudience>, with_audience(super::MeetingAudience), "`audience`: `microsoft.graph.meetingAudience`, metadata";
    "coOrganizers" CO_ORGANIZERS, co_organizers models -> Option<&[super::CommunicationsUserIdentity]>, with_co_organizers(Vec<super::CommunicationsUserIdentity>), "`coOrganizers`: `Collection(microsoft.graph.communicationsUserIdentity)`, metadata";
    "registrationConfiguration" REGISTRATION_CONFIGURATION, registration_configuration model -> Option<&super::VirtualEventWebinarRegistrationConfiguration>, with_registration_configuration(super::VirtualEventWebinarRegistrationConfiguration), "`registrationConfiguration`: `microsoft.graph.virtualEventWebinarRegistrationConfiguration`, metadata";
    "registrations" REGISTRATIONS, registrations models -> Option<&[super::VirtualEventRegistration]>, with_registrations(Vec<super::VirtualEventRegistration>), "`registrations`: `Collection(microsoft.graph.virtualEventRegistration)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.virtualEventWebinarRegistrationConfiguration`, metadata, with the accessors of [`VirtualEventRegistrationConfiguration`](super::VirtualEventRegistrationConfiguration)
    VirtualEventWebinarRegistrationConfiguration: super::VirtualEventRegistrationConfiguration, super::Entity = "microsoft.graph.virtualEventWebinarRegistrationConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "capacity" CAPACITY, with_capacity(i32), "`capacity`";
    inherited "isManualApprovalEnabled" IS_MANUAL_APPROVAL_ENABLED, with_is_manual_approval_enabled(bool), "`isManualApprovalEnabled`";
    inherited "isWaitlistEnabled" IS_WAITLIST_ENABLED, with_is_waitlist_enabled(bool), "`isWaitlistEnabled`";
    inherited "registrationWebUrl" REGISTRATION_WEB_URL, with_registration_web_url(String), "`registrationWebUrl`";
    inherited "questions" QUESTIONS, with_questions(Vec<super::VirtualEventRegistrationQuestionBase>), "`questions`";
}

crate::runtime::model! {
    /// `microsoft.graph.virtualEventsRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    VirtualEventsRoot: super::Entity = "microsoft.graph.virtualEventsRoot";
    inherited "id" ID, with_id(String), "`id`";
    "events" EVENTS, events models -> Option<&[super::VirtualEvent]>, with_events(Vec<super::VirtualEvent>), "`events`: `Collection(microsoft.graph.virtualEvent)`, metadata";
    "townhalls" TOWNHALLS, townhalls models -> Option<&[super::VirtualEventTownhall]>, with_townhalls(Vec<super::VirtualEventTownhall>), "`townhalls`: `Collection(microsoft.graph.virtualEventTownhall)`, metadata";
    "webinars" WEBINARS, webinars models -> Option<&[super::VirtualEventWebinar]>, with_webinars(Vec<super::VirtualEventWebinar>), "`webinars`: `Collection(microsoft.graph.virtualEventWebinar)`, metadata";
}
