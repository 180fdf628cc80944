// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.participantJoiningResponse`](https://learn.microsoft.com/graph/api/resources/participantjoiningresponse?view=graph-rest-1.0)
    ParticipantJoiningResponse = "microsoft.graph.participantJoiningResponse"
}
