// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [usersettings-update](https://learn.microsoft.com/graph/api/usersettings-update?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `contributionToContentDiscoveryDisabled`: `Edm.Boolean`
    pub fn with_contribution_to_content_discovery_disabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("contributionToContentDiscoveryDisabled", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
