// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.emailRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    EmailRole = "microsoft.graph.emailRole" {
        /// `unknown`
        Unknown = "unknown",
        /// `sender`
        Sender = "sender",
        /// `recipient`
        Recipient = "recipient",
    }
}
