// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsArchitecture`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsarchitecture?view=graph-rest-beta)
    WindowsArchitecture = "microsoft.graph.windowsArchitecture" {
        /// `none`
        None = "none",
        /// `x86`
        X86 = "x86",
        /// `x64`
        X64 = "x64",
        /// `arm`
        Arm = "arm",
        /// `neutral`
        Neutral = "neutral",
        /// `arm64`
        Arm64 = "arm64",
    }
}
