// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Duration, Flags, OffsetDateTime, Parsed};

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.activateGroupScope`, metadata, with the accessors of [`ActivationScope`](ActivationScope)
    ActivateGroupScope: ActivationScope = "microsoft.graph.identityGovernance.activateGroupScope";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.activateProcessingResultScope`, metadata, with the accessors of [`ActivationScope`](ActivationScope)
    ActivateProcessingResultScope: ActivationScope = "microsoft.graph.identityGovernance.activateProcessingResultScope";
    "taskScope" TASK_SCOPE, task_scope enumeration -> Option<ActivationTaskScopeType>, with_task_scope(ActivationTaskScopeType), "`taskScope`: `microsoft.graph.identityGovernance.activationTaskScopeType`, metadata";
    "processingResults" PROCESSING_RESULTS, processing_results models -> Option<&[UserProcessingResult]>, with_processing_results(Vec<UserProcessingResult>), "`processingResults`: `Collection(microsoft.graph.identityGovernance.userProcessingResult)`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.activateRunScope`, metadata, with the accessors of [`ActivationScope`](ActivationScope)
    ActivateRunScope: ActivationScope = "microsoft.graph.identityGovernance.activateRunScope";
    "taskScope" TASK_SCOPE, task_scope enumeration -> Option<ActivationTaskScopeType>, with_task_scope(ActivationTaskScopeType), "`taskScope`: `microsoft.graph.identityGovernance.activationTaskScopeType`, metadata";
    "userScope" USER_SCOPE, user_scope enumeration -> Option<ActivationUserScopeType>, with_user_scope(ActivationUserScopeType), "`userScope`: `microsoft.graph.identityGovernance.activationUserScopeType`, metadata";
    "run" RUN, run model -> Option<&Run>, with_run(Run), "`run`: `microsoft.graph.identityGovernance.run`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.activateUserScope`, metadata, with the accessors of [`ActivationScope`](ActivationScope)
    ActivateUserScope: ActivationScope = "microsoft.graph.identityGovernance.activateUserScope";
    "users" USERS, users models -> Option<&[super::User]>, with_users(Vec<super::User>), "`users`: `Collection(microsoft.graph.user)`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.activationScope`, metadata
    ActivationScope = "microsoft.graph.identityGovernance.activationScope" {
        "microsoft.graph.identityGovernance.activateGroupScope",
        "microsoft.graph.identityGovernance.activateProcessingResultScope",
        "microsoft.graph.identityGovernance.activateRunScope",
        "microsoft.graph.identityGovernance.activateUserScope",
    }
}

#[cfg(feature = "governance")]
crate::runtime::enumeration! {
    /// `microsoft.graph.identityGovernance.activationTaskScopeType`, metadata
    ActivationTaskScopeType = "microsoft.graph.identityGovernance.activationTaskScopeType" {
        AllTasks = "allTasks",
        FailedTasks = "failedTasks",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "governance")]
