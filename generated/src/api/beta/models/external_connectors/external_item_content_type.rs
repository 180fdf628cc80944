// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.externalItemContentType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    ExternalItemContentType = "microsoft.graph.externalConnectors.externalItemContentType" {
        /// `text`
        Text = "text",
        /// `html`
        Html = "html",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
