// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.applicationGuardBlockFileTransferType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applicationguardblockfiletransfertype?view=graph-rest-beta)
    ApplicationGuardBlockFileTransferType = "microsoft.graph.applicationGuardBlockFileTransferType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `blockImageAndTextFile`
        BlockImageAndTextFile = "blockImageAndTextFile",
        /// `blockImageFile`
        BlockImageFile = "blockImageFile",
        /// `blockNone`
        BlockNone = "blockNone",
        /// `blockTextFile`
        BlockTextFile = "blockTextFile",
    }
}
