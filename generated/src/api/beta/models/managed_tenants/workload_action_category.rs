// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.workloadActionCategory`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    WorkloadActionCategory = "microsoft.graph.managedTenants.workloadActionCategory" {
        /// `automated`
        Automated = "automated",
        /// `manual`
        Manual = "manual",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
