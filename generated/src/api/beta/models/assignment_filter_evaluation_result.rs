// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.assignmentFilterEvaluationResult`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfilterevaluationresult?view=graph-rest-beta)
    AssignmentFilterEvaluationResult = "microsoft.graph.assignmentFilterEvaluationResult" {
        Unknown = "unknown",
        Match = "match",
        NotMatch = "notMatch",
        Inconclusive = "inconclusive",
        Failure = "failure",
        NotEvaluated = "notEvaluated",
    }
}
