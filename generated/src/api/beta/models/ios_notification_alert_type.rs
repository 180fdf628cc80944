// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.iosNotificationAlertType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    IosNotificationAlertType = "microsoft.graph.iosNotificationAlertType" {
        /// `deviceDefault`
        DeviceDefault = "deviceDefault",
        /// `banner`
        Banner = "banner",
        /// `modal`
        Modal = "modal",
        /// `none`
        None = "none",
    }
}
