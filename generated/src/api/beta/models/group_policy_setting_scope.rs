// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicySettingScope`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-grouppolicysettingscope?view=graph-rest-beta)
    GroupPolicySettingScope = "microsoft.graph.groupPolicySettingScope" {
        /// `unknown`
        Unknown = "unknown",
        /// `device`
        Device = "device",
        /// `user`
        User = "user",
    }
}
