// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingGermanyTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratinggermanytelevisiontype?view=graph-rest-1.0)
    RatingGermanyTelevisionType = "microsoft.graph.ratingGermanyTelevisionType" {
        /// `allAllowed`
        AllAllowed = "allAllowed",
        /// `allBlocked`
        AllBlocked = "allBlocked",
        /// `general`
        General = "general",
        /// `agesAbove6`
        AgesAbove6 = "agesAbove6",
        /// `agesAbove12`
        AgesAbove12 = "agesAbove12",
        /// `agesAbove16`
        AgesAbove16 = "agesAbove16",
        /// `adults`
        Adults = "adults",
    }
}
