// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageCustomExtensionStage`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AccessPackageCustomExtensionStage = "microsoft.graph.accessPackageCustomExtensionStage" {
        /// `assignmentRequestCreated`
        AssignmentRequestCreated = "assignmentRequestCreated",
        /// `assignmentRequestApproved`
        AssignmentRequestApproved = "assignmentRequestApproved",
        /// `assignmentRequestGranted`
        AssignmentRequestGranted = "assignmentRequestGranted",
        /// `assignmentRequestRemoved`
        AssignmentRequestRemoved = "assignmentRequestRemoved",
        /// `assignmentFourteenDaysBeforeExpiration`
        AssignmentFourteenDaysBeforeExpiration = "assignmentFourteenDaysBeforeExpiration",
        /// `assignmentOneDayBeforeExpiration`
        AssignmentOneDayBeforeExpiration = "assignmentOneDayBeforeExpiration",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
