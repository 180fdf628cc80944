// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileThreatPartnerTenantState`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-mobilethreatpartnertenantstate?view=graph-rest-1.0)
    MobileThreatPartnerTenantState = "microsoft.graph.mobileThreatPartnerTenantState" {
        /// `unavailable`
        Unavailable = "unavailable",
        /// `available`
        Available = "available",
        /// `enabled`
        Enabled = "enabled",
        /// `unresponsive`
        Unresponsive = "unresponsive",
    }
}
