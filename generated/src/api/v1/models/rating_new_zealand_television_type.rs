// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingNewZealandTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingnewzealandtelevisiontype?view=graph-rest-1.0)
    RatingNewZealandTelevisionType = "microsoft.graph.ratingNewZealandTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        Adults = "adults",
    }
}
