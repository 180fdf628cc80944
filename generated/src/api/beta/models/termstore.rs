// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

crate::runtime::enumeration! {
    /// [`microsoft.graph.termstore.relationType`](https://learn.microsoft.com/graph/api/resources/enums-termstore?view=graph-rest-beta)
    RelationType = "microsoft.graph.termstore.relationType" {
        Pin = "pin",
        Reuse = "reuse",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.termstore.termGroupScope`](https://learn.microsoft.com/graph/api/resources/enums-termstore?view=graph-rest-beta)
    TermGroupScope = "microsoft.graph.termstore.termGroupScope" {
        Global = "global",
        System = "system",
        SiteCollection = "siteCollection",
    }
}
