// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppFileSystemOperationType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappfilesystemoperationtype?view=graph-rest-beta)
    Win32LobAppFileSystemOperationType = "microsoft.graph.win32LobAppFileSystemOperationType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `exists`
        Exists = "exists",
        /// `modifiedDate`
        ModifiedDate = "modifiedDate",
        /// `createdDate`
        CreatedDate = "createdDate",
        /// `version`
        Version = "version",
        /// `sizeInMB`
        SizeInMb = "sizeInMB",
        /// `doesNotExist`
        DoesNotExist = "doesNotExist",
    }
}
