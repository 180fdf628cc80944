// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.perfectForwardSecrecyGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-perfectforwardsecrecygroup?view=graph-rest-beta)
    PerfectForwardSecrecyGroup = "microsoft.graph.perfectForwardSecrecyGroup" {
        /// `pfs1`
        Pfs1 = "pfs1",
        /// `pfs2`
        Pfs2 = "pfs2",
        /// `pfs2048`
        Pfs2048 = "pfs2048",
        /// `ecp256`
        Ecp256 = "ecp256",
        /// `ecp384`
        Ecp384 = "ecp384",
        /// `pfsMM`
        PfsMm = "pfsMM",
        /// `pfs24`
        Pfs24 = "pfs24",
    }
}
