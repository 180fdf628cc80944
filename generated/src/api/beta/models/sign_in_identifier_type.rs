// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.signInIdentifierType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SignInIdentifierType = "microsoft.graph.signInIdentifierType" {
        /// `userPrincipalName`
        UserPrincipalName = "userPrincipalName",
        /// `phoneNumber`
        PhoneNumber = "phoneNumber",
        /// `proxyAddress`
        ProxyAddress = "proxyAddress",
        /// `qrCode`
        QrCode = "qrCode",
        /// `onPremisesUserPrincipalName`
        OnPremisesUserPrincipalName = "onPremisesUserPrincipalName",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
