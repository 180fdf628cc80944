// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidRequiredPasswordComplexity`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidrequiredpasswordcomplexity?view=graph-rest-beta)
    AndroidRequiredPasswordComplexity = "microsoft.graph.androidRequiredPasswordComplexity" {
        /// `none`
        None = "none",
        /// `low`
        Low = "low",
        /// `medium`
        Medium = "medium",
        /// `high`
        High = "high",
    }
}
