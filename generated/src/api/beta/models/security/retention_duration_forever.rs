// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from retentionduration.
    ///
    /// [`microsoft.graph.security.retentionDurationForever`](https://learn.microsoft.com/graph/api/resources/security-retentiondurationforever?view=graph-rest-beta)
    RetentionDurationForever: super::RetentionDuration = "microsoft.graph.security.retentionDurationForever"
}
