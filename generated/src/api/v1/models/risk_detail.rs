// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskDetail`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RiskDetail = "microsoft.graph.riskDetail" {
        /// `none`
        None = "none",
        /// `adminGeneratedTemporaryPassword`
        AdminGeneratedTemporaryPassword = "adminGeneratedTemporaryPassword",
        /// `userPerformedSecuredPasswordChange`
        UserPerformedSecuredPasswordChange = "userPerformedSecuredPasswordChange",
        /// `userPerformedSecuredPasswordReset`
        UserPerformedSecuredPasswordReset = "userPerformedSecuredPasswordReset",
        /// `adminConfirmedSigninSafe`
        AdminConfirmedSigninSafe = "adminConfirmedSigninSafe",
        /// `aiConfirmedSigninSafe`
        AiConfirmedSigninSafe = "aiConfirmedSigninSafe",
        /// `userPassedMFADrivenByRiskBasedPolicy`
        UserPassedMfaDrivenByRiskBasedPolicy = "userPassedMFADrivenByRiskBasedPolicy",
        /// `adminDismissedAllRiskForUser`
        AdminDismissedAllRiskForUser = "adminDismissedAllRiskForUser",
        /// `adminConfirmedSigninCompromised`
        AdminConfirmedSigninCompromised = "adminConfirmedSigninCompromised",
        /// `adminConfirmedUserCompromised`
        AdminConfirmedUserCompromised = "adminConfirmedUserCompromised",
        /// `hidden`
        Hidden = "hidden",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
