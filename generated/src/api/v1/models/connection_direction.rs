// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.connectionDirection`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ConnectionDirection = "microsoft.graph.connectionDirection" {
        /// `unknown`
        Unknown = "unknown",
        /// `inbound`
        Inbound = "inbound",
        /// `outbound`
        Outbound = "outbound",
    }
}
