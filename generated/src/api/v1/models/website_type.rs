// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.websiteType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    WebsiteType = "microsoft.graph.websiteType" {
        Other = "other",
        Home = "home",
        Work = "work",
        Blog = "blog",
        Profile = "profile",
    }
}
