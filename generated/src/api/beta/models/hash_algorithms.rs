// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.hashAlgorithms`](https://learn.microsoft.com/graph/api/resources/intune-shared-hashalgorithms?view=graph-rest-beta)
    HashAlgorithms = "microsoft.graph.hashAlgorithms" {
        /// `sha1`
        Sha1 = "sha1",
        /// `sha2`
        Sha2 = "sha2",
    }
}
