// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.platform`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-platform?view=graph-rest-beta)
    Platform = "microsoft.graph.platform" {
        /// `unknown`
        Unknown = "unknown",
        /// `ios`
        Ios = "ios",
        /// `android`
        Android = "android",
        /// `windows`
        Windows = "windows",
        /// `windowsMobile`
        WindowsMobile = "windowsMobile",
        /// `macOS`
        MacOs = "macOS",
    }
}
