// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.routingPolicy`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoutingPolicy = "microsoft.graph.routingPolicy" {
        /// `none`
        None = "none",
        /// `noMissedCall`
        NoMissedCall = "noMissedCall",
        /// `disableForwardingExceptPhone`
        DisableForwardingExceptPhone = "disableForwardingExceptPhone",
        /// `disableForwarding`
        DisableForwarding = "disableForwarding",
        /// `preferSkypeForBusiness`
        PreferSkypeForBusiness = "preferSkypeForBusiness",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
