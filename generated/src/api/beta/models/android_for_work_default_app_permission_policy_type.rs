// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkDefaultAppPermissionPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkdefaultapppermissionpolicytype?view=graph-rest-beta)
    AndroidForWorkDefaultAppPermissionPolicyType = "microsoft.graph.androidForWorkDefaultAppPermissionPolicyType" {
        /// `deviceDefault`
        DeviceDefault = "deviceDefault",
        /// `prompt`
        Prompt = "prompt",
        /// `autoGrant`
        AutoGrant = "autoGrant",
        /// `autoDeny`
        AutoDeny = "autoDeny",
    }
}
