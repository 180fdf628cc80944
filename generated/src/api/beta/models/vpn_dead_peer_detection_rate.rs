// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnDeadPeerDetectionRate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpndeadpeerdetectionrate?view=graph-rest-beta)
    VpnDeadPeerDetectionRate = "microsoft.graph.vpnDeadPeerDetectionRate" {
        /// `medium`
        Medium = "medium",
        /// `none`
        None = "none",
        /// `low`
        Low = "low",
        /// `high`
        High = "high",
    }
}
