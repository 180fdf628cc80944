// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vppTokenAccountType`](https://learn.microsoft.com/graph/api/resources/intune-shared-vpptokenaccounttype?view=graph-rest-beta)
    VppTokenAccountType = "microsoft.graph.vppTokenAccountType" {
        /// `business`
        Business = "business",
        /// `education`
        Education = "education",
    }
}
