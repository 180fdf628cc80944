// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcOnPremisesConnectionHealthCheckErrorType`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnectionhealthcheck?view=graph-rest-beta)
    CloudPcOnPremisesConnectionHealthCheckErrorType = "microsoft.graph.cloudPcOnPremisesConnectionHealthCheckErrorType" {
        /// `dnsCheckFqdnNotFound`
        DnsCheckFqdnNotFound = "dnsCheckFqdnNotFound",
        /// `dnsCheckNameWithInvalidCharacter`
        DnsCheckNameWithInvalidCharacter = "dnsCheckNameWithInvalidCharacter",
        /// `dnsCheckUnknownError`
        DnsCheckUnknownError = "dnsCheckUnknownError",
        /// `adJoinCheckFqdnNotFound`
        AdJoinCheckFqdnNotFound = "adJoinCheckFqdnNotFound",
        /// `adJoinCheckIncorrectCredentials`
        AdJoinCheckIncorrectCredentials = "adJoinCheckIncorrectCredentials",
        /// `adJoinCheckOrganizationalUnitNotFound`
        AdJoinCheckOrganizationalUnitNotFound = "adJoinCheckOrganizationalUnitNotFound",
        /// `adJoinCheckOrganizationalUnitIncorrectFormat`
        AdJoinCheckOrganizationalUnitIncorrectFormat = "adJoinCheckOrganizationalUnitIncorrectFormat",
        /// `adJoinCheckComputerObjectAlreadyExists`
        AdJoinCheckComputerObjectAlreadyExists = "adJoinCheckComputerObjectAlreadyExists",
        /// `adJoinCheckAccessDenied`
        AdJoinCheckAccessDenied = "adJoinCheckAccessDenied",
        /// `adJoinCheckCredentialsExpired`
        AdJoinCheckCredentialsExpired = "adJoinCheckCredentialsExpired",
        /// `adJoinCheckAccountLockedOrDisabled`
        AdJoinCheckAccountLockedOrDisabled = "adJoinCheckAccountLockedOrDisabled",
        /// `adJoinCheckAccountQuotaExceeded`
        AdJoinCheckAccountQuotaExceeded = "adJoinCheckAccountQuotaExceeded",
        /// `adJoinCheckUnknownError`
        AdJoinCheckUnknownError = "adJoinCheckUnknownError",
        /// `endpointConnectivityCheckCloudPcUrlNotAllowListed`
        EndpointConnectivityCheckCloudPcUrlNotAllowListed = "endpointConnectivityCheckCloudPcUrlNotAllowListed",
        /// `endpointConnectivityCheckWVDUrlNotAllowListed`
        EndpointConnectivityCheckWvdUrlNotAllowListed = "endpointConnectivityCheckWVDUrlNotAllowListed",
        /// `endpointConnectivityCheckIntuneUrlNotAllowListed`
        EndpointConnectivityCheckIntuneUrlNotAllowListed = "endpointConnectivityCheckIntuneUrlNotAllowListed",
        /// `endpointConnectivityCheckUnknownError`
        EndpointConnectivityCheckUnknownError = "endpointConnectivityCheckUnknownError",
        /// `azureAdDeviceSyncCheckDeviceNotFound`
        AzureAdDeviceSyncCheckDeviceNotFound = "azureAdDeviceSyncCheckDeviceNotFound",
        /// `azureAdDeviceSyncCheckLongSyncCircle`
        AzureAdDeviceSyncCheckLongSyncCircle = "azureAdDeviceSyncCheckLongSyncCircle",
        /// `azureAdDeviceSyncCheckConnectDisabled`
        AzureAdDeviceSyncCheckConnectDisabled = "azureAdDeviceSyncCheckConnectDisabled",
        /// `azureAdDeviceSyncCheckDurationExceeded`
        AzureAdDeviceSyncCheckDurationExceeded = "azureAdDeviceSyncCheckDurationExceeded",
        /// `azureAdDeviceSyncCheckScpNotConfigured`
        AzureAdDeviceSyncCheckScpNotConfigured = "azureAdDeviceSyncCheckScpNotConfigured",
        /// `azureAdDeviceSyncCheckTransientServiceError`
        AzureAdDeviceSyncCheckTransientServiceError = "azureAdDeviceSyncCheckTransientServiceError",
        /// `azureAdDeviceSyncCheckUnknownError`
        AzureAdDeviceSyncCheckUnknownError = "azureAdDeviceSyncCheckUnknownError",
        /// `resourceAvailabilityCheckNoSubnetIP`
        ResourceAvailabilityCheckNoSubnetIp = "resourceAvailabilityCheckNoSubnetIP",
        /// `resourceAvailabilityCheckSubscriptionDisabled`
        ResourceAvailabilityCheckSubscriptionDisabled = "resourceAvailabilityCheckSubscriptionDisabled",
        /// `resourceAvailabilityCheckAzurePolicyViolation`
        ResourceAvailabilityCheckAzurePolicyViolation = "resourceAvailabilityCheckAzurePolicyViolation",
        /// `resourceAvailabilityCheckSubscriptionNotFound`
        ResourceAvailabilityCheckSubscriptionNotFound = "resourceAvailabilityCheckSubscriptionNotFound",
        /// `resourceAvailabilityCheckSubscriptionTransferred`
        ResourceAvailabilityCheckSubscriptionTransferred = "resourceAvailabilityCheckSubscriptionTransferred",
        /// `resourceAvailabilityCheckGeneralSubscriptionError`
        ResourceAvailabilityCheckGeneralSubscriptionError = "resourceAvailabilityCheckGeneralSubscriptionError",
        /// `resourceAvailabilityCheckUnsupportedVNetRegion`
        ResourceAvailabilityCheckUnsupportedVNetRegion = "resourceAvailabilityCheckUnsupportedVNetRegion",
        /// `resourceAvailabilityCheckResourceGroupInvalid`
        ResourceAvailabilityCheckResourceGroupInvalid = "resourceAvailabilityCheckResourceGroupInvalid",
        /// `resourceAvailabilityCheckVNetInvalid`
        ResourceAvailabilityCheckVNetInvalid = "resourceAvailabilityCheckVNetInvalid",
        /// `resourceAvailabilityCheckSubnetInvalid`
        ResourceAvailabilityCheckSubnetInvalid = "resourceAvailabilityCheckSubnetInvalid",
        /// `resourceAvailabilityCheckResourceGroupBeingDeleted`
        ResourceAvailabilityCheckResourceGroupBeingDeleted = "resourceAvailabilityCheckResourceGroupBeingDeleted",
        /// `resourceAvailabilityCheckVNetBeingMoved`
        ResourceAvailabilityCheckVNetBeingMoved = "resourceAvailabilityCheckVNetBeingMoved",
        /// `resourceAvailabilityCheckSubnetDelegationFailed`
        ResourceAvailabilityCheckSubnetDelegationFailed = "resourceAvailabilityCheckSubnetDelegationFailed",
        /// `resourceAvailabilityCheckSubnetWithExternalResources`
        ResourceAvailabilityCheckSubnetWithExternalResources = "resourceAvailabilityCheckSubnetWithExternalResources",
        /// `resourceAvailabilityCheckResourceGroupLockedForReadonly`
        ResourceAvailabilityCheckResourceGroupLockedForReadonly = "resourceAvailabilityCheckResourceGroupLockedForReadonly",
        /// `resourceAvailabilityCheckResourceGroupLockedForDelete`
        ResourceAvailabilityCheckResourceGroupLockedForDelete = "resourceAvailabilityCheckResourceGroupLockedForDelete",
        /// `resourceAvailabilityCheckTransientServiceError`
        ResourceAvailabilityCheckTransientServiceError = "resourceAvailabilityCheckTransientServiceError",
        /// `resourceAvailabilityCheckUnknownError`
        ResourceAvailabilityCheckUnknownError = "resourceAvailabilityCheckUnknownError",
        /// `permissionCheckNoSubscriptionReaderRole`
        PermissionCheckNoSubscriptionReaderRole = "permissionCheckNoSubscriptionReaderRole",
        /// `permissionCheckNoResourceGroupOwnerRole`
        PermissionCheckNoResourceGroupOwnerRole = "permissionCheckNoResourceGroupOwnerRole",
        /// `permissionCheckNoVNetContributorRole`
        PermissionCheckNoVNetContributorRole = "permissionCheckNoVNetContributorRole",
        /// `permissionCheckNoResourceGroupNetworkContributorRole`
        PermissionCheckNoResourceGroupNetworkContributorRole = "permissionCheckNoResourceGroupNetworkContributorRole",
        /// `permissionCheckTransientServiceError`
        PermissionCheckTransientServiceError = "permissionCheckTransientServiceError",
        /// `permissionCheckUnknownError`
        PermissionCheckUnknownError = "permissionCheckUnknownError",
        /// `internalServerErrorDeploymentCanceled`
        InternalServerErrorDeploymentCanceled = "internalServerErrorDeploymentCanceled",
        /// `internalServerErrorAllocateResourceFailed`
        InternalServerErrorAllocateResourceFailed = "internalServerErrorAllocateResourceFailed",
        /// `internalServerErrorVMDeploymentTimeout`
        InternalServerErrorVmDeploymentTimeout = "internalServerErrorVMDeploymentTimeout",
        /// `internalServerErrorUnableToRunDscScript`
        InternalServerErrorUnableToRunDscScript = "internalServerErrorUnableToRunDscScript",
        /// `internalServerUnknownError`
        InternalServerUnknownError = "internalServerUnknownError",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
