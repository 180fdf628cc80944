// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerDefaultAppPermissionPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerdefaultapppermissionpolicytype?view=graph-rest-beta)
    AndroidDeviceOwnerDefaultAppPermissionPolicyType = "microsoft.graph.androidDeviceOwnerDefaultAppPermissionPolicyType" {
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
