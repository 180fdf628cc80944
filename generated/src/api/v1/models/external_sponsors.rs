// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from subjectSet.
    ///
    /// [`microsoft.graph.externalSponsors`](https://learn.microsoft.com/graph/api/resources/externalsponsors?view=graph-rest-1.0)
    ExternalSponsors: super::SubjectSet = "microsoft.graph.externalSponsors"
}
