// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `baseTask`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [basetask-move](https://learn.microsoft.com/graph/api/basetask-move?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct MoveRequest(Object);

impl MoveRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `destinationTaskListId`: `Edm.String`
    pub fn with_destination_task_list_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("destinationTaskListId", value))
    }
}

impl IntoJson for MoveRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
