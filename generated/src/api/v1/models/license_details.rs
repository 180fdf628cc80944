// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.licenseDetails`](https://learn.microsoft.com/graph/api/resources/licensedetails?view=graph-rest-1.0)
    LicenseDetails: super::Entity = "microsoft.graph.licenseDetails"
}

impl LicenseDetails {
    pub const ID: Property<Self> = Property::new("id");
    pub const SERVICE_PLANS: Property<Self> = Property::new("servicePlans");
    pub const SKU_ID: Property<Self> = Property::new("skuId");
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
