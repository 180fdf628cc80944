// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.servicePlanInfo`](https://learn.microsoft.com/graph/api/resources/serviceplaninfo?view=graph-rest-1.0)
    ServicePlanInfo = "microsoft.graph.servicePlanInfo"
}

impl ServicePlanInfo {
    /// `servicePlanId` in queries.
    pub const SERVICE_PLAN_ID: Property<Self> = Property::new("servicePlanId");
    /// `servicePlanName` in queries.
    pub const SERVICE_PLAN_NAME: Property<Self> = Property::new("servicePlanName");
    /// `provisioningStatus` in queries.
    pub const PROVISIONING_STATUS: Property<Self> = Property::new("provisioningStatus");
    /// `appliesTo` in queries.
    pub const APPLIES_TO: Property<Self> = Property::new("appliesTo");

    /// `servicePlanId`: `Edm.Guid`
    pub fn service_plan_id(&self) -> Parsed<Uuid> {
        self.0.guid("servicePlanId")
    }

    /// Sets `servicePlanId`.
    pub fn with_service_plan_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("servicePlanId", value))
    }

    /// `servicePlanName`: `Edm.String`
    pub fn service_plan_name(&self) -> Option<&str> {
        self.0.str("servicePlanName")
    }

    /// Sets `servicePlanName`.
    pub fn with_service_plan_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePlanName", value))
    }

    /// `provisioningStatus`: `Edm.String`
    ///
    /// Possible values are: Success, Disabled, ErrorStatus, PendingInput, PendingActivation, PendingProvisioning.
    pub fn provisioning_status(&self) -> Option<&str> {
        self.0.str("provisioningStatus")
    }

    /// Sets `provisioningStatus`.
    pub fn with_provisioning_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("provisioningStatus", value))
    }

    /// `appliesTo`: `Edm.String`
    ///
    /// Possible values are: User, Company.
    pub fn applies_to(&self) -> Option<&str> {
        self.0.str("appliesTo")
    }

    /// Sets `appliesTo`.
    pub fn with_applies_to(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appliesTo", value))
    }
}
