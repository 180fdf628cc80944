// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingAustraliaMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingaustraliamoviestype?view=graph-rest-1.0)
    RatingAustraliaMoviesType = "microsoft.graph.ratingAustraliaMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        Mature = "mature",
        AgesAbove15 = "agesAbove15",
        AgesAbove18 = "agesAbove18",
    }
}
