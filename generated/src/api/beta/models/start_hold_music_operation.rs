// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.startHoldMusicOperation`, which the reference names and does not describe.
    StartHoldMusicOperation = "microsoft.graph.startHoldMusicOperation"
}
