// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidManagedStoreAccountBindStatus`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidmanagedstoreaccountbindstatus?view=graph-rest-beta)
    AndroidManagedStoreAccountBindStatus = "microsoft.graph.androidManagedStoreAccountBindStatus" {
        /// `notBound`
        NotBound = "notBound",
        /// `bound`
        Bound = "bound",
        /// `boundAndValidated`
        BoundAndValidated = "boundAndValidated",
        /// `unbinding`
        Unbinding = "unbinding",
    }
}
