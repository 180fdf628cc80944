// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppPowerShellScriptDetectionType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapppowershellscriptdetectiontype?view=graph-rest-beta)
    Win32LobAppPowerShellScriptDetectionType = "microsoft.graph.win32LobAppPowerShellScriptDetectionType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `string`
        String = "string",
        /// `dateTime`
        DateTime = "dateTime",
        /// `integer`
        Integer = "integer",
        /// `float`
        Float = "float",
        /// `version`
        Version = "version",
        /// `boolean`
        Boolean = "boolean",
    }
}
