// Written by `cargo xtask gen`; do not edit.
//! Types of the area `tasks`.

use crate::runtime::{Bytes, OffsetDateTime, Parsed};

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
    /// [`microsoft.graph.baseTask`](https://learn.microsoft.com/graph/api/resources/basetask?view=graph-rest-beta)
    BaseTask = "microsoft.graph.baseTask" {
        "microsoft.graph.task",
    };
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
    /// [`microsoft.graph.baseTaskList`](https://learn.microsoft.com/graph/api/resources/basetasklist?view=graph-rest-beta)
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
    /// [`microsoft.graph.checklistItem`](https://learn.microsoft.com/graph/api/resources/checklistitem?view=graph-rest-beta)
    ChecklistItem = "microsoft.graph.checklistItem";
    "checkedDateTime" CHECKED_DATE_TIME, checked_date_time date_time -> Parsed<OffsetDateTime>, with_checked_date_time(OffsetDateTime), "`checkedDateTime`: `Edm.DateTimeOffset`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "isChecked" IS_CHECKED, is_checked bool -> Option<bool>, with_is_checked(bool), "`isChecked`: `Edm.Boolean`";
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
    /// [`microsoft.graph.linkedResource_v2`](https://learn.microsoft.com/graph/api/resources/linkedresource_v2?view=graph-rest-beta)
    LinkedResourceV2 = "microsoft.graph.linkedResource_v2";
    "applicationName" APPLICATION_NAME, application_name str -> Option<&str>, with_application_name(String), "`applicationName`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Inherited from entity.";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.planner`](https://learn.microsoft.com/graph/api/resources/planner?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Planner: super::Entity = "microsoft.graph.planner";
    inherited "id" ID, with_id(String), "`id`";
    "buckets" BUCKETS, buckets models -> Option<&[super::PlannerBucket]>, with_buckets(Vec<super::PlannerBucket>), "`buckets`: `Collection(microsoft.graph.plannerBucket)`, read-only" "Read-only. Nullable.";
    "plans" PLANS, plans models -> Option<&[super::PlannerPlan]>, with_plans(Vec<super::PlannerPlan>), "`plans`: `Collection(microsoft.graph.plannerPlan)`, read-only" "Read-only. Nullable.";
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerAppliedCategories`](https://learn.microsoft.com/graph/api/resources/plannerappliedcategories?view=graph-rest-beta)
    PlannerAppliedCategories = "microsoft.graph.plannerAppliedCategories"
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerAssignedToTaskBoardTaskFormat`](https://learn.microsoft.com/graph/api/resources/plannerassignedtotaskboardtaskformat?view=graph-rest-beta)
    PlannerAssignedToTaskBoardTaskFormat = "microsoft.graph.plannerAssignedToTaskBoardTaskFormat";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "orderHintsByAssignee" ORDER_HINTS_BY_ASSIGNEE, order_hints_by_assignee model -> Option<&super::PlannerOrderHintsByAssignee>, with_order_hints_by_assignee(super::PlannerOrderHintsByAssignee), "`orderHintsByAssignee`: `microsoft.graph.plannerOrderHintsByAssignee`";
    "unassignedOrderHint" UNASSIGNED_ORDER_HINT, unassigned_order_hint str -> Option<&str>, with_unassigned_order_hint(String), "`unassignedOrderHint`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerAssignments`](https://learn.microsoft.com/graph/api/resources/plannerassignments?view=graph-rest-beta)
    PlannerAssignments = "microsoft.graph.plannerAssignments"
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerBucket`](https://learn.microsoft.com/graph/api/resources/plannerbucket?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PlannerBucket: super::Entity = "microsoft.graph.plannerBucket";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
    "planId" PLAN_ID, plan_id str -> Option<&str>, with_plan_id(String), "`planId`: `Edm.String`";
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerBucketTaskBoardTaskFormat`](https://learn.microsoft.com/graph/api/resources/plannerbuckettaskboardtaskformat?view=graph-rest-beta)
    PlannerBucketTaskBoardTaskFormat = "microsoft.graph.plannerBucketTaskBoardTaskFormat";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
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
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerChecklistItems`](https://learn.microsoft.com/graph/api/resources/plannerchecklistitems?view=graph-rest-beta)
    PlannerChecklistItems = "microsoft.graph.plannerChecklistItems"
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerExternalReferences`](https://learn.microsoft.com/graph/api/resources/plannerexternalreferences?view=graph-rest-beta)
    PlannerExternalReferences = "microsoft.graph.plannerExternalReferences"
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerGroup`](https://learn.microsoft.com/graph/api/resources/plannergroup?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PlannerGroup: super::Entity = "microsoft.graph.plannerGroup";
    inherited "id" ID, with_id(String), "`id`";
    "plans" PLANS, plans models -> Option<&[super::PlannerPlan]>, with_plans(Vec<super::PlannerPlan>), "`plans`: `Collection(microsoft.graph.plannerPlan)`, read-only" "Read-only. Nullable.";
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
    /// [`microsoft.graph.plannerPlanDetails`](https://learn.microsoft.com/graph/api/resources/plannerplandetails?view=graph-rest-beta)
    PlannerPlanDetails = "microsoft.graph.plannerPlanDetails";
    "categoryDescriptions" CATEGORY_DESCRIPTIONS, category_descriptions model -> Option<&super::PlannerCategoryDescriptions>, with_category_descriptions(super::PlannerCategoryDescriptions), "`categoryDescriptions`: `microsoft.graph.plannerCategoryDescriptions`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "sharedWith" SHARED_WITH, shared_with model -> Option<&super::PlannerUserIds>, with_shared_with(super::PlannerUserIds), "`sharedWith`: `microsoft.graph.plannerUserIds`";
    "contextDetails" CONTEXT_DETAILS, context_details model -> Option<&super::PlannerPlanContextDetailsCollection>, with_context_details(super::PlannerPlanContextDetailsCollection), "`contextDetails`: `microsoft.graph.plannerPlanContextDetailsCollection`, read-only" "Read-only.";
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
    /// [`microsoft.graph.plannerProgressTaskBoardTaskFormat`](https://learn.microsoft.com/graph/api/resources/plannerprogresstaskboardtaskformat?view=graph-rest-beta)
    PlannerProgressTaskBoardTaskFormat = "microsoft.graph.plannerProgressTaskBoardTaskFormat";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerRoster`, which the reference names and does not describe.
    PlannerRoster = "microsoft.graph.plannerRoster"
}

