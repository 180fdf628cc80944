// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingJapanMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingjapanmoviestype?view=graph-rest-1.0)
    RatingJapanMoviesType = "microsoft.graph.ratingJapanMoviesType" {
        /// `allAllowed`
        AllAllowed = "allAllowed",
        /// `allBlocked`
        AllBlocked = "allBlocked",
        /// `general`
        General = "general",
        /// `parentalGuidance`
        ParentalGuidance = "parentalGuidance",
        /// `agesAbove15`
        AgesAbove15 = "agesAbove15",
        /// `agesAbove18`
        AgesAbove18 = "agesAbove18",
    }
}
