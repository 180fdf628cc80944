// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.postType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PostType = "microsoft.graph.postType" {
        /// `regular`
        Regular = "regular",
        /// `quick`
        Quick = "quick",
        /// `strategic`
        Strategic = "strategic",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
