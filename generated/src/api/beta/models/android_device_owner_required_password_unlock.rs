// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerRequiredPasswordUnlock`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerrequiredpasswordunlock?view=graph-rest-beta)
    AndroidDeviceOwnerRequiredPasswordUnlock = "microsoft.graph.androidDeviceOwnerRequiredPasswordUnlock" {
        /// `deviceDefault`
        DeviceDefault = "deviceDefault",
        /// `daily`
        Daily = "daily",
        /// `unkownFutureValue`
        UnkownFutureValue = "unkownFutureValue",
    }
}
