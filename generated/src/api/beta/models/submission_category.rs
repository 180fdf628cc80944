// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.submissionCategory`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubmissionCategory = "microsoft.graph.submissionCategory" {
        /// `notJunk`
        NotJunk = "notJunk",
        /// `spam`
        Spam = "spam",
        /// `phishing`
        Phishing = "phishing",
        /// `malware`
        Malware = "malware",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
