// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.windows`, which the reference names and does not describe.
    Windows = "microsoft.graph.windowsUpdates.windows"
}
