// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.resultantAppStateDetail`](https://learn.microsoft.com/graph/api/resources/intune-apps-resultantappstatedetail?view=graph-rest-beta)
    ResultantAppStateDetail = "microsoft.graph.resultantAppStateDetail" {
        /// `noAdditionalDetails`
        NoAdditionalDetails = "noAdditionalDetails",
        /// `dependencyFailedToInstall`
        DependencyFailedToInstall = "dependencyFailedToInstall",
        /// `dependencyWithRequirementsNotMet`
        DependencyWithRequirementsNotMet = "dependencyWithRequirementsNotMet",
        /// `dependencyPendingReboot`
        DependencyPendingReboot = "dependencyPendingReboot",
        /// `dependencyWithAutoInstallDisabled`
        DependencyWithAutoInstallDisabled = "dependencyWithAutoInstallDisabled",
        /// `supersededAppUninstallFailed`
        SupersededAppUninstallFailed = "supersededAppUninstallFailed",
        /// `supersededAppUninstallPendingReboot`
        SupersededAppUninstallPendingReboot = "supersededAppUninstallPendingReboot",
        /// `removingSupersededApps`
        RemovingSupersededApps = "removingSupersededApps",
        /// `iosAppStoreUpdateFailedToInstall`
        IosAppStoreUpdateFailedToInstall = "iosAppStoreUpdateFailedToInstall",
        /// `vppAppHasUpdateAvailable`
        VppAppHasUpdateAvailable = "vppAppHasUpdateAvailable",
        /// `userRejectedUpdate`
        UserRejectedUpdate = "userRejectedUpdate",
        /// `uninstallPendingReboot`
        UninstallPendingReboot = "uninstallPendingReboot",
        /// `supersedingAppsDetected`
        SupersedingAppsDetected = "supersedingAppsDetected",
        /// `supersededAppsDetected`
        SupersededAppsDetected = "supersededAppsDetected",
        /// `seeInstallErrorCode`
        SeeInstallErrorCode = "seeInstallErrorCode",
        /// `autoInstallDisabled`
        AutoInstallDisabled = "autoInstallDisabled",
        /// `managedAppNoLongerPresent`
        ManagedAppNoLongerPresent = "managedAppNoLongerPresent",
        /// `userRejectedInstall`
        UserRejectedInstall = "userRejectedInstall",
        /// `userIsNotLoggedIntoAppStore`
        UserIsNotLoggedIntoAppStore = "userIsNotLoggedIntoAppStore",
        /// `untargetedSupersedingAppsDetected`
        UntargetedSupersedingAppsDetected = "untargetedSupersedingAppsDetected",
        /// `appRemovedBySupersedence`
        AppRemovedBySupersedence = "appRemovedBySupersedence",
        /// `seeUninstallErrorCode`
        SeeUninstallErrorCode = "seeUninstallErrorCode",
        /// `pendingReboot`
        PendingReboot = "pendingReboot",
        /// `installingDependencies`
        InstallingDependencies = "installingDependencies",
        /// `contentDownloaded`
        ContentDownloaded = "contentDownloaded",
        /// `supersedingAppsNotApplicable`
        SupersedingAppsNotApplicable = "supersedingAppsNotApplicable",
        /// `powerShellScriptRequirementNotMet`
        PowerShellScriptRequirementNotMet = "powerShellScriptRequirementNotMet",
        /// `registryRequirementNotMet`
        RegistryRequirementNotMet = "registryRequirementNotMet",
        /// `fileSystemRequirementNotMet`
        FileSystemRequirementNotMet = "fileSystemRequirementNotMet",
        /// `platformNotApplicable`
        PlatformNotApplicable = "platformNotApplicable",
        /// `minimumCpuSpeedNotMet`
        MinimumCpuSpeedNotMet = "minimumCpuSpeedNotMet",
        /// `minimumLogicalProcessorCountNotMet`
        MinimumLogicalProcessorCountNotMet = "minimumLogicalProcessorCountNotMet",
        /// `minimumPhysicalMemoryNotMet`
        MinimumPhysicalMemoryNotMet = "minimumPhysicalMemoryNotMet",
        /// `minimumOsVersionNotMet`
        MinimumOsVersionNotMet = "minimumOsVersionNotMet",
        /// `minimumDiskSpaceNotMet`
        MinimumDiskSpaceNotMet = "minimumDiskSpaceNotMet",
        /// `processorArchitectureNotApplicable`
        ProcessorArchitectureNotApplicable = "processorArchitectureNotApplicable",
    }
}
