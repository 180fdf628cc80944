// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.operator`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-operator?view=graph-rest-beta)
    Operator = "microsoft.graph.operator" {
        None = "none",
        And = "and",
        Or = "or",
        IsEquals = "isEquals",
        NotEquals = "notEquals",
        GreaterThan = "greaterThan",
        LessThan = "lessThan",
        Between = "between",
        NotBetween = "notBetween",
        GreaterEquals = "greaterEquals",
        LessEquals = "lessEquals",
        DayTimeBetween = "dayTimeBetween",
        BeginsWith = "beginsWith",
        NotBeginsWith = "notBeginsWith",
        EndsWith = "endsWith",
        NotEndsWith = "notEndsWith",
        Contains = "contains",
        NotContains = "notContains",
        AllOf = "allOf",
        OneOf = "oneOf",
        NoneOf = "noneOf",
        SetEquals = "setEquals",
        OrderedSetEquals = "orderedSetEquals",
        SubsetOf = "subsetOf",
        ExcludesAll = "excludesAll",
    }
}
