// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.defaultRecordBehavior`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
    DefaultRecordBehavior = "microsoft.graph.security.defaultRecordBehavior" {
        /// `startLocked`
        StartLocked = "startLocked",
        /// `startUnlocked`
        StartUnlocked = "startUnlocked",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
