// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementPartnerTenantState`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementpartnertenantstate?view=graph-rest-beta)
    DeviceManagementPartnerTenantState = "microsoft.graph.deviceManagementPartnerTenantState" {
        /// `unknown`
        Unknown = "unknown",
        /// `unavailable`
        Unavailable = "unavailable",
        /// `enabled`
        Enabled = "enabled",
        /// `terminated`
        Terminated = "terminated",
        /// `rejected`
        Rejected = "rejected",
        /// `unresponsive`
        Unresponsive = "unresponsive",
    }
}
