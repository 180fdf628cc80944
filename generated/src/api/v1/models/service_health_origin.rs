// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceHealthOrigin`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ServiceHealthOrigin = "microsoft.graph.serviceHealthOrigin" {
        /// `microsoft`
        Microsoft = "microsoft",
        /// `thirdParty`
        ThirdParty = "thirdParty",
        /// `customer`
        Customer = "customer",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
