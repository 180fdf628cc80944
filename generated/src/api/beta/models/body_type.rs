// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bodyType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BodyType = "microsoft.graph.bodyType" {
        /// `text`
        Text = "text",
        /// `html`
        Html = "html",
    }
}
