// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDefenderProductStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdefenderproductstatus?view=graph-rest-beta)
    WindowsDefenderProductStatus = "microsoft.graph.windowsDefenderProductStatus" {
        NoStatus = "noStatus",
        ServiceNotRunning = "serviceNotRunning",
        ServiceStartedWithoutMalwareProtection = "serviceStartedWithoutMalwareProtection",
        PendingFullScanDueToThreatAction = "pendingFullScanDueToThreatAction",
        PendingRebootDueToThreatAction = "pendingRebootDueToThreatAction",
        PendingManualStepsDueToThreatAction = "pendingManualStepsDueToThreatAction",
        AvSignaturesOutOfDate = "avSignaturesOutOfDate",
        AsSignaturesOutOfDate = "asSignaturesOutOfDate",
        NoQuickScanHappenedForSpecifiedPeriod = "noQuickScanHappenedForSpecifiedPeriod",
        NoFullScanHappenedForSpecifiedPeriod = "noFullScanHappenedForSpecifiedPeriod",
        SystemInitiatedScanInProgress = "systemInitiatedScanInProgress",
        SystemInitiatedCleanInProgress = "systemInitiatedCleanInProgress",
        SamplesPendingSubmission = "samplesPendingSubmission",
        ProductRunningInEvaluationMode = "productRunningInEvaluationMode",
        ProductRunningInNonGenuineMode = "productRunningInNonGenuineMode",
        ProductExpired = "productExpired",
        OfflineScanRequired = "offlineScanRequired",
        ServiceShutdownAsPartOfSystemShutdown = "serviceShutdownAsPartOfSystemShutdown",
        ThreatRemediationFailedCritically = "threatRemediationFailedCritically",
        ThreatRemediationFailedNonCritically = "threatRemediationFailedNonCritically",
        NoStatusFlagsSet = "noStatusFlagsSet",
        PlatformOutOfDate = "platformOutOfDate",
        PlatformUpdateInProgress = "platformUpdateInProgress",
        PlatformAboutToBeOutdated = "platformAboutToBeOutdated",
        SignatureOrPlatformEndOfLifeIsPastOrIsImpending = "signatureOrPlatformEndOfLifeIsPastOrIsImpending",
        WindowsSModeSignaturesInUseOnNonWin10SInstall = "windowsSModeSignaturesInUseOnNonWin10SInstall",
    }
}
