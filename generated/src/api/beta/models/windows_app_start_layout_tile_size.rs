// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAppStartLayoutTileSize`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsappstartlayouttilesize?view=graph-rest-beta)
    WindowsAppStartLayoutTileSize = "microsoft.graph.windowsAppStartLayoutTileSize" {
        /// `hidden`
        Hidden = "hidden",
        /// `small`
        Small = "small",
        /// `medium`
        Medium = "medium",
        /// `wide`
        Wide = "wide",
        /// `large`
        Large = "large",
    }
}
