// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingNewZealandMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingnewzealandmoviestype?view=graph-rest-beta)
    RatingNewZealandMoviesType = "microsoft.graph.ratingNewZealandMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        Mature = "mature",
        AgesAbove13 = "agesAbove13",
        AgesAbove15 = "agesAbove15",
        AgesAbove16 = "agesAbove16",
        AgesAbove18 = "agesAbove18",
        Restricted = "restricted",
        AgesAbove16Restricted = "agesAbove16Restricted",
    }
}
