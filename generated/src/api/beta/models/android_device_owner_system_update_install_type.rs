// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerSystemUpdateInstallType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownersystemupdateinstalltype?view=graph-rest-beta)
    AndroidDeviceOwnerSystemUpdateInstallType = "microsoft.graph.androidDeviceOwnerSystemUpdateInstallType" {
        DeviceDefault = "deviceDefault",
        Postpone = "postpone",
        Windowed = "windowed",
        Automatic = "automatic",
    }
}
