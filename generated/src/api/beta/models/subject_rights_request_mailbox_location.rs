// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.subjectRightsRequestMailboxLocation`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestmailboxlocation?view=graph-rest-beta)
    SubjectRightsRequestMailboxLocation = "microsoft.graph.subjectRightsRequestMailboxLocation" {
        "microsoft.graph.subjectRightsRequestAllMailboxLocation",
        "microsoft.graph.subjectRightsRequestEnumeratedMailboxLocation",
    }
}
