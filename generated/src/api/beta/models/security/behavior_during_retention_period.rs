// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.behaviorDuringRetentionPeriod`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
    BehaviorDuringRetentionPeriod = "microsoft.graph.security.behaviorDuringRetentionPeriod" {
        DoNotRetain = "doNotRetain",
        Retain = "retain",
        RetainAsRecord = "retainAsRecord",
        RetainAsRegulatoryRecord = "retainAsRegulatoryRecord",
        UnknownFutureValue = "unknownFutureValue",
    }
}
