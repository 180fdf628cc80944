// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callDirection`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CallDirection = "microsoft.graph.callDirection" {
        /// `incoming`
        Incoming = "incoming",
        /// `outgoing`
        Outgoing = "outgoing",
    }
}
