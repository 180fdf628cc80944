// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDeviceType`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsdevicetype?view=graph-rest-beta)
    WindowsDeviceType = "microsoft.graph.windowsDeviceType" {
        /// `none`
        None = "none",
        /// `desktop`
        Desktop = "desktop",
        /// `mobile`
        Mobile = "mobile",
        /// `holographic`
        Holographic = "holographic",
        /// `team`
        Team = "team",
    }
}
