// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.registryValueType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RegistryValueType = "microsoft.graph.registryValueType" {
        Unknown = "unknown",
        Binary = "binary",
        Dword = "dword",
        DwordLittleEndian = "dwordLittleEndian",
        DwordBigEndian = "dwordBigEndian",
        ExpandSz = "expandSz",
        Link = "link",
        MultiSz = "multiSz",
        None = "none",
        Qword = "qword",
        QwordlittleEndian = "qwordlittleEndian",
        Sz = "sz",
    }
}
