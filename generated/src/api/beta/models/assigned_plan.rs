// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.assignedPlan`](https://learn.microsoft.com/graph/api/resources/assignedplan?view=graph-rest-beta)
    AssignedPlan = "microsoft.graph.assignedPlan"
}

impl AssignedPlan {
    /// `assignedDateTime` in queries.
    pub const ASSIGNED_DATE_TIME: Property<Self> = Property::new("assignedDateTime");
    /// `capabilityStatus` in queries.
    pub const CAPABILITY_STATUS: Property<Self> = Property::new("capabilityStatus");
    /// `service` in queries.
    pub const SERVICE: Property<Self> = Property::new("service");
    /// `servicePlanId` in queries.
    pub const SERVICE_PLAN_ID: Property<Self> = Property::new("servicePlanId");

    /// `assignedDateTime`: `Edm.DateTimeOffset`
    pub fn assigned_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("assignedDateTime")
    }

    /// Sets `assignedDateTime`.
    pub fn with_assigned_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("assignedDateTime", value))
    }

    /// `capabilityStatus`: `microsoft.graph.capabilityStatus`
    ///
    /// Possible values are: Enabled, Warning, Suspended, Deleted.
    pub fn capability_status(&self) -> Option<super::CapabilityStatus> {
        self.0.enumeration("capabilityStatus")
    }

    /// Sets `capabilityStatus`.
    pub fn with_capability_status(self, value: impl Into<Nullable<super::CapabilityStatus>>) -> Self {
        Self(self.0.with("capabilityStatus", value))
    }

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
}
