// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeAccessState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementexchangeaccessstate?view=graph-rest-1.0)
    DeviceManagementExchangeAccessState = "microsoft.graph.deviceManagementExchangeAccessState" {
        /// `none`
        None = "none",
        /// `unknown`
        Unknown = "unknown",
        /// `allowed`
        Allowed = "allowed",
        /// `blocked`
        Blocked = "blocked",
        /// `quarantined`
        Quarantined = "quarantined",
    }
}
