// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubjectRightsRequestType = "microsoft.graph.subjectRightsRequestType" {
        /// `export`
        Export = "export",
        /// `delete`
        Delete = "delete",
        /// `access`
        Access = "access",
        /// `tagForAction`
        TagForAction = "tagForAction",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
