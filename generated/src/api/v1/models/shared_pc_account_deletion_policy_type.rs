// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.sharedPCAccountDeletionPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcaccountdeletionpolicytype?view=graph-rest-1.0)
    SharedPcAccountDeletionPolicyType = "microsoft.graph.sharedPCAccountDeletionPolicyType" {
        /// `immediate`
        Immediate = "immediate",
        /// `diskSpaceThreshold`
        DiskSpaceThreshold = "diskSpaceThreshold",
        /// `diskSpaceThresholdOrInactiveThreshold`
        DiskSpaceThresholdOrInactiveThreshold = "diskSpaceThresholdOrInactiveThreshold",
    }
}
