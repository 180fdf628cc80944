// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.sharedPCAllowedAccountType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcallowedaccounttype?view=graph-rest-1.0)
    SharedPcAllowedAccountType = "microsoft.graph.sharedPCAllowedAccountType" {
        /// `guest`
        Guest = "guest",
        /// `domain`
        Domain = "domain",
    }
}
