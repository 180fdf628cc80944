// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `presence`.

use super::super::models;
use crate::runtime::{Duration, IntoJson, Nullable, Object, Value};

/// The parameters of [presence-clearpresence](https://learn.microsoft.com/graph/api/presence-clearpresence?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ClearPresenceRequest(Object);

impl ClearPresenceRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }
}

impl IntoJson for ClearPresenceRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [presence-setpresence](https://learn.microsoft.com/graph/api/presence-setpresence?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SetPresenceRequest(Object);

impl SetPresenceRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `sessionId`: `Edm.String`
    pub fn with_session_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sessionId", value))
    }

    /// `availability`: `Edm.String`
    pub fn with_availability(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("availability", value))
    }

    /// `activity`: `Edm.String`
    pub fn with_activity(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("activity", value))
    }

    /// `expirationDuration`: `Edm.Duration`
    pub fn with_expiration_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("expirationDuration", value))
    }

    /// `Away`: `Edm.Untyped`
    pub fn with_away(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("Away", value))
    }
}

impl IntoJson for SetPresenceRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [presence-setuserpreferredpresence](https://learn.microsoft.com/graph/api/presence-setuserpreferredpresence?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SetUserPreferredPresenceRequest(Object);

impl SetUserPreferredPresenceRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `availability`: `Edm.String`
    pub fn with_availability(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("availability", value))
    }

    /// `activity`: `Edm.String`
    pub fn with_activity(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("activity", value))
    }

    /// `expirationDuration`: `Edm.Duration`
    pub fn with_expiration_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("expirationDuration", value))
    }

    /// `DoNotDisturb`: `microsoft.graph.DoNotDisturb`
    pub fn with_do_not_disturb(self, value: impl Into<Nullable<models::DoNotDisturb>>) -> Self {
        Self(self.0.with("DoNotDisturb", value))
    }

    /// `BeRightBack`: `microsoft.graph.BeRightBack`
    pub fn with_be_right_back(self, value: impl Into<Nullable<models::BeRightBack>>) -> Self {
        Self(self.0.with("BeRightBack", value))
    }

    /// `Away`: `Edm.Untyped`
    pub fn with_away(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("Away", value))
    }

    /// `Offline`: `microsoft.graph.OffWork`
    pub fn with_offline(self, value: impl Into<Nullable<models::OffWork>>) -> Self {
        Self(self.0.with("Offline", value))
    }
}

impl IntoJson for SetUserPreferredPresenceRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
