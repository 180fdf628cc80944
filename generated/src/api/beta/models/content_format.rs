// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.contentFormat`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ContentFormat = "microsoft.graph.contentFormat" {
        /// `default`
        Default = "default",
        /// `email`
        Email = "email",
    }
}
