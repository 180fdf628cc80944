// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.onlineMeetingProviderType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    OnlineMeetingProviderType = "microsoft.graph.onlineMeetingProviderType" {
        /// `unknown`
        Unknown = "unknown",
        /// `skypeForBusiness`
        SkypeForBusiness = "skypeForBusiness",
        /// `skypeForConsumer`
        SkypeForConsumer = "skypeForConsumer",
        /// `teamsForBusiness`
        TeamsForBusiness = "teamsForBusiness",
    }
}
