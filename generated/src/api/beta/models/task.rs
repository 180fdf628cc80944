// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from baseTask.
    ///
    /// [`microsoft.graph.task`](https://learn.microsoft.com/graph/api/resources/task?view=graph-rest-beta)
    Task: super::BaseTask = "microsoft.graph.task"
}

impl Task {
    /// `textBody` in queries.
    pub const TEXT_BODY: Property<Self> = Property::new("textBody");
    /// `bodyLastModifiedDateTime` in queries.
    pub const BODY_LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("bodyLastModifiedDateTime");
    /// `completedDateTime` in queries.
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `dueDateTime` in queries.
    pub const DUE_DATE_TIME: Property<Self> = Property::new("dueDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `importance` in queries.
    pub const IMPORTANCE: Property<Self> = Property::new("importance");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `viewpoint` in queries.
    pub const VIEWPOINT: Property<Self> = Property::new("viewpoint");
    /// `recurrence` in queries.
    pub const RECURRENCE: Property<Self> = Property::new("recurrence");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `checklistItems` in queries.
    pub const CHECKLIST_ITEMS: Property<Self> = Property::new("checklistItems");
    /// `extensions` in queries.
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    /// `linkedResources` in queries.
    pub const LINKED_RESOURCES: Property<Self> = Property::new("linkedResources");
    /// `parentList` in queries.
    pub const PARENT_LIST: Property<Self> = Property::new("parentList");

    /// Sets `textBody`.
    pub fn with_text_body(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("textBody", value))
    }

    /// Sets `bodyLastModifiedDateTime`.
    pub fn with_body_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("bodyLastModifiedDateTime", value))
    }

    /// Sets `completedDateTime`.
    pub fn with_completed_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("completedDateTime", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `dueDateTime`.
    pub fn with_due_date_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("dueDateTime", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `importance`.
    pub fn with_importance(self, value: impl Into<Nullable<super::Importance>>) -> Self {
        Self(self.0.with("importance", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `viewpoint`.
    pub fn with_viewpoint(self, value: impl Into<Nullable<super::TaskViewpoint>>) -> Self {
        Self(self.0.with("viewpoint", value))
    }

    /// Sets `recurrence`.
    pub fn with_recurrence(self, value: impl Into<Nullable<super::PatternedRecurrence>>) -> Self {
        Self(self.0.with("recurrence", value))
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::TaskStatusV2>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// Sets `checklistItems`.
    pub fn with_checklist_items(self, value: impl Into<Nullable<Vec<super::ChecklistItem>>>) -> Self {
        Self(self.0.with("checklistItems", value))
    }

    /// Sets `extensions`.
    pub fn with_extensions(self, value: impl Into<Nullable<Vec<super::Extension>>>) -> Self {
        Self(self.0.with("extensions", value))
    }

    /// Sets `linkedResources`.
    pub fn with_linked_resources(self, value: impl Into<Nullable<Vec<super::LinkedResourceV2>>>) -> Self {
        Self(self.0.with("linkedResources", value))
    }

    /// Sets `parentList`.
    pub fn with_parent_list(self, value: impl Into<Nullable<super::BaseTaskList>>) -> Self {
        Self(self.0.with("parentList", value))
    }
}
