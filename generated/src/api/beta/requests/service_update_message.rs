// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `serviceUpdateMessage`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [serviceupdatemessage-archive](https://learn.microsoft.com/graph/api/serviceupdatemessage-archive?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ArchiveRequest(Object);

impl ArchiveRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `messageIds`: `Collection(Edm.String)`
    pub fn with_message_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("messageIds", value))
    }
}

impl IntoJson for ArchiveRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [serviceupdatemessage-favorite](https://learn.microsoft.com/graph/api/serviceupdatemessage-favorite?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct FavoriteRequest(Object);

impl FavoriteRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `messageIds`: `Collection(Edm.String)`
    pub fn with_message_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("messageIds", value))
    }
}

impl IntoJson for FavoriteRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [serviceupdatemessage-markread](https://learn.microsoft.com/graph/api/serviceupdatemessage-markread?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct MarkReadRequest(Object);

impl MarkReadRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `messageIds`: `Collection(Edm.String)`
    pub fn with_message_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("messageIds", value))
    }
}

impl IntoJson for MarkReadRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [serviceupdatemessage-markunread](https://learn.microsoft.com/graph/api/serviceupdatemessage-markunread?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct MarkUnreadRequest(Object);

impl MarkUnreadRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `messageIds`: `Collection(Edm.String)`
    pub fn with_message_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("messageIds", value))
    }
}

impl IntoJson for MarkUnreadRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [serviceupdatemessage-unarchive](https://learn.microsoft.com/graph/api/serviceupdatemessage-unarchive?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UnarchiveRequest(Object);

impl UnarchiveRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `messageIds`: `Collection(Edm.String)`
    pub fn with_message_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("messageIds", value))
    }
}

impl IntoJson for UnarchiveRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [serviceupdatemessage-unfavorite](https://learn.microsoft.com/graph/api/serviceupdatemessage-unfavorite?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UnfavoriteRequest(Object);

impl UnfavoriteRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `messageIds`: `Collection(Edm.String)`
    pub fn with_message_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("messageIds", value))
    }
}

impl IntoJson for UnfavoriteRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
