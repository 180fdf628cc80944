// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.signinFrequencyType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SigninFrequencyType = "microsoft.graph.signinFrequencyType" {
        /// `days`
        Days = "days",
        /// `hours`
        Hours = "hours",
        /// `null`
        Null = "null",
    }
}
