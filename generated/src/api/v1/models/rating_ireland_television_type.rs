// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingIrelandTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingirelandtelevisiontype?view=graph-rest-1.0)
    RatingIrelandTelevisionType = "microsoft.graph.ratingIrelandTelevisionType" {
        /// `allAllowed`
        AllAllowed = "allAllowed",
        /// `allBlocked`
        AllBlocked = "allBlocked",
        /// `general`
        General = "general",
        /// `children`
        Children = "children",
        /// `youngAdults`
        YoungAdults = "youngAdults",
        /// `parentalSupervision`
        ParentalSupervision = "parentalSupervision",
        /// `mature`
        Mature = "mature",
    }
}
