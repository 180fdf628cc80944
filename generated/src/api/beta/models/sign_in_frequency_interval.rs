// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.signInFrequencyInterval`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SignInFrequencyInterval = "microsoft.graph.signInFrequencyInterval" {
        /// `timeBased`
        TimeBased = "timeBased",
        /// `everyTime`
        EveryTime = "everyTime",
    }
}
