// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.termstore.termGroupScope`](https://learn.microsoft.com/graph/api/resources/enums-termstore?view=graph-rest-beta)
    TermGroupScope = "microsoft.graph.termstore.termGroupScope" {
        /// `global`
        Global = "global",
        /// `system`
        System = "system",
        /// `siteCollection`
        SiteCollection = "siteCollection",
    }
}
