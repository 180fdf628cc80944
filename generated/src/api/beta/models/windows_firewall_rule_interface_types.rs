// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsFirewallRuleInterfaceTypes`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallruleinterfacetypes?view=graph-rest-beta)
    WindowsFirewallRuleInterfaceTypes = "microsoft.graph.windowsFirewallRuleInterfaceTypes" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `remoteAccess`
        RemoteAccess = "remoteAccess",
        /// `wireless`
        Wireless = "wireless",
        /// `lan`
        Lan = "lan",
    }
}
