// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsFirewallRuleNetworkProfileTypes`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallrulenetworkprofiletypes?view=graph-rest-beta)
    WindowsFirewallRuleNetworkProfileTypes = "microsoft.graph.windowsFirewallRuleNetworkProfileTypes" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `domain`
        Domain = "domain",
        /// `private`
        Private = "private",
        /// `public`
        Public = "public",
    }
}
