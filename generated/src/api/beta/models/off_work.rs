// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.OffWork`, which the reference names and does not describe.
    OffWork = "microsoft.graph.OffWork"
}
