// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedBrowserType`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedbrowsertype?view=graph-rest-beta)
    ManagedBrowserType = "microsoft.graph.managedBrowserType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `microsoftEdge`
        MicrosoftEdge = "microsoftEdge",
    }
}
