// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppReturnCodeType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappreturncodetype?view=graph-rest-beta)
    Win32LobAppReturnCodeType = "microsoft.graph.win32LobAppReturnCodeType" {
        /// `failed`
        Failed = "failed",
        /// `success`
        Success = "success",
        /// `softReboot`
        SoftReboot = "softReboot",
        /// `hardReboot`
        HardReboot = "hardReboot",
        /// `retry`
        Retry = "retry",
    }
}
