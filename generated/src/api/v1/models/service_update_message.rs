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
    pub const ID: Property<Self> = Property::new("id");
    pub const DETAILS: Property<Self> = Property::new("details");
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    pub const TITLE: Property<Self> = Property::new("title");
    pub const ACTION_REQUIRED_BY_DATE_TIME: Property<Self> = Property::new(
        "actionRequiredByDateTime",
    );
    pub const ATTACHMENTS_ARCHIVE: Property<Self> = Property::new("attachmentsArchive");
    pub const BODY: Property<Self> = Property::new("body");
    pub const CATEGORY: Property<Self> = Property::new("category");
    pub const HAS_ATTACHMENTS: Property<Self> = Property::new("hasAttachments");
    pub const IS_MAJOR_CHANGE: Property<Self> = Property::new("isMajorChange");
    pub const SERVICES: Property<Self> = Property::new("services");
    pub const SEVERITY: Property<Self> = Property::new("severity");
    pub const TAGS: Property<Self> = Property::new("tags");
    pub const VIEW_POINT: Property<Self> = Property::new("viewPoint");
    pub const ATTACHMENTS: Property<Self> = Property::new("attachments");

    pub fn with_details(
        self,
        value: impl Into<Nullable<Vec<super::KeyValuePair>>>,
    ) -> Self {
        Self(self.0.with("details", value))
    }

    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_start_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }

    /// `actionRequiredByDateTime`: `Edm.DateTimeOffset`
    pub fn action_required_by_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("actionRequiredByDateTime")
    }

    pub fn with_action_required_by_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("actionRequiredByDateTime", value))
    }

    /// `attachmentsArchive`: `Edm.Stream`
    pub fn attachments_archive(&self) -> Option<&Value> {
        self.0.untyped("attachmentsArchive")
    }

    pub fn with_attachments_archive(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("attachmentsArchive", value))
    }

    /// `body`: `microsoft.graph.itemBody`
    pub fn body(&self) -> Option<&super::ItemBody> {
        self.0.model("body")
    }

    pub fn with_body(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("body", value))
    }

    /// `category`: `microsoft.graph.serviceUpdateCategory`
    ///
    /// Possible values are: preventOrFixIssue, planForChange, stayInformed, unknownFutureValue.
    pub fn category(&self) -> Option<super::ServiceUpdateCategory> {
        self.0.enumeration("category")
    }

    pub fn with_category(
        self,
        value: impl Into<Nullable<super::ServiceUpdateCategory>>,
    ) -> Self {
        Self(self.0.with("category", value))
    }

    /// `hasAttachments`: `Edm.Boolean`
    pub fn has_attachments(&self) -> Option<bool> {
        self.0.bool("hasAttachments")
    }

    pub fn with_has_attachments(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasAttachments", value))
    }

    /// `isMajorChange`: `Edm.Boolean`
    pub fn is_major_change(&self) -> Option<bool> {
        self.0.bool("isMajorChange")
    }

    pub fn with_is_major_change(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMajorChange", value))
    }

    /// `services`: `Collection(Edm.String)`
    pub fn services(&self) -> Option<Vec<&str>> {
        self.0.strs("services")
    }

    pub fn with_services(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("services", value))
    }

    /// `severity`: `microsoft.graph.serviceUpdateSeverity`
    ///
    /// Possible values are: normal, high, critical, unknownFutureValue.
    pub fn severity(&self) -> Option<super::ServiceUpdateSeverity> {
        self.0.enumeration("severity")
    }

    pub fn with_severity(
        self,
        value: impl Into<Nullable<super::ServiceUpdateSeverity>>,
    ) -> Self {
        Self(self.0.with("severity", value))
    }

    /// `tags`: `Collection(Edm.String)`
    pub fn tags(&self) -> Option<Vec<&str>> {
        self.0.strs("tags")
    }

    pub fn with_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("tags", value))
    }

    /// `viewPoint`: `microsoft.graph.serviceUpdateMessageViewpoint`
    pub fn view_point(&self) -> Option<&super::ServiceUpdateMessageViewpoint> {
        self.0.model("viewPoint")
    }

    pub fn with_view_point(
        self,
        value: impl Into<Nullable<super::ServiceUpdateMessageViewpoint>>,
    ) -> Self {
        Self(self.0.with("viewPoint", value))
    }

    /// `attachments`: `Collection(microsoft.graph.serviceAnnouncementAttachment)`
    pub fn attachments(&self) -> Option<&[super::ServiceAnnouncementAttachment]> {
        self.0.models("attachments")
    }

    pub fn with_attachments(
        self,
        value: impl Into<Nullable<Vec<super::ServiceAnnouncementAttachment>>>,
    ) -> Self {
        Self(self.0.with("attachments", value))
    }
}
