// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppDataIngestionLocation`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdataingestionlocation?view=graph-rest-beta)
    ManagedAppDataIngestionLocation = "microsoft.graph.managedAppDataIngestionLocation" {
        /// `oneDriveForBusiness`
        OneDriveForBusiness = "oneDriveForBusiness",
        /// `sharePoint`
        SharePoint = "sharePoint",
        /// `camera`
        Camera = "camera",
        /// `photoLibrary`
        PhotoLibrary = "photoLibrary",
    }
}
