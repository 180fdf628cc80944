// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerKioskModeIconSize`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskmodeiconsize?view=graph-rest-beta)
    AndroidDeviceOwnerKioskModeIconSize = "microsoft.graph.androidDeviceOwnerKioskModeIconSize" {
        NotConfigured = "notConfigured",
        Smallest = "smallest",
        Small = "small",
        Regular = "regular",
        Large = "large",
        Largest = "largest",
    }
}
