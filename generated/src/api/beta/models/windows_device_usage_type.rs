// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDeviceUsageType`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsdeviceusagetype?view=graph-rest-beta)
    WindowsDeviceUsageType = "microsoft.graph.windowsDeviceUsageType" {
        /// `singleUser`
        SingleUser = "singleUser",
        /// `shared`
        Shared = "shared",
    }
}
