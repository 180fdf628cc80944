// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.signInAccessType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SignInAccessType = "microsoft.graph.signInAccessType" {
        /// `none`
        None = "none",
        /// `b2bCollaboration`
        B2bCollaboration = "b2bCollaboration",
        /// `b2bDirectConnect`
        B2bDirectConnect = "b2bDirectConnect",
        /// `microsoftSupport`
        MicrosoftSupport = "microsoftSupport",
        /// `serviceProvider`
        ServiceProvider = "serviceProvider",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
