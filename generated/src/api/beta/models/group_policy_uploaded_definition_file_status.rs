// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicyUploadedDefinitionFileStatus`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyuploadeddefinitionfilestatus?view=graph-rest-beta)
    GroupPolicyUploadedDefinitionFileStatus = "microsoft.graph.groupPolicyUploadedDefinitionFileStatus" {
        None = "none",
        UploadInProgress = "uploadInProgress",
        Available = "available",
        Assigned = "assigned",
        RemovalInProgress = "removalInProgress",
        UploadFailed = "uploadFailed",
        RemovalFailed = "removalFailed",
    }
}
