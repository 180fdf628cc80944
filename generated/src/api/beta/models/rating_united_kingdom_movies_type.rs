// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingUnitedKingdomMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedkingdommoviestype?view=graph-rest-beta)
    RatingUnitedKingdomMoviesType = "microsoft.graph.ratingUnitedKingdomMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        UniversalChildren = "universalChildren",
        ParentalGuidance = "parentalGuidance",
        AgesAbove12Video = "agesAbove12Video",
        AgesAbove12Cinema = "agesAbove12Cinema",
        AgesAbove15 = "agesAbove15",
        Adults = "adults",
    }
}
