// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingCanadaTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingcanadatelevisiontype?view=graph-rest-1.0)
    RatingCanadaTelevisionType = "microsoft.graph.ratingCanadaTelevisionType" {
        /// `allAllowed`
        AllAllowed = "allAllowed",
        /// `allBlocked`
        AllBlocked = "allBlocked",
        /// `children`
        Children = "children",
        /// `childrenAbove8`
        ChildrenAbove8 = "childrenAbove8",
        /// `general`
        General = "general",
        /// `parentalGuidance`
        ParentalGuidance = "parentalGuidance",
        /// `agesAbove14`
        AgesAbove14 = "agesAbove14",
        /// `agesAbove18`
        AgesAbove18 = "agesAbove18",
    }
}
