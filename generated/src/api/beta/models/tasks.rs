// Written by `cargo xtask gen`; do not edit.
//! Types of the area `tasks`.

use crate::runtime::{Bytes, Date, Flags, OffsetDateTime, Parsed, Time, Value};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.attachmentBase`](https://learn.microsoft.com/graph/api/resources/attachmentbase?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AttachmentBase: super::Entity = "microsoft.graph.attachmentBase" {
        "microsoft.graph.taskFileAttachment",
    };
    inherited "id" ID, with_id(String), "`id`";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "size" SIZE, size i32 -> Option<i32>, with_size(i32), "`size`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.attachmentInfo`](https://learn.microsoft.com/graph/api/resources/attachmentinfo?view=graph-rest-beta)
    AttachmentInfo = "microsoft.graph.attachmentInfo";
    "attachmentType" ATTACHMENT_TYPE, attachment_type enumeration -> Option<super::AttachmentType>, with_attachment_type(super::AttachmentType), "`attachmentType`: `microsoft.graph.attachmentType`" "Required. Possible values are: file, item, reference.";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`" "Optional.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Required.";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`" "Required.";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.attachmentSession`](https://learn.microsoft.com/graph/api/resources/attachmentsession?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AttachmentSession: super::Entity = "microsoft.graph.attachmentSession";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "nextExpectedRanges" NEXT_EXPECTED_RANGES, next_expected_ranges strs -> Option<Vec<&str>>, with_next_expected_ranges(Vec<String>), "`nextExpectedRanges`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.baseTask`](https://learn.microsoft.com/graph/api/resources/basetask?view=graph-rest-beta), not in the metadata
    BaseTask = "microsoft.graph.baseTask";
    "textBody" TEXT_BODY, text_body str -> Option<&str>, with_text_body(String), "`textBody`: `Edm.String`";
    "bodyLastModifiedDateTime" BODY_LAST_MODIFIED_DATE_TIME, body_last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_body_last_modified_date_time(OffsetDateTime), "`bodyLastModifiedDateTime`: `Edm.DateTimeOffset`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "dueDateTime" DUE_DATE_TIME, due_date_time model -> Option<&super::DateTimeTimeZone>, with_due_date_time(super::DateTimeTimeZone), "`dueDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "importance" IMPORTANCE, importance enumeration -> Option<super::Importance>, with_importance(super::Importance), "`importance`: `microsoft.graph.importance`" "Possible values are: low, normal, high.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "viewpoint" VIEWPOINT, viewpoint model -> Option<&super::TaskViewpoint>, with_viewpoint(super::TaskViewpoint), "`viewpoint`: `microsoft.graph.taskViewpoint`";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`";
    "startDateTime" START_DATE_TIME, start_date_time model -> Option<&super::DateTimeTimeZone>, with_start_date_time(super::DateTimeTimeZone), "`startDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "status" STATUS, status enumeration -> Option<super::TaskStatusV2>, with_status(super::TaskStatusV2), "`status`: `microsoft.graph.taskStatus_v2`" "Possible values are: notStarted, inProgress, completed, unknownFutureValue.";
    "checklistItems" CHECKLIST_ITEMS, checklist_items models -> Option<&[super::ChecklistItem]>, with_checklist_items(Vec<super::ChecklistItem>), "`checklistItems`: `Collection(microsoft.graph.checklistItem)`";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`";
    "linkedResources" LINKED_RESOURCES, linked_resources models -> Option<&[super::LinkedResourceV2]>, with_linked_resources(Vec<super::LinkedResourceV2>), "`linkedResources`: `Collection(microsoft.graph.linkedResource_v2)`";
    "parentList" PARENT_LIST, parent_list model -> Option<&super::BaseTaskList>, with_parent_list(super::BaseTaskList), "`parentList`: `microsoft.graph.baseTaskList`";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.baseTaskList`](https://learn.microsoft.com/graph/api/resources/basetasklist?view=graph-rest-beta), not in the metadata
    BaseTaskList = "microsoft.graph.baseTaskList" {
        "microsoft.graph.taskList",
        "microsoft.graph.wellKnownTaskList",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable.";
    "tasks" TASKS, tasks models -> Option<&[super::BaseTask]>, with_tasks(Vec<super::BaseTask>), "`tasks`: `Collection(microsoft.graph.baseTask)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// `microsoft.graph.bucket`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    Bucket: super::PlannerDelta, super::Entity = "microsoft.graph.bucket";
    inherited "id" ID, with_id(String), "`id`";
    "capabilities" CAPABILITIES, capabilities model -> Option<&super::BucketCapability>, with_capabilities(super::BucketCapability), "`capabilities`: `microsoft.graph.bucketCapability`, metadata";
    "creationInfo" CREATION_INFO, creation_info model -> Option<&super::CreationInfo>, with_creation_info(super::CreationInfo), "`creationInfo`: `microsoft.graph.creationInfo`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "extensions" EXTENSIONS, extensions model -> Option<&super::ExtensionFieldCollection>, with_extensions(super::ExtensionFieldCollection), "`extensions`: `microsoft.graph.extensionFieldCollection`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "planId" PLAN_ID, plan_id str -> Option<&str>, with_plan_id(String), "`planId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.bucketCapability`, metadata
    BucketCapability = "microsoft.graph.bucketCapability";
    "extensions" EXTENSIONS, extensions bool -> Option<bool>, with_extensions(bool), "`extensions`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.businessScenarioGroupTarget`, metadata, with the accessors of [`BusinessScenarioTaskTargetBase`](super::BusinessScenarioTaskTargetBase)
    BusinessScenarioGroupTarget: super::BusinessScenarioTaskTargetBase = "microsoft.graph.businessScenarioGroupTarget";
    inherited "taskTargetKind" TASK_TARGET_KIND, with_task_target_kind(super::PlannerTaskTargetKind), "`taskTargetKind`";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.businessScenarioPlanReference`, metadata, with the accessors of [`Entity`](super::Entity)
    BusinessScenarioPlanReference: super::Entity = "microsoft.graph.businessScenarioPlanReference";
    inherited "id" ID, with_id(String), "`id`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.businessScenarioPlanner`, metadata, with the accessors of [`Entity`](super::Entity)
    BusinessScenarioPlanner: super::Entity = "microsoft.graph.businessScenarioPlanner";
    inherited "id" ID, with_id(String), "`id`";
    "planConfiguration" PLAN_CONFIGURATION, plan_configuration model -> Option<&super::PlannerPlanConfiguration>, with_plan_configuration(super::PlannerPlanConfiguration), "`planConfiguration`: `microsoft.graph.plannerPlanConfiguration`, metadata";
    "taskConfiguration" TASK_CONFIGURATION, task_configuration model -> Option<&super::PlannerTaskConfiguration>, with_task_configuration(super::PlannerTaskConfiguration), "`taskConfiguration`: `microsoft.graph.plannerTaskConfiguration`, metadata";
    "tasks" TASKS, tasks models -> Option<&[super::BusinessScenarioTask]>, with_tasks(Vec<super::BusinessScenarioTask>), "`tasks`: `Collection(microsoft.graph.businessScenarioTask)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.businessScenarioProperties`, metadata
    BusinessScenarioProperties = "microsoft.graph.businessScenarioProperties";
    "externalBucketId" EXTERNAL_BUCKET_ID, external_bucket_id str -> Option<&str>, with_external_bucket_id(String), "`externalBucketId`: `Edm.String`, metadata";
    "externalContextId" EXTERNAL_CONTEXT_ID, external_context_id str -> Option<&str>, with_external_context_id(String), "`externalContextId`: `Edm.String`, metadata";
    "externalObjectId" EXTERNAL_OBJECT_ID, external_object_id str -> Option<&str>, with_external_object_id(String), "`externalObjectId`: `Edm.String`, metadata";
    "externalObjectVersion" EXTERNAL_OBJECT_VERSION, external_object_version str -> Option<&str>, with_external_object_version(String), "`externalObjectVersion`: `Edm.String`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.businessScenarioTask`, metadata, with the accessors of [`PlannerTask`](super::PlannerTask)
    BusinessScenarioTask: super::PlannerTask, super::PlannerDelta, super::Entity = "microsoft.graph.businessScenarioTask";
    inherited "id" ID, with_id(String), "`id`";
    inherited "activeChecklistItemCount" ACTIVE_CHECKLIST_ITEM_COUNT, with_active_checklist_item_count(i32), "`activeChecklistItemCount`";
    inherited "appliedCategories" APPLIED_CATEGORIES, with_applied_categories(super::PlannerAppliedCategories), "`appliedCategories`";
    inherited "assigneePriority" ASSIGNEE_PRIORITY, with_assignee_priority(String), "`assigneePriority`";
    inherited "assignments" ASSIGNMENTS, with_assignments(super::PlannerAssignments), "`assignments`";
    inherited "bucketId" BUCKET_ID, with_bucket_id(String), "`bucketId`";
    inherited "checklistItemCount" CHECKLIST_ITEM_COUNT, with_checklist_item_count(i32), "`checklistItemCount`";
    inherited "completedBy" COMPLETED_BY, with_completed_by(super::IdentitySet), "`completedBy`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "conversationThreadId" CONVERSATION_THREAD_ID, with_conversation_thread_id(String), "`conversationThreadId`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "creationSource" CREATION_SOURCE, with_creation_source(super::PlannerTaskCreation), "`creationSource`";
    inherited "dueDateTime" DUE_DATE_TIME, with_due_date_time(OffsetDateTime), "`dueDateTime`";
    inherited "hasDescription" HAS_DESCRIPTION, with_has_description(bool), "`hasDescription`";
    inherited "orderHint" ORDER_HINT, with_order_hint(String), "`orderHint`";
    inherited "percentComplete" PERCENT_COMPLETE, with_percent_complete(i32), "`percentComplete`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "planId" PLAN_ID, with_plan_id(String), "`planId`";
    inherited "previewType" PREVIEW_TYPE, with_preview_type(super::PlannerPreviewType), "`previewType`";
    inherited "referenceCount" REFERENCE_COUNT, with_reference_count(i32), "`referenceCount`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "title" TITLE, with_title(String), "`title`";
    inherited "archivalInfo" ARCHIVAL_INFO, with_archival_info(super::PlannerArchivalInfo), "`archivalInfo`";
    inherited "goalIds" GOAL_IDS, with_goal_ids(Vec<String>), "`goalIds`";
    inherited "hasChat" HAS_CHAT, with_has_chat(bool), "`hasChat`";
    inherited "isArchived" IS_ARCHIVED, with_is_archived(bool), "`isArchived`";
    inherited "isOnMyDay" IS_ON_MY_DAY, with_is_on_my_day(bool), "`isOnMyDay`";
    inherited "isOnMyDayLastModifiedDate" IS_ON_MY_DAY_LAST_MODIFIED_DATE, with_is_on_my_day_last_modified_date(Date), "`isOnMyDayLastModifiedDate`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "recurrence" RECURRENCE, with_recurrence(super::PlannerTaskRecurrence), "`recurrence`";
    inherited "specifiedCompletionRequirements" SPECIFIED_COMPLETION_REQUIREMENTS, with_specified_completion_requirements(Flags<super::PlannerTaskCompletionRequirements>), "`specifiedCompletionRequirements`";
    inherited "assignedToTaskBoardFormat" ASSIGNED_TO_TASK_BOARD_FORMAT, with_assigned_to_task_board_format(super::PlannerAssignedToTaskBoardTaskFormat), "`assignedToTaskBoardFormat`";
    inherited "bucketTaskBoardFormat" BUCKET_TASK_BOARD_FORMAT, with_bucket_task_board_format(super::PlannerBucketTaskBoardTaskFormat), "`bucketTaskBoardFormat`";
    inherited "details" DETAILS, with_details(super::PlannerTaskDetails), "`details`";
    inherited "progressTaskBoardFormat" PROGRESS_TASK_BOARD_FORMAT, with_progress_task_board_format(super::PlannerProgressTaskBoardTaskFormat), "`progressTaskBoardFormat`";
    inherited "messages" MESSAGES, with_messages(Vec<super::PlannerTaskChatMessage>), "`messages`";
    "businessScenarioProperties" BUSINESS_SCENARIO_PROPERTIES, business_scenario_properties model -> Option<&super::BusinessScenarioProperties>, with_business_scenario_properties(super::BusinessScenarioProperties), "`businessScenarioProperties`: `microsoft.graph.businessScenarioProperties`, metadata";
    "target" TARGET, target model -> Option<&super::BusinessScenarioTaskTargetBase>, with_target(super::BusinessScenarioTaskTargetBase), "`target`: `microsoft.graph.businessScenarioTaskTargetBase`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.businessScenarioTaskTargetBase`, metadata
    BusinessScenarioTaskTargetBase = "microsoft.graph.businessScenarioTaskTargetBase" {
        "microsoft.graph.businessScenarioGroupTarget",
    };
    "taskTargetKind" TASK_TARGET_KIND, task_target_kind enumeration -> Option<super::PlannerTaskTargetKind>, with_task_target_kind(super::PlannerTaskTargetKind), "`taskTargetKind`: `microsoft.graph.plannerTaskTargetKind`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.categoryDefinition`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    CategoryDefinition: super::PlannerDelta, super::Entity = "microsoft.graph.categoryDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "capabilities" CAPABILITIES, capabilities model -> Option<&super::CategoryDefinitionCapability>, with_capabilities(super::CategoryDefinitionCapability), "`capabilities`: `microsoft.graph.categoryDefinitionCapability`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "extensions" EXTENSIONS, extensions model -> Option<&super::ExtensionFieldCollection>, with_extensions(super::ExtensionFieldCollection), "`extensions`: `microsoft.graph.extensionFieldCollection`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.categoryDefinitionCapability`, metadata
    CategoryDefinitionCapability = "microsoft.graph.categoryDefinitionCapability";
    "extensions" EXTENSIONS, extensions bool -> Option<bool>, with_extensions(bool), "`extensions`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.chatMention`, metadata
    ChatMention = "microsoft.graph.chatMention";
    "index" INDEX, index i32 -> Option<i32>, with_index(i32), "`index`: `Edm.Int32`, metadata";
    "mentioned" MENTIONED, mentioned str -> Option<&str>, with_mentioned(String), "`mentioned`: `Edm.String`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::ChatMentionType>, with_type(super::ChatMentionType), "`type`: `microsoft.graph.chatMentionType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.chatMentionType`, metadata
    ChatMentionType = "microsoft.graph.chatMentionType" {
        User = "user",
        Application = "application",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.chatMessageProperties`, metadata
    ChatMessageProperties = "microsoft.graph.chatMessageProperties";
    "mentions" MENTIONS, mentions models -> Option<&[super::ChatMention]>, with_mentions(Vec<super::ChatMention>), "`mentions`: `Collection(microsoft.graph.chatMention)`, metadata";
    "reactions" REACTIONS, reactions models -> Option<&[super::ChatReaction]>, with_reactions(Vec<super::ChatReaction>), "`reactions`: `Collection(microsoft.graph.chatReaction)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.chatReaction`, metadata
    ChatReaction = "microsoft.graph.chatReaction";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`, metadata";
    "users" USERS, users models -> Option<&[super::CreationTimestamp]>, with_users(Vec<super::CreationTimestamp>), "`users`: `Collection(microsoft.graph.creationTimestamp)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.checklistCapability`, metadata
    ChecklistCapability = "microsoft.graph.checklistCapability";
    "extensions" EXTENSIONS, extensions bool -> Option<bool>, with_extensions(bool), "`extensions`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.checklistItem`](https://learn.microsoft.com/graph/api/resources/checklistitem?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ChecklistItem: super::Entity = "microsoft.graph.checklistItem";
    inherited "id" ID, with_id(String), "`id`";
    "checkedDateTime" CHECKED_DATE_TIME, checked_date_time date_time -> Parsed<OffsetDateTime>, with_checked_date_time(OffsetDateTime), "`checkedDateTime`: `Edm.DateTimeOffset`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isChecked" IS_CHECKED, is_checked bool -> Option<bool>, with_is_checked(bool), "`isChecked`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// `microsoft.graph.checklistItemV4`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    ChecklistItemV4: super::PlannerDelta, super::Entity = "microsoft.graph.checklistItemV4";
    inherited "id" ID, with_id(String), "`id`";
    "capabilities" CAPABILITIES, capabilities model -> Option<&super::ChecklistCapability>, with_capabilities(super::ChecklistCapability), "`capabilities`: `microsoft.graph.checklistCapability`, metadata";
    "completedBy" COMPLETED_BY, completed_by model -> Option<&super::IdentitySet>, with_completed_by(super::IdentitySet), "`completedBy`: `microsoft.graph.identitySet`, metadata";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "extensions" EXTENSIONS, extensions model -> Option<&super::ExtensionFieldCollection>, with_extensions(super::ExtensionFieldCollection), "`extensions`: `microsoft.graph.extensionFieldCollection`, metadata";
    "isChecked" IS_CHECKED, is_checked bool -> Option<bool>, with_is_checked(bool), "`isChecked`: `Edm.Boolean`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.contentLink`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    ContentLink: super::PlannerDelta, super::Entity = "microsoft.graph.contentLink";
    inherited "id" ID, with_id(String), "`id`";
    "capabilities" CAPABILITIES, capabilities model -> Option<&super::ContentLinkCapability>, with_capabilities(super::ContentLinkCapability), "`capabilities`: `microsoft.graph.contentLinkCapability`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "extensions" EXTENSIONS, extensions model -> Option<&super::ExtensionFieldCollection>, with_extensions(super::ExtensionFieldCollection), "`extensions`: `microsoft.graph.extensionFieldCollection`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "linkType" LINK_TYPE, link_type enumeration -> Option<super::ContentLinkType>, with_link_type(super::ContentLinkType), "`linkType`: `microsoft.graph.contentLinkType`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.contentLinkCapability`, metadata
    ContentLinkCapability = "microsoft.graph.contentLinkCapability";
    "extensions" EXTENSIONS, extensions bool -> Option<bool>, with_extensions(bool), "`extensions`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.contentLinkType`, metadata
    ContentLinkType = "microsoft.graph.contentLinkType" {
        DocumentReference = "documentReference",
        WebReference = "webReference",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.contentSensitivityLabelAssignment`, metadata
    ContentSensitivityLabelAssignment = "microsoft.graph.contentSensitivityLabelAssignment";
    "assignmentMethod" ASSIGNMENT_METHOD, assignment_method enumeration -> Option<super::SensitivityLabelAssignmentMethod>, with_assignment_method(super::SensitivityLabelAssignmentMethod), "`assignmentMethod`: `microsoft.graph.sensitivityLabelAssignmentMethod`, metadata";
    "justificationText" JUSTIFICATION_TEXT, justification_text str -> Option<&str>, with_justification_text(String), "`justificationText`: `Edm.String`, metadata";
    "sensitivityLabelId" SENSITIVITY_LABEL_ID, sensitivity_label_id str -> Option<&str>, with_sensitivity_label_id(String), "`sensitivityLabelId`: `Edm.String`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.creationInfo`, metadata
    CreationInfo = "microsoft.graph.creationInfo";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`, metadata";
    "externalUrl" EXTERNAL_URL, external_url str -> Option<&str>, with_external_url(String), "`externalUrl`: `Edm.String`, metadata";
    "externalVersion" EXTERNAL_VERSION, external_version str -> Option<&str>, with_external_version(String), "`externalVersion`: `Edm.String`, metadata";
    "scenarioId" SCENARIO_ID, scenario_id str -> Option<&str>, with_scenario_id(String), "`scenarioId`: `Edm.String`, metadata";
    "scope" SCOPE, scope str -> Option<&str>, with_scope(String), "`scope`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.creationTimestamp`, metadata
    CreationTimestamp = "microsoft.graph.creationTimestamp";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customChoiceOption`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    CustomChoiceOption: super::PlannerDelta, super::Entity = "microsoft.graph.customChoiceOption";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "extensions" EXTENSIONS, extensions model -> Option<&super::ExtensionFieldCollection>, with_extensions(super::ExtensionFieldCollection), "`extensions`: `microsoft.graph.extensionFieldCollection`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customFieldDefinition`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    CustomFieldDefinition: super::PlannerDelta, super::Entity = "microsoft.graph.customFieldDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "archivalInfo" ARCHIVAL_INFO, archival_info model -> Option<&super::PlannerArchivalInfo>, with_archival_info(super::PlannerArchivalInfo), "`archivalInfo`: `microsoft.graph.plannerArchivalInfo`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "deletedBy" DELETED_BY, deleted_by model -> Option<&super::IdentitySet>, with_deleted_by(super::IdentitySet), "`deletedBy`: `microsoft.graph.identitySet`, metadata";
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "planId" PLAN_ID, plan_id str -> Option<&str>, with_plan_id(String), "`planId`: `Edm.String`, metadata";
    "rollupType" ROLLUP_TYPE, rollup_type enumeration -> Option<super::CustomFieldRollupType>, with_rollup_type(super::CustomFieldRollupType), "`rollupType`: `microsoft.graph.customFieldRollupType`, metadata";
    "valueType" VALUE_TYPE, value_type enumeration -> Option<super::CustomFieldValueType>, with_value_type(super::CustomFieldValueType), "`valueType`: `microsoft.graph.customFieldValueType`, metadata";
    "choiceOptions" CHOICE_OPTIONS, choice_options models -> Option<&[super::CustomChoiceOption]>, with_choice_options(Vec<super::CustomChoiceOption>), "`choiceOptions`: `Collection(microsoft.graph.customChoiceOption)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.customFieldRollupType`, metadata
    CustomFieldRollupType = "microsoft.graph.customFieldRollupType" {
        NoRollup = "noRollup",
        Max = "max",
        Min = "min",
        Sum = "sum",
        Average = "average",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.customFieldValue`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    CustomFieldValue: super::PlannerDelta, super::Entity = "microsoft.graph.customFieldValue";
    inherited "id" ID, with_id(String), "`id`";
    "customFieldDefinitionId" CUSTOM_FIELD_DEFINITION_ID, custom_field_definition_id str -> Option<&str>, with_custom_field_definition_id(String), "`customFieldDefinitionId`: `Edm.String`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.customFieldValueType`, metadata
    CustomFieldValueType = "microsoft.graph.customFieldValueType" {
        Text = "text",
        Date = "date",
        UtcDateTime = "utcDateTime",
        Number = "number",
        Decimal = "decimal",
        Flag = "flag",
        SingleChoiceText = "singleChoiceText",
        MultipleChoiceText = "multipleChoiceText",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.dateWithOptionalTime`, metadata
    DateWithOptionalTime = "microsoft.graph.dateWithOptionalTime";
    "date" DATE, date date -> Parsed<Date>, with_date(Date), "`date`: `Edm.Date`, metadata";
    "isTimeSpecified" IS_TIME_SPECIFIED, is_time_specified bool -> Option<bool>, with_is_time_specified(bool), "`isTimeSpecified`: `Edm.Boolean`, metadata";
    "time" TIME, time time_of_day -> Parsed<Time>, with_time(Time), "`time`: `Edm.TimeOfDay`, metadata";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.dependency`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    Dependency: super::PlannerDelta, super::Entity = "microsoft.graph.dependency";
    inherited "id" ID, with_id(String), "`id`";
    "archivalInfo" ARCHIVAL_INFO, archival_info model -> Option<&super::PlannerArchivalInfo>, with_archival_info(super::PlannerArchivalInfo), "`archivalInfo`: `microsoft.graph.plannerArchivalInfo`, metadata";
    "constraint" CONSTRAINT, constraint enumeration -> Option<super::DependencyType>, with_constraint(super::DependencyType), "`constraint`: `microsoft.graph.dependencyType`, metadata";
    "creationInfo" CREATION_INFO, creation_info model -> Option<&super::CreationInfo>, with_creation_info(super::CreationInfo), "`creationInfo`: `microsoft.graph.creationInfo`, metadata";
    "extensions" EXTENSIONS, extensions model -> Option<&super::ExtensionFieldCollection>, with_extensions(super::ExtensionFieldCollection), "`extensions`: `microsoft.graph.extensionFieldCollection`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "sourceItemId" SOURCE_ITEM_ID, source_item_id str -> Option<&str>, with_source_item_id(String), "`sourceItemId`: `Edm.String`, metadata";
    "targetItemId" TARGET_ITEM_ID, target_item_id str -> Option<&str>, with_target_item_id(String), "`targetItemId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.dependencyType`, metadata
    DependencyType = "microsoft.graph.dependencyType" {
        SourceFinishDrivesTargetStart = "sourceFinishDrivesTargetStart",
        SourceStartDrivesTargetStart = "sourceStartDrivesTargetStart",
        SourceFinishDrivesTargetFinish = "sourceFinishDrivesTargetFinish",
        TargetStartDrivesSourceFinish = "targetStartDrivesSourceFinish",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.extensionFieldCollection`, metadata
    ExtensionFieldCollection = "microsoft.graph.extensionFieldCollection"
}

crate::runtime::model! {
    /// `microsoft.graph.goal`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    Goal: super::PlannerDelta, super::Entity = "microsoft.graph.goal";
    inherited "id" ID, with_id(String), "`id`";
    "archivalInfo" ARCHIVAL_INFO, archival_info model -> Option<&super::PlannerArchivalInfo>, with_archival_info(super::PlannerArchivalInfo), "`archivalInfo`: `microsoft.graph.plannerArchivalInfo`, metadata";
    "capabilities" CAPABILITIES, capabilities model -> Option<&super::GoalCapability>, with_capabilities(super::GoalCapability), "`capabilities`: `microsoft.graph.goalCapability`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "extensions" EXTENSIONS, extensions model -> Option<&super::ExtensionFieldCollection>, with_extensions(super::ExtensionFieldCollection), "`extensions`: `microsoft.graph.extensionFieldCollection`, metadata";
    "finishDate" FINISH_DATE, finish_date date -> Parsed<Date>, with_finish_date(Date), "`finishDate`: `Edm.Date`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "notes" NOTES, notes model -> Option<&super::ItemBody>, with_notes(super::ItemBody), "`notes`: `microsoft.graph.itemBody`, metadata";
    "planId" PLAN_ID, plan_id str -> Option<&str>, with_plan_id(String), "`planId`: `Edm.String`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "startDate" START_DATE, start_date date -> Parsed<Date>, with_start_date(Date), "`startDate`: `Edm.Date`, metadata";
    "status" STATUS, status enumeration -> Option<super::PlannerGoalStatus>, with_status(super::PlannerGoalStatus), "`status`: `microsoft.graph.plannerGoalStatus`, metadata";
    "tasks" TASKS, tasks models -> Option<&[super::Task]>, with_tasks(Vec<super::Task>), "`tasks`: `Collection(microsoft.graph.task)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.goalCapability`, metadata
    GoalCapability = "microsoft.graph.goalCapability"
}

crate::runtime::model! {
    /// [`microsoft.graph.linkedResource`](https://learn.microsoft.com/graph/api/resources/linkedresource?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    LinkedResource: super::Entity = "microsoft.graph.linkedResource";
    inherited "id" ID, with_id(String), "`id`";
    "applicationName" APPLICATION_NAME, application_name str -> Option<&str>, with_application_name(String), "`applicationName`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.linkedResource_v2`](https://learn.microsoft.com/graph/api/resources/linkedresource_v2?view=graph-rest-beta), not in the metadata
    LinkedResourceV2 = "microsoft.graph.linkedResource_v2";
    "applicationName" APPLICATION_NAME, application_name str -> Option<&str>, with_application_name(String), "`applicationName`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Inherited from entity.";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.plan`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    Plan: super::PlannerDelta, super::Entity = "microsoft.graph.plan";
    inherited "id" ID, with_id(String), "`id`";
    "archivalInfo" ARCHIVAL_INFO, archival_info model -> Option<&super::PlannerArchivalInfo>, with_archival_info(super::PlannerArchivalInfo), "`archivalInfo`: `microsoft.graph.plannerArchivalInfo`, metadata";
    "calendar" CALENDAR, calendar model -> Option<&super::PlanCalendar>, with_calendar(super::PlanCalendar), "`calendar`: `microsoft.graph.planCalendar`, metadata";
    "capabilities" CAPABILITIES, capabilities model -> Option<&super::PlanCapability>, with_capabilities(super::PlanCapability), "`capabilities`: `microsoft.graph.planCapability`, metadata";
    "container" CONTAINER, container model -> Option<&super::PlanContainer>, with_container(super::PlanContainer), "`container`: `microsoft.graph.planContainer`, metadata";
    "contentSensitivityLabelAssignment" CONTENT_SENSITIVITY_LABEL_ASSIGNMENT, content_sensitivity_label_assignment model -> Option<&super::ContentSensitivityLabelAssignment>, with_content_sensitivity_label_assignment(super::ContentSensitivityLabelAssignment), "`contentSensitivityLabelAssignment`: `microsoft.graph.contentSensitivityLabelAssignment`, metadata";
    "creationInfo" CREATION_INFO, creation_info model -> Option<&super::CreationInfo>, with_creation_info(super::CreationInfo), "`creationInfo`: `microsoft.graph.creationInfo`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "duration" DURATION, duration i32 -> Option<i32>, with_duration(i32), "`duration`: `Edm.Int32`, metadata";
    "extensions" EXTENSIONS, extensions model -> Option<&super::ExtensionFieldCollection>, with_extensions(super::ExtensionFieldCollection), "`extensions`: `microsoft.graph.extensionFieldCollection`, metadata";
    "hasChat" HAS_CHAT, has_chat bool -> Option<bool>, with_has_chat(bool), "`hasChat`: `Edm.Boolean`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "planView" PLAN_VIEW, plan_view model -> Option<&super::PlanView>, with_plan_view(super::PlanView), "`planView`: `microsoft.graph.planView`, metadata";
    "sharedWithContainers" SHARED_WITH_CONTAINERS, shared_with_containers models -> Option<&[super::PlannerSharedWithContainer]>, with_shared_with_containers(Vec<super::PlannerSharedWithContainer>), "`sharedWithContainers`: `Collection(microsoft.graph.plannerSharedWithContainer)`, metadata";
    "buckets" BUCKETS, buckets models -> Option<&[super::Bucket]>, with_buckets(Vec<super::Bucket>), "`buckets`: `Collection(microsoft.graph.bucket)`, metadata";
    "contexts" CONTEXTS, contexts models -> Option<&[super::PlanContextLink]>, with_contexts(Vec<super::PlanContextLink>), "`contexts`: `Collection(microsoft.graph.planContextLink)`, metadata";
    "customFieldDefinitions" CUSTOM_FIELD_DEFINITIONS, custom_field_definitions models -> Option<&[super::CustomFieldDefinition]>, with_custom_field_definitions(Vec<super::CustomFieldDefinition>), "`customFieldDefinitions`: `Collection(microsoft.graph.customFieldDefinition)`, metadata";
    "dependencies" DEPENDENCIES, dependencies models -> Option<&[super::Dependency]>, with_dependencies(Vec<super::Dependency>), "`dependencies`: `Collection(microsoft.graph.dependency)`, metadata";
    "goals" GOALS, goals models -> Option<&[super::Goal]>, with_goals(Vec<super::Goal>), "`goals`: `Collection(microsoft.graph.goal)`, metadata";
    "historyItems" HISTORY_ITEMS, history_items models -> Option<&[super::HistoryItem]>, with_history_items(Vec<super::HistoryItem>), "`historyItems`: `Collection(microsoft.graph.historyItem)`, metadata" if (feature = "users");
    "links" LINKS, links models -> Option<&[super::ContentLink]>, with_links(Vec<super::ContentLink>), "`links`: `Collection(microsoft.graph.contentLink)`, metadata";
    "tasks" TASKS, tasks models -> Option<&[super::Task]>, with_tasks(Vec<super::Task>), "`tasks`: `Collection(microsoft.graph.task)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.planCalendar`, metadata
    PlanCalendar = "microsoft.graph.planCalendar";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`, metadata";
    "workDayDefaults" WORK_DAY_DEFAULTS, work_day_defaults model -> Option<&super::WorkDayDefaults>, with_work_day_defaults(super::WorkDayDefaults), "`workDayDefaults`: `microsoft.graph.workDayDefaults`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.planCapability`, metadata
    PlanCapability = "microsoft.graph.planCapability";
    "calendar" CALENDAR, calendar bool -> Option<bool>, with_calendar(bool), "`calendar`: `Edm.Boolean`, metadata";
    "customFields" CUSTOM_FIELDS, custom_fields bool -> Option<bool>, with_custom_fields(bool), "`customFields`: `Edm.Boolean`, metadata";
    "extensions" EXTENSIONS, extensions bool -> Option<bool>, with_extensions(bool), "`extensions`: `Edm.Boolean`, metadata";
    "goals" GOALS, goals bool -> Option<bool>, with_goals(bool), "`goals`: `Edm.Boolean`, metadata";
    "undo" UNDO, undo bool -> Option<bool>, with_undo(bool), "`undo`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.planContainer`, metadata
    PlanContainer = "microsoft.graph.planContainer";
    "containerId" CONTAINER_ID, container_id str -> Option<&str>, with_container_id(String), "`containerId`: `Edm.String`, metadata";
    "containerType" CONTAINER_TYPE, container_type enumeration -> Option<super::PlannerContainerType>, with_container_type(super::PlannerContainerType), "`containerType`: `microsoft.graph.plannerContainerType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.planContextLink`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlanContextLink: super::PlannerDelta, super::Entity = "microsoft.graph.planContextLink";
    inherited "id" ID, with_id(String), "`id`";
    "associationType" ASSOCIATION_TYPE, association_type str -> Option<&str>, with_association_type(String), "`associationType`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "customLinkText" CUSTOM_LINK_TEXT, custom_link_text str -> Option<&str>, with_custom_link_text(String), "`customLinkText`: `Edm.String`, metadata";
    "displayAs" DISPLAY_AS, display_as enumeration -> Option<super::PlannerPlanContextType>, with_display_as(super::PlannerPlanContextType), "`displayAs`: `microsoft.graph.plannerPlanContextType`, metadata";
    "displayNameSegments" DISPLAY_NAME_SEGMENTS, display_name_segments strs -> Option<Vec<&str>>, with_display_name_segments(Vec<String>), "`displayNameSegments`: `Collection(Edm.String)`, metadata";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`, metadata";
    "isCreation" IS_CREATION, is_creation bool -> Option<bool>, with_is_creation(bool), "`isCreation`: `Edm.Boolean`, metadata";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`, metadata";
    "ownerAppId" OWNER_APP_ID, owner_app_id str -> Option<&str>, with_owner_app_id(String), "`ownerAppId`: `Edm.String`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.planUsageRight`, metadata
    PlanUsageRight = "microsoft.graph.planUsageRight";
    "hasSensitivityLabel" HAS_SENSITIVITY_LABEL, has_sensitivity_label bool -> Option<bool>, with_has_sensitivity_label(bool), "`hasSensitivityLabel`: `Edm.Boolean`, metadata";
    "planId" PLAN_ID, plan_id str -> Option<&str>, with_plan_id(String), "`planId`: `Edm.String`, metadata";
    "usageRights" USAGE_RIGHTS, usage_rights model -> Option<&super::UsageRightsInfo>, with_usage_rights(super::UsageRightsInfo), "`usageRights`: `microsoft.graph.usageRightsInfo`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.planView`, metadata
    PlanView = "microsoft.graph.planView";
    "categories" CATEGORIES, categories models -> Option<&[super::CategoryDefinition]>, with_categories(Vec<super::CategoryDefinition>), "`categories`: `Collection(microsoft.graph.categoryDefinition)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.planner`](https://learn.microsoft.com/graph/api/resources/planner?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Planner: super::Entity = "microsoft.graph.planner";
    inherited "id" ID, with_id(String), "`id`";
    "buckets" BUCKETS, buckets models -> Option<&[super::PlannerBucket]>, with_buckets(Vec<super::PlannerBucket>), "`buckets`: `Collection(microsoft.graph.plannerBucket)`, read-only" "Read-only. Nullable.";
    "plans" PLANS, plans models -> Option<&[super::PlannerPlan]>, with_plans(Vec<super::PlannerPlan>), "`plans`: `Collection(microsoft.graph.plannerPlan)`, read-only" "Read-only. Nullable.";
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, read-only" "Read-only. Nullable.";
    "goals" GOALS, goals models -> Option<&[super::PlannerGoal]>, with_goals(Vec<super::PlannerGoal>), "`goals`: `Collection(microsoft.graph.plannerGoal)`, metadata";
    "plans_v2" PLANS_V2, plans_v2 models -> Option<&[super::Plan]>, with_plans_v2(Vec<super::Plan>), "`plans_v2`: `Collection(microsoft.graph.plan)`, metadata";
    "rosters" ROSTERS, rosters models -> Option<&[super::PlannerRoster]>, with_rosters(Vec<super::PlannerRoster>), "`rosters`: `Collection(microsoft.graph.plannerRoster)`, metadata";
    "tasks_v2" TASKS_V2, tasks_v2 models -> Option<&[super::Task]>, with_tasks_v2(Vec<super::Task>), "`tasks_v2`: `Collection(microsoft.graph.task)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerAppliedCategories`](https://learn.microsoft.com/graph/api/resources/plannerappliedcategories?view=graph-rest-beta)
    PlannerAppliedCategories = "microsoft.graph.plannerAppliedCategories"
}

crate::runtime::model! {
    /// `microsoft.graph.plannerApprovalRequirement`, metadata
    PlannerApprovalRequirement = "microsoft.graph.plannerApprovalRequirement";
    "isApprovalRequired" IS_APPROVAL_REQUIRED, is_approval_required bool -> Option<bool>, with_is_approval_required(bool), "`isApprovalRequired`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.plannerApprovalStatus`, metadata
    PlannerApprovalStatus = "microsoft.graph.plannerApprovalStatus" {
        Requested = "requested",
        Approved = "approved",
        Rejected = "rejected",
        Cancelled = "cancelled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.plannerArchivalInfo`, metadata
    PlannerArchivalInfo = "microsoft.graph.plannerArchivalInfo";
    "isArchived" IS_ARCHIVED, is_archived bool -> Option<bool>, with_is_archived(bool), "`isArchived`: `Edm.Boolean`, metadata";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`, metadata";
    "modifiedBy" MODIFIED_BY, modified_by model -> Option<&super::IdentitySet>, with_modified_by(super::IdentitySet), "`modifiedBy`: `microsoft.graph.identitySet`, metadata";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "statusChangedBy" STATUS_CHANGED_BY, status_changed_by model -> Option<&super::IdentitySet>, with_status_changed_by(super::IdentitySet), "`statusChangedBy`: `microsoft.graph.identitySet`, metadata";
    "statusChangedDateTime" STATUS_CHANGED_DATE_TIME, status_changed_date_time date_time -> Parsed<OffsetDateTime>, with_status_changed_date_time(OffsetDateTime), "`statusChangedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerAssignedToTaskBoardTaskFormat`](https://learn.microsoft.com/graph/api/resources/plannerassignedtotaskboardtaskformat?view=graph-rest-beta), with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlannerAssignedToTaskBoardTaskFormat: super::PlannerDelta, super::Entity = "microsoft.graph.plannerAssignedToTaskBoardTaskFormat";
    inherited "id" ID, with_id(String), "`id`";
    "orderHintsByAssignee" ORDER_HINTS_BY_ASSIGNEE, order_hints_by_assignee model -> Option<&super::PlannerOrderHintsByAssignee>, with_order_hints_by_assignee(super::PlannerOrderHintsByAssignee), "`orderHintsByAssignee`: `microsoft.graph.plannerOrderHintsByAssignee`";
    "unassignedOrderHint" UNASSIGNED_ORDER_HINT, unassigned_order_hint str -> Option<&str>, with_unassigned_order_hint(String), "`unassignedOrderHint`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerAssignment`](https://learn.microsoft.com/graph/api/resources/plannerassignment?view=graph-rest-beta)
    PlannerAssignment = "microsoft.graph.plannerAssignment";
    "assignedBy" ASSIGNED_BY, assigned_by model -> Option<&super::IdentitySet>, with_assigned_by(super::IdentitySet), "`assignedBy`: `microsoft.graph.identitySet`";
    "assignedDateTime" ASSIGNED_DATE_TIME, assigned_date_time date_time -> Parsed<OffsetDateTime>, with_assigned_date_time(OffsetDateTime), "`assignedDateTime`: `Edm.DateTimeOffset`";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerAssignments`](https://learn.microsoft.com/graph/api/resources/plannerassignments?view=graph-rest-beta)
    PlannerAssignments = "microsoft.graph.plannerAssignments"
}

crate::runtime::model! {
    /// `microsoft.graph.plannerBaseApprovalAttachment`, metadata
    PlannerBaseApprovalAttachment = "microsoft.graph.plannerBaseApprovalAttachment" {
        "microsoft.graph.plannerBasicApprovalAttachment",
    };
    "status" STATUS, status enumeration -> Option<super::PlannerApprovalStatus>, with_status(super::PlannerApprovalStatus), "`status`: `microsoft.graph.plannerApprovalStatus`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerBasicApprovalAttachment`, metadata, with the accessors of [`PlannerBaseApprovalAttachment`](super::PlannerBaseApprovalAttachment)
    PlannerBasicApprovalAttachment: super::PlannerBaseApprovalAttachment = "microsoft.graph.plannerBasicApprovalAttachment";
    inherited "status" STATUS, with_status(super::PlannerApprovalStatus), "`status`";
    "approvalId" APPROVAL_ID, approval_id str -> Option<&str>, with_approval_id(String), "`approvalId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerBucket`](https://learn.microsoft.com/graph/api/resources/plannerbucket?view=graph-rest-beta), with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlannerBucket: super::PlannerDelta, super::Entity = "microsoft.graph.plannerBucket";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
    "planId" PLAN_ID, plan_id str -> Option<&str>, with_plan_id(String), "`planId`: `Edm.String`";
    "archivalInfo" ARCHIVAL_INFO, archival_info model -> Option<&super::PlannerArchivalInfo>, with_archival_info(super::PlannerArchivalInfo), "`archivalInfo`: `microsoft.graph.plannerArchivalInfo`, metadata";
    "creationSource" CREATION_SOURCE, creation_source model -> Option<&super::PlannerBucketCreation>, with_creation_source(super::PlannerBucketCreation), "`creationSource`: `microsoft.graph.plannerBucketCreation`, metadata";
    "isArchived" IS_ARCHIVED, is_archived bool -> Option<bool>, with_is_archived(bool), "`isArchived`: `Edm.Boolean`, metadata";
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerBucketCreation`, metadata
    PlannerBucketCreation = "microsoft.graph.plannerBucketCreation" {
        "microsoft.graph.plannerExternalBucketSource",
    };
    "creationSourceKind" CREATION_SOURCE_KIND, creation_source_kind enumeration -> Option<super::PlannerCreationSourceKind>, with_creation_source_kind(super::PlannerCreationSourceKind), "`creationSourceKind`: `microsoft.graph.plannerCreationSourceKind`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerBucketPropertyRule`, metadata
    PlannerBucketPropertyRule = "microsoft.graph.plannerBucketPropertyRule";
    "order" ORDER, order untyped -> Option<&Value>, with_order(Value), "`order`: `Edm.Untyped`, metadata";
    "title" TITLE, title untyped -> Option<&Value>, with_title(Value), "`title`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerBucketTaskBoardTaskFormat`](https://learn.microsoft.com/graph/api/resources/plannerbuckettaskboardtaskformat?view=graph-rest-beta), with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlannerBucketTaskBoardTaskFormat: super::PlannerDelta, super::Entity = "microsoft.graph.plannerBucketTaskBoardTaskFormat";
    inherited "id" ID, with_id(String), "`id`";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerCategoryDescriptions`](https://learn.microsoft.com/graph/api/resources/plannercategorydescriptions?view=graph-rest-beta)
    PlannerCategoryDescriptions = "microsoft.graph.plannerCategoryDescriptions";
    "category1" CATEGORY1, category1 str -> Option<&str>, with_category1(String), "`category1`: `Edm.String`";
    "category2" CATEGORY2, category2 str -> Option<&str>, with_category2(String), "`category2`: `Edm.String`";
    "category3" CATEGORY3, category3 str -> Option<&str>, with_category3(String), "`category3`: `Edm.String`";
    "category4" CATEGORY4, category4 str -> Option<&str>, with_category4(String), "`category4`: `Edm.String`";
    "category5" CATEGORY5, category5 str -> Option<&str>, with_category5(String), "`category5`: `Edm.String`";
    "category6" CATEGORY6, category6 str -> Option<&str>, with_category6(String), "`category6`: `Edm.String`";
    "category10" CATEGORY10, category10 str -> Option<&str>, with_category10(String), "`category10`: `Edm.String`, metadata";
    "category11" CATEGORY11, category11 str -> Option<&str>, with_category11(String), "`category11`: `Edm.String`, metadata";
    "category12" CATEGORY12, category12 str -> Option<&str>, with_category12(String), "`category12`: `Edm.String`, metadata";
    "category13" CATEGORY13, category13 str -> Option<&str>, with_category13(String), "`category13`: `Edm.String`, metadata";
    "category14" CATEGORY14, category14 str -> Option<&str>, with_category14(String), "`category14`: `Edm.String`, metadata";
    "category15" CATEGORY15, category15 str -> Option<&str>, with_category15(String), "`category15`: `Edm.String`, metadata";
    "category16" CATEGORY16, category16 str -> Option<&str>, with_category16(String), "`category16`: `Edm.String`, metadata";
    "category17" CATEGORY17, category17 str -> Option<&str>, with_category17(String), "`category17`: `Edm.String`, metadata";
    "category18" CATEGORY18, category18 str -> Option<&str>, with_category18(String), "`category18`: `Edm.String`, metadata";
    "category19" CATEGORY19, category19 str -> Option<&str>, with_category19(String), "`category19`: `Edm.String`, metadata";
    "category20" CATEGORY20, category20 str -> Option<&str>, with_category20(String), "`category20`: `Edm.String`, metadata";
    "category21" CATEGORY21, category21 str -> Option<&str>, with_category21(String), "`category21`: `Edm.String`, metadata";
    "category22" CATEGORY22, category22 str -> Option<&str>, with_category22(String), "`category22`: `Edm.String`, metadata";
    "category23" CATEGORY23, category23 str -> Option<&str>, with_category23(String), "`category23`: `Edm.String`, metadata";
    "category24" CATEGORY24, category24 str -> Option<&str>, with_category24(String), "`category24`: `Edm.String`, metadata";
    "category25" CATEGORY25, category25 str -> Option<&str>, with_category25(String), "`category25`: `Edm.String`, metadata";
    "category7" CATEGORY7, category7 str -> Option<&str>, with_category7(String), "`category7`: `Edm.String`, metadata";
    "category8" CATEGORY8, category8 str -> Option<&str>, with_category8(String), "`category8`: `Edm.String`, metadata";
    "category9" CATEGORY9, category9 str -> Option<&str>, with_category9(String), "`category9`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerChatMessage`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlannerChatMessage: super::PlannerDelta, super::Entity = "microsoft.graph.plannerChatMessage";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "deletedTime" DELETED_TIME, deleted_time date_time -> Parsed<OffsetDateTime>, with_deleted_time(OffsetDateTime), "`deletedTime`: `Edm.DateTimeOffset`, metadata";
    "editedTime" EDITED_TIME, edited_time date_time -> Parsed<OffsetDateTime>, with_edited_time(OffsetDateTime), "`editedTime`: `Edm.DateTimeOffset`, metadata";
    "isDeleted" IS_DELETED, is_deleted bool -> Option<bool>, with_is_deleted(bool), "`isDeleted`: `Edm.Boolean`, metadata";
    "isEdited" IS_EDITED, is_edited bool -> Option<bool>, with_is_edited(bool), "`isEdited`: `Edm.Boolean`, metadata";
    "messageType" MESSAGE_TYPE, message_type enumeration -> Option<super::PlannerChatMessageType>, with_message_type(super::PlannerChatMessageType), "`messageType`: `microsoft.graph.plannerChatMessageType`, metadata";
    "parentEntityId" PARENT_ENTITY_ID, parent_entity_id str -> Option<&str>, with_parent_entity_id(String), "`parentEntityId`: `Edm.String`, metadata";
    "properties" PROPERTIES, properties model -> Option<&super::ChatMessageProperties>, with_properties(super::ChatMessageProperties), "`properties`: `microsoft.graph.chatMessageProperties`, metadata";
    "threadType" THREAD_TYPE, thread_type enumeration -> Option<super::PlannerChatThreadType>, with_thread_type(super::PlannerChatThreadType), "`threadType`: `microsoft.graph.plannerChatThreadType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.plannerChatMessageType`, metadata
    PlannerChatMessageType = "microsoft.graph.plannerChatMessageType" {
        RichTextHtml = "richTextHtml",
        PlainText = "plainText",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.plannerChatThreadType`, metadata
    PlannerChatThreadType = "microsoft.graph.plannerChatThreadType" {
        Task = "task",
        Plan = "plan",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerChecklistItem`](https://learn.microsoft.com/graph/api/resources/plannerchecklistitem?view=graph-rest-beta)
    PlannerChecklistItem = "microsoft.graph.plannerChecklistItem";
    "isChecked" IS_CHECKED, is_checked bool -> Option<bool>, with_is_checked(bool), "`isChecked`: `Edm.Boolean`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerChecklistItems`](https://learn.microsoft.com/graph/api/resources/plannerchecklistitems?view=graph-rest-beta)
    PlannerChecklistItems = "microsoft.graph.plannerChecklistItems"
}

crate::runtime::model! {
    /// `microsoft.graph.plannerChecklistRequirement`, metadata
    PlannerChecklistRequirement = "microsoft.graph.plannerChecklistRequirement";
    "requiredChecklistItemIds" REQUIRED_CHECKLIST_ITEM_IDS, required_checklist_item_ids strs -> Option<Vec<&str>>, with_required_checklist_item_ids(Vec<String>), "`requiredChecklistItemIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerContainerType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PlannerContainerType = "microsoft.graph.plannerContainerType" {
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
        Roster = "roster",
        Project = "project",
        DriveItem = "driveItem",
        User = "user",
        TeamsChannel = "teamsChannel",
        OnlineMeeting = "onlineMeeting",
        PlannerTask = "plannerTask",
        OfficeDocument = "officeDocument",
        Meeting = "meeting",
        DataverseProject = "dataverseProject",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerContextState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PlannerContextState = "microsoft.graph.plannerContextState" {
        Active = "active",
        Delinked = "delinked",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.plannerCreationSourceKind`, metadata
    PlannerCreationSourceKind = "microsoft.graph.plannerCreationSourceKind" {
        None = "none",
        External = "external",
        Publication = "publication",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.plannerExternalBucketSource`, metadata, with the accessors of [`PlannerBucketCreation`](super::PlannerBucketCreation)
    PlannerExternalBucketSource: super::PlannerBucketCreation = "microsoft.graph.plannerExternalBucketSource";
    inherited "creationSourceKind" CREATION_SOURCE_KIND, with_creation_source_kind(super::PlannerCreationSourceKind), "`creationSourceKind`";
    "contextScenarioId" CONTEXT_SCENARIO_ID, context_scenario_id str -> Option<&str>, with_context_scenario_id(String), "`contextScenarioId`: `Edm.String`, metadata";
    "externalContextId" EXTERNAL_CONTEXT_ID, external_context_id str -> Option<&str>, with_external_context_id(String), "`externalContextId`: `Edm.String`, metadata";
    "externalObjectId" EXTERNAL_OBJECT_ID, external_object_id str -> Option<&str>, with_external_object_id(String), "`externalObjectId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerExternalPlanSource`, metadata, with the accessors of [`PlannerPlanCreation`](super::PlannerPlanCreation)
    PlannerExternalPlanSource: super::PlannerPlanCreation = "microsoft.graph.plannerExternalPlanSource";
    inherited "creationSourceKind" CREATION_SOURCE_KIND, with_creation_source_kind(super::PlannerCreationSourceKind), "`creationSourceKind`";
    "contextScenarioId" CONTEXT_SCENARIO_ID, context_scenario_id str -> Option<&str>, with_context_scenario_id(String), "`contextScenarioId`: `Edm.String`, metadata";
    "externalContextId" EXTERNAL_CONTEXT_ID, external_context_id str -> Option<&str>, with_external_context_id(String), "`externalContextId`: `Edm.String`, metadata";
    "externalObjectId" EXTERNAL_OBJECT_ID, external_object_id str -> Option<&str>, with_external_object_id(String), "`externalObjectId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerExternalReference`](https://learn.microsoft.com/graph/api/resources/plannerexternalreference?view=graph-rest-beta)
    PlannerExternalReference = "microsoft.graph.plannerExternalReference";
    "alias" ALIAS, alias str -> Option<&str>, with_alias(String), "`alias`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "previewPriority" PREVIEW_PRIORITY, preview_priority str -> Option<&str>, with_preview_priority(String), "`previewPriority`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerExternalReferences`](https://learn.microsoft.com/graph/api/resources/plannerexternalreferences?view=graph-rest-beta)
    PlannerExternalReferences = "microsoft.graph.plannerExternalReferences"
}

crate::runtime::model! {
    /// `microsoft.graph.plannerExternalTaskSource`, metadata, with the accessors of [`PlannerTaskCreation`](super::PlannerTaskCreation)
    PlannerExternalTaskSource: super::PlannerTaskCreation = "microsoft.graph.plannerExternalTaskSource";
    inherited "teamsPublicationInfo" TEAMS_PUBLICATION_INFO, with_teams_publication_info(super::PlannerTeamsPublicationInfo), "`teamsPublicationInfo`";
    inherited "creationSourceKind" CREATION_SOURCE_KIND, with_creation_source_kind(super::PlannerCreationSourceKind), "`creationSourceKind`";
    "contextScenarioId" CONTEXT_SCENARIO_ID, context_scenario_id str -> Option<&str>, with_context_scenario_id(String), "`contextScenarioId`: `Edm.String`, metadata";
    "displayLinkType" DISPLAY_LINK_TYPE, display_link_type enumeration -> Option<super::PlannerExternalTaskSourceDisplayType>, with_display_link_type(super::PlannerExternalTaskSourceDisplayType), "`displayLinkType`: `microsoft.graph.plannerExternalTaskSourceDisplayType`, metadata";
    "displayNameSegments" DISPLAY_NAME_SEGMENTS, display_name_segments strs -> Option<Vec<&str>>, with_display_name_segments(Vec<String>), "`displayNameSegments`: `Collection(Edm.String)`, metadata";
    "externalContextId" EXTERNAL_CONTEXT_ID, external_context_id str -> Option<&str>, with_external_context_id(String), "`externalContextId`: `Edm.String`, metadata";
    "externalObjectId" EXTERNAL_OBJECT_ID, external_object_id str -> Option<&str>, with_external_object_id(String), "`externalObjectId`: `Edm.String`, metadata";
    "externalObjectVersion" EXTERNAL_OBJECT_VERSION, external_object_version str -> Option<&str>, with_external_object_version(String), "`externalObjectVersion`: `Edm.String`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.plannerExternalTaskSourceDisplayType`, metadata
    PlannerExternalTaskSourceDisplayType = "microsoft.graph.plannerExternalTaskSourceDisplayType" {
        None = "none",
        Default = "default",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerFavoritePlanReference`](https://learn.microsoft.com/graph/api/resources/plannerfavoriteplanreference?view=graph-rest-beta)
    PlannerFavoritePlanReference = "microsoft.graph.plannerFavoritePlanReference";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
    "planTitle" PLAN_TITLE, plan_title str -> Option<&str>, with_plan_title(String), "`planTitle`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerFavoritePlanReferenceCollection`](https://learn.microsoft.com/graph/api/resources/plannerfavoriteplanreferencecollection?view=graph-rest-beta)
    PlannerFavoritePlanReferenceCollection = "microsoft.graph.plannerFavoritePlanReferenceCollection"
}

crate::runtime::model! {
    /// `microsoft.graph.plannerFieldRules`, metadata
    PlannerFieldRules = "microsoft.graph.plannerFieldRules";
    "defaultRules" DEFAULT_RULES, default_rules strs -> Option<Vec<&str>>, with_default_rules(Vec<String>), "`defaultRules`: `Collection(Edm.String)`, metadata";
    "overrides" OVERRIDES, overrides models -> Option<&[super::PlannerRuleOverride]>, with_overrides(Vec<super::PlannerRuleOverride>), "`overrides`: `Collection(microsoft.graph.plannerRuleOverride)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerFormReference`, metadata
    PlannerFormReference = "microsoft.graph.plannerFormReference";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "formResponse" FORM_RESPONSE, form_response str -> Option<&str>, with_form_response(String), "`formResponse`: `Edm.String`, metadata";
    "formWebUrl" FORM_WEB_URL, form_web_url str -> Option<&str>, with_form_web_url(String), "`formWebUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerFormsDictionary`, metadata, with the accessors of [`Dictionary`](super::Dictionary)
    PlannerFormsDictionary: super::Dictionary = "microsoft.graph.plannerFormsDictionary"
}

crate::runtime::model! {
    /// `microsoft.graph.plannerFormsRequirement`, metadata
    PlannerFormsRequirement = "microsoft.graph.plannerFormsRequirement";
    "requiredForms" REQUIRED_FORMS, required_forms strs -> Option<Vec<&str>>, with_required_forms(Vec<String>), "`requiredForms`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerGoal`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlannerGoal: super::PlannerDelta, super::Entity = "microsoft.graph.plannerGoal";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "finishDate" FINISH_DATE, finish_date date -> Parsed<Date>, with_finish_date(Date), "`finishDate`: `Edm.Date`, metadata";
    "notes" NOTES, notes model -> Option<&super::ItemBody>, with_notes(super::ItemBody), "`notes`: `microsoft.graph.itemBody`, metadata";
    "planId" PLAN_ID, plan_id str -> Option<&str>, with_plan_id(String), "`planId`: `Edm.String`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "startDate" START_DATE, start_date date -> Parsed<Date>, with_start_date(Date), "`startDate`: `Edm.Date`, metadata";
    "status" STATUS, status enumeration -> Option<super::PlannerGoalStatus>, with_status(super::PlannerGoalStatus), "`status`: `microsoft.graph.plannerGoalStatus`, metadata";
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.plannerGoalStatus`, metadata
    PlannerGoalStatus = "microsoft.graph.plannerGoalStatus" {
        NotStarted = "notStarted",
        OnTrack = "onTrack",
        Behind = "behind",
        AtRisk = "atRisk",
        Closed = "closed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerGroup`](https://learn.microsoft.com/graph/api/resources/plannergroup?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PlannerGroup: super::Entity = "microsoft.graph.plannerGroup";
    inherited "id" ID, with_id(String), "`id`";
    "plans" PLANS, plans models -> Option<&[super::PlannerPlan]>, with_plans(Vec<super::PlannerPlan>), "`plans`: `Collection(microsoft.graph.plannerPlan)`, read-only" "Read-only. Nullable.";
    "plans_v2" PLANS_V2, plans_v2 models -> Option<&[super::Plan]>, with_plans_v2(Vec<super::Plan>), "`plans_v2`: `Collection(microsoft.graph.plan)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerHistoryItem`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlannerHistoryItem: super::PlannerDelta, super::Entity = "microsoft.graph.plannerHistoryItem" {
        "microsoft.graph.taskHistoryItem",
    };
    inherited "id" ID, with_id(String), "`id`";
    "actor" ACTOR, actor model -> Option<&super::IdentitySet>, with_actor(super::IdentitySet), "`actor`: `microsoft.graph.identitySet`, metadata";
    "entityId" ENTITY_ID, entity_id str -> Option<&str>, with_entity_id(String), "`entityId`: `Edm.String`, metadata";
    "entityType" ENTITY_TYPE, entity_type enumeration -> Option<super::HistoryEntityType>, with_entity_type(super::HistoryEntityType), "`entityType`: `microsoft.graph.historyEntityType`, metadata";
    "eventType" EVENT_TYPE, event_type enumeration -> Option<super::HistoryEventType>, with_event_type(super::HistoryEventType), "`eventType`: `microsoft.graph.historyEventType`, metadata";
    "occurredDateTime" OCCURRED_DATE_TIME, occurred_date_time date_time -> Parsed<OffsetDateTime>, with_occurred_date_time(OffsetDateTime), "`occurredDateTime`: `Edm.DateTimeOffset`, metadata";
    "planId" PLAN_ID, plan_id str -> Option<&str>, with_plan_id(String), "`planId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerOrderHintsByAssignee`](https://learn.microsoft.com/graph/api/resources/plannerorderhintsbyassignee?view=graph-rest-beta)
    PlannerOrderHintsByAssignee = "microsoft.graph.plannerOrderHintsByAssignee"
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerPlan`](https://learn.microsoft.com/graph/api/resources/plannerplan?view=graph-rest-beta), with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlannerPlan: super::PlannerDelta, super::Entity = "microsoft.graph.plannerPlan";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`" "Required.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "archivalInfo" ARCHIVAL_INFO, archival_info model -> Option<&super::PlannerArchivalInfo>, with_archival_info(super::PlannerArchivalInfo), "`archivalInfo`: `microsoft.graph.plannerArchivalInfo`, metadata";
    "contentSensitivityLabelAssignment" CONTENT_SENSITIVITY_LABEL_ASSIGNMENT, content_sensitivity_label_assignment model -> Option<&super::ContentSensitivityLabelAssignment>, with_content_sensitivity_label_assignment(super::ContentSensitivityLabelAssignment), "`contentSensitivityLabelAssignment`: `microsoft.graph.contentSensitivityLabelAssignment`, metadata";
    "contexts" CONTEXTS, contexts model -> Option<&super::PlannerPlanContextCollection>, with_contexts(super::PlannerPlanContextCollection), "`contexts`: `microsoft.graph.plannerPlanContextCollection`, type of the metadata";
    "creationSource" CREATION_SOURCE, creation_source model -> Option<&super::PlannerPlanCreation>, with_creation_source(super::PlannerPlanCreation), "`creationSource`: `microsoft.graph.plannerPlanCreation`, metadata";
    "isArchived" IS_ARCHIVED, is_archived bool -> Option<bool>, with_is_archived(bool), "`isArchived`: `Edm.Boolean`, metadata";
    "owner" OWNER, owner str -> Option<&str>, with_owner(String), "`owner`: `Edm.String`, metadata";
    "sharedWithContainers" SHARED_WITH_CONTAINERS, shared_with_containers models -> Option<&[super::PlannerSharedWithContainer]>, with_shared_with_containers(Vec<super::PlannerSharedWithContainer>), "`sharedWithContainers`: `Collection(microsoft.graph.plannerSharedWithContainer)`, metadata";
    "container" CONTAINER, container model -> Option<&super::PlannerPlanContainer>, with_container(super::PlannerPlanContainer), "`container`: `microsoft.graph.plannerPlanContainer`";
    "buckets" BUCKETS, buckets models -> Option<&[super::PlannerBucket]>, with_buckets(Vec<super::PlannerBucket>), "`buckets`: `Collection(microsoft.graph.plannerBucket)`, read-only" "Read-only. Nullable.";
    "details" DETAILS, details model -> Option<&super::PlannerPlanDetails>, with_details(super::PlannerPlanDetails), "`details`: `microsoft.graph.plannerPlanDetails`, read-only" "Read-only. Nullable.";
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, read-only" "Read-only. Nullable.";
    "goals" GOALS, goals models -> Option<&[super::PlannerGoal]>, with_goals(Vec<super::PlannerGoal>), "`goals`: `Collection(microsoft.graph.plannerGoal)`, metadata";
    "historyItems" HISTORY_ITEMS, history_items models -> Option<&[super::PlannerHistoryItem]>, with_history_items(Vec<super::PlannerHistoryItem>), "`historyItems`: `Collection(microsoft.graph.plannerHistoryItem)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.plannerPlanAccessLevel`, metadata
    PlannerPlanAccessLevel = "microsoft.graph.plannerPlanAccessLevel" {
        ReadAccess = "readAccess",
        ReadWriteAccess = "readWriteAccess",
        FullAccess = "fullAccess",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.plannerPlanConfiguration`, metadata, with the accessors of [`Entity`](super::Entity)
    PlannerPlanConfiguration: super::Entity = "microsoft.graph.plannerPlanConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "buckets" BUCKETS, buckets models -> Option<&[super::PlannerPlanConfigurationBucketDefinition]>, with_buckets(Vec<super::PlannerPlanConfigurationBucketDefinition>), "`buckets`: `Collection(microsoft.graph.plannerPlanConfigurationBucketDefinition)`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "defaultLanguage" DEFAULT_LANGUAGE, default_language str -> Option<&str>, with_default_language(String), "`defaultLanguage`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "localizations" LOCALIZATIONS, localizations models -> Option<&[super::PlannerPlanConfigurationLocalization]>, with_localizations(Vec<super::PlannerPlanConfigurationLocalization>), "`localizations`: `Collection(microsoft.graph.plannerPlanConfigurationLocalization)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerPlanConfigurationBucketDefinition`, metadata
    PlannerPlanConfigurationBucketDefinition = "microsoft.graph.plannerPlanConfigurationBucketDefinition";
    "externalBucketId" EXTERNAL_BUCKET_ID, external_bucket_id str -> Option<&str>, with_external_bucket_id(String), "`externalBucketId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerPlanConfigurationBucketLocalization`, metadata
    PlannerPlanConfigurationBucketLocalization = "microsoft.graph.plannerPlanConfigurationBucketLocalization";
    "externalBucketId" EXTERNAL_BUCKET_ID, external_bucket_id str -> Option<&str>, with_external_bucket_id(String), "`externalBucketId`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerPlanConfigurationLocalization`, metadata, with the accessors of [`Entity`](super::Entity)
    PlannerPlanConfigurationLocalization: super::Entity = "microsoft.graph.plannerPlanConfigurationLocalization";
    inherited "id" ID, with_id(String), "`id`";
    "buckets" BUCKETS, buckets models -> Option<&[super::PlannerPlanConfigurationBucketLocalization]>, with_buckets(Vec<super::PlannerPlanConfigurationBucketLocalization>), "`buckets`: `Collection(microsoft.graph.plannerPlanConfigurationBucketLocalization)`, metadata";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`, metadata";
    "planTitle" PLAN_TITLE, plan_title str -> Option<&str>, with_plan_title(String), "`planTitle`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanContainer`](https://learn.microsoft.com/graph/api/resources/plannerplancontainer?view=graph-rest-beta)
    PlannerPlanContainer = "microsoft.graph.plannerPlanContainer" {
        "microsoft.graph.plannerSharedWithContainer",
    };
    "containerId" CONTAINER_ID, container_id str -> Option<&str>, with_container_id(String), "`containerId`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<super::PlannerContainerType>, with_type(super::PlannerContainerType), "`type`: `microsoft.graph.plannerContainerType`" "Possible values are: group, unknownFutureValue, roster.";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanContext`](https://learn.microsoft.com/graph/api/resources/plannerplancontext?view=graph-rest-beta)
    PlannerPlanContext = "microsoft.graph.plannerPlanContext";
    "associationType" ASSOCIATION_TYPE, association_type str -> Option<&str>, with_association_type(String), "`associationType`: `Edm.String`" "Nullable.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "displayNameSegments" DISPLAY_NAME_SEGMENTS, display_name_segments strs -> Option<Vec<&str>>, with_display_name_segments(Vec<String>), "`displayNameSegments`: `Collection(Edm.String)`";
    "isCreationContext" IS_CREATION_CONTEXT, is_creation_context bool -> Option<bool>, with_is_creation_context(bool), "`isCreationContext`: `Edm.Boolean`, read-only" "Read-only.";
    "ownerAppId" OWNER_APP_ID, owner_app_id str -> Option<&str>, with_owner_app_id(String), "`ownerAppId`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanContextCollection`](https://learn.microsoft.com/graph/api/resources/plannerplancontextcollection?view=graph-rest-beta)
    PlannerPlanContextCollection = "microsoft.graph.plannerPlanContextCollection"
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanContextDetails`](https://learn.microsoft.com/graph/api/resources/plannerplancontextdetails?view=graph-rest-beta)
    PlannerPlanContextDetails = "microsoft.graph.plannerPlanContextDetails";
    "customLinkText" CUSTOM_LINK_TEXT, custom_link_text str -> Option<&str>, with_custom_link_text(String), "`customLinkText`: `Edm.String`" "Nullable.";
    "displayLinkType" DISPLAY_LINK_TYPE, display_link_type enumeration -> Option<super::PlannerPlanContextType>, with_display_link_type(super::PlannerPlanContextType), "`displayLinkType`: `microsoft.graph.plannerPlanContextType`" "Possible values are: teamsTab, sharePointPage, meetingNotes, other, unknownFutureValue.";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::PlannerContextState>, with_state(super::PlannerContextState), "`state`: `microsoft.graph.plannerContextState`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanContextDetailsCollection`](https://learn.microsoft.com/graph/api/resources/plannerplancontextdetailscollection?view=graph-rest-beta)
    PlannerPlanContextDetailsCollection = "microsoft.graph.plannerPlanContextDetailsCollection"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerPlanContextType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PlannerPlanContextType = "microsoft.graph.plannerPlanContextType" {
        TeamsTab = "teamsTab",
        SharePointPage = "sharePointPage",
        MeetingNotes = "meetingNotes",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
        LoopPage = "loopPage",
        Project = "project",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.plannerPlanCreation`, metadata
    PlannerPlanCreation = "microsoft.graph.plannerPlanCreation" {
        "microsoft.graph.plannerExternalPlanSource",
    };
    "creationSourceKind" CREATION_SOURCE_KIND, creation_source_kind enumeration -> Option<super::PlannerCreationSourceKind>, with_creation_source_kind(super::PlannerCreationSourceKind), "`creationSourceKind`: `microsoft.graph.plannerCreationSourceKind`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanDetails`](https://learn.microsoft.com/graph/api/resources/plannerplandetails?view=graph-rest-beta), with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlannerPlanDetails: super::PlannerDelta, super::Entity = "microsoft.graph.plannerPlanDetails";
    inherited "id" ID, with_id(String), "`id`";
    "categoryDescriptions" CATEGORY_DESCRIPTIONS, category_descriptions model -> Option<&super::PlannerCategoryDescriptions>, with_category_descriptions(super::PlannerCategoryDescriptions), "`categoryDescriptions`: `microsoft.graph.plannerCategoryDescriptions`";
    "sharedWith" SHARED_WITH, shared_with model -> Option<&super::PlannerUserIds>, with_shared_with(super::PlannerUserIds), "`sharedWith`: `microsoft.graph.plannerUserIds`";
    "contextDetails" CONTEXT_DETAILS, context_details model -> Option<&super::PlannerPlanContextDetailsCollection>, with_context_details(super::PlannerPlanContextDetailsCollection), "`contextDetails`: `microsoft.graph.plannerPlanContextDetailsCollection`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerPlanPropertyRule`, metadata
    PlannerPlanPropertyRule = "microsoft.graph.plannerPlanPropertyRule";
    "buckets" BUCKETS, buckets untyped -> Option<&Value>, with_buckets(Value), "`buckets`: `Edm.Untyped`, metadata";
    "categoryDescriptions" CATEGORY_DESCRIPTIONS, category_descriptions untyped -> Option<&Value>, with_category_descriptions(Value), "`categoryDescriptions`: `Edm.Untyped`, metadata";
    "tasks" TASKS, tasks untyped -> Option<&Value>, with_tasks(Value), "`tasks`: `Edm.Untyped`, metadata";
    "title" TITLE, title untyped -> Option<&Value>, with_title(Value), "`title`: `Edm.Untyped`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerPreviewType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PlannerPreviewType = "microsoft.graph.plannerPreviewType" {
        Automatic = "automatic",
        NoPreview = "noPreview",
        Checklist = "checklist",
        Description = "description",
        Reference = "reference",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerProgressTaskBoardTaskFormat`](https://learn.microsoft.com/graph/api/resources/plannerprogresstaskboardtaskformat?view=graph-rest-beta), with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlannerProgressTaskBoardTaskFormat: super::PlannerDelta, super::Entity = "microsoft.graph.plannerProgressTaskBoardTaskFormat";
    inherited "id" ID, with_id(String), "`id`";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerPropertyRule`, metadata
    PlannerPropertyRule = "microsoft.graph.plannerPropertyRule" {
        "microsoft.graph.plannerTaskPropertyRule",
    };
    "ruleKind" RULE_KIND, rule_kind enumeration -> Option<super::PlannerRuleKind>, with_rule_kind(super::PlannerRuleKind), "`ruleKind`: `microsoft.graph.plannerRuleKind`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerRecentPlanReference`](https://learn.microsoft.com/graph/api/resources/plannerrecentplanreference?view=graph-rest-beta)
    PlannerRecentPlanReference = "microsoft.graph.plannerRecentPlanReference";
    "lastAccessedDateTime" LAST_ACCESSED_DATE_TIME, last_accessed_date_time date_time -> Parsed<OffsetDateTime>, with_last_accessed_date_time(OffsetDateTime), "`lastAccessedDateTime`: `Edm.DateTimeOffset`";
    "planTitle" PLAN_TITLE, plan_title str -> Option<&str>, with_plan_title(String), "`planTitle`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerRecentPlanReferenceCollection`](https://learn.microsoft.com/graph/api/resources/plannerrecentplanreferencecollection?view=graph-rest-beta)
    PlannerRecentPlanReferenceCollection = "microsoft.graph.plannerRecentPlanReferenceCollection"
}

crate::runtime::model! {
    /// `microsoft.graph.plannerRecurrenceSchedule`, metadata
    PlannerRecurrenceSchedule = "microsoft.graph.plannerRecurrenceSchedule";
    "nextOccurrenceDateTime" NEXT_OCCURRENCE_DATE_TIME, next_occurrence_date_time date_time -> Parsed<OffsetDateTime>, with_next_occurrence_date_time(OffsetDateTime), "`nextOccurrenceDateTime`: `Edm.DateTimeOffset`, metadata";
    "pattern" PATTERN, pattern model -> Option<&super::RecurrencePattern>, with_pattern(super::RecurrencePattern), "`pattern`: `microsoft.graph.recurrencePattern`, metadata";
    "patternStartDateTime" PATTERN_START_DATE_TIME, pattern_start_date_time date_time -> Parsed<OffsetDateTime>, with_pattern_start_date_time(OffsetDateTime), "`patternStartDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerRelationshipBasedUserType`, metadata, with the accessors of [`PlannerTaskConfigurationRoleBase`](super::PlannerTaskConfigurationRoleBase)
    PlannerRelationshipBasedUserType: super::PlannerTaskConfigurationRoleBase = "microsoft.graph.plannerRelationshipBasedUserType";
    inherited "roleKind" ROLE_KIND, with_role_kind(super::PlannerUserRoleKind), "`roleKind`";
    "role" ROLE, role enumeration -> Option<super::PlannerRelationshipUserRoles>, with_role(super::PlannerRelationshipUserRoles), "`role`: `microsoft.graph.plannerRelationshipUserRoles`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.plannerRelationshipUserRoles`, metadata
    PlannerRelationshipUserRoles = "microsoft.graph.plannerRelationshipUserRoles" {
        DefaultRules = "defaultRules",
        GroupOwners = "groupOwners",
        GroupMembers = "groupMembers",
        TaskAssignees = "taskAssignees",
        Applications = "applications",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.plannerRoster`, metadata, with the accessors of [`Entity`](super::Entity)
    PlannerRoster: super::Entity = "microsoft.graph.plannerRoster";
    inherited "id" ID, with_id(String), "`id`";
    "assignedSensitivityLabel" ASSIGNED_SENSITIVITY_LABEL, assigned_sensitivity_label model -> Option<&super::SensitivityLabelAssignment>, with_assigned_sensitivity_label(super::SensitivityLabelAssignment), "`assignedSensitivityLabel`: `microsoft.graph.sensitivityLabelAssignment`, metadata";
    "members" MEMBERS, members models -> Option<&[super::PlannerRosterMember]>, with_members(Vec<super::PlannerRosterMember>), "`members`: `Collection(microsoft.graph.plannerRosterMember)`, metadata";
    "plans" PLANS, plans models -> Option<&[super::PlannerPlan]>, with_plans(Vec<super::PlannerPlan>), "`plans`: `Collection(microsoft.graph.plannerPlan)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerRosterMember`, metadata, with the accessors of [`Entity`](super::Entity)
    PlannerRosterMember: super::Entity = "microsoft.graph.plannerRosterMember";
    inherited "id" ID, with_id(String), "`id`";
    "roles" ROLES, roles strs -> Option<Vec<&str>>, with_roles(Vec<String>), "`roles`: `Collection(Edm.String)`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.plannerRuleKind`, metadata
    PlannerRuleKind = "microsoft.graph.plannerRuleKind" {
        TaskRule = "taskRule",
        BucketRule = "bucketRule",
        PlanRule = "planRule",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.plannerRuleOverride`, metadata
    PlannerRuleOverride = "microsoft.graph.plannerRuleOverride";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "rules" RULES, rules strs -> Option<Vec<&str>>, with_rules(Vec<String>), "`rules`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerSharedWithContainer`, metadata, with the accessors of [`PlannerPlanContainer`](super::PlannerPlanContainer)
    PlannerSharedWithContainer: super::PlannerPlanContainer = "microsoft.graph.plannerSharedWithContainer";
    inherited "containerId" CONTAINER_ID, with_container_id(String), "`containerId`";
    inherited "type" TYPE, with_type(super::PlannerContainerType), "`type`";
    inherited "url" URL, with_url(String), "`url`";
    "accessLevel" ACCESS_LEVEL, access_level enumeration -> Option<super::PlannerPlanAccessLevel>, with_access_level(super::PlannerPlanAccessLevel), "`accessLevel`: `microsoft.graph.plannerPlanAccessLevel`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerTask`](https://learn.microsoft.com/graph/api/resources/plannertask?view=graph-rest-beta), with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlannerTask: super::PlannerDelta, super::Entity = "microsoft.graph.plannerTask" {
        "microsoft.graph.businessScenarioTask",
    };
    inherited "id" ID, with_id(String), "`id`";
    "activeChecklistItemCount" ACTIVE_CHECKLIST_ITEM_COUNT, active_checklist_item_count i32 -> Option<i32>, with_active_checklist_item_count(i32), "`activeChecklistItemCount`: `Edm.Int32`";
    "appliedCategories" APPLIED_CATEGORIES, applied_categories model -> Option<&super::PlannerAppliedCategories>, with_applied_categories(super::PlannerAppliedCategories), "`appliedCategories`: `microsoft.graph.plannerAppliedCategories`";
    "assigneePriority" ASSIGNEE_PRIORITY, assignee_priority str -> Option<&str>, with_assignee_priority(String), "`assigneePriority`: `Edm.String`";
    "assignments" ASSIGNMENTS, assignments model -> Option<&super::PlannerAssignments>, with_assignments(super::PlannerAssignments), "`assignments`: `microsoft.graph.plannerAssignments`";
    "bucketId" BUCKET_ID, bucket_id str -> Option<&str>, with_bucket_id(String), "`bucketId`: `Edm.String`";
    "checklistItemCount" CHECKLIST_ITEM_COUNT, checklist_item_count i32 -> Option<i32>, with_checklist_item_count(i32), "`checklistItemCount`: `Edm.Int32`";
    "completedBy" COMPLETED_BY, completed_by model -> Option<&super::IdentitySet>, with_completed_by(super::IdentitySet), "`completedBy`: `microsoft.graph.identitySet`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "conversationThreadId" CONVERSATION_THREAD_ID, conversation_thread_id str -> Option<&str>, with_conversation_thread_id(String), "`conversationThreadId`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "creationSource" CREATION_SOURCE, creation_source model -> Option<&super::PlannerTaskCreation>, with_creation_source(super::PlannerTaskCreation), "`creationSource`: `microsoft.graph.plannerTaskCreation`";
    "dueDateTime" DUE_DATE_TIME, due_date_time date_time -> Parsed<OffsetDateTime>, with_due_date_time(OffsetDateTime), "`dueDateTime`: `Edm.DateTimeOffset`";
    "hasDescription" HAS_DESCRIPTION, has_description bool -> Option<bool>, with_has_description(bool), "`hasDescription`: `Edm.Boolean`, read-only" "Read-only.";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
    "percentComplete" PERCENT_COMPLETE, percent_complete i32 -> Option<i32>, with_percent_complete(i32), "`percentComplete`: `Edm.Int32`";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`" "Possible values are: 0, 10.";
    "planId" PLAN_ID, plan_id str -> Option<&str>, with_plan_id(String), "`planId`: `Edm.String`";
    "previewType" PREVIEW_TYPE, preview_type enumeration -> Option<super::PlannerPreviewType>, with_preview_type(super::PlannerPreviewType), "`previewType`: `microsoft.graph.plannerPreviewType`" "Possible values are: automatic, noPreview, checklist, description, reference.";
    "referenceCount" REFERENCE_COUNT, reference_count i32 -> Option<i32>, with_reference_count(i32), "`referenceCount`: `Edm.Int32`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "archivalInfo" ARCHIVAL_INFO, archival_info model -> Option<&super::PlannerArchivalInfo>, with_archival_info(super::PlannerArchivalInfo), "`archivalInfo`: `microsoft.graph.plannerArchivalInfo`, metadata";
    "goalIds" GOAL_IDS, goal_ids strs -> Option<Vec<&str>>, with_goal_ids(Vec<String>), "`goalIds`: `Collection(Edm.String)`, metadata";
    "hasChat" HAS_CHAT, has_chat bool -> Option<bool>, with_has_chat(bool), "`hasChat`: `Edm.Boolean`, metadata";
    "isArchived" IS_ARCHIVED, is_archived bool -> Option<bool>, with_is_archived(bool), "`isArchived`: `Edm.Boolean`, metadata";
    "isOnMyDay" IS_ON_MY_DAY, is_on_my_day bool -> Option<bool>, with_is_on_my_day(bool), "`isOnMyDay`: `Edm.Boolean`, metadata";
    "isOnMyDayLastModifiedDate" IS_ON_MY_DAY_LAST_MODIFIED_DATE, is_on_my_day_last_modified_date date -> Parsed<Date>, with_is_on_my_day_last_modified_date(Date), "`isOnMyDayLastModifiedDate`: `Edm.Date`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PlannerTaskRecurrence>, with_recurrence(super::PlannerTaskRecurrence), "`recurrence`: `microsoft.graph.plannerTaskRecurrence`, metadata";
    "specifiedCompletionRequirements" SPECIFIED_COMPLETION_REQUIREMENTS, specified_completion_requirements flags -> Option<Flags<super::PlannerTaskCompletionRequirements>>, with_specified_completion_requirements(Flags<super::PlannerTaskCompletionRequirements>), "`specifiedCompletionRequirements`: `microsoft.graph.plannerTaskCompletionRequirements`, metadata";
    "assignedToTaskBoardFormat" ASSIGNED_TO_TASK_BOARD_FORMAT, assigned_to_task_board_format model -> Option<&super::PlannerAssignedToTaskBoardTaskFormat>, with_assigned_to_task_board_format(super::PlannerAssignedToTaskBoardTaskFormat), "`assignedToTaskBoardFormat`: `microsoft.graph.plannerAssignedToTaskBoardTaskFormat`, read-only" "Read-only. Nullable.";
    "bucketTaskBoardFormat" BUCKET_TASK_BOARD_FORMAT, bucket_task_board_format model -> Option<&super::PlannerBucketTaskBoardTaskFormat>, with_bucket_task_board_format(super::PlannerBucketTaskBoardTaskFormat), "`bucketTaskBoardFormat`: `microsoft.graph.plannerBucketTaskBoardTaskFormat`, read-only" "Read-only. Nullable.";
    "details" DETAILS, details model -> Option<&super::PlannerTaskDetails>, with_details(super::PlannerTaskDetails), "`details`: `microsoft.graph.plannerTaskDetails`, read-only" "Read-only. Nullable.";
    "progressTaskBoardFormat" PROGRESS_TASK_BOARD_FORMAT, progress_task_board_format model -> Option<&super::PlannerProgressTaskBoardTaskFormat>, with_progress_task_board_format(super::PlannerProgressTaskBoardTaskFormat), "`progressTaskBoardFormat`: `microsoft.graph.plannerProgressTaskBoardTaskFormat`, read-only" "Read-only. Nullable.";
    "messages" MESSAGES, messages models -> Option<&[super::PlannerTaskChatMessage]>, with_messages(Vec<super::PlannerTaskChatMessage>), "`messages`: `Collection(microsoft.graph.plannerTaskChatMessage)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerTaskChatMention`, metadata
    PlannerTaskChatMention = "microsoft.graph.plannerTaskChatMention";
    "mentionType" MENTION_TYPE, mention_type enumeration -> Option<super::PlannerTaskChatMentionType>, with_mention_type(super::PlannerTaskChatMentionType), "`mentionType`: `microsoft.graph.plannerTaskChatMentionType`, metadata";
    "mentioned" MENTIONED, mentioned str -> Option<&str>, with_mentioned(String), "`mentioned`: `Edm.String`, metadata";
    "position" POSITION, position i32 -> Option<i32>, with_position(i32), "`position`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.plannerTaskChatMentionType`, metadata
    PlannerTaskChatMentionType = "microsoft.graph.plannerTaskChatMentionType" {
        User = "user",
        Application = "application",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.plannerTaskChatMessage`, metadata, with the accessors of [`Entity`](super::Entity)
    PlannerTaskChatMessage: super::Entity = "microsoft.graph.plannerTaskChatMessage";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`, metadata";
    "editedDateTime" EDITED_DATE_TIME, edited_date_time date_time -> Parsed<OffsetDateTime>, with_edited_date_time(OffsetDateTime), "`editedDateTime`: `Edm.DateTimeOffset`, metadata";
    "mentions" MENTIONS, mentions models -> Option<&[super::PlannerTaskChatMention]>, with_mentions(Vec<super::PlannerTaskChatMention>), "`mentions`: `Collection(microsoft.graph.plannerTaskChatMention)`, metadata";
    "messageType" MESSAGE_TYPE, message_type enumeration -> Option<super::PlannerTaskChatMessageType>, with_message_type(super::PlannerTaskChatMessageType), "`messageType`: `microsoft.graph.plannerTaskChatMessageType`, metadata";
    "parentEntityId" PARENT_ENTITY_ID, parent_entity_id str -> Option<&str>, with_parent_entity_id(String), "`parentEntityId`: `Edm.String`, metadata";
    "reactions" REACTIONS, reactions models -> Option<&[super::PlannerTaskChatReaction]>, with_reactions(Vec<super::PlannerTaskChatReaction>), "`reactions`: `Collection(microsoft.graph.plannerTaskChatReaction)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.plannerTaskChatMessageType`, metadata
    PlannerTaskChatMessageType = "microsoft.graph.plannerTaskChatMessageType" {
        RichTextHtml = "richTextHtml",
        PlainText = "plainText",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.plannerTaskChatReaction`, metadata
    PlannerTaskChatReaction = "microsoft.graph.plannerTaskChatReaction";
    "reactionEvents" REACTION_EVENTS, reaction_events models -> Option<&[super::PlannerTaskChatReactionEvent]>, with_reaction_events(Vec<super::PlannerTaskChatReactionEvent>), "`reactionEvents`: `Collection(microsoft.graph.plannerTaskChatReactionEvent)`, metadata";
    "reactionType" REACTION_TYPE, reaction_type str -> Option<&str>, with_reaction_type(String), "`reactionType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerTaskChatReactionEvent`, metadata
    PlannerTaskChatReactionEvent = "microsoft.graph.plannerTaskChatReactionEvent";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerTaskCompletionRequirementDetails`, metadata
    PlannerTaskCompletionRequirementDetails = "microsoft.graph.plannerTaskCompletionRequirementDetails";
    "approvalRequirement" APPROVAL_REQUIREMENT, approval_requirement model -> Option<&super::PlannerApprovalRequirement>, with_approval_requirement(super::PlannerApprovalRequirement), "`approvalRequirement`: `microsoft.graph.plannerApprovalRequirement`, metadata";
    "checklistRequirement" CHECKLIST_REQUIREMENT, checklist_requirement model -> Option<&super::PlannerChecklistRequirement>, with_checklist_requirement(super::PlannerChecklistRequirement), "`checklistRequirement`: `microsoft.graph.plannerChecklistRequirement`, metadata";
    "formsRequirement" FORMS_REQUIREMENT, forms_requirement model -> Option<&super::PlannerFormsRequirement>, with_forms_requirement(super::PlannerFormsRequirement), "`formsRequirement`: `microsoft.graph.plannerFormsRequirement`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.plannerTaskCompletionRequirements`, metadata
    PlannerTaskCompletionRequirements = "microsoft.graph.plannerTaskCompletionRequirements" {
        None = "none",
        ChecklistCompletion = "checklistCompletion",
        UnknownFutureValue = "unknownFutureValue",
        FormCompletion = "formCompletion",
        ApprovalCompletion = "approvalCompletion",
        CompletionInHostedApp = "completionInHostedApp",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.plannerTaskConfiguration`, metadata, with the accessors of [`Entity`](super::Entity)
    PlannerTaskConfiguration: super::Entity = "microsoft.graph.plannerTaskConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "editPolicy" EDIT_POLICY, edit_policy model -> Option<&super::PlannerTaskPolicy>, with_edit_policy(super::PlannerTaskPolicy), "`editPolicy`: `microsoft.graph.plannerTaskPolicy`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerTaskConfigurationRoleBase`, metadata
    PlannerTaskConfigurationRoleBase = "microsoft.graph.plannerTaskConfigurationRoleBase" {
        "microsoft.graph.plannerRelationshipBasedUserType",
    };
    "roleKind" ROLE_KIND, role_kind enumeration -> Option<super::PlannerUserRoleKind>, with_role_kind(super::PlannerUserRoleKind), "`roleKind`: `microsoft.graph.plannerUserRoleKind`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerTaskCreation`](https://learn.microsoft.com/graph/api/resources/plannertaskcreation?view=graph-rest-beta)
    PlannerTaskCreation = "microsoft.graph.plannerTaskCreation" {
        "microsoft.graph.plannerExternalTaskSource",
        "microsoft.graph.plannerTeamsPublicationInfo",
    };
    "teamsPublicationInfo" TEAMS_PUBLICATION_INFO, teams_publication_info model -> Option<&super::PlannerTeamsPublicationInfo>, with_teams_publication_info(super::PlannerTeamsPublicationInfo), "`teamsPublicationInfo`: `microsoft.graph.plannerTeamsPublicationInfo`";
    "creationSourceKind" CREATION_SOURCE_KIND, creation_source_kind enumeration -> Option<super::PlannerCreationSourceKind>, with_creation_source_kind(super::PlannerCreationSourceKind), "`creationSourceKind`: `microsoft.graph.plannerCreationSourceKind`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerTaskData`, metadata
    PlannerTaskData = "microsoft.graph.plannerTaskData";
    "activeChecklistItemCount" ACTIVE_CHECKLIST_ITEM_COUNT, active_checklist_item_count i32 -> Option<i32>, with_active_checklist_item_count(i32), "`activeChecklistItemCount`: `Edm.Int32`, metadata";
    "appliedCategories" APPLIED_CATEGORIES, applied_categories model -> Option<&super::PlannerAppliedCategories>, with_applied_categories(super::PlannerAppliedCategories), "`appliedCategories`: `microsoft.graph.plannerAppliedCategories`, metadata";
    "archivalInfo" ARCHIVAL_INFO, archival_info model -> Option<&super::PlannerArchivalInfo>, with_archival_info(super::PlannerArchivalInfo), "`archivalInfo`: `microsoft.graph.plannerArchivalInfo`, metadata";
    "assignments" ASSIGNMENTS, assignments model -> Option<&super::PlannerAssignments>, with_assignments(super::PlannerAssignments), "`assignments`: `microsoft.graph.plannerAssignments`, metadata";
    "bucketId" BUCKET_ID, bucket_id str -> Option<&str>, with_bucket_id(String), "`bucketId`: `Edm.String`, metadata";
    "checklistItemCount" CHECKLIST_ITEM_COUNT, checklist_item_count i32 -> Option<i32>, with_checklist_item_count(i32), "`checklistItemCount`: `Edm.Int32`, metadata";
    "completedBy" COMPLETED_BY, completed_by model -> Option<&super::IdentitySet>, with_completed_by(super::IdentitySet), "`completedBy`: `microsoft.graph.identitySet`, metadata";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, metadata";
    "conversationThreadId" CONVERSATION_THREAD_ID, conversation_thread_id str -> Option<&str>, with_conversation_thread_id(String), "`conversationThreadId`: `Edm.String`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "creationSource" CREATION_SOURCE, creation_source model -> Option<&super::PlannerTaskCreation>, with_creation_source(super::PlannerTaskCreation), "`creationSource`: `microsoft.graph.plannerTaskCreation`, metadata";
    "details" DETAILS, details model -> Option<&super::PlannerTaskDetailsData>, with_details(super::PlannerTaskDetailsData), "`details`: `microsoft.graph.plannerTaskDetailsData`, metadata";
    "dueDateTime" DUE_DATE_TIME, due_date_time date_time -> Parsed<OffsetDateTime>, with_due_date_time(OffsetDateTime), "`dueDateTime`: `Edm.DateTimeOffset`, metadata";
    "hasChat" HAS_CHAT, has_chat bool -> Option<bool>, with_has_chat(bool), "`hasChat`: `Edm.Boolean`, metadata";
    "hasDescription" HAS_DESCRIPTION, has_description bool -> Option<bool>, with_has_description(bool), "`hasDescription`: `Edm.Boolean`, metadata";
    "isArchived" IS_ARCHIVED, is_archived bool -> Option<bool>, with_is_archived(bool), "`isArchived`: `Edm.Boolean`, metadata";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`, metadata";
    "percentComplete" PERCENT_COMPLETE, percent_complete i32 -> Option<i32>, with_percent_complete(i32), "`percentComplete`: `Edm.Int32`, metadata";
    "previewType" PREVIEW_TYPE, preview_type enumeration -> Option<super::PlannerPreviewType>, with_preview_type(super::PlannerPreviewType), "`previewType`: `microsoft.graph.plannerPreviewType`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PlannerTaskRecurrence>, with_recurrence(super::PlannerTaskRecurrence), "`recurrence`: `microsoft.graph.plannerTaskRecurrence`, metadata";
    "referenceCount" REFERENCE_COUNT, reference_count i32 -> Option<i32>, with_reference_count(i32), "`referenceCount`: `Edm.Int32`, metadata";
    "specifiedCompletionRequirements" SPECIFIED_COMPLETION_REQUIREMENTS, specified_completion_requirements flags -> Option<Flags<super::PlannerTaskCompletionRequirements>>, with_specified_completion_requirements(Flags<super::PlannerTaskCompletionRequirements>), "`specifiedCompletionRequirements`: `microsoft.graph.plannerTaskCompletionRequirements`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerTaskDetails`](https://learn.microsoft.com/graph/api/resources/plannertaskdetails?view=graph-rest-beta), with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlannerTaskDetails: super::PlannerDelta, super::Entity = "microsoft.graph.plannerTaskDetails";
    inherited "id" ID, with_id(String), "`id`";
    "checklist" CHECKLIST, checklist model -> Option<&super::PlannerChecklistItems>, with_checklist(super::PlannerChecklistItems), "`checklist`: `microsoft.graph.plannerChecklistItems`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "previewType" PREVIEW_TYPE, preview_type enumeration -> Option<super::PlannerPreviewType>, with_preview_type(super::PlannerPreviewType), "`previewType`: `microsoft.graph.plannerPreviewType`" "Possible values are: automatic, noPreview, checklist, description, reference.";
    "references" REFERENCES, references model -> Option<&super::PlannerExternalReferences>, with_references(super::PlannerExternalReferences), "`references`: `microsoft.graph.plannerExternalReferences`";
    "approvalAttachment" APPROVAL_ATTACHMENT, approval_attachment model -> Option<&super::PlannerBaseApprovalAttachment>, with_approval_attachment(super::PlannerBaseApprovalAttachment), "`approvalAttachment`: `microsoft.graph.plannerBaseApprovalAttachment`, metadata";
    "completionRequirements" COMPLETION_REQUIREMENTS, completion_requirements model -> Option<&super::PlannerTaskCompletionRequirementDetails>, with_completion_requirements(super::PlannerTaskCompletionRequirementDetails), "`completionRequirements`: `microsoft.graph.plannerTaskCompletionRequirementDetails`, metadata";
    "forms" FORMS, forms model -> Option<&super::PlannerFormsDictionary>, with_forms(super::PlannerFormsDictionary), "`forms`: `microsoft.graph.plannerFormsDictionary`, metadata";
    "notes" NOTES, notes model -> Option<&super::ItemBody>, with_notes(super::ItemBody), "`notes`: `microsoft.graph.itemBody`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerTaskDetailsData`, metadata
    PlannerTaskDetailsData = "microsoft.graph.plannerTaskDetailsData";
    "approvalAttachment" APPROVAL_ATTACHMENT, approval_attachment model -> Option<&super::PlannerBaseApprovalAttachment>, with_approval_attachment(super::PlannerBaseApprovalAttachment), "`approvalAttachment`: `microsoft.graph.plannerBaseApprovalAttachment`, metadata";
    "checklist" CHECKLIST, checklist model -> Option<&super::PlannerChecklistItems>, with_checklist(super::PlannerChecklistItems), "`checklist`: `microsoft.graph.plannerChecklistItems`, metadata";
    "completionRequirements" COMPLETION_REQUIREMENTS, completion_requirements model -> Option<&super::PlannerTaskCompletionRequirementDetails>, with_completion_requirements(super::PlannerTaskCompletionRequirementDetails), "`completionRequirements`: `microsoft.graph.plannerTaskCompletionRequirementDetails`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "forms" FORMS, forms model -> Option<&super::PlannerFormsDictionary>, with_forms(super::PlannerFormsDictionary), "`forms`: `microsoft.graph.plannerFormsDictionary`, metadata";
    "notes" NOTES, notes model -> Option<&super::ItemBody>, with_notes(super::ItemBody), "`notes`: `microsoft.graph.itemBody`, metadata";
    "previewType" PREVIEW_TYPE, preview_type enumeration -> Option<super::PlannerPreviewType>, with_preview_type(super::PlannerPreviewType), "`previewType`: `microsoft.graph.plannerPreviewType`, metadata";
    "references" REFERENCES, references model -> Option<&super::PlannerExternalReferences>, with_references(super::PlannerExternalReferences), "`references`: `microsoft.graph.plannerExternalReferences`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerTaskPolicy`, metadata
    PlannerTaskPolicy = "microsoft.graph.plannerTaskPolicy";
    "rules" RULES, rules models -> Option<&[super::PlannerTaskRoleBasedRule]>, with_rules(Vec<super::PlannerTaskRoleBasedRule>), "`rules`: `Collection(microsoft.graph.plannerTaskRoleBasedRule)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerTaskPropertyRule`, metadata, with the accessors of [`PlannerPropertyRule`](super::PlannerPropertyRule)
    PlannerTaskPropertyRule: super::PlannerPropertyRule = "microsoft.graph.plannerTaskPropertyRule";
    inherited "ruleKind" RULE_KIND, with_rule_kind(super::PlannerRuleKind), "`ruleKind`";
    "appliedCategories" APPLIED_CATEGORIES, applied_categories model -> Option<&super::PlannerFieldRules>, with_applied_categories(super::PlannerFieldRules), "`appliedCategories`: `microsoft.graph.plannerFieldRules`, metadata";
    "approvalAttachment" APPROVAL_ATTACHMENT, approval_attachment model -> Option<&super::PlannerFieldRules>, with_approval_attachment(super::PlannerFieldRules), "`approvalAttachment`: `microsoft.graph.plannerFieldRules`, metadata";
    "assignments" ASSIGNMENTS, assignments model -> Option<&super::PlannerFieldRules>, with_assignments(super::PlannerFieldRules), "`assignments`: `microsoft.graph.plannerFieldRules`, metadata";
    "checkLists" CHECK_LISTS, check_lists model -> Option<&super::PlannerFieldRules>, with_check_lists(super::PlannerFieldRules), "`checkLists`: `microsoft.graph.plannerFieldRules`, metadata";
    "completionRequirements" COMPLETION_REQUIREMENTS, completion_requirements strs -> Option<Vec<&str>>, with_completion_requirements(Vec<String>), "`completionRequirements`: `Collection(Edm.String)`, metadata";
    "delete" DELETE, delete strs -> Option<Vec<&str>>, with_delete(Vec<String>), "`delete`: `Collection(Edm.String)`, metadata";
    "dueDate" DUE_DATE, due_date strs -> Option<Vec<&str>>, with_due_date(Vec<String>), "`dueDate`: `Collection(Edm.String)`, metadata";
    "forms" FORMS, forms model -> Option<&super::PlannerFieldRules>, with_forms(super::PlannerFieldRules), "`forms`: `microsoft.graph.plannerFieldRules`, metadata";
    "move" MOVE, move_ strs -> Option<Vec<&str>>, with_move(Vec<String>), "`move`: `Collection(Edm.String)`, metadata";
    "notes" NOTES, notes strs -> Option<Vec<&str>>, with_notes(Vec<String>), "`notes`: `Collection(Edm.String)`, metadata";
    "order" ORDER, order strs -> Option<Vec<&str>>, with_order(Vec<String>), "`order`: `Collection(Edm.String)`, metadata";
    "percentComplete" PERCENT_COMPLETE, percent_complete strs -> Option<Vec<&str>>, with_percent_complete(Vec<String>), "`percentComplete`: `Collection(Edm.String)`, metadata";
    "previewType" PREVIEW_TYPE, preview_type strs -> Option<Vec<&str>>, with_preview_type(Vec<String>), "`previewType`: `Collection(Edm.String)`, metadata";
    "priority" PRIORITY, priority strs -> Option<Vec<&str>>, with_priority(Vec<String>), "`priority`: `Collection(Edm.String)`, metadata";
    "references" REFERENCES, references model -> Option<&super::PlannerFieldRules>, with_references(super::PlannerFieldRules), "`references`: `microsoft.graph.plannerFieldRules`, metadata";
    "startDate" START_DATE, start_date strs -> Option<Vec<&str>>, with_start_date(Vec<String>), "`startDate`: `Collection(Edm.String)`, metadata";
    "title" TITLE, title strs -> Option<Vec<&str>>, with_title(Vec<String>), "`title`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerTaskRecurrence`, metadata
    PlannerTaskRecurrence = "microsoft.graph.plannerTaskRecurrence";
    "nextInSeriesTaskId" NEXT_IN_SERIES_TASK_ID, next_in_series_task_id str -> Option<&str>, with_next_in_series_task_id(String), "`nextInSeriesTaskId`: `Edm.String`, metadata";
    "occurrenceId" OCCURRENCE_ID, occurrence_id i32 -> Option<i32>, with_occurrence_id(i32), "`occurrenceId`: `Edm.Int32`, metadata";
    "previousInSeriesTaskId" PREVIOUS_IN_SERIES_TASK_ID, previous_in_series_task_id str -> Option<&str>, with_previous_in_series_task_id(String), "`previousInSeriesTaskId`: `Edm.String`, metadata";
    "recurrenceStartDateTime" RECURRENCE_START_DATE_TIME, recurrence_start_date_time date_time -> Parsed<OffsetDateTime>, with_recurrence_start_date_time(OffsetDateTime), "`recurrenceStartDateTime`: `Edm.DateTimeOffset`, metadata";
    "schedule" SCHEDULE, schedule model -> Option<&super::PlannerRecurrenceSchedule>, with_schedule(super::PlannerRecurrenceSchedule), "`schedule`: `microsoft.graph.plannerRecurrenceSchedule`, metadata";
    "seriesId" SERIES_ID, series_id str -> Option<&str>, with_series_id(String), "`seriesId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerTaskRoleBasedRule`, metadata
    PlannerTaskRoleBasedRule = "microsoft.graph.plannerTaskRoleBasedRule";
    "defaultRule" DEFAULT_RULE, default_rule str -> Option<&str>, with_default_rule(String), "`defaultRule`: `Edm.String`, metadata";
    "propertyRule" PROPERTY_RULE, property_rule model -> Option<&super::PlannerTaskPropertyRule>, with_property_rule(super::PlannerTaskPropertyRule), "`propertyRule`: `microsoft.graph.plannerTaskPropertyRule`, metadata";
    "role" ROLE, role model -> Option<&super::PlannerTaskConfigurationRoleBase>, with_role(super::PlannerTaskConfigurationRoleBase), "`role`: `microsoft.graph.plannerTaskConfigurationRoleBase`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.plannerTaskStatus`, metadata
    PlannerTaskStatus = "microsoft.graph.plannerTaskStatus" {
        NotStarted = "notStarted",
        InProgress = "inProgress",
        Completed = "completed",
        UnknownFutureValue = "unknownFutureValue",
        Blocked = "blocked",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.plannerTaskTargetKind`, metadata
    PlannerTaskTargetKind = "microsoft.graph.plannerTaskTargetKind" {
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerTeamsPublicationInfo`](https://learn.microsoft.com/graph/api/resources/plannerteamspublicationinfo?view=graph-rest-beta), with the accessors of [`PlannerTaskCreation`](super::PlannerTaskCreation)
    PlannerTeamsPublicationInfo: super::PlannerTaskCreation = "microsoft.graph.plannerTeamsPublicationInfo";
    inherited "teamsPublicationInfo" TEAMS_PUBLICATION_INFO, with_teams_publication_info(super::PlannerTeamsPublicationInfo), "`teamsPublicationInfo`";
    inherited "creationSourceKind" CREATION_SOURCE_KIND, with_creation_source_kind(super::PlannerCreationSourceKind), "`creationSourceKind`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "publicationId" PUBLICATION_ID, publication_id str -> Option<&str>, with_publication_id(String), "`publicationId`: `Edm.String`, read-only" "Read-only.";
    "publishedToPlanId" PUBLISHED_TO_PLAN_ID, published_to_plan_id str -> Option<&str>, with_published_to_plan_id(String), "`publishedToPlanId`: `Edm.String`, read-only" "Read-only.";
    "publishingTeamId" PUBLISHING_TEAM_ID, publishing_team_id str -> Option<&str>, with_publishing_team_id(String), "`publishingTeamId`: `Edm.String`, read-only" "Read-only.";
    "publishingTeamName" PUBLISHING_TEAM_NAME, publishing_team_name str -> Option<&str>, with_publishing_team_name(String), "`publishingTeamName`: `Edm.String`, read-only" "Read-only.";
    "publicationName" PUBLICATION_NAME, publication_name str -> Option<&str>, with_publication_name(String), "`publicationName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerUser`](https://learn.microsoft.com/graph/api/resources/planneruser?view=graph-rest-beta), with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlannerUser: super::PlannerDelta, super::Entity = "microsoft.graph.plannerUser";
    inherited "id" ID, with_id(String), "`id`";
    "favoritePlanReferences" FAVORITE_PLAN_REFERENCES, favorite_plan_references model -> Option<&super::PlannerFavoritePlanReferenceCollection>, with_favorite_plan_references(super::PlannerFavoritePlanReferenceCollection), "`favoritePlanReferences`: `microsoft.graph.plannerFavoritePlanReferenceCollection`";
    "recentPlanReferences" RECENT_PLAN_REFERENCES, recent_plan_references model -> Option<&super::PlannerRecentPlanReferenceCollection>, with_recent_plan_references(super::PlannerRecentPlanReferenceCollection), "`recentPlanReferences`: `microsoft.graph.plannerRecentPlanReferenceCollection`";
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, read-only" "Read-only. Nullable.";
    "favoritePlans" FAVORITE_PLANS, favorite_plans models -> Option<&[super::PlannerPlan]>, with_favorite_plans(Vec<super::PlannerPlan>), "`favoritePlans`: `Collection(microsoft.graph.plannerPlan)`, read-only" "Read-only. Nullable.";
    "recentPlans" RECENT_PLANS, recent_plans models -> Option<&[super::PlannerPlan]>, with_recent_plans(Vec<super::PlannerPlan>), "`recentPlans`: `Collection(microsoft.graph.plannerPlan)`, read-only" "Read-only. Nullable.";
    "all" ALL, all models -> Option<&[super::PlannerDelta]>, with_all(Vec<super::PlannerDelta>), "`all`: `Collection(microsoft.graph.plannerDelta)`, metadata";
    "myDayTasks" MY_DAY_TASKS, my_day_tasks models -> Option<&[super::PlannerTask]>, with_my_day_tasks(Vec<super::PlannerTask>), "`myDayTasks`: `Collection(microsoft.graph.plannerTask)`, metadata";
    "plans" PLANS, plans models -> Option<&[super::PlannerPlan]>, with_plans(Vec<super::PlannerPlan>), "`plans`: `Collection(microsoft.graph.plannerPlan)`, metadata";
    "plans_v2" PLANS_V2, plans_v2 models -> Option<&[super::Plan]>, with_plans_v2(Vec<super::Plan>), "`plans_v2`: `Collection(microsoft.graph.plan)`, metadata";
    "rosterPlans" ROSTER_PLANS, roster_plans models -> Option<&[super::PlannerPlan]>, with_roster_plans(Vec<super::PlannerPlan>), "`rosterPlans`: `Collection(microsoft.graph.plannerPlan)`, metadata";
    "tasks_v2" TASKS_V2, tasks_v2 models -> Option<&[super::Task]>, with_tasks_v2(Vec<super::Task>), "`tasks_v2`: `Collection(microsoft.graph.task)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerUserIds`](https://learn.microsoft.com/graph/api/resources/planneruserids?view=graph-rest-beta)
    PlannerUserIds = "microsoft.graph.plannerUserIds"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.plannerUserRoleKind`, metadata
    PlannerUserRoleKind = "microsoft.graph.plannerUserRoleKind" {
        Relationship = "relationship",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.singleValueExtendedProperty`, metadata, with the accessors of [`Entity`](super::Entity)
    SingleValueExtendedProperty: super::Entity = "microsoft.graph.singleValueExtendedProperty";
    inherited "id" ID, with_id(String), "`id`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from baseTask.
    ///
    /// [`microsoft.graph.task`](https://learn.microsoft.com/graph/api/resources/task?view=graph-rest-beta), with the accessors of [`PlannerDelta`](super::PlannerDelta)
    Task: super::PlannerDelta, super::Entity = "microsoft.graph.task";
    inherited "id" ID, with_id(String), "`id`";
    "textBody" TEXT_BODY, text_body model -> Option<&super::ItemBody>, with_text_body(super::ItemBody), "`textBody`: `microsoft.graph.itemBody`, not in the metadata" "Inherited from basetask.";
    "bodyLastModifiedDateTime" BODY_LAST_MODIFIED_DATE_TIME, body_last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_body_last_modified_date_time(OffsetDateTime), "`bodyLastModifiedDateTime`: `Edm.DateTimeOffset`, not in the metadata" "Inherited from basetask.";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`" "Inherited from basetask.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, not in the metadata" "Inherited from basetask.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Inherited from basetask.";
    "dueDateTime" DUE_DATE_TIME, due_date_time model -> Option<&super::DateWithOptionalTime>, with_due_date_time(super::DateWithOptionalTime), "`dueDateTime`: `microsoft.graph.dateWithOptionalTime`, type of the metadata" "Inherited from basetask.";
    "importance" IMPORTANCE, importance enumeration -> Option<super::Importance>, with_importance(super::Importance), "`importance`: `microsoft.graph.importance`, not in the metadata" "Possible values are: low, normal, high. Inherited from basetask.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`" "Inherited from basetask.";
    "viewpoint" VIEWPOINT, viewpoint model -> Option<&super::TaskViewpoint>, with_viewpoint(super::TaskViewpoint), "`viewpoint`: `microsoft.graph.taskViewpoint`, not in the metadata" "Inherited from basetask.";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PlannerTaskRecurrence>, with_recurrence(super::PlannerTaskRecurrence), "`recurrence`: `microsoft.graph.plannerTaskRecurrence`, type of the metadata" "Inherited from basetask.";
    "startDateTime" START_DATE_TIME, start_date_time model -> Option<&super::DateWithOptionalTime>, with_start_date_time(super::DateWithOptionalTime), "`startDateTime`: `microsoft.graph.dateWithOptionalTime`, type of the metadata" "Inherited from basetask.";
    "status" STATUS, status enumeration -> Option<super::PlannerTaskStatus>, with_status(super::PlannerTaskStatus), "`status`: `microsoft.graph.plannerTaskStatus`, type of the metadata" "Possible values are: notStarted, inProgress, completed, unknownFutureValue. Inherited from basetask.";
    "archivalInfo" ARCHIVAL_INFO, archival_info model -> Option<&super::PlannerArchivalInfo>, with_archival_info(super::PlannerArchivalInfo), "`archivalInfo`: `microsoft.graph.plannerArchivalInfo`, metadata";
    "bucketId" BUCKET_ID, bucket_id str -> Option<&str>, with_bucket_id(String), "`bucketId`: `Edm.String`, metadata";
    "capabilities" CAPABILITIES, capabilities model -> Option<&super::TaskCapability>, with_capabilities(super::TaskCapability), "`capabilities`: `microsoft.graph.taskCapability`, metadata";
    "completedBy" COMPLETED_BY, completed_by model -> Option<&super::IdentitySet>, with_completed_by(super::IdentitySet), "`completedBy`: `microsoft.graph.identitySet`, metadata";
    "creationInfo" CREATION_INFO, creation_info model -> Option<&super::CreationInfo>, with_creation_info(super::CreationInfo), "`creationInfo`: `microsoft.graph.creationInfo`, metadata";
    "finishDateTime" FINISH_DATE_TIME, finish_date_time model -> Option<&super::DateWithOptionalTime>, with_finish_date_time(super::DateWithOptionalTime), "`finishDateTime`: `microsoft.graph.dateWithOptionalTime`, metadata";
    "goalIds" GOAL_IDS, goal_ids strs -> Option<Vec<&str>>, with_goal_ids(Vec<String>), "`goalIds`: `Collection(Edm.String)`, metadata";
    "hasChat" HAS_CHAT, has_chat bool -> Option<bool>, with_has_chat(bool), "`hasChat`: `Edm.Boolean`, metadata";
    "hasChildren" HAS_CHILDREN, has_children bool -> Option<bool>, with_has_children(bool), "`hasChildren`: `Edm.Boolean`, metadata";
    "isCritical" IS_CRITICAL, is_critical bool -> Option<bool>, with_is_critical(bool), "`isCritical`: `Edm.Boolean`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "notes" NOTES, notes model -> Option<&super::ItemBody>, with_notes(super::ItemBody), "`notes`: `microsoft.graph.itemBody`, metadata";
    "parentTaskId" PARENT_TASK_ID, parent_task_id str -> Option<&str>, with_parent_task_id(String), "`parentTaskId`: `Edm.String`, metadata";
    "percentComplete" PERCENT_COMPLETE, percent_complete i32 -> Option<i32>, with_percent_complete(i32), "`percentComplete`: `Edm.Int32`, metadata";
    "personalView" PERSONAL_VIEW, personal_view model -> Option<&super::TaskPersonalView>, with_personal_view(super::TaskPersonalView), "`personalView`: `microsoft.graph.taskPersonalView`, metadata";
    "planId" PLAN_ID, plan_id str -> Option<&str>, with_plan_id(String), "`planId`: `Edm.String`, metadata";
    "planView" PLAN_VIEW, plan_view model -> Option<&super::TaskPlanView>, with_plan_view(super::TaskPlanView), "`planView`: `microsoft.graph.taskPlanView`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "checklistItems" CHECKLIST_ITEMS, checklist_items models -> Option<&[super::ChecklistItem]>, with_checklist_items(Vec<super::ChecklistItem>), "`checklistItems`: `Collection(microsoft.graph.checklistItem)`, not in the metadata" "Inherited from basetask.";
    "extensions" EXTENSIONS, extensions model -> Option<&super::ExtensionFieldCollection>, with_extensions(super::ExtensionFieldCollection), "`extensions`: `microsoft.graph.extensionFieldCollection`, type of the metadata" "Inherited from basetask.";
    "linkedResources" LINKED_RESOURCES, linked_resources models -> Option<&[super::LinkedResourceV2]>, with_linked_resources(Vec<super::LinkedResourceV2>), "`linkedResources`: `Collection(microsoft.graph.linkedResource_v2)`, not in the metadata" "Inherited from basetask.";
    "parentList" PARENT_LIST, parent_list model -> Option<&super::BaseTaskList>, with_parent_list(super::BaseTaskList), "`parentList`: `microsoft.graph.baseTaskList`, not in the metadata" "Inherited from basetask.";
    "checklist" CHECKLIST, checklist models -> Option<&[super::ChecklistItemV4]>, with_checklist(Vec<super::ChecklistItemV4>), "`checklist`: `Collection(microsoft.graph.checklistItemV4)`, metadata";
    "customFieldValues" CUSTOM_FIELD_VALUES, custom_field_values models -> Option<&[super::CustomFieldValue]>, with_custom_field_values(Vec<super::CustomFieldValue>), "`customFieldValues`: `Collection(microsoft.graph.customFieldValue)`, metadata";
    "links" LINKS, links models -> Option<&[super::ContentLink]>, with_links(Vec<super::ContentLink>), "`links`: `Collection(microsoft.graph.contentLink)`, metadata";
    "messages" MESSAGES, messages models -> Option<&[super::PlannerChatMessage]>, with_messages(Vec<super::PlannerChatMessage>), "`messages`: `Collection(microsoft.graph.plannerChatMessage)`, metadata";
    "userAssignments" USER_ASSIGNMENTS, user_assignments models -> Option<&[super::UserAssignment]>, with_user_assignments(Vec<super::UserAssignment>), "`userAssignments`: `Collection(microsoft.graph.userAssignment)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.taskCapability`, metadata
    TaskCapability = "microsoft.graph.taskCapability";
    "assignedPriorityForTaskPersonalView" ASSIGNED_PRIORITY_FOR_TASK_PERSONAL_VIEW, assigned_priority_for_task_personal_view bool -> Option<bool>, with_assigned_priority_for_task_personal_view(bool), "`assignedPriorityForTaskPersonalView`: `Edm.Boolean`, metadata";
    "dependencies" DEPENDENCIES, dependencies bool -> Option<bool>, with_dependencies(bool), "`dependencies`: `Edm.Boolean`, metadata";
    "history" HISTORY, history bool -> Option<bool>, with_history(bool), "`history`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from attachmentBase.
    ///
    /// [`microsoft.graph.taskFileAttachment`](https://learn.microsoft.com/graph/api/resources/taskfileattachment?view=graph-rest-beta), with the accessors of [`AttachmentBase`](super::AttachmentBase)
    TaskFileAttachment: super::AttachmentBase, super::Entity = "microsoft.graph.taskFileAttachment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "contentType" CONTENT_TYPE, with_content_type(String), "`contentType`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "size" SIZE, with_size(i32), "`size`";
    "contentBytes" CONTENT_BYTES, content_bytes binary -> Parsed<Bytes>, with_content_bytes(Bytes), "`contentBytes`: `Edm.Binary`";
}

crate::runtime::model! {
    /// `microsoft.graph.taskHistoryItem`, metadata, with the accessors of [`PlannerHistoryItem`](super::PlannerHistoryItem)
    TaskHistoryItem: super::PlannerHistoryItem, super::PlannerDelta, super::Entity = "microsoft.graph.taskHistoryItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actor" ACTOR, with_actor(super::IdentitySet), "`actor`";
    inherited "entityId" ENTITY_ID, with_entity_id(String), "`entityId`";
    inherited "entityType" ENTITY_TYPE, with_entity_type(super::HistoryEntityType), "`entityType`";
    inherited "eventType" EVENT_TYPE, with_event_type(super::HistoryEventType), "`eventType`";
    inherited "occurredDateTime" OCCURRED_DATE_TIME, with_occurred_date_time(OffsetDateTime), "`occurredDateTime`";
    inherited "planId" PLAN_ID, with_plan_id(String), "`planId`";
    "newData" NEW_DATA, new_data model -> Option<&super::PlannerTaskData>, with_new_data(super::PlannerTaskData), "`newData`: `microsoft.graph.plannerTaskData`, metadata";
    "oldData" OLD_DATA, old_data model -> Option<&super::PlannerTaskData>, with_old_data(super::PlannerTaskData), "`oldData`: `microsoft.graph.plannerTaskData`, metadata";
}

crate::runtime::model! {
    /// Inherits from baseTaskList.
    ///
    /// [`microsoft.graph.taskList`](https://learn.microsoft.com/graph/api/resources/tasklist?view=graph-rest-beta), not in the metadata, with the accessors of [`BaseTaskList`](super::BaseTaskList)
    TaskList: super::BaseTaskList = "microsoft.graph.taskList";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "extensions" EXTENSIONS, with_extensions(Vec<super::Extension>), "`extensions`";
    inherited "tasks" TASKS, with_tasks(Vec<super::BaseTask>), "`tasks`";
}

crate::runtime::model! {
    /// `microsoft.graph.taskPersonalView`, metadata
    TaskPersonalView = "microsoft.graph.taskPersonalView";
    "isOnMyDay" IS_ON_MY_DAY, is_on_my_day bool -> Option<bool>, with_is_on_my_day(bool), "`isOnMyDay`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.taskPlanView`, metadata
    TaskPlanView = "microsoft.graph.taskPlanView";
    "appliedCategoryIds" APPLIED_CATEGORY_IDS, applied_category_ids strs -> Option<Vec<&str>>, with_applied_category_ids(Vec<String>), "`appliedCategoryIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.taskStatus_v2`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    TaskStatusV2 = "microsoft.graph.taskStatus_v2" {
        NotStarted = "notStarted",
        InProgress = "inProgress",
        Completed = "completed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.taskViewpoint`](https://learn.microsoft.com/graph/api/resources/taskviewpoint?view=graph-rest-beta), not in the metadata
    TaskViewpoint = "microsoft.graph.taskViewpoint";
    "reminderDatetime" REMINDER_DATETIME, reminder_datetime model -> Option<&super::DateTimeTimeZone>, with_reminder_datetime(super::DateTimeTimeZone), "`reminderDatetime`: `microsoft.graph.dateTimeTimeZone`";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.tasks`](https://learn.microsoft.com/graph/api/resources/tasks?view=graph-rest-beta), not in the metadata
    Tasks = "microsoft.graph.tasks";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "alltasks" ALLTASKS, alltasks models -> Option<&[super::BaseTask]>, with_alltasks(Vec<super::BaseTask>), "`alltasks`: `Collection(microsoft.graph.baseTask)`";
    "lists" LISTS, lists models -> Option<&[super::BaseTaskList]>, with_lists(Vec<super::BaseTaskList>), "`lists`: `Collection(microsoft.graph.baseTaskList)`";
}

crate::runtime::model! {
    /// `microsoft.graph.teamsChannelPlanner`, metadata, with the accessors of [`Entity`](super::Entity)
    TeamsChannelPlanner: super::Entity = "microsoft.graph.teamsChannelPlanner";
    inherited "id" ID, with_id(String), "`id`";
    "plans" PLANS, plans models -> Option<&[super::PlannerPlan]>, with_plans(Vec<super::PlannerPlan>), "`plans`: `Collection(microsoft.graph.plannerPlan)`, metadata";
    "plans_v2" PLANS_V2, plans_v2 models -> Option<&[super::Plan]>, with_plans_v2(Vec<super::Plan>), "`plans_v2`: `Collection(microsoft.graph.plan)`, metadata";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.todo`](https://learn.microsoft.com/graph/api/resources/todo?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Todo: super::Entity = "microsoft.graph.todo";
    inherited "id" ID, with_id(String), "`id`";
    "lists" LISTS, lists models -> Option<&[super::TodoTaskList]>, with_lists(Vec<super::TodoTaskList>), "`lists`: `Collection(microsoft.graph.todoTaskList)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.todoTask`](https://learn.microsoft.com/graph/api/resources/todotask?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TodoTask: super::Entity = "microsoft.graph.todoTask";
    inherited "id" ID, with_id(String), "`id`";
    "body" BODY, body model -> Option<&super::ItemBody>, with_body(super::ItemBody), "`body`: `microsoft.graph.itemBody`";
    "bodyLastModifiedDateTime" BODY_LAST_MODIFIED_DATE_TIME, body_last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_body_last_modified_date_time(OffsetDateTime), "`bodyLastModifiedDateTime`: `Edm.DateTimeOffset`";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time model -> Option<&super::DateTimeTimeZone>, with_completed_date_time(super::DateTimeTimeZone), "`completedDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "dueDateTime" DUE_DATE_TIME, due_date_time model -> Option<&super::DateTimeTimeZone>, with_due_date_time(super::DateTimeTimeZone), "`dueDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "hasAttachments" HAS_ATTACHMENTS, has_attachments bool -> Option<bool>, with_has_attachments(bool), "`hasAttachments`: `Edm.Boolean`";
    "importance" IMPORTANCE, importance enumeration -> Option<super::Importance>, with_importance(super::Importance), "`importance`: `microsoft.graph.importance`" "Possible values are: low, normal, high.";
    "isReminderOn" IS_REMINDER_ON, is_reminder_on bool -> Option<bool>, with_is_reminder_on(bool), "`isReminderOn`: `Edm.Boolean`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`";
    "reminderDateTime" REMINDER_DATE_TIME, reminder_date_time model -> Option<&super::DateTimeTimeZone>, with_reminder_date_time(super::DateTimeTimeZone), "`reminderDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "startDateTime" START_DATE_TIME, start_date_time model -> Option<&super::DateTimeTimeZone>, with_start_date_time(super::DateTimeTimeZone), "`startDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "status" STATUS, status enumeration -> Option<super::TaskStatus>, with_status(super::TaskStatus), "`status`: `microsoft.graph.taskStatus`" "Possible values are: notStarted, inProgress, completed, waitingOnOthers, deferred.";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "attachments" ATTACHMENTS, attachments models -> Option<&[super::AttachmentBase]>, with_attachments(Vec<super::AttachmentBase>), "`attachments`: `Collection(microsoft.graph.attachmentBase)`, type of the metadata";
    "checklistItems" CHECKLIST_ITEMS, checklist_items models -> Option<&[super::ChecklistItem]>, with_checklist_items(Vec<super::ChecklistItem>), "`checklistItems`: `Collection(microsoft.graph.checklistItem)`";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable.";
    "linkedResources" LINKED_RESOURCES, linked_resources models -> Option<&[super::LinkedResource]>, with_linked_resources(Vec<super::LinkedResource>), "`linkedResources`: `Collection(microsoft.graph.linkedResource)`";
    "attachmentSessions" ATTACHMENT_SESSIONS, attachment_sessions models -> Option<&[super::AttachmentSession]>, with_attachment_sessions(Vec<super::AttachmentSession>), "`attachmentSessions`: `Collection(microsoft.graph.attachmentSession)`, metadata";
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueExtendedProperty)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.todoTaskList`](https://learn.microsoft.com/graph/api/resources/todotasklist?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TodoTaskList: super::Entity = "microsoft.graph.todoTaskList";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isOwner" IS_OWNER, is_owner bool -> Option<bool>, with_is_owner(bool), "`isOwner`: `Edm.Boolean`";
    "isShared" IS_SHARED, is_shared bool -> Option<bool>, with_is_shared(bool), "`isShared`: `Edm.Boolean`";
    "wellknownListName" WELLKNOWN_LIST_NAME, wellknown_list_name enumeration -> Option<super::WellknownListName>, with_wellknown_list_name(super::WellknownListName), "`wellknownListName`: `microsoft.graph.wellknownListName`" "Possible values are: none, defaultList, flaggedEmails, unknownFutureValue.";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable.";
    "tasks" TASKS, tasks models -> Option<&[super::TodoTask]>, with_tasks(Vec<super::TodoTask>), "`tasks`: `Collection(microsoft.graph.todoTask)`, read-only" "Read-only. Nullable.";
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueExtendedProperty)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.usageRightsInfo`, metadata
    UsageRightsInfo = "microsoft.graph.usageRightsInfo";
    "allowCopy" ALLOW_COPY, allow_copy bool -> Option<bool>, with_allow_copy(bool), "`allowCopy`: `Edm.Boolean`, metadata";
    "allowEdit" ALLOW_EDIT, allow_edit bool -> Option<bool>, with_allow_edit(bool), "`allowEdit`: `Edm.Boolean`, metadata";
    "allowExport" ALLOW_EXPORT, allow_export bool -> Option<bool>, with_allow_export(bool), "`allowExport`: `Edm.Boolean`, metadata";
    "allowPrint" ALLOW_PRINT, allow_print bool -> Option<bool>, with_allow_print(bool), "`allowPrint`: `Edm.Boolean`, metadata";
    "allowView" ALLOW_VIEW, allow_view bool -> Option<bool>, with_allow_view(bool), "`allowView`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userAssignment`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    UserAssignment: super::PlannerDelta, super::Entity = "microsoft.graph.userAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "assignedBy" ASSIGNED_BY, assigned_by model -> Option<&super::IdentitySet>, with_assigned_by(super::IdentitySet), "`assignedBy`: `microsoft.graph.identitySet`, metadata";
    "assignedDateTime" ASSIGNED_DATE_TIME, assigned_date_time date_time -> Parsed<OffsetDateTime>, with_assigned_date_time(OffsetDateTime), "`assignedDateTime`: `Edm.DateTimeOffset`, metadata";
    "capabilities" CAPABILITIES, capabilities model -> Option<&super::UserAssignmentCapability>, with_capabilities(super::UserAssignmentCapability), "`capabilities`: `microsoft.graph.userAssignmentCapability`, metadata";
    "user" USER, user model -> Option<&super::Identity>, with_user(super::Identity), "`user`: `microsoft.graph.identity`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userAssignmentCapability`, metadata
    UserAssignmentCapability = "microsoft.graph.userAssignmentCapability";
    "extensions" EXTENSIONS, extensions bool -> Option<bool>, with_extensions(bool), "`extensions`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.wellKnownListName_v2`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    WellKnownListNameV2 = "microsoft.graph.wellKnownListName_v2" {
        None = "none",
        DefaultList = "defaultList",
        FlaggedEmails = "flaggedEmails",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from basetasklist.
    ///
    /// [`microsoft.graph.wellKnownTaskList`](https://learn.microsoft.com/graph/api/resources/wellknowntasklist?view=graph-rest-beta), not in the metadata, with the accessors of [`BaseTaskList`](super::BaseTaskList)
    WellKnownTaskList: super::BaseTaskList = "microsoft.graph.wellKnownTaskList";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "extensions" EXTENSIONS, with_extensions(Vec<super::Extension>), "`extensions`";
    inherited "tasks" TASKS, with_tasks(Vec<super::BaseTask>), "`tasks`";
    "wellKnownListName" WELL_KNOWN_LIST_NAME, well_known_list_name enumeration -> Option<super::WellKnownListNameV2>, with_well_known_list_name(super::WellKnownListNameV2), "`wellKnownListName`: `microsoft.graph.wellKnownListName_v2`" "Possible values are: none, defaultList, flaggedEmails, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.wellknownListName`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    WellknownListName = "microsoft.graph.wellknownListName" {
        None = "none",
        DefaultList = "defaultList",
        FlaggedEmails = "flaggedEmails",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.workDayDefaults`, metadata
    WorkDayDefaults = "microsoft.graph.workDayDefaults";
    "endTime" END_TIME, end_time time_of_day -> Parsed<Time>, with_end_time(Time), "`endTime`: `Edm.TimeOfDay`, metadata";
    "startTime" START_TIME, start_time time_of_day -> Parsed<Time>, with_start_time(Time), "`startTime`: `Edm.TimeOfDay`, metadata";
}
