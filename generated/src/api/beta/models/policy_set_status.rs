// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.policySetStatus`](https://learn.microsoft.com/graph/api/resources/intune-policyset-policysetstatus?view=graph-rest-beta)
    PolicySetStatus = "microsoft.graph.policySetStatus" {
        Unknown = "unknown",
        Validating = "validating",
        PartialSuccess = "partialSuccess",
        Success = "success",
        Error = "error",
        NotAssigned = "notAssigned",
    }
}
