// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.emailType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EmailType = "microsoft.graph.emailType" {
        /// `unknown`
        Unknown = "unknown",
        /// `work`
        Work = "work",
        /// `personal`
        Personal = "personal",
        /// `main`
        Main = "main",
        /// `other`
        Other = "other",
    }
}
