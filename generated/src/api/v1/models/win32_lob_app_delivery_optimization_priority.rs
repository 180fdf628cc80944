// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppDeliveryOptimizationPriority`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappdeliveryoptimizationpriority?view=graph-rest-1.0)
    Win32LobAppDeliveryOptimizationPriority = "microsoft.graph.win32LobAppDeliveryOptimizationPriority" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `foreground`
        Foreground = "foreground",
    }
}
