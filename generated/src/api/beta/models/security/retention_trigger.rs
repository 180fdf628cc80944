// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.retentionTrigger`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
    RetentionTrigger = "microsoft.graph.security.retentionTrigger" {
        /// `dateLabeled`
        DateLabeled = "dateLabeled",
        /// `dateCreated`
        DateCreated = "dateCreated",
        /// `dateModified`
        DateModified = "dateModified",
        /// `dateOfEvent`
        DateOfEvent = "dateOfEvent",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
