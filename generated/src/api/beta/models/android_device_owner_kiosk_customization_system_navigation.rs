// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerKioskCustomizationSystemNavigation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskcustomizationsystemnavigation?view=graph-rest-beta)
    AndroidDeviceOwnerKioskCustomizationSystemNavigation = "microsoft.graph.androidDeviceOwnerKioskCustomizationSystemNavigation" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `navigationEnabled`
        NavigationEnabled = "navigationEnabled",
        /// `homeButtonOnly`
        HomeButtonOnly = "homeButtonOnly",
    }
}
