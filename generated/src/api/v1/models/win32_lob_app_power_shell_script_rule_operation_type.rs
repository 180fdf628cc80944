// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppPowerShellScriptRuleOperationType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapppowershellscriptruleoperationtype?view=graph-rest-1.0)
    Win32LobAppPowerShellScriptRuleOperationType = "microsoft.graph.win32LobAppPowerShellScriptRuleOperationType" {
        NotConfigured = "notConfigured",
        String = "string",
        DateTime = "dateTime",
        Integer = "integer",
        Float = "float",
        Version = "version",
        Boolean = "boolean",
    }
}
