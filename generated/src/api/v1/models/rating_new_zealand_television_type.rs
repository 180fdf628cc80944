// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingNewZealandTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingnewzealandtelevisiontype?view=graph-rest-1.0)
    RatingNewZealandTelevisionType = "microsoft.graph.ratingNewZealandTelevisionType" {
        /// `allAllowed`
        AllAllowed = "allAllowed",
        /// `allBlocked`
        AllBlocked = "allBlocked",
        /// `general`
        General = "general",
        /// `parentalGuidance`
        ParentalGuidance = "parentalGuidance",
        /// `adults`
        Adults = "adults",
    }
}
