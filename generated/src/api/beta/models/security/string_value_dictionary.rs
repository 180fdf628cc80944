// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.security.stringValueDictionary`, which the reference names and does not describe.
    StringValueDictionary = "microsoft.graph.security.stringValueDictionary"
}
