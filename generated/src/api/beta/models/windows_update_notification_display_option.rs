// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdateNotificationDisplayOption`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsupdatenotificationdisplayoption?view=graph-rest-beta)
    WindowsUpdateNotificationDisplayOption = "microsoft.graph.windowsUpdateNotificationDisplayOption" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `defaultNotifications`
        DefaultNotifications = "defaultNotifications",
        /// `restartWarningsOnly`
        RestartWarningsOnly = "restartWarningsOnly",
        /// `disableAllNotifications`
        DisableAllNotifications = "disableAllNotifications",
    }
}
