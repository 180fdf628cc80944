// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.iosNotificationAlertType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    IosNotificationAlertType = "microsoft.graph.iosNotificationAlertType" {
        DeviceDefault = "deviceDefault",
        Banner = "banner",
        Modal = "modal",
        None = "none",
    }
}
