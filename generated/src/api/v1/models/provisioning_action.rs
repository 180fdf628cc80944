// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.provisioningAction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ProvisioningAction = "microsoft.graph.provisioningAction" {
        /// `other`
        Other = "other",
        /// `create`
        Create = "create",
        /// `delete`
        Delete = "delete",
        /// `disable`
        Disable = "disable",
        /// `update`
        Update = "update",
        /// `stageddelete`
        Stageddelete = "stageddelete",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
