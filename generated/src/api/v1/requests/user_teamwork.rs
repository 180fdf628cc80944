// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `userTeamwork`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [userteamwork-sendactivitynotification](https://learn.microsoft.com/graph/api/userteamwork-sendactivitynotification?view=graph-rest-1.0).
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
}

impl IntoJson for SendActivityNotificationRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
