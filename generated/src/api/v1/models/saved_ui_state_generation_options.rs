// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.savedUIStateGenerationOptions`](https://learn.microsoft.com/graph/api/resources/intune-shared-saveduistategenerationoptions?view=graph-rest-1.0)
    SavedUiStateGenerationOptions = "microsoft.graph.savedUIStateGenerationOptions" {
        /// `none`
        None = "none",
        /// `omitSilverlightPolicyReferences`
        OmitSilverlightPolicyReferences = "omitSilverlightPolicyReferences",
    }
}
