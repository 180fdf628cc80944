// Written by `cargo xtask gen`; do not edit.
//! Types of the area `tasks`.

use crate::runtime::{Bytes, OffsetDateTime, Parsed, Value};

crate::runtime::model! {
    /// `microsoft.graph.attachmentBase`, metadata, with the accessors of [`Entity`](super::Entity)
    AttachmentBase: super::Entity = "microsoft.graph.attachmentBase" {
        "microsoft.graph.taskFileAttachment",
    };
    inherited "id" ID, with_id(String), "`id`";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "size" SIZE, size i32 -> Option<i32>, with_size(i32), "`size`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.attachmentInfo`, metadata
    AttachmentInfo = "microsoft.graph.attachmentInfo";
    "attachmentType" ATTACHMENT_TYPE, attachment_type enumeration -> Option<super::AttachmentType>, with_attachment_type(super::AttachmentType), "`attachmentType`: `microsoft.graph.attachmentType`, metadata";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.attachmentSession`, metadata, with the accessors of [`Entity`](super::Entity)
    AttachmentSession: super::Entity = "microsoft.graph.attachmentSession";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "nextExpectedRanges" NEXT_EXPECTED_RANGES, next_expected_ranges strs -> Option<Vec<&str>>, with_next_expected_ranges(Vec<String>), "`nextExpectedRanges`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.checklistItem`](https://learn.microsoft.com/graph/api/resources/checklistitem?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ChecklistItem: super::Entity = "microsoft.graph.checklistItem";
    inherited "id" ID, with_id(String), "`id`";
    "checkedDateTime" CHECKED_DATE_TIME, checked_date_time date_time -> Parsed<OffsetDateTime>, with_checked_date_time(OffsetDateTime), "`checkedDateTime`: `Edm.DateTimeOffset`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isChecked" IS_CHECKED, is_checked bool -> Option<bool>, with_is_checked(bool), "`isChecked`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.linkedResource`](https://learn.microsoft.com/graph/api/resources/linkedresource?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    LinkedResource: super::Entity = "microsoft.graph.linkedResource";
    inherited "id" ID, with_id(String), "`id`";
    "applicationName" APPLICATION_NAME, application_name str -> Option<&str>, with_application_name(String), "`applicationName`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.planner`](https://learn.microsoft.com/graph/api/resources/planner?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Planner: super::Entity = "microsoft.graph.planner";
    inherited "id" ID, with_id(String), "`id`";
    "buckets" BUCKETS, buckets models -> Option<&[super::PlannerBucket]>, with_buckets(Vec<super::PlannerBucket>), "`buckets`: `Collection(microsoft.graph.plannerBucket)`, read-only" "Read-only. Nullable.";
    "plans" PLANS, plans models -> Option<&[super::PlannerPlan]>, with_plans(Vec<super::PlannerPlan>), "`plans`: `Collection(microsoft.graph.plannerPlan)`, read-only" "Read-only. Nullable.";
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerAppliedCategories`](https://learn.microsoft.com/graph/api/resources/plannerappliedcategories?view=graph-rest-1.0)
    PlannerAppliedCategories = "microsoft.graph.plannerAppliedCategories"
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerAssignedToTaskBoardTaskFormat`](https://learn.microsoft.com/graph/api/resources/plannerassignedtotaskboardtaskformat?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PlannerAssignedToTaskBoardTaskFormat: super::Entity = "microsoft.graph.plannerAssignedToTaskBoardTaskFormat";
    inherited "id" ID, with_id(String), "`id`";
    "orderHintsByAssignee" ORDER_HINTS_BY_ASSIGNEE, order_hints_by_assignee model -> Option<&super::PlannerOrderHintsByAssignee>, with_order_hints_by_assignee(super::PlannerOrderHintsByAssignee), "`orderHintsByAssignee`: `microsoft.graph.plannerOrderHintsByAssignee`";
    "unassignedOrderHint" UNASSIGNED_ORDER_HINT, unassigned_order_hint str -> Option<&str>, with_unassigned_order_hint(String), "`unassignedOrderHint`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerAssignment`](https://learn.microsoft.com/graph/api/resources/plannerassignment?view=graph-rest-1.0)
    PlannerAssignment = "microsoft.graph.plannerAssignment";
    "assignedBy" ASSIGNED_BY, assigned_by model -> Option<&super::IdentitySet>, with_assigned_by(super::IdentitySet), "`assignedBy`: `microsoft.graph.identitySet`";
    "assignedDateTime" ASSIGNED_DATE_TIME, assigned_date_time date_time -> Parsed<OffsetDateTime>, with_assigned_date_time(OffsetDateTime), "`assignedDateTime`: `Edm.DateTimeOffset`";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerAssignments`](https://learn.microsoft.com/graph/api/resources/plannerassignments?view=graph-rest-1.0)
    PlannerAssignments = "microsoft.graph.plannerAssignments"
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerBucket`](https://learn.microsoft.com/graph/api/resources/plannerbucket?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PlannerBucket: super::Entity = "microsoft.graph.plannerBucket";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
    "planId" PLAN_ID, plan_id str -> Option<&str>, with_plan_id(String), "`planId`: `Edm.String`";
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerBucketTaskBoardTaskFormat`](https://learn.microsoft.com/graph/api/resources/plannerbuckettaskboardtaskformat?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PlannerBucketTaskBoardTaskFormat: super::Entity = "microsoft.graph.plannerBucketTaskBoardTaskFormat";
    inherited "id" ID, with_id(String), "`id`";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerCategoryDescriptions`](https://learn.microsoft.com/graph/api/resources/plannercategorydescriptions?view=graph-rest-1.0)
    PlannerCategoryDescriptions = "microsoft.graph.plannerCategoryDescriptions";
    "category1" CATEGORY1, category1 str -> Option<&str>, with_category1(String), "`category1`: `Edm.String`";
    "category2" CATEGORY2, category2 str -> Option<&str>, with_category2(String), "`category2`: `Edm.String`";
    "category3" CATEGORY3, category3 str -> Option<&str>, with_category3(String), "`category3`: `Edm.String`";
    "category4" CATEGORY4, category4 str -> Option<&str>, with_category4(String), "`category4`: `Edm.String`";
    "category5" CATEGORY5, category5 str -> Option<&str>, with_category5(String), "`category5`: `Edm.String`";
    "category6" CATEGORY6, category6 str -> Option<&str>, with_category6(String), "`category6`: `Edm.String`";
    "category7" CATEGORY7, category7 str -> Option<&str>, with_category7(String), "`category7`: `Edm.String`";
    "category8" CATEGORY8, category8 str -> Option<&str>, with_category8(String), "`category8`: `Edm.String`";
    "category9" CATEGORY9, category9 str -> Option<&str>, with_category9(String), "`category9`: `Edm.String`";
    "category10" CATEGORY10, category10 str -> Option<&str>, with_category10(String), "`category10`: `Edm.String`";
    "category11" CATEGORY11, category11 str -> Option<&str>, with_category11(String), "`category11`: `Edm.String`";
    "category12" CATEGORY12, category12 str -> Option<&str>, with_category12(String), "`category12`: `Edm.String`";
    "category13" CATEGORY13, category13 str -> Option<&str>, with_category13(String), "`category13`: `Edm.String`";
    "category14" CATEGORY14, category14 str -> Option<&str>, with_category14(String), "`category14`: `Edm.String`";
    "category15" CATEGORY15, category15 str -> Option<&str>, with_category15(String), "`category15`: `Edm.String`";
    "category16" CATEGORY16, category16 str -> Option<&str>, with_category16(String), "`category16`: `Edm.String`";
    "category17" CATEGORY17, category17 str -> Option<&str>, with_category17(String), "`category17`: `Edm.String`";
    "category18" CATEGORY18, category18 str -> Option<&str>, with_category18(String), "`category18`: `Edm.String`";
    "category19" CATEGORY19, category19 str -> Option<&str>, with_category19(String), "`category19`: `Edm.String`";
    "category20" CATEGORY20, category20 str -> Option<&str>, with_category20(String), "`category20`: `Edm.String`";
    "category21" CATEGORY21, category21 str -> Option<&str>, with_category21(String), "`category21`: `Edm.String`";
    "category22" CATEGORY22, category22 str -> Option<&str>, with_category22(String), "`category22`: `Edm.String`";
    "category23" CATEGORY23, category23 str -> Option<&str>, with_category23(String), "`category23`: `Edm.String`";
    "category24" CATEGORY24, category24 str -> Option<&str>, with_category24(String), "`category24`: `Edm.String`";
    "category25" CATEGORY25, category25 str -> Option<&str>, with_category25(String), "`category25`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerChecklistItem`](https://learn.microsoft.com/graph/api/resources/plannerchecklistitem?view=graph-rest-1.0)
    PlannerChecklistItem = "microsoft.graph.plannerChecklistItem";
    "isChecked" IS_CHECKED, is_checked bool -> Option<bool>, with_is_checked(bool), "`isChecked`: `Edm.Boolean`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerChecklistItems`](https://learn.microsoft.com/graph/api/resources/plannerchecklistitems?view=graph-rest-1.0)
    PlannerChecklistItems = "microsoft.graph.plannerChecklistItems"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerContainerType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PlannerContainerType = "microsoft.graph.plannerContainerType" {
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
        Roster = "roster",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerExternalReference`](https://learn.microsoft.com/graph/api/resources/plannerexternalreference?view=graph-rest-1.0)
    PlannerExternalReference = "microsoft.graph.plannerExternalReference";
    "alias" ALIAS, alias str -> Option<&str>, with_alias(String), "`alias`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "previewPriority" PREVIEW_PRIORITY, preview_priority str -> Option<&str>, with_preview_priority(String), "`previewPriority`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerExternalReferences`](https://learn.microsoft.com/graph/api/resources/plannerexternalreferences?view=graph-rest-1.0)
    PlannerExternalReferences = "microsoft.graph.plannerExternalReferences"
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerGroup`](https://learn.microsoft.com/graph/api/resources/plannergroup?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PlannerGroup: super::Entity = "microsoft.graph.plannerGroup";
    inherited "id" ID, with_id(String), "`id`";
    "plans" PLANS, plans models -> Option<&[super::PlannerPlan]>, with_plans(Vec<super::PlannerPlan>), "`plans`: `Collection(microsoft.graph.plannerPlan)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerOrderHintsByAssignee`](https://learn.microsoft.com/graph/api/resources/plannerorderhintsbyassignee?view=graph-rest-1.0)
    PlannerOrderHintsByAssignee = "microsoft.graph.plannerOrderHintsByAssignee"
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerPlan`](https://learn.microsoft.com/graph/api/resources/plannerplan?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PlannerPlan: super::Entity = "microsoft.graph.plannerPlan";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`" "Required.";
    "owner" OWNER, owner str -> Option<&str>, with_owner(String), "`owner`: `Edm.String`, metadata" deprecated(since = "2022-04-25", note = "the service announces its removal on 2024-04-25 (2022-04/Tasks\\_And\\_Plans)");
    "container" CONTAINER, container model -> Option<&super::PlannerPlanContainer>, with_container(super::PlannerPlanContainer), "`container`: `microsoft.graph.plannerPlanContainer`";
    "buckets" BUCKETS, buckets models -> Option<&[super::PlannerBucket]>, with_buckets(Vec<super::PlannerBucket>), "`buckets`: `Collection(microsoft.graph.plannerBucket)`, read-only" "Read-only. Nullable.";
    "details" DETAILS, details model -> Option<&super::PlannerPlanDetails>, with_details(super::PlannerPlanDetails), "`details`: `microsoft.graph.plannerPlanDetails`, read-only" "Read-only. Nullable.";
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanContainer`](https://learn.microsoft.com/graph/api/resources/plannerplancontainer?view=graph-rest-1.0)
    PlannerPlanContainer = "microsoft.graph.plannerPlanContainer";
    "containerId" CONTAINER_ID, container_id str -> Option<&str>, with_container_id(String), "`containerId`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<super::PlannerContainerType>, with_type(super::PlannerContainerType), "`type`: `microsoft.graph.plannerContainerType`" "Possible values are: group, unknownFutureValue, roster.";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanDetails`](https://learn.microsoft.com/graph/api/resources/plannerplandetails?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PlannerPlanDetails: super::Entity = "microsoft.graph.plannerPlanDetails";
    inherited "id" ID, with_id(String), "`id`";
    "categoryDescriptions" CATEGORY_DESCRIPTIONS, category_descriptions model -> Option<&super::PlannerCategoryDescriptions>, with_category_descriptions(super::PlannerCategoryDescriptions), "`categoryDescriptions`: `microsoft.graph.plannerCategoryDescriptions`";
    "sharedWith" SHARED_WITH, shared_with model -> Option<&super::PlannerUserIds>, with_shared_with(super::PlannerUserIds), "`sharedWith`: `microsoft.graph.plannerUserIds`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerPreviewType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PlannerPreviewType = "microsoft.graph.plannerPreviewType" {
        Automatic = "automatic",
        NoPreview = "noPreview",
        Checklist = "checklist",
        Description = "description",
        Reference = "reference",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerProgressTaskBoardTaskFormat`](https://learn.microsoft.com/graph/api/resources/plannerprogresstaskboardtaskformat?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PlannerProgressTaskBoardTaskFormat: super::Entity = "microsoft.graph.plannerProgressTaskBoardTaskFormat";
    inherited "id" ID, with_id(String), "`id`";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerTask`](https://learn.microsoft.com/graph/api/resources/plannertask?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PlannerTask: super::Entity = "microsoft.graph.plannerTask";
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
    "assignedToTaskBoardFormat" ASSIGNED_TO_TASK_BOARD_FORMAT, assigned_to_task_board_format model -> Option<&super::PlannerAssignedToTaskBoardTaskFormat>, with_assigned_to_task_board_format(super::PlannerAssignedToTaskBoardTaskFormat), "`assignedToTaskBoardFormat`: `microsoft.graph.plannerAssignedToTaskBoardTaskFormat`, read-only" "Read-only. Nullable.";
    "bucketTaskBoardFormat" BUCKET_TASK_BOARD_FORMAT, bucket_task_board_format model -> Option<&super::PlannerBucketTaskBoardTaskFormat>, with_bucket_task_board_format(super::PlannerBucketTaskBoardTaskFormat), "`bucketTaskBoardFormat`: `microsoft.graph.plannerBucketTaskBoardTaskFormat`, read-only" "Read-only. Nullable.";
    "details" DETAILS, details model -> Option<&super::PlannerTaskDetails>, with_details(super::PlannerTaskDetails), "`details`: `microsoft.graph.plannerTaskDetails`, read-only" "Read-only. Nullable.";
    "progressTaskBoardFormat" PROGRESS_TASK_BOARD_FORMAT, progress_task_board_format model -> Option<&super::PlannerProgressTaskBoardTaskFormat>, with_progress_task_board_format(super::PlannerProgressTaskBoardTaskFormat), "`progressTaskBoardFormat`: `microsoft.graph.plannerProgressTaskBoardTaskFormat`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerTaskDetails`](https://learn.microsoft.com/graph/api/resources/plannertaskdetails?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PlannerTaskDetails: super::Entity = "microsoft.graph.plannerTaskDetails";
    inherited "id" ID, with_id(String), "`id`";
    "checklist" CHECKLIST, checklist model -> Option<&super::PlannerChecklistItems>, with_checklist(super::PlannerChecklistItems), "`checklist`: `microsoft.graph.plannerChecklistItems`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "previewType" PREVIEW_TYPE, preview_type enumeration -> Option<super::PlannerPreviewType>, with_preview_type(super::PlannerPreviewType), "`previewType`: `microsoft.graph.plannerPreviewType`" "Possible values are: automatic, noPreview, checklist, description, reference.";
    "references" REFERENCES, references model -> Option<&super::PlannerExternalReferences>, with_references(super::PlannerExternalReferences), "`references`: `microsoft.graph.plannerExternalReferences`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerUser`](https://learn.microsoft.com/graph/api/resources/planneruser?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PlannerUser: super::Entity = "microsoft.graph.plannerUser";
    inherited "id" ID, with_id(String), "`id`";
    "plans" PLANS, plans models -> Option<&[super::PlannerPlan]>, with_plans(Vec<super::PlannerPlan>), "`plans`: `Collection(microsoft.graph.plannerPlan)`, read-only" "Read-only. Nullable.";
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerUserIds`](https://learn.microsoft.com/graph/api/resources/planneruserids?view=graph-rest-1.0)
    PlannerUserIds = "microsoft.graph.plannerUserIds"
}

crate::runtime::model! {
    /// `microsoft.graph.taskFileAttachment`, metadata, with the accessors of [`AttachmentBase`](super::AttachmentBase)
    TaskFileAttachment: super::AttachmentBase, super::Entity = "microsoft.graph.taskFileAttachment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "contentType" CONTENT_TYPE, with_content_type(String), "`contentType`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "size" SIZE, with_size(i32), "`size`";
    "contentBytes" CONTENT_BYTES, content_bytes binary -> Parsed<Bytes>, with_content_bytes(Bytes), "`contentBytes`: `Edm.Binary`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.taskStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    TaskStatus = "microsoft.graph.taskStatus" {
        NotStarted = "notStarted",
        InProgress = "inProgress",
        Completed = "completed",
        WaitingOnOthers = "waitingOnOthers",
        Deferred = "deferred",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.todo`](https://learn.microsoft.com/graph/api/resources/todo?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Todo: super::Entity = "microsoft.graph.todo";
    inherited "id" ID, with_id(String), "`id`";
    "lists" LISTS, lists models -> Option<&[super::TodoTaskList]>, with_lists(Vec<super::TodoTaskList>), "`lists`: `Collection(microsoft.graph.todoTaskList)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.todoTask`](https://learn.microsoft.com/graph/api/resources/todotask?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    TodoTask: super::Entity = "microsoft.graph.todoTask";
    inherited "id" ID, with_id(String), "`id`";
    "body" BODY, body model -> Option<&super::ItemBody>, with_body(super::ItemBody), "`body`: `microsoft.graph.itemBody`";
    "bodyLastModifiedDateTime" BODY_LAST_MODIFIED_DATE_TIME, body_last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_body_last_modified_date_time(OffsetDateTime), "`bodyLastModifiedDateTime`: `Edm.DateTimeOffset`";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time model -> Option<&super::DateTimeTimeZone>, with_completed_date_time(super::DateTimeTimeZone), "`completedDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "dueDateTime" DUE_DATE_TIME, due_date_time model -> Option<&super::DateTimeTimeZone>, with_due_date_time(super::DateTimeTimeZone), "`dueDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "importance" IMPORTANCE, importance enumeration -> Option<super::Importance>, with_importance(super::Importance), "`importance`: `microsoft.graph.importance`" "Possible values are: low, normal, high.";
    "isReminderOn" IS_REMINDER_ON, is_reminder_on bool -> Option<bool>, with_is_reminder_on(bool), "`isReminderOn`: `Edm.Boolean`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`";
    "reminderDateTime" REMINDER_DATE_TIME, reminder_date_time model -> Option<&super::DateTimeTimeZone>, with_reminder_date_time(super::DateTimeTimeZone), "`reminderDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "status" STATUS, status enumeration -> Option<super::TaskStatus>, with_status(super::TaskStatus), "`status`: `microsoft.graph.taskStatus`" "Possible values are: notStarted, inProgress, completed, waitingOnOthers, deferred.";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "hasAttachments" HAS_ATTACHMENTS, has_attachments bool -> Option<bool>, with_has_attachments(bool), "`hasAttachments`: `Edm.Boolean`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time model -> Option<&super::DateTimeTimeZone>, with_start_date_time(super::DateTimeTimeZone), "`startDateTime`: `microsoft.graph.dateTimeTimeZone`, metadata";
    "checklistItems" CHECKLIST_ITEMS, checklist_items models -> Option<&[super::ChecklistItem]>, with_checklist_items(Vec<super::ChecklistItem>), "`checklistItems`: `Collection(microsoft.graph.checklistItem)`";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable.";
    "linkedResources" LINKED_RESOURCES, linked_resources models -> Option<&[super::LinkedResource]>, with_linked_resources(Vec<super::LinkedResource>), "`linkedResources`: `Collection(microsoft.graph.linkedResource)`";
    "attachments" ATTACHMENTS, attachments models -> Option<&[super::AttachmentBase]>, with_attachments(Vec<super::AttachmentBase>), "`attachments`: `Collection(microsoft.graph.attachmentBase)`, metadata";
    "attachmentSessions" ATTACHMENT_SESSIONS, attachment_sessions models -> Option<&[super::AttachmentSession]>, with_attachment_sessions(Vec<super::AttachmentSession>), "`attachmentSessions`: `Collection(microsoft.graph.attachmentSession)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.todoTaskList`](https://learn.microsoft.com/graph/api/resources/todotasklist?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    TodoTaskList: super::Entity = "microsoft.graph.todoTaskList";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isOwner" IS_OWNER, is_owner bool -> Option<bool>, with_is_owner(bool), "`isOwner`: `Edm.Boolean`";
    "isShared" IS_SHARED, is_shared bool -> Option<bool>, with_is_shared(bool), "`isShared`: `Edm.Boolean`";
    "wellknownListName" WELLKNOWN_LIST_NAME, wellknown_list_name enumeration -> Option<super::WellknownListName>, with_wellknown_list_name(super::WellknownListName), "`wellknownListName`: `microsoft.graph.wellknownListName`" "Possible values are: none, defaultList, flaggedEmails, unknownFutureValue.";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable.";
    "tasks" TASKS, tasks models -> Option<&[super::TodoTask]>, with_tasks(Vec<super::TodoTask>), "`tasks`: `Collection(microsoft.graph.todoTask)`, read-only" "Read-only. Nullable.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.wellknownListName`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    WellknownListName = "microsoft.graph.wellknownListName" {
        None = "none",
        DefaultList = "defaultList",
        FlaggedEmails = "flaggedEmails",
        UnknownFutureValue = "unknownFutureValue",
    }
}
