// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.recurrenceRangeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RecurrenceRangeType = "microsoft.graph.recurrenceRangeType" {
        /// `endDate`
        EndDate = "endDate",
        /// `noEnd`
        NoEnd = "noEnd",
        /// `numbered`
        Numbered = "numbered",
    }
}
