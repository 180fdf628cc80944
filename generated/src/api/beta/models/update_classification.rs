// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.updateClassification`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-updateclassification?view=graph-rest-beta)
    UpdateClassification = "microsoft.graph.updateClassification" {
        UserDefined = "userDefined",
        RecommendedAndImportant = "recommendedAndImportant",
        Important = "important",
        None = "none",
    }
}
