// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnOnDemandRuleConnectionDomainAction`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnondemandruleconnectiondomainaction?view=graph-rest-beta)
    VpnOnDemandRuleConnectionDomainAction = "microsoft.graph.vpnOnDemandRuleConnectionDomainAction" {
        /// `connectIfNeeded`
        ConnectIfNeeded = "connectIfNeeded",
        /// `neverConnect`
        NeverConnect = "neverConnect",
    }
}
