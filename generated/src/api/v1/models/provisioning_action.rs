// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.provisioningAction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ProvisioningAction = "microsoft.graph.provisioningAction" {
        Other = "other",
        Create = "create",
        Delete = "delete",
        Disable = "disable",
        Update = "update",
        Stageddelete = "stageddelete",
        UnknownFutureValue = "unknownFutureValue",
    }
}
