// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnTrafficRuleRoutingPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpntrafficruleroutingpolicytype?view=graph-rest-beta)
    VpnTrafficRuleRoutingPolicyType = "microsoft.graph.vpnTrafficRuleRoutingPolicyType" {
        /// `none`
        None = "none",
        /// `splitTunnel`
        SplitTunnel = "splitTunnel",
        /// `forceTunnel`
        ForceTunnel = "forceTunnel",
    }
}
