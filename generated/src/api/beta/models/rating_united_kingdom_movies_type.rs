// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingUnitedKingdomMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedkingdommoviestype?view=graph-rest-beta)
    RatingUnitedKingdomMoviesType = "microsoft.graph.ratingUnitedKingdomMoviesType" {
        /// `allAllowed`
        AllAllowed = "allAllowed",
        /// `allBlocked`
        AllBlocked = "allBlocked",
        /// `general`
        General = "general",
        /// `universalChildren`
        UniversalChildren = "universalChildren",
        /// `parentalGuidance`
        ParentalGuidance = "parentalGuidance",
        /// `agesAbove12Video`
        AgesAbove12Video = "agesAbove12Video",
        /// `agesAbove12Cinema`
        AgesAbove12Cinema = "agesAbove12Cinema",
        /// `agesAbove15`
        AgesAbove15 = "agesAbove15",
        /// `adults`
        Adults = "adults",
    }
}
