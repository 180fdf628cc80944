// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    SubjectRightsRequestType = "microsoft.graph.subjectRightsRequestType" {
        Export = "export",
        Delete = "delete",
        Access = "access",
        TagForAction = "tagForAction",
        UnknownFutureValue = "unknownFutureValue",
    }
}
