// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSContentCachingType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscontentcachingtype?view=graph-rest-beta)
    MacOsContentCachingType = "microsoft.graph.macOSContentCachingType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `userContentOnly`
        UserContentOnly = "userContentOnly",
        /// `sharedContentOnly`
        SharedContentOnly = "sharedContentOnly",
    }
}
