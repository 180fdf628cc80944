// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{OffsetDateTime, Parsed, Value};

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.activity`, metadata, with the accessors of [`CaseManagementEntity`](CaseManagementEntity)
    Activity: CaseManagementEntity, super::Entity = "microsoft.graph.security.caseManagement.activity" {
        "microsoft.graph.security.caseManagement.auditLog",
        "microsoft.graph.security.caseManagement.comment",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(String), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(String), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.activityResourceDetails`, metadata
    ActivityResourceDetails = "microsoft.graph.security.caseManagement.activityResourceDetails";
    "kind" KIND, kind str -> Option<&str>, with_kind(String), "`kind`: `Edm.String`, metadata";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.alertCounts`, metadata
    AlertCounts = "microsoft.graph.security.caseManagement.alertCounts";
    "active" ACTIVE, active i32 -> Option<i32>, with_active(i32), "`active`: `Edm.Int32`, metadata";
    "bySeverity" BY_SEVERITY, by_severity model -> Option<&IncidentSeverityCounts>, with_by_severity(IncidentSeverityCounts), "`bySeverity`: `microsoft.graph.security.caseManagement.incidentSeverityCounts`, metadata";
    "byStatus" BY_STATUS, by_status model -> Option<&AlertStatusCounts>, with_by_status(AlertStatusCounts), "`byStatus`: `microsoft.graph.security.caseManagement.alertStatusCounts`, metadata";
    "total" TOTAL, total i32 -> Option<i32>, with_total(i32), "`total`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.alertStatusCounts`, metadata
    AlertStatusCounts = "microsoft.graph.security.caseManagement.alertStatusCounts";
    "inProgress" IN_PROGRESS, in_progress i32 -> Option<i32>, with_in_progress(i32), "`inProgress`: `Edm.Int32`, metadata";
    "new" NEW, new_ i32 -> Option<i32>, with_new(i32), "`new`: `Edm.Int32`, metadata";
    "resolved" RESOLVED, resolved i32 -> Option<i32>, with_resolved(i32), "`resolved`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.attachment`, metadata, with the accessors of [`CaseManagementEntity`](CaseManagementEntity)
    Attachment: CaseManagementEntity, super::Entity = "microsoft.graph.security.caseManagement.attachment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(String), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(String), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "fileExtension" FILE_EXTENSION, file_extension str -> Option<&str>, with_file_extension(String), "`fileExtension`: `Edm.String`, metadata";
    "fileSize" FILE_SIZE, file_size i32 -> Option<i32>, with_file_size(i32), "`fileSize`: `Edm.Int32`, metadata";
    "origin" ORIGIN, origin model -> Option<&AttachmentOrigin>, with_origin(AttachmentOrigin), "`origin`: `microsoft.graph.security.caseManagement.attachmentOrigin`, metadata";
    "scanResult" SCAN_RESULT, scan_result enumeration -> Option<AttachmentScanResult>, with_scan_result(AttachmentScanResult), "`scanResult`: `microsoft.graph.security.caseManagement.attachmentScanResult`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.attachmentOrigin`, metadata
    AttachmentOrigin = "microsoft.graph.security.caseManagement.attachmentOrigin";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type enumeration -> Option<AttachmentOriginType>, with_resource_type(AttachmentOriginType), "`resourceType`: `microsoft.graph.security.caseManagement.attachmentOriginType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.caseManagement.attachmentOriginType`, metadata
    AttachmentOriginType = "microsoft.graph.security.caseManagement.attachmentOriginType" {
        Case = "case",
        Comment = "comment",
        Task = "task",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.caseManagement.attachmentScanResult`, metadata
    AttachmentScanResult = "microsoft.graph.security.caseManagement.attachmentScanResult" {
        Unscanned = "unscanned",
        NoThreatsFound = "noThreatsFound",
        Malicious = "malicious",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.caseManagement.auditAction`, metadata
    AuditAction = "microsoft.graph.security.caseManagement.auditAction" {
        Link = "link",
        Unlink = "unlink",
        Update = "update",
        Delete = "delete",
        Create = "create",
        Upload = "upload",
        Download = "download",
        FileUploadMalwareDetected = "fileUploadMalwareDetected",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.auditLog`, metadata, with the accessors of [`Activity`](Activity)
    AuditLog: Activity, super::Entity = "microsoft.graph.security.caseManagement.auditLog";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(String), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(String), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "action" ACTION, action enumeration -> Option<AuditAction>, with_action(AuditAction), "`action`: `microsoft.graph.security.caseManagement.auditAction`, metadata";
    "details" DETAILS, details model -> Option<&ActivityResourceDetails>, with_details(ActivityResourceDetails), "`details`: `microsoft.graph.security.caseManagement.activityResourceDetails`, metadata";
    "modifiedProperties" MODIFIED_PROPERTIES, modified_properties models -> Option<&[ModifiedProperty]>, with_modified_properties(Vec<ModifiedProperty>), "`modifiedProperties`: `Collection(microsoft.graph.security.caseManagement.modifiedProperty)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.booleanValueProperty`, metadata, with the accessors of [`ValueProperty`](ValueProperty)
    BooleanValueProperty: ValueProperty = "microsoft.graph.security.caseManagement.booleanValueProperty";
    "value" VALUE, value bool -> Option<bool>, with_value(bool), "`value`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.case`, metadata, with the accessors of [`CaseManagementEntity`](CaseManagementEntity)
    Case: CaseManagementEntity, super::Entity = "microsoft.graph.security.caseManagement.case" {
        "microsoft.graph.security.caseManagement.exposureCase",
        "microsoft.graph.security.caseManagement.genericCase",
        "microsoft.graph.security.caseManagement.incidentCase",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(String), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(String), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "customFields" CUSTOM_FIELDS, custom_fields model -> Option<&CustomFieldValues>, with_custom_fields(CustomFieldValues), "`customFields`: `microsoft.graph.security.caseManagement.customFieldValues`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "slaPolicies" SLA_POLICIES, sla_policies models -> Option<&[CaseSlaPolicyEntry]>, with_sla_policies(Vec<CaseSlaPolicyEntry>), "`slaPolicies`: `Collection(microsoft.graph.security.caseManagement.caseSlaPolicyEntry)`, metadata";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
    "activities" ACTIVITIES, activities models -> Option<&[Activity]>, with_activities(Vec<Activity>), "`activities`: `Collection(microsoft.graph.security.caseManagement.activity)`, metadata";
    "attachments" ATTACHMENTS, attachments models -> Option<&[Attachment]>, with_attachments(Vec<Attachment>), "`attachments`: `Collection(microsoft.graph.security.caseManagement.attachment)`, metadata";
    "relations" RELATIONS, relations models -> Option<&[Relation]>, with_relations(Vec<Relation>), "`relations`: `Collection(microsoft.graph.security.caseManagement.relation)`, metadata";
    "tasks" TASKS, tasks models -> Option<&[Task]>, with_tasks(Vec<Task>), "`tasks`: `Collection(microsoft.graph.security.caseManagement.task)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.caseManagementEntity`, metadata, with the accessors of [`Entity`](super::Entity)
    CaseManagementEntity: super::Entity = "microsoft.graph.security.caseManagement.caseManagementEntity" {
        "microsoft.graph.security.caseManagement.activity",
        "microsoft.graph.security.caseManagement.attachment",
        "microsoft.graph.security.caseManagement.auditLog",
        "microsoft.graph.security.caseManagement.case",
        "microsoft.graph.security.caseManagement.comment",
        "microsoft.graph.security.caseManagement.exposureCase",
        "microsoft.graph.security.caseManagement.genericCase",
        "microsoft.graph.security.caseManagement.incidentCase",
        "microsoft.graph.security.caseManagement.incidentRelation",
        "microsoft.graph.security.caseManagement.recommendationRelation",
        "microsoft.graph.security.caseManagement.relation",
        "microsoft.graph.security.caseManagement.task",
        "microsoft.graph.security.caseManagement.workspaceIndicatorRelation",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by str -> Option<&str>, with_last_modified_by(String), "`lastModifiedBy`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.caseSlaPolicyEntry`, metadata
    CaseSlaPolicyEntry = "microsoft.graph.security.caseManagement.caseSlaPolicyEntry";
    "breachTargetDateTime" BREACH_TARGET_DATE_TIME, breach_target_date_time date_time -> Parsed<OffsetDateTime>, with_breach_target_date_time(OffsetDateTime), "`breachTargetDateTime`: `Edm.DateTimeOffset`, metadata";
    "policyDisplayName" POLICY_DISPLAY_NAME, policy_display_name str -> Option<&str>, with_policy_display_name(String), "`policyDisplayName`: `Edm.String`, metadata";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<CaseSlaPolicyStatus>, with_status(CaseSlaPolicyStatus), "`status`: `microsoft.graph.security.caseManagement.caseSlaPolicyStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.caseManagement.caseSlaPolicyStatus`, metadata
    CaseSlaPolicyStatus = "microsoft.graph.security.caseManagement.caseSlaPolicyStatus" {
        Active = "active",
        AtRisk = "atRisk",
        Breached = "breached",
        Paused = "paused",
        CompletedMet = "completedMet",
        CompletedBreached = "completedBreached",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.caseManagement.caseTaskCategory`, metadata
    CaseTaskCategory = "microsoft.graph.security.caseManagement.caseTaskCategory" {
        Uncategorized = "uncategorized",
        Triage = "triage",
        Contain = "contain",
        Investigate = "investigate",
        Remediate = "remediate",
        Prevent = "prevent",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.caseManagement.caseTaskPriority`, metadata
    CaseTaskPriority = "microsoft.graph.security.caseManagement.caseTaskPriority" {
        NotSet = "notSet",
        VeryLow = "veryLow",
        Low = "low",
        Medium = "medium",
        High = "high",
        Critical = "critical",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.caseTypeConfiguration`, metadata, with the accessors of [`Entity`](super::Entity)
    CaseTypeConfiguration: super::Entity = "microsoft.graph.security.caseManagement.caseTypeConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "defaultStatusId" DEFAULT_STATUS_ID, default_status_id str -> Option<&str>, with_default_status_id(String), "`defaultStatusId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "customFields" CUSTOM_FIELDS, custom_fields models -> Option<&[CustomFieldDefinition]>, with_custom_fields(Vec<CustomFieldDefinition>), "`customFields`: `Collection(microsoft.graph.security.caseManagement.customFieldDefinition)`, metadata";
    "statuses" STATUSES, statuses models -> Option<&[StatusDefinition]>, with_statuses(Vec<StatusDefinition>), "`statuses`: `Collection(microsoft.graph.security.caseManagement.statusDefinition)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.comment`, metadata, with the accessors of [`Activity`](Activity)
    Comment: Activity, super::Entity = "microsoft.graph.security.caseManagement.comment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(String), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(String), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.customFieldDateTimeValue`, metadata
    CustomFieldDateTimeValue = "microsoft.graph.security.caseManagement.customFieldDateTimeValue";
    "valueDateTime" VALUE_DATE_TIME, value_date_time untyped -> Option<&Value>, with_value_date_time(Value), "`valueDateTime`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.customFieldDefinition`, metadata, with the accessors of [`Entity`](super::Entity)
    CustomFieldDefinition: super::Entity = "microsoft.graph.security.caseManagement.customFieldDefinition" {
        "microsoft.graph.security.caseManagement.dateTimeCustomFieldDefinition",
        "microsoft.graph.security.caseManagement.numberCustomFieldDefinition",
        "microsoft.graph.security.caseManagement.optionsCustomFieldDefinition",
        "microsoft.graph.security.caseManagement.stringCustomFieldDefinition",
    };
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isDisabled" IS_DISABLED, is_disabled bool -> Option<bool>, with_is_disabled(bool), "`isDisabled`: `Edm.Boolean`, metadata";
    "isRequired" IS_REQUIRED, is_required bool -> Option<bool>, with_is_required(bool), "`isRequired`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.customFieldNumberValue`, metadata
    CustomFieldNumberValue = "microsoft.graph.security.caseManagement.customFieldNumberValue";
    "value" VALUE, value untyped -> Option<&Value>, with_value(Value), "`value`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.customFieldOptionsValue`, metadata
    CustomFieldOptionsValue = "microsoft.graph.security.caseManagement.customFieldOptionsValue";
    "values" VALUES, values untyped -> Option<&Value>, with_values(Value), "`values`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.customFieldStringValue`, metadata
    CustomFieldStringValue = "microsoft.graph.security.caseManagement.customFieldStringValue";
    "value" VALUE, value untyped -> Option<&Value>, with_value(Value), "`value`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.customFieldValue`, metadata
    CustomFieldValue = "microsoft.graph.security.caseManagement.customFieldValue"
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.customFieldValues`, metadata
    CustomFieldValues = "microsoft.graph.security.caseManagement.customFieldValues"
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.customStatusDefinition`, metadata
    CustomStatusDefinition = "microsoft.graph.security.caseManagement.customStatusDefinition";
    "customStatusId" CUSTOM_STATUS_ID, custom_status_id str -> Option<&str>, with_custom_status_id(String), "`customStatusId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isFinal" IS_FINAL, is_final bool -> Option<bool>, with_is_final(bool), "`isFinal`: `Edm.Boolean`, metadata";
    "sortOrder" SORT_ORDER, sort_order i32 -> Option<i32>, with_sort_order(i32), "`sortOrder`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.dateTimeCustomFieldDefinition`, metadata, with the accessors of [`CustomFieldDefinition`](CustomFieldDefinition)
    DateTimeCustomFieldDefinition: CustomFieldDefinition, super::Entity = "microsoft.graph.security.caseManagement.dateTimeCustomFieldDefinition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isDisabled" IS_DISABLED, with_is_disabled(bool), "`isDisabled`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    "defaultDateTime" DEFAULT_DATE_TIME, default_date_time date_time -> Parsed<OffsetDateTime>, with_default_date_time(OffsetDateTime), "`defaultDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.exposureCase`, metadata, with the accessors of [`Case`](Case)
    ExposureCase: Case, super::Entity = "microsoft.graph.security.caseManagement.exposureCase";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(String), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(String), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "customFields" CUSTOM_FIELDS, with_custom_fields(CustomFieldValues), "`customFields`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "slaPolicies" SLA_POLICIES, with_sla_policies(Vec<CaseSlaPolicyEntry>), "`slaPolicies`";
    inherited "status" STATUS, with_status(String), "`status`";
    inherited "activities" ACTIVITIES, with_activities(Vec<Activity>), "`activities`";
    inherited "attachments" ATTACHMENTS, with_attachments(Vec<Attachment>), "`attachments`";
    inherited "relations" RELATIONS, with_relations(Vec<Relation>), "`relations`";
    inherited "tasks" TASKS, with_tasks(Vec<Task>), "`tasks`";
    "assignedTo" ASSIGNED_TO, assigned_to str -> Option<&str>, with_assigned_to(String), "`assignedTo`: `Edm.String`, metadata";
    "automation" AUTOMATION, automation model -> Option<&ExposureCaseAutomation>, with_automation(ExposureCaseAutomation), "`automation`: `microsoft.graph.security.caseManagement.exposureCaseAutomation`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "dueDateTime" DUE_DATE_TIME, due_date_time date_time -> Parsed<OffsetDateTime>, with_due_date_time(OffsetDateTime), "`dueDateTime`: `Edm.DateTimeOffset`, metadata";
    "emailNotificationRecipients" EMAIL_NOTIFICATION_RECIPIENTS, email_notification_recipients strs -> Option<Vec<&str>>, with_email_notification_recipients(Vec<String>), "`emailNotificationRecipients`: `Collection(Edm.String)`, metadata";
    "github" GITHUB, github model -> Option<&ExposureCaseGitHub>, with_github(ExposureCaseGitHub), "`github`: `microsoft.graph.security.caseManagement.exposureCaseGitHub`, metadata";
    "isGracePeriodEnabled" IS_GRACE_PERIOD_ENABLED, is_grace_period_enabled bool -> Option<bool>, with_is_grace_period_enabled(bool), "`isGracePeriodEnabled`: `Edm.Boolean`, metadata";
    "priority" PRIORITY, priority str -> Option<&str>, with_priority(String), "`priority`: `Edm.String`, metadata";
    "seemplicity" SEEMPLICITY, seemplicity model -> Option<&ExposureCaseSeemplicity>, with_seemplicity(ExposureCaseSeemplicity), "`seemplicity`: `microsoft.graph.security.caseManagement.exposureCaseSeemplicity`, metadata";
    "thirdPartyWorkItem" THIRD_PARTY_WORK_ITEM, third_party_work_item model -> Option<&ThirdPartyWorkItem>, with_third_party_work_item(ThirdPartyWorkItem), "`thirdPartyWorkItem`: `microsoft.graph.security.caseManagement.thirdPartyWorkItem`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.exposureCaseAutomation`, metadata
    ExposureCaseAutomation = "microsoft.graph.security.caseManagement.exposureCaseAutomation";
    "ruleId" RULE_ID, rule_id str -> Option<&str>, with_rule_id(String), "`ruleId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.exposureCaseGitHub`, metadata
    ExposureCaseGitHub = "microsoft.graph.security.caseManagement.exposureCaseGitHub";
    "environmentId" ENVIRONMENT_ID, environment_id str -> Option<&str>, with_environment_id(String), "`environmentId`: `Edm.String`, metadata";
    "issueNumber" ISSUE_NUMBER, issue_number i32 -> Option<i32>, with_issue_number(i32), "`issueNumber`: `Edm.Int32`, metadata";
    "issueUrl" ISSUE_URL, issue_url str -> Option<&str>, with_issue_url(String), "`issueUrl`: `Edm.String`, metadata";
    "primaryAssessmentId" PRIMARY_ASSESSMENT_ID, primary_assessment_id str -> Option<&str>, with_primary_assessment_id(String), "`primaryAssessmentId`: `Edm.String`, metadata";
    "repoName" REPO_NAME, repo_name str -> Option<&str>, with_repo_name(String), "`repoName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.exposureCaseSeemplicity`, metadata
    ExposureCaseSeemplicity = "microsoft.graph.security.caseManagement.exposureCaseSeemplicity";
    "configurationId" CONFIGURATION_ID, configuration_id str -> Option<&str>, with_configuration_id(String), "`configurationId`: `Edm.String`, metadata";
    "configurationName" CONFIGURATION_NAME, configuration_name str -> Option<&str>, with_configuration_name(String), "`configurationName`: `Edm.String`, metadata";
    "providerType" PROVIDER_TYPE, provider_type str -> Option<&str>, with_provider_type(String), "`providerType`: `Edm.String`, metadata";
    "syncStatus" SYNC_STATUS, sync_status str -> Option<&str>, with_sync_status(String), "`syncStatus`: `Edm.String`, metadata";
    "ticketCreationTime" TICKET_CREATION_TIME, ticket_creation_time date_time -> Parsed<OffsetDateTime>, with_ticket_creation_time(OffsetDateTime), "`ticketCreationTime`: `Edm.DateTimeOffset`, metadata";
    "ticketId" TICKET_ID, ticket_id str -> Option<&str>, with_ticket_id(String), "`ticketId`: `Edm.String`, metadata";
    "ticketLink" TICKET_LINK, ticket_link str -> Option<&str>, with_ticket_link(String), "`ticketLink`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.genericCase`, metadata, with the accessors of [`Case`](Case)
    GenericCase: Case, super::Entity = "microsoft.graph.security.caseManagement.genericCase";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(String), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(String), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "customFields" CUSTOM_FIELDS, with_custom_fields(CustomFieldValues), "`customFields`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "slaPolicies" SLA_POLICIES, with_sla_policies(Vec<CaseSlaPolicyEntry>), "`slaPolicies`";
    inherited "status" STATUS, with_status(String), "`status`";
    inherited "activities" ACTIVITIES, with_activities(Vec<Activity>), "`activities`";
    inherited "attachments" ATTACHMENTS, with_attachments(Vec<Attachment>), "`attachments`";
    inherited "relations" RELATIONS, with_relations(Vec<Relation>), "`relations`";
    inherited "tasks" TASKS, with_tasks(Vec<Task>), "`tasks`";
    "assignedTo" ASSIGNED_TO, assigned_to str -> Option<&str>, with_assigned_to(String), "`assignedTo`: `Edm.String`, metadata";
    "closingNotes" CLOSING_NOTES, closing_notes str -> Option<&str>, with_closing_notes(String), "`closingNotes`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "dueDateTime" DUE_DATE_TIME, due_date_time date_time -> Parsed<OffsetDateTime>, with_due_date_time(OffsetDateTime), "`dueDateTime`: `Edm.DateTimeOffset`, metadata";
    "priority" PRIORITY, priority str -> Option<&str>, with_priority(String), "`priority`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.impactedAssetsCounts`, metadata
    ImpactedAssetsCounts = "microsoft.graph.security.caseManagement.impactedAssetsCounts";
    "aiAgents" AI_AGENTS, ai_agents i32 -> Option<i32>, with_ai_agents(i32), "`aiAgents`: `Edm.Int32`, metadata";
    "apps" APPS, apps i32 -> Option<i32>, with_apps(i32), "`apps`: `Edm.Int32`, metadata";
    "cloudResources" CLOUD_RESOURCES, cloud_resources i32 -> Option<i32>, with_cloud_resources(i32), "`cloudResources`: `Edm.Int32`, metadata";
    "files" FILES, files i32 -> Option<i32>, with_files(i32), "`files`: `Edm.Int32`, metadata";
    "ips" IPS, ips i32 -> Option<i32>, with_ips(i32), "`ips`: `Edm.Int32`, metadata";
    "machines" MACHINES, machines i32 -> Option<i32>, with_machines(i32), "`machines`: `Edm.Int32`, metadata";
    "mailboxes" MAILBOXES, mailboxes i32 -> Option<i32>, with_mailboxes(i32), "`mailboxes`: `Edm.Int32`, metadata";
    "oauthApps" OAUTH_APPS, oauth_apps i32 -> Option<i32>, with_oauth_apps(i32), "`oauthApps`: `Edm.Int32`, metadata";
    "processes" PROCESSES, processes i32 -> Option<i32>, with_processes(i32), "`processes`: `Edm.Int32`, metadata";
    "registryKeys" REGISTRY_KEYS, registry_keys i32 -> Option<i32>, with_registry_keys(i32), "`registryKeys`: `Edm.Int32`, metadata";
    "securityGroups" SECURITY_GROUPS, security_groups i32 -> Option<i32>, with_security_groups(i32), "`securityGroups`: `Edm.Int32`, metadata";
    "total" TOTAL, total i32 -> Option<i32>, with_total(i32), "`total`: `Edm.Int32`, metadata";
    "urls" URLS, urls i32 -> Option<i32>, with_urls(i32), "`urls`: `Edm.Int32`, metadata";
    "users" USERS, users i32 -> Option<i32>, with_users(i32), "`users`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.incidentCase`, metadata, with the accessors of [`Case`](Case)
    IncidentCase: Case, super::Entity = "microsoft.graph.security.caseManagement.incidentCase";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(String), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(String), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "customFields" CUSTOM_FIELDS, with_custom_fields(CustomFieldValues), "`customFields`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "slaPolicies" SLA_POLICIES, with_sla_policies(Vec<CaseSlaPolicyEntry>), "`slaPolicies`";
    inherited "status" STATUS, with_status(String), "`status`";
    inherited "activities" ACTIVITIES, with_activities(Vec<Activity>), "`activities`";
    inherited "attachments" ATTACHMENTS, with_attachments(Vec<Attachment>), "`attachments`";
    inherited "relations" RELATIONS, with_relations(Vec<Relation>), "`relations`";
    inherited "tasks" TASKS, with_tasks(Vec<Task>), "`tasks`";
    "aiAgentIds" AI_AGENT_IDS, ai_agent_ids strs -> Option<Vec<&str>>, with_ai_agent_ids(Vec<String>), "`aiAgentIds`: `Collection(Edm.String)`, metadata";
    "alertCounts" ALERT_COUNTS, alert_counts model -> Option<&AlertCounts>, with_alert_counts(AlertCounts), "`alertCounts`: `microsoft.graph.security.caseManagement.alertCounts`, metadata";
    "alertPolicyIds" ALERT_POLICY_IDS, alert_policy_ids strs -> Option<Vec<&str>>, with_alert_policy_ids(Vec<String>), "`alertPolicyIds`: `Collection(Edm.String)`, metadata";
    "assignedTo" ASSIGNED_TO, assigned_to str -> Option<&str>, with_assigned_to(String), "`assignedTo`: `Edm.String`, metadata";
    "associatedThreatIds" ASSOCIATED_THREAT_IDS, associated_threat_ids strs -> Option<Vec<&str>>, with_associated_threat_ids(Vec<String>), "`associatedThreatIds`: `Collection(Edm.String)`, metadata";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`, metadata";
    "classification" CLASSIFICATION, classification enumeration -> Option<IncidentClassification>, with_classification(IncidentClassification), "`classification`: `microsoft.graph.security.caseManagement.incidentClassification`, metadata";
    "cloudScopes" CLOUD_SCOPES, cloud_scopes strs -> Option<Vec<&str>>, with_cloud_scopes(Vec<String>), "`cloudScopes`: `Collection(Edm.String)`, metadata";
    "dataSensitivityLabels" DATA_SENSITIVITY_LABELS, data_sensitivity_labels strs -> Option<Vec<&str>>, with_data_sensitivity_labels(Vec<String>), "`dataSensitivityLabels`: `Collection(Edm.String)`, metadata";
    "dataStreams" DATA_STREAMS, data_streams strs -> Option<Vec<&str>>, with_data_streams(Vec<String>), "`dataStreams`: `Collection(Edm.String)`, metadata";
    "detectionSources" DETECTION_SOURCES, detection_sources strs -> Option<Vec<&str>>, with_detection_sources(Vec<String>), "`detectionSources`: `Collection(Edm.String)`, metadata";
    "determination" DETERMINATION, determination enumeration -> Option<IncidentDetermination>, with_determination(IncidentDetermination), "`determination`: `microsoft.graph.security.caseManagement.incidentDetermination`, metadata";
    "dueDateTime" DUE_DATE_TIME, due_date_time date_time -> Parsed<OffsetDateTime>, with_due_date_time(OffsetDateTime), "`dueDateTime`: `Edm.DateTimeOffset`, metadata";
    "emailNotificationRecipients" EMAIL_NOTIFICATION_RECIPIENTS, email_notification_recipients strs -> Option<Vec<&str>>, with_email_notification_recipients(Vec<String>), "`emailNotificationRecipients`: `Collection(Edm.String)`, metadata";
    "firstEventTime" FIRST_EVENT_TIME, first_event_time date_time -> Parsed<OffsetDateTime>, with_first_event_time(OffsetDateTime), "`firstEventTime`: `Edm.DateTimeOffset`, metadata";
    "impactedAssets" IMPACTED_ASSETS, impacted_assets model -> Option<&ImpactedAssetsCounts>, with_impacted_assets(ImpactedAssetsCounts), "`impactedAssets`: `microsoft.graph.security.caseManagement.impactedAssetsCounts`, metadata";
    "incidentId" INCIDENT_ID, incident_id i32 -> Option<i32>, with_incident_id(i32), "`incidentId`: `Edm.Int32`, metadata";
    "incidentWebUrl" INCIDENT_WEB_URL, incident_web_url str -> Option<&str>, with_incident_web_url(String), "`incidentWebUrl`: `Edm.String`, metadata";
    "investigation" INVESTIGATION, investigation model -> Option<&Investigation>, with_investigation(Investigation), "`investigation`: `microsoft.graph.security.caseManagement.investigation`, metadata";
    "investigationIds" INVESTIGATION_IDS, investigation_ids strs -> Option<Vec<&str>>, with_investigation_ids(Vec<String>), "`investigationIds`: `Collection(Edm.String)`, metadata";
    "investigationStates" INVESTIGATION_STATES, investigation_states strs -> Option<Vec<&str>>, with_investigation_states(Vec<String>), "`investigationStates`: `Collection(Edm.String)`, metadata";
    "lastEventTime" LAST_EVENT_TIME, last_event_time date_time -> Parsed<OffsetDateTime>, with_last_event_time(OffsetDateTime), "`lastEventTime`: `Edm.DateTimeOffset`, metadata";
    "machineGroupIds" MACHINE_GROUP_IDS, machine_group_ids strs -> Option<Vec<&str>>, with_machine_group_ids(Vec<String>), "`machineGroupIds`: `Collection(Edm.String)`, metadata";
    "osPlatforms" OS_PLATFORMS, os_platforms strs -> Option<Vec<&str>>, with_os_platforms(Vec<String>), "`osPlatforms`: `Collection(Edm.String)`, metadata";
    "policyNames" POLICY_NAMES, policy_names strs -> Option<Vec<&str>>, with_policy_names(Vec<String>), "`policyNames`: `Collection(Edm.String)`, metadata";
    "priorityScore" PRIORITY_SCORE, priority_score i32 -> Option<i32>, with_priority_score(i32), "`priorityScore`: `Edm.Int32`, metadata";
    "productNames" PRODUCT_NAMES, product_names strs -> Option<Vec<&str>>, with_product_names(Vec<String>), "`productNames`: `Collection(Edm.String)`, metadata";
    "redirectCaseId" REDIRECT_CASE_ID, redirect_case_id i32 -> Option<i32>, with_redirect_case_id(i32), "`redirectCaseId`: `Edm.Int32`, metadata";
    "redirectIncidentId" REDIRECT_INCIDENT_ID, redirect_incident_id i32 -> Option<i32>, with_redirect_incident_id(i32), "`redirectIncidentId`: `Edm.Int32`, metadata";
    "serviceSources" SERVICE_SOURCES, service_sources strs -> Option<Vec<&str>>, with_service_sources(Vec<String>), "`serviceSources`: `Collection(Edm.String)`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<IncidentSeverity>, with_severity(IncidentSeverity), "`severity`: `microsoft.graph.security.caseManagement.incidentSeverity`, metadata";
    "summary" SUMMARY, summary str -> Option<&str>, with_summary(String), "`summary`: `Edm.String`, metadata";
    "systemTags" SYSTEM_TAGS, system_tags strs -> Option<Vec<&str>>, with_system_tags(Vec<String>), "`systemTags`: `Collection(Edm.String)`, metadata";
    "topRiskScore" TOP_RISK_SCORE, top_risk_score i32 -> Option<i32>, with_top_risk_score(i32), "`topRiskScore`: `Edm.Int32`, metadata";
    "workspaceIds" WORKSPACE_IDS, workspace_ids strs -> Option<Vec<&str>>, with_workspace_ids(Vec<String>), "`workspaceIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.caseManagement.incidentClassification`, metadata
    IncidentClassification = "microsoft.graph.security.caseManagement.incidentClassification" {
        Unknown = "unknown",
        FalsePositive = "falsePositive",
        TruePositive = "truePositive",
        InformationalExpectedActivity = "informationalExpectedActivity",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.caseManagement.incidentDetermination`, metadata
    IncidentDetermination = "microsoft.graph.security.caseManagement.incidentDetermination" {
        Unknown = "unknown",
        Apt = "apt",
        Malware = "malware",
        SecurityPersonnel = "securityPersonnel",
        SecurityTesting = "securityTesting",
        UnwantedSoftware = "unwantedSoftware",
        Other = "other",
        MultiStagedAttack = "multiStagedAttack",
        CompromisedAccount = "compromisedAccount",
        Phishing = "phishing",
        MaliciousUserActivity = "maliciousUserActivity",
        NotMalicious = "notMalicious",
        NotEnoughDataToValidate = "notEnoughDataToValidate",
        ConfirmedActivity = "confirmedActivity",
        LineOfBusinessApplication = "lineOfBusinessApplication",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.incidentRelation`, metadata, with the accessors of [`Relation`](Relation)
    IncidentRelation: Relation, super::Entity = "microsoft.graph.security.caseManagement.incidentRelation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(String), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(String), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "relatedResourceId" RELATED_RESOURCE_ID, with_related_resource_id(String), "`relatedResourceId`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.caseManagement.incidentSeverity`, metadata
    IncidentSeverity = "microsoft.graph.security.caseManagement.incidentSeverity" {
        Unknown = "unknown",
        Informational = "informational",
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.incidentSeverityCounts`, metadata
    IncidentSeverityCounts = "microsoft.graph.security.caseManagement.incidentSeverityCounts";
    "high" HIGH, high i32 -> Option<i32>, with_high(i32), "`high`: `Edm.Int32`, metadata";
    "informational" INFORMATIONAL, informational i32 -> Option<i32>, with_informational(i32), "`informational`: `Edm.Int32`, metadata";
    "low" LOW, low i32 -> Option<i32>, with_low(i32), "`low`: `Edm.Int32`, metadata";
    "medium" MEDIUM, medium i32 -> Option<i32>, with_medium(i32), "`medium`: `Edm.Int32`, metadata";
    "unknown" UNKNOWN, unknown i32 -> Option<i32>, with_unknown(i32), "`unknown`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.investigation`, metadata
    Investigation = "microsoft.graph.security.caseManagement.investigation";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`, metadata";
    "ids" IDS, ids strs -> Option<Vec<&str>>, with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`, metadata";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.modifiedProperty`, metadata
    ModifiedProperty = "microsoft.graph.security.caseManagement.modifiedProperty";
    "newValue" NEW_VALUE, new_value model -> Option<&ValueProperty>, with_new_value(ValueProperty), "`newValue`: `microsoft.graph.security.caseManagement.valueProperty`, metadata";
    "oldValue" OLD_VALUE, old_value model -> Option<&ValueProperty>, with_old_value(ValueProperty), "`oldValue`: `microsoft.graph.security.caseManagement.valueProperty`, metadata";
    "propertyName" PROPERTY_NAME, property_name str -> Option<&str>, with_property_name(String), "`propertyName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.numberCustomFieldDefinition`, metadata, with the accessors of [`CustomFieldDefinition`](CustomFieldDefinition)
    NumberCustomFieldDefinition: CustomFieldDefinition, super::Entity = "microsoft.graph.security.caseManagement.numberCustomFieldDefinition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isDisabled" IS_DISABLED, with_is_disabled(bool), "`isDisabled`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    "defaultValue" DEFAULT_VALUE, default_value i32 -> Option<i32>, with_default_value(i32), "`defaultValue`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.optionsCustomFieldDefinition`, metadata, with the accessors of [`CustomFieldDefinition`](CustomFieldDefinition)
    OptionsCustomFieldDefinition: CustomFieldDefinition, super::Entity = "microsoft.graph.security.caseManagement.optionsCustomFieldDefinition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isDisabled" IS_DISABLED, with_is_disabled(bool), "`isDisabled`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    "defaultValues" DEFAULT_VALUES, default_values strs -> Option<Vec<&str>>, with_default_values(Vec<String>), "`defaultValues`: `Collection(Edm.String)`, metadata";
    "options" OPTIONS, options strs -> Option<Vec<&str>>, with_options(Vec<String>), "`options`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.recommendationRelation`, metadata, with the accessors of [`Relation`](Relation)
    RecommendationRelation: Relation, super::Entity = "microsoft.graph.security.caseManagement.recommendationRelation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(String), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(String), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "relatedResourceId" RELATED_RESOURCE_ID, with_related_resource_id(String), "`relatedResourceId`";
    "recommendationType" RECOMMENDATION_TYPE, recommendation_type str -> Option<&str>, with_recommendation_type(String), "`recommendationType`: `Edm.String`, metadata";
    "resourceGroupName" RESOURCE_GROUP_NAME, resource_group_name str -> Option<&str>, with_resource_group_name(String), "`resourceGroupName`: `Edm.String`, metadata";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.relation`, metadata, with the accessors of [`CaseManagementEntity`](CaseManagementEntity)
    Relation: CaseManagementEntity, super::Entity = "microsoft.graph.security.caseManagement.relation" {
        "microsoft.graph.security.caseManagement.incidentRelation",
        "microsoft.graph.security.caseManagement.recommendationRelation",
        "microsoft.graph.security.caseManagement.workspaceIndicatorRelation",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(String), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(String), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "relatedResourceId" RELATED_RESOURCE_ID, related_resource_id str -> Option<&str>, with_related_resource_id(String), "`relatedResourceId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.statusDefinition`, metadata, with the accessors of [`Entity`](super::Entity)
    StatusDefinition: super::Entity = "microsoft.graph.security.caseManagement.statusDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "customStatuses" CUSTOM_STATUSES, custom_statuses models -> Option<&[CustomStatusDefinition]>, with_custom_statuses(Vec<CustomStatusDefinition>), "`customStatuses`: `Collection(microsoft.graph.security.caseManagement.customStatusDefinition)`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "sortOrder" SORT_ORDER, sort_order i32 -> Option<i32>, with_sort_order(i32), "`sortOrder`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.stringCustomFieldDefinition`, metadata, with the accessors of [`CustomFieldDefinition`](CustomFieldDefinition)
    StringCustomFieldDefinition: CustomFieldDefinition, super::Entity = "microsoft.graph.security.caseManagement.stringCustomFieldDefinition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isDisabled" IS_DISABLED, with_is_disabled(bool), "`isDisabled`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.stringValueProperty`, metadata, with the accessors of [`ValueProperty`](ValueProperty)
    StringValueProperty: ValueProperty = "microsoft.graph.security.caseManagement.stringValueProperty";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.task`, metadata, with the accessors of [`CaseManagementEntity`](CaseManagementEntity)
    Task: CaseManagementEntity, super::Entity = "microsoft.graph.security.caseManagement.task";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(String), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(String), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "assignedTo" ASSIGNED_TO, assigned_to str -> Option<&str>, with_assigned_to(String), "`assignedTo`: `Edm.String`, metadata";
    "category" CATEGORY, category enumeration -> Option<CaseTaskCategory>, with_category(CaseTaskCategory), "`category`: `microsoft.graph.security.caseManagement.caseTaskCategory`, metadata";
    "closingNotes" CLOSING_NOTES, closing_notes str -> Option<&str>, with_closing_notes(String), "`closingNotes`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "dueDateTime" DUE_DATE_TIME, due_date_time date_time -> Parsed<OffsetDateTime>, with_due_date_time(OffsetDateTime), "`dueDateTime`: `Edm.DateTimeOffset`, metadata";
    "priority" PRIORITY, priority enumeration -> Option<CaseTaskPriority>, with_priority(CaseTaskPriority), "`priority`: `microsoft.graph.security.caseManagement.caseTaskPriority`, metadata";
    "status" STATUS, status enumeration -> Option<TaskStatus>, with_status(TaskStatus), "`status`: `microsoft.graph.security.caseManagement.taskStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.caseManagement.taskStatus`, metadata
    TaskStatus = "microsoft.graph.security.caseManagement.taskStatus" {
        NotSet = "notSet",
        New = "new",
        InProgress = "inProgress",
        Failed = "failed",
        PartiallyCompleted = "partiallyCompleted",
        Skipped = "skipped",
        Completed = "completed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.thirdPartyWorkItem`, metadata
    ThirdPartyWorkItem = "microsoft.graph.security.caseManagement.thirdPartyWorkItem";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`, metadata";
    "instance" INSTANCE, instance str -> Option<&str>, with_instance(String), "`instance`: `Edm.String`, metadata";
    "lastSyncedOnDateTime" LAST_SYNCED_ON_DATE_TIME, last_synced_on_date_time date_time -> Parsed<OffsetDateTime>, with_last_synced_on_date_time(OffsetDateTime), "`lastSyncedOnDateTime`: `Edm.DateTimeOffset`, metadata";
    "metadata" METADATA, metadata model -> Option<&ThirdPartyWorkItemMetadata>, with_metadata(ThirdPartyWorkItemMetadata), "`metadata`: `microsoft.graph.security.caseManagement.thirdPartyWorkItemMetadata`, metadata";
    "provider" PROVIDER, provider enumeration -> Option<ThirdPartyWorkItemProvider>, with_provider(ThirdPartyWorkItemProvider), "`provider`: `microsoft.graph.security.caseManagement.thirdPartyWorkItemProvider`, metadata";
    "syncedBy" SYNCED_BY, synced_by str -> Option<&str>, with_synced_by(String), "`syncedBy`: `Edm.String`, metadata";
    "workItemType" WORK_ITEM_TYPE, work_item_type enumeration -> Option<ThirdPartyWorkItemType>, with_work_item_type(ThirdPartyWorkItemType), "`workItemType`: `microsoft.graph.security.caseManagement.thirdPartyWorkItemType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.thirdPartyWorkItemMetadata`, metadata
    ThirdPartyWorkItemMetadata = "microsoft.graph.security.caseManagement.thirdPartyWorkItemMetadata"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.caseManagement.thirdPartyWorkItemProvider`, metadata
    ThirdPartyWorkItemProvider = "microsoft.graph.security.caseManagement.thirdPartyWorkItemProvider" {
        ServiceNow = "serviceNow",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.caseManagement.thirdPartyWorkItemType`, metadata
    ThirdPartyWorkItemType = "microsoft.graph.security.caseManagement.thirdPartyWorkItemType" {
        Incident = "incident",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.valueProperty`, metadata
    ValueProperty = "microsoft.graph.security.caseManagement.valueProperty" {
        "microsoft.graph.security.caseManagement.booleanValueProperty",
        "microsoft.graph.security.caseManagement.stringValueProperty",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.caseManagement.workspaceIndicatorRelation`, metadata, with the accessors of [`Relation`](Relation)
    WorkspaceIndicatorRelation: Relation, super::Entity = "microsoft.graph.security.caseManagement.workspaceIndicatorRelation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(String), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(String), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "relatedResourceId" RELATED_RESOURCE_ID, with_related_resource_id(String), "`relatedResourceId`";
    "resourceGroupName" RESOURCE_GROUP_NAME, resource_group_name str -> Option<&str>, with_resource_group_name(String), "`resourceGroupName`: `Edm.String`, metadata";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`, metadata";
    "workspaceName" WORKSPACE_NAME, workspace_name str -> Option<&str>, with_workspace_name(String), "`workspaceName`: `Edm.String`, metadata";
}
