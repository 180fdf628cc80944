// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.openIdConnectResponseMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    OpenIdConnectResponseMode = "microsoft.graph.openIdConnectResponseMode" {
        /// `form_post`
        FormPost = "form_post",
        /// `query`
        Query = "query",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
