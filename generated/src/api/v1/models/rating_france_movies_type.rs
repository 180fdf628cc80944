// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingFranceMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingfrancemoviestype?view=graph-rest-1.0)
    RatingFranceMoviesType = "microsoft.graph.ratingFranceMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        AgesAbove10 = "agesAbove10",
        AgesAbove12 = "agesAbove12",
        AgesAbove16 = "agesAbove16",
        AgesAbove18 = "agesAbove18",
    }
}
