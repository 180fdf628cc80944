// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.stopHoldMusicOperation`, which the reference names and does not describe.
    StopHoldMusicOperation = "microsoft.graph.stopHoldMusicOperation"
}
