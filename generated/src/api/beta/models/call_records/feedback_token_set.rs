// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.callRecords.feedbackTokenSet`](https://learn.microsoft.com/graph/api/resources/callrecords-feedbacktokenset?view=graph-rest-beta)
    FeedbackTokenSet = "microsoft.graph.callRecords.feedbackTokenSet"
}
