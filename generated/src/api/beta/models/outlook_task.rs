// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.outlookTask`](https://learn.microsoft.com/graph/api/resources/outlooktask?view=graph-rest-beta)
    OutlookTask: super::Entity = "microsoft.graph.outlookTask"
}

impl OutlookTask {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `assignedTo` in queries.
    pub const ASSIGNED_TO: Property<Self> = Property::new("assignedTo");
    /// `body` in queries.
    pub const BODY: Property<Self> = Property::new("body");
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    /// `changeKey` in queries.
    pub const CHANGE_KEY: Property<Self> = Property::new("changeKey");
    /// `completedDateTime` in queries.
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `dueDateTime` in queries.
    pub const DUE_DATE_TIME: Property<Self> = Property::new("dueDateTime");
    /// `hasAttachments` in queries.
    pub const HAS_ATTACHMENTS: Property<Self> = Property::new("hasAttachments");
    /// `importance` in queries.
    pub const IMPORTANCE: Property<Self> = Property::new("importance");
    /// `isReminderOn` in queries.
    pub const IS_REMINDER_ON: Property<Self> = Property::new("isReminderOn");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `owner` in queries.
    pub const OWNER: Property<Self> = Property::new("owner");
    /// `parentFolderId` in queries.
    pub const PARENT_FOLDER_ID: Property<Self> = Property::new("parentFolderId");
    /// `recurrence` in queries.
    pub const RECURRENCE: Property<Self> = Property::new("recurrence");
    /// `reminderDateTime` in queries.
    pub const REMINDER_DATE_TIME: Property<Self> = Property::new("reminderDateTime");
    /// `sensitivity` in queries.
    pub const SENSITIVITY: Property<Self> = Property::new("sensitivity");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `subject` in queries.
    pub const SUBJECT: Property<Self> = Property::new("subject");
    /// `attachments` in queries.
    pub const ATTACHMENTS: Property<Self> = Property::new("attachments");
    /// `multiValueExtendedProperties` in queries.
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties` in queries.
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("singleValueExtendedProperties");

    /// `assignedTo`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn assigned_to(&self) -> Option<&str> {
        self.0.str("assignedTo")
    }

    /// `body`: `microsoft.graph.itemBody`
    pub fn body(&self) -> Option<&super::ItemBody> {
        self.0.model("body")
    }

    /// Sets `body`.
    pub fn with_body(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("body", value))
    }

    /// `categories`: `Collection(Edm.String)`
    pub fn categories(&self) -> Option<Vec<&str>> {
        self.0.strs("categories")
    }

    /// Sets `categories`.
    pub fn with_categories(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    /// `changeKey`: `Edm.String`
    pub fn change_key(&self) -> Option<&str> {
        self.0.str("changeKey")
    }

    /// Sets `changeKey`.
    pub fn with_change_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("changeKey", value))
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

    /// `hasAttachments`: `Edm.Boolean`
    pub fn has_attachments(&self) -> Option<bool> {
        self.0.bool("hasAttachments")
    }

    /// Sets `hasAttachments`.
    pub fn with_has_attachments(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasAttachments", value))
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

    /// `owner`: `Edm.String`
    pub fn owner(&self) -> Option<&str> {
        self.0.str("owner")
    }

    /// Sets `owner`.
    pub fn with_owner(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("owner", value))
    }

    /// `parentFolderId`: `Edm.String`
    pub fn parent_folder_id(&self) -> Option<&str> {
        self.0.str("parentFolderId")
    }

    /// Sets `parentFolderId`.
    pub fn with_parent_folder_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentFolderId", value))
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

    /// `sensitivity`: `microsoft.graph.sensitivity`
    ///
    /// Possible values are: normal, personal, private, confidential.
    pub fn sensitivity(&self) -> Option<super::Sensitivity> {
        self.0.enumeration("sensitivity")
    }

    /// Sets `sensitivity`.
    pub fn with_sensitivity(self, value: impl Into<Nullable<super::Sensitivity>>) -> Self {
        Self(self.0.with("sensitivity", value))
    }

    /// `startDateTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn start_date_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("startDateTime", value))
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

    /// `subject`: `Edm.String`
    pub fn subject(&self) -> Option<&str> {
        self.0.str("subject")
    }

    /// Sets `subject`.
    pub fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subject", value))
    }

    /// `attachments`: `Collection(microsoft.graph.attachment)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn attachments(&self) -> Option<&[super::Attachment]> {
        self.0.models("attachments")
    }

    /// `multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn multi_value_extended_properties(&self) -> Option<&[super::MultiValueLegacyExtendedProperty]> {
        self.0.models("multiValueExtendedProperties")
    }

    /// `singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn single_value_extended_properties(&self) -> Option<&[super::SingleValueLegacyExtendedProperty]> {
        self.0.models("singleValueExtendedProperties")
    }
}
