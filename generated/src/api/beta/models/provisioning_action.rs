// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.provisioningAction`](https://learn.microsoft.com/graph/api/resources/provisioningobjectsummary?view=graph-rest-beta)
    ProvisioningAction = "microsoft.graph.provisioningAction" {
        Create = "create",
        Update = "update",
        Delete = "delete",
        Stageddelete = "stageddelete",
        Disable = "disable",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}
