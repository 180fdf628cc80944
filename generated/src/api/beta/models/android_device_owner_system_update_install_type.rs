// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerSystemUpdateInstallType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownersystemupdateinstalltype?view=graph-rest-beta)
    AndroidDeviceOwnerSystemUpdateInstallType = "microsoft.graph.androidDeviceOwnerSystemUpdateInstallType" {
        /// `deviceDefault`
        DeviceDefault = "deviceDefault",
        /// `postpone`
        Postpone = "postpone",
        /// `windowed`
        Windowed = "windowed",
        /// `automatic`
        Automatic = "automatic",
    }
}
