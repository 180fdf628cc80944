// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderPromptForSampleSubmission`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderpromptforsamplesubmission?view=graph-rest-beta)
    DefenderPromptForSampleSubmission = "microsoft.graph.defenderPromptForSampleSubmission" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `alwaysPrompt`
        AlwaysPrompt = "alwaysPrompt",
        /// `promptBeforeSendingPersonalData`
        PromptBeforeSendingPersonalData = "promptBeforeSendingPersonalData",
        /// `neverSendData`
        NeverSendData = "neverSendData",
        /// `sendAllDataWithoutPrompting`
        SendAllDataWithoutPrompting = "sendAllDataWithoutPrompting",
    }
}
