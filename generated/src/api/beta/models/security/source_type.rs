// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.sourceType`](https://learn.microsoft.com/graph/api/resources/security-unifiedgroupsource?view=graph-rest-beta)
    SourceType = "microsoft.graph.security.sourceType" {
        /// `mailbox`
        Mailbox = "mailbox",
        /// `site`
        Site = "site",
    }
}
