// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicyOperationType`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyoperationtype?view=graph-rest-beta)
    GroupPolicyOperationType = "microsoft.graph.groupPolicyOperationType" {
        None = "none",
        Upload = "upload",
        UploadNewVersion = "uploadNewVersion",
        AddLanguageFiles = "addLanguageFiles",
        RemoveLanguageFiles = "removeLanguageFiles",
        UpdateLanguageFiles = "updateLanguageFiles",
        Remove = "remove",
    }
}
