// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `androidForWorkSettings`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-androidforwork-androidforworksettings-completesignup](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworksettings-completesignup?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CompleteSignupRequest(Object);

impl CompleteSignupRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enterpriseToken`: `Edm.String`
    pub fn with_enterprise_token(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("enterpriseToken", value))
    }
}

impl IntoJson for CompleteSignupRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-androidforwork-androidforworksettings-requestsignupurl](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworksettings-requestsignupurl?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RequestSignupUrlRequest(Object);

impl RequestSignupUrlRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `hostName`: `Edm.String`
    pub fn with_host_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("hostName", value))
    }
}

impl IntoJson for RequestSignupUrlRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
