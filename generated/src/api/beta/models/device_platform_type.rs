// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.devicePlatformType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceplatformtype?view=graph-rest-beta)
    DevicePlatformType = "microsoft.graph.devicePlatformType" {
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
        /// `unknown`
        Unknown = "unknown",
        /// `androidAOSP`
        AndroidAosp = "androidAOSP",
    }
}
