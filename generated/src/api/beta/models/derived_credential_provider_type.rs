// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.derivedCredentialProviderType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-derivedcredentialprovidertype?view=graph-rest-beta)
    DerivedCredentialProviderType = "microsoft.graph.derivedCredentialProviderType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `entrustDataCard`
        EntrustDataCard = "entrustDataCard",
        /// `purebred`
        Purebred = "purebred",
        /// `xTec`
        XTec = "xTec",
        /// `intercede`
        Intercede = "intercede",
    }
}