crate::runtime::model! {
    /// `microsoft.graph.plannerRosterMember`, which the reference names and does not describe.
    PlannerRosterMember = "microsoft.graph.plannerRosterMember"
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerTask`](https://learn.microsoft.com/graph/api/resources/plannertask?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
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
    "assignedToTaskBoardFormat" ASSIGNED_TO_TASK_BOARD_FORMAT, assigned_to_task_board_format model -> Option<&super::PlannerAssignedToTaskBoardTaskFormat>, with_assigned_to_task_board_format(super::PlannerAssignedToTaskBoardTaskFormat), "`assignedToTaskBoardFormat`: `microsoft.graph.plannerAssignedToTaskBoardTaskFormat`, read-only" "Read-only. Nullable.";
    "bucketTaskBoardFormat" BUCKET_TASK_BOARD_FORMAT, bucket_task_board_format model -> Option<&super::PlannerBucketTaskBoardTaskFormat>, with_bucket_task_board_format(super::PlannerBucketTaskBoardTaskFormat), "`bucketTaskBoardFormat`: `microsoft.graph.plannerBucketTaskBoardTaskFormat`, read-only" "Read-only. Nullable.";
    "details" DETAILS, details model -> Option<&super::PlannerTaskDetails>, with_details(super::PlannerTaskDetails), "`details`: `microsoft.graph.plannerTaskDetails`, read-only" "Read-only. Nullable.";
    "progressTaskBoardFormat" PROGRESS_TASK_BOARD_FORMAT, progress_task_board_format model -> Option<&super::PlannerProgressTaskBoardTaskFormat>, with_progress_task_board_format(super::PlannerProgressTaskBoardTaskFormat), "`progressTaskBoardFormat`: `microsoft.graph.plannerProgressTaskBoardTaskFormat`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerTaskCreation`](https://learn.microsoft.com/graph/api/resources/plannertaskcreation?view=graph-rest-beta)
    PlannerTaskCreation = "microsoft.graph.plannerTaskCreation";
    "teamsPublicationInfo" TEAMS_PUBLICATION_INFO, teams_publication_info model -> Option<&super::PlannerTeamsPublicationInfo>, with_teams_publication_info(super::PlannerTeamsPublicationInfo), "`teamsPublicationInfo`: `microsoft.graph.plannerTeamsPublicationInfo`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerTaskDetails`](https://learn.microsoft.com/graph/api/resources/plannertaskdetails?view=graph-rest-beta)
    PlannerTaskDetails = "microsoft.graph.plannerTaskDetails";
    "checklist" CHECKLIST, checklist model -> Option<&super::PlannerChecklistItems>, with_checklist(super::PlannerChecklistItems), "`checklist`: `microsoft.graph.plannerChecklistItems`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "previewType" PREVIEW_TYPE, preview_type enumeration -> Option<super::PlannerPreviewType>, with_preview_type(super::PlannerPreviewType), "`previewType`: `microsoft.graph.plannerPreviewType`" "Possible values are: automatic, noPreview, checklist, description, reference.";
    "references" REFERENCES, references model -> Option<&super::PlannerExternalReferences>, with_references(super::PlannerExternalReferences), "`references`: `microsoft.graph.plannerExternalReferences`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerTeamsPublicationInfo`](https://learn.microsoft.com/graph/api/resources/plannerteamspublicationinfo?view=graph-rest-beta)
    PlannerTeamsPublicationInfo = "microsoft.graph.plannerTeamsPublicationInfo";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "publicationId" PUBLICATION_ID, publication_id str -> Option<&str>, with_publication_id(String), "`publicationId`: `Edm.String`, read-only" "Read-only.";
    "publishedToPlanId" PUBLISHED_TO_PLAN_ID, published_to_plan_id str -> Option<&str>, with_published_to_plan_id(String), "`publishedToPlanId`: `Edm.String`, read-only" "Read-only.";
    "publishingTeamId" PUBLISHING_TEAM_ID, publishing_team_id str -> Option<&str>, with_publishing_team_id(String), "`publishingTeamId`: `Edm.String`, read-only" "Read-only.";
    "publishingTeamName" PUBLISHING_TEAM_NAME, publishing_team_name str -> Option<&str>, with_publishing_team_name(String), "`publishingTeamName`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerUserIds`](https://learn.microsoft.com/graph/api/resources/planneruserids?view=graph-rest-beta)
    PlannerUserIds = "microsoft.graph.plannerUserIds"
}

