// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.serviceUsage`](https://learn.microsoft.com/graph/api/resources/managedtenants-serviceusage?view=graph-rest-beta)
    ServiceUsage = "microsoft.graph.managedTenants.serviceUsage"
}

impl ServiceUsage {
    /// `monthlyActiveUsers` in queries.
    pub const MONTHLY_ACTIVE_USERS: Property<Self> = Property::new("monthlyActiveUsers");
    /// `serviceName` in queries.
    pub const SERVICE_NAME: Property<Self> = Property::new("serviceName");

    /// `monthlyActiveUsers`: `Edm.Int32`, read-only
    ///
    /// Required. Read-only.
    pub fn monthly_active_users(&self) -> Option<i32> {
        self.0.i32("monthlyActiveUsers")
    }

    /// `serviceName`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn service_name(&self) -> Option<&str> {
        self.0.str("serviceName")
    }
}
