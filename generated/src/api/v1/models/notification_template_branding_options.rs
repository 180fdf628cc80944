// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.notificationTemplateBrandingOptions`](https://learn.microsoft.com/graph/api/resources/intune-notification-notificationtemplatebrandingoptions?view=graph-rest-1.0)
    NotificationTemplateBrandingOptions = "microsoft.graph.notificationTemplateBrandingOptions" {
        /// `none`
        None = "none",
        /// `includeCompanyLogo`
        IncludeCompanyLogo = "includeCompanyLogo",
        /// `includeCompanyName`
        IncludeCompanyName = "includeCompanyName",
        /// `includeContactInformation`
        IncludeContactInformation = "includeContactInformation",
        /// `includeDeviceDetails`
        IncludeDeviceDetails = "includeDeviceDetails",
    }
}
