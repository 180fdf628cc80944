// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeConnectorType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeconnectortype?view=graph-rest-beta)
    DeviceManagementExchangeConnectorType = "microsoft.graph.deviceManagementExchangeConnectorType" {
        /// `onPremises`
        OnPremises = "onPremises",
        /// `hosted`
        Hosted = "hosted",
        /// `serviceToService`
        ServiceToService = "serviceToService",
        /// `dedicated`
        Dedicated = "dedicated",
    }
}
