// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppDataStorageLocation`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdatastoragelocation?view=graph-rest-beta)
    ManagedAppDataStorageLocation = "microsoft.graph.managedAppDataStorageLocation" {
        /// `oneDriveForBusiness`
        OneDriveForBusiness = "oneDriveForBusiness",
        /// `sharePoint`
        SharePoint = "sharePoint",
        /// `box`
        Box = "box",
        /// `localStorage`
        LocalStorage = "localStorage",
        /// `photoLibrary`
        PhotoLibrary = "photoLibrary",
    }
}
