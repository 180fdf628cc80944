// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceProfileType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    DeviceProfileType = "microsoft.graph.deviceProfileType" {
        /// `RegisteredDevice`
        RegisteredDevice = "RegisteredDevice",
        /// `SecureVM`
        SecureVm = "SecureVM",
        /// `Printer`
        Printer = "Printer",
        /// `Shared`
        Shared = "Shared",
        /// `IoT`
        IoT = "IoT",
    }
}
