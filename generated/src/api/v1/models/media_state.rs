// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mediaState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    MediaState = "microsoft.graph.mediaState" {
        /// `active`
        Active = "active",
        /// `inactive`
        Inactive = "inactive",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
