// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.timeZoneStandard`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    TimeZoneStandard = "microsoft.graph.timeZoneStandard" {
        /// `Windows`
        Windows = "Windows",
        /// `Iana`
        Iana = "Iana",
    }
}
