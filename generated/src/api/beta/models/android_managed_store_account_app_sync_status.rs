// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidManagedStoreAccountAppSyncStatus`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidmanagedstoreaccountappsyncstatus?view=graph-rest-beta)
    AndroidManagedStoreAccountAppSyncStatus = "microsoft.graph.androidManagedStoreAccountAppSyncStatus" {
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
