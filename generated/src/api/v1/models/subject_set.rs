// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.subjectSet`](https://learn.microsoft.com/graph/api/resources/subjectset?view=graph-rest-1.0)
    SubjectSet = "microsoft.graph.subjectSet" {
        "microsoft.graph.connectedOrganizationMembers",
        "microsoft.graph.externalSponsors",
        "microsoft.graph.groupMembers",
        "microsoft.graph.internalSponsors",
        "microsoft.graph.requestorManager",
        "microsoft.graph.singleServicePrincipal",
        "microsoft.graph.singleUser",
        "microsoft.graph.targetApplicationOwners",
        "microsoft.graph.targetManager",
    }
}
