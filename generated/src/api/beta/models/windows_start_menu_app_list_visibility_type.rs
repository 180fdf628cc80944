// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsStartMenuAppListVisibilityType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsstartmenuapplistvisibilitytype?view=graph-rest-beta)
    WindowsStartMenuAppListVisibilityType = "microsoft.graph.windowsStartMenuAppListVisibilityType" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `collapse`
        Collapse = "collapse",
        /// `remove`
        Remove = "remove",
        /// `disableSettingsApp`
        DisableSettingsApp = "disableSettingsApp",
    }
}
