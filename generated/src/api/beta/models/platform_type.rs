// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.platformType`](https://learn.microsoft.com/graph/api/resources/intune-esim-platformtype?view=graph-rest-beta)
    PlatformType = "microsoft.graph.platformType" {
        /// `unknown`
        Unknown = "unknown",
        /// `android`
        Android = "android",
        /// `androidForWork`
        AndroidForWork = "androidForWork",
        /// `iOS`
        Ios = "iOS",
        /// `macOS`
        MacOs = "macOS",
        /// `windowsPhone81`
        WindowsPhone81 = "windowsPhone81",
        /// `windows81AndLater`
        Windows81AndLater = "windows81AndLater",
        /// `windows10AndLater`
        Windows10AndLater = "windows10AndLater",
        /// `androidWorkProfile`
        AndroidWorkProfile = "androidWorkProfile",
    }
}
