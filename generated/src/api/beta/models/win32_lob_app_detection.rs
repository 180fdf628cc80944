// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppDetection`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappdetection?view=graph-rest-beta)
    Win32LobAppDetection = "microsoft.graph.win32LobAppDetection"
}
