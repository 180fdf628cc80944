// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.localSecurityOptionsAdministratorElevationPromptBehaviorType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-localsecurityoptionsadministratorelevationpromptbehaviortype?view=graph-rest-beta)
    LocalSecurityOptionsAdministratorElevationPromptBehaviorType = "microsoft.graph.localSecurityOptionsAdministratorElevationPromptBehaviorType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `elevateWithoutPrompting`
        ElevateWithoutPrompting = "elevateWithoutPrompting",
        /// `promptForCredentialsOnTheSecureDesktop`
        PromptForCredentialsOnTheSecureDesktop = "promptForCredentialsOnTheSecureDesktop",
        /// `promptForConsentOnTheSecureDesktop`
        PromptForConsentOnTheSecureDesktop = "promptForConsentOnTheSecureDesktop",
        /// `promptForCredentials`
        PromptForCredentials = "promptForCredentials",
        /// `promptForConsent`
        PromptForConsent = "promptForConsent",
        /// `promptForConsentForNonWindowsBinaries`
        PromptForConsentForNonWindowsBinaries = "promptForConsentForNonWindowsBinaries",
    }
}
