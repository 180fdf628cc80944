// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mdmAuthority`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-mdmauthority?view=graph-rest-beta)
    MdmAuthority = "microsoft.graph.mdmAuthority" {
        Unknown = "unknown",
        Intune = "intune",
        Sccm = "sccm",
        Office365 = "office365",
    }
}
