// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingUnitedKingdomTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedkingdomtelevisiontype?view=graph-rest-1.0)
    RatingUnitedKingdomTelevisionType = "microsoft.graph.ratingUnitedKingdomTelevisionType" {
        /// `allAllowed`
        AllAllowed = "allAllowed",
        /// `allBlocked`
        AllBlocked = "allBlocked",
        /// `caution`
        Caution = "caution",
    }
}
