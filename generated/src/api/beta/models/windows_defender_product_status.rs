// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDefenderProductStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdefenderproductstatus?view=graph-rest-beta)
    WindowsDefenderProductStatus = "microsoft.graph.windowsDefenderProductStatus" {
        /// `noStatus`
        NoStatus = "noStatus",
        /// `serviceNotRunning`
        ServiceNotRunning = "serviceNotRunning",
        /// `serviceStartedWithoutMalwareProtection`
        ServiceStartedWithoutMalwareProtection = "serviceStartedWithoutMalwareProtection",
        /// `pendingFullScanDueToThreatAction`
        PendingFullScanDueToThreatAction = "pendingFullScanDueToThreatAction",
        /// `pendingRebootDueToThreatAction`
        PendingRebootDueToThreatAction = "pendingRebootDueToThreatAction",
        /// `pendingManualStepsDueToThreatAction`
        PendingManualStepsDueToThreatAction = "pendingManualStepsDueToThreatAction",
        /// `avSignaturesOutOfDate`
        AvSignaturesOutOfDate = "avSignaturesOutOfDate",
        /// `asSignaturesOutOfDate`
        AsSignaturesOutOfDate = "asSignaturesOutOfDate",
        /// `noQuickScanHappenedForSpecifiedPeriod`
        NoQuickScanHappenedForSpecifiedPeriod = "noQuickScanHappenedForSpecifiedPeriod",
        /// `noFullScanHappenedForSpecifiedPeriod`
        NoFullScanHappenedForSpecifiedPeriod = "noFullScanHappenedForSpecifiedPeriod",
        /// `systemInitiatedScanInProgress`
        SystemInitiatedScanInProgress = "systemInitiatedScanInProgress",
        /// `systemInitiatedCleanInProgress`
        SystemInitiatedCleanInProgress = "systemInitiatedCleanInProgress",
        /// `samplesPendingSubmission`
        SamplesPendingSubmission = "samplesPendingSubmission",
        /// `productRunningInEvaluationMode`
        ProductRunningInEvaluationMode = "productRunningInEvaluationMode",
        /// `productRunningInNonGenuineMode`
        ProductRunningInNonGenuineMode = "productRunningInNonGenuineMode",
        /// `productExpired`
        ProductExpired = "productExpired",
        /// `offlineScanRequired`
        OfflineScanRequired = "offlineScanRequired",
        /// `serviceShutdownAsPartOfSystemShutdown`
        ServiceShutdownAsPartOfSystemShutdown = "serviceShutdownAsPartOfSystemShutdown",
        /// `threatRemediationFailedCritically`
        ThreatRemediationFailedCritically = "threatRemediationFailedCritically",
        /// `threatRemediationFailedNonCritically`
        ThreatRemediationFailedNonCritically = "threatRemediationFailedNonCritically",
        /// `noStatusFlagsSet`
        NoStatusFlagsSet = "noStatusFlagsSet",
        /// `platformOutOfDate`
        PlatformOutOfDate = "platformOutOfDate",
        /// `platformUpdateInProgress`
        PlatformUpdateInProgress = "platformUpdateInProgress",
        /// `platformAboutToBeOutdated`
        PlatformAboutToBeOutdated = "platformAboutToBeOutdated",
        /// `signatureOrPlatformEndOfLifeIsPastOrIsImpending`
        SignatureOrPlatformEndOfLifeIsPastOrIsImpending = "signatureOrPlatformEndOfLifeIsPastOrIsImpending",
        /// `windowsSModeSignaturesInUseOnNonWin10SInstall`
        WindowsSModeSignaturesInUseOnNonWin10SInstall = "windowsSModeSignaturesInUseOnNonWin10SInstall",
    }
}
