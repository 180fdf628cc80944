// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.sensitivityLabelAssignmentMethod`](https://learn.microsoft.com/graph/api/resources/sensitivitylabelassignment?view=graph-rest-beta)
    SensitivityLabelAssignmentMethod = "microsoft.graph.sensitivityLabelAssignmentMethod" {
        Standard = "standard",
        Privileged = "privileged",
        Auto = "auto",
        UnknownFutureValue = "unknownFutureValue",
    }
}
