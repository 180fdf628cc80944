// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.windowsAssignedAccessProfile`, which the reference names and does not describe.
    WindowsAssignedAccessProfile = "microsoft.graph.windowsAssignedAccessProfile"
}
