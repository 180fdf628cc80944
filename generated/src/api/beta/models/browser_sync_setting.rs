// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.browserSyncSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-browsersyncsetting?view=graph-rest-beta)
    BrowserSyncSetting = "microsoft.graph.browserSyncSetting" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `blockedWithUserOverride`
        BlockedWithUserOverride = "blockedWithUserOverride",
        /// `blocked`
        Blocked = "blocked",
    }
}
