// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.subscribedSku`](https://learn.microsoft.com/graph/api/resources/subscribedsku?view=graph-rest-1.0)
    SubscribedSku: super::Entity = "microsoft.graph.subscribedSku"
}

impl SubscribedSku {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `appliesTo` in queries.
    pub const APPLIES_TO: Property<Self> = Property::new("appliesTo");
    /// `capabilityStatus` in queries.
    pub const CAPABILITY_STATUS: Property<Self> = Property::new("capabilityStatus");
    /// `consumedUnits` in queries.
    pub const CONSUMED_UNITS: Property<Self> = Property::new("consumedUnits");
    /// `prepaidUnits` in queries.
    pub const PREPAID_UNITS: Property<Self> = Property::new("prepaidUnits");
    /// `servicePlans` in queries.
    pub const SERVICE_PLANS: Property<Self> = Property::new("servicePlans");
    /// `skuId` in queries.
    pub const SKU_ID: Property<Self> = Property::new("skuId");
    /// `skuPartNumber` in queries.
    pub const SKU_PART_NUMBER: Property<Self> = Property::new("skuPartNumber");

    /// `appliesTo`: `Edm.String`
    pub fn applies_to(&self) -> Option<&str> {
        self.0.str("appliesTo")
    }

    /// Sets `appliesTo`.
    pub fn with_applies_to(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appliesTo", value))
    }

    /// `capabilityStatus`: `Edm.String`
    ///
    /// Possible values are: Enabled, Warning, Suspended, Deleted, LockedOut.
    pub fn capability_status(&self) -> Option<&str> {
        self.0.str("capabilityStatus")
    }

    /// Sets `capabilityStatus`.
    pub fn with_capability_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("capabilityStatus", value))
    }

    /// `consumedUnits`: `Edm.Int32`
    pub fn consumed_units(&self) -> Option<i32> {
        self.0.i32("consumedUnits")
    }

    /// Sets `consumedUnits`.
    pub fn with_consumed_units(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("consumedUnits", value))
    }

    /// `prepaidUnits`: `microsoft.graph.licenseUnitsDetail`
    pub fn prepaid_units(&self) -> Option<&super::LicenseUnitsDetail> {
        self.0.model("prepaidUnits")
    }

    /// Sets `prepaidUnits`.
    pub fn with_prepaid_units(self, value: impl Into<Nullable<super::LicenseUnitsDetail>>) -> Self {
        Self(self.0.with("prepaidUnits", value))
    }

    /// `servicePlans`: `Collection(microsoft.graph.servicePlanInfo)`
    ///
    /// Not nullable.
    pub fn service_plans(&self) -> Option<&[super::ServicePlanInfo]> {
        self.0.models("servicePlans")
    }

    /// Sets `servicePlans`.
    pub fn with_service_plans(self, value: impl Into<Nullable<Vec<super::ServicePlanInfo>>>) -> Self {
        Self(self.0.with("servicePlans", value))
    }

    /// `skuId`: `Edm.Guid`
    pub fn sku_id(&self) -> Parsed<Uuid> {
        self.0.guid("skuId")
    }

    /// Sets `skuId`.
    pub fn with_sku_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("skuId", value))
    }

    /// `skuPartNumber`: `Edm.String`
    pub fn sku_part_number(&self) -> Option<&str> {
        self.0.str("skuPartNumber")
    }

    /// Sets `skuPartNumber`.
    pub fn with_sku_part_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("skuPartNumber", value))
    }
}
