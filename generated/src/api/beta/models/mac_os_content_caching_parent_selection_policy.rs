// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSContentCachingParentSelectionPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscontentcachingparentselectionpolicy?view=graph-rest-beta)
    MacOsContentCachingParentSelectionPolicy = "microsoft.graph.macOSContentCachingParentSelectionPolicy" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `roundRobin`
        RoundRobin = "roundRobin",
        /// `firstAvailable`
        FirstAvailable = "firstAvailable",
        /// `urlPathHash`
        UrlPathHash = "urlPathHash",
        /// `random`
        Random = "random",
        /// `stickyAvailable`
        StickyAvailable = "stickyAvailable",
    }
}
