// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.diffieHellmanGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-diffiehellmangroup?view=graph-rest-beta)
    DiffieHellmanGroup = "microsoft.graph.diffieHellmanGroup" {
        Group1 = "group1",
        Group2 = "group2",
        Group14 = "group14",
        Ecp256 = "ecp256",
        Ecp384 = "ecp384",
        Group24 = "group24",
    }
}
