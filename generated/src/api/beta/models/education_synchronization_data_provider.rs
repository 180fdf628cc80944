// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.educationSynchronizationDataProvider`, which the reference names and does not describe.
    EducationSynchronizationDataProvider = "microsoft.graph.educationSynchronizationDataProvider"
}
