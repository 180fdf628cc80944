// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.allowedremoteassistanceactions`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-allowedremoteassistanceactions?view=graph-rest-beta)
    Allowedremoteassistanceactions = "microsoft.graph.allowedremoteassistanceactions" {
        /// `viewScreen`
        ViewScreen = "viewScreen",
        /// `takeFullControl`
        TakeFullControl = "takeFullControl",
        /// `elevation`
        Elevation = "elevation",
    }
}
