// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.networkSingleSignOnType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-networksinglesignontype?view=graph-rest-beta)
    NetworkSingleSignOnType = "microsoft.graph.networkSingleSignOnType" {
        /// `disabled`
        Disabled = "disabled",
        /// `prelogon`
        Prelogon = "prelogon",
        /// `postlogon`
        Postlogon = "postlogon",
    }
}
