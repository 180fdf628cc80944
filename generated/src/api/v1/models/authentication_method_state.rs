// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AuthenticationMethodState = "microsoft.graph.authenticationMethodState" {
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
    }
}
