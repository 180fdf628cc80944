// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppDetection`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappdetection?view=graph-rest-beta)
    Win32LobAppDetection = "microsoft.graph.win32LobAppDetection" {
        "microsoft.graph.win32LobAppFileSystemDetection",
        "microsoft.graph.win32LobAppPowerShellScriptDetection",
        "microsoft.graph.win32LobAppProductCodeDetection",
        "microsoft.graph.win32LobAppRegistryDetection",
    }
}
