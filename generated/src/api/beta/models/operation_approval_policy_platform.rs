// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.operationApprovalPolicyPlatform`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalpolicyplatform?view=graph-rest-beta)
    OperationApprovalPolicyPlatform = "microsoft.graph.operationApprovalPolicyPlatform" {
        NotApplicable = "notApplicable",
        AndroidDeviceAdministrator = "androidDeviceAdministrator",
        AndroidEnterprise = "androidEnterprise",
        IOSiPadOs = "iOSiPadOS",
        MacOs = "macOS",
        Windows10AndLater = "windows10AndLater",
        Windows81AndLater = "windows81AndLater",
        Windows10X = "windows10X",
    }
}
