// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppReturnCodeType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappreturncodetype?view=graph-rest-beta)
    Win32LobAppReturnCodeType = "microsoft.graph.win32LobAppReturnCodeType" {
        Failed = "failed",
        Success = "success",
        SoftReboot = "softReboot",
        HardReboot = "hardReboot",
        Retry = "retry",
    }
}
