// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidWorkProfileDefaultAppPermissionPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofiledefaultapppermissionpolicytype?view=graph-rest-1.0)
    AndroidWorkProfileDefaultAppPermissionPolicyType = "microsoft.graph.androidWorkProfileDefaultAppPermissionPolicyType" {
        DeviceDefault = "deviceDefault",
        Prompt = "prompt",
        AutoGrant = "autoGrant",
        AutoDeny = "autoDeny",
    }
}
