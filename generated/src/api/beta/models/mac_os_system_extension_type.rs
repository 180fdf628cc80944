// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSSystemExtensionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossystemextensiontype?view=graph-rest-beta)
    MacOsSystemExtensionType = "microsoft.graph.macOSSystemExtensionType" {
        DriverExtensionsAllowed = "driverExtensionsAllowed",
        NetworkExtensionsAllowed = "networkExtensionsAllowed",
        EndpointSecurityExtensionsAllowed = "endpointSecurityExtensionsAllowed",
    }
}
