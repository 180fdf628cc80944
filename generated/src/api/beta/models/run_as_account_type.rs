// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.runAsAccountType`](https://learn.microsoft.com/graph/api/resources/intune-shared-runasaccounttype?view=graph-rest-beta)
    RunAsAccountType = "microsoft.graph.runAsAccountType" {
        /// `system`
        System = "system",
        /// `user`
        User = "user",
    }
}
