// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.protocolType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ProtocolType = "microsoft.graph.protocolType" {
        None = "none",
        Oauth2 = "oAuth2",
        Ropc = "ropc",
        WsFederation = "wsFederation",
        Saml20 = "saml20",
        DeviceCode = "deviceCode",
        UnknownFutureValue = "unknownFutureValue",
    }
}
