// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.diffieHellmanGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-diffiehellmangroup?view=graph-rest-beta)
    DiffieHellmanGroup = "microsoft.graph.diffieHellmanGroup" {
        /// `group1`
        Group1 = "group1",
        /// `group2`
        Group2 = "group2",
        /// `group14`
        Group14 = "group14",
        /// `ecp256`
        Ecp256 = "ecp256",
        /// `ecp384`
        Ecp384 = "ecp384",
        /// `group24`
        Group24 = "group24",
    }
}
