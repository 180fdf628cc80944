// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingAustraliaTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingaustraliatelevisiontype?view=graph-rest-beta)
    RatingAustraliaTelevisionType = "microsoft.graph.ratingAustraliaTelevisionType" {
        /// `allAllowed`
        AllAllowed = "allAllowed",
        /// `allBlocked`
        AllBlocked = "allBlocked",
        /// `preschoolers`
        Preschoolers = "preschoolers",
        /// `children`
        Children = "children",
        /// `general`
        General = "general",
        /// `parentalGuidance`
        ParentalGuidance = "parentalGuidance",
        /// `mature`
        Mature = "mature",
        /// `agesAbove15`
        AgesAbove15 = "agesAbove15",
        /// `agesAbove15AdultViolence`
        AgesAbove15AdultViolence = "agesAbove15AdultViolence",
    }
}
