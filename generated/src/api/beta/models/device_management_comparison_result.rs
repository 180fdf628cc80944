// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementComparisonResult`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcomparisonresult?view=graph-rest-beta)
    DeviceManagementComparisonResult = "microsoft.graph.deviceManagementComparisonResult" {
        /// `unknown`
        Unknown = "unknown",
        /// `equal`
        Equal = "equal",
        /// `notEqual`
        NotEqual = "notEqual",
        /// `added`
        Added = "added",
        /// `removed`
        Removed = "removed",
    }
}
