// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.nonEapAuthenticationMethodForEapTtlsType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-noneapauthenticationmethodforeapttlstype?view=graph-rest-beta)
    NonEapAuthenticationMethodForEapTtlsType = "microsoft.graph.nonEapAuthenticationMethodForEapTtlsType" {
        /// `unencryptedPassword`
        UnencryptedPassword = "unencryptedPassword",
        /// `challengeHandshakeAuthenticationProtocol`
        ChallengeHandshakeAuthenticationProtocol = "challengeHandshakeAuthenticationProtocol",
        /// `microsoftChap`
        MicrosoftChap = "microsoftChap",
        /// `microsoftChapVersionTwo`
        MicrosoftChapVersionTwo = "microsoftChapVersionTwo",
    }
}
