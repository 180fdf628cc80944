// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedDeviceArchitecture`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevicearchitecture?view=graph-rest-beta)
    ManagedDeviceArchitecture = "microsoft.graph.managedDeviceArchitecture" {
        Unknown = "unknown",
        X86 = "x86",
        X64 = "x64",
        Arm = "arm",
        ArM64 = "arM64",
    }
}
