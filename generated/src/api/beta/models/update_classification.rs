// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.updateClassification`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-updateclassification?view=graph-rest-beta)
    UpdateClassification = "microsoft.graph.updateClassification" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `recommendedAndImportant`
        RecommendedAndImportant = "recommendedAndImportant",
        /// `important`
        Important = "important",
        /// `none`
        None = "none",
    }
}
