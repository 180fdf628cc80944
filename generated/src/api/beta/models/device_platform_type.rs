// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.devicePlatformType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceplatformtype?view=graph-rest-beta)
    DevicePlatformType = "microsoft.graph.devicePlatformType" {
        Android = "android",
        AndroidForWork = "androidForWork",
        Ios = "iOS",
        MacOs = "macOS",
        WindowsPhone81 = "windowsPhone81",
        Windows81AndLater = "windows81AndLater",
        Windows10AndLater = "windows10AndLater",
        AndroidWorkProfile = "androidWorkProfile",
        Unknown = "unknown",
        AndroidAosp = "androidAOSP",
    }
}
