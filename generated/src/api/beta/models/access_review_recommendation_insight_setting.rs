// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.accessReviewRecommendationInsightSetting`](https://learn.microsoft.com/graph/api/resources/accessreviewrecommendationinsightsetting?view=graph-rest-beta)
    AccessReviewRecommendationInsightSetting = "microsoft.graph.accessReviewRecommendationInsightSetting" {
        "microsoft.graph.userLastSignInRecommendationInsightSetting",
    }
}
