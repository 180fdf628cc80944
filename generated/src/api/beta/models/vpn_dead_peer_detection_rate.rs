// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnDeadPeerDetectionRate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpndeadpeerdetectionrate?view=graph-rest-beta)
    VpnDeadPeerDetectionRate = "microsoft.graph.vpnDeadPeerDetectionRate" {
        Medium = "medium",
        None = "none",
        Low = "low",
        High = "high",
    }
}
