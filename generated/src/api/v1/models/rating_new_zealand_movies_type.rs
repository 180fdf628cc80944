// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingNewZealandMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingnewzealandmoviestype?view=graph-rest-1.0)
    RatingNewZealandMoviesType = "microsoft.graph.ratingNewZealandMoviesType" {
        /// `allAllowed`
        AllAllowed = "allAllowed",
        /// `allBlocked`
        AllBlocked = "allBlocked",
        /// `general`
        General = "general",
        /// `parentalGuidance`
        ParentalGuidance = "parentalGuidance",
        /// `mature`
        Mature = "mature",
        /// `agesAbove13`
        AgesAbove13 = "agesAbove13",
        /// `agesAbove15`
        AgesAbove15 = "agesAbove15",
        /// `agesAbove16`
        AgesAbove16 = "agesAbove16",
        /// `agesAbove18`
        AgesAbove18 = "agesAbove18",
        /// `restricted`
        Restricted = "restricted",
        /// `agesAbove16Restricted`
        AgesAbove16Restricted = "agesAbove16Restricted",
    }
}
