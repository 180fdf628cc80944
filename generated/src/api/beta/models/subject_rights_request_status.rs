// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubjectRightsRequestStatus = "microsoft.graph.subjectRightsRequestStatus" {
        /// `active`
        Active = "active",
        /// `closed`
        Closed = "closed",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
