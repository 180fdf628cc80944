// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.assignmentFilterEvaluationResult`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfilterevaluationresult?view=graph-rest-beta)
    AssignmentFilterEvaluationResult = "microsoft.graph.assignmentFilterEvaluationResult" {
        /// `unknown`
        Unknown = "unknown",
        /// `match`
        Match = "match",
        /// `notMatch`
        NotMatch = "notMatch",
        /// `inconclusive`
        Inconclusive = "inconclusive",
        /// `failure`
        Failure = "failure",
        /// `notEvaluated`
        NotEvaluated = "notEvaluated",
    }
}
