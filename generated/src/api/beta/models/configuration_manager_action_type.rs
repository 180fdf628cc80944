// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.configurationManagerActionType`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanageractiontype?view=graph-rest-beta)
    ConfigurationManagerActionType = "microsoft.graph.configurationManagerActionType" {
        /// `refreshMachinePolicy`
        RefreshMachinePolicy = "refreshMachinePolicy",
        /// `refreshUserPolicy`
        RefreshUserPolicy = "refreshUserPolicy",
        /// `wakeUpClient`
        WakeUpClient = "wakeUpClient",
        /// `appEvaluation`
        AppEvaluation = "appEvaluation",
        /// `quickScan`
        QuickScan = "quickScan",
        /// `fullScan`
        FullScan = "fullScan",
        /// `windowsDefenderUpdateSignatures`
        WindowsDefenderUpdateSignatures = "windowsDefenderUpdateSignatures",
    }
}
