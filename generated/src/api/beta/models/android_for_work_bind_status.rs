// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkBindStatus`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidforworkbindstatus?view=graph-rest-beta)
    AndroidForWorkBindStatus = "microsoft.graph.androidForWorkBindStatus" {
        /// `notBound`
        NotBound = "notBound",
        /// `bound`
        Bound = "bound",
        /// `boundAndValidated`
        BoundAndValidated = "boundAndValidated",
        /// `unbinding`
        Unbinding = "unbinding",
    }
}
