// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.policyStatus`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryholdpolicy?view=graph-rest-beta)
    PolicyStatus = "microsoft.graph.security.policyStatus" {
        /// `Pending`
        Pending = "Pending",
        /// `Error`
        Error = "Error",
        /// `Success`
        Success = "Success",
    }
}
