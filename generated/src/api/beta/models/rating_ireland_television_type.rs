// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingIrelandTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingirelandtelevisiontype?view=graph-rest-beta)
    RatingIrelandTelevisionType = "microsoft.graph.ratingIrelandTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        Children = "children",
        YoungAdults = "youngAdults",
        ParentalSupervision = "parentalSupervision",
        Mature = "mature",
    }
}
