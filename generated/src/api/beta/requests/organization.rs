// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `organization`.

use crate::runtime::{IntoJson, Nullable, Object, Uuid, Value};

/// The parameters of [organization-activateservice](https://learn.microsoft.com/graph/api/organization-activateservice?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ActivateServiceRequest(Object);

impl ActivateServiceRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `service`: `Edm.String`
    pub fn with_service(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("service", value))
    }

    /// `servicePlanId`: `Edm.Guid`
    pub fn with_service_plan_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("servicePlanId", value))
    }

    /// `skuId`: `Edm.Guid`
    pub fn with_sku_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("skuId", value))
    }
}

impl IntoJson for ActivateServiceRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
