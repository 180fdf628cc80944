// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsFirewallRuleInterfaceTypes`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallruleinterfacetypes?view=graph-rest-beta)
    WindowsFirewallRuleInterfaceTypes = "microsoft.graph.windowsFirewallRuleInterfaceTypes" {
        NotConfigured = "notConfigured",
        RemoteAccess = "remoteAccess",
        Wireless = "wireless",
        Lan = "lan",
    }
}
