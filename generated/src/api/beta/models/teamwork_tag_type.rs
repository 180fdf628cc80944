// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkTagType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkTagType = "microsoft.graph.teamworkTagType" {
        /// `standard`
        Standard = "standard",
    }
}
