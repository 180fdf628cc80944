// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.remoteAction`](https://learn.microsoft.com/graph/api/resources/intune-devices-remoteaction?view=graph-rest-beta)
    RemoteAction = "microsoft.graph.remoteAction" {
        /// `unknown`
        Unknown = "unknown",
        /// `factoryReset`
        FactoryReset = "factoryReset",
        /// `removeCompanyData`
        RemoveCompanyData = "removeCompanyData",
        /// `resetPasscode`
        ResetPasscode = "resetPasscode",
        /// `remoteLock`
        RemoteLock = "remoteLock",
        /// `enableLostMode`
        EnableLostMode = "enableLostMode",
        /// `disableLostMode`
        DisableLostMode = "disableLostMode",
        /// `locateDevice`
        LocateDevice = "locateDevice",
        /// `rebootNow`
        RebootNow = "rebootNow",
        /// `recoverPasscode`
        RecoverPasscode = "recoverPasscode",
        /// `cleanWindowsDevice`
        CleanWindowsDevice = "cleanWindowsDevice",
        /// `logoutSharedAppleDeviceActiveUser`
        LogoutSharedAppleDeviceActiveUser = "logoutSharedAppleDeviceActiveUser",
        /// `quickScan`
        QuickScan = "quickScan",
        /// `fullScan`
        FullScan = "fullScan",
        /// `windowsDefenderUpdateSignatures`
        WindowsDefenderUpdateSignatures = "windowsDefenderUpdateSignatures",
        /// `factoryResetKeepEnrollmentData`
        FactoryResetKeepEnrollmentData = "factoryResetKeepEnrollmentData",
        /// `updateDeviceAccount`
        UpdateDeviceAccount = "updateDeviceAccount",
        /// `automaticRedeployment`
        AutomaticRedeployment = "automaticRedeployment",
        /// `shutDown`
        ShutDown = "shutDown",
        /// `rotateBitLockerKeys`
        RotateBitLockerKeys = "rotateBitLockerKeys",
        /// `rotateFileVaultKey`
        RotateFileVaultKey = "rotateFileVaultKey",
        /// `getFileVaultKey`
        GetFileVaultKey = "getFileVaultKey",
        /// `setDeviceName`
        SetDeviceName = "setDeviceName",
        /// `activateDeviceEsim`
        ActivateDeviceEsim = "activateDeviceEsim",
    }
}
