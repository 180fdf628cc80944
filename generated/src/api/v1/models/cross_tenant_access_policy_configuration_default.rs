// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicyConfigurationDefault`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyconfigurationdefault?view=graph-rest-1.0)
    CrossTenantAccessPolicyConfigurationDefault = "microsoft.graph.crossTenantAccessPolicyConfigurationDefault"
}

impl CrossTenantAccessPolicyConfigurationDefault {
    /// `b2bCollaborationInbound` in queries.
    pub const B2B_COLLABORATION_INBOUND: Property<Self> = Property::new("b2bCollaborationInbound");
    /// `b2bCollaborationOutbound` in queries.
    pub const B2B_COLLABORATION_OUTBOUND: Property<Self> = Property::new("b2bCollaborationOutbound");
    /// `b2bDirectConnectInbound` in queries.
    pub const B2B_DIRECT_CONNECT_INBOUND: Property<Self> = Property::new("b2bDirectConnectInbound");
    /// `b2bDirectConnectOutbound` in queries.
    pub const B2B_DIRECT_CONNECT_OUTBOUND: Property<Self> = Property::new("b2bDirectConnectOutbound");
    /// `inboundTrust` in queries.
    pub const INBOUND_TRUST: Property<Self> = Property::new("inboundTrust");
    /// `isServiceDefault` in queries.
    pub const IS_SERVICE_DEFAULT: Property<Self> = Property::new("isServiceDefault");

    /// `b2bCollaborationInbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`
    pub fn b2b_collaboration_inbound(&self) -> Option<&super::CrossTenantAccessPolicyB2bSetting> {
        self.0.model("b2bCollaborationInbound")
    }

    /// Sets `b2bCollaborationInbound`.
    pub fn with_b2b_collaboration_inbound(
        self,
        value: impl Into<Nullable<super::CrossTenantAccessPolicyB2bSetting>>,
    ) -> Self {
        Self(self.0.with("b2bCollaborationInbound", value))
    }

    /// `b2bCollaborationOutbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`
    pub fn b2b_collaboration_outbound(&self) -> Option<&super::CrossTenantAccessPolicyB2bSetting> {
        self.0.model("b2bCollaborationOutbound")
    }

    /// Sets `b2bCollaborationOutbound`.
    pub fn with_b2b_collaboration_outbound(
        self,
        value: impl Into<Nullable<super::CrossTenantAccessPolicyB2bSetting>>,
    ) -> Self {
        Self(self.0.with("b2bCollaborationOutbound", value))
    }

    /// `b2bDirectConnectInbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`
    pub fn b2b_direct_connect_inbound(&self) -> Option<&super::CrossTenantAccessPolicyB2bSetting> {
        self.0.model("b2bDirectConnectInbound")
    }

    /// Sets `b2bDirectConnectInbound`.
    pub fn with_b2b_direct_connect_inbound(
        self,
        value: impl Into<Nullable<super::CrossTenantAccessPolicyB2bSetting>>,
    ) -> Self {
        Self(self.0.with("b2bDirectConnectInbound", value))
    }

    /// `b2bDirectConnectOutbound`: `microsoft.graph.crossTenantAccessPolicyB2BSetting`
    pub fn b2b_direct_connect_outbound(&self) -> Option<&super::CrossTenantAccessPolicyB2bSetting> {
        self.0.model("b2bDirectConnectOutbound")
    }

    /// Sets `b2bDirectConnectOutbound`.
    pub fn with_b2b_direct_connect_outbound(
        self,
        value: impl Into<Nullable<super::CrossTenantAccessPolicyB2bSetting>>,
    ) -> Self {
        Self(self.0.with("b2bDirectConnectOutbound", value))
    }

    /// `inboundTrust`: `microsoft.graph.crossTenantAccessPolicyInboundTrust`
    pub fn inbound_trust(&self) -> Option<&super::CrossTenantAccessPolicyInboundTrust> {
        self.0.model("inboundTrust")
    }

    /// Sets `inboundTrust`.
    pub fn with_inbound_trust(self, value: impl Into<Nullable<super::CrossTenantAccessPolicyInboundTrust>>) -> Self {
        Self(self.0.with("inboundTrust", value))
    }

    /// `isServiceDefault`: `Edm.Boolean`
    pub fn is_service_default(&self) -> Option<bool> {
        self.0.bool("isServiceDefault")
    }

    /// Sets `isServiceDefault`.
    pub fn with_is_service_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isServiceDefault", value))
    }
}
