// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.registryValueType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RegistryValueType = "microsoft.graph.registryValueType" {
        /// `unknown`
        Unknown = "unknown",
        /// `binary`
        Binary = "binary",
        /// `dword`
        Dword = "dword",
        /// `dwordLittleEndian`
        DwordLittleEndian = "dwordLittleEndian",
        /// `dwordBigEndian`
        DwordBigEndian = "dwordBigEndian",
        /// `expandSz`
        ExpandSz = "expandSz",
        /// `link`
        Link = "link",
        /// `multiSz`
        MultiSz = "multiSz",
        /// `none`
        None = "none",
        /// `qword`
        Qword = "qword",
        /// `qwordlittleEndian`
        QwordlittleEndian = "qwordlittleEndian",
        /// `sz`
        Sz = "sz",
    }
}
