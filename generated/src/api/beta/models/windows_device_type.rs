// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDeviceType`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsdevicetype?view=graph-rest-beta)
    WindowsDeviceType = "microsoft.graph.windowsDeviceType" {
        None = "none",
        Desktop = "desktop",
        Mobile = "mobile",
        Holographic = "holographic",
        Team = "team",
    }
}
