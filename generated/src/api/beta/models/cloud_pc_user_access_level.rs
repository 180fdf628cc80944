// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcUserAccessLevel`](https://learn.microsoft.com/graph/api/resources/cloudpcreviewstatus?view=graph-rest-beta)
    CloudPcUserAccessLevel = "microsoft.graph.cloudPcUserAccessLevel" {
        /// `unrestricted`
        Unrestricted = "unrestricted",
        /// `restricted`
        Restricted = "restricted",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
