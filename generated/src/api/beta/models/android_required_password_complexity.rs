// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidRequiredPasswordComplexity`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidrequiredpasswordcomplexity?view=graph-rest-beta)
    AndroidRequiredPasswordComplexity = "microsoft.graph.androidRequiredPasswordComplexity" {
        None = "none",
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}
