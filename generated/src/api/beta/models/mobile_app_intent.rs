// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileAppIntent`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileappintent?view=graph-rest-beta)
    MobileAppIntent = "microsoft.graph.mobileAppIntent" {
        /// `available`
        Available = "available",
        /// `notAvailable`
        NotAvailable = "notAvailable",
        /// `requiredInstall`
        RequiredInstall = "requiredInstall",
        /// `requiredUninstall`
        RequiredUninstall = "requiredUninstall",
        /// `requiredAndAvailableInstall`
        RequiredAndAvailableInstall = "requiredAndAvailableInstall",
        /// `availableInstallWithoutEnrollment`
        AvailableInstallWithoutEnrollment = "availableInstallWithoutEnrollment",
        /// `exclude`
        Exclude = "exclude",
    }
}
