// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppFlaggedReason`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappflaggedreason?view=graph-rest-beta)
    ManagedAppFlaggedReason = "microsoft.graph.managedAppFlaggedReason" {
        None = "none",
        RootedDevice = "rootedDevice",
        AndroidBootloaderUnlocked = "androidBootloaderUnlocked",
        AndroidFactoryRomModified = "androidFactoryRomModified",
    }
}
