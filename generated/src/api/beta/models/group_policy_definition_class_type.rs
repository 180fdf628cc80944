// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicyDefinitionClassType`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicydefinitionclasstype?view=graph-rest-beta)
    GroupPolicyDefinitionClassType = "microsoft.graph.groupPolicyDefinitionClassType" {
        /// `user`
        User = "user",
        /// `machine`
        Machine = "machine",
    }
}
