// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerKioskModeIconSize`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodeiconsize?view=graph-rest-beta)
    AndroidDeviceOwnerKioskModeIconSize = "microsoft.graph.androidDeviceOwnerKioskModeIconSize" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `smallest`
        Smallest = "smallest",
        /// `small`
        Small = "small",
        /// `regular`
        Regular = "regular",
        /// `large`
        Large = "large",
        /// `largest`
        Largest = "largest",
    }
}
