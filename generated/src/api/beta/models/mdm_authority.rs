// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mdmAuthority`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-mdmauthority?view=graph-rest-beta)
    MdmAuthority = "microsoft.graph.mdmAuthority" {
        /// `unknown`
        Unknown = "unknown",
        /// `intune`
        Intune = "intune",
        /// `sccm`
        Sccm = "sccm",
        /// `office365`
        Office365 = "office365",
    }
}
