// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.threatCategory`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ThreatCategory = "microsoft.graph.threatCategory" {
        /// `spam`
        Spam = "spam",
        /// `phishing`
        Phishing = "phishing",
        /// `malware`
        Malware = "malware",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `undefined`
        Undefined = "undefined",
    }
}
