// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkBindStatus`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidforworkbindstatus?view=graph-rest-beta)
    AndroidForWorkBindStatus = "microsoft.graph.androidForWorkBindStatus" {
        NotBound = "notBound",
        Bound = "bound",
        BoundAndValidated = "boundAndValidated",
        Unbinding = "unbinding",
    }
}
