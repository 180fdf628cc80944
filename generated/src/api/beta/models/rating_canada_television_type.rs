// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingCanadaTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingcanadatelevisiontype?view=graph-rest-beta)
    RatingCanadaTelevisionType = "microsoft.graph.ratingCanadaTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        Children = "children",
        ChildrenAbove8 = "childrenAbove8",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        AgesAbove14 = "agesAbove14",
        AgesAbove18 = "agesAbove18",
    }
}
