// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppDataEncryptionType`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdataencryptiontype?view=graph-rest-1.0)
    ManagedAppDataEncryptionType = "microsoft.graph.managedAppDataEncryptionType" {
        /// `useDeviceSettings`
        UseDeviceSettings = "useDeviceSettings",
        /// `afterDeviceRestart`
        AfterDeviceRestart = "afterDeviceRestart",
        /// `whenDeviceLockedExceptOpenFiles`
        WhenDeviceLockedExceptOpenFiles = "whenDeviceLockedExceptOpenFiles",
        /// `whenDeviceLocked`
        WhenDeviceLocked = "whenDeviceLocked",
    }
}
