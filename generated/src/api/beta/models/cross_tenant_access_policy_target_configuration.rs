// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicyTargetConfiguration`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicytargetconfiguration?view=graph-rest-beta)
    CrossTenantAccessPolicyTargetConfiguration = "microsoft.graph.crossTenantAccessPolicyTargetConfiguration"
}

impl CrossTenantAccessPolicyTargetConfiguration {
    /// `accessType` in queries.
    pub const ACCESS_TYPE: Property<Self> = Property::new("accessType");
    /// `targets` in queries.
    pub const TARGETS: Property<Self> = Property::new("targets");

    /// `accessType`: `microsoft.graph.crossTenantAccessPolicyTargetConfigurationAccessType`
    ///
    /// Possible values are: allowed, blocked, unknownFutureValue.
    pub fn access_type(&self) -> Option<super::CrossTenantAccessPolicyTargetConfigurationAccessType> {
        self.0.enumeration("accessType")
    }

    /// Sets `accessType`.
    pub fn with_access_type(
        self,
        value: impl Into<Nullable<super::CrossTenantAccessPolicyTargetConfigurationAccessType>>,
    ) -> Self {
        Self(self.0.with("accessType", value))
    }

    /// `targets`: `Collection(microsoft.graph.crossTenantAccessPolicyTarget)`
    pub fn targets(&self) -> Option<&[super::CrossTenantAccessPolicyTarget]> {
        self.0.models("targets")
    }

    /// Sets `targets`.
    pub fn with_targets(self, value: impl Into<Nullable<Vec<super::CrossTenantAccessPolicyTarget>>>) -> Self {
        Self(self.0.with("targets", value))
    }
}
