// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.termStore.groupScope`](https://learn.microsoft.com/graph/api/resources/termstore-group?view=graph-rest-1.0)
    GroupScope = "microsoft.graph.termStore.groupScope" {
        /// `global`
        Global = "global",
        /// `system`
        System = "system",
        /// `siteCollection`
        SiteCollection = "siteCollection",
    }
}
