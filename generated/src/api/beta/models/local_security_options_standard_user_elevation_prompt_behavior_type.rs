// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.localSecurityOptionsStandardUserElevationPromptBehaviorType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-localsecurityoptionsstandarduserelevationpromptbehaviortype?view=graph-rest-beta)
    LocalSecurityOptionsStandardUserElevationPromptBehaviorType = "microsoft.graph.localSecurityOptionsStandardUserElevationPromptBehaviorType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `automaticallyDenyElevationRequests`
        AutomaticallyDenyElevationRequests = "automaticallyDenyElevationRequests",
        /// `promptForCredentialsOnTheSecureDesktop`
        PromptForCredentialsOnTheSecureDesktop = "promptForCredentialsOnTheSecureDesktop",
        /// `promptForCredentials`
        PromptForCredentials = "promptForCredentials",
    }
}
