// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callTranscriptionState`](https://learn.microsoft.com/graph/api/resources/calltranscriptioninfo?view=graph-rest-beta)
    CallTranscriptionState = "microsoft.graph.callTranscriptionState" {
        /// `notStarted`
        NotStarted = "notStarted",
        /// `active`
        Active = "active",
        /// `inactive`
        Inactive = "inactive",
    }
}
