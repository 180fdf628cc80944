// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.submissionCategory`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubmissionCategory = "microsoft.graph.submissionCategory" {
        NotJunk = "notJunk",
        Spam = "spam",
        Phishing = "phishing",
        Malware = "malware",
        UnknownFutureValue = "unknownFutureValue",
    }
}
