// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.signInAccessType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SignInAccessType = "microsoft.graph.signInAccessType" {
        None = "none",
        B2bCollaboration = "b2bCollaboration",
        B2bDirectConnect = "b2bDirectConnect",
        MicrosoftSupport = "microsoftSupport",
        ServiceProvider = "serviceProvider",
        UnknownFutureValue = "unknownFutureValue",
    }
}
