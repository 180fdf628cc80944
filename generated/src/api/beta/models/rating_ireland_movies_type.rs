// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingIrelandMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingirelandmoviestype?view=graph-rest-beta)
    RatingIrelandMoviesType = "microsoft.graph.ratingIrelandMoviesType" {
        /// `allAllowed`
        AllAllowed = "allAllowed",
        /// `allBlocked`
        AllBlocked = "allBlocked",
        /// `general`
        General = "general",
        /// `parentalGuidance`
        ParentalGuidance = "parentalGuidance",
        /// `agesAbove12`
        AgesAbove12 = "agesAbove12",
        /// `agesAbove15`
        AgesAbove15 = "agesAbove15",
        /// `agesAbove16`
        AgesAbove16 = "agesAbove16",
        /// `adults`
        Adults = "adults",
    }
}
