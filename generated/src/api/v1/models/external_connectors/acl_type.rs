// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.aclType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-1.0)
    AclType = "microsoft.graph.externalConnectors.aclType" {
        /// `user`
        User = "user",
        /// `group`
        Group = "group",
        /// `everyone`
        Everyone = "everyone",
        /// `everyoneExceptGuests`
        EveryoneExceptGuests = "everyoneExceptGuests",
        /// `externalGroup`
        ExternalGroup = "externalGroup",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
