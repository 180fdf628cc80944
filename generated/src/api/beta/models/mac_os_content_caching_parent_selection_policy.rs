// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSContentCachingParentSelectionPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscontentcachingparentselectionpolicy?view=graph-rest-beta)
    MacOsContentCachingParentSelectionPolicy = "microsoft.graph.macOSContentCachingParentSelectionPolicy" {
        NotConfigured = "notConfigured",
        RoundRobin = "roundRobin",
        FirstAvailable = "firstAvailable",
        UrlPathHash = "urlPathHash",
        Random = "random",
        StickyAvailable = "stickyAvailable",
    }
}
