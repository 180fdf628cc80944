// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.connectedOrganizationState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConnectedOrganizationState = "microsoft.graph.connectedOrganizationState" {
        /// `configured`
        Configured = "configured",
        /// `proposed`
        Proposed = "proposed",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
