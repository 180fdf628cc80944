// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.localSecurityOptionsAdministratorElevationPromptBehaviorType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-localsecurityoptionsadministratorelevationpromptbehaviortype?view=graph-rest-beta)
    LocalSecurityOptionsAdministratorElevationPromptBehaviorType = "microsoft.graph.localSecurityOptionsAdministratorElevationPromptBehaviorType" {
        NotConfigured = "notConfigured",
        ElevateWithoutPrompting = "elevateWithoutPrompting",
        PromptForCredentialsOnTheSecureDesktop = "promptForCredentialsOnTheSecureDesktop",
        PromptForConsentOnTheSecureDesktop = "promptForConsentOnTheSecureDesktop",
        PromptForCredentials = "promptForCredentials",
        PromptForConsent = "promptForConsent",
        PromptForConsentForNonWindowsBinaries = "promptForConsentForNonWindowsBinaries",
    }
}
