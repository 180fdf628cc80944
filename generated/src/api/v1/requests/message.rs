// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `message`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [message-copy](https://learn.microsoft.com/graph/api/message-copy?view=graph-rest-1.0).
#[cfg(feature = "mail")]
#[derive(Clone, Debug)]
pub struct CopyRequest(Object);

#[cfg(feature = "mail")]
impl CopyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `destinationId`: `Edm.String`
    pub fn with_destination_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("destinationId", value))
    }
}

#[cfg(feature = "mail")]
impl IntoJson for CopyRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [message-forward](https://learn.microsoft.com/graph/api/message-forward?view=graph-rest-1.0).
#[cfg(feature = "mail")]
#[derive(Clone, Debug)]
pub struct ForwardRequest(Object);

#[cfg(feature = "mail")]
impl ForwardRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `comment`: `Edm.String`
    ///
    /// Nullable.
    pub fn with_comment(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("comment", value))
    }

    /// `toRecipients`: `Collection(microsoft.graph.recipient)`
    pub fn with_to_recipients(self, value: impl Into<Nullable<Vec<models::Recipient>>>) -> Self {
        Self(self.0.with("toRecipients", value))
    }
}

#[cfg(feature = "mail")]
impl IntoJson for ForwardRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [message-move](https://learn.microsoft.com/graph/api/message-move?view=graph-rest-1.0).
#[cfg(feature = "mail")]
#[derive(Clone, Debug)]
pub struct MoveRequest(Object);

#[cfg(feature = "mail")]
impl MoveRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `destinationId`: `Edm.String`
    pub fn with_destination_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("destinationId", value))
    }
}

#[cfg(feature = "mail")]
impl IntoJson for MoveRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [message-reply](https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-1.0).
#[cfg(feature = "mail")]
#[derive(Clone, Debug)]
pub struct ReplyRequest(Object);

#[cfg(feature = "mail")]
impl ReplyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `comment`: `Edm.String`
    ///
    /// Nullable.
    pub fn with_comment(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("comment", value))
    }

    /// `message`: `microsoft.graph.message`
    pub fn with_message(self, value: impl Into<Nullable<models::Message>>) -> Self {
        Self(self.0.with("message", value))
    }
}

#[cfg(feature = "mail")]
impl IntoJson for ReplyRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [message-replyall](https://learn.microsoft.com/graph/api/message-replyall?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct ReplyAllRequest(Object);

impl ReplyAllRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `comment`: `Edm.String`
    ///
    /// Nullable.
    pub fn with_comment(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("comment", value))
    }
}

impl IntoJson for ReplyAllRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
