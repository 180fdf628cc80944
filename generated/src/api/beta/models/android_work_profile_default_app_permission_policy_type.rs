// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidWorkProfileDefaultAppPermissionPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofiledefaultapppermissionpolicytype?view=graph-rest-beta)
    AndroidWorkProfileDefaultAppPermissionPolicyType = "microsoft.graph.androidWorkProfileDefaultAppPermissionPolicyType" {
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
