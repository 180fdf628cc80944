// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.localSecurityOptionsStandardUserElevationPromptBehaviorType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-localsecurityoptionsstandarduserelevationpromptbehaviortype?view=graph-rest-beta)
    LocalSecurityOptionsStandardUserElevationPromptBehaviorType = "microsoft.graph.localSecurityOptionsStandardUserElevationPromptBehaviorType" {
        NotConfigured = "notConfigured",
        AutomaticallyDenyElevationRequests = "automaticallyDenyElevationRequests",
        PromptForCredentialsOnTheSecureDesktop = "promptForCredentialsOnTheSecureDesktop",
        PromptForCredentials = "promptForCredentials",
    }
}
