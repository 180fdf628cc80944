// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeAccessLevel`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeaccesslevel?view=graph-rest-beta)
    DeviceManagementExchangeAccessLevel = "microsoft.graph.deviceManagementExchangeAccessLevel" {
        /// `none`
        None = "none",
        /// `allow`
        Allow = "allow",
        /// `block`
        Block = "block",
        /// `quarantine`
        Quarantine = "quarantine",
    }
}
