// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsInformationProtectionEnforcementLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionenforcementlevel?view=graph-rest-beta)
    WindowsInformationProtectionEnforcementLevel = "microsoft.graph.windowsInformationProtectionEnforcementLevel" {
        /// `noProtection`
        NoProtection = "noProtection",
        /// `encryptAndAuditOnly`
        EncryptAndAuditOnly = "encryptAndAuditOnly",
        /// `encryptAuditAndPrompt`
        EncryptAuditAndPrompt = "encryptAuditAndPrompt",
        /// `encryptAuditAndBlock`
        EncryptAuditAndBlock = "encryptAuditAndBlock",
    }
}
