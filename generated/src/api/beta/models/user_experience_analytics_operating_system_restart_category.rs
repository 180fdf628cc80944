// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userExperienceAnalyticsOperatingSystemRestartCategory`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsoperatingsystemrestartcategory?view=graph-rest-beta)
    UserExperienceAnalyticsOperatingSystemRestartCategory = "microsoft.graph.userExperienceAnalyticsOperatingSystemRestartCategory" {
        Unknown = "unknown",
        RestartWithUpdate = "restartWithUpdate",
        RestartWithoutUpdate = "restartWithoutUpdate",
        BlueScreen = "blueScreen",
        ShutdownWithUpdate = "shutdownWithUpdate",
        ShutdownWithoutUpdate = "shutdownWithoutUpdate",
        LongPowerButtonPress = "longPowerButtonPress",
        BootError = "bootError",
        Update = "update",
    }
}
