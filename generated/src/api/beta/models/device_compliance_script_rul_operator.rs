// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceComplianceScriptRulOperator`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescriptruloperator?view=graph-rest-beta)
    DeviceComplianceScriptRulOperator = "microsoft.graph.deviceComplianceScriptRulOperator" {
        /// `none`
        None = "none",
        /// `and`
        And = "and",
        /// `or`
        Or = "or",
        /// `isEquals`
        IsEquals = "isEquals",
        /// `notEquals`
        NotEquals = "notEquals",
        /// `greaterThan`
        GreaterThan = "greaterThan",
        /// `lessThan`
        LessThan = "lessThan",
        /// `between`
        Between = "between",
        /// `notBetween`
        NotBetween = "notBetween",
        /// `greaterEquals`
        GreaterEquals = "greaterEquals",
        /// `lessEquals`
        LessEquals = "lessEquals",
        /// `dayTimeBetween`
        DayTimeBetween = "dayTimeBetween",
        /// `beginsWith`
        BeginsWith = "beginsWith",
        /// `notBeginsWith`
        NotBeginsWith = "notBeginsWith",
        /// `endsWith`
        EndsWith = "endsWith",
        /// `notEndsWith`
        NotEndsWith = "notEndsWith",
        /// `contains`
        Contains = "contains",
        /// `notContains`
        NotContains = "notContains",
        /// `allOf`
        AllOf = "allOf",
        /// `oneOf`
        OneOf = "oneOf",
        /// `noneOf`
        NoneOf = "noneOf",
        /// `setEquals`
        SetEquals = "setEquals",
        /// `orderedSetEquals`
        OrderedSetEquals = "orderedSetEquals",
        /// `subsetOf`
        SubsetOf = "subsetOf",
        /// `excludesAll`
        ExcludesAll = "excludesAll",
    }
}
