// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from subjectSet.
    ///
    /// [`microsoft.graph.targetApplicationOwners`](https://learn.microsoft.com/graph/api/resources/targetapplicationowners?view=graph-rest-1.0)
    TargetApplicationOwners: super::SubjectSet = "microsoft.graph.targetApplicationOwners"
}
