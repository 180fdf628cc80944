// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.safeSearchFilterType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-safesearchfiltertype?view=graph-rest-beta)
    SafeSearchFilterType = "microsoft.graph.safeSearchFilterType" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `strict`
        Strict = "strict",
        /// `moderate`
        Moderate = "moderate",
    }
}
