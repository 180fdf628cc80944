// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnTrafficRuleAppType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpntrafficruleapptype?view=graph-rest-beta)
    VpnTrafficRuleAppType = "microsoft.graph.vpnTrafficRuleAppType" {
        /// `none`
        None = "none",
        /// `desktop`
        Desktop = "desktop",
        /// `universal`
        Universal = "universal",
    }
}
