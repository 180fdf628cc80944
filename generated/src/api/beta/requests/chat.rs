// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `chat`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, OffsetDateTime, Value};

/// The parameters of [chat-hideforuser](https://learn.microsoft.com/graph/api/chat-hideforuser?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct HideForUserRequest(Object);

impl HideForUserRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `user`: `microsoft.graph.teamworkUserIdentity`
    pub fn with_user(self, value: impl Into<Nullable<models::TeamworkUserIdentity>>) -> Self {
        Self(self.0.with("user", value))
    }

    /// `tenantId`: `Edm.String`
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }
}

impl IntoJson for HideForUserRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [chat-markchatreadforuser](https://learn.microsoft.com/graph/api/chat-markchatreadforuser?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct MarkChatReadForUserRequest(Object);

impl MarkChatReadForUserRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `tenantId`: `Edm.String`
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `user`: `microsoft.graph.teamworkUserIdentity`
    pub fn with_user(self, value: impl Into<Nullable<models::TeamworkUserIdentity>>) -> Self {
        Self(self.0.with("user", value))
    }
}

impl IntoJson for MarkChatReadForUserRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [chat-markchatunreadforuser](https://learn.microsoft.com/graph/api/chat-markchatunreadforuser?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct MarkChatUnreadForUserRequest(Object);

impl MarkChatUnreadForUserRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `lastMessageReadDateTime`: `Edm.DateTimeOffset`
    pub fn with_last_message_read_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastMessageReadDateTime", value))
    }

    /// `tenantId`: `Edm.String`
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `user`: `microsoft.graph.teamworkUserIdentity`
    pub fn with_user(self, value: impl Into<Nullable<models::TeamworkUserIdentity>>) -> Self {
        Self(self.0.with("user", value))
    }
}

impl IntoJson for MarkChatUnreadForUserRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [chat-sendactivitynotification](https://learn.microsoft.com/graph/api/chat-sendactivitynotification?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SendActivityNotificationRequest(Object);

impl SendActivityNotificationRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `topic`: `microsoft.graph.teamworkActivityTopic`
    pub fn with_topic(self, value: impl Into<Nullable<models::TeamworkActivityTopic>>) -> Self {
        Self(self.0.with("topic", value))
    }

    /// `activityType`: `Edm.String`
    pub fn with_activity_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("activityType", value))
    }

    /// `chainId`: `Edm.Int64`
    ///
    /// Optional.
    pub fn with_chain_id(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("chainId", value))
    }

    /// `previewText`: `microsoft.graph.itemBody`
    pub fn with_preview_text(self, value: impl Into<Nullable<models::ItemBody>>) -> Self {
        Self(self.0.with("previewText", value))
    }

    /// `templateParameters`: `Collection(microsoft.graph.keyValuePair)`
    pub fn with_template_parameters(self, value: impl Into<Nullable<Vec<models::KeyValuePair>>>) -> Self {
        Self(self.0.with("templateParameters", value))
    }

    /// `recipient`: `microsoft.graph.teamworkNotificationRecipient`
    pub fn with_recipient(self, value: impl Into<Nullable<models::TeamworkNotificationRecipient>>) -> Self {
        Self(self.0.with("recipient", value))
    }
}

impl IntoJson for SendActivityNotificationRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [chat-unhideforuser](https://learn.microsoft.com/graph/api/chat-unhideforuser?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UnhideForUserRequest(Object);

impl UnhideForUserRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `user`: `microsoft.graph.teamworkUserIdentity`
    pub fn with_user(self, value: impl Into<Nullable<models::TeamworkUserIdentity>>) -> Self {
        Self(self.0.with("user", value))
    }

    /// `tenantId`: `Edm.String`
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }
}

impl IntoJson for UnhideForUserRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
