// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingAustraliaMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingaustraliamoviestype?view=graph-rest-beta)
    RatingAustraliaMoviesType = "microsoft.graph.ratingAustraliaMoviesType" {
        /// `allAllowed`
        AllAllowed = "allAllowed",
        /// `allBlocked`
        AllBlocked = "allBlocked",
        /// `general`
        General = "general",
        /// `parentalGuidance`
        ParentalGuidance = "parentalGuidance",
        /// `mature`
        Mature = "mature",
        /// `agesAbove15`
        AgesAbove15 = "agesAbove15",
        /// `agesAbove18`
        AgesAbove18 = "agesAbove18",
    }
}
