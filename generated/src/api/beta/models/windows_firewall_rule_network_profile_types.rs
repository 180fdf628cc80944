// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsFirewallRuleNetworkProfileTypes`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallrulenetworkprofiletypes?view=graph-rest-beta)
    WindowsFirewallRuleNetworkProfileTypes = "microsoft.graph.windowsFirewallRuleNetworkProfileTypes" {
        NotConfigured = "notConfigured",
        Domain = "domain",
        Private = "private",
        Public = "public",
    }
}
