// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.configurationManagerActionType`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanageractiontype?view=graph-rest-beta)
    ConfigurationManagerActionType = "microsoft.graph.configurationManagerActionType" {
        RefreshMachinePolicy = "refreshMachinePolicy",
        RefreshUserPolicy = "refreshUserPolicy",
        WakeUpClient = "wakeUpClient",
        AppEvaluation = "appEvaluation",
        QuickScan = "quickScan",
        FullScan = "fullScan",
        WindowsDefenderUpdateSignatures = "windowsDefenderUpdateSignatures",
    }
}
