// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appCredentialRestrictionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AppCredentialRestrictionType = "microsoft.graph.appCredentialRestrictionType" {
        /// `passwordAddition`
        PasswordAddition = "passwordAddition",
        /// `passwordLifetime`
        PasswordLifetime = "passwordLifetime",
        /// `symmetricKeyAddition`
        SymmetricKeyAddition = "symmetricKeyAddition",
        /// `symmetricKeyLifetime`
        SymmetricKeyLifetime = "symmetricKeyLifetime",
        /// `customPasswordAddition`
        CustomPasswordAddition = "customPasswordAddition",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
