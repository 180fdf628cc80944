// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.todoTask`](https://learn.microsoft.com/graph/api/resources/todotask?view=graph-rest-1.0)
    TodoTask: super::Entity = "microsoft.graph.todoTask"
}

impl TodoTask {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `body` in queries.
    pub const BODY: Property<Self> = Property::new("body");
    /// `bodyLastModifiedDateTime` in queries.
    pub const BODY_LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("bodyLastModifiedDateTime");
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    /// `completedDateTime` in queries.
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `dueDateTime` in queries.
    pub const DUE_DATE_TIME: Property<Self> = Property::new("dueDateTime");
    /// `importance` in queries.
    pub const IMPORTANCE: Property<Self> = Property::new("importance");
    /// `isReminderOn` in queries.
    pub const IS_REMINDER_ON: Property<Self> = Property::new("isReminderOn");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `recurrence` in queries.
    pub const RECURRENCE: Property<Self> = Property::new("recurrence");
    /// `reminderDateTime` in queries.
    pub const REMINDER_DATE_TIME: Property<Self> = Property::new("reminderDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");
    /// `checklistItems` in queries.
    pub const CHECKLIST_ITEMS: Property<Self> = Property::new("checklistItems");
    /// `extensions` in queries.
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    /// `linkedResources` in queries.
    pub const LINKED_RESOURCES: Property<Self> = Property::new("linkedResources");

    /// `body`: `microsoft.graph.itemBody`
    pub fn body(&self) -> Option<&super::ItemBody> {
        self.0.model("body")
    }

    /// Sets `body`.
    pub fn with_body(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("body", value))
    }

    /// `bodyLastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn body_last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("bodyLastModifiedDateTime")
    }

    /// Sets `bodyLastModifiedDateTime`.
    pub fn with_body_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("bodyLastModifiedDateTime", value))
    }

    /// `categories`: `Collection(Edm.String)`
    pub fn categories(&self) -> Option<Vec<&str>> {
        self.0.strs("categories")
    }

    /// Sets `categories`.
    pub fn with_categories(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    /// `completedDateTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn completed_date_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("completedDateTime")
    }

    /// Sets `completedDateTime`.
    pub fn with_completed_date_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
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

    /// `dueDateTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn due_date_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("dueDateTime")
    }

    /// Sets `dueDateTime`.
    pub fn with_due_date_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("dueDateTime", value))
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

    /// `isReminderOn`: `Edm.Boolean`
    pub fn is_reminder_on(&self) -> Option<bool> {
        self.0.bool("isReminderOn")
    }

    /// Sets `isReminderOn`.
    pub fn with_is_reminder_on(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isReminderOn", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `recurrence`: `microsoft.graph.patternedRecurrence`
    pub fn recurrence(&self) -> Option<&super::PatternedRecurrence> {
        self.0.model("recurrence")
    }

    /// Sets `recurrence`.
    pub fn with_recurrence(self, value: impl Into<Nullable<super::PatternedRecurrence>>) -> Self {
        Self(self.0.with("recurrence", value))
    }

    /// `reminderDateTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn reminder_date_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("reminderDateTime")
    }

    /// Sets `reminderDateTime`.
    pub fn with_reminder_date_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("reminderDateTime", value))
    }

    /// `status`: `microsoft.graph.taskStatus`
    ///
    /// Possible values are: notStarted, inProgress, completed, waitingOnOthers, deferred.
    pub fn status(&self) -> Option<super::TaskStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::TaskStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `title`: `Edm.String`
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    /// Sets `title`.
    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
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
    ///
    /// Nullable.
    pub fn extensions(&self) -> Option<&[super::Extension]> {
        self.0.models("extensions")
    }

    /// Sets `extensions`.
    pub fn with_extensions(self, value: impl Into<Nullable<Vec<super::Extension>>>) -> Self {
        Self(self.0.with("extensions", value))
    }

    /// `linkedResources`: `Collection(microsoft.graph.linkedResource)`
    pub fn linked_resources(&self) -> Option<&[super::LinkedResource]> {
        self.0.models("linkedResources")
    }

    /// Sets `linkedResources`.
    pub fn with_linked_resources(self, value: impl Into<Nullable<Vec<super::LinkedResource>>>) -> Self {
        Self(self.0.with("linkedResources", value))
    }
}
