// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.security.retentionDuration`](https://learn.microsoft.com/graph/api/resources/security-retentionduration?view=graph-rest-beta)
    RetentionDuration = "microsoft.graph.security.retentionDuration" {
        "microsoft.graph.security.retentionDurationForever",
        "microsoft.graph.security.retentionDurationInDays",
    }
}
