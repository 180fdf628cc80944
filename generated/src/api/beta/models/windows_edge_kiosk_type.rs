// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsEdgeKioskType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsedgekiosktype?view=graph-rest-beta)
    WindowsEdgeKioskType = "microsoft.graph.windowsEdgeKioskType" {
        /// `publicBrowsing`
        PublicBrowsing = "publicBrowsing",
        /// `fullScreen`
        FullScreen = "fullScreen",
    }
}
