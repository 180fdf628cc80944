// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.autoRestartNotificationDismissalMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-autorestartnotificationdismissalmethod?view=graph-rest-beta)
    AutoRestartNotificationDismissalMethod = "microsoft.graph.autoRestartNotificationDismissalMethod" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `automatic`
        Automatic = "automatic",
        /// `user`
        User = "user",
    }
}
