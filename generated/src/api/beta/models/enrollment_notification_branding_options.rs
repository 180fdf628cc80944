// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.enrollmentNotificationBrandingOptions`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-enrollmentnotificationbrandingoptions?view=graph-rest-beta)
    EnrollmentNotificationBrandingOptions = "microsoft.graph.enrollmentNotificationBrandingOptions" {
        None = "none",
        IncludeCompanyLogo = "includeCompanyLogo",
        IncludeCompanyName = "includeCompanyName",
        IncludeContactInformation = "includeContactInformation",
        IncludeCompanyPortalLink = "includeCompanyPortalLink",
        IncludeDeviceDetails = "includeDeviceDetails",
    }
}
