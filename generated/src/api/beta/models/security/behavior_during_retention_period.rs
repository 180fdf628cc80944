// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.behaviorDuringRetentionPeriod`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
    BehaviorDuringRetentionPeriod = "microsoft.graph.security.behaviorDuringRetentionPeriod" {
        /// `doNotRetain`
        DoNotRetain = "doNotRetain",
        /// `retain`
        Retain = "retain",
        /// `retainAsRecord`
        RetainAsRecord = "retainAsRecord",
        /// `retainAsRegulatoryRecord`
        RetainAsRegulatoryRecord = "retainAsRegulatoryRecord",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
