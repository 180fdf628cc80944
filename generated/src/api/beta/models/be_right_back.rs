// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.BeRightBack`, which the reference names and does not describe.
    BeRightBack = "microsoft.graph.BeRightBack"
}
