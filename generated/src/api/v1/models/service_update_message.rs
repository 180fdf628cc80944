// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Value};

crate::runtime::model! {
    /// Inherits from serviceannouncementbase.
    ///
    /// [`microsoft.graph.serviceUpdateMessage`](https://learn.microsoft.com/graph/api/resources/serviceupdatemessage?view=graph-rest-1.0)
    ServiceUpdateMessage: super::ServiceAnnouncementBase = "microsoft.graph.serviceUpdateMessage"
}

crate::runtime::derived! {
    ServiceUpdateMessage: super::Entity
}

impl ServiceUpdateMessage {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `details` in queries.
    pub const DETAILS: Property<Self> = Property::new("details");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");
    /// `actionRequiredByDateTime` in queries.
    pub const ACTION_REQUIRED_BY_DATE_TIME: Property<Self> = Property::new("actionRequiredByDateTime");
    /// `attachmentsArchive` in queries.
    pub const ATTACHMENTS_ARCHIVE: Property<Self> = Property::new("attachmentsArchive");
    /// `body` in queries.
    pub const BODY: Property<Self> = Property::new("body");
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");
    /// `hasAttachments` in queries.
    pub const HAS_ATTACHMENTS: Property<Self> = Property::new("hasAttachments");
    /// `isMajorChange` in queries.
    pub const IS_MAJOR_CHANGE: Property<Self> = Property::new("isMajorChange");
    /// `services` in queries.
    pub const SERVICES: Property<Self> = Property::new("services");
    /// `severity` in queries.
    pub const SEVERITY: Property<Self> = Property::new("severity");
    /// `tags` in queries.
    pub const TAGS: Property<Self> = Property::new("tags");
    /// `viewPoint` in queries.
    pub const VIEW_POINT: Property<Self> = Property::new("viewPoint");
    /// `attachments` in queries.
    pub const ATTACHMENTS: Property<Self> = Property::new("attachments");

    /// Sets `details`.
    pub fn with_details(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("details", value))
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// Sets `title`.
    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }

    /// `actionRequiredByDateTime`: `Edm.DateTimeOffset`
    pub fn action_required_by_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("actionRequiredByDateTime")
    }

    /// Sets `actionRequiredByDateTime`.
    pub fn with_action_required_by_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("actionRequiredByDateTime", value))
    }

    /// `attachmentsArchive`: `Edm.Stream`
    pub fn attachments_archive(&self) -> Option<&Value> {
        self.0.untyped("attachmentsArchive")
    }

    /// Sets `attachmentsArchive`.
    pub fn with_attachments_archive(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("attachmentsArchive", value))
    }

    /// `body`: `microsoft.graph.itemBody`
    pub fn body(&self) -> Option<&super::ItemBody> {
        self.0.model("body")
    }

    /// Sets `body`.
    pub fn with_body(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("body", value))
    }

    /// `category`: `microsoft.graph.serviceUpdateCategory`
    ///
    /// Possible values are: preventOrFixIssue, planForChange, stayInformed, unknownFutureValue.
    pub fn category(&self) -> Option<super::ServiceUpdateCategory> {
        self.0.enumeration("category")
    }

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<super::ServiceUpdateCategory>>) -> Self {
        Self(self.0.with("category", value))
    }

    /// `hasAttachments`: `Edm.Boolean`
    pub fn has_attachments(&self) -> Option<bool> {
        self.0.bool("hasAttachments")
    }

    /// Sets `hasAttachments`.
    pub fn with_has_attachments(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasAttachments", value))
    }

    /// `isMajorChange`: `Edm.Boolean`
    pub fn is_major_change(&self) -> Option<bool> {
        self.0.bool("isMajorChange")
    }

    /// Sets `isMajorChange`.
    pub fn with_is_major_change(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMajorChange", value))
    }

    /// `services`: `Collection(Edm.String)`
    pub fn services(&self) -> Option<Vec<&str>> {
        self.0.strs("services")
    }

    /// Sets `services`.
    pub fn with_services(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("services", value))
    }

    /// `severity`: `microsoft.graph.serviceUpdateSeverity`
    ///
    /// Possible values are: normal, high, critical, unknownFutureValue.
    pub fn severity(&self) -> Option<super::ServiceUpdateSeverity> {
        self.0.enumeration("severity")
    }

    /// Sets `severity`.
    pub fn with_severity(self, value: impl Into<Nullable<super::ServiceUpdateSeverity>>) -> Self {
        Self(self.0.with("severity", value))
    }

    /// `tags`: `Collection(Edm.String)`
    pub fn tags(&self) -> Option<Vec<&str>> {
        self.0.strs("tags")
    }

    /// Sets `tags`.
    pub fn with_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("tags", value))
    }

    /// `viewPoint`: `microsoft.graph.serviceUpdateMessageViewpoint`
    pub fn view_point(&self) -> Option<&super::ServiceUpdateMessageViewpoint> {
        self.0.model("viewPoint")
    }

    /// Sets `viewPoint`.
    pub fn with_view_point(self, value: impl Into<Nullable<super::ServiceUpdateMessageViewpoint>>) -> Self {
        Self(self.0.with("viewPoint", value))
    }

    /// `attachments`: `Collection(microsoft.graph.serviceAnnouncementAttachment)`
    pub fn attachments(&self) -> Option<&[super::ServiceAnnouncementAttachment]> {
        self.0.models("attachments")
    }

    /// Sets `attachments`.
    pub fn with_attachments(self, value: impl Into<Nullable<Vec<super::ServiceAnnouncementAttachment>>>) -> Self {
        Self(self.0.with("attachments", value))
    }
}
