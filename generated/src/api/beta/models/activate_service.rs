// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.activateService`](https://learn.microsoft.com/graph/api/resources/activateservice?view=graph-rest-beta)
    ActivateService = "microsoft.graph.activateService"
}

impl ActivateService {
    /// `service` in queries.
    pub const SERVICE: Property<Self> = Property::new("service");
    /// `servicePlanId` in queries.
    pub const SERVICE_PLAN_ID: Property<Self> = Property::new("servicePlanId");
    /// `skuId` in queries.
    pub const SKU_ID: Property<Self> = Property::new("skuId");

    /// `service`: `Edm.String`
    pub fn service(&self) -> Option<&str> {
        self.0.str("service")
    }

    /// Sets `service`.
    pub fn with_service(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("service", value))
    }

    /// `servicePlanId`: `Edm.Guid`
    pub fn service_plan_id(&self) -> Parsed<Uuid> {
        self.0.guid("servicePlanId")
    }

    /// Sets `servicePlanId`.
    pub fn with_service_plan_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("servicePlanId", value))
    }

    /// `skuId`: `Edm.Guid`
    pub fn sku_id(&self) -> Parsed<Uuid> {
        self.0.guid("skuId")
    }

    /// Sets `skuId`.
    pub fn with_sku_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("skuId", value))
    }
}
