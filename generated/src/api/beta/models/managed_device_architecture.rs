// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedDeviceArchitecture`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevicearchitecture?view=graph-rest-beta)
    ManagedDeviceArchitecture = "microsoft.graph.managedDeviceArchitecture" {
        /// `unknown`
        Unknown = "unknown",
        /// `x86`
        X86 = "x86",
        /// `x64`
        X64 = "x64",
        /// `arm`
        Arm = "arm",
        /// `arM64`
        ArM64 = "arM64",
    }
}
