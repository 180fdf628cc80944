// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppDataStorageLocation`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdatastoragelocation?view=graph-rest-1.0)
    ManagedAppDataStorageLocation = "microsoft.graph.managedAppDataStorageLocation" {
        /// `oneDriveForBusiness`
        OneDriveForBusiness = "oneDriveForBusiness",
        /// `sharePoint`
        SharePoint = "sharePoint",
        /// `box`
        Box = "box",
        /// `localStorage`
        LocalStorage = "localStorage",
    }
}
