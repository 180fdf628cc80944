// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.submissionResultCategory`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubmissionResultCategory = "microsoft.graph.submissionResultCategory" {
        /// `notJunk`
        NotJunk = "notJunk",
        /// `spam`
        Spam = "spam",
        /// `phishing`
        Phishing = "phishing",
        /// `malware`
        Malware = "malware",
        /// `allowedByPolicy`
        AllowedByPolicy = "allowedByPolicy",
        /// `blockedByPolicy`
        BlockedByPolicy = "blockedByPolicy",
        /// `spoof`
        Spoof = "spoof",
        /// `unknown`
        Unknown = "unknown",
        /// `noResultAvailable`
        NoResultAvailable = "noResultAvailable",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
