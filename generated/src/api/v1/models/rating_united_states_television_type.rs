// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingUnitedStatesTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedstatestelevisiontype?view=graph-rest-1.0)
    RatingUnitedStatesTelevisionType = "microsoft.graph.ratingUnitedStatesTelevisionType" {
        /// `allAllowed`
        AllAllowed = "allAllowed",
        /// `allBlocked`
        AllBlocked = "allBlocked",
        /// `childrenAll`
        ChildrenAll = "childrenAll",
        /// `childrenAbove7`
        ChildrenAbove7 = "childrenAbove7",
        /// `general`
        General = "general",
        /// `parentalGuidance`
        ParentalGuidance = "parentalGuidance",
        /// `childrenAbove14`
        ChildrenAbove14 = "childrenAbove14",
        /// `adults`
        Adults = "adults",
    }
}
