// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerKioskCustomizationSystemNavigation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskcustomizationsystemnavigation?view=graph-rest-beta)
    AndroidDeviceOwnerKioskCustomizationSystemNavigation = "microsoft.graph.androidDeviceOwnerKioskCustomizationSystemNavigation" {
        NotConfigured = "notConfigured",
        NavigationEnabled = "navigationEnabled",
        HomeButtonOnly = "homeButtonOnly",
    }
}
