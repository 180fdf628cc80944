// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.caseAction`](https://learn.microsoft.com/graph/api/resources/ediscovery-caseoperation?view=graph-rest-beta)
    CaseAction = "microsoft.graph.ediscovery.caseAction" {
        AddToReviewSet = "addToReviewSet",
        ApplyTags = "applyTags",
        ContentExport = "contentExport",
        ConvertToPdf = "convertToPdf",
        EstimateStatistics = "estimateStatistics",
        PurgeData = "purgeData",
    }
}
