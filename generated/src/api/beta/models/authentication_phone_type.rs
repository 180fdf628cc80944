// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationPhoneType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationPhoneType = "microsoft.graph.authenticationPhoneType" {
        /// `mobile`
        Mobile = "mobile",
        /// `alternateMobile`
        AlternateMobile = "alternateMobile",
        /// `office`
        Office = "office",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
