// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.sitePageData`](https://learn.microsoft.com/graph/api/resources/sitepagedata?view=graph-rest-beta)
    SitePageData = "microsoft.graph.sitePageData"
}
