// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingGermanyMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratinggermanymoviestype?view=graph-rest-beta)
    RatingGermanyMoviesType = "microsoft.graph.ratingGermanyMoviesType" {
        /// `allAllowed`
        AllAllowed = "allAllowed",
        /// `allBlocked`
        AllBlocked = "allBlocked",
        /// `general`
        General = "general",
        /// `agesAbove6`
        AgesAbove6 = "agesAbove6",
        /// `agesAbove12`
        AgesAbove12 = "agesAbove12",
        /// `agesAbove16`
        AgesAbove16 = "agesAbove16",
        /// `adults`
        Adults = "adults",
    }
}
