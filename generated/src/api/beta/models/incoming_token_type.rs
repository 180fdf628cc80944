// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.incomingTokenType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    IncomingTokenType = "microsoft.graph.incomingTokenType" {
        None = "none",
        PrimaryRefreshToken = "primaryRefreshToken",
        Saml11 = "saml11",
        Saml20 = "saml20",
        UnknownFutureValue = "unknownFutureValue",
        RemoteDesktopToken = "remoteDesktopToken",
    }
}
