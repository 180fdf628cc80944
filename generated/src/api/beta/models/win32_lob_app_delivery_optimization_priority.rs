// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppDeliveryOptimizationPriority`](https://learn.microsoft.com/graph/api/resources/intune-shared-win32lobappdeliveryoptimizationpriority?view=graph-rest-beta)
    Win32LobAppDeliveryOptimizationPriority = "microsoft.graph.win32LobAppDeliveryOptimizationPriority" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `foreground`
        Foreground = "foreground",
    }
}
