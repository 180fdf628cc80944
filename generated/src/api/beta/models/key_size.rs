// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.keySize`](https://learn.microsoft.com/graph/api/resources/intune-shared-keysize?view=graph-rest-beta)
    KeySize = "microsoft.graph.keySize" {
        /// `size1024`
        Size1024 = "size1024",
        /// `size2048`
        Size2048 = "size2048",
        /// `size4096`
        Size4096 = "size4096",
    }
}
