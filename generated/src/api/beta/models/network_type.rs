// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.networkType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    NetworkType = "microsoft.graph.networkType" {
        Intranet = "intranet",
        Extranet = "extranet",
        NamedNetwork = "namedNetwork",
        Trusted = "trusted",
        UnknownFutureValue = "unknownFutureValue",
    }
}
