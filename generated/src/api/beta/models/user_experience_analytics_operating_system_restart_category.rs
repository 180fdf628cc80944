// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userExperienceAnalyticsOperatingSystemRestartCategory`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsoperatingsystemrestartcategory?view=graph-rest-beta)
    UserExperienceAnalyticsOperatingSystemRestartCategory = "microsoft.graph.userExperienceAnalyticsOperatingSystemRestartCategory" {
        /// `unknown`
        Unknown = "unknown",
        /// `restartWithUpdate`
        RestartWithUpdate = "restartWithUpdate",
        /// `restartWithoutUpdate`
        RestartWithoutUpdate = "restartWithoutUpdate",
        /// `blueScreen`
        BlueScreen = "blueScreen",
        /// `shutdownWithUpdate`
        ShutdownWithUpdate = "shutdownWithUpdate",
        /// `shutdownWithoutUpdate`
        ShutdownWithoutUpdate = "shutdownWithoutUpdate",
        /// `longPowerButtonPress`
        LongPowerButtonPress = "longPowerButtonPress",
        /// `bootError`
        BootError = "bootError",
        /// `update`
        Update = "update",
    }
}
