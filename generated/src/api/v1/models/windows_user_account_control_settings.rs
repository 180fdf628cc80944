// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUserAccountControlSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsuseraccountcontrolsettings?view=graph-rest-1.0)
    WindowsUserAccountControlSettings = "microsoft.graph.windowsUserAccountControlSettings" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `alwaysNotify`
        AlwaysNotify = "alwaysNotify",
        /// `notifyOnAppChanges`
        NotifyOnAppChanges = "notifyOnAppChanges",
        /// `notifyOnAppChangesWithoutDimming`
        NotifyOnAppChangesWithoutDimming = "notifyOnAppChangesWithoutDimming",
        /// `neverNotify`
        NeverNotify = "neverNotify",
    }
}
