// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.countryLookupMethodType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CountryLookupMethodType = "microsoft.graph.countryLookupMethodType" {
        /// `clientIpAddress`
        ClientIpAddress = "clientIpAddress",
        /// `authenticatorAppGps`
        AuthenticatorAppGps = "authenticatorAppGps",
    }
}
