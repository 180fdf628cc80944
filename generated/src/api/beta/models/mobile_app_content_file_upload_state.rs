// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileAppContentFileUploadState`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontentfileuploadstate?view=graph-rest-beta)
    MobileAppContentFileUploadState = "microsoft.graph.mobileAppContentFileUploadState" {
        Success = "success",
        TransientError = "transientError",
        Error = "error",
        Unknown = "unknown",
        AzureStorageUriRequestSuccess = "azureStorageUriRequestSuccess",
        AzureStorageUriRequestPending = "azureStorageUriRequestPending",
        AzureStorageUriRequestFailed = "azureStorageUriRequestFailed",
        AzureStorageUriRequestTimedOut = "azureStorageUriRequestTimedOut",
        AzureStorageUriRenewalSuccess = "azureStorageUriRenewalSuccess",
        AzureStorageUriRenewalPending = "azureStorageUriRenewalPending",
        AzureStorageUriRenewalFailed = "azureStorageUriRenewalFailed",
        AzureStorageUriRenewalTimedOut = "azureStorageUriRenewalTimedOut",
        CommitFileSuccess = "commitFileSuccess",
        CommitFilePending = "commitFilePending",
        CommitFileFailed = "commitFileFailed",
        CommitFileTimedOut = "commitFileTimedOut",
    }
}
