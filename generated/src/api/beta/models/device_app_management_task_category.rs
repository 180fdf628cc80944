// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceAppManagementTaskCategory`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-deviceappmanagementtaskcategory?view=graph-rest-beta)
    DeviceAppManagementTaskCategory = "microsoft.graph.deviceAppManagementTaskCategory" {
        /// `unknown`
        Unknown = "unknown",
        /// `advancedThreatProtection`
        AdvancedThreatProtection = "advancedThreatProtection",
    }
}
