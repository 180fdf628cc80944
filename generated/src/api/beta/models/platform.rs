// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.platform`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-platform?view=graph-rest-beta)
    Platform = "microsoft.graph.platform" {
        Unknown = "unknown",
        Ios = "ios",
        Android = "android",
        Windows = "windows",
        WindowsMobile = "windowsMobile",
        MacOs = "macOS",
    }
}
