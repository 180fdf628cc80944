// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.submissionResultCategory`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubmissionResultCategory = "microsoft.graph.submissionResultCategory" {
        NotJunk = "notJunk",
        Spam = "spam",
        Phishing = "phishing",
        Malware = "malware",
        AllowedByPolicy = "allowedByPolicy",
        BlockedByPolicy = "blockedByPolicy",
        Spoof = "spoof",
        Unknown = "unknown",
        NoResultAvailable = "noResultAvailable",
        UnknownFutureValue = "unknownFutureValue",
    }
}
