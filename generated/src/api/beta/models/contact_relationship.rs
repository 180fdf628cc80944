// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.contactRelationship`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ContactRelationship = "microsoft.graph.contactRelationship" {
        /// `parent`
        Parent = "parent",
        /// `relative`
        Relative = "relative",
        /// `aide`
        Aide = "aide",
        /// `doctor`
        Doctor = "doctor",
        /// `guardian`
        Guardian = "guardian",
        /// `child`
        Child = "child",
        /// `other`
        Other = "other",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
