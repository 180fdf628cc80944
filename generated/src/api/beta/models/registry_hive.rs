// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.registryHive`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RegistryHive = "microsoft.graph.registryHive" {
        /// `unknown`
        Unknown = "unknown",
        /// `currentConfig`
        CurrentConfig = "currentConfig",
        /// `currentUser`
        CurrentUser = "currentUser",
        /// `localMachineSam`
        LocalMachineSam = "localMachineSam",
        /// `localMachineSecurity`
        LocalMachineSecurity = "localMachineSecurity",
        /// `localMachineSoftware`
        LocalMachineSoftware = "localMachineSoftware",
        /// `localMachineSystem`
        LocalMachineSystem = "localMachineSystem",
        /// `usersDefault`
        UsersDefault = "usersDefault",
    }
}
