// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.onenoteUserRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    OnenoteUserRole = "microsoft.graph.onenoteUserRole" {
        /// `Owner`
        Owner = "Owner",
        /// `Contributor`
        Contributor = "Contributor",
        /// `Reader`
        Reader = "Reader",
        /// `None`
        None = "None",
    }
}
