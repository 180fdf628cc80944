// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicyB2BSetting`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyb2bsetting?view=graph-rest-beta)
    CrossTenantAccessPolicyB2bSetting = "microsoft.graph.crossTenantAccessPolicyB2BSetting"
}

impl CrossTenantAccessPolicyB2bSetting {
    /// `applications` in queries.
    pub const APPLICATIONS: Property<Self> = Property::new("applications");
    /// `usersAndGroups` in queries.
    pub const USERS_AND_GROUPS: Property<Self> = Property::new("usersAndGroups");

    /// `applications`: `microsoft.graph.crossTenantAccessPolicyTargetConfiguration`
    pub fn applications(&self) -> Option<&super::CrossTenantAccessPolicyTargetConfiguration> {
        self.0.model("applications")
    }

    /// Sets `applications`.
    pub fn with_applications(
        self,
        value: impl Into<Nullable<super::CrossTenantAccessPolicyTargetConfiguration>>,
    ) -> Self {
        Self(self.0.with("applications", value))
    }

    /// `usersAndGroups`: `microsoft.graph.crossTenantAccessPolicyTargetConfiguration`
    pub fn users_and_groups(&self) -> Option<&super::CrossTenantAccessPolicyTargetConfiguration> {
        self.0.model("usersAndGroups")
    }

    /// Sets `usersAndGroups`.
    pub fn with_users_and_groups(
        self,
        value: impl Into<Nullable<super::CrossTenantAccessPolicyTargetConfiguration>>,
    ) -> Self {
        Self(self.0.with("usersAndGroups", value))
    }
}
