// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyStatuses`](https://learn.microsoft.com/graph/api/resources/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicystatuses?view=graph-rest-beta)
    WindowsDefenderApplicationControlSupplementalPolicyStatuses = "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyStatuses" {
        /// `unknown`
        Unknown = "unknown",
        /// `success`
        Success = "success",
        /// `tokenError`
        TokenError = "tokenError",
        /// `notAuthorizedByToken`
        NotAuthorizedByToken = "notAuthorizedByToken",
        /// `policyNotFound`
        PolicyNotFound = "policyNotFound",
    }
}
