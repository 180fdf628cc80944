// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerKioskModeScreenOrientation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodescreenorientation?view=graph-rest-beta)
    AndroidDeviceOwnerKioskModeScreenOrientation = "microsoft.graph.androidDeviceOwnerKioskModeScreenOrientation" {
        NotConfigured = "notConfigured",
        Portrait = "portrait",
        Landscape = "landscape",
        AutoRotate = "autoRotate",
    }
}
