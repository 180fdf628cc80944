// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.plannerRoster`, which the reference names and does not describe.
    PlannerRoster = "microsoft.graph.plannerRoster"
}
