// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerTask`](https://learn.microsoft.com/graph/api/resources/plannertask?view=graph-rest-beta)
    PlannerTask: super::Entity = "microsoft.graph.plannerTask"
}

impl PlannerTask {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `activeChecklistItemCount` in queries.
    pub const ACTIVE_CHECKLIST_ITEM_COUNT: Property<Self> = Property::new("activeChecklistItemCount");
    /// `appliedCategories` in queries.
    pub const APPLIED_CATEGORIES: Property<Self> = Property::new("appliedCategories");
    /// `assigneePriority` in queries.
    pub const ASSIGNEE_PRIORITY: Property<Self> = Property::new("assigneePriority");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `bucketId` in queries.
    pub const BUCKET_ID: Property<Self> = Property::new("bucketId");
    /// `checklistItemCount` in queries.
    pub const CHECKLIST_ITEM_COUNT: Property<Self> = Property::new("checklistItemCount");
    /// `completedBy` in queries.
    pub const COMPLETED_BY: Property<Self> = Property::new("completedBy");
    /// `completedDateTime` in queries.
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    /// `conversationThreadId` in queries.
    pub const CONVERSATION_THREAD_ID: Property<Self> = Property::new("conversationThreadId");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `creationSource` in queries.
    pub const CREATION_SOURCE: Property<Self> = Property::new("creationSource");
    /// `dueDateTime` in queries.
    pub const DUE_DATE_TIME: Property<Self> = Property::new("dueDateTime");
    /// `hasDescription` in queries.
    pub const HAS_DESCRIPTION: Property<Self> = Property::new("hasDescription");
    /// `orderHint` in queries.
    pub const ORDER_HINT: Property<Self> = Property::new("orderHint");
    /// `percentComplete` in queries.
    pub const PERCENT_COMPLETE: Property<Self> = Property::new("percentComplete");
    /// `priority` in queries.
    pub const PRIORITY: Property<Self> = Property::new("priority");
    /// `planId` in queries.
    pub const PLAN_ID: Property<Self> = Property::new("planId");
    /// `previewType` in queries.
    pub const PREVIEW_TYPE: Property<Self> = Property::new("previewType");
    /// `referenceCount` in queries.
    pub const REFERENCE_COUNT: Property<Self> = Property::new("referenceCount");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");
    /// `assignedToTaskBoardFormat` in queries.
    pub const ASSIGNED_TO_TASK_BOARD_FORMAT: Property<Self> = Property::new("assignedToTaskBoardFormat");
    /// `bucketTaskBoardFormat` in queries.
    pub const BUCKET_TASK_BOARD_FORMAT: Property<Self> = Property::new("bucketTaskBoardFormat");
    /// `details` in queries.
    pub const DETAILS: Property<Self> = Property::new("details");
    /// `progressTaskBoardFormat` in queries.
    pub const PROGRESS_TASK_BOARD_FORMAT: Property<Self> = Property::new("progressTaskBoardFormat");

    /// `activeChecklistItemCount`: `Edm.Int32`
    pub fn active_checklist_item_count(&self) -> Option<i32> {
        self.0.i32("activeChecklistItemCount")
    }

