// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.remoteAssistanceSessionType`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancesessiontype?view=graph-rest-beta)
    RemoteAssistanceSessionType = "microsoft.graph.remoteAssistanceSessionType" {
        /// `viewOnly`
        ViewOnly = "viewOnly",
        /// `fullControl`
        FullControl = "fullControl",
        /// `elevation`
        Elevation = "elevation",
    }
}
