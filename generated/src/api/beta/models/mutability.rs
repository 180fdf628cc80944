// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mutability`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Mutability = "microsoft.graph.mutability" {
        /// `ReadWrite`
        ReadWrite = "ReadWrite",
        /// `ReadOnly`
        ReadOnly = "ReadOnly",
        /// `Immutable`
        Immutable = "Immutable",
        /// `WriteOnly`
        WriteOnly = "WriteOnly",
    }
}
