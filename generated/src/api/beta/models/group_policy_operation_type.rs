// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicyOperationType`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyoperationtype?view=graph-rest-beta)
    GroupPolicyOperationType = "microsoft.graph.groupPolicyOperationType" {
        /// `none`
        None = "none",
        /// `upload`
        Upload = "upload",
        /// `uploadNewVersion`
        UploadNewVersion = "uploadNewVersion",
        /// `addLanguageFiles`
        AddLanguageFiles = "addLanguageFiles",
        /// `removeLanguageFiles`
        RemoveLanguageFiles = "removeLanguageFiles",
        /// `updateLanguageFiles`
        UpdateLanguageFiles = "updateLanguageFiles",
        /// `remove`
        Remove = "remove",
    }
}
