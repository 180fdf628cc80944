// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ageGroup`](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta)
    AgeGroup = "microsoft.graph.ageGroup" {
        Null = "null",
        Minor = "minor",
        NotAdult = "notAdult",
        Adult = "adult",
    }
}
