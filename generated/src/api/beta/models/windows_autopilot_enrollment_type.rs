// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotEnrollmentType`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-windowsautopilotenrollmenttype?view=graph-rest-beta)
    WindowsAutopilotEnrollmentType = "microsoft.graph.windowsAutopilotEnrollmentType" {
        /// `unknown`
        Unknown = "unknown",
        /// `azureADJoinedWithAutopilotProfile`
        AzureAdJoinedWithAutopilotProfile = "azureADJoinedWithAutopilotProfile",
        /// `offlineDomainJoined`
        OfflineDomainJoined = "offlineDomainJoined",
        /// `azureADJoinedUsingDeviceAuthWithAutopilotProfile`
        AzureAdJoinedUsingDeviceAuthWithAutopilotProfile = "azureADJoinedUsingDeviceAuthWithAutopilotProfile",
        /// `azureADJoinedUsingDeviceAuthWithoutAutopilotProfile`
        AzureAdJoinedUsingDeviceAuthWithoutAutopilotProfile = "azureADJoinedUsingDeviceAuthWithoutAutopilotProfile",
        /// `azureADJoinedWithOfflineAutopilotProfile`
        AzureAdJoinedWithOfflineAutopilotProfile = "azureADJoinedWithOfflineAutopilotProfile",
        /// `azureADJoinedWithWhiteGlove`
        AzureAdJoinedWithWhiteGlove = "azureADJoinedWithWhiteGlove",
        /// `offlineDomainJoinedWithWhiteGlove`
        OfflineDomainJoinedWithWhiteGlove = "offlineDomainJoinedWithWhiteGlove",
        /// `offlineDomainJoinedWithOfflineAutopilotProfile`
        OfflineDomainJoinedWithOfflineAutopilotProfile = "offlineDomainJoinedWithOfflineAutopilotProfile",
    }
}
