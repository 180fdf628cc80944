// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.workloadActionCategory`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    WorkloadActionCategory = "microsoft.graph.workloadActionCategory" {
        Automated = "automated",
        Manual = "manual",
        UnknownFutureValue = "unknownFutureValue",
    }
}
