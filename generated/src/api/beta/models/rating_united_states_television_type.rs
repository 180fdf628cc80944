// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingUnitedStatesTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedstatestelevisiontype?view=graph-rest-beta)
    RatingUnitedStatesTelevisionType = "microsoft.graph.ratingUnitedStatesTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        ChildrenAll = "childrenAll",
        ChildrenAbove7 = "childrenAbove7",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        ChildrenAbove14 = "childrenAbove14",
        Adults = "adults",
    }
}
