// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.assignmentFilterOperator`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfilteroperator?view=graph-rest-beta)
    AssignmentFilterOperator = "microsoft.graph.assignmentFilterOperator" {
        NotSet = "notSet",
        Equals = "equals",
        NotEquals = "notEquals",
        StartsWith = "startsWith",
        NotStartsWith = "notStartsWith",
        Contains = "contains",
        NotContains = "notContains",
        In = "in",
        NotIn = "notIn",
        EndsWith = "endsWith",
        NotEndsWith = "notEndsWith",
    }
}
