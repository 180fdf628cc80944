// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.azureADDeviceRegistrationErrorReason`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    AzureAdDeviceRegistrationErrorReason = "microsoft.graph.windowsUpdates.azureADDeviceRegistrationErrorReason" {
        /// `invalidGlobalDeviceId`
        InvalidGlobalDeviceId = "invalidGlobalDeviceId",
        /// `invalidAzureADDeviceId`
        InvalidAzureAdDeviceId = "invalidAzureADDeviceId",
        /// `missingTrustType`
        MissingTrustType = "missingTrustType",
        /// `invalidAzureADJoin`
        InvalidAzureAdJoin = "invalidAzureADJoin",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
