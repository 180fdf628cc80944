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
    /// `microsoft.graph.creationTimestamp`, metadata
    CreationTimestamp = "microsoft.graph.creationTimestamp";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customFieldValue`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    CustomFieldValue: super::PlannerDelta, super::Entity = "microsoft.graph.customFieldValue";
    inherited "id" ID, with_id(String), "`id`";
    "customFieldDefinitionId" CUSTOM_FIELD_DEFINITION_ID, custom_field_definition_id str -> Option<&str>, with_custom_field_definition_id(String), "`customFieldDefinitionId`: `Edm.String`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
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
    /// `microsoft.graph.planUsageRight`, metadata
    PlanUsageRight = "microsoft.graph.planUsageRight";
    "hasSensitivityLabel" HAS_SENSITIVITY_LABEL, has_sensitivity_label bool -> Option<bool>, with_has_sensitivity_label(bool), "`hasSensitivityLabel`: `Edm.Boolean`, metadata";
    "planId" PLAN_ID, plan_id str -> Option<&str>, with_plan_id(String), "`planId`: `Edm.String`, metadata";
    "usageRights" USAGE_RIGHTS, usage_rights model -> Option<&super::UsageRightsInfo>, with_usage_rights(super::UsageRightsInfo), "`usageRights`: `microsoft.graph.usageRightsInfo`, metadata";
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
    /// [`microsoft.graph.plannerAssignedToTaskBoardTaskFormat`](https://learn.microsoft.com/graph/api/resources/plannerassignedtotaskboardtaskformat?view=graph-rest-beta), with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlannerAssignedToTaskBoardTaskFormat: super::PlannerDelta, super::Entity = "microsoft.graph.plannerAssignedToTaskBoardTaskFormat";
    inherited "id" ID, with_id(String), "`id`";
    "orderHintsByAssignee" ORDER_HINTS_BY_ASSIGNEE, order_hints_by_assignee model -> Option<&super::PlannerOrderHintsByAssignee>, with_order_hints_by_assignee(super::PlannerOrderHintsByAssignee), "`orderHintsByAssignee`: `microsoft.graph.plannerOrderHintsByAssignee`";
    "unassignedOrderHint" UNASSIGNED_ORDER_HINT, unassigned_order_hint str -> Option<&str>, with_unassigned_order_hint(String), "`unassignedOrderHint`: `Edm.String`";
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
    /// [`microsoft.graph.plannerChecklistItems`](https://learn.microsoft.com/graph/api/resources/plannerchecklistitems?view=graph-rest-beta)
    PlannerChecklistItems = "microsoft.graph.plannerChecklistItems"
}

crate::runtime::model! {
    /// `microsoft.graph.plannerChecklistRequirement`, metadata
    PlannerChecklistRequirement = "microsoft.graph.plannerChecklistRequirement";
    "requiredChecklistItemIds" REQUIRED_CHECKLIST_ITEM_IDS, required_checklist_item_ids strs -> Option<Vec<&str>>, with_required_checklist_item_ids(Vec<String>), "`requiredChecklistItemIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerExternalReferences`](https://learn.microsoft.com/graph/api/resources/plannerexternalreferences?view=graph-rest-beta)
    PlannerExternalReferences = "microsoft.graph.plannerExternalReferences"
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
    /// [`microsoft.graph.plannerPlanContextDetailsCollection`](https://learn.microsoft.com/graph/api/resources/plannerplancontextdetailscollection?view=graph-rest-beta)
    PlannerPlanContextDetailsCollection = "microsoft.graph.plannerPlanContextDetailsCollection"
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
    /// [`microsoft.graph.plannerProgressTaskBoardTaskFormat`](https://learn.microsoft.com/graph/api/resources/plannerprogresstaskboardtaskformat?view=graph-rest-beta), with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlannerProgressTaskBoardTaskFormat: super::PlannerDelta, super::Entity = "microsoft.graph.plannerProgressTaskBoardTaskFormat";
    inherited "id" ID, with_id(String), "`id`";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
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

crate::runtime::model! {
    /// `microsoft.graph.plannerTaskCompletionRequirementDetails`, metadata
    PlannerTaskCompletionRequirementDetails = "microsoft.graph.plannerTaskCompletionRequirementDetails";
    "approvalRequirement" APPROVAL_REQUIREMENT, approval_requirement model -> Option<&super::PlannerApprovalRequirement>, with_approval_requirement(super::PlannerApprovalRequirement), "`approvalRequirement`: `microsoft.graph.plannerApprovalRequirement`, metadata";
    "checklistRequirement" CHECKLIST_REQUIREMENT, checklist_requirement model -> Option<&super::PlannerChecklistRequirement>, with_checklist_requirement(super::PlannerChecklistRequirement), "`checklistRequirement`: `microsoft.graph.plannerChecklistRequirement`, metadata";
    "formsRequirement" FORMS_REQUIREMENT, forms_requirement model -> Option<&super::PlannerFormsRequirement>, with_forms_requirement(super::PlannerFormsRequirement), "`formsRequirement`: `microsoft.graph.plannerFormsRequirement`, metadata";
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

crate::runtime::model! {
    /// [`microsoft.graph.plannerUserIds`](https://learn.microsoft.com/graph/api/resources/planneruserids?view=graph-rest-beta)
    PlannerUserIds = "microsoft.graph.plannerUserIds"
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
