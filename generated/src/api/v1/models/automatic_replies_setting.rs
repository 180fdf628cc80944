// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.automaticRepliesSetting`](https://learn.microsoft.com/graph/api/resources/automaticrepliessetting?view=graph-rest-1.0)
    AutomaticRepliesSetting = "microsoft.graph.automaticRepliesSetting"
}

impl AutomaticRepliesSetting {
    /// `externalAudience` in queries.
    pub const EXTERNAL_AUDIENCE: Property<Self> = Property::new("externalAudience");
    /// `externalReplyMessage` in queries.
    pub const EXTERNAL_REPLY_MESSAGE: Property<Self> = Property::new("externalReplyMessage");
    /// `internalReplyMessage` in queries.
    pub const INTERNAL_REPLY_MESSAGE: Property<Self> = Property::new("internalReplyMessage");
    /// `scheduledEndDateTime` in queries.
    pub const SCHEDULED_END_DATE_TIME: Property<Self> = Property::new("scheduledEndDateTime");
    /// `scheduledStartDateTime` in queries.
    pub const SCHEDULED_START_DATE_TIME: Property<Self> = Property::new("scheduledStartDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `externalAudience`: `microsoft.graph.externalAudienceScope`
    ///
    /// Possible values are: none, contactsOnly, all.
    pub fn external_audience(&self) -> Option<super::ExternalAudienceScope> {
        self.0.enumeration("externalAudience")
    }

    /// Sets `externalAudience`.
    pub fn with_external_audience(self, value: impl Into<Nullable<super::ExternalAudienceScope>>) -> Self {
        Self(self.0.with("externalAudience", value))
    }

    /// `externalReplyMessage`: `Edm.String`
    pub fn external_reply_message(&self) -> Option<&str> {
        self.0.str("externalReplyMessage")
    }

    /// Sets `externalReplyMessage`.
    pub fn with_external_reply_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalReplyMessage", value))
    }

    /// `internalReplyMessage`: `Edm.String`
    pub fn internal_reply_message(&self) -> Option<&str> {
        self.0.str("internalReplyMessage")
    }

    /// Sets `internalReplyMessage`.
    pub fn with_internal_reply_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("internalReplyMessage", value))
    }

    /// `scheduledEndDateTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn scheduled_end_date_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("scheduledEndDateTime")
    }

    /// Sets `scheduledEndDateTime`.
    pub fn with_scheduled_end_date_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("scheduledEndDateTime", value))
    }

    /// `scheduledStartDateTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn scheduled_start_date_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("scheduledStartDateTime")
    }

    /// Sets `scheduledStartDateTime`.
    pub fn with_scheduled_start_date_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("scheduledStartDateTime", value))
    }

    /// `status`: `microsoft.graph.automaticRepliesStatus`
    ///
    /// Possible values are: disabled, alwaysEnabled, scheduled.
    pub fn status(&self) -> Option<super::AutomaticRepliesStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::AutomaticRepliesStatus>>) -> Self {
        Self(self.0.with("status", value))
    }
}
