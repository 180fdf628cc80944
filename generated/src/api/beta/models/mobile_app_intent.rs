// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileAppIntent`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileappintent?view=graph-rest-beta)
    MobileAppIntent = "microsoft.graph.mobileAppIntent" {
        Available = "available",
        NotAvailable = "notAvailable",
        RequiredInstall = "requiredInstall",
        RequiredUninstall = "requiredUninstall",
        RequiredAndAvailableInstall = "requiredAndAvailableInstall",
        AvailableInstallWithoutEnrollment = "availableInstallWithoutEnrollment",
        Exclude = "exclude",
    }
}
