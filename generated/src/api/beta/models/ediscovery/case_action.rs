// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.caseAction`](https://learn.microsoft.com/graph/api/resources/ediscovery-caseoperation?view=graph-rest-beta)
    CaseAction = "microsoft.graph.ediscovery.caseAction" {
        /// `addToReviewSet`
        AddToReviewSet = "addToReviewSet",
        /// `applyTags`
        ApplyTags = "applyTags",
        /// `contentExport`
        ContentExport = "contentExport",
        /// `convertToPdf`
        ConvertToPdf = "convertToPdf",
        /// `estimateStatistics`
        EstimateStatistics = "estimateStatistics",
        /// `purgeData`
        PurgeData = "purgeData",
    }
}
