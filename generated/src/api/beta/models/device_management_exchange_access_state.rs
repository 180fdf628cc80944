// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeAccessState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementexchangeaccessstate?view=graph-rest-beta)
    DeviceManagementExchangeAccessState = "microsoft.graph.deviceManagementExchangeAccessState" {
        None = "none",
        Unknown = "unknown",
        Allowed = "allowed",
        Blocked = "blocked",
        Quarantined = "quarantined",
    }
}
