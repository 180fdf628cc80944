// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.contactRelationship`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ContactRelationship = "microsoft.graph.contactRelationship" {
        Parent = "parent",
        Relative = "relative",
        Aide = "aide",
        Doctor = "doctor",
        Guardian = "guardian",
        Child = "child",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}
