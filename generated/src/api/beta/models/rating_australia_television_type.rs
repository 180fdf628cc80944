// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingAustraliaTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingaustraliatelevisiontype?view=graph-rest-beta)
    RatingAustraliaTelevisionType = "microsoft.graph.ratingAustraliaTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        Preschoolers = "preschoolers",
        Children = "children",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        Mature = "mature",
        AgesAbove15 = "agesAbove15",
        AgesAbove15AdultViolence = "agesAbove15AdultViolence",
    }
}
