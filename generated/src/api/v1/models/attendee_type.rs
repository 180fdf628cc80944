// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.attendeeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AttendeeType = "microsoft.graph.attendeeType" {
        /// `required`
        Required = "required",
        /// `optional`
        Optional = "optional",
        /// `resource`
        Resource = "resource",
    }
}
