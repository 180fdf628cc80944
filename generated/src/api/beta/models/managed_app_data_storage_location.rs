// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppDataStorageLocation`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdatastoragelocation?view=graph-rest-beta)
    ManagedAppDataStorageLocation = "microsoft.graph.managedAppDataStorageLocation" {
        OneDriveForBusiness = "oneDriveForBusiness",
        SharePoint = "sharePoint",
        Box = "box",
        LocalStorage = "localStorage",
        PhotoLibrary = "photoLibrary",
    }
}
