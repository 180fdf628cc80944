// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticatorAppFeatureSettings`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AuthenticatorAppFeatureSettings = "microsoft.graph.authenticatorAppFeatureSettings" {
        RequireNumberMatching = "requireNumberMatching",
        UnknownFutureValue = "unknownFutureValue",
    }
}
