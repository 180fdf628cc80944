// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.plannerRosterMember`, which the reference names and does not describe.
    PlannerRosterMember = "microsoft.graph.plannerRosterMember"
}
