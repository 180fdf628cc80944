// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.identityType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-1.0)
    IdentityType = "microsoft.graph.externalConnectors.identityType" {
        /// `user`
        User = "user",
        /// `group`
        Group = "group",
        /// `externalgroup`
        Externalgroup = "externalgroup",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
