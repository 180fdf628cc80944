// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.websiteType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    WebsiteType = "microsoft.graph.websiteType" {
        /// `other`
        Other = "other",
        /// `home`
        Home = "home",
        /// `work`
        Work = "work",
        /// `blog`
        Blog = "blog",
        /// `profile`
        Profile = "profile",
    }
}
