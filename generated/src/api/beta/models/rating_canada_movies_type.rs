// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingCanadaMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingcanadamoviestype?view=graph-rest-beta)
    RatingCanadaMoviesType = "microsoft.graph.ratingCanadaMoviesType" {
        /// `allAllowed`
        AllAllowed = "allAllowed",
        /// `allBlocked`
        AllBlocked = "allBlocked",
        /// `general`
        General = "general",
        /// `parentalGuidance`
        ParentalGuidance = "parentalGuidance",
        /// `agesAbove14`
        AgesAbove14 = "agesAbove14",
        /// `agesAbove18`
        AgesAbove18 = "agesAbove18",
        /// `restricted`
        Restricted = "restricted",
    }
}
