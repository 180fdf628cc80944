// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.applicationGuardBlockClipboardSharingType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applicationguardblockclipboardsharingtype?view=graph-rest-beta)
    ApplicationGuardBlockClipboardSharingType = "microsoft.graph.applicationGuardBlockClipboardSharingType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `blockBoth`
        BlockBoth = "blockBoth",
        /// `blockHostToContainer`
        BlockHostToContainer = "blockHostToContainer",
        /// `blockContainerToHost`
        BlockContainerToHost = "blockContainerToHost",
        /// `blockNone`
        BlockNone = "blockNone",
    }
}
