// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.localSecurityOptionsInformationShownOnLockScreenType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-localsecurityoptionsinformationshownonlockscreentype?view=graph-rest-beta)
    LocalSecurityOptionsInformationShownOnLockScreenType = "microsoft.graph.localSecurityOptionsInformationShownOnLockScreenType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `userDisplayNameDomainUser`
        UserDisplayNameDomainUser = "userDisplayNameDomainUser",
        /// `userDisplayNameOnly`
        UserDisplayNameOnly = "userDisplayNameOnly",
        /// `doNotDisplayUser`
        DoNotDisplayUser = "doNotDisplayUser",
    }
}
