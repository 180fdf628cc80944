// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.persistentBrowserSessionMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PersistentBrowserSessionMode = "microsoft.graph.persistentBrowserSessionMode" {
        /// `always`
        Always = "always",
        /// `never`
        Never = "never",
    }
}
