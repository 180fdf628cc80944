// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.workbookOperationStatus`](https://learn.microsoft.com/graph/api/resources/workbookoperation?view=graph-rest-beta)
    WorkbookOperationStatus = "microsoft.graph.workbookOperationStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
    }
}
