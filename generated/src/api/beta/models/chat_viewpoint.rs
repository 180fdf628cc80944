// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.chatViewpoint`](https://learn.microsoft.com/graph/api/resources/chatviewpoint?view=graph-rest-beta)
    ChatViewpoint = "microsoft.graph.chatViewpoint"
}

impl ChatViewpoint {
    pub const LAST_MESSAGE_READ_DATE_TIME: Property<Self> = Property::new(
        "lastMessageReadDateTime",
    );

    /// `lastMessageReadDateTime`: `Edm.DateTimeOffset`
    pub fn last_message_read_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastMessageReadDateTime")
    }

    pub fn with_last_message_read_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastMessageReadDateTime", value))
    }
}