crate::runtime::enumeration! {
    /// `microsoft.graph.identityGovernance.activationUserScopeType`, metadata
    ActivationUserScopeType = "microsoft.graph.identityGovernance.activationUserScopeType" {
        AllUsers = "allUsers",
        FailedUsers = "failedUsers",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.attributeChangeTrigger`, metadata, with the accessors of [`WorkflowExecutionTrigger`](WorkflowExecutionTrigger)
    AttributeChangeTrigger: WorkflowExecutionTrigger = "microsoft.graph.identityGovernance.attributeChangeTrigger";
    "triggerAttributes" TRIGGER_ATTRIBUTES, trigger_attributes models -> Option<&[TriggerAttribute]>, with_trigger_attributes(Vec<TriggerAttribute>), "`triggerAttributes`: `Collection(microsoft.graph.identityGovernance.triggerAttribute)`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.attributeSetEntry`, metadata of another version
    AttributeSetEntry = "microsoft.graph.identityGovernance.attributeSetEntry";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata of another version";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata of another version";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.awaitedWorkflowProcessingResult`, metadata of another version
    AwaitedWorkflowProcessingResult = "microsoft.graph.identityGovernance.awaitedWorkflowProcessingResult";
    "processingStatus" PROCESSING_STATUS, processing_status enumeration -> Option<LifecycleWorkflowProcessingStatus>, with_processing_status(LifecycleWorkflowProcessingStatus), "`processingStatus`: `microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus`, metadata of another version";
    "statusReasons" STATUS_REASONS, status_reasons strs -> Option<Vec<&str>>, with_status_reasons(Vec<String>), "`statusReasons`: `Collection(Edm.String)`, metadata of another version";
    "subject" SUBJECT, subject model -> Option<&WorkflowSubject>, with_subject(WorkflowSubject), "`subject`: `microsoft.graph.identityGovernance.workflowSubject`, metadata of another version";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.cancelRunsScope`, metadata, with the accessors of [`CancelScope`](CancelScope)
    CancelRunsScope: CancelScope = "microsoft.graph.identityGovernance.cancelRunsScope";
    "runs" RUNS, runs models -> Option<&[Run]>, with_runs(Vec<Run>), "`runs`: `Collection(microsoft.graph.identityGovernance.run)`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.cancelScope`, metadata
    CancelScope = "microsoft.graph.identityGovernance.cancelScope" {
        "microsoft.graph.identityGovernance.cancelRunsScope",
    }
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.countBasedQuarantineCondition`, metadata, with the accessors of [`QuarantineCondition`](QuarantineCondition)
    CountBasedQuarantineCondition: QuarantineCondition = "microsoft.graph.identityGovernance.countBasedQuarantineCondition";
    "threshold" THRESHOLD, threshold i64 -> Option<i64>, with_threshold(i64), "`threshold`: `Edm.Int64`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.customTaskExtension`, metadata, with the accessors of [`CustomCalloutExtension`](super::CustomCalloutExtension)
    CustomTaskExtension: super::CustomCalloutExtension, super::Entity = "microsoft.graph.identityGovernance.customTaskExtension";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    "callbackConfiguration" CALLBACK_CONFIGURATION, callback_configuration model -> Option<&super::CustomExtensionCallbackConfiguration>, with_callback_configuration(super::CustomExtensionCallbackConfiguration), "`callbackConfiguration`: `microsoft.graph.customExtensionCallbackConfiguration`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::User>, with_created_by(super::User), "`createdBy`: `microsoft.graph.user`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::User>, with_last_modified_by(super::User), "`lastModifiedBy`: `microsoft.graph.user`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.customTaskExtensionCallbackConfiguration`, metadata, with the accessors of [`CustomExtensionCallbackConfiguration`](super::CustomExtensionCallbackConfiguration)
    CustomTaskExtensionCallbackConfiguration: super::CustomExtensionCallbackConfiguration = "microsoft.graph.identityGovernance.customTaskExtensionCallbackConfiguration";
    inherited "timeoutDuration" TIMEOUT_DURATION, with_timeout_duration(Duration), "`timeoutDuration`";
    "authorizedApps" AUTHORIZED_APPS, authorized_apps models -> Option<&[super::Application]>, with_authorized_apps(Vec<super::Application>), "`authorizedApps`: `Collection(microsoft.graph.application)`, metadata" if (any(feature = "applications", feature = "directory"));
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.customTaskExtensionCallbackData`, metadata, with the accessors of [`CustomExtensionData`](super::CustomExtensionData)
    CustomTaskExtensionCallbackData: super::CustomExtensionData = "microsoft.graph.identityGovernance.customTaskExtensionCallbackData";
    "operationStatus" OPERATION_STATUS, operation_status enumeration -> Option<CustomTaskExtensionOperationStatus>, with_operation_status(CustomTaskExtensionOperationStatus), "`operationStatus`: `microsoft.graph.identityGovernance.customTaskExtensionOperationStatus`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.customTaskExtensionCalloutData`, metadata, with the accessors of [`CustomExtensionData`](super::CustomExtensionData)
    CustomTaskExtensionCalloutData: super::CustomExtensionData = "microsoft.graph.identityGovernance.customTaskExtensionCalloutData";
    "subject" SUBJECT, subject model -> Option<&super::User>, with_subject(super::User), "`subject`: `microsoft.graph.user`, metadata";
    "task" TASK, task model -> Option<&Task>, with_task(Task), "`task`: `microsoft.graph.identityGovernance.task`, metadata";
    "taskProcessingresult" TASK_PROCESSINGRESULT, task_processingresult model -> Option<&TaskProcessingResult>, with_task_processingresult(TaskProcessingResult), "`taskProcessingresult`: `microsoft.graph.identityGovernance.taskProcessingResult`, metadata";
    "workflow" WORKFLOW, workflow model -> Option<&Workflow>, with_workflow(Workflow), "`workflow`: `microsoft.graph.identityGovernance.workflow`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::enumeration! {
    /// `microsoft.graph.identityGovernance.customTaskExtensionOperationStatus`, metadata
    CustomTaskExtensionOperationStatus = "microsoft.graph.identityGovernance.customTaskExtensionOperationStatus" {
        Completed = "completed",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.directoryObjectWorkflowSubject`, metadata of another version, with the accessors of [`WorkflowSubject`](WorkflowSubject)
    DirectoryObjectWorkflowSubject: WorkflowSubject = "microsoft.graph.identityGovernance.directoryObjectWorkflowSubject";
    "directoryObject" DIRECTORY_OBJECT, directory_object model -> Option<&super::DirectoryObject>, with_directory_object(super::DirectoryObject), "`directoryObject`: `microsoft.graph.directoryObject`, metadata of another version";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.groupBasedSubjectSet`, metadata, with the accessors of [`SubjectSet`](super::SubjectSet)
    GroupBasedSubjectSet: super::SubjectSet = "microsoft.graph.identityGovernance.groupBasedSubjectSet";
    "groups" GROUPS, groups models -> Option<&[super::Group]>, with_groups(Vec<super::Group>), "`groups`: `Collection(microsoft.graph.group)`, metadata" if (any(feature = "directory", feature = "education", feature = "files", feature = "governance", feature = "groups", feature = "print", feature = "sites", feature = "tasks", feature = "teams", feature = "users"));
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.insights`, metadata, with the accessors of [`Entity`](super::Entity)
    Insights: super::Entity = "microsoft.graph.identityGovernance.insights";
    inherited "id" ID, with_id(String), "`id`";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.lifecycleManagementSettings`, metadata, with the accessors of [`Entity`](super::Entity)
    LifecycleManagementSettings: super::Entity = "microsoft.graph.identityGovernance.lifecycleManagementSettings";
    inherited "id" ID, with_id(String), "`id`";
    "emailSettings" EMAIL_SETTINGS, email_settings model -> Option<&super::EmailSettings>, with_email_settings(super::EmailSettings), "`emailSettings`: `microsoft.graph.emailSettings`, metadata";
    "quarantineConfiguration" QUARANTINE_CONFIGURATION, quarantine_configuration model -> Option<&QuarantineConfiguration>, with_quarantine_configuration(QuarantineConfiguration), "`quarantineConfiguration`: `microsoft.graph.identityGovernance.quarantineConfiguration`, metadata";
    "workflowScheduleIntervalInHours" WORKFLOW_SCHEDULE_INTERVAL_IN_HOURS, workflow_schedule_interval_in_hours i32 -> Option<i32>, with_workflow_schedule_interval_in_hours(i32), "`workflowScheduleIntervalInHours`: `Edm.Int32`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::enumeration! {
    /// `microsoft.graph.identityGovernance.lifecycleTaskCategory`, metadata
    LifecycleTaskCategory = "microsoft.graph.identityGovernance.lifecycleTaskCategory" {
        Joiner = "joiner",
        Leaver = "leaver",
        UnknownFutureValue = "unknownFutureValue",
        Mover = "mover",
    }
}

#[cfg(feature = "governance")]
crate::runtime::enumeration! {
    /// `microsoft.graph.identityGovernance.lifecycleWorkflowCategory`, metadata
    LifecycleWorkflowCategory = "microsoft.graph.identityGovernance.lifecycleWorkflowCategory" {
        Joiner = "joiner",
        Leaver = "leaver",
        UnknownFutureValue = "unknownFutureValue",
        Mover = "mover",
    }
}

#[cfg(feature = "governance")]
crate::runtime::enumeration! {
    /// `microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus`, metadata
    LifecycleWorkflowProcessingStatus = "microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus" {
        Queued = "queued",
        InProgress = "inProgress",
        Completed = "completed",
        CompletedWithErrors = "completedWithErrors",
        Canceled = "canceled",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
        Canceling = "canceling",
        Quarantined = "quarantined",
    }
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.lifecycleWorkflowsContainer`, metadata, with the accessors of [`Entity`](super::Entity)
    LifecycleWorkflowsContainer: super::Entity = "microsoft.graph.identityGovernance.lifecycleWorkflowsContainer";
    inherited "id" ID, with_id(String), "`id`";
    "customTaskExtensions" CUSTOM_TASK_EXTENSIONS, custom_task_extensions models -> Option<&[CustomTaskExtension]>, with_custom_task_extensions(Vec<CustomTaskExtension>), "`customTaskExtensions`: `Collection(microsoft.graph.identityGovernance.customTaskExtension)`, metadata";
    "deletedItems" DELETED_ITEMS, deleted_items model -> Option<&super::DeletedItemContainer>, with_deleted_items(super::DeletedItemContainer), "`deletedItems`: `microsoft.graph.deletedItemContainer`, metadata";
    "insights" INSIGHTS, insights model -> Option<&Insights>, with_insights(Insights), "`insights`: `microsoft.graph.identityGovernance.insights`, metadata";
    "settings" SETTINGS, settings model -> Option<&LifecycleManagementSettings>, with_settings(LifecycleManagementSettings), "`settings`: `microsoft.graph.identityGovernance.lifecycleManagementSettings`, metadata";
    "taskDefinitions" TASK_DEFINITIONS, task_definitions models -> Option<&[TaskDefinition]>, with_task_definitions(Vec<TaskDefinition>), "`taskDefinitions`: `Collection(microsoft.graph.identityGovernance.taskDefinition)`, metadata";
    "workflows" WORKFLOWS, workflows models -> Option<&[Workflow]>, with_workflows(Vec<Workflow>), "`workflows`: `Collection(microsoft.graph.identityGovernance.workflow)`, metadata";
    "workflowTemplates" WORKFLOW_TEMPLATES, workflow_templates models -> Option<&[WorkflowTemplate]>, with_workflow_templates(Vec<WorkflowTemplate>), "`workflowTemplates`: `Collection(microsoft.graph.identityGovernance.workflowTemplate)`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::enumeration! {
    /// `microsoft.graph.identityGovernance.matchMode`, metadata
    MatchMode = "microsoft.graph.identityGovernance.matchMode" {
        Any = "any",
        All = "all",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.membershipChangeTrigger`, metadata, with the accessors of [`WorkflowExecutionTrigger`](WorkflowExecutionTrigger)
    MembershipChangeTrigger: WorkflowExecutionTrigger = "microsoft.graph.identityGovernance.membershipChangeTrigger";
    "changeType" CHANGE_TYPE, change_type enumeration -> Option<MembershipChangeType>, with_change_type(MembershipChangeType), "`changeType`: `microsoft.graph.identityGovernance.membershipChangeType`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::enumeration! {
    /// `microsoft.graph.identityGovernance.membershipChangeType`, metadata
    MembershipChangeType = "microsoft.graph.identityGovernance.membershipChangeType" {
        Add = "add",
        Remove = "remove",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.onDemandExecutionOnly`, metadata, with the accessors of [`WorkflowExecutionConditions`](WorkflowExecutionConditions)
    OnDemandExecutionOnly: WorkflowExecutionConditions = "microsoft.graph.identityGovernance.onDemandExecutionOnly"
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.parameter`, metadata
    Parameter = "microsoft.graph.identityGovernance.parameter";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "values" VALUES, values strs -> Option<Vec<&str>>, with_values(Vec<String>), "`values`: `Collection(Edm.String)`, metadata";
    "valueType" VALUE_TYPE, value_type enumeration -> Option<ValueType>, with_value_type(ValueType), "`valueType`: `microsoft.graph.identityGovernance.valueType`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.percentageBasedQuarantineCondition`, metadata, with the accessors of [`QuarantineCondition`](QuarantineCondition)
    PercentageBasedQuarantineCondition: QuarantineCondition = "microsoft.graph.identityGovernance.percentageBasedQuarantineCondition";
    "percentage" PERCENTAGE, percentage i32 -> Option<i32>, with_percentage(i32), "`percentage`: `Edm.Int32`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.previewFailedTask`, metadata
    PreviewFailedTask = "microsoft.graph.identityGovernance.previewFailedTask";
    "definitionId" DEFINITION_ID, definition_id str -> Option<&str>, with_definition_id(String), "`definitionId`: `Edm.String`, metadata";
    "failureReason" FAILURE_REASON, failure_reason str -> Option<&str>, with_failure_reason(String), "`failureReason`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "taskId" TASK_ID, task_id str -> Option<&str>, with_task_id(String), "`taskId`: `Edm.String`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.provisioningObjectWorkflowSubject`, metadata of another version, with the accessors of [`WorkflowSubject`](WorkflowSubject)
    ProvisioningObjectWorkflowSubject: WorkflowSubject = "microsoft.graph.identityGovernance.provisioningObjectWorkflowSubject";
    "attributeSetEntries" ATTRIBUTE_SET_ENTRIES, attribute_set_entries models -> Option<&[AttributeSetEntry]>, with_attribute_set_entries(Vec<AttributeSetEntry>), "`attributeSetEntries`: `Collection(microsoft.graph.identityGovernance.attributeSetEntry)`, metadata of another version";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata of another version";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.quarantineCondition`, metadata
    QuarantineCondition = "microsoft.graph.identityGovernance.quarantineCondition" {
        "microsoft.graph.identityGovernance.countBasedQuarantineCondition",
        "microsoft.graph.identityGovernance.percentageBasedQuarantineCondition",
    }
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.quarantineConfiguration`, metadata
    QuarantineConfiguration = "microsoft.graph.identityGovernance.quarantineConfiguration";
    "conditions" CONDITIONS, conditions models -> Option<&[QuarantineCondition]>, with_conditions(Vec<QuarantineCondition>), "`conditions`: `Collection(microsoft.graph.identityGovernance.quarantineCondition)`, metadata";
    "matchMode" MATCH_MODE, match_mode enumeration -> Option<MatchMode>, with_match_mode(MatchMode), "`matchMode`: `microsoft.graph.identityGovernance.matchMode`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.quarantineDetails`, metadata
    QuarantineDetails = "microsoft.graph.identityGovernance.quarantineDetails";
    "quarantinedDateTime" QUARANTINED_DATE_TIME, quarantined_date_time date_time -> Parsed<OffsetDateTime>, with_quarantined_date_time(OffsetDateTime), "`quarantinedDateTime`: `Edm.DateTimeOffset`, metadata";
    "quarantineReason" QUARANTINE_REASON, quarantine_reason str -> Option<&str>, with_quarantine_reason(String), "`quarantineReason`: `Edm.String`, metadata";
    "quarantineType" QUARANTINE_TYPE, quarantine_type enumeration -> Option<QuarantineType>, with_quarantine_type(QuarantineType), "`quarantineType`: `microsoft.graph.identityGovernance.quarantineType`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::enumeration! {
    /// `microsoft.graph.identityGovernance.quarantineType`, metadata
    QuarantineType = "microsoft.graph.identityGovernance.quarantineType" {
        NotQuarantined = "notQuarantined",
        CountBasedThresholdExceeded = "countBasedThresholdExceeded",
        PercentageBasedThresholdExceeded = "percentageBasedThresholdExceeded",
        MultipleConditionsExceeded = "multipleConditionsExceeded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.ruleBasedSubjectSet`, metadata, with the accessors of [`SubjectSet`](super::SubjectSet)
    RuleBasedSubjectSet: super::SubjectSet = "microsoft.graph.identityGovernance.ruleBasedSubjectSet";
    "rule" RULE, rule str -> Option<&str>, with_rule(String), "`rule`: `Edm.String`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.run`, metadata, with the accessors of [`Entity`](super::Entity)
    Run: super::Entity = "microsoft.graph.identityGovernance.run";
    inherited "id" ID, with_id(String), "`id`";
    "activatedOnScope" ACTIVATED_ON_SCOPE, activated_on_scope model -> Option<&ActivationScope>, with_activated_on_scope(ActivationScope), "`activatedOnScope`: `microsoft.graph.identityGovernance.activationScope`, metadata";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, metadata";
    "failedTasksCount" FAILED_TASKS_COUNT, failed_tasks_count i32 -> Option<i32>, with_failed_tasks_count(i32), "`failedTasksCount`: `Edm.Int32`, metadata";
    "failedUsersCount" FAILED_USERS_COUNT, failed_users_count i32 -> Option<i32>, with_failed_users_count(i32), "`failedUsersCount`: `Edm.Int32`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "processingStatus" PROCESSING_STATUS, processing_status enumeration -> Option<LifecycleWorkflowProcessingStatus>, with_processing_status(LifecycleWorkflowProcessingStatus), "`processingStatus`: `microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus`, metadata";
    "scheduledDateTime" SCHEDULED_DATE_TIME, scheduled_date_time date_time -> Parsed<OffsetDateTime>, with_scheduled_date_time(OffsetDateTime), "`scheduledDateTime`: `Edm.DateTimeOffset`, metadata";
    "startedDateTime" STARTED_DATE_TIME, started_date_time date_time -> Parsed<OffsetDateTime>, with_started_date_time(OffsetDateTime), "`startedDateTime`: `Edm.DateTimeOffset`, metadata";
    "successfulUsersCount" SUCCESSFUL_USERS_COUNT, successful_users_count i32 -> Option<i32>, with_successful_users_count(i32), "`successfulUsersCount`: `Edm.Int32`, metadata";
    "totalTasksCount" TOTAL_TASKS_COUNT, total_tasks_count i32 -> Option<i32>, with_total_tasks_count(i32), "`totalTasksCount`: `Edm.Int32`, metadata";
    "totalUnprocessedTasksCount" TOTAL_UNPROCESSED_TASKS_COUNT, total_unprocessed_tasks_count i32 -> Option<i32>, with_total_unprocessed_tasks_count(i32), "`totalUnprocessedTasksCount`: `Edm.Int32`, metadata";
    "totalUsersCount" TOTAL_USERS_COUNT, total_users_count i32 -> Option<i32>, with_total_users_count(i32), "`totalUsersCount`: `Edm.Int32`, metadata";
    "workflowExecutionType" WORKFLOW_EXECUTION_TYPE, workflow_execution_type enumeration -> Option<WorkflowExecutionType>, with_workflow_execution_type(WorkflowExecutionType), "`workflowExecutionType`: `microsoft.graph.identityGovernance.workflowExecutionType`, metadata";
    "reprocessedRuns" REPROCESSED_RUNS, reprocessed_runs models -> Option<&[Run]>, with_reprocessed_runs(Vec<Run>), "`reprocessedRuns`: `Collection(microsoft.graph.identityGovernance.run)`, metadata";
    "taskProcessingResults" TASK_PROCESSING_RESULTS, task_processing_results models -> Option<&[TaskProcessingResult]>, with_task_processing_results(Vec<TaskProcessingResult>), "`taskProcessingResults`: `Collection(microsoft.graph.identityGovernance.taskProcessingResult)`, metadata";
    "userProcessingResults" USER_PROCESSING_RESULTS, user_processing_results models -> Option<&[UserProcessingResult]>, with_user_processing_results(Vec<UserProcessingResult>), "`userProcessingResults`: `Collection(microsoft.graph.identityGovernance.userProcessingResult)`, metadata";
    "subjectProcessingResults" SUBJECT_PROCESSING_RESULTS, subject_processing_results models -> Option<&[SubjectProcessingResult]>, with_subject_processing_results(Vec<SubjectProcessingResult>), "`subjectProcessingResults`: `Collection(microsoft.graph.identityGovernance.subjectProcessingResult)`, metadata of another version";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.runSummary`, metadata
    RunSummary = "microsoft.graph.identityGovernance.runSummary";
    "failedRuns" FAILED_RUNS, failed_runs i32 -> Option<i32>, with_failed_runs(i32), "`failedRuns`: `Edm.Int32`, metadata";
    "failedTasks" FAILED_TASKS, failed_tasks i32 -> Option<i32>, with_failed_tasks(i32), "`failedTasks`: `Edm.Int32`, metadata";
    "successfulRuns" SUCCESSFUL_RUNS, successful_runs i32 -> Option<i32>, with_successful_runs(i32), "`successfulRuns`: `Edm.Int32`, metadata";
    "totalRuns" TOTAL_RUNS, total_runs i32 -> Option<i32>, with_total_runs(i32), "`totalRuns`: `Edm.Int32`, metadata";
    "totalTasks" TOTAL_TASKS, total_tasks i32 -> Option<i32>, with_total_tasks(i32), "`totalTasks`: `Edm.Int32`, metadata";
    "totalUsers" TOTAL_USERS, total_users i32 -> Option<i32>, with_total_users(i32), "`totalUsers`: `Edm.Int32`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.subjectProcessingResult`, metadata of another version, with the accessors of [`Entity`](super::Entity)
    SubjectProcessingResult: super::Entity = "microsoft.graph.identityGovernance.subjectProcessingResult";
    inherited "id" ID, with_id(String), "`id`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, metadata of another version";
    "failedTasksCount" FAILED_TASKS_COUNT, failed_tasks_count i32 -> Option<i32>, with_failed_tasks_count(i32), "`failedTasksCount`: `Edm.Int32`, metadata of another version";
    "processingStatus" PROCESSING_STATUS, processing_status enumeration -> Option<LifecycleWorkflowProcessingStatus>, with_processing_status(LifecycleWorkflowProcessingStatus), "`processingStatus`: `microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus`, metadata of another version";
    "scheduledDateTime" SCHEDULED_DATE_TIME, scheduled_date_time date_time -> Parsed<OffsetDateTime>, with_scheduled_date_time(OffsetDateTime), "`scheduledDateTime`: `Edm.DateTimeOffset`, metadata of another version";
    "startedDateTime" STARTED_DATE_TIME, started_date_time date_time -> Parsed<OffsetDateTime>, with_started_date_time(OffsetDateTime), "`startedDateTime`: `Edm.DateTimeOffset`, metadata of another version";
    "subject" SUBJECT, subject model -> Option<&WorkflowSubject>, with_subject(WorkflowSubject), "`subject`: `microsoft.graph.identityGovernance.workflowSubject`, metadata of another version";
    "subjectType" SUBJECT_TYPE, subject_type flags -> Option<Flags<SubjectType>>, with_subject_type(Flags<SubjectType>), "`subjectType`: `microsoft.graph.identityGovernance.subjectType`, metadata of another version";
    "totalTasksCount" TOTAL_TASKS_COUNT, total_tasks_count i32 -> Option<i32>, with_total_tasks_count(i32), "`totalTasksCount`: `Edm.Int32`, metadata of another version";
    "totalUnprocessedTasksCount" TOTAL_UNPROCESSED_TASKS_COUNT, total_unprocessed_tasks_count i32 -> Option<i32>, with_total_unprocessed_tasks_count(i32), "`totalUnprocessedTasksCount`: `Edm.Int32`, metadata of another version";
    "workflowExecutionType" WORKFLOW_EXECUTION_TYPE, workflow_execution_type enumeration -> Option<WorkflowExecutionType>, with_workflow_execution_type(WorkflowExecutionType), "`workflowExecutionType`: `microsoft.graph.identityGovernance.workflowExecutionType`, metadata of another version";
    "workflowVersion" WORKFLOW_VERSION, workflow_version i32 -> Option<i32>, with_workflow_version(i32), "`workflowVersion`: `Edm.Int32`, metadata of another version";
    "reprocessedRuns" REPROCESSED_RUNS, reprocessed_runs models -> Option<&[Run]>, with_reprocessed_runs(Vec<Run>), "`reprocessedRuns`: `Collection(microsoft.graph.identityGovernance.run)`, metadata of another version";
    "taskProcessingResults" TASK_PROCESSING_RESULTS, task_processing_results models -> Option<&[TaskProcessingResult]>, with_task_processing_results(Vec<TaskProcessingResult>), "`taskProcessingResults`: `Collection(microsoft.graph.identityGovernance.taskProcessingResult)`, metadata of another version";
}

#[cfg(feature = "governance")]
crate::runtime::enumeration! {
    /// `microsoft.graph.identityGovernance.subjectType`, metadata of another version
    SubjectType = "microsoft.graph.identityGovernance.subjectType" {
        User = "user",
        AgentIdentity = "agentIdentity",
        UnknownFutureValue = "unknownFutureValue",
        ProvisioningObject = "provisioningObject",
    }
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.task`, metadata, with the accessors of [`Entity`](super::Entity)
    Task: super::Entity = "microsoft.graph.identityGovernance.task";
    inherited "id" ID, with_id(String), "`id`";
    "arguments" ARGUMENTS, arguments models -> Option<&[super::KeyValuePair]>, with_arguments(Vec<super::KeyValuePair>), "`arguments`: `Collection(microsoft.graph.keyValuePair)`, metadata";
    "category" CATEGORY, category flags -> Option<Flags<LifecycleTaskCategory>>, with_category(Flags<LifecycleTaskCategory>), "`category`: `microsoft.graph.identityGovernance.lifecycleTaskCategory`, metadata";
    "continueOnError" CONTINUE_ON_ERROR, continue_on_error bool -> Option<bool>, with_continue_on_error(bool), "`continueOnError`: `Edm.Boolean`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "executionSequence" EXECUTION_SEQUENCE, execution_sequence i32 -> Option<i32>, with_execution_sequence(i32), "`executionSequence`: `Edm.Int32`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "taskDefinitionId" TASK_DEFINITION_ID, task_definition_id str -> Option<&str>, with_task_definition_id(String), "`taskDefinitionId`: `Edm.String`, metadata";
    "taskProcessingResults" TASK_PROCESSING_RESULTS, task_processing_results models -> Option<&[TaskProcessingResult]>, with_task_processing_results(Vec<TaskProcessingResult>), "`taskProcessingResults`: `Collection(microsoft.graph.identityGovernance.taskProcessingResult)`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.taskDefinition`, metadata, with the accessors of [`Entity`](super::Entity)
    TaskDefinition: super::Entity = "microsoft.graph.identityGovernance.taskDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "category" CATEGORY, category flags -> Option<Flags<LifecycleTaskCategory>>, with_category(Flags<LifecycleTaskCategory>), "`category`: `microsoft.graph.identityGovernance.lifecycleTaskCategory`, metadata";
    "continueOnError" CONTINUE_ON_ERROR, continue_on_error bool -> Option<bool>, with_continue_on_error(bool), "`continueOnError`: `Edm.Boolean`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "parameters" PARAMETERS, parameters models -> Option<&[Parameter]>, with_parameters(Vec<Parameter>), "`parameters`: `Collection(microsoft.graph.identityGovernance.parameter)`, metadata";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.taskProcessingResult`, metadata, with the accessors of [`Entity`](super::Entity)
    TaskProcessingResult: super::Entity = "microsoft.graph.identityGovernance.taskProcessingResult";
    inherited "id" ID, with_id(String), "`id`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "failureReason" FAILURE_REASON, failure_reason str -> Option<&str>, with_failure_reason(String), "`failureReason`: `Edm.String`, metadata";
    "processingInfo" PROCESSING_INFO, processing_info str -> Option<&str>, with_processing_info(String), "`processingInfo`: `Edm.String`, metadata";
    "processingStatus" PROCESSING_STATUS, processing_status enumeration -> Option<LifecycleWorkflowProcessingStatus>, with_processing_status(LifecycleWorkflowProcessingStatus), "`processingStatus`: `microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus`, metadata";
    "startedDateTime" STARTED_DATE_TIME, started_date_time date_time -> Parsed<OffsetDateTime>, with_started_date_time(OffsetDateTime), "`startedDateTime`: `Edm.DateTimeOffset`, metadata";
    "subject" SUBJECT, subject model -> Option<&super::User>, with_subject(super::User), "`subject`: `microsoft.graph.user`, metadata";
    "task" TASK, task model -> Option<&Task>, with_task(Task), "`task`: `microsoft.graph.identityGovernance.task`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.taskReport`, metadata, with the accessors of [`Entity`](super::Entity)
    TaskReport: super::Entity = "microsoft.graph.identityGovernance.taskReport";
    inherited "id" ID, with_id(String), "`id`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, metadata";
    "failedUsersCount" FAILED_USERS_COUNT, failed_users_count i32 -> Option<i32>, with_failed_users_count(i32), "`failedUsersCount`: `Edm.Int32`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "processingStatus" PROCESSING_STATUS, processing_status enumeration -> Option<LifecycleWorkflowProcessingStatus>, with_processing_status(LifecycleWorkflowProcessingStatus), "`processingStatus`: `microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus`, metadata";
    "runId" RUN_ID, run_id str -> Option<&str>, with_run_id(String), "`runId`: `Edm.String`, metadata";
    "startedDateTime" STARTED_DATE_TIME, started_date_time date_time -> Parsed<OffsetDateTime>, with_started_date_time(OffsetDateTime), "`startedDateTime`: `Edm.DateTimeOffset`, metadata";
    "successfulUsersCount" SUCCESSFUL_USERS_COUNT, successful_users_count i32 -> Option<i32>, with_successful_users_count(i32), "`successfulUsersCount`: `Edm.Int32`, metadata";
    "totalUsersCount" TOTAL_USERS_COUNT, total_users_count i32 -> Option<i32>, with_total_users_count(i32), "`totalUsersCount`: `Edm.Int32`, metadata";
    "unprocessedUsersCount" UNPROCESSED_USERS_COUNT, unprocessed_users_count i32 -> Option<i32>, with_unprocessed_users_count(i32), "`unprocessedUsersCount`: `Edm.Int32`, metadata";
    "task" TASK, task model -> Option<&Task>, with_task(Task), "`task`: `microsoft.graph.identityGovernance.task`, metadata";
    "taskDefinition" TASK_DEFINITION, task_definition model -> Option<&TaskDefinition>, with_task_definition(TaskDefinition), "`taskDefinition`: `microsoft.graph.identityGovernance.taskDefinition`, metadata";
    "taskProcessingResults" TASK_PROCESSING_RESULTS, task_processing_results models -> Option<&[TaskProcessingResult]>, with_task_processing_results(Vec<TaskProcessingResult>), "`taskProcessingResults`: `Collection(microsoft.graph.identityGovernance.taskProcessingResult)`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.taskReportSummary`, metadata
    TaskReportSummary = "microsoft.graph.identityGovernance.taskReportSummary";
    "failedTasks" FAILED_TASKS, failed_tasks i32 -> Option<i32>, with_failed_tasks(i32), "`failedTasks`: `Edm.Int32`, metadata";
    "successfulTasks" SUCCESSFUL_TASKS, successful_tasks i32 -> Option<i32>, with_successful_tasks(i32), "`successfulTasks`: `Edm.Int32`, metadata";
    "totalTasks" TOTAL_TASKS, total_tasks i32 -> Option<i32>, with_total_tasks(i32), "`totalTasks`: `Edm.Int32`, metadata";
    "unprocessedTasks" UNPROCESSED_TASKS, unprocessed_tasks i32 -> Option<i32>, with_unprocessed_tasks(i32), "`unprocessedTasks`: `Edm.Int32`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.timeBasedAttributeTrigger`, metadata, with the accessors of [`WorkflowExecutionTrigger`](WorkflowExecutionTrigger)
    TimeBasedAttributeTrigger: WorkflowExecutionTrigger = "microsoft.graph.identityGovernance.timeBasedAttributeTrigger";
    "offsetInDays" OFFSET_IN_DAYS, offset_in_days i32 -> Option<i32>, with_offset_in_days(i32), "`offsetInDays`: `Edm.Int32`, metadata";
    "timeBasedAttribute" TIME_BASED_ATTRIBUTE, time_based_attribute enumeration -> Option<WorkflowTriggerTimeBasedAttribute>, with_time_based_attribute(WorkflowTriggerTimeBasedAttribute), "`timeBasedAttribute`: `microsoft.graph.identityGovernance.workflowTriggerTimeBasedAttribute`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.topTasksInsightsSummary`, metadata
    TopTasksInsightsSummary = "microsoft.graph.identityGovernance.topTasksInsightsSummary";
    "failedTasks" FAILED_TASKS, failed_tasks i32 -> Option<i32>, with_failed_tasks(i32), "`failedTasks`: `Edm.Int32`, metadata";
    "failedUsers" FAILED_USERS, failed_users i32 -> Option<i32>, with_failed_users(i32), "`failedUsers`: `Edm.Int32`, metadata";
    "successfulTasks" SUCCESSFUL_TASKS, successful_tasks i32 -> Option<i32>, with_successful_tasks(i32), "`successfulTasks`: `Edm.Int32`, metadata";
    "successfulUsers" SUCCESSFUL_USERS, successful_users i32 -> Option<i32>, with_successful_users(i32), "`successfulUsers`: `Edm.Int32`, metadata";
    "taskDefinitionDisplayName" TASK_DEFINITION_DISPLAY_NAME, task_definition_display_name str -> Option<&str>, with_task_definition_display_name(String), "`taskDefinitionDisplayName`: `Edm.String`, metadata";
    "taskDefinitionId" TASK_DEFINITION_ID, task_definition_id str -> Option<&str>, with_task_definition_id(String), "`taskDefinitionId`: `Edm.String`, metadata";
    "totalTasks" TOTAL_TASKS, total_tasks i32 -> Option<i32>, with_total_tasks(i32), "`totalTasks`: `Edm.Int32`, metadata";
    "totalUsers" TOTAL_USERS, total_users i32 -> Option<i32>, with_total_users(i32), "`totalUsers`: `Edm.Int32`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.topWorkflowsInsightsSummary`, metadata
    TopWorkflowsInsightsSummary = "microsoft.graph.identityGovernance.topWorkflowsInsightsSummary";
    "failedRuns" FAILED_RUNS, failed_runs i32 -> Option<i32>, with_failed_runs(i32), "`failedRuns`: `Edm.Int32`, metadata";
    "failedUsers" FAILED_USERS, failed_users i32 -> Option<i32>, with_failed_users(i32), "`failedUsers`: `Edm.Int32`, metadata";
    "successfulRuns" SUCCESSFUL_RUNS, successful_runs i32 -> Option<i32>, with_successful_runs(i32), "`successfulRuns`: `Edm.Int32`, metadata";
    "successfulUsers" SUCCESSFUL_USERS, successful_users i32 -> Option<i32>, with_successful_users(i32), "`successfulUsers`: `Edm.Int32`, metadata";
    "totalRuns" TOTAL_RUNS, total_runs i32 -> Option<i32>, with_total_runs(i32), "`totalRuns`: `Edm.Int32`, metadata";
    "totalUsers" TOTAL_USERS, total_users i32 -> Option<i32>, with_total_users(i32), "`totalUsers`: `Edm.Int32`, metadata";
    "workflowCategory" WORKFLOW_CATEGORY, workflow_category enumeration -> Option<LifecycleWorkflowCategory>, with_workflow_category(LifecycleWorkflowCategory), "`workflowCategory`: `microsoft.graph.identityGovernance.lifecycleWorkflowCategory`, metadata";
    "workflowDisplayName" WORKFLOW_DISPLAY_NAME, workflow_display_name str -> Option<&str>, with_workflow_display_name(String), "`workflowDisplayName`: `Edm.String`, metadata";
    "workflowId" WORKFLOW_ID, workflow_id str -> Option<&str>, with_workflow_id(String), "`workflowId`: `Edm.String`, metadata";
    "workflowVersion" WORKFLOW_VERSION, workflow_version i32 -> Option<i32>, with_workflow_version(i32), "`workflowVersion`: `Edm.Int32`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.triggerAndScopeBasedConditions`, metadata, with the accessors of [`WorkflowExecutionConditions`](WorkflowExecutionConditions)
    TriggerAndScopeBasedConditions: WorkflowExecutionConditions = "microsoft.graph.identityGovernance.triggerAndScopeBasedConditions";
    "scope" SCOPE, scope model -> Option<&super::SubjectSet>, with_scope(super::SubjectSet), "`scope`: `microsoft.graph.subjectSet`, metadata";
    "trigger" TRIGGER, trigger model -> Option<&WorkflowExecutionTrigger>, with_trigger(WorkflowExecutionTrigger), "`trigger`: `microsoft.graph.identityGovernance.workflowExecutionTrigger`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.triggerAttribute`, metadata
    TriggerAttribute = "microsoft.graph.identityGovernance.triggerAttribute";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.userInactivityTrigger`, metadata, with the accessors of [`WorkflowExecutionTrigger`](WorkflowExecutionTrigger)
    UserInactivityTrigger: WorkflowExecutionTrigger = "microsoft.graph.identityGovernance.userInactivityTrigger";
    "inactivityPeriodInDays" INACTIVITY_PERIOD_IN_DAYS, inactivity_period_in_days i32 -> Option<i32>, with_inactivity_period_in_days(i32), "`inactivityPeriodInDays`: `Edm.Int32`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.userProcessingResult`, metadata, with the accessors of [`Entity`](super::Entity)
    UserProcessingResult: super::Entity = "microsoft.graph.identityGovernance.userProcessingResult";
    inherited "id" ID, with_id(String), "`id`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, metadata";
    "failedTasksCount" FAILED_TASKS_COUNT, failed_tasks_count i32 -> Option<i32>, with_failed_tasks_count(i32), "`failedTasksCount`: `Edm.Int32`, metadata";
    "processingStatus" PROCESSING_STATUS, processing_status enumeration -> Option<LifecycleWorkflowProcessingStatus>, with_processing_status(LifecycleWorkflowProcessingStatus), "`processingStatus`: `microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus`, metadata";
    "scheduledDateTime" SCHEDULED_DATE_TIME, scheduled_date_time date_time -> Parsed<OffsetDateTime>, with_scheduled_date_time(OffsetDateTime), "`scheduledDateTime`: `Edm.DateTimeOffset`, metadata";
    "startedDateTime" STARTED_DATE_TIME, started_date_time date_time -> Parsed<OffsetDateTime>, with_started_date_time(OffsetDateTime), "`startedDateTime`: `Edm.DateTimeOffset`, metadata";
    "totalTasksCount" TOTAL_TASKS_COUNT, total_tasks_count i32 -> Option<i32>, with_total_tasks_count(i32), "`totalTasksCount`: `Edm.Int32`, metadata";
    "totalUnprocessedTasksCount" TOTAL_UNPROCESSED_TASKS_COUNT, total_unprocessed_tasks_count i32 -> Option<i32>, with_total_unprocessed_tasks_count(i32), "`totalUnprocessedTasksCount`: `Edm.Int32`, metadata";
    "workflowExecutionType" WORKFLOW_EXECUTION_TYPE, workflow_execution_type enumeration -> Option<WorkflowExecutionType>, with_workflow_execution_type(WorkflowExecutionType), "`workflowExecutionType`: `microsoft.graph.identityGovernance.workflowExecutionType`, metadata";
    "workflowVersion" WORKFLOW_VERSION, workflow_version i32 -> Option<i32>, with_workflow_version(i32), "`workflowVersion`: `Edm.Int32`, metadata";
    "reprocessedRuns" REPROCESSED_RUNS, reprocessed_runs models -> Option<&[Run]>, with_reprocessed_runs(Vec<Run>), "`reprocessedRuns`: `Collection(microsoft.graph.identityGovernance.run)`, metadata";
    "subject" SUBJECT, subject model -> Option<&super::User>, with_subject(super::User), "`subject`: `microsoft.graph.user`, metadata";
    "taskProcessingResults" TASK_PROCESSING_RESULTS, task_processing_results models -> Option<&[TaskProcessingResult]>, with_task_processing_results(Vec<TaskProcessingResult>), "`taskProcessingResults`: `Collection(microsoft.graph.identityGovernance.taskProcessingResult)`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.userSummary`, metadata
    UserSummary = "microsoft.graph.identityGovernance.userSummary";
    "failedTasks" FAILED_TASKS, failed_tasks i32 -> Option<i32>, with_failed_tasks(i32), "`failedTasks`: `Edm.Int32`, metadata";
    "failedUsers" FAILED_USERS, failed_users i32 -> Option<i32>, with_failed_users(i32), "`failedUsers`: `Edm.Int32`, metadata";
    "successfulUsers" SUCCESSFUL_USERS, successful_users i32 -> Option<i32>, with_successful_users(i32), "`successfulUsers`: `Edm.Int32`, metadata";
    "totalTasks" TOTAL_TASKS, total_tasks i32 -> Option<i32>, with_total_tasks(i32), "`totalTasks`: `Edm.Int32`, metadata";
    "totalUsers" TOTAL_USERS, total_users i32 -> Option<i32>, with_total_users(i32), "`totalUsers`: `Edm.Int32`, metadata";
}

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.usersProcessingSummary`, metadata
    UsersProcessingSummary = "microsoft.graph.identityGovernance.usersProcessingSummary";
    "failedTasks" FAILED_TASKS, failed_tasks i32 -> Option<i32>, with_failed_tasks(i32), "`failedTasks`: `Edm.Int32`, metadata";
    "failedUsers" FAILED_USERS, failed_users i32 -> Option<i32>, with_failed_users(i32), "`failedUsers`: `Edm.Int32`, metadata";
    "successfulUsers" SUCCESSFUL_USERS, successful_users i32 -> Option<i32>, with_successful_users(i32), "`successfulUsers`: `Edm.Int32`, metadata";
    "totalTasks" TOTAL_TASKS, total_tasks i32 -> Option<i32>, with_total_tasks(i32), "`totalTasks`: `Edm.Int32`, metadata";
    "totalUsers" TOTAL_USERS, total_users i32 -> Option<i32>, with_total_users(i32), "`totalUsers`: `Edm.Int32`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::enumeration! {
    /// `microsoft.graph.identityGovernance.valueType`, metadata
    ValueType = "microsoft.graph.identityGovernance.valueType" {
        Enum = "enum",
        String = "string",
        Int = "int",
        Bool = "bool",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.workflow`, metadata, with the accessors of [`WorkflowBase`](WorkflowBase)
    Workflow: WorkflowBase = "microsoft.graph.identityGovernance.workflow";
    inherited "category" CATEGORY, with_category(LifecycleWorkflowCategory), "`category`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "executionConditions" EXECUTION_CONDITIONS, with_execution_conditions(WorkflowExecutionConditions), "`executionConditions`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "isSchedulingEnabled" IS_SCHEDULING_ENABLED, with_is_scheduling_enabled(bool), "`isSchedulingEnabled`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "administrationScopeTargets" ADMINISTRATION_SCOPE_TARGETS, with_administration_scope_targets(Vec<super::DirectoryObject>), "`administrationScopeTargets`";
    inherited "createdBy" CREATED_BY, with_created_by(super::User), "`createdBy`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::User), "`lastModifiedBy`";
    inherited "tasks" TASKS, with_tasks(Vec<Task>), "`tasks`";
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "nextScheduleRunDateTime" NEXT_SCHEDULE_RUN_DATE_TIME, next_schedule_run_date_time date_time -> Parsed<OffsetDateTime>, with_next_schedule_run_date_time(OffsetDateTime), "`nextScheduleRunDateTime`: `Edm.DateTimeOffset`, metadata";
    "quarantineDetails" QUARANTINE_DETAILS, quarantine_details model -> Option<&QuarantineDetails>, with_quarantine_details(QuarantineDetails), "`quarantineDetails`: `microsoft.graph.identityGovernance.quarantineDetails`, metadata";
    "settings" SETTINGS, settings model -> Option<&WorkflowSetting>, with_settings(WorkflowSetting), "`settings`: `microsoft.graph.identityGovernance.workflowSetting`, metadata";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, metadata";
    "executionScope" EXECUTION_SCOPE, execution_scope models -> Option<&[UserProcessingResult]>, with_execution_scope(Vec<UserProcessingResult>), "`executionScope`: `Collection(microsoft.graph.identityGovernance.userProcessingResult)`, metadata";
    "previewScope" PREVIEW_SCOPE, preview_scope models -> Option<&[super::DirectoryObject]>, with_preview_scope(Vec<super::DirectoryObject>), "`previewScope`: `Collection(microsoft.graph.directoryObject)`, metadata";
    "runs" RUNS, runs models -> Option<&[Run]>, with_runs(Vec<Run>), "`runs`: `Collection(microsoft.graph.identityGovernance.run)`, metadata";
    "taskReports" TASK_REPORTS, task_reports models -> Option<&[TaskReport]>, with_task_reports(Vec<TaskReport>), "`taskReports`: `Collection(microsoft.graph.identityGovernance.taskReport)`, metadata";
    "userProcessingResults" USER_PROCESSING_RESULTS, user_processing_results models -> Option<&[UserProcessingResult]>, with_user_processing_results(Vec<UserProcessingResult>), "`userProcessingResults`: `Collection(microsoft.graph.identityGovernance.userProcessingResult)`, metadata";
    "versions" VERSIONS, versions models -> Option<&[WorkflowVersion]>, with_versions(Vec<WorkflowVersion>), "`versions`: `Collection(microsoft.graph.identityGovernance.workflowVersion)`, metadata";
    "subjectProcessingResults" SUBJECT_PROCESSING_RESULTS, subject_processing_results models -> Option<&[SubjectProcessingResult]>, with_subject_processing_results(Vec<SubjectProcessingResult>), "`subjectProcessingResults`: `Collection(microsoft.graph.identityGovernance.subjectProcessingResult)`, metadata of another version";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.workflowBase`, metadata
    WorkflowBase = "microsoft.graph.identityGovernance.workflowBase" {
        "microsoft.graph.identityGovernance.workflow",
        "microsoft.graph.identityGovernance.workflowVersion",
    };
    "category" CATEGORY, category enumeration -> Option<LifecycleWorkflowCategory>, with_category(LifecycleWorkflowCategory), "`category`: `microsoft.graph.identityGovernance.lifecycleWorkflowCategory`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "executionConditions" EXECUTION_CONDITIONS, execution_conditions model -> Option<&WorkflowExecutionConditions>, with_execution_conditions(WorkflowExecutionConditions), "`executionConditions`: `microsoft.graph.identityGovernance.workflowExecutionConditions`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "isSchedulingEnabled" IS_SCHEDULING_ENABLED, is_scheduling_enabled bool -> Option<bool>, with_is_scheduling_enabled(bool), "`isSchedulingEnabled`: `Edm.Boolean`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "administrationScopeTargets" ADMINISTRATION_SCOPE_TARGETS, administration_scope_targets models -> Option<&[super::DirectoryObject]>, with_administration_scope_targets(Vec<super::DirectoryObject>), "`administrationScopeTargets`: `Collection(microsoft.graph.directoryObject)`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::User>, with_created_by(super::User), "`createdBy`: `microsoft.graph.user`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::User>, with_last_modified_by(super::User), "`lastModifiedBy`: `microsoft.graph.user`, metadata";
    "tasks" TASKS, tasks models -> Option<&[Task]>, with_tasks(Vec<Task>), "`tasks`: `Collection(microsoft.graph.identityGovernance.task)`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.workflowExecutionConditions`, metadata
    WorkflowExecutionConditions = "microsoft.graph.identityGovernance.workflowExecutionConditions" {
        "microsoft.graph.identityGovernance.onDemandExecutionOnly",
        "microsoft.graph.identityGovernance.triggerAndScopeBasedConditions",
    }
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.workflowExecutionTrigger`, metadata
    WorkflowExecutionTrigger = "microsoft.graph.identityGovernance.workflowExecutionTrigger" {
        "microsoft.graph.identityGovernance.attributeChangeTrigger",
        "microsoft.graph.identityGovernance.membershipChangeTrigger",
        "microsoft.graph.identityGovernance.timeBasedAttributeTrigger",
        "microsoft.graph.identityGovernance.userInactivityTrigger",
    }
}

#[cfg(feature = "governance")]
crate::runtime::enumeration! {
    /// `microsoft.graph.identityGovernance.workflowExecutionType`, metadata
    WorkflowExecutionType = "microsoft.graph.identityGovernance.workflowExecutionType" {
        Scheduled = "scheduled",
        OnDemand = "onDemand",
        UnknownFutureValue = "unknownFutureValue",
        ActivatedWithScope = "activatedWithScope",
        Preview = "preview",
    }
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.workflowSetting`, metadata
    WorkflowSetting = "microsoft.graph.identityGovernance.workflowSetting";
    "quarantineConfiguration" QUARANTINE_CONFIGURATION, quarantine_configuration model -> Option<&QuarantineConfiguration>, with_quarantine_configuration(QuarantineConfiguration), "`quarantineConfiguration`: `microsoft.graph.identityGovernance.quarantineConfiguration`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.workflowSubject`, metadata of another version
    WorkflowSubject = "microsoft.graph.identityGovernance.workflowSubject" {
        "microsoft.graph.identityGovernance.directoryObjectWorkflowSubject",
        "microsoft.graph.identityGovernance.provisioningObjectWorkflowSubject",
    }
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.workflowTemplate`, metadata, with the accessors of [`Entity`](super::Entity)
    WorkflowTemplate: super::Entity = "microsoft.graph.identityGovernance.workflowTemplate";
    inherited "id" ID, with_id(String), "`id`";
    "category" CATEGORY, category enumeration -> Option<LifecycleWorkflowCategory>, with_category(LifecycleWorkflowCategory), "`category`: `microsoft.graph.identityGovernance.lifecycleWorkflowCategory`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "executionConditions" EXECUTION_CONDITIONS, execution_conditions model -> Option<&WorkflowExecutionConditions>, with_execution_conditions(WorkflowExecutionConditions), "`executionConditions`: `microsoft.graph.identityGovernance.workflowExecutionConditions`, metadata";
    "tasks" TASKS, tasks models -> Option<&[Task]>, with_tasks(Vec<Task>), "`tasks`: `Collection(microsoft.graph.identityGovernance.task)`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::enumeration! {
    /// `microsoft.graph.identityGovernance.workflowTriggerTimeBasedAttribute`, metadata
    WorkflowTriggerTimeBasedAttribute = "microsoft.graph.identityGovernance.workflowTriggerTimeBasedAttribute" {
        EmployeeHireDate = "employeeHireDate",
        EmployeeLeaveDateTime = "employeeLeaveDateTime",
        UnknownFutureValue = "unknownFutureValue",
        CreatedDateTime = "createdDateTime",
    }
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.workflowVersion`, metadata, with the accessors of [`WorkflowBase`](WorkflowBase)
    WorkflowVersion: WorkflowBase = "microsoft.graph.identityGovernance.workflowVersion";
    inherited "category" CATEGORY, with_category(LifecycleWorkflowCategory), "`category`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "executionConditions" EXECUTION_CONDITIONS, with_execution_conditions(WorkflowExecutionConditions), "`executionConditions`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "isSchedulingEnabled" IS_SCHEDULING_ENABLED, with_is_scheduling_enabled(bool), "`isSchedulingEnabled`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "administrationScopeTargets" ADMINISTRATION_SCOPE_TARGETS, with_administration_scope_targets(Vec<super::DirectoryObject>), "`administrationScopeTargets`";
    inherited "createdBy" CREATED_BY, with_created_by(super::User), "`createdBy`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::User), "`lastModifiedBy`";
    inherited "tasks" TASKS, with_tasks(Vec<Task>), "`tasks`";
    "settings" SETTINGS, settings model -> Option<&WorkflowSetting>, with_settings(WorkflowSetting), "`settings`: `microsoft.graph.identityGovernance.workflowSetting`, metadata";
    "versionNumber" VERSION_NUMBER, version_number i32 -> Option<i32>, with_version_number(i32), "`versionNumber`: `Edm.Int32`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.workflowsInsightsByCategory`, metadata
    WorkflowsInsightsByCategory = "microsoft.graph.identityGovernance.workflowsInsightsByCategory";
    "failedJoinerRuns" FAILED_JOINER_RUNS, failed_joiner_runs i32 -> Option<i32>, with_failed_joiner_runs(i32), "`failedJoinerRuns`: `Edm.Int32`, metadata";
    "failedLeaverRuns" FAILED_LEAVER_RUNS, failed_leaver_runs i32 -> Option<i32>, with_failed_leaver_runs(i32), "`failedLeaverRuns`: `Edm.Int32`, metadata";
    "failedMoverRuns" FAILED_MOVER_RUNS, failed_mover_runs i32 -> Option<i32>, with_failed_mover_runs(i32), "`failedMoverRuns`: `Edm.Int32`, metadata";
    "successfulJoinerRuns" SUCCESSFUL_JOINER_RUNS, successful_joiner_runs i32 -> Option<i32>, with_successful_joiner_runs(i32), "`successfulJoinerRuns`: `Edm.Int32`, metadata";
    "successfulLeaverRuns" SUCCESSFUL_LEAVER_RUNS, successful_leaver_runs i32 -> Option<i32>, with_successful_leaver_runs(i32), "`successfulLeaverRuns`: `Edm.Int32`, metadata";
    "successfulMoverRuns" SUCCESSFUL_MOVER_RUNS, successful_mover_runs i32 -> Option<i32>, with_successful_mover_runs(i32), "`successfulMoverRuns`: `Edm.Int32`, metadata";
    "totalJoinerRuns" TOTAL_JOINER_RUNS, total_joiner_runs i32 -> Option<i32>, with_total_joiner_runs(i32), "`totalJoinerRuns`: `Edm.Int32`, metadata";
    "totalLeaverRuns" TOTAL_LEAVER_RUNS, total_leaver_runs i32 -> Option<i32>, with_total_leaver_runs(i32), "`totalLeaverRuns`: `Edm.Int32`, metadata";
    "totalMoverRuns" TOTAL_MOVER_RUNS, total_mover_runs i32 -> Option<i32>, with_total_mover_runs(i32), "`totalMoverRuns`: `Edm.Int32`, metadata";
}

#[cfg(feature = "governance")]
crate::runtime::model! {
    /// `microsoft.graph.identityGovernance.workflowsInsightsSummary`, metadata
    WorkflowsInsightsSummary = "microsoft.graph.identityGovernance.workflowsInsightsSummary";
    "failedRuns" FAILED_RUNS, failed_runs i32 -> Option<i32>, with_failed_runs(i32), "`failedRuns`: `Edm.Int32`, metadata";
    "failedTasks" FAILED_TASKS, failed_tasks i32 -> Option<i32>, with_failed_tasks(i32), "`failedTasks`: `Edm.Int32`, metadata";
    "failedUsers" FAILED_USERS, failed_users i32 -> Option<i32>, with_failed_users(i32), "`failedUsers`: `Edm.Int32`, metadata";
    "successfulRuns" SUCCESSFUL_RUNS, successful_runs i32 -> Option<i32>, with_successful_runs(i32), "`successfulRuns`: `Edm.Int32`, metadata";
    "successfulTasks" SUCCESSFUL_TASKS, successful_tasks i32 -> Option<i32>, with_successful_tasks(i32), "`successfulTasks`: `Edm.Int32`, metadata";
    "successfulUsers" SUCCESSFUL_USERS, successful_users i32 -> Option<i32>, with_successful_users(i32), "`successfulUsers`: `Edm.Int32`, metadata";
    "totalRuns" TOTAL_RUNS, total_runs i32 -> Option<i32>, with_total_runs(i32), "`totalRuns`: `Edm.Int32`, metadata";
    "totalTasks" TOTAL_TASKS, total_tasks i32 -> Option<i32>, with_total_tasks(i32), "`totalTasks`: `Edm.Int32`, metadata";
    "totalUsers" TOTAL_USERS, total_users i32 -> Option<i32>, with_total_users(i32), "`totalUsers`: `Edm.Int32`, metadata";
}
