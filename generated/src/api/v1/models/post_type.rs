// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.postType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PostType = "microsoft.graph.postType" {
        Regular = "regular",
        Quick = "quick",
        Strategic = "strategic",
        UnknownFutureValue = "unknownFutureValue",
    }
}
