// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.operationApprovalPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalpolicytype?view=graph-rest-beta)
    OperationApprovalPolicyType = "microsoft.graph.operationApprovalPolicyType" {
        /// `deviceActions`
        DeviceActions = "deviceActions",
        /// `deviceWipe`
        DeviceWipe = "deviceWipe",
        /// `deviceRetire`
        DeviceRetire = "deviceRetire",
        /// `deviceRetireNonCompliant`
        DeviceRetireNonCompliant = "deviceRetireNonCompliant",
        /// `deviceDelete`
        DeviceDelete = "deviceDelete",
        /// `deviceLock`
        DeviceLock = "deviceLock",
        /// `deviceErase`
        DeviceErase = "deviceErase",
        /// `deviceDisableActivationLock`
        DeviceDisableActivationLock = "deviceDisableActivationLock",
        /// `windowsEnrollment`
        WindowsEnrollment = "windowsEnrollment",
        /// `compliancePolicies`
        CompliancePolicies = "compliancePolicies",
        /// `configurationPolicies`
        ConfigurationPolicies = "configurationPolicies",
        /// `appProtectionPolicies`
        AppProtectionPolicies = "appProtectionPolicies",
        /// `policySets`
        PolicySets = "policySets",
        /// `filters`
        Filters = "filters",
        /// `endpointSecurity`
        EndpointSecurity = "endpointSecurity",
        /// `apps`
        Apps = "apps",
        /// `scripts`
        Scripts = "scripts",
        /// `roles`
        Roles = "roles",
        /// `deviceResetPasscode`
        DeviceResetPasscode = "deviceResetPasscode",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
