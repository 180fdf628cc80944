// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.incomingTokenType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    IncomingTokenType = "microsoft.graph.incomingTokenType" {
        /// `none`
        None = "none",
        /// `primaryRefreshToken`
        PrimaryRefreshToken = "primaryRefreshToken",
        /// `saml11`
        Saml11 = "saml11",
        /// `saml20`
        Saml20 = "saml20",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `remoteDesktopToken`
        RemoteDesktopToken = "remoteDesktopToken",
    }
}
