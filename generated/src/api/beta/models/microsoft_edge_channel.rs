// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftEdgeChannel`](https://learn.microsoft.com/graph/api/resources/intune-apps-microsoftedgechannel?view=graph-rest-beta)
    MicrosoftEdgeChannel = "microsoft.graph.microsoftEdgeChannel" {
        /// `dev`
        Dev = "dev",
        /// `beta`
        Beta = "beta",
        /// `stable`
        Stable = "stable",
    }
}
