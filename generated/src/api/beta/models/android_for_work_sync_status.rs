// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkSyncStatus`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidforworksyncstatus?view=graph-rest-beta)
    AndroidForWorkSyncStatus = "microsoft.graph.androidForWorkSyncStatus" {
        Success = "success",
        CredentialsNotValid = "credentialsNotValid",
        AndroidForWorkApiError = "androidForWorkApiError",
        ManagementServiceError = "managementServiceError",
        UnknownError = "unknownError",
        None = "none",
    }
}
