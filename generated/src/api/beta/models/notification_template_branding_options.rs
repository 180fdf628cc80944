// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.notificationTemplateBrandingOptions`](https://learn.microsoft.com/graph/api/resources/intune-notification-notificationtemplatebrandingoptions?view=graph-rest-beta)
    NotificationTemplateBrandingOptions = "microsoft.graph.notificationTemplateBrandingOptions" {
        /// `none`
        None = "none",
        /// `includeCompanyLogo`
        IncludeCompanyLogo = "includeCompanyLogo",
        /// `includeCompanyName`
        IncludeCompanyName = "includeCompanyName",
        /// `includeContactInformation`
        IncludeContactInformation = "includeContactInformation",
        /// `includeCompanyPortalLink`
        IncludeCompanyPortalLink = "includeCompanyPortalLink",
        /// `includeDeviceDetails`
        IncludeDeviceDetails = "includeDeviceDetails",
    }
}
