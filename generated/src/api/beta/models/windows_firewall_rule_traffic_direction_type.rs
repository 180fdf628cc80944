// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsFirewallRuleTrafficDirectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallruletrafficdirectiontype?view=graph-rest-beta)
    WindowsFirewallRuleTrafficDirectionType = "microsoft.graph.windowsFirewallRuleTrafficDirectionType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `out`
        Out = "out",
        /// `in`
        In = "in",
    }
}
