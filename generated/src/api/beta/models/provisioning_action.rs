// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.provisioningAction`](https://learn.microsoft.com/graph/api/resources/provisioningobjectsummary?view=graph-rest-beta)
    ProvisioningAction = "microsoft.graph.provisioningAction" {
        /// `create`
        Create = "create",
        /// `update`
        Update = "update",
        /// `delete`
        Delete = "delete",
        /// `stageddelete`
        Stageddelete = "stageddelete",
        /// `disable`
        Disable = "disable",
        /// `other`
        Other = "other",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
