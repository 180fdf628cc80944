// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from baseTask.
    ///
    /// [`microsoft.graph.task`](https://learn.microsoft.com/graph/api/resources/task?view=graph-rest-beta)
    Task: super::BaseTask = "microsoft.graph.task"
}

impl Task {
    pub const TEXT_BODY: Property<Self> = Property::new("textBody");
    pub const BODY_LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "bodyLastModifiedDateTime",
    );
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DUE_DATE_TIME: Property<Self> = Property::new("dueDateTime");
    pub const ID: Property<Self> = Property::new("id");
    pub const IMPORTANCE: Property<Self> = Property::new("importance");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const VIEWPOINT: Property<Self> = Property::new("viewpoint");
    pub const RECURRENCE: Property<Self> = Property::new("recurrence");
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const CHECKLIST_ITEMS: Property<Self> = Property::new("checklistItems");
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    pub const LINKED_RESOURCES: Property<Self> = Property::new("linkedResources");
    pub const PARENT_LIST: Property<Self> = Property::new("parentList");

    pub fn with_text_body(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("textBody", value))
    }

    pub fn with_body_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("bodyLastModifiedDateTime", value))
    }

    pub fn with_completed_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("completedDateTime", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_due_date_time(
        self,
        value: impl Into<Nullable<super::DateTimeTimeZone>>,
    ) -> Self {
        Self(self.0.with("dueDateTime", value))
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_importance(self, value: impl Into<Nullable<super::Importance>>) -> Self {
        Self(self.0.with("importance", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_viewpoint(
        self,
        value: impl Into<Nullable<super::TaskViewpoint>>,
    ) -> Self {
        Self(self.0.with("viewpoint", value))
    }

    pub fn with_recurrence(
        self,
        value: impl Into<Nullable<super::PatternedRecurrence>>,
    ) -> Self {
        Self(self.0.with("recurrence", value))
    }

    pub fn with_start_date_time(
        self,
        value: impl Into<Nullable<super::DateTimeTimeZone>>,
    ) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    pub fn with_status(self, value: impl Into<Nullable<super::TaskStatusV2>>) -> Self {
        Self(self.0.with("status", value))
    }

    pub fn with_checklist_items(
        self,
        value: impl Into<Nullable<Vec<super::ChecklistItem>>>,
    ) -> Self {
        Self(self.0.with("checklistItems", value))
    }

    pub fn with_extensions(
        self,
        value: impl Into<Nullable<Vec<super::Extension>>>,
    ) -> Self {
        Self(self.0.with("extensions", value))
    }

    pub fn with_linked_resources(
        self,
        value: impl Into<Nullable<Vec<super::LinkedResourceV2>>>,
    ) -> Self {
        Self(self.0.with("linkedResources", value))
    }

    pub fn with_parent_list(
        self,
        value: impl Into<Nullable<super::BaseTaskList>>,
    ) -> Self {
        Self(self.0.with("parentList", value))
    }
}
