// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `timeCard`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [timecard-clockin](https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ClockInRequest(Object);

impl ClockInRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `atApprovedLocation`: `Edm.Boolean`
    pub fn with_at_approved_location(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("atApprovedLocation", value))
    }

    /// `onBehalfOfUserId`: `Edm.String`
    pub fn with_on_behalf_of_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("onBehalfOfUserId", value))
    }

    /// `notes`: `microsoft.graph.itemBody`
    pub fn with_notes(self, value: impl Into<Nullable<models::ItemBody>>) -> Self {
        Self(self.0.with("notes", value))
    }
}

impl IntoJson for ClockInRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [timecard-clockout](https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ClockOutRequest(Object);

impl ClockOutRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `atApprovedLocation`: `Edm.Boolean`
    pub fn with_at_approved_location(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("atApprovedLocation", value))
    }

    /// `notes`: `microsoft.graph.itemBody`
    pub fn with_notes(self, value: impl Into<Nullable<models::ItemBody>>) -> Self {
        Self(self.0.with("notes", value))
    }
}

impl IntoJson for ClockOutRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [timecard-endbreak](https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct EndBreakRequest(Object);

impl EndBreakRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `atApprovedLocation`: `Edm.Boolean`
    pub fn with_at_approved_location(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("atApprovedLocation", value))
    }

    /// `notes`: `microsoft.graph.itemBody`
    pub fn with_notes(self, value: impl Into<Nullable<models::ItemBody>>) -> Self {
        Self(self.0.with("notes", value))
    }
}

impl IntoJson for EndBreakRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [timecard-startbreak](https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct StartBreakRequest(Object);

impl StartBreakRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `atApprovedLocation`: `Edm.Boolean`
    pub fn with_at_approved_location(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("atApprovedLocation", value))
    }

    /// `notes`: `microsoft.graph.itemBody`
    pub fn with_notes(self, value: impl Into<Nullable<models::ItemBody>>) -> Self {
        Self(self.0.with("notes", value))
    }
}

impl IntoJson for StartBreakRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
