// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderPromptForSampleSubmission`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderpromptforsamplesubmission?view=graph-rest-beta)
    DefenderPromptForSampleSubmission = "microsoft.graph.defenderPromptForSampleSubmission" {
        UserDefined = "userDefined",
        AlwaysPrompt = "alwaysPrompt",
        PromptBeforeSendingPersonalData = "promptBeforeSendingPersonalData",
        NeverSendData = "neverSendData",
        SendAllDataWithoutPrompting = "sendAllDataWithoutPrompting",
    }
}
