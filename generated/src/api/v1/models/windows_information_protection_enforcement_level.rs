// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsInformationProtectionEnforcementLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionenforcementlevel?view=graph-rest-1.0)
    WindowsInformationProtectionEnforcementLevel = "microsoft.graph.windowsInformationProtectionEnforcementLevel" {
        NoProtection = "noProtection",
        EncryptAndAuditOnly = "encryptAndAuditOnly",
        EncryptAuditAndPrompt = "encryptAuditAndPrompt",
        EncryptAuditAndBlock = "encryptAuditAndBlock",
    }
}
