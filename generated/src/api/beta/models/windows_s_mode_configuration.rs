// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsSModeConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowssmodeconfiguration?view=graph-rest-beta)
    WindowsSModeConfiguration = "microsoft.graph.windowsSModeConfiguration" {
        /// `noRestriction`
        NoRestriction = "noRestriction",
        /// `block`
        Block = "block",
        /// `unlock`
        Unlock = "unlock",
    }
}
