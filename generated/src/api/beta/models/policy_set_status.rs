// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.policySetStatus`](https://learn.microsoft.com/graph/api/resources/intune-policyset-policysetstatus?view=graph-rest-beta)
    PolicySetStatus = "microsoft.graph.policySetStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `validating`
        Validating = "validating",
        /// `partialSuccess`
        PartialSuccess = "partialSuccess",
        /// `success`
        Success = "success",
        /// `error`
        Error = "error",
        /// `notAssigned`
        NotAssigned = "notAssigned",
    }
}
