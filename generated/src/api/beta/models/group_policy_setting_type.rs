// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicySettingType`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-grouppolicysettingtype?view=graph-rest-beta)
    GroupPolicySettingType = "microsoft.graph.groupPolicySettingType" {
        Unknown = "unknown",
        Policy = "policy",
        Account = "account",
        SecurityOptions = "securityOptions",
        UserRightsAssignment = "userRightsAssignment",
        AuditSetting = "auditSetting",
        WindowsFirewallSettings = "windowsFirewallSettings",
    }
}
