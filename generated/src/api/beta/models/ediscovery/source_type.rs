// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.sourceType`](https://learn.microsoft.com/graph/api/resources/ediscovery-unifiedgroupsource?view=graph-rest-beta)
    SourceType = "microsoft.graph.ediscovery.sourceType" {
        /// `mailbox`
        Mailbox = "mailbox",
        /// `site`
        Site = "site",
    }
}
