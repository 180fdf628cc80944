// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingJapanTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingjapantelevisiontype?view=graph-rest-beta)
    RatingJapanTelevisionType = "microsoft.graph.ratingJapanTelevisionType" {
        /// `allAllowed`
        AllAllowed = "allAllowed",
        /// `allBlocked`
        AllBlocked = "allBlocked",
        /// `explicitAllowed`
        ExplicitAllowed = "explicitAllowed",
    }
}
