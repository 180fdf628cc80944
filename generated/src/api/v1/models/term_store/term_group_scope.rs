// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.termStore.termGroupScope`](https://learn.microsoft.com/graph/api/resources/enums-termstore?view=graph-rest-1.0)
    TermGroupScope = "microsoft.graph.termStore.termGroupScope" {
        /// `global`
        Global = "global",
        /// `system`
        System = "system",
        /// `siteCollection`
        SiteCollection = "siteCollection",
    }
}
