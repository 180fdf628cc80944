// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementPartnerAppType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementpartnerapptype?view=graph-rest-1.0)
    DeviceManagementPartnerAppType = "microsoft.graph.deviceManagementPartnerAppType" {
        /// `unknown`
        Unknown = "unknown",
        /// `singleTenantApp`
        SingleTenantApp = "singleTenantApp",
        /// `multiTenantApp`
        MultiTenantApp = "multiTenantApp",
    }
}
