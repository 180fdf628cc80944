// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.operationApprovalPolicyPlatform`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalpolicyplatform?view=graph-rest-beta)
    OperationApprovalPolicyPlatform = "microsoft.graph.operationApprovalPolicyPlatform" {
        /// `notApplicable`
        NotApplicable = "notApplicable",
        /// `androidDeviceAdministrator`
        AndroidDeviceAdministrator = "androidDeviceAdministrator",
        /// `androidEnterprise`
        AndroidEnterprise = "androidEnterprise",
        /// `iOSiPadOS`
        IOSiPadOs = "iOSiPadOS",
        /// `macOS`
        MacOs = "macOS",
        /// `windows10AndLater`
        Windows10AndLater = "windows10AndLater",
        /// `windows81AndLater`
        Windows81AndLater = "windows81AndLater",
        /// `windows10X`
        Windows10X = "windows10X",
    }
}
