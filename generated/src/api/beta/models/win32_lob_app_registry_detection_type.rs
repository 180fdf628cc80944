// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppRegistryDetectionType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappregistrydetectiontype?view=graph-rest-beta)
    Win32LobAppRegistryDetectionType = "microsoft.graph.win32LobAppRegistryDetectionType" {
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
