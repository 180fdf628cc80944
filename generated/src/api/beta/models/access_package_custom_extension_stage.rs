// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageCustomExtensionStage`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AccessPackageCustomExtensionStage = "microsoft.graph.accessPackageCustomExtensionStage" {
        AssignmentRequestCreated = "assignmentRequestCreated",
        AssignmentRequestApproved = "assignmentRequestApproved",
        AssignmentRequestGranted = "assignmentRequestGranted",
        AssignmentRequestRemoved = "assignmentRequestRemoved",
        AssignmentFourteenDaysBeforeExpiration = "assignmentFourteenDaysBeforeExpiration",
        AssignmentOneDayBeforeExpiration = "assignmentOneDayBeforeExpiration",
        UnknownFutureValue = "unknownFutureValue",
    }
}
