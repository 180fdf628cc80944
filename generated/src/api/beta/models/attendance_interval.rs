// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.attendanceInterval`, which the reference names and does not describe.
    AttendanceInterval = "microsoft.graph.attendanceInterval"
}
