// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppPowerShellScriptRuleOperationType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapppowershellscriptruleoperationtype?view=graph-rest-1.0)
    Win32LobAppPowerShellScriptRuleOperationType = "microsoft.graph.win32LobAppPowerShellScriptRuleOperationType" {
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
