// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.remoteAction`](https://learn.microsoft.com/graph/api/resources/intune-devices-remoteaction?view=graph-rest-beta)
    RemoteAction = "microsoft.graph.remoteAction" {
        Unknown = "unknown",
        FactoryReset = "factoryReset",
        RemoveCompanyData = "removeCompanyData",
        ResetPasscode = "resetPasscode",
        RemoteLock = "remoteLock",
        EnableLostMode = "enableLostMode",
        DisableLostMode = "disableLostMode",
        LocateDevice = "locateDevice",
        RebootNow = "rebootNow",
        RecoverPasscode = "recoverPasscode",
        CleanWindowsDevice = "cleanWindowsDevice",
        LogoutSharedAppleDeviceActiveUser = "logoutSharedAppleDeviceActiveUser",
        QuickScan = "quickScan",
        FullScan = "fullScan",
        WindowsDefenderUpdateSignatures = "windowsDefenderUpdateSignatures",
        FactoryResetKeepEnrollmentData = "factoryResetKeepEnrollmentData",
        UpdateDeviceAccount = "updateDeviceAccount",
        AutomaticRedeployment = "automaticRedeployment",
        ShutDown = "shutDown",
        RotateBitLockerKeys = "rotateBitLockerKeys",
        RotateFileVaultKey = "rotateFileVaultKey",
        GetFileVaultKey = "getFileVaultKey",
        SetDeviceName = "setDeviceName",
        ActivateDeviceEsim = "activateDeviceEsim",
    }
}
