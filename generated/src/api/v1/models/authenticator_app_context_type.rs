// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticatorAppContextType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AuthenticatorAppContextType = "microsoft.graph.authenticatorAppContextType" {
        Location = "location",
        App = "app",
    }
}
