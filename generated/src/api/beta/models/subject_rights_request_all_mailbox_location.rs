// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from subjectrightsrequestmailboxlocation.
    ///
    /// [`microsoft.graph.subjectRightsRequestAllMailboxLocation`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestallmailboxlocation?view=graph-rest-beta)
    SubjectRightsRequestAllMailboxLocation: super::SubjectRightsRequestMailboxLocation = "microsoft.graph.subjectRightsRequestAllMailboxLocation"
}
