// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotEnrollmentType`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-windowsautopilotenrollmenttype?view=graph-rest-beta)
    WindowsAutopilotEnrollmentType = "microsoft.graph.windowsAutopilotEnrollmentType" {
        Unknown = "unknown",
        AzureAdJoinedWithAutopilotProfile = "azureADJoinedWithAutopilotProfile",
        OfflineDomainJoined = "offlineDomainJoined",
        AzureAdJoinedUsingDeviceAuthWithAutopilotProfile = "azureADJoinedUsingDeviceAuthWithAutopilotProfile",
        AzureAdJoinedUsingDeviceAuthWithoutAutopilotProfile = "azureADJoinedUsingDeviceAuthWithoutAutopilotProfile",
        AzureAdJoinedWithOfflineAutopilotProfile = "azureADJoinedWithOfflineAutopilotProfile",
        AzureAdJoinedWithWhiteGlove = "azureADJoinedWithWhiteGlove",
        OfflineDomainJoinedWithWhiteGlove = "offlineDomainJoinedWithWhiteGlove",
        OfflineDomainJoinedWithOfflineAutopilotProfile = "offlineDomainJoinedWithOfflineAutopilotProfile",
    }
}
