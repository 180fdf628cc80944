// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppFlaggedReason`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappflaggedreason?view=graph-rest-beta)
    ManagedAppFlaggedReason = "microsoft.graph.managedAppFlaggedReason" {
        /// `none`
        None = "none",
        /// `rootedDevice`
        RootedDevice = "rootedDevice",
        /// `androidBootloaderUnlocked`
        AndroidBootloaderUnlocked = "androidBootloaderUnlocked",
        /// `androidFactoryRomModified`
        AndroidFactoryRomModified = "androidFactoryRomModified",
    }
}
