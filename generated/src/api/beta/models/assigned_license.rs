// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.assignedLicense`](https://learn.microsoft.com/graph/api/resources/assignedlicense?view=graph-rest-beta)
    AssignedLicense = "microsoft.graph.assignedLicense"
}

impl AssignedLicense {
    /// `disabledPlans` in queries.
    pub const DISABLED_PLANS: Property<Self> = Property::new("disabledPlans");
    /// `skuId` in queries.
    pub const SKU_ID: Property<Self> = Property::new("skuId");

    /// `disabledPlans`: `Collection(Edm.Guid)`
    pub fn disabled_plans(&self) -> Parsed<Vec<Uuid>> {
        self.0.values("disabledPlans")
    }

    /// Sets `disabledPlans`.
    pub fn with_disabled_plans(self, value: impl Into<Nullable<Vec<Uuid>>>) -> Self {
        Self(self.0.with("disabledPlans", value))
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
