// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.teamworkOnlineMeetingInfo`, which the reference names and does not describe.
    TeamworkOnlineMeetingInfo = "microsoft.graph.teamworkOnlineMeetingInfo"
}
