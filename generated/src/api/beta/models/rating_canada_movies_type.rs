// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingCanadaMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingcanadamoviestype?view=graph-rest-beta)
    RatingCanadaMoviesType = "microsoft.graph.ratingCanadaMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        AgesAbove14 = "agesAbove14",
        AgesAbove18 = "agesAbove18",
        Restricted = "restricted",
    }
}
