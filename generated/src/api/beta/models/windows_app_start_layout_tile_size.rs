// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAppStartLayoutTileSize`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsappstartlayouttilesize?view=graph-rest-beta)
    WindowsAppStartLayoutTileSize = "microsoft.graph.windowsAppStartLayoutTileSize" {
        Hidden = "hidden",
        Small = "small",
        Medium = "medium",
        Wide = "wide",
        Large = "large",
    }
}
