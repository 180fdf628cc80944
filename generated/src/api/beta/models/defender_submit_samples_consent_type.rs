// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderSubmitSamplesConsentType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defendersubmitsamplesconsenttype?view=graph-rest-beta)
    DefenderSubmitSamplesConsentType = "microsoft.graph.defenderSubmitSamplesConsentType" {
        /// `sendSafeSamplesAutomatically`
        SendSafeSamplesAutomatically = "sendSafeSamplesAutomatically",
        /// `alwaysPrompt`
        AlwaysPrompt = "alwaysPrompt",
        /// `neverSend`
        NeverSend = "neverSend",
        /// `sendAllSamplesAutomatically`
        SendAllSamplesAutomatically = "sendAllSamplesAutomatically",
    }
}
