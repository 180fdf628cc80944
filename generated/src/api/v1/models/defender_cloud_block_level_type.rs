// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderCloudBlockLevelType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defendercloudblockleveltype?view=graph-rest-1.0)
    DefenderCloudBlockLevelType = "microsoft.graph.defenderCloudBlockLevelType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `high`
        High = "high",
        /// `highPlus`
        HighPlus = "highPlus",
        /// `zeroTolerance`
        ZeroTolerance = "zeroTolerance",
    }
}
