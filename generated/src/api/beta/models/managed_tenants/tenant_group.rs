// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenantGroup`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenantgroup?view=graph-rest-beta)
    TenantGroup: super::super::Entity = "microsoft.graph.managedTenants.tenantGroup"
}

impl TenantGroup {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `allTenantsIncluded` in queries.
    pub const ALL_TENANTS_INCLUDED: Property<Self> = Property::new("allTenantsIncluded");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `managementActions` in queries.
    pub const MANAGEMENT_ACTIONS: Property<Self> = Property::new("managementActions");
    /// `managementIntents` in queries.
    pub const MANAGEMENT_INTENTS: Property<Self> = Property::new("managementIntents");
    /// `tenantIds` in queries.
    pub const TENANT_IDS: Property<Self> = Property::new("tenantIds");

    /// `allTenantsIncluded`: `Edm.Boolean`, read-only
    ///
    /// Required. Read-only.
    pub fn all_tenants_included(&self) -> Option<bool> {
        self.0.bool("allTenantsIncluded")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `managementActions`: `Collection(microsoft.graph.managedTenants.managementActionInfo)`, read-only
    ///
    /// Optional. Read-only.
    pub fn management_actions(&self) -> Option<&[super::ManagementActionInfo]> {
        self.0.models("managementActions")
    }

    /// `managementIntents`: `Collection(microsoft.graph.managedTenants.managementIntentInfo)`, read-only
    ///
    /// Optional. Read-only.
    pub fn management_intents(&self) -> Option<&[super::ManagementIntentInfo]> {
        self.0.models("managementIntents")
    }

    /// `tenantIds`: `Collection(Edm.String)`, read-only
    ///
    /// Optional. Read-only.
    pub fn tenant_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("tenantIds")
    }
}
