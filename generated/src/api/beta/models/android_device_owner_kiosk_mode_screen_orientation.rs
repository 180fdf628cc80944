// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerKioskModeScreenOrientation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodescreenorientation?view=graph-rest-beta)
    AndroidDeviceOwnerKioskModeScreenOrientation = "microsoft.graph.androidDeviceOwnerKioskModeScreenOrientation" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `portrait`
        Portrait = "portrait",
        /// `landscape`
        Landscape = "landscape",
        /// `autoRotate`
        AutoRotate = "autoRotate",
    }
}
