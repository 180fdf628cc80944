// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidManagedStoreAccountAppSyncStatus`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidmanagedstoreaccountappsyncstatus?view=graph-rest-beta)
    AndroidManagedStoreAccountAppSyncStatus = "microsoft.graph.androidManagedStoreAccountAppSyncStatus" {
        Success = "success",
        CredentialsNotValid = "credentialsNotValid",
        AndroidForWorkApiError = "androidForWorkApiError",
        ManagementServiceError = "managementServiceError",
        UnknownError = "unknownError",
        None = "none",
    }
}
