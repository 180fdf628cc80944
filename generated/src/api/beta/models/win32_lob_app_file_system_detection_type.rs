// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppFileSystemDetectionType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappfilesystemdetectiontype?view=graph-rest-beta)
    Win32LobAppFileSystemDetectionType = "microsoft.graph.win32LobAppFileSystemDetectionType" {
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
