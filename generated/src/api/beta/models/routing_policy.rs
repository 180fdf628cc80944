// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.routingPolicy`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoutingPolicy = "microsoft.graph.routingPolicy" {
        None = "none",
        NoMissedCall = "noMissedCall",
        DisableForwardingExceptPhone = "disableForwardingExceptPhone",
        DisableForwarding = "disableForwarding",
        PreferSkypeForBusiness = "preferSkypeForBusiness",
        UnknownFutureValue = "unknownFutureValue",
    }
}
