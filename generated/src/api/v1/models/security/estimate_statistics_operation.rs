// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.security.estimateStatisticsOperation`, which the reference names and does not describe.
    EstimateStatisticsOperation = "microsoft.graph.security.estimateStatisticsOperation"
}
