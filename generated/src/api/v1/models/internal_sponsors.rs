// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from subjectSet.
    ///
    /// [`microsoft.graph.internalSponsors`](https://learn.microsoft.com/graph/api/resources/internalsponsors?view=graph-rest-1.0)
    InternalSponsors: super::SubjectSet = "microsoft.graph.internalSponsors"
}
