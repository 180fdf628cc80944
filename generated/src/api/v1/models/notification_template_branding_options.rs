// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.notificationTemplateBrandingOptions`](https://learn.microsoft.com/graph/api/resources/intune-notification-notificationtemplatebrandingoptions?view=graph-rest-1.0)
    NotificationTemplateBrandingOptions = "microsoft.graph.notificationTemplateBrandingOptions" {
        None = "none",
        IncludeCompanyLogo = "includeCompanyLogo",
        IncludeCompanyName = "includeCompanyName",
        IncludeContactInformation = "includeContactInformation",
        IncludeDeviceDetails = "includeDeviceDetails",
    }
}
