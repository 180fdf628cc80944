// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.localSecurityOptionsInformationDisplayedOnLockScreenType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-localsecurityoptionsinformationdisplayedonlockscreentype?view=graph-rest-beta)
    LocalSecurityOptionsInformationDisplayedOnLockScreenType = "microsoft.graph.localSecurityOptionsInformationDisplayedOnLockScreenType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `administrators`
        Administrators = "administrators",
        /// `administratorsAndPowerUsers`
        AdministratorsAndPowerUsers = "administratorsAndPowerUsers",
        /// `administratorsAndInteractiveUsers`
        AdministratorsAndInteractiveUsers = "administratorsAndInteractiveUsers",
    }
}
