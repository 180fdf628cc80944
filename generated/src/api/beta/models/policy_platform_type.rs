// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.policyPlatformType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-policyplatformtype?view=graph-rest-beta)
    PolicyPlatformType = "microsoft.graph.policyPlatformType" {
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
        /// `windows10XProfile`
        Windows10XProfile = "windows10XProfile",
        /// `androidAOSP`
        AndroidAosp = "androidAOSP",
        /// `all`
        All = "all",
    }
}
