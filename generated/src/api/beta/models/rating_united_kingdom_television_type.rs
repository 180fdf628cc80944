// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingUnitedKingdomTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedkingdomtelevisiontype?view=graph-rest-beta)
    RatingUnitedKingdomTelevisionType = "microsoft.graph.ratingUnitedKingdomTelevisionType" {
        /// `allAllowed`
        AllAllowed = "allAllowed",
        /// `allBlocked`
        AllBlocked = "allBlocked",
        /// `caution`
        Caution = "caution",
    }
}
