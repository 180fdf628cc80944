// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `cloudPcOnPremisesConnection`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [cloudpconpremisesconnection-updateaddomainpassword](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-updateaddomainpassword?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateAdDomainPasswordRequest(Object);

impl UpdateAdDomainPasswordRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `adDomainPassword`: `Edm.String`
    pub fn with_ad_domain_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("adDomainPassword", value))
    }
}

impl IntoJson for UpdateAdDomainPasswordRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
