// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userSignInRecommendationScope`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    UserSignInRecommendationScope = "microsoft.graph.userSignInRecommendationScope" {
        /// `tenant`
        Tenant = "tenant",
        /// `application`
        Application = "application",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
