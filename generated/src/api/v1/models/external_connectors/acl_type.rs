// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.aclType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-1.0)
    AclType = "microsoft.graph.externalConnectors.aclType" {
        User = "user",
        Group = "group",
        Everyone = "everyone",
        EveryoneExceptGuests = "everyoneExceptGuests",
        ExternalGroup = "externalGroup",
        UnknownFutureValue = "unknownFutureValue",
    }
}
