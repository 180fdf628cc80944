// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingFranceTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingfrancetelevisiontype?view=graph-rest-beta)
    RatingFranceTelevisionType = "microsoft.graph.ratingFranceTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        AgesAbove10 = "agesAbove10",
        AgesAbove12 = "agesAbove12",
        AgesAbove16 = "agesAbove16",
        AgesAbove18 = "agesAbove18",
    }
}
