// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAppDistributionMethod`](https://learn.microsoft.com/graph/api/resources/teamsapp?view=graph-rest-beta)
    TeamsAppDistributionMethod = "microsoft.graph.teamsAppDistributionMethod" {
        /// `store`
        Store = "store",
        /// `organization`
        Organization = "organization",
        /// `sideloaded`
        Sideloaded = "sideloaded",
    }
}
