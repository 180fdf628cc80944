// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsArchitecture`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsarchitecture?view=graph-rest-1.0)
    WindowsArchitecture = "microsoft.graph.windowsArchitecture" {
        None = "none",
        X86 = "x86",
        X64 = "x64",
        Arm = "arm",
        Neutral = "neutral",
    }
}
