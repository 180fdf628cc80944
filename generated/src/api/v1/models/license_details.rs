// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.licenseDetails`](https://learn.microsoft.com/graph/api/resources/licensedetails?view=graph-rest-1.0)
    LicenseDetails: super::Entity = "microsoft.graph.licenseDetails"
}

impl LicenseDetails {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `servicePlans` in queries.
    pub const SERVICE_PLANS: Property<Self> = Property::new("servicePlans");
    /// `skuId` in queries.
    pub const SKU_ID: Property<Self> = Property::new("skuId");
    /// `skuPartNumber` in queries.
    pub const SKU_PART_NUMBER: Property<Self> = Property::new("skuPartNumber");

    /// `servicePlans`: `Collection(microsoft.graph.servicePlanInfo)`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn service_plans(&self) -> Option<&[super::ServicePlanInfo]> {
        self.0.models("servicePlans")
    }

    /// `skuId`: `Edm.Guid`, read-only
    ///
    /// Read-only.
    pub fn sku_id(&self) -> Parsed<Uuid> {
        self.0.guid("skuId")
    }

    /// `skuPartNumber`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn sku_part_number(&self) -> Option<&str> {
        self.0.str("skuPartNumber")
    }
}
