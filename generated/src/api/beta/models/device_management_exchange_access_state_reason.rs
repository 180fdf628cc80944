// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeAccessStateReason`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementexchangeaccessstatereason?view=graph-rest-beta)
    DeviceManagementExchangeAccessStateReason = "microsoft.graph.deviceManagementExchangeAccessStateReason" {
        /// `none`
        None = "none",
        /// `unknown`
        Unknown = "unknown",
        /// `exchangeGlobalRule`
        ExchangeGlobalRule = "exchangeGlobalRule",
        /// `exchangeIndividualRule`
        ExchangeIndividualRule = "exchangeIndividualRule",
        /// `exchangeDeviceRule`
        ExchangeDeviceRule = "exchangeDeviceRule",
        /// `exchangeUpgrade`
        ExchangeUpgrade = "exchangeUpgrade",
        /// `exchangeMailboxPolicy`
        ExchangeMailboxPolicy = "exchangeMailboxPolicy",
        /// `other`
        Other = "other",
        /// `compliant`
        Compliant = "compliant",
        /// `notCompliant`
        NotCompliant = "notCompliant",
        /// `notEnrolled`
        NotEnrolled = "notEnrolled",
        /// `unknownLocation`
        UnknownLocation = "unknownLocation",
        /// `mfaRequired`
        MfaRequired = "mfaRequired",
        /// `azureADBlockDueToAccessPolicy`
        AzureAdBlockDueToAccessPolicy = "azureADBlockDueToAccessPolicy",
        /// `compromisedPassword`
        CompromisedPassword = "compromisedPassword",
        /// `deviceNotKnownWithManagedApp`
        DeviceNotKnownWithManagedApp = "deviceNotKnownWithManagedApp",
    }
}
