// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.networkType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    NetworkType = "microsoft.graph.networkType" {
        /// `intranet`
        Intranet = "intranet",
        /// `extranet`
        Extranet = "extranet",
        /// `namedNetwork`
        NamedNetwork = "namedNetwork",
        /// `trusted`
        Trusted = "trusted",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
