// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileAppContentFileUploadState`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontentfileuploadstate?view=graph-rest-beta)
    MobileAppContentFileUploadState = "microsoft.graph.mobileAppContentFileUploadState" {
        /// `success`
        Success = "success",
        /// `transientError`
        TransientError = "transientError",
        /// `error`
        Error = "error",
        /// `unknown`
        Unknown = "unknown",
        /// `azureStorageUriRequestSuccess`
        AzureStorageUriRequestSuccess = "azureStorageUriRequestSuccess",
        /// `azureStorageUriRequestPending`
        AzureStorageUriRequestPending = "azureStorageUriRequestPending",
        /// `azureStorageUriRequestFailed`
        AzureStorageUriRequestFailed = "azureStorageUriRequestFailed",
        /// `azureStorageUriRequestTimedOut`
        AzureStorageUriRequestTimedOut = "azureStorageUriRequestTimedOut",
        /// `azureStorageUriRenewalSuccess`
        AzureStorageUriRenewalSuccess = "azureStorageUriRenewalSuccess",
        /// `azureStorageUriRenewalPending`
        AzureStorageUriRenewalPending = "azureStorageUriRenewalPending",
        /// `azureStorageUriRenewalFailed`
        AzureStorageUriRenewalFailed = "azureStorageUriRenewalFailed",
        /// `azureStorageUriRenewalTimedOut`
        AzureStorageUriRenewalTimedOut = "azureStorageUriRenewalTimedOut",
        /// `commitFileSuccess`
        CommitFileSuccess = "commitFileSuccess",
        /// `commitFilePending`
        CommitFilePending = "commitFilePending",
        /// `commitFileFailed`
        CommitFileFailed = "commitFileFailed",
        /// `commitFileTimedOut`
        CommitFileTimedOut = "commitFileTimedOut",
    }
}
