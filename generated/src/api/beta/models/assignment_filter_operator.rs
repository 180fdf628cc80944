// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.assignmentFilterOperator`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfilteroperator?view=graph-rest-beta)
    AssignmentFilterOperator = "microsoft.graph.assignmentFilterOperator" {
        /// `notSet`
        NotSet = "notSet",
        /// `equals`
        Equals = "equals",
        /// `notEquals`
        NotEquals = "notEquals",
        /// `startsWith`
        StartsWith = "startsWith",
        /// `notStartsWith`
        NotStartsWith = "notStartsWith",
        /// `contains`
        Contains = "contains",
        /// `notContains`
        NotContains = "notContains",
        /// `in`
        In = "in",
        /// `notIn`
        NotIn = "notIn",
        /// `endsWith`
        EndsWith = "endsWith",
        /// `notEndsWith`
        NotEndsWith = "notEndsWith",
    }
}
