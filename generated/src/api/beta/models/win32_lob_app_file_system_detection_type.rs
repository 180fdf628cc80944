// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppFileSystemDetectionType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappfilesystemdetectiontype?view=graph-rest-beta)
    Win32LobAppFileSystemDetectionType = "microsoft.graph.win32LobAppFileSystemDetectionType" {
        NotConfigured = "notConfigured",
        Exists = "exists",
        ModifiedDate = "modifiedDate",
        CreatedDate = "createdDate",
        Version = "version",
        SizeInMb = "sizeInMB",
        DoesNotExist = "doesNotExist",
    }
}
