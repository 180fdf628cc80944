// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.privateLinkDetails`](https://learn.microsoft.com/graph/api/resources/privatelinkdetails?view=graph-rest-beta)
    PrivateLinkDetails = "microsoft.graph.privateLinkDetails"
}

impl PrivateLinkDetails {
    /// `policyId` in queries.
    pub const POLICY_ID: Property<Self> = Property::new("policyId");
    /// `policyName` in queries.
    pub const POLICY_NAME: Property<Self> = Property::new("policyName");
    /// `policyTenantId` in queries.
    pub const POLICY_TENANT_ID: Property<Self> = Property::new("policyTenantId");
    /// `resourceId` in queries.
    pub const RESOURCE_ID: Property<Self> = Property::new("resourceId");

    /// `policyId`: `Edm.String`
    pub fn policy_id(&self) -> Option<&str> {
        self.0.str("policyId")
    }

    /// Sets `policyId`.
    pub fn with_policy_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("policyId", value))
    }

    /// `policyName`: `Edm.String`
    pub fn policy_name(&self) -> Option<&str> {
        self.0.str("policyName")
    }

    /// Sets `policyName`.
    pub fn with_policy_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("policyName", value))
    }

    /// `policyTenantId`: `Edm.String`
    pub fn policy_tenant_id(&self) -> Option<&str> {
        self.0.str("policyTenantId")
    }

    /// Sets `policyTenantId`.
    pub fn with_policy_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("policyTenantId", value))
    }

    /// `resourceId`: `Edm.String`
    pub fn resource_id(&self) -> Option<&str> {
        self.0.str("resourceId")
    }

    /// Sets `resourceId`.
    pub fn with_resource_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceId", value))
    }
}
