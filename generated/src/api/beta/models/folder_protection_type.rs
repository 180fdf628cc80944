// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.folderProtectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-folderprotectiontype?view=graph-rest-beta)
    FolderProtectionType = "microsoft.graph.folderProtectionType" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `enable`
        Enable = "enable",
        /// `auditMode`
        AuditMode = "auditMode",
        /// `blockDiskModification`
        BlockDiskModification = "blockDiskModification",
        /// `auditDiskModification`
        AuditDiskModification = "auditDiskModification",
    }
}
