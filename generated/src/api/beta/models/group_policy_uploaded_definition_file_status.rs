// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicyUploadedDefinitionFileStatus`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyuploadeddefinitionfilestatus?view=graph-rest-beta)
    GroupPolicyUploadedDefinitionFileStatus = "microsoft.graph.groupPolicyUploadedDefinitionFileStatus" {
        /// `none`
        None = "none",
        /// `uploadInProgress`
        UploadInProgress = "uploadInProgress",
        /// `available`
        Available = "available",
        /// `assigned`
        Assigned = "assigned",
        /// `removalInProgress`
        RemovalInProgress = "removalInProgress",
        /// `uploadFailed`
        UploadFailed = "uploadFailed",
        /// `removalFailed`
        RemovalFailed = "removalFailed",
    }
}
