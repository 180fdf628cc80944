// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::enumeration! {
    /// [`microsoft.graph.derivedCredentialProviderType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-derivedcredentialprovidertype?view=graph-rest-beta)
    DerivedCredentialProviderType = "microsoft.graph.derivedCredentialProviderType" {
        NotConfigured = "notConfigured",
        EntrustDataCard = "entrustDataCard",
        Purebred = "purebred",
        XTec = "xTec",
        Intercede = "intercede",
    }
}
