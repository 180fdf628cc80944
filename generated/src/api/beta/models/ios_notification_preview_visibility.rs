// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.iosNotificationPreviewVisibility`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosnotificationpreviewvisibility?view=graph-rest-beta)
    IosNotificationPreviewVisibility = "microsoft.graph.iosNotificationPreviewVisibility" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `alwaysShow`
        AlwaysShow = "alwaysShow",
        /// `hideWhenLocked`
        HideWhenLocked = "hideWhenLocked",
        /// `neverShow`
        NeverShow = "neverShow",
    }
}
