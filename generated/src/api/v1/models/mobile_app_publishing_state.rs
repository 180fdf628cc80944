// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mobileAppPublishingState`](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapppublishingstate?view=graph-rest-1.0)
    MobileAppPublishingState = "microsoft.graph.mobileAppPublishingState" {
        /// `notPublished`
        NotPublished = "notPublished",
        /// `processing`
        Processing = "processing",
        /// `published`
        Published = "published",
    }
}
