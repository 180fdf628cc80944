// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.protocolType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ProtocolType = "microsoft.graph.protocolType" {
        /// `none`
        None = "none",
        /// `oAuth2`
        Oauth2 = "oAuth2",
        /// `ropc`
        Ropc = "ropc",
        /// `wsFederation`
        WsFederation = "wsFederation",
        /// `saml20`
        Saml20 = "saml20",
        /// `deviceCode`
        DeviceCode = "deviceCode",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
