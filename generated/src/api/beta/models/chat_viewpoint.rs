// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.chatViewpoint`](https://learn.microsoft.com/graph/api/resources/chatviewpoint?view=graph-rest-beta)
    ChatViewpoint = "microsoft.graph.chatViewpoint"
}

impl ChatViewpoint {
    /// `isHidden` in queries.
    pub const IS_HIDDEN: Property<Self> = Property::new("isHidden");
    /// `lastMessageReadDateTime` in queries.
    pub const LAST_MESSAGE_READ_DATE_TIME: Property<Self> = Property::new("lastMessageReadDateTime");

    /// `isHidden`: `Edm.Boolean`
    pub fn is_hidden(&self) -> Option<bool> {
        self.0.bool("isHidden")
    }

    /// Sets `isHidden`.
    pub fn with_is_hidden(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isHidden", value))
    }

    /// `lastMessageReadDateTime`: `Edm.DateTimeOffset`
    pub fn last_message_read_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastMessageReadDateTime")
    }

    /// Sets `lastMessageReadDateTime`.
    pub fn with_last_message_read_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastMessageReadDateTime", value))
    }
}
