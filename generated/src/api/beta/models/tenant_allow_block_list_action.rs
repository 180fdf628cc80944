// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.tenantAllowBlockListAction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TenantAllowBlockListAction = "microsoft.graph.tenantAllowBlockListAction" {
        /// `allow`
        Allow = "allow",
        /// `block`
        Block = "block",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
