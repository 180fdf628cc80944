// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerKioskCustomizationStatusBar`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerkioskcustomizationstatusbar?view=graph-rest-beta)
    AndroidDeviceOwnerKioskCustomizationStatusBar = "microsoft.graph.androidDeviceOwnerKioskCustomizationStatusBar" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `notificationsAndSystemInfoEnabled`
        NotificationsAndSystemInfoEnabled = "notificationsAndSystemInfoEnabled",
        /// `systemInfoOnly`
        SystemInfoOnly = "systemInfoOnly",
    }
}
