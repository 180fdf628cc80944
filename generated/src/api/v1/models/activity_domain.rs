// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.activityDomain`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ActivityDomain = "microsoft.graph.activityDomain" {
        /// `unknown`
        Unknown = "unknown",
        /// `work`
        Work = "work",
        /// `personal`
        Personal = "personal",
        /// `unrestricted`
        Unrestricted = "unrestricted",
    }
}
