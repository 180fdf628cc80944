// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingUnitedStatesMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedstatesmoviestype?view=graph-rest-beta)
    RatingUnitedStatesMoviesType = "microsoft.graph.ratingUnitedStatesMoviesType" {
        /// `allAllowed`
        AllAllowed = "allAllowed",
        /// `allBlocked`
        AllBlocked = "allBlocked",
        /// `general`
        General = "general",
        /// `parentalGuidance`
        ParentalGuidance = "parentalGuidance",
        /// `parentalGuidance13`
        ParentalGuidance13 = "parentalGuidance13",
        /// `restricted`
        Restricted = "restricted",
        /// `adults`
        Adults = "adults",
    }
}
