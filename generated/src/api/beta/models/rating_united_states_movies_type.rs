// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingUnitedStatesMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedstatesmoviestype?view=graph-rest-beta)
    RatingUnitedStatesMoviesType = "microsoft.graph.ratingUnitedStatesMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        ParentalGuidance13 = "parentalGuidance13",
        Restricted = "restricted",
        Adults = "adults",
    }
}
