// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appKeyCredentialRestrictionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AppKeyCredentialRestrictionType = "microsoft.graph.appKeyCredentialRestrictionType" {
        /// `asymmetricKeyLifetime`
        AsymmetricKeyLifetime = "asymmetricKeyLifetime",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