    /// Sets `activeChecklistItemCount`.
    pub fn with_active_checklist_item_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("activeChecklistItemCount", value))
    }

    /// `appliedCategories`: `microsoft.graph.plannerAppliedCategories`
    pub fn applied_categories(&self) -> Option<&super::PlannerAppliedCategories> {
        self.0.model("appliedCategories")
    }

    /// Sets `appliedCategories`.
    pub fn with_applied_categories(self, value: impl Into<Nullable<super::PlannerAppliedCategories>>) -> Self {
        Self(self.0.with("appliedCategories", value))
    }

    /// `assigneePriority`: `Edm.String`
    pub fn assignee_priority(&self) -> Option<&str> {
        self.0.str("assigneePriority")
    }

    /// Sets `assigneePriority`.
    pub fn with_assignee_priority(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assigneePriority", value))
    }

    /// `assignments`: `microsoft.graph.plannerAssignments`
    pub fn assignments(&self) -> Option<&super::PlannerAssignments> {
        self.0.model("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<super::PlannerAssignments>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `bucketId`: `Edm.String`
    pub fn bucket_id(&self) -> Option<&str> {
        self.0.str("bucketId")
    }

    /// Sets `bucketId`.
    pub fn with_bucket_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bucketId", value))
    }

    /// `checklistItemCount`: `Edm.Int32`
    pub fn checklist_item_count(&self) -> Option<i32> {
        self.0.i32("checklistItemCount")
    }

    /// Sets `checklistItemCount`.
    pub fn with_checklist_item_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("checklistItemCount", value))
    }

    /// `completedBy`: `microsoft.graph.identitySet`
    pub fn completed_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("completedBy")
    }

    /// Sets `completedBy`.
    pub fn with_completed_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("completedBy", value))
    }

    /// `completedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn completed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("completedDateTime")
    }

    /// `conversationThreadId`: `Edm.String`
    pub fn conversation_thread_id(&self) -> Option<&str> {
        self.0.str("conversationThreadId")
    }

    /// Sets `conversationThreadId`.
    pub fn with_conversation_thread_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("conversationThreadId", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `creationSource`: `microsoft.graph.plannerTaskCreation`
    pub fn creation_source(&self) -> Option<&super::PlannerTaskCreation> {
        self.0.model("creationSource")
    }

    /// Sets `creationSource`.
    pub fn with_creation_source(self, value: impl Into<Nullable<super::PlannerTaskCreation>>) -> Self {
        Self(self.0.with("creationSource", value))
    }

    /// `dueDateTime`: `Edm.DateTimeOffset`
    pub fn due_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("dueDateTime")
    }

    /// Sets `dueDateTime`.
    pub fn with_due_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("dueDateTime", value))
    }

    /// `hasDescription`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn has_description(&self) -> Option<bool> {
        self.0.bool("hasDescription")
    }

    /// `orderHint`: `Edm.String`
    pub fn order_hint(&self) -> Option<&str> {
        self.0.str("orderHint")
    }

    /// Sets `orderHint`.
    pub fn with_order_hint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("orderHint", value))
    }

    /// `percentComplete`: `Edm.Int32`
    pub fn percent_complete(&self) -> Option<i32> {
        self.0.i32("percentComplete")
    }

    /// Sets `percentComplete`.
    pub fn with_percent_complete(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("percentComplete", value))
    }

    /// `priority`: `Edm.Int32`
    ///
    /// Possible values are: 0, 10.
    pub fn priority(&self) -> Option<i32> {
        self.0.i32("priority")
    }

    /// Sets `priority`.
    pub fn with_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("priority", value))
    }

    /// `planId`: `Edm.String`
    pub fn plan_id(&self) -> Option<&str> {
        self.0.str("planId")
    }

    /// Sets `planId`.
    pub fn with_plan_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("planId", value))
    }

    /// `previewType`: `microsoft.graph.plannerPreviewType`
    ///
    /// Possible values are: automatic, noPreview, checklist, description, reference.
    pub fn preview_type(&self) -> Option<super::PlannerPreviewType> {
        self.0.enumeration("previewType")
    }

    /// Sets `previewType`.
    pub fn with_preview_type(self, value: impl Into<Nullable<super::PlannerPreviewType>>) -> Self {
        Self(self.0.with("previewType", value))
    }

    /// `referenceCount`: `Edm.Int32`
    pub fn reference_count(&self) -> Option<i32> {
        self.0.i32("referenceCount")
    }

    /// Sets `referenceCount`.
    pub fn with_reference_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("referenceCount", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `title`: `Edm.String`
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    /// Sets `title`.
    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }

    /// `assignedToTaskBoardFormat`: `microsoft.graph.plannerAssignedToTaskBoardTaskFormat`, read-only
    ///
    /// Read-only. Nullable.
    pub fn assigned_to_task_board_format(&self) -> Option<&super::PlannerAssignedToTaskBoardTaskFormat> {
        self.0.model("assignedToTaskBoardFormat")
    }

    /// `bucketTaskBoardFormat`: `microsoft.graph.plannerBucketTaskBoardTaskFormat`, read-only
    ///
    /// Read-only. Nullable.
    pub fn bucket_task_board_format(&self) -> Option<&super::PlannerBucketTaskBoardTaskFormat> {
        self.0.model("bucketTaskBoardFormat")
    }

    /// `details`: `microsoft.graph.plannerTaskDetails`, read-only
    ///
    /// Read-only. Nullable.
    pub fn details(&self) -> Option<&super::PlannerTaskDetails> {
        self.0.model("details")
    }

    /// `progressTaskBoardFormat`: `microsoft.graph.plannerProgressTaskBoardTaskFormat`, read-only
    ///
    /// Read-only. Nullable.
    pub fn progress_task_board_format(&self) -> Option<&super::PlannerProgressTaskBoardTaskFormat> {
        self.0.model("progressTaskBoardFormat")
    }
}
