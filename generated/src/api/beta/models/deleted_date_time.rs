// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.deletedDateTime`, which the reference names and does not describe.
    DeletedDateTime = "microsoft.graph.deletedDateTime"
}
