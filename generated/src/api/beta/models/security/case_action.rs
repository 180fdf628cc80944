// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.caseAction`](https://learn.microsoft.com/graph/api/resources/security-caseoperation?view=graph-rest-beta)
    CaseAction = "microsoft.graph.security.caseAction" {
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
        /// `holdUpdate`
        HoldUpdate = "holdUpdate",
        /// `index`
        Index = "index",
        /// `purgeData`
        PurgeData = "purgeData",
    }
}
