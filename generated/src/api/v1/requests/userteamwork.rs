// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [userteamwork-post-installedapps](https://learn.microsoft.com/graph/api/userteamwork-post-installedapps?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct CreateRequest(Object);

impl CreateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `teamsApp`: `Edm.String`
    pub fn with_teams_app(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("teamsApp", value))
    }
}

impl IntoJson for CreateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
