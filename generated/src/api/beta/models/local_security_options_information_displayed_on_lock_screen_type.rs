// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.localSecurityOptionsInformationDisplayedOnLockScreenType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-localsecurityoptionsinformationdisplayedonlockscreentype?view=graph-rest-beta)
    LocalSecurityOptionsInformationDisplayedOnLockScreenType = "microsoft.graph.localSecurityOptionsInformationDisplayedOnLockScreenType" {
        NotConfigured = "notConfigured",
        Administrators = "administrators",
        AdministratorsAndPowerUsers = "administratorsAndPowerUsers",
        AdministratorsAndInteractiveUsers = "administratorsAndInteractiveUsers",
    }
}
