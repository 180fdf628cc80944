// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.chatMessageInfo`](https://learn.microsoft.com/graph/api/resources/chatmessageinfo?view=graph-rest-beta)
    ChatMessageInfo: super::Entity = "microsoft.graph.chatMessageInfo"
}

impl ChatMessageInfo {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `body` in queries.
    pub const BODY: Property<Self> = Property::new("body");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `from` in queries.
    pub const FROM: Property<Self> = Property::new("from");
    /// `isDeleted` in queries.
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
    /// `messageType` in queries.
    pub const MESSAGE_TYPE: Property<Self> = Property::new("messageType");
    /// `eventDetail` in queries.
    pub const EVENT_DETAIL: Property<Self> = Property::new("eventDetail");

    /// `body`: `microsoft.graph.itemBody`
    pub fn body(&self) -> Option<&super::ItemBody> {
        self.0.model("body")
    }

    /// Sets `body`.
    pub fn with_body(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("body", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `from`: `microsoft.graph.chatMessageFromIdentitySet`
    pub fn from(&self) -> Option<&super::ChatMessageFromIdentitySet> {
        self.0.model("from")
    }

    /// Sets `from`.
    pub fn with_from(self, value: impl Into<Nullable<super::ChatMessageFromIdentitySet>>) -> Self {
        Self(self.0.with("from", value))
    }

    /// `isDeleted`: `Edm.Boolean`
    pub fn is_deleted(&self) -> Option<bool> {
        self.0.bool("isDeleted")
    }

    /// Sets `isDeleted`.
    pub fn with_is_deleted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeleted", value))
    }

    /// `messageType`: `microsoft.graph.chatMessageType`
    ///
    /// Possible values are: message, unknownFutureValue, systemEventMessage.
    pub fn message_type(&self) -> Option<super::ChatMessageType> {
        self.0.enumeration("messageType")
    }

    /// Sets `messageType`.
    pub fn with_message_type(self, value: impl Into<Nullable<super::ChatMessageType>>) -> Self {
        Self(self.0.with("messageType", value))
    }

    /// `eventDetail`: `microsoft.graph.eventMessageDetail`, read-only
    ///
    /// Read-only.
    pub fn event_detail(&self) -> Option<&super::EventMessageDetail> {
        self.0.model("eventDetail")
    }
}
