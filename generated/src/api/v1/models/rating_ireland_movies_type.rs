// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingIrelandMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingirelandmoviestype?view=graph-rest-1.0)
    RatingIrelandMoviesType = "microsoft.graph.ratingIrelandMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        AgesAbove12 = "agesAbove12",
        AgesAbove15 = "agesAbove15",
        AgesAbove16 = "agesAbove16",
        Adults = "adults",
    }
}
