// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.lifecycleEventType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LifecycleEventType = "microsoft.graph.lifecycleEventType" {
        /// `missed`
        Missed = "missed",
        /// `subscriptionRemoved`
        SubscriptionRemoved = "subscriptionRemoved",
        /// `reauthorizationRequired`
        ReauthorizationRequired = "reauthorizationRequired",
    }
}
