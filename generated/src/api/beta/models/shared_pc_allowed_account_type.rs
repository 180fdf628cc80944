// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.sharedPCAllowedAccountType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcallowedaccounttype?view=graph-rest-beta)
    SharedPcAllowedAccountType = "microsoft.graph.sharedPCAllowedAccountType" {
        NotConfigured = "notConfigured",
        Guest = "guest",
        Domain = "domain",
    }
}
