// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appleDeploymentChannel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-appledeploymentchannel?view=graph-rest-beta)
    AppleDeploymentChannel = "microsoft.graph.appleDeploymentChannel" {
        /// `deviceChannel`
        DeviceChannel = "deviceChannel",
        /// `userChannel`
        UserChannel = "userChannel",
    }
}
