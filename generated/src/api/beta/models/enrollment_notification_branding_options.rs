// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.enrollmentNotificationBrandingOptions`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-enrollmentnotificationbrandingoptions?view=graph-rest-beta)
    EnrollmentNotificationBrandingOptions = "microsoft.graph.enrollmentNotificationBrandingOptions" {
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
