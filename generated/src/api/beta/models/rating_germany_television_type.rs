// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingGermanyTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratinggermanytelevisiontype?view=graph-rest-beta)
    RatingGermanyTelevisionType = "microsoft.graph.ratingGermanyTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        AgesAbove6 = "agesAbove6",
        AgesAbove12 = "agesAbove12",
        AgesAbove16 = "agesAbove16",
        Adults = "adults",
    }
}
