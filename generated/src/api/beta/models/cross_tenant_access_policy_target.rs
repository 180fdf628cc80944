// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicyTarget`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicytarget?view=graph-rest-beta)
    CrossTenantAccessPolicyTarget = "microsoft.graph.crossTenantAccessPolicyTarget"
}

impl CrossTenantAccessPolicyTarget {
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");
    /// `targetType` in queries.
    pub const TARGET_TYPE: Property<Self> = Property::new("targetType");

    /// `target`: `Edm.String`
    pub fn target(&self) -> Option<&str> {
        self.0.str("target")
    }

    /// Sets `target`.
    pub fn with_target(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("target", value))
    }

    /// `targetType`: `microsoft.graph.crossTenantAccessPolicyTargetType`
    ///
    /// Possible values are: user, group, application, unknownFutureValue.
    pub fn target_type(&self) -> Option<super::CrossTenantAccessPolicyTargetType> {
        self.0.enumeration("targetType")
    }

    /// Sets `targetType`.
    pub fn with_target_type(self, value: impl Into<Nullable<super::CrossTenantAccessPolicyTargetType>>) -> Self {
        Self(self.0.with("targetType", value))
    }
}
