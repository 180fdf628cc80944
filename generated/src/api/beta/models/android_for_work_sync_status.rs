// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkSyncStatus`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidforworksyncstatus?view=graph-rest-beta)
    AndroidForWorkSyncStatus = "microsoft.graph.androidForWorkSyncStatus" {
        /// `success`
        Success = "success",
        /// `credentialsNotValid`
        CredentialsNotValid = "credentialsNotValid",
        /// `androidForWorkApiError`
        AndroidForWorkApiError = "androidForWorkApiError",
        /// `managementServiceError`
        ManagementServiceError = "managementServiceError",
        /// `unknownError`
        UnknownError = "unknownError",
        /// `none`
        None = "none",
    }
}
