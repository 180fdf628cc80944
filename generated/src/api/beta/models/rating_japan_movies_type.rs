// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingJapanMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingjapanmoviestype?view=graph-rest-beta)
    RatingJapanMoviesType = "microsoft.graph.ratingJapanMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        AgesAbove15 = "agesAbove15",
        AgesAbove18 = "agesAbove18",
    }
}
