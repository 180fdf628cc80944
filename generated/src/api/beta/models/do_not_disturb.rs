// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.DoNotDisturb`, which the reference names and does not describe.
    DoNotDisturb = "microsoft.graph.DoNotDisturb"
}