crate::runtime::model! {
    /// Inherits from baseTask.
    ///
    /// [`microsoft.graph.task`](https://learn.microsoft.com/graph/api/resources/task?view=graph-rest-beta), with the accessors of [`BaseTask`](super::BaseTask)
    Task: super::BaseTask = "microsoft.graph.task";
    inherited "textBody" TEXT_BODY, with_text_body(String), "`textBody`";
    inherited "bodyLastModifiedDateTime" BODY_LAST_MODIFIED_DATE_TIME, with_body_last_modified_date_time(OffsetDateTime), "`bodyLastModifiedDateTime`";
    inherited "completedDateTime" COMPLETED_DATE_TIME, with_completed_date_time(OffsetDateTime), "`completedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "dueDateTime" DUE_DATE_TIME, with_due_date_time(super::DateTimeTimeZone), "`dueDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "importance" IMPORTANCE, with_importance(super::Importance), "`importance`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "viewpoint" VIEWPOINT, with_viewpoint(super::TaskViewpoint), "`viewpoint`";
    inherited "recurrence" RECURRENCE, with_recurrence(super::PatternedRecurrence), "`recurrence`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(super::DateTimeTimeZone), "`startDateTime`";
    inherited "status" STATUS, with_status(super::TaskStatusV2), "`status`";
    inherited "checklistItems" CHECKLIST_ITEMS, with_checklist_items(Vec<super::ChecklistItem>), "`checklistItems`";
    inherited "extensions" EXTENSIONS, with_extensions(Vec<super::Extension>), "`extensions`";
    inherited "linkedResources" LINKED_RESOURCES, with_linked_resources(Vec<super::LinkedResourceV2>), "`linkedResources`";
    inherited "parentList" PARENT_LIST, with_parent_list(super::BaseTaskList), "`parentList`";
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
    /// Inherits from baseTaskList.
    ///
    /// [`microsoft.graph.taskList`](https://learn.microsoft.com/graph/api/resources/tasklist?view=graph-rest-beta), with the accessors of [`BaseTaskList`](super::BaseTaskList)
    TaskList: super::BaseTaskList = "microsoft.graph.taskList";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "extensions" EXTENSIONS, with_extensions(Vec<super::Extension>), "`extensions`";
    inherited "tasks" TASKS, with_tasks(Vec<super::BaseTask>), "`tasks`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.taskStatus_v2`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TaskStatusV2 = "microsoft.graph.taskStatus_v2" {
        NotStarted = "notStarted",
        InProgress = "inProgress",
        Completed = "completed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.taskViewpoint`](https://learn.microsoft.com/graph/api/resources/taskviewpoint?view=graph-rest-beta)
    TaskViewpoint = "microsoft.graph.taskViewpoint";
    "reminderDatetime" REMINDER_DATETIME, reminder_datetime model -> Option<&super::DateTimeTimeZone>, with_reminder_datetime(super::DateTimeTimeZone), "`reminderDatetime`: `microsoft.graph.dateTimeTimeZone`";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.tasks`](https://learn.microsoft.com/graph/api/resources/tasks?view=graph-rest-beta)
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
    "attachments" ATTACHMENTS, attachments models -> Option<&[super::TaskFileAttachment]>, with_attachments(Vec<super::TaskFileAttachment>), "`attachments`: `Collection(microsoft.graph.taskFileAttachment)`";
    "checklistItems" CHECKLIST_ITEMS, checklist_items models -> Option<&[super::ChecklistItem]>, with_checklist_items(Vec<super::ChecklistItem>), "`checklistItems`: `Collection(microsoft.graph.checklistItem)`";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable.";
    "linkedResources" LINKED_RESOURCES, linked_resources models -> Option<&[super::LinkedResource]>, with_linked_resources(Vec<super::LinkedResource>), "`linkedResources`: `Collection(microsoft.graph.linkedResource)`";
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
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.wellKnownListName_v2`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
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
    /// [`microsoft.graph.wellKnownTaskList`](https://learn.microsoft.com/graph/api/resources/wellknowntasklist?view=graph-rest-beta), with the accessors of [`BaseTaskList`](super::BaseTaskList)
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
