// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingAppsType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingappstype?view=graph-rest-1.0)
    RatingAppsType = "microsoft.graph.ratingAppsType" {
        /// `allAllowed`
        AllAllowed = "allAllowed",
        /// `allBlocked`
        AllBlocked = "allBlocked",
        /// `agesAbove4`
        AgesAbove4 = "agesAbove4",
        /// `agesAbove9`
        AgesAbove9 = "agesAbove9",
        /// `agesAbove12`
        AgesAbove12 = "agesAbove12",
        /// `agesAbove17`
        AgesAbove17 = "agesAbove17",
    }
}
