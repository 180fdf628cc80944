// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.openIdConnectResponseTypes`](https://learn.microsoft.com/graph/api/resources/openidconnectidentityprovider?view=graph-rest-beta)
    OpenIdConnectResponseTypes = "microsoft.graph.openIdConnectResponseTypes" {
        /// `code`
        Code = "code",
        /// `id_token`
        IdToken = "id_token",
        /// `token`
        Token = "token",
    }
}
