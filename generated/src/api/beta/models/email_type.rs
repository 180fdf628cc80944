// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.emailType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EmailType = "microsoft.graph.emailType" {
        Unknown = "unknown",
        Work = "work",
        Personal = "personal",
        Main = "main",
        Other = "other",
    }
}
