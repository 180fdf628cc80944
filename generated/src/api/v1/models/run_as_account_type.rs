// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.runAsAccountType`](https://learn.microsoft.com/graph/api/resources/intune-apps-runasaccounttype?view=graph-rest-1.0)
    RunAsAccountType = "microsoft.graph.runAsAccountType" {
        /// `system`
        System = "system",
        /// `user`
        User = "user",
    }
}
