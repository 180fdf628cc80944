// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.perfectForwardSecrecyGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-perfectforwardsecrecygroup?view=graph-rest-beta)
    PerfectForwardSecrecyGroup = "microsoft.graph.perfectForwardSecrecyGroup" {
        Pfs1 = "pfs1",
        Pfs2 = "pfs2",
        Pfs2048 = "pfs2048",
        Ecp256 = "ecp256",
        Ecp384 = "ecp384",
        PfsMm = "pfsMM",
        Pfs24 = "pfs24",
    }
}
