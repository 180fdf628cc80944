// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.caseAction`](https://learn.microsoft.com/graph/api/resources/security-caseoperation?view=graph-rest-1.0)
    CaseAction = "microsoft.graph.security.caseAction" {
        AddToReviewSet = "addToReviewSet",
        ApplyTags = "applyTags",
        ContentExport = "contentExport",
        ConvertToPdf = "convertToPdf",
        EstimateStatistics = "estimateStatistics",
        HoldUpdate = "holdUpdate",
        Index = "index",
        PurgeData = "purgeData",
    }
}
