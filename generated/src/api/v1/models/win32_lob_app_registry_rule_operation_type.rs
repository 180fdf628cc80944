// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppRegistryRuleOperationType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappregistryruleoperationtype?view=graph-rest-1.0)
    Win32LobAppRegistryRuleOperationType = "microsoft.graph.win32LobAppRegistryRuleOperationType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `exists`
        Exists = "exists",
        /// `doesNotExist`
        DoesNotExist = "doesNotExist",
        /// `string`
        String = "string",
        /// `integer`
        Integer = "integer",
        /// `version`
        Version = "version",
    }
}
