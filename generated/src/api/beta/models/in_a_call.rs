// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.InACall`, which the reference names and does not describe.
    InACall = "microsoft.graph.InACall"
}
