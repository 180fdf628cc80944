// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingFranceTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingfrancetelevisiontype?view=graph-rest-1.0)
    RatingFranceTelevisionType = "microsoft.graph.ratingFranceTelevisionType" {
        /// `allAllowed`
        AllAllowed = "allAllowed",
        /// `allBlocked`
        AllBlocked = "allBlocked",
        /// `agesAbove10`
        AgesAbove10 = "agesAbove10",
        /// `agesAbove12`
        AgesAbove12 = "agesAbove12",
        /// `agesAbove16`
        AgesAbove16 = "agesAbove16",
        /// `agesAbove18`
        AgesAbove18 = "agesAbove18",
    }
}
