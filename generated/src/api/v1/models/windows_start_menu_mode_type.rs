// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsStartMenuModeType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsstartmenumodetype?view=graph-rest-1.0)
    WindowsStartMenuModeType = "microsoft.graph.windowsStartMenuModeType" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `fullScreen`
        FullScreen = "fullScreen",
        /// `nonFullScreen`
        NonFullScreen = "nonFullScreen",
    }
}
