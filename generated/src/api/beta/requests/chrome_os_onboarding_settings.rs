// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `chromeOSOnboardingSettings`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-chromebooksync-chromeosonboardingsettings-connect](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-connect?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ConnectRequest(Object);

impl ConnectRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ownerUserPrincipalName`: `Edm.String`
    pub fn with_owner_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ownerUserPrincipalName", value))
    }

    /// `ownerAccessToken`: `Edm.String`
    pub fn with_owner_access_token(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ownerAccessToken", value))
    }
}

impl IntoJson for ConnectRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
