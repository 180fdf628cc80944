// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.sensitivityLabelAssignmentMethod`](https://learn.microsoft.com/graph/api/resources/sensitivitylabelassignment?view=graph-rest-beta)
    SensitivityLabelAssignmentMethod = "microsoft.graph.sensitivityLabelAssignmentMethod" {
        /// `standard`
        Standard = "standard",
        /// `privileged`
        Privileged = "privileged",
        /// `auto`
        Auto = "auto",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
