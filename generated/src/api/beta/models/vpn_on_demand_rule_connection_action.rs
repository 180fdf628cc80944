// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnOnDemandRuleConnectionAction`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnondemandruleconnectionaction?view=graph-rest-beta)
    VpnOnDemandRuleConnectionAction = "microsoft.graph.vpnOnDemandRuleConnectionAction" {
        /// `connect`
        Connect = "connect",
        /// `evaluateConnection`
        EvaluateConnection = "evaluateConnection",
        /// `ignore`
        Ignore = "ignore",
        /// `disconnect`
        Disconnect = "disconnect",
    }
}
