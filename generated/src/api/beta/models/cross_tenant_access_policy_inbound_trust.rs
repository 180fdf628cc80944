// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicyInboundTrust`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyinboundtrust?view=graph-rest-beta)
    CrossTenantAccessPolicyInboundTrust = "microsoft.graph.crossTenantAccessPolicyInboundTrust"
}

impl CrossTenantAccessPolicyInboundTrust {
    /// `isCompliantDeviceAccepted` in queries.
    pub const IS_COMPLIANT_DEVICE_ACCEPTED: Property<Self> = Property::new("isCompliantDeviceAccepted");
    /// `isHybridAzureADJoinedDeviceAccepted` in queries.
    pub const IS_HYBRID_AZURE_AD_JOINED_DEVICE_ACCEPTED: Property<Self> =
        Property::new("isHybridAzureADJoinedDeviceAccepted");
    /// `isMfaAccepted` in queries.
    pub const IS_MFA_ACCEPTED: Property<Self> = Property::new("isMfaAccepted");

    /// `isCompliantDeviceAccepted`: `Edm.Boolean`
    pub fn is_compliant_device_accepted(&self) -> Option<bool> {
        self.0.bool("isCompliantDeviceAccepted")
    }

    /// Sets `isCompliantDeviceAccepted`.
    pub fn with_is_compliant_device_accepted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCompliantDeviceAccepted", value))
    }

    /// `isHybridAzureADJoinedDeviceAccepted`: `Edm.Boolean`
    pub fn is_hybrid_azure_ad_joined_device_accepted(&self) -> Option<bool> {
        self.0.bool("isHybridAzureADJoinedDeviceAccepted")
    }

    /// Sets `isHybridAzureADJoinedDeviceAccepted`.
    pub fn with_is_hybrid_azure_ad_joined_device_accepted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isHybridAzureADJoinedDeviceAccepted", value))
    }

    /// `isMfaAccepted`: `Edm.Boolean`
    pub fn is_mfa_accepted(&self) -> Option<bool> {
        self.0.bool("isMfaAccepted")
    }

    /// Sets `isMfaAccepted`.
    pub fn with_is_mfa_accepted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMfaAccepted", value))
    }
}
