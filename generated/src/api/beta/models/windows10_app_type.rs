// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10AppType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10apptype?view=graph-rest-beta)
    Windows10AppType = "microsoft.graph.windows10AppType" {
        /// `desktop`
        Desktop = "desktop",
        /// `universal`
        Universal = "universal",
    }
}
