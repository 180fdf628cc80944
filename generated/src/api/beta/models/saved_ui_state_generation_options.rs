// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.savedUIStateGenerationOptions`](https://learn.microsoft.com/graph/api/resources/intune-shared-saveduistategenerationoptions?view=graph-rest-beta)
    SavedUiStateGenerationOptions = "microsoft.graph.savedUIStateGenerationOptions" {
        /// `none`
        None = "none",
        /// `omitSilverlightPolicyReferences`
        OmitSilverlightPolicyReferences = "omitSilverlightPolicyReferences",
    }
}
