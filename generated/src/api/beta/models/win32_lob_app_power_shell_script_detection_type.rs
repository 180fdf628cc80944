// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppPowerShellScriptDetectionType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapppowershellscriptdetectiontype?view=graph-rest-beta)
    Win32LobAppPowerShellScriptDetectionType = "microsoft.graph.win32LobAppPowerShellScriptDetectionType" {
        NotConfigured = "notConfigured",
        String = "string",
        DateTime = "dateTime",
        Integer = "integer",
        Float = "float",
        Version = "version",
        Boolean = "boolean",
    }
}
