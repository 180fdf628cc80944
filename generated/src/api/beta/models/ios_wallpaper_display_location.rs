// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.iosWallpaperDisplayLocation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioswallpaperdisplaylocation?view=graph-rest-beta)
    IosWallpaperDisplayLocation = "microsoft.graph.iosWallpaperDisplayLocation" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `lockScreen`
        LockScreen = "lockScreen",
        /// `homeScreen`
        HomeScreen = "homeScreen",
        /// `lockAndHomeScreens`
        LockAndHomeScreens = "lockAndHomeScreens",
    }
}
