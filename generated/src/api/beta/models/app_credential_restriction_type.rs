// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appCredentialRestrictionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AppCredentialRestrictionType = "microsoft.graph.appCredentialRestrictionType" {
        PasswordAddition = "passwordAddition",
        PasswordLifetime = "passwordLifetime",
        SymmetricKeyAddition = "symmetricKeyAddition",
        SymmetricKeyLifetime = "symmetricKeyLifetime",
        CustomPasswordAddition = "customPasswordAddition",
        UnknownFutureValue = "unknownFutureValue",
    }
}
