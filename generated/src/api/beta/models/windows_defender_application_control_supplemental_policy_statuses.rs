// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyStatuses`](https://learn.microsoft.com/graph/api/resources/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicystatuses?view=graph-rest-beta)
    WindowsDefenderApplicationControlSupplementalPolicyStatuses = "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyStatuses" {
        Unknown = "unknown",
        Success = "success",
        TokenError = "tokenError",
        NotAuthorizedByToken = "notAuthorizedByToken",
        PolicyNotFound = "policyNotFound",
    }
}
