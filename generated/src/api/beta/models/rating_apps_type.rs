// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingAppsType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingappstype?view=graph-rest-beta)
    RatingAppsType = "microsoft.graph.ratingAppsType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        AgesAbove4 = "agesAbove4",
        AgesAbove9 = "agesAbove9",
        AgesAbove12 = "agesAbove12",
        AgesAbove17 = "agesAbove17",
    }
}
