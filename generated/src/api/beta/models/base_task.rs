// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.baseTask`](https://learn.microsoft.com/graph/api/resources/basetask?view=graph-rest-beta)
    BaseTask = "microsoft.graph.baseTask" {
        "microsoft.graph.task",
    }
}

impl BaseTask {
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

    /// `textBody`: `Edm.String`
    pub fn text_body(&self) -> Option<&str> {
        self.0.str("textBody")
    }

    /// Sets `textBody`.
    pub fn with_text_body(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("textBody", value))
    }

    /// `bodyLastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn body_last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("bodyLastModifiedDateTime")
    }

    /// Sets `bodyLastModifiedDateTime`.
    pub fn with_body_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("bodyLastModifiedDateTime", value))
    }

    /// `completedDateTime`: `Edm.DateTimeOffset`
    pub fn completed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("completedDateTime")
    }

    /// Sets `completedDateTime`.
    pub fn with_completed_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("completedDateTime", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `dueDateTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn due_date_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("dueDateTime")
    }

    /// Sets `dueDateTime`.
    pub fn with_due_date_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("dueDateTime", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `importance`: `microsoft.graph.importance`
    ///
    /// Possible values are: low, normal, high.
    pub fn importance(&self) -> Option<super::Importance> {
        self.0.enumeration("importance")
    }

    /// Sets `importance`.
    pub fn with_importance(self, value: impl Into<Nullable<super::Importance>>) -> Self {
        Self(self.0.with("importance", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `viewpoint`: `microsoft.graph.taskViewpoint`
    pub fn viewpoint(&self) -> Option<&super::TaskViewpoint> {
        self.0.model("viewpoint")
    }

    /// Sets `viewpoint`.
    pub fn with_viewpoint(self, value: impl Into<Nullable<super::TaskViewpoint>>) -> Self {
        Self(self.0.with("viewpoint", value))
    }

    /// `recurrence`: `microsoft.graph.patternedRecurrence`
    pub fn recurrence(&self) -> Option<&super::PatternedRecurrence> {
        self.0.model("recurrence")
    }

    /// Sets `recurrence`.
    pub fn with_recurrence(self, value: impl Into<Nullable<super::PatternedRecurrence>>) -> Self {
        Self(self.0.with("recurrence", value))
    }

    /// `startDateTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn start_date_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `status`: `microsoft.graph.taskStatus_v2`
    ///
    /// Possible values are: notStarted, inProgress, completed, unknownFutureValue.
    pub fn status(&self) -> Option<super::TaskStatusV2> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::TaskStatusV2>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `checklistItems`: `Collection(microsoft.graph.checklistItem)`
    pub fn checklist_items(&self) -> Option<&[super::ChecklistItem]> {
        self.0.models("checklistItems")
    }

    /// Sets `checklistItems`.
    pub fn with_checklist_items(self, value: impl Into<Nullable<Vec<super::ChecklistItem>>>) -> Self {
        Self(self.0.with("checklistItems", value))
    }

    /// `extensions`: `Collection(microsoft.graph.extension)`
    pub fn extensions(&self) -> Option<&[super::Extension]> {
        self.0.models("extensions")
    }

    /// Sets `extensions`.
    pub fn with_extensions(self, value: impl Into<Nullable<Vec<super::Extension>>>) -> Self {
        Self(self.0.with("extensions", value))
    }

    /// `linkedResources`: `Collection(microsoft.graph.linkedResource_v2)`
    pub fn linked_resources(&self) -> Option<&[super::LinkedResourceV2]> {
        self.0.models("linkedResources")
    }

    /// Sets `linkedResources`.
    pub fn with_linked_resources(self, value: impl Into<Nullable<Vec<super::LinkedResourceV2>>>) -> Self {
        Self(self.0.with("linkedResources", value))
    }

    /// `parentList`: `microsoft.graph.baseTaskList`
    pub fn parent_list(&self) -> Option<&super::BaseTaskList> {
        self.0.model("parentList")
    }

    /// Sets `parentList`.
    pub fn with_parent_list(self, value: impl Into<Nullable<super::BaseTaskList>>) -> Self {
        Self(self.0.with("parentList", value))
    }
}
