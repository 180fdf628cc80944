// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.consentProvidedForMinor`](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta)
    ConsentProvidedForMinor = "microsoft.graph.consentProvidedForMinor" {
        Null = "null",
        Granted = "granted",
        Denied = "denied",
        NotRequired = "notRequired",
    }
}
