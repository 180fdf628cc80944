// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.resultantAppStateDetail`](https://learn.microsoft.com/graph/api/resources/intune-apps-resultantappstatedetail?view=graph-rest-beta)
    ResultantAppStateDetail = "microsoft.graph.resultantAppStateDetail" {
        NoAdditionalDetails = "noAdditionalDetails",
        DependencyFailedToInstall = "dependencyFailedToInstall",
        DependencyWithRequirementsNotMet = "dependencyWithRequirementsNotMet",
        DependencyPendingReboot = "dependencyPendingReboot",
        DependencyWithAutoInstallDisabled = "dependencyWithAutoInstallDisabled",
        IosAppStoreUpdateFailedToInstall = "iosAppStoreUpdateFailedToInstall",
        VppAppHasUpdateAvailable = "vppAppHasUpdateAvailable",
        UserRejectedUpdate = "userRejectedUpdate",
        SeeInstallErrorCode = "seeInstallErrorCode",
        AutoInstallDisabled = "autoInstallDisabled",
        ManagedAppNoLongerPresent = "managedAppNoLongerPresent",
        UserRejectedInstall = "userRejectedInstall",
        UserIsNotLoggedIntoAppStore = "userIsNotLoggedIntoAppStore",
        SeeUninstallErrorCode = "seeUninstallErrorCode",
        PendingReboot = "pendingReboot",
        InstallingDependencies = "installingDependencies",
        ContentDownloaded = "contentDownloaded",
        PowerShellScriptRequirementNotMet = "powerShellScriptRequirementNotMet",
        RegistryRequirementNotMet = "registryRequirementNotMet",
        FileSystemRequirementNotMet = "fileSystemRequirementNotMet",
        PlatformNotApplicable = "platformNotApplicable",
        MinimumCpuSpeedNotMet = "minimumCpuSpeedNotMet",
        MinimumLogicalProcessorCountNotMet = "minimumLogicalProcessorCountNotMet",
        MinimumPhysicalMemoryNotMet = "minimumPhysicalMemoryNotMet",
        MinimumOsVersionNotMet = "minimumOsVersionNotMet",
        MinimumDiskSpaceNotMet = "minimumDiskSpaceNotMet",
        ProcessorArchitectureNotApplicable = "processorArchitectureNotApplicable",
    }
}
