// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceHealthOrigin`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ServiceHealthOrigin = "microsoft.graph.serviceHealthOrigin" {
        Microsoft = "microsoft",
        ThirdParty = "thirdParty",
        Customer = "customer",
        UnknownFutureValue = "unknownFutureValue",
    }
}
