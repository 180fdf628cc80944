// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.externalGroupMemberType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    ExternalGroupMemberType = "microsoft.graph.externalConnectors.externalGroupMemberType" {
        /// `user`
        User = "user",
        /// `group`
        Group = "group",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
