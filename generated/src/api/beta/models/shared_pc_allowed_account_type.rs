// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.sharedPCAllowedAccountType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcallowedaccounttype?view=graph-rest-beta)
    SharedPcAllowedAccountType = "microsoft.graph.sharedPCAllowedAccountType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `guest`
        Guest = "guest",
        /// `domain`
        Domain = "domain",
    }
}
