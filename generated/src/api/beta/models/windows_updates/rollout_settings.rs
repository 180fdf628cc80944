// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.rolloutSettings`, which the reference names and does not describe.
    RolloutSettings = "microsoft.graph.windowsUpdates.rolloutSettings"
}
