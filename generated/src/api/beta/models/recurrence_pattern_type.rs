// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.recurrencePatternType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RecurrencePatternType = "microsoft.graph.recurrencePatternType" {
        /// `daily`
        Daily = "daily",
        /// `weekly`
        Weekly = "weekly",
        /// `absoluteMonthly`
        AbsoluteMonthly = "absoluteMonthly",
        /// `relativeMonthly`
        RelativeMonthly = "relativeMonthly",
        /// `absoluteYearly`
        AbsoluteYearly = "absoluteYearly",
        /// `relativeYearly`
        RelativeYearly = "relativeYearly",
    }
}
