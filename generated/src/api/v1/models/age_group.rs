// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.ageGroup`, which the reference names and does not describe.
    AgeGroup = "microsoft.graph.ageGroup"
}
