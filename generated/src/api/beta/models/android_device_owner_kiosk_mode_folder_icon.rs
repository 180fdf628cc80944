// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerKioskModeFolderIcon`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodefoldericon?view=graph-rest-beta)
    AndroidDeviceOwnerKioskModeFolderIcon = "microsoft.graph.androidDeviceOwnerKioskModeFolderIcon" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `darkSquare`
        DarkSquare = "darkSquare",
        /// `darkCircle`
        DarkCircle = "darkCircle",
        /// `lightSquare`
        LightSquare = "lightSquare",
        /// `lightCircle`
        LightCircle = "lightCircle",
    }
}
