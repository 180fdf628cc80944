// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingJapanTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingjapantelevisiontype?view=graph-rest-1.0)
    RatingJapanTelevisionType = "microsoft.graph.ratingJapanTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        ExplicitAllowed = "explicitAllowed",
    }
}
