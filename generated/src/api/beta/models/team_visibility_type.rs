// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamVisibilityType`](https://learn.microsoft.com/graph/api/resources/teamvisibilitytype?view=graph-rest-beta)
    TeamVisibilityType = "microsoft.graph.teamVisibilityType" {
        /// `Private`
        Private = "Private",
        /// `Public`
        Public = "Public",
    }
}
