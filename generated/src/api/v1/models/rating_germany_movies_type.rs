// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingGermanyMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratinggermanymoviestype?view=graph-rest-1.0)
    RatingGermanyMoviesType = "microsoft.graph.ratingGermanyMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        AgesAbove6 = "agesAbove6",
        AgesAbove12 = "agesAbove12",
        AgesAbove16 = "agesAbove16",
        Adults = "adults",
    }
}
